// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of many vendors at once.
#include "core/vendors/vendorregister.h"

#include "core/storage/database.h"
#include "core/vendors/vendorchange.h"

#include <QSet>

#include <algorithm>
#include <chrono>
#include <future>
#include <span>
#include <utility>
#include <vector>

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

/// Vendors that are prepared at once.
constexpr std::size_t batch = 512;

/// What can be made of a vendor without the register.
struct Prepared
{
    Result<void> fine;
    VendorRowKeys keys;
    QByteArray entry;
};

std::vector<Prepared> prepared(std::span<const Vendor> vendors)
{
    std::vector<Prepared> list;
    list.reserve(vendors.size());
    for (const Vendor &vendor : vendors)
        list.push_back({ checkVendor(vendor), rowKeysOf(vendor), packSearchEntry(vendor) });
    return list;
}

/// Adds vendors one after the other, their lists many rows at once.
class Adder
{
public:
    explicit Adder(VendorChange &change) : m_change(change), m_lists(change.statements())
    {
        m_added.revision = change.revision();
    }

    [[nodiscard]] Result<void> add(const Vendor &vendor, const Prepared &ready)
    {
        if (!ready.fine)
            return refusal(ready.fine.error());
        if (auto fine = m_change.check(vendor, {}); !fine)
            return refusal(fine.error());
        for (qsizetype i = 0; i < vendor.identifiers.size(); ++i) {
            const std::pair number { vendor.identifiers[i].scheme, vendor.identifiers[i].value };
            if (m_numbers.contains(number))
                return refusal(vendorError({ VendorFault::IdentifierHeld, u"identifiers"_s, i }));
            m_numbers.insert(number);
        }
        const auto id = m_change.insertRow(vendor, ready.keys);
        if (!id)
            return std::unexpected(id.error());
        if (auto done = m_lists.add(*id, vendor); !done)
            return done;
        if (auto done = m_change.addToSearch(*id, ready.entry); !done)
            return done;
        m_added.ids << *id;
        return {};
    }
    [[nodiscard]] Result<AddedVendors> finish()
    {
        if (auto done = m_lists.flush(); !done)
            return std::unexpected(done.error());
        return m_added;
    }

private:
    [[nodiscard]] std::unexpected<Error> refusal(Error error) const
    {
        error.row = m_added.ids.size() + 1;
        return std::unexpected(std::move(error));
    }

    VendorChange &m_change;
    NewVendorLists m_lists;
    QSet<std::pair<QString, QString>> m_numbers; ///< what waits to be written is not in the register yet
    AddedVendors m_added;
};

/// While one batch is written, a second thread prepares the next: half of the work needs no register.
Result<AddedVendors> addInto(VendorChange &change, const QList<Vendor> &vendors, const CancelToken &cancel,
                             const ProgressCallback &progress)
{
    const auto batchFrom = [&vendors](qsizetype first) {
        const std::span<const Vendor> all(vendors.constData(), std::size_t(vendors.size()));
        const auto from = std::min(std::size_t(first), all.size());
        const auto part = all.subspan(from, std::min(batch, all.size() - from));
        return std::async(std::launch::async, [part] { return prepared(part); });
    };
    Adder adder(change);
    auto told = std::chrono::steady_clock::now();
    auto next = batchFrom(0);
    for (qsizetype first = 0; first < vendors.size(); first += qsizetype(batch)) {
        const std::vector<Prepared> ready = next.get();
        next = batchFrom(first + qsizetype(batch));
        for (std::size_t i = 0; i < ready.size(); ++i) {
            if (cancel.isCancelled())
                return failure(ErrorCode::Cancelled);
            if (auto done = adder.add(vendors[first + qsizetype(i)], ready[i]); !done)
                return std::unexpected(done.error());
        }
        const qsizetype done = first + qsizetype(ready.size());
        if (const auto now = std::chrono::steady_clock::now(); progress && now - told >= 100ms) {
            told = now;
            progress({ done, vendors.size(), done });
        }
    }
    return adder.finish();
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
