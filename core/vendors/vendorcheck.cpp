// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorcheck.h"

#include "core/storage/database.h"
#include "core/vendors/searchblocktable.h"
#include "core/vendors/searchentry.h"
#include "core/vendors/vendorreading.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The vendors that search must know: those that stand for themselves.
Result<QList<VendorId>> listedVendors(Database &database)
{
    auto select = Statement::prepare(database, u"SELECT id FROM vendor WHERE listed = 1 ORDER BY id"_s);
    if (!select)
        return std::unexpected(select.error());
    QList<VendorId> ids;
    auto done = select->forEachRow([&ids](const Statement &row) -> Result<void> {
        ids << VendorId { row.integer(0) };
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return ids;
}

Result<SearchBlock> allEntries(Database &database)
{
    auto select = Statement::prepare(database, u"SELECT content FROM vendor_search_block ORDER BY position"_s);
    if (!select)
        return std::unexpected(select.error());
    SearchBlock entries;
    auto done = select->forEachRow([&](const Statement &row) -> Result<void> {
        const QByteArray content = row.bytes(0);
        const bool isBlock = readSearchBlock(
            content, [&entries](qint64 id, QByteArrayView entry) { return entries.emplace(id, entry.toByteArray()).second; });
        if (!isBlock)
            return failure(ErrorCode::RegisterDamaged, database.path(), u"a block of search cannot be read"_s);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return entries;
}

IntegrityCheck differing(VendorId id)
{
    return { u"vendor-search"_s, false, u"vendor/"_s + QString::number(id.value) };
}

} // namespace

Result<IntegrityCheck> checkVendorSearch(Database &database, const CancelToken &cancel)
{
    auto keeps = keepsVendors(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return IntegrityCheck { u"vendor-search"_s, true, u"0"_s };
    const auto ids = listedVendors(database);
    if (!ids)
        return std::unexpected(ids.error());
    auto entries = allEntries(database);
    if (!entries) {
        if (entries.error().code == ErrorCode::RegisterDamaged)
            return IntegrityCheck { u"vendor-search"_s, false, entries.error().detail };
        return std::unexpected(entries.error());
    }
    PreparedStatements statements(database);
    for (const VendorId id : *ids) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto whole = readWholeVendor(statements, id);
        if (!whole)
            return std::unexpected(whole.error());
        const auto entry = entries->find(id.value);
        if (entry == entries->end() || entry->second != packSearchEntry(whole->vendor))
            return differing(id);
        entries->erase(entry);
    }
    // What is left over is found although nobody stands for it.
    if (!entries->empty())
        return differing({ entries->begin()->first });
    return IntegrityCheck { u"vendor-search"_s, true, QString::number(ids->size()) };
}

} // namespace acquis
