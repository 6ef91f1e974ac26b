// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"
#include "ui/charts/charttext.h"
#include "ui/widgets/formats.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using acquis::ChartData;
using acquis::ChartFonts;
using acquis::ChartLabel;
using acquis::ChartLabelKind;
using acquis::ChartLayout;
using acquis::ChartSegment;
using acquis::ChartSeries;
using acquis::ChartValue;

namespace {

ChartSeries series(const QString &name, const QList<double> &values, bool leftOut = false)
{
    ChartSeries made { .name = name, .values = {}, .leftOut = leftOut };
    for (const double value : values)
        made.values += ChartValue { .value = value, .exact = QString::number(value), .label = {} };
    return made;
}

ChartData years()
{
    ChartData data;
    data.categories = { u"Health"_s, u"Education"_s, u"Community Safety and Correctional Services"_s };
    data.series = { series(u"2014-15"_s, { 600, 60, 0 }), series(u"2015-16"_s, { 640, 50, 0 }),
                    series(u"Left out"_s, { 0, 0, 130 }, true) };
    data.totals = { u"1,240"_s, u"110"_s, u"0\t+ 130 left out"_s };
    data.axisTitle = u"millions of dollars"_s;
    return data;
}

ChartLayout layOut(const ChartData &data, QSizeF size = QSizeF(520, 300), int pixels = 13)
{
    QFont font;
    font.setPixelSize(pixels);
    return acquis::layOutChart(data, acquis::Formats(acquis::Language::English), ChartFonts(font), size);
}

QList<ChartLabel> labelsOf(const ChartLayout &layout, ChartLabelKind kind)
{
    QList<ChartLabel> labels;
    std::ranges::copy_if(layout.labels, std::back_inserter(labels),
                         [kind](const ChartLabel &label) { return label.kind == kind; });
    return labels;
}

const QRectF &rectOf(const ChartLayout &layout, int category, int one)
{
    return layout.segment({ .category = category, .series = one })->rect;
}

} // namespace

class TestChartLayout final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stacksFromZero();
    void stacksNegativeValuesToTheLeft();
    void groupsBesideEachOther();
    void leavesRoomForTotals_data();
    void leavesRoomForTotals();
    void namesSeriesAboveTheFirstBarWhereThereIsRoom();
    void namesSeriesInARowElsewhere();
    void rowsNeverOverlap();
    void nothingIsWiderThanTheChart_data();
    void nothingIsWiderThanTheChart();
    void survives_data();
    void survives();
    void wrapsNames();
};

void TestChartLayout::stacksFromZero()
{
    const ChartLayout layout = layOut(years());
    QCOMPARE(rectOf(layout, 0, 0).left(), layout.x(0));
    QCOMPARE(rectOf(layout, 0, 1).left(), rectOf(layout, 0, 0).right());
    QCOMPARE(rectOf(layout, 0, 1).right(), layout.x(1240));
    QCOMPARE(rectOf(layout, 2, 2).left(), layout.x(0));
    QCOMPARE(layout.segmentAt(rectOf(layout, 0, 1).center())->position.series, 1);
    QVERIFY(!layout.segmentAt(QPointF(1, 1)));
}

void TestChartLayout::stacksNegativeValuesToTheLeft()
{
    ChartData data;
    data.categories = { u"A"_s };
    data.series = { series(u"one"_s, { 10 }), series(u"two"_s, { -4 }), series(u"three"_s, { -2 }), series(u"four"_s, { 3 }) };
    const ChartLayout layout = layOut(data);
    QCOMPARE(layout.minimum, -6.0);
    QCOMPARE(rectOf(layout, 0, 0).left(), layout.x(0));
    QCOMPARE(rectOf(layout, 0, 1).right(), layout.x(0));
    QCOMPARE(rectOf(layout, 0, 1).left(), layout.x(-4));
    QCOMPARE(rectOf(layout, 0, 2).right(), layout.x(-4));
    QCOMPARE(rectOf(layout, 0, 3).right(), layout.x(13));
    QVERIFY(layout.x(-6) >= layout.plot.left());
}

void TestChartLayout::groupsBesideEachOther()
{
    ChartData data = years();
    data.grouped = true;
    const ChartLayout layout = layOut(data);
    QCOMPARE(rectOf(layout, 0, 0).left(), rectOf(layout, 0, 1).left());
    QCOMPARE(rectOf(layout, 0, 0).bottom(), rectOf(layout, 0, 1).top());
    QVERIFY(rectOf(layout, 0, 2).bottom() < rectOf(layout, 1, 0).top());
    QVERIFY(layout.maximum < 1240);
}

void TestChartLayout::leavesRoomForTotals_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("narrow") << 300.0;
    QTest::newRow("usual") << 520.0;
    QTest::newRow("wide") << 1400.0;
}

void TestChartLayout::leavesRoomForTotals()
{
    QFETCH(double, width);
    const ChartLayout layout = layOut(years(), QSizeF(width, 300));
    const QList<ChartLabel> totals = labelsOf(layout, ChartLabelKind::Total);
    QCOMPARE(totals.size(), 3);
    for (const ChartLabel &total : totals)
        QVERIFY2(total.full.isEmpty(), qPrintable(total.text));
    QCOMPARE(labelsOf(layout, ChartLabelKind::Note).size(), 1);
    QVERIFY(totals.first().rect.left() > rectOf(layout, 0, 1).right());
}

void TestChartLayout::namesSeriesAboveTheFirstBarWhereThereIsRoom()
{
    const ChartLayout layout = layOut(years());
    const QList<ChartLabel> names = labelsOf(layout, ChartLabelKind::SeriesName);
    QCOMPARE(names.size(), 3);
    QCOMPARE(layout.swatches.size(), 1); // what is left out has no segment in the first bar
    QCOMPARE(layout.swatches.first().series, 2);
    QVERIFY(layout.swatches.first().rect.top() > layout.plot.bottom());
    QCOMPARE(names.first().rect.bottom(), rectOf(layout, 0, 0).top());
}

