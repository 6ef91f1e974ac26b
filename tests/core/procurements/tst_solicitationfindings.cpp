// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filefaults.h"
#include "core/procurements/sealedprices.h"
#include "tests/core/procurements/biddingfile.h"

#include <QTest>

#include <functional>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

using Edit = std::function<void(ProcurementFile &)>;
Q_DECLARE_METATYPE(Edit)

namespace {

/// A challenge of two phases, 100,000 and 1,000,000 at most, and a contract that pays one of them.
void pay(ProcurementFile &file, const QString &phase, ContractKind kind, qint64 value)
{
    SolicitationPhase first;
    first.uid = u"p1"_s;
    first.kind = PhaseKind::Feasibility;
    first.opens = QDate(2015, 5, 1);
    first.closes = QDate(2015, 10, 31);
    first.cap = dollars(100'000);
    SolicitationPhase second = first;
    second.uid = u"p2"_s;
    second.kind = PhaseKind::Development;
    second.opens = QDate(2015, 11, 1);
    second.closes = QDate(2017, 10, 31);
    second.cap = dollars(1'000'000);
    file.solicitation.phases = { first, second };
    Contract contract;
    contract.uid = u"c1"_s;
    contract.kind = kind;
    contract.phase = phase;
    contract.value = cents(value);
    contract.vendorName = u"Brume"_s;
    file.contracts = { contract };
}

} // namespace

class TestSolicitationFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileInOrderHasNoFinding();
    void whatIsWrongIsFound_data();
    void whatIsWrongIsFound();
    void whatIsInOrderIsNotFound_data();
    void whatIsInOrderIsNotFound();
    void nothingFrozenChangesAfterTheIssue_data();
    void nothingFrozenChangesAfterTheIssue();
    void whatIsNotFrozenMayChange_data();
    void whatIsNotFrozenMayChange();
    void closingIsFrozenOnceItHasPassed_data();
    void closingIsFrozenOnceItHasPassed();
    void pricesWaitForTheOpening_data();
    void pricesWaitForTheOpening();
    void noOtherFormOpensSealedBids();
};

void TestSolicitationFindings::aFileInOrderHasNoFinding()
{
    QVERIFY(solicitationFindings(biddingFile()).isEmpty());
    QVERIFY(solicitationFindings(ProcurementFile()).isEmpty());
    QVERIFY(solicitationFrozen(biddingFile(), biddingFile()).isEmpty());
}

