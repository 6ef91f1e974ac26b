// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendcube.h"

namespace acquis {

/// The kinds of amounts (members of Dimension::Kind, 0: not told) that lines under \p where have, ascending. Amounts of
/// two kinds are never added: what was committed is paid later, and counted twice it would be money nobody had.
[[nodiscard]] QList<int> kindsIn(const SpendCube &cube, const QList<CubeFilter> &where = {});

/// The kind that a reader who chose none means: accounts before all, then what was paid; what files from outside brought
/// before what procurement files did. -1 while there are no lines.
[[nodiscard]] int usualKind(const SpendCube &cube);

/// A breakdown in which no figure adds two kinds.
struct BreakdownByKind
{
    /// By Dimension::Kind too, as the last key, when several kinds lie under the question and it did not ask for them.
    Breakdown breakdown;
    /// One for each kind under the question, ascending; the breakdown's own total means something only when there is one.
    struct Total
    {
        int kind = 0;
        Money amount;
        qint64 count = 0;
        friend bool operator==(const Total &, const Total &) = default;
    };
    QList<Total> totals;
    [[nodiscard]] bool hasSeveralKinds() const { return totals.size() > 1; }
    /// The total of a row's kind: what its share is measured by. \p row is one of the breakdown's.
    [[nodiscard]] const Total &totalFor(const BreakdownRow &row) const;
    friend bool operator==(const BreakdownByKind &, const BreakdownByKind &) = default;
};

[[nodiscard]] BreakdownByKind breakdownByKind(const SpendCube &cube, CubeQuery query);

} // namespace acquis
