// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingtablemodel.h"

#include "ui/spending/spendingwords.h"

#include <algorithm>

namespace acquis {

namespace {

bool sameShape(const SpendingFigures &a, const SpendingFigures &b)
{
    return a.rowDimension == b.rowDimension && a.columnDimension == b.columnDimension && a.columns == b.columns
           && std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                         [](const SpendingRow &left, const SpendingRow &right) { return left.code == right.code; });
}

} // namespace

SpendingTableModel::SpendingTableModel(QObject *parent) : QAbstractTableModel(parent) { }

void SpendingTableModel::setFigures(const SpendingFigures &figures)
{
    if (!sameShape(figures, m_figures)) {
        beginResetModel();
        m_figures = figures;
        endResetModel();
        return;
    }
    const bool measureChanged = m_figures.measure != figures.measure;
    m_figures = figures;
    if (!m_figures.rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (measureChanged)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

SpendingTableModel::ColumnKind SpendingTableModel::kindOf(int column) const
{
    if (column == 0)
        return ColumnKind::Name;
    if (column <= m_figures.columns.size())
        return ColumnKind::Member;
    return column == int(m_figures.columns.size()) + 1 ? ColumnKind::Total : ColumnKind::Share;
}

int SpendingTableModel::memberColumn(int column) const
{
    return kindOf(column) == ColumnKind::Member ? column - 1 : -1;
}

int SpendingTableModel::columnOfSort(const SpendingSort &sort) const
{
    const int total = int(m_figures.columns.size()) + 1;
    switch (sort.key) {
    case SpendingSort::Key::Name: return 0;
    case SpendingSort::Key::Column: {
        const int column = m_figures.columnOf(sort.column);
        return column < 0 ? total : column + 1;
    }
    case SpendingSort::Key::Total: return total;
    case SpendingSort::Key::Share: return total + 1;
    }
    Q_UNREACHABLE();
    return total;
}

SpendingSort SpendingTableModel::sortOfColumn(int column, bool descending) const
{
    switch (kindOf(column)) {
    case ColumnKind::Name: return { SpendingSort::Key::Name, {}, descending };
    case ColumnKind::Member: return { SpendingSort::Key::Column, m_figures.columns[column - 1].code, descending };
    case ColumnKind::Total: return { SpendingSort::Key::Total, {}, descending };
    case ColumnKind::Share: return { SpendingSort::Key::Share, {}, descending };
    }
    Q_UNREACHABLE();
    return {};
}

const SpendingCell *SpendingTableModel::cellAt(int row, int column) const
{
    switch (kindOf(column)) {
    case ColumnKind::Member: return &m_figures.rows[row].cells[column - 1];
    case ColumnKind::Total: return &m_figures.rows[row].total;
    case ColumnKind::Name:
    case ColumnKind::Share: return nullptr;
    }
    Q_UNREACHABLE();
    return nullptr;
}

int SpendingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.rows.size());
}

int SpendingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.columns.size()) + 3;
}

QVariant SpendingTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SpendingRow &row = m_figures.rows[index.row()];
    if (role == CodeRole)
        return row.code;
    if (role == FindRole)
        return SpendingWords::findText(m_figures.rowDimension, row.code, row.name);
    if (role != SortRole)
        return {};
    if (const SpendingCell *cell = cellAt(index.row(), index.column()))
        return cell->value(m_figures.measure);
    // Shares of one whole sort as their parts do.
    return kindOf(index.column()) == ColumnKind::Share ? QVariant(row.total.value(m_figures.measure)) : QVariant();
}

} // namespace acquis
