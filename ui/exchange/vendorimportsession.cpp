// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/vendorimportsession.h"

#include "ui/shell/jobrunner.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <utility>

namespace acquis {

using namespace std::chrono_literals;

namespace {

/// Names of files may hold what no text of the register may.
QString keptName(QString name)
{
    name.removeIf([](QChar c) { return lineFault(QString(c), 1).has_value(); });
    return name.left(longestVendorText);
}

} // namespace

VendorImportSession::VendorImportSession(JobRunner &jobs, QString actor, QObject *parent) : QObject(parent), m_jobs(jobs)
{
    m_task.actor = std::move(actor);
    m_task.board = std::make_shared<ProgressBoard>();
    m_poll.setInterval(100ms);
    connect(&m_poll, &QTimer::timeout, this, &VendorImportSession::progressed);
}

VendorImportSession::~VendorImportSession()
{
    cancel();
}

void VendorImportSession::forget()
{
    m_task.file.clear();
    m_task.header.clear();
    m_task.layout = {};
    m_task.source = {};
    m_head = {};
    m_origin = Origin::Headings;
    m_plan.reset();
    m_possible.clear();
    m_decisions.clear();
    m_sameFrom.reset();
    m_isAnew = false;
    m_outcome = {};
}

void VendorImportSession::setRegister(const QString &path)
{
    if (path == m_task.registerPath || isRunning())
        return;
    m_task.registerPath = path;
    forget();
    enter(State::Empty);
}

void VendorImportSession::setFile(const QString &path)
{
    if (isRunning() || m_task.registerPath.isEmpty())
        return;
    forget();
    m_task.file = path;
    const QDate today = QDate::currentDate();
    m_task.source = { keptName(QFileInfo(path).fileName()), today, today };
    start(State::Reading);
    m_cancel = m_jobs.run<VendorTableHead>(
        this,
        [path, registerPath = m_task.registerPath](const CancelToken &cancel) {
            return readVendorTableHead(path, registerPath, cancel);
        },
        [this](Result<VendorTableHead> head) { finishReading(std::move(head)); });
}

void VendorImportSession::finishReading(Result<VendorTableHead> head)
{
    if (!head) {
        forget();
        enter(State::Empty);
        tell(head.error());
        return;
    }
    m_head = std::move(*head);
    m_task.header = m_head.header;
    m_task.layout = mappedLayout(m_head.header, m_head.remembered ? m_head.remembered->mapping : VendorMapping());
    m_origin = m_head.remembered ? Origin::Remembered : Origin::Headings;
    enter(State::Mapping);
}

void VendorImportSession::setColumn(qsizetype column, VendorColumn meaning)
{
    QList<VendorColumn> &columns = m_task.layout.columns;
    if (m_state != State::Mapping || column < 0 || column >= columns.size() || columns[column] == meaning)
        return;
    if (meaning != VendorColumn::Ignored && meaning != VendorColumn::Offers)
        std::ranges::replace(columns, meaning, VendorColumn::Ignored);
    columns[column] = meaning;
    m_origin = Origin::ByHand;
    Q_EMIT columnsChanged();
}

void VendorImportSession::useMapping(const VendorMapping &mapping)
{
    if (m_state != State::Mapping)
        return;
    m_task.layout = mappedLayout(m_head.header, mapping);
    m_origin = Origin::File;
    Q_EMIT columnsChanged();
}

void VendorImportSession::setAsOf(QDate day)
{
    if (m_state != State::Mapping || !day.isValid() || m_task.source.asOf == day)
        return;
    m_task.source.asOf = day;
    Q_EMIT columnsChanged();
}

void VendorImportSession::setSourceName(const QString &name)
{
    if (m_state != State::Mapping || m_task.source.name == keptName(name))
        return;
    m_task.source.name = keptName(name);
    Q_EMIT columnsChanged();
}

void VendorImportSession::plan()
{
    if (m_state != State::Mapping || !m_task.layout.hasName())
        return;
    m_decisions.clear();
    startPlan();
}

void VendorImportSession::startPlan()
{
    start(State::Planning);
    m_cancel = m_jobs.run<SharedVendorPlan>(
        this, [task = m_task](const CancelToken &cancel) { return runVendorPlan(task, cancel); },
        [this](Result<SharedVendorPlan> plan) { finishPlan(std::move(plan)); });
}

void VendorImportSession::finishPlan(Result<SharedVendorPlan> plan)
{
    const bool isAnew = std::exchange(m_isAnew, false);
    if (!plan) {
        enter(State::Mapping);
        tell(plan.error());
        return;
    }
    if (isAnew)
        keepDecisions(*m_plan, **plan);
    m_plan = std::move(*plan);
    m_possible.clear();
    for (qsizetype i = 0; i < m_plan->rows.size(); ++i) {
        if (m_plan->rows[i].state == VendorImportState::Possible)
            m_possible << i;
    }
    enter(State::Checking);
    if (isAnew)
        Q_EMIT plannedAnew();
}

void VendorImportSession::keepDecisions(const VendorImportPlan &before, const VendorImportPlan &now)
{
    m_decisions.removeIf([&](const std::pair<const qsizetype &, VendorDecision &> &said) {
        const qsizetype row = said.first;
        return row >= now.rows.size() || now.rows[row].read != before.rows[row].read
               || now.rows[row].known != before.rows[row].known;
    });
}

void VendorImportSession::goBack()
{
    if (m_state == State::Checking)
        enter(State::Mapping);
}

void VendorImportSession::decide(qsizetype row, VendorDecision decision)
{
    const bool isOpen = m_state == State::Checking && row >= 0 && row < m_plan->rows.size()
                        && m_plan->rows[row].state == VendorImportState::Possible;
    if (!isOpen)
        return;
    m_decisions.insert(row, decision);
    Q_EMIT decisionsChanged();
}

void VendorImportSession::setSameFrom(std::optional<int> percent)
{
    if (m_state != State::Checking || m_sameFrom == percent)
        return;
    m_sameFrom = percent;
    Q_EMIT decisionsChanged();
}

VendorDecision VendorImportSession::decision(qsizetype row) const
{
    if (const auto said = m_decisions.constFind(row); said != m_decisions.cend())
        return *said;
    return m_sameFrom && m_plan->rows[row].confidence >= *m_sameFrom ? VendorDecision::Same : VendorDecision::Open;
}

qint64 VendorImportSession::count(VendorDecision decision) const
{
    return std::ranges::count_if(m_possible, [this, decision](qsizetype row) { return this->decision(row) == decision; });
}

qint64 VendorImportSession::addedCount() const
{
    return m_plan ? m_plan->count(VendorImportState::New) + count(VendorDecision::Another) : 0;
}

void VendorImportSession::apply()
{
    if (m_state != State::Checking || addedCount() == 0)
        return;
    QList<qsizetype> also;
    for (const qsizetype row : std::as_const(m_possible)) {
        if (decision(row) == VendorDecision::Another)
            also << row;
    }
    start(State::Applying);
    m_cancel = m_jobs.run<VendorImportOutcome>(
        this,
        [task = m_task, plan = m_plan, also](const CancelToken &cancel) { return runVendorImport(task, *plan, also, cancel); },
        [this](Result<VendorImportOutcome> outcome) { finishApply(std::move(outcome)); });
}

void VendorImportSession::finishApply(Result<VendorImportOutcome> outcome)
{
    if (outcome) {
        m_outcome = std::move(*outcome);
        enter(State::Done);
        Q_EMIT applied();
        return;
    }
    if (outcome.error().code == ErrorCode::RecordChanged) {
        m_isAnew = true;
        startPlan();
        return;
    }
    enter(State::Checking);
    tell(outcome.error());
}

void VendorImportSession::undo()
{
    if (m_state != State::Done || m_outcome.added.ids.isEmpty())
        return;
    start(State::Undoing);
    m_jobs.run<bool>(
        this, [task = m_task, added = m_outcome.added](const CancelToken &) { return runVendorUndo(task, added); },
        [this](const Result<bool> &undone) { finishUndo(undone); });
}

void VendorImportSession::finishUndo(const Result<bool> &undone)
{
    if (undone) {
        forget();
        enter(State::Empty);
        Q_EMIT this->undone();
        return;
    }
    enter(State::Done);
    if (undone.error().code == ErrorCode::RecordChanged || undone.error().code == ErrorCode::InvalidData)
        Q_EMIT undoRefused();
    else
        tell(undone.error());
}

void VendorImportSession::cancel()
{
    if (m_state == State::Reading || m_state == State::Planning || m_state == State::Applying)
        m_cancel.cancel();
}

void VendorImportSession::close()
{
    if (isRunning() || m_state == State::Empty)
        return;
    forget();
    enter(State::Empty);
}

bool VendorImportSession::isRunning() const
{
    return m_state == State::Reading || m_state == State::Planning || m_state == State::Applying || m_state == State::Undoing;
}

void VendorImportSession::enter(State state)
{
    m_state = state;
    if (isRunning())
        m_poll.start();
    else
        m_poll.stop();
    Q_EMIT stateChanged();
}

void VendorImportSession::start(State state)
{
    // A new board for each job: a job that is being cancelled still writes to its own.
    m_task.board = std::make_shared<ProgressBoard>();
    enter(state);
}

void VendorImportSession::tell(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(error);
}

} // namespace acquis
