// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolors.h"

#include "ui/widgets/theme.h"

#include <algorithm>
#include <array>

namespace acquis {
namespace {

/// The backward diagonal is missing: it means "left out".
constexpr std::array patterns {
    Qt::SolidPattern, Qt::Dense4Pattern, Qt::VerPattern,   Qt::HorPattern,
    Qt::FDiagPattern, Qt::Dense6Pattern, Qt::CrossPattern, Qt::DiagCrossPattern,
};

} // namespace

QList<QBrush> seriesBrushes(const ChartData &data, const Theme &theme)
{
    const auto coloured = std::ranges::count(data.series, false, &ChartSeries::leftOut);
    const QList<QColor> ramp = theme.ramp(static_cast<int>(coloured));
    QList<QBrush> brushes;
    int index = 0;
    for (const ChartSeries &series : data.series) {
        if (series.leftOut) {
            brushes += theme.hatch();
            continue;
        }
        QBrush brush(theme.series(data.coloring == ChartColoring::Single ? 0 : index));
        if (data.coloring == ChartColoring::Ordered)
            brush.setColor(ramp.at(index));
        if (theme.kind() == ThemeKind::HighContrast)
            brush.setStyle(patterns.at(static_cast<std::size_t>(index) % patterns.size()));
        brushes += brush;
        ++index;
    }
    return brushes;
}

} // namespace acquis
