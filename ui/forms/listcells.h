// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace acquis {

/// Draws the rows of a FactsModel to be read one below the other: in the first column icon, title and what is told under it, all wrapped to
/// the width of the column; in the others a short word in the colour of its state.
class ListCells final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ListCells(const Theme &theme, const QTableView &view, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintWord(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
    const QTableView &m_view;
};

} // namespace acquis
