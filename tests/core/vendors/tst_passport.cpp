// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/passport.h"

#include "tests/core/vendors/somevendors.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2015, 6, 1);

VendorStanding standing(const QString &jurisdiction, const QString &category, StandingStatus status = StandingStatus::Active,
                        QDate until = {})
{
    return { u"A-1"_s, jurisdiction, category, {}, QDate(2014, 1, 1), until, status, {} };
}

EquivalenceRule rule(const QString &category, QDate from, QDate until = {})
{
    return { { 7 }, u"BC"_s, category, u"ON"_s, u"b2b"_s, from, until, u"Director"_s, u"D-12"_s };
}

} // namespace

class TestPassport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standingIsSeenFromHome_data();
    void standingIsSeenFromHome();
    void whatIsInForceHereComesFirst();
    void contactsAreLeftOutUnlessAsked();
    void sizeIsThatOfTheDay();
};

void TestPassport::standingIsSeenFromHome_data()
{
    QTest::addColumn<VendorStanding>("one");
    QTest::addColumn<QList<EquivalenceRule>>("rules");
    QTest::addColumn<Recognition>("recognition");
    const QDate past(2010, 1, 1);
    QTest::newRow("ours") << standing(u"ON"_s, u"x"_s) << QList<EquivalenceRule> {} << Recognition::Held;
    QTest::newRow("elsewhere, no rule") << standing(u"BC"_s, u"digital"_s) << QList<EquivalenceRule> {}
                                        << Recognition::KnownElsewhere;
    QTest::newRow("a rule counts it") << standing(u"BC"_s, u"digital"_s) << QList { rule(u"digital"_s, past) }
                                      << Recognition::Recognised;
    QTest::newRow("a rule counts any category")
        << standing(u"BC"_s, u"digital"_s) << QList { rule({}, past) } << Recognition::Recognised;
    QTest::newRow("the rule is of another category")
        << standing(u"BC"_s, u"digital"_s) << QList { rule(u"print"_s, past) } << Recognition::KnownElsewhere;
    QTest::newRow("the rule has ended") << standing(u"BC"_s, u"digital"_s) << QList { rule(u"digital"_s, past, day.addDays(-1)) }
                                        << Recognition::KnownElsewhere;
    QTest::newRow("the rule begins tomorrow")
        << standing(u"BC"_s, u"digital"_s) << QList { rule(u"digital"_s, day.addDays(1)) } << Recognition::KnownElsewhere;
    QTest::newRow("suspended") << standing(u"BC"_s, u"digital"_s, StandingStatus::Suspended) << QList { rule(u"digital"_s, past) }
                               << Recognition::None;
    QTest::newRow("ended") << standing(u"BC"_s, u"digital"_s, StandingStatus::Active, day.addDays(-1))
                           << QList { rule(u"digital"_s, past) } << Recognition::None;
}

void TestPassport::standingIsSeenFromHome()
{
    QFETCH(VendorStanding, one);
    QFETCH(QList<EquivalenceRule>, rules);
    QFETCH(Recognition, recognition);
    const QList<SeenStanding> seen = seenStandings({ one }, rules, u"ON"_s, day);
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen.first().recognition, recognition);
    QCOMPARE(seen.first().status, statusOn(one, day));
    QCOMPARE(seen.first().rule.id.isValid(), recognition == Recognition::Recognised);
}

void TestPassport::whatIsInForceHereComesFirst()
{
    const QList<SeenStanding> seen = seenStandings(
        { standing(u"AB"_s, {}, StandingStatus::Suspended), standing(u"NS"_s, {}), standing(u"BC"_s, {}), standing(u"ON"_s, {}) },
        {}, u"ON"_s, day);
    QStringList order;
    for (const SeenStanding &one : seen)
        order << one.standing.jurisdiction;
    QCOMPARE(order, (QStringList { u"ON"_s, u"BC"_s, u"NS"_s, u"AB"_s }));
}

void TestPassport::contactsAreLeftOutUnlessAsked()
{
    const VendorRecord whole { { 12 }, 34, {}, test::fullVendor() };
    const SizeRule sizes { SizeDefinition {} };
    const VendorPassport without = passportOf(whole, {}, sizes, { u"ON"_s, day, false });
    QVERIFY(without.contacts.isEmpty());
    QCOMPARE(without.size.code, unknownSize.toString()); // no definition, no class
    QCOMPARE(without.name, u"Brume & Balise inc."_s);
    QCOMPARE(without.otherNames.size(), 2);
    QCOMPARE(without.vendor, VendorId { 12 });
    QCOMPARE(without.revision, 34);
    QCOMPARE(passportOf(whole, {}, sizes, { u"ON"_s, day, true }).contacts, whole.vendor.contacts);
}

void TestPassport::sizeIsThatOfTheDay()
{
    const auto definitions = shippedSizeDefinitions();
    ACQUIS_VERIFY_RESULT(definitions);
    const auto study = sizeDefinitionOn(*definitions, u"study"_s, day);
    ACQUIS_VERIFY_RESULT(study);
    const VendorRecord whole { { 12 }, 34, {}, test::fullVendor() };
    const VendorPassport now = passportOf(whole, {}, SizeRule(*study), { u"ON"_s, day, false });
    QCOMPARE(now.size.code, u"small"_s);
    QCOMPARE(now.size.evidence.asOf, QDate(2015, 1, 12));
    const VendorPassport then = passportOf(whole, {}, SizeRule(*study), { u"ON"_s, QDate(2014, 1, 1), false });
    QCOMPARE(then.size.evidence.asOf, QDate(2012, 2, 3));
    QCOMPARE(then.size.code, u"micro"_s);
}

QTEST_GUILESS_MAIN(TestPassport)
#include "tst_passport.moc"
