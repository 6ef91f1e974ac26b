// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/challengephases.h"
#include "tests/core/procurements/biddingfile.h"

#include <QTest>

#include <limits>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

class TestChallengePhases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void costsAreSharedUpToTheCap_data();
    void costsAreSharedUpToTheCap();
    void whatNobodyBearsIsRefused_data();
    void whatNobodyBearsIsRefused();
    void aChallengeHasThreePhases();
    void aStagedProofPaysTwoFinalists();
    void finalistsGetAContractEach();
    void theBriefClockEndsAfterNinetyDays();
    void formsInOneStepHaveNoPhases();
};

void TestChallengePhases::costsAreSharedUpToTheCap_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<qint64>("cost"); // cents
    QTest::addColumn<qint64>("publicPart");
    QTest::addColumn<bool>("isCapped");
    QTest::newRow("development of 1,200,000") << 1 << qint64(120'000'000) << qint64(90'000'000) << false;
    QTest::newRow("development of 1,400,000 is held at the cap") << 1 << qint64(140'000'000) << qint64(100'000'000) << true;
    QTest::newRow("just at the cap") << 1 << qint64(133'333'333) << qint64(100'000'000) << false;
    QTest::newRow("a cent above") << 1 << qint64(133'333'335) << qint64(100'000'000) << true;
    QTest::newRow("feasibility of 100,000") << 0 << qint64(10'000'000) << qint64(10'000'000) << false;
    QTest::newRow("a pilot is shared half and half") << 2 << qint64(700'001) << qint64(350'001) << false;
    QTest::newRow("nothing") << 1 << qint64(0) << qint64(0) << false;
    QTest::newRow("half a cent goes to the public") << 2 << qint64(1) << qint64(1) << false;
}

void TestChallengePhases::costsAreSharedUpToTheCap()
{
    QFETCH(int, phase);
    QFETCH(qint64, cost);
    const Result<CostShare> share =
        costShare(modelPhases(SolicitationForm::Challenge, QDate(2016, 1, 4)).at(phase), Money::fromCents(cost));
    QVERIFY(share.has_value());
    QTEST(share->publicPart.cents(), "publicPart");
    QCOMPARE(share->publicPart.cents() + share->firmPart.cents(), cost);
    QTEST(share->isCapped, "isCapped");
}

void TestChallengePhases::whatNobodyBearsIsRefused_data()
{
    QTest::addColumn<qint64>("cost");
    QTest::newRow("a cent above the cap") << qint64(10'000'001);
    QTest::newRow("below zero") << qint64(-1);
    QTest::newRow("the end of the range") << std::numeric_limits<qint64>::max();
}

void TestChallengePhases::whatNobodyBearsIsRefused()
{
    QFETCH(qint64, cost);
    const Result<CostShare> share =
        costShare(modelPhases(SolicitationForm::Challenge, QDate(2016, 1, 4)).first(), Money::fromCents(cost));
    QVERIFY(!share.has_value());
    QCOMPARE(share.error().code, ErrorCode::AmountOutOfRange);
}

