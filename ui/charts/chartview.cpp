// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartcolors.h"
#include "ui/charts/chartfonts.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/chartscale.h"
#include "ui/charts/charttext.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal largestNameShare = 0.36; ///< of the width, for the names of the categories
constexpr qreal barWidth = 0.62; ///< of a row
constexpr int mostSteps = 6;

/// The two ends of a bar: negative values are stacked away from the positive ones.
struct Extent
{
    double negative = 0;
    double positive = 0;
};

} // namespace

class ChartView::Private
{
public:
    Private(const Theme &chartTheme, ChartView *owner) : theme(chartTheme), q(owner), formats(Language::English)
    {
        chart = new QChart;
        chart->setBackgroundVisible(false);
        chart->setMargins({});
        chart->legend()->hide();
        chart->setAnimationOptions(QChart::NoAnimation);
        view = new QChartView(chart);
        view->setFrameShape(QFrame::NoFrame);
        view->setBackgroundBrush(Qt::NoBrush);
        view->setRenderHint(QPainter::Antialiasing, false);
        view->setFocusPolicy(Qt::NoFocus);
        view->viewport()->setMouseTracking(true);
        view->viewport()->setAutoFillBackground(false);
        overlay = new ChartOverlay(theme, chart);
        empty = new QLabel;
        empty->setAlignment(Qt::AlignCenter);
        empty->setWordWrap(true);
    }

    [[nodiscard]] Extent extent(int category) const;
    void rebuild();
    void layOut();
    [[nodiscard]] QList<ChartOverlay::Segment> segments(const QRectF &plot, double minimum, double maximum) const;
    [[nodiscard]] qreal legendHeight(qreal width) const;
    [[nodiscard]] qreal totalsWidth() const;
    [[nodiscard]] QFont font() const { return q->font(); }

    const Theme &theme;
    ChartView *q;
    Formats formats;
    ChartData data;
    QChart *chart;
    QChartView *view;
    ChartOverlay *overlay;
    QLabel *empty;
    QAbstractBarSeries *series = nullptr;
    QValueAxis *valueAxis = nullptr;
    QBarCategoryAxis *categoryAxis = nullptr;
    QList<ChartPosition> positions;
    ChartPosition current;
};

Extent ChartView::Private::extent(int category) const
{
    Extent extent;
    for (int s = 0; s < data.series.size(); ++s) {
        const double value = finiteValue(data, { category, s });
        if (data.grouped) {
            extent.negative = std::min(extent.negative, value);
            extent.positive = std::max(extent.positive, value);
        } else {
            (value < 0 ? extent.negative : extent.positive) += value;
        }
    }
    return extent;
}

void ChartView::Private::rebuild()
{
    chart->removeAllSeries();
    const auto oldAxes = chart->axes();
    for (QAbstractAxis *axis : oldAxes) {
        chart->removeAxis(axis);
        delete axis;
    }
    positions = chartPositions(data);
    const QList<QBrush> brushes = seriesBrushes(data, theme);
    if (data.grouped)
        series = new QHorizontalBarSeries;
    else
        series = new QHorizontalStackedBarSeries;
    QList<int> order = drawingOrder(data);
    if (data.grouped) // bars of a group count from below, like the categories
        std::reverse(order.begin(), order.end());
    for (const int s : std::as_const(order)) {
        auto *set = new QBarSet(data.series[s].name);
        for (int category = static_cast<int>(data.categories.size()) - 1; category >= 0; --category)
            *set << finiteValue(data, { category, s });
        set->setBrush(brushes[s]);
        set->setPen(data.series[s].leftOut ? QPen(theme.hatchLine(), 1) : QPen(theme.color(ColorToken::Base), 1));
        series->append(set);
    }
    series->setBarWidth(barWidth);
    chart->addSeries(series);

    valueAxis = new QValueAxis;
    valueAxis->setVisible(false);
    categoryAxis = new QBarCategoryAxis;
    for (int i = 0; i < data.categories.size(); ++i) // the overlay writes the names; here they only have to differ
        categoryAxis->append(QString::number(i));
    categoryAxis->setVisible(false);
    chart->addAxis(valueAxis, Qt::AlignBottom);
    chart->addAxis(categoryAxis, Qt::AlignLeft);
    series->attachAxis(valueAxis);
    series->attachAxis(categoryAxis);
    layOut();
}

