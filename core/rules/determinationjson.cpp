// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/determinationjson.h"

#include <QJsonArray>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QJsonValue day(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

template <typename E>
QJsonArray codes(CodeSet<E> set)
{
    QJsonArray list;
    forEachCode(set, [&list](E value) { list.append(codeOf(value)); });
    return list;
}

QJsonObject citationJson(const Citation &citation, Language language)
{
    return { { u"title"_s, citation.title.of(language) },
             { u"section"_s, citation.section.of(language) },
             { u"address"_s, citation.address } };
}

class Writer
{
public:
    Writer(const Determination &determination, const RuleSet &rules, Language language)
        : m_determination(determination)
        , m_rules(rules)
        , m_language(language)
    { }

    [[nodiscard]] QJsonObject row(int number) const
    {
        const RuleRow &row = m_rules.row(number);
        return { { u"rule"_s, row.id },
                 { u"pack"_s, m_rules.packOf(number).id },
                 { u"layer"_s, codeOf(m_rules.seriesOf(number).layer) },
                 { u"verdict"_s, codeOf(row.verdict) },
                 { u"text"_s, row.text.of(m_language) },
                 { u"citation"_s, citationJson(row.citation, m_language) },
                 { u"confidence"_s, codeOf(row.confidence) },
                 { u"verified-on"_s, day(row.verifiedOn) } };
    }

    [[nodiscard]] QJsonArray rowList(Slice slice) const
    {
        QJsonArray list;
        for (const int number : m_determination.rowsOf(slice))
            list.append(row(number));
        return list;
    }

    [[nodiscard]] QJsonObject route(Route route) const
    {
        const RouteAnswer &answer = m_determination.route(route);
        QJsonArray duties;
        for (const AppliedDuty &applied : m_determination.dutiesOf(answer))
            duties.append(duty(applied));
        QJsonArray plan;
        for (const PlannedStep &planned : m_determination.planOf(answer))
            plan.append(step(planned));
        return { { u"route"_s, codeOf(route) },
                 { u"verdict"_s, codeOf(answer.verdict) },
                 { u"stated-verdict"_s, codeOf(answer.stated) },
                 { u"reasons"_s, rowList(answer.reasons) },
                 { u"duties"_s, duties },
                 { u"earliest-award"_s, day(answer.earliestAward) },
                 { u"in-time"_s, answer.inTime ? QJsonValue(*answer.inTime) : QJsonValue() },
                 { u"plan"_s, plan },
                 { u"instead"_s, codes(answer.instead) } };
    }

    [[nodiscard]] QJsonObject agreement(const AgreementAnswer &answer) const
    {
        return { { u"agreement"_s, codeOf(answer.agreement) },
                 { u"binds"_s, answer.binds },
                 { u"firm"_s, answer.isFirm },
                 { u"reasons"_s, rowList(answer.rows) } };
    }

    [[nodiscard]] QJsonObject ground(const GroundAnswer &answer) const
    {
        QJsonArray judgements;
        for (const int number : m_determination.rowsOf(answer.rows)) {
            QJsonObject judgement = row(number);
            judgement.insert(u"agreements"_s, codes(m_rules.seriesOf(number).subject.agreements));
            judgements.append(judgement);
        }
        return { { u"reason"_s, codeOf(answer.ground) }, { u"usable"_s, answer.isUsable }, { u"judgements"_s, judgements } };
    }

    [[nodiscard]] QJsonObject conflict(const ConflictAnswer &answer) const
    {
        QJsonObject object { { u"kind"_s, answer.isContradiction ? u"contradiction"_s : u"not-verified"_s },
                             { u"rules"_s, rowList(answer.rows) } };
        if (answer.route)
            object.insert("route"_L1, codeOf(*answer.route));
        if (answer.agreement)
            object.insert("agreement"_L1, codeOf(*answer.agreement));
        return object;
    }

private:
    [[nodiscard]] QJsonObject duty(const AppliedDuty &applied) const
    {
        const RuleRow &row = m_rules.row(applied.row);
        return { { u"kind"_s, codeOf(applied.kind) },
                 { u"value"_s, dutyValue(applied) },
                 { u"text"_s, row.duties[applied.index].text.of(m_language) },
                 { u"rule"_s, row.id },
                 { u"layer"_s, codeOf(m_rules.seriesOf(applied.row).layer) },
                 { u"confidence"_s, codeOf(row.confidence) },
                 { u"citation"_s, citationJson(row.citation, m_language) } };
    }

