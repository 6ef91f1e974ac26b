// SPDX-License-Identifier: GPL-3.0-or-later
// A new officer takes a service for 20,000 dollars from the need to the invoice that is paid: through the real window, by keyboard
// alone, in each language. Two persons work in the office; the second one scores too, and approves the award.
#include "app/acquis/procurementdesk.h"
#include "tests/app/buyingofficer.h"
#include "tests/app/walkedfile.h"
#include "tests/support/temporaryfolder.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

const QString officer = u"Noor Haddad"_s;
const QString manager = u"Marc Okafor"_s;
const QString requester = u"Dana Whitfield"_s;
const QDate begin(2026, 9, 14); // a Monday
const Money twentyThousand = Money::fromCents(2'000'000);

const BilingualText title { u"Accessible training videos"_s, u"Vidéos de formation accessibles"_s };
const BilingualText problem { u"New staff wait six weeks for a training session."_s,
                              u"Le nouveau personnel attend six semaines une séance de formation."_s };
const BilingualText outcome { u"Everybody is trained in the first week."_s,
                              u"Chacun est formé la première semaine."_s };
const BilingualText product { u"Ten captioned videos, ready to be shown"_s, u"Dix vidéos sous-titrées, prêtes à diffuser"_s };
const BilingualText statement { u"Many small firms make such videos."_s, u"Plusieurs petites firmes en font."_s };
const BilingualText routeReason { u"Three quotes are quick and fair here."_s, u"Trois devis suffisent à ce prix."_s };
const QStringList firms { u"Brume et Balise inc."_s, u"Quillfern Studio Ltd."_s, u"Fennimore Ward Ltd."_s };
const QStringList prices { u"20000"_s, u"21500"_s, u"23000"_s };
const QList<BilingualText> reasons { { u"Clear"_s, u"Clair"_s },
                                     { u"Long-winded"_s, u"Trop long"_s },
                                     { u"No captions"_s, u"Sans sous-titres"_s } };
const QStringList points { u"9"_s, u"7"_s, u"4"_s };

/// The steps of this file.
class ServiceWalk final : public BuyingOfficer
{
public:
    using BuyingOfficer::BuyingOfficer;

    [[nodiscard]] QList<WalkStep> steps(const TemporaryFolder &folder);

private:
    void openFile();
    void need();
    void options();
    void market();
    void request();
    void quotes();
    void evaluation();
    void approval();
    void award();
    void contract();
    void delivery();
    void invoices();
    void close();
    void attachBill(const TemporaryFolder &folder);
    void takeLastStepBack();
    void judgeWork();
    void judgeDossier();
    void judgeRegister();
};

void ServiceWalk::openFile()
{
    openNewFile({ .title = inOwn(title),
                  .ministry = u"Ministry of Learning"_s,
                  .requester = requester,
                  .value = u"20000"_s,
                  .neededBy = iso(begin.addDays(120)),
                  .commodity = u"services"_s });
    expectSame(file().head.holder, officer, u"holder"_s);
    expectSame(file().need.value, twentyThousand, u"value"_s);
}

void ServiceWalk::need()
{
    writeOwn(u"needProblemFieldsProblem"_s, problem);
    writeOwn(u"needProblemFieldsOutcome"_s, outcome);
    writeOwn(u"needProblemFieldsProduct"_s, product);
    write(u"needBudgetFieldsBudget"_s, u"20000"_s);
    tick(u"needBudgetFieldsBudgetConfirmed"_s);
    write(u"needBudgetFieldsBudgetConfirmedBy"_s, u"C. Lavoie"_s);
    tick(u"needElsewhereFieldsElsewhereSearched"_s);
    push(u"needMore"_s);
    openFold(u"needOwnership"_s);
    choose(u"needOwnershipFieldsIp"_s, u"buyer"_s);
    openFold(u"needCompliance"_s);
    push(u"needComplianceSeed"_s);
    for (int line = 0; line < file().intake.compliance.size(); ++line)
        writeCell(u"needComplianceFieldsCompliance"_s, line, 1, u"not-needed"_s);
    goOn(FileStage::Options);
}