qreal ChartView::Private::legendHeight(qreal width) const
{
    if (data.series.size() < 2)
        return 0;
    const QFontMetricsF metrics = ChartFonts(font()).textMetrics();
    qreal x = 6;
    int rows = 1;
    for (const ChartSeries &one : data.series) {
        const qreal needed = 34 + metrics.horizontalAdvance(one.name);
        if (x > 6 && x + needed > width) {
            x = 6;
            ++rows;
        }
        x += needed;
    }
    return rows * (metrics.height() + 4) + 10;
}

qreal ChartView::Private::totalsWidth() const
{
    const ChartFonts fonts(font());
    qreal widest = 0;
    for (const QString &total : data.totals)
        widest = std::max(widest, fonts.strongMetrics().horizontalAdvance(QString(total).replace(u'\t', u' ')) + 14);
    return widest;
}

QList<ChartOverlay::Segment> ChartView::Private::segments(const QRectF &plot, double minimum, double maximum) const
{
    const auto x = [&](double value) { return plot.left() + plot.width() * (value - minimum) / (maximum - minimum); };
    const qreal pitch = plot.height() / static_cast<qreal>(std::max<qsizetype>(1, data.categories.size()));
    QList<ChartOverlay::Segment> found;
    ChartPosition last;
    Extent stacked;
    for (const ChartPosition &position : positions) {
        if (position.category != last.category)
            stacked = {};
        last = position;
        const double value = finiteValue(data, position);
        const qreal centre = plot.top() + pitch * (position.category + 0.5);
        double &from = value < 0 ? stacked.negative : stacked.positive;
        const double start = data.grouped ? 0 : from;
        const qreal height = pitch * barWidth / (data.grouped ? static_cast<qreal>(data.series.size()) : 1);
        const qreal top = data.grouped ? centre - pitch * barWidth / 2 + position.series * height : centre - height / 2;
        found.append({ position, QRectF(QPointF(x(start), top), QPointF(x(start + value), top + height)).normalized() });
        from += value;
    }
    return found;
}

void ChartView::Private::layOut()
{
    const bool nothing = positions.isEmpty();
    empty->setVisible(nothing);
    empty->setText(data.emptyText);
    view->setVisible(!nothing);
    if (nothing || !valueAxis)
        return;
    const QSizeF size = q->contentsRect().size();
    const ChartFonts fonts(font());
    double lowest = 0;
    double highest = 0;
    for (int category = 0; category < data.categories.size(); ++category) {
        const Extent ends = extent(category);
        lowest = std::min(lowest, ends.negative);
        highest = std::max(highest, ends.positive);
    }
    if (highest - lowest <= 0)
        highest = lowest + 1;
    qreal names = 0;
    for (const QString &name : std::as_const(data.categories))
        names = std::max(names, widestLine(name, fonts.textMetrics()));
    names = std::min(names, size.width() * largestNameShare) + 14;
    const qreal legend = legendHeight(size.width());
    const qreal ticksHeight = fonts.smallMetrics().height() + 8;
    const QRectF plot(names, legend + 4, std::max(40.0, size.width() - names - 10), std::max(20.0, size.height() - legend - ticksHeight - 8));
    // The longest bar leaves room for what is written at its end.
    const qreal room = std::min(totalsWidth() / plot.width(), 0.6);
    const double maximum = lowest + (highest - lowest) / (1 - room);
    const ChartScale scale(maximum - lowest, mostSteps);
    valueAxis->setRange(lowest, maximum);
    chart->resize(size);
    chart->setPlotArea(plot);
    view->setSceneRect(QRectF(QPointF(), size));

    ChartOverlay::Content content;
    content.data = &data;
    content.font = font();
    content.brushes = seriesBrushes(data, theme);
    content.plot = plot;
    content.legendHeight = legend;
    for (int category = 0; category < data.categories.size(); ++category)
        content.rowCentres << plot.top() + plot.height() * (category + 0.5) / static_cast<qreal>(data.categories.size());
    content.segments = segments(plot, lowest, maximum);
    const QList<qint64> ticks = scale.ticks(lowest, std::min(maximum, std::max(highest, scale.step())));
    for (const qint64 tick : ticks)
        content.ticks.append({ plot.left() + plot.width() * (static_cast<double>(tick) * scale.step() - lowest) / (maximum - lowest), scale.text(tick, formats) });
    content.current = current;
    content.focused = q->hasFocus();
    overlay->setBounds(QRectF(QPointF(), size));
    overlay->setContent(content);
}

