// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace acquis {

/// Packs numbers and texts into as few bytes as they need: seven bits a byte, lowest first; signed numbers zigzag; texts with their
/// length.
class PackedWriter
{
public:
    void addUnsigned(quint64 value)
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes += char(value | 0x80);
        m_bytes += char(value);
    }
    void addSigned(qint64 value) { addUnsigned((quint64(value) << 1) ^ quint64(value >> 63)); }
    void addBytes(QByteArrayView bytes)
    {
        addUnsigned(quint64(bytes.size()));
        m_bytes.append(bytes);
    }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads them back. Bytes that no PackedWriter wrote make isDamaged(), never a wild access; what is read after that is 0 and empty.
class PackedReader
{
public:
    explicit PackedReader(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    quint64 readUnsigned()
    {
        quint64 value = 0;
        for (int shift = 0; m_at < m_end; shift += 7) {
            const auto byte = quint8(*m_at++);
            if (shift == 63 && byte > 1)
                break;
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        fail();
        return 0;
    }
    qint64 readSigned()
    {
        const quint64 value = readUnsigned();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }
    /// Lives as long as the bytes that are read.
    QByteArrayView readBytes()
    {
        const quint64 size = readUnsigned();
        if (size > quint64(m_end - m_at)) {
            fail();
            return {};
        }
        const QByteArrayView bytes(m_at, qsizetype(size));
        m_at += size;
        return bytes;
    }

private:
    void fail()
    {
        m_damaged = true;
        m_at = m_end;
    }
    const char *m_at;
    const char *m_end;
    bool m_damaged = false;
};

} // namespace acquis
