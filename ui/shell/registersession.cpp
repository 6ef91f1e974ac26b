// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/registersession.h"

#include "core/exchange/newregister.h"
#include "core/exchange/registerchecks.h"
#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"

#include <QFileInfo>
#include <QTimer>

#include <optional>
#include <utility>

namespace acquis {

namespace {

using IntegrityChecks = std::vector<IntegrityCheck>;
using SharedSnapshot = std::shared_ptr<RegisterSession::Snapshot>;

Result<SharedSnapshot> loadSnapshot(const QString &path, const CancelToken &cancel)
{
    // Opening for writing brings an older schema forward; a register that can only be read is still shown.
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database && database.error().code == ErrorCode::RegisterReadOnly)
        database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto cube = SpendCube::load(**database, SpendCube::Detail::Cells, cancel);
    if (!cube)
        return std::unexpected(cube.error());
    auto sources = sourceFiles(**database);
    if (!sources)
        return std::unexpected(sources.error());
    auto snapshot = std::make_shared<RegisterSession::Snapshot>();
    snapshot->cube = std::move(*cube);
    snapshot->sources = std::move(*sources);
    return snapshot;
}

/// Nothing when the register was changed while it was read: what was checked then never stood there.
Result<std::optional<IntegrityChecks>> failedChecks(const QString &path)
{
    const QDateTime before = QFileInfo(path).lastModified();
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto checks = checkWholeRegister(**database);
    if (!checks)
        return std::unexpected(checks.error());
    if (QFileInfo(path).lastModified() != before)
        return std::nullopt;
    std::erase_if(*checks, [](const IntegrityCheck &check) { return check.ok; });
    return std::move(*checks);
}

} // namespace

RegisterSession::RegisterSession(JobRunner &jobs, QObject *parent) : QObject(parent), m_jobs(jobs)
{
    connect(&m_jobs, &JobRunner::idleChanged, this, [this] {
        if (m_checkIsDue)
            QTimer::singleShot(0, this, &RegisterSession::checkWhenIdle);
    });
}

void RegisterSession::open(const QString &path)
{
    load(path, Reason::AnotherRegister, {});
}

void RegisterSession::create(const QString &path)
{
    load(path, Reason::AnotherRegister, [path]() -> Result<void> {
        if (auto made = createRegister(path); !made)
            return std::unexpected(made.error());
        return {};
    });
}

void RegisterSession::openSample(const QString &path)
{
    load(path, Reason::AnotherRegister, [path] { return createSampleRegister(path); });
}

void RegisterSession::close()
{
    m_loadCancel.cancel();
    ++m_loads;
    m_opening = false;
    m_reloadIsDue = false;
    dropCheck();
    m_path.clear();
    m_snapshot.reset();
    setBusy(false);
    Q_EMIT opened();
}

void RegisterSession::reload()
{
    if (m_opening)
        m_reloadIsDue = true;
    else if (isOpen())
        load(m_path, Reason::Changed, {});
}

void RegisterSession::refresh()
{
    if (m_opening)
        m_reloadIsDue = true;
    else if (isOpen())
        load(m_path, Reason::Saved, {});
}

void RegisterSession::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void RegisterSession::setChecking(bool checking)
{
    if (m_checking == checking)
        return;
    m_checking = checking;
    Q_EMIT checkingChanged();
}

void RegisterSession::load(const QString &path, Reason reason, const std::function<Result<void>()> &before)
{
    m_loadCancel.cancel(); // nobody waits for it any more
    m_checkAfterLoading = m_checkAfterLoading || m_checking || reason != Reason::Saved;
    dropCheck(); // what it reads is changing
    m_opening = reason == Reason::AnotherRegister;
    const int number = ++m_loads;
    setBusy(true);
    m_loadCancel = m_jobs.run<SharedSnapshot>(
        this,
        [path, before](const CancelToken &cancel) -> Result<SharedSnapshot> {
            if (before) {
                if (auto done = before(); !done)
                    return std::unexpected(done.error());
            }
            return loadSnapshot(path, cancel);
        },
        [this, path, reason, number](Result<SharedSnapshot> loaded) {
            if (number == m_loads)
                finishLoading(path, reason, std::move(loaded));
        });
}

void RegisterSession::finishLoading(const QString &path, Reason reason, Result<SharedSnapshot> loaded)
{
    m_opening = false;
    setBusy(false);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        if (std::exchange(m_reloadIsDue, false))
            reload();
        else if (isOpen() && !m_snapshot->checkedAt.isValid())
            checkSoon(); // the check of what is still open was dropped
        return;
    }
    m_reloadIsDue = false;
    const bool another = reason == Reason::AnotherRegister;
    if (!another && m_snapshot) {
        (*loaded)->checkedAt = m_snapshot->checkedAt;
        (*loaded)->failedChecks = m_snapshot->failedChecks;
    }
    m_path = path;
    m_snapshot = *loaded;
    if (std::exchange(m_checkAfterLoading, false))
        checkSoon();
    if (another)
        Q_EMIT opened();
    else
        Q_EMIT reloaded();
}

void RegisterSession::checkSoon()
{
    m_checkIsDue = true;
    setChecking(true);
    QTimer::singleShot(0, this, &RegisterSession::checkWhenIdle);
}

void RegisterSession::checkWhenIdle()
{
    // The check reads the whole register: the figures that a person waits for come first.
    if (m_checkIsDue && m_jobs.isIdle())
        verify();
}

void RegisterSession::dropCheck()
{
    m_checkCancel.cancel();
    ++m_checks;
    m_checkIsDue = false;
    setChecking(false);
}

void RegisterSession::verify()
{
    if (!isOpen())
        return;
    dropCheck();
    const int number = m_checks;
    setChecking(true);
    m_checkCancel = m_jobs.run<std::optional<IntegrityChecks>>(
        this, [path = m_path](const CancelToken &) { return failedChecks(path); },
        [this, number](Result<std::optional<IntegrityChecks>> found) {
            if (number != m_checks)
                return;
            setChecking(false);
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            if (!*found) {
                checkSoon();
                return;
            }
            m_snapshot->checkedAt = QDateTime::currentDateTime();
            m_snapshot->failedChecks = std::move(**found);
            Q_EMIT checked();
        });
}

} // namespace acquis
