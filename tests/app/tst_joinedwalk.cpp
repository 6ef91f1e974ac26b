// SPDX-License-Identifier: GPL-3.0-or-later
// Case 5 of the study, by keyboard alone in each language: a health network joins the contract of another one, more bodies join under
// its ceiling, and the contract grows by amendments: of the scope without a change of value, and of the value below the limit that a
// first draft of it would have crossed. Each bill is paid, two of them late.
#include "app/acquis/procurementdesk.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/fileduties.h"
#include "tests/app/buyingofficer.h"
#include "tests/app/screenwords.h"
#include "tests/app/walkedfile.h"
#include "tests/support/temporaryfolder.h"
#include "ui/procurements/contractwords.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/wrappinglabel.h"

#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

const QString officer = u"A. Desrosiers"_s;
const QString requester = u"J. Tremblay"_s;
const QString deputy = u"D. Kowalczyk"_s; // a deputy minister
const QString vendor = u"Données Boréales inc."_s;
const QString agreement = u"LHN-2018-44"_s;

Money dollars(qint64 amount)
{
    return Money::fromCents(amount * 100);
}

const BilingualText title { u"Results of laboratory tests shared between networks"_s,
                            u"Partage de résultats de laboratoire entre réseaux"_s };
const BilingualText problem {
    u"Patients repeat blood tests because one network cannot see the other’s results."_s,
    u"Des patients refont des analyses de sang parce qu’un réseau ne voit pas les résultats de l’autre."_s
};
const BilingualText outcome { u"Results of five networks are seen within a minute."_s,
                              u"Les résultats de cinq réseaux sont visibles en une minute."_s };
const BilingualText statement { u"One open contract covers the need."_s, u"Un contrat ouvert couvre le besoin."_s };
const BilingualText lesson { u"To join is faster than to buy."_s, u"Se joindre va plus vite qu’acheter."_s };
const BilingualText images { u"Medical images are shared too."_s, u"Les images médicales sont aussi partagées."_s };
const BilingualText nine { u"From five to nine networks."_s, u"De cinq à neuf réseaux."_s };
const BilingualText fourteen { u"From nine to fourteen networks."_s, u"De neuf à quatorze réseaux."_s };
const QString routeReason = u"The contract of another network covers the need / Le contrat d’un autre réseau convient"_s;
const QString explained = u"Each duty that is open is explained / Chaque obligation ouverte est expliquée"_s;
const QString billedTwice = u"Two networks were billed twice / Deux réseaux facturés deux fois"_s;

