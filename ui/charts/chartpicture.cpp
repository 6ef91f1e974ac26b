// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/chartcolors.h"
#include "ui/charts/chartpainter.h"
#include "ui/widgets/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace acquis {
namespace {

/// The sets of a series draw what the data says, bottom to top as Qt Charts counts.
void appendSets(QAbstractBarSeries &bars, const ChartData &data, const QList<QBrush> &brushes)
{
    QList<int> order = drawingOrder(data);
    if (data.grouped)
        std::ranges::reverse(order);
    for (const int series : order) {
        auto *set = new QBarSet(QString::number(series));
        for (int category = static_cast<int>(data.categories.size()) - 1; category >= 0; --category)
            set->append(finiteValue(data, { .category = category, .series = series }));
        const QBrush &brush = brushes.at(series);
        const bool hatched = data.series.at(series).leftOut; // ChartPainter draws the hatch
        const bool edged = !hatched && brush.style() != Qt::SolidPattern;
        set->setBrush(hatched ? QBrush(Qt::NoBrush) : brush);
        set->setPen(edged ? QPen(brush.color(), 0) : QPen(Qt::NoPen));
        bars.append(set);
    }
}

QBarCategoryAxis *makeCategoryAxis(qsizetype count)
{
    // Numbers, because two categories of one name would be one to Qt Charts. The names are drawn by us.
    QStringList keys;
    for (qsizetype i = 0; i < count; ++i)
        keys += QString::number(i);
    auto *axis = new QBarCategoryAxis;
    axis->append(keys);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    return axis;
}

QValueAxis *makeValueAxis(const ChartLayout &layout, const QColor &grid)
{
    auto *axis = new QValueAxis;
    axis->setRange(layout.minimum, layout.maximum);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(layout.tickStep);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLinePen(QPen(grid, 0));
    return axis;
}

std::unique_ptr<QChart> makeChart(const ChartData &data, const ChartLayout &layout, const QList<QBrush> &brushes,
                                  const Theme &theme)
{
    auto chart = std::make_unique<QChart>();
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    chart->setDropShadowEnabled(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setMargins({});
    chart->legend()->hide();

    QAbstractBarSeries *bars = nullptr;
    if (data.grouped)
        bars = new QHorizontalBarSeries;
    else
        bars = new QHorizontalStackedBarSeries;
    bars->setBarWidth(layout.barShare);
    appendSets(*bars, data, brushes);
    chart->addSeries(bars);

    QBarCategoryAxis *categories = makeCategoryAxis(data.categories.size());
    QValueAxis *values = makeValueAxis(layout, theme.color(ColorToken::Grid));
    chart->addAxis(categories, Qt::AlignLeft);
    chart->addAxis(values, Qt::AlignBottom);
    bars->attachAxis(categories);
    bars->attachAxis(values);
    return chart;
}

} // namespace

ChartPicture::ChartPicture(const ChartData &data, const Formats &formats, const Theme &theme, const QFont &font, QSizeF size)
    : m_data(data)
    , m_theme(theme)
    , m_fonts(font)
    , m_size(size)
    , m_brushes(seriesBrushes(data, theme))
    , m_layout(layOutChart(data, formats, m_fonts, size))
{
    if (m_layout.segments.isEmpty())
        return;
    m_scene = std::make_unique<QGraphicsScene>();
    m_scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    QChart *chart = makeChart(data, m_layout, m_brushes, theme).release();
    m_scene->addItem(chart);
    chart->setPlotArea(m_layout.plot);
    chart->resize(size);
    // Without a view nobody asks for the layout, and the grid would stay where it began.
    chart->layout()->activate();
}

ChartPicture::~ChartPicture() = default;

void ChartPicture::paint(QPainter &painter, ChartPosition current) const
{
    const ChartPainter over(painter, m_data, m_layout, m_fonts, m_theme, m_brushes);
    if (!m_scene) {
        over.paintEmptyText(QRectF({}, m_size));
        return;
    }
    const QRectF everything({}, m_size.expandedTo(m_layout.smallest));
    m_scene->render(&painter, everything, everything);
    over.paintLines();
    over.paintTexts();
    if (const ChartSegment *segment = m_layout.segment(current))
        over.paintFocusRing(segment->rect);
}

} // namespace acquis
