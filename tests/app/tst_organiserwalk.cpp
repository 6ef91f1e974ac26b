// SPDX-License-Identifier: GPL-3.0-or-later
// Case 1 of the study, by keyboard alone in each language: a purchase without competition is refused with a reason, the next lawful way
// is offered and taken, the search of the market finds too few firms, and the organiser of the conference buys the service and bills it.
// The money goes to a large body and reaches a micro firm.
#include "app/acquis/procurementdesk.h"
#include "core/procurements/routesinstead.h"
#include "core/storage/database.h"
#include "tests/app/buyingofficer.h"
#include "tests/app/walkedfile.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"
#include "ui/procurements/approvalwords.h"
#include "ui/procurements/contractwords.h"
#include "ui/procurements/filesession.h"
#include "ui/procurements/procurementfilepage.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/wrappinglabel.h"

#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

const QString officer = u"A. Desrosiers"_s;
const QString manager = u"P. Nakamura"_s;
const QString requester = u"R. Iyer"_s;
const QString deputy = u"M. Okafor"_s; // an assistant deputy minister
const QString organiser = u"Grand Hall Congress Corporation"_s;
const QString maker = u"Brume & Balise inc."_s;
const Money twentyThousand = Money::fromCents(2'000'000);

const BilingualText title { u"Introduction service for conference delegates"_s, u"Service de mise en relation des délégués"_s };
const BilingualText problem { u"Delegates of small firms leave without having met the buyers they came for."_s,
                              u"Des délégués de petites entreprises repartent sans avoir rencontré les acheteurs visés."_s };
const BilingualText outcome { u"Each delegate has at least three arranged meetings."_s,
                              u"Chaque délégué a au moins trois rencontres prévues."_s };
const BilingualText product { u"A service that lets delegates find and book each other"_s,
                              u"Un service qui permet aux délégués de se trouver"_s };
const BilingualText evidence { u"No other firm in Ontario offers it, as far as the unit knows."_s,
                               u"À la connaissance de l’unité, aucune autre entreprise de l’Ontario ne l’offre."_s };
const BilingualText statement { u"Two firms offer it: one in Sudbury, one abroad."_s,
                                u"Deux entreprises l’offrent : une à Sudbury, une à l’étranger."_s };
const QString refusal = u"Three quotes or a recorded search come first / Trois soumissions d’abord"_s;
const QString aloneReason = u"Only one firm is known / Une seule entreprise est connue"_s;
const QString organiserReason = u"The organiser holds a contract for the whole conference / L’organisateur a un contrat"_s;

/// The steps of this file.
class OrganiserWalk final : public BuyingOfficer
{
public:
    using BuyingOfficer::BuyingOfficer;

    [[nodiscard]] QList<WalkStep> steps();

private:
    void openFile();
    void need();
    void needOfTechnology();
    void chooseAlone();
    void writeRequest();
    void ask();
    void refuse();
    void takeNextWay();
    void searchMarket();
    void giveGroundUp();
    void chooseOrganiser();
    void approve();
    void award();
    void contract();
    void delivery();
    void invoices();
    void close();
    void judgeDossier();
    void judgeRegister();
    void judgeIndirect();

    [[nodiscard]] RulesWords words() { return RulesWords(office().language()); }
};

void OrganiserWalk::openFile()
{
    openNewFile({ .title = title,
                  .ministry = u"Ministry of Trade Promotion"_s,
                  .unit = u"Events"_s,
                  .requester = requester,
                  .value = u"20000"_s,
                  .neededBy = u"2015-06-20"_s,
                  .commodity = u"services"_s });
}

void OrganiserWalk::need()
{
    writeBoth(u"needProblemFieldsProblem"_s, problem);
    writeBoth(u"needProblemFieldsOutcome"_s, outcome);
    writeBoth(u"needProblemFieldsProduct"_s, product);
    write(u"needValueFieldsDate"_s, u"2015-03-09"_s);
    write(u"needValueFieldsLeadDays"_s, u"20"_s);
    write(u"needBudgetFieldsBudget"_s, u"20000"_s);
    tick(u"needBudgetFieldsBudgetConfirmed"_s);
    write(u"needBudgetFieldsBudgetConfirmedBy"_s, u"C. Lavoie"_s);
    tick(u"needElsewhereFieldsElsewhereSearched"_s);
    push(u"needMore"_s);
    openFold(u"needRules"_s);
    tickCode(u"needRulesFieldsFlags"_s, words().flag(NeedFlag::It));
    tickCode(u"needRulesFieldsReasons"_s, words().ground(Ground::OnlyOneSupplier));
    expect(file().need.reasons == CodeSet<Ground> { Ground::OnlyOneSupplier }, u"the ground is claimed"_s);
    openFold(u"needOwnership"_s);
    choose(u"needOwnershipFieldsIp"_s, u"vendor"_s);
}

