// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plainvalue.h"

#include <algorithm>

namespace acquis {

namespace {

constexpr bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isDigit);
}

} // namespace

std::expected<Money, AmountFault> parseDollars(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView decimals = point < 0 ? QStringView() : text.sliced(point + 1);
    if (!isDigits(whole) || (point >= 0 && !isDigits(decimals)))
        return std::unexpected(AmountFault::NotAnAmount);
    if (isNegative)
        return std::unexpected(AmountFault::BelowZero);
    if (decimals.size() > 2)
        return std::unexpected(AmountFault::TooManyDecimals);
    qint64 cents = 0;
    const auto take = [&cents](QChar digit) { cents = cents > largestCents ? cents : cents * 10 + (digit.unicode() - u'0'); };
    for (const QChar digit : whole)
        take(digit);
    for (qsizetype i = 0; i < 2; ++i)
        take(i < decimals.size() ? decimals[i] : QChar(u'0'));
    if (cents > largestCents)
        return std::unexpected(AmountFault::TooLarge);
    return Money::fromCents(cents);
}

QDate parseDay(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const QStringView year = text.first(4);
    const QStringView month = text.sliced(5, 2);
    const QStringView day = text.sliced(8);
    if (!isDigits(year) || !isDigits(month) || !isDigits(day))
        return {};
    return QDate(year.toInt(), month.toInt(), day.toInt()); // invalid for a day that does not exist
}

} // namespace acquis
