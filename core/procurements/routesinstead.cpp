// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/routesinstead.h"

#include <algorithm>
#include <tuple>

namespace acquis {

QList<Route> routesInstead(const ProcurementFile &file)
{
    if (file.determinations.isEmpty())
        return {};
    constexpr CodeSet<Route> withoutCompetition { Route::SoleSource, Route::SingleSource, Route::Emergency };
    // A sounding buys nothing.
    constexpr CodeSet<Route> noPurchase { Route::MarketSounding };
    QList<StoredRoute> open;
    for (const StoredRoute &route : file.determinations.constLast().routes) {
        if (route.isLawful() && !withoutCompetition.contains(route.route) && !noPurchase.contains(route.route))
            open << route;
    }
    std::ranges::stable_sort(open, [](const StoredRoute &a, const StoredRoute &b) {
        const auto key = [](const StoredRoute &route) {
            return std::tuple(route.stated != Verdict::Required, route.stated == Verdict::Conditional,
                              !route.earliestAward.isValid(), route.earliestAward);
        };
        return key(a) < key(b);
    });
    QList<Route> routes;
    for (const StoredRoute &route : std::as_const(open))
        routes << route.route;
    return routes;
}

} // namespace acquis
