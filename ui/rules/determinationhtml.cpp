// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/determinationhtml.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString item(const QString &html)
{
    return u"<li>%1</li>"_s.arg(html);
}

QString list(const QStringList &items)
{
    return items.isEmpty() ? QString() : u"<ul>%1</ul>"_s.arg(items.join(QString()));
}

bool isNonCompetitive(Route route)
{
    return route == Route::SoleSource || route == Route::SingleSource;
}

} // namespace

QString DeterminationHtml::heading(int level, const QString &text) const
{
    return u"<h%1>%2</h%1>"_s.arg(level).arg(text.toHtmlEscaped());
}

QString DeterminationHtml::source(const Citation &citation, Confidence confidence) const
{
    //: A citation and the code that says how sure it is: [Directive, section 5, R]
    return u"<i>[%1]</i>"_s.arg(
        tr("%1; %2", "citation, confidence").arg(m_words.rules().citation(citation), codeOf(confidence)).toHtmlEscaped());
}

QString DeterminationHtml::row(const JudgedNeed &judged, int number, const QString &before) const
{
    const RuleRow &row = judged.rules.row(number);
    const QString lead = before.isEmpty() ? QString() : before.toHtmlEscaped() + u' ';
    return lead + row.text.of(m_words.language()).toHtmlEscaped() + u' ' + source(row.citation, row.confidence);
}

QString DeterminationHtml::rows(const JudgedNeed &judged, Slice slice) const
{
    QStringList items;
    for (const int number : judged.answer.rowsOf(slice))
        items << item(row(judged, number));
    return list(items);
}

QString DeterminationHtml::duties(const JudgedNeed &judged, Route route) const
{
    QStringList items;
    for (const AppliedDuty &duty : judged.answer.dutiesOf(judged.answer.route(route))) {
        const RuleRow &row = judged.rules.row(duty.row);
        const QString layer = m_words.rules().layer(judged.rules.seriesOf(duty.row).layer);
        const QString words = tr("%1 (%2):", "a duty, the layer of rules it comes from").arg(m_words.duty(duty), layer);
        items << item(u"<b>%1</b> %2 %3"_s.arg(words.toHtmlEscaped(),
                                               row.duties[duty.index].text.of(m_words.language()).toHtmlEscaped(),
                                               source(row.citation, row.confidence)));
    }
    return items.isEmpty() ? QString() : heading(4, tr("Duties")) + list(items);
}

QString DeterminationHtml::plan(const JudgedNeed &judged, Route route) const
{
    const RouteAnswer &answer = judged.answer.route(route);
    if (!answer.earliestAward.isValid())
        return {};
    const RulesWords &rules = m_words.rules();
    QString html = heading(4, tr("Plan"));
    QStringList items;
    for (const PlannedStep &step : judged.answer.planOf(answer)) {
        QString words = m_words.step(judged, step).toHtmlEscaped();
        if (step.isLate)
            words += u" <b>%1</b>"_s.arg(tr("Too late.").toHtmlEscaped());
        if (step.step >= 0) {
            const RuleStep &named = judged.rules.step(step.step);
            words += u' ' + source(named.citation, named.confidence);
        }
        items << item(words);
    }
    const QString award = rules.day(answer.earliestAward);
    QString last = tr("Award on %1 at the earliest.").arg(award);
    if (DeterminationWords::hasNoMinimumTime(judged.answer, route))
        last = tr("No minimum time before an award stands in the rules held here.");
    else if (const auto early = DeterminationWords::daysEarly(judged, route))
        last = tr("Award on %1 at the earliest: %2.").arg(award, m_words.margin(*early));
    else if (DeterminationWords::lacksPostingDays(judged.answer, route))
        last = tr("Award on %1 at the earliest, later by the days of posting: their number is not held here.").arg(award);
    items << item(last.toHtmlEscaped());
    return html + list(items);
}

QString DeterminationHtml::instead(const JudgedNeed &judged, Route route, bool links) const
{
    QStringList items;
    forEachCode(judged.answer.route(route).instead, [&](Route other) {
        const QString name = m_words.rules().route(other).toHtmlEscaped();
        items << item(links ? u"<a href=\"route:%1\">%2</a>"_s.arg(codeOf(other), name) : name);
    });
    return items.isEmpty() ? QString() : heading(4, tr("What to do instead")) + list(items);
}

QString DeterminationHtml::conflicts(const JudgedNeed &judged, Route route) const
{
    QString html;
    for (const ConflictAnswer &conflict : judged.answer.conflicts) {
        if (conflict.route != route)
            continue;
        const QString words = conflict.isContradiction ? tr("The sources contradict each other. Check your directive:")
                                                       : tr("The source that decides is derived or was not read. Check your "
                                                            "directive:");
        html += u"<p><b>%1</b></p>"_s.arg(words.toHtmlEscaped()) + rows(judged, conflict.rows);
    }
    return html;
}

