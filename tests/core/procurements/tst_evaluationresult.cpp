// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/evaluationresult.h"
#include "core/procurements/requestfigures.h"
#include "tests/core/procurements/biddingfile.h"

#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

class TestEvaluationResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodySeesAScoreBeforeAllHaveFinished();
    void changesOfScoresAreToldOnlyToWhoMadeThem();
    void takingAnEvaluatorOffShowsNothing();
    void priceAndPromiseRankAsByHand_data();
    void priceAndPromiseRankAsByHand();
    void aDemonstrationWorthFortyPointsDecides();
    void equalTotalsShareTheirRank();
    void equalTotalsOfUnequalScalesAreEqual();
    void aLeastScoreSetsABidAside();
    void whatMayNotBeRankedTakesNoPointsFromOthers();
    void phasesAreSummedAndWhoStayedBehindIsNotRanked();
    void criteriaOfSocietyAreToldApart();
    void pricesAloneNeedNoConsensus();
    void nothingIsCompleteWithoutConsensus();
    void agreementIsTakenOver();
    void theChoiceOfAnotherIsNoticed();
    void manyBidsAndCriteriaAreWeighed();

private:
    static ProcurementFile scored();
};

ProcurementFile TestEvaluationResult::scored()
{
    ProcurementFile file = biddingFile();
    give(file, "Ada", "b1", "promise", 6);
    give(file, "Ada", "b2", "promise", 9);
    give(file, "Bo", "b1", "promise", 6);
    give(file, "Bo", "b2", "promise", 8);
    return file;
}

void TestEvaluationResult::nobodySeesAScoreBeforeAllHaveFinished()
{
    ProcurementFile file = scored();
    for (int finished = 0; finished < 2; ++finished) {
        const QList<Score> ofAda = visibleScores(file, u"Ada"_s);
        QCOMPARE(ofAda.size(), 2);
        QVERIFY(std::ranges::all_of(ofAda, [](const Score &score) { return score.evaluator == u"Ada"_s; }));
        QCOMPARE(visibleScores(file, u"Bo"_s).size(), 2);
        QVERIFY(visibleScores(file, u"Officer"_s).isEmpty());
        QVERIFY(visibleScores(file, {}).isEmpty());
        QVERIFY(scoresAt(file, { u"b1"_s, u"promise"_s }).isEmpty());
        QCOMPARE(seenBy(file, u"Officer"_s).evaluation.scores.size(), 0);
        QCOMPARE(seenBy(file, u"Ada"_s).evaluation.scores.size(), 2);
        file.evaluation.finished << u"Ada"_s;
    }
    file.evaluation.finished = QStringList { u"Ada"_s, u"Bo"_s };
    QCOMPARE(visibleScores(file, u"Officer"_s).size(), 4);
    QCOMPARE(seenBy(file, {}), file);
    QCOMPARE(scoresAt(file, { u"b1"_s, u"promise"_s }).size(), 2);
    // One more evaluator is named: what is seen is hidden again.
    file.market.declarations << evaluator("Cy");
    QCOMPARE(visibleScores(file, u"Ada"_s).size(), 2);
}

void TestEvaluationResult::changesOfScoresAreToldOnlyToWhoMadeThem()
{
    ProcurementFile file = scored();
    QVERIFY(mayBeTold(file, u"evaluation/scores/s0/points"_s, u"Ada"_s));
    QVERIFY(!mayBeTold(file, u"evaluation/scores/s0/points"_s, u"Bo"_s));
    QVERIFY(!mayBeTold(file, u"evaluation/scores/s2"_s, u"Ada"_s));
    QVERIFY(!mayBeTold(file, u"evaluation/scores/gone"_s, u"Ada"_s));
    QVERIFY(!mayBeTold(file, u"evaluation/scores"_s, u"Ada"_s));
    QVERIFY(!mayBeTold(file, u"evaluation"_s, u"Ada"_s));
    QVERIFY(!mayBeTold(file, u"evaluation/scores/s0"_s, {}));
    QVERIFY(mayBeTold(file, u"evaluation/finished"_s, u"Ada"_s));
    QVERIFY(mayBeTold(file, u"head/title/en"_s, {}));
    finishAll(file);
    QVERIFY(mayBeTold(file, u"evaluation/scores/s2"_s, u"Ada"_s));
    QVERIFY(mayBeTold(file, u"evaluation/scores/gone"_s, {}));
}

