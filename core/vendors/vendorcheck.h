// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/storage/integrity.h"

namespace acquis {

class Database;

/// Whether what search looks at is what the register holds, vendor by vendor: check "vendor-search". The detail says how many vendors
/// are listed, or names the first that differs. Reads every vendor whole. \error Cancelled, RegisterDamaged, register errors
[[nodiscard]] Result<IntegrityCheck> checkVendorSearch(Database &database, const CancelToken &cancel = {});

} // namespace acquis
