// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/pivot.h"

#include <QtNumeric>

#include <algorithm>
#include <limits>
#include <numeric>

namespace acquis {

namespace {

/// Adds, and stays at the end of the range rather than turn round: a breakdown's parts are far from it, their overlaps may not be.
void accumulate(Money &sum, Money amount)
{
    qint64 cents = 0;
    if (qAddOverflow(sum.cents(), amount.cents(), &cents))
        cents = amount.isNegative() ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    sum = Money::fromCents(cents);
}

QList<int> columnsOf(const Breakdown &breakdown)
{
    QList<int> columns;
    columns.reserve(breakdown.rows.size());
    for (const BreakdownRow &row : breakdown.rows)
        columns << row.keys[1];
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

/// A number of 128 bits, as far as squares of amounts need one; the standard has none.
struct WideNumber
{
    quint64 high = 0;
    quint64 low = 0;

    friend auto operator<=>(const WideNumber &, const WideNumber &) = default;

    WideNumber &operator+=(const WideNumber &other)
    {
        low += other.low;
        high += other.high + (low < other.low ? 1 : 0);
        return *this;
    }

    WideNumber &operator-=(const WideNumber &other)
    {
        high -= other.high + (low < other.low ? 1 : 0);
        low -= other.low;
        return *this;
    }

    [[nodiscard]] static WideNumber squareOf(quint64 value)
    {
        const quint64 upper = value >> 32;
        const quint64 lower = value & 0xFFFF'FFFF;
        WideNumber square { upper * upper, lower * lower };
        const quint64 cross = upper * lower;
        const WideNumber shiftedCross { cross >> 32, cross << 32 };
        square += shiftedCross;
        square += shiftedCross;
        return square;
    }
};

/// 10,000 * part / whole, rounded, for part <= whole < 2^127: long division, a digit found by adding ten times, because ten
/// times the remainder may not fit.
qint64 tenThousandths(WideNumber part, const WideNumber &whole)
{
    if (part >= whole)
        return 10000;
    qint64 quotient = 0;
    for (int place = 0; place < 4; ++place) {
        WideNumber next;
        qint64 digit = 0;
        for (int times = 0; times < 10; ++times) {
            next += part;
            if (next >= whole) {
                next -= whole;
                ++digit;
            }
        }
        quotient = quotient * 10 + digit;
        part = next;
    }
    WideNumber twice = part;
    twice += part;
    return twice >= whole ? quotient + 1 : quotient;
}

qint64 herfindahlOf(const Pivot &pivot)
{
    if (pivot.total <= Money())
        return 0;
    Money whole;
    WideNumber squares;
    for (const PivotRow &row : pivot.rows) {
        if (row.total.isNegative())
            continue;
        accumulate(whole, row.total);
        squares += WideNumber::squareOf(quint64(row.total.cents()));
    }
    return whole > Money() ? tenThousandths(squares, WideNumber::squareOf(quint64(whole.cents()))) : 0;
}

} // namespace

Pivot pivotOf(const Breakdown &breakdown)
{
    const QList<Dimension> &by = breakdown.query.by;
    Q_ASSERT(by.size() == 1 || by.size() == 2);
    const bool isTwoWay = by.size() == 2;

    Pivot pivot;
    pivot.rowDimension = by[0];
    pivot.total = breakdown.total;
    pivot.count = breakdown.count;
    if (isTwoWay) {
        pivot.columnDimension = by[1];
        pivot.columns = columnsOf(breakdown);
        pivot.columnTotals.resize(pivot.columns.size());
        pivot.columnCounts.resize(pivot.columns.size());
    }
    for (const BreakdownRow &row : breakdown.rows) {
        if (pivot.rows.isEmpty() || pivot.rows.back().member != row.keys[0]) {
            PivotRow fresh;
            fresh.member = row.keys[0];
            fresh.cells.resize(pivot.columns.size());
            fresh.counts.resize(pivot.columns.size());
            pivot.rows << fresh;
        }
        PivotRow &target = pivot.rows.back();
        accumulate(target.total, row.amount);
        target.count += row.count;
        if (!isTwoWay)
            continue;
        const qsizetype column =
            std::lower_bound(pivot.columns.cbegin(), pivot.columns.cend(), row.keys[1]) - pivot.columns.cbegin();
        target.cells[column] = row.amount;
        target.counts[column] = row.count;
        accumulate(pivot.columnTotals[column], row.amount);
        pivot.columnCounts[column] += row.count;
    }
    for (PivotRow &row : pivot.rows)
        row.share = { row.total.cents(), pivot.total.cents() };
    return pivot;
}

Concentration concentrationOf(const Pivot &pivot)
{
    Concentration result;
    result.order.resize(pivot.rows.size());
    std::iota(result.order.begin(), result.order.end(), 0);
    std::stable_sort(result.order.begin(), result.order.end(),
                     [&pivot](int left, int right) { return pivot.rows[left].total > pivot.rows[right].total; });

    const auto largest = [&](qsizetype count) {
        Money sum;
        for (const int row : result.order.first(std::min(count, result.order.size())))
            accumulate(sum, pivot.rows[row].total);
        return Share { sum.cents(), pivot.total.cents() };
    };
    result.top1 = largest(1);
    result.top3 = largest(3);
    result.top10 = largest(10);
    result.herfindahl = herfindahlOf(pivot);
    return result;
}

} // namespace acquis
