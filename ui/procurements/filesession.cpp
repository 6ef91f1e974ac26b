// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filesession.h"

#include "core/procurements/filemoney.h"
#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"

#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

struct FileSession::Loaded
{
    StoredFile stored;
    OfficePeople people;
    QList<FileStep> steps;
};

struct FileSession::Kept
{
    FileSave save;
    QList<FileStep> steps;
    bool isStep = false; ///< an undo or a redo, not a change that waited
};

namespace {

constexpr int stepsKept = 200; ///< as far back as undo reaches

template <typename T>
Result<T> inRegister(const QString &path, Database::Mode mode, const std::function<Result<T>(Database &)> &work)
{
    auto database = Database::open(path, mode);
    if (!database)
        return std::unexpected(database.error());
    return work(**database);
}

} // namespace

FileSession::FileSession(const UiContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.session, &RegisterSession::opened, this, &FileSession::close);
}

FileSession::~FileSession() = default;

bool FileSession::isSettled() const
{
    return !m_isSaving && !m_isLoading && m_waiting.isEmpty();
}

QString FileSession::me() const
{
    return m_context.settings.officer();
}

QDate FileSession::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

WorkingDays FileSession::workingDays() const
{
    const auto calendar = m_calendarOf ? m_calendarOf(m_file.need.jurisdiction) : std::nullopt;
    return calendar ? WorkingDays(*calendar) : WorkingDays();
}

FileChange FileSession::changeNow(const QString &action, const QString &reason) const
{
    return { action, me(), reason, QDateTime::currentDateTimeUtc() };
}

void FileSession::open(ProcurementFileId id)
{
    load([id](Database &database) -> Result<Loaded> {
        auto stored = loadFile(database, id);
        if (!stored)
            return std::unexpected(stored.error());
        return Loaded { std::move(*stored), {}, {} };
    });
}

void FileSession::open(const QString &number)
{
    load([number](Database &database) -> Result<Loaded> {
        auto stored = loadFile(database, number);
        if (!stored)
            return std::unexpected(stored.error());
        return Loaded { std::move(*stored), {}, {} };
    });
}

void FileSession::create(const ProcurementFile &file, const QString &reason)
{
    load([file, change = changeNow(u"create"_s, reason)](Database &database) -> Result<Loaded> {
        auto save = createFile(database, file, change);
        if (!save)
            return std::unexpected(save.error());
        if (!save->isDone())
            return failure(ErrorCode::InvalidData, save->forbidden.constFirst().path,
                           QString(codeOf(save->forbidden.constFirst().fault)));
        return Loaded { std::move(save->stored), {}, {} };
    });
}

void FileSession::reload()
{
    if (isOpen() && isSettled())
        open(m_base.id);
}

void FileSession::close()
{
    ++m_loads;
    m_isLoading = false;
    const bool wasOpen = isOpen();
    m_base = {};
    m_file = {};
    m_waiting.clear();
    m_conflicts.clear();
    m_undoable.clear();
    m_redoable = 0;
    m_stepDue = StepDue::None;
    if (wasOpen)
        Q_EMIT opened();
}

void FileSession::load(const std::function<Result<Loaded>(Database &)> &read)
{
    const int number = ++m_loads;
    m_isLoading = true;
    const auto work = [path = m_context.session.path(), read](const CancelToken &) {
        return inRegister<Loaded>(path, Database::Mode::ReadWrite, [&read](Database &database) -> Result<Loaded> {
            auto loaded = read(database);
            if (!loaded)
                return loaded;
            auto people = officePeople(database);
            if (!people)
                return std::unexpected(people.error());
            auto steps = fileSteps(database, loaded->stored.id, stepsKept);
            if (!steps)
                return std::unexpected(steps.error());
            loaded->people = std::move(people->people);
            loaded->steps = std::move(*steps);
            return loaded;
        });
    };
    m_context.jobs.run<Loaded>(this, work, [this, number](const Result<Loaded> &loaded) {
        if (number != m_loads)
            return; // another file was asked for meanwhile
        m_isLoading = false;
        if (!loaded)
            Q_EMIT failed(loaded.error());
        else
            take(*loaded);
    });
}

void FileSession::take(const Loaded &loaded)
{
    const bool isOther = loaded.stored.id != m_base.id;
    m_base = loaded.stored;
    if (isOther)
        m_openedRevision = m_base.revision;
    m_file = m_base.file;
    m_people = loaded.people;
    m_waiting.clear();
    m_conflicts.clear();
    m_undoable = undoableRevisions(loaded.steps);
    m_redoable = redoableRevision(loaded.steps);
    if (isOther)
        Q_EMIT opened();
    Q_EMIT fileChanged();
    Q_EMIT saved();
}

bool FileSession::change(const QString &action, const std::function<void(ProcurementFile &)> &edit, const QString &reason)
{
    if (!isOpen())
        return false;
    ProcurementFile after = m_file;
    edit(after);
    if (after == m_file)
        return true;
    if (const auto forbidden = forbiddenBy(m_file, after, m_people); !forbidden.isEmpty()) {
        Q_EMIT refused(forbidden);
        return false;
    }
    m_waiting << Waiting { m_file, after, changeNow(action, reason) };
    m_file = std::move(after);
    Q_EMIT fileChanged();
    saveNext();
    return true;
}

