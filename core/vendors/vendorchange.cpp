// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorchange.h"

#include "core/storage/database.h"
#include "core/vendors/searchwords.h"
#include "core/vendors/vendorreading.h"

#include <QDateTime>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t blocksInMemory = 64;

} // namespace

VendorChange::VendorChange(Database &database, Transaction transaction)
    : m_transaction(std::move(transaction))
    , m_statements(database)
    , m_search(m_statements)
{ }

Result<std::unique_ptr<VendorChange>> VendorChange::begin(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    std::unique_ptr<VendorChange> change(new VendorChange(database, std::move(*transaction)));
    const auto last = vendorRevision(change->m_statements);
    if (!last)
        return std::unexpected(last.error());
    change->m_revision = *last + 1;
    return change;
}

Result<void> VendorChange::run(const QString &sql, VendorId id)
{
    auto statement = m_statements.of(sql);
    if (!statement)
        return std::unexpected(statement.error());
    return (*statement)->bind(0, id.value).exec();
}

Result<void> VendorChange::check(const Vendor &vendor, VendorId id)
{
    for (qsizetype i = 0; i < vendor.identifiers.size(); ++i) {
        auto holder = m_statements.of(u"SELECT vendor_id FROM vendor_identifier WHERE scheme = ? AND value = ?"_s);
        if (!holder)
            return std::unexpected(holder.error());
        qint64 held = 0;
        (*holder)->bind(0, vendor.identifiers.at(i).scheme).bind(1, vendor.identifiers.at(i).value);
        auto done = (*holder)->forEachRow([&held](const Statement &row) -> Result<void> {
            held = row.integer(0);
            return {};
        });
        (*holder)->finish();
        if (!done)
            return done;
        if (held != 0 && held != id.value)
            return vendorFailure(VendorFault::IdentifierHeld, u"identifiers"_s, i);
    }
    const auto checkLink = [&](VendorLink link, VendorId other, VendorFault cycle, const QString &field,
                               qsizetype position) -> Result<void> {
        if (const auto stands = standingVendor(m_statements, other); !stands) {
            if (stands.error().code == ErrorCode::UnknownValue)
                return vendorFailure(VendorFault::UnknownVendor, field, position);
            return std::unexpected(stands.error());
        }
        if (!id.isValid()) // nobody can lead to a vendor that is not there yet
            return {};
        const auto reaches = linksReach(m_statements, link, other, id);
        if (!reaches)
            return std::unexpected(reaches.error());
        return *reaches ? Result<void>(vendorFailure(cycle, field, position)) : Result<void>();
    };
    if (vendor.parent.isValid()) {
        if (auto done = checkLink(VendorLink::Parent, vendor.parent, VendorFault::ParentCycle, u"parent"_s, 0); !done)
            return done;
    }
    for (qsizetype i = 0; i < vendor.members.size(); ++i) {
        if (auto done = checkLink(VendorLink::Member, vendor.members.at(i), VendorFault::MemberCycle, u"members"_s, i); !done)
            return done;
    }
    return {};
}

VendorRowKeys rowKeysOf(const Vendor &vendor)
{
    const QString name = displayName(vendor);
    // Country first, so that a table sorted by place keeps neighbours together.
    return { name, sortKey(name), sortKey(vendor.country + u' ' + vendor.province + u' ' + vendor.place) };
}

Result<void> VendorChange::saveRow(const QString &sql, VendorId id, const Vendor &vendor, const VendorRowKeys &keys)
{
    auto save = m_statements.of(sql);
    if (!save)
        return std::unexpected(save.error());
    (*save)->bind(0, keys.name).bind(1, keys.nameKey).bind(2, vendor.country).bind(3, vendor.province).bind(4, vendor.place);
    (*save)
        ->bind(5, keys.placeKey)
        .bind(6, vendor.postalCode)
        .bind(7, vendor.headquartersCountry)
        .bind(8, vendor.headquartersProvince);
    (*save)->bind(9, vendor.notes).bind(10, vendor.parent.isValid() ? std::optional(vendor.parent.value) : std::nullopt);
    (*save)->bind(11, m_revision);
    if (id.isValid())
        (*save)->bind(12, id.value);
    return (*save)->exec();
}

Result<VendorId> VendorChange::insertRow(const Vendor &vendor, const VendorRowKeys &keys)
{
    static const QString sql =
        u"INSERT INTO vendor (name, name_key, country, province, place, place_key, postal_code, headquarters_country, "
        "headquarters_province, notes, parent_id, revision, listed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s;
    if (auto done = saveRow(sql, {}, vendor, keys); !done)
        return std::unexpected(done.error());
    auto statement = m_statements.of(sql);
    if (!statement)
        return std::unexpected(statement.error());
    return VendorId { (*statement)->lastInsertId() };
}

