// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/spending/spendblock.h"
#include "core/storage/statement.h"

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace acquis {

class Database;

/// Writes the lines and cells of one source file as blocks, in the order they come. Call inside a Transaction.
class BlockTableWriter
{
public:
    /// \error register errors
    [[nodiscard]] static Result<BlockTableWriter> prepare(Database &database, SourceFileId file);

    [[nodiscard]] Result<void> add(const StoredLine &line);
    /// All cells of the file.
    [[nodiscard]] Result<void> addCells(const std::vector<StoredCell> &cells);
    /// Writes the block that is not full yet.
    [[nodiscard]] Result<void> finish();

private:
    BlockTableWriter(Statement insert, SourceFileId file) : m_insert(std::move(insert)), m_file(file) { }
    [[nodiscard]] Result<void> write(const QString &kind, qint64 position, BlockWriter &block);

    Statement m_insert;
    SourceFileId m_file;
    BlockWriter m_lines;
    qint64 m_lineBlocks = 0;
};

/// Appends lines to those that a source file has: of these only the last block is written again. Call inside a Transaction.
class LineAppender
{
public:
    /// \error RegisterDamaged, register errors
    [[nodiscard]] static Result<LineAppender> open(Database &database, SourceFileId file);
    [[nodiscard]] Result<void> add(const StoredLine &line);
    /// Writes the block that is not full yet.
    [[nodiscard]] Result<void> finish();

private:
    LineAppender(Database &database, SourceFileId file) : m_database(database), m_file(file) { }
    [[nodiscard]] Result<void> write();

    Database &m_database;
    SourceFileId m_file;
    BlockWriter m_block;
    qint64 m_position = 0;
    bool m_isStored = false; ///< the block at m_position is in the register already
};

/// Changes cells of a source file whose cells are kept in small blocks: only the blocks of changed cells are written again.
/// Call inside a Transaction.
class CellUpdater
{
public:
    CellUpdater(Database &database, SourceFileId file) : m_database(database), m_file(file) { }

    /// How many cells there are, with those that were added. \error register errors
    [[nodiscard]] Result<quint32> count();
    /// A cell after the last, without lines. \error RegisterDamaged, register errors
    [[nodiscard]] Result<quint32> add(quint32 path, quint32 terms);
    /// The cell, to be changed; lives until finish(). \error RegisterDamaged, register errors
    [[nodiscard]] Result<StoredCell *> at(quint32 position);
    /// Writes the blocks that at() and add() have touched.
    [[nodiscard]] Result<void> finish();

private:
    struct Block
    {
        std::deque<StoredCell> cells; ///< keeps its places when more are added
        bool isStored = false;
    };
    [[nodiscard]] Result<Block *> blockOf(quint32 position);

    Database &m_database;
    SourceFileId m_file;
    std::optional<quint32> m_count;
    std::map<qint64, Block> m_blocks; ///< those that were asked for, by position
};

/// Reads the lines or the cells of one source file in their order. Holds one block in memory.
template <typename Stored>
class BlockScan
{
public:
    [[nodiscard]] static Result<BlockScan> open(Database &database, SourceFileId file);
    /// False at the end. A line's reference lives until the next call. \error RegisterDamaged, register errors
    [[nodiscard]] Result<bool> next(Stored &stored)
    {
        if (m_reader.next(stored)) [[likely]]
            return true;
        return nextBlock(stored);
    }

private:
    BlockScan(Statement blocks, QString subject) : m_blocks(std::move(blocks)), m_subject(std::move(subject)) { }
    [[nodiscard]] Result<bool> nextBlock(Stored &stored);

    Statement m_blocks;
    QString m_subject;
    QByteArray m_bytes;
    BlockReader m_reader { QByteArrayView() };
};

extern template class BlockScan<StoredLine>;
extern template class BlockScan<StoredCell>;
using LineScan = BlockScan<StoredLine>;
using CellScan = BlockScan<StoredCell>;

/// The cells of one source file, by position. \error RegisterDamaged, register errors
[[nodiscard]] Result<std::vector<StoredCell>> storedCells(Database &database, SourceFileId file);

/// How many cells a source file has. \error register errors
[[nodiscard]] Result<qint64> storedCellCount(Database &database, SourceFileId file);

} // namespace acquis
