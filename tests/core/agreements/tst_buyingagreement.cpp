// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/buyingagreement.h"

#include "tests/core/agreements/samples.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <limits>

using namespace acquis;
using namespace Qt::StringLiterals;
using test::dollars;

namespace {

QStringList codesOf(const QList<JoinBar> &bars)
{
    QStringList words;
    for (const JoinBar bar : bars)
        words << codeOf(bar);
    return words;
}

AgreementAmendment amendment(AmendmentKind kind, QDate day)
{
    return { day, kind, { u"Amended"_s, u"Modifié"_s }, {}, {}, {} };
}

} // namespace

class TestBuyingAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joiningIsRefusedByItsTerm_data();
    void joiningIsRefusedByItsTerm();
    void lastCentOfRoomMayBeTaken();
    void reportOfTheHolderIsNotCountedTwice();
    void seatsAreCounted();
    void scopeIsToldApartFromValue();
    void sumsThatLeaveTheRangeAreErrors();
    void differentTermsAreListed();
    void partsOfAJointAgreementSumToTheCent();
};

void TestBuyingAgreement::joiningIsRefusedByItsTerm_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("entity");
    QTest::addColumn<QString>("jurisdiction");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QStringList>("bars");
    const QDate day(2025, 6, 2);
    const int mun = int(Entity::OnMun);
    QTest::newRow("may join") << day << mun << u"on"_s << qint64(60'000'000) << QStringList();
    QTest::newRow("last day to join") << QDate(2025, 12, 31) << mun << u"on"_s << qint64(1) << QStringList();
    QTest::newRow("a day after it") << QDate(2026, 1, 1) << mun << u"on"_s << qint64(1)
                                    << QStringList { u"joining-date-passed"_s };
    QTest::newRow("after its end") << QDate(2026, 4, 1) << mun << u"on"_s << qint64(1)
                                   << QStringList { u"ended"_s, u"joining-date-passed"_s };
    QTest::newRow("before its start") << QDate(2023, 3, 31) << mun << u"on"_s << qint64(1) << QStringList { u"not-started"_s };
    QTest::newRow("a ministry") << day << int(Entity::OnMin) << u"on"_s << qint64(1) << QStringList { u"entity-not-admitted"_s };
    QTest::newRow("of British Columbia") << day << mun << u"bc"_s << qint64(1) << QStringList { u"jurisdiction-not-admitted"_s };
    QTest::newRow("a cent over the ceiling") << day << mun << u"on"_s << qint64(60'000'001) << QStringList { u"over-ceiling"_s };
    QTest::newRow("of nothing") << day << mun << u"on"_s << qint64(0) << QStringList { u"amount-not-above-zero"_s };
}

