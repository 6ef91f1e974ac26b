// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartnavigation.h"

#include <algorithm>
#include <cmath>

namespace acquis {
namespace {

constexpr double largestValue = 1e100; ///< sums of a bar must stay finite

/// The segment of \p category that belongs to \p series, or the first one where it has none.
ChartPosition inCategory(const QList<ChartPosition> &positions, int category, int series)
{
    const ChartPosition wanted { .category = category, .series = series };
    if (positions.contains(wanted))
        return wanted;
    return *std::ranges::find(positions, category, &ChartPosition::category);
}

} // namespace

QList<int> drawingOrder(const ChartData &data)
{
    QList<int> order;
    for (int i = 0; i < data.series.size(); ++i)
        order += i;
    std::ranges::stable_partition(order, [&data](int series) { return !data.series.at(series).leftOut; });
    return order;
}

double finiteValue(const ChartData &data, ChartPosition position)
{
    const QList<ChartValue> &values = data.series.at(position.series).values;
    if (position.category >= values.size())
        return 0;
    const double value = values.at(position.category).value;
    return std::isfinite(value) ? std::clamp(value, -largestValue, largestValue) : 0;
}

QList<ChartPosition> chartPositions(const ChartData &data)
{
    const QList<int> order = drawingOrder(data);
    QList<ChartPosition> positions;
    for (int category = 0; category < data.categories.size(); ++category) {
        for (const int series : order) {
            const ChartPosition position { .category = category, .series = series };
            const QList<ChartValue> &values = data.series.at(series).values;
            const bool told = category < values.size() && !values.at(category).exact.isEmpty();
            if (told || finiteValue(data, position) != 0)
                positions += position;
        }
    }
    return positions;
}

ChartPosition movedPosition(const QList<ChartPosition> &positions, ChartPosition from, Qt::Key key)
{
    if (positions.isEmpty())
        return {};
    const qsizetype index = positions.indexOf(from);
    if (index < 0)
        return positions.first();

    const auto sameBar = [&](qsizetype other) {
        return other >= 0 && other < positions.size() && positions.at(other).category == from.category;
    };
    switch (key) {
    case Qt::Key_Left: return sameBar(index - 1) ? positions.at(index - 1) : from;
    case Qt::Key_Right: return sameBar(index + 1) ? positions.at(index + 1) : from;
    case Qt::Key_Home: return inCategory(positions, positions.first().category, from.series);
    case Qt::Key_End: return inCategory(positions, positions.last().category, from.series);
    case Qt::Key_Up: {
        const auto above = std::find_if(positions.crbegin(), positions.crend(),
                                        [&](ChartPosition other) { return other.category < from.category; });
        return above == positions.crend() ? from : inCategory(positions, above->category, from.series);
    }
    case Qt::Key_Down: {
        const auto below = std::ranges::find_if(positions, [&](ChartPosition other) { return other.category > from.category; });
        return below == positions.end() ? from : inCategory(positions, below->category, from.series);
    }
    default: return from;
    }
}

} // namespace acquis