ChartView::ChartView(const Theme &theme, QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(theme, this))
{
    installChartAccessibility();
    setObjectName(u"chartView"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->view);
    column->addWidget(d->empty);
    d->view->viewport()->installEventFilter(this);
    connect(&theme, &Theme::changed, this, [this] { d->rebuild(); });
}

ChartView::~ChartView() = default;

void ChartView::setData(const ChartData &data)
{
    d->data = data;
    d->current = {};
    setAccessibleName(data.title);
    setAccessibleDescription(data.summary);
    d->rebuild();
    updateGeometry();
}

const ChartData &ChartView::data() const
{
    return d->data;
}

void ChartView::setFormats(const Formats &formats)
{
    d->formats = formats;
    d->layOut();
}

int ChartView::currentCategory() const
{
    return d->current.category;
}

int ChartView::currentSeries() const
{
    return d->current.series;
}

void ChartView::setCurrent(int category, int series)
{
    moveTo({ category, series });
}

void ChartView::moveTo(ChartPosition position)
{
    if (position == d->current || !d->positions.contains(position))
        return;
    d->current = position;
    d->layOut();
    const auto &segments = d->overlay->segments();
    for (const auto &segment : segments) {
        if (segment.position == position && hasFocus())
            QToolTip::showText(mapToGlobal(segment.rect.bottomRight().toPoint()), segmentText(currentSegment()), this);
    }
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(currentSegment());
    QAccessible::updateAccessibility(&focus);
    Q_EMIT currentChanged(position.category, position.series);
}

int ChartView::segmentCount() const
{
    return static_cast<int>(d->positions.size());
}

int ChartView::currentSegment() const
{
    return static_cast<int>(d->positions.indexOf(d->current));
}

QString ChartView::segmentText(int segment) const
{
    const ChartPosition position = d->positions.value(segment);
    return position.isValid() ? d->data.series[position.series].values.value(position.category).exact : QString();
}

QRect ChartView::segmentRect(int segment) const
{
    const auto &segments = d->overlay->segments();
    return segment >= 0 && segment < segments.size() ? segments[segment].rect.toAlignedRect() : QRect();
}

void ChartView::render(QPainter &painter, const QRectF &target) const
{
    d->view->scene()->render(&painter, target, d->view->sceneRect(), Qt::KeepAspectRatio);
}

QImage ChartView::toImage(QSize size, qreal scale) const
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(d->theme.color(ColorToken::Base));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    render(painter, QRectF(QPointF(), QSizeF(image.size())));
    return image;
}

QSize ChartView::sizeHint() const
{
    return minimumSizeHint().expandedTo({ 480, 320 });
}

QSize ChartView::minimumSizeHint() const
{
    const ChartFonts fonts(font());
    const qreal row = std::max(d->data.grouped ? 14.0 * static_cast<qreal>(d->data.series.size()) + 8 : 0.0, fonts.textMetrics().height() * 1.35);
    const auto rows = static_cast<qreal>(d->data.categories.size());
    return { 320, static_cast<int>(rows * row + d->legendHeight(320) + 40) };
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        d->rebuild();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) && d->current.isValid()) {
        Q_EMIT activated(d->current.category, d->current.series);
        return;
    }
    const ChartPosition next = d->current.isValid() ? movedPosition(d->positions, d->current, key) : d->positions.value(0);
    if (next != d->current && next.isValid())
        moveTo(next);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->layOut();
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!d->current.isValid() && event->reason() != Qt::MouseFocusReason)
        moveTo(d->positions.value(0));
    d->layOut();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    d->layOut();
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = [this](QPointF point) -> ChartPosition {
        const auto &segments = d->overlay->segments();
        const auto found = std::find_if(segments.begin(), segments.end(), [&](const auto &segment) { return segment.rect.contains(point); });
        return found == segments.end() ? ChartPosition() : found->position;
    };
    if (event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const ChartPosition position = at(mouse->position());
        setCursor(position.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
        if (position.isValid())
            QToolTip::showText(mouse->globalPosition().toPoint(), segmentText(static_cast<int>(d->positions.indexOf(position))), this);
        else
            QToolTip::hideText();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const ChartPosition position = at(static_cast<QMouseEvent *>(event)->position());
        if (position.isValid()) {
            setFocus(Qt::MouseFocusReason);
            moveTo(position);
            Q_EMIT activated(position.category, position.series);
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace acquis
