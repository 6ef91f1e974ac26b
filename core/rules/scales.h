// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/need.h"
#include "core/rules/ruleset.h"

#include <QDate>
#include <QList>

#include <optional>

namespace acquis {

/// Values between two limits of the rules, over which the same way leads.
struct ValueBand
{
    Money from; ///< up to the next band
    std::optional<Route> lead;
    friend bool operator==(const ValueBand &, const ValueBand &) = default;
};

/// From this value on another set of agreements binds.
struct AgreementLimit
{
    Money from;
    CodeSet<Agreement> begins;
    friend bool operator==(const AgreementLimit &, const AgreementLimit &) = default;
};

/// What a need comes to at every value, other things being equal. The first band begins at nothing.
struct ValueScale
{
    QList<ValueBand> bands;
    QList<AgreementLimit> agreements;
    friend bool operator==(const ValueScale &, const ValueScale &) = default;
};

/// Days over which the same bands of values hold.
struct DateBand
{
    QDate from; ///< up to the day before the next band
    QList<ValueBand> bands; ///< empty: the rules do not cover these days
    friend bool operator==(const DateBand &, const DateBand &) = default;
};

/// \error as determine()
[[nodiscard]] NeedResult<ValueScale> valueScale(const Need &need, const RuleSet &rules);
/// From the first day that the rules of the jurisdiction cover; whatever the need's own day and value.
[[nodiscard]] QList<DateBand> dateScale(const Need &need, const RuleSet &rules);

} // namespace acquis
