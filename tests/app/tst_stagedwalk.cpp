// SPDX-License-Identifier: GPL-3.0-or-later
// The study's fourth case: wounds are followed at home. The market is sounded, bidders qualify, talk and build paid proofs of concept, a
// consortium of small firms wins, proves itself for a year and is scaled to five more bodies. Through the real window, by keyboard alone.
#include "app/acquis/procurementdesk.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/evaluationresult.h"
#include "tests/app/buyingofficer.h"
#include "tests/app/walkedfile.h"
#include "tests/support/temporaryfolder.h"
#include "ui/procurements/contractwords.h"
#include "ui/procurements/filesession.h"
#include "ui/rules/ruleswords.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

const QString officer = u"A. Desrosiers"_s;
const QString director = u"J. Tremblay"_s; // who asks, champions it and scores
const QString analyst = u"S. Lachance"_s; // scores too
const QString deputy = u"D. Kowalczyk"_s; // approves
const QString consortium = u"Tamarack, Graphite Lake and Birchbark together"_s;
const QString rival = u"Northcape Business Intelligence Corp."_s;
const QDate begin(2014, 1, 13);

const BilingualText title { u"Follow-up of wound care at home"_s, u"Suivi à domicile des soins de plaies"_s };
const BilingualText problem {
    u"Patients with wounds travel 90 km twice a week so that a nurse may look for two minutes."_s,
    u"Des patients ayant des plaies parcourent 90 km deux fois par semaine pour un examen de deux minutes."_s
};
const BilingualText outcome {
    u"Half of the visits are no longer needed and no wound is seen later than today."_s,
    u"La moitié des visites deviennent inutiles et aucune plaie n’est vue plus tard qu’aujourd’hui."_s
};
const BilingualText withMarket { u"A solution found with the market"_s, u"Une solution trouvée avec le marché"_s };
const BilingualText telehealth { u"Adapt the telehealth rooms"_s, u"Adapter les salles de télésanté"_s };
const BilingualText firstVersion { u"Halve the visits; lose no wound."_s,
                                   u"Réduire les visites de moitié; ne perdre aucune plaie de vue."_s };
const BilingualText secondVersion { u"Halve the visits; lose no wound; any means."_s,
                                    u"Réduire les visites de moitié; ne perdre aucune plaie de vue; par tout moyen."_s };
const BilingualText statement { u"Parts exist, the whole does not."_s, u"Des parties existent, le tout n’existe pas."_s };
const BilingualText item { u"Follow-up of 400 patients for a year"_s, u"Suivi de 400 patients pendant un an"_s };
const BilingualText regret { u"The proof of concept met fewer of the nurses’ needs."_s,
                             u"La validation de principe répondait à moins de besoins des infirmières."_s };
const BilingualText milestone { u"First hundred patients"_s, u"Cent premiers patients"_s };
const BilingualText lesson { u"The rules are robust: stages and paid proofs work within them."_s,
                             u"Les règles sont solides : des étapes et des validations rémunérées s’y inscrivent."_s };
const QString learned = u"Nobody has all of it; three small firms together may."_s;
const QString routeReason = u"The value asks for an open competition; it is held in stages."_s;
const QString explained = u"Each duty that is open is explained in the file."_s;
const QString goesOn = u"Go on: visits fell from 2.0 to 0.9; scale to five networks."_s;

struct SoundedOne
{
    QString name;
    QString size;
    bool answered;
    QString answer;
};
const QList<SoundedOne> sounded {
    { u"Tamarack Cloud Inc."_s, u"small"_s, true, u"Can do pictures and storage."_s },
    { u"Graphite Lake Analytics Inc."_s, u"micro"_s, true, u"Can measure wounds in pictures."_s },
    { u"Birchbark Learning Inc."_s, u"micro"_s, true, u"Can train patients."_s },
    { u"Kestrel Secure Networks Ltd."_s, u"small"_s, true, u"Would bid with a partner."_s },
    { rival, u"large"_s, true, u"Has a product abroad."_s },
    { u"Halyard Systems Corp."_s, u"small"_s, false, u"No time."_s },
    { u"Marigold Metrics Ltd."_s, u"small"_s, false, u"Unsure how to present itself."_s },
};

struct OfferedBid
{
    QString name;
    QString size;
    QString time;
    QStringList years;
    QList<QStringList> members; ///< name, size, share
};
const OfferedBid offerOfThree { consortium,
                                u"small"_s,
                                u"11:00"_s,
                                { u"118000"_s, u"124000"_s, u"124000"_s, u"124000"_s, u"124000"_s },
                                { { u"Tamarack Cloud Inc."_s, u"small"_s, u"50"_s },
                                  { u"Graphite Lake Analytics Inc."_s, u"micro"_s, u"30"_s },
                                  { u"Birchbark Learning Inc."_s, u"micro"_s, u"20"_s } } };
