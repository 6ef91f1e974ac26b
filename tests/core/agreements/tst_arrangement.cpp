// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/arrangement.h"

#include "tests/core/agreements/samples.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;
using test::dollars;

class TestArrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vendorIsOfferedOnlyWhereItStands_data();
    void vendorIsOfferedOnlyWhereItStands();
    void suspensionHoldsWhereItWasSaid();
    void secondStageFollowsTheBands_data();
    void secondStageFollowsTheBands();
    void bandsMustRise();
    void refreshIsCountedFromTheLastOne();
    void neverInvitedStandsFirst();
    void callOffsAreSummedInCents();
    void criterionShowsWhoDropsOut();

private:
    CategoryTree m_tree { { { u"iit"_s, {}, { u"IT"_s, u"TI"_s } },
                            { u"b2b"_s, u"iit"_s, { u"B2B"_s, u"Interentreprises"_s } },
                            { u"iit-software"_s, u"iit"_s, { u"Software"_s, u"Logiciels"_s } },
                            { u"licences"_s, u"iit-software"_s, { u"Licences"_s, u"Licences"_s } } } };
};

void TestArrangement::vendorIsOfferedOnlyWhereItStands_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("offered");
    const QStringList three { u"Boreal Exchange Inc."_s, u"Granite Software Ltd."_s, u"Logiciels Rivière"_s };
    QTest::newRow("b2b has all three") << u"b2b"_s << QDate(2025, 6, 1) << three;
    QTest::newRow("in b2b only is not offered for software")
        << u"iit-software"_s << QDate(2025, 6, 1) << QStringList { three[1] };
    QTest::newRow("a branch takes from above") << u"licences"_s << QDate(2025, 6, 1) << QStringList { three[1] };
    QTest::newRow("what is above takes nothing from a branch") << u"iit"_s << QDate(2025, 6, 1) << QStringList();
    QTest::newRow("last day") << u"b2b"_s << QDate(2026, 12, 31) << three;
    QTest::newRow("over") << u"b2b"_s << QDate(2027, 1, 1) << QStringList();
    QTest::newRow("before the start") << u"b2b"_s << QDate(2024, 1, 14) << QStringList();
}

void TestArrangement::vendorIsOfferedOnlyWhereItStands()
{
    QFETCH(QString, category);
    QFETCH(QDate, day);
    QStringList names;
    for (const ArrangementVendor &vendor : vendorsOffered(test::sampleArrangement(), m_tree, category, day))
        names << vendor.name;
    QTEST(names, "offered");
}

void TestArrangement::suspensionHoldsWhereItWasSaid()
{
    Arrangement arrangement = test::sampleArrangement();
    arrangement.vendors[1].standings[0] = { u"b2b"_s, StandingState::Suspended, QDate(2025, 1, 1), QDate(2025, 6, 30) };
    QCOMPARE(vendorsOffered(arrangement, m_tree, u"b2b"_s, QDate(2025, 6, 30)).size(), 2);
    QCOMPARE(vendorsOffered(arrangement, m_tree, u"iit-software"_s, QDate(2025, 6, 30)).size(), 1);
    arrangement.vendors[1].standings << CategoryStanding { u"licences"_s, StandingState::Withdrawn, QDate(2025, 1, 1), {} };
    QCOMPARE(vendorsOffered(arrangement, m_tree, u"licences"_s, QDate(2025, 6, 30)).size(), 0);
    // A standing of its own ends before the arrangement does.
    arrangement.vendors[0].standings[0].until = QDate(2025, 6, 29);
    QCOMPARE(vendorsOffered(arrangement, m_tree, u"b2b"_s, QDate(2025, 6, 30)).size(), 1);
}

