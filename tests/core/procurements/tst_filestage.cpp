// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/fileduties.h"
#include "core/procurements/filefaults.h"
#include "core/procurements/stagemoves.h"
#include "tests/core/procurements/dutyfile.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2015, 3, 24);

QList<FileFault> faultsOf(const QList<FileFinding> &findings)
{
    QList<FileFault> faults;
    for (const FileFinding &finding : findings)
        faults << finding.fault;
    return faults;
}

/// Everything done; it stands in its last stage.
ProcurementFile lastFile()
{
    ProcurementFile file = test::readyFile();
    file.stage = FileStage::Close;
    file.passages.last().stage = FileStage::Close;
    file.award.day = today;
    file.award.noticePublishedOn = today;
    for (const QString &bid : { u"b2"_s, u"b3"_s }) {
        RegretLetter letter;
        letter.uid = u"r-"_s + bid;
        letter.bid = bid;
        letter.sentOn = today;
        file.award.letters << letter;
    }
    Contract contract;
    contract.uid = u"c1"_s;
    contract.signedOn = today;
    file.contracts = { contract };
    file.review.satisfaction = 5;
    return file;
}

} // namespace

class TestFileStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesFollowTheRoute_data();
    void stagesFollowTheRoute();
    void fileGoesFromNeedToTheAwardAndKeepsWhoHeldIt();
    void whatARuleForbidsCannotBePassed();
    void whatIsUnusualAsksForAReason();
    void earlierDutyForbidsAgainUntilTheAward();
    void goingBackNeedsAReasonAndAStageThatWasPassed();
    void lastStageClosesTheFile();
    void whatIsLeftBehindAsksForAReasonAtTheEnd_data();
    void whatIsLeftBehindAsksForAReasonAtTheEnd();
    void endNeedsItsReason_data();
    void endNeedsItsReason();
    void endedFileIsOpenedAgainWithAReason();
    void stageOutOfOrderIsForbidden_data();
    void stageOutOfOrderIsForbidden();
    void lawfulStepIsNotForbidden();
    void undoneStepIsNotForbidden();
    void awardWithoutItsDutiesIsForbidden();
    void awardIsJudgedOnlyWhenItIsMade_data();
    void awardIsJudgedOnlyWhenItIsMade();
    void endedFileKeepsOnlyWhatComesLater_data();
    void endedFileKeepsOnlyWhatComesLater();
    void headAndPartsAreJudged();
    void numberStays();
    void partsAreToldApart_data();
    void partsAreToldApart();
    void closingIsJudged_data();
    void closingIsJudged();
    void whatIsUnusualNeedsItsReasonInTheFile();
    void stageOfAPassageStays();
};

void TestFileStage::stagesFollowTheRoute_data()
{
    QTest::addColumn<int>("route");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<bool>("market");
    QTest::addColumn<bool>("buys");
    const auto row = [](Route route, bool asks, bool market, bool buys) {
        QTest::newRow(codeWords<Route>[std::size_t(route)]) << int(route) << asks << market << buys;
    };
    row(Route::LowValueQuotes, true, true, true);
    row(Route::Open, true, true, true);
    row(Route::VorSecondStage, true, true, true);
    row(Route::Challenge, true, true, true);
    row(Route::SoleSource, false, true, true);
    row(Route::OptIn, false, true, true);
    row(Route::Indirect, false, true, true);
    row(Route::Emergency, false, false, true);
    row(Route::MarketSounding, true, true, false);
}

void TestFileStage::stagesFollowTheRoute()
{
    QFETCH(int, route);
    QFETCH(bool, asks);
    QFETCH(bool, market);
    QFETCH(bool, buys);
    ProcurementFile file = test::newFile();
    QCOMPARE(stagesOf(file).size(), qsizetype(codeCount<FileStage>)); // nothing is chosen yet
    file.route = Route(route);
    const QList<FileStage> stages = stagesOf(file);
    QCOMPARE(stages.contains(FileStage::Evaluation), asks && buys);
    QCOMPARE(stages.contains(FileStage::Market), market);
    QCOMPARE(stages.contains(FileStage::Contract), buys);
    QCOMPARE(stages.constLast(), FileStage::Close);
    // A stage in which it stands is its own, whatever the route says.
    file.stage = FileStage::Evaluation;
    QVERIFY(stagesOf(file).contains(FileStage::Evaluation));
}

