// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/needintake.h"

#include <optional>

// Ways to meet a need, compared by what they cost over the years. Pure; exact whole numbers.
namespace acquis {

/// Years over which options and bids are compared (R86, R135).
inline constexpr int comparedYears = 5;

struct OptionCost
{
    Money total; ///< of the years compared, as paid
    Money presentValue; ///< of the same, discounted
    int years = 0; ///< for which a cost is given; the others count nothing
    [[nodiscard]] bool isWhole() const { return years >= comparedYears; }
    friend bool operator==(const OptionCost &, const OptionCost &) = default;
};

/// An amount that is paid \p years from now, as it is worth today: divided by (1 + rate) for each year, exactly, then rounded half away
/// from zero to the cent once. \error AmountOutOfRange for years below 0 or a rate below 0
[[nodiscard]] Result<Money> presentValue(Money amount, int years, int basisPoints);

/// The cost of the years compared, first year first. A year is paid at its beginning: the first one counts in full, the second is
/// discounted by one year, and so on; each year is rounded by itself. Later years are not looked at. \error AmountOutOfRange
[[nodiscard]] Result<OptionCost> costOf(const QList<Money> &yearlyCosts, int basisPoints);

/// What is won for what is spent (R98).
struct BenefitAgainstCost
{
    Money benefit;
    Money cost;
    [[nodiscard]] Share ratio() const { return { benefit.cents(), cost.cents() }; }
    friend bool operator==(const BenefitAgainstCost &, const BenefitAgainstCost &) = default;
};

/// The benefit that the intake names against the present value of the chosen option, or against \p planned while no option with a cost
/// is chosen. None without a benefit or a cost above zero, or when an amount is out of range.
[[nodiscard]] std::optional<BenefitAgainstCost> benefitAgainstCost(const NeedIntake &intake, Money planned);

} // namespace acquis
