// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/vendors/vendorchange.h"
#include "core/vendors/vendorreading.h"
#include "core/vendors/vendorregister.h"
#include "core/vendors/vendortrail.h"

#include <QDateTime>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString field = u"vendor"_s;

std::pair<VendorId, VendorId> ordered(VendorId one, VendorId other)
{
    return std::minmax(one, other);
}

Result<bool> isRefused(VendorChange &change, VendorId one, VendorId other)
{
    auto select = change.statements().of(u"SELECT first_id FROM vendor_different WHERE first_id = ? AND second_id = ?"_s);
    if (!select)
        return std::unexpected(select.error());
    const auto [first, second] = ordered(one, other);
    bool refused = false;
    (*select)->bind(0, first.value).bind(1, second.value);
    const auto done = (*select)->forEachRow([&refused](const Statement &) -> Result<void> {
        refused = true;
        return {};
    });
    (*select)->finish();
    if (!done)
        return std::unexpected(done.error());
    return refused;
}

/// The vendor with all that were merged into it.
Result<QList<VendorId>> groupOf(VendorChange &change, VendorId id)
{
    auto group = vendorsMergedInto(change.statements(), id);
    if (group)
        *group << id;
    return group;
}

/// A refusal of any two of them stands between two groups.
Result<void> checkNotRefused(VendorChange &change, VendorId one, VendorId other)
{
    const auto ours = groupOf(change, one);
    const auto theirs = groupOf(change, other);
    if (!ours || !theirs)
        return std::unexpected(ours ? theirs.error() : ours.error());
    for (const VendorId &a : *ours) {
        for (const VendorId &b : *theirs) {
            const auto refused = isRefused(change, a, b);
            if (!refused)
                return std::unexpected(refused.error());
            if (*refused)
                return vendorFailure(VendorFault::PairRefused, field);
        }
    }
    return {};
}

/// Both stand for themselves, and are two.
Result<void> checkPair(VendorChange &change, VendorId one, VendorId other)
{
    if (one == other)
        return vendorFailure(VendorFault::MergeWithItself, field);
    for (const VendorId &id : { one, other }) {
        const auto stands = standingVendor(change.statements(), id);
        if (!stands)
            return std::unexpected(stands.error());
        if (*stands != id)
            return vendorFailure(VendorFault::AlreadyMerged, field);
    }
    return {};
}

Result<void> checkLinks(VendorChange &change, VendorId one, VendorId other)
{
    for (const auto &[link, fault] : { std::pair { VendorLink::Parent, VendorFault::ParentCycle },
                                       std::pair { VendorLink::Member, VendorFault::MemberCycle } }) {
        for (const auto &[from, to] : { std::pair { one, other }, std::pair { other, one } }) {
            const auto reaches = linksReach(change.statements(), link, from, to);
            if (!reaches)
                return std::unexpected(reaches.error());
            if (*reaches)
                return vendorFailure(fault, field);
        }
    }
    return {};
}

QString pairRecord(VendorId one, VendorId other)
{
    const auto [first, second] = ordered(one, other);
    return u"vendor/%1+%2"_s.arg(first.value).arg(second.value);
}

} // namespace

Result<void> VendorRegister::merge(VendorId duplicate, VendorId into, const QString &reason)
{
    if (const auto fault = lineFault(reason, longestVendorText))
        return vendorFailure(*fault, u"reason"_s);
    auto change = VendorChange::begin(m_database);
    if (!change)
        return std::unexpected(change.error());
    VendorChange &open = **change;
    if (auto fine = checkPair(open, duplicate, into); !fine)
        return fine;
    if (auto fine = checkNotRefused(open, duplicate, into); !fine)
        return fine;
    if (auto fine = checkLinks(open, duplicate, into); !fine)
        return fine;
    auto insert = open.statements().of(
        u"INSERT INTO vendor_merge (vendor_id, into_id, merged_at_utc, merged_by, reason) VALUES (?, ?, ?, ?, ?)"_s);
    if (!insert)
        return std::unexpected(insert.error());
    (*insert)->bind(0, duplicate.value).bind(1, into.value);
    (*insert)->bind(2, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)).bind(3, m_actor).bind(4, reason);
    if (auto done = (*insert)->exec(); !done)
        return done;
    if (auto done = open.setListed(duplicate, false); !done)
        return done;
    if (auto done = open.touch(into); !done)
        return done;
    if (auto done = open.removeFromSearch(duplicate); !done)
        return done;
    if (auto done = open.refreshSearch(into); !done)
        return done;
    return open.finish(m_actor, { {}, {}, u"vendor-merge"_s, trailRecord(duplicate), {}, trailRecord(into), reason });
}