const OfferedBid offerOfOne {
    rival, u"large"_s, u"14:30"_s, { u"131000"_s, u"140000"_s, u"140000"_s, u"140000"_s, u"140000"_s }, {}
};

/// The steps of this file.
class StagedWalk final : public BuyingOfficer
{
public:
    using BuyingOfficer::BuyingOfficer;

    [[nodiscard]] QList<WalkStep> steps();

private:
    void openFile();
    void need();
    void dataAndOffices();
    void statutes();
    void options();
    void sounding();
    void market();
    void phases();
    void criteria();
    void request();
    void bids();
    void proofs();
    void scores();
    void consensus();
    void approval();
    void award();
    void contract();
    void yearOfValidation();
    void scaleUp();
    void close();
    void judgeFile();
    void judgeDossier();
    void judgeRegister();

    void writeBid(const OfferedBid &offer);
    void writePrices(const OfferedBid &offer);
    void decidePhase(int row, const QString &who, QDate day);
    void takeInvoice(const QString &number, const QString &contract, QDate day, QDate received, const QString &amount);
    void payInvoice(const QString &number, QDate day);
    void join(const QString &body, QDate day, const QString &amount);
    [[nodiscard]] QString bidOf(const QString &firm) const;
    [[nodiscard]] QString proofOf(const QString &firm) const;
    [[nodiscard]] const Contract &mainContract() const { return file().contracts.constLast(); }
};

void StagedWalk::openFile()
{
    openNewFile({ .title = title,
                  .ministry = u"North Shore Health Network"_s,
                  .unit = u"Home care"_s,
                  .requester = director,
                  .value = u"640000"_s,
                  .neededBy = u"2015-06-30"_s,
                  .commodity = u"services"_s,
                  .jurisdiction = u"on-bps"_s });
    expect(file().need.jurisdiction == Jurisdiction::OnBps && file().need.entity == Entity::OnBps, u"a hospital network buys"_s);
}

void StagedWalk::need()
{
    writeBoth(u"needProblemFieldsProblem"_s, problem);
    writeBoth(u"needProblemFieldsOutcome"_s, outcome);
    write(u"needValueFieldsDate"_s, u"2014-06-02"_s);
    write(u"needBudgetFieldsBudget"_s, u"680000"_s);
    tick(u"needBudgetFieldsBudgetConfirmed"_s);
    write(u"needBudgetFieldsBudgetConfirmedBy"_s, u"C. Lavoie"_s);
    tick(u"needElsewhereFieldsElsewhereSearched"_s);
    push(u"needMore"_s);
    openFold(u"needCost"_s);
    const QString year = u"128000"_s;
    addRow(u"needCostFieldsOptions"_s, { u"buy"_s, {}, withMarket.en, withMarket.fr, year, year, year, year, year });
    addRow(u"needCostFieldsOptions"_s, { u"reuse"_s,
                                         {},
                                         telehealth.en,
                                         telehealth.fr,
                                         u"90000"_s,
                                         u"180000"_s,
                                         u"180000"_s,
                                         {},
                                         {},
                                         u"Patients still travel."_s });
    tickCell(u"needCostFieldsOptions"_s, 0, 1);
    expectSame(file().intake.options.size(), qsizetype(2), u"ways"_s);
    openFold(u"needOrigin"_s);
    choose(u"needOriginFieldsOnTheMarket"_s, u"partly"_s);
    write(u"needOriginFieldsOnTheMarketEvidence"_s, u"Twelve of twenty needs were on the market."_s);
    openFold(u"needRequirement"_s);
    writeBoth(u"needRequirementDraftText"_s, firstVersion);
    push(u"needRequirementKeep"_s);
    expectSame(file().intake.requirements.size(), qsizetype(1), u"versions"_s);
    openFold(u"needOwnership"_s);
    choose(u"needOwnershipFieldsIp"_s, u"shared"_s);
}

void StagedWalk::dataAndOffices()
{
    openFold(u"needData"_s);
    addRow(u"needDataFieldsData"_s,
           { u"Pictures of wounds with the patient’s number"_s, {}, u"Servers in Ontario"_s, u"2030-12-31"_s });
    tickCell(u"needDataFieldsData"_s, 0, 1);
    expect(file().intake.data.constFirst().isPersonal, u"the data is personal"_s);
    openFold(u"needAccess"_s);
    writeBoth(u"needAccessFieldsAccessibility"_s,
              { u"One large button; voice guidance."_s, u"Un seul gros bouton; guidage vocal."_s });
    writeBoth(u"needAccessFieldsSecurity"_s,
              { u"Pictures are encrypted on the telephone."_s, u"Les images sont chiffrées sur le téléphone."_s });
    tick(u"needAccessFieldsUsesInformationTechnology"_s);
    push(u"needAccessAsk"_s);
    const QStringList people { u"N. Sorel"_s, u"B. Larose"_s, u"F. Achebe"_s };
    const QStringList states { u"agreed"_s, u"informed"_s, u"agreed"_s };
    expectSame(file().intake.consultations.size(), people.size(), u"offices"_s);
    for (int row = 0; row < people.size(); ++row) {
        writeCell(u"needAccessFieldsConsultations"_s, row, 1, states.at(row));
        writeCell(u"needAccessFieldsConsultations"_s, row, 2, people.at(row));
    }
}

