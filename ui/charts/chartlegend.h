// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

namespace acquis {

/// The key of some series: swatch and name beside each other, on as many lines as they need.
struct ChartLegend
{
    QList<ChartLabel> labels;
    QList<ChartSwatch> swatches;
    qreal height = 0;

    void moveBy(qreal dx, qreal dy);
};

/// Lays out the names of \p series in \p width, the first line at 0, 0.
[[nodiscard]] ChartLegend layOutLegend(const ChartData &data, const QList<int> &series, const ChartFonts &fonts, qreal width);

/// Whether \p series is worth a key: something left out is named only where something is.
[[nodiscard]] bool isNamed(const ChartSeries &series);

} // namespace acquis
