// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filefaults.h"
#include "tests/core/procurements/somecontract.h"

#include <QTest>

#include <functional>

using namespace acquis;
using namespace acquis::test;

using Edit = std::function<void(ProcurementFile &)>;
Q_DECLARE_METATYPE(Edit)

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
