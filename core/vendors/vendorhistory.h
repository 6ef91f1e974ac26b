// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audittrail.h"
#include "core/vendors/vendorids.h"

#include <QList>

namespace acquis {

/// What was done to a vendor and to those that were merged into it, as the trail says, the newest first: with a list it came in,
/// changes, merges, pairs found to be different.
/// \error UnknownValue, RegisterDamaged, register errors
[[nodiscard]] Result<QList<AuditEntry>> vendorHistory(Database &database, VendorId id);

/// What a vendor and those that were merged into it have to do with others.
struct VendorTies
{
    struct Merged
    {
        VendorId id;
        QString name;
        QString reason;
        friend bool operator==(const Merged &, const Merged &) = default;
    };
    /// A pair that somebody found to be two.
    struct Different
    {
        VendorId one; ///< of this vendor or of what was merged into it
        VendorId other;
        QString name; ///< of the other
        QString reason;
        friend bool operator==(const Different &, const Different &) = default;
    };
    struct Named
    {
        VendorId id;
        QString name;
        friend bool operator==(const Named &, const Named &) = default;
    };
    QList<Merged> merged; ///< into it, in the order of their ids
    QList<Different> different;
    QList<Named> parent; ///< none or one
    QList<Named> subsidiaries;
    QList<Named> members;
    friend bool operator==(const VendorTies &, const VendorTies &) = default;
};

/// \error UnknownValue, RegisterDamaged, register errors
[[nodiscard]] Result<VendorTies> vendorTies(Database &database, VendorId id);

} // namespace acquis
