// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/bandslider.h"

#include "ui/rules/bandslideraccessible.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace acquis {

namespace {

constexpr qreal bodyPixels = 13;
constexpr qreal smallFactor = 0.88;
constexpr int smallestPixels = 11;
constexpr qreal grooveHeight = 18;
constexpr qreal grooveTop = 4;
constexpr qreal handleRadius = 10;
constexpr qreal tick = 4;
constexpr qreal labelGap = 8;

} // namespace

BandSlider::BandSlider(const Theme &theme, QWidget *parent) : QAbstractSlider(parent), m_theme(theme)
{
    installBandSliderAccessibility();
    setOrientation(Qt::Horizontal);
    setRange(0, places);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

qreal BandSlider::unit() const
{
    return QFontInfo(font()).pixelSize() / bodyPixels;
}

QFont BandSlider::smallFont() const
{
    QFont small = font();
    small.setPixelSize(std::max(smallestPixels, qRound(QFontInfo(font()).pixelSize() * smallFactor)));
    return small;
}

QSize BandSlider::sizeHint() const
{
    const QFontMetricsF small(smallFont());
    const qreal height = (grooveTop + grooveHeight + tick + 3) * unit() + small.height();
    return { 400, int(std::ceil(height)) };
}

QSize BandSlider::minimumSizeHint() const
{
    return { 160, sizeHint().height() };
}

void BandSlider::setBands(const QList<Band> &bands, const QList<Mark> &marks)
{
    m_bands = bands;
    m_marks = marks;
    update();
}

void BandSlider::setPlace(qreal place, qreal before)
{
    m_place = std::clamp(place, 0.0, 1.0);
    m_before = before < 0 ? before : std::clamp(before, 0.0, 1.0);
    setValue(qRound(m_place * places));
    update();
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(this, valueText());
    QAccessible::updateAccessibility(&event);
}

QRectF BandSlider::groove() const
{
    const qreal side = (handleRadius + 2) * unit();
    return { side, grooveTop * unit(), std::max(1.0, width() - 2 * side), grooveHeight * unit() };
}

qreal BandSlider::pixelsPerPlace() const
{
    return groove().width();
}

qreal BandSlider::xOf(qreal place) const
{
    return groove().left() + place * groove().width();
}

void BandSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBands(painter);
    paintMarks(painter);
    paintHandle(painter);
}

void BandSlider::paintBands(QPainter &painter) const
{
    using enum ColorToken;
    const bool highContrast = m_theme.kind() == ThemeKind::HighContrast;
    const QRectF whole = groove();
    QPainterPath outline;
    outline.addRoundedRect(whole, 4 * unit(), 4 * unit());
    painter.fillPath(outline, m_theme.color(Header));
    for (const Band &band : m_bands) {
        const QRectF rect(xOf(band.from), whole.top(), xOf(band.to) - xOf(band.from), whole.height());
        const bool isLit = m_place >= band.from && (m_place < band.to || band.to >= 1);
        painter.save();
        painter.setClipPath(outline);
        if (isLit)
            painter.fillRect(rect, m_theme.color(Accent));
        if (band.from > 0) {
            painter.setPen(QPen(m_theme.color(highContrast ? Border : Text), 2 * unit()));
            painter.drawLine(rect.topLeft(), rect.bottomLeft());
        }
        painter.restore();
        paintWords(painter, band, rect, isLit);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(BorderStrong), highContrast ? 2 : 1));
    painter.drawPath(outline);
}

/// In the middle of the band, or, where the handle stands there, in the larger room beside it.
void BandSlider::paintWords(QPainter &painter, const Band &band, const QRectF &rect, bool isLit) const
{
    QFont font = smallFont();
    font.setWeight(isLit ? QFont::DemiBold : QFont::Normal);
    const QFontMetricsF metrics(font);
    const qreal side = 6 * unit();
    QRectF room = rect.adjusted(side, 0, -side, 0);
    QString words = band.words;
    for (const qreal place : { m_place, m_before }) {
        const qreal radius = (handleRadius + 3) * unit();
        const qreal handle = xOf(place);
        const qreal half = std::min(metrics.horizontalAdvance(words), room.width()) / 2;
        if (place < 0 || std::abs(handle - room.center().x()) > half + radius)
            continue;
        if (handle - room.left() > room.right() - handle)
            room.setRight(std::max(room.left(), handle - radius));
        else
            room.setLeft(std::min(room.right(), handle + radius));
    }
    if (metrics.horizontalAdvance(words) > room.width() && !band.shortWords.isEmpty())
        words = band.shortWords;
    constexpr qreal leastRoom = 36;
    if (room.width() < leastRoom * unit() && metrics.horizontalAdvance(words) > room.width())
        return;
    painter.setFont(font);
    painter.setPen(m_theme.color(isLit ? ColorToken::OnAccent : ColorToken::TextSecondary));
    painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, metrics.elidedText(words, Qt::ElideMiddle, room.width()));
}

