// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/integrity.h"

namespace acquis {

/// The check "procurement-files" of `verify`: every file can be read, and lists say of it what it says itself. The detail names the
/// files of which one is not so. \error register errors
[[nodiscard]] Result<IntegrityCheck> checkFiles(Database &database);

} // namespace acquis
