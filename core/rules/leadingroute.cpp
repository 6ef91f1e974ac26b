// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/leadingroute.h"

namespace acquis {

namespace {

/// How good a way an answer is; 0: none.
int rankOf(const RouteAnswer &answer)
{
    if (!answer.isLawful())
        return 0;
    const bool isFirm = answer.verdict == answer.stated;
    switch (answer.stated) {
    case Verdict::Required: return isFirm ? 6 : 5;
    case Verdict::Allowed: return isFirm ? 4 : 3;
    default: return isFirm ? 2 : 1;
    }
}

} // namespace

std::optional<Route> leadingRoute(const Determination &answer)
{
    std::optional<Route> leading;
    int best = 0;
    for (std::size_t i = 0; i < codeCount<Route>; ++i) {
        const int rank = Route(i) == Route::MarketSounding ? 0 : rankOf(answer.routes[i]);
        if (rank > best) {
            best = rank;
            leading = Route(i);
        }
    }
    return leading;
}

std::optional<Route> leadingRoute(const Determination &answer, Route chosen)
{
    const auto leading = leadingRoute(answer);
    const bool isAsGood =
        leading && chosen != Route::MarketSounding && rankOf(answer.route(chosen)) == rankOf(answer.route(*leading));
    return isAsGood ? chosen : leading;
}

} // namespace acquis
