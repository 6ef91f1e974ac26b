// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/integrity.h"

namespace acquis {

class Database;

/// Adds up every line again: cells, paths and control totals must agree with their lines, and vendors exist.
[[nodiscard]] Result<IntegrityCheck> checkCube(Database &database);

/// Everything `verify` checks: storage, cube and ledger.
[[nodiscard]] Result<std::vector<IntegrityCheck>> checkRegister(Database &database);

} // namespace acquis
