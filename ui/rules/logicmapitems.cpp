// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/logicmapitems.h"

#include "ui/widgets/icon.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal bodyPixels = 13;
constexpr qreal textFactor = 0.92;
constexpr int smallestPixels = 11;
constexpr qreal iconSize = 14;
constexpr qreal iconGap = 5;
constexpr qreal padding = 8;
constexpr qreal aboveAndBelow = 7;
constexpr qreal leastHeight = 24;
constexpr qreal radius = 5;
constexpr qreal focusGap = 3;
constexpr qreal arrowLength = 7;
constexpr int pixmapScale = 3; // sharp when the map is enlarged

/// How wide a node may become before its words are broken or shortened.
qreal widestOf(MapNodeKind kind)
{
    switch (kind) {
    case MapNodeKind::Question: return 212;
    case MapNodeKind::Need:
    case MapNodeKind::Outcome: return 216;
    case MapNodeKind::Branch: return 250;
    default: return 190;
    }
}

int mostLinesOf(MapNodeKind kind)
{
    return kind == MapNodeKind::Question ? 3 : kind == MapNodeKind::Duty ? 2 : 1;
}

/// The words in at most so many lines; what is too much for the last one loses its middle.
QStringList broken(const QString &text, const QFontMetricsF &metrics, qreal width, int mostLines)
{
    QStringList lines;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty()) {
        QString line = words.takeFirst();
        const bool isLast = lines.size() + 1 == mostLines;
        while (!words.isEmpty() && (isLast || metrics.horizontalAdvance(line + u' ' + words.constFirst()) <= width))
            line += u' ' + words.takeFirst();
        lines << metrics.elidedText(line, Qt::ElideMiddle, width);
    }
    return lines;
}

} // namespace

LogicMapBrushes::LogicMapBrushes(const Theme &theme, const QFont &font) : m_theme(theme)
{
    setFont(font);
}

void LogicMapBrushes::setFont(const QFont &font)
{
    const qreal em = QFontInfo(font).pixelSize();
    m_unit = em / bodyPixels;
    m_text = font;
    m_text.setPixelSize(std::max(smallestPixels, qRound(em * textFactor)));
    m_strong = m_text;
    m_strong.setWeight(QFont::DemiBold);
    forgetIcons();
}

bool LogicMapBrushes::isHighContrast() const
{
    return m_theme.kind() == ThemeKind::HighContrast;
}

void LogicMapBrushes::drawIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    if (m_forPaper) {
        themedIcon(name, color).paint(&painter, rect.toAlignedRect());
        return;
    }
    QPixmap &pixmap = m_icons[name + color.name()];
    if (pixmap.isNull())
        pixmap = themedIcon(name, color).pixmap((rect.size() * pixmapScale).toSize());
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
}

LogicMapNodeItem::LogicMapNodeItem(LogicMapBrushes &brushes, MapNodeKind kind) : m_brushes(brushes), m_kind(kind)
{
    constexpr qreal aboveEdges = 10;
    setZValue(aboveEdges);
    setAcceptedMouseButtons(Qt::NoButton); // the view hears the mouse
}

QSizeF LogicMapNodeItem::wantedSize(const LogicMapBrushes &brushes, MapNodeKind kind, const MapNodeWords &words,
                                    const QStringList &otherSeconds)
{
    const QFontMetricsF strong(brushes.strong());
    const qreal unit = brushes.unit();
    const qreal icon = (iconSize + iconGap) * unit;
    const bool hasSecond = !words.second.isEmpty() || !otherSeconds.isEmpty();
    const qreal natural = strong.horizontalAdvance(words.title) + (hasSecond || words.icon.isEmpty() ? 0 : icon);
    qreal width = natural;
    for (const QString &second : otherSeconds + QStringList { words.second })
        width = std::max(width, strong.horizontalAdvance(second) + (words.icon.isEmpty() ? 0 : icon));
    const qreal room = 2 * padding * unit;
    width = std::min(std::ceil(width + room), widestOf(kind) * unit);
    const qreal free = width - room - (words.icon.isEmpty() || hasSecond ? 0 : icon);
    const qsizetype lines = broken(words.title, strong, free, mostLinesOf(kind)).size() + (hasSecond ? 1 : 0);
    return { width, std::max(leastHeight * unit, std::ceil(qreal(lines) * strong.height() + aboveAndBelow * unit)) };
}

