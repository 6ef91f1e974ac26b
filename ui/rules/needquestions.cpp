// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/needquestions.h"

#include "core/rules/compiledrules.h"

namespace acquis {

namespace {

constexpr int firstStudyYear = 2014;
constexpr int lastStudyYear = 2018;

class Asking
{
public:
    explicit Asking(const Need &need) : m_need(need) { }

    void hear(const RuleCondition &when)
    {
        questions.flags = questions.flags.unitedWith(when.flags).unitedWith(when.noFlags);
        questions.grounds = questions.grounds.unitedWith(when.reasons).unitedWith(when.noReasons);
        questions.vor |= !when.vor.isEmpty();
        questions.related |= when.related.has_value() || when.crosses;
        if (m_need.vendor)
            hearVendor(when);
    }

    NeedQuestions questions;

private:
    /// A question is only asked while the answers given so far let its row speak.
    void hearVendor(const RuleCondition &when)
    {
        const NeedVendor &vendor = *m_need.vendor;
        const auto fits = [](const std::optional<bool> &asked, const std::optional<bool> &given) {
            return !asked || given == asked;
        };
        const bool ontarioFits = fits(when.ontarioBusiness, vendor.ontarioBusiness);
        const bool headquartersFit = fits(when.usHeadquarters, vendor.usHeadquarters);
        questions.ontarioBusiness |= when.ontarioBusiness && headquartersFit;
        questions.usHeadquarters |= when.usHeadquarters && ontarioFits;
        questions.canadianEmployees |= (when.canadianEmployeesKnown || when.canadianEmployeesBelow || when.canadianEmployeesFrom)
                                       && ontarioFits && headquartersFit;
    }

    const Need &m_need;
};

} // namespace

NeedQuestions questionsFor(const Need &need, const RuleSet &ruleSet)
{
    const CompiledRules &rules = ruleSet.compiled();
    const Bucket &bucket = rules.bucket(need.jurisdiction, need.entity, need.commodity);
    const qint64 day = need.date.toJulianDay();
    Asking asking(need);
    for (const auto *list : { &bucket.agreements, &bucket.grounds, &bucket.routes, &bucket.crossing, &bucket.warnings }) {
        for (const int number : *list) {
            const CompiledSeries &series = rules.series[number];
            if (!series.isInForce(day))
                continue;
            asking.hear(series.series->when);
            if (series.series->subject.kind == SubjectKind::Ground)
                asking.questions.grounds.insert(series.series->subject.ground);
        }
    }
    for (const int number : bucket.steps) {
        const CompiledStep &step = rules.steps[number];
        if (step.fromDay <= day && day <= step.toDay)
            asking.hear(step.step->when);
    }
    forEachCode(contradictedFlags(need), [&](NeedFlag flag) { asking.questions.flags.remove(flag); });
    return asking.questions;
}

CodeSet<NeedFlag> contradictedFlags(const Need &need)
{
    CodeSet<NeedFlag> contradicted;
    const CodeSet<NeedFlag> kinds { NeedFlag::HealthService, NeedFlag::LegalService, NeedFlag::ArchitectureEngineering };
    if (need.commodity == Commodity::Goods)
        contradicted = kinds;
    else if (need.commodity == Commodity::Construction)
        contradicted = { NeedFlag::HealthService, NeedFlag::LegalService };
    // A service is one of these or none.
    forEachCode(kinds, [&](NeedFlag set) {
        if (!need.flags.contains(set))
            return;
        forEachCode(kinds, [&](NeedFlag other) {
            if (other != set)
                contradicted.insert(other);
        });
    });
    if (need.related.isEmpty())
        contradicted.insert(NeedFlag::ModularDeclared);
    return contradicted;
}

QDate lastAwardDay(const Need &need, const RuleSet &rules)
{
    if (!need.neededBy.isValid())
        return {};
    const WorkingDays &calendar = rules.compiled().workingDays[std::size_t(need.jurisdiction)];
    return calendar.before(calendar.onOrBefore(need.neededBy), need.leadDays);
}

bool isFirmOn(QDate day, Confidence confidence)
{
    if (confidence == Confidence::Study)
        return day.year() >= firstStudyYear && day.year() <= lastStudyYear;
    return confidence == Confidence::Read || confidence == Confidence::Secondary;
}

} // namespace acquis
