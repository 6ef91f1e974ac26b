// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/kinds.h"

#include "core/spending/ledgersource.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

QList<int> kindsIn(const SpendCube &cube, const QList<CubeFilter> &where)
{
    QList<int> kinds;
    const Breakdown byKind = cube.breakdown({ { Dimension::Kind }, where });
    for (const BreakdownRow &row : byKind.rows)
        kinds.append(row.keys.front());
    return kinds;
}

int usualKind(const SpendCube &cube)
{
    CubeFilter imported { Dimension::Source, {} };
    const auto &sources = cube.members(Dimension::Source);
    for (size_t i = 0; i < sources.size(); ++i) {
        if (!ledgerSourceOf(sources[i].name.en))
            imported.members.append(static_cast<int>(i));
    }
    const auto &members = cube.members(Dimension::Kind);
    for (const QList<int> &kinds : { kindsIn(cube, { imported }), kindsIn(cube) }) {
        for (const QString &code : { u"actual"_s, u"paid"_s, u"invoiced"_s, u"committed"_s, u"awarded"_s, u"budgeted"_s }) {
            const auto found = std::find_if(kinds.begin(), kinds.end(),
                                            [&](int kind) { return members[static_cast<size_t>(kind)].code == code; });
            if (found != kinds.end())
                return *found;
        }
        if (!kinds.isEmpty())
            return kinds.front();
    }
    return -1;
}

const BreakdownByKind::Total &BreakdownByKind::totalFor(const BreakdownRow &row) const
{
    const qsizetype kindAt = breakdown.query.by.indexOf(Dimension::Kind);
    const auto found = std::find_if(totals.begin(), totals.end(),
                                    [&](const Total &total) { return kindAt < 0 || total.kind == row.keys[kindAt]; });
    return found == totals.end() ? totals.front() : *found;
}

BreakdownByKind breakdownByKind(const SpendCube &cube, CubeQuery query)
{
    BreakdownByKind result;
    const Breakdown byKind = cube.breakdown({ { Dimension::Kind }, query.where });
    for (const BreakdownRow &row : byKind.rows)
        result.totals.append({ row.keys.front(), row.amount, row.count });
    if (result.hasSeveralKinds() && !query.by.contains(Dimension::Kind))
        query.by.append(Dimension::Kind);
    result.breakdown = cube.breakdown(query);
    return result;
}

} // namespace acquis
