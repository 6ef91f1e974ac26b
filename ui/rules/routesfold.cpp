// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/routesfold.h"

#include <QStyleOptionFocusRect>
#include <QStylePainter>

#include <algorithm>

namespace acquis {

namespace {

constexpr int leastHeight = 28;
constexpr int iconSide = 16;
constexpr int edge = 8;

} // namespace

RoutesFold::RoutesFold(QWidget *parent) : QPushButton(parent)
{
    setFlat(true);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void RoutesFold::setWords(const QString &words)
{
    if (words == m_words)
        return;
    m_words = words;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

QSize RoutesFold::sizeHint() const
{
    return { 2 * edge + iconSide, std::max(leastHeight, fontMetrics().height() + 10) };
}

QSize RoutesFold::minimumSizeHint() const
{
    return sizeHint();
}

void RoutesFold::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), palette().color(QPalette::Midlight));
    icon().paint(&painter, QRect(edge, (height() - iconSide) / 2, iconSide, iconSide));
    const QRect text = rect().adjusted(2 * edge + iconSide, 0, -edge, 0);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(m_words, Qt::ElideRight, text.width()));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(2, 2, -2, -2);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace acquis
