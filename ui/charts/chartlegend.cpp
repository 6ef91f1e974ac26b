// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include <algorithm>

namespace acquis {
namespace {

// Measures in parts of the base font.
constexpr qreal swatchWidth = 1.1;
constexpr qreal swatchHeight = 0.75;
constexpr qreal nameGap = 0.4;
constexpr qreal entryGap = 1.2;
constexpr qreal lineHeight = 1.45;

} // namespace

void ChartLegend::moveBy(qreal dx, qreal dy)
{
    for (ChartLabel &label : labels)
        label.rect.translate(dx, dy);
    for (ChartSwatch &swatch : swatches)
        swatch.rect.translate(dx, dy);
}

ChartLegend layOutLegend(const ChartData &data, const QList<int> &series, const ChartFonts &fonts, qreal width)
{
    const QFontMetricsF metrics = fonts.textMetrics();
    const qreal em = fonts.em;
    const qreal line = lineHeight * em;
    const qreal key = (swatchWidth + nameGap) * em;

    ChartLegend legend;
    QPointF at;
    for (const int index : series) {
        const QString &name = data.series.at(index).name;
        const QString drawn = metrics.elidedText(name, Qt::ElideMiddle, std::max(width - key, em));
        const qreal nameWidth = metrics.horizontalAdvance(drawn);
        if (at.x() > 0 && at.x() + key + nameWidth > width)
            at = QPointF(0, at.y() + line);
        legend.swatches += ChartSwatch {
            .rect = QRectF(at.x(), at.y() + (line - swatchHeight * em) / 2, swatchWidth * em, swatchHeight * em),
            .series = index,
        };
        legend.labels += ChartLabel {
            .kind = ChartLabelKind::SeriesName,
            .rect = QRectF(at.x() + key, at.y(), nameWidth, line),
            .text = drawn,
            .full = drawn == name ? QString() : name,
            .alignment = Qt::AlignLeft | Qt::AlignVCenter,
            .series = index,
        };
        at.rx() += key + nameWidth + entryGap * em;
    }
    legend.height = series.isEmpty() ? 0 : at.y() + line;
    return legend;
}

bool isNamed(const ChartSeries &series)
{
    return !series.leftOut || std::ranges::any_of(series.values, [](const ChartValue &value) { return value.value != 0; });
}

} // namespace acquis
