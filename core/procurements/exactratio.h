// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <vector>

namespace acquis {

/// A number that is zero or above as an exact ratio of whole numbers of any length: sums of scores do not depend on the order in which
/// they are added, and two that are equal are found equal. Rounded only when written.
class ExactRatio
{
public:
    ExactRatio() = default;
    /// A \p divisor of zero gives zero.
    ExactRatio(quint64 part, quint64 divisor);

    [[nodiscard]] ExactRatio plus(const ExactRatio &other) const;
    [[nodiscard]] ExactRatio times(quint64 factor) const;
    /// In units of 10^-decimals, rounded half away from zero; held at the end of 64 bits.
    [[nodiscard]] qint64 scaled(int decimals) const;

    friend std::strong_ordering operator<=>(const ExactRatio &a, const ExactRatio &b);
    friend bool operator==(const ExactRatio &a, const ExactRatio &b) { return (a <=> b) == std::strong_ordering::equal; }

private:
    using Digits = std::vector<quint32>; ///< lowest first, the highest is not zero
    Digits m_part;
    Digits m_divisor { 1 };
};

} // namespace acquis
