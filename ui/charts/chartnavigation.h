// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

namespace acquis {

/// A segment by its place in the data.
struct ChartPosition
{
    int category = -1;
    int series = -1;

    [[nodiscard]] bool isValid() const { return category >= 0 && series >= 0; }
    friend bool operator==(const ChartPosition &, const ChartPosition &) = default;
};

/// The series in the order in which they are drawn along a bar: what is left out comes last.
[[nodiscard]] QList<int> drawingOrder(const ChartData &data);

/// The value to draw; what is absent or no finite number counts as zero.
[[nodiscard]] double finiteValue(const ChartData &data, ChartPosition position);

/// Every segment, bar by bar in drawing order.
[[nodiscard]] QList<ChartPosition> chartPositions(const ChartData &data);

/// Where \p key leads from \p from; \p from itself at an end or for another key.
[[nodiscard]] ChartPosition movedPosition(const QList<ChartPosition> &positions, ChartPosition from, Qt::Key key);

} // namespace acquis
