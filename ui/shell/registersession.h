// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/spending/spendcube.h"
#include "core/spending/spendlines.h"
#include "core/storage/integrity.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace acquis {

class JobRunner;

/// The register that is open in the window: its path and what is loaded from it. Loading happens off the GUI thread;
/// pages hold the shared, immutable snapshot and are told when there is a newer one.
class RegisterSession final : public QObject
{
    Q_OBJECT
public:
    struct Snapshot
    {
        SpendCube cube;
        QList<SourceFile> sources;
        QDateTime checkedAt; ///< last integrity check, local time; invalid while none has ended
        std::vector<IntegrityCheck> failedChecks; ///< of the last one
        [[nodiscard]] bool isSound() const { return checkedAt.isValid() && failedChecks.empty(); }
    };

    explicit RegisterSession(JobRunner &jobs, QObject *parent = nullptr);

    /// Opens an existing register; opened() or failed() follows.
    void open(const QString &path);
    /// Makes a register, then opens it.
    void create(const QString &path);
    /// Makes (or opens, when it exists) the sample register, then opens it.
    void openSample(const QString &path);
    void close();
    /// Loads again after a change; while another register is being opened, only when that fails.
    void reload();
    /// The same after the program saved something itself, as often as it likes: the integrity checks, which read the whole
    /// register, are not run again for it (those that had not ended are).
    void refresh();
    /// Runs the integrity checks now; checked() or failed() follows. Opening a register does so by itself, as soon as the
    /// pages have what they asked for.
    void verify();

    [[nodiscard]] bool isOpen() const { return m_snapshot != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// A check of the open register runs, or waits for the pages.
    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Null while nothing is open.
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const { return m_snapshot; }

Q_SIGNALS:
    void busyChanged();
    void checkingChanged();
    void opened(); ///< another register is open now (or none, after close())
    void reloaded(); ///< the same register, newer snapshot
    void checked(); ///< an integrity check ended; the snapshot says how
    void failed(const acquis::Error &error);

private:
    enum class Reason { AnotherRegister, Changed, Saved };
    /// Runs \p before, when there is one, then loads; both off the GUI thread.
    void load(const QString &path, Reason reason, const std::function<Result<void>()> &before);
    void finishLoading(const QString &path, Reason reason, Result<std::shared_ptr<Snapshot>> loaded);
    void setBusy(bool busy);
    void setChecking(bool checking);
    void checkSoon();
    void checkWhenIdle();
    void dropCheck();
    JobRunner &m_jobs;
    QString m_path;
    std::shared_ptr<Snapshot> m_snapshot;
    bool m_busy = false;
    bool m_checking = false;
    bool m_checkIsDue = false;
    bool m_checkAfterLoading = false;
    bool m_opening = false; ///< another register is on its way
    bool m_reloadIsDue = false;
    int m_loads = 0;
    int m_checks = 0;
    CancelToken m_loadCancel;
    CancelToken m_checkCancel;
};

} // namespace acquis
