// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace acquis {

class Database;

/// Writes the fictional vendors, arrangements and agreements of the sample into a register that has none yet: the numbers by
/// which they name each other are those of an empty register. \error InvalidData naming file and member; register errors
[[nodiscard]] Result<void> writeSampleRecords(Database &database);

} // namespace acquis
