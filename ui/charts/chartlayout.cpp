// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"

#include "ui/charts/chartlayouter.h"

#include <algorithm>

namespace acquis {

const ChartSegment *ChartLayout::segment(ChartPosition position) const
{
    const auto found = std::ranges::find(segments, position, &ChartSegment::position);
    return found == segments.end() ? nullptr : &*found;
}

const ChartSegment *ChartLayout::segmentAt(QPointF point) const
{
    const auto found = std::ranges::find_if(
        segments, [point](const ChartSegment &segment) { return segment.rect.width() > 0 && segment.rect.contains(point); });
    return found == segments.end() ? nullptr : &*found;
}

ChartLayout layOutChart(const ChartData &data, const Formats &formats, const ChartFonts &fonts, QSizeF size)
{
    return ChartLayouter(data, formats, fonts, size).layOut();
}

} // namespace acquis