/// What is asked where technology and personal data are bought.
void OrganiserWalk::needOfTechnology()
{
    openFold(u"needCost"_s);
    const QString options = u"needCostFieldsOptions"_s;
    addRow(options, { u"buy"_s, {}, u"Service of a small firm"_s, u"Service d’une petite entreprise"_s, u"20000"_s });
    tickCell(options, 0, 1);
    addRow(options, { u"open-source"_s, {}, u"Open-source scheduling"_s, u"Logiciel libre d’horaires"_s, u"14000"_s, u"6000"_s });
    expect(file().intake.options.constFirst().isChosen && !file().intake.options.constLast().isChosen, u"the first is chosen"_s);
    openFold(u"needData"_s);
    addRow(u"needDataFieldsData"_s, { u"Names and interests of delegates"_s, {}, u"Server of the firm"_s, u"2015-07-15"_s });
    tickCell(u"needDataFieldsData"_s, 0, 1);
    openFold(u"needAccess"_s);
    writeBoth(u"needAccessFieldsAccessibility"_s, { u"Readable by screen reader"_s, u"Lisible par lecteur d’écran"_s });
    writeBoth(u"needAccessFieldsSecurity"_s,
              { u"Data is deleted after the report."_s, u"Données supprimées après le rapport."_s });
    push(u"needAccessAsk"_s);
    expectSame(file().intake.consultations.size(), qsizetype(3), u"offices that are told"_s);
    for (int line = 0; line < file().intake.consultations.size(); ++line)
        writeCell(u"needAccessFieldsConsultations"_s, line, 1, u"informed"_s);
    openFold(u"needCompliance"_s);
    push(u"needComplianceSeed"_s);
    for (int line = 0; line < file().intake.compliance.size(); ++line)
        writeCell(u"needComplianceFieldsCompliance"_s, line, 1, u"done"_s);
    setToday(QDate(2015, 3, 3));
    goOn(FileStage::Options);
}

void OrganiserWalk::chooseAlone()
{
    setToday(QDate(2015, 3, 4));
    push(u"optionsDetermine"_s);
    standOn(u"optionsRoutesTable"_s, u"sole-source"_s);
    write(u"optionsRoutesFieldsReason"_s, aloneReason);
    push(u"optionsChoose"_s);
    expect(file().route == Route::SoleSource, u"one firm alone is the way"_s);
}

void OrganiserWalk::writeRequest()
{
    openFold(u"soleSource"_s);
    choose(u"soleSourceFieldsGround"_s, u"only-one-supplier"_s);
    write(u"soleSourceFieldsVendorName"_s, maker);
    writeBoth(u"soleSourceFieldsEvidence"_s, evidence);
    writeBoth(u"soleSourceFieldsPriceReason"_s, { u"The price of its public list"_s, u"Le prix de sa liste publique"_s });
    writeBoth(u"soleSourceFieldsEffect"_s, { u"Delegates would leave again."_s, u"Les délégués repartiraient encore."_s });
    writeBoth(u"soleSourceFieldsLater"_s, { u"Next time three quotes are asked."_s, u"La prochaine fois, trois devis."_s });
    expect(file().soleSource.state == SoleSourceState::Drafted, u"the request is a draft"_s);
    push(u"soleSourceCase"_s);
    attachForm(u"business-case"_s);
    lookAt(FileStage::Options);
}

void OrganiserWalk::ask()
{
    setToday(QDate(2015, 3, 5));
    push(u"soleSourceApproval"_s);
    expect(desk().filePage().looked() == FileStage::Approval, u"the button leads to the approvals"_s);
    standOn(u"approvals"_s, u"sole-source/"_s);
    write(u"approvalPerson"_s, deputy);
    push(u"approvalAsk"_s);
    expectSame(file().approvals.size(), qsizetype(1), u"approvals"_s);
    expect(file().approvals.constFirst().needed == Authority::Adm, u"the rules name the authority"_s);
    expect(file().soleSource.state == SoleSourceState::Asked, u"the request is asked"_s);
}

