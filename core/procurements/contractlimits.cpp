// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/contractfigures.h"
#include "core/rules/engine.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

CrossedLimit toldOf(const RuleRow &row, Money limit)
{
    return { limit, row.id, row.text, row.citation, row.confidence };
}

void takeLimits(const Determination &answer, const WarningAnswer &warning, const RuleSet &rules, QList<CrossedLimit> &limits)
{
    // Rows stand in pairs: the one of the total before, the one of the total now.
    const auto rows = answer.rowsOf(warning.limits);
    for (std::size_t i = 0; i + 1 < rows.size(); i += 2) {
        const RuleRow &before = rules.row(rows[i]);
        const RuleRow &now = rules.row(rows[i + 1]);
        const Money limit = Money::fromCents(now.lower);
        const bool isKnown = std::ranges::find(limits, limit, &CrossedLimit::limit) != limits.end();
        if (now.lower > before.lower && !isKnown)
            limits << toldOf(now, limit);
    }
}

std::optional<Authority> authorityOn(const Determination &answer, std::optional<Route> route)
{
    if (!route)
        return std::nullopt;
    for (const AppliedDuty &duty : answer.dutiesOf(answer.route(*route))) {
        if (duty.kind == DutyKind::Approval && duty.value)
            return Authority(*duty.value);
    }
    return std::nullopt;
}

/// The need without what other needs and its own delivery add to it.
Need needAt(Need need, QDate day, Money value, std::optional<Money> amends)
{
    need.related.clear();
    need.neededBy = {};
    need.leadDays = 0;
    need.date = day;
    need.value = value;
    need.amends = amends;
    return need;
}

void askRules(StepJudgement &judgement, const ContractStep &step, const Need &need, std::optional<Route> route,
              const RuleSet &rules)
{
    if (!judgement.before.plus(step.change)) {
        judgement.error = NeedError { NeedFault::AmountTooLarge, u"amends"_s, judgement.before.toString() };
        return;
    }
    const auto now = determine(needAt(need, step.day, step.change, judgement.before), rules);
    if (!now) {
        judgement.error = now.error();
        return;
    }
    for (const WarningAnswer &warning : now->warnings) {
        if (warning.kind != WarningKind::Rule)
            continue;
        takeLimits(*now, warning, rules, judgement.limits);
        if (rules.seriesOf(warning.row).when.amendment == true)
            judgement.warnings << toldOf(rules.row(warning.row), {});
    }
    std::ranges::sort(judgement.limits, {}, &CrossedLimit::limit);
    judgement.authority = authorityOn(*now, route);
    const auto before = determine(needAt(need, step.day, judgement.before, std::nullopt), rules);
    if (before)
        judgement.authorityBefore = authorityOn(*before, route);
    else
        judgement.error = before.error();
}

} // namespace

QList<StepJudgement> judgeSteps(const Contract &contract, const Need &need, std::optional<Route> route, const RuleSet &rules,
                                int growthPercent)
{
    QList<StepJudgement> judgements;
    Money before = contract.value;
    const QList<ContractStep> steps = figuresOf(contract).steps;
    for (const ContractStep &step : steps) {
        StepJudgement judgement;
        judgement.step = step.uid;
        judgement.before = before;
        judgement.after = step.total;
        judgement.isGrowthAbove = step.number > 0 && step.change > Money() && isGrowthAbove(step, growthPercent);
        if (step.change > Money() && !before.isNegative())
            askRules(judgement, step, need, route, rules);
        judgements << judgement;
        before = step.total;
    }
    return judgements;
}

} // namespace acquis
