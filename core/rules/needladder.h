// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/need.h"
#include "core/rules/rulepack.h"

#include <QList>

namespace acquis {

/// The limits, in cents and in order, at which the packs say something else for needs of this jurisdiction, entity,
/// commodity and day.
[[nodiscard]] QList<qint64> limitsOf(const QList<RulePack> &packs, const Need &need);

/// The same need a cent below, at, and a cent past each of the limits: those just past show rules with "does not exceed".
[[nodiscard]] QList<Need> needLadder(const Need &need, const QList<qint64> &limits);

} // namespace acquis