void TestFileStage::fileGoesFromNeedToTheAwardAndKeepsWhoHeldIt()
{
    ProcurementFile file = test::readyFile();
    for (const FileStage stage : { FileStage::Options, FileStage::Market, FileStage::Solicitation, FileStage::Evaluation,
                                   FileStage::Approval, FileStage::Award }) {
        QCOMPARE(passStage(file, {}, today), StageMove::Done);
        QCOMPARE(file.stage, stage);
        QCOMPARE(file.passages.constLast().stage, stage);
        QVERIFY(!file.passages.constLast().left.isValid());
    }
    QCOMPARE(file.passages.size(), 7);
    QCOMPARE(file.passages[0].left, today);
    QCOMPARE(file.passages[0].holder, u"A. Desrosiers"_s);
    QCOMPARE(stageFindings(file), QList<FileFinding>());
}

void TestFileStage::whatARuleForbidsCannotBePassed()
{
    ProcurementFile file = test::readyFile();
    file.stage = FileStage::Solicitation;
    file.passages.last().stage = FileStage::Solicitation;
    file.bids.removeLast();
    const ProcurementFile before = file;
    QCOMPARE(passStage(file, u"We are in a hurry."_s, today), StageMove::Forbidden);
    QCOMPARE(file, before);
    const StageGate gate = gateOf(file, today);
    QCOMPARE(gate.closed.size(), 1);
    QCOMPARE(gate.closed[0].key, u"quotes"_s);
    QVERIFY(!gate.mayPass(u"We are in a hurry."_s));
    file.waivers << Waiver { u"w1"_s, u"quotes"_s, u"Only two sell it."_s, u"M. Okafor"_s, today };
    QCOMPARE(passStage(file, {}, today), StageMove::Done);
}

void TestFileStage::whatIsUnusualAsksForAReason()
{
    ProcurementFile file = test::readyFile();
    file.intake.budgetConfirmed = false;
    QCOMPARE(passStage(file, u"  "_s, today), StageMove::ReasonMissing);
    QCOMPARE(file.stage, FileStage::Need);
    QCOMPARE(passStage(file, u"The budget comes in April."_s, today), StageMove::Done);
    QCOMPARE(file.passages[0].reason, u"The budget comes in April."_s);
}

void TestFileStage::earlierDutyForbidsAgainUntilTheAward()
{
    ProcurementFile file = test::readyFile();
    file.stage = FileStage::Evaluation;
    file.passages.last().stage = FileStage::Evaluation;
    QCOMPARE(gateOf(file, today).closed.size(), 0);
    file.need.value = Money::fromCents(2'600'000); // the rules must be asked again
    QCOMPARE(gateOf(file, today).closed.size(), 1);
    QCOMPARE(gateOf(file, today).closed[0].key, u"determined"_s);
}

void TestFileStage::goingBackNeedsAReasonAndAStageThatWasPassed()
{
    ProcurementFile file = test::readyFile();
    QCOMPARE(returnToStage(file, FileStage::Options, u"x"_s, today), StageMove::NothingLeft);
    QCOMPARE(passStage(file, {}, today), StageMove::Done);
    QCOMPARE(passStage(file, {}, today), StageMove::Done);
    QCOMPARE(returnToStage(file, FileStage::Need, {}, today), StageMove::ReasonMissing);
    QCOMPARE(returnToStage(file, FileStage::Need, u"The need has changed."_s, today.addDays(2)), StageMove::Done);
    QCOMPARE(file.stage, FileStage::Need);
    QCOMPARE(file.passages.size(), 4);
    QCOMPARE(file.passages[2].reason, u"The need has changed."_s);
    QCOMPARE(file.passages[3].entered, today.addDays(2));
    QCOMPARE(stageFindings(file), QList<FileFinding>());
}

void TestFileStage::lastStageClosesTheFile()
{
    ProcurementFile file = lastFile();
    QCOMPARE(passStage(file, {}, today), StageMove::Done);
    QCOMPARE(file.state, FileState::Closed);
    QCOMPARE(file.end.day, today);
    QCOMPARE(passStage(file, {}, today), StageMove::Ended);
}