/// Without a reason nothing is refused.
void OrganiserWalk::refuse()
{
    setToday(QDate(2015, 3, 9));
    sitDown(deputy);
    standOn(u"approvals"_s, u"sole-source/"_s);
    push(u"approvalRefuse"_s);
    expect(file().soleSource.state == SoleSourceState::Asked, u"nothing is refused without a reason"_s);
    expect(isIn(u"approvalReason"_s), u"the cursor stands where the reason goes"_s);
    write(u"approvalReason"_s, refusal);
    push(u"approvalRefuse"_s);
    sitDown(officer);
    expect(file().soleSource.state == SoleSourceState::Refused, u"the request is refused"_s);
    expectSame(file().soleSource.refusal, refusal, u"the reason that is kept"_s);
    expectSame(file().soleSource.decidedBy, deputy, u"who refused"_s);
}

void OrganiserWalk::takeNextWay()
{
    lookAt(FileStage::Options);
    const QString told = shown<WrappingLabel>(u"soleSourceState"_s).text();
    for (const QString &part : { refusal, deputy, words().route(Route::LowValueQuotes) })
        expect(told.contains(part), u"“%1” is told: %2"_s.arg(part, told));
    push(u"soleSourceNext"_s);
    expect(file().route == Route::LowValueQuotes, u"quotes are the way"_s);
    expectSame(file().soleSource.nextRoute, u"low-value-quotes"_s, u"the way that was offered"_s);
    expect(file().routeReason.contains(refusal), u"the reason of the way is the refusal"_s);
    expect(find(u"soleSourceNext"_s) == nullptr, u"it is offered once"_s);
}

void OrganiserWalk::searchMarket()
{
    setToday(QDate(2015, 3, 16));
    lookAt(FileStage::Market);
    const QString searches = u"marketSearchFieldsSearches"_s;
    addRow(searches, { u"2015-03-09"_s, u"Vendor register, Ontario"_s, u"event introduction app"_s, u"1"_s });
    addRow(searches, { u"2015-03-11"_s, u"Federal supply arrangements"_s, u"conference matchmaking"_s, u"0"_s });
    addRow(searches, { u"2015-03-16"_s, u"Web"_s, u"mise en relation de délégués"_s, u"1"_s, u"One firm abroad"_s });
    writeBoth(u"marketSearchFieldsStatement"_s, statement);
    expectSame(file().market.searches.size(), qsizetype(3), u"searches"_s);
}

void OrganiserWalk::giveGroundUp()
{
    setToday(QDate(2015, 3, 17));
    lookAt(FileStage::Need);
    tickCode(u"needRulesFieldsReasons"_s, words().ground(Ground::OnlyOneSupplier));
    expect(file().need.reasons.isEmpty(), u"no ground is claimed any more"_s);
}

void OrganiserWalk::chooseOrganiser()
{
    lookAt(FileStage::Options);
    push(u"optionsDetermine"_s);
    expectSame(file().determinations.size(), qsizetype(2), u"determinations"_s);
    const auto isLawful = [](const StoredDetermination &one) { return one.route(Route::SoleSource)->isLawful(); };
    expect(isLawful(file().determinations.constFirst()), u"the first answer stays as it was"_s);
    expect(!isLawful(file().determinations.constLast()), u"the new one knows no ground"_s);
    expect(routesInstead(file()).contains(Route::Indirect), u"the organiser’s contract is a lawful way"_s);
    standOn(u"optionsRoutesTable"_s, u"indirect"_s);
    write(u"optionsRoutesFieldsReason"_s, organiserReason);
    push(u"optionsChoose"_s);
    expect(file().route == Route::Indirect, u"the organiser buys"_s);
    setToday(QDate(2015, 3, 18));
    goOn(FileStage::Market);
    setToday(QDate(2015, 3, 19));
    goOn(FileStage::Approval); // nobody is asked to bid
}

void OrganiserWalk::approve()
{
    setToday(QDate(2015, 3, 20));
    lookAt(FileStage::Award);
    write(u"awardVendorName"_s, organiser);
    choose(u"awardSizeClass"_s, u"large"_s);
    write(u"awardAmount"_s, u"20000"_s);
    lookAt(FileStage::Approval);
    standOn(u"approvals"_s, u"award/"_s);
    write(u"approvalPerson"_s, manager);
    push(u"approvalAsk"_s);
    setToday(QDate(2015, 3, 24));
    sitDown(manager);
    push(u"approvalApprove"_s);
    sitDown(officer);
    expect(file().approvals.constLast().state == ApprovalState::Approved, u"it is approved"_s);
    expect(file().approvals.constFirst().state == ApprovalState::Refused, u"the refusal stays beside it"_s);
    setToday(QDate(2015, 3, 25));
    goOn(FileStage::Award);
}