void TestEvaluationResult::takingAnEvaluatorOffShowsNothing()
{
    ProcurementFile file = scored();
    file.evaluation.finished << u"Ada"_s;
    file.market.declarations.removeLast(); // Bo, who has not finished
    QVERIFY(!haveAllFinished(file));
    QCOMPARE(visibleScores(file, u"Ada"_s).size(), 2);
    file.market.declarations.clear();
    file.evaluation.scores.clear();
    QVERIFY(!haveAllFinished(file)); // nobody is not everybody
}

void TestEvaluationResult::priceAndPromiseRankAsByHand_data()
{
    QTest::addColumn<int>("priceWeight");
    QTest::addColumn<qint64>("first"); // thousandths of a percent
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QString>("winner");
    // b1: 20,000 and 6 of 10; b2: 25,000 and 9 of 10
    QTest::newRow("half and half: 50 + 30 against 40 + 45") << 50 << qint64(80'000) << qint64(85'000) << u"b2"_s;
    QTest::newRow("seventy and thirty: 70 + 18 against 56 + 27") << 70 << qint64(88'000) << qint64(83'000) << u"b1"_s;
}

void TestEvaluationResult::priceAndPromiseRankAsByHand()
{
    QFETCH(int, priceWeight);
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    QFETCH(QString, winner);
    ProcurementFile file = biddingFile();
    file.solicitation.criteria = priceAndPromise(priceWeight);
    file.solicitation.criteria[1].uid = u"promise"_s;
    finishAll(file);
    agree(file, "b1", "promise", 6);
    agree(file, "b2", "promise", 9);
    const EvaluationResult result = evaluationResult(file);
    QVERIFY(result.isComplete);
    QCOMPARE(result.of(u"b1"_s)->total.scaled(3), first);
    QCOMPARE(result.of(u"b2"_s)->total.scaled(3), second);
    QCOMPARE(result.winners(), QStringList { winner });
    QCOMPARE(result.bids.first().bid, winner);
}

void TestEvaluationResult::aDemonstrationWorthFortyPointsDecides()
{
    ProcurementFile file = biddingFile();
    file.solicitation.criteria = { criterion("price", CriterionType::Price, 30),
                                   criterion("quality", CriterionType::Quality, 30, 100),
                                   criterion("demo", CriterionType::Demonstration, 40, 40) };
    finishAll(file);
    agree(file, "b1", "quality", 80);
    agree(file, "b1", "demo", 20);
    agree(file, "b2", "quality", 70);
    agree(file, "b2", "demo", 35);
    const EvaluationResult result = evaluationResult(file);
    QCOMPARE(result.of(u"b1"_s)->total.scaled(2), 7400); // 30 + 24 + 20
    QCOMPARE(result.of(u"b2"_s)->total.scaled(2), 8000); // 24 + 21 + 35
    QCOMPARE(result.winners(), QStringList { u"b2"_s });
    QCOMPARE(result.of(u"b2"_s)->criteria.at(2).points.scaled(0), 35);
}

void TestEvaluationResult::equalTotalsShareTheirRank()
{
    ProcurementFile file = biddingFile();
    file.solicitation.criteria = { criterion("quality", CriterionType::Quality, 100) };
    file.bids << bid("b3", { 1 });
    finishAll(file);
    agree(file, "b1", "quality", 7);
    agree(file, "b2", "quality", 7);
    agree(file, "b3", "quality", 6);
    const EvaluationResult result = evaluationResult(file);
    QCOMPARE(result.winners(), (QStringList { u"b1"_s, u"b2"_s }));
    QVERIFY(result.of(u"b1"_s)->isTied);
    QVERIFY(result.of(u"b2"_s)->isTied);
    QCOMPARE(result.of(u"b3"_s)->rank, 3);
    QVERIFY(!result.of(u"b3"_s)->isTied);
}

void TestEvaluationResult::equalTotalsOfUnequalScalesAreEqual()
{
    ProcurementFile file = biddingFile();
    // 10 x 1/3 + 20 x 1/3 + 70 x 3/7 for one, 10 x 1/3 ... in thirds and sevenths that no decimal number holds
    file.solicitation.criteria = { criterion("x", CriterionType::Quality, 35, 3), criterion("y", CriterionType::Quality, 65, 7),
                                   criterion("z", CriterionType::Quality, 0, 10) };
    finishAll(file);
    for (const char *who : { "b1", "b2" }) {
        agree(file, who, "x", 1);
        agree(file, who, "y", 3);
    }
    agree(file, "b1", "z", 1);
    agree(file, "b2", "z", 9);
    const EvaluationResult result = evaluationResult(file);
    QVERIFY(result.of(u"b1"_s)->isTied);
    QCOMPARE(result.of(u"b1"_s)->total, ExactRatio(35, 3).plus(ExactRatio(195, 7)));
}

