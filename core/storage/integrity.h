// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <vector>

namespace acquis {

class Database;

/// One check of `verify`.
struct IntegrityCheck
{
    QString name; ///< "schema", "pages", "foreign-keys", "audit-chain", "cube", "ledger"
    bool ok = false;
    QString detail;
    friend bool operator==(const IntegrityCheck &, const IntegrityCheck &) = default;
};

/// The checks that storage itself can make: pages, schema, foreign keys, audit chain.
[[nodiscard]] Result<std::vector<IntegrityCheck>> checkStorage(Database &database);

} // namespace acquis
