// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/spendblock.h"

#include <limits>
#include <utility>

namespace acquis {

void BlockWriter::addUnsigned(quint64 value)
{
    while (value >= 0x80) {
        m_bytes.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    m_bytes.append(static_cast<char>(value));
}

void BlockWriter::addSigned(qint64 value)
{
    addUnsigned((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
}

void BlockWriter::add(const StoredCell &cell)
{
    addUnsigned(cell.path);
    addUnsigned(cell.terms);
    addSigned(cell.amount);
    addUnsigned(static_cast<quint64>(cell.count));
    ++m_count;
}

void BlockWriter::add(const StoredLine &line)
{
    addSigned(qint64(line.cell) - qint64(m_previous.cell));
    addSigned(line.row - m_previous.row);
    addSigned(line.amount);
    addUnsigned(static_cast<quint64>(line.vendor));
    addUnsigned(static_cast<quint64>(line.reference.size()));
    m_bytes.append(line.reference);
    m_previous = line;
    ++m_count;
}

std::optional<BlockWriter> BlockWriter::continuing(const QByteArray &block)
{
    BlockWriter writer;
    BlockReader reader(block);
    StoredLine line;
    while (reader.next(line)) {
        writer.m_previous = { line.cell, line.row, 0, 0, {} };
        ++writer.m_count;
    }
    if (reader.isDamaged())
        return std::nullopt;
    writer.m_bytes = block;
    return writer;
}

QByteArray BlockWriter::take()
{
    m_count = 0;
    m_previous = {};
    return std::exchange(m_bytes, {});
}

quint64 BlockReader::readUnsigned()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
        const auto byte = static_cast<uchar>(*m_at++);
        value |= quint64(byte & 0x7F) << shift;
        if (byte < 0x80)
            return value;
    }
    m_damaged = true;
    return 0;
}

qint64 BlockReader::readSigned()
{
    const quint64 value = readUnsigned();
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

quint32 BlockReader::readPosition(quint64 value)
{
    if (value > std::numeric_limits<quint32>::max())
        m_damaged = true;
    return static_cast<quint32>(value);
}

bool BlockReader::next(StoredCell &cell)
{
    if (m_at == m_end || m_damaged)
        return false;
    cell.path = readPosition(readUnsigned());
    cell.terms = readPosition(readUnsigned());
    cell.amount = readSigned();
    cell.count = static_cast<qint64>(readUnsigned());
    return !m_damaged;
}

bool BlockReader::next(StoredLine &line)
{
    if (m_at == m_end || m_damaged)
        return false;
    // Differences wrap in damaged blocks; unsigned sums make that defined.
    line.cell = readPosition(quint64(m_previous.cell) + static_cast<quint64>(readSigned()));
    line.row = static_cast<qint64>(static_cast<quint64>(m_previous.row) + static_cast<quint64>(readSigned()));
    line.amount = readSigned();
    line.vendor = static_cast<qint64>(readUnsigned());
    const quint64 size = readUnsigned();
    if (m_damaged || size > static_cast<quint64>(m_end - m_at)) {
        m_damaged = true;
        return false;
    }
    line.reference = QByteArrayView(m_at, static_cast<qsizetype>(size));
    m_at += size;
    m_previous.cell = line.cell;
    m_previous.row = line.row;
    return true;
}

} // namespace acquis
