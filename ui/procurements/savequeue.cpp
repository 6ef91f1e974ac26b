// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/savequeue.h"

#include "core/procurements/filejson.h"
#include "core/procurements/filemoney.h"
#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"

#include <algorithm>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsKept = 200; ///< as far back as undo reaches

/// One of them is the other or stands in it.
bool areRelated(const QString &path, const QString &other)
{
    return path == other || path.startsWith(other + u'/') || other.startsWith(path + u'/');
}

QList<MergeConflict> conflictsOf(const ProcurementFile &base, const ProcurementFile &mine, const ProcurementFile &theirs)
{
    return mergeChanges(fileToJson(base), fileToJson(mine), fileToJson(theirs)).conflicts;
}

} // namespace

Result<FileWithSteps> withSteps(Database &database, const StoredFile &stored)
{
    auto steps = fileSteps(database, stored.id, stepsKept);
    if (!steps)
        return std::unexpected(steps.error());
    return FileWithSteps { stored, std::move(*steps) };
}

SaveQueue::SaveQueue(const UiContext &context, const QString &registerPath, const FileWithSteps &held, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_path(registerPath)
    , m_openedRevision(held.stored.revision)
{
    hold(held.stored, held.steps);
    m_file = m_base.file;
}

void SaveQueue::hold(const StoredFile &stored, const QList<FileStep> &steps)
{
    m_base = stored;
    m_undoable = undoableRevisions(steps);
    m_redoable = redoableRevision(steps);
}

void SaveQueue::refresh(const FileWithSteps &held)
{
    // What was read while the last change was saved may be older than what that save gave back.
    if (!isSettled() || held.stored.revision < m_base.revision)
        return;
    hold(held.stored, held.steps);
    m_file = m_base.file;
}

void SaveQueue::add(const ProcurementFile &after, const FileChange &change)
{
    m_waiting << Waiting { m_file, after, change };
    m_file = after;
    if (m_conflicts.isEmpty())
        saveNext();
    else
        findConflicts();
}

void SaveQueue::retry()
{
    if (!m_isSaving)
        goOn();
}

void SaveQueue::goOn()
{
    if (m_waiting.isEmpty())
        takeStepThatIsDue();
    else
        saveNext();
}

void SaveQueue::run(std::function<Result<FileSave>(Database &)> save, bool isStep)
{
    m_isSaving = true;
    m_error.reset();
    const auto work = [path = m_path, save = std::move(save), id = m_base.id](const CancelToken &) -> Result<Kept> {
        auto database = Database::open(path, Database::Mode::ReadWrite);
        if (!database)
            return std::unexpected(database.error());
        auto saved = save(**database);
        if (!saved)
            return std::unexpected(saved.error());
        // It is saved: steps that cannot be read only shorten undo.
        auto steps = fileSteps(**database, id, stepsKept);
        return Kept { std::move(*saved), steps ? std::move(*steps) : QList<FileStep>() };
    };
    m_context.jobs.run<Kept>(this, work, [this, isStep](const Result<Kept> &kept) { finish(kept, isStep); });
}

void SaveQueue::saveNext()
{
    if (m_isSaving || m_waiting.isEmpty() || !m_conflicts.isEmpty())
        return;
    const Waiting &next = m_waiting.constFirst();
    StoredFile base = m_base;
    // Where somebody else's change joined meanwhile, the one that waits was made on another state: it is joined too.
    if (base.file != next.from) {
        base.file = next.from;
        base.revision = 0;
    }
    run([base, next](Database &database) { return saveFile(database, base, next.after, next.change); }, false);
}

bool SaveQueue::mayTakeBack(int revision) const
{
    return m_base.file.state == FileState::Open || revision > m_openedRevision;
}

bool SaveQueue::canUndo() const
{
    const bool hasStep = !m_undoable.isEmpty() && mayTakeBack(m_undoable.constLast());
    return m_conflicts.isEmpty() && (hasStep || !m_waiting.isEmpty());
}

bool SaveQueue::canRedo() const
{
    return m_conflicts.isEmpty() && m_redoable > 0 && m_waiting.isEmpty() && mayTakeBack(m_redoable);
}

void SaveQueue::undo(const FileChange &change)
{
    if (!m_conflicts.isEmpty())
        return; // first it is decided what holds
    m_stepDue = StepDue { true, change };
    retry();
}

void SaveQueue::redo(const FileChange &change)
{
    if (!m_conflicts.isEmpty())
        return;
    m_stepDue = StepDue { false, change };
    retry();
}

void SaveQueue::takeStepThatIsDue()
{
    if (!isSettled() || !m_stepDue)
        return;
    const StepDue due = *std::exchange(m_stepDue, std::nullopt);
    if (due.isUndo ? !canUndo() : !canRedo())
        return;
    const int revision = !due.isUndo ? m_redoable : m_undoable.isEmpty() ? 0 : m_undoable.constLast();
    if (revision > 0)
        run([id = m_base.id, revision,
             change = due.change](Database &database) { return undoStep(database, id, revision, change); },
            true);
}

void SaveQueue::finish(const Result<Kept> &kept, bool isStep)
{
    m_isSaving = false;
    if (!kept) {
        m_error = kept.error();
        m_stepDue.reset();
        Q_EMIT failed(kept.error());
        // Changes that were made while a step was taken back can be saved without it.
        if (isStep)
            goOn();
    } else {
        const bool isOtherMoney = kept->save.isDone() && moneyLines(m_base.file) != moneyLines(kept->save.stored.file);
        if (kept->save.isDone())
            hold(kept->save.stored, kept->steps);
        if (isOtherMoney)
            Q_EMIT moneyChanged();
        if (isStep)
            finishStep(kept->save);
        else
            finishSave(kept->save);
    }
    if (!m_isSaving)
        Q_EMIT stopped();
}

void SaveQueue::finishStep(const FileSave &save)
{
    if (!save.conflicts.isEmpty())
        Q_EMIT undoRefused(save.conflicts.constFirst().path);
    else if (!save.forbidden.isEmpty())
        Q_EMIT refused(save.forbidden);
    if (!m_waiting.isEmpty())
        return saveNext();
    if (m_file != m_base.file) {
        m_file = m_base.file;
        Q_EMIT fileChanged();
    }
    if (save.isDone())
        Q_EMIT saved();
    takeStepThatIsDue();
}

void SaveQueue::finishSave(const FileSave &save)
{
    if (!save.conflicts.isEmpty()) {
        m_theirs = save.stored;
        m_stepDue.reset();
        findConflicts();
        if (!m_conflicts.isEmpty())
            Q_EMIT conflicted();
        return;
    }
    if (!save.forbidden.isEmpty())
        return dropNext(save);
    m_waiting.removeFirst();
    if (!m_waiting.isEmpty())
        return saveNext();
    // Pages that show the same already are left alone: somebody may be typing in them.
    if (m_file != m_base.file) {
        m_file = m_base.file;
        Q_EMIT fileChanged();
    }
    Q_EMIT saved();
    takeStepThatIsDue();
}

/// Allowed on what was seen, not on what somebody else made of it. Only that step is dropped: those after it are tried without it.
void SaveQueue::dropNext(const FileSave &refusal)
{
    const ProcurementFile dropped = m_waiting.takeFirst().after;
    m_base = refusal.stored;
    QStringList mine; // what was typed after it stays shown until it is saved, or is in conflict
    if (!m_waiting.isEmpty()) {
        for (const MergeConflict &conflict : conflictsOf(dropped, m_file, m_base.file))
            mine << conflict.path;
    }
    const auto rest = joinedFile(dropped, m_file, m_base.file, mine);
    if (rest)
        m_file = *rest;
    Q_EMIT fileChanged();
    Q_EMIT refused(refusal.forbidden);
    goOn();
}

/// All at once, not one after the other: what the changes that wait come to together, against what the register holds.
void SaveQueue::findConflicts()
{
    m_conflicts = conflictsOf(m_waiting.constFirst().from, m_file, m_theirs.file);
    if (m_conflicts.isEmpty())
        resolve({});
}

Result<QList<SaveQueue::Waiting>> SaveQueue::onTopOf(const ProcurementFile &theirs, const QStringList &mine) const
{
    QList<Waiting> steps;
    if (m_waiting.isEmpty())
        return steps;
    const auto whole = joinedFile(m_waiting.constFirst().from, m_file, theirs, mine);
    if (!whole)
        return std::unexpected(whole.error());
    ProcurementFile now = theirs;
    for (const Waiting &step : m_waiting) {
        QStringList kept;
        for (const MergeConflict &conflict : conflictsOf(step.from, step.after, now)) {
            if (std::ranges::any_of(mine, [&conflict](const QString &path) { return areRelated(path, conflict.path); }))
                kept << conflict.path;
        }
        const auto joined = joinedFile(step.from, step.after, now, kept);
        if (!joined)
            return std::unexpected(joined.error());
        if (*joined != now)
            steps << Waiting { now, *joined, step.change };
        now = *joined;
    }
    // In the end stands what was decided, on whatever way the steps came there.
    if (now != *whole) {
        if (steps.isEmpty())
            steps << Waiting { theirs, *whole, m_waiting.constLast().change };
        else
            steps.last().after = *whole;
        if (steps.constLast().from == *whole)
            steps.removeLast();
    }
    return steps;
}

void SaveQueue::resolve(const QStringList &mine)
{
    if (m_waiting.isEmpty() || m_isSaving)
        return;
    auto steps = onTopOf(m_theirs.file, mine);
    if (!steps) {
        Q_EMIT failed(steps.error());
        return;
    }
    m_conflicts.clear();
    m_base = m_theirs;
    m_waiting = std::move(*steps);
    m_file = m_waiting.isEmpty() ? m_base.file : m_waiting.constLast().after;
    Q_EMIT fileChanged();
    if (m_waiting.isEmpty())
        Q_EMIT saved();
    goOn();
}

} // namespace acquis