void TestEvaluationResult::aLeastScoreSetsABidAside()
{
    ProcurementFile file = biddingFile();
    file.solicitation.criteria[1].least = 7;
    finishAll(file);
    agree(file, "b1", "promise", 6);
    agree(file, "b2", "promise", 7);
    const EvaluationResult result = evaluationResult(file);
    QCOMPARE(result.of(u"b1"_s)->bar, BidBar::BelowLeast);
    QCOMPARE(result.of(u"b1"_s)->barredBy, u"promise"_s);
    QCOMPARE(result.of(u"b1"_s)->rank, 0);
    QCOMPARE(result.of(u"b2"_s)->rank, 1);
    // Its price is no measure for others any more.
    QCOMPARE(result.of(u"b2"_s)->total.scaled(0), 85);
    QCOMPARE(*result.lowest, dollars(25'000));
}

void TestEvaluationResult::whatMayNotBeRankedTakesNoPointsFromOthers()
{
    ProcurementFile file = biddingFile();
    file.bids << bid("late", { 1 }) << bid("aside", { 1 }) << bid("gone", { 1 });
    file.bids[2].receivedAt = moment("2015-03-20T18:00:01Z");
    file.bids[3].state = BidState::SetAside;
    file.bids[4].state = BidState::Withdrawn;
    finishAll(file);
    agree(file, "b1", "promise", 10);
    agree(file, "b2", "promise", 10);
    agree(file, "late", "promise", 10);
    const EvaluationResult result = evaluationResult(file);
    QVERIFY(result.isComplete);
    QCOMPARE(result.of(u"b1"_s)->total.scaled(0), 100);
    QCOMPARE(result.of(u"late"_s)->rank, 0);
    QCOMPARE(result.of(u"late"_s)->bar, BidBar::Late);
    QCOMPARE(result.of(u"aside"_s)->bar, BidBar::SetAside);
    QCOMPARE(result.of(u"gone"_s)->bar, BidBar::Withdrawn);
    QCOMPARE(bidsToScore(file), (QStringList { u"b1"_s, u"b2"_s }));
}

void TestEvaluationResult::phasesAreSummedAndWhoStayedBehindIsNotRanked()
{
    ProcurementFile file = biddingFile();
    file.solicitation.phases = { { u"p1"_s, PhaseKind::Qualification, {}, {}, {}, {}, 10'000, 0, {}, {} },
                                 { u"p2"_s, PhaseKind::ProofOfConcept, {}, {}, {}, dollars(20'000), 10'000, 2, {}, {} } };
    file.solicitation.criteria = { criterion("q", CriterionType::Quality, 100),
                                   criterion("d", CriterionType::Demonstration, 60, 20),
                                   criterion("price", CriterionType::Price, 40) };
    file.solicitation.criteria[0].phase = u"p1"_s;
    file.solicitation.criteria[1].phase = u"p2"_s;
    file.solicitation.criteria[2].phase = u"p2"_s;
    file.bids << bid("b3", { 100 });
    file.bids[0].phase = u"p2"_s;
    file.bids[1].phase = u"p2"_s;
    file.bids[2].phase = u"p1"_s;
    finishAll(file);
    agree(file, "b1", "q", 7);
    agree(file, "b2", "q", 9);
    agree(file, "b3", "q", 10);
    agree(file, "b1", "d", 20);
    agree(file, "b2", "d", 10);
    const EvaluationResult result = evaluationResult(file);
    QVERIFY(result.isComplete);
    const BidResult *first = result.of(u"b1"_s);
    QCOMPARE(first->phases.size(), 2);
    QCOMPARE(first->phases.at(0).sum.scaled(0), 70);
    QCOMPARE(first->phases.at(1).sum.scaled(0), 100); // 60 and 40
    QCOMPARE(first->total.scaled(0), 170);
    QCOMPARE(result.of(u"b2"_s)->total.scaled(0), 152); // 90 + 30 + 32
    QCOMPARE(result.winners(), QStringList { u"b1"_s });
    QCOMPARE(result.of(u"b3"_s)->bar, BidBar::DidNotGoOn);
    QCOMPARE(result.of(u"b3"_s)->total.scaled(0), 100);
    QCOMPARE(*result.lowest, dollars(20'000));
}

void TestEvaluationResult::criteriaOfSocietyAreToldApart()
{
    ProcurementFile file = biddingFile();
    file.solicitation.criteria = { criterion("q", CriterionType::Quality, 70), criterion("s", CriterionType::Social, 10),
                                   criterion("e", CriterionType::Environmental, 10),
                                   criterion("n", CriterionType::Innovation, 10) };
    finishAll(file);
    for (const char *what : { "q", "s", "e", "n" })
        agree(file, "b1", what, 5);
    const EvaluationResult result = evaluationResult(file);
    QCOMPARE(result.of(u"b1"_s)->total.scaled(0), 50);
    QCOMPARE(result.of(u"b1"_s)->toldApart.scaled(0), 15);
}

void TestEvaluationResult::pricesAloneNeedNoConsensus()
{
    ProcurementFile file = biddingFile();
    file.solicitation.criteria.clear();
    EvaluationResult result = evaluationResult(file);
    QVERIFY(result.isComplete);
    QCOMPARE(result.winners(), QStringList { u"b1"_s });
    file.solicitation.criteria = { criterion("price", CriterionType::Price, 100) };
    result = evaluationResult(file);
    QVERIFY(result.isComplete);
    QCOMPARE(result.of(u"b2"_s)->total.scaled(0), 80);
}

void TestEvaluationResult::nothingIsCompleteWithoutConsensus()
{
    ProcurementFile file = scored();
    QCOMPARE(missingScores(file, u"Ada"_s).size(), 0);
    QCOMPARE(missingScores(file, u"Cy"_s).size(), 2);
    agree(file, "b1", "promise", 10);
    agree(file, "b2", "promise", 1);
    QVERIFY(!evaluationResult(file).isComplete); // put there before all had finished: it does not count
    QCOMPARE(evaluationResult(file).of(u"b1"_s)->bar, BidBar::NotScored);
    finishAll(file);
    QVERIFY(evaluationResult(file).isComplete);
    file.evaluation.consensus.removeLast();
    QVERIFY(!evaluationResult(file).isComplete);
    QCOMPARE(missingConsensus(file), (QList<ScorePlace> { { u"b2"_s, u"promise"_s } }));
}

void TestEvaluationResult::agreementIsTakenOver()
{
    ProcurementFile file = scored();
    QVERIFY(agreedConsensus(file, u"All alike"_s).isEmpty());
    finishAll(file);
    const QList<ConsensusScore> agreed = agreedConsensus(file, u"All alike"_s);
    QCOMPARE(agreed.size(), 1);
    QCOMPARE(agreed.first().bid, u"b1"_s);
    QCOMPARE(agreed.first().points, 6);
    QCOMPARE(agreed.first().reason, u"All alike"_s);
}

void TestEvaluationResult::theChoiceOfAnotherIsNoticed()
{
    ProcurementFile file = scored();
    finishAll(file);
    agree(file, "b1", "promise", 6);
    agree(file, "b2", "promise", 9);
    QVERIFY(!isAwardNotOfTop(file));
    file.award.bid = u"b2"_s;
    QVERIFY(!isAwardNotOfTop(file));
    file.award.bid = u"b1"_s;
    QVERIFY(isAwardNotOfTop(file));
}

void TestEvaluationResult::manyBidsAndCriteriaAreWeighed()
{
    ProcurementFile file = biddingFile();
    file.bids.clear();
    file.solicitation.criteria.clear();
    for (int i = 0; i < 60; ++i)
        file.solicitation.criteria << criterion(qPrintable(u"c%1"_s.arg(i)), CriterionType::Quality, i < 40 ? 2 : 1, 3 + i);
    finishAll(file);
    for (int b = 0; b < 12; ++b) {
        file.bids << bid(qPrintable(u"b%1"_s.arg(b)), { 1000 + b });
        for (int i = 0; i < 60; ++i)
            agree(file, qPrintable(u"b%1"_s.arg(b)), qPrintable(u"c%1"_s.arg(i)), b == 7 ? 3 + i : 2);
    }
    const EvaluationResult result = evaluationResult(file);
    QVERIFY(result.isComplete);
    QCOMPARE(result.winners(), QStringList { u"b7"_s });
    QCOMPARE(result.of(u"b7"_s)->total, ExactRatio(100, 1));
    QCOMPARE(result.of(u"b3"_s)->rank, 2);
    QVERIFY(result.of(u"b3"_s)->isTied);
}

QTEST_GUILESS_MAIN(TestEvaluationResult)
#include "tst_evaluationresult.moc"
