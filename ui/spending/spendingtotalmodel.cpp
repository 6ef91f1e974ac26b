// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingtotalmodel.h"

#include "ui/spending/spendingtablemodel.h"
#include "ui/spending/spendingwords.h"

#include <QFont>

namespace acquis {

using Kind = SpendingTableModel::ColumnKind;

SpendingTotalModel::SpendingTotalModel(SpendingTableModel &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
    , m_formats(Language::English)
{
    connect(&table, &QAbstractItemModel::modelAboutToBeReset, this, &SpendingTotalModel::beginResetModel);
    connect(&table, &QAbstractItemModel::modelReset, this, &SpendingTotalModel::endResetModel);
    connect(&table, &QAbstractItemModel::dataChanged, this, &SpendingTotalModel::announce);
}

void SpendingTotalModel::announce()
{
    Q_EMIT dataChanged(index(0, 0), index(0, columnCount() - 1));
}

void SpendingTotalModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    announce();
}

void SpendingTotalModel::setRowsShown(int rows)
{
    if (rows == m_rowsShown)
        return;
    m_rowsShown = rows;
    announce();
}

int SpendingTotalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

int SpendingTotalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_table.columnCount();
}

QString SpendingTotalModel::text(int column) const
{
    const SpendingFigures &figures = m_table.figures();
    switch (m_table.kindOf(column)) {
    case Kind::Name: {
        const QString rows = SpendingWords::counted(figures.rowDimension, figures.rows.size(), m_formats);
        return m_rowsShown < 0 ? tr("Total of %1").arg(rows)
                               : tr("Total of %1, %2 shown", nullptr, m_rowsShown).arg(rows, m_formats.number(m_rowsShown));
    }
    case Kind::Member:
        return SpendingWords::bare(figures.measure, figures.columnTotals[m_table.memberColumn(column)].value(figures.measure),
                                   m_formats);
    case Kind::Total: return SpendingWords::bare(figures.measure, figures.total.value(figures.measure), m_formats);
    case Kind::Share: {
        const qint64 whole = figures.total.value(figures.measure);
        return m_formats.percent({ whole, whole }, 0);
    }
    }
    Q_UNREACHABLE();
    return {};
}

QVariant SpendingTotalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.column());
    case Qt::TextAlignmentRole: return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    default: return {};
    }
}

} // namespace acquis
