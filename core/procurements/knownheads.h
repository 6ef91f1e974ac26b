// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"

#include <QStringList>

namespace acquis {

class Database;

/// What a register knows of those who buy and need, to be offered where a file begins. Each name once; those of the latest files
/// first.
struct KnownHeads
{
    QStringList ministries; ///< of files, then of the ledger by their last names
    QStringList units;
    QStringList requesters;
    friend bool operator==(const KnownHeads &, const KnownHeads &) = default;
};

/// Reads the latest files only: enough to offer names, and soon done in a register of any size. \error register errors
[[nodiscard]] Result<KnownHeads> knownHeads(Database &database, Language language);

} // namespace acquis
