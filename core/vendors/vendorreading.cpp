// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorreading.h"

#include "core/storage/database.h"

#include <QSet>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstSchema = 3; ///< that has the tables

std::unexpected<Error> unknownVendor(VendorId id)
{
    return failure(ErrorCode::UnknownValue, u"vendor/%1"_s.arg(id.value));
}

Result<void> readRow(PreparedStatements &statements, VendorRecord &record)
{
    auto select = statements.of(u"SELECT v.country, v.province, v.place, v.postal_code, v.headquarters_country, "
                                "v.headquarters_province, v.notes, v.parent_id, v.revision, m.into_id FROM vendor v "
                                "LEFT JOIN vendor_merge m ON m.vendor_id = v.id WHERE v.id = ?"_s);
    if (!select)
        return std::unexpected(select.error());
    bool found = false;
    (*select)->bind(0, record.id.value);
    auto done = (*select)->forEachRow([&](const Statement &row) -> Result<void> {
        Vendor &vendor = record.vendor;
        vendor.country = row.text(0);
        vendor.province = row.text(1);
        vendor.place = row.text(2);
        vendor.postalCode = row.text(3);
        vendor.headquartersCountry = row.text(4);
        vendor.headquartersProvince = row.text(5);
        vendor.notes = row.text(6);
        vendor.parent.value = row.integer(7);
        record.revision = row.integer(8);
        record.mergedInto.value = row.integer(9);
        found = true;
        return {};
    });
    (*select)->finish();
    if (done && !found)
        return unknownVendor(record.id);
    return done;
}

template <typename T>
void append(QList<T> &all, const QList<T> &more)
{
    for (const T &one : more) {
        if (!all.contains(one))
            all << one;
    }
}

void fill(QString &text, const QString &other)
{
    if (text.isEmpty())
        text = other;
}

void absorb(Vendor &whole, const Vendor &other)
{
    append(whole.names, other.names);
    append(whole.identifiers, other.identifiers);
    append(whole.staff, other.staff);
    append(whole.ownership, other.ownership);
    append(whole.categories, other.categories);
    append(whole.contacts, other.contacts);
    append(whole.sources, other.sources);
    append(whole.sizes, other.sizes);
    append(whole.standings, other.standings);
    append(whole.members, other.members);
    // Places belong together: a province of one and a town of another would be nowhere.
    if (whole.country.isEmpty() && whole.province.isEmpty() && whole.place.isEmpty()) {
        whole.country = other.country;
        whole.province = other.province;
        whole.place = other.place;
        whole.postalCode = other.postalCode;
    }
    if (whole.headquartersCountry.isEmpty()) {
        whole.headquartersCountry = other.headquartersCountry;
        whole.headquartersProvince = other.headquartersProvince;
    }
    fill(whole.notes, other.notes);
    if (!whole.parent.isValid())
        whole.parent = other.parent;
}

} // namespace

Result<bool> keepsVendors(Database &database)
{
    auto version = database.schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    return *version >= firstSchema;
}

Result<qint64> vendorRevision(PreparedStatements &statements)
{
    auto select = statements.of(u"SELECT value FROM register_info WHERE name = 'vendor-revision'"_s);
    if (!select)
        return std::unexpected(select.error());
    qint64 revision = 0;
    auto done = (*select)->forEachRow([&revision](const Statement &row) -> Result<void> {
        revision = row.text(0).toLongLong();
        return {};
    });
    (*select)->finish();
    if (!done)
        return std::unexpected(done.error());
    return revision;
}

Result<VendorRecord> readVendor(PreparedStatements &statements, VendorId id)
{
    VendorRecord record { id, 0, {}, {} };
    if (auto done = readRow(statements, record); !done)
        return std::unexpected(done.error());
    if (auto done = readVendorLists(statements, id, record.vendor); !done)
        return std::unexpected(done.error());
    return record;
}

Result<QList<VendorId>> vendorIds(PreparedStatements &statements, const QString &sql, VendorId id)
{
    auto select = statements.of(sql);
    if (!select)
        return std::unexpected(select.error());
    QList<VendorId> ids;
    (*select)->bind(0, id.value);
    auto done = (*select)->forEachRow([&ids](const Statement &row) -> Result<void> {
        ids << VendorId { row.integer(0) };
        return {};
    });
    (*select)->finish();
    if (!done)
        return std::unexpected(done.error());
    return ids;
}

Result<VendorId> standingVendor(PreparedStatements &statements, VendorId id)
{
    for (;;) {
        // Merging only ever goes into a vendor that stands for itself, so the way up ends.
        auto into = vendorIds(statements, u"SELECT into_id FROM vendor_merge WHERE vendor_id = ?"_s, id);
        if (!into)
            return std::unexpected(into.error());
        if (into->isEmpty())
            break;
        id = into->first();
    }
    auto known = vendorIds(statements, u"SELECT id FROM vendor WHERE id = ?"_s, id);
    if (!known)
        return std::unexpected(known.error());
    if (known->isEmpty())
        return unknownVendor(id);
    return id;
}

Result<QList<VendorId>> vendorsMergedInto(PreparedStatements &statements, VendorId id)
{
    QList<VendorId> all;
    QList<VendorId> open { id };
    while (!open.isEmpty()) {
        auto merged = vendorIds(statements, u"SELECT vendor_id FROM vendor_merge WHERE into_id = ?"_s, open.takeLast());
        if (!merged)
            return merged;
        all << *merged;
        open << *merged;
    }
    std::ranges::sort(all);
    return all;
}

Result<VendorRecord> readWholeVendor(PreparedStatements &statements, VendorId id)
{
    const auto stands = standingVendor(statements, id);
    if (!stands)
        return std::unexpected(stands.error());
    auto whole = readVendor(statements, *stands);
    if (!whole)
        return whole;
    const auto merged = vendorsMergedInto(statements, *stands);
    if (!merged)
        return std::unexpected(merged.error());
    for (const VendorId &one : *merged) {
        const auto other = readVendor(statements, one);
        if (!other)
            return other;
        absorb(whole->vendor, other->vendor);
    }
    return whole;
}

Result<bool> linksReach(PreparedStatements &statements, VendorLink link, VendorId from, VendorId target)
{
    const QString sql = link == VendorLink::Parent ? u"SELECT parent_id FROM vendor WHERE id = ? AND parent_id IS NOT NULL"_s
                                                   : u"SELECT member_id FROM vendor_member WHERE vendor_id = ?"_s;
    const auto goal = standingVendor(statements, target);
    const auto start = standingVendor(statements, from);
    if (!goal || !start)
        return std::unexpected(goal ? start.error() : goal.error());
    QSet<VendorId> seen { *start };
    QList<VendorId> open { *start };
    while (!open.isEmpty()) {
        const VendorId one = open.takeLast();
        if (one == *goal)
            return true;
        auto group = vendorsMergedInto(statements, one);
        if (!group)
            return std::unexpected(group.error());
        *group << one;
        for (const VendorId &part : std::as_const(*group)) {
            const auto linked = vendorIds(statements, sql, part);
            if (!linked)
                return std::unexpected(linked.error());
            for (const VendorId &other : *linked) {
                const auto stands = standingVendor(statements, other);
                if (!stands)
                    return std::unexpected(stands.error());
                if (!seen.contains(*stands)) {
                    seen.insert(*stands);
                    open << *stands;
                }
            }
        }
    }
    return false;
}

} // namespace acquis
