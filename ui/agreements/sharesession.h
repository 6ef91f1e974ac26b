// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/shareimport.h"
#include "core/agreements/sharesender.h"
#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

#include <QObject>

#include <functional>

namespace acquis {

/// For the audit trail: the name of the account that works, as the system knows it.
[[nodiscard]] QString accountName();

/// What the open register knows of share packages: who is trusted and what was taken. Does what packages ask of the register, off the
/// GUI thread, one thing at a time.
class ShareSession final : public QObject
{
    Q_OBJECT
public:
    ShareSession(RegisterSession &session, JobRunner &jobs, QObject *parent = nullptr);

    [[nodiscard]] const QList<ShareImport> &imports() const { return m_imports; } ///< newest first
    [[nodiscard]] const QList<ShareSender> &senders() const { return m_senders; }
    /// As we call the office; empty: it is not trusted.
    [[nodiscard]] QString nameOf(const QString &fingerprint) const;
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] bool isOpen() const { return m_session.isOpen(); }
    /// Reads both lists again; changed() follows.
    void refresh();

    /// Runs \p work on the open register in a pool thread; \p done is told in the GUI thread, unless another register was opened
    /// meanwhile. Not while busy: answers false then.
    template <typename T>
    bool run(QObject *context, Database::Mode mode, std::function<ShareResult<T>(Database &)> work,
             std::function<void(const ShareResult<T> &)> done)
    {
        if (m_isBusy || !m_session.isOpen())
            return false;
        setBusy(true);
        m_jobs.run<ShareResult<T>>(
            this,
            [path = m_session.path(), mode, work = std::move(work)](const CancelToken &) -> Result<ShareResult<T>> {
                auto database = Database::open(path, mode);
                if (!database)
                    return std::unexpected(database.error());
                return work(**database);
            },
            [this, path = m_session.path(), context = QPointer(context), done = std::move(done)](Result<ShareResult<T>> answer) {
                setBusy(false);
                if (context && path == m_session.path())
                    done(answer ? *answer : ShareResult<T>(refusal(answer.error())));
            });
        return true;
    }

Q_SIGNALS:
    void changed();
    void busyChanged();
    void failed(const acquis::Error &error);

private:
    void setBusy(bool isBusy);

    RegisterSession &m_session;
    JobRunner &m_jobs;
    QList<ShareImport> m_imports;
    QList<ShareSender> m_senders;
    int m_reads = 0;
    bool m_isBusy = false;
};

} // namespace acquis
