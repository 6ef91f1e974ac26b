// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>

namespace acquis {

/// The fonts of a chart, sized in pixels so that they scale with whatever is painted on.
struct ChartFonts
{
    explicit ChartFonts(const QFont &base);

    QFont text; ///< category names, totals, series names
    QFont strong; ///< the same, semibold
    QFont small; ///< axis ticks, labels on segments
    qreal em; ///< pixel size of the base font; every measure follows it

    [[nodiscard]] QFontMetricsF textMetrics() const { return QFontMetricsF(text); }
    [[nodiscard]] QFontMetricsF strongMetrics() const { return QFontMetricsF(strong); }
    [[nodiscard]] QFontMetricsF smallMetrics() const { return QFontMetricsF(small); }
};

} // namespace acquis