void TestChartLayout::namesSeriesInARowElsewhere()
{
    ChartData data = years();
    data.series[1].values[0].value = 1;
    const ChartLayout layout = layOut(data);
    QCOMPARE(layout.swatches.size(), 3);
    QVERIFY(layout.swatches.first().rect.bottom() <= layout.plot.top());

    data.series.resize(1);
    QVERIFY(layOut(data).swatches.isEmpty());
}

void TestChartLayout::rowsNeverOverlap()
{
    ChartData data;
    data.series = { series(u"one"_s, {}) };
    for (int i = 0; i < 200; ++i) {
        data.categories += u"Category %1 with words enough for a second line and more"_s.arg(i);
        data.series[0].values += ChartValue { .value = i + 1.0, .exact = u"x"_s, .label = {} };
    }
    const ChartLayout layout = layOut(data, QSizeF(400, 100));
    QVERIFY(layout.smallest.height() > 200 * 24);
    const QList<ChartLabel> names = labelsOf(layout, ChartLabelKind::Category);
    for (qsizetype i = 1; i < names.size(); ++i)
        QVERIFY(names.at(i).rect.top() + 0.001 >= names.at(i - 1).rect.bottom());
    for (qsizetype i = 1; i < layout.segments.size(); ++i)
        QVERIFY(layout.segments.at(i).rect.top() > layout.segments.at(i - 1).rect.bottom());
    QVERIFY(layout.plot.bottom() < layout.smallest.height());
}

void TestChartLayout::nothingIsWiderThanTheChart_data()
{
    QTest::addColumn<int>("pixels");
    QTest::newRow("usual font") << 13;
    QTest::newRow("font at 150 %") << 20;
    QTest::newRow("font at 200 %") << 26;
}

void TestChartLayout::nothingIsWiderThanTheChart()
{
    QFETCH(int, pixels);
    const QSizeF smallest = layOut(years(), QSizeF(100, 100), pixels).smallest;
    for (const qreal factor : { 1.0, 1.3, 2.0, 4.0 }) {
        const ChartLayout layout = layOut(years(), smallest * factor, pixels);
        const QRectF room = QRectF(QPointF(), layout.smallest.expandedTo(smallest * factor)).adjusted(-1, -1, 1, 1);
        for (const ChartLabel &label : layout.labels)
            QVERIFY2(room.contains(label.rect), qPrintable(label.text));
        for (const ChartSegment &segment : layout.segments)
            QVERIFY(room.contains(segment.rect.topLeft()) && room.contains(segment.rect.bottomRight()));
    }
}

void TestChartLayout::survives_data()
{
    QTest::addColumn<ChartData>("data");
    QTest::newRow("nothing at all") << ChartData();

    ChartData noSeries;
    noSeries.categories = { u"A"_s };
    QTest::newRow("categories without series") << noSeries;

    ChartData noCategories;
    noCategories.series = { series(u"one"_s, { 1, 2 }) };
    QTest::newRow("series without categories") << noCategories;

    ChartData zeros;
    zeros.categories = { u"A"_s, u"B"_s };
    zeros.series = { series(u"one"_s, { 0, 0 }), series(u"two"_s, { 0, 0 }) };
    QTest::newRow("all zeros") << zeros;

    ChartData negative;
    negative.categories = { u"A"_s };
    negative.series = { series(u"one"_s, { -5 }) };
    QTest::newRow("only negative") << negative;

    ChartData huge;
    huge.categories = { u"A"_s, u"B"_s };
    huge.series = { series(u"one"_s, { 1e308, -1e308 }), series(u"two"_s, { 1e308, 1e-300 }) };
    QTest::newRow("beyond a double") << huge;

    ChartData ragged = years();
    ragged.series[0].values.resize(1);
    ragged.totals.resize(1);
    QTest::newRow("values missing") << ragged;
}

void TestChartLayout::survives()
{
    QFETCH(ChartData, data);
    for (const QSizeF size : { QSizeF(0, 0), QSizeF(1, 1), QSizeF(300, 200) }) {
        for (const bool grouped : { false, true }) {
            data.grouped = grouped;
            const ChartLayout layout = layOut(data, size);
            QCOMPARE(layout.segments.size(), data.categories.size() * data.series.size());
            QVERIFY(layout.maximum > layout.minimum);
            QVERIFY(layout.smallest.height() > 0);
            for (const ChartSegment &segment : layout.segments)
                QVERIFY(std::isfinite(segment.rect.left()) && std::isfinite(segment.rect.width()));
        }
    }
}

void TestChartLayout::wrapsNames()
{
    const QFontMetricsF metrics { QFont() };
    const QString name = u"Community Safety and Correctional Services"_s;
    const qreal whole = metrics.horizontalAdvance(name);
    QCOMPARE(acquis::wrappedName(name, metrics, whole + 1), name);
    QCOMPARE(acquis::wrappedName(name, metrics, whole * 0.6), u"Community Safety and\nCorrectional Services"_s);
    QCOMPARE(acquis::wrappedName(name, metrics, whole * 0.45).count(u'\n'), 2);
    for (const qreal width : { 1.0, 20.0, whole / 4, whole / 3, whole / 2 }) {
        const QString wrapped = acquis::wrappedName(name, metrics, width);
        if (width > 20)
            QVERIFY(acquis::widestLine(wrapped, metrics) <= width);
    }
}

QTEST_MAIN(TestChartLayout)
#include "tst_chartlayout.moc"
