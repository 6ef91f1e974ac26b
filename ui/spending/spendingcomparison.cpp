// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingcomparison.h"

#include "core/base/text.h"
#include "ui/spending/spendingchart.h"
#include "ui/spending/spendingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBars = 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpendingComparison)
};

QString nameOf(const SpendingComparison &comparison, const ComparisonRow &row, const Formats &formats)
{
    if (row.code.isEmpty())
        return Words::tr("Total of %1").arg(SpendingWords::counted(comparison.dimension, comparison.rows.size(), formats));
    return SpendingWords::member(comparison.dimension, row.code, row.name, formats);
}

SheetCell figureCell(SpendMeasure measure, qint64 value, const Formats &formats)
{
    return measure == SpendMeasure::Amount ? SheetCell::money(Money::fromCents(value), formats)
                                           : SheetCell::count(value, formats);
}

qint64 sizeOf(const SpendingComparison &comparison, const ComparisonRow &row)
{
    return std::max(std::abs(row.a.value(comparison.measure)), std::abs(row.b.value(comparison.measure)));
}

void add(SpendingCell &to, const SpendingCell &from)
{
    to.amount = Money::fromCents(to.amount.cents() + from.amount.cents());
    to.count += from.count;
}

} // namespace

Share SpendingComparison::changeOf(const ComparisonRow &row) const
{
    const qint64 before = row.a.value(measure);
    return before > 0 ? Share { differenceOf(row), before } : Share {};
}

SpendingComparison spendingComparison(const SpendCube &cube, const SpendingSelection &selection)
{
    SpendingComparison comparison;
    comparison.dimension = selection.rows;
    comparison.measure = selection.measure;
    const QList<CubeFilter> whereA = resolvedFilters(pinnedSelection(selection), cube);
    const QList<CubeFilter> whereB = resolvedFilters(selection, cube);
    const Breakdown a = cube.breakdown({ { selection.rows }, whereA });
    const Breakdown b = cube.breakdown({ { selection.rows }, whereB });
    const std::vector<int> yearsA = cube.lastYears(selection.rows, whereA);
    const std::vector<int> yearsB = cube.lastYears(selection.rows, whereB);
    std::map<int, ComparisonRow> rows;
    for (const BreakdownRow &row : a.rows)
        rows[row.keys.front()].a = { row.amount, row.count, {}, 0 };
    for (const BreakdownRow &row : b.rows)
        rows[row.keys.front()].b = { row.amount, row.count, {}, 0 };
    for (auto &[member, row] : rows) {
        const auto at = static_cast<size_t>(member);
        row.code = memberCode(cube, selection.rows, member);
        row.name = cube.memberName(selection.rows, member, std::max(yearsA[at], yearsB[at]));
        comparison.rows.append(row);
    }
    comparison.total.a = { a.total, a.count, {}, 0 };
    comparison.total.b = { b.total, b.count, {}, 0 };
    return comparison;
}

QString comparisonHeading(const SpendingComparison &comparison, ComparisonColumn column)
{
    const bool money = comparison.measure == SpendMeasure::Amount;
    switch (column) {
    case ComparisonColumn::Name: return SpendingWords::dimension(comparison.dimension);
    case ComparisonColumn::A: return money ? Words::tr("A $") : Words::tr("A, lines");
    case ComparisonColumn::B: return money ? Words::tr("B $") : Words::tr("B, lines");
    case ComparisonColumn::Difference: return money ? Words::tr("Difference $") : Words::tr("Difference, lines");
    case ComparisonColumn::Change: return Words::tr("Change");
    }
    Q_UNREACHABLE();
    return {};
}

SheetCell comparisonCell(const SpendingComparison &comparison, const ComparisonRow &row, ComparisonColumn column,
                         const Formats &formats)
{
    const SpendMeasure measure = comparison.measure;
    const auto side = [&](const SpendingCell &cell) {
        return cell.count > 0 ? figureCell(measure, cell.value(measure), formats)
                              : SheetCell { figureCell(measure, 0, formats).kind, u"–"_s, 0, {} };
    };
    switch (column) {
    case ComparisonColumn::Name: return SheetCell::words(nameOf(comparison, row, formats));
    case ComparisonColumn::A: return side(row.a);
    case ComparisonColumn::B: return side(row.b);
    case ComparisonColumn::Difference: return figureCell(measure, comparison.differenceOf(row), formats);
    case ComparisonColumn::Change:
        if (row.isOnlyInA())
            return SheetCell::words(Words::tr("only in A"));
        if (row.isOnlyInB())
            return SheetCell::words(Words::tr("only in B"));
        const Share change = comparison.changeOf(row);
        return SheetCell::ratio(change, formats.change(change));
    }
    Q_UNREACHABLE();
    return {};
}

