// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filesession.h"

#include "core/procurements/waivers.h"
#include "core/storage/database.h"
#include "ui/procurements/daymoment.h"
#include "ui/procurements/savequeue.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"

#include <algorithm>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

struct FileSession::Loaded
{
    FileWithSteps held;
    OfficePeople people;
};

FileSession::FileSession(const UiContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    connect(&context.session, &RegisterSession::opened, this, &FileSession::close);
}

FileSession::~FileSession() = default;

bool FileSession::isSettled() const
{
    return !m_isLoading && (!m_queue || m_queue->isSettled());
}

bool FileSession::isSaving() const
{
    return m_creating > 0 || !m_attaching.isEmpty() || (m_queue && m_queue->isSaving())
           || std::ranges::any_of(m_left, &SaveQueue::isSaving);
}

QStringList FileSession::unsaved() const
{
    QStringList numbers;
    for (const SaveQueue *queue : m_left)
        numbers << queue->file().head.number;
    if (m_queue && !m_queue->isSettled())
        numbers << m_queue->file().head.number;
    return numbers;
}

void FileSession::endAttaching(const QString &number)
{
    m_attaching.removeOne(number);
    if (!isSaving())
        Q_EMIT savingEnded();
}

void FileSession::retry()
{
    const QList<SaveQueue *> queues = m_queue ? m_left + QList { m_queue } : m_left;
    for (SaveQueue *queue : queues)
        queue->retry();
}

const StoredFile &FileSession::stored() const
{
    static const StoredFile none;
    return m_queue ? m_queue->stored() : none;
}

const ProcurementFile &FileSession::file() const
{
    return m_queue ? m_queue->file() : stored().file;
}

const QList<MergeConflict> &FileSession::conflicts() const
{
    static const QList<MergeConflict> none;
    return m_queue ? m_queue->conflicts() : none;
}

QString FileSession::me() const
{
    return m_context.settings.officer();
}

QDate FileSession::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

QDateTime FileSession::now() const
{
    return momentOn(m_today);
}

WorkingDays FileSession::workingDays() const
{
    const auto calendar = m_calendarOf ? m_calendarOf(file().need.jurisdiction) : std::nullopt;
    return calendar ? WorkingDays(*calendar) : WorkingDays();
}

std::optional<RuleSet> FileSession::rules() const
{
    return m_rulesOf && isOpen() ? m_rulesOf(file().need) : std::nullopt;
}

QList<FileDuty> FileSession::duties(FileStage stage) const
{
    QList<FileDuty> all = duties();
    all.removeIf([stage](const FileDuty &duty) { return duty.stage != stage; });
    return all;
}

QList<FileDuty> FileSession::dutiesOf(const ProcurementFile &file, QDate day) const
{
    const auto rules = this->rules();
    return acquis::dutiesOf(file, day, workingDays(), rules ? &*rules : nullptr);
}

StageGate FileSession::gate() const
{
    const auto rules = this->rules();
    return gateOf(file(), today(), workingDays(), rules ? &*rules : nullptr);
}

QList<NeededApproval> FileSession::neededApprovals() const
{
    const auto rules = this->rules();
    return rules ? acquis::neededApprovals(file(), *rules) : acquis::neededApprovals(file());
}

QStringList FileSession::whoMayWaive(const FileDuty &duty) const
{
    const auto rules = this->rules();
    return acquis::whoMayWaive(file(), duty, m_people, me(), today(), rules ? &*rules : nullptr);
}

QList<FileFinding> FileSession::forbidding(const ProcurementFile &after) const
{
    const auto rules = this->rules();
    return forbiddenBy(file(), after, m_people, {}, rules ? &*rules : nullptr, me());
}

StageMove FileSession::passStage(ProcurementFile &file, const QString &reason) const
{
    const auto rules = this->rules();
    return acquis::passStage(file, reason, today(), workingDays(), rules ? &*rules : nullptr);
}

FileChange FileSession::changeNow(const QString &action, const QString &reason) const
{
    const auto rules = this->rules();
    return { action, me(), reason, now(), rules ? std::make_shared<const RuleSet>(*rules) : nullptr };
}

void FileSession::open(ProcurementFileId id)
{
    load(Purpose::Open, [id](Database &database) { return loadFile(database, id); });
}

void FileSession::open(const QString &number)
{
    load(Purpose::Open, [number](Database &database) { return loadFile(database, number); });
}

void FileSession::create(const ProcurementFile &file, const QString &reason)
{
    load(Purpose::Create, [file, change = changeNow(u"create"_s, reason)](Database &database) -> Result<StoredFile> {
        auto save = createFile(database, file, change);
        if (!save)
            return std::unexpected(save.error());
        if (!save->isDone())
            return failure(ErrorCode::InvalidData, save->forbidden.constFirst().path,
                           QString(codeOf(save->forbidden.constFirst().fault)));
        return std::move(save->stored);
    });
}

