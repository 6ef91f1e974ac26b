// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/coverage.h"
#include "core/spending/pivot.h"
#include "ui/spending/spendingselection.h"

#include <QList>

namespace acquis {

/// What one place of the table is worth, and what a tag leaves out of it.
struct SpendingCell
{
    Money amount;
    qint64 count = 0;
    Money leftOut;
    qint64 leftOutLines = 0;

    /// Cents or lines, as the measure has it.
    [[nodiscard]] qint64 value(SpendMeasure measure) const { return measure == SpendMeasure::Amount ? amount.cents() : count; }
    [[nodiscard]] qint64 leftOutValue(SpendMeasure measure) const
    {
        return measure == SpendMeasure::Amount ? leftOut.cents() : leftOutLines;
    }
    friend bool operator==(const SpendingCell &, const SpendingCell &) = default;
};

struct SpendingColumn
{
    int member = 0;
    QString code;
    BilingualText name; ///< in force in the last year the column counts
    friend bool operator==(const SpendingColumn &, const SpendingColumn &) = default;
};

struct SpendingRow
{
    int member = 0;
    QString code;
    BilingualText name; ///< in force in the last year the row counts
    QList<SpendingCell> cells; ///< one per column
    SpendingCell total;
    Share share;
    friend bool operator==(const SpendingRow &, const SpendingRow &) = default;
};

/// The figures of a selection: what table, chart, key figures, proof and exports are all made from, so that they agree.
struct SpendingFigures
{
    Dimension rowDimension = Dimension::Ministry;
    std::optional<Dimension> columnDimension;
    SpendMeasure measure = SpendMeasure::Amount;
    QList<CubeFilter> where;
    QList<SpendingColumn> columns;
    QList<SpendingRow> rows; ///< in the order of the members
    QList<SpendingCell> columnTotals;
    SpendingCell total;
    Concentration concentration; ///< of the measure
    friend bool operator==(const SpendingFigures &, const SpendingFigures &) = default;

    /// Years and size bands: drawn and listed in their order rather than by size.
    [[nodiscard]] static bool isOrdered(Dimension dimension);
    /// Index of the row with this code; -1 when there is none.
    [[nodiscard]] int rowOf(const QString &code) const;
    [[nodiscard]] int columnOf(const QString &code) const;
};

/// Asks the cube. \p coverage may be null: then nothing is marked as left out.
[[nodiscard]] SpendingFigures spendingFigures(const SpendCube &cube, const SpendingSelection &selection,
                                              const Coverage *coverage);

/// How unevenly a tag counts the years, said in figures (R37).
struct UnevenYears
{
    Money leftOut; ///< lines that some years leave out although they exist
    FiscalYear before;
    FiscalYear last;
    Share asCounted; ///< change from before to last
    Share alike; ///< the same with one rule for every year; undefined when no tag gives it
    friend bool operator==(const UnevenYears &, const UnevenYears &) = default;
};

/// Nothing when the tag counts every year alike, or fewer than two years are loaded.
[[nodiscard]] std::optional<UnevenYears> unevenYears(const SpendCube &cube, const SpendingSelection &selection,
                                                     const Coverage &coverage, const QString &evenTag);

/// The tag that the selection counts by, when it is exactly one; empty otherwise.
[[nodiscard]] QString selectedTag(const SpendingSelection &selection);
/// The first tag that counts any line, \p preferred before the others; empty when none does.
[[nodiscard]] QString firstCountingTag(const SpendCube &cube, const QString &preferred);
/// The members of \p dimension that any line of the register has, ascending; 0 among them when lines have none.
[[nodiscard]] QList<int> membersWithLines(const SpendCube &cube, Dimension dimension);
/// Dimensions of which the register's lines know more than "unknown", in the order they are offered.
[[nodiscard]] QList<Dimension> knownDimensions(const SpendCube &cube);

} // namespace acquis
