// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/pivot.h"

#include "tests/support/verifyresult.h"

#include <QRandomGenerator>

#include <cmath>
#include <limits>
#include <numeric>

using namespace acquis;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();

BreakdownRow rowOf(const QList<int> &keys, qint64 cents, qint64 count)
{
    return { keys, Money::fromCents(cents), count };
}

Breakdown breakdownOf(const QList<Dimension> &by, const QList<BreakdownRow> &rows)
{
    Breakdown breakdown;
    breakdown.query.by = by;
    breakdown.rows = rows;
    qint64 total = 0;
    for (const BreakdownRow &row : rows) {
        total += row.amount.cents();
        breakdown.count += row.count;
    }
    breakdown.total = Money::fromCents(total);
    return breakdown;
}

Pivot oneWayPivot(const QList<qint64> &cents)
{
    QList<BreakdownRow> rows;
    for (int member = 0; member < cents.size(); ++member)
        rows << rowOf({ member }, cents[member], 1);
    return pivotOf(breakdownOf({ Dimension::Ministry }, rows));
}

} // namespace

class TestPivot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMakesAnEmptyTable();
    void oneDimensionMakesRows();
    void twoDimensionsMakeATable();
    void tellsNoLineFromLinesThatSumToZero();
    void keepsTheWholeOfOverlappingTags();
    void sumsStayAtTheEndOfTheRange();
    void largestRowsComeFirst();
    void concentration_data();
    void concentration();
    void concentrationOfExtremeAmountsIsExact();
    void randomConcentrationAgreesWithFloatingPoint();
};

void TestPivot::nothingMakesAnEmptyTable()
{
    const Pivot pivot = pivotOf(breakdownOf({ Dimension::Ministry, Dimension::FiscalYear }, {}));
    QVERIFY(pivot.rows.isEmpty());
    QVERIFY(pivot.columns.isEmpty());
    QCOMPARE(pivot.total, Money());
    QCOMPARE(concentrationOf(pivot), (Concentration { { 0, 0 }, { 0, 0 }, { 0, 0 }, 0, {} }));
}

void TestPivot::oneDimensionMakesRows()
{
    const Pivot pivot = pivotOf(breakdownOf({ Dimension::Ministry }, { rowOf({ 1 }, 300, 3), rowOf({ 4 }, 100, 1) }));
    QCOMPARE(pivot.rowDimension, Dimension::Ministry);
    QVERIFY(!pivot.columnDimension);
    QVERIFY(pivot.columns.isEmpty());
    QCOMPARE(pivot.rows, (QList<PivotRow> { { 1, {}, {}, Money::fromCents(300), 3, { 300, 400 } },
                                            { 4, {}, {}, Money::fromCents(100), 1, { 100, 400 } } }));
    QCOMPARE(pivot.total, Money::fromCents(400));
    QCOMPARE(pivot.count, qint64(4));
}

void TestPivot::twoDimensionsMakeATable()
{
    const Pivot pivot =
        pivotOf(breakdownOf({ Dimension::Ministry, Dimension::FiscalYear },
                            { rowOf({ 1, 2 }, 10, 1), rowOf({ 1, 7 }, 20, 2), rowOf({ 3, 5 }, 30, 3), rowOf({ 3, 7 }, 40, 4) }));
    QVERIFY(pivot.columnDimension == Dimension::FiscalYear);
    QCOMPARE(pivot.columns, (QList<int> { 2, 5, 7 }));
    QCOMPARE(pivot.rows.size(), qsizetype(2));
    QCOMPARE(pivot.rows[0].cells, (QList<Money> { Money::fromCents(10), Money(), Money::fromCents(20) }));
    QCOMPARE(pivot.rows[0].counts, (QList<qint64> { 1, 0, 2 }));
    QCOMPARE(pivot.rows[1].cells, (QList<Money> { Money(), Money::fromCents(30), Money::fromCents(40) }));
    QCOMPARE(pivot.rows[1].total, Money::fromCents(70));
    QCOMPARE(pivot.rows[1].count, qint64(7));
    QCOMPARE(pivot.rows[1].share, (Share { 70, 100 }));
    QCOMPARE(pivot.columnTotals, (QList<Money> { Money::fromCents(10), Money::fromCents(30), Money::fromCents(60) }));
    QCOMPARE(pivot.columnCounts, (QList<qint64> { 1, 3, 6 }));
    QCOMPARE(pivot.total, Money::fromCents(100));
}

void TestPivot::tellsNoLineFromLinesThatSumToZero()
{
    const Pivot pivot =
        pivotOf(breakdownOf({ Dimension::Ministry, Dimension::FiscalYear }, { rowOf({ 1, 1 }, 0, 2), rowOf({ 2, 2 }, 5, 1) }));
    QCOMPARE(pivot.rows[0].cells, (QList<Money> { Money(), Money() }));
    QCOMPARE(pivot.rows[0].counts, (QList<qint64> { 2, 0 }));
}

