// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/needcover.h"

#include "tests/core/agreements/samples.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 6, 2);

AgreementHoldings holdings()
{
    AgreementHoldings all;
    all.categories = CategoryTree({ { u"iit"_s, {}, { u"IT"_s, u"TI"_s } },
                                    { u"b2b"_s, u"iit"_s, { u"B2B"_s, u"Interentreprises"_s } },
                                    { u"iit-software"_s, u"iit"_s, { u"Software"_s, u"Logiciels"_s } },
                                    { u"iit-networks"_s, u"iit"_s, { u"Networks"_s, u"Réseaux"_s } } });
    all.arrangements = { { { test::sampleArrangement(), 1, {} }, {} } };
    all.agreements = { { { test::sampleAgreement(), 1, {} }, {} } };
    return all;
}

JoiningNeed needOf(const QStringList &categories)
{
    JoiningNeed need;
    need.need.jurisdiction = Jurisdiction::OnBps;
    need.need.entity = Entity::OnMun;
    need.need.commodity = Commodity::Services;
    need.need.value = test::dollars(80'000);
    need.need.date = today;
    need.categories = categories;
    return need;
}

} // namespace

class TestNeedCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrangementGivesItsStanding();
    void whatDoesNotCover_data();
    void whatDoesNotCover();
    void widestStandingComesFirst();
    void agreementThatMayBeJoinedIsTold();
    void agreementOfAnotherSubjectIsNot();
    void statedStandingStays();
};

void TestNeedCover::arrangementGivesItsStanding()
{
    const auto cover = coverOf(needOf({ u"b2b"_s }), holdings(), today);
    ACQUIS_VERIFY_RESULT(cover);
    QCOMPARE(cover->arrangements.size(), 1);
    const ArrangementCover first = cover->arrangements.first();
    QCOMPARE(first.number, u"VOR-1001"_s);
    QCOMPARE(first.vendors, 3);
    QVERIFY(first.stage == (SecondStageAnswer { SecondStage::Invited, 3 }));
    QVERIFY(cover->standing() == VorStanding::Enterprise);
    QVERIFY(withCover(needOf({ u"b2b"_s }).need, *cover).vor == VorStanding::Enterprise);
}

void TestNeedCover::whatDoesNotCover_data()
{
    QTest::addColumn<QString>("category");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<qint64>("value");
    QTest::newRow("another category") << u"iit-networks"_s << today << 80'000LL;
    QTest::newRow("the branch above, in which nobody stands") << u"iit"_s << today << 80'000LL;
    QTest::newRow("no category") << QString() << today << 80'000LL;
    QTest::newRow("before its first day") << u"b2b"_s << QDate(2024, 1, 14) << 80'000LL;
    QTest::newRow("after its last day") << u"b2b"_s << QDate(2027, 1, 1) << 80'000LL;
    QTest::newRow("over its ceiling") << u"b2b"_s << today << 750'001LL;
}

void TestNeedCover::whatDoesNotCover()
{
    QFETCH(QString, category);
    QFETCH(QDate, day);
    QFETCH(qint64, value);
    JoiningNeed need = needOf(category.isEmpty() ? QStringList() : QStringList { category });
    need.need.date = day;
    need.need.value = test::dollars(value);
    const auto cover = coverOf(need, holdings(), today);
    ACQUIS_VERIFY_RESULT(cover);
    QVERIFY(cover->arrangements.isEmpty());
    QVERIFY(cover->standing() == VorStanding::None);
}

void TestNeedCover::widestStandingComesFirst()
{
    AgreementHoldings all = holdings();
    Arrangement ministry = test::sampleArrangement();
    ministry.uid = u"arrangement-0"_s;
    ministry.kind = ArrangementKind::Ministry;
    all.arrangements.prepend({ { ministry, 1, {} }, {} });
    const auto cover = coverOf(needOf({ u"b2b"_s }), all, today);
    ACQUIS_VERIFY_RESULT(cover);
    QCOMPARE(cover->arrangements.size(), 2);
    QVERIFY(cover->standing() == VorStanding::Enterprise);
}

void TestNeedCover::agreementThatMayBeJoinedIsTold()
{
    const auto cover = coverOf(needOf({ u"iit-networks"_s }), holdings(), today);
    ACQUIS_VERIFY_RESULT(cover);
    QCOMPARE(cover->joinable(), u"agreement-1"_s);
    QVERIFY(withCover(needOf({}).need, *cover).flags.contains(NeedFlag::AgreementOpen));

    JoiningNeed large = needOf({ u"iit-networks"_s });
    large.need.value = test::dollars(1'000'001);
    const auto over = coverOf(large, holdings(), today);
    ACQUIS_VERIFY_RESULT(over);
    QVERIFY(over->joinable().isEmpty());

    JoiningNeed soon = needOf({ u"iit-networks"_s });
    soon.need.neededBy = today.addDays(19); // joining takes twenty
    const auto late = coverOf(soon, holdings(), today);
    ACQUIS_VERIFY_RESULT(late);
    QVERIFY(late->joinable().isEmpty());
    QVERIFY(!withCover(soon.need, *late).flags.contains(NeedFlag::AgreementOpen));
}

void TestNeedCover::agreementOfAnotherSubjectIsNot()
{
    // A need that names neither word nor category is answered with all agreements, of which none is known to be about it.
    const auto cover = coverOf(needOf({}), holdings(), today);
    ACQUIS_VERIFY_RESULT(cover);
    QVERIFY(!cover->agreements.isEmpty());
    QVERIFY(cover->joinable().isEmpty());
}

void TestNeedCover::statedStandingStays()
{
    const auto cover = coverOf(needOf({ u"b2b"_s }), holdings(), today);
    ACQUIS_VERIFY_RESULT(cover);
    Need need = needOf({}).need;
    need.vor = VorStanding::Ministry;
    QVERIFY(withCover(need, *cover).vor == VorStanding::Ministry);
}

QTEST_GUILESS_MAIN(TestNeedCover)
#include "tst_needcover.moc"
