// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/integrity.h"

namespace acquis {

class Database;

/// Compares every cell with the sum and number of its lines.
[[nodiscard]] Result<IntegrityCheck> checkCube(Database &database);

/// Everything `verify` checks: storage and cube.
[[nodiscard]] Result<std::vector<IntegrityCheck>> checkRegister(Database &database);

} // namespace acquis
