// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/priceguide.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestPriceGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guideGetsStale_data();
    void guideGetsStale();
    void priceStandsAmongOthers();
    void tooFewPricesAreHidden();
};

void TestPriceGuide::guideGetsStale_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("stale");
    QTest::newRow("fresh") << QDate(2025, 5, 1) << QDate(2025, 5, 1) << 0 << false;
    QTest::newRow("on its last day") << QDate(2025, 5, 1) << QDate(2025, 11, 1) << 184 << false;
    QTest::newRow("a day later") << QDate(2025, 5, 1) << QDate(2025, 11, 2) << 185 << true;
    QTest::newRow("seven months old") << QDate(2025, 4, 21) << QDate(2025, 11, 21) << 214 << true;
    QTest::newRow("over the year's end") << QDate(2025, 8, 31) << QDate(2026, 3, 1) << 182 << true;
}

void TestPriceGuide::guideGetsStale()
{
    QFETCH(QDate, asOf);
    QFETCH(QDate, today);
    PriceGuide guide;
    guide.reviewMonths = 6;
    guide.asOf = asOf;
    QTEST(ageInDays(guide, today), "age");
    QTEST(isStale(guide, today), "stale");
}

void TestPriceGuide::priceStandsAmongOthers()
{
    QList<Money> comparables;
    for (int i = 1; i <= 20; ++i)
        comparables << Money::fromCents(i * 100);
    const RateStanding high = standingAmong(Money::fromCents(1900), comparables);
    QCOMPARE(high.comparables, 20);
    QCOMPARE(high.notAbove, (Share { 19, 20 }));
    QVERIFY(high.isAtOrPast(95));
    QVERIFY(!standingAmong(Money::fromCents(1899), comparables).isAtOrPast(95));
    QVERIFY(!standingAmong(Money::fromCents(1900), {}).isAtOrPast(95));
}

void TestPriceGuide::tooFewPricesAreHidden()
{
    const auto cents = [](qint64 amount) { return Money::fromCents(amount); };
    QVERIFY(!compareUnitPrices({ cents(5), cents(1) }));
    QVERIFY(!compareUnitPrices({}, 0));
    QVERIFY(compareUnitPrices({ cents(9), cents(1), cents(5) }) == (UnitPriceComparison { 3, cents(1), cents(5), cents(9) }));
    QVERIFY(compareUnitPrices({ cents(9), cents(1), cents(5), cents(7) })
            == (UnitPriceComparison { 4, cents(1), cents(5), cents(9) }));
}

QTEST_GUILESS_MAIN(TestPriceGuide)
#include "tst_priceguide.moc"
