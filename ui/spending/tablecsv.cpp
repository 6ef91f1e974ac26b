// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/tablecsv.h"

#include "core/exchange/csvwriter.h"
#include "ui/spending/texttablemodel.h"

namespace acquis {

Result<QString> writeTableCsv(const QString &path, const QAbstractItemModel &model)
{
    auto writer = CsvWriter::create(path);
    if (!writer)
        return std::unexpected(writer.error());
    for (int column = 0; column < model.columnCount(); ++column)
        writer->text(model.headerData(column, Qt::Horizontal).toString());
    writer->endRow();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            const QString number = cell.data(TextTableModel::NumberRole).toString();
            if (number.isEmpty())
                writer->text(cell.data().toString());
            else
                writer->number(number);
        }
        writer->endRow();
    }
    if (auto done = writer->commit(); !done)
        return std::unexpected(done.error());
    return path;
}

} // namespace acquis
