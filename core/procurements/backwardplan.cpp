// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/backwardplan.h"

#include "core/procurements/filedetermination.h"
#include "core/procurements/fileduties.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

BilingualText postingText(const RuleRow &row)
{
    const auto duty = std::ranges::find(row.duties, DutyKind::PostingDays, &RuleDuty::kind);
    return duty == row.duties.end() ? row.text : duty->text;
}

BilingualText citationOf(const Citation &citation)
{
    return { citationLine(citation, Language::English), citationLine(citation, Language::French) };
}

QList<BackwardStep> stepsOf(const Determination &answer, const RuleSet &rules, Route route, QDate orderBy)
{
    QList<BackwardStep> steps;
    const auto planned = answer.planOf(answer.route(route));
    for (std::size_t i = 0; i < planned.size(); ++i) {
        const PlannedStep &step = planned[i];
        const QDate end = i + 1 < planned.size() ? planned[i + 1].latestStart : orderBy;
        BackwardStep found { {}, {}, step.days, step.unit, step.latestStart, end, {} };
        if (step.step >= 0) {
            const RuleStep &rule = rules.step(step.step);
            found.id = rule.id;
            found.name = rule.name;
            found.citation = citationOf(rule.citation);
        } else {
            found.id = QString(codeOf(DutyKind::PostingDays));
            found.name = postingText(rules.row(step.row));
            found.citation = citationOf(rules.row(step.row).citation);
        }
        steps << found;
    }
    return steps;
}

/// The stages before the award must leave room for the steps that the rules plan; what is before them shares the time.
void addStages(BackwardPlan &plan, const ProcurementFile &file, const WorkingDays &days, QDate today)
{
    QList<FileStage> before;
    const QList<FileStage> all = stagesOf(file);
    for (const FileStage stage : all) {
        if (stage < FileStage::Award)
            before << stage;
    }
    const bool asks = before.contains(FileStage::Solicitation);
    const QDate stepsBegin = plan.steps.isEmpty() ? QDate() : plan.steps.constFirst().latestStart;
    const auto add = [&](FileStage stage, QDate latest) {
        const bool isOver = file.stage > stage || file.state != FileState::Open;
        plan.stages << StageLimit { stage, latest, !isOver && latest.isValid() && latest < today };
    };
    // What stands before the first planned step ends where that step begins; without planned steps it ends at the award.
    const QDate from = file.head.openedOn;
    QList<FileStage> early;
    QList<FileStage> late;
    for (const FileStage stage : std::as_const(before))
        (stepsBegin.isValid() && asks && stage >= FileStage::Solicitation ? late : early) << stage;
    const auto share = [&](const QList<FileStage> &stages, QDate begin, QDate end) {
        const qint64 span = begin.isValid() && end.isValid() ? std::max<qint64>(begin.daysTo(end), 0) : 0;
        for (qsizetype i = 0; i < stages.size(); ++i) {
            const QDate latest = !begin.isValid() || begin > end ? end : begin.addDays(span * (i + 1) / stages.size());
            add(stages[i], days.onOrBefore(latest));
        }
    };
    share(early, from, late.isEmpty() ? plan.orderBy : stepsBegin);
    share(late, stepsBegin, plan.orderBy);
    add(FileStage::Award, plan.orderBy);
    if (all.contains(FileStage::Contract))
        add(FileStage::Contract, plan.orderBy);
}

} // namespace

QDate latestOrder(QDate neededBy, int leadDays, const WorkingDays &days)
{
    if (!neededBy.isValid())
        return {};
    return days.before(days.onOrBefore(neededBy), leadDays);
}

BackwardPlan backwardPlan(const ProcurementFile &file, const Determination &answer, const RuleSet &rules, const WorkingDays &days,
                          QDate today)
{
    BackwardPlan plan;
    plan.neededBy = file.need.neededBy;
    plan.orderBy = answer.awardBy;
    if (!plan.orderBy.isValid())
        return plan;
    if (file.route)
        plan.steps = stepsOf(answer, rules, *file.route, plan.orderBy);
    addStages(plan, file, days, today);
    return plan;
}

BackwardPlan backwardPlan(const ProcurementFile &file, const WorkingDays &days, QDate today)
{
    BackwardPlan plan;
    plan.neededBy = file.need.neededBy;
    if (!plan.neededBy.isValid())
        return plan;
    plan.orderBy = latestOrder(plan.neededBy, file.need.leadDays, days);
    if (!isDeterminedAnewNeeded(file) && file.determinations.constLast().awardBy.isValid())
        plan.orderBy = file.determinations.constLast().awardBy;
    addStages(plan, file, days, today);
    return plan;
}

} // namespace acquis