void StagedWalk::statutes()
{
    openFold(u"needRules"_s);
    tickCode(u"needRulesFieldsFlags"_s, RulesWords(office().language()).flag(NeedFlag::It));
    openFold(u"needCompliance"_s);
    push(u"needComplianceSeed"_s);
    const QList<ComplianceLine> lines = file().intake.compliance;
    for (int row = 0; row < lines.size(); ++row) {
        const bool isPrivacy = lines.at(row).instrument == Instrument::Privacy;
        writeCell(u"needComplianceFieldsCompliance"_s, row, 1, isPrivacy ? u"done"_s : u"not-needed"_s);
        if (isPrivacy)
            writeCell(u"needComplianceFieldsCompliance"_s, row, 2, u"Whoever is in it agrees beforehand."_s);
    }
    expect(std::ranges::any_of(file().intake.compliance,
                               [](const ComplianceLine &line) { return line.state == ComplianceState::Done; }),
           u"privacy is looked at"_s);
    setToday(QDate(2014, 1, 27));
    goOn(FileStage::Options);
}

void StagedWalk::options()
{
    setToday(QDate(2014, 1, 28));
    push(u"optionsDetermine"_s);
    standOn(u"optionsRoutesTable"_s, u"open"_s);
    write(u"optionsRoutesFieldsReason"_s, routeReason);
    push(u"optionsChoose"_s);
    expect(file().route == Route::Open, u"an open competition is the way"_s);
    setToday(QDate(2014, 1, 29));
    goOn(FileStage::Market);
}

void StagedWalk::sounding()
{
    setToday(QDate(2014, 2, 10));
    openFold(u"marketSounding"_s);
    push(u"marketSoundingAdd"_s);
    write(u"marketSoundingFieldsOrganiser"_s, u"Shared Buying Centre"_s);
    write(u"marketSoundingFieldsThirdPartyNote"_s, u"The centre sells nothing and has no share in any firm."_s);
    writeBoth(u"marketSoundingFieldsProblem"_s,
              { u"Patients travel for a two-minute look."_s, u"Des patients se déplacent pour un examen de deux minutes."_s });
    writeBoth(u"marketSoundingFieldsPlan"_s, { u"A staged competition from June."_s, u"Un concours par étapes dès juin."_s });
    writeBoth(u"marketSoundingFieldsIntended"_s,
              { u"Follow-up at home for 400 patients."_s, u"Suivi à domicile de 400 patients."_s });
    writeBoth(u"marketSoundingFieldsViews"_s, { u"What exists, what it takes, what would keep you out?"_s,
                                                u"Qu’est-ce qui existe, que faut-il, qu’est-ce qui vous exclurait?"_s });
    for (int row = 0; row < sounded.size(); ++row) {
        addRow(u"marketSoundingFieldsFirms"_s, { sounded.at(row).name, sounded.at(row).size, {}, sounded.at(row).answer });
        if (sounded.at(row).answered)
            tickCell(u"marketSoundingFieldsFirms"_s, row, 2);
    }
    write(u"marketSoundingFieldsLearned"_s, learned);
    write(u"marketSoundingFieldsChanged"_s, u"The list of functions was replaced by two outcomes."_s);
    write(u"marketSoundingFieldsNeedItems"_s, u"20"_s);
    write(u"marketSoundingFieldsMetItems"_s, u"12"_s);
    write(u"marketSoundingFieldsCost"_s, u"6000"_s);
    write(u"marketSoundingFieldsIdeasUsed"_s, u"4"_s);
    const Sounding &one = file().market.soundings.constFirst();
    expectSame(one.firms.size(), sounded.size(), u"firms that were asked"_s);
    expectSame(std::ranges::count_if(one.firms, &SoundedFirm::answered), 5, u"firms that answered"_s);
    expectSame(one.day, today(), u"day of the sounding"_s);
}

void StagedWalk::market()
{
    setToday(QDate(2014, 5, 5));
    lookAt(FileStage::Need);
    writeBoth(u"needRequirementDraftText"_s, secondVersion);
    write(u"needRequirementDraftReason"_s, u"Learned in the sounding"_s);
    push(u"needRequirementKeep"_s);
    expectSame(file().intake.requirements.size(), qsizetype(2), u"versions"_s);
    lookAt(FileStage::Market);
    addRow(u"marketSearchFieldsSearches"_s, { iso(today()), u"Vendor register, Canada"_s, u"wound, telehealth, pictures"_s,
                                              u"7"_s, u"Seven firms; five answered the sounding."_s });
    writeBoth(u"marketSearchFieldsStatement"_s, statement);
    openFold(u"marketDeclarations"_s);
    addRow(u"marketDeclarationsFieldsDeclarations"_s, { director, u"evaluator"_s });
    addRow(u"marketDeclarationsFieldsDeclarations"_s, { analyst, u"evaluator"_s });
    addRow(u"marketDeclarationsFieldsDeclarations"_s, { officer, u"officer"_s });
    for (const QString &person : { director, analyst, officer }) {
        sitDown(person);
        push(u"marketDeclarationsSign"_s);
    }
    for (const Declaration &one : file().market.declarations)
        expect(one.isSigned(), one.person + u" signed"_s);
    setToday(QDate(2014, 5, 6));
    goOn(FileStage::Solicitation);
}

