// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include <QtGlobal>

namespace acquis {

/// Asks a job to stop. Copies share the same flag; any thread may call either function.
class CancelToken
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

/// How far a job is. \a total is 0 while it is not known.
struct Progress
{
    qint64 done = 0;
    qint64 total = 0;
    qint64 rows = 0;
};

/// Called in the job's own thread, at most about ten times a second.
using ProgressCallback = std::function<void(const Progress &)>;

} // namespace acquis
