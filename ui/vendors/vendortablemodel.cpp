// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendortablemodel.h"

#include "ui/shell/viewcolors.h"
#include "ui/widgets/icon.h"

#include <QHeaderView>
#include <QTableView>

namespace acquis {

using namespace Qt::StringLiterals;

VendorTableModel::VendorTableModel(const Theme &theme, QObject *parent) : QAbstractTableModel(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), { Qt::DecorationRole });
    });
}

void VendorTableModel::setTable(const QStringList &headings, const QList<QList<VendorCell>> &rows)
{
    if (headings.size() == m_headings.size() && rows.size() == m_rows.size()) {
        m_headings = headings;
        m_rows = rows;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_headings = headings;
    m_rows = rows;
    endResetModel();
}

QString VendorTableModel::asText() const
{
    const auto line = [](const QStringList &cells) {
        QStringList flat;
        for (const QString &cell : cells)
            flat << oneLine(cell);
        return QString(flat.join(u'\t') + u'\n');
    };
    QString text = line(m_headings);
    for (const QList<VendorCell> &row : m_rows) {
        QStringList cells;
        for (const VendorCell &cell : row)
            cells << cell.text;
        text += line(cells);
    }
    return text;
}

int VendorTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VendorTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant VendorTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const VendorCell &cell = m_rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.text;
    case Qt::DecorationRole: return cell.icon.isEmpty() ? QVariant() : themedIcon(cell.icon, m_theme.state(cell.state).text);
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignTop);
    default: return {};
    }
}

QVariant VendorTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_headings.value(section);
    return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignLeft | Qt::AlignVCenter)) : QVariant();
}

QTableView *makeVendorTable(VendorTableModel &model, const Theme &theme, const QString &name)
{
    auto *view = new QTableView;
    view->setObjectName(name);
    view->setModel(&model);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setWordWrap(true);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    followTheme(*view, theme);
    return view;
}

QString oneLine(const QString &text)
{
    return QString(text).replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace acquis
