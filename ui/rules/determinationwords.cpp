// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/determinationwords.h"

#include "ui/rules/needquestions.h"

#include <algorithm>
#include <tuple>

namespace acquis {

using namespace Qt::StringLiterals;

RouteOrder routeOrder(const JudgedNeed &judged)
{
    const Determination &answer = judged.answer;
    RouteOrder order;
    const auto rank = [&answer](Route route) {
        switch (answer.route(route).verdict) {
        case Verdict::Required: return 0;
        case Verdict::Allowed: return 1;
        case Verdict::Conditional: return 2;
        case Verdict::Unverified: return 3;
        case Verdict::NotAllowed: return 4;
        default: return 5;
        }
    };
    forEachCode(judged.rules.waysOf(judged.need.jurisdiction),
                [&](Route route) { (rank(route) < 4 ? order.open : order.closed) << route; });
    const auto key = [&](Route route) {
        const QDate award = answer.route(route).earliestAward;
        constexpr qint64 never = std::numeric_limits<qint64>::max();
        return std::tuple(rank(route), award.isValid() ? award.toJulianDay() : never);
    };
    std::ranges::stable_sort(order.open, {}, key);
    std::ranges::stable_sort(order.closed, {}, rank);
    return order;
}

std::optional<qint64> DeterminationWords::daysEarly(const JudgedNeed &judged, Route route)
{
    const QDate award = judged.answer.route(route).earliestAward;
    const QDate last = judged.answer.awardBy;
    if (!award.isValid() || !last.isValid())
        return std::nullopt;
    const qint64 days = award.daysTo(last);
    // Too late stays too late; in time may not be.
    return days >= 0 && lacksPostingDays(judged.answer, route) ? std::nullopt : std::optional(days);
}

bool DeterminationWords::lacksPostingDays(const Determination &answer, Route route)
{
    return std::ranges::any_of(answer.dutiesOf(answer.route(route)),
                               [](const AppliedDuty &duty) { return duty.kind == DutyKind::PostingDays && !duty.value; });
}

bool DeterminationWords::hasNoMinimumTime(const Determination &answer, Route route)
{
    const RouteAnswer &asked = answer.route(route);
    return asked.earliestAward.isValid() && asked.plan.count == 0 && asked.inTime.value_or(true)
           && !lacksPostingDays(answer, route);
}

QString DeterminationWords::margin(qint64 days) const
{
    if (days == 0)
        return tr("on the last day");
    return days > 0 ? tr("%n days early", nullptr, int(days)) : tr("%n days late", nullptr, int(-days));
}

QString DeterminationWords::workingDays(int days) const
{
    return tr("%n working days", nullptr, days);
}

QString DeterminationWords::agreements(const JudgedNeed &judged) const
{
    QStringList binding;
    for (const AgreementAnswer &answer : judged.answer.agreements) {
        if (!answer.binds)
            continue;
        const QString name = m_words.agreement(answer.agreement);
        binding << (answer.isFirm ? name : tr("%1 (not verified)", "an agreement").arg(name));
    }
    const QString value = formats().money(judged.need.value);
    return binding.isEmpty() ? tr("No trade agreement binds at %1.").arg(value)
                             : tr("Trade agreements that bind at %1: %2.").arg(value, binding.join(u", "_s));
}

QString DeterminationWords::requirement(const JudgedNeed &judged, const QList<Route> &required) const
{
    const Route first = required.first();
    for (const AppliedDuty &duty : judged.answer.dutiesOf(judged.answer.route(first))) {
        if (required.size() == 1 && first == Route::LowValueQuotes && duty.kind == DutyKind::Quotes && duty.value)
            return tr("%n quotes are required.", nullptr, *duty.value);
    }
    QStringList names;
    for (const Route route : required)
        names << m_words.route(route);
    return required.size() == 1 ? tr("Required route: %1.").arg(names.first())
                                : tr("Required routes: %1.").arg(names.join(u", "_s));
}

AnswerSummary DeterminationWords::summary(const JudgedNeed &judged, bool isTrial) const
{
    const RouteOrder order = routeOrder(judged);
    QList<Route> required;
    bool statesUnverified = false;
    QStringList inTime;
    bool isFirm = false;
    int lawful = 0;
    for (const Route route : order.open) {
        const RouteAnswer &answer = judged.answer.route(route);
        if (answer.verdict == Verdict::Required)
            required << route;
        if (answer.verdict == Verdict::Unverified && answer.stated == Verdict::Required)
            statesUnverified = true;
        const bool buys = answer.isLawful() && route != Route::MarketSounding; // that only asks
        lawful += buys ? 1 : 0;
        isFirm |= buys && answer.verdict != Verdict::Unverified;
        if (buys && answer.verdict != Verdict::Required && daysEarly(judged, route).value_or(-1) >= 0)
            inTime << m_words.route(route);
    }
    AnswerSummary summary;
    QStringList text;
    const QString value = formats().money(judged.need.value);
    const auto late = required.isEmpty() ? std::nullopt : daysEarly(judged, required.first());
    const bool isLate = late.value_or(0) < 0;
    if (isLate) {
        summary.state = StateToken::Warning;
        summary.title = tr("At %1, the required route comes too late.").arg(value);
        const QString award = m_words.day(judged.answer.route(required.first()).earliestAward);
        const QString limit = m_words.day(judged.answer.awardBy);
        //: %1: a route; %2 and %3: days; %4: "6 days late"
        text << tr("%1: an award on %2 at the earliest, where the last day for it is %3 (%4).")
                    .arg(m_words.route(required.first()), award, limit, margin(*late));
        if (!inTime.isEmpty())
            text << tr("In time, with their own conditions: %1.").arg(inTime.join(u", "_s));
    } else if (!required.isEmpty()) {
        summary.title = requirement(judged, required);
    } else if (statesUnverified) {
        summary.state = StateToken::Warning;
        summary.title = tr("Check your directive: what the rules held here require is not verified.");
    } else if (lawful == 0) {
        summary.state = StateToken::Error;
        summary.title = tr("No route is open.");
    } else if (isFirm) {
        summary.title = tr("No single route is required; %n may be taken.", nullptr, lawful);
    } else {
        summary.state = StateToken::Warning;
        summary.title = tr("Check your directive: no open route is verified.");
    }
    if (judged.answer.awardBy.isValid() && summary.state != StateToken::Error && !isLate)
        text << tr("Award no later than %1.").arg(m_words.day(judged.answer.awardBy));
    if (!isLate && lawful > 0)
        text.prepend(m_words.mayDo(openWays(judged.answer)));
    text << agreements(judged);
    const auto isClosed = [&](Route route) { return !judged.answer.route(route).isLawful(); };
    if (judged.need.vendor && judged.need.reasons.isEmpty() && isClosed(Route::SoleSource) && isClosed(Route::SingleSource))
        text << tr("To buy from the one firm without asking others needs a reason not to compete.");
    if (isTrial)
        text << tr("This is a trial: nothing is entered.");
    summary.text = text.join(u' ');
    return summary;
}

QString DeterminationWords::shortDuty(const AppliedDuty &duty) const
{
    const int n = duty.value.value_or(0);
    if (!duty.value)
        return m_words.duty(duty.kind);
    switch (duty.kind) {
    case DutyKind::Quotes: return tr("%n quotes", nullptr, n);
    case DutyKind::PostingDays: return tr("%n days of posting", nullptr, n);
    case DutyKind::DebriefDays: return tr("%n days to ask for a debriefing", nullptr, n);
    case DutyKind::RecordRetentionYears: return tr("records kept for %n years", nullptr, n);
    case DutyKind::SecondStageInvitations: return tr("%n vendors invited", nullptr, n);
    default: return m_words.duty(duty.kind);
    }
}

QString DeterminationWords::duty(const AppliedDuty &duty) const
{
    if (duty.kind == DutyKind::Approval && duty.value)
        return tr("%1: %2", "a duty, its measure").arg(m_words.duty(duty.kind), m_words.authority(Authority(*duty.value)));
    return shortDuty(duty);
}

QString DeterminationWords::duties(const JudgedNeed &judged, Route route) const
{
    QStringList words;
    int requirements = 0;
    for (const AppliedDuty &duty : judged.answer.dutiesOf(judged.answer.route(route))) {
        if (duty.kind == DutyKind::Requirement)
            ++requirements;
        else if (const QString text = shortDuty(duty); duty.kind != DutyKind::Approval && !words.contains(text))
            words << text;
    }
    if (requirements > 0)
        words << tr("%n more requirements", nullptr, requirements);
    return list(words);
}

ApproverWords DeterminationWords::approver(const JudgedNeed &judged, Route route) const
{
    const RouteAnswer &answer = judged.answer.route(route);
    if (!answer.isLawful())
        return {};
    const QString check = tr("Check your delegation");
    for (const AppliedDuty &duty : judged.answer.dutiesOf(answer)) {
        if (duty.kind != DutyKind::Approval)
            continue;
        const RuleRow &row = judged.rules.row(duty.row);
        const QString who = duty.value ? m_words.authority(Authority(*duty.value)) : row.duties[duty.index].text.of(language());
        if (isFirmOn(judged.need.date, row.confidence))
            return { who, {}, true };
        return { who, check, false };
    }
    return { check, {}, false };
}

QString DeterminationWords::stepName(const JudgedNeed &judged, const PlannedStep &step) const
{
    if (step.step >= 0)
        return judged.rules.step(step.step).name.of(language());
    return m_words.duty(DutyKind::PostingDays);
}

QString DeterminationWords::step(const JudgedNeed &judged, const PlannedStep &step) const
{
    const QString days = step.unit == DayUnit::Working ? workingDays(step.days) : tr("%n days", nullptr, step.days);
    const QString end = m_words.day(step.earliestEnd);
    if (!step.latestStart.isValid())
        return tr("%1: %2; over on %3 at the earliest.").arg(stepName(judged, step), days, end);
    return tr("%1: %2; over on %3 at the earliest; begin no later than %4.")
        .arg(stepName(judged, step), days, end, m_words.day(step.latestStart));
}

QString DeterminationWords::why(const JudgedNeed &judged, Route route) const
{
    const RouteAnswer &answer = judged.answer.route(route);
    const auto rows = judged.answer.rowsOf(answer.reasons);
    if (rows.empty())
        return tr("No rule held here speaks of it.");
    const QString text = judged.rules.row(rows.front()).text.of(language());
    return answer.verdict == Verdict::Unverified ? tr("Check your directive: %1").arg(text) : text;
}

QString DeterminationWords::others(const Determination &answer, const QList<Route> &routes) const
{
    QStringList words;
    QString names;
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const Verdict verdict = answer.route(routes[i]).verdict;
        names += (names.isEmpty() ? QString() : u", "_s) + m_words.route(routes[i]);
        if (i + 1 < routes.size() && answer.route(routes[i + 1]).verdict == verdict)
            continue;
        words << tr("%1 (%2)", "routes, their verdict").arg(names, m_words.verdict(verdict).toLower());
        names.clear();
    }
    return tr("%n more: %1", nullptr, int(routes.size())).arg(list(words));
}

