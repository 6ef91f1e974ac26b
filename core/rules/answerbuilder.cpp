// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/answerbuilder.h"

#include <algorithm>

namespace acquis {

namespace {

constexpr int firstStudyYear = 2014;
constexpr int lastStudyYear = 2018;

bool isNonCompetitive(Route route)
{
    return route == Route::SoleSource || route == Route::SingleSource;
}

} // namespace

AnswerBuilder::AnswerBuilder(const Need &need, const CompiledRules &rules, const Bucket &bucket)
    : m_need(need)
    , m_rules(rules)
    , m_bucket(bucket)
    , m_day(need.date.toJulianDay())
    , m_alone(need.amends.value_or(need.value).cents())
    , m_total(need.value.cents() + need.amends.value_or(Money()).cents())
{
    for (const Money value : need.related)
        m_total += value.cents();
    m_isStudyTime = need.date.year() >= firstStudyYear && need.date.year() <= lastStudyYear;
    m_routeRows.reserve(bucket.routes.size() + bucket.crossing.size());
    m_routeNow.reserve(bucket.routes.size() + bucket.crossing.size());
    m_agreementRows.reserve(bucket.agreements.size());
    m_answer.rows.reserve(96);
    m_answer.duties.reserve(48);
    m_answer.plan.reserve(16);
}

bool AnswerBuilder::vendorHolds(const RuleCondition &when) const
{
    const std::optional<NeedVendor> &vendor = m_need.vendor;
    if (when.vendorNamed && *when.vendorNamed != vendor.has_value())
        return false;
    if (when.ontarioBusiness && !(vendor && vendor->ontarioBusiness == when.ontarioBusiness))
        return false;
    if (when.usHeadquarters && !(vendor && vendor->usHeadquarters == when.usHeadquarters))
        return false;
    constexpr int unknown = -1;
    const int employees = vendor ? vendor->canadianEmployees.value_or(unknown) : unknown;
    if (when.canadianEmployeesKnown && *when.canadianEmployeesKnown != (employees != unknown))
        return false;
    if (when.canadianEmployeesBelow && (employees == unknown || employees >= *when.canadianEmployeesBelow))
        return false;
    return !when.canadianEmployeesFrom || (employees != unknown && employees >= *when.canadianEmployeesFrom);
}

bool AnswerBuilder::holds(const RuleCondition &when) const
{
    if (!when.reasons.isEmpty() && !m_usable.intersects(when.reasons))
        return false;
    if (m_usable.intersects(when.noReasons) || (when.noReason && !m_usable.isEmpty()))
        return false;
    if (!when.vor.isEmpty() && !when.vor.contains(m_need.vor))
        return false;
    if (!m_need.flags.containsAll(when.flags) || m_need.flags.intersects(when.noFlags))
        return false;
    if (!when.binding.isEmpty() && !m_binding.intersects(when.binding))
        return false;
    if (m_binding.intersects(when.notBinding))
        return false;
    if (when.related && *when.related == m_need.related.isEmpty())
        return false;
    if (when.amendment && *when.amendment != m_need.amends.has_value())
        return false;
    return (!when.crosses || m_crosses) && vendorHolds(when);
}

bool AnswerBuilder::isFirm(Confidence confidence) const
{
    return confidence == Confidence::Read || confidence == Confidence::Secondary
           || (confidence == Confidence::Study && m_isStudyTime);
}

bool AnswerBuilder::restsFirmly(const RuleCondition &when, Verdict verdict) const
{
    if (!when.binding.isEmpty() && !m_firmlyBinding.intersects(when.binding))
        return false;
    // A reason that may not even be accepted opens nothing, so that a closing row stays firm.
    bool isFirm = when.reasons.isEmpty() || verdict == Verdict::NotAllowed;
    forEachCode(when.reasons, [&](Ground ground) { isFirm |= m_usable.contains(ground) && m_firm.contains(ground); });
    // Without a usable reason: each reason that was given must have been refused firmly.
    forEachCode(m_need.reasons, [&](Ground ground) {
        if ((when.noReason || when.noReasons.contains(ground)) && !m_firm.contains(ground))
            isFirm = false;
    });
    return isFirm;
}

std::optional<AnswerBuilder::Spoken> AnswerBuilder::ask(const CompiledSeries &series)
{
    if (!series.isInForce(m_day))
        return std::nullopt;
    if (!series.isUnconditional && !holds(series.series->when))
        return std::nullopt;
    const int found = series.rowAt(m_day, m_total);
    const RuleRow &speaking = row(found);
    const bool firm =
        isFirm(speaking.confidence) && (series.isUnconditional || restsFirmly(series.series->when, speaking.verdict));
    const bool isOwn = series.series->layer >= RuleLayer::Ministry;
    return Spoken { found, &series, firm, speaking.verdict, series.series->subject.routes, isOwn || !speaking.duties.isEmpty() };
}

/// The sum falls in another row than the value alone, or than the contract before its change.
void AnswerBuilder::noteCrossing(const CompiledSeries &series, int row)
{
    if (m_total == m_alone)
        return;
    const int alone = series.rowAt(m_day, m_alone);
    if (alone == row)
        return;
    m_crosses = true;
    m_limits.push_back(alone);
    m_limits.push_back(row);
}

bool AnswerBuilder::speaks(int number) const
{
    return std::ranges::find(m_routeRows, number, &Spoken::row) != m_routeRows.end()
           || std::ranges::find(m_agreementRows, number, &Spoken::row) != m_agreementRows.end();
}

bool AnswerBuilder::isContradicted(int number) const
{
    return std::ranges::any_of(m_rules.rows[number].conflicts, [this](int other) { return speaks(other); });
}

bool AnswerBuilder::isOpposed(int number, Verdict verdict) const
{
    return std::ranges::any_of(m_rules.rows[number].conflicts,
                               [&](int other) { return row(other).verdict == verdict && speaks(other); });
}

void AnswerBuilder::answerAgreements()
{
    for (const int number : m_bucket.agreements) {
        const CompiledSeries &series = m_rules.series[number];
        const auto spoken = ask(series);
        if (!spoken)
            continue;
        m_agreementRows.push_back(*spoken);
        noteCrossing(series, spoken->row);
    }
    CodeSet<Agreement> spokenOf;
    for (const Spoken &spoken : m_agreementRows) {
        spokenOf = spokenOf.unitedWith(spoken.series->series->subject.agreements);
    }
    forEachCode(spokenOf, [this](Agreement agreement) {
        const auto isOf = [agreement](const Spoken &spoken) {
            return spoken.series->series->subject.agreements.contains(agreement);
        };
        // A row that frees the purchase while its opponent binds it settles nothing: the agreement is listed and marked.
        bool isExcluded = false;
        bool isContradiction = false;
        for (const Spoken &spoken : m_agreementRows) {
            const bool frees = isOf(spoken) && spoken.verdict == Verdict::DoesNotBind;
            const bool isDoubted = frees && isOpposed(spoken.row, Verdict::Binds);
            isExcluded |= frees && !isDoubted;
            isContradiction |= isDoubted;
        }
        AgreementAnswer answer { agreement, !isExcluded, false, {} };
        const int first = rowMark();
        for (const bool deciding : { true, false }) {
            for (const Spoken &spoken : m_agreementRows) {
                const bool decides = (spoken.verdict == Verdict::Binds) == answer.binds;
                if (!isOf(spoken) || decides != deciding)
                    continue;
                m_answer.rows.push_back(spoken.row);
                answer.isFirm |= decides && spoken.isFirm && !isContradicted(spoken.row);
            }
        }
        answer.rows = rowsFrom(first);
        m_answer.agreements.push_back(answer);
        if (!answer.binds)
            return;
        m_binding.insert(agreement);
        if (answer.isFirm)
            m_firmlyBinding.insert(agreement);
        else
            m_answer.conflicts.push_back({ std::nullopt, agreement, isContradiction, answer.rows });
    });
}

void AnswerBuilder::answerGrounds()
{
    forEachCode(m_need.reasons, [this](Ground ground) {
        GroundAnswer answer { ground, true, {} };
        bool acceptedFirmly = true;
        bool refusedFirmly = false;
        const int first = rowMark();
        for (const int number : m_bucket.grounds) {
            const CompiledSeries &series = m_rules.series[number];
            const RuleSubject &subject = series.series->subject;
            if (subject.ground != ground || (!subject.agreements.isEmpty() && !subject.agreements.intersects(m_binding)))
                continue;
            const auto spoken = ask(series);
            if (!spoken)
                continue;
            m_answer.rows.push_back(spoken->row);
            // Whether an agreement that accepts the reason binds at all changes nothing; one that refuses it must bind firmly.
            if (spoken->verdict == Verdict::NotAccepted) {
                answer.isUsable = false;
                refusedFirmly |=
                    spoken->isFirm && (subject.agreements.isEmpty() || subject.agreements.intersects(m_firmlyBinding));
            } else {
                acceptedFirmly &= spoken->isFirm;
            }
        }
        answer.rows = rowsFrom(first);
        if (answer.isUsable)
            m_usable.insert(ground);
        if (answer.isUsable ? acceptedFirmly : refusedFirmly)
            m_firm.insert(ground);
        m_answer.grounds.push_back(answer);
    });
}

void AnswerBuilder::hearRoutes()
{
    for (const int number : m_bucket.routes) {
        const auto spoken = ask(m_rules.series[number]);
        if (!spoken)
            continue;
        m_routeRows.push_back(*spoken);
        noteCrossing(m_rules.series[number], spoken->row);
    }
    for (const int number : m_bucket.crossing) {
        if (const auto spoken = ask(m_rules.series[number]))
            m_routeRows.push_back(*spoken);
    }
}

void AnswerBuilder::decide(RouteAnswer &answer, Route route)
{
    m_routeNow.clear();
    unsigned said = 0; ///< a bit for each verdict that some row says
    bool hasVerdict = false;
    for (const Spoken &spoken : m_routeRows) {
        if (!spoken.routes.contains(route))
            continue;
        m_routeNow.push_back(&spoken);
        said |= 1u << unsigned(spoken.verdict);
        const Verdict verdict = spoken.verdict;
        if (verdict != Verdict::Silent && (!hasVerdict || verdict > answer.stated))
            answer.stated = verdict;
        hasVerdict |= verdict != Verdict::Silent;
    }
    bool firm = !hasVerdict; // nothing speaks: there is nothing to use
    const int first = rowMark();
    // Verdicts from the strictest down, then the rows that only add duties.
    for (int verdict = int(answer.stated); verdict >= -1; --verdict) {
        const Verdict wanted = verdict < 0 ? Verdict::Silent : Verdict(verdict);
        if ((said & 1u << unsigned(wanted)) == 0)
            continue;
        for (const Spoken *spoken : m_routeNow) {
            const bool isNoReason = wanted == Verdict::Silent && (!answer.isLawful() || spoken->isNoReasonWhenSilent);
            if (spoken->verdict != wanted || isNoReason)
                continue;
            m_answer.rows.push_back(spoken->row);
            firm |= wanted == answer.stated && spoken->isFirm && !isContradicted(spoken->row);
        }
    }
    answer.verdict = firm ? answer.stated : Verdict::Unverified;
    if (isNonCompetitive(route))
        addGroundRows(answer);
    answer.reasons = rowsFrom(first);
}

/// The reasons not to compete that were given, as they were judged.
void AnswerBuilder::addGroundRows(const RouteAnswer &answer)
{
    for (const GroundAnswer &ground : m_answer.grounds) {
        if (ground.isUsable != answer.isLawful())
            continue;
        for (int i = 0; i < ground.rows.count; ++i) {
            const int found = m_answer.rows[ground.rows.first + i];
            if (ground.isUsable || row(found).verdict == Verdict::NotAccepted)
                m_answer.rows.push_back(found);
        }
    }
}

void AnswerBuilder::addRouteConflict(const RouteAnswer &answer, Route route)
{
    bool isContradiction = false;
    const int first = rowMark();
    const auto add = [&](int added) {
        const auto begin = m_answer.rows.begin() + first;
        if (std::find(begin, m_answer.rows.end(), added) == m_answer.rows.end())
            m_answer.rows.push_back(added);
    };
    for (const Spoken *spoken : m_routeNow) {
        if (spoken->verdict != answer.stated)
            continue;
        if (answer.verdict == Verdict::Unverified)
            add(spoken->row);
        if (!isContradicted(spoken->row))
            continue;
        isContradiction = true;
        add(spoken->row);
        for (const int other : m_rules.rows[spoken->row].conflicts) {
            if (speaks(other))
                add(other);
        }
    }
    if (rowMark() > first)
        m_answer.conflicts.push_back({ route, std::nullopt, isContradiction, rowsFrom(first) });
}

void AnswerBuilder::answerRoute(Route route)
{
    RouteAnswer &answer = m_answer.routes[std::size_t(route)];
    decide(answer, route);
    addRouteConflict(answer, route);
    if (!answer.isLawful())
        return;
    applyDuties(answer);
    planRoute(answer, route);
}

/// Ways that the closing rows name, as far as they are open in this very answer.
void AnswerBuilder::answerInstead()
{
    for (RouteAnswer &answer : m_answer.routes) {
        if (answer.stated != Verdict::NotAllowed)
            continue;
        for (const int found : m_answer.rowsOf(answer.reasons)) {
            const Verdict verdict = row(found).verdict;
            if (verdict != Verdict::NotAllowed && verdict != Verdict::NotAccepted)
                continue;
            forEachCode(row(found).instead, [&](Route other) {
                if (m_answer.route(other).isLawful())
                    answer.instead.insert(other);
            });
        }
    }
}

void AnswerBuilder::answerWarnings()
{
    const int firstLimit = rowMark();
    m_answer.rows.insert(m_answer.rows.end(), m_limits.begin(), m_limits.end());
    const Slice limits = rowsFrom(firstLimit);
    for (const int number : m_bucket.warnings) {
        const CompiledSeries &series = m_rules.series[number];
        const auto spoken = ask(series);
        if (spoken && spoken->verdict == Verdict::Warn)
            m_answer.warnings.push_back(
                { WarningKind::Rule, spoken->row, series.pack, series.series->when.crosses ? limits : Slice {} });
    }
    for (int pack = 0; pack < m_rules.packs.size(); ++pack) {
        const RulePack &rules = m_rules.packs[pack];
        const bool speaks = rules.jurisdiction == m_need.jurisdiction
                            || (rules.jurisdiction == Jurisdiction::Any && !m_answer.agreements.empty());
        const bool isInForce = rules.validFrom <= m_need.date && (!rules.validTo.isValid() || m_need.date <= rules.validTo);
        if (speaks && isInForce && rules.tax != m_need.tax)
            m_answer.warnings.push_back({ WarningKind::TaxBasis, -1, pack, {} });
    }
    if (!m_need.neededBy.isValid())
        return;
    // Sounding the market is always soon done, but it buys nothing.
    const auto isInTime = [this](const RouteAnswer &answer) {
        return &answer != &m_answer.route(Route::MarketSounding) && answer.isLawful() && answer.inTime == true;
    };
    if (std::ranges::none_of(m_answer.routes, isInTime))
        m_answer.warnings.push_back({ WarningKind::NeededByImpossible, -1, -1, {} });
}

Determination AnswerBuilder::build()
{
    const WorkingDays &calendar = m_rules.workingDays[std::size_t(m_need.jurisdiction)];
    if (m_need.neededBy.isValid())
        m_answer.awardBy = calendar.before(calendar.onOrBefore(m_need.neededBy), m_need.leadDays);
    answerAgreements();
    answerGrounds();
    hearRoutes();
    for (std::size_t route = 0; route < codeCount<Route>; ++route)
        answerRoute(Route(route));
    answerInstead();
    answerWarnings();
    return std::move(m_answer);
}

QList<int> AnswerBuilder::spokenRows()
{
    answerAgreements();
    QList<int> spoken;
    for (const Spoken &agreement : m_agreementRows)
        spoken << agreement.row;
    answerGrounds();
    for (const GroundAnswer &ground : m_answer.grounds) {
        for (const int found : m_answer.rowsOf(ground.rows))
            spoken << found;
    }
    hearRoutes();
    for (const Spoken &route : m_routeRows)
        spoken << route.row;
    for (const int number : m_bucket.warnings) {
        if (const auto warning = ask(m_rules.series[number]))
            spoken << warning->row;
    }
    return spoken;
}

} // namespace acquis
