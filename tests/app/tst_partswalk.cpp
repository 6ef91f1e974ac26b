// SPDX-License-Identifier: GPL-3.0-or-later
// Case 2 of the study, by keyboard alone: one need is bought in three parts below 25,000 dollars. While the second file is made the
// window says that they belong together; the work in parts is declared before the first is bought, and the third file is told so. Price
// and promise weigh the same, and the better promise wins each part against a lower price.
#include "app/acquis/procurementdesk.h"
#include "core/procurements/awardchoice.h"
#include "core/procurements/evaluationresult.h"
#include "tests/app/buyingofficer.h"
#include "tests/app/walkedfile.h"
#include "tests/support/temporaryfolder.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/splitnotice.h"
#include "ui/rules/ruleswords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>

#include <array>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

const QString officer = u"A. Desrosiers"_s;
const QString manager = u"P. Nakamura"_s;
const QString requester = u"J. Tremblay"_s;
const QString analyst = u"S. Lachance"_s;

struct Part
{
    BilingualText title;
    QDate opened;
    QDate issued;
    QDate closes;
    QDate judged;
    QDate signedOn;
    QDate done;
    QStringList firms; ///< the first one wins
    QStringList prices;
    QStringList points;
};

const std::array parts {
    Part { { u"Prototype of a licence counter, part 1"_s, u"Prototype d’un guichet de permis, partie 1"_s },
           { 2016, 2, 1 },
           { 2016, 2, 2 },
           { 2016, 2, 18 },
           { 2016, 2, 22 },
           { 2016, 2, 24 },
           { 2016, 4, 22 },
           { u"Tessera Nord Labs Inc."_s, u"Quillfern Software Ltd."_s, u"Halyard Systems Corp."_s },
           { u"24900"_s, u"23400"_s, u"24950"_s },
           { u"9"_s, u"6"_s, u"7"_s } },
    Part { { u"Prototype of a licence counter, part 2"_s, u"Prototype d’un guichet de permis, partie 2"_s },
           { 2016, 2, 1 },
           { 2016, 4, 25 },
           { 2016, 5, 12 },
           { 2016, 5, 13 },
           { 2016, 5, 16 },
           { 2016, 6, 20 },
           { u"Quillfern Software Ltd."_s, u"Tessera Nord Labs Inc."_s, u"Graphite Lake Analytics Inc."_s },
           { u"24900"_s, u"24600"_s, u"24990"_s },
           { u"9"_s, u"7"_s, u"5"_s } },
    Part { { u"Prototype of a licence counter, part 3"_s, u"Prototype d’un guichet de permis, partie 3"_s },
           { 2016, 7, 18 },
           { 2016, 7, 19 },
           { 2016, 8, 4 },
           { 2016, 8, 8 },
           { 2016, 8, 10 },
           { 2016, 10, 20 },
           { u"Tessera Nord Labs Inc."_s, u"Quillfern Software Ltd."_s, u"Halyard Systems Corp."_s },
           { u"24900"_s, u"24700"_s, u"24990"_s },
           { u"9"_s, u"7"_s, u"6"_s } },
};
const Money ofOnePart = Money::fromCents(2'490'000);

const BilingualText problem { u"Applicants for a licence fill in the same facts four times and give up."_s,
                              u"Les demandeurs de permis indiquent quatre fois les mêmes faits et abandonnent."_s };
const BilingualText outcome { u"A tested prototype shows whether once is enough."_s,
                              u"Un prototype mis à l’essai montre si une seule fois suffit."_s };
const BilingualText product { u"Design and test of a prototype"_s, u"Conception et mise à l’essai d’un prototype"_s };
const BilingualText statement { u"Five small firms can do it."_s, u"Cinq petites entreprises peuvent le faire."_s };
const BilingualText plan { u"Three parts of at most 24,900 dollars: two designs, both are tested, one goes on."_s,
                           u"Trois parties d’au plus 24 900 $ : deux conceptions, mises à l’essai, une continue."_s };
