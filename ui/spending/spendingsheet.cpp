// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingsheet.h"

#include "ui/spending/spendingwords.h"

#include <QCoreApplication>

namespace acquis {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SpendingSheet)
};

} // namespace

Sheet spendingSheet(const SpendingFigures &figures, const QList<int> &order, const Formats &formats)
{
    const auto figure = [&](const SpendingCell &cell) {
        return figures.measure == SpendMeasure::Amount ? SheetCell::money(cell.amount, formats)
                                                       : SheetCell::count(cell.count, formats);
    };
    Sheet sheet;
    sheet.headings << SpendingWords::dimension(figures.rowDimension);
    for (const SpendingColumn &column : figures.columns)
        sheet.headings << SpendingWords::column(figures, column, formats);
    sheet.headings << Words::tr("Total") << Words::tr("Share");
    for (const int index : order) {
        const SpendingRow &row = figures.rows[index];
        QList<SheetCell> cells { SheetCell::words(SpendingWords::row(figures, row, formats)) };
        for (const SpendingCell &cell : row.cells)
            cells << figure(cell);
        cells << figure(row.total) << SheetCell::ratio(row.share, formats.percent(row.share));
        sheet.rows << cells;
    }
    const bool all = order.size() == figures.rows.size();
    const QString rows = SpendingWords::counted(figures.rowDimension, figures.rows.size(), formats);
    sheet.total << SheetCell::words(all ? Words::tr("Total of %1").arg(rows)
                                        : Words::tr("Total of %1, %2 shown", nullptr, SpendingWords::pluralNumber(order.size()))
                                              .arg(rows, formats.number(order.size())));
    for (const SpendingCell &cell : figures.columnTotals)
        sheet.total << figure(cell);
    const qint64 whole = figures.total.value(figures.measure);
    sheet.total << figure(figures.total) << SheetCell::ratio({ whole, whole }, formats.percent({ whole, whole }, 0));
    return sheet;
}

} // namespace acquis