void StagedWalk::phases()
{
    setToday(QDate(2014, 5, 20));
    choose(u"solicitationForm"_s, u"staged-proof"_s);
    write(u"solicitationNumber"_s, u"RFP-2014-0007"_s);
    write(u"solicitationPostedAt"_s, u"Tenders portal"_s);
    push(u"phasesModel"_s);
    const QList<std::pair<QString, QString>> days { { u"2014-06-02"_s, u"2014-07-11"_s },
                                                    { u"2014-08-18"_s, u"2014-08-19"_s },
                                                    { u"2014-09-02"_s, u"2014-12-12"_s },
                                                    { u"2015-01-05"_s, u"2015-01-30"_s } };
    expectSame(file().solicitation.phases.size(), days.size(), u"phases"_s);
    for (int row = 0; row < days.size(); ++row) {
        writeCell(u"solicitationPhases"_s, row, 3, days.at(row).first);
        writeCell(u"solicitationPhases"_s, row, 4, days.at(row).second);
    }
    const SolicitationPhase &proof = file().solicitation.phases.at(2);
    expect(proof.kind == PhaseKind::ProofOfConcept, u"the third phase is a proof of concept"_s);
    expectSame(proof.cap.value_or(Money()).toString(), u"20000.00"_s, u"paid to each"_s);
    expectSame(proof.closes, QDate(2014, 12, 12), u"end of the proofs"_s);
}

void StagedWalk::criteria()
{
    addRow(u"solicitationItems"_s, { item.en, item.fr, u"1"_s, u"year"_s });
    tickCell(u"solicitationItems"_s, 0, 4);
    const QList<SolicitationPhase> asked = file().solicitation.phases;
    addRow(u"solicitationCriteria"_s, { u"quality"_s,
                                        u"Understanding of the problem"_s,
                                        u"Compréhension du problème"_s,
                                        u"100"_s,
                                        u"10"_s,
                                        {},
                                        asked.at(0).uid });
    addRow(u"solicitationCriteria"_s, { u"demonstration"_s,
                                        u"Proof of concept with nurses"_s,
                                        u"Validation de principe avec des infirmières"_s,
                                        u"100"_s,
                                        u"10"_s,
                                        {},
                                        asked.at(2).uid });
    addRow(u"solicitationCriteria"_s,
           { u"price"_s, u"Cost over five years"_s, u"Coût sur cinq ans"_s, u"40"_s, u"10"_s, {}, asked.at(3).uid });
    addRow(
        u"solicitationCriteria"_s,
        { u"innovation"_s, u"Halving the visits"_s, u"Réduire les visites de moitié"_s, u"60"_s, u"10"_s, {}, asked.at(3).uid });
    const QList<Criterion> &weighed = file().solicitation.criteria;
    expectSame(weighed.size(), qsizetype(4), u"criteria"_s);
    for (const Criterion &one : weighed)
        expect(!one.phase.isEmpty(), one.name.en + u" belongs to a phase"_s);
}

void StagedWalk::request()
{
    write(u"solicitationClosesDay"_s, u"2014-07-11"_s);
    write(u"solicitationClosesTime"_s, u"16:00"_s);
    setToday(QDate(2014, 6, 2));
    push(u"solicitationIssue"_s);
    expectSame(file().solicitation.issuedOn, today(), u"day of issue"_s);
    expectSame(file().solicitation.requirementVersion, 2, u"version that all bidders get"_s);
}

void StagedWalk::writeBid(const OfferedBid &offer)
{
    const qsizetype before = file().bids.size();
    push(u"quotesAdd"_s);
    expect(QApplication::activeModalWidget() != nullptr, u"the form of a bid is shown"_s);
    write(u"bidName"_s, offer.name);
    choose(u"bidSizeClass"_s, offer.size);
    write(u"bidReceivedDay"_s, iso(today()));
    write(u"bidValidUntil"_s, u"2015-06-30"_s);
    expect(shown<QLabel>(u"bidSealed"_s).isVisible(), u"prices wait for the opening"_s);
    writeCell(u"bidItems"_s, 0, 4, u"yes"_s);
    choose(u"bidPhase"_s, file().solicitation.phases.constLast().uid);
    for (const QStringList &member : offer.members)
        addRow(u"bidMembers"_s, member);
    if (!offer.members.isEmpty())
        tickCell(u"bidMembers"_s, 0, 3);
    reach(u"bidReceivedTime"_s);
    strike(Qt::Key_A, Qt::ControlModifier);
    type(offer.time);
    strike(Qt::Key_Return);
    waitFor(u"the bid is written"_s, [&] {
        return QApplication::activeModalWidget() == nullptr && file().bids.size() == before + 1 && session().isSettled();
    });
}