Sheet comparisonSheet(const SpendingComparison &comparison, const QList<int> &order, const Formats &formats)
{
    Sheet sheet;
    const auto cells = [&](const ComparisonRow &row) {
        QList<SheetCell> texts;
        for (int column = 0; column < comparisonColumns; ++column)
            texts << comparisonCell(comparison, row, static_cast<ComparisonColumn>(column), formats);
        return texts;
    };
    for (int column = 0; column < comparisonColumns; ++column)
        sheet.headings << comparisonHeading(comparison, static_cast<ComparisonColumn>(column));
    for (const int row : order)
        sheet.rows << cells(comparison.rows[row]);
    sheet.total = cells(comparison.total);
    return sheet;
}

ChartData comparisonChart(const SpendingComparison &comparison, const Formats &formats, const QString &find)
{
    const QString wanted = foldedName(find);
    QList<int> order(comparison.rows.size());
    std::iota(order.begin(), order.end(), 0);
    order.removeIf([&](int row) {
        const ComparisonRow &one = comparison.rows[row];
        return !SpendingWords::findText(comparison.dimension, one.code, one.name).contains(wanted);
    });
    if (!SpendingFigures::isOrdered(comparison.dimension))
        std::stable_sort(order.begin(), order.end(), [&](int left, int right) {
            return sizeOf(comparison, comparison.rows[left]) > sizeOf(comparison, comparison.rows[right]);
        });
    qint64 largest = 0;
    for (const ComparisonRow &row : comparison.rows)
        largest = std::max(largest, sizeOf(comparison, row));
    const bool money = comparison.measure == SpendMeasure::Amount;
    const AmountUnit unit = unitForLargest(Money::fromCents(largest));

    ChartData chart;
    chart.title = Words::tr("A and B compared");
    chart.axisTitle = money ? SpendingWords::unit(unit) : Words::tr("lines");
    chart.emptyText = wanted.isEmpty() ? Words::tr("Nothing to draw: neither side has a line.")
                                       : Words::tr("Nothing to draw: no name holds these words.");
    chart.coloring = ChartColoring::Categorical;
    chart.grouped = true;
    chart.series << ChartSeries { Words::tr("A"), {}, false } << ChartSeries { Words::tr("B"), {}, false };
    const auto value = [&](const QString &name, const QString &side, const SpendingCell &cell) {
        const qint64 exact = cell.value(comparison.measure);
        const QString words = Words::tr("%1, %2: %3", "member, A or B, figure")
                                  .arg(name, side, SpendingWords::figure(comparison.measure, exact, formats));
        return ChartValue { money ? inUnit(exact, unit) : static_cast<double>(exact), cell.count > 0 ? words : QString(),
                            money ? formats.inUnit(Money::fromCents(exact), unit) : formats.number(exact) };
    };
    const auto addBars = [&](const QString &name, const ComparisonRow &row) {
        chart.categories << name;
        chart.series[0].values << value(name, chart.series[0].name, row.a);
        chart.series[1].values << value(name, chart.series[1].name, row.b);
        chart.totals << (row.isOnlyInA() || row.isOnlyInB() || comparison.changeOf(row).isDefined()
                             ? comparisonCell(comparison, row, ComparisonColumn::Change, formats).shown
                             : QString());
    };
    const QList<int> rest = order.size() > mostBars ? order.mid(mostBars - 1) : QList<int>();
    for (const int row : order.first(order.size() - rest.size()))
        addBars(nameOf(comparison, comparison.rows[row], formats), comparison.rows[row]);
    if (!rest.isEmpty()) {
        ComparisonRow sum;
        for (const int row : rest) {
            add(sum.a, comparison.rows[row].a);
            add(sum.b, comparison.rows[row].b);
        }
        addBars(SpendingWords::smaller(comparison.dimension, rest.size(), formats), sum);
    }
    const auto whole = [&](const SpendingCell &cell) {
        return SpendingWords::figure(comparison.measure, cell.value(comparison.measure), formats);
    };
    const Share change = comparison.changeOf(comparison.total);
    chart.summary =
        change.isDefined()
            ? Words::tr("A is %1, B is %2: %3.").arg(whole(comparison.total.a), whole(comparison.total.b), formats.change(change))
            : Words::tr("A is %1, B is %2.").arg(whole(comparison.total.a), whole(comparison.total.b));
    return chart;
}

} // namespace acquis
