// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QStringView>

#include <expected>

namespace acquis {

/// 10^15 dollars: no need and no limit is larger.
inline constexpr qint64 largestCents = 100'000'000'000'000'000;

enum class AmountFault { NotAnAmount, BelowZero, TooLarge, TooManyDecimals };

/// Dollars as machines write them: digits, and a point with one or two digits. Nothing is repaired or rounded.
[[nodiscard]] std::expected<Money, AmountFault> parseDollars(QStringView text);

/// A day as "2016-04-01"; invalid when it is written otherwise or is no day of the calendar.
[[nodiscard]] QDate parseDay(QStringView text);

} // namespace acquis