/// What it costs is read when the bids are opened.
void StagedWalk::writePrices(const OfferedBid &offer)
{
    const auto bid = std::ranges::find(file().bids, offer.name, &Bid::name);
    reach(u"bidsCompared"_s);
    press(Qt::Key_Home, Qt::ControlModifier);
    for (auto before = file().bids.cbegin(); before != bid; ++before)
        press(Qt::Key_Right);
    push(u"evaluationChangeBid"_s);
    expect(QApplication::activeModalWidget() != nullptr, u"the form of a bid is shown"_s);
    writeCell(u"bidItems"_s, 0, 3, offer.years.constFirst());
    for (const QString &year : offer.years)
        addRow(u"bidYearlyCosts"_s, { year });
    reach(u"bidReadyBy"_s);
    press(Qt::Key_Return);
    waitFor(u"the prices are written"_s, [&] {
        const auto priced = std::ranges::find(file().bids, offer.name, &Bid::name);
        return QApplication::activeModalWidget() == nullptr && priced->yearlyCosts.size() == offer.years.size()
               && session().isSettled();
    });
}

void StagedWalk::bids()
{
    setToday(QDate(2014, 7, 11));
    writeBid(offerOfThree);
    writeBid(offerOfOne);
    expectSame(file().bids.constFirst().members.size(), qsizetype(3), u"members of the consortium"_s);
    expect(file().bids.constFirst().members.constFirst().leads, u"one of them leads"_s);
    setToday(QDate(2014, 7, 14));
    goOn(FileStage::Evaluation);
    push(u"evaluationOpen"_s);
    expectSame(file().evaluation.openedOn, today(), u"day on which the bids are opened"_s);
    writePrices(offerOfThree);
    writePrices(offerOfOne);
}

void StagedWalk::decidePhase(int row, const QString &who, QDate day)
{
    setToday(day);
    lookAt(FileStage::Solicitation);
    writeCell(u"solicitationPhases"_s, row, 8, who);
    writeCell(u"solicitationPhases"_s, row, 9, iso(day));
    expectSame(file().solicitation.phases.at(row).decidedOn, day, u"day of the decision"_s);
}

QString StagedWalk::bidOf(const QString &firm) const
{
    const auto found = std::ranges::find(file().bids, firm, &Bid::name);
    return found == file().bids.end() ? QString() : found->uid;
}

QString StagedWalk::proofOf(const QString &firm) const
{
    const auto found = std::ranges::find_if(file().contracts, [&firm](const Contract &one) {
        return one.kind == ContractKind::ProofOfConcept && one.vendorName == firm;
    });
    return found == file().contracts.end() ? QString() : found->uid;
}

/// While bidders still compete: both are paid for what they try.
void StagedWalk::proofs()
{
    decidePhase(0, u"Two bids qualify."_s, QDate(2014, 7, 25));
    decidePhase(1, u"Both go on."_s, QDate(2014, 8, 22));
    setToday(QDate(2014, 9, 2));
    push(u"phasesContracts"_s);
    expectSame(file().contracts.size(), qsizetype(2), u"contracts for proofs of concept"_s);
    lookAt(FileStage::Contract);
    const QList<std::pair<QString, QString>> numbers { { consortium, u"C-2014-0071"_s }, { rival, u"C-2014-0072"_s } };
    for (const auto &[firm, number] : numbers) {
        standOn(u"contracts"_s, proofOf(firm));
        write(u"contractNumber"_s, number);
        write(u"contractSignedOn"_s, iso(today()));
    }
    decidePhase(2, u"Both were built and tried by nurses."_s, QDate(2014, 12, 19));
    takeInvoice(u"TGB-01"_s, proofOf(consortium), QDate(2014, 12, 12), QDate(2014, 12, 15), u"20000"_s);
    takeInvoice(u"NC-77"_s, proofOf(rival), QDate(2014, 12, 12), QDate(2014, 12, 16), u"20000"_s);
    payInvoice(u"TGB-01"_s, QDate(2015, 1, 9));
    payInvoice(u"NC-77"_s, QDate(2015, 1, 30));
}

void StagedWalk::takeInvoice(const QString &number, const QString &contract, QDate day, QDate received, const QString &amount)
{
    if (today() < received)
        setToday(received);
    sitDown(director);
    lookAt(FileStage::Invoices);
    push(u"invoiceAdd"_s);
    choose(u"invoiceContract"_s, contract);
    write(u"invoiceNumber"_s, number);
    write(u"invoiceReceivedOn"_s, iso(received));
    write(u"invoiceDay"_s, iso(day));
    write(u"invoiceAmount"_s, amount);
    push(u"invoiceAccept"_s);
    expectSame(file().invoices.constLast().contract, contract, number + u" is of its contract"_s);
    expectSame(file().invoices.constLast().acceptedBy, director, u"who accepted "_s + number);
    sitDown(officer);
}

