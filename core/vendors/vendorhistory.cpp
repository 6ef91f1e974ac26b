// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorhistory.h"

#include "core/storage/dialect.h"
#include "core/vendors/vendorreading.h"
#include "core/vendors/vendortrail.h"

#include <algorithm>
#include <functional>
#include <map>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The vendor that stands, then all that were merged into it.
Result<QList<VendorId>> groupOf(PreparedStatements &statements, VendorId id)
{
    const auto stands = standingVendor(statements, id);
    if (!stands)
        return std::unexpected(stands.error());
    const auto merged = vendorsMergedInto(statements, *stands);
    if (!merged)
        return std::unexpected(merged.error());
    return QList<VendorId> { *stands } + *merged;
}

Result<VendorTies::Named> named(PreparedStatements &statements, VendorId id)
{
    auto select = statements.of(u"SELECT name FROM vendor WHERE id = ?"_s);
    if (!select)
        return std::unexpected(select.error());
    VendorTies::Named one { id, {} };
    (*select)->bind(0, id.value);
    auto done = (*select)->forEachRow([&one](const Statement &row) -> Result<void> {
        one.name = row.text(0);
        return {};
    });
    (*select)->finish();
    if (!done)
        return std::unexpected(done.error());
    return one;
}

/// Those that the ids stand for, each once, without \p self.
Result<QList<VendorTies::Named>> standingOnes(PreparedStatements &statements, const QList<VendorId> &ids, VendorId self)
{
    QList<VendorTies::Named> all;
    for (const VendorId &id : ids) {
        const auto stands = standingVendor(statements, id);
        if (!stands)
            return std::unexpected(stands.error());
        const auto one = named(statements, *stands);
        if (!one)
            return std::unexpected(one.error());
        if (*stands != self && !all.contains(*one))
            all << *one;
    }
    return all;
}

Result<QString> mergeReason(PreparedStatements &statements, VendorId id)
{
    auto select = statements.of(u"SELECT reason FROM vendor_merge WHERE vendor_id = ?"_s);
    if (!select)
        return std::unexpected(select.error());
    QString reason;
    (*select)->bind(0, id.value);
    auto done = (*select)->forEachRow([&reason](const Statement &row) -> Result<void> {
        reason = row.text(0);
        return {};
    });
    (*select)->finish();
    if (!done)
        return std::unexpected(done.error());
    return reason;
}

/// A list that was added is one entry: "vendor/3-27". A field of one vendor may be called with a hyphen too.
bool concerns(const QString &record, VendorId id)
{
    if (const AuditSubject subject = auditSubject(record); !subject.path.isEmpty())
        return subject.record == trailRecord(id);
    const QString span = record.section(u'/', 1);
    if (!span.contains(u'-'))
        return true;
    return span.section(u'-', 0, 0).toLongLong() <= id.value && id.value <= span.section(u'-', 1).toLongLong();
}

} // namespace

