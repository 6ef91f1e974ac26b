// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"
#include "core/rules/determination.h"
#include "core/rules/holidays.h"
#include "core/rules/ruleset.h"

// From the day on which it is needed back to the day on which each stage must be over (R96).
namespace acquis {

/// A step that the rules put before the award.
struct BackwardStep
{
    QString id;
    BilingualText name;
    int days = 0;
    DayUnit unit = DayUnit::Calendar;
    QDate latestStart;
    QDate latestEnd;
    BilingualText citation;
    friend bool operator==(const BackwardStep &, const BackwardStep &) = default;
};

struct StageLimit
{
    FileStage stage {};
    QDate latest; ///< the last day on which the stage may be over
    bool isLate = false; ///< it is past, and the stage is not over
    friend bool operator==(const StageLimit &, const StageLimit &) = default;
};

struct BackwardPlan
{
    QDate neededBy;
    QDate orderBy; ///< last working day for the award, so that the vendor's lead days fit
    QList<BackwardStep> steps; ///< in their order
    QList<StageLimit> stages; ///< up to the contract, those that the file passes
    friend bool operator==(const BackwardPlan &, const BackwardPlan &) = default;
};

/// The last working day on which an order with \p leadDays working days is delivered by \p neededBy.
[[nodiscard]] QDate latestOrder(QDate neededBy, int leadDays, const WorkingDays &days);

/// With the steps of the chosen route as the rules plan them; nothing when no day is needed by. Stages between which no rule puts a
/// step share the time that is left in equal parts. \p answer: for the file's need.
[[nodiscard]] BackwardPlan backwardPlan(const ProcurementFile &file, const Determination &answer, const RuleSet &rules,
                                        const WorkingDays &days, QDate today);
/// Without the rules at hand: from the stored determination's last day for the award.
[[nodiscard]] BackwardPlan backwardPlan(const ProcurementFile &file, const WorkingDays &days, QDate today);

} // namespace acquis
