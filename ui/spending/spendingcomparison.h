// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/spending/sheet.h"
#include "ui/spending/spendingfigures.h"

namespace acquis {

/// What a member is worth on either side.
struct ComparisonRow
{
    QString code; ///< empty for the total
    BilingualText name; ///< in force in the last year that either side counts
    SpendingCell a;
    SpendingCell b;
    friend bool operator==(const ComparisonRow &, const ComparisonRow &) = default;

    [[nodiscard]] bool isOnlyInA() const { return a.count > 0 && b.count == 0; }
    [[nodiscard]] bool isOnlyInB() const { return a.count == 0 && b.count > 0; }
};

/// Two selections beside each other by the same dimension. B is what the page shows, A was kept before.
struct SpendingComparison
{
    Dimension dimension = Dimension::Ministry;
    SpendMeasure measure = SpendMeasure::Amount;
    QList<ComparisonRow> rows; ///< members of either side, in their order
    ComparisonRow total;
    friend bool operator==(const SpendingComparison &, const SpendingComparison &) = default;

    [[nodiscard]] qint64 differenceOf(const ComparisonRow &row) const { return row.b.value(measure) - row.a.value(measure); }
    /// Undefined where A is nothing or less: a percentage of it would mean nothing.
    [[nodiscard]] Share changeOf(const ComparisonRow &row) const;
};

/// \p selection has something pinned.
[[nodiscard]] SpendingComparison spendingComparison(const SpendCube &cube, const SpendingSelection &selection);

enum class ComparisonColumn { Name, A, B, Difference, Change };
inline constexpr int comparisonColumns = 5;

[[nodiscard]] QString comparisonHeading(const SpendingComparison &comparison, ComparisonColumn column);
/// A cell as words and value. The total's name says how many members there are.
[[nodiscard]] SheetCell comparisonCell(const SpendingComparison &comparison, const ComparisonRow &row, ComparisonColumn column,
                                       const Formats &formats);
/// The rows \p order, and the total of all.
[[nodiscard]] Sheet comparisonSheet(const SpendingComparison &comparison, const QList<int> &order, const Formats &formats);
/// Bars of A and B beside each other, the largest members first; those whose name holds the words of \p find.
[[nodiscard]] ChartData comparisonChart(const SpendingComparison &comparison, const Formats &formats, const QString &find = {});

} // namespace acquis
