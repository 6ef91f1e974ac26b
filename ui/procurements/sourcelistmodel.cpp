// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/sourcelistmodel.h"

namespace acquis {

using namespace Qt::StringLiterals;

void SourceListModel::setItems(const QList<SourceItem> &items)
{
    beginResetModel();
    m_items = items;
    m_isTicked = QList<bool>(items.size(), false);
    endResetModel();
    Q_EMIT ticksChanged();
}

void SourceListModel::setWords(const QList<SourceItem> &items)
{
    if (items.size() != m_items.size()) {
        setItems(items);
        return;
    }
    m_items = items;
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SourceListModel::setTicked(const QList<int> &rows)
{
    for (int row = 0; row < rowCount(); ++row)
        m_isTicked[row] = rows.contains(row);
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { Qt::CheckStateRole });
    Q_EMIT ticksChanged();
}

QList<int> SourceListModel::ticked() const
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_isTicked.at(row))
            rows << row;
    }
    return rows;
}

int SourceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SourceItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return item.title;
    case LinesRole: return item.lines;
    case Qt::CheckStateRole: return hasTicks() ? QVariant(m_isTicked.at(index.row()) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole: return (QStringList { item.title } + item.lines).join(u"; "_s);
    default: return {};
    }
}

bool SourceListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !hasTicks())
        return false;
    m_isTicked[index.row()] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags SourceListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return hasTicks() && index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace acquis