void TestFileStage::whatIsLeftBehindAsksForAReasonAtTheEnd_data()
{
    QTest::addColumn<std::function<void(ProcurementFile &)>>("edit");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, auto edit, const QString &key) {
        QTest::newRow(name) << std::function<void(ProcurementFile &)>(edit) << key;
    };
    row(
        "a regret letter", [](ProcurementFile &file) { file.award.letters.removeLast(); }, u"regret-letters"_s);
    row(
        "the notice that a rule asks for, overdue",
        [](ProcurementFile &file) {
            StoredDuty notice;
            notice.kind = DutyKind::PublishAward;
            notice.value = 0;
            file.determinations.last().routes[0].duties << notice;
            file.award.day = today.addDays(-1);
            file.award.noticePublishedOn = {};
        },
        u"publish-award"_s);
    row(
        "an invoice", [](ProcurementFile &file) { file.invoices = { Invoice() }; }, u"invoices-paid"_s);
}

void TestFileStage::whatIsLeftBehindAsksForAReasonAtTheEnd()
{
    QFETCH(std::function<void(ProcurementFile &)>, edit);
    QFETCH(QString, key);
    ProcurementFile file = lastFile();
    edit(file);
    const StageGate gate = gateOf(file, today);
    QCOMPARE(gate.closed.size(), 0);
    QCOMPARE(gate.asksReason.size(), 1);
    QCOMPARE(gate.asksReason.first().key, key);
    QCOMPARE(passStage(file, {}, today), StageMove::ReasonMissing);
    QCOMPARE(passStage(file, u"It is done by the ministry."_s, today), StageMove::Done);
}

void TestFileStage::endNeedsItsReason_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("reason");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("move");
    QTest::newRow("no code") << int(FileState::Abandoned) << int(EndReason::None) << u"Too long"_s
                             << int(StageMove::ReasonMissing);
    QTest::newRow("no words") << int(FileState::Abandoned) << int(EndReason::TookTooLong) << u" "_s
                              << int(StageMove::ReasonMissing);
    QTest::newRow("abandoned") << int(FileState::Abandoned) << int(EndReason::TookTooLong) << u"Too long"_s
                               << int(StageMove::Done);
    QTest::newRow("cancelled") << int(FileState::Cancelled) << int(EndReason::NoBids) << u"Nobody"_s << int(StageMove::Done);
    QTest::newRow("not an end") << int(FileState::Closed) << int(EndReason::NoBids) << u"Nobody"_s << int(StageMove::Forbidden);
}

void TestFileStage::endNeedsItsReason()
{
    QFETCH(int, state);
    QFETCH(int, reason);
    QFETCH(QString, text);
    QFETCH(int, move);
    ProcurementFile file = test::readyFile();
    const FileEnd end { EndReason(reason), { text, {} }, today, u"R. Iyer"_s, Money::fromCents(180'000) };
    QCOMPARE(int(endFile(file, FileState(state), end)), move);
    const bool isDone = StageMove(move) == StageMove::Done;
    QCOMPARE(file.state, isDone ? FileState(state) : FileState::Open);
    if (isDone) {
        QCOMPARE(file.end, end);
        QCOMPARE(stageFindings(file), QList<FileFinding>());
        file.end.text = {};
        QCOMPARE(faultsOf(stageFindings(file)), QList { FileFault::EndWithoutReason });
    }
}

void TestFileStage::endedFileIsOpenedAgainWithAReason()
{
    ProcurementFile file = test::readyFile();
    QCOMPARE(reopenFile(file, u"x"_s, today), StageMove::NothingLeft);
    QCOMPARE(endFile(file, FileState::Cancelled, { EndReason::BudgetGone, { u"No money"_s, {} }, today, {}, {} }),
             StageMove::Done);
    const ProcurementFile ended = file;
    QCOMPARE(reopenFile(file, {}, today), StageMove::ReasonMissing);
    QCOMPARE(reopenFile(file, u"There is money again."_s, today.addDays(30)), StageMove::Done);
    QCOMPARE(file.state, FileState::Open);
    QCOMPARE(file.end, FileEnd());
    QCOMPARE(file.stage, FileStage::Need);
    QCOMPARE(stageFindings(file), QList<FileFinding>());
    QCOMPARE(stageFrozen(ended, file), QList<FileFinding>());
}

void TestFileStage::stageOutOfOrderIsForbidden_data()
{
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("limit");
    QTest::newRow("a stage was skipped") << int(FileStage::Market) << u"options"_s;
    QTest::newRow("straight to the award") << int(FileStage::Award) << u"options"_s;
    QTest::newRow("straight to the end") << int(FileStage::Close) << u"options"_s;
}

void TestFileStage::stageOutOfOrderIsForbidden()
{
    QFETCH(int, to);
    QFETCH(QString, limit);
    const ProcurementFile before = test::readyFile();
    ProcurementFile after = before;
    after.stage = FileStage(to);
    after.passages.last().left = today;
    after.passages << StagePassage { u"p2"_s, FileStage(to), after.head.holder, today, {}, {} };
    const QList<FileFinding> found = stageFrozen(before, after);
    QVERIFY(!found.isEmpty());
    QCOMPARE(found[0].fault, FileFault::StageOutOfOrder);
    QCOMPARE(found[0].limit, limit);
    // Nor does it help to write only where it stands.
    ProcurementFile alone = before;
    alone.stage = FileStage(to);
    QCOMPARE(faultsOf(stageFindings(alone)), QList { FileFault::StageOutOfOrder });
}

void TestFileStage::lawfulStepIsNotForbidden()
{
    ProcurementFile file = test::readyFile();
    for (int i = 0; i < 6; ++i) {
        const ProcurementFile before = file;
        QCOMPARE(passStage(file, {}, today), StageMove::Done);
        QCOMPARE(stageFrozen(before, file), QList<FileFinding>());
    }
    // The duties of the stage are judged as well: without quotes nobody gets there by writing the passage.
    ProcurementFile poor = test::readyFile();
    poor.bids.removeLast();
    poor.stage = FileStage::Solicitation;
    poor.passages.last().stage = FileStage::Solicitation;
    ProcurementFile after = poor;
    after.stage = FileStage::Evaluation;
    after.passages.last().left = today;
    after.passages << StagePassage { u"p2"_s, FileStage::Evaluation, {}, today, {}, {} };
    const QList<FileFinding> found = stageFrozen(poor, after);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].limit, u"quotes"_s);
    QCOMPARE(found[0].rule, u"on.quotes"_s);
}

