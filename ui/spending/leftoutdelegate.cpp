// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/leftoutdelegate.h"

#include <QApplication>
#include <QPainter>

namespace acquis {

QRect LeftOutDelegate::markRect(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    if (option.icon.isNull())
        return {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    const int side = option.fontMetrics.ascent();
    const int words = option.fontMetrics.horizontalAdvance(option.text);
    QRect mark(0, 0, side, side);
    mark.moveCenter(option.rect.center());
    mark.moveRight(std::max(option.rect.left() + side + margin, option.rect.right() - margin - words - margin * 2));
    return mark;
}

void LeftOutDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    const QRect mark = markRect(given, index);
    if (mark.isNull()) {
        QStyledItemDelegate::paint(painter, given, index);
        return;
    }
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QIcon icon = std::exchange(option.icon, {});
    option.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    icon.paint(painter, mark);
}

} // namespace acquis