void OrganiserWalk::award()
{
    setToday(QDate(2015, 4, 1));
    push(u"awardToday"_s);
    setToday(QDate(2015, 4, 2));
    write(u"awardNoticeNoticePublishedOn"_s, iso(today()));
    write(u"awardNoticeNoticeAt"_s, u"Ministry web site"_s);
    goOn(FileStage::Contract);
}

void OrganiserWalk::contract()
{
    setToday(QDate(2015, 4, 7));
    push(u"contractAdd"_s);
    expect(file().contracts.constFirst().kind == ContractKind::PassThrough, u"the contract passes the money on"_s);
    write(u"contractNumber"_s, u"C-2015-0107"_s);
    write(u"contractEndVendorName"_s, maker);
    choose(u"contractEndSizeClass"_s, u"micro"_s);
    write(u"contractStart"_s, iso(today()));
    write(u"contractEnd"_s, u"2015-07-31"_s);
    write(u"contractSignedOn"_s, iso(today()));
    const QString note = shown<WrappingLabel>(u"contractFirmsNote"_s).text();
    expect(note.contains(organiser) && note.contains(maker), u"it is told whom the money reaches: "_s + note);
    setToday(QDate(2015, 4, 8));
    goOn(FileStage::Delivery);
}

void OrganiserWalk::delivery()
{
    addRow(u"deliveryMilestones"_s, { u"Service open to delegates"_s, u"Service ouvert aux délégués"_s, u"2015-06-17"_s });
    addRow(u"deliveryReachedOutcomes"_s, { u"Meetings arranged"_s, u"Rencontres organisées"_s, u"200"_s });
    setToday(QDate(2015, 6, 17));
    sitDown(requester);
    push(u"deliveryAccept"_s);
    expectSame(file().contracts.constFirst().milestones.constFirst().acceptedBy, requester, u"who accepted"_s);
    setToday(QDate(2015, 6, 25));
    sitDown(officer);
    writeCell(u"deliveryReachedOutcomes"_s, 0, 3, u"214"_s);
    writeCell(u"deliveryReachedOutcomes"_s, 0, 4, iso(today()));
    goOn(FileStage::Invoices);
}

void OrganiserWalk::invoices()
{
    setToday(QDate(2015, 7, 2));
    push(u"invoiceAdd"_s);
    write(u"invoiceNumber"_s, u"GH-5521"_s);
    write(u"invoiceAmount"_s, u"20000"_s);
    write(u"invoiceDay"_s, u"2015-06-29"_s);
    expectSame(file().invoices.constFirst().receivedOn, today(), u"day of receipt"_s);
    setToday(QDate(2015, 7, 6));
    sitDown(requester);
    push(u"invoiceAccept"_s);
    setToday(QDate(2015, 7, 24));
    sitDown(manager);
    push(u"invoicePay"_s);
    sitDown(officer);
    expectSame(file().invoices.constFirst().paid.value_or(Money()), twentyThousand, u"paid"_s);
    goOn(FileStage::Close);
}

