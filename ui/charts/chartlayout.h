// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/chartfonts.h"
#include "ui/charts/chartnavigation.h"

#include <QRectF>
#include <QSizeF>

#include <optional>

namespace acquis {

class Formats;

enum class ChartLabelKind { Category, Total, Note, Tick, AxisTitle, SeriesName, Segment };

/// A piece of text in its place.
struct ChartLabel
{
    ChartLabelKind kind {};
    QRectF rect;
    QString text; ///< as drawn: wrapped or elided
    QString full; ///< the whole text where the drawn one is cut, else empty
    Qt::Alignment alignment = Qt::AlignCenter;
    int series = -1; ///< of Segment and SeriesName
};

/// The key of a series in the legend row.
struct ChartSwatch
{
    QRectF rect;
    int series = -1;
};

struct ChartSegment
{
    ChartPosition position;
    QRectF rect;
};

/// Where everything of a chart stands.
struct ChartLayout
{
    QRectF plot;
    double minimum = 0; ///< value at the left edge of the plot
    double maximum = 1; ///< value at its right edge
    double tickStep = 1;
    qreal barShare = 1; ///< height of a bar, or of a group of bars, as a part of its row
    QSizeF smallest; ///< below this something would be cut
    qreal comfortableHeight = 0;
    QList<ChartSegment> segments;
    QList<ChartLabel> labels;
    QList<ChartSwatch> swatches;

    [[nodiscard]] qreal x(double value) const { return plot.left() + plot.width() * (value - minimum) / (maximum - minimum); }
    [[nodiscard]] const ChartSegment *segment(ChartPosition position) const;
    [[nodiscard]] const ChartSegment *segmentAt(QPointF point) const;
};

/// Lays out \p data in \p size. Rows keep a smallest and a largest height, so the result may be higher or lower than asked.
[[nodiscard]] ChartLayout layOutChart(const ChartData &data, const Formats &formats, const ChartFonts &fonts, QSizeF size);

} // namespace acquis
