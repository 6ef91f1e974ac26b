// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hashingdevice.h"

#include <QCryptographicHash>

namespace acquis {

namespace {

// Bounds memory when hashing is slower than parsing.
constexpr size_t waitingChunks = 8;

} // namespace

HashingDevice::HashingDevice(QIODevice &source) : m_source(source), m_worker([this] { hashChunks(); })
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

HashingDevice::~HashingDevice()
{
    if (m_worker.joinable())
        static_cast<void>(finish());
}

QString HashingDevice::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_done = true;
    }
    m_changed.notify_all();
    m_worker.join();
    return QString::fromLatin1(m_result.toHex());
}

qint64 HashingDevice::readData(char *data, qint64 maxSize)
{
    const qint64 got = m_source.read(data, maxSize);
    if (got <= 0) {
        if (got < 0)
            setErrorString(m_source.errorString());
        return got;
    }
    m_bytes += got;
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_chunks.size() < waitingChunks; });
    m_chunks.emplace_back(data, got);
    lock.unlock();
    m_changed.notify_all();
    return got;
}

void HashingDevice::hashChunks()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_done || !m_chunks.empty(); });
        if (m_chunks.empty())
            break;
        const QByteArray chunk = std::move(m_chunks.front());
        m_chunks.pop_front();
        lock.unlock();
        m_changed.notify_all();
        hash.addData(chunk);
        lock.lock();
    }
    m_result = hash.result();
}

} // namespace acquis
