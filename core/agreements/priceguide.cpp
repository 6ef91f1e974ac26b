// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/priceguide.h"

#include <algorithm>

namespace acquis {

int ageInDays(const PriceGuide &guide, QDate today)
{
    return int(guide.asOf.daysTo(today));
}

QDate reviewDue(const PriceGuide &guide)
{
    return guide.asOf.addMonths(guide.reviewMonths);
}

bool isStale(const PriceGuide &guide, QDate today)
{
    return today > reviewDue(guide);
}

RateStanding standingAmong(Money price, const QList<Money> &comparables)
{
    const auto notAbove = std::ranges::count_if(comparables, [price](Money other) { return other <= price; });
    return { int(comparables.size()), { notAbove, comparables.size() } };
}

std::optional<UnitPriceComparison> compareUnitPrices(QList<Money> prices, int least)
{
    if (prices.isEmpty() || prices.size() < least)
        return std::nullopt;
    std::ranges::sort(prices);
    return UnitPriceComparison { int(prices.size()), prices.first(), prices[(prices.size() - 1) / 2], prices.last() };
}

} // namespace acquis
