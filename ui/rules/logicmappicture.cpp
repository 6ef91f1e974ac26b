// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/logicmappicture.h"

#include "core/rules/engine.h"
#include "ui/rules/optionssession.h"

#include <algorithm>

namespace acquis {

namespace {

/// The edges of \p now that were taken on the map of the entered need and are not now.
std::vector<bool> takenBefore(const OptionsSession &session, const LogicMapPicture &now, const MapOptions &options)
{
    std::vector<bool> before(now.map.edges.size());
    const auto &answer = session.enteredAnswer();
    if (!session.isTrial() || !answer)
        return before;
    const Need &need = session.entered();
    const QList<int> spoken = spokenRows(need, now.rules).value_or(QList<int>());
    const LogicMap map = logicMap(need, *answer, spoken, now.rules, options);
    const MapLights lights = mapLights(map, *answer, spoken, now.rules, options.chosen);
    for (std::size_t i = 0; i < map.edges.size(); ++i) {
        if (lights.edges[i] != MapLight::Taken)
            continue;
        const MapNode &from = map.nodes[map.edges[i].from];
        const MapNode &to = map.nodes[map.edges[i].to];
        const auto same = std::ranges::find_if(
            now.map.edges, [&](const MapEdge &edge) { return now.map.nodes[edge.from] == from && now.map.nodes[edge.to] == to; });
        const auto index = std::size_t(same - now.map.edges.begin());
        if (same != now.map.edges.end() && now.lights.edges[index] != MapLight::Taken)
            before[index] = true;
    }
    return before;
}

} // namespace

std::optional<LogicMapPicture> pictureOf(const OptionsSession &session, MapOptions options)
{
    const auto &answer = session.answer();
    if (!session.hasRules() || !answer)
        return std::nullopt;
    options.chosen = session.chosenRoute();
    const Need &need = session.need();
    const QList<int> spoken = spokenRows(need, session.rules()).value_or(QList<int>());
    LogicMapPicture picture { session.rules(), need, *answer, {}, {}, {}, session.isTrial() };
    picture.map = logicMap(need, *answer, spoken, session.rules(), options);
    picture.lights = mapLights(picture.map, *answer, spoken, session.rules(), options.chosen);
    picture.before = takenBefore(session, picture, options);
    return picture;
}

} // namespace acquis