void TestPivot::keepsTheWholeOfOverlappingTags()
{
    Breakdown breakdown = breakdownOf({ Dimension::Tag }, { rowOf({ 1 }, 80, 2), rowOf({ 2 }, 60, 2) });
    breakdown.total = Money::fromCents(100);
    breakdown.count = 3;
    const Pivot pivot = pivotOf(breakdown);
    QCOMPARE(pivot.total, Money::fromCents(100));
    QCOMPARE(pivot.count, qint64(3));
    QCOMPARE(pivot.rows[0].share, (Share { 80, 100 }));
    QCOMPARE(pivot.rows[1].share, (Share { 60, 100 }));
}

void TestPivot::sumsStayAtTheEndOfTheRange()
{
    Breakdown breakdown =
        breakdownOf({ Dimension::Tag, Dimension::FiscalYear }, { rowOf({ 1, 1 }, largest, 1), rowOf({ 1, 2 }, 0, 1) });
    breakdown.rows[1].amount = Money::fromCents(largest);
    QCOMPARE(pivotOf(breakdown).rows[0].total, Money::fromCents(largest));
}

void TestPivot::largestRowsComeFirst()
{
    QCOMPARE(concentrationOf(oneWayPivot({ 5, -9, 70, 5, 20 })).order, (QList<int> { 2, 4, 0, 3, 1 }));
}

void TestPivot::concentration_data()
{
    QTest::addColumn<QList<qint64>>("cents");
    QTest::addColumn<qint64>("top1");
    QTest::addColumn<qint64>("top3");
    QTest::addColumn<qint64>("top10");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<qint64>("herfindahl");
    const auto row = [](const char *name, const QList<qint64> &cents, qint64 top1, qint64 top3, qint64 top10, qint64 herfindahl) {
        QTest::newRow(name) << cents << top1 << top3 << top10 << std::accumulate(cents.cbegin(), cents.cend(), qint64(0))
                            << herfindahl;
    };
    row("one takes all", { 100 }, 100, 100, 100, 10000);
    row("one and nothings", { 0, 100, 0 }, 100, 100, 100, 10000);
    row("two equal", { 50, 50 }, 50, 100, 100, 5000);
    row("three equal, rounded", { 1, 1, 1 }, 1, 3, 3, 3333);
    row("rounded half up", { 3, 1 }, 3, 4, 4, 6250);
    row("exact half", { 199, 1 }, 199, 200, 200, 9901); // 9900.5
    row("twelve", { 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1 }, 12, 33, 75, 1068); // 10,000 * 650 / 6084
    row("negative row left out", { 100, -50 }, 100, 50, 50, 10000);
    row("negative row left out of two", { 60, 60, -20 }, 60, 100, 100, 5000);
    row("whole is zero", { 50, -50 }, 50, 0, 0, 0);
    row("whole is negative", { 50, -80 }, 50, -30, -30, 0);
    row("nothing but zeros", { 0, 0 }, 0, 0, 0, 0);
}

void TestPivot::concentration()
{
    QFETCH(QList<qint64>, cents);
    QFETCH(qint64, top1);
    QFETCH(qint64, top3);
    QFETCH(qint64, top10);
    QFETCH(qint64, whole);
    QFETCH(qint64, herfindahl);
    const Concentration concentration = concentrationOf(oneWayPivot(cents));
    QCOMPARE(concentration.top1, (Share { top1, whole }));
    QCOMPARE(concentration.top3, (Share { top3, whole }));
    QCOMPARE(concentration.top10, (Share { top10, whole }));
    QCOMPARE(concentration.herfindahl, herfindahl);
}

void TestPivot::concentrationOfExtremeAmountsIsExact()
{
    QCOMPARE(concentrationOf(oneWayPivot({ largest })).herfindahl, qint64(10000));
    QCOMPARE(concentrationOf(oneWayPivot({ largest / 2, largest / 2 })).herfindahl, qint64(5000));
    QCOMPARE(concentrationOf(oneWayPivot({ largest / 4 * 3, largest / 4 })).herfindahl, qint64(6250));
    QCOMPARE(concentrationOf(oneWayPivot(QList<qint64>(1000, largest / 1000))).herfindahl, qint64(10));
}

void TestPivot::randomConcentrationAgreesWithFloatingPoint()
{
    QRandomGenerator random(20165);
    for (int round = 0; round < 500; ++round) {
        QList<qint64> cents(random.bounded(1, 40));
        double whole = 0;
        for (qint64 &amount : cents) {
            amount = qint64(random.generate64() >> (8 + random.bounded(40)));
            whole += double(amount);
        }
        double expected = 0;
        for (const qint64 amount : std::as_const(cents))
            expected += std::pow(100 * double(amount) / whole, 2);
        const qint64 herfindahl = concentrationOf(oneWayPivot(cents)).herfindahl;
        QVERIFY2(std::abs(double(herfindahl) - expected) < 0.501, qPrintable(QString::number(expected)));
    }
}

QTEST_GUILESS_MAIN(TestPivot)
#include "tst_pivot.moc"
