// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace acquis {

FlowLayout::FlowLayout(QWidget *parent, Columns columns, int spacing) : QLayout(parent), m_columns(columns)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate(); // a layout that stands already would leave the item where it was
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> FlowLayout::visibleItems() const
{
    QList<QLayoutItem *> items;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items), [](QLayoutItem *item) { return !item->isEmpty(); });
    return items;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    const QList<QLayoutItem *> items = visibleItems();
    for (const QLayoutItem *item : items)
        size = { size.width() + item->sizeHint().width() + (size.width() > 0 ? spacing() : 0),
                 std::max(size.height(), item->sizeHint().height()) };
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    const QList<QLayoutItem *> items = visibleItems();
    for (const QLayoutItem *item : items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int FlowLayout::place(const QRect &rect, bool apply) const
{
    return m_columns == Columns::Equal ? placeEqual(rect, apply) : placeNatural(rect, apply);
}

int FlowLayout::placeNatural(const QRect &rect, bool apply) const
{
    int x = rect.x();
    int y = rect.y();
    int rowHeight = 0;
    const bool rightToLeft = parentWidget() && parentWidget()->isRightToLeft();
    const QList<QLayoutItem *> items = visibleItems();
    for (QLayoutItem *item : items) {
        const QSize size =
            item->sizeHint().boundedTo(QSize(std::max(rect.width(), item->minimumSize().width()), QLAYOUTSIZE_MAX));
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            x = rect.x();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (apply)
            item->setGeometry(QRect(QPoint(rightToLeft ? rect.right() + 1 - (x - rect.x()) - size.width() : x, y), size));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight - rect.y();
}

int FlowLayout::placeEqual(const QRect &rect, bool apply) const
{
    const QList<QLayoutItem *> items = visibleItems();
    if (items.isEmpty())
        return 0;
    int widest = 1;
    int tallest = 0;
    const auto count = static_cast<int>(items.size());
    int together = (count - 1) * spacing();
    for (const QLayoutItem *item : items) {
        widest = std::max(widest, item->sizeHint().width());
        tallest = std::max(tallest, item->sizeHint().height());
        together += item->sizeHint().width();
    }
    if (together <= rect.width()) {
        if (apply)
            placeOneRow(items, rect, (rect.width() - together) / count);
        return tallest;
    }
    int columns = std::clamp((rect.width() + spacing()) / (widest + spacing()), 1, count);
    const int rows = (count + columns - 1) / columns;
    columns = (count + rows - 1) / rows; // rows as even as they can be
    const int width = (rect.width() - (columns - 1) * spacing()) / columns;
    for (int i = 0; apply && i < count; ++i) {
        const QPoint corner(rect.x() + (i % columns) * (width + spacing()), rect.y() + (i / columns) * (tallest + spacing()));
        items[i]->setGeometry(QRect(corner, QSize(width, tallest)));
    }
    return rows * tallest + (rows - 1) * spacing();
}

void FlowLayout::placeOneRow(const QList<QLayoutItem *> &items, const QRect &rect, int share) const
{
    int x = rect.x();
    for (QLayoutItem *item : items) {
        const int width = item == items.last() ? rect.right() + 1 - x : item->sizeHint().width() + share;
        item->setGeometry(QRect(x, rect.y(), width, rect.height()));
        x += width + spacing();
    }
}

} // namespace acquis
