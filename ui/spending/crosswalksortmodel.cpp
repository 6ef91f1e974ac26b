// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/crosswalksortmodel.h"

#include "core/base/text.h"
#include "ui/spending/crosswalkmodel.h"

#include <algorithm>
#include <limits>

namespace acquis {

CrosswalkSortModel::CrosswalkSortModel(CrosswalkModel &crosswalk, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_crosswalk(crosswalk)
{
    setSourceModel(&crosswalk);
}

void CrosswalkSortModel::setCollator(const QCollator &collator)
{
    m_collator = collator;
    invalidate();
}

void CrosswalkSortModel::setFind(const QString &text)
{
    m_find = foldedName(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void CrosswalkSortModel::setKind(std::optional<UnitKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool CrosswalkSortModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const CrosswalkRow &a = m_crosswalk.rows()[left.row()];
    const CrosswalkRow &b = m_crosswalk.rows()[right.row()];
    if (left.column() == CrosswalkModel::FirstYear)
        return a.firstYear < b.firstYear;
    if (left.column() == CrosswalkModel::LastYear) {
        const auto until = [](FiscalYear year) { return year.isValid() ? year.startYear() : std::numeric_limits<int>::max(); };
        return until(a.lastYear) < until(b.lastYear);
    }
    return m_collator.compare(left.data().toString(), right.data().toString()) < 0;
}

bool CrosswalkSortModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_kind && m_crosswalk.rows()[row].kind != *m_kind)
        return false;
    if (m_find.isEmpty())
        return true;
    QStringList cells;
    for (int column = 0; column < CrosswalkModel::columnTotal; ++column)
        cells << foldedName(m_crosswalk.index(row, column).data().toString());
    const QString text = cells.join(u'\n');
    return std::ranges::all_of(m_find, [&text](const QString &word) { return text.contains(word); });
}

} // namespace acquis
