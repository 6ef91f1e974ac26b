// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/optioncosts.h"

#include "tests/support/verifyresult.h"

#include <QTest>

#include <limits>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

Money cents(qint64 amount)
{
    return Money::fromCents(amount);
}

QList<Money> dollars(const QList<qint64> &amounts)
{
    QList<Money> all;
    for (const qint64 amount : amounts)
        all << Money::fromCents(amount * 100);
    return all;
}

constexpr qint64 largest = std::numeric_limits<qint64>::max();

} // namespace

class TestOptionCosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountOfLaterIsWorthLess_data();
    void amountOfLaterIsWorthLess();
    void optionsAddUpAsByHand_data();
    void optionsAddUpAsByHand();
    void orderOfPaymentDoesNotChangeTheTotal();
    void whatCannotBeCountedIsSaid_data();
    void whatCannotBeCountedIsSaid();
    void benefitStandsAgainstCost_data();
    void benefitStandsAgainstCost();
};

void TestOptionCosts::amountOfLaterIsWorthLess_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<int>("years");
    QTest::addColumn<int>("basisPoints");
    QTest::addColumn<qint64>("worth");

    QTest::newRow("at once") << qint64(2'000'000) << 0 << 500 << qint64(2'000'000);
    QTest::newRow("a year at five percent") << qint64(2'000'000) << 1 << 500 << qint64(1'904'762);
    QTest::newRow("four years at five percent") << qint64(2'000'000) << 4 << 500 << qint64(1'645'405);
    QTest::newRow("no rate") << qint64(2'000'000) << 4 << 0 << qint64(2'000'000);
    QTest::newRow("half a cent goes up") << qint64(3) << 1 << 10'000 << qint64(2);
    QTest::newRow("less than half a cent goes down") << qint64(5) << 2 << 10'000 << qint64(1);
    QTest::newRow("half a cent saved goes away from zero") << qint64(-3) << 1 << 10'000 << qint64(-2);
    QTest::newRow("the largest amount stays") << largest << 0 << 10'000 << largest;
    QTest::newRow("the largest amount, halved ten times") << largest << 10 << 10'000 << qint64(9'007'199'254'740'992);
    QTest::newRow("nothing is left after a century") << qint64(100) << 100 << 10'000 << qint64(0);
    QTest::newRow("nothing stays nothing") << qint64(0) << 3 << 700 << qint64(0);
}

void TestOptionCosts::amountOfLaterIsWorthLess()
{
    QFETCH(qint64, amount);
    QFETCH(int, years);
    QFETCH(int, basisPoints);
    QFETCH(qint64, worth);
    const auto answer = presentValue(cents(amount), years, basisPoints);
    ACQUIS_VERIFY_RESULT(answer);
    QCOMPARE(*answer, cents(worth));
}

