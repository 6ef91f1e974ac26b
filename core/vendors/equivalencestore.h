// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/vendors/standing.h"

namespace acquis {

class Database;

/// Which standings of others count here, in the order in which they were decided; none in a register of before schema 3.
/// \error RegisterDamaged, register errors
[[nodiscard]] Result<QList<EquivalenceRule>> equivalenceRules(Database &database);
/// Keeps a new rule (its id is given and answered) with its entry in the trail.
/// \error InvalidData with vendorFault(); register errors
[[nodiscard]] Result<EquivalenceId> addEquivalence(Database &database, const EquivalenceRule &rule, const QString &actor);
/// The rule counts until and with \p until; an invalid day: without end. \error UnknownValue, InvalidData; register errors
[[nodiscard]] Result<void> endEquivalence(Database &database, EquivalenceId id, QDate until, const QString &actor);
/// \error UnknownValue; register errors
[[nodiscard]] Result<void> removeEquivalence(Database &database, EquivalenceId id, const QString &actor);

} // namespace acquis
