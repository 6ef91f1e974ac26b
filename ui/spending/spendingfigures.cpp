// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingfigures.h"

#include "ui/spending/leftoutlines.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The table with lines counted in the place of amounts, so that shares and concentration follow the measure.
Pivot counted(Pivot pivot)
{
    for (PivotRow &row : pivot.rows) {
        row.total = Money::fromCents(row.count);
        row.share = { row.count, pivot.count };
    }
    pivot.total = Money::fromCents(pivot.count);
    return pivot;
}

void addLeftOut(SpendingFigures &figures, const LeftOutLines &leftOut)
{
    const auto add = [](SpendingCell &cell, const LeftOutLines::Entry &entry) {
        if (const Result<Money> sum = cell.leftOut.plus(entry.amount))
            cell.leftOut = *sum;
        cell.leftOutLines += entry.lines;
    };
    for (const LeftOutLines::Entry &entry : leftOut.entries()) {
        const auto row = std::find_if(figures.rows.begin(), figures.rows.end(),
                                      [&](const SpendingRow &candidate) { return candidate.member == entry.row; });
        if (row == figures.rows.end())
            continue;
        add(row->total, entry);
        add(figures.total, entry);
        for (qsizetype column = 0; column < figures.columns.size(); ++column) {
            if (figures.columns[column].member == entry.column) {
                add(row->cells[column], entry);
                add(figures.columnTotals[column], entry);
            }
        }
    }
}

Money amountOfYear(const Breakdown &byYear, int member)
{
    for (const BreakdownRow &row : byYear.rows) {
        if (row.keys.front() == member)
            return row.amount;
    }
    return {};
}

Share changeBetween(const SpendCube &cube, const SpendingSelection &selection, FiscalYear before, FiscalYear last)
{
    const Breakdown byYear = cube.breakdown({ { Dimension::FiscalYear }, resolvedFilters(selection, cube) });
    const auto amountOf = [&](FiscalYear year) {
        return amountOfYear(byYear, memberOfCode(cube, Dimension::FiscalYear, year.toString())).cents();
    };
    const qint64 first = amountOf(before);
    return { amountOf(last) - first, first };
}

} // namespace

bool SpendingFigures::isOrdered(Dimension dimension)
{
    return dimension == Dimension::FiscalYear || dimension == Dimension::SizeBand;
}

int SpendingFigures::rowOf(const QString &code) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const SpendingRow &row) { return row.code == code; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

int SpendingFigures::columnOf(const QString &code) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const SpendingColumn &column) { return column.code == code; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

SpendingFigures spendingFigures(const SpendCube &cube, const SpendingSelection &selection, const Coverage *coverage)
{
    SpendingFigures figures;
    figures.rowDimension = selection.rows;
    figures.columnDimension = selection.columns;
    figures.measure = selection.measure;
    figures.where = resolvedFilters(selection, cube);

    QList<Dimension> by { selection.rows };
    if (selection.columns)
        by.append(*selection.columns);
    const Pivot pivot = pivotOf(cube.breakdown({ by, figures.where }));
    const Pivot measured = selection.measure == SpendMeasure::Amount ? pivot : counted(pivot);
    figures.concentration = concentrationOf(measured);

    const std::vector<int> columnYears =
        selection.columns ? cube.lastYears(*selection.columns, figures.where) : std::vector<int>();
    for (const int member : pivot.columns) {
        figures.columns.append({ member, memberCode(cube, *selection.columns, member),
                                 cube.memberName(*selection.columns, member, columnYears[size_t(member)]) });
    }
    const std::vector<int> lastYears = cube.lastYears(selection.rows, figures.where);
    figures.rows.reserve(pivot.rows.size());
    for (qsizetype i = 0; i < pivot.rows.size(); ++i) {
        const PivotRow &from = pivot.rows[i];
        SpendingRow row { from.member,
                          memberCode(cube, selection.rows, from.member),
                          cube.memberName(selection.rows, from.member, lastYears[size_t(from.member)]),
                          {},
                          { from.total, from.count, {}, 0 },
                          measured.rows[i].share };
        for (qsizetype column = 0; column < pivot.columns.size(); ++column)
            row.cells.append({ from.cells[column], from.counts[column], {}, 0 });
        figures.rows.append(std::move(row));
    }
    for (qsizetype column = 0; column < pivot.columns.size(); ++column)
        figures.columnTotals.append({ pivot.columnTotals[column], pivot.columnCounts[column], {}, 0 });
    figures.total = { pivot.total, pivot.count, {}, 0 };
    if (coverage)
        addLeftOut(figures, LeftOutLines(cube, figures, *coverage, selectedTag(selection)));
    return figures;
}

std::optional<UnevenYears> unevenYears(const SpendCube &cube, const SpendingSelection &selection, const Coverage &coverage,
                                       const QString &evenTag)
{
    if (coverage.leftOutYears == Money() || coverage.years.size() < 2)
        return std::nullopt;
    UnevenYears uneven;
    uneven.leftOut = coverage.leftOutYears;
    uneven.before = coverage.years[coverage.years.size() - 2];
    uneven.last = coverage.years.last();
    // The warning is about the tag: it speaks of all that the tag counts, whatever else is filtered for.
    SpendingSelection wholeTag;
    wholeTag = withFilter(wholeTag, Dimension::Tag, { selectedTag(selection) });
    uneven.asCounted = changeBetween(cube, wholeTag, uneven.before, uneven.last);
    if (memberOfCode(cube, Dimension::Tag, evenTag) > 0)
        uneven.alike = changeBetween(cube, withFilter(wholeTag, Dimension::Tag, { evenTag }), uneven.before, uneven.last);
    return uneven;
}

QString selectedTag(const SpendingSelection &selection)
{
    const SpendingFilter *filter = selection.chosen(Dimension::Tag);
    return filter && filter->codes.size() == 1 && filter->codes.front() != unknownMemberCode() ? filter->codes.front()
                                                                                               : QString();
}

QString firstCountingTag(const SpendCube &cube, const QString &preferred)
{
    const Breakdown byTag = cube.breakdown({ { Dimension::Tag }, {} });
    QString first;
    for (const BreakdownRow &row : byTag.rows) {
        if (row.keys.front() == 0 || row.count == 0)
            continue;
        const QString code = memberCode(cube, Dimension::Tag, row.keys.front());
        if (code == preferred)
            return code;
        if (first.isEmpty())
            first = code;
    }
    return first;
}

QList<int> membersWithLines(const SpendCube &cube, Dimension dimension)
{
    QList<int> members;
    const Breakdown all = cube.breakdown({ { dimension }, {} });
    for (const BreakdownRow &row : all.rows) {
        if (row.count > 0)
            members.append(row.keys.front());
    }
    std::sort(members.begin(), members.end());
    return members;
}

QList<Dimension> knownDimensions(const SpendCube &cube)
{
    static constexpr std::array offered {
        Dimension::Ministry,  Dimension::Program, Dimension::FiscalYear, Dimension::Tag,      Dimension::TagRule,
        Dimension::Account,   Dimension::Kind,    Dimension::SizeClass,  Dimension::SizeBand, Dimension::Method,
        Dimension::Commodity, Dimension::Vor,     Dimension::Vendor,     Dimension::Source,
    };
    QList<Dimension> known;
    for (const Dimension dimension : offered) {
        // A tag that the program ships, and that counts nothing here, makes no dimension of this register.
        if (cube.members(dimension).size() > 1 && membersWithLines(cube, dimension) != QList<int> { 0 })
            known.append(dimension);
    }
    return known;
}

} // namespace acquis
