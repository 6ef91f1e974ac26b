// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobrunner.h"

namespace acquis {

JobRunner::~JobRunner()
{
    for (const auto &[token, watcher] : std::as_const(m_jobs)) {
        token.cancel();
        watcher->disconnect();
    }
    for (const auto &[token, watcher] : std::as_const(m_jobs))
        watcher->waitForFinished();
}

void JobRunner::track(const CancelToken &token, QFutureWatcherBase *watcher)
{
    m_jobs.append({ token, watcher });
    ++m_running;
    if (m_running == 1)
        Q_EMIT idleChanged();
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        m_jobs.removeIf([watcher](const auto &job) { return job.second == watcher; });
        --m_running;
        if (m_running == 0)
            Q_EMIT idleChanged();
    });
}

} // namespace acquis
