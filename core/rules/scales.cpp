// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/scales.h"

#include "core/rules/compiledrules.h"
#include "core/rules/engine.h"
#include "core/rules/logicmap.h"

#include <algorithm>

namespace acquis {

namespace {

const Bucket &bucketOf(const Need &need, const RuleSet &rules)
{
    return rules.compiled().bucket(need.jurisdiction, need.entity, need.commodity);
}

template <typename Take>
void forEachSeries(const Need &need, const RuleSet &rules, Take take)
{
    const Bucket &bucket = bucketOf(need, rules);
    for (const auto *list : { &bucket.agreements, &bucket.grounds, &bucket.routes, &bucket.crossing }) {
        for (const int series : *list)
            take(rules.compiled().series[series]);
    }
}

/// Every value at which some question of that day may be answered otherwise. Questions are asked for the sum with related
/// needs, and whether a limit is crossed for the value alone.
std::vector<qint64> limitsOf(const Need &need, const RuleSet &rules)
{
    qint64 related = 0;
    for (const Money value : need.related)
        related += value.cents();
    const qint64 day = need.date.toJulianDay();
    std::vector<qint64> limits { 0 };
    forEachSeries(need, rules, [&](const CompiledSeries &series) {
        if (!series.isInForce(day))
            return;
        for (auto slab = series.slabs.rbegin(); slab != series.slabs.rend(); ++slab) {
            if (slab->fromDay > day)
                continue;
            for (int i = 0; i < slab->cellCount; ++i) {
                const qint64 lower = series.cells[slab->firstCell + i].lower;
                limits.push_back(lower);
                if (lower > related)
                    limits.push_back(lower - related);
            }
            return;
        }
    });
    std::ranges::sort(limits);
    limits.erase(std::ranges::unique(limits).begin(), limits.end());
    return limits;
}

CodeSet<Agreement> bindingIn(const Determination &answer)
{
    CodeSet<Agreement> binding;
    for (const AgreementAnswer &agreement : answer.agreements) {
        if (agreement.binds)
            binding.insert(agreement.agreement);
    }
    return binding;
}

} // namespace

NeedResult<ValueScale> valueScale(const Need &need, const RuleSet &rules)
{
    ValueScale scale;
    CodeSet<Agreement> bound;
    Need probe = need;
    for (const qint64 limit : limitsOf(need, rules)) {
        probe.value = Money::fromCents(limit);
        const auto answer = determine(probe, rules);
        if (!answer)
            return std::unexpected(answer.error());
        const auto lead = leadingRoute(*answer);
        if (scale.bands.isEmpty() || scale.bands.constLast().lead != lead)
            scale.bands << ValueBand { probe.value, lead };
        CodeSet<Agreement> begins;
        const CodeSet<Agreement> binding = bindingIn(*answer);
        forEachCode(binding, [&](Agreement agreement) {
            if (!bound.contains(agreement))
                begins.insert(agreement);
        });
        if (!begins.isEmpty() && limit > 0)
            scale.agreements << AgreementLimit { probe.value, begins };
        bound = binding;
    }
    return scale;
}

QList<DateBand> dateScale(const Need &need, const RuleSet &rules)
{
    std::vector<qint64> days;
    forEachSeries(need, rules, [&](const CompiledSeries &series) {
        for (const CompiledSeries::Slab &slab : series.slabs)
            days.push_back(slab.fromDay);
        if (series.series->toDate.isValid())
            days.push_back(series.toDay + 1);
    });
    std::ranges::sort(days);
    days.erase(std::ranges::unique(days).begin(), days.end());
    QList<DateBand> scale;
    Need probe = need;
    for (const qint64 day : days) {
        probe.date = QDate::fromJulianDay(day);
        const auto values = valueScale(probe, rules);
        const DateBand band { probe.date, values ? values->bands : QList<ValueBand>() };
        if (scale.isEmpty() ? values.has_value() : scale.constLast().bands != band.bands)
            scale << band;
    }
    return scale;
}

} // namespace acquis
