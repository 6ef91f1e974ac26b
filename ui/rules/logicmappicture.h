// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/logicmap.h"

#include <optional>

namespace acquis {

class OptionsSession;

/// All that is drawn or listed of a map: plain values, the same for the picture and for the list.
struct LogicMapPicture
{
    RuleSet rules;
    Need need;
    Determination answer;
    LogicMap map;
    MapLights lights;
    std::vector<bool> before; ///< by edge: taken before the trial and no more
    bool isTrial = false;
};

/// The map of what the session judges; none while it has no answer.
[[nodiscard]] std::optional<LogicMapPicture> pictureOf(const OptionsSession &session, MapOptions options);

} // namespace acquis
