// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/bidfigures.h"
#include "core/procurements/requestfigures.h"
#include "tests/core/procurements/biddingfile.h"

#include <QTest>

#include <limits>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

class TestBidFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOrderOfPaymentDoesNotCount();
    void itemsAreMultipliedByTheirQuantity();
    void anItemLeftOpenMakesAPriceIncomparable();
    void whatIsLateSetAsideOrNotCompliantIsNeverTheLowest_data();
    void whatIsLateSetAsideOrNotCompliantIsNeverTheLowest();
    void theMomentOfClosingIsStillInTime();
    void totalsThatLeaveTheRangeAreHeld();
    void aConsortiumIsAsLargeAsItsLargestMember_data();
    void aConsortiumIsAsLargeAsItsLargestMember();
    void sharesOfMembersMustBeWhole();
    void pricesAreScoredByRatio_data();
    void pricesAreScoredByRatio();
    void ratiosAreExact();
    void quotesAreCounted();
    void shortTimeToAnswerIsTold();
    void theRequestIsMeasured();
    void nothingIsIssuedWhileSomethingIsMissing();
    void fewerFirmsThanTheMethodWantsAreToldAtTheIssue_data();
    void fewerFirmsThanTheMethodWantsAreToldAtTheIssue();
    void theMethodIsTheFormUntilAnotherIsChosen();
    void onlyThoseListedWereAsked_data();
    void onlyThoseListedWereAsked();
};

namespace {

/// Of a method that wants firms asked, and ready to be sent to those who are listed.
ProcurementFile requestOf(Route way, DutyKind kind, int wanted, const QStringList &firms)
{
    ProcurementFile file = biddingFile();
    file.bids.clear();
    file.route = way;
    file.solicitation.form = SolicitationForm::NotChosen;
    file.solicitation.issuedOn = {};
    file.solicitation.shortTimeReason = u"Agreed"_s;
    file.solicitation.invited.clear();
    file.intake.requirements = { { u"v1"_s, 1, QDate(2015, 3, 5), { u"Text"_s, {} }, {} } };
    for (const QString &name : firms)
        file.solicitation.invited << InvitedFirm { newUid(u'n'), {}, name, {}, {}, {}, {}, {} };
    StoredRoute route;
    route.route = way;
    route.duties << StoredDuty { kind, wanted, u"r1"_s, {}, { u"Directive, 4"_s, {} }, {} };
    StoredDetermination determination;
    determination.routes << route;
    file.determinations << determination;
    return file;
}

} // namespace

void TestBidFigures::theOrderOfPaymentDoesNotCount()
{
    ProcurementFile file = biddingFile();
    file.bids = { bid("a", { 100, 10, 10, 10, 10, 10 }), bid("b", { 25, 25, 25, 25, 25 }),
                  bid("c", { 10, 10, 10, 10, 10, 100 }) };
    const QList<BidFigures> figures = bidFigures(file);
    QCOMPARE(figures.at(0).total, dollars(150));
    QCOMPARE(figures.at(1).total, dollars(125));
    QCOMPARE(figures.at(2).total, figures.at(0).total);
    QVERIFY(figures.at(1).isLowest);
    QVERIFY(!figures.at(0).isLowest);
    QCOMPARE(figures.at(0).first, dollars(100));
    QCOMPARE(figures.at(0).later, dollars(50));
    QCOMPARE(figures.at(2).first, dollars(10));
    QCOMPARE(figures.at(0).aboveLowest.toString(4), u"0.2000"_s);
    QCOMPARE(pricePoints(dollars(125), figures.at(0).total, 50), pricePoints(dollars(125), figures.at(2).total, 50));
}

