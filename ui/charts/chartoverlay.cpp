// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "ui/charts/chartfonts.h"
#include "ui/charts/charttext.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace acquis {

namespace {

constexpr qreal gap = 6;

} // namespace

ChartOverlay::ChartOverlay(const Theme &theme, QGraphicsItem *parent) : QGraphicsItem(parent), m_theme(theme)
{
    setZValue(100);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartOverlay::setContent(const Content &content)
{
    m_content = content;
    update();
}

void ChartOverlay::setBounds(const QRectF &bounds)
{
    prepareGeometryChange();
    m_bounds = bounds;
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (!m_content.data)
        return;
    painter->setRenderHint(QPainter::TextAntialiasing);
    paintTicks(*painter);
    paintNames(*painter);
    paintLabels(*painter);
    paintTotals(*painter);
    paintLegend(*painter);
    if (!m_content.focused)
        return;
    for (const Segment &segment : m_content.segments) {
        if (segment.position != m_content.current)
            continue;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(ColorToken::Focus), 2));
        painter->drawRect(segment.rect.adjusted(-2, -2, 2, 2));
    }
}

void ChartOverlay::paintNames(QPainter &painter) const
{
    const ChartFonts fonts(m_content.font);
    const QFontMetricsF metrics = fonts.textMetrics();
    painter.setFont(fonts.text);
    painter.setPen(m_theme.color(ColorToken::Text));
    const qreal width = m_content.plot.left() - 2 * gap;
    for (qsizetype i = 0; i < m_content.rowCentres.size(); ++i) {
        const QString name = wrappedName(m_content.data->categories[i], metrics, width);
        const qreal height = metrics.height() * (name.contains(u'\n') ? 2 : 1) + 2;
        painter.drawText(QRectF(gap, m_content.rowCentres[i] - height / 2, width, height), Qt::AlignRight | Qt::AlignVCenter, name);
    }
}

void ChartOverlay::paintTotals(QPainter &painter) const
{
    const ChartFonts fonts(m_content.font);
    for (qsizetype i = 0; i < std::min(m_content.rowCentres.size(), m_content.data->totals.size()); ++i) {
        qreal x = m_content.plot.left();
        for (const Segment &segment : m_content.segments) {
            if (segment.position.category == i)
                x = std::max(x, segment.rect.right());
        }
        const QString strong = m_content.data->totals[i].section(u'\t', 0, 0);
        const QString quiet = m_content.data->totals[i].section(u'\t', 1);
        const qreal base = m_content.rowCentres[i] + fonts.textMetrics().ascent() / 2 - 1;
        painter.setFont(fonts.strong);
        painter.setPen(m_theme.color(ColorToken::Text));
        painter.drawText(QPointF(x + gap, base), strong);
        painter.setFont(fonts.text);
        painter.setPen(m_theme.color(ColorToken::TextSecondary));
        painter.drawText(QPointF(x + gap + fonts.strongMetrics().horizontalAdvance(strong) + gap / 2, base), quiet);
    }
}

void ChartOverlay::paintLabels(QPainter &painter) const
{
    const ChartFonts fonts(m_content.font);
    const QFontMetricsF metrics = fonts.smallMetrics();
    painter.setFont(fonts.small);
    for (const Segment &segment : m_content.segments) {
        const ChartSeries &series = m_content.data->series[segment.position.series];
        const QString label = series.values.value(segment.position.category).label;
        const bool fits = !label.isEmpty() && metrics.horizontalAdvance(label) + 4 <= segment.rect.width()
            && metrics.height() <= segment.rect.height() + 4;
        if (!fits || series.leftOut)
            continue;
        painter.setPen(m_theme.labelOn(m_content.brushes[segment.position.series].color()));
        painter.drawText(segment.rect, Qt::AlignCenter, label);
    }
}

void ChartOverlay::paintTicks(QPainter &painter) const
{
    const ChartFonts fonts(m_content.font);
    const QFontMetricsF metrics = fonts.smallMetrics();
    painter.setFont(fonts.small);
    for (const Tick &tick : m_content.ticks) {
        painter.setPen(QPen(m_theme.color(ColorToken::Grid), 0));
        painter.drawLine(QPointF(tick.x, m_content.plot.top()), QPointF(tick.x, m_content.plot.bottom()));
        painter.setPen(m_theme.color(ColorToken::TextSecondary));
        const qreal width = metrics.horizontalAdvance(tick.text);
        painter.drawText(QPointF(tick.x - width / 2, m_content.plot.bottom() + metrics.ascent() + 4), tick.text);
    }
}

void ChartOverlay::paintLegend(QPainter &painter) const
{
    if (m_content.legendHeight <= 0)
        return;
    const ChartFonts fonts(m_content.font);
    const QFontMetricsF metrics = fonts.textMetrics();
    painter.setFont(fonts.text);
    qreal x = gap;
    qreal y = gap;
    for (qsizetype i = 0; i < m_content.data->series.size(); ++i) {
        const QString &name = m_content.data->series[i].name;
        const qreal width = 18 + metrics.horizontalAdvance(name) + 16;
        if (x > gap && x + width > m_bounds.width()) {
            x = gap;
            y += metrics.height() + 4;
        }
        const QRectF swatch(x, y + (metrics.height() - 10) / 2, 12, 10);
        const bool hatched = m_content.data->series[i].leftOut;
        painter.setPen(hatched ? QPen(m_theme.hatchLine(), 1) : Qt::NoPen);
        painter.setBrush(m_content.brushes[i]);
        painter.drawRect(swatch);
        painter.setPen(m_theme.color(ColorToken::Text));
        painter.drawText(QPointF(x + 18, y + metrics.ascent()), name);
        x += width;
    }
}

} // namespace acquis