/// Stops first, then the other labels where they do not touch one.
void BandSlider::paintMarks(QPainter &painter) const
{
    const qreal top = groove().bottom() + 1;
    QList<QRectF> taken;
    for (const bool stops : { true, false }) {
        for (const Mark &mark : m_marks) {
            if (mark.isStop != stops)
                continue;
            QFont font = smallFont();
            font.setWeight(stops ? QFont::DemiBold : QFont::Normal);
            painter.setFont(font);
            const QFontMetricsF metrics(font);
            const qreal x = xOf(mark.at);
            const qreal words = metrics.horizontalAdvance(mark.words);
            const qreal left = std::clamp(x - words / 2, 0.0, std::max(0.0, width() - words));
            const QRectF label(left, top + tick * unit(), words, metrics.height());
            const QRectF room = label.adjusted(-labelGap * unit() / 2, 0, labelGap * unit() / 2, 0);
            const bool isFree = std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(room); });
            if (!stops && !isFree)
                continue;
            painter.setPen(QPen(m_theme.color(stops ? ColorToken::Text : ColorToken::BorderStrong), unit()));
            painter.drawLine(QPointF(x, top), QPointF(x, top + (tick - 1) * unit()));
            if (!isFree)
                continue;
            taken << room;
            painter.setPen(m_theme.color(stops ? ColorToken::Text : ColorToken::TextSecondary));
            painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, mark.words);
        }
    }
}

void BandSlider::paintHandle(QPainter &painter) const
{
    using enum ColorToken;
    const qreal radius = handleRadius * unit();
    const qreal y = groove().center().y();
    if (m_before >= 0) {
        QPen dotted(m_theme.color(Text), 1.5 * unit());
        dotted.setStyle(Qt::DotLine);
        painter.setPen(dotted);
        painter.setBrush(m_theme.color(Base));
        painter.drawEllipse(QPointF(xOf(m_before), y), radius * 0.8, radius * 0.8);
    }
    const QPointF centre(xOf(m_place), y);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Focus), 2 * unit()));
        painter.drawEllipse(centre, radius + 1.5 * unit(), radius + 1.5 * unit());
    }
    painter.setPen(QPen(m_theme.color(Accent), 3 * unit()));
    painter.setBrush(m_theme.color(Base));
    painter.drawEllipse(centre, radius - 1.5 * unit(), radius - 1.5 * unit());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Accent));
    painter.drawEllipse(centre, radius * 0.3, radius * 0.3);
}

void BandSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    moveTo(std::clamp((event->position().x() - groove().left()) / groove().width(), 0.0, 1.0));
}

void BandSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        moveTo(std::clamp((event->position().x() - groove().left()) / groove().width(), 0.0, 1.0));
}

void BandSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void BandSlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Up: moveBySteps(1); break;
    case Qt::Key_Left:
    case Qt::Key_Down: moveBySteps(-1); break;
    case Qt::Key_PageUp: moveToStop(1); break;
    case Qt::Key_PageDown: moveToStop(-1); break;
    case Qt::Key_Home: moveTo(0); break;
    case Qt::Key_End: moveTo(1); break;
    default: event->ignore();
    }
}

void BandSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // a page that is scrolled changes nothing
}

void BandSlider::changeEvent(QEvent *event)
{
    QAbstractSlider::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void BandSlider::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void BandSlider::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

bool BandSlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractSlider::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qreal place = (help->pos().x() - groove().left()) / groove().width();
    const auto band = std::ranges::find_if(m_bands, [&](const Band &one) { return place >= one.from && place < one.to; });
    QToolTip::showText(help->globalPos(), band == m_bands.end() ? QString() : band->words, this);
    return true;
}

} // namespace acquis
