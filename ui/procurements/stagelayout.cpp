// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/stagelayout.h"

#include <QWidget>

#include <algorithm>
#include <numeric>

namespace acquis {

namespace {

constexpr int gap = 4;

int together(const QList<int> &widths, int spacing)
{
    return std::accumulate(widths.begin(), widths.end(), 0) + std::max(int(widths.size()) - 1, 0) * spacing;
}

/// With names that are shortened to at most \p cap, where they may be.
QList<int> shortened(const QList<StageWish> &wishes, int cap)
{
    QList<int> widths;
    for (const StageWish &wish : wishes)
        widths << (wish.isWhole ? wish.wanted : std::max(wish.least, std::min(wish.wanted, cap)));
    return widths;
}

/// Whatever two of them are whole.
bool fits(const QList<StageWish> &wishes, int width, int spacing)
{
    constexpr qsizetype wholeOnes = 2;
    QList<int> least;
    QList<int> more;
    for (const StageWish &wish : wishes) {
        least << wish.least;
        more << wish.wanted - wish.least;
    }
    std::ranges::sort(more, std::greater());
    more.resize(std::min(more.size(), wholeOnes));
    return together(least, spacing) + together(more, 0) <= width;
}

} // namespace

QList<int> stageWidths(const QList<StageWish> &wishes, int width, int spacing)
{
    int cap = 0;
    for (const StageWish &wish : wishes)
        cap = std::max(cap, wish.wanted);
    QList<int> widths = shortened(wishes, cap);
    while (cap > 0 && together(widths, spacing) > width)
        widths = shortened(wishes, --cap);
    if (const int over = width - together(widths, spacing); over > 0 && !widths.isEmpty()) {
        const int share = over / int(widths.size());
        for (int &one : widths)
            one += share;
        widths.last() += over - share * int(widths.size());
    }
    return widths;
}

int stagesInRow(const QList<StageWish> &wishes, int width, int spacing)
{
    const auto count = int(wishes.size());
    for (int rows = 1; rows < count; ++rows) {
        const int inRow = (count + rows - 1) / rows;
        bool isRoom = true;
        for (int first = 0; first < count && isRoom; first += inRow)
            isRoom = fits(wishes.mid(first, inRow), width, spacing);
        if (isRoom)
            return inRow;
    }
    return 1;
}

StageLayout::StageLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(gap);
}

StageLayout::~StageLayout()
{
    qDeleteAll(m_items);
}

void StageLayout::setWhole(const QList<const QWidget *> &widgets)
{
    if (widgets == m_whole)
        return;
    m_whole = widgets;
    invalidate();
}

void StageLayout::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

QLayoutItem *StageLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> StageLayout::visibleItems() const
{
    QList<QLayoutItem *> items;
    std::ranges::copy_if(m_items, std::back_inserter(items), [](const QLayoutItem *item) { return !item->isEmpty(); });
    return items;
}

QList<StageWish> StageLayout::wishes(const QList<QLayoutItem *> &items) const
{
    QList<StageWish> all;
    for (QLayoutItem *item : items)
        all << StageWish { item->sizeHint().width(), item->minimumSize().width(), m_whole.contains(item->widget()) };
    return all;
}

int StageLayout::rowHeight() const
{
    int height = 0;
    for (const QLayoutItem *item : visibleItems())
        height = std::max(height, item->sizeHint().height());
    return height;
}

int StageLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QList<StageWish> all = wishes(visibleItems());
    if (all.isEmpty())
        return 0;
    const int inRow = stagesInRow(all, width - margins.left() - margins.right(), spacing());
    const int rows = (int(all.size()) + inRow - 1) / inRow;
    return margins.top() + margins.bottom() + rows * rowHeight() + (rows - 1) * spacing();
}

void StageLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const QList<QLayoutItem *> items = visibleItems();
    const QList<StageWish> all = wishes(items);
    const int inRow = stagesInRow(all, room.width(), spacing());
    const int height = rowHeight();
    int y = room.y();
    for (int first = 0; first < all.size(); first += inRow) {
        const QList<int> widths = stageWidths(all.mid(first, inRow), room.width(), spacing());
        int x = room.x();
        for (int i = 0; i < widths.size(); ++i) {
            items[first + i]->setGeometry(QRect(x, y, widths[i], height));
            x += widths[i] + spacing();
        }
        y += height + spacing();
    }
}

QSize StageLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QList<int> wanted;
    for (const StageWish &wish : wishes(visibleItems()))
        wanted << wish.wanted;
    return { together(wanted, spacing()) + margins.left() + margins.right(), rowHeight() + margins.top() + margins.bottom() };
}

QSize StageLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    int widest = 0;
    for (const StageWish &wish : wishes(visibleItems()))
        widest = std::max(widest, wish.wanted);
    return { widest + margins.left() + margins.right(), rowHeight() + margins.top() + margins.bottom() };
}

} // namespace acquis
