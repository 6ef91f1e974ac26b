// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/communityedits.h"

#include "core/storage/database.h"
#include "ui/agreements/sharesession.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

namespace acquis {

CommunityEdits::CommunityEdits(RegisterSession &session, JobRunner &jobs, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(jobs)
{
    connect(&session, &RegisterSession::opened, this, [this] {
        m_back = {}; // it belongs to another register
        Q_EMIT stateChanged();
    });
}

template <typename T>
CommunityEdits::Step CommunityEdits::saving(const T &value, int replaces, const std::optional<T> &before)
{
    return [=](AgreementRegister &agreements) -> Result<Change> {
        auto kept = agreements.save(value, replaces);
        if (!kept)
            return std::unexpected(kept.error());
        const QString uid = kept->value.uid;
        return Change { uid, before ? saving<T>(*before, kept->revision, value) : removing<T>(*kept), {} };
    };
}

template <typename T>
CommunityEdits::Step CommunityEdits::removing(const Kept<T> &seen)
{
    return [=](AgreementRegister &agreements) -> Result<Change> {
        if (auto done = agreements.template remove<T>(seen.value.uid, seen.revision); !done)
            return std::unexpected(done.error());
        return Change { seen.value.uid, saving<T>(seen.value, 0, {}), {} };
    };
}

template <typename T>
void CommunityEdits::save(const std::optional<Kept<T>> &seen, const T &value)
{
    write(Kind::Saved, saving<T>(value, seen ? seen->revision : 0, seen ? std::optional(seen->value) : std::nullopt));
}

template <typename T>
void CommunityEdits::remove(const Kept<T> &seen)
{
    write(Kind::Removed, removing<T>(seen));
}

void CommunityEdits::forward(const Kept<Recommendation> &seen, QDate day)
{
    write(Kind::Forwarded, [seen, day](AgreementRegister &agreements) -> Result<Change> {
        auto answer = agreements.forward(seen.value.uid, seen.revision, day);
        if (!answer)
            return std::unexpected(answer.error());
        if (!answer->forwarded)
            return Change { seen.value.uid, {}, answer->judged };
        const Kept<Recommendation> &sent = *answer->forwarded;
        return Change { seen.value.uid, saving<Recommendation>(seen.value, sent.revision, sent.value), {} };
    });
}

void CommunityEdits::undo()
{
    if (canUndo())
        write(Kind::Undone, m_back);
}

void CommunityEdits::write(Kind kind, const Step &step)
{
    if (m_isWriting || !m_session.isOpen())
        return;
    m_isWriting = true;
    Q_EMIT stateChanged();
    m_jobs.run<Change>(
        this,
        [path = m_session.path(), step](const CancelToken &) -> Result<Change> {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            if (!database)
                return std::unexpected(database.error());
            AgreementRegister agreements(**database, accountName());
            return step(agreements);
        },
        [this, kind, path = m_session.path()](const Result<Change> &change) {
            m_isWriting = false;
            if (path == m_session.path())
                finish(kind, change);
            Q_EMIT stateChanged();
        });
}

void CommunityEdits::finish(Kind kind, const Result<Change> &change)
{
    if (!change) {
        if (kind == Kind::Undone)
            Q_EMIT undoFailed(change.error());
        else
            Q_EMIT failed(change.error());
        return;
    }
    if (change->refusal) {
        Q_EMIT forwardRefused(*change->refusal);
        return;
    }
    m_back = kind == Kind::Undone ? Step() : change->back;
    Q_EMIT done(kind, change->uid);
}

#define ACQUIS_RECORD(T)                                                                                                         \
    template void CommunityEdits::save<T>(const std::optional<Kept<T>> &, const T &);                                            \
    template void CommunityEdits::remove<T>(const Kept<T> &);
ACQUIS_RECORD(CommunityMember)
ACQUIS_RECORD(CommunityMeeting)
ACQUIS_RECORD(ChairTerm)
ACQUIS_RECORD(Recommendation)
#undef ACQUIS_RECORD

} // namespace acquis
