// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <vector>

namespace acquis {

class Database;

/// One numbered step of the schema. Never edited once released.
struct Migration
{
    int number = 0;
    QString name;
    QString sql; ///< statements divided by a semicolon at the end of a line
};

/// The steps that the program ships, in order, numbered from 1 without a gap.
[[nodiscard]] const std::vector<Migration> &shippedMigrations();

/// Runs the steps above \p from, each in a transaction with its version number: a step that fails leaves the register at
/// the step before.
[[nodiscard]] Result<void> migrate(Database &database, int from, const std::vector<Migration> &steps);

} // namespace acquis
