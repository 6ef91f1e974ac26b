// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayouter.h"

#include "ui/charts/charttext.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace acquis {
namespace {

// Measures in parts of the base font.
constexpr qreal smallestRow = 1.85;
constexpr qreal comfortableRow = 2.3;
constexpr qreal largestRow = 2.6;
constexpr qreal largestBar = 1.4;
constexpr qreal smallestGroupedBar = 0.8;
constexpr qreal largestGroupedBar = 1.2;
constexpr qreal smallestPlot = 13;
constexpr qreal smallestNames = 7;
constexpr qreal nameLine = 1.06;
// Parts of a whole.
constexpr qreal nameShare = 0.38; ///< of the width
constexpr qreal largestNameShare = 0.46; ///< where names would need a third line
constexpr qreal smallestBarShare = 0.4; ///< of the plot, for the longest bar beside its total
constexpr qreal barShareOfRow = 0.66;
constexpr qreal groupShareOfRow = 0.82;

} // namespace

ChartLayouter::ChartLayouter(const ChartData &data, const Formats &formats, const ChartFonts &fonts, QSizeF size)
    : m_data(data)
    , m_formats(formats)
    , m_fonts(fonts)
    , m_size(size)
    , m_em(fonts.em)
    , m_order(drawingOrder(data))
{ }

ChartLayout ChartLayouter::layOut()
{
    placeColumns();
    fitDomain();
    chooseNames();
    placeRows();
    for (int category = 0; category < m_data.categories.size(); ++category) {
        if (m_data.grouped)
            placeGroup(category);
        else
            placeStack(category);
    }
    placeCategoryNames();
    placeTotals();
    placeTicks();
    placeSegmentLabels();
    placeNamesAboveFirstBar();
    placeLegend();
    return std::move(m_out);
}

double ChartLayouter::value(int category, int series) const
{
    return finiteValue(m_data, { .category = category, .series = series });
}

ChartLayouter::Extent ChartLayouter::extent(int category) const
{
    Extent bar;
    for (const int series : m_order) {
        const double length = value(category, series);
        double &end = length < 0 ? bar.negative : bar.positive;
        if (!m_data.grouped)
            end += length;
        else if (std::abs(length) > std::abs(end))
            end = length;
    }
    return bar;
}

void ChartLayouter::placeColumns()
{
    wrapNames(nameShare);
    if (mostNameLines() > 2)
        wrapNames(largestNameShare);
    const QFontMetricsF metrics = m_fonts.textMetrics();
    qreal widest = 0;
    for (const QString &name : std::as_const(m_names))
        widest = std::max(widest, widestLine(name, metrics));

    const qreal left = padding * m_em + widest + gap * m_em;
    const qreal right = std::max(m_size.width() - padding * m_em, left + smallestPlot * m_em);
    m_out.plot.setLeft(left);
    m_out.plot.setRight(right);
    m_out.smallest.setWidth((2 * padding + gap + smallestNames + smallestPlot) * m_em);
}

void ChartLayouter::wrapNames(qreal shareOfWidth)
{
    const QFontMetricsF metrics = m_fonts.textMetrics();
    const qreal besidePlot = m_size.width() - (2 * padding + gap + smallestPlot) * m_em;
    const qreal most = std::max(std::min(shareOfWidth * m_size.width(), besidePlot), smallestNames * m_em);
    m_names.clear();
    for (const QString &name : m_data.categories)
        m_names += wrappedName(name, metrics, most);
}

qsizetype ChartLayouter::mostNameLines() const
{
    qsizetype lines = 1;
    for (const QString &name : m_names)
        lines = std::max(lines, name.count(u'\n') + 1);
    return lines;
}

qreal ChartLayouter::totalWidth(int category) const
{
    const QString total = m_data.totals.value(category);
    if (total.isEmpty())
        return 0;
    const QString strong = total.section(u'\t', 0, 0);
    const QString note = total.section(u'\t', 1);
    const qreal noteWidth = note.isEmpty() ? 0 : m_fonts.textMetrics().horizontalAdvance(u' ' + note);
    return m_fonts.strongMetrics().horizontalAdvance(strong) + noteWidth + gap * m_em;
}

void ChartLayouter::fitDomain()
{
    QList<Extent> bars;
    for (int category = 0; category < m_data.categories.size(); ++category)
        bars += extent(category);
    m_out.minimum = 0;
    m_out.maximum = 0;
    for (const Extent &bar : bars)
        m_out.minimum = std::min(m_out.minimum, bar.negative);

    // The axis reaches as far as the total beside each bar needs.
    const qreal width = m_out.plot.width();
    for (int category = 0; category < bars.size(); ++category) {
        const double length = bars.at(category).positive - m_out.minimum;
        const double share = std::max((width - totalWidth(category)) / width, smallestBarShare);
        m_out.maximum = std::max(m_out.maximum, m_out.minimum + length / share);
    }
    if (m_out.maximum <= m_out.minimum)
        m_out.maximum = m_out.minimum + 1;
}