void TestArrangement::secondStageFollowsTheBands_data()
{
    QTest::addColumn<Money>("value");
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("invited");
    QTest::newRow("below the first band") << Money::fromCents(24'999'99) << int(SecondStage::Direct) << 0;
    QTest::newRow("at the first band") << dollars(25'000) << int(SecondStage::Invited) << 3;
    QTest::newRow("a cent below the second") << Money::fromCents(249'999'99) << int(SecondStage::Invited) << 3;
    QTest::newRow("at the second") << dollars(250'000) << int(SecondStage::Invited) << 5;
    QTest::newRow("at the last") << dollars(600'000) << int(SecondStage::EveryVendor) << 0;
    QTest::newRow("at the ceiling") << dollars(750'000) << int(SecondStage::EveryVendor) << 0;
    QTest::newRow("a cent over the ceiling") << Money::fromCents(750'000'01) << int(SecondStage::OverCeiling) << 0;
}

void TestArrangement::secondStageFollowsTheBands()
{
    QFETCH(Money, value);
    const SecondStageAnswer answer = secondStageFor(test::sampleArrangement(), value);
    QTEST(int(answer.stage), "stage");
    QTEST(answer.invited, "invited");
}

void TestArrangement::bandsMustRise()
{
    ACQUIS_VERIFY_RESULT(checkBands(test::sampleArrangement().bands));
    ACQUIS_VERIFY_ERROR(checkBands({ { dollars(5), 3 }, { dollars(5), 5 } }), ErrorCode::InvalidData);
    ACQUIS_VERIFY_ERROR(checkBands({ { dollars(5), -1 } }), ErrorCode::InvalidData);
}

void TestArrangement::refreshIsCountedFromTheLastOne()
{
    Arrangement arrangement = test::sampleArrangement();
    QCOMPARE(refreshDue(arrangement), QDate(2025, 1, 15));
    arrangement.lastRefresh = QDate(2025, 8, 31);
    arrangement.refreshMonths = 6;
    QCOMPARE(refreshDue(arrangement), QDate(2026, 2, 28)); // the month is shorter, over the year's end
    QCOMPARE(daysSinceRefresh(arrangement, QDate(2026, 1, 1)), 123);
    arrangement.refreshMonths = 0;
    QVERIFY(!refreshDue(arrangement).isValid());
}

void TestArrangement::neverInvitedStandsFirst()
{
    const auto invitation = [](const QString &vendor, QDate day) {
        return ArrangementUse { 0, u"arrangement-1"_s, ArrangementUseKind::Invitation, vendor, u"b2b"_s, day, {}, u"F-1"_s };
    };
    const QList<ArrangementUse> uses {
        invitation(u"Granite Software Ltd."_s, QDate(2025, 1, 1)),
        invitation(u"Granite Software Ltd."_s, QDate(2025, 12, 31)),
        invitation(u"Boreal Exchange Inc."_s, QDate(2025, 3, 1)),
        invitation(u"Logiciels Rivière"_s, QDate(2024, 12, 31)),
        { 0,
          u"arrangement-1"_s,
          ArrangementUseKind::CallOff,
          u"Logiciels Rivière"_s,
          u"b2b"_s,
          QDate(2025, 5, 1),
          dollars(9),
          {} },
    };
    const auto shares = invitationShares(test::sampleArrangement(), uses, QDate(2025, 1, 1), QDate(2025, 12, 31));
    QCOMPARE(shares.size(), 3);
    QCOMPARE(shares[0], (InvitationShare { u"Logiciels Rivière"_s, 0, { 0, 3 } }));
    QCOMPARE(shares[1], (InvitationShare { u"Boreal Exchange Inc."_s, 1, { 1, 3 } }));
    QCOMPARE(shares[2], (InvitationShare { u"Granite Software Ltd."_s, 2, { 2, 3 } }));
}

void TestArrangement::callOffsAreSummedInCents()
{
    ArrangementUse callOff { 0, {}, ArrangementUseKind::CallOff, {}, {}, QDate(2025, 1, 1), Money::fromCents(10), {} };
    ArrangementUse invitation { 0, {}, ArrangementUseKind::Invitation, {}, {}, QDate(2025, 1, 1), {}, {} };
    QCOMPARE(*usageOf({ callOff, invitation, callOff, callOff }), (ArrangementUsage { 1, 3, Money::fromCents(30) }));
    callOff.amount = Money::fromCents(std::numeric_limits<qint64>::max());
    ACQUIS_VERIFY_ERROR(usageOf({ callOff, callOff }), ErrorCode::AmountOutOfRange);
}

void TestArrangement::criterionShowsWhoDropsOut()
{
    const QualificationCriterion revenue { QualificationKind::YearlyRevenue, 0, dollars(5'000'000) };
    const QualificationCriterion years { QualificationKind::YearsInBusiness, 3, {} };
    const QList<VendorCapacity> vendors {
        { VendorId { 1 }, true, 2, dollars(5'000'000), {}, {} },
        { VendorId { 2 }, true, 3, Money::fromCents(499'999'999), {}, {} },
        { VendorId { 3 }, true, {}, {}, {}, {} },
        { VendorId { 4 }, false, 1, dollars(1), {}, {} }, // not small: not counted
    };
    const QList<Barrier> barriers = barriersToSmallVendors({ revenue, years }, vendors);
    QCOMPARE(barriers.size(), 2);
    QCOMPARE(barriers[0], (Barrier { revenue, 1, 1, 1 }));
    QCOMPARE(barriers[1], (Barrier { years, 1, 1, 1 }));
}

QTEST_GUILESS_MAIN(TestArrangement)
#include "tst_arrangement.moc"
