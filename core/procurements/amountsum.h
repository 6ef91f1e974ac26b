// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <limits>

namespace acquis {

/// The sum, or the end of the range that it would leave: a file may hold any amounts, and the faults that it has are told all the
/// same, because such a sum is above or below every limit.
[[nodiscard]] inline Money heldSum(Money a, Money b)
{
    const qint64 end = b.isNegative() ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    return a.plus(b).value_or(Money::fromCents(end));
}

/// The difference, held in the range in the same way.
[[nodiscard]] inline Money heldDifference(Money a, Money b)
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    return b.cents() == least ? heldSum(heldSum(a, Money::fromCents(1)), Money::fromCents(std::numeric_limits<qint64>::max()))
                              : heldSum(a, Money::fromCents(-b.cents()));
}

} // namespace acquis
