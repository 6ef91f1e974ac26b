// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/engine.h"

#include "core/rules/answerbuilder.h"
#include "core/rules/compiledrules.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The series belongs to the rules of the jurisdiction itself: what an organisation adds to them covers nothing alone.
bool speaksForAll(const Need &need, const CompiledRules &rules, int series)
{
    const CompiledSeries &asked = rules.series[series];
    return rules.packs[asked.pack].jurisdiction == need.jurisdiction && asked.series->layer < RuleLayer::Ministry;
}

/// Which member the packs of the jurisdiction do not speak of.
NeedError notCovered(const Need &need, const CompiledRules &rules)
{
    const auto own = [&](int series) { return speaksForAll(need, rules, series); };
    const auto speaks = [&](Entity entity, Commodity commodity) {
        return std::ranges::any_of(rules.bucket(need.jurisdiction, entity, commodity).routes, own);
    };
    bool knowsEntity = false;
    bool knowsJurisdiction = false;
    for (std::size_t e = 0; e < codeCount<Entity>; ++e) {
        for (std::size_t c = 0; c < codeCount<Commodity>; ++c) {
            const bool known = speaks(Entity(e), Commodity(c));
            knowsJurisdiction |= known;
            knowsEntity |= known && Entity(e) == need.entity;
        }
    }
    if (!knowsJurisdiction)
        return { NeedFault::NotCovered, u"jurisdiction"_s, codeOf(need.jurisdiction) };
    if (!knowsEntity)
        return { NeedFault::NotCovered, u"entity"_s, codeOf(need.entity) };
    if (!speaks(need.entity, need.commodity))
        return { NeedFault::NotCovered, u"commodity"_s, codeOf(need.commodity) };
    return { NeedFault::NotCovered, u"date"_s, need.date.toString(Qt::ISODate) };
}

bool isCovered(const Need &need, const CompiledRules &rules, const Bucket &bucket)
{
    const qint64 day = need.date.toJulianDay();
    return std::ranges::any_of(
        bucket.routes, [&](int series) { return rules.series[series].isInForce(day) && speaksForAll(need, rules, series); });
}

} // namespace

NeedResult<Determination> determine(const Need &need, const RuleSet &ruleSet)
{
    const CompiledRules &rules = ruleSet.compiled();
    const Bucket &bucket = rules.bucket(need.jurisdiction, need.entity, need.commodity);
    if (!isCovered(need, rules, bucket))
        return std::unexpected(notCovered(need, rules));
    return AnswerBuilder(need, rules, bucket).build();
}

NeedResult<QList<int>> spokenRows(const Need &need, const RuleSet &ruleSet)
{
    const CompiledRules &rules = ruleSet.compiled();
    const Bucket &bucket = rules.bucket(need.jurisdiction, need.entity, need.commodity);
    if (!isCovered(need, rules, bucket))
        return std::unexpected(notCovered(need, rules));
    return AnswerBuilder(need, rules, bucket).spokenRows();
}

bool Determination::hasLawfulRoute() const
{
    return std::ranges::any_of(routes, &RouteAnswer::isLawful);
}

} // namespace acquis
