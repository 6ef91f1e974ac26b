// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/searchblocktable.h"

#include "core/storage/database.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

Result<SearchBlock> readBlock(PreparedStatements &statements, qint64 position)
{
    auto select = statements.of(u"SELECT content FROM vendor_search_block WHERE position = ?"_s);
    if (!select)
        return std::unexpected(select.error());
    SearchBlock block;
    (*select)->bind(0, position);
    auto done = (*select)->forEachRow([&](const Statement &row) -> Result<void> {
        const QByteArray content = row.bytes(0);
        const bool isBlock = readSearchBlock(
            content, [&block](qint64 id, QByteArrayView entry) { return block.emplace(id, entry.toByteArray()).second; });
        if (!isBlock)
            return failure(ErrorCode::RegisterDamaged, statements.database().path(), u"a block of search cannot be read"_s);
        return {};
    });
    (*select)->finish();
    if (!done)
        return std::unexpected(done.error());
    return block;
}

} // namespace

QByteArray packSearchBlock(const SearchBlock &block)
{
    PackedWriter writer;
    for (const auto &[id, entry] : block) {
        writer.addUnsigned(quint64(id));
        writer.addBytes(entry);
    }
    return writer.bytes();
}

Result<void> SearchBlockWriter::put(VendorId id, const QByteArray &entry)
{
    const qint64 position = searchBlockOf(id);
    auto block = m_blocks.find(position);
    if (block == m_blocks.end()) {
        auto read = readBlock(m_statements, position);
        if (!read)
            return std::unexpected(read.error());
        block = m_blocks.emplace(position, std::move(*read)).first;
    }
    if (entry.isEmpty())
        block->second.erase(id.value);
    else
        block->second.insert_or_assign(id.value, entry);
    return {};
}

Result<void> SearchBlockWriter::flush(qint64 revision)
{
    auto save = m_statements.of(u"INSERT INTO vendor_search_block (position, revision, row_count, content) VALUES (?, ?, ?, ?) "
                                "ON CONFLICT (position) DO UPDATE SET revision = excluded.revision, "
                                "row_count = excluded.row_count, content = excluded.content"_s);
    if (!save)
        return std::unexpected(save.error());
    for (const auto &[position, block] : m_blocks) {
        (*save)->bind(0, position).bind(1, revision).bind(2, qint64(block.size())).bind(3, packSearchBlock(block));
        if (auto done = (*save)->exec(); !done)
            return done;
    }
    m_blocks.clear();
    return {};
}

} // namespace acquis
