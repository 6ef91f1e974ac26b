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
// Of lines that are appended and of cells that change: a save writes few such blocks again.
constexpr qint64 linesPerAppendedBlock = 256;
constexpr quint32 cellsPerChangedBlock = 128;

const QString lines = u"lines"_s;
const QString cells = u"cells"_s;
const QString linesUnreadable = u"a block of lines cannot be read"_s;
const QString cellsUnreadable = u"a block of cells cannot be read"_s;

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

/// Writes a block anew or for the first time.
Result<void> writeBlock(Database &database, SourceFileId file, const QString &kind, qint64 position, bool isStored,
                        BlockWriter &block)
{
    const qint64 count = block.count();
    auto statement = Statement::prepare(
        database,
        isStored ? u"UPDATE spend_block SET row_count = ?, content = ? WHERE source_file_id = ? AND kind = ? AND position = ?"_s
                 : u"INSERT INTO spend_block (row_count, content, source_file_id, kind, position) VALUES (?, ?, ?, ?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, count).bind(1, block.take()).bind(2, file.value).bind(3, kind).bind(4, position);
    return statement->exec();
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

Result<LineAppender> LineAppender::open(Database &database, SourceFileId file)
{
    LineAppender appender(database, file);
    auto last = Statement::prepare(
        database,
        u"SELECT position, content FROM spend_block WHERE source_file_id = ? AND kind = ? ORDER BY position DESC LIMIT 1"_s);
    if (!last)
        return std::unexpected(last.error());
    if (auto done = last->bind(0, file.value).bind(1, lines).exec(); !done)
        return std::unexpected(done.error());
    auto row = last->next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return appender;
    appender.m_position = last->integer(0);
    auto block = BlockWriter::continuing(last->bytes(1));
    if (!block)
        return failure(ErrorCode::RegisterDamaged, database.path(), linesUnreadable);
    if (block->count() >= linesPerAppendedBlock) {
        ++appender.m_position;
        return appender;
    }
    appender.m_block = std::move(*block);
    appender.m_isStored = true;
    return appender;
}

Result<void> LineAppender::write()
{
    return writeBlock(m_database, m_file, lines, m_position, m_isStored, m_block);
}

Result<void> LineAppender::add(const StoredLine &line)
{
    m_block.add(line);
    if (m_block.count() < linesPerAppendedBlock)
        return {};
    if (auto done = write(); !done)
        return done;
    ++m_position;
    m_isStored = false;
    return {};
}

Result<void> LineAppender::finish()
{
    return m_block.count() > 0 ? write() : Result<void>();
}

Result<quint32> CellUpdater::count()
{
    if (!m_count) {
        // Every block but the last is full: the last one tells.
        auto last = Statement::prepare(
            m_database,
            u"SELECT position, row_count FROM spend_block WHERE source_file_id = ? AND kind = ? ORDER BY position DESC LIMIT 1"_s);
        if (!last)
            return std::unexpected(last.error());
        if (auto done = last->bind(0, m_file.value).bind(1, cells).exec(); !done)
            return std::unexpected(done.error());
        auto row = last->next();
        if (!row)
            return std::unexpected(row.error());
        m_count = *row ? static_cast<quint32>(last->integer(0) * cellsPerChangedBlock + last->integer(1)) : 0;
    }
    return *m_count;
}

Result<CellUpdater::Block *> CellUpdater::blockOf(quint32 position)
{
    const qint64 number = position / cellsPerChangedBlock;
    const auto [place, isNew] = m_blocks.try_emplace(number);
    Block &block = place->second;
    if (!isNew)
        return &block;
    auto select = Statement::prepare(m_database,
                                     u"SELECT content FROM spend_block WHERE source_file_id = ? AND kind = ? AND position = ?"_s);
    if (!select)
        return std::unexpected(select.error());
    if (auto done = select->bind(0, m_file.value).bind(1, cells).bind(2, number).exec(); !done)
        return std::unexpected(done.error());
    auto row = select->next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return &block;
    block.isStored = true;
    const QByteArray bytes = select->bytes(0);
    BlockReader reader(bytes);
    StoredCell cell;
    while (reader.next(cell))
        block.cells.push_back(cell);
    if (reader.isDamaged())
        return failure(ErrorCode::RegisterDamaged, m_database.path(), cellsUnreadable);
    return &block;
}

Result<quint32> CellUpdater::add(quint32 path, quint32 terms)
{
    auto position = count();
    if (!position)
        return position;
    auto block = blockOf(*position);
    if (!block)
        return std::unexpected(block.error());
    if ((*block)->cells.size() != *position % cellsPerChangedBlock)
        return failure(ErrorCode::RegisterDamaged, m_database.path(), cellsUnreadable);
    (*block)->cells.push_back({ path, terms, 0, 0 });
    m_count = *position + 1;
    return position;
}

Result<StoredCell *> CellUpdater::at(quint32 position)
{
    auto block = blockOf(position);
    if (!block)
        return std::unexpected(block.error());
    const size_t place = position % cellsPerChangedBlock;
    if (place >= (*block)->cells.size())
        return failure(ErrorCode::RegisterDamaged, m_database.path(), u"a line has no cell"_s);
    return &(*block)->cells[place];
}

Result<void> CellUpdater::finish()
{
    for (const auto &[number, block] : m_blocks) {
        BlockWriter writer;
        for (const StoredCell &cell : block.cells)
            writer.add(cell);
        if (auto done = writeBlock(m_database, m_file, cells, number, block.isStored, writer); !done)
            return done;
    }
    m_blocks.clear();
    return {};
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
                           std::is_same_v<Stored, StoredLine> ? linesUnreadable : cellsUnreadable);
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
