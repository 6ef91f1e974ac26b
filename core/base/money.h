// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QtGlobal>

#include <compare>

namespace acquis {

/// An amount of Canadian dollars in whole cents. Never a double. Range: 64 bits of cents; every operation that can
/// leave the range says so.
class Money
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromCents(qint64 cents) { return Money(cents); }
    /// \error AmountOutOfRange
    [[nodiscard]] static Result<Money> fromDollars(qint64 dollars);

    [[nodiscard]] constexpr qint64 cents() const { return m_cents; }
    [[nodiscard]] constexpr bool isNegative() const { return m_cents < 0; }

    /// \error AmountOutOfRange
    [[nodiscard]] Result<Money> plus(Money other) const;

    /// Machine form: dollars with two decimals and a point, e.g. "-2116946.00".
    [[nodiscard]] QString toString() const;

    friend constexpr auto operator<=>(Money, Money) = default;

private:
    constexpr explicit Money(qint64 cents) : m_cents(cents) { }
    qint64 m_cents = 0;
};

/// A share as an exact ratio; it is turned into decimals only when written.
struct Share
{
    qint64 part = 0;
    qint64 whole = 0;

    [[nodiscard]] bool isDefined() const { return whole != 0; }
    /// Rounded half away from zero to \p decimals, e.g. "0.699691" for six; empty when the whole is zero.
    [[nodiscard]] QString toString(int decimals = 6) const;
    /// The share in units of 10^-decimals, rounded half away from zero; 0 when the whole is zero.
    [[nodiscard]] qint64 scaled(int decimals) const;
    friend bool operator==(const Share &, const Share &) = default;
};

} // namespace acquis
