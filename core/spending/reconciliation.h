// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

/// A cell whose printed figure breaks both its row and its column by the same difference.
struct BrokenCell
{
    QString row; ///< label, e.g. "7"
    QString rowText; ///< the text columns of the row, joined
    QString column;
    Money printed;
    Money implied;
    Money difference; ///< printed minus implied
    friend bool operator==(const BrokenCell &, const BrokenCell &) = default;
};

/// A row or column that does not add up and that no single cell explains.
struct UnexplainedSum
{
    bool isRow = false;
    QString label;
    Money printed;
    Money sum;
    friend bool operator==(const UnexplainedSum &, const UnexplainedSum &) = default;
};

/// A number whose text had to be repaired to be read.
struct RepairedNumber
{
    QString row;
    QString column;
    QString text;
    QString readAs; ///< machine form, e.g. "2716066844.00" or "0.01%"
    friend bool operator==(const RepairedNumber &, const RepairedNumber &) = default;
};

struct Reconciliation
{
    QList<BrokenCell> cells;
    QList<UnexplainedSum> sums;
    QList<RepairedNumber> repaired;
    QStringList unread; ///< "row/column: text" of cells that are no number in a numeric column
    int rowsChecked = 0;
    int columnsChecked = 0;
    [[nodiscard]] bool addsUp() const { return cells.isEmpty() && sums.isEmpty() && unread.isEmpty(); }
    friend bool operator==(const Reconciliation &, const Reconciliation &) = default;
};

/// Do the rows and columns of a printed table add up (R36)? \p records includes the header. Shape as in the command-line
/// contract: row label, text columns, numeric columns; a row labelled "total", columns whose name starts with "total". An
/// empty cell is zero. A wrong total is a broken cell too, where both ways agree on it. Percentages are read, not summed.
/// \error InvalidTable with the record's number where one is to blame, AmountOutOfRange
[[nodiscard]] Result<Reconciliation> reconcile(const QList<QStringList> &records);

} // namespace acquis
