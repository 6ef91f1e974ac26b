// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendcube.h"

#include <optional>

namespace acquis {

/// One row of a two-way table: a member of the row dimension, an amount per column, its sum and its share of the whole.
struct PivotRow
{
    int member = 0;
    QList<Money> cells; ///< one per column; zero where there is no line
    QList<qint64> counts; ///< lines per column: tells "no line" from "lines that sum to zero"
    Money total;
    qint64 count = 0;
    Share share;
    friend bool operator==(const PivotRow &, const PivotRow &) = default;
};

/// A breakdown by one or two dimensions laid out as a table. Its totals are those of the breakdown: they agree in every view.
struct Pivot
{
    Dimension rowDimension {};
    std::optional<Dimension> columnDimension;
    QList<int> columns; ///< members of the column dimension that occur, in their order; empty for one dimension
    QList<PivotRow> rows; ///< members that occur, in their order
    QList<Money> columnTotals;
    QList<qint64> columnCounts;
    Money total;
    qint64 count = 0;
    friend bool operator==(const Pivot &, const Pivot &) = default;
};

/// \p breakdown is by one or two dimensions; the first makes the rows.
[[nodiscard]] Pivot pivotOf(const Breakdown &breakdown);

/// How much of the whole the largest rows take (R40).
struct Concentration
{
    Share top1;
    Share top3;
    Share top10;
    /// Herfindahl-Hirschman index: sum of squared percentage shares, 10,000 when one takes all; rounded. Rows with
    /// negative totals are left out of it and of the whole it is measured by. 0 when the whole is not positive.
    qint64 herfindahl = 0;
    QList<int> order; ///< row indexes of the pivot, largest total first
    friend bool operator==(const Concentration &, const Concentration &) = default;
};

[[nodiscard]] Concentration concentrationOf(const Pivot &pivot);

} // namespace acquis
