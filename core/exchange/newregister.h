// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <memory>

namespace acquis {

class Database;

/// Makes a register and fills in what the program ships: units and their names, the crosswalk, members of dimensions, tags.
/// \error RegisterExists, RegisterReadOnly, RegisterUnreachable, DiskFull, InvalidData, StorageFailure; nothing is left behind
[[nodiscard]] Result<std::unique_ptr<Database>> createRegister(const QString &path);

/// Makes a register with the sample data (a fictional province), or leaves an existing one as it is.
[[nodiscard]] Result<void> createSampleRegister(const QString &path);

} // namespace acquis
