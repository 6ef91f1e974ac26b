// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/rules/determination.h"
#include "core/rules/need.h"
#include "core/rules/ruleset.h"

#include <QJsonObject>

#include <functional>

namespace acquis {

/// The words of warnings that no pack writes; they come from where words are.
using WarningWords = std::function<QString(const WarningAnswer &)>;

/// The determination as the command line's contract writes it, with the ids and versions of its packs and the digest of its
/// need, so that it can be given again years later.
[[nodiscard]] QJsonObject determinationToJson(const Determination &determination, const Need &need, const RuleSet &rules,
                                              Language language, const WarningWords &words);

/// Stable word of a warning, for machines.
[[nodiscard]] QString warningCode(const WarningAnswer &warning, const RuleSet &rules);

/// What a duty obliges to, as the contract writes it: a number, an authority, or null.
[[nodiscard]] QJsonValue dutyValue(const AppliedDuty &duty);

} // namespace acquis