void LogicMapNodeItem::place(const QRectF &rect)
{
    prepareGeometryChange();
    m_rect = rect;
    breakLines();
}

void LogicMapNodeItem::show(const MapNodeWords &words, MapLight light)
{
    if (words == m_words && light == m_light && !m_lines.isEmpty())
        return;
    m_words = words;
    m_light = light;
    breakLines();
    update();
}

void LogicMapNodeItem::setFocused(bool focused)
{
    if (focused == m_hasFocus)
        return;
    m_hasFocus = focused;
    update();
}

bool LogicMapNodeItem::isStrong() const
{
    return m_kind == MapNodeKind::Need || m_light >= MapLight::NeedsReason;
}

void LogicMapNodeItem::breakLines()
{
    if (m_words.title.isEmpty())
        return;
    const QFontMetricsF metrics(isStrong() ? m_brushes.strong() : m_brushes.text());
    const qreal unit = m_brushes.unit();
    const bool iconBesideTitle = !m_words.icon.isEmpty() && m_words.second.isEmpty();
    const qreal room = m_rect.width() - 2 * padding * unit - (iconBesideTitle ? (iconSize + iconGap) * unit : 0);
    m_lines = broken(m_words.title, metrics, room, mostLinesOf(m_kind));
    if (!m_words.second.isEmpty())
        m_lines << QFontMetricsF(m_brushes.text()).elidedText(m_words.second, Qt::ElideMiddle, m_rect.width() - padding * unit);
}

QRectF LogicMapNodeItem::boundingRect() const
{
    const qreal more = (focusGap + 2) * m_brushes.unit();
    return m_rect.adjusted(-more, -more, more, more);
}

LogicMapNodeItem::Look LogicMapNodeItem::highContrastLook() const
{
    using enum ColorToken;
    const Theme &theme = m_brushes.theme();
    const QColor base = theme.color(Base);
    switch (m_light) {
    case MapLight::Taken: return { base, theme.color(Text), QPen(theme.color(Accent), 4) };
    case MapLight::NeedsReason: return { base, theme.color(Text), QPen(theme.state(StateToken::Warning).line, 2, Qt::DashLine) };
    case MapLight::Speaks: return { base, theme.color(Text), QPen(theme.color(Border), 2) };
    case MapLight::Quiet: return { base, theme.color(TextSecondary), QPen(theme.color(Grid), 2) };
    }
    Q_UNREACHABLE();
    return {};
}

LogicMapNodeItem::Look LogicMapNodeItem::look() const
{
    using enum ColorToken;
    if (m_brushes.isHighContrast())
        return highContrastLook();
    const Theme &theme = m_brushes.theme();
    const qreal unit = m_brushes.unit();
    if (m_kind == MapNodeKind::Need)
        return { theme.color(Accent), theme.color(OnAccent), QPen(theme.color(Accent), unit) };
    if (m_kind == MapNodeKind::Award && !m_words.icon.isEmpty()) {
        const StateColors state = theme.state(m_words.state);
        return { state.ground, state.text, QPen(state.line, 1.5 * unit) };
    }
    const StateColors warning = theme.state(StateToken::Warning);
    switch (m_light) {
    case MapLight::Taken: return { theme.color(Tint), theme.color(Text), QPen(theme.color(Accent), 2 * unit) };
    case MapLight::NeedsReason: return { warning.ground, warning.text, QPen(warning.line, 1.5 * unit, Qt::DashLine) };
    case MapLight::Speaks: return { theme.color(Base), theme.color(Text), QPen(theme.color(TextSecondary), 1.6 * unit) };
    case MapLight::Quiet: return { theme.color(Base), theme.color(TextSecondary), QPen(theme.color(BorderStrong), unit) };
    }
    Q_UNREACHABLE();
    return {};
}

void LogicMapNodeItem::drawLine(QPainter &painter, const QString &line, const QRectF &rect, bool hasIcon,
                                const QColor &color) const
{
    const qreal unit = m_brushes.unit();
    QRectF words = rect;
    if (hasIcon) {
        const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(line);
        const qreal size = iconSize * unit;
        const qreal all = width + size + iconGap * unit;
        const qreal left = rect.left() + std::max(0.0, (rect.width() - all) / 2);
        const bool isQuiet = m_light == MapLight::Quiet || m_brushes.isHighContrast();
        const QColor tint = isQuiet || m_kind == MapNodeKind::Award ? color : m_brushes.theme().state(m_words.state).text;
        m_brushes.drawIcon(painter, QRectF(left, rect.center().y() - size / 2, size, size), m_words.icon, tint);
        words.setLeft(left + size + iconGap * unit);
        words.setWidth(width + unit);
    }
    painter.setPen(color);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, line);
}

void LogicMapNodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal unit = m_brushes.unit();
    const Look now = look();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(now.edge);
    painter->setBrush(now.ground);
    const qreal inset = now.edge.widthF() / 2;
    painter->drawRoundedRect(m_rect.adjusted(inset, inset, -inset, -inset), radius * unit, radius * unit);
    if (m_hasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_brushes.theme().color(ColorToken::Focus), 2 * unit));
        const qreal gap = focusGap * unit;
        painter->drawRoundedRect(m_rect.adjusted(-gap, -gap, gap, gap), (radius + focusGap) * unit, (radius + focusGap) * unit);
    }
    const bool hasSecond = !m_words.second.isEmpty();
    const qreal height = QFontMetricsF(m_brushes.strong()).height();
    QRectF line(m_rect.left() + padding * unit / 2, m_rect.center().y() - height * qreal(m_lines.size()) / 2,
                m_rect.width() - padding * unit, height);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool isSecond = hasSecond && i + 1 == m_lines.size();
        painter->setFont(isStrong() && !isSecond ? m_brushes.strong() : m_brushes.text());
        const bool hasIcon = !m_words.icon.isEmpty() && (isSecond || (!hasSecond && i == 0));
        drawLine(*painter, m_lines[i], line, hasIcon, now.text);
        line.translate(0, height);
    }
}

LogicMapEdgeItem::LogicMapEdgeItem(const LogicMapBrushes &brushes) : m_brushes(brushes)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

void LogicMapEdgeItem::place(const QPainterPath &path, bool isDownward)
{
    prepareGeometryChange();
    m_path = path;
    m_isDownward = isDownward;
}

void LogicMapEdgeItem::show(MapLight light, bool wasBefore)
{
    if (light == m_light && wasBefore == m_wasBefore)
        return;
    m_light = light;
    m_wasBefore = wasBefore;
    setZValue(wasBefore ? 2 : int(light)); // what is lit lies over what is not
    update();
}

QRectF LogicMapEdgeItem::boundingRect() const
{
    const qreal more = arrowLength * m_brushes.unit();
    return m_path.boundingRect().adjusted(-more, -more, more, more);
}

QPen LogicMapEdgeItem::pen(const LogicMapBrushes &brushes, MapLight light, bool wasBefore)
{
    using enum ColorToken;
    const Theme &theme = brushes.theme();
    const qreal unit = brushes.unit();
    const qreal thin = brushes.isHighContrast() ? 2 : 1;
    QPen pen(theme.color(light == MapLight::Quiet ? BorderStrong : TextSecondary), thin * unit);
    if (wasBefore) {
        pen = QPen(theme.color(Accent), 2.5 * unit);
        pen.setDashPattern({ 0.1, 1.9 });
        pen.setCapStyle(Qt::RoundCap);
    } else if (light == MapLight::Taken) {
        pen = QPen(theme.color(Accent), (brushes.isHighContrast() ? 4 : 3) * unit);
    } else if (light == MapLight::NeedsReason) {
        pen = QPen(theme.state(StateToken::Warning).text, 2 * unit);
        pen.setDashPattern({ 3.5, 2 });
    } else if (light == MapLight::Quiet && brushes.isHighContrast()) {
        pen.setColor(theme.color(Grid));
    }
    return pen;
}

void LogicMapEdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_path.elementCount() < 2)
        return;
    const QPen line = pen(m_brushes, m_light, m_wasBefore);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
    const bool isThick = m_light >= MapLight::NeedsReason || m_wasBefore;
    const qreal length = (isThick ? arrowLength + 1 : arrowLength - 1.5) * m_brushes.unit();
    const QPointF tip = m_path.currentPosition();
    const QPointF back = m_isDownward ? QPointF(0, -length) : QPointF(-length, 0);
    const QPointF across = m_isDownward ? QPointF(length * 0.55, 0) : QPointF(0, length * 0.55);
    painter->setPen(Qt::NoPen);
    painter->setBrush(line.color());
    painter->drawPolygon(QPolygonF { tip, tip + back + across, tip + back - across });
}

} // namespace acquis
