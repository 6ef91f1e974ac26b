// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/leastheight.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

namespace {

int leastHeightOf(QLayoutItem *item, int width);

int leastHeightOf(const QWidget &widget, int width)
{
    int height = widget.minimumSizeHint().height();
    if (const auto *stack = qobject_cast<const QStackedWidget *>(&widget); stack && stack->currentWidget())
        height = leastHeightOf(*stack->currentWidget(), width);
    else if (widget.layout())
        height = leastHeightOf(static_cast<QLayoutItem *>(widget.layout()), width);
    else if (widget.hasHeightForWidth())
        height = widget.heightForWidth(width);
    return std::clamp(height, widget.minimumHeight(), std::max(widget.minimumHeight(), widget.maximumHeight()));
}

int leastHeightOf(QLayoutItem *item, int width)
{
    if (item->isEmpty())
        return 0;
    if (const QWidget *widget = item->widget())
        return leastHeightOf(*widget, width);
    auto *column = qobject_cast<QVBoxLayout *>(item->layout());
    if (!column)
        return item->hasHeightForWidth() ? item->heightForWidth(width) : item->minimumSize().height();
    const QMargins margins = column->contentsMargins();
    int height = margins.top() + margins.bottom();
    int parts = 0;
    for (int i = 0; i < column->count(); ++i) {
        if (column->itemAt(i)->isEmpty())
            continue;
        height += leastHeightOf(column->itemAt(i), width - margins.left() - margins.right());
        ++parts;
    }
    return height + std::max(0, parts - 1) * std::max(0, column->spacing());
}

} // namespace

LeastHeight::LeastHeight(QWidget &widget, int lines) : QObject(&widget), m_widget(widget), m_lines(lines)
{
    widget.installEventFilter(this);
    apply();
}

void LeastHeight::ofLines(QWidget &widget, int lines)
{
    new LeastHeight(widget, lines);
}

void LeastHeight::ofParts(QWidget &widget)
{
    new LeastHeight(widget, 0);
}

void LeastHeight::apply()
{
    m_widget.setMinimumHeight(m_lines > 0 ? m_lines * m_widget.fontMetrics().height()
                                          : leastHeightOf(static_cast<QLayoutItem *>(m_widget.layout()), m_widget.width()));
}

bool LeastHeight::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Resize:
    case QEvent::LayoutRequest:
    case QEvent::FontChange: apply(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

int LeastHighColumn::heightForWidth(int width) const
{
    return leastHeightOf(static_cast<QLayoutItem *>(layout()), width);
}

QSize LeastHighColumn::minimumSizeHint() const
{
    return { QWidget::minimumSizeHint().width(), 0 };
}

} // namespace acquis
