// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorlists.h"
#include "core/vendors/vendorregister.h"

namespace acquis {

/// True when the register has the tables; one of an older schema that is only read has no vendors.
[[nodiscard]] Result<bool> keepsVendors(Database &database);
[[nodiscard]] Result<qint64> vendorRevision(PreparedStatements &statements);
/// \error UnknownValue, RegisterDamaged, register errors
[[nodiscard]] Result<VendorRecord> readVendor(PreparedStatements &statements, VendorId id);
[[nodiscard]] Result<VendorRecord> readWholeVendor(PreparedStatements &statements, VendorId id);
[[nodiscard]] Result<VendorId> standingVendor(PreparedStatements &statements, VendorId id);
[[nodiscard]] Result<QList<VendorId>> vendorsMergedInto(PreparedStatements &statements, VendorId id);

/// The ids that a statement with one bound id answers.
[[nodiscard]] Result<QList<VendorId>> vendorIds(PreparedStatements &statements, const QString &sql, VendorId id);

enum class VendorLink { Parent, Member };
/// Whether following the links of \p from, with whatever was merged, arrives at \p target.
[[nodiscard]] Result<bool> linksReach(PreparedStatements &statements, VendorLink link, VendorId from, VendorId target);

} // namespace acquis
