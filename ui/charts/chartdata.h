// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace acquis {

/// One bar segment: what it is worth, and how its exact value is said.
struct ChartValue
{
    double value = 0; ///< in the unit of the axis; pictures only, never computed with
    /// What hovering or a screen reader tells, e.g. "Education, 2014-15: $55,893,683". A value of zero without it is
    /// no segment: the keyboard passes over it.
    QString exact;
    QString label; ///< drawn on the segment where there is room; may be empty
};

struct ChartSeries
{
    QString name;
    QList<ChartValue> values; ///< one per category
    bool leftOut = false; ///< drawn hatched, never coloured
};

enum class ChartColoring {
    Single, ///< one series: series colour 1
    Ordered, ///< ramp of one hue: years, size bands
    Categorical, ///< series colours 1..8
};

/// A stacked (or grouped) horizontal bar chart as plain values.
struct ChartData
{
    QString title; ///< accessible name
    QString summary; ///< one sentence, accessible description
    QString axisTitle; ///< unit, e.g. "millions of dollars"
    QStringList categories; ///< top to bottom
    QList<ChartSeries> series;
    /// Text drawn at the end of each bar; may be empty. What follows a tab is drawn quietly: "101.3\t+ 132.3 left out".
    QStringList totals;
    ChartColoring coloring = ChartColoring::Single;
    bool grouped = false; ///< bars of the series beside each other instead of stacked
    QString emptyText; ///< said when there is nothing to draw
};

} // namespace acquis