/// A bill of this contract, and the days on which something was done with it.
struct Bill
{
    QString number;
    QDate day;
    QDate received;
    int amount = 0;
    QDate paid;
    QDate disputed;
    QDate settled;
};
const QList<Bill> bills {
    { u"DB-101"_s, { 2020, 2, 28 }, { 2020, 3, 2 }, 12'000, { 2020, 3, 30 }, {}, {} },
    { u"DB-102"_s, { 2021, 2, 26 }, { 2021, 3, 1 }, 12'000, { 2021, 4, 19 }, { 2021, 3, 10 }, { 2021, 3, 25 } },
    { u"DB-103"_s, { 2022, 2, 28 }, { 2022, 3, 1 }, 16'000, { 2022, 3, 31 }, {}, {} },
    { u"DB-104"_s, { 2023, 2, 28 }, { 2023, 3, 2 }, 16'000, { 2023, 4, 6 }, {}, {} },
    { u"DB-105"_s, { 2024, 2, 29 }, { 2024, 3, 1 }, 16'000, { 2024, 3, 28 }, {}, {} }
};

/// The steps of this file.
class JoinedWalk final : public BuyingOfficer
{
public:
    using BuyingOfficer::BuyingOfficer;

    [[nodiscard]] QList<WalkStep> steps();

private:
    void openFile();
    void need();
    void needOfTechnology();
    void join();
    void market();
    void approve();
    void award();
    void contract();
    void openToOthers();
    void scopeGrows();
    void bodiesJoin();
    void noBodyJoinsAboveCeiling();
    void valueWouldCrossLimit();
    void valueGrows();
    void scopeGrowsAgain();
    void delivery();
    void invoices();
    void promiseIsTold();
    void close();
    void judgeDossier();
    void judgeRegister();

    void letJoin(QDate day, const QString &body, int amount, int roomLeft);
    void amend(QDate day, const QString &kind, const QString &reason, const BilingualText &text);
    void settleBill(const Bill &bill);
    /// \p row of the amendments: its change, the running total and the growth, in the words of the window.
    void expectAmendment(int row, AmendmentType kind, Money change, Money total, const Share &growth);
    [[nodiscard]] QString amendmentCell(int row, int column);
    void expectSeen(const QString &words);

    [[nodiscard]] ContractWords words() { return ContractWords(office().language()); }
    [[nodiscard]] const Contract &signedContract() { return file().contracts.constFirst(); }
};

void JoinedWalk::expectSeen(const QString &words)
{
    const QString seen = wordsOn(desk().filePage());
    expect(seen.contains(withPlainSpaces(words)), u"“%1” is on the screen:\n%2"_s.arg(words, seen));
}

void JoinedWalk::openFile()
{
    openNewFile({ .title = title,
                  .ministry = u"North Shore Health Network"_s,
                  .unit = u"Laboratories"_s,
                  .requester = requester,
                  .value = u"95000"_s,
                  .neededBy = u"2019-06-28"_s,
                  .commodity = u"services"_s,
                  .jurisdiction = u"on-bps"_s });
    expect(file().need.jurisdiction == Jurisdiction::OnBps, u"the rules of the broader public sector hold"_s);
}

void JoinedWalk::need()
{
    const RulesWords rules(office().language());
    writeBoth(u"needProblemFieldsProblem"_s, problem);
    writeBoth(u"needProblemFieldsOutcome"_s, outcome);
    write(u"needValueFieldsDate"_s, u"2019-02-18"_s);
    write(u"needBudgetFieldsBudget"_s, u"95000"_s);
    tick(u"needBudgetFieldsBudgetConfirmed"_s);
    write(u"needBudgetFieldsBudgetConfirmedBy"_s, u"C. Lavoie"_s);
    tick(u"needElsewhereFieldsElsewhereSearched"_s);
    addRow(u"needElsewhereFieldsElsewhere"_s,
           { u"used"_s, u"Lakehead Health Network"_s, u"Contract for sharing results, open to others"_s, agreement });
    push(u"needMore"_s);
    openFold(u"needRules"_s);
    tickCode(u"needRulesFieldsFlags"_s, rules.flag(NeedFlag::It));
    tickCode(u"needRulesFieldsFlags"_s, rules.flag(NeedFlag::AgreementOpen));
    expect(file().need.flags.contains(NeedFlag::AgreementOpen), u"an agreement of others is open"_s);
    openFold(u"needOwnership"_s);
    choose(u"needOwnershipFieldsIp"_s, u"vendor"_s);
}

/// What is asked where technology and personal data are bought.
void JoinedWalk::needOfTechnology()
{
    openFold(u"needCost"_s);
    const QString options = u"needCostFieldsOptions"_s;
    const QString yearly = u"19000"_s;
    addRow(options,
           { u"join"_s, {}, u"Join the contract"_s, u"Se joindre au contrat"_s, yearly, yearly, yearly, yearly, yearly });
    tickCell(options, 0, 1);
    addRow(options,
           { u"buy"_s, {}, u"A competition of our own"_s, u"Notre propre concours"_s, u"42000"_s, u"12000"_s, u"12000"_s });
    openFold(u"needData"_s);
    addRow(u"needDataFieldsData"_s, { u"Results with the patient’s number"_s, {}, u"Servers in Ontario"_s, u"2034-12-31"_s });
    tickCell(u"needDataFieldsData"_s, 0, 1);
    openFold(u"needAccess"_s);
    writeBoth(u"needAccessFieldsAccessibility"_s, { u"As in the joined contract."_s, u"Comme dans le contrat joint."_s });
    writeBoth(u"needAccessFieldsSecurity"_s, { u"Audited in 2018."_s, u"Vérifié en 2018."_s });
    push(u"needAccessAsk"_s);
    for (int line = 0; line < file().intake.consultations.size(); ++line)
        writeCell(u"needAccessFieldsConsultations"_s, line, 1, u"agreed"_s);
    openFold(u"needCompliance"_s);
    push(u"needComplianceSeed"_s);
    for (int line = 0; line < file().intake.compliance.size(); ++line)
        writeCell(u"needComplianceFieldsCompliance"_s, line, 1, u"done"_s);
    setToday(QDate(2019, 2, 5));
    goOn(FileStage::Options);
}

void JoinedWalk::join()
{
    push(u"optionsDetermine"_s);
    setToday(QDate(2019, 2, 6));
    standOn(u"optionsRoutesTable"_s, u"opt-in"_s);
    write(u"optionsRoutesFieldsReason"_s, routeReason);
    push(u"optionsChoose"_s);
    expect(file().route == Route::OptIn, u"to join is the way"_s);
    setToday(QDate(2019, 2, 7));
    goOn(FileStage::Market);
}

void JoinedWalk::market()
{
    setToday(QDate(2019, 2, 8));
    addRow(u"marketSearchFieldsSearches"_s, { iso(today()), u"Agreements of other governments"_s, u"laboratory results"_s, u"2"_s,
                                              u"Two; one is open to us."_s, officer });
    writeBoth(u"marketSearchFieldsStatement"_s, statement);
    setToday(QDate(2019, 2, 11));
    goOn(FileStage::Approval); // nobody is asked to bid
}

void JoinedWalk::approve()
{
    lookAt(FileStage::Award);
    write(u"awardVendorName"_s, vendor);
    choose(u"awardSizeClass"_s, u"micro"_s);
    write(u"awardAmount"_s, u"95000"_s);
    lookAt(FileStage::Approval);
    setToday(QDate(2019, 2, 12));
    standOn(u"approvals"_s, u"award/"_s);
    write(u"approvalPerson"_s, deputy);
    push(u"approvalAsk"_s);
    expectSame(file().approvals.constFirst().to, deputy, u"for whom it waits"_s);
    setToday(QDate(2019, 2, 15));
    sitDown(deputy);
    push(u"approvalApprove"_s);
    sitDown(officer);
    expect(file().approvals.constFirst().state == ApprovalState::Approved, u"it is approved"_s);
    setToday(QDate(2019, 2, 18));
    const StageGate gate = gateOf(file(), today(), session().workingDays());
    goOn(FileStage::Award, gate.asksReason.isEmpty() ? QString() : explained);
}

void JoinedWalk::award()
{
    setToday(QDate(2019, 2, 19));
    push(u"awardToday"_s);
    setToday(QDate(2019, 2, 25));
    write(u"awardNoticeNoticePublishedOn"_s, iso(today()));
    write(u"awardNoticeNoticeAt"_s, u"Tenders portal"_s);
    setToday(QDate(2019, 2, 26));
    goOn(FileStage::Contract);
}

void JoinedWalk::contract()
{
    setToday(QDate(2019, 2, 27));
    push(u"contractAdd"_s);
    expect(signedContract().kind == ContractKind::Joined, u"the contract is one that was joined"_s);
    write(u"contractNumber"_s, u"C-2019-0018"_s);
    write(u"contractValue"_s, u"60000"_s);
    write(u"contractStart"_s, u"2019-03-01"_s);
    write(u"contractEnd"_s, u"2024-02-29"_s);
    write(u"contractSignedOn"_s, iso(today()));
    expectSame(signedContract().value.toString(), dollars(60'000).toString(), u"value as signed"_s);
    lookAt(FileStage::Delivery);
    addRow(u"deliveryReachedOutcomes"_s,
           { u"Networks that see each other’s results"_s, u"Réseaux qui voient leurs résultats"_s, u"5"_s });
    lookAt(FileStage::Contract);
}

void JoinedWalk::openToOthers()
{
    tick(u"contractJoiningIsOpen"_s);
    write(u"contractJoiningUntil"_s, u"2023-12-31"_s);
    write(u"contractJoiningCeiling"_s, u"148000"_s);
    write(u"contractJoiningWho"_s, u"Health networks of the province / Réseaux de santé de la province"_s);
    expectSeen(words().money(dollars(148'000)));
}

void JoinedWalk::amend(QDate day, const QString &kind, const QString &reason, const BilingualText &text)
{
    setToday(day);
    lookAt(FileStage::Contract);
    const qsizetype before = signedContract().amendments.size();
    push(u"amendmentAdd"_s);
    expectSame(signedContract().amendments.size(), before + 1, u"amendments"_s);
    expect(isIn(u"amendmentChange"_s), u"the cursor stands where the change goes"_s);
    choose(u"amendmentKind"_s, kind);
    choose(u"amendmentReason"_s, reason);
    writeBoth(u"amendmentText"_s, text);
    expectSame(signedContract().amendments.constLast().day, day, u"day of the amendment"_s);
}

QString JoinedWalk::amendmentCell(int row, int column)
{
    const auto &table = shown<QTableView>(u"amendments"_s);
    return withPlainSpaces(table.model()->index(row, column).data().toString());
}

void JoinedWalk::expectAmendment(int row, AmendmentType kind, Money change, Money total, const Share &growth)
{
    expectSame(amendmentCell(row, 2), withPlainSpaces(ContractWords::of(kind)), u"what it changes"_s);
    expectSame(amendmentCell(row, 4), withPlainSpaces(words().change(change)), u"change"_s);
    expectSame(amendmentCell(row, 5), withPlainSpaces(words().money(total)), u"running total"_s);
    expectSame(amendmentCell(row, 6), withPlainSpaces(words().formats().percent(growth)), u"growth in percent"_s);
}

void JoinedWalk::scopeGrows()
{
    amend(QDate(2019, 9, 9), u"scope"_s, u"new-need"_s, images);
    expectAmendment(0, AmendmentType::Scope, Money(), dollars(60'000), Share { 0, 60'000 });
    expectSame(amendmentCell(0, 7), QString(), u"limit that it crosses"_s);
}

/// With what is left of the ceiling after it.
void JoinedWalk::letJoin(QDate day, const QString &body, int amount, int roomLeft)
{
    setToday(day);
    lookAt(FileStage::Contract);
    addRow(u"contractJoiningJoined"_s, { body, iso(day), QString::number(amount) });
    expectSeen(words().money(dollars(roomLeft)));
}

void JoinedWalk::bodiesJoin()
{
    letJoin(QDate(2019, 11, 4), u"Bruce Peninsula Health Network"_s, 48'000, 100'000);
    settleBill(bills.constFirst());
    letJoin(QDate(2020, 3, 30), u"Niagara Bench Health Network"_s, 52'000, 48'000);
}

/// The ceiling is full with a body more than it holds.
void JoinedWalk::noBodyJoinsAboveCeiling()
{
    letJoin(QDate(2020, 7, 6), u"Rideau Lakes Health Network"_s, 48'000, 0);
    expectSame(signedContract().optIn.joined.size(), qsizetype(3), u"bodies that joined"_s);
    expectRefusal();
    writeCell(u"contractJoiningJoined"_s, 2, 2, u"48001"_s);
    expect(refusals().join(u' ').contains(u"joined-above-ceiling"_s), u"the ceiling holds: "_s + refusals().join(u"; "_s));
    writeCell(u"contractJoiningJoined"_s, 2, 2, u"48000"_s);
    expectSame(signedContract().optIn.joined.constLast().amount.toString(), dollars(48'000).toString(), u"what it joins with"_s);
}

/// As the vendor asked for it first: the growth asks for approval, and the total reaches a limit of the rules.
void JoinedWalk::valueWouldCrossLimit()
{
    amend(QDate(2020, 7, 7), u"value"_s, u"more-of-the-same"_s, nine);
    write(u"amendmentChange"_s, u"45000"_s);
    expectAmendment(1, AmendmentType::Value, dollars(45'000), dollars(105'000), Share { 45'000, 60'000 });
    const QString limit = withPlainSpaces(words().money(dollars(100'000)));
    expect(amendmentCell(1, 7).contains(limit), u"the limit it crosses is told: "_s + amendmentCell(1, 7));
    const QString judged = withPlainSpaces(shown<WrappingLabel>(u"amendmentJudgement"_s).text());
    for (const QString &part : { words().money(dollars(105'000)), limit, words().formats().percent(Share { 20, 100 }, 0) })
        expect(judged.contains(withPlainSpaces(part)), u"“%1” is told: %2"_s.arg(part, judged));
}

void JoinedWalk::valueGrows()
{
    write(u"amendmentChange"_s, u"12000"_s);
    expectAmendment(1, AmendmentType::Value, dollars(12'000), dollars(72'000), Share { 12'000, 60'000 });
    expectSame(amendmentCell(1, 7), QString(), u"limit that it crosses"_s);
    const QString part = signedContract().amendments.constLast().uid;
    lookAt(FileStage::Approval);
    standOn(u"approvals"_s, u"amendment/"_s + part);
    write(u"approvalPerson"_s, deputy);
    push(u"approvalAsk"_s);
    setToday(QDate(2020, 7, 10));
    sitDown(deputy);
    standOn(u"approvals"_s, u"amendment/"_s + part);
    push(u"approvalApprove"_s);
    sitDown(officer);
    expect(file().approvals.constLast().subject == ApprovalSubject::Amendment
               && file().approvals.constLast().state == ApprovalState::Approved,
           u"the amendment is approved"_s);
}

void JoinedWalk::scopeGrowsAgain()
{
    settleBill(bills.at(1));
    amend(QDate(2021, 10, 4), u"scope"_s, u"new-need"_s, fourteen);
    expectAmendment(2, AmendmentType::Scope, Money(), dollars(72'000), Share { 12'000, 60'000 });
    const ContractFigures figures = figuresOf(signedContract());
    expectSame(figures.of(AmendmentType::Scope).count, 2, u"amendments of the scope"_s);
    expectSame(figures.of(AmendmentType::Scope).change.toString(), Money().toString(), u"what they change of the value"_s);
    expectSame(figures.total.toString(), dollars(72'000).toString(), u"total"_s);
    setToday(QDate(2021, 10, 5));
    goOn(FileStage::Delivery);
}

void JoinedWalk::delivery()
{
    for (const Bill &bill : { bills.at(2), bills.at(3) })
        settleBill(bill);
    setToday(QDate(2024, 2, 29));
    lookAt(FileStage::Delivery);
    writeCell(u"deliveryReachedOutcomes"_s, 0, 3, u"14"_s);
    writeCell(u"deliveryReachedOutcomes"_s, 0, 4, iso(today()));
    expectSame(signedContract().outcomes.constFirst().reached, u"14"_s, u"networks that see results"_s);
    goOn(FileStage::Invoices);
}

/// On the days on which it was so.
void JoinedWalk::settleBill(const Bill &bill)
{
    setToday(bill.received);
    lookAt(FileStage::Invoices);
    push(u"invoiceAdd"_s);
    write(u"invoiceNumber"_s, bill.number);
    write(u"invoiceAmount"_s, QString::number(bill.amount));
    write(u"invoiceDay"_s, iso(bill.day));
    expectSame(file().invoices.constLast().receivedOn, bill.received, u"day of receipt"_s);
    sitDown(requester);
    push(u"invoiceAccept"_s);
    sitDown(officer);
    if (bill.disputed.isValid()) {
        setToday(bill.disputed);
        push(u"invoiceDispute"_s);
        writeCell(u"invoiceDisputes"_s, 0, 2, billedTwice);
        setToday(bill.settled);
        push(u"invoiceDispute"_s);
        expectSame(file().invoices.constLast().disputes.constFirst().until, bill.settled, u"day on which it was settled"_s);
    }
    setToday(bill.paid);
    push(u"invoicePay"_s);
    expectSame(file().invoices.constLast().paidOn, bill.paid, u"day of payment"_s);
    expectSame(file().invoices.constLast().acceptedBy, requester, u"who accepted"_s);
}

void JoinedWalk::invoices()
{
    settleBill(bills.constLast());
    expectSame(file().invoices.size(), bills.size(), u"invoices"_s);
}

/// What was in dispute does not count; two were late all the same.
void JoinedWalk::promiseIsTold()
{
    const auto &table = shown<QTableView>(u"invoicePromise"_s);
    const auto cell = [&table](int column) { return table.model()->index(0, column).data().toString(); };
    expectSame(table.model()->rowCount(), 1, u"sizes of vendors"_s);
    expectSame(cell(1), u"3"_s, u"paid on time"_s);
    expectSame(cell(2), u"2"_s, u"late"_s);
    for (const Bill &bill : bills)
        expectSeen(bill.number);
    expectSeen(words().money(dollars(72'000)));
    goOn(FileStage::Close);
}

void JoinedWalk::close()
{
    setToday(QDate(2024, 4, 4));
    choose(u"reviewSatisfaction"_s, u"4"_s);
    tickCode(u"reviewHindered"_s, ContractWords::of(Friction::Systems));
    tickCode(u"reviewHelped"_s, ContractWords::of(Friction::People));
    writeBoth(u"lessonLesson"_s, lesson);
    write(u"keepRetainUntil"_s, u"2031-12-31"_s);
    setToday(QDate(2024, 4, 5));
    press(Qt::Key_Return, Qt::ControlModifier);
    waitFor(u"the file is closed"_s, [this] { return file().state == FileState::Closed && session().isSettled(); });
    expectSame(file().end.day, today(), u"day of the end"_s);
}

void JoinedWalk::judgeDossier()
{
    const Language language = office().language();
    const StoredRoute *route = file().determinations.constLast().route(Route::OptIn);
    expect(route != nullptr, u"the determination knows joining"_s);
    const QStringList who { officer, requester, deputy, vendor, u"Rideau Lakes Health Network"_s };
    const QStringList what { own(title),
                             words().money(dollars(95'000)),
                             words().money(dollars(60'000)),
                             u"C-2019-0018"_s,
                             agreement,
                             bills.constLast().number,
                             own(images),
                             own(nine),
                             own(fourteen),
                             words().money(dollars(12'000)) };
    const RulesWords rules(language);
    const QStringList when { rules.day({ 2019, 2, 15 }), rules.day({ 2020, 7, 7 }), rules.day({ 2024, 3, 28 }) };
    const QStringList why { own(problem), own(outcome), own(statement), routeReason, billedTwice, route->citation.of(language) };
    WalkedFile(*this).expectDossierTells(who + what + when + why);
}

void JoinedWalk::judgeRegister()
{
    WalkedFile walked(*this);
    walked.expectKept();
    walked.expectMoney(LedgerKind::Awarded, dollars(95'000));
    for (const LedgerKind kind : { LedgerKind::Committed, LedgerKind::Invoiced, LedgerKind::Paid })
        walked.expectMoney(kind, dollars(72'000));
    walked.expectTrailHolds();
}

QList<WalkStep> JoinedWalk::steps()
{
    return {
        { "open", [this] { openFile(); } },
        { "need", [this] { need(); } },
        { "need of technology", [this] { needOfTechnology(); } },
        { "join", [this] { join(); } },
        { "market", [this] { market(); } },
        { "approval", [this] { approve(); } },
        { "award", [this] { award(); } },
        { "contract", [this] { contract(); } },
        { "open to others", [this] { openToOthers(); } },
        { "scope grows", [this] { scopeGrows(); } },
        { "bodies join", [this] { bodiesJoin(); } },
        { "ceiling", [this] { noBodyJoinsAboveCeiling(); } },
        { "limit", [this] { valueWouldCrossLimit(); } },
        { "value grows", [this] { valueGrows(); } },
        { "scope grows again", [this] { scopeGrowsAgain(); } },
        { "delivery", [this] { delivery(); } },
        { "invoices", [this] { invoices(); } },
        { "promise", [this] { promiseIsTold(); } },
        { "close", [this] { close(); } },
        { "dossier", [this] { judgeDossier(); } },
        { "register", [this] { judgeRegister(); } },
    };
}

} // namespace

class TestJoinedWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networkJoinsAndTheContractGrows_data();
    void networkJoinsAndTheContractGrows();
};

void TestJoinedWalk::networkJoinsAndTheContractGrows_data()
{
    addLanguages();
}

void TestJoinedWalk::networkJoinsAndTheContractGrows()
{
    QFETCH(const bool, french);
    const TemporaryFolder folder;
    WalkingOffice office(folder,
                         { u"office"_s,
                           french ? Language::French : Language::English,
                           { somebody(officer), somebody(requester, Authority::Director), somebody(deputy, Authority::Dm) },
                           officer,
                           QDate(2019, 2, 4) });
    JoinedWalk officerAtWork(office);
    QVERIFY(officerAtWork.walk(officerAtWork.steps()));
}

QTEST_MAIN(TestJoinedWalk)
#include "tst_joinedwalk.moc"