void ServiceWalk::options()
{
    push(u"optionsDetermine"_s);
    expectSame(file().determinations.size(), qsizetype(1), u"determinations"_s);
    standOn(u"optionsRoutesTable"_s, u"low-value-quotes"_s);
    write(u"optionsRoutesFieldsReason"_s, own(routeReason));
    push(u"optionsChoose"_s);
    expect(file().route == Route::LowValueQuotes, u"quotes are the way"_s);
    goOn(FileStage::Market);
}

void ServiceWalk::market()
{
    addRow(u"marketSearchFieldsSearches"_s, { iso(today()), u"buyandsell.example"_s, u"training videos"_s, u"12"_s });
    writeOwn(u"marketSearchFieldsStatement"_s, statement);
    openFold(u"marketDeclarations"_s);
    addRow(u"marketDeclarationsFieldsDeclarations"_s, { officer, u"evaluator"_s });
    addRow(u"marketDeclarationsFieldsDeclarations"_s, { manager, u"evaluator"_s });
    addRow(u"marketDeclarationsFieldsDeclarations"_s, { requester, u"requester"_s });
    expectSame(file().market.declarations.size(), qsizetype(3), u"declarations"_s);
    signDeclarations({ officer, manager, requester });
    goOn(FileStage::Solicitation);
}

void ServiceWalk::request()
{
    addRow(u"solicitationItems"_s, { inOwn(product).en, inOwn(product).fr, u"1"_s });
    push(u"criteriaHalf"_s);
    invite(firms);
    write(u"solicitationClosesDay"_s, iso(today().addDays(14)));
    openMore(u"fileForms"_s);
    attachForm(u"request-for-quotation"_s);
    lookAt(FileStage::Solicitation);
    push(u"solicitationIssue"_s);
    expectSame(file().solicitation.issuedOn, today(), u"day of issue"_s);
    expectSame(file().solicitation.invited.size(), firms.size(), u"firms"_s);
}

void ServiceWalk::quotes()
{
    setToday(begin.addDays(7));
    for (int i = 0; i < firms.size(); ++i)
        addQuote({ .firm = firms.at(i), .price = prices.at(i), .validUntil = today().addDays(60) });
    expect(shown<QTableView>(u"quotesCompared"_s).model()->columnCount() >= firms.size(), u"quotes stand beside each other"_s);
    goOn(FileStage::Evaluation);
}

void ServiceWalk::evaluation()
{
    setToday(begin.addDays(15));
    push(u"evaluationOpen"_s);
    expect(file().evaluation.openedOn.isValid(), u"the evaluation is open"_s);
    for (const QString &person : { officer, manager }) {
        sitDown(person);
        for (int i = 0; i < firms.size(); ++i) {
            writeCell(u"evaluationScores"_s, i, 3, points.at(i));
            writeCell(u"evaluationScores"_s, i, 4, own(reasons.at(i)));
        }
        push(u"evaluationFinish"_s);
        confirm();
        expect(file().evaluation.finished.contains(person), person + u" has scored"_s);
    }
    sitDown(officer);
    push(u"evaluationAgreed"_s);
    expectSame(file().evaluation.consensus.size(), firms.size(), u"scores that are agreed"_s);
    push(u"evaluationConclude"_s);
    expect(file().evaluation.concludedOn.isValid(), u"the evaluation is concluded"_s);
    openMore(u"fileForms"_s);
    attachForm(u"evaluation-matrix"_s);
    goOn(FileStage::Approval);
}