void FileSession::saveNext()
{
    if (m_isSaving || m_waiting.isEmpty() || !m_conflicts.isEmpty())
        return;
    m_isSaving = true;
    const Waiting &next = m_waiting.constFirst();
    StoredFile base = m_base;
    // Where somebody else's change joined meanwhile, the one that waits was made on another state: it is joined too.
    if (base.file != next.from) {
        base.file = next.from;
        base.revision = 0;
    }
    const auto work = [path = m_context.session.path(), base, next](const CancelToken &) {
        return inRegister<Kept>(path, Database::Mode::ReadWrite, [&](Database &database) -> Result<Kept> {
            auto save = saveFile(database, base, next.after, next.change);
            if (!save)
                return std::unexpected(save.error());
            auto steps = fileSteps(database, base.id, stepsKept);
            if (!steps)
                return std::unexpected(steps.error());
            return Kept { std::move(*save), std::move(*steps), false };
        });
    };
    m_context.jobs.run<Kept>(this, work, [this, id = m_base.id](const Result<Kept> &kept) {
        m_isSaving = false;
        if (id == m_base.id)
            finishSave(kept);
    });
}

void FileSession::finishSave(const Result<Kept> &kept)
{
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    if (!kept->save.conflicts.isEmpty()) {
        if (kept->isStep) {
            Q_EMIT undoRefused(kept->save.conflicts.constFirst().path);
            return;
        }
        m_conflicts = kept->save.conflicts;
        m_theirs = kept->save.stored;
        Q_EMIT conflicted(m_conflicts);
        return;
    }
    if (!kept->save.forbidden.isEmpty()) {
        // Allowed on what was seen, not on what somebody else made of it: what is shown goes back to what holds.
        m_waiting.clear();
        m_base = kept->save.stored;
        m_file = m_base.file;
        Q_EMIT fileChanged();
        Q_EMIT refused(kept->save.forbidden);
        return;
    }
    const bool isOtherMoney = moneyLines(m_base.file) != moneyLines(kept->save.stored.file);
    m_base = kept->save.stored;
    m_undoable = undoableRevisions(kept->steps);
    m_redoable = redoableRevision(kept->steps);
    if (isOtherMoney)
        Q_EMIT moneyChanged();
    if (!kept->isStep)
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

bool FileSession::canUndo() const
{
    return !m_waiting.isEmpty() || (!m_undoable.isEmpty() && mayTakeBack(m_undoable.constLast()));
}

bool FileSession::canRedo() const
{
    return m_waiting.isEmpty() && m_redoable > 0 && mayTakeBack(m_redoable);
}

bool FileSession::mayTakeBack(int revision) const
{
    return m_base.file.state == FileState::Open || revision > m_openedRevision;
}

void FileSession::undo()
{
    m_stepDue = StepDue::Undo;
    takeStepThatIsDue();
}

void FileSession::redo()
{
    m_stepDue = StepDue::Redo;
    takeStepThatIsDue();
}

void FileSession::takeStepThatIsDue()
{
    if (!isSettled() || !m_conflicts.isEmpty())
        return;
    const StepDue due = std::exchange(m_stepDue, StepDue::None);
    if (due == StepDue::Undo && canUndo())
        runStep(m_undoable.constLast(), u"undo"_s);
    else if (due == StepDue::Redo && canRedo())
        runStep(m_redoable, u"redo"_s);
}

void FileSession::runStep(int revision, const QString &action)
{
    m_isSaving = true;
    const auto work = [path = m_context.session.path(), id = m_base.id, revision,
                       change = changeNow(action, {})](const CancelToken &) {
        return inRegister<Kept>(path, Database::Mode::ReadWrite, [&](Database &database) -> Result<Kept> {
            auto save = undoStep(database, id, revision, change);
            if (!save)
                return std::unexpected(save.error());
            auto steps = fileSteps(database, id, stepsKept);
            if (!steps)
                return std::unexpected(steps.error());
            return Kept { std::move(*save), std::move(*steps), true };
        });
    };
    m_context.jobs.run<Kept>(this, work, [this, id = m_base.id](const Result<Kept> &kept) {
        m_isSaving = false;
        if (id == m_base.id)
            finishSave(kept);
    });
}

void FileSession::resolve(const QStringList &mine)
{
    if (m_conflicts.isEmpty() || m_waiting.isEmpty())
        return;
    const auto joined = joinedFile(m_waiting.constFirst().from, m_file, m_theirs.file, mine);
    if (!joined) {
        Q_EMIT failed(joined.error());
        return;
    }
    m_conflicts.clear();
    m_base = m_theirs;
    m_waiting.clear();
    if (*joined != m_base.file)
        m_waiting << Waiting { m_base.file, *joined, changeNow(u"resolve"_s, {}) };
    m_file = *joined;
    Q_EMIT fileChanged();
    if (m_waiting.isEmpty())
        Q_EMIT saved();
    saveNext();
}

} // namespace acquis