void StagedWalk::payInvoice(const QString &number, QDate day)
{
    setToday(day);
    lookAt(FileStage::Invoices);
    const auto find = [this, &number] { return std::ranges::find(file().invoices, number, &Invoice::number); };
    standOn(u"invoices"_s, find()->uid);
    push(u"invoicePay"_s);
    expectSame(find()->paidOn, day, number + u" is paid"_s);
}

void StagedWalk::scores()
{
    setToday(QDate(2015, 2, 2));
    // Understanding, proof and halving, each of the consortium and its rival.
    const QList<std::pair<QString, QStringList>> given {
        { director, { u"9"_s, u"8"_s, u"9"_s, u"6"_s, u"9"_s, u"5"_s } },
        { analyst, { u"9"_s, u"7"_s, u"9"_s, u"5"_s, u"9"_s, u"4"_s } },
    };
    for (const auto &[person, points] : given) {
        sitDown(person);
        lookAt(FileStage::Evaluation);
        for (int row = 0; row < points.size(); ++row) {
            writeCell(u"evaluationScores"_s, row, 3, points.at(row));
            writeCell(u"evaluationScores"_s, row, 4, u"Seen in the trial"_s);
        }
        push(u"evaluationFinish"_s);
        confirm();
        expect(file().evaluation.finished.contains(person), person + u" has scored"_s);
    }
    sitDown(officer);
}

void StagedWalk::consensus()
{
    setToday(QDate(2015, 2, 3));
    lookAt(FileStage::Evaluation);
    push(u"evaluationAgreed"_s);
    expectSame(file().evaluation.consensus.size(), qsizetype(3), u"scores that both gave alike"_s);
    const QList<std::pair<int, QString>> agreed { { 1, u"8"_s }, { 3, u"6"_s }, { 5, u"5"_s } };
    for (const auto &[row, points] : agreed) {
        writeCell(u"evaluationConsensus"_s, row, 4, points);
        writeCell(u"evaluationConsensus"_s, row, 5, u"Agreed after discussion."_s);
    }
    push(u"evaluationConclude"_s);
    expectSame(file().evaluation.concludedOn, today(), u"day of the conclusion"_s);
    expectSame(evaluationResult(file()).winners(), QStringList { bidOf(consortium) }, u"who ranks first"_s);
    decidePhase(3, u"The consortium ranks first."_s, today());
    goOn(FileStage::Approval);
}

void StagedWalk::approval()
{
    setToday(QDate(2015, 2, 5));
    lookAt(FileStage::Award);
    choose(u"awardBid"_s, bidOf(consortium));
    expectSame(file().award.vendorName, consortium, u"winner"_s);
    expectSame(file().award.sizeClass, u"small"_s, u"size of the winner"_s);
    expectSame(file().award.amount.value_or(Money()).toString(), u"614000.00"_s, u"amount"_s);
    lookAt(FileStage::Approval);
    write(u"approvalPerson"_s, deputy);
    push(u"approvalAsk"_s);
    setToday(QDate(2015, 3, 20));
    sitDown(deputy);
    push(u"approvalApprove"_s);
    expectSame(file().approvals.constFirst().decidedBy, deputy, u"who approved"_s);
    expect(file().approvals.constFirst().state == ApprovalState::Approved, u"it is approved"_s);
    sitDown(officer);
    setToday(QDate(2015, 3, 23));
    goOn(FileStage::Award, explained);
}

void StagedWalk::award()
{
    setToday(QDate(2015, 3, 27));
    push(u"awardToday"_s);
    push(u"awardDraftLetters"_s);
    setToday(QDate(2015, 3, 30));
    standOn(u"awardLetters"_s, bidOf(rival));
    writeBoth(u"awardLetterReasons"_s, regret);
    write(u"awardLetterSentOn"_s, iso(today()));
    setToday(QDate(2015, 4, 2));
    write(u"awardNoticeNoticePublishedOn"_s, iso(today()));
    write(u"awardNoticeNoticeAt"_s, u"Tenders portal"_s);
    setToday(QDate(2015, 4, 20));
    standOn(u"awardLetters"_s, bidOf(rival));
    write(u"awardLetterDebriefAskedOn"_s, u"2015-04-08"_s);
    write(u"awardLetterDebriefHeldOn"_s, iso(today()));
    expectSame(file().award.letters.constFirst().reasons.fr, regret.fr, u"reasons of the letter"_s);
    setToday(QDate(2015, 4, 21));
    goOn(FileStage::Contract);
}

