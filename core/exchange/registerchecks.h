// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/integrity.h"

namespace acquis {

class Database;

/// Every check that there is, of a whole register: storage, cube and ledger, the organisation's rules, agreements, what search knows
/// of vendors, procurement files and their documents. What `verify` and the window say. \error register errors
[[nodiscard]] Result<std::vector<IntegrityCheck>> checkWholeRegister(Database &database);

} // namespace acquis
