// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/determination.h"
#include "core/rules/need.h"
#include "core/rules/ruleset.h"

#include <QList>

#include <optional>
#include <vector>

namespace acquis {

enum class MapNodeKind {
    Need,
    Question, ///< a series
    Branch, ///< a row of it that is in force on the day: a band of values
    Outcome, ///< a route, or an agreement
    Duty, ///< of the route in front; without a row: no rule names who approves
    Award, ///< the earliest day
};

/// A place on the map. Row and duty lead to its text and citation.
struct MapNode
{
    MapNodeKind kind = MapNodeKind::Need;
    std::optional<Route> route;
    std::optional<Agreement> agreement;
    int series = -1; ///< of a question or branch, as the rule set numbers them
    int row = -1; ///< of a question its first band; of an agreement without questions the row that would bind
    int duty = -1; ///< index into the row's duties
    friend bool operator==(const MapNode &, const MapNode &) = default;
};

/// Indices of nodes.
struct MapEdge
{
    int from = 0;
    int to = 0;
    friend bool operator==(const MapEdge &, const MapEdge &) = default;
};

/// The nodes of one route, or of the trade agreements, in reading order.
struct MapLane
{
    std::optional<Route> route;
    int first = 0;
    int count = 0;
    friend bool operator==(const MapLane &, const MapLane &) = default;
};

/// The rules as a picture that one can walk. It holds what is in force and asked, not which branch is taken: while only
/// the value moves, it mostly stays the same and only its lights change. The first node is the need.
struct LogicMap
{
    std::vector<MapNode> nodes;
    std::vector<MapEdge> edges;
    std::vector<MapLane> lanes;
    friend bool operator==(const LogicMap &, const LogicMap &) = default;
};

enum class MapScope {
    ByValue, ///< routes that ask for the value, the one in front, and agreements that bind or could
    ChosenRoute,
    AllRoutes,
};

struct MapOptions
{
    MapScope scope = MapScope::ByValue;
    Route chosen = Route::LowValueQuotes;
    bool everyQuestion = false; ///< also those whose conditions do not hold, and those that only add duties
    friend bool operator==(const MapOptions &, const MapOptions &) = default;
};

enum class MapLight {
    Quiet,
    Speaks, ///< holds for the need, but is not the way to take
    NeedsReason, ///< open on a condition
    Taken,
};

/// What a node answers for one need.
struct NodeAnswer
{
    MapLight light = MapLight::Quiet;
    std::optional<Verdict> verdict; ///< of branches and outcomes
    int row = -1; ///< the row to be shown for it; -1: none
    friend bool operator==(const NodeAnswer &, const NodeAnswer &) = default;
};

/// By the indices of the map's nodes and edges.
struct MapLights
{
    std::vector<NodeAnswer> nodes;
    std::vector<MapLight> edges;
    friend bool operator==(const MapLights &, const MapLights &) = default;
};

/// The way that the answer leads to: the required one, else the first that is allowed, else the first that is open on a
/// condition; firm answers before unverified ones. Sounding the market buys nothing and never leads.
[[nodiscard]] std::optional<Route> leadingRoute(const Determination &answer);
/// The same, but \p chosen when it is as good.
[[nodiscard]] std::optional<Route> leadingRoute(const Determination &answer, Route chosen);

/// \p answer and \p spoken are those of the need under these rules.
[[nodiscard]] LogicMap logicMap(const Need &need, const Determination &answer, const QList<int> &spoken, const RuleSet &rules,
                                const MapOptions &options);
[[nodiscard]] MapLights mapLights(const LogicMap &map, const Determination &answer, const QList<int> &spoken,
                                  const RuleSet &rules, Route chosen);

} // namespace acquis