const QString routeReason = u"Below the limit for three quotes / Sous le seuil de trois soumissions"_s;

/// The steps of the three files.
class PartsWalk final : public BuyingOfficer
{
public:
    using BuyingOfficer::BuyingOfficer;

    [[nodiscard]] QList<WalkStep> steps();

private:
    void openFile(int part);
    void openLike(int part);
    void need();
    void answerNeed();
    void waitForNotice(int others, Money sum);
    [[nodiscard]] QString noticeOf(const QString &section) { return shown<QLabel>(section + u"FieldsSaid"_s).text(); }
    [[nodiscard]] QString titleOf(const QString &section) { return shown<QAbstractButton>(section + u"Fold"_s).text(); }
    void expectPlanned();
    void seeAlert();
    void declare();
    void goToFirstPart();
    void seeNote();
    void options(int part);
    void market(int part);
    void request(int part);
    void quotes(int part);
    void evaluation(int part);
    void approval(int part);
    void award(int part);
    void contract(int part);
    void pay(int part);
    void close(int part);
    void judgeDossier(int part);
    void judgeRegister();
    void buy(int part);

    [[nodiscard]] RulesWords words() { return RulesWords(office().language()); }
    QStringList m_numbers; ///< of the files
};

void PartsWalk::openFile(int part)
{
    setToday(parts.at(part).opened);
    openNewFile({ .title = parts.at(part).title,
                  .ministry = u"Ministry of Trade Promotion"_s,
                  .unit = u"Digital"_s,
                  .requester = requester,
                  .value = u"24900"_s,
                  .neededBy = iso(parts.at(part).done),
                  .commodity = u"services"_s });
    m_numbers << file().head.number;
}

/// From the list: what an earlier one asked for is taken over.
void PartsWalk::openLike(int part)
{
    setToday(parts.at(part).opened);
    findInList(m_numbers.at(0));
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    waitFor(u"the form of the new file is shown"_s, [this] { return find(u"newFileTitleEn"_s) != nullptr; });
    writeBoth(u"newFileTitle"_s, parts.at(part).title);
    write(u"newFileNeededBy"_s, iso(parts.at(part).done));
    push(u"newFileOpen"_s);
    waitFor(u"the file opens"_s, [&] { return file().head.title == parts.at(part).title && session().isSettled(); });
    m_numbers << file().head.number;
    expect(file().intake.problem == problem && file().solicitation.criteria.size() == 2, u"need and criteria are taken over"_s);
    expect(file().modular.plan.isEmpty(), u"a plan is made for the work at hand"_s);
}

void PartsWalk::need()
{
    writeBoth(u"needProblemFieldsProblem"_s, problem);
    writeBoth(u"needProblemFieldsOutcome"_s, outcome);
    writeBoth(u"needProblemFieldsProduct"_s, product);
    answerNeed();
}

/// What is asked of each part anew.
void PartsWalk::answerNeed()
{
    write(u"needBudgetFieldsBudget"_s, u"24900"_s);
    tick(u"needBudgetFieldsBudgetConfirmed"_s);
    write(u"needBudgetFieldsBudgetConfirmedBy"_s, u"C. Lavoie"_s);
    tick(u"needElsewhereFieldsElsewhereSearched"_s);
    if (!shown<QAbstractButton>(u"needMore"_s).isChecked())
        push(u"needMore"_s);
    openFold(u"needOwnership"_s);
    choose(u"needOwnershipFieldsIp"_s, u"buyer"_s);
    openFold(u"needCompliance"_s);
    push(u"needComplianceSeed"_s);
    for (int line = 0; line < file().intake.compliance.size(); ++line)
        writeCell(u"needComplianceFieldsCompliance"_s, line, 1, u"not-needed"_s);
}

