// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/factsmodel.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/totaltable.h"

#include <algorithm>
#include <array>

namespace acquis {

namespace {

constexpr std::array iconSides { 16, 24, 32, 48 };

} // namespace

FactsModel::FactsModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), { Qt::DecorationRole });
    });
}

void FactsModel::setTable(const QStringList &headings, const QList<FactsRow> &rows)
{
    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    endResetModel();
}

QString FactsModel::keyAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).key : QString();
}

int FactsModel::rowOf(const QString &key) const
{
    const auto it = std::ranges::find(m_rows, key, &FactsRow::key);
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

const FactsCell &FactsModel::cell(const QModelIndex &index) const
{
    return m_rows.at(index.row()).cells.at(index.column());
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FactsCell &shown = cell(index);
    switch (role) {
    case Qt::DisplayRole: return shown.text;
    case Qt::ToolTipRole: return shown.toolTip.isEmpty() ? shown.text : shown.toolTip;
    case Qt::DecorationRole: return shown.icon.isEmpty() ? QVariant() : icon(shown);
    case Qt::AccessibleTextRole:
    case TotalTable::CopyRole: return shown.detail.isEmpty() ? shown.text : QStringList { shown.text, shown.detail }.join(u", ");
    case DetailRole: return shown.detail;
    case StateRole: return int(shown.state);
    case Qt::TextAlignmentRole: return int((shown.order ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

/// On the ground of a selection it has the colour of the text there.
QIcon FactsModel::icon(const FactsCell &cell) const
{
    const QIcon plain = themedIcon(cell.icon, m_theme.state(cell.state).text);
    const QIcon selected = themedIcon(cell.icon, m_theme.itemViewPalette().color(QPalette::HighlightedText));
    QIcon icon;
    for (const int side : iconSides) {
        icon.addPixmap(plain.pixmap(side));
        icon.addPixmap(selected.pixmap(side), QIcon::Selected);
    }
    return icon;
}

QVariant FactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isFigures = !m_rows.isEmpty() && m_rows.first().cells.at(section).order;
        return int((isFigures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? m_headings.value(section) : QVariant();
}

FactsSorter::FactsSorter(FactsModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

bool FactsSorter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const FactsCell &a = m_model.cell(left);
    const FactsCell &b = m_model.cell(right);
    if (a.order != b.order)
        return a.order < b.order;
    return m_collator.compare(a.text, b.text) < 0;
}

} // namespace acquis
