// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/integrity.h"

namespace acquis {

class Database;

/// Adds up every line of the procurement files again: what stands must be what the lines come to, each source of one kind and
/// year, and its proof that of its lines. (That cells agree with lines is checkCube()'s.) \error register errors
[[nodiscard]] Result<IntegrityCheck> checkLedger(Database &database);

} // namespace acquis
