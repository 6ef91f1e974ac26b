// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrentRun>

#include <functional>
#include <memory>

namespace acquis {

/// Runs work off the GUI thread and hands its result back in it. A result is announced only while its context object
/// lives; a cancelled job announces ErrorCode::Cancelled to its own callback and has changed nothing.
class JobRunner final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Cancels what runs and waits for it.
    ~JobRunner() override;

    /// \p work runs in a pool thread; \p done runs in the GUI thread, at most once, only while \p context lives.
    template <typename T>
    CancelToken run(QObject *context, std::function<Result<T>(const CancelToken &)> work, std::function<void(Result<T>)> done)
    {
        CancelToken token;
        auto *watcher = new QFutureWatcher<std::shared_ptr<Result<T>>>(this);
        QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                         [watcher, done = std::move(done)] { done(std::move(*watcher->result())); });
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        track(token, watcher);
        watcher->setFuture(QtConcurrent::run([work = std::move(work), token] {
            // Cancelled while it waited for a thread: it need not begin.
            return std::make_shared<Result<T>>(token.isCancelled() ? Result<T>(failure(ErrorCode::Cancelled)) : work(token));
        }));
        return token;
    }

    [[nodiscard]] bool isIdle() const { return m_running == 0; }

Q_SIGNALS:
    void idleChanged();

private:
    void track(const CancelToken &token, QFutureWatcherBase *watcher);
    QList<QPair<CancelToken, QFutureWatcherBase *>> m_jobs;
    int m_running = 0;
};

} // namespace acquis