void OrganiserWalk::close()
{
    setToday(QDate(2015, 7, 28));
    lookAt(FileStage::Delivery);
    writeCell(u"deliveryHeldData"_s, 0, 4, u"2015-07-10"_s);
    writeCell(u"deliveryHeldData"_s, 0, 5, maker);
    lookAt(FileStage::Close);
    choose(u"reviewSatisfaction"_s, u"4"_s);
    tickCode(u"reviewHindered"_s, ContractWords::of(Friction::Rules));
    writeBoth(u"lessonLesson"_s, { u"Count it as indirect spend."_s, u"Il faut le compter comme dépense indirecte."_s });
    write(u"lessonLessonRule"_s, u"indirect"_s);
    addRow(u"lessonFeedback"_s, { u"sole-source"_s, u"Any amount goes to the assistant deputy minister."_s, u"12"_s });
    write(u"keepRetainUntil"_s, u"2022-07-31"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    waitFor(u"the file is closed"_s, [this] { return file().state == FileState::Closed && session().isSettled(); });
    expectSame(file().review.feedback.constFirst().daysLost, 12, u"days that the rule cost"_s);
}

void OrganiserWalk::judgeDossier()
{
    const Language language = office().language();
    const StoredRoute *route = file().determinations.constLast().route(Route::Indirect);
    const QStringList who { officer, manager, requester, deputy, organiser, maker };
    const QStringList what { own(title), own(product), words().formats().money(twentyThousand), u"GH-5521"_s, u"C-2015-0107"_s };
    const QStringList when { words().day({ 2015, 3, 9 }), words().day({ 2015, 3, 24 }), words().day({ 2015, 7, 24 }) };
    const QStringList why {
        own(problem), own(evidence), own(statement), aloneReason, refusal, organiserReason, route->citation.of(language)
    };
    WalkedFile(*this).expectDossierTells(who + what + when + why);
}

void OrganiserWalk::judgeRegister()
{
    WalkedFile walked(*this);
    walked.expectKept();
    for (const LedgerKind kind : { LedgerKind::Awarded, LedgerKind::Committed, LedgerKind::Invoiced, LedgerKind::Paid })
        walked.expectMoney(kind, twentyThousand);
    walked.expectTrailHolds();
}

/// The cube knows the micro firm behind each kind of money, and never as paid directly.
void OrganiserWalk::judgeIndirect()
{
    auto database = Database::open(office().registerPath(), Database::Mode::ReadOnly);
    if (!database)
        stop(QString::fromUtf8(told(database)));
    const auto lines = ledgerOf(**database, file().head.number);
    if (!lines)
        stop(QString::fromUtf8(told(lines)));
    for (const LedgerLine &line : *lines) {
        expectSame(line.vendor, organiser, u"who is paid"_s);
        expectSame(line.indirectVendor, maker, u"who makes it"_s);
        expectSame(line.indirectSize, u"micro"_s, u"size of the maker"_s);
    }
    const auto paid = paidBySize(**database, { 2015, 4, 1 }, { 2016, 3, 31 });
    if (!paid)
        stop(QString::fromUtf8(told(paid)));
    const auto small = directAndIndirect(*paid, { u"micro"_s, u"small"_s, u"medium"_s });
    const auto large = directAndIndirect(*paid, { u"large"_s });
    expect(small && large, u"the money can be added"_s);
    expectSame(small->indirect.toString(), twentyThousand.toString(), u"what reached small firms through another"_s);
    expectSame(small->direct.toString(), Money().toString(), u"what small firms were paid themselves"_s);
    expectSame(large->direct.toString(), twentyThousand.toString(), u"what the organiser was paid"_s);
}

QList<WalkStep> OrganiserWalk::steps()
{
    return {
        { "open", [this] { openFile(); } },
        { "need", [this] { need(); } },
        { "need of technology", [this] { needOfTechnology(); } },
        { "one firm alone", [this] { chooseAlone(); } },
        { "request", [this] { writeRequest(); } },
        { "ask", [this] { ask(); } },
        { "refuse", [this] { refuse(); } },
        { "next way", [this] { takeNextWay(); } },
        { "search", [this] { searchMarket(); } },
        { "ground", [this] { giveGroundUp(); } },
        { "organiser", [this] { chooseOrganiser(); } },
        { "approval", [this] { approve(); } },
        { "award", [this] { award(); } },
        { "contract", [this] { contract(); } },
        { "delivery", [this] { delivery(); } },
        { "invoices", [this] { invoices(); } },
        { "close", [this] { close(); } },
        { "dossier", [this] { judgeDossier(); } },
        { "register", [this] { judgeRegister(); } },
        { "indirect", [this] { judgeIndirect(); } },
    };
}

} // namespace

class TestOrganiserWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organiserBuysWhatOneFirmAloneMayNot_data();
    void organiserBuysWhatOneFirmAloneMayNot();
};

void TestOrganiserWalk::organiserBuysWhatOneFirmAloneMayNot_data()
{
    addLanguages();
}

void TestOrganiserWalk::organiserBuysWhatOneFirmAloneMayNot()
{
    QFETCH(const bool, french);
    const TemporaryFolder folder;
    WalkingOffice office(folder, { u"office"_s,
                                   french ? Language::French : Language::English,
                                   { somebody(officer), somebody(manager, Authority::Manager),
                                     somebody(requester, Authority::Director), somebody(deputy, Authority::Adm) },
                                   officer,
                                   QDate(2015, 3, 2) });
    OrganiserWalk officerAtWork(office);
    QVERIFY(officerAtWork.walk(officerAtWork.steps()));
}

QTEST_MAIN(TestOrganiserWalk)
#include "tst_organiserwalk.moc"
