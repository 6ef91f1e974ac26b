// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace acquis {

/// Draws the mark of a figure right before its words, where Qt would leave the width of the column between them.
class LeftOutDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the mark of the cell is drawn; null when it has none.
    [[nodiscard]] QRect markRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace acquis
