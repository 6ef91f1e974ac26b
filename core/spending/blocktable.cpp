// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/blocktable.h"

#include "core/storage/database.h"

#include <type_traits>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

// Large enough that a statement's cost vanishes, small enough that a page of lines reads little more than it shows.
constexpr qint64 linesPerBlock = 4096;
constexpr qint64 cellsPerBlock = 65536;

const QString lines = u"lines"_s;
const QString cells = u"cells"_s;

Result<Statement> blocksOf(Database &database, SourceFileId file, const QString &kind)
{
    auto statement = Statement::prepare(
        database, u"SELECT content FROM spend_block WHERE source_file_id = ? AND kind = ? ORDER BY position"_s);
    if (!statement)
        return statement;
    if (auto done = statement->bind(0, file.value).bind(1, kind).exec(); !done)
        return std::unexpected(done.error());
    return statement;
}

} // namespace

Result<BlockTableWriter> BlockTableWriter::prepare(Database &database, SourceFileId file)
{
    auto insert = Statement::prepare(
        database, u"INSERT INTO spend_block (source_file_id, kind, position, row_count, content) VALUES (?, ?, ?, ?, ?)"_s);
    if (!insert)
        return std::unexpected(insert.error());
    return BlockTableWriter(std::move(*insert), file);
}

Result<void> BlockTableWriter::write(const QString &kind, qint64 position, BlockWriter &block)
{
    m_insert.bind(0, m_file.value).bind(1, kind).bind(2, position).bind(3, block.count());
    return m_insert.bind(4, block.take()).exec();
}

Result<void> BlockTableWriter::add(const StoredLine &line)
{
    m_lines.add(line);
    return m_lines.count() == linesPerBlock ? write(lines, m_lineBlocks++, m_lines) : Result<void>();
}

Result<void> BlockTableWriter::addCells(const std::vector<StoredCell> &all)
{
    BlockWriter block;
    qint64 position = 0;
    for (const StoredCell &cell : all) {
        block.add(cell);
        if (block.count() < cellsPerBlock)
            continue;
        if (auto done = write(cells, position++, block); !done)
            return done;
    }
    return block.count() > 0 ? write(cells, position, block) : Result<void>();
}

Result<void> BlockTableWriter::finish()
{
    return m_lines.count() > 0 ? write(lines, m_lineBlocks++, m_lines) : Result<void>();
}

template <typename Stored>
Result<BlockScan<Stored>> BlockScan<Stored>::open(Database &database, SourceFileId file)
{
    auto blocks = blocksOf(database, file, std::is_same_v<Stored, StoredLine> ? lines : cells);
    if (!blocks)
        return std::unexpected(blocks.error());
    return BlockScan(std::move(*blocks), database.path());
}

template <typename Stored>
Result<bool> BlockScan<Stored>::nextBlock(Stored &stored)
{
    do {
        if (m_reader.isDamaged())
            return failure(ErrorCode::RegisterDamaged, m_subject,
                           std::is_same_v<Stored, StoredLine> ? u"a block of lines cannot be read"_s
                                                              : u"a block of cells cannot be read"_s);
        auto more = m_blocks.next();
        if (!more || !*more)
            return more;
        m_bytes = m_blocks.bytes(0);
        m_reader = BlockReader(m_bytes);
    } while (!m_reader.next(stored));
    return true;
}

template class BlockScan<StoredLine>;
template class BlockScan<StoredCell>;

Result<std::vector<StoredCell>> storedCells(Database &database, SourceFileId file)
{
    auto scan = CellScan::open(database, file);
    if (!scan)
        return std::unexpected(scan.error());
    std::vector<StoredCell> all;
    StoredCell cell;
    for (;;) {
        auto more = scan->next(cell);
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return all;
        all.push_back(cell);
    }
}

Result<qint64> storedCellCount(Database &database, SourceFileId file)
{
    auto statement = Statement::prepare(
        database, u"SELECT COALESCE(SUM(row_count), 0) FROM spend_block WHERE source_file_id = ? AND kind = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, file.value).bind(1, cells).exec(); !done)
        return std::unexpected(done.error());
    if (auto row = statement->next(); !row)
        return std::unexpected(row.error());
    return statement->integer(0);
}

} // namespace acquis