void TestOptionCosts::optionsAddUpAsByHand_data()
{
    QTest::addColumn<QList<qint64>>("years");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<qint64>("worth");
    QTest::addColumn<bool>("isWhole");

    // At five percent: 20,000.00 + 19,047.62 + 18,140.59 + 17,276.75 + 16,454.05, and so on.
    QTest::newRow("buy, the same every year")
        << QList<qint64> { 20'000, 20'000, 20'000, 20'000, 20'000 } << qint64(10'000'000) << qint64(9'091'901) << true;
    QTest::newRow("build, dear at first") << QList<qint64> { 60'000, 5'000, 5'000, 5'000, 5'000 } << qint64(8'000'000)
                                          << qint64(7'772'975) << true;
    QTest::newRow("reuse, cheap at first") << QList<qint64> { 10'000, 12'000, 12'000, 12'000, 12'000 } << qint64(5'800'000)
                                           << qint64(5'255'140) << true;
    QTest::newRow("one year only") << QList<qint64> { 20'000 } << qint64(2'000'000) << qint64(2'000'000) << false;
    QTest::newRow("a sixth year is not compared")
        << QList<qint64> { 0, 0, 0, 0, 12'155, 900'000 } << qint64(1'215'500) << qint64(1'000'000) - 5 << true;
    QTest::newRow("no cost") << QList<qint64> {} << qint64(0) << qint64(0) << false;
}

void TestOptionCosts::optionsAddUpAsByHand()
{
    QFETCH(QList<qint64>, years);
    QFETCH(qint64, total);
    QFETCH(qint64, worth);
    QFETCH(bool, isWhole);
    const auto cost = costOf(dollars(years), 500);
    ACQUIS_VERIFY_RESULT(cost);
    QCOMPARE(cost->total, cents(total));
    QCOMPARE(cost->presentValue, cents(worth));
    QCOMPARE(cost->isWhole(), isWhole);
}

void TestOptionCosts::orderOfPaymentDoesNotChangeTheTotal()
{
    const auto much = costOf(dollars({ 110, 10, 10, 10, 10 }), 0);
    const auto even = costOf(dollars({ 25, 25, 25, 25, 25 }), 0);
    ACQUIS_VERIFY_RESULT(much);
    ACQUIS_VERIFY_RESULT(even);
    QCOMPARE(much->total, cents(15'000));
    QCOMPARE(even->total, cents(12'500));
    const auto turned = costOf(dollars({ 10, 10, 10, 10, 110 }), 0);
    ACQUIS_VERIFY_RESULT(turned);
    QCOMPARE(turned->presentValue, much->total);
}

void TestOptionCosts::whatCannotBeCountedIsSaid_data()
{
    QTest::addColumn<QList<qint64>>("cents");
    QTest::addColumn<int>("basisPoints");
    QTest::newRow("more than the range") << QList<qint64> { largest, 1 } << 0;
    QTest::newRow("a rate below zero") << QList<qint64> { 100, 100 } << -1;
}

void TestOptionCosts::whatCannotBeCountedIsSaid()
{
    QFETCH(QList<qint64>, cents);
    QFETCH(int, basisPoints);
    QList<Money> years;
    for (const qint64 amount : std::as_const(cents))
        years << Money::fromCents(amount);
    const auto cost = costOf(years, basisPoints);
    QVERIFY(!cost);
    QCOMPARE(cost.error().code, ErrorCode::AmountOutOfRange);
}

void TestOptionCosts::benefitStandsAgainstCost_data()
{
    QTest::addColumn<NeedIntake>("intake");
    QTest::addColumn<qint64>("planned");
    QTest::addColumn<QString>("ratio");

    NeedIntake intake;
    intake.benefit = cents(30'000'000);
    QTest::newRow("300,000 with people against 20,000") << intake << qint64(2'000'000) << u"15.0"_s;
    intake.options = { { u"b1"_s, OptionKind::Buy, {}, dollars({ 40'000 }), false, {} },
                       { u"b2"_s, OptionKind::Reuse, {}, dollars({ 25'000 }), true, {} } };
    QTest::newRow("the chosen option is the cost") << intake << qint64(2'000'000) << u"12.0"_s;
    intake.options[1].yearlyCosts.clear();
    QTest::newRow("an option without cost leaves what is planned") << intake << qint64(2'000'000) << u"15.0"_s;
    QTest::newRow("no cost, no ratio") << intake << qint64(0) << QString();
    intake.benefit = {};
    QTest::newRow("no benefit, no ratio") << intake << qint64(2'000'000) << QString();
}

void TestOptionCosts::benefitStandsAgainstCost()
{
    QFETCH(NeedIntake, intake);
    QFETCH(qint64, planned);
    QFETCH(QString, ratio);
    const auto both = benefitAgainstCost(intake, cents(planned));
    QCOMPARE(both ? both->ratio().toString(1) : QString(), ratio);
}

QTEST_APPLESS_MAIN(TestOptionCosts)
#include "tst_optioncosts.moc"
