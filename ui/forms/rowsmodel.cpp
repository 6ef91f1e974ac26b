// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rowsmodel.h"

#include "core/base/text.h"

#include <algorithm>

namespace acquis {

void RowsModel::setColumns(const QList<RowColumn> &columns)
{
    const bool isSameCount = columns.size() == m_columns.size();
    if (!isSameCount)
        beginResetModel();
    m_columns = columns;
    if (!isSameCount) {
        endResetModel();
        return;
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RowsModel::setRows(const QList<QStringList> &rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RowsModel::add(const QStringList &cells)
{
    if (m_rows.size() >= mostRows)
        return -1;
    QStringList row;
    for (int column = 0; column < columnCount(); ++column) {
        const QList<RowChoice> &choices = m_columns.at(column).choices;
        row << (column < cells.size() || choices.isEmpty() ? cells.value(column) : choices.first().code);
    }
    const int at = rowCount();
    beginInsertRows({}, at, at);
    m_rows << row;
    endInsertRows();
    Q_EMIT edited();
    return at;
}

void RowsModel::removeAt(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

QString RowsModel::codeFor(int column, const QString &typed) const
{
    const QString folded = foldedName(typed);
    for (const RowChoice &choice : m_columns.at(column).choices) {
        if (choice.code == typed || foldedName(choice.words) == folded)
            return choice.code;
    }
    return {};
}

int RowsModel::paste(const QString &text)
{
    int added = 0;
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty())
            continue;
        QStringList cells = line.split(u'\t').mid(0, columnCount());
        for (int column = 0; column < cells.size(); ++column) {
            cells[column] = cells[column].trimmed().left(longestCell);
            if (!m_columns.at(column).choices.isEmpty())
                cells[column] = codeFor(column, cells[column]);
        }
        if (add(cells) < 0)
            break;
        ++added;
    }
    return added;
}

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString cell = m_rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::EditRole: return cell;
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QList<RowChoice> &choices = m_columns.at(index.column()).choices;
        const auto it = std::ranges::find(choices, cell, &RowChoice::code);
        return it == choices.end() ? cell : it->words;
    }
    default: return {};
    }
}

bool RowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    m_rows[index.row()][index.column()] = value.toString().left(longestCell);
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= m_columns.size())
        return {};
    return m_columns.at(section).heading;
}

Qt::ItemFlags RowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && m_columns.at(index.column()).canType ? flags | Qt::ItemIsEditable : flags;
}

} // namespace acquis
