// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulestablemodel.h"

#include "ui/widgets/icon.h"

namespace acquis {

RulesTableModel::RulesTableModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void RulesTableModel::setTable(const QStringList &headings, const QList<QList<RulesCell>> &rows)
{
    const bool isSameShape = headings.size() == m_headings.size() && rows.size() == m_rows.size();
    if (!isSameShape)
        beginResetModel();
    m_headings = headings;
    m_rows = rows;
    if (!isSameShape) {
        endResetModel();
        return;
    }
    if (!headings.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RulesTableModel::setLateText(std::function<QString(int)> text)
{
    m_late = std::move(text);
}

int RulesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RulesTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QString RulesTableModel::textAt(const QModelIndex &index) const
{
    if (m_late && index.column() == columnCount() - 1)
        return m_late(index.row());
    return m_rows[index.row()][index.column()].text;
}

QVariant RulesTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RulesCell &cell = m_rows[index.row()][index.column()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return textAt(index);
    case Qt::DecorationRole:
        return cell.icon.isEmpty() ? QVariant() : QVariant(themedIcon(cell.icon, m_theme.state(cell.state).text));
    default: return {};
    }
}

QVariant RulesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headings[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

RulesTableFilter::RulesTableFilter(RulesTableModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void RulesTableFilter::setCollator(const QCollator &collator)
{
    m_collator = collator;
    invalidate();
}

void RulesTableFilter::setAccept(std::function<bool(int)> accept)
{
    m_accept = std::move(accept);
    invalidateFilter();
}

int RulesTableFilter::sourceRow(const QModelIndex &index) const
{
    return mapToSource(index).row();
}

bool RulesTableFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const RulesCell &a = m_model.cell(left.row(), left.column());
    const RulesCell &b = m_model.cell(right.row(), right.column());
    if (a.order && b.order)
        return *a.order < *b.order;
    return m_collator.compare(a.text, b.text) < 0;
}

bool RulesTableFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return !m_accept || m_accept(row);
}

} // namespace acquis
