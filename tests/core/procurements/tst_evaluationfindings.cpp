// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/evaluationresult.h"
#include "core/procurements/filefaults.h"
#include "tests/core/procurements/biddingfile.h"

#include <QTest>

#include <functional>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

using Edit = std::function<void(ProcurementFile &)>;
Q_DECLARE_METATYPE(Edit)

class TestEvaluationFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEvaluationInOrderHasNoFinding();
    void whatIsWrongIsFound_data();
    void whatIsWrongIsFound();
    void openingAsksEverybodysDeclaration();
    void openingAsksWhoeverHasAPart_data();
    void openingAsksWhoeverHasAPart();
    void whatIsSignedStaysSigned_data();
    void whatIsSignedStaysSigned();
    void anybodyWritesHowAConflictIsManaged();
    void whoHasAConflictScoresNoMore_data();
    void whoHasAConflictScoresNoMore();
    void scoresAreFinalOnceFinished_data();
    void scoresAreFinalOnceFinished();
    void anotherThanTheBestIsToldToNobodyWithoutReason();
    void agreeingOnOtherPointsAfterTheEndIsForbidden();

private:
    static ProcurementFile done();
};

/// Opened after closing, scored, agreed and concluded: b2 wins with 85 against 80.
ProcurementFile TestEvaluationFindings::done()
{
    ProcurementFile file = biddingFile();
    file.evaluation.openedOn = QDate(2015, 3, 20);
    give(file, "Ada", "b1", "promise", 6);
    give(file, "Ada", "b2", "promise", 9);
    give(file, "Bo", "b1", "promise", 6);
    give(file, "Bo", "b2", "promise", 8);
    finishAll(file);
    agree(file, "b1", "promise", 6);
    agree(file, "b2", "promise", 9);
    file.evaluation.concludedOn = QDate(2015, 3, 25);
    return file;
}

void TestEvaluationFindings::anEvaluationInOrderHasNoFinding()
{
    QVERIFY(evaluationFindings(done()).isEmpty());
    QVERIFY(evaluationFindings(biddingFile()).isEmpty());
    QVERIFY(evaluationFindings(ProcurementFile()).isEmpty());
}

void TestEvaluationFindings::whatIsWrongIsFound_data()
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
    row(
        "opened the day before closing", [](ProcurementFile &f) { f.evaluation.openedOn = QDate(2015, 3, 19); },
        FileFault::OpenedBeforeClosing, forbidden, u"evaluation/opened-on"_s, u"2015-03-19"_s, u"2015-03-20"_s);
    row(
        "scored though not opened", [](ProcurementFile &f) { f.evaluation.openedOn = {}; }, FileFault::OpenedBeforeClosing,
        forbidden, u"evaluation/opened-on"_s);
    row(
        "a declaration is missing",
        [](ProcurementFile &f) {
            f.market.declarations << Declaration { u"d9"_s, u"Olu"_s, PersonRole::Officer, ConflictState::None, {}, false, {} };
        },
        FileFault::DeclarationMissing, FaultWeight::Unusual, u"market/declarations/d9"_s, u"Olu"_s);
    row(
        "a score above its scale", [](ProcurementFile &f) { f.evaluation.scores[0].points = 11; }, FileFault::ScoreOutsideScale,
        forbidden, u"evaluation/scores/s0/points"_s, u"11"_s, u"10"_s);
    row(
        "a score below zero", [](ProcurementFile &f) { f.evaluation.scores[0].points = -1; }, FileFault::ScoreOutsideScale,
        forbidden, u"evaluation/scores/s0/points"_s, u"-1"_s, u"10"_s);
    row(
        "a consensus above its scale", [](ProcurementFile &f) { f.evaluation.consensus[1].points = 11; },
        FileFault::ScoreOutsideScale, forbidden, u"evaluation/consensus/k1/points"_s, u"11"_s, u"10"_s);
    row(
        "a score of a bid that is not there", [](ProcurementFile &f) { f.evaluation.scores[0].bid = u"b9"_s; },
        FileFault::ScoreOfNothing, forbidden, u"evaluation/scores/s0/bid"_s, u"b9"_s);
    row(
        "a score of a price", [](ProcurementFile &f) { f.evaluation.scores[0].criterion = u"price"_s; },
        FileFault::ScoreOfNothing, forbidden, u"evaluation/scores/s0/criterion"_s, u"price"_s);
    row(
        "two scores of one place", [](ProcurementFile &f) { f.evaluation.scores[1].bid = u"b1"_s; }, FileFault::DoubledUid,
        forbidden, u"evaluation/scores/s1"_s, u"Ada"_s);
    row(
        "a consensus is missing at the end", [](ProcurementFile &f) { f.evaluation.consensus.removeLast(); },
        FileFault::ConsensusTooEarly, forbidden, u"evaluation/concluded-on"_s, u"2015-03-25"_s);
    row(
        "another than the best", [](ProcurementFile &f) { f.award.bid = u"b1"_s; }, FileFault::AwardNotOfTopBid,
        FaultWeight::Unusual, u"award/bid"_s, u"2"_s, u"1"_s);
}

