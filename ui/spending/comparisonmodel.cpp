// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/comparisonmodel.h"

#include "ui/spending/spendingwords.h"

#include "ui/spending/spendingtablemodel.h"

#include <QFont>

#include <limits>

namespace acquis {

void ComparisonModel::show(const SpendingComparison &comparison, const Formats &formats)
{
    // The same figures in another language leave what is selected as it is.
    if (comparison == m_comparison) {
        m_formats = formats;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, comparisonColumns - 1);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, comparisonColumns - 1));
        return;
    }
    beginResetModel();
    m_comparison = comparison;
    m_formats = formats;
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_part == Part::Total ? 1 : static_cast<int>(m_comparison.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : comparisonColumns;
}

qint64 ComparisonModel::sortValue(const ComparisonRow &row, ComparisonColumn column) const
{
    switch (column) {
    case ComparisonColumn::Name: return 0;
    case ComparisonColumn::A: return row.a.value(m_comparison.measure);
    case ComparisonColumn::B: return row.b.value(m_comparison.measure);
    case ComparisonColumn::Difference: return m_comparison.differenceOf(row);
    case ComparisonColumn::Change: {
        constexpr int decimals = 6;
        const Share change = m_comparison.changeOf(row);
        return change.isDefined() ? change.scaled(decimals) : std::numeric_limits<qint64>::min();
    }
    }
    Q_UNREACHABLE();
    return 0;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparisonRow &row = m_part == Part::Total ? m_comparison.total : m_comparison.rows[index.row()];
    const auto column = static_cast<ComparisonColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return comparisonCell(m_comparison, row, column, m_formats).shown;
    case Qt::TextAlignmentRole:
        return int((column == ComparisonColumn::Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(m_part == Part::Total);
        return font;
    }
    case SpendingTableModel::SortRole: return sortValue(row, column);
    case SpendingTableModel::CodeRole: return row.code;
    case SpendingTableModel::FindRole: return SpendingWords::findText(m_comparison.dimension, row.code, row.name);
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= comparisonColumns)
        return {};
    if (role == Qt::DisplayRole)
        return comparisonHeading(m_comparison, static_cast<ComparisonColumn>(section));
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace acquis
