// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importsession.h"

#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>

namespace acquis {

ImportSession::ImportSession(const UiContext &context, QObject *parent) : QObject(parent), m_context(context) { }

void ImportSession::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

ProgressCallback ImportSession::progressCallback()
{
    m_progress = {};
    m_timer.start();
    const QPointer<ImportSession> self(this);
    return [self, generation = m_generation](const Progress &progress) {
        // Called in the job's thread; told in ours, and only while it still matters.
        QMetaObject::invokeMethod(qApp, [self, generation, progress] {
            if (!self || self->m_generation != generation)
                return;
            self->m_progress = progress;
            Q_EMIT self->progressed();
        });
    };
}

void ImportSession::plan(const QStringList &paths, const ImportOptions &options)
{
    cancel();
    m_paths = paths;
    m_options = options;
    const int generation = ++m_generation;
    const ProgressCallback progress = progressCallback();
    setState(State::Planning);
    m_job = m_context.jobs.run<ImportReport>(
        this,
        [path = m_context.session.path(), paths, options, progress](const CancelToken &cancel) -> Result<ImportReport> {
            auto database = Database::open(path, Database::Mode::ReadOnly);
            if (!database)
                return std::unexpected(database.error());
            return planImport(**database, paths, options, progress, cancel);
        },
        [this, generation](Result<ImportReport> report) {
            if (generation != m_generation)
                return;
            m_job.reset();
            if (report)
                m_report = *report;
            setState(report ? State::Checking : State::Choosing);
            if (!report)
                Q_EMIT failed(report.error());
        });
}

void ImportSession::apply()
{
    if (m_state != State::Checking)
        return;
    const int generation = ++m_generation;
    const ProgressCallback progress = progressCallback();
    setState(State::Applying);
    m_job = m_context.jobs.run<ImportReport>(
        this,
        [path = m_context.session.path(), paths = m_paths, options = m_options, progress](const CancelToken &cancel) -> Result<ImportReport> {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            if (!database)
                return std::unexpected(database.error());
            return importFiles(**database, paths, options, progress, cancel);
        },
        [this, generation](Result<ImportReport> report) {
            if (generation != m_generation)
                return;
            m_job.reset();
            if (!report) {
                setState(State::Checking);
                Q_EMIT failed(report.error());
                return;
            }
            m_report = *report;
            setState(State::Done);
            Q_EMIT applied();
        });
}

void ImportSession::cancel()
{
    if (m_job)
        m_job->cancel();
}

void ImportSession::reset()
{
    cancel();
    ++m_generation;
    m_job.reset();
    m_paths.clear();
    m_report = {};
    setState(State::Choosing);
}

void ImportSession::undo()
{
    QList<SourceFileId> files;
    for (const FileReport &file : std::as_const(m_report.files)) {
        if (file.id.isValid() && file.standing != FileStanding::AlreadyImported)
            files.prepend(file.id); // last in, first out: editions come back in order
    }
    m_context.jobs.run<bool>(
        this,
        [path = m_context.session.path(), files, actor = m_options.actor](const CancelToken &) -> Result<bool> {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            if (!database)
                return std::unexpected(database.error());
            for (const SourceFileId file : files) {
                if (auto done = undoImport(**database, file, actor); !done)
                    return std::unexpected(done.error());
            }
            return true;
        },
        [this](Result<bool> done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            reset();
            Q_EMIT undone();
        });
}

} // namespace acquis
