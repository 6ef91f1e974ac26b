// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/solicitation.h"

namespace acquis {

/// Weights of the criteria of a phase, added up.
struct WeightSum
{
    QString phase; ///< uid; empty: criteria of no phase
    int sum = 0;
    [[nodiscard]] bool isWhole() const { return sum == 100; }
    friend bool operator==(const WeightSum &, const WeightSum &) = default;
};

/// For each phase that has criteria, in the order of the criteria. Pure.
[[nodiscard]] QList<WeightSum> weightSums(const Solicitation &solicitation);
/// Every sum is 100; also without criteria.
[[nodiscard]] bool areWeightsWhole(const Solicitation &solicitation);

} // namespace acquis
