// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/standing.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2015, 3, 20);

VendorStanding standing(const QString &jurisdiction, const QString &category = u"b2b"_s)
{
    return { u"A-1"_s, jurisdiction, category, {}, QDate(2014, 1, 1), QDate(2015, 12, 31), StandingStatus::Active, {} };
}

EquivalenceRule rule(const QString &jurisdiction, const QString &category)
{
    return { {}, jurisdiction, category, u"ON"_s, u"b2b"_s, QDate(2015, 1, 1), QDate(2015, 6, 30), u"Director"_s, u"D-12"_s };
}

RecognitionQuestion question(QDate on = day)
{
    return { u"ON"_s, u"b2b"_s, on };
}

} // namespace

class TestStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusOfADay_data();
    void statusOfADay();
    void heldOnlyInItsCategory();
    void foreignStandingNeedsARule();
    void ruleHoldsOnItsDays_data();
    void ruleHoldsOnItsDays();
    void standingThatIsNotActiveCountsNowhere();
    void strongestAnswers();
};

void TestStanding::statusOfADay_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<StandingStatus>("stated");
    QTest::addColumn<StandingStatus>("status");

    QTest::newRow("day before") << QDate(2013, 12, 31) << StandingStatus::Active << StandingStatus::Pending;
    QTest::newRow("first day") << QDate(2014, 1, 1) << StandingStatus::Active << StandingStatus::Active;
    QTest::newRow("last day") << QDate(2015, 12, 31) << StandingStatus::Active << StandingStatus::Active;
    QTest::newRow("day after") << QDate(2016, 1, 1) << StandingStatus::Active << StandingStatus::Expired;
    QTest::newRow("suspended") << day << StandingStatus::Suspended << StandingStatus::Suspended;
    QTest::newRow("suspended and over") << QDate(2016, 1, 1) << StandingStatus::Suspended << StandingStatus::Expired;
    QTest::newRow("ended early") << day << StandingStatus::Expired << StandingStatus::Expired;
    QTest::newRow("ended before it began") << QDate(2013, 1, 1) << StandingStatus::Expired << StandingStatus::Expired;
    QTest::newRow("not decided yet") << day << StandingStatus::Pending << StandingStatus::Pending;
}

void TestStanding::statusOfADay()
{
    QFETCH(QDate, on);
    QFETCH(StandingStatus, stated);
    QFETCH(StandingStatus, status);
    VendorStanding one = standing(u"ON"_s);
    one.status = stated;
    QCOMPARE(statusOn(one, on), status);
}

void TestStanding::heldOnlyInItsCategory()
{
    QCOMPARE(recognise({ standing(u"ON"_s) }, {}, question()), (RecognitionAnswer { Recognition::Held, 0, -1 }));
    // Somebody on the list for B2B only is not offered for another category.
    QCOMPARE(recognise({ standing(u"ON"_s) }, {}, { u"ON"_s, u"cloud"_s, day }), RecognitionAnswer {});
    QCOMPARE(recognise({}, { rule(u"BC"_s, {}) }, question()), RecognitionAnswer {});
}

void TestStanding::foreignStandingNeedsARule()
{
    const QList<VendorStanding> standings { standing(u"BC"_s, u"digital"_s) };
    QCOMPARE(recognise(standings, {}, question()), (RecognitionAnswer { Recognition::KnownElsewhere, 0, -1 }));
    QCOMPARE(recognise(standings, { rule(u"NS"_s, {}), rule(u"BC"_s, u"digital"_s) }, question()),
             (RecognitionAnswer { Recognition::Recognised, 0, 1 }));
    QCOMPARE(recognise(standings, { rule(u"BC"_s, {}) }, question()), (RecognitionAnswer { Recognition::Recognised, 0, 0 }));
    QCOMPARE(recognise(standings, { rule(u"BC"_s, u"paper"_s) }, question()).recognition, Recognition::KnownElsewhere);
    // A rule for one category here says nothing of another.
    QCOMPARE(recognise(standings, { rule(u"BC"_s, {}) }, { u"ON"_s, u"cloud"_s, day }).recognition, Recognition::KnownElsewhere);
    QCOMPARE(recognise(standings, { rule(u"BC"_s, {}) }, { u"QC"_s, u"b2b"_s, day }).recognition, Recognition::KnownElsewhere);
}

void TestStanding::ruleHoldsOnItsDays_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<Recognition>("recognition");
    QTest::newRow("day before") << QDate(2014, 12, 31) << Recognition::KnownElsewhere;
    QTest::newRow("first day") << QDate(2015, 1, 1) << Recognition::Recognised;
    QTest::newRow("last day") << QDate(2015, 6, 30) << Recognition::Recognised;
    QTest::newRow("day after") << QDate(2015, 7, 1) << Recognition::KnownElsewhere;
}

void TestStanding::ruleHoldsOnItsDays()
{
    QFETCH(QDate, on);
    QFETCH(Recognition, recognition);
    QCOMPARE(recognise({ standing(u"BC"_s) }, { rule(u"BC"_s, {}) }, question(on)).recognition, recognition);
}

void TestStanding::standingThatIsNotActiveCountsNowhere()
{
    for (const StandingStatus status : { StandingStatus::Suspended, StandingStatus::Expired, StandingStatus::Pending }) {
        VendorStanding one = standing(u"BC"_s);
        one.status = status;
        QCOMPARE(recognise({ one }, { rule(u"BC"_s, {}) }, question()), RecognitionAnswer {});
    }
    QCOMPARE(recognise({ standing(u"BC"_s) }, { rule(u"BC"_s, {}) }, question(QDate(2016, 1, 1))), RecognitionAnswer {});
}

void TestStanding::strongestAnswers()
{
    const QList<EquivalenceRule> rules { rule(u"BC"_s, {}) };
    QList<VendorStanding> standings { standing(u"NS"_s), standing(u"BC"_s), standing(u"BC"_s) };
    QCOMPARE(recognise(standings, rules, question()), (RecognitionAnswer { Recognition::Recognised, 1, 0 }));
    standings << standing(u"ON"_s);
    QCOMPARE(recognise(standings, rules, question()), (RecognitionAnswer { Recognition::Held, 3, -1 }));
}

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
