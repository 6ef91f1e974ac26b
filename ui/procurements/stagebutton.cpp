// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/stagebutton.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace acquis {

namespace {

constexpr int padding = 4;
constexpr int leastCircle = 24;
constexpr qreal toldScale = 0.9;
constexpr qreal ring = 1.5;
constexpr qreal strongRing = 2.5;
constexpr int roundness = 4;

} // namespace

StageButton::StageButton(const Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
}

void StageButton::setMark(const Mark &mark)
{
    m_mark = mark;
    setText(mark.name);
    update();
}

/// As wide as it is ever drawn: where the file stands must not move the others.
QFont StageButton::nameFont() const
{
    QFont strong = font();
    strong.setBold(true);
    return strong;
}

QFont StageButton::toldFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * toldScale);
    return small;
}

int StageButton::circle() const
{
    return std::max(leastCircle, fontMetrics().height() + 6);
}

int StageButton::leastWidth() const
{
    const QFontMetrics metrics(nameFont());
    int widest = circle();
    for (const QString &word : m_mark.name.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return widest + 2 * padding + 2;
}

int StageButton::nameLinesFor(int width) const
{
    const QFontMetrics metrics(nameFont());
    const QRect room(0, 0, width - 2 * padding, 10'000);
    return std::max(1, metrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignHCenter, m_mark.name).height() / metrics.height());
}

int StageButton::heightFor(int nameLines) const
{
    return padding + circle() + 2 + nameLines * QFontMetrics(nameFont()).height() + QFontMetrics(toldFont()).height() + padding;
}

QSize StageButton::sizeHint() const
{
    const int width = QFontMetrics(nameFont()).horizontalAdvance(m_mark.name) + 2 * padding + 2;
    return { width, heightFor(1) };
}

void StageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked()) {
        painter.setPen(QPen(m_theme.color(ColorToken::Accent), ring));
        painter.setBrush(m_theme.color(ColorToken::Tint));
        painter.drawRoundedRect(ground, roundness, roundness);
    } else if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(ColorToken::Hover));
        painter.drawRoundedRect(ground, roundness, roundness);
    }
    const QRectF mark((width() - circle()) / 2.0, padding, circle(), circle());
    drawLines(painter, mark);
    drawCircle(painter, mark);
    drawWords(painter, padding + circle() + 2);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(ColorToken::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, roundness, roundness);
    }
}

void StageButton::drawLines(QPainter &painter, const QRectF &circle) const
{
    const qreal y = circle.center().y();
    const auto draw = [&](qreal from, qreal to, bool isPassed) {
        painter.setPen(
            QPen(m_theme.color(isPassed ? ColorToken::Accent : ColorToken::BorderStrong), isPassed ? strongRing : ring));
        painter.drawLine(QPointF(from, y), QPointF(to, y));
    };
    // What is looked at has a frame of its own: its lines end there.
    if (isChecked())
        return;
    if (!m_mark.isFirst)
        draw(0, circle.left() - padding, m_mark.isDone || m_mark.isHere);
    if (!m_mark.isLast)
        draw(circle.right() + padding, width(), m_mark.isDone);
}

void StageButton::drawCircle(QPainter &painter, const QRectF &circle) const
{
    const QColor accent = m_theme.color(ColorToken::Accent);
    const QRectF inner = circle.adjusted(strongRing / 2, strongRing / 2, -strongRing / 2, -strongRing / 2);
    if (m_mark.isDone) {
        // On a ground of the accent's own colour (high contrast) its edge is what is seen.
        painter.setPen(QPen(m_theme.color(ColorToken::OnAccent), 1));
        painter.setBrush(accent);
        painter.drawEllipse(inner);
        painter.setPen(QPen(m_theme.color(ColorToken::OnAccent), strongRing, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const auto at = [&](qreal x, qreal y) {
            return QPointF(inner.left() + x * inner.width(), inner.top() + y * inner.height());
        };
        painter.drawPolyline(QPolygonF { at(0.28, 0.53), at(0.44, 0.68), at(0.73, 0.35) });
        return;
    }
    painter.setPen(m_mark.isHere ? QPen(accent, strongRing) : QPen(m_theme.color(ColorToken::BorderStrong), ring));
    painter.setBrush(m_theme.color(ColorToken::Base));
    painter.drawEllipse(inner);
    painter.setPen(m_theme.color(m_mark.isHere ? ColorToken::Text : ColorToken::TextSecondary));
    painter.setFont(m_mark.isHere ? nameFont() : font());
    painter.drawText(circle, Qt::AlignCenter, locale().toString(m_mark.number));
}

void StageButton::drawWords(QPainter &painter, int top) const
{
    const QColor onGround = m_theme.itemViewPalette().color(isChecked() ? QPalette::HighlightedText : QPalette::Text);
    const bool isPlain = m_theme.kind() == ThemeKind::HighContrast && isChecked();
    const int room = width() - 2 * padding;
    painter.setFont(m_mark.isHere ? nameFont() : font());
    painter.setPen(onGround);
    painter.drawText(QRect(padding, top, room, height() - top), Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignTop, m_mark.name);
    const QFontMetrics metrics(toldFont());
    const bool hasRoom = metrics.horizontalAdvance(m_mark.told) <= room;
    painter.setFont(toldFont());
    if (!isPlain)
        painter.setPen(m_mark.isMissing ? m_theme.state(StateToken::Warning).text : m_theme.color(ColorToken::TextSecondary));
    const int under = top + nameLinesFor(width()) * QFontMetrics(nameFont()).height();
    painter.drawText(QRect(padding, under, room, metrics.height()), Qt::AlignCenter,
                     metrics.elidedText(hasRoom ? m_mark.told : m_mark.shortTold, Qt::ElideRight, room));
}

} // namespace acquis
