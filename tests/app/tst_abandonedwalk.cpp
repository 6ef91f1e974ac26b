// SPDX-License-Identifier: GPL-3.0-or-later
// The study's third case: an analyst wants free software and a printer that no list has, and gives up after four months. Through the real
// window, by keyboard alone, in each language. Nothing is bought; why is kept.
#include "app/acquis/procurementdesk.h"
#include "tests/app/buyingofficer.h"
#include "tests/app/walkedfile.h"
#include "tests/support/temporaryfolder.h"
#include "ui/procurements/filesession.h"
#include "ui/rules/ruleswords.h"

#include <QAbstractButton>
#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

const QString analyst = u"S. Lachance"_s;
const QString technology = u"J. Tremblay"_s;
const QString otherMinistry = u"Ministry of Northern Affairs"_s;
const QDate begin(2017, 1, 9);
const QDate objected(2017, 1, 20);
const QDate passed(2017, 2, 6);
const QDate asked(2017, 2, 7);
const QDate waited(2017, 3, 13);
const QDate gaveUp(2017, 5, 9);
const Money difference = Money::fromCents(180'000);

const BilingualText title { u"Free analytics software and a printer for maps"_s,
                            u"Logiciel d’analyse gratuit et imprimante pour cartes"_s };
const BilingualText problem {
    u"Analysts cannot show trade flows on maps; figures stay unread."_s,
    u"Les analystes ne peuvent pas montrer les échanges sur des cartes; les chiffres restent non lus."_s
};
const BilingualText outcome { u"Each quarterly report has maps that its readers use."_s,
                              u"Chaque rapport trimestriel contient des cartes que les lecteurs utilisent."_s };
const BilingualText product { u"Analytics software at no price, and a printer that prints wide maps"_s,
                              u"Un logiciel d’analyse sans prix et une imprimante qui imprime de grandes cartes"_s };
const BilingualText offList { u"Free software and a printer off the list"_s, u"Logiciel gratuit et imprimante hors liste"_s };
const BilingualText onList { u"Printer of the vendor-of-record list"_s, u"Imprimante de la liste des fournisseurs attitrés"_s };
const BilingualText access { u"Maps have tables beside them."_s, u"Les cartes sont accompagnées de tableaux."_s };
const BilingualText security { u"Information technology is worried about continuity and by-passing."_s,
                               u"Les TI s’inquiètent de la continuité et d’être contournées."_s };
const BilingualText giveUp {
    u"After four months the analyst gave up and took the dearer printer of the list; the free software was not installed."_s,
    u"Après quatre mois, l’analyste a abandonné et pris l’imprimante plus chère de la liste; le logiciel gratuit n’a pas été installé."_s
};
const QString notShared = u"Their administrator could not share them across ministries."_s;
const QString noPrice = u"No price, but training, access and support cost 12,400 over five years; the printer 2,800."_s;
const QString noWideMaps = u"The two models on the list print no wide maps; 1,800 more."_s;
const QString bypassed = u"Felt by-passed; asks for a twenty-page case."_s;
const QString training = u"Two days for six analysts."_s;
const QString fourApprovals = u"The exemption from the list needs a business case of twenty pages and four approvals."_s;

/// The steps of this file.
class AbandonedWalk final : public BuyingOfficer
{
public:
    using BuyingOfficer::BuyingOfficer;

    [[nodiscard]] QList<WalkStep> steps();

private:
    void openFile();
    void problemAndValue();
    void elsewhere();
    void waysAndCosts();
    void accessAndOffices();
    void rulesAndOwnership();
    void options();
    void wait();
    void abandonOnlyWithReasons();
    void abandon();
    void judgeEnd();
    void judgeDossier();
    void judgeRegister();
};

void AbandonedWalk::openFile()
{
    openNewFile({ .title = title,
                  .ministry = u"Ministry of Trade Promotion"_s,
                  .unit = u"Research"_s,
                  .requester = analyst,
                  .neededBy = u"2017-03-31"_s,
                  .commodity = u"goods"_s });
    expectSame(file().need.value.toString(), Money().toString(), u"value of what has no price"_s);
}

void AbandonedWalk::problemAndValue()
{
    writeBoth(u"needProblemFieldsProblem"_s, problem);
    writeBoth(u"needProblemFieldsOutcome"_s, outcome);
    writeBoth(u"needProblemFieldsProduct"_s, product);
    write(u"needValueFieldsDate"_s, u"2017-01-16"_s);
    write(u"needBudgetFieldsBudget"_s, u"5200"_s);
    tick(u"needBudgetFieldsBudgetConfirmed"_s);
    write(u"needBudgetFieldsBudgetConfirmedBy"_s, u"C. Lavoie"_s);
}

void AbandonedWalk::elsewhere()
{
    addRow(u"needElsewhereFieldsElsewhere"_s,
           { u"not-fit"_s, otherMinistry, u"Forty licences of analytics software, nine unused"_s, u"C-2015-204"_s, notShared });
    tick(u"needElsewhereFieldsElsewhereSearched"_s);
    expectSame(file().intake.elsewhere.constFirst().reason, notShared, u"why it does not fit"_s);
}

void AbandonedWalk::waysAndCosts()
{
    push(u"needMore"_s);
    openFold(u"needCost"_s);
    addRow(u"needCostFieldsOptions"_s,
           { u"open-source"_s, {}, offList.en, offList.fr, u"5200"_s, u"2400"_s, u"2400"_s, u"2400"_s, u"2400"_s, noPrice });
    addRow(u"needCostFieldsOptions"_s,
           { u"join"_s, {}, onList.en, onList.fr, u"7000"_s, u"2400"_s, u"2400"_s, u"2400"_s, u"2400"_s, noWideMaps });
    tickCell(u"needCostFieldsOptions"_s, 0, 1);
    const QList<NeedOption> &options = file().intake.options;
    expectSame(options.size(), qsizetype(2), u"ways"_s);
    expect(options.at(0).isChosen && !options.at(1).isChosen, u"the free software is chosen"_s);
    expectSame(options.at(1).yearlyCosts.size(), qsizetype(5), u"years"_s);
    expectSame(options.at(1).reason, noWideMaps, u"why not the list"_s);
}

void AbandonedWalk::accessAndOffices()
{
    openFold(u"needData"_s);
    tick(u"needDataFieldsNoData"_s);
    openFold(u"needAccess"_s);
    writeBoth(u"needAccessFieldsAccessibility"_s, access);
    writeBoth(u"needAccessFieldsSecurity"_s, security);
    tick(u"needAccessFieldsUsesInformationTechnology"_s);
    setToday(objected);
    addRow(u"needAccessFieldsConsultations"_s,
           { u"information-technology"_s, u"objected"_s, technology, iso(today()), bypassed });
    expect(file().intake.consultations.constFirst().state == ConsultationState::Objected, u"the office objects"_s);
}

void AbandonedWalk::rulesAndOwnership()
{
    const RulesWords words(office().language());
    openFold(u"needRules"_s);
    choose(u"needRulesFieldsVor"_s, u"enterprise"_s);
    tickCode(u"needRulesFieldsFlags"_s, words.flag(NeedFlag::It));
    expect(file().need.flags.contains(NeedFlag::It), u"it is information technology"_s);
    openFold(u"needOwnership"_s);
    choose(u"needOwnershipFieldsIp"_s, u"open-licence"_s);
    write(u"needOwnershipFieldsTrainingPlan"_s, training);
    setToday(passed);
    goOn(FileStage::Options);
}

void AbandonedWalk::options()
{
    setToday(asked);
    push(u"optionsDetermine"_s);
    expectSame(file().determinations.size(), qsizetype(1), u"determinations"_s);
    expectSame(file().determinations.constFirst().day, asked, u"day on which the rules were asked"_s);
}

/// The list comes first, and an exemption from it costs more than the printer.
void AbandonedWalk::wait()
{
    setToday(waited);
    showBeside(u"noteText"_s);
    type(fourApprovals);
    push(u"noteAdd"_s);
    expectSame(file().notes.size(), qsizetype(1), u"notes"_s);
    expectSame(file().notes.constFirst().text, fourApprovals, u"note"_s);
}

void AbandonedWalk::abandonOnlyWithReasons()
{
    setToday(gaveUp);
    openMore(u"fileAbandon"_s);
    strike(Qt::Key_Shift); // the window has the keyboard again when its menu has closed
    expect(isIn(u"moveEndReason"_s), u"the cursor stands where the reason is chosen"_s);
    push(u"moveDo"_s);
    expect(file().state == FileState::Open && find(u"fileMoveBar"_s) != nullptr, u"without a reason the file stays open"_s);
}

void AbandonedWalk::abandon()
{
    choose(u"moveEndReason"_s, u"took-too-long"_s);
    writeBoth(u"moveText"_s, giveUp);
    write(u"movePriceDifference"_s, u"1800"_s);
    push(u"moveDo"_s);
    expect(find(u"fileMoveBar"_s) == nullptr, u"nothing more is asked"_s);
}

void AbandonedWalk::judgeEnd()
{
    expect(file().state == FileState::Abandoned, u"the file is abandoned"_s);
    expect(file().end.reason == EndReason::TookTooLong, u"it took too long"_s);
    expectSame(file().end.text.en, giveUp.en, u"why, in English"_s);
    expectSame(file().end.text.fr, giveUp.fr, u"why, in French"_s);
    expectSame(file().end.day, gaveUp, u"day of the end"_s);
    expectSame(file().end.by, analyst, u"who gave up"_s);
    expectSame(file().end.priceDifference.value_or(Money()).toString(), difference.toString(), u"what was paid more"_s);
    expect(file().head.openedOn.daysTo(file().end.day) >= 120, u"four months have passed"_s);
    expect(!shown<QAbstractButton>(u"fileNextButton"_s).isEnabled(), u"no stage follows"_s);
}

void AbandonedWalk::judgeDossier()
{
    const Language language = office().language();
    const RulesWords words(language);
    const QStringList who { analyst, technology, otherMinistry };
    const QStringList what { own(title), own(product), own(offList), own(onList), words.formats().money(difference) };
    const QStringList when { words.day(begin), words.day(objected), words.day(asked), words.day(gaveUp) };
    const QStringList why { own(problem), own(outcome), notShared, noPrice, noWideMaps, bypassed, own(giveUp) };
    WalkedFile(*this).expectDossierTells(who + what + when + why);
}

void AbandonedWalk::judgeRegister()
{
    WalkedFile walked(*this);
    walked.expectKept();
    for (const LedgerKind kind : { LedgerKind::Awarded, LedgerKind::Committed, LedgerKind::Invoiced, LedgerKind::Paid })
        walked.expectMoney(kind, Money());
    walked.expectTrailHolds();
}

QList<WalkStep> AbandonedWalk::steps()
{
    return {
        { "open", [this] { openFile(); } },
        { "problem and value", [this] { problemAndValue(); } },
        { "elsewhere", [this] { elsewhere(); } },
        { "ways and costs", [this] { waysAndCosts(); } },
        { "access and offices", [this] { accessAndOffices(); } },
        { "rules and ownership", [this] { rulesAndOwnership(); } },
        { "options", [this] { options(); } },
        { "wait", [this] { wait(); } },
        { "abandon only with reasons", [this] { abandonOnlyWithReasons(); } },
        { "abandon", [this] { abandon(); } },
        { "end", [this] { judgeEnd(); } },
        { "dossier", [this] { judgeDossier(); } },
        { "register", [this] { judgeRegister(); } },
    };
}

} // namespace

class TestAbandonedWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freeSoftwareIsAbandonedAfterFourMonths_data();
    void freeSoftwareIsAbandonedAfterFourMonths();
};

void TestAbandonedWalk::freeSoftwareIsAbandonedAfterFourMonths_data()
{
    addLanguages();
}

void TestAbandonedWalk::freeSoftwareIsAbandonedAfterFourMonths()
{
    QFETCH(const bool, french);
    const TemporaryFolder folder;
    WalkingOffice office(folder, { u"office"_s,
                                   french ? Language::French : Language::English,
                                   { somebody(analyst), somebody(technology, Authority::Director) },
                                   analyst,
                                   begin });
    AbandonedWalk analystAtWork(office);
    QVERIFY(analystAtWork.walk(analystAtWork.steps()));
}

QTEST_MAIN(TestAbandonedWalk)
#include "tst_abandonedwalk.moc"
