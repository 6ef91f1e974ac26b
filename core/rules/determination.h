// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/codes.h"

#include <QDate>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace acquis {

/// A part of one of the determination's lists.
struct Slice
{
    int first = 0;
    int count = 0;
    friend bool operator==(const Slice &, const Slice &) = default;
};

/// A duty as it holds for one route: the strictest of its kind. Row and index lead to its text and citation.
struct AppliedDuty
{
    DutyKind kind {};
    std::optional<int> value;
    int row = 0;
    int index = 0;
    friend bool operator==(const AppliedDuty &, const AppliedDuty &) = default;
};

/// A step before the award: the first day it can be over, the last day it may begin.
struct PlannedStep
{
    int step = -1; ///< index in the rule set; -1: the posting that a duty demands
    int row = -1; ///< row of that duty
    int days = 0;
    DayUnit unit = DayUnit::Calendar;
    QDate earliestEnd;
    QDate latestStart; ///< invalid: no day is needed by
    bool isLate = false; ///< it would have to begin before the procurement is issued or the step before it is over
    friend bool operator==(const PlannedStep &, const PlannedStep &) = default;
};

struct RouteAnswer
{
    Verdict verdict = Verdict::NotApplicable;
    Verdict stated = Verdict::NotApplicable; ///< what the rules say when nothing firm says it; else as verdict
    Slice reasons; ///< of rows, deciding ones first
    Slice duties;
    Slice plan;
    CodeSet<Route> instead; ///< ways that are open when this one is closed
    QDate earliestAward; ///< invalid when the route is closed
    std::optional<bool> inTime; ///< the earliest award against the last day for it

    /// The route may be taken, perhaps with conditions, as far as the rules say.
    [[nodiscard]] bool isLawful() const
    {
        return stated == Verdict::Required || stated == Verdict::Allowed || stated == Verdict::Conditional;
    }
    friend bool operator==(const RouteAnswer &, const RouteAnswer &) = default;
};

struct AgreementAnswer
{
    Agreement agreement {};
    bool binds = false;
    bool isFirm = false;
    Slice rows; ///< deciding ones first
    friend bool operator==(const AgreementAnswer &, const AgreementAnswer &) = default;
};

/// A reason not to compete, judged by the jurisdiction and by every agreement that binds.
struct GroundAnswer
{
    Ground ground {};
    bool isUsable = false;
    Slice rows;
    friend bool operator==(const GroundAnswer &, const GroundAnswer &) = default;
};

/// Why an answer is not firm, with the rows of both sides.
struct ConflictAnswer
{
    std::optional<Route> route;
    std::optional<Agreement> agreement;
    bool isContradiction = false; ///< two rows say otherwise; else the row that decides is derived or was not read
    Slice rows;
    friend bool operator==(const ConflictAnswer &, const ConflictAnswer &) = default;
};

enum class WarningKind {
    Rule, ///< a row of a pack warns
    TaxBasis, ///< the pack measures values otherwise than the need gives them
    NeededByImpossible, ///< no open route can be over by that day
};

struct WarningAnswer
{
    WarningKind kind {};
    int row = -1;
    int pack = -1;
    Slice limits; ///< rows on both sides of each limit that related needs or an amendment lift the value over
    friend bool operator==(const WarningAnswer &, const WarningAnswer &) = default;
};

/// The whole answer, as indices into the rule set that gave it: it costs microseconds, its words are looked up when it is
/// written. Plain value.
struct Determination
{
    std::array<RouteAnswer, codeCount<Route>> routes;
    std::vector<AgreementAnswer> agreements;
    std::vector<GroundAnswer> grounds;
    std::vector<ConflictAnswer> conflicts;
    std::vector<WarningAnswer> warnings;
    std::vector<int> rows;
    std::vector<AppliedDuty> duties;
    std::vector<PlannedStep> plan;
    QDate awardBy; ///< last working day for an award whose delivery comes in time; invalid: no day is needed by

    [[nodiscard]] const RouteAnswer &route(Route route) const { return routes[std::size_t(route)]; }
    [[nodiscard]] std::span<const int> rowsOf(Slice slice) const { return std::span(rows).subspan(slice.first, slice.count); }
    [[nodiscard]] std::span<const AppliedDuty> dutiesOf(const RouteAnswer &answer) const
    {
        return std::span(duties).subspan(answer.duties.first, answer.duties.count);
    }
    [[nodiscard]] std::span<const PlannedStep> planOf(const RouteAnswer &answer) const
    {
        return std::span(plan).subspan(answer.plan.first, answer.plan.count);
    }
    [[nodiscard]] bool hasLawfulRoute() const;
    friend bool operator==(const Determination &, const Determination &) = default;
};

} // namespace acquis
