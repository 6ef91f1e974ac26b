// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importsession.h"

#include "ui/shell/jobrunner.h"

#include <chrono>
#include <utility>

namespace acquis {

using namespace std::chrono_literals;

ImportSession::ImportSession(JobRunner &jobs, QString actor, QObject *parent) : QObject(parent), m_jobs(jobs)
{
    m_task.options.actor = std::move(actor);
    m_task.board = std::make_shared<ProgressBoard>();
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, &ImportSession::progressed);
}

ImportSession::~ImportSession()
{
    cancel();
}

void ImportSession::setRegister(const QString &path)
{
    if (path == m_task.registerPath || isRunning())
        return;
    m_task.registerPath = path;
    m_planned = {};
    m_result = {};
    enter(State::Choosing);
}

void ImportSession::setFiles(const QStringList &paths)
{
    if (isRunning())
        return;
    m_task.files = paths;
    m_task.options.fiscalYear.reset();
    m_task.options.accepted.clear();
    m_task.options.mapping.clear();
    m_optionsOfPlan.reset();
    m_needsFiscalYear = false;
    m_planned = {};
    m_result = {};
    if (hasRegister() && !paths.isEmpty())
        plan();
    else
        enter(State::Choosing);
}

void ImportSession::plan()
{
    if (isRunning() || !hasRegister() || m_task.files.isEmpty())
        return;
    start(State::Planning);
    m_cancel = m_jobs.run<ImportReport>(
        this, [task = m_task](const CancelToken &cancel) { return runPlan(task, cancel); },
        [this](Result<ImportReport> report) { finishPlan(std::move(report)); });
}

void ImportSession::setFiscalYear(FiscalYear year)
{
    if (isRunning())
        return;
    ImportOptions options = m_task.options;
    options.fiscalYear = year;
    planWith(std::move(options));
}

void ImportSession::setMeaning(const QString &header, const QString &meaning)
{
    if (isRunning() || m_task.options.mapping.value(header) == meaning)
        return;
    ImportOptions options = m_task.options;
    // One column has a meaning: what was chosen last counts.
    options.mapping.removeIf([&](const std::pair<const QString &, QString &> &entry) { return entry.second == meaning; });
    if (meaning.isEmpty())
        options.mapping.remove(header);
    else
        options.mapping.insert(header, meaning);
    planWith(std::move(options));
}

void ImportSession::setAccepted(FindingCode code, bool accepted)
{
    if (isRunning() || m_task.options.accepted.contains(code) == accepted)
        return;
    ImportOptions options = m_task.options;
    if (accepted)
        options.accepted.insert(code);
    else
        options.accepted.remove(code);
    planWith(std::move(options));
}

void ImportSession::planWith(ImportOptions options)
{
    if (m_state == State::Checking)
        m_optionsOfPlan = m_task.options;
    m_task.options = std::move(options);
    plan();
}

void ImportSession::apply()
{
    if (m_state != State::Checking)
        return;
    start(State::Applying);
    m_cancel = m_jobs.run<ImportReport>(
        this, [task = m_task](const CancelToken &cancel) { return runImport(task, cancel); },
        [this](Result<ImportReport> report) { finishApply(std::move(report)); });
}

void ImportSession::undo()
{
    if (!canUndo())
        return;
    start(State::Undoing);
    m_jobs.run<UndoneImports>(
        this,
        [path = m_task.registerPath, files = appliedFiles(), actor = m_task.options.actor](const CancelToken &) {
            return undoImports(path, files, actor);
        },
        [this](const Result<UndoneImports> &undone) { finishUndo(undone); });
}

void ImportSession::cancel()
{
    if (m_state == State::Planning || m_state == State::Applying)
        m_cancel.cancel();
}

void ImportSession::restart()
{
    setFiles({});
}

bool ImportSession::isRunning() const
{
    return m_state == State::Planning || m_state == State::Applying || m_state == State::Undoing;
}

QStringList ImportSession::changedSincePlan() const
{
    QStringList changed;
    for (qsizetype i = 0; i < m_result.files.size() && i < m_planned.files.size(); ++i) {
        const QString &before = m_planned.files[i].sha256;
        if (!before.isEmpty() && before != m_result.files[i].sha256)
            changed << m_result.files[i].path;
    }
    return changed;
}

void ImportSession::enter(State state)
{
    m_state = state;
    if (isRunning())
        m_poll.start();
    else
        m_poll.stop();
    Q_EMIT stateChanged();
}

void ImportSession::start(State state)
{
    // A new board for each job: a job that is being cancelled still writes to its own.
    m_task.board = std::make_shared<ProgressBoard>();
    enter(state);
}

void ImportSession::finishPlan(Result<ImportReport> report)
{
    if (report) {
        m_planned = std::move(*report);
        m_needsFiscalYear = false;
        m_optionsOfPlan.reset();
        enter(State::Checking);
        return;
    }
    if (m_optionsOfPlan) {
        m_task.options = *std::exchange(m_optionsOfPlan, std::nullopt);
        enter(State::Checking);
        tell(report.error());
        return;
    }
    m_needsFiscalYear = report.error().code == ErrorCode::FiscalYearMissing;
    m_planned = {};
    enter(State::Choosing);
    tell(report.error());
}

void ImportSession::finishApply(Result<ImportReport> report)
{
    if (!report) {
        enter(State::Checking);
        tell(report.error());
        return;
    }
    m_result = std::move(*report);
    enter(State::Done);
    Q_EMIT applied();
}

void ImportSession::finishUndo(const Result<UndoneImports> &outcome)
{
    const std::optional<Error> error = outcome ? outcome->error : outcome.error();
    if (error) {
        // The files that are out need not be taken out again.
        for (FileReport &file : m_result.files) {
            if (outcome && outcome->files.contains(file.id))
                file.id = {};
        }
        enter(State::Done);
        tell(*error);
        return;
    }
    m_result = {};
    enter(State::Choosing);
    Q_EMIT undone();
}

void ImportSession::tell(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(error);
}

QList<SourceFileId> ImportSession::appliedFiles() const
{
    QList<SourceFileId> files;
    for (const FileReport &file : m_result.files) {
        if (file.standing != FileStanding::AlreadyImported && file.id.isValid())
            files << file.id;
    }
    return files;
}

} // namespace acquis
