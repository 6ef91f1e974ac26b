// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementregister.h"

#include <QObject>

#include <functional>
#include <optional>

namespace acquis {

class JobRunner;
class RegisterSession;

/// Writes what a person changes of the community's records, one change at a time, off the GUI thread. Takes the last one back.
class CommunityEdits final : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Saved, Removed, Forwarded, Undone };

    CommunityEdits(RegisterSession &session, JobRunner &jobs, QObject *parent = nullptr);

    /// \p seen is the version that the person has read; none: a new record. For CommunityMember, CommunityMeeting, ChairTerm and
    /// Recommendation.
    template <typename T>
    void save(const std::optional<Kept<T>> &seen, const T &value);
    template <typename T>
    void remove(const Kept<T> &seen);
    void forward(const Kept<Recommendation> &seen, QDate day);
    void undo();
    [[nodiscard]] bool canUndo() const { return m_back && !m_isWriting; }
    [[nodiscard]] bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    void stateChanged();
    void done(acquis::CommunityEdits::Kind kind, const QString &uid);
    void failed(const acquis::Error &error); ///< nothing was changed
    void undoFailed(const acquis::Error &error); ///< somebody else changed it since; nothing was changed
    void forwardRefused(const acquis::ForwardingAnswer &answer); ///< nothing was changed

private:
    struct Change;
    using Step = std::function<Result<Change>(AgreementRegister &)>;
    /// What was written, and what would take it back.
    struct Change
    {
        QString uid;
        Step back;
        std::optional<ForwardingAnswer> refusal; ///< nothing was written
    };
    template <typename T>
    static Step saving(const T &value, int replaces, const std::optional<T> &before);
    template <typename T>
    static Step removing(const Kept<T> &seen);
    void write(Kind kind, const Step &step);
    void finish(Kind kind, const Result<Change> &change);

    RegisterSession &m_session;
    JobRunner &m_jobs;
    Step m_back;
    bool m_isWriting = false;
};

} // namespace acquis