void TestSolicitationFindings::whatIsWrongIsFound_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("weight");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("limit");
    const auto row = [](const char *name, const Edit &edit, FileFault fault, FaultWeight weight, const QString &path,
                        const QString &value = {}, const QString &limit = {}) {
        QTest::newRow(name) << edit << int(fault) << int(weight) << path << value << limit;
    };
    const FaultWeight forbidden = FaultWeight::Forbidden;
    const FaultWeight unusual = FaultWeight::Unusual;
    row(
        "closes before its issue",
        [](ProcurementFile &f) {
            f.solicitation.closesAt = moment("2015-03-08T12:00:00Z");
            f.bids.clear();
        },
        FileFault::ClosesBeforeIssue, forbidden, u"solicitation/closes-at"_s, u"2015-03-08T12:00:00Z"_s, u"2015-03-09"_s);
    row(
        "a quote a second after closing", [](ProcurementFile &f) { f.bids[0].receivedAt = moment("2015-03-20T18:00:01Z"); },
        FileFault::BidLate, forbidden, u"bids/b1/received-at"_s, u"2015-03-20T18:00:01Z"_s, u"2015-03-20T18:00:00Z"_s);
    row(
        "a bid of which nobody says when it came", [](ProcurementFile &f) { f.bids[1].receivedAt = {}; },
        FileFault::BidWithoutTime, forbidden, u"bids/b2/received-at"_s, u"Firm b2"_s);
    row(
        "a bid before the issue", [](ProcurementFile &f) { f.bids[1].receivedAt = moment("2015-03-08T10:00:00Z"); },
        FileFault::BidBeforeIssue, forbidden, u"bids/b2/received-at"_s, u"2015-03-08T10:00:00Z"_s, u"2015-03-09"_s);
    row(
        "a bid though nothing was issued",
        [](ProcurementFile &f) {
            f.solicitation.issuedOn = {};
            f.bids.removeLast();
        },
        FileFault::BidBeforeIssue, unusual, u"bids/b1/received-at"_s, u"Firm b1"_s);
    row(
        "weights of 99 when issued", [](ProcurementFile &f) { f.solicitation.criteria[0].weight = 49; },
        FileFault::WeightsNotHundred, forbidden, u"solicitation/criteria"_s, u"99"_s, u"100"_s);
    row(
        "weights of 101 before the issue",
        [](ProcurementFile &f) {
            f.solicitation.criteria[0].weight = 51;
            f.solicitation.issuedOn = {};
            f.bids.clear();
        },
        FileFault::WeightsNotHundred, unusual, u"solicitation/criteria"_s, u"101"_s, u"100"_s);
    row(
        "weights of one phase",
        [](ProcurementFile &f) {
            f.solicitation.phases << SolicitationPhase();
            f.solicitation.phases[0].uid = u"p1"_s;
            f.solicitation.criteria << criterion("d", CriterionType::Demonstration, 40);
            f.solicitation.criteria[2].phase = u"p1"_s;
        },
        FileFault::WeightsNotHundred, forbidden, u"solicitation/criteria"_s, u"40"_s, u"100"_s);
    row(
        "a least score above the scale", [](ProcurementFile &f) { f.solicitation.criteria[1].least = 11; },
        FileFault::ScoreOutsideScale, forbidden, u"solicitation/criteria/promise/least"_s, u"11"_s, u"10"_s);
    row(
        "a scale of nothing", [](ProcurementFile &f) { f.solicitation.criteria[1].scale = 0; }, FileFault::ScoreOutsideScale,
        forbidden, u"solicitation/criteria/promise/scale"_s, u"0"_s, u"1"_s);
    row(
        "a criterion of a phase that is gone",
        [](ProcurementFile &f) {
            f.solicitation.criteria[0].phase = u"p9"_s;
            f.solicitation.criteria[1].phase = u"p9"_s;
            f.solicitation.criteria.removeLast();
            f.solicitation.criteria[0].weight = 100;
        },
        FileFault::UnknownPart, forbidden, u"solicitation/criteria/price/phase"_s, u"p9"_s);
    row(
        "a quote of a firm that was not asked", [](ProcurementFile &f) { f.solicitation.invited.removeLast(); },
        FileFault::BidderNotAsked, unusual, u"bids/b2/name"_s, u"Firm b2"_s);
    row(
        "a price of something not asked",
        [](ProcurementFile &f) {
            f.bids[0].lines << BidLine { u"l1"_s, u"i9"_s, {}, {}, {} };
        },
        FileFault::BidAnswersUnknownItem, forbidden, u"bids/b1/lines/l1/item"_s, u"i9"_s);
    row(
        "two prices of one item",
        [](ProcurementFile &f) {
            f.bids[0].lines << BidLine { u"l1"_s, u"i1"_s, {}, {}, {} } << BidLine { u"l2"_s, u"i1"_s, {}, {}, {} };
        },
        FileFault::BidAnswersUnknownItem, forbidden, u"bids/b1/lines/l2/item"_s, u"i1"_s);
    row(
        "a must-have that is not met",
        [](ProcurementFile &f) {
            f.bids[0].lines << BidLine { u"l1"_s, u"i1"_s, {}, Meets::No, {} };
        },
        FileFault::MandatoryItemNotMet, unusual, u"bids/b1/lines/l1/meets"_s, u"Firm b1"_s, u"Delegates"_s);
    row(
        "a must-have that the winner does not meet",
        [](ProcurementFile &f) {
            f.bids[0].lines << BidLine { u"l1"_s, u"i1"_s, {}, Meets::No, {} };
            f.award.bid = u"b1"_s;
        },
        FileFault::MandatoryItemNotMet, forbidden, u"bids/b1/lines/l1/meets"_s, u"Firm b1"_s, u"Delegates"_s);
    row(
        "shares of 99.99 percent",
        [](ProcurementFile &f) { f.bids[0].members << ConsortiumMember { u"m1"_s, {}, u"A"_s, {}, 9999, true, {} }; },
        FileFault::SharesNotWhole, forbidden, u"bids/b1/members"_s, u"9999"_s, u"10000"_s);
    row(
        "a brief of a page too many",
        [](ProcurementFile &f) {
            f.solicitation.pageLimit = 5;
            f.bids[0].pages = 6;
        },
        FileFault::BriefTooLong, forbidden, u"bids/b1/pages"_s, u"6"_s, u"5"_s);
    row(
        "a finalist paid a cent too much",
        [](ProcurementFile &f) {
            SolicitationPhase phase;
            phase.uid = u"p1"_s;
            phase.cap = dollars(100'000);
            f.solicitation.phases << phase;
            Contract contract;
            contract.uid = u"c1"_s;
            contract.kind = ContractKind::ProofOfConcept;
            contract.value = Money::fromCents(10'000'001);
            f.contracts << contract;
        },
        FileFault::PhaseCapExceeded, forbidden, u"contracts/c1/value"_s, u"100000.01"_s, u"100000.00"_s);
    row(
        "a finalist paid the cap of another phase",
        [](ProcurementFile &f) { pay(f, u"p1"_s, ContractKind::ProofOfConcept, 100'000'01); }, FileFault::PhaseCapExceeded,
        forbidden, u"contracts/c1/value"_s, u"100000.01"_s, u"100000.00"_s);
    row(
        "a main contract of a phase", [](ProcurementFile &f) { pay(f, u"p2"_s, ContractKind::Main, 1'000'000'01); },
        FileFault::PhaseCapExceeded, forbidden, u"contracts/c1/value"_s, u"1000000.01"_s, u"1000000.00"_s);
    row(
        "a proof that names no phase, by the lowest cap",
        [](ProcurementFile &f) { pay(f, {}, ContractKind::ProofOfConcept, 900'000'00); }, FileFault::PhaseCapExceeded, forbidden,
        u"contracts/c1/value"_s, u"900000.00"_s, u"100000.00"_s);
    row(
        "two contracts of one firm in a phase",
        [](ProcurementFile &f) {
            pay(f, u"p1"_s, ContractKind::ProofOfConcept, 60'000'00);
            f.contracts << f.contracts.first();
            f.contracts.last().uid = u"c2"_s;
            f.contracts.last().value = cents(40'000'01);
        },
        FileFault::PhaseCapExceeded, forbidden, u"contracts/c2/value"_s, u"100000.01"_s, u"100000.00"_s);
    row(
        "amended above the cap",
        [](ProcurementFile &f) {
            pay(f, u"p1"_s, ContractKind::ProofOfConcept, 100'000'00);
            f.contracts.first().amendments = { amended(1, 1, QDate(2015, 6, 1)) };
        },
        FileFault::PhaseCapExceeded, forbidden, u"contracts/c1/value"_s, u"100001.00"_s, u"100000.00"_s);
    row(
        "a contract of a phase that is not there", [](ProcurementFile &f) { pay(f, u"p9"_s, ContractKind::Main, 1); },
        FileFault::UnknownPart, forbidden, u"contracts/c1/phase"_s, u"p9"_s);
    row(
        "an answer to one bidder only",
        [](ProcurementFile &f) {
            f.solicitation.questions << BidderQuestion {
                u"q1"_s, QDate(2015, 3, 11), u"Brume"_s, {}, { u"Yes"_s, {} }, {}, false
            };
        },
        FileFault::AnswerToOneOnly, unusual, u"solicitation/questions/q1/to-all"_s, u"Brume"_s);
    row(
        "a talk in the quiet time without a note",
        [](ProcurementFile &f) {
            f.market.contacts << ContactEntry { u"t1"_s, QDate(2015, 3, 9), u"Ada"_s, {}, u"Brume"_s, u"Price"_s, {} };
        },
        FileFault::ContactInQuietTime, unusual, u"market/contacts/t1/note"_s, u"Brume"_s, u"2015-03-09"_s);
}

void TestSolicitationFindings::whatIsWrongIsFound()
{
    QFETCH(Edit, edit);
    QFETCH(int, fault);
    QFETCH(int, weight);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, limit);
    ProcurementFile file = biddingFile();
    edit(file);
    const QList<FileFinding> found = solicitationFindings(file);
    QCOMPARE(found.size(), 1);
    QCOMPARE(int(found.first().fault), fault);
    QCOMPARE(int(found.first().weight), weight);
    QCOMPARE(found.first().path, path);
    QCOMPARE(found.first().value, value);
    QCOMPARE(found.first().limit, limit);
}

void TestSolicitationFindings::whatIsInOrderIsNotFound_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("late and set aside") << Edit([](ProcurementFile &f) {
        f.bids[0].receivedAt = moment("2015-03-21T18:00:00Z");
        f.bids[0].state = BidState::SetAside;
    });
    QTest::newRow("at the moment of closing") << Edit([](ProcurementFile &f) { f.bids[0].receivedAt = f.solicitation.closesAt; });
    QTest::newRow("the cap of its phase") << Edit(
        [](ProcurementFile &f) { pay(f, u"p2"_s, ContractKind::ProofOfConcept, 1'000'000'00); });
    QTest::newRow("the phase in which it begins") << Edit([](ProcurementFile &f) {
        pay(f, {}, ContractKind::ProofOfConcept, 900'000'00);
        f.contracts.first().start = QDate(2015, 11, 1);
    });
    QTest::newRow("a main contract of no phase")
        << Edit([](ProcurementFile &f) { pay(f, {}, ContractKind::Main, 2'000'000'00); });
    QTest::newRow("another firm has its own cap") << Edit([](ProcurementFile &f) {
        pay(f, u"p1"_s, ContractKind::ProofOfConcept, 100'000'00);
        f.contracts << f.contracts.first();
        f.contracts.last().uid = u"c2"_s;
        f.contracts.last().vendorName = u"Lanterne"_s;
    });
    QTest::newRow("nobody says when it came, and it is set aside") << Edit([](ProcurementFile &f) {
        f.bids[0].receivedAt = {};
        f.bids[0].state = BidState::SetAside;
    });
    QTest::newRow("on the day of issue") << Edit(
        [](ProcurementFile &f) { f.bids[0].receivedAt = moment("2015-03-09T15:00:00Z"); });
    QTest::newRow("a long brief set aside") << Edit([](ProcurementFile &f) {
        f.solicitation.pageLimit = 5;
        f.bids[0].pages = 6;
        f.bids[0].state = BidState::SetAside;
    });
    QTest::newRow("a talk with a note") << Edit([](ProcurementFile &f) {
        f.market.contacts << ContactEntry {
            u"t1"_s, QDate(2015, 3, 10), u"Ada"_s, {}, u"Brume"_s, {}, u"It asked for the closing."_s
        };
    });
    QTest::newRow("a talk after the award") << Edit([](ProcurementFile &f) {
        f.award.day = QDate(2015, 4, 1);
        f.market.contacts << ContactEntry { u"t1"_s, QDate(2015, 4, 1), u"Ada"_s, {}, u"Brume"_s, {}, {} };
    });
    QTest::newRow("a question without an answer") << Edit([](ProcurementFile &f) {
        f.solicitation.questions << BidderQuestion { u"q1"_s, QDate(2015, 3, 11), u"Brume"_s, {}, {}, {}, false };
    });
    QTest::newRow("no shares are known") << Edit(
        [](ProcurementFile &f) { f.bids[0].members << ConsortiumMember { u"m1"_s, {}, u"A"_s, {}, 0, true, {} }; });
    QTest::newRow("not asked, and it is written why its quote is taken") << Edit([](ProcurementFile &f) {
        f.solicitation.invited.removeLast();
        f.bids[1].reason = u"It wrote by itself."_s;
    });
    QTest::newRow("no criteria: the lowest price wins") << Edit([](ProcurementFile &f) { f.solicitation.criteria.clear(); });
}

void TestSolicitationFindings::whatIsInOrderIsNotFound()
{
    QFETCH(Edit, edit);
    ProcurementFile file = biddingFile();
    edit(file);
    QVERIFY(solicitationFindings(file).isEmpty());
}

void TestSolicitationFindings::nothingFrozenChangesAfterTheIssue_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("path");
    QTest::newRow("weights") << Edit([](ProcurementFile &f) { f.solicitation.criteria[0].weight = 60; })
                             << u"solicitation/criteria/price"_s;
    QTest::newRow("scale") << Edit([](ProcurementFile &f) { f.solicitation.criteria[1].scale = 5; })
                           << u"solicitation/criteria/promise"_s;
    QTest::newRow("least score") << Edit([](ProcurementFile &f) { f.solicitation.criteria[1].least = 5; })
                                 << u"solicitation/criteria/promise"_s;
    QTest::newRow("a criterion more") << Edit([](ProcurementFile &f) {
        f.solicitation.criteria << criterion("new", CriterionType::Quality, 0);
    }) << u"solicitation/criteria/new"_s;
    QTest::newRow("a criterion less") << Edit([](ProcurementFile &f) { f.solicitation.criteria.removeLast(); })
                                      << u"solicitation/criteria/promise"_s;
    QTest::newRow("quantity") << Edit([](ProcurementFile &f) { f.solicitation.items[0].quantity = 4; })
                              << u"solicitation/items/i1"_s;
    QTest::newRow("must-have") << Edit([](ProcurementFile &f) { f.solicitation.items[0].isMandatory = false; })
                               << u"solicitation/items/i1"_s;
    QTest::newRow("day of issue, with bids in")
        << Edit([](ProcurementFile &f) { f.solicitation.issuedOn = {}; }) << u"solicitation/issued-on"_s;
}

void TestSolicitationFindings::nothingFrozenChangesAfterTheIssue()
{
    QFETCH(Edit, edit);
    QFETCH(QString, path);
    ProcurementFile after = biddingFile();
    edit(after);
    const QList<FileFinding> found = solicitationFrozen(biddingFile(), after);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().fault, FileFault::CriteriaFrozen);
    QCOMPARE(found.first().weight, FaultWeight::Forbidden);
    QCOMPARE(found.first().path, path);
    // Before the issue all of it may change.
    ProcurementFile draft = biddingFile();
    draft.solicitation.issuedOn = {};
    QVERIFY(solicitationFrozen(draft, after).isEmpty());
}

void TestSolicitationFindings::whatIsNotFrozenMayChange_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("closing is put off") << Edit(
        [](ProcurementFile &f) { f.solicitation.closesAt = f.solicitation.closesAt.addDays(5); });
    QTest::newRow("a new version goes to all") << Edit([](ProcurementFile &f) { f.solicitation.requirementVersion = 2; });
    QTest::newRow("one more firm is asked") << Edit(
        [](ProcurementFile &f) { f.solicitation.invited << InvitedFirm { u"n1"_s, {}, u"Brume"_s, {}, {}, {}, {}, {} }; });
    QTest::newRow("a bid comes in") << Edit([](ProcurementFile &f) { f.bids << bid("b3", { 1 }); });
}

void TestSolicitationFindings::whatIsNotFrozenMayChange()
{
    QFETCH(Edit, edit);
    ProcurementFile after = biddingFile();
    edit(after);
    QVERIFY(solicitationFrozen(biddingFile(), after).isEmpty());
    // And the issue itself, while nobody has answered.
    ProcurementFile before = biddingFile();
    before.bids.clear();
    after = before;
    after.solicitation.issuedOn = {};
    QVERIFY(solicitationFrozen(before, after).isEmpty());
}

void TestSolicitationFindings::closingIsFrozenOnceItHasPassed_data()
{
    QTest::addColumn<Edit>("edit"); // of what was before, and so of both
    QTest::addColumn<QDateTime>("closes");
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<bool>("isFrozen");
    const Edit none = [](ProcurementFile &) {};
    const QDateTime closing = moment("2015-03-20T18:00:00Z");
    const QDateTime later = moment("2015-03-25T18:00:00Z");
    QTest::newRow("put off before it") << none << later << closing.addSecs(-1) << false;
    QTest::newRow("put off at its moment") << none << later << closing << false;
    QTest::newRow("put off a second after it") << none << later << closing.addSecs(1) << true;
    QTest::newRow("put forward after it") << none << moment("2015-03-19T18:00:00Z") << closing.addSecs(1) << true;
    QTest::newRow("taken away after it") << none << QDateTime() << closing.addSecs(1) << true;
    QTest::newRow("put off after it, and nobody has answered")
        << Edit([](ProcurementFile &f) { f.bids.clear(); }) << later << closing.addSecs(1) << false;
    QTest::newRow("behind a bid that came late, whatever the hour")
        << Edit([closing](ProcurementFile &f) { f.bids[0].receivedAt = closing.addSecs(1); }) << later << QDateTime() << true;
    QTest::newRow("when bids are opened") << Edit([](ProcurementFile &f) { f.evaluation.openedOn = QDate(2015, 3, 23); }) << later
                                          << QDateTime() << true;
    QTest::newRow("set for the first time") << Edit([](ProcurementFile &f) { f.solicitation.closesAt = {}; }) << later
                                            << closing.addSecs(1) << false;
    QTest::newRow("not issued yet") << Edit([](ProcurementFile &f) { f.solicitation.issuedOn = {}; }) << later
                                    << closing.addSecs(1) << false;
}

void TestSolicitationFindings::closingIsFrozenOnceItHasPassed()
{
    QFETCH(Edit, edit);
    QFETCH(QDateTime, closes);
    QFETCH(QDateTime, now);
    QFETCH(bool, isFrozen);
    ProcurementFile before = biddingFile();
    edit(before);
    ProcurementFile after = before;
    after.solicitation.closesAt = closes;
    const QList<FileFinding> found = solicitationFrozen(before, after, now);
    QCOMPARE(found.size(), isFrozen ? 1 : 0);
    if (isFrozen) {
        QCOMPARE(found.first().fault, FileFault::ClosingFrozen);
        QCOMPARE(found.first().path, u"solicitation/closes-at"_s);
        QCOMPARE(found.first().limit, u"2015-03-20T18:00:00Z"_s);
    }
}

void TestSolicitationFindings::pricesWaitForTheOpening_data()
{
    QTest::addColumn<SolicitationForm>("form");
    QTest::addColumn<QDate>("opened");
    QTest::addColumn<bool>("isForbidden");
    QTest::newRow("written quotes") << SolicitationForm::Quotes << QDate() << false;
    QTest::newRow("an invitation") << SolicitationForm::Invitation << QDate() << true;
    QTest::newRow("a second stage") << SolicitationForm::SecondStage << QDate() << true;
    QTest::newRow("posted for all") << SolicitationForm::Open << QDate() << true;
    QTest::newRow("staged") << SolicitationForm::StagedProof << QDate() << true;
    QTest::newRow("one firm alone") << SolicitationForm::Direct << QDate() << false;
    QTest::newRow("opened") << SolicitationForm::Invitation << QDate(2015, 3, 23) << false;
}

void TestSolicitationFindings::pricesWaitForTheOpening()
{
    QFETCH(const SolicitationForm, form);
    QFETCH(const QDate, opened);
    QFETCH(const bool, isForbidden);
    ProcurementFile before = biddingFile();
    before.passages = { StagePassage { u"p1"_s, FileStage::Solicitation, u"Ada"_s, QDate(2015, 3, 2), {}, {} } };
    before.solicitation.form = form;
    before.evaluation.openedOn = opened;
    for (Bid &one : before.bids)
        one = withoutPrices(one);
    const auto sealedPrices = [&before](const Edit &edit) {
        ProcurementFile after = before;
        edit(after);
        const QList<FileFinding> found = solicitationFrozen(before, after);
        return std::ranges::count(found, FileFault::PriceBeforeOpening, &FileFinding::fault);
    };
    const qsizetype one = isForbidden ? 1 : 0;
    QCOMPARE(sealedPrices([](ProcurementFile &f) { f.bids[0].yearlyCosts << dollars(1); }), one);
    QCOMPARE(sealedPrices([](ProcurementFile &f) { f.bids[0].options = dollars(1); }), one);
    QCOMPARE(sealedPrices([](ProcurementFile &f) { f.bids[0].lines << BidLine { u"l1"_s, u"i1"_s, dollars(1), {}, {} }; }), one);
    QCOMPARE(sealedPrices([](ProcurementFile &f) { f.bids << bid("b3", { 1 }); }), one);
    // All else of a bid is written down when it comes.
    QCOMPARE(sealedPrices([](ProcurementFile &f) {
                 f.bids[0].lines << BidLine { u"l1"_s, u"i1"_s, {}, Meets::Yes, u"7 days"_s };
                 f.bids << bid("b3", {});
             }),
             qsizetype(0));
    QCOMPARE(arePricesSealed(before), isForbidden);
}

void TestSolicitationFindings::noOtherFormOpensSealedBids()
{
    ProcurementFile before = biddingFile();
    before.solicitation.form = SolicitationForm::Invitation;
    ProcurementFile after = before;
    after.solicitation.form = SolicitationForm::Quotes;
    const QList<FileFinding> found = solicitationFrozen(before, after);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().path, u"solicitation/form"_s);
    before.bids.clear();
    after.bids.clear();
    QVERIFY(solicitationFrozen(before, after).isEmpty());
}

QTEST_GUILESS_MAIN(TestSolicitationFindings)
#include "tst_solicitationfindings.moc"
