// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/spendingfigures.h"

#include <QAbstractTableModel>

namespace acquis {

/// The figures as a table of raw values: a name, a column for each member of the second dimension, the total, the share.
/// It knows no words; SpendingPresentationModel has them.
class SpendingTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class ColumnKind { Name, Member, Total, Share };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< what numeric columns sort by, a qint64
        CodeRole, ///< code of the row's member
        FindRole, ///< what words are looked for in: its names in both languages, folded
    };

    explicit SpendingTableModel(QObject *parent = nullptr);

    /// Rows that stay keep their place for selections; only a change of columns or of the dimension resets.
    void setFigures(const SpendingFigures &figures);
    [[nodiscard]] const SpendingFigures &figures() const { return m_figures; }

    [[nodiscard]] ColumnKind kindOf(int column) const;
    /// Index into figures().columns of a Member column; -1 for the others.
    [[nodiscard]] int memberColumn(int column) const;
    /// The column that \p sort sorts by; the total when it is not there.
    [[nodiscard]] int columnOfSort(const SpendingSort &sort) const;
    [[nodiscard]] SpendingSort sortOfColumn(int column, bool descending) const;
    /// The figure at \p row and \p column; null in columns that have none.
    [[nodiscard]] const SpendingCell *cellAt(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    SpendingFigures m_figures;
};

} // namespace acquis
