// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/determination.h"
#include "core/rules/need.h"
#include "core/rules/ruleset.h"

namespace acquis {

/// Which way may be bought, why, with which duties and how sure that is. Pure and deterministic: no clock, no order of
/// hashing, no state; any thread may call it.
/// \error NotCovered (member date, entity or commodity: the packs of the jurisdiction do not speak of it)
[[nodiscard]] NeedResult<Determination> determine(const Need &need, const RuleSet &rules);

/// The rows that speak for the need, whatever they say: of agreements, reasons, routes and warnings, in the order in which
/// they are asked. A determination names only those that decide or oblige. \error as determine()
[[nodiscard]] NeedResult<QList<int>> spokenRows(const Need &need, const RuleSet &rules);

} // namespace acquis
