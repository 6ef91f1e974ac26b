// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingpresentationmodel.h"

#include "ui/spending/spendingtablemodel.h"
#include "ui/spending/spendingwords.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QFont>

namespace acquis {

using namespace Qt::StringLiterals;

using Kind = SpendingTableModel::ColumnKind;

SpendingPresentationModel::SpendingPresentationModel(SpendingTableModel &table, const Theme &theme, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_table(table)
    , m_theme(theme)
    , m_formats(Language::English)
{
    setSourceModel(&table);
    connect(&theme, &Theme::changed, this, &SpendingPresentationModel::retakeIcons);
    retakeIcons();
}

void SpendingPresentationModel::retakeIcons()
{
    m_hatch = themedIcon(m_theme, u"hatch"_s, ColorToken::TextSecondary);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), { Qt::DecorationRole, Qt::ForegroundRole });
}

void SpendingPresentationModel::setFormats(const Formats &formats)
{
    m_formats = formats;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString SpendingPresentationModel::cellText(const SpendingCell &cell) const
{
    if (cell.count > 0)
        return SpendingWords::bare(m_table.figures().measure, cell.value(m_table.figures().measure), m_formats);
    return cell.leftOutLines > 0 ? SpendingWords::leftOut() : u"–"_s;
}

QString SpendingPresentationModel::text(const QModelIndex &index) const
{
    const SpendingRow &row = m_table.figures().rows[index.row()];
    if (const SpendingCell *cell = m_table.cellAt(index.row(), index.column()))
        return cellText(*cell);
    return m_table.kindOf(index.column()) == Kind::Name ? SpendingWords::row(m_table.figures(), row, m_formats)
                                                        : m_formats.percent(row.share);
}

QString SpendingPresentationModel::tooltip(const QModelIndex &index) const
{
    const SpendingCell *cell = m_table.cellAt(index.row(), index.column());
    if (!cell)
        return m_table.kindOf(index.column()) == Kind::Name ? text(index) : QString();
    const QString lines = SpendingWords::lines(cell->count, m_formats);
    if (cell->leftOutLines == 0)
        return tr("%1 in %2").arg(m_formats.money(cell->amount), lines);
    return tr("%1 in %2. Left out although present: %3 in %4.")
        .arg(m_formats.money(cell->amount), lines, m_formats.money(cell->leftOut),
             SpendingWords::lines(cell->leftOutLines, m_formats));
}

bool SpendingPresentationModel::isMarkedLeftOut(const QModelIndex &index) const
{
    if (m_table.kindOf(index.column()) != Kind::Member)
        return false;
    return m_table.cellAt(index.row(), index.column())->leftOutLines > 0;
}

QVariant SpendingPresentationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Kind kind = m_table.kindOf(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::ToolTipRole: return tooltip(index);
    case Qt::AccessibleTextRole:
        // A hatch is no word: a counted cell with lines left out says both.
        return isMarkedLeftOut(index) ? tooltip(index) : text(index);
    case Qt::DecorationRole: return isMarkedLeftOut(index) ? QVariant(m_hatch) : QVariant();
    case Qt::TextAlignmentRole: return int((kind == Kind::Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isMarkedLeftOut(index) && m_table.cellAt(index.row(), index.column())->count == 0
                   ? QVariant(m_theme.color(ColorToken::TextSecondary))
                   : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return kind == Kind::Total ? QVariant(font) : QVariant();
    }
    default: return QIdentityProxyModel::data(index, role);
    }
}

QString SpendingPresentationModel::header(int section) const
{
    const SpendingFigures &figures = m_table.figures();
    const bool inDollars = figures.measure == SpendMeasure::Amount;
    switch (m_table.kindOf(section)) {
    case Kind::Name: return SpendingWords::dimension(figures.rowDimension);
    case Kind::Member: {
        const QString name = SpendingWords::column(figures, figures.columns[m_table.memberColumn(section)], m_formats);
        return inDollars ? tr("%1 $", "a column of dollars").arg(name) : name;
    }
    case Kind::Total: return inDollars ? tr("Total $") : tr("Total lines");
    case Kind::Share: return tr("Share", "of the whole");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant SpendingPresentationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return header(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

} // namespace acquis