void TestFileStage::undoneStepIsNotForbidden()
{
    const ProcurementFile before = test::readyFile();
    ProcurementFile after = before;
    QCOMPARE(passStage(after, {}, today), StageMove::Done);
    QCOMPARE(stageFrozen(after, before), QList<FileFinding>());
}

void TestFileStage::awardWithoutItsDutiesIsForbidden()
{
    const ProcurementFile before = test::readyFile();
    ProcurementFile file = before;
    file.award.day = today;
    QCOMPARE(stageFrozen(before, file), QList<FileFinding>());
    // A file that comes whole is judged like one that is made step by step.
    QCOMPARE(stageFrozen({}, file), QList<FileFinding>());
    file.approvals.clear();
    for (const ProcurementFile &then : { before, ProcurementFile() }) {
        const QList<FileFinding> found = stageFrozen(then, file);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].fault, FileFault::AwardWithoutDuties);
        QCOMPARE(found[0].weight, FaultWeight::Forbidden);
        QCOMPARE(found[0].value, u"approval/award"_s);
        QCOMPARE(found[0].path, u"award/day"_s);
    }
    file.bids.removeLast();
    QCOMPARE(stageFrozen(before, file).size(), 2);
}

void TestFileStage::awardIsJudgedOnlyWhenItIsMade_data()
{
    using Edit = std::function<void(ProcurementFile &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("missing"); // empty: it may be saved
    const auto row = [](const char *name, const Edit &edit, const QString &missing = {}) {
        QTest::newRow(name) << edit << missing;
    };
    row("personal data is recorded", [](auto &file) {
        DataHeld data;
        data.uid = u"h1"_s;
        data.isPersonal = true;
        file.intake.data = { data };
        file.intake.noData = false;
    });
    row("a consultation is asked for", [](auto &file) {
        Consultation consultation;
        consultation.uid = u"o1"_s;
        consultation.state = ConsultationState::Asked;
        file.intake.consultations << consultation;
    });
    row("a declaration is not signed yet", [](auto &file) {
        Declaration declaration;
        declaration.uid = u"e9"_s;
        declaration.person = u"A. Desrosiers"_s;
        file.market.declarations << declaration;
    });
    row("determined again as not lawful", [](auto &file) {
        file.determinations << file.determinations.last();
        file.determinations.last().uid = u"d2"_s;
        file.determinations.last().routes.first().stated = Verdict::NotAllowed;
    });
    row("its notice is published", [](auto &file) { file.award.noticePublishedOn = today; });
    row(
        "the amount grows above what was determined", [](auto &file) { file.award.amount = Money::fromCents(2'000'001); },
        u"value-determined"_s);
    row(
        "another way", [](auto &file) { file.route = Route::Open; }, u"route-lawful"_s);
    row(
        "its approval is withdrawn", [](auto &file) { file.approvals.first().state = ApprovalState::Withdrawn; },
        u"approval/award"_s);
    row(
        "its approval waits again", [](auto &file) { file.approvals.first().state = ApprovalState::Pending; },
        u"approval/award"_s);
    row("its approval is withdrawn with the award", [](auto &file) {
        file.approvals.first().state = ApprovalState::Withdrawn;
        file.award.day = {};
    });
}

void TestFileStage::awardIsJudgedOnlyWhenItIsMade()
{
    QFETCH(std::function<void(ProcurementFile &)>, edit);
    QFETCH(QString, missing);
    ProcurementFile before = test::readyFile();
    before.award.day = today;
    ProcurementFile after = before;
    edit(after);
    const QList<FileFinding> found = stageFrozen(before, after);
    if (missing.isEmpty()) {
        QVERIFY2(found.isEmpty(), found.isEmpty() ? "" : qPrintable(found.first().value));
        return;
    }
    const auto isIt = [&missing](const FileFinding &finding) {
        return finding.fault == FileFault::AwardWithoutDuties && finding.value == missing;
    };
    QVERIFY(std::ranges::any_of(found, isIt));
}

void TestFileStage::endedFileKeepsOnlyWhatComesLater_data()
{
    using Edit = std::function<void(ProcurementFile &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const Edit &edit, const QString &path = {}) { QTest::newRow(name) << edit << path; };
    row("a note", [](auto &file) { file.notes << FileNote { u"n1"_s, {}, u"R. Iyer"_s, u"It was good."_s }; });
    row("a document", [](auto &file) {
        AttachedDocument document;
        document.uid = u"x1"_s;
        file.documents << document;
    });
    row("the review", [](auto &file) { file.review.satisfaction = 3; });
    row("a payment", [](auto &file) {
        file.invoices[0].paidOn = today;
        file.invoices[0].paid = Money::fromCents(100);
    });
    row("data deleted", [](auto &file) {
        file.intake.data[0].deletedOn = today;
        file.intake.data[0].confirmedBy = u"R. Iyer"_s;
    });
    row(
        "the amount of an invoice", [](auto &file) { file.invoices[0].amount = Money::fromCents(1); }, u"invoices/v1/amount"_s);
    row(
        "the title", [](auto &file) { file.head.title.en = u"Other"_s; }, u"head/title/en"_s);
    row(
        "the winner", [](auto &file) { file.award.vendorName = u"Firm 2"_s; }, u"award/vendor-name"_s);
}

void TestFileStage::endedFileKeepsOnlyWhatComesLater()
{
    QFETCH(std::function<void(ProcurementFile &)>, edit);
    QFETCH(QString, path);
    ProcurementFile before = test::readyFile();
    Invoice invoice;
    invoice.uid = u"v1"_s;
    invoice.amount = Money::fromCents(100);
    before.invoices = { invoice };
    DataHeld data;
    data.uid = u"d1"_s;
    before.intake.data = { data };
    QCOMPARE(endFile(before, FileState::Cancelled, { EndReason::BudgetGone, { u"No money"_s, {} }, today, {}, {} }),
             StageMove::Done);
    ProcurementFile after = before;
    edit(after);
    const QList<FileFinding> found = stageFrozen(before, after);
    if (path.isEmpty()) {
        QCOMPARE(found, QList<FileFinding>());
        return;
    }
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].fault, FileFault::FileEnded);
    QCOMPARE(found[0].path, path);
}

