// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/pivot.h"

#include <algorithm>
#include <numeric>

namespace acquis {

namespace {

__extension__ using Wide = __int128;

Share shareOfLargest(const Pivot &pivot, const QList<int> &order, qsizetype rows)
{
    Share share { 0, pivot.total.cents() };
    for (qsizetype i = 0; i < std::min(rows, order.size()); ++i)
        share.part += pivot.rows[order[i]].total.cents();
    return share;
}

/// Sum of squared percentage shares with three decimals kept per share, rounded once at the end.
qint64 herfindahlOf(const Pivot &pivot)
{
    Wide whole = 0;
    for (const PivotRow &row : pivot.rows)
        whole += std::max<qint64>(row.total.cents(), 0);
    if (whole <= 0)
        return 0;
    constexpr Wide scale = 100000; // a percentage in thousandths
    Wide squares = 0;
    for (const PivotRow &row : pivot.rows) {
        const Wide share = (Wide(std::max<qint64>(row.total.cents(), 0)) * scale * 1000 + whole / 2) / whole;
        squares += share * share;
    }
    constexpr Wide unit = Wide(1000) * 1000 * 1000 * 1000;
    return static_cast<qint64>((squares + unit / 2) / unit);
}

} // namespace

Pivot pivotOf(const Breakdown &breakdown)
{
    Pivot pivot;
    pivot.rowDimension = breakdown.query.by.value(0);
    const bool twoWay = breakdown.query.by.size() > 1;
    if (twoWay)
        pivot.columnDimension = breakdown.query.by[1];
    pivot.total = breakdown.total;
    pivot.count = breakdown.count;
    if (twoWay) {
        for (const BreakdownRow &row : breakdown.rows) {
            if (!pivot.columns.contains(row.keys[1]))
                pivot.columns.append(row.keys[1]);
        }
        std::sort(pivot.columns.begin(), pivot.columns.end());
    }
    pivot.columnTotals.resize(pivot.columns.size());
    pivot.columnCounts.resize(pivot.columns.size());

    for (const BreakdownRow &row : breakdown.rows) {
        if (pivot.rows.isEmpty() || pivot.rows.back().member != row.keys[0]) {
            pivot.rows.append(PivotRow { row.keys[0], QList<Money>(pivot.columns.size()), QList<qint64>(pivot.columns.size(), 0), {}, 0, {} });
        }
        PivotRow &target = pivot.rows.back();
        target.total = Money::fromCents(target.total.cents() + row.amount.cents());
        target.count += row.count;
        if (!twoWay)
            continue;
        const qsizetype column = std::lower_bound(pivot.columns.begin(), pivot.columns.end(), row.keys[1]) - pivot.columns.begin();
        target.cells[column] = row.amount;
        target.counts[column] = row.count;
        pivot.columnTotals[column] = Money::fromCents(pivot.columnTotals[column].cents() + row.amount.cents());
        pivot.columnCounts[column] += row.count;
    }
    for (PivotRow &row : pivot.rows)
        row.share = { row.total.cents(), pivot.total.cents() };
    return pivot;
}

Concentration concentrationOf(const Pivot &pivot)
{
    Concentration concentration;
    concentration.order.resize(pivot.rows.size());
    std::iota(concentration.order.begin(), concentration.order.end(), 0);
    std::stable_sort(concentration.order.begin(), concentration.order.end(),
                     [&](int a, int b) { return pivot.rows[a].total > pivot.rows[b].total; });
    concentration.top1 = shareOfLargest(pivot, concentration.order, 1);
    concentration.top3 = shareOfLargest(pivot, concentration.order, 3);
    concentration.top10 = shareOfLargest(pivot, concentration.order, 10);
    concentration.herfindahl = herfindahlOf(pivot);
    return concentration;
}

} // namespace acquis
