// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorindex.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/vendors/searchblocktable.h"
#include "core/vendors/searchwords.h"
#include "core/vendors/vendorreading.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Past so many changed blocks loading all is cheaper than searching a second part with them.
constexpr qsizetype mostChangedBlocks = 128;

struct LoadedBlocks
{
    SearchSegmentBuilder builder;
    QSet<qint64> positions;
};

Result<LoadedBlocks> loadBlocks(Database &database, qint64 afterRevision, const CancelToken &cancel)
{
    LoadedBlocks loaded;
    auto select = Statement::prepare(database, u"SELECT position, content FROM vendor_search_block WHERE revision > ? "
                                               "ORDER BY position"_s);
    if (!select)
        return std::unexpected(select.error());
    const auto done = select->bind(0, afterRevision).forEachRow([&](const Statement &row) -> Result<void> {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        loaded.positions.insert(row.integer(0));
        const QByteArray content = row.bytes(1);
        const bool isBlock =
            readSearchBlock(content, [&loaded](qint64 id, QByteArrayView entry) { return loaded.builder.add(id, entry); });
        if (!isBlock)
            return failure(ErrorCode::RegisterDamaged, database.path(), u"a block of search cannot be read"_s);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return loaded;
}

Result<qint64> changedBlocks(Database &database, qint64 afterRevision)
{
    auto select = Statement::prepare(database, u"SELECT COUNT(*) FROM vendor_search_block WHERE revision > ?"_s);
    if (!select)
        return std::unexpected(select.error());
    if (auto done = select->bind(0, afterRevision).exec(); !done)
        return std::unexpected(done.error());
    if (auto row = select->next(); !row)
        return std::unexpected(row.error());
    return select->integer(0);
}

Result<qint64> revisionOf(Database &database)
{
    PreparedStatements statements(database);
    return vendorRevision(statements);
}

} // namespace

VendorIndex::VendorIndex() : m_parts { { std::make_shared<const SearchSegment>(), {} } } { }

Result<VendorIndex> VendorIndex::load(Database &database, const CancelToken &cancel)
{
    VendorIndex index;
    const auto keeps = keepsVendors(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return index;
    // Read before the blocks: a change in between is in them already, and read once more by refreshed().
    const auto revision = revisionOf(database);
    if (!revision)
        return std::unexpected(revision.error());
    auto loaded = loadBlocks(database, 0, cancel);
    if (!loaded)
        return std::unexpected(loaded.error());
    index.m_parts = { { std::make_shared<const SearchSegment>(loaded->builder.finish()), {} } };
    index.m_revision = *revision;
    index.m_loaded = *revision;
    return index;
}

Result<VendorIndex> VendorIndex::refreshed(Database &database, const CancelToken &cancel) const
{
    const auto keeps = keepsVendors(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return *this;
    const auto revision = revisionOf(database);
    if (!revision)
        return std::unexpected(revision.error());
    if (*revision == m_revision)
        return *this;
    const auto changed = changedBlocks(database, m_loaded);
    if (!changed)
        return std::unexpected(changed.error());
    if (*changed > mostChangedBlocks || *revision < m_revision)
        return load(database, cancel);
    auto loaded = loadBlocks(database, m_loaded, cancel);
    if (!loaded)
        return std::unexpected(loaded.error());
    VendorIndex index;
    index.m_revision = *revision;
    index.m_loaded = m_loaded;
    const SearchSegment &large = *m_parts.front().segment;
    std::vector<quint8> outdated(large.vendorCount());
    for (quint32 vendor = 0; vendor < large.vendorCount(); ++vendor)
        outdated[vendor] = loaded->positions.contains(searchBlockOf({ large.idOf(vendor) })) ? 1 : 0;
    index.m_parts = { { m_parts.front().segment, std::move(outdated) },
                      { std::make_shared<const SearchSegment>(loaded->builder.finish()), {} } };
    return index;
}

qint64 VendorIndex::vendorCount() const
{
    qint64 count = 0;
    for (const Part &part : m_parts)
        count += part.segment->vendorCount() - std::ranges::count(part.outdated, quint8(1));
    return count;
}

} // namespace acquis