void TestFileStage::headAndPartsAreJudged()
{
    ProcurementFile file = test::readyFile();
    QCOMPARE(stageFindings(file), QList<FileFinding>());
    file.head.holder = u" "_s;
    QCOMPARE(faultsOf(stageFindings(file)), QList { FileFault::HolderMissing });
    file.head.holder = u"R. Iyer"_s;
    file.head.number.clear();
    QCOMPARE(faultsOf(stageFindings(file)), QList { FileFault::NumberMissing });
    file.head.number = u"PF-2015-0042"_s;
    file.bids[1].uid = file.bids[0].uid;
    QCOMPARE(faultsOf(stageFindings(file)), QList { FileFault::DoubledUid });
}

void TestFileStage::numberStays()
{
    const ProcurementFile before = test::readyFile();
    ProcurementFile after = before;
    after.head.number = u"PF-2015-0099"_s;
    QCOMPARE(faultsOf(stageFrozen(before, after)), QList { FileFault::NumberChanged });
    ProcurementFile fresh = before;
    fresh.head.number.clear(); // it had none yet
    QCOMPARE(stageFrozen(fresh, after), QList<FileFinding>());
}

void TestFileStage::partsAreToldApart_data()
{
    using Edit = std::function<void(ProcurementFile &)>;
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QString &path, const Edit &edit) { QTest::newRow(name) << edit << path; };
    row("amendments", u"contracts/k1/amendments/m1"_s, [](auto &file) {
        Contract contract;
        contract.uid = u"k1"_s;
        contract.amendments = { Amendment(), Amendment() };
        contract.amendments[0].uid = contract.amendments[1].uid = u"m1"_s;
        contract.amendments[0].number = contract.amendments[1].number = 1;
        file.contracts = { contract };
    });
    row("letters", u"award/letters/x1"_s, [](auto &file) {
        RegretLetter letter;
        letter.uid = u"x1"_s;
        file.award.letters = { letter, letter };
    });
    row("questions", u"solicitation/questions/q1"_s, [](auto &file) {
        BidderQuestion question;
        question.uid = u"q1"_s;
        file.solicitation.questions = { question, question };
    });
    row("lines of a bid", u"bids/b1/lines/l1"_s, [](auto &file) {
        BidLine line;
        line.uid = u"l1"_s;
        file.bids[0].lines = { line, line };
    });
}

