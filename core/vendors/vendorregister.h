// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/vendors/vendor.h"

#include <QList>
#include <QString>

namespace acquis {

class Database;

/// A vendor as the register keeps it.
struct VendorRecord
{
    VendorId id;
    qint64 revision = 0; ///< of its last change; whoever saves says which one they saw
    VendorId mergedInto; ///< invalid: it stands for itself
    Vendor vendor;
    friend bool operator==(const VendorRecord &, const VendorRecord &) = default;
};

/// Two vendors that somebody found not to be the same.
struct RefusedPair
{
    VendorId first; ///< the smaller number
    VendorId second;
    QString reason;
    friend bool operator==(const RefusedPair &, const RefusedPair &) = default;
};

/// What one change added: taken out again by removeAdded().
struct AddedVendors
{
    QList<VendorId> ids;
    qint64 revision = 0; ///< of that change; 0 when nothing was added
    friend bool operator==(const AddedVendors &, const AddedVendors &) = default;
};

/// The vendors of a register. Every change is one transaction with its audit entry and what search needs; a refused or failed one
/// changes nothing. Refusals are InvalidData with vendorFault(). The trail says names, numbers and what changed, never contacts or
/// notes. Belongs to the thread of its Database, which outlives it. A register of before schema 3 that is only read has no vendors.
/// \error of all functions: register errors; of changes also RegisterReadOnly, RegisterLocked
class VendorRegister
{
public:
    /// \p actor is who changes, for the trail.
    VendorRegister(Database &database, QString actor) : m_database(database), m_actor(std::move(actor)) { }

    /// \error InvalidData
    [[nodiscard]] Result<VendorId> add(const Vendor &vendor);
    /// All or none, with one entry in the trail. The row of an error is the place of the vendor in the list, from 1.
    /// \error InvalidData, Cancelled
    [[nodiscard]] Result<QList<VendorId>> addAll(const QList<Vendor> &vendors, const QString &source,
                                                 const CancelToken &cancel = {});
    /// The same, when \p seen is still the revision() of the register. \error RecordChanged when it is not, InvalidData, Cancelled
    [[nodiscard]] Result<AddedVendors> addAllSeen(const QList<Vendor> &vendors, const QString &source, qint64 seen,
                                                  const CancelToken &cancel = {}, const ProgressCallback &progress = {});
    /// Takes out again what one change added, for good: all or none, with one entry in the trail.
    /// \error RecordChanged when one of them was changed, merged or removed since; InvalidData (StillReferred) when something
    /// that came later refers to one
    [[nodiscard]] Result<void> removeAdded(const AddedVendors &added, const QString &source);
    /// Answers the new revision. \p seen is the revision that the caller has read.
    /// \error InvalidData, UnknownValue, RecordChanged when somebody saved it since
    [[nodiscard]] Result<qint64> change(VendorId id, qint64 seen, const Vendor &vendor);
    /// For good, contacts included. \error UnknownValue, RecordChanged, InvalidData when something still refers to it
    [[nodiscard]] Result<void> remove(VendorId id, qint64 seen);

    /// The vendor's own values. \error UnknownValue
    [[nodiscard]] Result<VendorRecord> read(VendorId id) const;
    /// With all that was merged into it: names, numbers, evidence and sources of all, in the order of their ids; a single value comes
    /// from the first that has one. Of a merged vendor: the whole it went into. \error UnknownValue
    [[nodiscard]] Result<VendorRecord> readWhole(VendorId id) const;
    /// Who holds a number, merged or not; an invalid id when nobody does. \p identifier as readIdentifier() gives it.
    [[nodiscard]] Result<VendorId> holderOf(const VendorIdentifier &identifier) const;
    /// The one that stands for \p id: itself, or what it was merged into. \error UnknownValue
    [[nodiscard]] Result<VendorId> standsFor(VendorId id) const;
    /// All that were merged into \p id, directly or not, in the order of their ids.
    [[nodiscard]] Result<QList<VendorId>> mergedInto(VendorId id) const;
    /// Numbers whose proof ends in the days from \p from to \p until.
    [[nodiscard]] Result<QList<VendorId>> proofsEnding(QDate from, QDate until) const;
    /// Of the last change of any vendor; 0 before the first.
    [[nodiscard]] Result<qint64> revision() const;

    /// \p duplicate is the same as \p into and no longer listed. Nothing of either is lost.
    /// \error InvalidData (MergeWithItself, AlreadyMerged, PairRefused, ParentCycle, MemberCycle), UnknownValue
    [[nodiscard]] Result<void> merge(VendorId duplicate, VendorId into, const QString &reason);
    /// Exactly as it was before the merge, with what was changed since. \error UnknownValue when it is not merged
    [[nodiscard]] Result<void> undoMerge(VendorId duplicate, const QString &reason);
    /// The two are different: they cannot be merged until this is undone. \error InvalidData (MergeWithItself, AlreadyMerged, PairRefused)
    [[nodiscard]] Result<void> refusePair(VendorId one, VendorId other, const QString &reason);
    /// \error UnknownValue when the pair was not refused
    [[nodiscard]] Result<void> undoRefusal(VendorId one, VendorId other, const QString &reason);
    [[nodiscard]] Result<QList<RefusedPair>> refusedPairs() const;

private:
    Database &m_database;
    QString m_actor;
};

} // namespace acquis