Result<void> VendorRegister::undoMerge(VendorId duplicate, const QString &reason)
{
    if (const auto fault = lineFault(reason, longestVendorText))
        return vendorFailure(*fault, u"reason"_s);
    auto change = VendorChange::begin(m_database);
    if (!change)
        return std::unexpected(change.error());
    VendorChange &open = **change;
    const auto into = vendorIds(open.statements(), u"SELECT into_id FROM vendor_merge WHERE vendor_id = ?"_s, duplicate);
    if (!into)
        return std::unexpected(into.error());
    if (into->isEmpty())
        return failure(ErrorCode::UnknownValue, trailRecord(duplicate));
    if (auto done = open.run(u"DELETE FROM vendor_merge WHERE vendor_id = ?"_s, duplicate); !done)
        return done;
    if (auto done = open.setListed(duplicate, true); !done)
        return done;
    if (auto done = open.touch(into->first()); !done)
        return done;
    if (auto done = open.refreshSearch(duplicate); !done)
        return done;
    if (auto done = open.refreshSearch(into->first()); !done)
        return done;
    return open.finish(m_actor,
                       { {}, {}, u"vendor-merge-undo"_s, trailRecord(duplicate), trailRecord(into->first()), {}, reason });
}

Result<void> VendorRegister::refusePair(VendorId one, VendorId other, const QString &reason)
{
    if (const auto fault = lineFault(reason, longestVendorText))
        return vendorFailure(*fault, u"reason"_s);
    auto change = VendorChange::begin(m_database);
    if (!change)
        return std::unexpected(change.error());
    VendorChange &open = **change;
    if (auto fine = checkPair(open, one, other); !fine)
        return fine;
    const auto refused = isRefused(open, one, other);
    if (!refused)
        return std::unexpected(refused.error());
    if (*refused)
        return vendorFailure(VendorFault::PairRefused, field);
    auto insert = open.statements().of(
        u"INSERT INTO vendor_different (first_id, second_id, decided_at_utc, decided_by, reason) VALUES (?, ?, ?, ?, ?)"_s);
    if (!insert)
        return std::unexpected(insert.error());
    const auto [first, second] = ordered(one, other);
    (*insert)->bind(0, first.value).bind(1, second.value);
    (*insert)->bind(2, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)).bind(3, m_actor).bind(4, reason);
    if (auto done = (*insert)->exec(); !done)
        return done;
    return open.finish(m_actor, { {}, {}, u"vendor-pair-refuse"_s, pairRecord(one, other), {}, u"different"_s, reason });
}

Result<void> VendorRegister::undoRefusal(VendorId one, VendorId other, const QString &reason)
{
    if (const auto fault = lineFault(reason, longestVendorText))
        return vendorFailure(*fault, u"reason"_s);
    auto change = VendorChange::begin(m_database);
    if (!change)
        return std::unexpected(change.error());
    VendorChange &open = **change;
    const auto refused = isRefused(open, one, other);
    if (!refused)
        return std::unexpected(refused.error());
    if (!*refused)
        return failure(ErrorCode::UnknownValue, pairRecord(one, other));
    auto remove = open.statements().of(u"DELETE FROM vendor_different WHERE first_id = ? AND second_id = ?"_s);
    if (!remove)
        return std::unexpected(remove.error());
    const auto [first, second] = ordered(one, other);
    if (auto done = (*remove)->bind(0, first.value).bind(1, second.value).exec(); !done)
        return done;
    return open.finish(m_actor, { {}, {}, u"vendor-pair-refuse-undo"_s, pairRecord(one, other), u"different"_s, {}, reason });
}

Result<QList<RefusedPair>> VendorRegister::refusedPairs() const
{
    QList<RefusedPair> pairs;
    const auto keeps = keepsVendors(m_database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return pairs;
    auto select = Statement::prepare(m_database, u"SELECT first_id, second_id, reason FROM vendor_different "
                                                 "ORDER BY first_id, second_id"_s);
    if (!select)
        return std::unexpected(select.error());
    const auto done = select->forEachRow([&pairs](const Statement &row) -> Result<void> {
        pairs << RefusedPair { { row.integer(0) }, { row.integer(1) }, row.text(2) };
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return pairs;
}

} // namespace acquis