void TestFileStage::partsAreToldApart()
{
    QFETCH(std::function<void(ProcurementFile &)>, edit);
    QFETCH(QString, path);
    ProcurementFile file = test::readyFile();
    edit(file);
    const QList<FileFinding> found = stageFindings(file);
    QCOMPARE(faultsOf(found), QList { FileFault::DoubledUid });
    QCOMPARE(found.constFirst().path, path);
}

void TestFileStage::closingIsJudged_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<bool>("isReviewed");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("path");
    QTest::newRow("from the last stage") << int(FileStage::Close) << true << QString() << QString();
    QTest::newRow("with a reason for what is open") << int(FileStage::Close) << false << u"Nobody answered."_s << QString();
    QTest::newRow("without it") << int(FileStage::Close) << false << QString() << u"passages/p1/reason"_s;
    QTest::newRow("from the need") << int(FileStage::Need) << true << u"done"_s << u"state"_s;
    QTest::newRow("from the contract") << int(FileStage::Contract) << true << u"done"_s << u"state"_s;
}

void TestFileStage::closingIsJudged()
{
    QFETCH(int, stage);
    QFETCH(bool, isReviewed);
    QFETCH(QString, reason);
    QFETCH(QString, path);
    ProcurementFile before = lastFile();
    before.stage = FileStage(stage);
    before.passages.last().stage = before.stage;
    if (!isReviewed)
        before.review.satisfaction.reset();
    ProcurementFile after = before;
    after.state = FileState::Closed;
    after.end.day = today;
    after.passages.last().left = today;
    after.passages.last().reason = reason;
    const QList<FileFinding> found = stageFrozen(before, after);
    if (path.isEmpty()) {
        QCOMPARE(found, QList<FileFinding>());
        return;
    }
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.constFirst().fault, FileFault::StageOutOfOrder);
    QCOMPARE(found.constFirst().path, path);
}

void TestFileStage::whatIsUnusualNeedsItsReasonInTheFile()
{
    ProcurementFile before = test::readyFile();
    before.intake.budgetConfirmed = false;
    ProcurementFile after = before;
    QCOMPARE(passStage(after, u"The budget comes in April."_s, today), StageMove::Done);
    QCOMPARE(stageFrozen(before, after), QList<FileFinding>());
    after.passages.first().reason.clear();
    const QList<FileFinding> found = stageFrozen(before, after);
    QCOMPARE(faultsOf(found), QList { FileFault::StageOutOfOrder });
    QCOMPARE(found.constFirst().path, u"passages/p1/reason"_s);
    QCOMPARE(found.constFirst().limit, u"budget"_s);
}

void TestFileStage::stageOfAPassageStays()
{
    ProcurementFile before = test::readyFile();
    for (int i = 0; i < 2; ++i)
        QCOMPARE(passStage(before, {}, today), StageMove::Done);
    ProcurementFile after = before;
    after.stage = FileStage::Approval;
    after.passages.last().stage = FileStage::Approval; // market, solicitation and evaluation can be left out
    QVERIFY(faultsOf(stageFrozen(before, after)).contains(FileFault::StageOutOfOrder));
}

QTEST_APPLESS_MAIN(TestFileStage)
#include "tst_filestage.moc"