Result<VendorId> VendorChange::insert(const Vendor &vendor)
{
    const auto id = insertRow(vendor, rowKeysOf(vendor));
    if (!id)
        return id;
    if (auto done = writeVendorLists(m_statements, *id, vendor, {}); !done)
        return std::unexpected(done.error());
    return id;
}

Result<void> VendorChange::update(VendorId id, const Vendor &vendor, const Vendor &before)
{
    const QString sql = u"UPDATE vendor SET name = ?, name_key = ?, country = ?, province = ?, place = ?, place_key = ?, "
                        "postal_code = ?, headquarters_country = ?, headquarters_province = ?, notes = ?, parent_id = ?, "
                        "revision = ? WHERE id = ?"_s;
    if (auto done = saveRow(sql, id, vendor, rowKeysOf(vendor)); !done)
        return done;
    return writeVendorLists(m_statements, id, vendor, before);
}

Result<void> VendorChange::erase(VendorId id, const Vendor &before)
{
    if (auto done = writeVendorLists(m_statements, id, {}, before); !done)
        return done;
    for (const QString &sql : { u"DELETE FROM vendor_different WHERE first_id = ?"_s,
                                u"DELETE FROM vendor_different WHERE second_id = ?"_s, u"DELETE FROM vendor WHERE id = ?"_s }) {
        if (auto done = run(sql, id); !done)
            return done;
    }
    return removeFromSearch(id);
}

Result<void> VendorChange::eraseAdded(qint64 revision)
{
    if (auto done = eraseAddedLists(m_statements, revision); !done)
        return done;
    const QString added = u"(SELECT id FROM vendor WHERE listed = 1 AND revision = ?)"_s;
    for (const QString &sql : { u"DELETE FROM vendor_different WHERE first_id IN "_s + added,
                                u"DELETE FROM vendor_different WHERE second_id IN "_s + added,
                                u"DELETE FROM vendor WHERE listed = 1 AND revision = ?"_s }) {
        auto statement = m_statements.of(sql);
        if (!statement)
            return std::unexpected(statement.error());
        if (auto done = (*statement)->bind(0, revision).exec(); !done)
            return done;
    }
    return {};
}

Result<void> VendorChange::setListed(VendorId id, bool listed)
{
    if (auto done =
            run(listed ? u"UPDATE vendor SET listed = 1 WHERE id = ?"_s : u"UPDATE vendor SET listed = 0 WHERE id = ?"_s, id);
        !done)
        return done;
    return touch(id);
}

Result<void> VendorChange::touch(VendorId id)
{
    auto statement = m_statements.of(u"UPDATE vendor SET revision = ? WHERE id = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return (*statement)->bind(0, m_revision).bind(1, id.value).exec();
}

Result<void> VendorChange::refreshSearch(VendorId id)
{
    const auto whole = readWholeVendor(m_statements, id);
    if (!whole)
        return std::unexpected(whole.error());
    return addToSearch(whole->id, whole->vendor);
}

Result<void> VendorChange::addToSearch(VendorId id, const QByteArray &entry)
{
    if (auto done = makeRoomForSearch(); !done)
        return done;
    return m_search.put(id, entry);
}

Result<void> VendorChange::removeFromSearch(VendorId id)
{
    if (auto done = makeRoomForSearch(); !done)
        return done;
    return m_search.put(id, {});
}

Result<void> VendorChange::makeRoomForSearch()
{
    return m_search.waiting() >= blocksInMemory ? m_search.flush(m_revision) : Result<void>();
}

Result<void> VendorChange::finish(const QString &actor, const AuditEntry &entry)
{
    return finish(actor, std::vector { entry });
}

Result<void> VendorChange::finish(const QString &actor, std::vector<AuditEntry> entries)
{
    if (auto done = m_search.flush(m_revision); !done)
        return done;
    auto save = m_statements.of(u"INSERT INTO register_info (name, value) VALUES ('vendor-revision', ?) "
                                "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    if (!save)
        return std::unexpected(save.error());
    if (auto done = (*save)->bind(0, QString::number(m_revision)).exec(); !done)
        return done;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (AuditEntry &entry : entries) {
        entry.at = now;
        entry.actor = actor;
    }
    if (auto done = appendAudit(m_statements.database(), entries); !done)
        return done;
    return m_transaction.commit();
}

Result<void> checkVendor(const Vendor &vendor)
{
    const QList<VendorFinding> findings = vendorFindings(vendor);
    return findings.isEmpty() ? Result<void>() : std::unexpected(vendorError(findings.first()));
}

} // namespace acquis
