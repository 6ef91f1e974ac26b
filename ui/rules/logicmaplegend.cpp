// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/logicmaplegend.h"

#include <QPainter>

#include <cmath>

namespace acquis {

namespace {

constexpr qreal sample = 24;
constexpr qreal gap = 6;
constexpr qreal between = 12;

} // namespace

LogicMapLegend::LogicMapLegend(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QList<LogicMapLegend::Entry> LogicMapLegend::entries() const
{
    const LogicMapBrushes brushes(m_theme, font());
    QList<Entry> entries { { LogicMapEdgeItem::pen(brushes, MapLight::Taken, false), tr("path taken") } };
    if (m_needsReason)
        entries << Entry { LogicMapEdgeItem::pen(brushes, MapLight::NeedsReason, false), tr("needs a reason") };
    if (m_isTrial)
        entries << Entry { LogicMapEdgeItem::pen(brushes, MapLight::Quiet, true), tr("before the trial") };
    return entries;
}

void LogicMapLegend::retranslate()
{
    QStringList words;
    for (const Entry &entry : entries())
        words << entry.words;
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

void LogicMapLegend::setTrial(bool isTrial)
{
    if (isTrial == m_isTrial)
        return;
    m_isTrial = isTrial;
    retranslate();
}

void LogicMapLegend::setNeedsReason(bool shown)
{
    if (shown == m_needsReason)
        return;
    m_needsReason = shown;
    retranslate();
}

QSize LogicMapLegend::sizeHint() const
{
    const LogicMapBrushes brushes(m_theme, font());
    const QFontMetricsF metrics(brushes.text());
    qreal width = 0;
    for (const Entry &entry : entries())
        width += (sample + gap + between) * brushes.unit() + metrics.horizontalAdvance(entry.words);
    return { int(std::ceil(width)), int(std::ceil(metrics.height())) + 4 };
}

void LogicMapLegend::paintEvent(QPaintEvent *)
{
    const LogicMapBrushes brushes(m_theme, font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(brushes.text());
    const QFontMetricsF metrics(brushes.text());
    qreal x = 0;
    for (const Entry &entry : entries()) {
        painter.setPen(entry.pen);
        const qreal y = height() / 2.0;
        painter.drawLine(QPointF(x + 2, y), QPointF(x + sample * brushes.unit(), y));
        x += (sample + gap) * brushes.unit();
        painter.setPen(m_theme.color(ColorToken::TextSecondary));
        const qreal width = metrics.horizontalAdvance(entry.words);
        painter.drawText(QRectF(x, 0, width + 1, height()), Qt::AlignVCenter | Qt::TextSingleLine, entry.words);
        x += width + between * brushes.unit();
    }
}

} // namespace acquis