void TestChallengePhases::aChallengeHasThreePhases()
{
    const QList<SolicitationPhase> phases = modelPhases(SolicitationForm::Challenge, QDate(2016, 1, 4));
    QCOMPARE(phases.size(), 3);
    QCOMPARE(phases.at(0).closes, QDate(2016, 7, 3));
    QCOMPARE(*phases.at(0).cap, dollars(100'000));
    QCOMPARE(phases.at(1).opens, QDate(2016, 7, 4));
    QCOMPARE(phases.at(1).closes, QDate(2018, 7, 3));
    QCOMPARE(*phases.at(1).cap, dollars(1'000'000));
    QCOMPARE(phases.at(1).publicBasisPoints, 7500);
    QCOMPARE(phases.at(2).publicBasisPoints, 5000);
    const Result<CostShare> large = costShare(phases.at(2), Money::fromCents(std::numeric_limits<qint64>::max()));
    QVERIFY(large.has_value());
    QCOMPARE(large->publicPart.cents() + large->firmPart.cents(), std::numeric_limits<qint64>::max());
}

void TestChallengePhases::aStagedProofPaysTwoFinalists()
{
    const QList<SolicitationPhase> phases = modelPhases(SolicitationForm::StagedProof, QDate(2015, 1, 5));
    QCOMPARE(phases.size(), 4);
    QCOMPARE(phases.at(2).kind, PhaseKind::ProofOfConcept);
    QCOMPARE(*phases.at(2).cap, dollars(20'000));
    QCOMPARE(phases.at(2).firmsWanted, 2);
}

void TestChallengePhases::finalistsGetAContractEach()
{
    ProcurementFile file = biddingFile();
    file.solicitation.phases = modelPhases(SolicitationForm::StagedProof, QDate(2015, 1, 5));
    const QString proof = file.solicitation.phases.at(2).uid;
    file.bids << bid("b3", { 1 }) << bid("b4", { 1 }) << bid("b5", { 1 });
    file.bids[0].phase = proof;
    file.bids[1].phase = file.solicitation.phases.at(3).uid; // went on after it
    file.bids[1].members = { { u"m1"_s, {}, u"A"_s, u"micro"_s, 4000, true, {} },
                             { u"m2"_s, {}, u"B"_s, u"small"_s, 6000, false, {} } };
    file.bids[2].phase = file.solicitation.phases.at(0).uid; // did not go on
    file.bids[3].phase = proof;
    file.bids[3].state = BidState::SetAside;
    QList<Contract> contracts = proofContracts(file);
    QCOMPARE(contracts.size(), 2);
    QCOMPARE(contracts.at(0).bid, u"b1"_s);
    QCOMPARE(contracts.at(0).kind, ContractKind::ProofOfConcept);
    QCOMPARE(contracts.at(0).value, dollars(20'000));
    QCOMPARE(contracts.at(0).start, file.solicitation.phases.at(2).opens);
    QVERIFY(!contracts.at(0).signedOn.isValid());
    QCOMPARE(contracts.at(1).sizeClass, u"small"_s);
    QCOMPARE(contracts.at(1).members.size(), 2);
    file.contracts = { contracts.first() };
    QCOMPARE(proofContracts(file).size(), 1);
    file.solicitation.phases[2].cap.reset();
    QVERIFY(proofContracts(file).isEmpty());
}

void TestChallengePhases::theBriefClockEndsAfterNinetyDays()
{
    ProcurementFile file = biddingFile();
    QVERIFY(!briefClock(file, QDate(2015, 6, 8)).ends.isValid());
    file.solicitation.form = SolicitationForm::SolutionBrief;
    const QDate issued = file.solicitation.issuedOn;
    QVERIFY(!briefClock(file, issued.addDays(90)).isOver);
    QVERIFY(briefClock(file, issued.addDays(91)).isOver);
    QCOMPARE(briefClock(file, issued.addDays(91)).day, 91);
    QCOMPARE(briefClock(file, issued).ends, issued.addDays(90));
    Contract contract;
    contract.signedOn = issued.addDays(80);
    file.contracts << contract;
    QVERIFY(!briefClock(file, issued.addDays(200)).isOver);
    QCOMPARE(briefClock(file, issued.addDays(200)).day, 80);
    file.contracts[0].kind = ContractKind::ProofOfConcept;
    QVERIFY(briefClock(file, issued.addDays(91)).isOver);
}

void TestChallengePhases::formsInOneStepHaveNoPhases()
{
    for (const SolicitationForm form : { SolicitationForm::Quotes, SolicitationForm::Open, SolicitationForm::Direct })
        QVERIFY(modelPhases(form, QDate(2016, 1, 4)).isEmpty());
    QCOMPARE(modelPhases(SolicitationForm::SolutionBrief, QDate(2016, 1, 4)).last().closes, QDate(2016, 1, 4).addDays(90));
}

QTEST_GUILESS_MAIN(TestChallengePhases)
#include "tst_challengephases.moc"