void TestBuyingAgreement::joiningIsRefusedByItsTerm()
{
    QFETCH(QDate, day);
    QFETCH(int, entity);
    QFETCH(QString, jurisdiction);
    QFETCH(qint64, cents);
    AgreementJoin request = test::sampleJoin(Money::fromCents(cents), day);
    request.entity = Entity(entity);
    request.jurisdiction = jurisdiction;
    BuyingAgreement agreement = test::sampleAgreement();
    agreement.joinedReported = dollars(100'000);
    const auto bars = barsAgainst(agreement, { test::sampleJoin(dollars(300'000)) }, request);
    ACQUIS_VERIFY_RESULT(bars);
    QTEST(codesOf(*bars), "bars");
    agreement.joining.isOpen = false;
    QVERIFY(barsAgainst(agreement, {}, request)->contains(JoinBar::NotOpen));
    agreement.withheld = { AgreementField::Joined };
    QVERIFY(barsAgainst(agreement, {}, request)->contains(JoinBar::RoomNotTold));
}

void TestBuyingAgreement::lastCentOfRoomMayBeTaken()
{
    const BuyingAgreement agreement = test::sampleAgreement();
    const QList<AgreementJoin> joins { test::sampleJoin(Money::fromCents(33'333'333)),
                                       test::sampleJoin(Money::fromCents(33'333'333)) };
    const auto room = roomOf(agreement, joins);
    ACQUIS_VERIFY_RESULT(room);
    QCOMPARE(room->joined, Money::fromCents(66'666'666));
    QCOMPARE(*room->left, Money::fromCents(33'333'334));
    QVERIFY(barsAgainst(agreement, joins, test::sampleJoin(Money::fromCents(33'333'334)))->isEmpty());
    QVERIFY(!barsAgainst(agreement, joins, test::sampleJoin(Money::fromCents(33'333'335)))->isEmpty());
}

void TestBuyingAgreement::reportOfTheHolderIsNotCountedTwice()
{
    BuyingAgreement agreement = test::sampleAgreement();
    agreement.joinedReported = dollars(400'000);
    agreement.joinedAsOf = QDate(2025, 6, 2);
    const QList<AgreementJoin> joins { test::sampleJoin(dollars(1), QDate(2025, 6, 1)),
                                       test::sampleJoin(dollars(2), QDate(2025, 6, 2)),
                                       test::sampleJoin(dollars(4), QDate(2025, 6, 3)) };
    QCOMPARE(roomOf(agreement, joins)->joined, dollars(400'004));
}

void TestBuyingAgreement::seatsAreCounted()
{
    BuyingAgreement agreement = test::sampleAgreement();
    agreement.ceiling.reset();
    agreement.seats = 500;
    agreement.seatsReported = 100;
    AgreementJoin request = test::sampleJoin(dollars(1));
    request.seats = 300;
    QCOMPARE(*roomOf(agreement, { request })->seatsLeft, 100);
    QVERIFY(!roomOf(agreement, {})->left);
    QVERIFY(barsAgainst(agreement, {}, request)->isEmpty());
    QCOMPARE(codesOf(*barsAgainst(agreement, { request }, request)), QStringList { u"not-enough-seats"_s });
}

void TestBuyingAgreement::scopeIsToldApartFromValue()
{
    BuyingAgreement agreement = test::sampleAgreement();
    AgreementAmendment more = amendment(AmendmentKind::Value, QDate(2024, 5, 1));
    more.change = dollars(250'000);
    AgreementAmendment less = amendment(AmendmentKind::Value, QDate(2024, 6, 1));
    less.change = dollars(-50'000);
    AgreementAmendment scope = amendment(AmendmentKind::Scope, QDate(2024, 7, 1));
    scope.categories = { u"iit-cloud"_s, u"iit-networks"_s };
    AgreementAmendment term = amendment(AmendmentKind::Term, QDate(2025, 1, 1));
    term.end = QDate(2027, 3, 31);
    AgreementAmendment later = amendment(AmendmentKind::Term, QDate(2025, 8, 1));
    later.end = QDate(2026, 9, 30);
    agreement.amendments = { later, more, scope, less, term };
    const auto summary = amendmentsOf(agreement);
    ACQUIS_VERIFY_RESULT(summary);
    QCOMPARE(*summary, (AmendmentSummary { 1, scope.categories, 2, dollars(200'000), 2 }));
    QCOMPARE(*roomOf(agreement, {})->ceiling, dollars(1'200'000));
    QCOMPARE(categoriesOf(agreement), (QStringList { u"iit-networks"_s, u"iit-cloud"_s }));
    QCOMPARE(endOf(agreement), QDate(2026, 9, 30)); // what was agreed last, not what reaches farthest
}

void TestBuyingAgreement::sumsThatLeaveTheRangeAreErrors()
{
    const Money largest = Money::fromCents(std::numeric_limits<qint64>::max());
    ACQUIS_VERIFY_ERROR(roomOf(test::sampleAgreement(), { test::sampleJoin(largest), test::sampleJoin(largest) }),
                        ErrorCode::AmountOutOfRange);
    ACQUIS_VERIFY_ERROR(barsAgainst(test::sampleAgreement(), { test::sampleJoin(largest), test::sampleJoin(largest) },
                                    test::sampleJoin(dollars(1))),
                        ErrorCode::AmountOutOfRange);
}

void TestBuyingAgreement::differentTermsAreListed()
{
    const BilingualText three { u"Three years"_s, u"Trois ans"_s };
    const BilingualText one { u"One year"_s, u"Un an"_s };
    const TermSet standard { u"set-1"_s, u"cloud"_s, {}, { { u"warranty"_s, one }, { u"exit"_s, one }, { u"same"_s, one } } };
    const auto differences = termsThatDiffer(standard, { { u"warranty"_s, three }, { u"same"_s, one }, { u"extra"_s, three } });
    QCOMPARE(differences,
             (QList<TermDifference> { { u"warranty"_s, one, three }, { u"exit"_s, one, {} }, { u"extra"_s, {}, three } }));
}

void TestBuyingAgreement::partsOfAJointAgreementSumToTheCent()
{
    const QList<JointBuyer> buyers { { u"A"_s, 3'333, false }, { u"B"_s, 3'334, true }, { u"C"_s, 3'333, false } };
    const auto parts = partsOf(Money::fromCents(100), buyers);
    ACQUIS_VERIFY_RESULT(parts);
    QCOMPARE(*parts, (QList<Money> { Money::fromCents(33), Money::fromCents(34), Money::fromCents(33) }));
    const auto large = partsOf(Money::fromCents(std::numeric_limits<qint64>::max()), buyers);
    ACQUIS_VERIFY_RESULT(large);
    QCOMPARE(large->at(0).cents() + large->at(1).cents() + large->at(2).cents(), std::numeric_limits<qint64>::max());
    ACQUIS_VERIFY_ERROR(partsOf(dollars(1), { { u"A"_s, 9'999, true } }), ErrorCode::InvalidData);
    ACQUIS_VERIFY_ERROR(partsOf(dollars(1), { { u"A"_s, 10'000, false } }), ErrorCode::InvalidData);
    ACQUIS_VERIFY_ERROR(partsOf(dollars(1), { { u"A"_s, 5'000, true }, { u"B"_s, 5'000, true } }), ErrorCode::InvalidData);
    ACQUIS_VERIFY_ERROR(partsOf(dollars(1), { { u"A"_s, 10'500, true }, { u"B"_s, -500, false } }), ErrorCode::InvalidData);
}

QTEST_GUILESS_MAIN(TestBuyingAgreement)
#include "tst_buyingagreement.moc"
