// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpainter.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace acquis {
namespace {

constexpr qreal ringWidth = 2;
constexpr qreal ringDistance = 1;
constexpr qreal ringRadius = 2;
constexpr qreal thinnestParted = 3; ///< narrower segments would vanish under a line beside them
constexpr qreal hatchDistance = 0.45; ///< between lines along the edge, in parts of the base font
constexpr qreal nameLineSpacing = 1.15; ///< of two lines of a name, in parts of their pixel size

} // namespace

ChartPainter::ChartPainter(QPainter &painter, const ChartData &data, const ChartLayout &layout, const ChartFonts &fonts,
                           const Theme &theme, const QList<QBrush> &brushes)
    : m_painter(painter)
    , m_data(data)
    , m_layout(layout)
    , m_fonts(fonts)
    , m_theme(theme)
    , m_brushes(brushes)
{
    m_painter.setBrush(Qt::NoBrush);
}

void ChartPainter::paintEmptyText(const QRectF &rect) const
{
    const QRectF room = rect.adjusted(m_fonts.em, m_fonts.em, -m_fonts.em, -m_fonts.em);
    m_painter.setFont(m_fonts.text);
    m_painter.setPen(m_theme.color(ColorToken::TextSecondary));
    m_painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_data.emptyText);
}

void ChartPainter::paintLines() const
{
    if (!m_data.grouped)
        paintSeparators();
    paintHatches();
    paintSwatches();
    const qreal zero = m_layout.x(0);
    m_painter.setPen(QPen(m_theme.color(ColorToken::BorderStrong), 1));
    m_painter.drawLine(QPointF(zero, m_layout.plot.top()), QPointF(zero, m_layout.plot.bottom()));
}

void ChartPainter::paintSeparators() const
{
    m_painter.setPen(QPen(m_theme.color(ColorToken::Base), 1));
    const qreal zero = m_layout.x(0);
    for (const ChartSegment &segment : m_layout.segments) {
        const QRectF &rect = segment.rect;
        const bool solid = m_brushes.at(segment.position.series).style() == Qt::SolidPattern;
        if (!solid || rect.width() < thinnestParted)
            continue; // a pattern has its own edge
        // The end away from zero, where the next segment begins.
        const qreal end = rect.center().x() < zero ? rect.left() : rect.right();
        m_painter.drawLine(QPointF(end, rect.top()), QPointF(end, rect.bottom()));
    }
}

void ChartPainter::paintHatches() const
{
    for (const ChartSegment &segment : m_layout.segments) {
        if (m_data.series.at(segment.position.series).leftOut && segment.rect.width() > 0)
            paintHatch(segment.rect);
    }
}

void ChartPainter::paintHatch(const QRectF &rect) const
{
    // Lines instead of the brush itself, whose pattern keeps the size of its device and turns grey in print.
    const qreal distance = hatchDistance * m_fonts.em;
    m_painter.setPen(QPen(m_theme.hatchLine(), 1));
    m_painter.setRenderHint(QPainter::Antialiasing);
    const qreal first = std::ceil((rect.left() + rect.top()) / distance) * distance;
    for (qreal sum = first; sum < rect.right() + rect.bottom(); sum += distance) {
        m_painter.drawLine(QPointF(std::max(rect.left(), sum - rect.bottom()), std::min(rect.bottom(), sum - rect.left())),
                           QPointF(std::min(rect.right(), sum - rect.top()), std::max(rect.top(), sum - rect.right())));
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.drawRect(rect);
}

void ChartPainter::paintSwatches() const
{
    for (const ChartSwatch &swatch : m_layout.swatches) {
        const QBrush &brush = m_brushes.at(swatch.series);
        if (m_data.series.at(swatch.series).leftOut) {
            paintHatch(swatch.rect);
            continue;
        }
        m_painter.setPen(brush.style() == Qt::SolidPattern ? QPen(Qt::NoPen) : QPen(brush.color(), 0));
        m_painter.setBrush(brush);
        m_painter.drawRect(swatch.rect);
        m_painter.setBrush(Qt::NoBrush);
    }
}

void ChartPainter::paintTexts() const
{
    for (const ChartLabel &label : m_layout.labels) {
        m_painter.setPen(m_theme.color(ColorToken::Text));
        m_painter.setFont(m_fonts.text);
        switch (label.kind) {
        case ChartLabelKind::Category: paintCategoryName(label); continue;
        case ChartLabelKind::Segment: paintSegmentLabel(label); continue;
        case ChartLabelKind::Total: m_painter.setFont(m_fonts.strong); break;
        case ChartLabelKind::SeriesName:
            if (label.alignment == Qt::AlignCenter)
                m_painter.setFont(m_fonts.strong);
            break;
        case ChartLabelKind::Note: m_painter.setPen(m_theme.color(ColorToken::TextSecondary)); break;
        case ChartLabelKind::Tick:
        case ChartLabelKind::AxisTitle:
            m_painter.setFont(m_fonts.small);
            m_painter.setPen(m_theme.color(ColorToken::TextSecondary));
            break;
        }
        m_painter.drawText(label.rect, static_cast<int>(label.alignment) | Qt::TextDontClip, label.text);
    }
}

void ChartPainter::paintCategoryName(const ChartLabel &label) const
{
    const QStringList lines = label.text.split(u'\n');
    const qreal spacing = nameLineSpacing * m_fonts.text.pixelSize();
    qreal shift = -spacing * static_cast<qreal>(lines.size() - 1) / 2;
    for (const QString &line : lines) {
        m_painter.drawText(label.rect.translated(0, shift), static_cast<int>(label.alignment) | Qt::TextDontClip, line);
        shift += spacing;
    }
}

void ChartPainter::paintSegmentLabel(const ChartLabel &label) const
{
    const QBrush &brush = m_brushes.at(label.series);
    m_painter.setFont(m_fonts.small);
    m_painter.setPen(m_theme.labelOn(brush.color()));
    if (brush.style() != Qt::SolidPattern) {
        // On a pattern the label needs a plain ground.
        QRectF plate = m_fonts.smallMetrics().boundingRect(label.rect, Qt::AlignCenter, label.text);
        m_painter.fillRect(plate.adjusted(-2, 0, 2, 0) & label.rect, m_theme.color(ColorToken::Base));
        m_painter.setPen(m_theme.color(ColorToken::Text));
    }
    m_painter.drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip, label.text);
}

void ChartPainter::paintFocusRing(const QRectF &segment) const
{
    const qreal out = ringDistance + ringWidth / 2;
    const QRectF ring = segment.adjusted(-out, -out, out, out);
    m_painter.setRenderHint(QPainter::Antialiasing);
    // The ground on both sides of the ring parts it from neighbours of a like colour.
    m_painter.setPen(QPen(m_theme.color(ColorToken::Base), ringWidth + 2 * ringDistance));
    m_painter.drawRoundedRect(ring, ringRadius, ringRadius);
    m_painter.setPen(QPen(m_theme.color(ColorToken::Focus), ringWidth));
    m_painter.drawRoundedRect(ring, ringRadius, ringRadius);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace acquis