    [[nodiscard]] QJsonObject step(const PlannedStep &planned) const
    {
        QJsonObject object { { u"days"_s, planned.days },
                             { u"unit"_s, codeOf(planned.unit) },
                             { u"earliest-end"_s, day(planned.earliestEnd) },
                             { u"latest-start"_s, day(planned.latestStart) },
                             { u"late"_s, planned.isLate } };
        if (planned.step >= 0) {
            const RuleStep &step = m_rules.step(planned.step);
            object.insert("step"_L1, step.id);
            object.insert("text"_L1, step.name.of(m_language));
            object.insert("citation"_L1, citationJson(step.citation, m_language));
            object.insert("confidence"_L1, codeOf(step.confidence));
            return object;
        }
        const RuleRow &row = m_rules.row(planned.row);
        object.insert("step"_L1, codeOf(DutyKind::PostingDays));
        object.insert("text"_L1, postingText(row));
        object.insert("citation"_L1, citationJson(row.citation, m_language));
        object.insert("confidence"_L1, codeOf(row.confidence));
        return object;
    }

    [[nodiscard]] QString postingText(const RuleRow &row) const
    {
        for (const RuleDuty &duty : row.duties) {
            if (duty.kind == DutyKind::PostingDays)
                return duty.text.of(m_language);
        }
        return {};
    }

    const Determination &m_determination;
    const RuleSet &m_rules;
    Language m_language;
};

} // namespace

QJsonValue dutyValue(const AppliedDuty &duty)
{
    if (!duty.value)
        return QJsonValue::Null;
    return duty.kind == DutyKind::Approval ? QJsonValue(codeOf(Authority(*duty.value))) : QJsonValue(*duty.value);
}

QString warningCode(const WarningAnswer &warning, const RuleSet &rules)
{
    switch (warning.kind) {
    case WarningKind::Rule: return rules.seriesOf(warning.row).subject.warning;
    case WarningKind::TaxBasis: return u"tax-basis"_s;
    case WarningKind::NeededByImpossible: return u"needed-by-impossible"_s;
    }
    return {};
}

QJsonObject determinationToJson(const Determination &determination, const Need &need, const RuleSet &rules, Language language,
                                const WarningWords &words)
{
    const Writer writer(determination, rules, language);
    QJsonArray packs;
    for (const RulePack &pack : rules.packs()) {
        packs.append(
            QJsonObject { { u"id"_s, pack.id }, { u"version"_s, pack.version }, { u"next-change"_s, day(pack.nextChange) } });
    }
    QJsonArray routes;
    for (std::size_t route = 0; route < codeCount<Route>; ++route)
        routes.append(writer.route(Route(route)));
    QJsonArray binding;
    QJsonArray agreements;
    for (const AgreementAnswer &answer : determination.agreements) {
        if (answer.binds)
            binding.append(codeOf(answer.agreement));
        agreements.append(writer.agreement(answer));
    }
    QJsonArray grounds;
    for (const GroundAnswer &answer : determination.grounds)
        grounds.append(writer.ground(answer));
    QJsonArray conflicts;
    for (const ConflictAnswer &answer : determination.conflicts)
        conflicts.append(writer.conflict(answer));
    QJsonArray warnings;
    for (const WarningAnswer &warning : determination.warnings) {
        QJsonObject object =
            warning.kind == WarningKind::Rule ? writer.row(warning.row) : QJsonObject { { u"text"_s, words(warning) } };
        object.insert("warning"_L1, warningCode(warning, rules));
        if (warning.limits.count > 0)
            object.insert("limits"_L1, writer.rowList(warning.limits));
        warnings.append(object);
    }
    return { { u"need"_s, needToJson(need) }, { u"digest"_s, digestOf(need) },
             { u"packs"_s, packs },           { u"award-by"_s, day(determination.awardBy) },
             { u"routes"_s, routes },         { u"binding-agreements"_s, binding },
             { u"agreements"_s, agreements }, { u"grounds"_s, grounds },
             { u"conflicts"_s, conflicts },   { u"warnings"_s, warnings } };
}

} // namespace acquis
