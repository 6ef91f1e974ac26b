// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/awardchoice.h"

#include "core/procurements/evaluationresult.h"
#include "core/procurements/openparts.h"
#include "tests/core/procurements/somecontract.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace acquis::test;

class TestAwardChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeCostHasEveryYearAndTheOptions();
    void quoteOfItemsHasTheirPrice();
    void rankedBidsAreOfferedBestFirst();
    void bidWithoutPriceIsNotOffered();
    void tiedBidsNeedNoReason();
    void bidsThatWaitForScoresAreOfferedUnranked();
    void consortiumIsAsLargeAsItsLargestMember_data();
    void consortiumIsAsLargeAsItsLargestMember();
    void choosingFillsTheAward();
    void dayThatIsSetStays();
    void choiceIsAProposal_data();
    void choiceIsAProposal();
    void draftLetterOfTheWinnerIsDropped();
    void withdrawnBidIsOwedNoLetter();
    void contractFollowsTheAward();
    void contractHasItsKindByTheRoute_data();
    void contractHasItsKindByTheRoute();
    void whatIsOpenIsInTheOrderOfTheStages();
    void nothingIsOpenWhenAllIsDone();
};

void TestAwardChoice::wholeCostHasEveryYearAndTheOptions()
{
    ProcurementFile file = awardedFile();
    file.bids.first().yearlyCosts = { dollars(20'000), dollars(500) };
    file.bids.first().options = dollars(3'000);
    QCOMPARE(wholeCost(file, file.bids.first()), dollars(23'500));
}

void TestAwardChoice::quoteOfItemsHasTheirPrice()
{
    ProcurementFile file = awardedFile();
    RequestItem item;
    item.uid = u"r1"_s;
    item.quantity = 3;
    file.solicitation.items = { item };
    BidLine line;
    line.uid = u"x1"_s;
    line.item = u"r1"_s;
    line.unitPrice = dollars(400);
    file.bids.first().lines = { line };
    file.bids.first().yearlyCosts.clear();
    QCOMPARE(wholeCost(file, file.bids.first()), dollars(1'200));
}

void TestAwardChoice::rankedBidsAreOfferedBestFirst()
{
    ProcurementFile file = awardedFile();
    std::reverse(file.bids.begin(), file.bids.end());
    QCOMPARE(awardCandidates(file), (QList<AwardCandidate> { { u"b1"_s, 1 }, { u"b2"_s, 2 } }));
    QVERIFY(!isAwardNotOfTop(file));
    file.award.bid = u"b2"_s;
    QVERIFY(isAwardNotOfTop(file));
    file.bids.first().state = BidState::SetAside;
    QCOMPARE(awardCandidates(file), (QList<AwardCandidate> { { u"b1"_s, 1 } }));
}

void TestAwardChoice::bidWithoutPriceIsNotOffered()
{
    ProcurementFile file = awardedFile();
    file.bids.last().yearlyCosts.clear();
    QCOMPARE(awardCandidates(file), (QList<AwardCandidate> { { u"b1"_s, 1 } }));
    // Who is asked alone may agree on a price later.
    file.route = Route::SoleSource;
    QVERIFY(awardCandidates(file).contains(AwardCandidate { u"b2"_s, 0 }));
}

void TestAwardChoice::tiedBidsNeedNoReason()
{
    ProcurementFile file = awardedFile();
    file.bids.last().yearlyCosts = file.bids.first().yearlyCosts;
    file.award.bid = u"b2"_s;
    QVERIFY(!isAwardNotOfTop(file));
}

void TestAwardChoice::bidsThatWaitForScoresAreOfferedUnranked()
{
    ProcurementFile file = awardedFile();
    Criterion quality;
    quality.uid = u"k1"_s;
    quality.kind = CriterionType::Quality;
    quality.weight = 100;
    file.solicitation.criteria = { quality };
    QCOMPARE(awardCandidates(file), (QList<AwardCandidate> { { u"b1"_s, 0 }, { u"b2"_s, 0 } }));
    file.award.bid = u"b2"_s;
    QVERIFY(!isAwardNotOfTop(file));
}

void TestAwardChoice::consortiumIsAsLargeAsItsLargestMember_data()
{
    QTest::addColumn<QStringList>("sizes");
    QTest::addColumn<QString>("size");
    QTest::newRow("alone") << QStringList() << u"micro"_s;
    QTest::newRow("small ones") << QStringList { u"micro"_s, u"small"_s } << u"small"_s;
    QTest::newRow("with a large one") << QStringList { u"large"_s, u"small"_s } << u"large"_s;
    QTest::newRow("with an unknown one") << QStringList { u"large"_s, QString() } << QString();
}

void TestAwardChoice::consortiumIsAsLargeAsItsLargestMember()
{
    QFETCH(const QStringList, sizes);
    Bid bid;
    bid.sizeClass = u"micro"_s;
    for (const QString &size : sizes)
        bid.members << member(u"m"_s, 0, size);
    QTEST(sizeOfBidder(bid), "size");
}

void TestAwardChoice::choosingFillsTheAward()
{
    ProcurementFile file = awardedFile();
    file.award = {};
    chooseBid(file, u"b2"_s);
    QCOMPARE(file.award.bid, u"b2"_s);
    QCOMPARE(file.award.vendorName, u"Fennimore Ward Ltd"_s);
    QCOMPARE(file.award.amount, std::optional(dollars(23'450)));
    chooseBid(file, {});
    QCOMPARE(file.award.bid, QString());
    QCOMPARE(file.award.vendorName, u"Fennimore Ward Ltd"_s);
}

void TestAwardChoice::dayThatIsSetStays()
{
    ProcurementFile file = awardedFile();
    chooseBid(file, u"b2"_s);
    QCOMPARE(file.award.day, QDate(2015, 3, 30));
}

void TestAwardChoice::choiceIsAProposal_data()
{
    QTest::addColumn<int>("stage");
    for (const FileStage stage : { FileStage::Evaluation, FileStage::Approval, FileStage::Award })
        QTest::newRow(codeWords<FileStage>[std::size_t(stage)]) << int(stage);
}

void TestAwardChoice::choiceIsAProposal()
{
    QFETCH(int, stage);
    ProcurementFile file = awardedFile();
    file.award = {};
    file.stage = FileStage(stage);
    chooseBid(file, u"b1"_s);
    QCOMPARE(file.award.vendorName, u"Brume & Balise inc."_s);
    QVERIFY(!file.award.day.isValid());
}

void TestAwardChoice::draftLetterOfTheWinnerIsDropped()
{
    ProcurementFile file = awardedFile();
    file.award.letters = { { u"l1"_s, u"b2"_s, {}, {}, {}, {}, {} } };
    chooseBid(file, u"b2"_s);
    QVERIFY(file.award.letters.isEmpty());
    file.award.letters = { { u"l2"_s, u"b1"_s, {}, QDate(2015, 4, 1), {}, {}, {} } };
    chooseBid(file, u"b1"_s);
    QCOMPARE(file.award.letters.size(), 1); // it went out
}

void TestAwardChoice::withdrawnBidIsOwedNoLetter()
{
    ProcurementFile file = awardedFile();
    QCOMPARE(losingBids(file), QStringList { u"b2"_s });
    file.bids.last().state = BidState::SetAside;
    QCOMPARE(losingBids(file), QStringList { u"b2"_s });
    file.bids.last().state = BidState::Withdrawn;
    QCOMPARE(losingBids(file), QStringList());
}

void TestAwardChoice::contractFollowsTheAward()
{
    ProcurementFile file = awardedFile();
    file.bids.first().members = { member(u"m1"_s, 10'000) };
    file.bids.first().options = dollars(4'000);
    file.award.amount = dollars(24'000);
    const Contract contract = contractFromAward(file);
    QCOMPARE(contract.bid, u"b1"_s);
    QCOMPARE(contract.value, dollars(20'000));
    QCOMPARE(contract.sizeClass, u"small"_s);
    QCOMPARE(contract.members.size(), 1);
    QVERIFY(contract.members.first().uid != u"m1"_s);
    QVERIFY(!contract.signedOn.isValid());
    QVERIFY(!contract.uid.isEmpty());
}

void TestAwardChoice::contractHasItsKindByTheRoute_data()
{
    QTest::addColumn<Route>("route");
    QTest::addColumn<ContractKind>("kind");
    QTest::newRow("open") << Route::Open << ContractKind::Main;
    QTest::newRow("vendor of record") << Route::VorSecondStage << ContractKind::CallUp;
    QTest::newRow("joined") << Route::OptIn << ContractKind::Joined;
    QTest::newRow("through another") << Route::Indirect << ContractKind::PassThrough;
}

void TestAwardChoice::contractHasItsKindByTheRoute()
{
    QFETCH(const Route, route);
    ProcurementFile file = awardedFile();
    file.route = route;
    QTEST(contractFromAward(file).kind, "kind");
}

void TestAwardChoice::whatIsOpenIsInTheOrderOfTheStages()
{
    ProcurementFile file = awardedFile();
    file.contracts.first().milestones = { { u"m1"_s, { u"Report"_s, u"Rapport"_s }, {}, {}, {}, {}, {} } };
    file.contracts.first().validation.until = QDate(2016, 1, 1);
    file.intake.data = { { u"d1"_s, u"names"_s, false, {}, {}, {}, {} } };
    file.invoices = { received(u"i1"_s, 8'000, QDate(2015, 5, 1)) };
    const QList<OpenEntry> open = openParts(file, Language::French);
    QList<OpenPart> parts;
    for (const OpenEntry &entry : open)
        parts << entry.part;
    QCOMPARE(parts, (QList<OpenPart> { OpenPart::NoticeNotPublished, OpenPart::LetterNotSent, OpenPart::MilestoneNotReached,
                                       OpenPart::TrialNotDecided, OpenPart::DataNotDeleted, OpenPart::InvoiceNotPaid,
                                       OpenPart::NotInvoiced }));
    QCOMPARE(open[2].name, u"Rapport"_s);
    QCOMPARE(open[5].amount, std::optional(dollars(8'000)));
    QCOMPARE(open[6].amount, std::optional(dollars(12'000)));
    file.award.letters = { { u"l1"_s, u"b2"_s, {}, {}, {}, {}, {} } };
    QCOMPARE(openParts(file, Language::English)[1].path, u"award/letters/l1/sent-on"_s);
}

void TestAwardChoice::nothingIsOpenWhenAllIsDone()
{
    ProcurementFile file = awardedFile();
    file.award.noticePublishedOn = QDate(2015, 4, 1);
    file.award.letters = { { u"l1"_s, u"b2"_s, {}, QDate(2015, 4, 1), {}, {}, {} } };
    file.invoices = { received(u"i1"_s, 20'000, QDate(2015, 5, 1)) };
    file.invoices.first().paidOn = QDate(2015, 5, 2);
    QCOMPARE(openParts(file, Language::English).size(), 0);
}

QTEST_APPLESS_MAIN(TestAwardChoice)
#include "tst_awardchoice.moc"