QString DeterminationHtml::route(const JudgedNeed &judged, Route route, bool links) const
{
    const RouteAnswer &answer = judged.answer.route(route);
    const RulesWords &rules = m_words.rules();
    QString verdict = rules.verdict(answer.verdict);
    if (answer.verdict == Verdict::Unverified && answer.stated != Verdict::Unverified)
        verdict = tr("%1; the rules held here state: %2").arg(verdict, rules.verdict(answer.stated));
    QString html =
        u"<h3>%1</h3><p>%2</p>"_s.arg(tr("%1: %2", "a route, its verdict").arg(rules.route(route), verdict).toHtmlEscaped(),
                                      rules.routeMeaning(route).toHtmlEscaped());
    html += conflicts(judged, route);
    html += heading(4, tr("Why"));
    const QString reasons = rows(judged, answer.reasons);
    html += reasons.isEmpty() ? u"<p>%1</p>"_s.arg(tr("No rule held here speaks of it.").toHtmlEscaped()) : reasons;
    html += instead(judged, route, links);
    html += duties(judged, route);
    html += plan(judged, route);
    if (links && isNonCompetitive(route))
        html += grounds(judged);
    return html;
}

QString DeterminationHtml::agreements(const JudgedNeed &judged) const
{
    const RulesWords &rules = m_words.rules();
    if (judged.answer.agreements.empty())
        return u"<p>%1</p>"_s.arg(tr("No trade agreement speaks of this buyer.").toHtmlEscaped());
    QString binding;
    QString others;
    for (const AgreementAnswer &answer : judged.answer.agreements) {
        QString name =
            tr("%1: %2", "an agreement, whether it binds")
                .arg(rules.agreement(answer.agreement), rules.verdict(answer.binds ? Verdict::Binds : Verdict::DoesNotBind));
        if (!answer.isFirm)
            name = tr("%1 (not verified: check your directive)").arg(name);
        (answer.binds ? binding : others) += u"<p><b>%1</b></p>"_s.arg(name.toHtmlEscaped()) + rows(judged, answer.rows);
    }
    return binding + others;
}

QString DeterminationHtml::grounds(const JudgedNeed &judged) const
{
    QString html;
    const RulesWords &rules = m_words.rules();
    for (const GroundAnswer &answer : judged.answer.grounds) {
        const QString usable = answer.isUsable ? tr("may be used") : tr("may not be used");
        html += u"<p><b>%1</b></p>"_s.arg(
            tr("%1: %2", "a reason, whether it may be used").arg(rules.ground(answer.ground), usable).toHtmlEscaped());
        QStringList items;
        for (const int number : judged.answer.rowsOf(answer.rows)) {
            QStringList names;
            forEachCode(judged.rules.seriesOf(number).subject.agreements,
                        [&](Agreement agreement) { names << rules.agreement(agreement); });
            const QString whose = names.isEmpty() ? judged.rules.packOf(number).name.of(m_words.language()) : names.join(u", "_s);
            //: Whose list; accepted or not. The rule's sentence follows.
            const QString before = tr("%1, %2:").arg(whose, rules.verdict(judged.rules.row(number).verdict).toLower());
            items << item(row(judged, number, before));
        }
        html += list(items);
    }
    return html.isEmpty() ? QString() : heading(4, tr("Reasons not to compete")) + html;
}

QString DeterminationHtml::warnings(const JudgedNeed &judged) const
{
    QStringList items;
    for (const WarningAnswer &warning : judged.answer.warnings) {
        QString words = m_words.warning(judged, warning).toHtmlEscaped();
        if (warning.kind == WarningKind::Rule) {
            const RuleRow &row = judged.rules.row(warning.row);
            words += u' ' + source(row.citation, row.confidence);
        }
        items << item(words);
    }
    return list(items);
}

QString DeterminationHtml::needTable(const JudgedNeed &judged, const QString &title, const QString &firm) const
{
    QString html = u"<table cellspacing=\"0\" cellpadding=\"3\">"_s;
    const QList<NeedLine> lines = m_words.need(judged, title, firm);
    for (const NeedLine &line : lines)
        html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(line.name.toHtmlEscaped(), line.value.toHtmlEscaped());
    return html + u"</table>"_s;
}

QString DeterminationHtml::legend() const
{
    QStringList items;
    for (std::size_t i = 0; i < codeCount<Confidence>; ++i)
        items << item(m_words.rules().confidence(Confidence(i)).toHtmlEscaped());
    return list(items);
}

} // namespace acquis
