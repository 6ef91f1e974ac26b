// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/blocktable.h"

#include "core/storage/database.h"

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
    auto statement = Statement::prepare(database,
        u"SELECT content, row_count FROM spend_block WHERE source_file_id = ? AND kind = ? ORDER BY position"_s);
    if (!statement)
        return statement;
    if (auto done = statement->bind(0, file.value).bind(1, kind).exec(); !done)
        return std::unexpected(done.error());
    return statement;
}

} // namespace

Result<BlockTableWriter> BlockTableWriter::prepare(Database &database, SourceFileId file)
{
    auto insert = Statement::prepare(database,
        u"INSERT INTO spend_block (source_file_id, kind, position, row_count, content) VALUES (?, ?, ?, ?, ?)"_s);
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

Result<LineScan> LineScan::open(Database &database, SourceFileId file)
{
    auto blocks = blocksOf(database, file, lines);
    if (!blocks)
        return std::unexpected(blocks.error());
    return LineScan(std::move(*blocks), database.path());
}

Result<bool> LineScan::next(StoredLine &line)
{
    while (!m_reader.next(line)) {
        if (m_reader.isDamaged())
            return failure(ErrorCode::RegisterDamaged, m_subject, u"a block of lines cannot be read"_s);
        auto more = m_blocks.next();
        if (!more || !*more)
            return more;
        m_bytes = m_blocks.bytes(0);
        m_reader = BlockReader(m_bytes);
    }
    return true;
}

Result<std::vector<StoredCell>> storedCells(Database &database, SourceFileId file)
{
    auto blocks = blocksOf(database, file, cells);
    if (!blocks)
        return std::unexpected(blocks.error());
    std::vector<StoredCell> all;
    for (;;) {
        auto more = blocks->next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return all;
        const QByteArray bytes = blocks->bytes(0);
        // A cell takes four bytes at least: a damaged count cannot ask for more memory than the block itself.
        all.reserve(all.size() + static_cast<size_t>(bytes.size()) / 4);
        BlockReader reader(bytes);
        for (StoredCell cell; reader.next(cell);)
            all.push_back(cell);
        if (reader.isDamaged())
            return failure(ErrorCode::RegisterDamaged, database.path(), u"a block of cells cannot be read"_s);
    }
}

} // namespace acquis