void FileSession::load(Purpose purpose, const std::function<Result<StoredFile>(Database &)> &read)
{
    const int number = ++m_loads;
    const int created = purpose == Purpose::Create ? 1 : 0;
    m_isLoading = true;
    m_creating += created;
    const QString path = m_context.session.path();
    const auto work = [path, read](const CancelToken &) -> Result<Loaded> {
        auto database = Database::open(path, Database::Mode::ReadWrite);
        if (!database)
            return std::unexpected(database.error());
        const auto stored = read(**database);
        if (!stored)
            return std::unexpected(stored.error());
        auto held = withSteps(**database, *stored);
        if (!held)
            return std::unexpected(held.error());
        auto people = officePeople(**database);
        if (!people)
            return std::unexpected(people.error());
        return Loaded { std::move(*held), std::move(people->people) };
    };
    m_context.jobs.run<Loaded>(this, work, [this, number, created, path](const Result<Loaded> &loaded) {
        m_creating -= created;
        const bool isWanted = number == m_loads; // else another file was asked for meanwhile
        if (isWanted)
            m_isLoading = false;
        if (loaded && isWanted)
            take(path, *loaded);
        else if (!loaded && (isWanted || created > 0))
            Q_EMIT failed(loaded.error());
        if (created > 0 && !isSaving())
            Q_EMIT savingEnded();
    });
}

void FileSession::take(const QString &path, const Loaded &loaded)
{
    Q_EMIT leaving();
    SaveQueue *queue = queueOf(path, loaded);
    SaveQueue *before = m_queue;
    if (before != queue)
        leave();
    m_left.removeAll(queue);
    m_queue = queue;
    m_people = loaded.people;
    Q_EMIT opened();
    Q_EMIT fileChanged();
    if (m_queue->isSettled())
        Q_EMIT saved();
    else if (!m_queue->conflicts().isEmpty())
        Q_EMIT conflicted(m_queue->conflicts());
    else
        m_queue->retry();
    if (before && m_left.contains(before) && !before->isSaving())
        tellLeft(*before);
}

/// What is not saved of the file goes on where it was.
SaveQueue *FileSession::queueOf(const QString &path, const Loaded &loaded)
{
    const QList<SaveQueue *> queues = m_queue ? m_left + QList { m_queue } : m_left;
    for (SaveQueue *queue : queues) {
        if (queue->isOf(path, loaded.held.stored.id)) {
            queue->refresh(loaded.held);
            return queue;
        }
    }
    auto *queue = new SaveQueue(m_context, path, loaded.held, this);
    connectQueue(queue);
    return queue;
}

void FileSession::connectQueue(SaveQueue *queue)
{
    connect(queue, &SaveQueue::fileChanged, this, [this, queue] {
        if (queue == m_queue)
            Q_EMIT fileChanged();
    });
    connect(queue, &SaveQueue::saved, this, [this, queue] {
        if (isHere(*queue))
            Q_EMIT saved();
    });
    connect(queue, &SaveQueue::moneyChanged, this, [this, queue] {
        if (isHere(*queue))
            Q_EMIT moneyChanged();
    });
    connect(queue, &SaveQueue::refused, this, [this, queue](const QList<FileFinding> &findings) {
        if (queue == m_queue)
            Q_EMIT refused(findings);
        else
            tellLeft(*queue, findings);
    });
    connect(queue, &SaveQueue::conflicted, this, [this, queue] {
        if (queue == m_queue)
            Q_EMIT conflicted(queue->conflicts());
        else
            tellLeft(*queue);
    });
    connect(queue, &SaveQueue::undoRefused, this, [this, queue](const QString &path) {
        if (queue == m_queue)
            Q_EMIT undoRefused(path);
    });
    connect(queue, &SaveQueue::failed, this, [this, queue](const Error &error) {
        if (queue == m_queue)
            Q_EMIT failed(error);
        else
            tellLeft(*queue);
    });
    connect(queue, &SaveQueue::stopped, this, [this, queue] { sayStopped(queue); });
}

bool FileSession::isHere(const SaveQueue &queue) const
{
    return queue.registerPath() == m_context.session.path();
}

void FileSession::leave()
{
    SaveQueue *queue = std::exchange(m_queue, nullptr);
    if (!queue)
        return;
    if (queue->isSettled())
        queue->deleteLater();
    else
        m_left << queue;
}

void FileSession::tellLeft(const SaveQueue &queue, const QList<FileFinding> &refused)
{
    Q_EMIT leftUnsaved({ queue.file().head.number, queue.registerPath(), queue.error(), refused });
}

void FileSession::sayStopped(SaveQueue *queue)
{
    if (queue != m_queue && queue->isSettled() && m_left.removeAll(queue) > 0)
        queue->deleteLater();
    if (!isSaving())
        Q_EMIT savingEnded();
}

void FileSession::close()
{
    ++m_loads;
    m_isLoading = false;
    if (!isOpen())
        return;
    Q_EMIT leaving();
    SaveQueue *queue = m_queue;
    leave();
    Q_EMIT opened();
    if (m_left.contains(queue) && !queue->isSaving())
        tellLeft(*queue);
}

bool FileSession::change(const QString &action, const std::function<void(ProcurementFile &)> &edit, const QString &reason)
{
    if (!isOpen())
        return false;
    ProcurementFile after = file();
    edit(after);
    if (after == file())
        return true;
    if (const auto forbidden = forbidding(after); !forbidden.isEmpty()) {
        Q_EMIT refused(forbidden);
        return false;
    }
    m_queue->add(after, changeNow(action, reason));
    Q_EMIT fileChanged();
    return true;
}

bool FileSession::canUndo() const
{
    return m_queue && m_queue->canUndo();
}

bool FileSession::canRedo() const
{
    return m_queue && m_queue->canRedo();
}

void FileSession::undo()
{
    if (m_queue)
        m_queue->undo(changeNow(u"undo"_s, {}));
}

void FileSession::redo()
{
    if (m_queue)
        m_queue->redo(changeNow(u"redo"_s, {}));
}

void FileSession::resolve(const QStringList &mine)
{
    if (m_queue)
        m_queue->resolve(mine);
}

} // namespace acquis
