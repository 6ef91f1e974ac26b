// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedetermination.h"

#include "core/rules/engine.h"

#include <QJsonObject>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

BilingualText citationOf(const Citation &citation)
{
    return { citationLine(citation, Language::English), citationLine(citation, Language::French) };
}

StoredRoute stored(Route route, const Determination &answer, const RuleSet &rules)
{
    const RouteAnswer &found = answer.route(route);
    StoredRoute kept { route, found.verdict, found.stated, {}, {}, {}, {}, found.earliestAward, {} };
    if (const auto reasons = answer.rowsOf(found.reasons); !reasons.empty()) {
        const RuleRow &row = rules.row(reasons.front());
        kept.reason = row.text;
        kept.row = row.id;
        kept.citation = citationOf(row.citation);
        kept.confidence = row.confidence;
    }
    for (const AppliedDuty &duty : answer.dutiesOf(found))
        kept.duties << storedDuty(duty, rules);
    return kept;
}

/// What it says, apart from who asked, when and why.
bool saysTheSame(StoredDetermination a, const StoredDetermination &b)
{
    a.uid = b.uid;
    a.day = b.day;
    a.by = b.by;
    a.why = b.why;
    return a == b;
}

} // namespace

const StoredRoute *chosenRoute(const ProcurementFile &file)
{
    if (!file.route || file.determinations.isEmpty())
        return nullptr;
    return file.determinations.constLast().route(*file.route);
}

const StoredDuty *dutyInForce(const ProcurementFile &file, DutyKind kind)
{
    const StoredRoute *route = chosenRoute(file);
    if (!route)
        return nullptr;
    const auto found = std::ranges::find(route->duties, kind, &StoredDuty::kind);
    return found == route->duties.end() ? nullptr : &*found;
}

StoredDuty storedDuty(const AppliedDuty &applied, const RuleSet &rules)
{
    const RuleRow &row = rules.row(applied.row);
    return { applied.kind, applied.value, row.id, row.duties[applied.index].text, citationOf(row.citation), row.confidence };
}

QString citationLine(const Citation &citation, Language language)
{
    const QString &title = citation.title.of(language);
    const QString &section = citation.section.of(language);
    return section.isEmpty() ? title : title + u", "_s + section;
}

NeedResult<StoredDetermination> determineFile(const ProcurementFile &file, const RuleSet &rules, QDate today, const QString &by,
                                              const QString &why)
{
    const auto answer = determine(file.need, rules);
    if (!answer)
        return std::unexpected(answer.error());
    StoredDetermination kept {
        newUid(u'd'), today, by, why, QString::fromUtf8(canonicalJson(file.need)), digestOf(file.need), {}, answer->awardBy, {}
    };
    for (const RulePack &pack : rules.packs())
        kept.packs << u"%1@%2"_s.arg(pack.id).arg(pack.version);
    forEachCode(rules.waysOf(file.need.jurisdiction), [&](Route route) {
        const RouteAnswer &found = answer->route(route);
        if (found.reasons.count > 0 || found.isLawful())
            kept.routes << stored(route, *answer, rules);
    });
    return kept;
}

NeedResult<StoredDetermination> determineFile(const ProcurementFile &file, const QList<RulePack> &packs, QDate today,
                                              const QString &by, const QString &why)
{
    const auto chosen = packsFor(file.need, packs);
    if (!chosen)
        return std::unexpected(chosen.error());
    return determineFile(file, RuleSet(*chosen), today, by, why);
}

bool lacksPostingDays(const StoredRoute &route)
{
    return std::ranges::any_of(route.duties,
                               [](const StoredDuty &duty) { return duty.kind == DutyKind::PostingDays && !duty.value; });
}

bool hasNoMinimumTime(const StoredDetermination &determination, const StoredRoute &route, const WorkingDays &days)
{
    if (!route.earliestAward.isValid() || lacksPostingDays(route))
        return false;
    const auto need = readNeed(determination.need.toUtf8());
    return need && route.earliestAward <= days.onOrAfter(need->date);
}

bool addDetermination(ProcurementFile &file, const StoredDetermination &determination)
{
    if (!file.determinations.isEmpty() && saysTheSame(file.determinations.constLast(), determination))
        return false;
    file.determinations << determination;
    return true;
}

bool isDeterminedAnewNeeded(const ProcurementFile &file)
{
    return file.determinations.isEmpty() || !changedSinceDetermination(file).isEmpty();
}

QStringList changedSinceDetermination(const ProcurementFile &file)
{
    if (file.determinations.isEmpty())
        return {};
    const auto then = readNeed(file.determinations.constLast().need.toUtf8());
    if (!then)
        return { u"need"_s };
    // What the register added when the rules were asked is no change of the file.
    Need now = file.need;
    if (now.related.isEmpty())
        now.related = then->related;
    if (now.vor == VorStanding::None)
        now.vor = then->vor;
    if (then->flags.contains(NeedFlag::AgreementOpen))
        now.flags.insert(NeedFlag::AgreementOpen);
    if (!now.date.isValid())
        now.date = then->date;
    const QJsonObject before = needToJson(*then);
    const QJsonObject after = needToJson(now);
    QStringList changed;
    for (auto member = after.begin(); member != after.end(); ++member) {
        if (before.value(member.key()) != member.value())
            changed << member.key();
    }
    return changed;
}

} // namespace acquis