void TestEvaluationFindings::whatIsWrongIsFound()
{
    QFETCH(Edit, edit);
    QFETCH(int, fault);
    QFETCH(int, weight);
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, limit);
    ProcurementFile file = done();
    edit(file);
    const QList<FileFinding> found = evaluationFindings(file);
    QCOMPARE(found.size(), 1);
    QCOMPARE(int(found.first().fault), fault);
    QCOMPARE(int(found.first().weight), weight);
    QCOMPARE(found.first().path, path);
    QCOMPARE(found.first().value, value);
    QCOMPARE(found.first().limit, limit);
}

void TestEvaluationFindings::openingAsksEverybodysDeclaration()
{
    ProcurementFile before = biddingFile();
    before.market.declarations[1].keepsConfidence = false;
    ProcurementFile after = before;
    after.evaluation.openedOn = QDate(2015, 3, 20);
    const QList<FileFinding> found = solicitationFrozen(before, after);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().fault, FileFault::DeclarationMissing);
    QCOMPARE(found.first().value, u"Bo"_s);
    // Nobody at all has declared anything.
    after.market.declarations.clear();
    QCOMPARE(evaluationFindings(after).size(), 1);
    QCOMPARE(evaluationFindings(after).first().weight, FaultWeight::Forbidden);
    // A stranger scores; an evaluator without a signature is one.
    after = before;
    after.evaluation.openedOn = QDate(2015, 3, 20);
    give(after, "Bo", "b1", "promise", 1);
    const QList<FileFinding> stranger = evaluationFindings(after);
    QVERIFY(std::ranges::any_of(stranger, [](const FileFinding &one) {
        return one.fault == FileFault::ScoreByStranger && one.weight == FaultWeight::Forbidden && one.value == u"Bo"_s;
    }));
    // A consensus while Bo still scores.
    after = biddingFile();
    after.evaluation.openedOn = QDate(2015, 3, 20);
    after.evaluation.finished << u"Ada"_s;
    agree(after, "b1", "promise", 6);
    QCOMPARE(evaluationFindings(after).size(), 1);
    QCOMPARE(evaluationFindings(after).first().fault, FileFault::ConsensusTooEarly);
    QCOMPARE(evaluationFindings(after).first().path, u"evaluation/consensus/k0"_s);
}

void TestEvaluationFindings::openingAsksWhoeverHasAPart_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("missing");
    QTest::newRow("the evaluators, who have signed") << Edit([](ProcurementFile &) {}) << QString();
    QTest::newRow("the officer, who is not listed") << Edit([](ProcurementFile &f) { f.head.holder = u"Olu"_s; }) << u"Olu"_s;
    QTest::newRow("whoever is asked to approve") << Edit([](ProcurementFile &f) {
        Approval approval;
        approval.to = u"Pia"_s;
        f.approvals << approval;
    }) << u"Pia"_s;
    QTest::newRow("one who signs the day after")
        << Edit([](ProcurementFile &f) { f.market.declarations[1].signedOn = QDate(2015, 3, 21); }) << u"Bo"_s;
    QTest::newRow("one who signs that day") << Edit([](ProcurementFile &f) {
        f.market.declarations[1].signedOn = QDate(2015, 3, 20);
    }) << QString();
}

void TestEvaluationFindings::openingAsksWhoeverHasAPart()
{
    QFETCH(Edit, edit);
    QFETCH(QString, missing);
    ProcurementFile before = biddingFile();
    edit(before);
    ProcurementFile after = before;
    after.evaluation.openedOn = QDate(2015, 3, 20);
    const QList<FileFinding> found = solicitationFrozen(before, after);
    QCOMPARE(found.size(), missing.isEmpty() ? 0 : 1);
    if (!missing.isEmpty()) {
        QCOMPARE(found.first().fault, FileFault::DeclarationMissing);
        QCOMPARE(found.first().value, missing);
    }
    // Who joins later signs later.
    before.evaluation.openedOn = after.evaluation.openedOn;
    QVERIFY(solicitationFrozen(before, after).isEmpty());
}

