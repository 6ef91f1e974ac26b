// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/integrity.h"

namespace acquis {

/// The check "procurement-files" of `verify`: every file can be read, its steps lead to it without a gap, the audit trail tells each of
/// them and nothing else, lists say of it what it says itself, and the spend cube holds its money and that of no file that is not there.
/// The detail names the files of which one is not so. Some files in memory at a time, judged on all cores. \error register errors
[[nodiscard]] Result<IntegrityCheck> checkFiles(Database &database);

} // namespace acquis