void StagedWalk::contract()
{
    setToday(QDate(2015, 4, 22));
    push(u"contractAdd"_s);
    write(u"contractNumber"_s, u"C-2015-0031"_s);
    write(u"contractValue"_s, u"118000"_s);
    write(u"contractStart"_s, u"2015-05-01"_s);
    write(u"contractEnd"_s, u"2016-04-30"_s);
    write(u"contractSignedOn"_s, iso(today()));
    addRow(u"contractOptions"_s, { u"Four more years"_s, u"Quatre années de plus"_s, u"496000"_s, u"48"_s, u"2016-04-01"_s });
    tick(u"contractJoiningIsOpen"_s);
    write(u"contractJoiningUntil"_s, u"2018-12-31"_s);
    write(u"contractJoiningCeiling"_s, u"900000"_s);
    write(u"contractJoiningWho"_s, u"Health networks of the province"_s);
    expectSame(mainContract().members.size(), qsizetype(3), u"members behind the contract"_s);
    expectSame(mainContract().options.constFirst().value.toString(), u"496000.00"_s, u"price of the option"_s);
    setToday(QDate(2015, 5, 1));
    goOn(FileStage::Delivery);
}

void StagedWalk::yearOfValidation()
{
    choose(u"deliveryContract"_s, mainContract().uid);
    write(u"deliveryTrialUntil"_s, u"2016-04-30"_s);
    write(u"deliveryTrialDecideBy"_s, u"2016-03-31"_s);
    writeBoth(u"deliveryTrialMeasures"_s,
              { u"Visits halved; no wound seen later."_s, u"Visites réduites de moitié; aucune plaie vue plus tard."_s });
    addRow(u"deliveryMilestones"_s, { milestone.en, milestone.fr, u"2015-08-20"_s });
    addRow(u"deliveryReachedOutcomes"_s, { u"Visits per patient and week"_s, u"Visites par patient et par semaine"_s, u"1.0"_s });
    setToday(QDate(2015, 8, 20));
    sitDown(director);
    push(u"deliveryAccept"_s);
    expectSame(mainContract().milestones.constFirst().acceptedBy, director, u"who accepted"_s);
    sitDown(officer);
    setToday(QDate(2016, 3, 29));
    writeCell(u"deliveryReachedOutcomes"_s, 0, 3, u"0.9"_s);
    writeCell(u"deliveryReachedOutcomes"_s, 0, 4, u"2016-03-15"_s);
    write(u"deliveryTrialDecision"_s, goesOn);
    write(u"deliveryTrialDecidedOn"_s, iso(today()));
    setToday(QDate(2016, 3, 30));
    lookAt(FileStage::Contract);
    standOn(u"contracts"_s, mainContract().uid);
    writeCell(u"contractOptions"_s, 0, 5, iso(today()));
    expectSame(figuresOf(mainContract()).total.toString(), u"614000.00"_s, u"value with its option"_s);
}

void StagedWalk::join(const QString &body, QDate day, const QString &amount)
{
    setToday(day);
    lookAt(FileStage::Contract);
    standOn(u"contracts"_s, mainContract().uid);
    addRow(u"contractJoiningJoined"_s, { body, iso(day), amount });
}

void StagedWalk::scaleUp()
{
    takeInvoice(u"TGB-02"_s, mainContract().uid, QDate(2016, 4, 30), QDate(2016, 5, 2), u"118000"_s);
    payInvoice(u"TGB-02"_s, QDate(2016, 5, 27));
    join(u"Lakehead Health Network"_s, QDate(2016, 6, 1), u"118000"_s);
    join(u"Ottawa Valley Health Network"_s, QDate(2016, 9, 1), u"118000"_s);
    join(u"Bruce Peninsula Health Network"_s, QDate(2017, 1, 9), u"96000"_s);
    join(u"Niagara Bench Health Network"_s, QDate(2017, 4, 3), u"124000"_s);
    takeInvoice(u"TGB-03"_s, mainContract().uid, QDate(2017, 4, 30), QDate(2017, 5, 3), u"124000"_s);
    payInvoice(u"TGB-03"_s, QDate(2017, 6, 1));
    join(u"Rideau Lakes Health Network"_s, QDate(2017, 9, 5), u"118000"_s);
    expectSame(mainContract().optIn.joined.size(), qsizetype(5), u"bodies that joined"_s);
    setToday(QDate(2017, 9, 6));
    goOn(FileStage::Invoices);
    setToday(QDate(2017, 9, 8));
    goOn(FileStage::Close);
}

void StagedWalk::close()
{
    setToday(QDate(2017, 9, 11));
    choose(u"reviewSatisfaction"_s, u"5"_s);
    tickCode(u"reviewHindered"_s, ContractWords::of(Friction::Time));
    tickCode(u"reviewHindered"_s, ContractWords::of(Friction::Market));
    tickCode(u"reviewHelped"_s, ContractWords::of(Friction::People));
    tickCode(u"reviewHelped"_s, ContractWords::of(Friction::Knowledge));
    writeBoth(u"lessonLesson"_s, lesson);
    write(u"lessonHow"_s, u"Sounding, qualification, dialogue, two paid proofs, then one award."_s);
    write(u"keepRetainUntil"_s, u"2031-12-31"_s);
    setToday(QDate(2017, 9, 12));
    press(Qt::Key_Return, Qt::ControlModifier);
    waitFor(u"the file is closed"_s, [this] { return file().state == FileState::Closed && session().isSettled(); });
}

