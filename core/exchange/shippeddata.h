// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace acquis {

class Database;

/// Writes units, names, crosswalk, members and tags as shipped into a new register. Call inside a Transaction.
/// \error InvalidData naming file and row
[[nodiscard]] Result<void> writeShippedData(Database &database);

} // namespace acquis
