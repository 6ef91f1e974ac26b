// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/needladder.h"

#include "core/rules/plainvalue.h"
#include "core/rules/rulelibrary.h"

#include <set>

namespace acquis {

QList<qint64> limitsOf(const QList<RulePack> &packs, const Need &need)
{
    std::set<qint64> limits;
    for (const RulePack &pack : packs) {
        if (pack.jurisdiction != need.jurisdiction && pack.jurisdiction != Jurisdiction::Any)
            continue;
        for (const RuleSeries &series : pack.series) {
            const bool isMeant = (series.entities.isEmpty() || series.entities.contains(need.entity))
                                 && (series.commodities.isEmpty() || series.commodities.contains(need.commodity));
            for (const RuleRow &row : series.rows) {
                if (isMeant && row.lower > 0 && isInForce(row, need.date))
                    limits.insert(row.lower);
            }
        }
    }
    return { limits.begin(), limits.end() };
}

QList<Need> needLadder(const Need &need, const QList<qint64> &limits)
{
    std::set<qint64> values;
    for (const qint64 limit : limits) {
        for (const qint64 value : { limit - 1, limit, limit + 1 }) {
            if (value <= largestCents)
                values.insert(value);
        }
    }
    QList<Need> ladder;
    for (const qint64 value : values) {
        Need step = need;
        step.value = Money::fromCents(value);
        ladder << step;
    }
    return ladder;
}

} // namespace acquis