/// What belongs to a file is looked for beside it.
void PartsWalk::waitForNotice(int others, Money sum)
{
    const QString money = words().formats().money(sum);
    waitFor(u"the notice tells of %1 other(s) and of %2"_s.arg(others).arg(money), [&] {
        const auto *table = qobject_cast<QTableView *>(find(u"needSplitParts"_s));
        return table && table->model()->rowCount() == others && noticeOf(u"needSplit"_s).contains(money);
    });
}

/// While the second file is made.
void PartsWalk::seeAlert()
{
    waitForNotice(1, Money::fromCents(4'980'000));
    const QString said = noticeOf(u"needSplit"_s);
    expect(said.contains(words().formats().money(Money::fromCents(2'500'000))), u"the notice tells the limit: "_s + said);
    expect(titleOf(u"needSplit"_s) == SplitNotice::tr("One need in several parts?"), u"the notice asks"_s);
}

void PartsWalk::declare()
{
    push(u"needSplitDeclare"_s);
    expect(isIn(u"needSplitFieldsPlanEn"_s), u"the cursor stands where the plan goes"_s);
    writeBoth(u"needSplitFieldsPlan"_s, plan);
    write(u"needSplitFieldsTotal"_s, u"74700"_s);
    push(u"needSplitDeclare"_s);
    expectSame(file().modular.declaredOn, parts.at(0).opened, u"day of the declaration"_s);
    expectSame(file().modular.by, officer, u"who declared it"_s);
    expect(file().need.flags.contains(NeedFlag::ModularDeclared), u"the rules know of it"_s);
    expectPlanned();
}

void PartsWalk::expectPlanned()
{
    const QString said = noticeOf(u"needSplit"_s);
    expect(said.contains(SplitNotice::tr("It was declared as work in parts before the first was bought: it is no splitting, and "
                                         "the limits are still tested on all that is marked as related.")),
           u"a plan: "_s + said);
    expect(titleOf(u"needSplit"_s) == SplitNotice::tr("What belongs together"), u"the notice asks nothing any more"_s);
}

/// From the notice to what belongs to the file.
void PartsWalk::goToFirstPart()
{
    standOn(u"needSplitParts"_s, u"0"_s);
    push(u"needSplitOpen"_s);
    waitFor(u"the first part opens"_s, [this] { return file().head.number == m_numbers.constFirst() && session().isSettled(); });
}

/// While the third file is made: a note, no alert.
void PartsWalk::seeNote()
{
    waitForNotice(2, Money::fromCents(7'470'000));
    expectPlanned();
}

void PartsWalk::options(int part)
{
    setToday(part == 0 ? parts.at(part).opened : parts.at(part).issued);
    lookAt(FileStage::Need);
    write(u"needValueFieldsDate"_s, iso(parts.at(part).issued));
    goOn(FileStage::Options);
    push(u"optionsDetermine"_s);
    standOn(u"optionsRoutesTable"_s, u"low-value-quotes"_s);
    write(u"optionsRoutesFieldsReason"_s, routeReason);
    push(u"optionsChoose"_s);
    expect(file().route == Route::LowValueQuotes, u"quotes are the way"_s);
    goOn(FileStage::Market);
}

void PartsWalk::market(int part)
{
    addRow(u"marketSearchFieldsSearches"_s, { iso(today()), u"Vendor register, Ontario"_s, u"service design"_s, u"5"_s });
    writeBoth(u"marketSearchFieldsStatement"_s, statement);
    openFold(u"marketDeclarations"_s);
    const QList<QStringList> roles {
        { requester, u"evaluator"_s }, { analyst, u"evaluator"_s }, { officer, u"officer"_s }, { manager, u"approver"_s }
    };
    QStringList persons;
    for (const QStringList &row : roles) {
        addRow(u"marketDeclarationsFieldsDeclarations"_s, row);
        persons << row.constFirst();
    }
    signDeclarations(persons);
    setToday(parts.at(part).issued);
    goOn(FileStage::Solicitation);
}