bool ChartLayouter::namesFitAboveFirstBar(const QList<int> &coloured) const
{
    const QFontMetricsF metrics = m_fonts.strongMetrics();
    return !m_data.grouped && std::ranges::all_of(coloured, [&](int series) {
        const qreal width = m_out.x(value(0, series)) - m_out.x(0);
        return width >= metrics.horizontalAdvance(m_data.series.at(series).name) + gap * m_em;
    });
}

void ChartLayouter::chooseNames()
{
    QList<int> coloured;
    QList<int> leftOut;
    for (const int series : m_order) {
        const ChartSeries &one = m_data.series.at(series);
        if (isNamed(one))
            (one.leftOut ? leftOut : coloured) += series;
    }
    if (m_data.categories.isEmpty())
        return;
    // One colour needs no key: the title says what it is.
    const bool keyed = coloured.size() > 1;
    m_namesAbove = keyed && namesFitAboveFirstBar(coloured);
    m_legendOnTop = keyed && !m_namesAbove;
    m_legend = layOutLegend(m_data, m_legendOnTop ? coloured + leftOut : leftOut, m_fonts, m_size.width() - 2 * padding * m_em);
}

qreal ChartLayouter::smallestPitch() const
{
    const qsizetype lines = mostNameLines();
    const qreal names = lines > 1 ? static_cast<qreal>(lines) * nameLine * m_em + 2 : 0;
    const qreal group = m_data.grouped ? smallestGroupedBar * m_em * static_cast<qreal>(m_order.size()) / groupShareOfRow : 0;
    return std::max({ smallestRow * m_em, names, group });
}

qreal ChartLayouter::largestPitch() const
{
    const qreal group = m_data.grouped ? largestGroupedBar * m_em * static_cast<qreal>(m_order.size()) / groupShareOfRow : 0;
    return std::max({ largestRow * m_em, smallestPitch(), group });
}

bool ChartLayouter::titleBesideTicks() const
{
    // Left of zero there are ticks to collide with.
    return m_out.minimum == 0 && m_fonts.smallMetrics().horizontalAdvance(m_data.axisTitle) + 2 * m_em <= m_out.plot.left();
}

void ChartLayouter::placeRows()
{
    const qreal above = m_namesAbove ? m_fonts.strongMetrics().height() : m_legendOnTop ? m_legend.height + gap * m_em : 0;
    const qreal title = m_data.axisTitle.isEmpty() || titleBesideTicks() ? 0 : m_fonts.smallMetrics().height();
    m_axisHeight = tickLine() + title;
    const qreal below = m_axisHeight + (m_legendOnTop ? 0 : m_legend.height);
    const qreal fixed = 2 * padding * m_em + above + below;
    const auto rows = static_cast<qreal>(std::max(m_data.categories.size(), qsizetype(1)));

    m_pitch = std::clamp((m_size.height() - fixed) / rows, smallestPitch(), largestPitch());
    m_out.plot.setTop(padding * m_em + above);
    m_out.plot.setHeight(rows * m_pitch);
    m_out.smallest.setHeight(fixed + rows * smallestPitch());
    m_out.comfortableHeight = fixed + rows * std::max(comfortableRow * m_em, smallestPitch());
    const qreal bar = m_data.grouped ? groupShareOfRow * m_pitch : std::min(barShareOfRow * m_pitch, largestBar * m_em);
    m_out.barShare = bar / m_pitch;
}

void ChartLayouter::placeStack(int category)
{
    double positive = 0;
    double negative = 0;
    for (const int series : m_order) {
        const double length = value(category, series);
        double &end = length < 0 ? negative : positive;
        const qreal from = m_out.x(end);
        end += length;
        const qreal to = m_out.x(end);
        const QRectF rect(std::min(from, to), centre(category) - barHeight() / 2, std::abs(to - from), barHeight());
        m_out.segments += ChartSegment { .position = { .category = category, .series = series }, .rect = rect };
    }
}

void ChartLayouter::placeGroup(int category)
{
    const qreal height = barHeight() / static_cast<qreal>(m_order.size());
    qreal top = centre(category) - barHeight() / 2;
    for (const int series : m_order) {
        const qreal from = m_out.x(0);
        const qreal to = m_out.x(value(category, series));
        m_out.segments += ChartSegment {
            .position = { .category = category, .series = series },
            .rect = QRectF(std::min(from, to), top, std::abs(to - from), height),
        };
        top += height;
    }
}

} // namespace acquis
