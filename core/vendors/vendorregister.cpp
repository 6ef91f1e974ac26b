// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorregister.h"

#include "core/storage/database.h"
#include "core/vendors/storedvalues.h"
#include "core/vendors/vendorchange.h"
#include "core/vendors/vendorreading.h"
#include "core/vendors/vendortrail.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

Result<VendorRecord> readSeen(VendorChange &change, VendorId id, qint64 seen)
{
    auto record = readVendor(change.statements(), id);
    if (record && record->revision != seen)
        return failure(ErrorCode::RecordChanged, trailRecord(id), QString::number(record->revision));
    return record;
}

/// Whether anything would be left pointing at nobody.
Result<void> checkUnreferred(VendorChange &change, VendorId id)
{
    const QStringList references { u"SELECT id FROM vendor WHERE parent_id = ?"_s,
                                   u"SELECT vendor_id FROM vendor_member WHERE member_id = ?"_s,
                                   u"SELECT vendor_id FROM vendor_merge WHERE into_id = ?"_s,
                                   u"SELECT into_id FROM vendor_merge WHERE vendor_id = ?"_s,
                                   u"SELECT vendor_id FROM award_size WHERE vendor_id = ?"_s };
    for (const QString &sql : references) {
        const auto others = vendorIds(change.statements(), sql, id);
        if (!others)
            return std::unexpected(others.error());
        if (!others->isEmpty())
            return vendorFailure(VendorFault::StillReferred, u"vendor"_s);
    }
    return {};
}

} // namespace

Result<VendorId> VendorRegister::add(const Vendor &vendor)
{
    if (auto fine = checkVendor(vendor); !fine)
        return std::unexpected(fine.error());
    auto change = VendorChange::begin(m_database);
    if (!change)
        return std::unexpected(change.error());
    if (auto fine = (*change)->check(vendor, {}); !fine)
        return std::unexpected(fine.error());
    const auto id = (*change)->insert(vendor);
    if (!id)
        return id;
    if (auto done = (*change)->addToSearch(*id, vendor); !done)
        return std::unexpected(done.error());
    const AuditEntry entry { {}, {}, u"vendor-add"_s, trailRecord(*id), {}, trailText(vendor), {} };
    if (auto done = (*change)->finish(m_actor, entry); !done)
        return std::unexpected(done.error());
    return id;
}

Result<qint64> VendorRegister::change(VendorId id, qint64 seen, const Vendor &vendor)
{
    if (auto fine = checkVendor(vendor); !fine)
        return std::unexpected(fine.error());
    auto change = VendorChange::begin(m_database);
    if (!change)
        return std::unexpected(change.error());
    const auto before = readSeen(**change, id, seen);
    if (!before)
        return std::unexpected(before.error());
    if (before->vendor == vendor)
        return before->revision;
    if (auto fine = (*change)->check(vendor, id); !fine)
        return std::unexpected(fine.error());
    if (auto done = (*change)->update(id, vendor, before->vendor); !done)
        return std::unexpected(done.error());
    if (auto done = (*change)->refreshSearch(id); !done)
        return std::unexpected(done.error());
    const AuditEntry entry { {}, {}, u"vendor-change"_s, trailRecord(id), {}, {}, {} };
    if (auto done = (*change)->finish(m_actor, fieldEntries(entry, trailChanges(before->vendor, vendor))); !done)
        return std::unexpected(done.error());
    return (*change)->revision();
}

Result<void> VendorRegister::remove(VendorId id, qint64 seen)
{
    auto change = VendorChange::begin(m_database);
    if (!change)
        return std::unexpected(change.error());
    const auto before = readSeen(**change, id, seen);
    if (!before)
        return std::unexpected(before.error());
    if (auto fine = checkUnreferred(**change, id); !fine)
        return fine;
    if (auto done = (*change)->erase(id, before->vendor); !done)
        return done;
    return (*change)->finish(m_actor, { {}, {}, u"vendor-remove"_s, trailRecord(id), trailText(before->vendor), {}, {} });
}

Result<VendorRecord> VendorRegister::read(VendorId id) const
{
    const auto keeps = keepsVendors(m_database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return failure(ErrorCode::UnknownValue, trailRecord(id));
    PreparedStatements statements(m_database);
    return readVendor(statements, id);
}

Result<VendorRecord> VendorRegister::readWhole(VendorId id) const
{
    const auto keeps = keepsVendors(m_database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return failure(ErrorCode::UnknownValue, trailRecord(id));
    PreparedStatements statements(m_database);
    return readWholeVendor(statements, id);
}

Result<VendorId> VendorRegister::holderOf(const VendorIdentifier &identifier) const
{
    VendorId holder;
    const auto keeps = keepsVendors(m_database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return holder;
    auto select = Statement::prepare(m_database, u"SELECT vendor_id FROM vendor_identifier WHERE scheme = ? AND value = ?"_s);
    if (!select)
        return std::unexpected(select.error());
    const auto done =
        select->bind(0, identifier.scheme).bind(1, identifier.value).forEachRow([&](const Statement &row) -> Result<void> {
            holder.value = row.integer(0);
            return {};
        });
    if (!done)
        return std::unexpected(done.error());
    return holder;
}

Result<VendorId> VendorRegister::standsFor(VendorId id) const
{
    const auto keeps = keepsVendors(m_database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return failure(ErrorCode::UnknownValue, trailRecord(id));
    PreparedStatements statements(m_database);
    return standingVendor(statements, id);
}

Result<QList<VendorId>> VendorRegister::mergedInto(VendorId id) const
{
    const auto keeps = keepsVendors(m_database);
    if (!keeps || !*keeps)
        return keeps ? Result<QList<VendorId>>() : std::unexpected(keeps.error());
    PreparedStatements statements(m_database);
    return vendorsMergedInto(statements, id);
}

Result<QList<VendorId>> VendorRegister::proofsEnding(QDate from, QDate until) const
{
    const auto keeps = keepsVendors(m_database);
    if (!keeps || !*keeps)
        return keeps ? Result<QList<VendorId>>() : std::unexpected(keeps.error());
    auto select = Statement::prepare(m_database, u"SELECT DISTINCT vendor_id FROM vendor_identifier WHERE proof_ends >= ? "
                                                 "AND proof_ends <= ? ORDER BY vendor_id"_s);
    if (!select)
        return std::unexpected(select.error());
    QList<VendorId> ids;
    const auto done =
        select->bind(0, dateText(from)).bind(1, dateText(until)).forEachRow([&ids](const Statement &row) -> Result<void> {
            ids << VendorId { row.integer(0) };
            return {};
        });
    if (!done)
        return std::unexpected(done.error());
    return ids;
}

Result<qint64> VendorRegister::revision() const
{
    PreparedStatements statements(m_database);
    return vendorRevision(statements);
}

} // namespace acquis
