// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace acquis::test {

/// Keeps every thread of the pool busy, so that whatever is begun meanwhile waits, until it is let go.
class HeldPool
{
public:
    HeldPool() : m_threads(QThreadPool::globalInstance()->maxThreadCount())
    {
        for (int i = 0; i < m_threads; ++i) {
            QThreadPool::globalInstance()->start([this] {
                m_begun.release();
                m_end.acquire();
                m_over.release();
            });
        }
        m_begun.acquire(m_threads);
    }
    ~HeldPool() { letGo(); }

    void letGo()
    {
        m_end.release(m_threads);
        m_over.acquire(m_threads);
        m_threads = 0;
    }

private:
    int m_threads;
    QSemaphore m_begun;
    QSemaphore m_end;
    QSemaphore m_over;
};

} // namespace acquis::test