void PartsWalk::request(int part)
{
    if (file().solicitation.items.isEmpty())
        addRow(u"solicitationItems"_s, { u"Prototype with its test"_s, u"Prototype et sa mise à l’essai"_s, u"1"_s });
    if (file().solicitation.criteria.isEmpty())
        push(u"criteriaHalf"_s);
    for (const Criterion &criterion : file().solicitation.criteria)
        expectSame(criterion.weight, 50, u"weight"_s);
    invite(parts.at(part).firms);
    write(u"solicitationClosesDay"_s, iso(parts.at(part).closes));
    push(u"solicitationIssue"_s);
    expectSame(file().solicitation.issuedOn, parts.at(part).issued, u"day of issue"_s);
}

void PartsWalk::quotes(int part)
{
    setToday(parts.at(part).closes);
    const QStringList &firms = parts.at(part).firms;
    for (int i = 0; i < firms.size(); ++i) {
        addQuote(
            { .firm = firms.at(i), .price = parts.at(part).prices.at(i), .time = u"10:30"_s, .validUntil = today().addDays(60) });
    }
    setToday(parts.at(part).judged);
    goOn(FileStage::Evaluation);
}

void PartsWalk::evaluation(int part)
{
    push(u"evaluationOpen"_s);
    for (const QString &person : { requester, analyst }) {
        sitDown(person);
        for (int i = 0; i < file().bids.size(); ++i)
            writeCell(u"evaluationScores"_s, i, 3, parts.at(part).points.at(i));
        push(u"evaluationFinish"_s);
        confirm();
    }
    sitDown(officer);
    push(u"evaluationAgreed"_s);
    push(u"evaluationConclude"_s);
    expect(file().evaluation.concludedOn.isValid(), u"the evaluation is concluded"_s);
    const QString winner = file().bids.constFirst().uid;
    expectSame(evaluationResult(file()).winners(), QStringList { winner }, u"the better promise wins"_s);
    expect(wholeCost(file(), file().bids.at(1)) < wholeCost(file(), file().bids.at(0)), u"although another price is lower"_s);
    goOn(FileStage::Approval);
}

void PartsWalk::approval(int part)
{
    lookAt(FileStage::Award);
    choose(u"awardBid"_s, file().bids.constFirst().uid);
    lookAt(FileStage::Approval);
    push(u"approvalAsk"_s);
    setToday(parts.at(part).signedOn);
    sitDown(manager);
    push(u"approvalApprove"_s);
    sitDown(officer);
    expectSame(file().approvals.constFirst().decidedBy, manager, u"who approved"_s);
    goOn(FileStage::Award);
}

void PartsWalk::award(int part)
{
    push(u"awardToday"_s);
    expectSame(file().award.vendorName, parts.at(part).firms.constFirst(), u"winner"_s);
    write(u"awardNoticeNoticePublishedOn"_s, iso(today()));
    push(u"awardDraftLetters"_s);
    for (const QString &bid : { file().bids.at(1).uid, file().bids.at(2).uid }) {
        standOn(u"awardLetters"_s, bid);
        write(u"awardLetterSentOn"_s, iso(today()));
    }
    goOn(FileStage::Contract);
}

void PartsWalk::contract(int part)
{
    push(u"contractAdd"_s);
    write(u"contractNumber"_s, u"C-2016-011%1"_s.arg(part));
    write(u"contractStart"_s, iso(today()));
    write(u"contractEnd"_s, iso(parts.at(part).done));
    write(u"contractSignedOn"_s, iso(today()));
    goOn(FileStage::Delivery);
    addRow(u"deliveryMilestones"_s, { u"Tested prototype"_s, u"Prototype mis à l’essai"_s, iso(parts.at(part).done) });
    setToday(parts.at(part).done);
    push(u"deliveryAccept"_s);
    goOn(FileStage::Invoices);
}

void PartsWalk::pay(int part)
{
    setToday(parts.at(part).done.addDays(3));
    push(u"invoiceAdd"_s);
    write(u"invoiceNumber"_s, u"INV-%1"_s.arg(part + 1));
    write(u"invoiceAmount"_s, u"24900"_s);
    push(u"invoiceAccept"_s);
    setToday(parts.at(part).done.addDays(24));
    push(u"invoicePay"_s);
    goOn(FileStage::Close);
}