void StagedWalk::judgeFile()
{
    const auto isProof = [](const Contract &one) { return one.kind == ContractKind::ProofOfConcept; };
    expectSame(std::ranges::count_if(file().contracts, isProof), 2, u"contracts for proofs of concept"_s);
    const auto isPaidProof = [](const Invoice &one) { return one.paid == Money::fromCents(2'000'000); };
    expectSame(std::ranges::count_if(file().invoices, isPaidProof), 2, u"proofs that were paid"_s);
    expectSame(mainContract().validation.decision, goesOn, u"what came of the year"_s);
    expectSame(mainContract().members.size(), qsizetype(3), u"firms of the consortium"_s);
    expectSame(file().end.day, QDate(2017, 9, 12), u"day of the end"_s);
    expect(evaluationResult(file()).winners().contains(file().award.bid), u"the best bid has the award"_s);
}

void StagedWalk::judgeDossier()
{
    const RulesWords words(office().language());
    const StoredRoute *route = file().determinations.constLast().route(Route::Open);
    expect(route != nullptr, u"the determination knows open competition"_s);
    const QStringList who { officer, director, analyst, deputy, consortium, rival, u"Rideau Lakes Health Network"_s };
    const QStringList what { own(title),       own(secondVersion), own(item),
                             u"C-2015-0031"_s, u"TGB-03"_s,        words.formats().money(Money::fromCents(61'400'000)) };
    const QStringList when { words.day(begin), words.day(QDate(2014, 2, 10)), words.day(QDate(2015, 3, 27)),
                             words.day(QDate(2016, 3, 29)), words.day(QDate(2017, 9, 12)) };
    const QStringList why { own(problem), own(outcome), own(statement),
                            learned,      routeReason,  own(regret),
                            goesOn,       own(lesson),  route->citation.of(office().language()) };
    WalkedFile(*this).expectDossierTells(who + what + when + why);
}

void StagedWalk::judgeRegister()
{
    WalkedFile walked(*this);
    walked.expectKept();
    walked.expectMoney(LedgerKind::Awarded, Money::fromCents(61'400'000));
    walked.expectMoney(LedgerKind::Committed, Money::fromCents(65'400'000));
    walked.expectMoney(LedgerKind::Invoiced, Money::fromCents(28'200'000));
    walked.expectMoney(LedgerKind::Paid, Money::fromCents(28'200'000));
    walked.expectTrailHolds();
}

QList<WalkStep> StagedWalk::steps()
{
    return {
        { "open", [this] { openFile(); } },
        { "need", [this] { need(); } },
        { "data and offices", [this] { dataAndOffices(); } },
        { "statutes", [this] { statutes(); } },
        { "options", [this] { options(); } },
        { "sounding", [this] { sounding(); } },
        { "market", [this] { market(); } },
        { "phases", [this] { phases(); } },
        { "criteria", [this] { criteria(); } },
        { "request", [this] { request(); } },
        { "bids", [this] { bids(); } },
        { "proofs", [this] { proofs(); } },
        { "scores", [this] { scores(); } },
        { "consensus", [this] { consensus(); } },
        { "approval", [this] { approval(); } },
        { "award", [this] { award(); } },
        { "contract", [this] { contract(); } },
        { "year of validation", [this] { yearOfValidation(); } },
        { "scale-up", [this] { scaleUp(); } },
        { "close", [this] { close(); } },
        { "file", [this] { judgeFile(); } },
        { "register", [this] { judgeRegister(); } },
        { "dossier", [this] { judgeDossier(); } },
    };
}

} // namespace

class TestStagedWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void consortiumWinsByStagesAndScalesToFiveBodies_data();
    void consortiumWinsByStagesAndScalesToFiveBodies();
};

void TestStagedWalk::consortiumWinsByStagesAndScalesToFiveBodies_data()
{
    addLanguages();
}

void TestStagedWalk::consortiumWinsByStagesAndScalesToFiveBodies()
{
    QFETCH(const bool, french);
    const TemporaryFolder folder;
    WalkingOffice office(folder, { u"office"_s,
                                   french ? Language::French : Language::English,
                                   { somebody(officer), somebody(director, Authority::Director), somebody(analyst),
                                     somebody(deputy, Authority::Dm) },
                                   officer,
                                   begin });
    StagedWalk officerAtWork(office);
    QVERIFY(officerAtWork.walk(officerAtWork.steps()));
}

QTEST_MAIN(TestStagedWalk)
#include "tst_stagedwalk.moc"