void TestEvaluationFindings::whatIsSignedStaysSigned_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("isOpened");
    QTest::addColumn<QString>("actor");
    QTest::addColumn<bool>("isForbidden");
    const Edit role = [](ProcurementFile &f) { f.market.declarations[1].role = PersonRole::Expert; };
    const Edit person = [](ProcurementFile &f) { f.market.declarations[1].person = u"Ada"_s; };
    const Edit statement = [](ProcurementFile &f) { f.market.declarations[1].concerns = u"Brume"_s; };
    const Edit withdrawn = [](ProcurementFile &f) { f.market.declarations[1].signedOn = {}; };
    const Edit removed = [](ProcurementFile &f) { f.market.declarations.removeLast(); };
    const Edit joined = [](ProcurementFile &f) { f.market.declarations << evaluator("Cy"); };
    QTest::newRow("the role, by another") << role << false << u"Ada"_s << true;
    QTest::newRow("the person, by the other") << person << false << u"Ada"_s << true;
    QTest::newRow("the statement, by another") << statement << false << u"Ada"_s << true;
    QTest::newRow("withdrawn by another") << withdrawn << false << u"Ada"_s << true;
    QTest::newRow("removed by another") << removed << false << u"Ada"_s << true;
    QTest::newRow("the statement, by its person") << statement << false << u"bo"_s << false;
    QTest::newRow("withdrawn by its person") << withdrawn << false << u"Bo"_s << false;
    QTest::newRow("withdrawn by its person after the opening") << withdrawn << true << u"Bo"_s << true;
    QTest::newRow("removed by its person after the opening") << removed << true << u"Bo"_s << true;
    const Edit conflict = [](ProcurementFile &f) {
        f.market.declarations[1].conflict = ConflictState::Declared;
        f.market.declarations[1].concerns = u"Brume"_s;
    };
    QTest::newRow("a conflict that its person declares after the opening") << conflict << true << u"Bo"_s << false;
    QTest::newRow("a conflict that another declares after the opening") << conflict << true << u"Ada"_s << true;
    QTest::newRow("another role, by its person after the opening") << role << true << u"Bo"_s << true;
    QTest::newRow("the role, by nobody knows whom") << role << false << QString() << true;
    QTest::newRow("withdrawn by nobody knows whom") << withdrawn << false << QString() << false;
    QTest::newRow("one more") << joined << true << u"Ada"_s << false;
}

void TestEvaluationFindings::whatIsSignedStaysSigned()
{
    QFETCH(Edit, edit);
    QFETCH(bool, isOpened);
    QFETCH(QString, actor);
    QFETCH(bool, isForbidden);
    ProcurementFile before = biddingFile();
    before.passages << StagePassage { u"s1"_s, before.stage, u"Ada"_s, QDate(2015, 3, 1), {}, {} };
    if (isOpened)
        before.evaluation.openedOn = QDate(2015, 3, 20);
    ProcurementFile after = before;
    edit(after);
    QList<FileFinding> found = forbiddenBy(before, after, {}, {}, nullptr, actor);
    found.removeIf([](const FileFinding &one) { return one.fault != FileFault::DeclarationFrozen; });
    QCOMPARE(!found.isEmpty(), isForbidden);
    if (isForbidden) {
        QCOMPARE(found.first().path, u"market/declarations/dbo"_s);
        QCOMPARE(found.first().value, u"Bo"_s);
        QCOMPARE(found.first().limit, u"2015-03-10"_s);
    }
    // What was not signed is anybody's to change, and a file that comes whole tells its past.
    ProcurementFile open = before;
    open.market.declarations[1].keepsConfidence = false;
    after = open;
    edit(after);
    QVERIFY(declarationsFrozen(open, after, actor).isEmpty());
    before.passages.clear();
    edit(after = before);
    QVERIFY(declarationsFrozen(before, after, actor).isEmpty());
}

void TestEvaluationFindings::anybodyWritesHowAConflictIsManaged()
{
    ProcurementFile before = biddingFile();
    before.passages << StagePassage { u"s1"_s, before.stage, u"Ada"_s, QDate(2015, 3, 1), {}, {} };
    before.evaluation.openedOn = QDate(2015, 3, 20);
    before.market.declarations[1].conflict = ConflictState::Declared;
    ProcurementFile after = before;
    after.market.declarations[1].conflict = ConflictState::Managed;
    after.market.declarations[1].concerns = u"Bo scores other firms."_s;
    QVERIFY(declarationsFrozen(before, after, u"Ada"_s).isEmpty());
    after.market.declarations[1].role = PersonRole::Expert; // and nothing else with it
    QCOMPARE(declarationsFrozen(before, after, u"Ada"_s).size(), 1);
}

