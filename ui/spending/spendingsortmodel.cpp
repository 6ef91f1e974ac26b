// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingsortmodel.h"

#include "core/base/text.h"
#include "ui/spending/spendingtablemodel.h"

namespace acquis {

SpendingSortModel::SpendingSortModel(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void SpendingSortModel::setCollator(const QCollator &collator)
{
    m_collator = collator;
    invalidate();
}

void SpendingSortModel::setFind(const QString &text)
{
    const QString folded = foldedName(text);
    if (folded == m_find)
        return;
    m_find = folded;
    invalidateFilter();
}

int SpendingSortModel::compareNames(const QModelIndex &left, const QModelIndex &right) const
{
    return m_collator.compare(left.siblingAtColumn(0).data().toString(), right.siblingAtColumn(0).data().toString());
}

bool SpendingSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == 0)
        return compareNames(left, right) < 0;
    const qint64 a = left.data(SpendingTableModel::SortRole).toLongLong();
    const qint64 b = right.data(SpendingTableModel::SortRole).toLongLong();
    if (a != b)
        return a < b;
    // Equal figures stand in the order of their names, whichever way the column is sorted.
    const int names = compareNames(left, right);
    return sortOrder() == Qt::AscendingOrder ? names < 0 : names > 0;
}

bool SpendingSortModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_find.isEmpty())
        return true;
    return sourceModel()->index(row, 0, parent).data(SpendingTableModel::FindRole).toString().contains(m_find);
}

} // namespace acquis
