// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AnswerBuilder that turns rows into duties and duties into days.
#include "core/rules/answerbuilder.h"

#include <algorithm>
#include <tuple>

namespace acquis {

void AnswerBuilder::applyDuty(int number, int index, int first)
{
    const RuleDuty &duty = row(number).duties[index];
    const auto begin = m_answer.duties.begin() + first;
    const auto sameKind =
        std::find_if(begin, m_answer.duties.end(), [&](const AppliedDuty &other) { return other.kind == duty.kind; });
    const AppliedDuty applied { duty.kind, duty.value, number, index };
    if (duty.kind == DutyKind::Requirement || sameKind == m_answer.duties.end()) {
        m_answer.duties.push_back(applied);
        return;
    }
    const auto textOf = [this](const AppliedDuty &other) -> const BilingualText & {
        return row(other.row).duties[other.index].text;
    };
    if (!duty.value) {
        const bool isKnown = std::any_of(begin, m_answer.duties.end(), [&](const AppliedDuty &other) {
            return other.kind == duty.kind && (other.value || textOf(other) == duty.text);
        });
        if (!isKnown)
            m_answer.duties.push_back(applied);
        return;
    }
    // A number outweighs "just do it"; of two numbers the larger, of two equal ones the firmer, then the higher layer.
    const auto layer = [this](const AppliedDuty &other) { return m_rules.series[m_rules.rows[other.row].series].series->layer; };
    const auto weight = [&](const AppliedDuty &other) {
        return std::tuple(other.value.value_or(-1), isFirm(row(other.row).confidence), -int(layer(other)));
    };
    if (!sameKind->value || weight(applied) > weight(*sameKind))
        *sameKind = applied;
    const auto isOutweighed = [&](const AppliedDuty &other) { return other.kind == duty.kind && !other.value; };
    m_answer.duties.erase(std::remove_if(begin, m_answer.duties.end(), isOutweighed), m_answer.duties.end());
}

void AnswerBuilder::applyDuties(RouteAnswer &answer)
{
    const int first = int(m_answer.duties.size());
    for (const int number : m_answer.rowsOf(answer.reasons)) {
        const RuleRow &speaking = row(number);
        if (speaking.verdict == Verdict::NotApplicable)
            continue;
        for (int i = 0; i < speaking.duties.size(); ++i)
            applyDuty(number, i, first);
    }
    // Rows that only add duties are no reasons.
    for (const Spoken *spoken : m_routeNow) {
        for (int i = 0; spoken->verdict == Verdict::Silent && i < row(spoken->row).duties.size(); ++i)
            applyDuty(spoken->row, i, first);
    }
    // In the order of their kinds, equals as they came: a few duties, for which std::stable_sort would take memory each time.
    const auto begin = m_answer.duties.begin() + first;
    for (auto duty = begin; duty != m_answer.duties.end(); ++duty)
        std::rotate(std::ranges::upper_bound(begin, duty, duty->kind, {}, &AppliedDuty::kind), duty, duty + 1);
    answer.duties = { first, int(m_answer.duties.size()) - first };
}

void AnswerBuilder::planRoute(RouteAnswer &answer, Route route)
{
    const int first = int(m_answer.plan.size());
    const auto dutyOf = [&](DutyKind kind) -> const AppliedDuty * {
        const auto duties = m_answer.dutiesOf(answer);
        const auto found = std::ranges::find(duties, kind, &AppliedDuty::kind);
        return found == duties.end() || !found->value ? nullptr : &*found;
    };
    bool postingIsPlanned = false;
    for (const int number : m_bucket.steps) {
        const CompiledStep &step = m_rules.steps[number];
        if (!step.step->routes.contains(route) || m_day < step.fromDay || m_day > step.toDay || !holds(step.step->when))
            continue;
        const AppliedDuty *duty = step.step->duty ? dutyOf(*step.step->duty) : nullptr;
        postingIsPlanned |= step.step->duty == DutyKind::PostingDays;
        m_answer.plan.push_back({ number,
                                  duty ? duty->row : -1,
                                  std::max(step.step->days, duty ? *duty->value : 0),
                                  step.step->unit,
                                  {},
                                  {},
                                  false });
    }
    if (const AppliedDuty *posting = dutyOf(DutyKind::PostingDays); posting && !postingIsPlanned)
        m_answer.plan.insert(m_answer.plan.begin() + first,
                             PlannedStep { -1, posting->row, *posting->value, DayUnit::Calendar, {}, {}, false });
    answer.plan = { first, int(m_answer.plan.size()) - first };

    const WorkingDays &calendar = m_rules.workingDays[std::size_t(m_need.jurisdiction)];
    const auto steps = std::span(m_answer.plan).subspan(first);
    QDate day = m_need.date;
    for (PlannedStep &step : steps) {
        day = step.unit == DayUnit::Working ? calendar.after(day, step.days) : calendar.onOrAfter(day.addDays(step.days));
        step.earliestEnd = day;
    }
    answer.earliestAward = calendar.onOrAfter(day);
    if (!m_answer.awardBy.isValid())
        return;
    answer.inTime = answer.earliestAward <= m_answer.awardBy;
    day = m_answer.awardBy;
    for (std::size_t i = steps.size(); i-- > 0;) {
        PlannedStep &step = steps[i];
        day = step.unit == DayUnit::Working ? calendar.before(day, step.days) : calendar.onOrBefore(day.addDays(-step.days));
        step.latestStart = day;
        step.isLate = day < (i == 0 ? m_need.date : steps[i - 1].earliestEnd);
    }
}

} // namespace acquis