QString DeterminationWords::warning(const JudgedNeed &judged, const WarningAnswer &warning) const
{
    QString text = m_words.warning(warning, judged.rules);
    if (warning.limits.count == 0)
        return text;
    QStringList limits;
    for (const int row : judged.answer.rowsOf(warning.limits)) {
        const QString bounds = m_words.bounds(judged.rules.row(row));
        if (!limits.contains(bounds))
            limits << bounds;
    }
    return tr("%1 Limits on both sides: %2.").arg(text, list(limits));
}

QString DeterminationWords::vendorWords(const NeedVendor &vendor, const QString &firm) const
{
    QStringList words { firm.isEmpty() ? tr("one firm is meant") : firm };
    if (vendor.ontarioBusiness)
        words << (*vendor.ontarioBusiness ? tr("an Ontario business") : tr("not an Ontario business"));
    if (vendor.usHeadquarters)
        words << (*vendor.usHeadquarters ? tr("headquarters in the United States") : tr("headquarters not in the United States"));
    if (vendor.canadianEmployees)
        words << tr("%n employees in Canada", nullptr, *vendor.canadianEmployees);
    return list(words);
}

QList<NeedLine> DeterminationWords::need(const JudgedNeed &judged, const QString &title, const QString &firm) const
{
    const Need &need = judged.need;
    QList<NeedLine> lines;
    if (!title.isEmpty())
        lines << NeedLine { tr("What is needed"), title };
    const auto member = [&](const char *name, const QString &value) {
        lines << NeedLine { m_words.member(QLatin1String(name)), value };
    };
    member("jurisdiction", m_words.jurisdiction(need.jurisdiction));
    member("entity", m_words.entity(need.entity));
    member("commodity", m_words.commodity(need.commodity));
    member("value", tr("%1, %2", "an amount, before taxes").arg(formats().money(need.value), m_words.tax(need.tax)));
    if (!need.related.isEmpty()) {
        QStringList values;
        Money total = need.value;
        for (const Money value : need.related) {
            values << formats().money(value);
            total = total.plus(value).value_or(total);
        }
        member("related", tr("%1 (with the need: %2)").arg(list(values), formats().money(total)));
    }
    if (need.amends)
        member("amends", formats().money(*need.amends));
    member("date", m_words.day(need.date));
    if (need.neededBy.isValid()) {
        member("needed-by", m_words.day(need.neededBy));
        if (need.leadDays > 0)
            member("lead-days", workingDays(need.leadDays));
        lines << NeedLine { tr("Award no later than"), m_words.day(judged.answer.awardBy) };
    }
    QStringList grounds;
    forEachCode(need.reasons, [&](Ground ground) { grounds << m_words.ground(ground); });
    member("reasons", grounds.isEmpty() ? tr("none given", "reasons not to compete") : list(grounds));
    member("vor", m_words.vor(need.vor));
    QStringList flags;
    forEachCode(need.flags, [&](NeedFlag flag) { flags << m_words.flag(flag); });
    if (!flags.isEmpty())
        member("flags", list(flags));
    if (need.vendor)
        member("vendor", vendorWords(*need.vendor, firm));
    QStringList packs;
    for (const RulePack &pack : judged.rules.packs())
        packs << tr("%1 (%2, version %3)", "pack, its id").arg(pack.name.of(language()), pack.id).arg(pack.version);
    member("packs", list(packs));
    return lines;
}

} // namespace acquis
