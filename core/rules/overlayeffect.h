// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/rules/overlay.h"
#include "core/rules/ruleset.h"

namespace acquis {

enum class OverlayEffect {
    NotCovered, ///< the rules of the jurisdiction say nothing of the row's purchases
    Stricter, ///< it asks more than the rules above it
    PartlyStricter, ///< only for some of its values, days or ways
    AlreadyAsked, ///< the rules above it ask as much or more everywhere
    AlreadyClosed, ///< the rules above it have closed the ways everywhere
    ClosesRequired, ///< it closes a way that the rules above it require somewhere
};

/// What a row changes, and a row of the rules above it that asks as much or more (-1: none), numbered by the rule set.
struct RowEffect
{
    OverlayEffect effect = OverlayEffect::NotCovered;
    int centralRow = -1;
    friend bool operator==(const RowEffect &, const RowEffect &) = default;
};

/// What a row of the overlay changes, found by asking \p central, the rules of the jurisdiction without the overlay, at every
/// value and day on which they change within the row's own. Milliseconds to a few tenths of a second; any thread.
/// A cancelled call answers NotCovered.
[[nodiscard]] RowEffect effectOf(const OverlayRow &row, const Overlay &overlay, const RuleSet &central,
                                 const CancelToken &cancel = {});

} // namespace acquis
