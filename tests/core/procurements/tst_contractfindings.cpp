// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filefaults.h"
#include "tests/core/procurements/somecontract.h"

#include <QTest>

#include <functional>

using namespace acquis;
using namespace acquis::test;

using Edit = std::function<void(ProcurementFile &)>;
Q_DECLARE_METATYPE(Edit)

namespace {

/// The bid that won is the only one, and has so many points of ten where six are the least.
void belowLeast(ProcurementFile &file, int points)
{
    Criterion quality;
    quality.uid = u"k1"_s;
    quality.kind = CriterionType::Quality;
    quality.weight = 100;
    quality.least = 6;
    file.solicitation.criteria = { quality };
    file.bids.removeLast();
    Declaration declaration;
    declaration.uid = u"d1"_s;
    declaration.person = u"Ada"_s;
    declaration.role = PersonRole::Evaluator;
    declaration.conflict = ConflictState::None;
    declaration.keepsConfidence = true;
    declaration.signedOn = QDate(2015, 3, 10);
    file.market.declarations = { declaration };
    file.evaluation.finished = { u"Ada"_s };
    file.evaluation.consensus = { { u"x1"_s, u"b1"_s, u"k1"_s, points, {} } };
}

/// Bought from one firm, which was approved under that name.
void approvedFor(ProcurementFile &file, const QString &firm)
{
    file.route = Route::SoleSource;
    file.soleSource.vendorName = firm;
    file.soleSource.state = SoleSourceState::Accepted;
}

} // namespace

class TestContractFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundFileHasNoFinding();
    void whatIsWrong_data();
    void whatIsWrong();
    void whatIsRight_data();
    void whatIsRight();
    void findingTellsWhatStandsThereAndItsLimit();
};

void TestContractFindings::soundFileHasNoFinding()
{
    ProcurementFile file = awardedFile();
    QCOMPARE(contractFindings(file).size(), 0);
    QCOMPARE(contractFindings(ProcurementFile()).size(), 0);
}

