// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <limits>
#include <optional>

namespace acquis {

/// Collects the decimal digits of an amount into cents and notices when they leave 64 bits.
class CentsBuilder
{
public:
    constexpr void addDigit(int digit)
    {
        // One more than the largest number is kept, because the smallest one has that magnitude.
        constexpr quint64 limit = quint64(std::numeric_limits<qint64>::max()) + 1;
        if (m_magnitude > (limit - quint64(digit)) / 10)
            m_tooLarge = true;
        else
            m_magnitude = m_magnitude * 10 + quint64(digit);
    }

    /// Ends the number after \p decimals digits behind its point, at most two.
    constexpr void finish(qsizetype decimals)
    {
        for (; decimals < 2; ++decimals)
            addDigit(0);
    }

    /// Nothing when the amount is past 64 bits of cents.
    [[nodiscard]] constexpr std::optional<Money> amount(bool negative) const
    {
        if (m_tooLarge)
            return std::nullopt;
        if (negative)
            return Money::fromCents(qint64(quint64(0) - m_magnitude));
        if (m_magnitude > quint64(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        return Money::fromCents(qint64(m_magnitude));
    }

private:
    quint64 m_magnitude = 0;
    bool m_tooLarge = false;
};

} // namespace acquis
