// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/crosswalkmodel.h"

#include "ui/spending/spendingwords.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace acquis {

CrosswalkModel::CrosswalkModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme) { }

void CrosswalkModel::setRows(const QList<CrosswalkRow> &rows, const UnitDirectory &units)
{
    beginResetModel();
    m_rows = rows;
    m_units = units;
    endResetModel();
}

void CrosswalkModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnTotal - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

int CrosswalkModel::rowOfId(qint64 id) const
{
    const auto found = std::ranges::find(m_rows, id, &CrosswalkRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CrosswalkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CrosswalkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

bool CrosswalkModel::isWithoutLimit(const CrosswalkRow &row, int column)
{
    switch (column) {
    case Within: return row.withinMinistry.isEmpty();
    case Component: return row.withComponent.isEmpty();
    case FirstYear: return !row.firstYear.isValid();
    case LastYear: return !row.lastYear.isValid();
    default: return false;
    }
}

QString CrosswalkModel::text(const CrosswalkRow &row, int column) const
{
    const bool french = m_formats.language() == Language::French;
    const bool limitless = isWithoutLimit(row, column);
    switch (column) {
    case Kind: return SpendingWords::dimension(row.kind == UnitKind::Ministry ? Dimension::Ministry : Dimension::Program);
    case Written: return row.written;
    case Within:
        return limitless ? tr("any", "ministry: the row holds in any")
                         : m_units.name(UnitKind::Ministry, row.withinMinistry).of(m_formats.language());
    case Component: return limitless ? tr("any", "component: the row holds with any") : row.withComponent;
    case FirstYear:
        return limitless ? tr("the beginning", "first year: the row holds from") : m_formats.fiscalYear(row.firstYear);
    case LastYear: return limitless ? tr("today", "last year: the row holds until") : m_formats.fiscalYear(row.lastYear);
    case Unit: return m_units.name(row.kind, row.unitCode).of(m_formats.language());
    case OtherName: {
        const BilingualText name = m_units.name(row.kind, row.unitCode);
        return french ? name.en : name.fr;
    }
    case Source: return row.source;
    default: return {};
    }
}

QVariant CrosswalkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CrosswalkRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case Qt::ForegroundRole:
        return isWithoutLimit(row, index.column()) ? QVariant(m_theme.color(ColorToken::TextSecondary)) : QVariant();
    default: return {};
    }
}

QVariant CrosswalkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Kind");
    case Written: return tr("As written in the source");
    case Within: return tr("Within ministry");
    case Component: return tr("With component");
    case FirstYear: return tr("From");
    case LastYear: return tr("Until");
    case Unit: return tr("Stands for");
    case OtherName: return m_formats.language() == Language::French ? tr("In English") : tr("In French");
    case Source: return tr("Source");
    default: return {};
    }
}

} // namespace acquis