void TestBidFigures::itemsAreMultipliedByTheirQuantity()
{
    ProcurementFile file = biddingFile();
    file.bids = { bid("b1", {}) };
    file.bids[0].lines << BidLine { u"l1"_s, u"i1"_s, Money::fromCents(33'333), Meets::Yes, {} };
    file.bids[0].options = dollars(50);
    const BidFigures figures = bidFigures(file).first();
    QCOMPARE(figures.items, Money::fromCents(99'999));
    QCOMPARE(figures.total, figures.items);
    QCOMPARE(figures.withOptions, Money::fromCents(104'999));
    QVERIFY(figures.hasTotal);
    QCOMPARE(figures.met, 1);
    QCOMPARE(figures.mandatory, 1);
}

void TestBidFigures::anItemLeftOpenMakesAPriceIncomparable()
{
    ProcurementFile file = biddingFile();
    RequestItem second = file.solicitation.items.first();
    second.uid = u"i2"_s;
    file.solicitation.items << second;
    file.bids = { bid("b1", {}), bid("b2", {}) };
    file.bids[0].lines = { { u"l1"_s, u"i1"_s, dollars(1), Meets::Yes, {} } };
    file.bids[1].lines = { { u"l2"_s, u"i1"_s, dollars(10), Meets::Yes, {} }, { u"l3"_s, u"i2"_s, dollars(10), Meets::Yes, {} } };
    const QList<BidFigures> figures = bidFigures(file);
    QVERIFY(!figures.at(0).hasTotal);
    QCOMPARE(figures.at(0).unpriced, 1);
    QCOMPARE(figures.at(0).bar, BidBar::NoPrice);
    QVERIFY(!figures.at(0).isLowest);
    QVERIFY(figures.at(1).isLowest);
}

void TestBidFigures::whatIsLateSetAsideOrNotCompliantIsNeverTheLowest_data()
{
    QTest::addColumn<int>("bar");
    QTest::newRow("withdrawn") << int(BidBar::Withdrawn);
    QTest::newRow("set aside") << int(BidBar::SetAside);
    QTest::newRow("late") << int(BidBar::Late);
    QTest::newRow("mandatory item not met") << int(BidBar::MandatoryNotMet);
}

void TestBidFigures::whatIsLateSetAsideOrNotCompliantIsNeverTheLowest()
{
    QFETCH(int, bar);
    ProcurementFile file = biddingFile();
    Bid &cheap = file.bids[0];
    if (bar == int(BidBar::Withdrawn))
        cheap.state = BidState::Withdrawn;
    if (bar == int(BidBar::SetAside))
        cheap.state = BidState::SetAside;
    if (bar == int(BidBar::Late))
        cheap.receivedAt = moment("2015-03-20T18:00:01Z");
    if (bar == int(BidBar::MandatoryNotMet))
        cheap.lines << BidLine { u"l1"_s, u"i1"_s, {}, Meets::No, {} };
    const QList<BidFigures> figures = bidFigures(file);
    QCOMPARE(int(figures.at(0).bar), bar);
    QVERIFY(!figures.at(0).isLowest);
    QVERIFY(figures.at(1).isLowest);
    QCOMPARE(figures.at(1).aboveLowest.part, 0);
}

void TestBidFigures::theMomentOfClosingIsStillInTime()
{
    const ProcurementFile file = biddingFile();
    Bid one = file.bids.first();
    one.receivedAt = file.solicitation.closesAt;
    QVERIFY(!isLate(file.solicitation, one));
    one.receivedAt = one.receivedAt.addMSecs(1);
    QVERIFY(isLate(file.solicitation, one));
    QVERIFY(!isLate(Solicitation(), one));
    one.validUntil = QDate(2015, 5, 17);
    QVERIFY(isValidOn(one, QDate(2015, 5, 17)));
    QVERIFY(!isValidOn(one, QDate(2015, 5, 18)));
}

void TestBidFigures::totalsThatLeaveTheRangeAreHeld()
{
    ProcurementFile file = biddingFile();
    const Money most = Money::fromCents(std::numeric_limits<qint64>::max());
    file.bids[0].yearlyCosts = { most, most };
    file.bids[0].lines << BidLine { u"l1"_s, u"i1"_s, most, Meets::Yes, {} };
    const BidFigures figures = bidFigures(file).first();
    QCOMPARE(figures.total, most);
    QCOMPARE(figures.items, most);
    QVERIFY(!figures.isLowest);
}

void TestBidFigures::aConsortiumIsAsLargeAsItsLargestMember_data()
{
    QTest::addColumn<QStringList>("sizes");
    QTest::addColumn<QString>("size");
    QTest::newRow("three small firms") << QStringList { u"small"_s, u"small"_s, u"small"_s } << u"small"_s;
    QTest::newRow("micro and medium") << QStringList { u"micro"_s, u"medium"_s } << u"medium"_s;
    QTest::newRow("with a large one") << QStringList { u"micro"_s, u"large"_s } << u"large"_s;
    QTest::newRow("one is not known") << QStringList { u"micro"_s, QString() } << u"unknown"_s;
}

void TestBidFigures::aConsortiumIsAsLargeAsItsLargestMember()
{
    QFETCH(QStringList, sizes);
    QFETCH(QString, size);
    QList<ConsortiumMember> members;
    for (const QString &one : sizes)
        members << ConsortiumMember { u"m%1"_s.arg(members.size()), {}, one, one, 0, false, {} };
    ConsortiumMember gone { u"x"_s, {}, u"gone"_s, u"large"_s, 0, false, QDate(2015, 4, 1) };
    QCOMPARE(consortiumSize(members), size);
    QCOMPARE(consortiumSize(members + QList { gone }), size);
}

void TestBidFigures::sharesOfMembersMustBeWhole()
{
    Bid one = bid("b1", {});
    one.members = { { u"m1"_s, {}, u"A"_s, u"micro"_s, 2000, true, {} },
                    { u"m2"_s, {}, u"B"_s, u"small"_s, 5000, false, {} },
                    { u"m3"_s, {}, u"C"_s, u"micro"_s, 3000, false, {} } };
    QVERIFY(areSharesWhole(one.members));
    one.members[0].shareBasisPoints = 1999;
    QVERIFY(!areSharesWhole(one.members));
}

void TestBidFigures::pricesAreScoredByRatio_data()
{
    QTest::addColumn<qint64>("lowest");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("scale");
    QTest::addColumn<qint64>("hundredths");
    QTest::newRow("the lowest has all") << qint64(20'000) << qint64(20'000) << 50 << qint64(5000);
    QTest::newRow("a quarter more") << qint64(20'000) << qint64(25'000) << 50 << qint64(4000);
    QTest::newRow("double") << qint64(1) << qint64(2) << 10 << qint64(500);
    QTest::newRow("a third is rounded once") << qint64(1) << qint64(3) << 100 << qint64(3333);
    QTest::newRow("two thirds are rounded up") << qint64(2) << qint64(3) << 100 << qint64(6667);
    QTest::newRow("nothing is asked") << qint64(0) << qint64(0) << 10 << qint64(1000);
    QTest::newRow("above nothing") << qint64(0) << qint64(1) << 10 << qint64(0);
}

void TestBidFigures::pricesAreScoredByRatio()
{
    QFETCH(qint64, lowest);
    QFETCH(qint64, total);
    QFETCH(int, scale);
    QTEST(pricePoints(dollars(lowest), dollars(total), scale).scaled(2), "hundredths");
}

void TestBidFigures::ratiosAreExact()
{
    const ExactRatio third(1, 3);
    QCOMPARE(third.plus(third).plus(third), ExactRatio(1, 1));
    QVERIFY(ExactRatio(333'333'333'333'333'333ULL, 1'000'000'000'000'000'000ULL) < third);
    QVERIFY(ExactRatio(333'333'333'333'333'334ULL, 1'000'000'000'000'000'000ULL) > third);
    QCOMPARE(ExactRatio(1, 8).scaled(2), 13); // half goes up
    QCOMPARE(ExactRatio().scaled(3), 0);
    QCOMPARE(ExactRatio(5, 0), ExactRatio());
    QCOMPARE(ExactRatio(7, 1).times(1'000'000'000'000'000'000ULL).times(1000).scaled(0), std::numeric_limits<qint64>::max());
    // A sum of many different divisors is the same in every order.
    ExactRatio up;
    ExactRatio down;
    for (quint64 i = 1; i <= 60; ++i) {
        up = up.plus(ExactRatio(1, i));
        down = down.plus(ExactRatio(1, 61 - i));
    }
    QCOMPARE(up, down);
    QCOMPARE(up.scaled(6), 4679870); // the sixtieth harmonic number is 4.679870412...
}

void TestBidFigures::quotesAreCounted()
{
    ProcurementFile file = biddingFile();
    file.route = Route::LowValueQuotes;
    StoredDetermination determination;
    StoredRoute route;
    route.route = Route::LowValueQuotes;
    route.duties << StoredDuty { DutyKind::Quotes, 3, u"r1"_s, {}, {}, {} };
    determination.routes << route;
    file.determinations << determination;
    QCOMPARE(quoteCount(file).wanted, 3);
    QCOMPARE(quoteCount(file).received, 2);
    QVERIFY(!quoteCount(file).isEnough());
    QVERIFY(!quoteCount(file).standsIn());
    file.market.searches << MarketSearchEntry { u"q1"_s, QDate(2015, 3, 9), u"Register"_s, u"introduction"_s, 1, {}, {} };
    QVERIFY(!quoteCount(file).standsIn()); // nobody says why
    file.solicitation.fewerQuotesReason = u"No other firm offers it."_s;
    QVERIFY(quoteCount(file).standsIn());
    file.bids << bid("b3", { 30'000 });
    QVERIFY(quoteCount(file).isEnough());
    file.bids[2].receivedAt = moment("2015-03-21T00:00:00Z");
    QCOMPARE(quoteCount(file).received, 2);
    QCOMPARE(quoteCount(file).late, 1);
}

void TestBidFigures::shortTimeToAnswerIsTold()
{
    ProcurementFile file = biddingFile();
    QCOMPARE(answerTime(file).days, 11);
    QCOMPARE(answerTime(file).least, 5);
    QVERIFY(!answerTime(file).isShort());
    file.solicitation.closesAt = moment("2015-03-13T18:00:00Z");
    QVERIFY(answerTime(file).isShort());
    file.solicitation.closesAt = moment("2015-03-14T18:00:00Z");
    QVERIFY(!answerTime(file).isShort());
    file.solicitation.issuedOn = {};
    QVERIFY(!answerTime(file).isKnown);
}

void TestBidFigures::theRequestIsMeasured()
{
    const RequestBurden burden = requestBurden(biddingFile());
    QCOMPARE(burden.items, 1);
    QCOMPARE(burden.criteria, 1); // the price asks for no words
    QCOMPARE(burden.fields, 3);
    QVERIFY(burden.text.words > 0);
}

void TestBidFigures::nothingIsIssuedWhileSomethingIsMissing()
{
    ProcurementFile file = biddingFile();
    file.bids.clear();
    file.solicitation.issuedOn = {};
    file.solicitation.invited.clear();
    const QDate day(2015, 3, 9);
    QCOMPARE(issueGaps(file, day), (QList { IssueGap::Requirement, IssueGap::Firms }));
    QVERIFY(!issueSolicitation(file, day));
    QVERIFY(!file.solicitation.issuedOn.isValid());
    file.intake.requirements = { { u"v1"_s, 1, day, { u"Text"_s, {} }, {} }, { u"v2"_s, 2, day, { u"Text"_s, {} }, {} } };
    file.solicitation.invited << InvitedFirm { u"n1"_s, {}, u"Brume"_s, {}, {}, {}, {}, {} };
    file.solicitation.criteria[0].weight = 40;
    QCOMPARE(issueGaps(file, day), QList { IssueGap::Weights });
    file.solicitation.criteria[0].weight = 50;
    file.solicitation.closesAt = moment("2015-03-11T18:00:00Z");
    QCOMPARE(issueGaps(file, day), QList { IssueGap::ShortTimeReason });
    file.solicitation.shortTimeReason = u"The conference begins on the 16th."_s;
    QVERIFY(issueSolicitation(file, day));
    QCOMPARE(file.solicitation.issuedOn, day);
    QCOMPARE(file.solicitation.requirementVersion, 2);
    QCOMPARE(file.solicitation.invited.first().askedOn, day);
    QVERIFY(!issueSolicitation(file, day.addDays(1)));
    QCOMPARE(formOf(Route::LowValueQuotes), SolicitationForm::Quotes);
    QVERIFY(!asksForBids(formOf(Route::SoleSource)));
}

void TestBidFigures::fewerFirmsThanTheMethodWantsAreToldAtTheIssue_data()
{
    QTest::addColumn<Route>("way");
    QTest::addColumn<DutyKind>("kind");
    QTest::addColumn<QStringList>("firms");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("waived");
    QTest::addColumn<QList<IssueGap>>("gaps");
    const QStringList one { u"Brume"_s };
    const QStringList three { u"Brume"_s, u"Sable"_s, u"Halyard"_s };
    const QStringList thrice { u"Brume"_s, u" brume "_s, u"BRUME"_s };
    const QList<IssueGap> asksWhy { IssueGap::FewerFirmsReason };
    const QList<IssueGap> asksMore { IssueGap::MoreFirms };
    const QList<IssueGap> none;
    const auto quotes = Route::LowValueQuotes;
    const auto stage = Route::VorSecondStage;
    const auto second = DutyKind::SecondStageInvitations;
    QTest::newRow("one of three quotes") << quotes << DutyKind::Quotes << one << QString() << QString() << asksWhy;
    QTest::newRow("one firm named three times") << quotes << DutyKind::Quotes << thrice << QString() << QString() << asksWhy;
    QTest::newRow("one of three, and it is written why")
        << quotes << DutyKind::Quotes << one << u"Nobody else sells it."_s << QString() << none;
    QTest::newRow("blanks are no reason") << quotes << DutyKind::Quotes << one << u"  "_s << QString() << asksWhy;
    QTest::newRow("three of three") << quotes << DutyKind::Quotes << three << QString() << QString() << none;
    QTest::newRow("waived") << quotes << DutyKind::Quotes << one << QString() << u"quotes"_s << none;
    QTest::newRow("one of three invited") << Route::Invitational << DutyKind::Quotes << one << QString() << QString() << asksWhy;
    QTest::newRow("nobody: that alone is told")
        << quotes << DutyKind::Quotes << QStringList() << QString() << QString() << QList { IssueGap::Firms };
    QTest::newRow("the rule of a second stage fixes how many")
        << stage << second << one << u"Nobody else."_s << QString() << asksMore;
    QTest::newRow("all of a second stage") << stage << second << three << QString() << QString() << none;
    QTest::newRow("posted for all: nobody is asked") << Route::Open << DutyKind::Quotes << one << QString() << QString() << none;
}

void TestBidFigures::fewerFirmsThanTheMethodWantsAreToldAtTheIssue()
{
    QFETCH(const Route, way);
    QFETCH(const DutyKind, kind);
    QFETCH(const QStringList, firms);
    QFETCH(const QString, reason);
    QFETCH(const QString, waived);
    QFETCH(const QList<IssueGap>, gaps);
    ProcurementFile file = requestOf(way, kind, 3, firms);
    file.solicitation.fewerQuotesReason = reason;
    file.solicitation.postedAt = u"Tenders portal"_s;
    if (!waived.isEmpty())
        file.waivers = { Waiver { u"w1"_s, waived, u"The market is small"_s, u"M. Okafor"_s, QDate(2015, 3, 9) } };
    QCOMPARE(issueGaps(file, QDate(2015, 3, 9)), gaps);
    QCOMPARE(issueSolicitation(file, QDate(2015, 3, 9)), gaps.isEmpty());
    if (gaps.contains(IssueGap::FewerFirmsReason)) {
        const FirmCount count = firmCount(file);
        QCOMPARE(count.listed, 1);
        QCOMPARE(count.missing(), 2);
        QCOMPARE(count.rule, u"r1"_s);
        QCOMPARE(count.citation.en, u"Directive, 4"_s);
    }
}

void TestBidFigures::theMethodIsTheFormUntilAnotherIsChosen()
{
    ProcurementFile file = requestOf(Route::LowValueQuotes, DutyKind::Quotes, 1, { u"Brume"_s });
    QVERIFY(!issueGaps(file, QDate(2015, 3, 9)).contains(IssueGap::Form));
    QCOMPARE(formIn(file), SolicitationForm::Quotes);
    QVERIFY(issueSolicitation(file, QDate(2015, 3, 9)));
    QCOMPARE(file.solicitation.form, SolicitationForm::Quotes); // and so it stays, whatever becomes of the method
    file.solicitation.form = SolicitationForm::Invitation;
    QCOMPARE(formIn(file), SolicitationForm::Invitation);
    file.solicitation = {};
    file.route.reset();
    QVERIFY(issueGaps(file, QDate(2015, 3, 9)).contains(IssueGap::Form));
}

void TestBidFigures::onlyThoseListedWereAsked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("vendor");
    QTest::addColumn<QString>("member");
    QTest::addColumn<SolicitationForm>("form");
    QTest::addColumn<bool>("asked");
    const auto quotes = SolicitationForm::Quotes;
    QTest::newRow("by name") << u"brume  inc."_s << 0 << QString() << quotes << true;
    QTest::newRow("by its number in the register") << u"Brume Systems"_s << 7 << QString() << quotes << true;
    QTest::newRow("another") << u"Sable"_s << 8 << QString() << quotes << false;
    QTest::newRow("another, invited by nobody") << u"Sable"_s << 8 << QString() << SolicitationForm::Invitation << false;
    QTest::newRow("one that was asked is in the consortium") << u"Both"_s << 0 << u"Brume inc."_s << quotes << true;
    QTest::newRow("what is open to all") << u"Sable"_s << 8 << QString() << SolicitationForm::Open << true;
}

void TestBidFigures::onlyThoseListedWereAsked()
{
    QFETCH(const QString, name);
    QFETCH(const int, vendor);
    QFETCH(const QString, member);
    QFETCH(const SolicitationForm, form);
    QFETCH(const bool, asked);
    ProcurementFile file;
    file.solicitation.form = form;
    file.solicitation.invited = { InvitedFirm { u"n1"_s, VendorId { 7 }, u"Brume inc."_s, {}, {}, {}, {}, {} } };
    Bid one;
    one.name = name;
    one.vendor = VendorId { vendor };
    if (!member.isEmpty())
        one.members = { ConsortiumMember { u"m1"_s, {}, member, {}, 10'000, true, {} } };
    QCOMPARE(isAsked(file, one), asked);
}

QTEST_GUILESS_MAIN(TestBidFigures)
#include "tst_bidfigures.moc"