void ServiceWalk::approval()
{
    lookAt(FileStage::Award);
    choose(u"awardBid"_s, file().bids.constFirst().uid);
    expectSame(file().award.vendorName, firms.constFirst(), u"winner"_s);
    expectSame(file().award.amount.value_or(Money()), twentyThousand, u"amount"_s);
    lookAt(FileStage::Approval);
    push(u"approvalAsk"_s);
    expectSame(file().approvals.size(), qsizetype(1), u"approvals"_s);
    sitDown(manager);
    push(u"approvalApprove"_s);
    expectSame(file().approvals.constFirst().decidedBy, manager, u"who approved"_s);
    expect(file().approvals.constFirst().state == ApprovalState::Approved, u"it is approved"_s);
    sitDown(officer);
    goOn(FileStage::Award);
}

void ServiceWalk::award()
{
    setToday(begin.addDays(17));
    push(u"awardToday"_s);
    expectSame(file().award.day, today(), u"day of the award"_s);
    push(u"awardNoticeForm"_s);
    attachForm(u"award-notice"_s);
    lookAt(FileStage::Award);
    write(u"awardNoticeNoticePublishedOn"_s, iso(today()));
    push(u"awardDraftLetters"_s);
    expectSame(file().award.letters.size(), qsizetype(2), u"letters"_s);
    for (const QString &bid : { file().bids.at(1).uid, file().bids.at(2).uid }) {
        standOn(u"awardLetters"_s, bid);
        write(u"awardLetterSentOn"_s, iso(today()));
        push(u"awardWriteLetter"_s);
        attachForm(u"regret-letter"_s);
        lookAt(FileStage::Award);
    }
    for (const RegretLetter &letter : file().award.letters)
        expect(letter.sentOn.isValid() && !letter.reasons.isEmpty(), letter.bid + u" has a letter with reasons"_s);
    goOn(FileStage::Contract);
}

void ServiceWalk::contract()
{
    push(u"contractAdd"_s);
    write(u"contractNumber"_s, u"C-2026-07"_s);
    write(u"contractStart"_s, iso(today()));
    write(u"contractEnd"_s, iso(today().addDays(60)));
    write(u"contractSignedOn"_s, iso(today()));
    expectSame(file().contracts.constFirst().value, twentyThousand, u"value of the contract"_s);
    goOn(FileStage::Delivery);
}

void ServiceWalk::delivery()
{
    setToday(begin.addDays(40));
    addRow(u"deliveryMilestones"_s, { inOwn(product).en, inOwn(product).fr, iso(today()), {}, {}, u"20000"_s });
    push(u"deliveryAccept"_s);
    expectSame(file().contracts.constFirst().milestones.constFirst().acceptedBy, officer, u"who accepted"_s);
    goOn(FileStage::Invoices);
}

void ServiceWalk::invoices()
{
    push(u"invoiceAdd"_s);
    write(u"invoiceNumber"_s, u"BB-118"_s);
    write(u"invoiceAmount"_s, u"20000"_s);
    write(u"invoiceReceivedOn"_s, iso(today()));
    push(u"invoiceAccept"_s);
    expectSame(file().invoices.constFirst().acceptedBy, officer, u"who accepted the invoice"_s);
    setToday(begin.addDays(52));
    push(u"invoicePay"_s);
    expectSame(file().invoices.constFirst().paid.value_or(Money()), twentyThousand, u"paid"_s);
    goOn(FileStage::Close);
}

/// A document of their own: where the papers are listed, what was copied is taken.
void ServiceWalk::attachBill(const TemporaryFolder &folder)
{
    const QString bill = folder.write(u"facture BB-118.txt"_s, "20 000 $");
    auto *copied = new QMimeData;
    copied->setUrls({ QUrl::fromLocalFile(bill) });
    QGuiApplication::clipboard()->setMimeData(copied);
    showBeside(u"fileDocuments"_s);
    const qsizetype before = file().documents.size();
    press(Qt::Key_V, Qt::ControlModifier);
    waitFor(u"the bill is attached"_s, [&] { return file().documents.size() == before + 1 && session().isSettled(); });
}

