// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/needladder.h"
#include "core/rules/packloader.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestNeedLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsAreThoseOfTheDay_data();
    void limitsAreThoseOfTheDay();
    void stepsStandAroundEachLimit();
};

void TestNeedLadder::limitsAreThoseOfTheDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("25,000 in 2016") << QDate(2016, 6, 1) << qint64(2'500'000) << true;
    QTest::newRow("30,300 in 2016") << QDate(2016, 6, 1) << qint64(3'030'000) << false;
    QTest::newRow("30,300 in 2025") << QDate(2025, 6, 1) << qint64(3'030'000) << true;
}

void TestNeedLadder::limitsAreThoseOfTheDay()
{
    QFETCH(QDate, day);
    QFETCH(qint64, limit);
    QFETCH(bool, isThere);
    const auto packs = shippedPacks();
    QVERIFY(packs);
    Need need;
    need.date = day;
    const QList<qint64> limits = limitsOf(*packs, need);
    QCOMPARE(limits.contains(limit), isThere);
    QVERIFY(std::ranges::is_sorted(limits));
    QVERIFY(!limits.contains(0));
}

void TestNeedLadder::stepsStandAroundEachLimit()
{
    Need need;
    need.date = QDate(2016, 6, 1);
    need.commodity = Commodity::Services;
    const QList<Need> ladder = needLadder(need, { 1000, 1001, 5000 });
    QList<qint64> values;
    for (const Need &step : ladder) {
        values << step.value.cents();
        QCOMPARE(step.commodity, Commodity::Services);
        QCOMPARE(step.date, need.date);
    }
    QCOMPARE(values, (QList<qint64> { 999, 1000, 1001, 1002, 4999, 5000, 5001 }));
    QVERIFY(needLadder(need, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestNeedLadder)
#include "tst_needladder.moc"
