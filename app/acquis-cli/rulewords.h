// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/rules/determination.h"
#include "core/rules/need.h"
#include "core/rules/packloader.h"
#include "core/rules/ruleset.h"

namespace acquis {

/// Why a need is refused, with its member, as one sentence.
[[nodiscard]] QString needSentence(const NeedError &error, Language language);
/// What is wrong with a pack and where, as one sentence that starts with the file and the row.
[[nodiscard]] QString packSentence(const PackFinding &finding, Language language);
/// Stable word of a pack's fault, for machines.
[[nodiscard]] QString packFaultName(PackFault fault);

[[nodiscard]] QString routeWords(Route route, Language language);
[[nodiscard]] QString verdictWords(Verdict verdict, Language language);
[[nodiscard]] QString warningWords(const WarningAnswer &warning, const RuleSet &rules, Language language);

} // namespace acquis
