// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audittrail.h"
#include "core/storage/transaction.h"
#include "core/vendors/searchblocktable.h"
#include "core/vendors/searchentry.h"
#include "core/vendors/vendorregister.h"

#include <memory>

namespace acquis {

/// What a vendor's row holds beside its own values.
struct VendorRowKeys
{
    QString name;
    QString nameKey;
    QString placeKey;
};

/// Pure; any thread.
[[nodiscard]] VendorRowKeys rowKeysOf(const Vendor &vendor);

/// One change of the register of vendors: its transaction, its revision, what search needs, its entry in the trail. Undone when it
/// goes away before finish().
class VendorChange
{
public:
    /// \error RegisterLocked, RegisterReadOnly, register errors
    [[nodiscard]] static Result<std::unique_ptr<VendorChange>> begin(Database &database);

    [[nodiscard]] PreparedStatements &statements() { return m_statements; }
    [[nodiscard]] qint64 revision() const { return m_revision; }

    /// What only the register knows to be wrong, for a vendor that is saved as \p id; an invalid id is a new one.
    [[nodiscard]] Result<void> check(const Vendor &vendor, VendorId id);
    [[nodiscard]] Result<VendorId> insert(const Vendor &vendor);
    /// Without its lists.
    [[nodiscard]] Result<VendorId> insertRow(const Vendor &vendor, const VendorRowKeys &keys);
    [[nodiscard]] Result<void> update(VendorId id, const Vendor &vendor, const Vendor &before);
    [[nodiscard]] Result<void> erase(VendorId id, const Vendor &before);
    /// Erases all that one change added and nobody changed since, but leaves them in search.
    [[nodiscard]] Result<void> eraseAdded(qint64 revision);
    /// Whether the vendor is in the table of vendors that a person sees.
    [[nodiscard]] Result<void> setListed(VendorId id, bool listed);
    /// Marks as changed, though no value of its own did.
    [[nodiscard]] Result<void> touch(VendorId id);
    /// Makes search find the vendor that stands for \p id as it is now.
    [[nodiscard]] Result<void> refreshSearch(VendorId id);
    [[nodiscard]] Result<void> removeFromSearch(VendorId id);
    /// Writes the entries of new vendors, which nothing was merged into.
    [[nodiscard]] Result<void> addToSearch(VendorId id, const Vendor &vendor) { return addToSearch(id, packSearchEntry(vendor)); }
    [[nodiscard]] Result<void> addToSearch(VendorId id, const QByteArray &entry);

    [[nodiscard]] Result<void> run(const QString &sql, VendorId id);
    /// Commits all with entries that bear \p actor and the time of now.
    [[nodiscard]] Result<void> finish(const QString &actor, const AuditEntry &entry);
    [[nodiscard]] Result<void> finish(const QString &actor, std::vector<AuditEntry> entries);

private:
    VendorChange(Database &database, Transaction transaction);
    [[nodiscard]] Result<void> makeRoomForSearch();
    [[nodiscard]] Result<void> saveRow(const QString &sql, VendorId id, const Vendor &vendor, const VendorRowKeys &keys);

    Transaction m_transaction;
    PreparedStatements m_statements;
    SearchBlockWriter m_search;
    qint64 m_revision = 0;
};

/// What is wrong with the values themselves, as an error. Pure; any thread. \error InvalidData
[[nodiscard]] Result<void> checkVendor(const Vendor &vendor);

} // namespace acquis
