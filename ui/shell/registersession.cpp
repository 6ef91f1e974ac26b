// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/registersession.h"

#include "core/exchange/newregister.h"
#include "core/spending/cubecheck.h"
#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"

#include <algorithm>

namespace acquis {

namespace {

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

Result<bool> isSound(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    auto checks = checkRegister(**database);
    if (!checks)
        return std::unexpected(checks.error());
    return std::all_of(checks->begin(), checks->end(), [](const IntegrityCheck &check) { return check.ok; });
}

} // namespace

RegisterSession::RegisterSession(JobRunner &jobs, QObject *parent) : QObject(parent), m_jobs(jobs) { }

void RegisterSession::open(const QString &path)
{
    load(path, true, {});
}

void RegisterSession::create(const QString &path)
{
    load(path, true, [path]() -> Result<void> {
        if (auto made = createRegister(path); !made)
            return std::unexpected(made.error());
        return {};
    });
}

void RegisterSession::openSample(const QString &path)
{
    load(path, true, [path] { return createSampleRegister(path); });
}

void RegisterSession::close()
{
    ++m_generation;
    m_path.clear();
    m_snapshot.reset();
    Q_EMIT opened();
}

void RegisterSession::reload()
{
    if (isOpen())
        load(m_path, false, {});
}

void RegisterSession::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void RegisterSession::load(const QString &path, bool another, const std::function<Result<void>()> &before)
{
    const int generation = ++m_generation;
    setBusy(true);
    m_jobs.run<SharedSnapshot>(
        this,
        [path, before](const CancelToken &cancel) -> Result<SharedSnapshot> {
            if (before) {
                if (auto done = before(); !done)
                    return std::unexpected(done.error());
            }
            return loadSnapshot(path, cancel);
        },
        [this, path, another, generation](Result<SharedSnapshot> loaded) {
            if (generation != m_generation)
                return; // a newer request has taken over
            setBusy(false);
            if (!loaded) {
                Q_EMIT failed(loaded.error());
                return;
            }
            if (!another && m_snapshot) {
                (*loaded)->checkedAt = m_snapshot->checkedAt;
                (*loaded)->checkedOk = m_snapshot->checkedOk;
            }
            m_path = path;
            m_snapshot = *loaded;
            if (another)
                Q_EMIT opened();
            else
                Q_EMIT reloaded();
            verify();
        });
}

void RegisterSession::verify()
{
    if (!isOpen())
        return;
    const int generation = m_generation;
    m_jobs.run<bool>(
        this, [path = m_path](const CancelToken &) { return isSound(path); },
        [this, generation](Result<bool> sound) {
            if (generation != m_generation || !m_snapshot)
                return;
            if (!sound) {
                Q_EMIT failed(sound.error());
                return;
            }
            m_snapshot->checkedAt = QDateTime::currentDateTime();
            m_snapshot->checkedOk = *sound;
            Q_EMIT checked();
        });
}

} // namespace acquis
