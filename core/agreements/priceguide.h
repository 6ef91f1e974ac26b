// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/rules/codes.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace acquis {

enum class PriceGuideKind { PriceGuide, ApprovedItems };
template <>
inline constexpr std::array codeWords<PriceGuideKind> { "price-guide", "approved-items" };

/// One thing with the price of one unit of it.
struct PricedItem
{
    QString item; ///< code by which the same thing is known everywhere
    BilingualText name;
    QString unit;
    std::optional<Money> price; ///< none: approved, without a price
    friend bool operator==(const PricedItem &, const PricedItem &) = default;
};

/// A guide of reasonable prices, or a list of items that are approved.
struct PriceGuide
{
    QString uid;
    PriceGuideKind kind {};
    BilingualText name;
    QString owner;
    QString category;
    QDate asOf;
    int reviewMonths = 0;
    QList<PricedItem> items;
    friend bool operator==(const PriceGuide &, const PriceGuide &) = default;
};

[[nodiscard]] int ageInDays(const PriceGuide &guide, QDate today);
/// The last day on which the guide is fresh.
[[nodiscard]] QDate reviewDue(const PriceGuide &guide);
[[nodiscard]] bool isStale(const PriceGuide &guide, QDate today);

/// Where a price stands among those of the same thing.
struct RateStanding
{
    int comparables = 0;
    Share notAbove; ///< share of comparables that are not above the price
    [[nodiscard]] bool isAtOrPast(int percent) const
    {
        return notAbove.isDefined() && notAbove.part * 100 >= notAbove.whole * percent;
    }
    friend bool operator==(const RateStanding &, const RateStanding &) = default;
};
[[nodiscard]] RateStanding standingAmong(Money price, const QList<Money> &comparables);

/// The unit prices of one item in several places.
struct UnitPriceComparison
{
    int points = 0;
    Money lowest;
    Money median; ///< of an even number the lower one of the middle: a price that somebody pays
    Money highest;
    friend bool operator==(const UnitPriceComparison &, const UnitPriceComparison &) = default;
};
/// Nothing when there are fewer than \p least points: too few say nothing, and give away whose price it is.
[[nodiscard]] std::optional<UnitPriceComparison> compareUnitPrices(QList<Money> prices, int least = 3);

} // namespace acquis
