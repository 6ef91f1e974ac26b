// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/determinationrecord.h"

#include <QJsonDocument>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString citationOf(const RuleRow &row, Language language)
{
    QStringList parts { row.citation.title.of(language), row.citation.section.of(language), row.citation.address };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

Need judgedNeed(const ProcurementFile &file, const AgreementHoldings *holdings, QDate today)
{
    Need need = file.need;
    if (!need.date.isValid())
        need.date = today;
    if (!holdings)
        return need;
    JoiningNeed joining;
    joining.need = need;
    for (const QString &words : { file.intake.words, file.intake.product.en, file.intake.product.fr }) {
        if (!words.isEmpty())
            joining.words << words.split(u' ', Qt::SkipEmptyParts);
    }
    if (joining.words.isEmpty())
        return need; // an agreement about anything would cover it
    const auto cover = coverOf(joining, *holdings, today);
    return cover ? withCover(need, *cover) : need;
}

StoredDetermination determinationRecord(const Need &need, const Determination &answer, const RuleSet &rules, Language language,
                                        QDate day, const QString &by, const QString &why)
{
    StoredDetermination stored;
    stored.uid = newUid(u'n');
    stored.day = day;
    stored.by = by;
    stored.why = why;
    stored.need = QString::fromUtf8(canonicalJson(need));
    stored.digest = digestOf(need);
    for (const RulePack &pack : rules.packs())
        stored.packs << u"%1@%2"_s.arg(pack.id).arg(pack.version);
    stored.awardBy = answer.awardBy;
    for (std::size_t i = 0; i < codeCount<Route>; ++i) {
        const RouteAnswer &one = answer.routes[i];
        StoredRoute route;
        route.route = Route(i);
        route.verdict = one.verdict;
        route.stated = one.stated;
        route.earliestAward = one.earliestAward;
        if (const std::span<const int> rows = answer.rowsOf(one.reasons); !rows.empty()) {
            const RuleRow &row = rules.row(rows.front());
            route.reason = row.text;
            route.row = row.id;
            route.citation = citationOf(row, language);
            route.confidence = row.confidence;
        }
        for (const AppliedDuty &duty : answer.dutiesOf(one)) {
            const RuleRow &row = rules.row(duty.row);
            const BilingualText &text = row.duties.at(duty.index).text;
            route.duties << StoredDuty {
                duty.kind, duty.value, row.id, text.isEmpty() ? row.text : text, citationOf(row, language), row.confidence
            };
        }
        stored.routes << route;
    }
    return stored;
}

QStringList changedSince(const StoredDetermination &determination, const Need &now)
{
    const QJsonObject before = QJsonDocument::fromJson(determination.need.toUtf8()).object();
    const QJsonObject after = needToJson(now);
    QStringList changed;
    for (auto member = after.begin(); member != after.end(); ++member) {
        if (before.value(member.key()) != member.value())
            changed << member.key();
    }
    for (auto member = before.begin(); member != before.end(); ++member) {
        if (!after.contains(member.key()))
            changed << member.key();
    }
    return changed;
}

} // namespace acquis
