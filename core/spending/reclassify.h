// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace acquis {

class Database;

/// Maps every path of the register again by the crosswalk, members and tags as they are now. Lines and amounts stay
/// untouched. Call inside a Transaction.
[[nodiscard]] Result<void> reclassifyPaths(Database &database);

} // namespace acquis
