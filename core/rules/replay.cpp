// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/replay.h"

#include "core/rules/determinationjson.h"
#include "core/rules/engine.h"
#include "core/rules/jsonguard.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestRecord = 16 << 20;
constexpr int deepestRecord = 32;
constexpr qsizetype mostPacks = 100;
constexpr qsizetype longestId = 200;
constexpr double largestVersion = 1e9;

/// What makes an answer; all else are words and sources.
constexpr QLatin1StringView compared[] {
    "agreement"_L1, "agreements"_L1,     "award-by"_L1,       "binding-agreements"_L1,
    "binds"_L1,     "confidence"_L1,     "conflicts"_L1,      "days"_L1,
    "duties"_L1,    "earliest-end"_L1,   "earliest-award"_L1, "firm"_L1,
    "grounds"_L1,   "in-time"_L1,        "instead"_L1,        "judgements"_L1,
    "kind"_L1,      "late"_L1,           "latest-start"_L1,   "limits"_L1,
    "pack"_L1,      "plan"_L1,           "reason"_L1,         "reasons"_L1,
    "route"_L1,     "routes"_L1,         "rule"_L1,           "rules"_L1,
    "step"_L1,      "stated-verdict"_L1, "unit"_L1,           "usable"_L1,
    "value"_L1,     "verdict"_L1,        "warning"_L1,        "warnings"_L1,
};

constexpr QLatin1StringView answerMembers[] { "award-by"_L1, "binding-agreements"_L1, "agreements"_L1,
                                              "grounds"_L1,  "conflicts"_L1,          "warnings"_L1 };

QJsonValue withoutWords(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &element : value.toArray())
            kept.append(withoutWords(element));
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject members = value.toObject();
    for (const QLatin1StringView name : compared) {
        if (const auto member = members.constFind(name); member != members.constEnd())
            kept.insert(name, withoutWords(*member));
    }
    return kept;
}

std::unexpected<RecordError> refused(ReplayFault fault, const QString &member = {})
{
    return std::unexpected(RecordError { fault, member, std::nullopt });
}

std::expected<QList<RecordedPack>, RecordError> readPacks(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.isEmpty() || list.size() > mostPacks)
        return refused(ReplayFault::BadMember, u"packs"_s);
    QList<RecordedPack> packs;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString id = list[i].toObject().value("id"_L1).toString();
        const double version = list[i].toObject().value("version"_L1).toDouble();
        const bool isKnown = std::ranges::find(packs, id, &RecordedPack::id) != packs.end();
        if (id.isEmpty() || id.size() > longestId || isKnown || version < 1 || version > largestVersion
            || version != std::floor(version))
            return refused(ReplayFault::BadMember, u"packs/%1"_s.arg(i + 1));
        packs << RecordedPack { id, int(version), std::nullopt };
    }
    return packs;
}

/// Every route once, in their order, each with a verdict.
std::optional<RecordError> badRoutes(const QJsonValue &value)
{
    const QJsonArray routes = value.toArray();
    if (routes.size() != qsizetype(codeCount<Route>))
        return RecordError { ReplayFault::BadMember, u"routes"_s, std::nullopt };
    for (qsizetype i = 0; i < routes.size(); ++i) {
        const QJsonObject route = routes[i].toObject();
        const bool isVerdict = fromCode<Verdict>(route.value("verdict"_L1).toString()).has_value();
        if (route.value("route"_L1).toString() != codeOf(Route(i)) || !isVerdict)
            return RecordError { ReplayFault::BadMember, u"routes/%1"_s.arg(i + 1), std::nullopt };
    }
    return std::nullopt;
}

QStringList differingMembers(const QJsonObject &recorded, const QJsonObject &now)
{
    QStringList names;
    for (const QLatin1StringView name : compared) {
        if (recorded.value(name) != now.value(name))
            names << name;
    }
    return names;
}

QList<RouteDifference> differingRoutes(const QJsonArray &recorded, const QJsonArray &now)
{
    QList<RouteDifference> differences;
    for (qsizetype i = 0; i < now.size(); ++i) {
        const QJsonObject before = recorded[i].toObject();
        const QJsonObject after = now[i].toObject();
        const QStringList members = differingMembers(before, after);
        const auto verdict = [](const QJsonObject &route) {
            return fromCode<Verdict>(route.value("verdict"_L1).toString()).value_or(Verdict {});
        };
        if (!members.isEmpty())
            differences << RouteDifference { Route(i), verdict(before), verdict(after), members };
    }
    return differences;
}

} // namespace

std::expected<RecordedDetermination, RecordError> readDetermination(const QByteArray &json)
{
    switch (const JsonJudgement judgement = judgeJson(json, { largestRecord, deepestRecord }); judgement.fault) {
    case JsonFault::None: break;
    case JsonFault::TooLarge: return refused(ReplayFault::TooLarge);
    case JsonFault::TooDeep: return refused(ReplayFault::TooDeep);
    case JsonFault::DuplicateMember: return refused(ReplayFault::DuplicateMember, judgement.member);
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refused(ReplayFault::NotJson);
    const QJsonObject members = document.object();
    if (!members.value("need"_L1).isObject())
        return refused(ReplayFault::BadMember, u"need"_s);
    const auto need = readNeed(members.value("need"_L1).toObject());
    if (!need)
        return std::unexpected(RecordError { ReplayFault::BadNeed, u"need"_s, need.error() });
    if (!members.value("digest"_L1).isString())
        return refused(ReplayFault::BadMember, u"digest"_s);
    auto packs = readPacks(members.value("packs"_L1));
    if (!packs)
        return std::unexpected(packs.error());
    if (const auto error = badRoutes(members.value("routes"_L1)))
        return std::unexpected(*error);
    return RecordedDetermination { *need, members.value("digest"_L1).toString(), std::move(*packs),
                                   withoutWords(members).toObject() };
}

Replay replay(const RecordedDetermination &recorded, const QList<RulePack> &available)
{
    Replay result;
    result.digestFits = recorded.digest == digestOf(recorded.need);
    QList<RulePack> packs;
    for (RecordedPack pack : recorded.packs) {
        const auto atHand = std::ranges::find(available, pack.id, &RulePack::id);
        if (atHand == available.end()) {
            result.error = NeedError { NeedFault::UnknownPack, u"packs"_s, pack.id };
        } else {
            pack.atHand = atHand->version;
            packs << *atHand;
        }
        if (pack.atHand != pack.recorded)
            result.otherPacks << pack;
    }
    if (result.error)
        return result;
    const RuleSet rules(packs);
    const auto determination = determine(recorded.need, rules);
    if (!determination) {
        result.error = determination.error();
        return result;
    }
    // The language is no matter: words are left aside.
    const QJsonObject now =
        withoutWords(determinationToJson(*determination, recorded.need, rules, Language::English, [](const WarningAnswer &) {
            return QString();
        })).toObject();
    result.routes = differingRoutes(recorded.answer.value("routes"_L1).toArray(), now.value("routes"_L1).toArray());
    for (const QLatin1StringView name : answerMembers) {
        if (recorded.answer.value(name) != now.value(name))
            result.members << name;
    }
    return result;
}

} // namespace acquis
