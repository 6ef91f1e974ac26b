// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/blocktable.h"

#include "core/spending/ledgersource.h"
#include "core/storage/database.h"

#include <limits>
#include <type_traits>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

// Large enough that a statement's cost vanishes, small enough that a page of lines reads little more than it shows.
constexpr qint64 linesPerBlock = 4096;
constexpr qint64 cellsPerBlock = 65536;
// Of lines that are appended: a save writes one such block again.
constexpr qint64 linesPerAppendedBlock = 256;

const QString lines = u"lines"_s;
const QString cells = u"cells"_s;
const QString linesUnreadable = u"a block of lines cannot be read"_s;

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
    const qint64 count = m_block.count();
    auto statement = Statement::prepare(
        m_database,
        m_isStored ? u"UPDATE spend_block SET row_count = ?, content = ? WHERE source_file_id = ? AND kind = ? AND position = ?"_s
                   : u"INSERT INTO spend_block (row_count, content, source_file_id, kind, position) VALUES (?, ?, ?, ?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, count).bind(1, m_block.take()).bind(2, m_file.value).bind(3, lines).bind(4, m_position);
    return statement->exec();
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
                           std::is_same_v<Stored, StoredLine> ? linesUnreadable : u"a block of cells cannot be read"_s);
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

namespace {

/// True when procurement files wrote the source: its cells are rows.
Result<bool> hasCellRows(Database &database, SourceFileId file)
{
    auto statement = Statement::prepare(database, u"SELECT format FROM source_file WHERE id = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, file.value).exec(); !done)
        return std::unexpected(done.error());
    auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    return *row && statement->text(0) == QLatin1StringView(procurementFiles);
}

} // namespace

Result<CellScan> CellScan::open(Database &database, SourceFileId file)
{
    auto blocks = BlockScan<StoredCell>::open(database, file);
    if (!blocks)
        return std::unexpected(blocks.error());
    const auto inRows = hasCellRows(database, file);
    if (!inRows)
        return std::unexpected(inRows.error());
    if (!*inRows)
        return CellScan(std::move(*blocks), std::nullopt, database.path());
    auto rows = Statement::prepare(database, u"SELECT position, path_position, terms_position, amount, line_count FROM "
                                             "ledger_cell WHERE source_file_id = ? ORDER BY position"_s);
    if (!rows)
        return std::unexpected(rows.error());
    if (auto done = rows->bind(0, file.value).exec(); !done)
        return std::unexpected(done.error());
    return CellScan(std::move(*blocks), std::move(*rows), database.path());
}

Result<bool> CellScan::nextRow(StoredCell &cell)
{
    auto more = m_rows->next();
    if (!more || !*more)
        return more;
    constexpr qint64 most = std::numeric_limits<quint32>::max();
    const qint64 path = m_rows->integer(1);
    const qint64 terms = m_rows->integer(2);
    if (m_rows->integer(0) != m_position || path < 0 || path > most || terms < 0 || terms > most)
        return failure(ErrorCode::RegisterDamaged, m_subject, u"rows of cells have a gap or lead nowhere"_s);
    ++m_position;
    cell = { static_cast<quint32>(path), static_cast<quint32>(terms), m_rows->integer(3), m_rows->integer(4) };
    return true;
}

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
    const auto inRows = hasCellRows(database, file);
    if (!inRows)
        return std::unexpected(inRows.error());
    auto statement = Statement::prepare(
        database, *inRows ? u"SELECT COUNT(*) FROM ledger_cell WHERE source_file_id = ?"_s
                          : u"SELECT COALESCE(SUM(row_count), 0) FROM spend_block WHERE source_file_id = ? AND kind = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, file.value);
    if (!*inRows)
        statement->bind(1, cells);
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    if (auto row = statement->next(); !row)
        return std::unexpected(row.error());
    return statement->integer(0);
}

} // namespace acquis
