// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of many vendors at once.
#include "core/vendors/vendorregister.h"

#include "core/storage/database.h"
#include "core/vendors/vendorchange.h"

#include <chrono>

namespace acquis {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString trailRange(const QList<VendorId> &ids)
{
    return u"vendor/%1-%2"_s.arg(ids.first().value).arg(ids.last().value);
}

QString trailCount(const QList<VendorId> &ids)
{
    return u"%1 vendors"_s.arg(ids.size());
}

Result<AddedVendors> addInto(VendorChange &change, const QList<Vendor> &vendors, const CancelToken &cancel,
                             const ProgressCallback &progress)
{
    AddedVendors added { {}, change.revision() };
    added.ids.reserve(vendors.size());
    auto told = std::chrono::steady_clock::now();
    for (const Vendor &vendor : vendors) {
        const auto refuse = [&added](Error error) {
            error.row = added.ids.size() + 1;
            return std::unexpected(std::move(error));
        };
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (const auto now = std::chrono::steady_clock::now(); progress && now - told >= 100ms) {
            told = now;
            progress({ added.ids.size(), vendors.size(), added.ids.size() });
        }
        if (auto fine = checkVendor(vendor); !fine)
            return refuse(fine.error());
        if (auto fine = change.check(vendor, {}); !fine)
            return refuse(fine.error());
        const auto id = change.insert(vendor);
        if (!id)
            return std::unexpected(id.error());
        if (auto done = change.addToSearch(*id, vendor); !done)
            return std::unexpected(done.error());
        added.ids << *id;
    }
    return added;
}

/// How many vendors answer the question; \p revision is bound as often as it asks.
Result<qint64> countOf(VendorChange &change, const QString &sql, qint64 revision)
{
    auto select = change.statements().of(sql);
    if (!select)
        return std::unexpected(select.error());
    qint64 count = 0;
    for (int i = 0; i < sql.count(u'?'); ++i)
        (*select)->bind(i, revision);
    auto done = (*select)->forEachRow([&count](const Statement &row) -> Result<void> {
        count = row.integer(0);
        return {};
    });
    (*select)->finish();
    if (!done)
        return std::unexpected(done.error());
    return count;
}

/// Whether anything that came later would be left pointing at nobody.
Result<void> checkNobodyRefers(VendorChange &change, qint64 revision)
{
    const QString added = u"(SELECT id FROM vendor WHERE listed = 1 AND revision = ?)"_s;
    for (const QString &sql :
         { u"SELECT COUNT(*) FROM vendor WHERE parent_id IN "_s + added + u" AND revision <> ?"_s,
           u"SELECT COUNT(*) FROM vendor_member WHERE member_id IN "_s + added + u" AND vendor_id NOT IN "_s + added,
           u"SELECT COUNT(*) FROM vendor_merge WHERE into_id IN "_s + added,
           u"SELECT COUNT(*) FROM vendor_merge WHERE vendor_id IN "_s + added,
           u"SELECT COUNT(*) FROM award_size WHERE vendor_id IN "_s + added }) {
        const auto count = countOf(change, sql, revision);
        if (!count)
            return std::unexpected(count.error());
        if (*count > 0)
            return vendorFailure(VendorFault::StillReferred, u"vendor"_s);
    }
    return {};
}

} // namespace

Result<QList<VendorId>> VendorRegister::addAll(const QList<Vendor> &vendors, const QString &source, const CancelToken &cancel)
{
    if (vendors.isEmpty())
        return QList<VendorId>();
    auto change = VendorChange::begin(m_database);
    if (!change)
        return std::unexpected(change.error());
    auto added = addInto(**change, vendors, cancel, {});
    if (!added)
        return std::unexpected(added.error());
    const AuditEntry entry { {}, {}, u"vendor-add"_s, trailRange(added->ids), {}, trailCount(added->ids), source };
    if (auto done = (*change)->finish(m_actor, entry); !done)
        return std::unexpected(done.error());
    return added->ids;
}

Result<AddedVendors> VendorRegister::addAllSeen(const QList<Vendor> &vendors, const QString &source, qint64 seen,
                                                const CancelToken &cancel, const ProgressCallback &progress)
{
    auto change = VendorChange::begin(m_database);
    if (!change)
        return std::unexpected(change.error());
    if ((*change)->revision() != seen + 1)
        return failure(ErrorCode::RecordChanged, source);
    if (vendors.isEmpty())
        return AddedVendors();
    auto added = addInto(**change, vendors, cancel, progress);
    if (!added)
        return added;
    const AuditEntry entry { {}, {}, u"vendor-add"_s, trailRange(added->ids), {}, trailCount(added->ids), source };
    if (auto done = (*change)->finish(m_actor, entry); !done)
        return std::unexpected(done.error());
    return added;
}

Result<void> VendorRegister::removeAdded(const AddedVendors &added, const QString &source)
{
    if (added.ids.isEmpty())
        return {};
    auto change = VendorChange::begin(m_database);
    if (!change)
        return std::unexpected(change.error());
    const auto unchanged = countOf(**change, u"SELECT COUNT(*) FROM vendor WHERE listed = 1 AND revision = ?"_s, added.revision);
    if (!unchanged)
        return std::unexpected(unchanged.error());
    if (*unchanged != added.ids.size())
        return failure(ErrorCode::RecordChanged, trailRange(added.ids));
    if (auto fine = checkNobodyRefers(**change, added.revision); !fine)
        return fine;
    for (const VendorId id : added.ids) {
        if (auto done = (*change)->removeFromSearch(id); !done)
            return done;
    }
    if (auto done = (*change)->eraseAdded(added.revision); !done)
        return done;
    return (*change)->finish(m_actor, { {}, {}, u"vendor-remove"_s, trailRange(added.ids), trailCount(added.ids), {}, source });
}

} // namespace acquis