void ServiceWalk::close()
{
    choose(u"reviewSatisfaction"_s, u"5"_s);
    if (const QWidget *rule = find(u"keepRuleDay"_s); rule != nullptr && rule->isEnabled())
        push(u"keepRuleDay"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    waitFor(u"the file is closed"_s, [this] { return file().state == FileState::Closed && session().isSettled(); });
}

void ServiceWalk::takeLastStepBack()
{
    press(Qt::Key_Z, Qt::ControlModifier);
    waitFor(u"the file is open again"_s, [this] { return file().state == FileState::Open && session().isSettled(); });
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    waitFor(u"the file is closed again"_s, [this] { return file().state == FileState::Closed && session().isSettled(); });
}

/// What is counted: deeds at the pace that the keystroke-level model gives a person, for all three persons together.
void ServiceWalk::judgeWork()
{
    constexpr double tenMinutes = 600;
    expect(time().seconds() < tenMinutes, u"a service of 20,000 dollars is bought in ten minutes: "_s + time().told());
}

void ServiceWalk::judgeDossier()
{
    const Language language = office().language();
    const RulesWords words(language);
    const StoredRoute *route = file().determinations.constLast().route(Route::LowValueQuotes);
    expect(route != nullptr, u"the determination knows quotes"_s);
    const QStringList who { officer, manager, requester, firms.at(0), firms.at(1), firms.at(2) };
    const QStringList what { own(title), own(product), words.formats().money(twentyThousand), u"BB-118"_s, u"C-2026-07"_s };
    const QStringList when { words.day(begin), words.day(begin.addDays(17)), words.day(begin.addDays(52)) };
    const QStringList why { own(problem), own(outcome), own(statement), own(routeReason), route->citation.of(language) };
    WalkedFile(*this).expectDossierTells(who + what + when + why);
}

void ServiceWalk::judgeRegister()
{
    WalkedFile walked(*this);
    walked.expectKept();
    for (const LedgerKind kind : { LedgerKind::Awarded, LedgerKind::Committed, LedgerKind::Invoiced, LedgerKind::Paid })
        walked.expectMoney(kind, twentyThousand);
    walked.expectTrailHolds();
}

QList<WalkStep> ServiceWalk::steps(const TemporaryFolder &folder)
{
    return {
        { "open", [this] { openFile(); } },
        { "need", [this] { need(); } },
        { "options", [this] { options(); } },
        { "market", [this] { market(); } },
        { "request", [this] { request(); } },
        { "quotes", [this] { quotes(); } },
        { "evaluation", [this] { evaluation(); } },
        { "approval", [this] { approval(); } },
        { "award", [this] { award(); } },
        { "contract", [this] { contract(); } },
        { "delivery", [this] { delivery(); } },
        { "invoices", [this] { invoices(); } },
        { "documents", [this, &folder] { attachBill(folder); } },
        { "close", [this] { close(); } },
        { "work", [this] { judgeWork(); } },
        { "undo and redo", [this] { takeLastStepBack(); } },
        { "dossier", [this] { judgeDossier(); } },
        { "register", [this] { judgeRegister(); } },
    };
}

} // namespace

class TestServiceWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void officerGoesFromNeedToPaidInvoice_data();
    void officerGoesFromNeedToPaidInvoice();
};

void TestServiceWalk::officerGoesFromNeedToPaidInvoice_data()
{
    addLanguages();
}

void TestServiceWalk::officerGoesFromNeedToPaidInvoice()
{
    QFETCH(const bool, french);
    const TemporaryFolder folder;
    WalkingOffice office(folder, { u"office"_s,
                                   french ? Language::French : Language::English,
                                   { somebody(officer), somebody(manager, Authority::Director) },
                                   officer,
                                   begin });
    ServiceWalk officerAtWork(office);
    QVERIFY(officerAtWork.walk(officerAtWork.steps(folder)));
}

QTEST_MAIN(TestServiceWalk)
#include "tst_servicewalk.moc"
