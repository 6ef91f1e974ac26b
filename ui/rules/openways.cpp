// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/openways.h"

#include "core/procurements/storeddetermination.h"
#include "core/rules/determination.h"

namespace acquis {

namespace {

void take(OpenWays &ways, Route route, Verdict told, bool isLawful)
{
    if (route == Route::MarketSounding || !isLawful)
        return;
    switch (told) {
    case Verdict::Required: ways.required << route; break;
    case Verdict::Allowed: ways.allowed << route; break;
    case Verdict::Conditional: ways.conditional << route; break;
    default: ways.unverified << route; break;
    }
}

} // namespace

OpenWays openWays(const Determination &answer)
{
    OpenWays ways;
    for (std::size_t i = 0; i < codeCount<Route>; ++i)
        take(ways, Route(i), answer.routes[i].verdict, answer.routes[i].isLawful());
    return ways;
}

OpenWays openWays(const StoredDetermination &answer)
{
    OpenWays ways;
    for (const StoredRoute &route : answer.routes)
        take(ways, route.route, route.verdict, route.isLawful());
    return ways;
}

} // namespace acquis
