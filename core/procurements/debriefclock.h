// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

enum class DebriefState {
    NotAwarded, ///< nobody can ask yet: neither notice nor letter is out
    NoDuty, ///< the rules give no days to ask
    Open, ///< a firm may still ask
    Asked, ///< and is waiting for it
    Held,
    Over, ///< nobody asked in time
};
template <>
inline constexpr std::array codeWords<DebriefState> { "not-awarded", "no-duty", "open", "asked", "held", "over" };

/// Until when a firm that did not win may ask to be told more.
struct DebriefClock
{
    DebriefState state {};
    QDate from; ///< the award notice, or the letter when it went out later
    QDate until; ///< last day to ask; it counts in calendar days
    int daysLeft = 0; ///< while it is open
    QString rule; ///< row that gives the days
    BilingualText citation;
    friend bool operator==(const DebriefClock &, const DebriefClock &) = default;
};
/// Days come of the duty of the determination in force for the chosen route. Pure.
[[nodiscard]] DebriefClock debriefClockOf(const ProcurementFile &file, const RegretLetter &letter, QDate today);

/// The day until which the file must be kept: years of the duty after the last thing that happened in contract and payment; invalid:
/// no rule in force gives years, or nothing has happened.
[[nodiscard]] QDate retentionEnd(const ProcurementFile &file);

} // namespace acquis
