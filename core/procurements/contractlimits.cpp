// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/approvals.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/filedetermination.h"
#include "core/procurements/filefaults.h"
#include "core/rules/engine.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

CrossedLimit toldOf(const RuleRow &row, Money limit)
{
    return { limit, row.id, row.text, row.citation, row.confidence };
}

/// A row that speaks of the new total and begins above the old one says where a limit was: of a way of buying or of a trade agreement.
QList<CrossedLimit> limitsBetween(Money before, Money after, const QList<int> &spoken, std::optional<Route> route,
                                  const RuleSet &rules)
{
    QList<int> crossed;
    for (const int number : spoken) {
        const SubjectKind kind = rules.seriesOf(number).subject.kind;
        const qint64 lower = rules.row(number).lower;
        if ((kind == SubjectKind::Route || kind == SubjectKind::Agreement) && lower > before.cents() && lower <= after.cents())
            crossed << number;
    }
    // Of several rows at one amount the one of the chosen way is told, then one of an agreement.
    std::ranges::stable_sort(crossed, {}, [&](int number) {
        const RuleSubject &subject = rules.seriesOf(number).subject;
        const bool isChosen = subject.kind == SubjectKind::Route && route && subject.routes.contains(*route);
        return std::pair(rules.row(number).lower, isChosen ? 0 : subject.kind == SubjectKind::Agreement ? 1 : 2);
    });
    QList<CrossedLimit> limits;
    for (const int number : std::as_const(crossed)) {
        const Money limit = Money::fromCents(rules.row(number).lower);
        if (limits.isEmpty() || limits.constLast().limit != limit)
            limits << toldOf(rules.row(number), limit);
    }
    return limits;
}

/// The approval of the route that asks for most; none: no rule names an authority.
std::optional<AppliedDuty> approvalOn(const Determination &answer, std::optional<Route> route)
{
    std::optional<AppliedDuty> highest;
    if (!route)
        return highest;
    for (const AppliedDuty &duty : answer.dutiesOf(answer.route(*route))) {
        if (duty.kind == DutyKind::Approval && duty.value && (!highest || *duty.value > *highest->value))
            highest = duty;
    }
    return highest;
}

std::optional<Authority> authorityOf(const std::optional<AppliedDuty> &approval)
{
    return approval ? std::optional(Authority(*approval->value)) : std::nullopt;
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
        if (warning.kind == WarningKind::Rule && rules.seriesOf(warning.row).when.amendment == true)
            judgement.warnings << toldOf(rules.row(warning.row), {});
    }
    const auto spoken = spokenRows(needAt(need, step.day, step.change, judgement.before), rules);
    judgement.limits = limitsBetween(judgement.before, judgement.after, spoken.value_or(QList<int>()), route, rules);
    const auto approval = approvalOn(*now, route);
    judgement.authority = authorityOf(approval);
    if (approval)
        judgement.approval = storedDuty(*approval, rules);
    const auto before = determine(needAt(need, step.day, judgement.before, std::nullopt), rules);
    if (before)
        judgement.authorityBefore = authorityOf(approvalOn(*before, route));
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

QList<FileFinding> limitFindings(const ProcurementFile &file, const RuleSet &rules)
{
    QList<FileFinding> found;
    for (const Contract &contract : file.contracts) {
        for (const StepJudgement &judgement : judgeSteps(contract, file.need, file.route, rules)) {
            const bool isAmendment = std::ranges::count(contract.amendments, judgement.step, &Amendment::uid) > 0;
            if (!isAmendment || isApproved(file, ApprovalSubject::Amendment, judgement.step))
                continue;
            const QString path = u"contracts/%1/amendments/%2/change"_s.arg(contract.uid, judgement.step);
            for (const CrossedLimit &limit : judgement.limits)
                found << FileFinding { FileFault::AmendmentCrossesLimit,
                                       FaultWeight::Unusual,
                                       path,
                                       judgement.after.toString(),
                                       limit.limit.toString(),
                                       limit.row,
                                       { citationLine(limit.citation, Language::English),
                                         citationLine(limit.citation, Language::French) } };
        }
    }
    return found;
}

} // namespace acquis
