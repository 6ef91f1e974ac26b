// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/chartnavigation.h"

#include <QBrush>
#include <QFont>
#include <QGraphicsItem>
#include <QList>
#include <QRectF>

namespace acquis {

class Formats;
class Theme;

/// What Qt Charts does not write by itself, in the chart's own coordinates: category names, totals at the ends of the
/// bars, labels on segments, series names, ticks, and the ring around the segment that the keyboard is on.
class ChartOverlay final : public QGraphicsItem
{
public:
    ChartOverlay(const Theme &theme, QGraphicsItem *parent);

    struct Segment
    {
        ChartPosition position;
        QRectF rect;
    };
    struct Tick
    {
        qreal x = 0;
        QString text;
    };
    struct Content
    {
        const ChartData *data = nullptr;
        QFont font;
        QList<QBrush> brushes;
        QRectF plot;
        qreal legendHeight = 0;
        QList<qreal> rowCentres; ///< by category
        QList<Segment> segments;
        QList<Tick> ticks;
        ChartPosition current;
        bool focused = false;
    };
    void setContent(const Content &content);
    [[nodiscard]] const QList<Segment> &segments() const { return m_content.segments; }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void setBounds(const QRectF &bounds);
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintNames(QPainter &painter) const;
    void paintTotals(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    const Theme &m_theme;
    Content m_content;
    QRectF m_bounds;
};

} // namespace acquis
