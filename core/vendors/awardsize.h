// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/vendors/sizeclass.h"
#include "core/vendors/vendorids.h"

namespace acquis {

class Database;

/// The size that a vendor had on the day of an award.
struct AwardSize
{
    QString award; ///< reference of the award's record
    VendorId vendor;
    SizeClassification size; ///< its day is the day of the award
    friend bool operator==(const AwardSize &, const AwardSize &) = default;
};

/// Writes the size beside its award, once: what becomes known of the vendor later does not change it. Keeping the same again is fine.
/// \error RecordChanged when the award has another size of this definition already, InvalidData; register errors
[[nodiscard]] Result<void> keepAwardSize(Database &database, const AwardSize &size, const QString &actor);
/// All that an award has, by vendor and definition; none in a register of before schema 3. \error RegisterDamaged, register errors
[[nodiscard]] Result<QList<AwardSize>> awardSizes(Database &database, const QString &award);

} // namespace acquis