void TestEvaluationFindings::whoHasAConflictScoresNoMore_data()
{
    QTest::addColumn<int>("conflict");
    QTest::addColumn<bool>("mayScore");
    QTest::newRow("none") << int(ConflictState::None) << true;
    QTest::newRow("managed") << int(ConflictState::Managed) << true;
    QTest::newRow("declared") << int(ConflictState::Declared) << false;
}

void TestEvaluationFindings::whoHasAConflictScoresNoMore()
{
    QFETCH(int, conflict);
    QFETCH(bool, mayScore);
    ProcurementFile before = biddingFile();
    before.evaluation.openedOn = QDate(2015, 3, 20);
    before.market.declarations[1].conflict = ConflictState(conflict);
    ProcurementFile after = before;
    give(after, "Bo", "b1", "promise", 6);
    QCOMPARE(solicitationFrozen(before, after).isEmpty(), mayScore);
    // Declaring it is always possible, also after a score; that score is told.
    ProcurementFile open = after;
    open.market.declarations[1].conflict = ConflictState::None;
    QVERIFY(forbiddenBy(open, after, {}).isEmpty());
    QCOMPARE(evaluationFindings(after).isEmpty(), mayScore);
    // Nobody waits for who cannot score.
    before.evaluation.finished = { u"Ada"_s };
    QCOMPARE(haveAllFinished(before), !mayScore);
}

void TestEvaluationFindings::scoresAreFinalOnceFinished_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("path");
    QTest::newRow("points") << Edit([](ProcurementFile &f) { f.evaluation.scores[0].points = 7; }) << u"evaluation/scores/s0"_s;
    QTest::newRow("reason") << Edit([](ProcurementFile &f) { f.evaluation.scores[0].reason = u"x"_s; })
                            << u"evaluation/scores/s0"_s;
    QTest::newRow("given to another") << Edit([](ProcurementFile &f) { f.evaluation.scores[0].evaluator = u"Cy"_s; })
                                      << u"evaluation/scores/s0"_s;
    QTest::newRow("removed") << Edit([](ProcurementFile &f) { f.evaluation.scores.removeFirst(); }) << u"evaluation/scores/s0"_s;
    QTest::newRow("one more") << Edit([](ProcurementFile &f) { give(f, "Ada", "b1", "other", 1); }) << u"evaluation/scores/s4"_s;
    QTest::newRow("not finished after all") << Edit([](ProcurementFile &f) { f.evaluation.finished.removeFirst(); })
                                            << u"evaluation/finished"_s;
}

void TestEvaluationFindings::scoresAreFinalOnceFinished()
{
    QFETCH(Edit, edit);
    QFETCH(QString, path);
    ProcurementFile after = done();
    edit(after);
    const QList<FileFinding> found = solicitationFrozen(done(), after);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().fault, FileFault::ScoreChangedAfterFinish);
    QCOMPARE(found.first().path, path);
    ProcurementFile before = done();
    before.evaluation.finished.clear();
    QVERIFY(solicitationFrozen(before, after).isEmpty());
}

void TestEvaluationFindings::anotherThanTheBestIsToldToNobodyWithoutReason()
{
    ProcurementFile file = done();
    file.award.bid = u"b1"_s;
    file.award.noticePublishedOn = QDate(2015, 4, 1);
    QCOMPARE(evaluationFindings(file).size(), 1);
    QCOMPARE(evaluationFindings(file).first().weight, FaultWeight::Forbidden);
    file.award.noticePublishedOn = {};
    Contract contract;
    contract.signedOn = QDate(2015, 4, 2);
    file.contracts << contract;
    QCOMPARE(evaluationFindings(file).first().weight, FaultWeight::Forbidden);
    file.award.notTopReason = u"The first withdrew its people."_s;
    QCOMPARE(evaluationFindings(file).first().weight, FaultWeight::Forbidden); // nobody agreed
    file.award.notTopApprover = u"The director"_s;
    QVERIFY(evaluationFindings(file).isEmpty());
}

void TestEvaluationFindings::agreeingOnOtherPointsAfterTheEndIsForbidden()
{
    ProcurementFile after = done();
    after.evaluation.consensus[0].points = 10;
    QCOMPARE(solicitationFrozen(done(), after).size(), 1);
    // The end may be taken back first.
    ProcurementFile open = done();
    open.evaluation.concludedOn = {};
    QVERIFY(solicitationFrozen(done(), open).isEmpty());
    after = open;
    after.evaluation.consensus[0].points = 10;
    QVERIFY(solicitationFrozen(open, after).isEmpty());
}

QTEST_GUILESS_MAIN(TestEvaluationFindings)
#include "tst_evaluationfindings.moc"
