// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/charts/chartlegend.h"

namespace acquis {

/// Works out one ChartLayout, step by step; every step builds on those before it.
class ChartLayouter final
{
public:
    ChartLayouter(const ChartData &data, const Formats &formats, const ChartFonts &fonts, QSizeF size);
    [[nodiscard]] ChartLayout layOut();

private:
    /// The two ends of a bar: negative values are stacked away from the positive ones.
    struct Extent
    {
        double negative = 0;
        double positive = 0;
    };

    void placeColumns();
    void wrapNames(qreal shareOfWidth);
    void fitDomain();
    void chooseNames();
    void placeRows();
    void placeStack(int category);
    void placeGroup(int category);
    void placeCategoryNames();
    void placeTotals();
    void placeTicks();
    void placeAxisTitle();
    void placeSegmentLabels();
    void placeNamesAboveFirstBar();
    void placeLegend();

    [[nodiscard]] Extent extent(int category) const;
    [[nodiscard]] double value(int category, int series) const;
    [[nodiscard]] bool namesFitAboveFirstBar(const QList<int> &coloured) const;
    [[nodiscard]] qreal totalWidth(int category) const;
    [[nodiscard]] qsizetype mostNameLines() const;
    [[nodiscard]] qreal smallestPitch() const;
    [[nodiscard]] qreal largestPitch() const;
    [[nodiscard]] qreal centre(int category) const { return m_out.plot.top() + (category + 0.5) * m_pitch; }
    [[nodiscard]] qreal barHeight() const { return m_out.barShare * m_pitch; }
    [[nodiscard]] qreal tickLine() const { return m_fonts.smallMetrics().height() + gap * m_em; }
    [[nodiscard]] bool titleBesideTicks() const;

    // Measures in parts of the base font.
    static constexpr qreal padding = 0.75;
    static constexpr qreal gap = 0.55;

    const ChartData &m_data;
    const Formats &m_formats;
    const ChartFonts &m_fonts;
    const QSizeF m_size;
    const qreal m_em;
    const QList<int> m_order;
    ChartLayout m_out;
    QStringList m_names; ///< of the categories, wrapped
    qreal m_pitch = 0; ///< height of a row
    qreal m_axisHeight = 0; ///< of what is written under the plot
    bool m_namesAbove = false;
    bool m_legendOnTop = false;
    ChartLegend m_legend;
};

} // namespace acquis
