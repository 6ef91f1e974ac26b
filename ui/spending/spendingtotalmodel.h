// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/formats.h"

#include <QAbstractTableModel>

namespace acquis {

class SpendingTableModel;

/// The one row under the table: what all rows sum to, whatever is being found among them.
class SpendingTotalModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit SpendingTotalModel(SpendingTableModel &table, QObject *parent = nullptr);

    void setFormats(const Formats &formats);
    /// How many rows the table shows of all; -1 when it shows every one.
    void setRowsShown(int rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(int column) const;
    void announce();
    SpendingTableModel &m_table;
    Formats m_formats;
    int m_rowsShown = -1;
};

} // namespace acquis