void TestContractFindings::whatIsWrong_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<FileFault>("fault");
    QTest::addColumn<QString>("path");
    QTest::addColumn<FaultWeight>("weight");
    const auto wrong = [](const char *name, FileFault fault, const QString &path, const Edit &edit,
                          FaultWeight weight = FaultWeight::Forbidden) {
        QTest::newRow(name) << edit << fault << path << weight;
    };
    wrong("award to an unknown bid", FileFault::UnknownPart, u"award/bid"_s,
          [](ProcurementFile &file) { file.award.bid = u"x"_s; });
    wrong("letter to an unknown bid", FileFault::UnknownPart, u"award/letters/l1/bid"_s, [](ProcurementFile &file) {
        file.award.letters = { { u"l1"_s, u"x"_s, {}, {}, {}, {}, {} } };
    });
    wrong("award to a bid that was set aside", FileFault::AwardOfSetAsideBid, u"award/bid"_s,
          [](ProcurementFile &file) { file.bids.first().state = BidState::SetAside; });
    wrong("award to a bid that was withdrawn", FileFault::AwardOfSetAsideBid, u"award/bid"_s,
          [](ProcurementFile &file) { file.bids.first().state = BidState::Withdrawn; });
    wrong("nobody of those who bid is named", FileFault::AwardWithoutBid, u"award/bid"_s,
          [](ProcurementFile &file) { file.award.bid.clear(); });
    wrong("somebody who bid late is typed as the winner", FileFault::AwardWithoutBid, u"award/bid"_s, [](ProcurementFile &file) {
        file.solicitation.closesAt = QDateTime(QDate(2015, 3, 20), QTime(17, 0), Qt::UTC);
        for (Bid &bid : file.bids)
            bid.receivedAt = file.solicitation.closesAt.addSecs(1);
        file.award.bid.clear();
    });
    wrong("award to the only bid, a point below the least score", FileFault::AwardOfBarredBid, u"award/bid"_s,
          [](ProcurementFile &file) { belowLeast(file, 5); });
    wrong(
        "proposal of a bid below the least score", FileFault::AwardOfBarredBid, u"award/bid"_s,
        [](ProcurementFile &file) {
            belowLeast(file, 5);
            file.award.day = {};
            file.contracts.clear();
        },
        FaultWeight::Unusual);
    wrong("award to a bid without a price", FileFault::AwardOfBarredBid, u"award/bid"_s,
          [](ProcurementFile &file) { file.bids.first().yearlyCosts.clear(); });
    wrong("award to a bid that stayed behind in a phase", FileFault::AwardOfBarredBid, u"award/bid"_s, [](ProcurementFile &file) {
        for (const QString &uid : { u"p1"_s, u"p2"_s }) {
            SolicitationPhase phase;
            phase.uid = uid;
            file.solicitation.phases << phase;
        }
        Criterion price;
        price.uid = u"k1"_s;
        price.kind = CriterionType::Price;
        price.weight = 100;
        price.phase = u"p2"_s;
        file.solicitation.criteria = { price };
        file.bids.first().phase = u"p1"_s;
        file.bids.last().phase = u"p2"_s;
    });
    wrong("one firm is approved, another wins", FileFault::OtherFirmThanApproved, u"award/vendor-name"_s,
          [](ProcurementFile &file) { approvedFor(file, u"Fennimore Ward Ltd"_s); });
    wrong("one firm wins, another signs", FileFault::OtherFirmThanAwarded, u"contracts/c1/vendor-name"_s,
          [](ProcurementFile &file) { file.contracts.first().vendorName = u"Fennimore Ward Ltd"_s; });
    wrong("contract of an unknown bid", FileFault::UnknownPart, u"contracts/c1/bid"_s,
          [](ProcurementFile &file) { file.contracts.first().bid = u"x"_s; });
    wrong("signed a day before the award", FileFault::ContractBeforeAward, u"contracts/c1/signed-on"_s,
          [](ProcurementFile &file) { file.contracts.first().signedOn = QDate(2015, 3, 29); });
    wrong("signed without an award", FileFault::ContractBeforeAward, u"contracts/c1/signed-on"_s,
          [](ProcurementFile &file) { file.award.day = {}; });
    wrong("a cent above the award", FileFault::ContractAboveAward, u"contracts/c1/value"_s,
          [](ProcurementFile &file) { file.contracts.first().value = cents(20'000'01); });
    wrong("above the award with its options", FileFault::ContractAboveAward, u"contracts/c1/value"_s,
          [](ProcurementFile &file) { file.contracts.first().options = { option(u"o1"_s, 1) }; });
    wrong("two contracts above the award", FileFault::ContractAboveAward, u"contracts/c2/value"_s, [](ProcurementFile &file) {
        Contract second = signedContract(1);
        second.uid = u"c2"_s;
        file.contracts << second;
    });
    wrong("ends a day before it starts", FileFault::EndBeforeStart, u"contracts/c1/end"_s,
          [](ProcurementFile &file) { file.contracts.first().end = QDate(2015, 3, 31); });
    wrong("amended to end before it starts", FileFault::EndBeforeStart, u"contracts/c1/amendments/a1/new-end"_s,
          [](ProcurementFile &file) {
              file.contracts.first().amendments = { amended(1, 0, QDate(2015, 6, 1)) };
              file.contracts.first().amendments.first().newEnd = QDate(2015, 3, 31);
          });
    wrong("amended a cent below zero", FileFault::AmendmentBelowZero, u"contracts/c1/amendments/a2/change"_s,
          [](ProcurementFile &file) {
              file.contracts.first().amendments = { amended(1, -20'000, QDate(2015, 6, 1)), amended(2, 0, QDate(2015, 7, 1)) };
              file.contracts.first().amendments.last().change = cents(-1);
          });
    wrong("value below zero", FileFault::AmendmentBelowZero, u"contracts/c1/value"_s,
          [](ProcurementFile &file) { file.contracts.first().value = cents(-1); });
    wrong("option below zero", FileFault::AmendmentBelowZero, u"contracts/c1/options/o1/value"_s,
          [](ProcurementFile &file) { file.contracts.first().options = { option(u"o1"_s, -20'001, QDate(2015, 7, 1)) }; });
    wrong(
        "amended by more than a fifth", FileFault::AmendmentCrossesLimit, u"contracts/c1/amendments/a1/change"_s,
        [](ProcurementFile &file) { file.contracts.first().amendments = { amended(1, 4'001, QDate(2015, 6, 1)) }; },
        FaultWeight::Unusual);
    wrong("amendment uses an option that is not there", FileFault::UnknownPart, u"contracts/c1/amendments/a1/option"_s,
          [](ProcurementFile &file) {
              file.contracts.first().amendments = { amended(1, 0, QDate(2015, 6, 1)) };
              file.contracts.first().amendments.first().option = u"o9"_s;
          });
    wrong("joined a day too late", FileFault::JoinedAfterDate, u"contracts/c1/opt-in/joined/j1/day"_s, [](ProcurementFile &file) {
        file.contracts.first().optIn.until = QDate(2015, 12, 31);
        file.contracts.first().optIn.joined = { { u"j1"_s, u"Hospital"_s, QDate(2016, 1, 1), {} } };
    });
    wrong("joined a cent above the ceiling", FileFault::JoinedAboveCeiling, u"contracts/c1/opt-in/joined/j1/amount"_s,
          [](ProcurementFile &file) {
              file.contracts.first().optIn.ceiling = dollars(10'000);
              // The later one goes over, wherever it stands in the list.
              file.contracts.first().optIn.joined = { { u"j1"_s, u"Hospital"_s, QDate(2015, 8, 1), cents(4'000'01) },
                                                      { u"j2"_s, u"School"_s, QDate(2015, 7, 1), dollars(6'000) } };
          });
    wrong("subcontracts a cent above the contract", FileFault::SubcontractsAboveContract, u"contracts/c1/subcontracts"_s,
          [](ProcurementFile &file) {
              file.contracts.first().subcontracts = { { u"s1"_s, {}, u"A"_s, {}, dollars(20'000) },
                                                      { u"s2"_s, {}, u"B"_s, {}, cents(1) } };
          });
    wrong(
        "shares that are not whole", FileFault::SharesNotWhole, u"contracts/c1/members"_s,
        [](ProcurementFile &file) { file.contracts.first().members = { member(u"m1"_s, 9'999) }; }, FaultWeight::Unusual);
}

void TestContractFindings::whatIsWrong()
{
    QFETCH(const Edit, edit);
    QFETCH(const FileFault, fault);
    QFETCH(const QString, path);
    QFETCH(const FaultWeight, weight);
    ProcurementFile file = awardedFile();
    edit(file);
    const QList<FileFinding> found = contractFindings(file);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().fault, fault);
    QCOMPARE(found.first().path, path);
    QCOMPARE(found.first().weight, weight);
}

void TestContractFindings::whatIsRight_data()
{
    QTest::addColumn<Edit>("edit");
    const auto right = [](const char *name, const Edit &edit) { QTest::newRow(name) << edit; };
    right("signed on the day of the award", [](ProcurementFile &file) { file.contracts.first().signedOn = file.award.day; });
    right("award to the only bid, at the least score", [](ProcurementFile &file) { belowLeast(file, 6); });
    right("no bid is named where nobody competes", [](ProcurementFile &file) {
        file.route = Route::OptIn;
        file.award.bid.clear();
    });
    right("no bid is named and none came", [](ProcurementFile &file) {
        file.bids.clear();
        file.award.bid.clear();
        file.contracts.first().bid.clear();
    });
    right("typed before it is decided", [](ProcurementFile &file) {
        file.award.bid.clear();
        file.award.day = {};
        file.contracts.clear();
    });
    right("the approved firm wins, however its name is typed",
          [](ProcurementFile &file) { approvedFor(file, u" brume &  balise INC."_s); });
    right("another firm was refused, and bids were asked for", [](ProcurementFile &file) {
        approvedFor(file, u"Fennimore Ward Ltd"_s);
        file.soleSource.state = SoleSourceState::Refused;
    });
    right("the firm signs under another name", [](ProcurementFile &file) {
        file.award.vendor = VendorId { 7 };
        file.contracts.first().vendor = VendorId { 7 };
        file.contracts.first().vendorName = u"Brume inc."_s;
    });
    right("another firm is drafted", [](ProcurementFile &file) {
        file.contracts.first().vendorName = u"Fennimore Ward Ltd"_s;
        file.contracts.first().signedOn = {};
    });
    right("a member signs for the consortium", [](ProcurementFile &file) {
        file.bids.first().members = { member(u"m1"_s, 10'000) };
        file.contracts.first().vendorName = u"Firm m1"_s;
    });
    right("another firm takes over by an amendment of the members", [](ProcurementFile &file) {
        file.contracts.first().vendorName = u"Fennimore Ward Ltd"_s;
        file.contracts.first().amendments = { amended(1, 0, QDate(2015, 6, 1)) };
        file.contracts.first().amendments.first().kind = AmendmentType::Members;
    });
    right("not signed yet", [](ProcurementFile &file) {
        file.award.day = {};
        file.contracts.first().signedOn = {};
    });
    right("proof of concept before the award and beside its amount", [](ProcurementFile &file) {
        Contract trial = signedContract(15'000);
        trial.uid = u"c2"_s;
        trial.kind = ContractKind::ProofOfConcept;
        trial.signedOn = QDate(2015, 1, 5);
        file.contracts << trial;
    });
    right("no amount was awarded", [](ProcurementFile &file) { file.award.amount.reset(); });
    right("ends on the day it starts", [](ProcurementFile &file) { file.contracts.first().end = QDate(2015, 4, 1); });
    right("amended to nothing",
          [](ProcurementFile &file) { file.contracts.first().amendments = { amended(1, -20'000, QDate(2015, 6, 1)) }; });
    right("amended by a fifth",
          [](ProcurementFile &file) { file.contracts.first().amendments = { amended(1, 4'000, QDate(2015, 6, 1)) }; });
    right("amended by more than a fifth, and approved", [](ProcurementFile &file) {
        file.contracts.first().amendments = { amended(1, 9'000, QDate(2015, 6, 1)) };
        Approval approval;
        approval.subject = ApprovalSubject::Amendment;
        approval.part = u"a1"_s;
        approval.state = ApprovalState::Approved;
        file.approvals = { approval };
    });
    right("joined on the last day up to the ceiling", [](ProcurementFile &file) {
        file.contracts.first().optIn.until = QDate(2015, 12, 31);
        file.contracts.first().optIn.ceiling = dollars(10'000);
        file.contracts.first().optIn.joined = { { u"j1"_s, u"Hospital"_s, QDate(2015, 12, 31), dollars(10'000) } };
    });
    right("subcontracts for all of it", [](ProcurementFile &file) {
        file.contracts.first().subcontracts = { { u"s1"_s, {}, u"A"_s, {}, dollars(20'000) } };
    });
    right("shares that are whole", [](ProcurementFile &file) {
        file.contracts.first().members = { member(u"m1"_s, 6'000), member(u"m2"_s, 4'000) };
    });
}

void TestContractFindings::whatIsRight()
{
    QFETCH(const Edit, edit);
    ProcurementFile file = awardedFile();
    edit(file);
    const QList<FileFinding> found = contractFindings(file);
    QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().path));
}

void TestContractFindings::findingTellsWhatStandsThereAndItsLimit()
{
    ProcurementFile file = awardedFile();
    file.contracts.first().amendments = { amended(1, 5'000, QDate(2015, 6, 1)) };
    QCOMPARE(contractFindings(file).first().value, u"0.2500"_s);
    QCOMPARE(contractFindings(file).first().limit, u"20"_s);
    file = awardedFile();
    file.contracts.first().signedOn = QDate(2015, 3, 29);
    QCOMPARE(contractFindings(file).first().value, u"2015-03-29"_s);
    QCOMPARE(contractFindings(file).first().limit, u"2015-03-30"_s);
    file = awardedFile();
    file.contracts.first().value = dollars(21'000);
    QCOMPARE(contractFindings(file).first().value, u"21000.00"_s);
    QCOMPARE(contractFindings(file).first().limit, u"20000.00"_s);
}

QTEST_APPLESS_MAIN(TestContractFindings)
#include "tst_contractfindings.moc"
