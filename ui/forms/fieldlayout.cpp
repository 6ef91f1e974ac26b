// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fieldlayout.h"

#include <QWidget>

#include <algorithm>

namespace acquis {

namespace {

constexpr int between = 16; ///< fields beside each other
constexpr int below = 10;
constexpr int leastLetters = 34; ///< of a field that stands beside another

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

FieldLayout::FieldLayout(QWidget *parent) : QLayout(parent) { }

FieldLayout::~FieldLayout()
{
    for (const Item &item : m_items)
        delete item.item;
}

void FieldLayout::addField(QWidget *field, bool isWide)
{
    addWidget(field);
    m_items.last().isWide = isWide;
}

void FieldLayout::addItem(QLayoutItem *item)
{
    m_items << Item { item, true };
}

QLayoutItem *FieldLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(index).item : nullptr;
}

QLayoutItem *FieldLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index).item : nullptr;
}

int FieldLayout::leastHalf() const
{
    int least = parentWidget()->fontMetrics().averageCharWidth() * leastLetters;
    for (const Item &item : m_items) {
        if (!item.isWide && !item.item->isEmpty())
            least = std::max(least, item.item->minimumSize().width());
    }
    return least;
}

int FieldLayout::place(const QRect &rect, bool apply) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const bool hasTwo = inside.width() >= 2 * leastHalf() + between;
    const int half = hasTwo ? (inside.width() - between) / 2 : inside.width();
    int y = inside.y();
    QList<QLayoutItem *> row;
    const auto endRow = [&](int width) {
        int high = 0;
        for (const QLayoutItem *item : std::as_const(row))
            high = std::max(high, heightOf(*item, width));
        if (apply) {
            int x = inside.x();
            for (QLayoutItem *item : std::as_const(row)) {
                item->setGeometry({ x, y, width, heightOf(*item, width) }); // inputs stand in line
                x += width + between;
            }
        }
        if (!row.isEmpty())
            y += high + below;
        row.clear();
    };
    for (const Item &one : m_items) {
        if (one.item->isEmpty())
            continue;
        if (one.isWide || !hasTwo) {
            endRow(half);
            row << one.item;
            endRow(inside.width());
            continue;
        }
        row << one.item;
        if (row.size() == 2)
            endRow(half);
    }
    endRow(half);
    const int bottom = y > inside.y() ? y - below : y;
    return bottom - rect.y() + contentsMargins().bottom();
}

int FieldLayout::heightForWidth(int width) const
{
    return place({ 0, 0, width, 0 }, false);
}

void FieldLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FieldLayout::sizeHint() const
{
    const int width = std::max(minimumSize().width(), 2 * leastHalf() + between);
    return { width, heightForWidth(width) };
}

QSize FieldLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    for (const Item &item : m_items) {
        if (!item.item->isEmpty())
            width = std::max(width, item.item->minimumSize().width());
    }
    return { width + margins.left() + margins.right(), margins.top() + margins.bottom() };
}

} // namespace acquis
