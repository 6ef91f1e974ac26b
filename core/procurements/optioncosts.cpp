// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/optioncosts.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace acquis {

namespace {

constexpr quint32 wholeRate = 10'000; ///< basis points

/// As large as it must be: amounts to the power of years leave 64 bits. Digits of 32 bits, the lowest first.
class LargeNumber
{
public:
    explicit LargeNumber(quint64 value) : m_digits { quint32(value), quint32(value >> 32) } { }

    void multiply(quint32 factor)
    {
        quint64 carry = 0;
        for (quint32 &digit : m_digits) {
            carry += quint64(digit) * factor;
            digit = quint32(carry);
            carry >>= 32;
        }
        if (carry > 0)
            m_digits.push_back(quint32(carry));
    }
    void add(const LargeNumber &other)
    {
        m_digits.resize(std::max(m_digits.size(), other.m_digits.size()));
        quint64 carry = 0;
        for (std::size_t i = 0; i < m_digits.size(); ++i) {
            carry += quint64(m_digits[i]) + (i < other.m_digits.size() ? other.m_digits[i] : 0);
            m_digits[i] = quint32(carry);
            carry >>= 32;
        }
        if (carry > 0)
            m_digits.push_back(quint32(carry));
    }
    /// Drops the rest.
    void divide(quint32 divisor)
    {
        quint64 rest = 0;
        for (auto digit = m_digits.rbegin(); digit != m_digits.rend(); ++digit) {
            rest = (rest << 32) | *digit;
            *digit = quint32(rest / divisor);
            rest %= divisor;
        }
    }
    [[nodiscard]] std::optional<quint64> small() const
    {
        const bool fits = std::all_of(m_digits.begin() + 2, m_digits.end(), [](quint32 digit) { return digit == 0; });
        return fits ? std::optional(quint64(m_digits[1]) << 32 | m_digits[0]) : std::nullopt;
    }

private:
    std::vector<quint32> m_digits;
};

} // namespace

Result<Money> presentValue(Money amount, int years, int basisPoints)
{
    if (years < 0 || basisPoints < 0)
        return failure(ErrorCode::AmountOutOfRange);
    const quint32 divisor = wholeRate + quint32(basisPoints);
    const quint64 cents = amount.isNegative() ? 0 - quint64(amount.cents()) : quint64(amount.cents());
    // Twice the amount plus the divisor, over twice the divisor, without rest: that rounds half up. Dividing by one factor of the
    // divisor after the other gives the same as dividing by their product.
    LargeNumber value(cents);
    LargeNumber half(1);
    for (int year = 0; year < years; ++year) {
        value.multiply(wholeRate);
        half.multiply(divisor);
    }
    value.multiply(2);
    value.add(half);
    for (int year = 0; year < years; ++year)
        value.divide(divisor);
    value.divide(2);
    const std::optional<quint64> rounded = value.small();
    if (!rounded || *rounded > quint64(std::numeric_limits<qint64>::max()))
        return failure(ErrorCode::AmountOutOfRange);
    return Money::fromCents(amount.isNegative() ? -qint64(*rounded) : qint64(*rounded));
}

Result<OptionCost> costOf(const QList<Money> &yearlyCosts, int basisPoints)
{
    OptionCost cost { {}, {}, int(std::min<qsizetype>(yearlyCosts.size(), comparedYears)) };
    for (int year = 0; year < cost.years; ++year) {
        const auto total = cost.total.plus(yearlyCosts.at(year));
        if (!total)
            return std::unexpected(total.error());
        const auto worth = presentValue(yearlyCosts.at(year), year, basisPoints);
        if (!worth)
            return std::unexpected(worth.error());
        const auto sum = cost.presentValue.plus(*worth);
        if (!sum)
            return std::unexpected(sum.error());
        cost.total = *total;
        cost.presentValue = *sum;
    }
    return cost;
}

std::optional<BenefitAgainstCost> benefitAgainstCost(const NeedIntake &intake, Money planned)
{
    if (!intake.benefit)
        return std::nullopt;
    BenefitAgainstCost both { *intake.benefit, planned };
    const auto chosen = std::ranges::find_if(
        intake.options, [](const NeedOption &option) { return option.isChosen && !option.yearlyCosts.isEmpty(); });
    if (chosen != intake.options.end()) {
        const auto cost = costOf(chosen->yearlyCosts, intake.discountBasisPoints);
        if (!cost)
            return std::nullopt;
        both.cost = cost->presentValue;
    }
    return both.cost > Money() ? std::optional(both) : std::nullopt;
}

} // namespace acquis
