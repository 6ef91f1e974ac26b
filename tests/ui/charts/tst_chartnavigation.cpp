// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartnavigation.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using acquis::ChartData;
using acquis::ChartPosition;
using acquis::ChartSeries;
using acquis::ChartValue;

namespace {

ChartSeries series(const QList<double> &values, bool leftOut = false)
{
    ChartSeries made { .name = {}, .values = {}, .leftOut = leftOut };
    for (const double value : values)
        made.values += ChartValue { .value = value, .exact = {}, .label = {} };
    return made;
}

/// Three bars; the first series is left out, the third has nothing in the middle bar.
ChartData sample()
{
    ChartData data;
    data.categories = { u"A"_s, u"B"_s, u"C"_s };
    data.series = { series({ 1, 2, 3 }, true), series({ 4, 5, 6 }), series({ 7, 0, 9 }) };
    return data;
}

} // namespace

class TestChartNavigation final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leftOutComesLast();
    void zeroIsASegmentOnlyWhenItIsTold();
    void noNumberCountsAsZero();
    void moves_data();
    void moves();
    void entersAtTheFirstSegment();
};

void TestChartNavigation::leftOutComesLast()
{
    QCOMPARE(acquis::drawingOrder(sample()), (QList<int> { 1, 2, 0 }));
}

void TestChartNavigation::zeroIsASegmentOnlyWhenItIsTold()
{
    ChartData data = sample();
    QCOMPARE(acquis::chartPositions(data).size(), 8);
    data.series[2].values[1].exact = u"nothing"_s;
    QCOMPARE(acquis::chartPositions(data).size(), 9);
    data.series[2].values.clear();
    QCOMPARE(acquis::chartPositions(data).size(), 6);
    QVERIFY(acquis::chartPositions(ChartData()).isEmpty());
}

void TestChartNavigation::noNumberCountsAsZero()
{
    ChartData data = sample();
    data.series[1].values[0].value = std::numeric_limits<double>::quiet_NaN();
    data.series[1].values[1].value = -std::numeric_limits<double>::infinity();
    QCOMPARE(acquis::finiteValue(data, { .category = 0, .series = 1 }), 0.0);
    QCOMPARE(acquis::finiteValue(data, { .category = 1, .series = 1 }), 0.0);
    QCOMPARE(acquis::finiteValue(data, { .category = 2, .series = 1 }), 6.0);
}

void TestChartNavigation::moves_data()
{
    QTest::addColumn<ChartPosition>("from");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<ChartPosition>("to");
    const auto at = [](int category, int series) { return ChartPosition { .category = category, .series = series }; };
    QTest::newRow("right to the next series") << at(0, 1) << Qt::Key_Right << at(0, 2);
    QTest::newRow("right to what is left out") << at(0, 2) << Qt::Key_Right << at(0, 0);
    QTest::newRow("right stops at the end of the bar") << at(0, 0) << Qt::Key_Right << at(0, 0);
    QTest::newRow("left to the series before") << at(0, 0) << Qt::Key_Left << at(0, 2);
    QTest::newRow("left stops at the start of the bar") << at(1, 1) << Qt::Key_Left << at(1, 1);
    QTest::newRow("down keeps the series") << at(0, 1) << Qt::Key_Down << at(1, 1);
    QTest::newRow("down to a bar without the series") << at(0, 2) << Qt::Key_Down << at(1, 1);
    QTest::newRow("down stops at the last bar") << at(2, 2) << Qt::Key_Down << at(2, 2);
    QTest::newRow("up keeps the series") << at(2, 0) << Qt::Key_Up << at(1, 0);
    QTest::newRow("up stops at the first bar") << at(0, 0) << Qt::Key_Up << at(0, 0);
    QTest::newRow("home to the first bar") << at(2, 2) << Qt::Key_Home << at(0, 2);
    QTest::newRow("end to the last bar") << at(0, 2) << Qt::Key_End << at(2, 2);
    QTest::newRow("another key stays") << at(1, 1) << Qt::Key_A << at(1, 1);
}

void TestChartNavigation::moves()
{
    QFETCH(ChartPosition, from);
    QFETCH(Qt::Key, key);
    QFETCH(ChartPosition, to);
    const QList<ChartPosition> positions = acquis::chartPositions(sample());
    QVERIFY(positions.contains(from));
    QVERIFY(acquis::movedPosition(positions, from, key) == to);
}

void TestChartNavigation::entersAtTheFirstSegment()
{
    const QList<ChartPosition> positions = acquis::chartPositions(sample());
    QVERIFY(acquis::movedPosition(positions, {}, Qt::Key_Down) == positions.first());
    QVERIFY(!acquis::movedPosition({}, {}, Qt::Key_Down).isValid());
}

QTEST_GUILESS_MAIN(TestChartNavigation)
#include "tst_chartnavigation.moc"
