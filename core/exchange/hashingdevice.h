// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace acquis {

/// Passes another device's bytes through and computes their SHA-256 in a thread of its own, so that the fingerprint is of
/// exactly the bytes that were parsed and costs the parser nothing.
class HashingDevice final : public QIODevice
{
public:
    /// \p source is open for reading and outlives this device.
    explicit HashingDevice(QIODevice &source);
    ~HashingDevice() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Hex of everything read so far; call once, at the end.
    [[nodiscard]] QString finish();
    [[nodiscard]] qint64 bytesRead() const { return m_bytes; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void hashChunks();

    QIODevice &m_source;
    qint64 m_bytes = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<QByteArray> m_chunks;
    bool m_done = false;
    QByteArray m_result;
    std::thread m_worker;
};

} // namespace acquis