Result<QList<AuditEntry>> vendorHistory(Database &database, VendorId id)
{
    PreparedStatements statements(database);
    const auto group = groupOf(statements, id);
    if (!group)
        return std::unexpected(group.error());
    // Each part is a span of the index on records: its own entries, its fields, pairs in which it is the first; and among the
    // other entries of vendors those that name it in another place. Fields of others are passed over in the index itself.
    static const QString sql =
        Dialect::expand(u"SELECT sequence, at_utc, actor, action, record, before_value, after_value, reason FROM audit_entry "
                        "WHERE record ${bytewise} = ? OR (record ${bytewise} >= ? AND record ${bytewise} < ?) "
                        "OR (record ${bytewise} >= ? AND record ${bytewise} < ?) "
                        "OR (record ${bytewise} >= 'vendor/' AND record ${bytewise} < 'vendor0' AND record NOT LIKE '%#%' "
                        "AND (record LIKE ? OR record LIKE 'vendor/%-%' "
                        "OR (action IN ('vendor-merge', 'vendor-merge-undo') AND (before_value = ? OR after_value = ?))))"_s);
    auto select = statements.of(sql);
    if (!select)
        return std::unexpected(select.error());
    std::map<qint64, AuditEntry, std::greater<>> entries;
    for (const VendorId &one : *group) {
        const QString record = trailRecord(one);
        (*select)->bind(0, record).bind(1, QString(record + u'#')).bind(2, QString(record + u'$'));
        (*select)->bind(3, QString(record + u'+')).bind(4, QString(record + u','));
        (*select)->bind(5, QString(u"vendor/%+"_s + QString::number(one.value))).bind(6, record).bind(7, record);
        auto done = (*select)->forEachRow([&](const Statement &row) -> Result<void> {
            if (!concerns(row.text(4), one))
                return {};
            entries.insert_or_assign(row.integer(0),
                                     AuditEntry { QDateTime::fromString(row.text(1), Qt::ISODateWithMs), row.text(2), row.text(3),
                                                  row.text(4), row.text(5), row.text(6), row.text(7) });
            return {};
        });
        (*select)->finish();
        if (!done)
            return std::unexpected(done.error());
    }
    QList<AuditEntry> history;
    for (const auto &[sequence, entry] : entries)
        history << entry;
    return history;
}

Result<VendorTies> vendorTies(Database &database, VendorId id)
{
    PreparedStatements statements(database);
    const auto group = groupOf(statements, id);
    if (!group)
        return std::unexpected(group.error());
    const VendorId self = group->first();
    VendorTies ties;
    for (const VendorId &one : group->sliced(1)) {
        const auto known = named(statements, one);
        const auto reason = mergeReason(statements, one);
        if (!known || !reason)
            return std::unexpected(known ? reason.error() : known.error());
        ties.merged << VendorTies::Merged { one, known->name, *reason };
    }
    const auto refused = VendorRegister(database, {}).refusedPairs();
    if (!refused)
        return std::unexpected(refused.error());
    for (const RefusedPair &pair : *refused) {
        const bool isFirst = group->contains(pair.first);
        if (!isFirst && !group->contains(pair.second))
            continue;
        const VendorId other = isFirst ? pair.second : pair.first;
        const auto known = named(statements, other);
        if (!known)
            return std::unexpected(known.error());
        ties.different << VendorTies::Different { isFirst ? pair.first : pair.second, other, known->name, pair.reason };
    }
    QList<VendorId> parents;
    QList<VendorId> subsidiaries;
    QList<VendorId> members;
    for (const VendorId &one : *group) {
        const auto up = vendorIds(statements, u"SELECT parent_id FROM vendor WHERE id = ? AND parent_id IS NOT NULL"_s, one);
        const auto down = vendorIds(statements, u"SELECT id FROM vendor WHERE parent_id = ? ORDER BY name_key, id"_s, one);
        const auto part =
            vendorIds(statements, u"SELECT member_id FROM vendor_member WHERE vendor_id = ? ORDER BY position"_s, one);
        for (const auto *read : { &up, &down, &part }) {
            if (!*read)
                return std::unexpected(read->error());
        }
        parents << *up;
        subsidiaries << *down;
        members << *part;
    }
    const auto take = [&](const QList<VendorId> &ids, QList<VendorTies::Named> &into) -> Result<void> {
        auto ones = standingOnes(statements, ids, self);
        if (!ones)
            return std::unexpected(ones.error());
        into = std::move(*ones);
        return {};
    };
    if (auto done = take(parents.mid(0, 1), ties.parent); !done)
        return std::unexpected(done.error());
    if (auto done = take(subsidiaries, ties.subsidiaries); !done)
        return std::unexpected(done.error());
    if (auto done = take(members, ties.members); !done)
        return std::unexpected(done.error());
    return ties;
}

} // namespace acquis
