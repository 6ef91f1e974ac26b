// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>

namespace acquis {
class Database;
}

namespace acquis::test {

/// Keeps \p count made-up files as making each and saving it again and again would have left them, until at least \p entriesEach of its
/// fields had changed: with steps, entries of the trail, money and summaries, so that `verify` finds nothing. Much faster than saving.
[[nodiscard]] Result<void> keepSavedFiles(Database &database, int count, int entriesEach, QDate today);

} // namespace acquis::test