void PartsWalk::close(int part)
{
    choose(u"reviewSatisfaction"_s, u"5"_s);
    if (const QWidget *rule = find(u"keepRuleDay"_s); rule != nullptr && rule->isEnabled())
        push(u"keepRuleDay"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    waitFor(u"part %1 is closed"_s.arg(part + 1), [this] { return file().state == FileState::Closed && session().isSettled(); });
}

void PartsWalk::judgeDossier(int part)
{
    const QStringList who { officer, manager, requester, analyst, parts.at(part).firms.constFirst() };
    const QStringList what { own(parts.at(part).title), own(product), words().formats().money(ofOnePart) };
    const QStringList why { own(problem), own(statement), routeReason };
    WalkedFile(*this).expectDossierTells(who + what + why);
    WalkedFile(*this).expectKept();
}

/// Of the file that is shown; the trail is that of all.
void PartsWalk::judgeRegister()
{
    WalkedFile walked(*this);
    walked.expectKept();
    for (const LedgerKind kind : { LedgerKind::Awarded, LedgerKind::Committed, LedgerKind::Invoiced, LedgerKind::Paid })
        walked.expectMoney(kind, ofOnePart);
    walked.expectTrailHolds();
}

void PartsWalk::buy(int part)
{
    options(part);
    market(part);
    request(part);
    quotes(part);
    evaluation(part);
    approval(part);
    award(part);
    contract(part);
    pay(part);
    close(part);
}

QList<WalkStep> PartsWalk::steps()
{
    return {
        { "open the first", [this] { openFile(0); } },
        { "need of the first", [this] { need(); } },
        { "open the second", [this] { openFile(1); } },
        { "need of the second", [this] { need(); } },
        { "alert", [this] { seeAlert(); } },
        { "declaration", [this] { declare(); } },
        { "to the first", [this] { goToFirstPart(); } },
        { "options of the first", [this] { options(0); } },
        { "market of the first", [this] { market(0); } },
        { "request of the first", [this] { request(0); } },
        { "quotes of the first", [this] { quotes(0); } },
        { "evaluation of the first", [this] { evaluation(0); } },
        { "approval of the first", [this] { approval(0); } },
        { "award of the first", [this] { award(0); } },
        { "contract of the first", [this] { contract(0); } },
        { "invoice of the first", [this] { pay(0); } },
        { "close the first", [this] { close(0); } },
        { "dossier of the first", [this] { judgeDossier(0); } },
        { "to the second", [this] { openFromList(m_numbers.at(1)); } },
        { "buy the second", [this] { buy(1); } },
        { "open the third", [this] { openLike(2); } },
        { "note", [this] { seeNote(); } },
        { "need of the third", [this] { answerNeed(); } },
        { "buy the third", [this] { buy(2); } },
        { "register", [this] { judgeRegister(); } },
    };
}

} // namespace

class TestPartsWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneNeedIsBoughtInDeclaredParts_data();
    void oneNeedIsBoughtInDeclaredParts();
};

void TestPartsWalk::oneNeedIsBoughtInDeclaredParts_data()
{
    addLanguages();
}

void TestPartsWalk::oneNeedIsBoughtInDeclaredParts()
{
    QFETCH(const bool, french);
    const TemporaryFolder folder;
    WalkingOffice office(folder, { u"office"_s,
                                   french ? Language::French : Language::English,
                                   { somebody(officer), somebody(manager, Authority::Manager),
                                     somebody(requester, Authority::Director), somebody(analyst) },
                                   officer,
                                   parts.at(0).opened });
    PartsWalk officerAtWork(office);
    QVERIFY(officerAtWork.walk(officerAtWork.steps()));
}

QTEST_MAIN(TestPartsWalk)
#include "tst_partswalk.moc"
