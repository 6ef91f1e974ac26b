// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace acquis {

/// A cell as a block holds it: what it is about, by position among the paths and terms of its source file, and its sum.
struct StoredCell
{
    quint32 path = 0; ///< position of its SpendPath
    quint32 terms = 0; ///< position of its terms
    qint64 amount = 0; ///< cents
    qint64 count = 0; ///< lines
    friend bool operator==(const StoredCell &, const StoredCell &) = default;
};

/// A line as a block holds it.
struct StoredLine
{
    quint32 cell = 0; ///< position among the cells of its source file
    qint64 row = 0; ///< line of the source file, 1-based
    qint64 amount = 0; ///< cents
    qint64 vendor = 0; ///< row of vendor_name; 0: none
    QByteArrayView reference; ///< UTF-8; lives as long as the block it was read from
    friend bool operator==(const StoredLine &, const StoredLine &) = default;
};

/// Packs numbers into as few bytes as they need: seven bits a byte, lowest first; signed ones zigzag.
class BlockWriter
{
public:
    void add(const StoredCell &cell);
    void add(const StoredLine &line);
    [[nodiscard]] qint64 count() const { return m_count; }
    /// Goes on after the last of the lines that a writer of lines has put into \p block, whose bytes it takes over.
    /// Nothing when no writer wrote them.
    [[nodiscard]] static std::optional<BlockWriter> continuing(const QByteArray &block);
    /// The block; the writer starts anew.
    [[nodiscard]] QByteArray take();

private:
    void addUnsigned(quint64 value);
    void addSigned(qint64 value);

    QByteArray m_bytes;
    qint64 m_count = 0;
    StoredLine m_previous; ///< rows and cells are written as differences
};

/// Reads a block back. Bytes that no BlockWriter wrote end the reading with isDamaged(), never with a wild access.
class BlockReader
{
public:
    explicit BlockReader(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    /// False at the end and where the block is damaged.
    [[nodiscard]] bool next(StoredCell &cell);
    [[nodiscard]] bool next(StoredLine &line);
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

private:
    [[nodiscard]] quint64 readUnsigned();
    [[nodiscard]] qint64 readSigned();
    [[nodiscard]] quint32 readPosition(quint64 value);

    const char *m_at;
    const char *m_end;
    bool m_damaged = false;
    StoredLine m_previous;
};

} // namespace acquis
