// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QtNumeric>

#include <algorithm>
#include <limits>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 centsPerDollar = 100;
constexpr int maxDecimals = 18; // 10^18 is the largest power of ten in 63 bits

/// The absolute value, also of the smallest number, which has no positive twin in 64 bits.
constexpr quint64 magnitude(qint64 value)
{
    return value < 0 ? quint64(0) - quint64(value) : quint64(value);
}

constexpr quint64 powerOfTen(int exponent)
{
    quint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

struct Decimal
{
    bool negative = false;
    quint64 integer = 0;
    quint64 fraction = 0; ///< in units of 10^-decimals
};

/// Long division, digit by digit. A digit is found by adding the remainder ten times, because ten times the remainder
/// may not fit in 64 bits.
Decimal divide(qint64 part, qint64 whole, int decimals)
{
    const quint64 divisor = magnitude(whole);
    Decimal result { (part < 0) != (whole < 0), magnitude(part) / divisor, 0 };
    quint64 remainder = magnitude(part) % divisor;
    for (int i = 0; i < decimals; ++i) {
        quint64 next = 0;
        quint64 digit = 0;
        for (int times = 0; times < 10; ++times) {
            next += remainder;
            if (next >= divisor) {
                next -= divisor;
                ++digit;
            }
        }
        result.fraction = result.fraction * 10 + digit;
        remainder = next;
    }
    if (remainder >= divisor - remainder)
        ++result.fraction;
    if (result.fraction == powerOfTen(decimals)) {
        result.fraction = 0;
        ++result.integer;
    }
    return result;
}

} // namespace

Result<Money> Money::fromDollars(qint64 dollars)
{
    qint64 cents = 0;
    if (qMulOverflow(dollars, centsPerDollar, &cents))
        return failure(ErrorCode::AmountOutOfRange, QString::number(dollars));
    return Money(cents);
}

Result<Money> Money::plus(Money other) const
{
    qint64 sum = 0;
    if (qAddOverflow(m_cents, other.m_cents, &sum))
        return failure(ErrorCode::AmountOutOfRange, toString() + u" + "_s + other.toString());
    return Money(sum);
}

QString Money::toString() const
{
    const quint64 cents = magnitude(m_cents);
    QString text;
    if (isNegative())
        text += u'-';
    text += QString::number(cents / centsPerDollar);
    text += u'.';
    text += QString::number(cents % centsPerDollar).rightJustified(2, u'0');
    return text;
}

QString Share::toString(int decimals) const
{
    if (!isDefined())
        return {};
    decimals = std::clamp(decimals, 0, maxDecimals);
    const Decimal share = divide(part, whole, decimals);
    QString text;
    if (share.negative && (share.integer > 0 || share.fraction > 0))
        text += u'-';
    text += QString::number(share.integer);
    if (decimals > 0) {
        text += u'.';
        text += QString::number(share.fraction).rightJustified(decimals, u'0');
    }
    return text;
}

qint64 Share::scaled(int decimals) const
{
    if (!isDefined())
        return 0;
    decimals = std::clamp(decimals, 0, maxDecimals);
    const Decimal share = divide(part, whole, decimals);
    const quint64 unit = powerOfTen(decimals);
    constexpr auto largest = quint64(std::numeric_limits<qint64>::max());
    // A share of more than 64 bits can hold is shown as the largest one rather than as a wrong one.
    const quint64 value = share.integer > (largest - share.fraction) / unit ? largest : share.integer * unit + share.fraction;
    return share.negative ? -qint64(value) : qint64(value);
}

} // namespace acquis
