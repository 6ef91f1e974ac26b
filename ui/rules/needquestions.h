// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/need.h"
#include "core/rules/ruleset.h"

namespace acquis {

/// What the rules in force may still ask about a need, beyond what every need has.
struct NeedQuestions
{
    CodeSet<NeedFlag> flags;
    CodeSet<Ground> grounds; ///< reasons not to compete that some row judges or asks for
    bool vor = false; ///< some row asks whether a Vendor of Record covers the need
    bool related = false; ///< some row counts related needs
    bool ontarioBusiness = false; ///< of the one vendor that is meant
    bool usHeadquarters = false;
    bool canadianEmployees = false;
    friend bool operator==(const NeedQuestions &, const NeedQuestions &) = default;
};

/// Reads the conditions of all that is in force for the need's entity, commodity and day; the engine's own view, so that no
/// jurisdiction is known here. What would contradict the need is not asked. Pure; costs microseconds; any thread.
[[nodiscard]] NeedQuestions questionsFor(const Need &need, const RuleSet &rules);

/// Flags that cannot be true of the commodity, or together with another flag that is set.
[[nodiscard]] CodeSet<NeedFlag> contradictedFlags(const Need &need);

/// The last day on which an award leaves the vendor the working days it needs; invalid when no day is needed by. Holidays are
/// those of the jurisdiction's pack.
[[nodiscard]] QDate lastAwardDay(const Need &need, const RuleSet &rules);

/// Whether a row of that confidence is sure for a need of that day: read, reported, or of the study's own years.
[[nodiscard]] bool isFirmOn(QDate day, Confidence confidence);

} // namespace acquis
