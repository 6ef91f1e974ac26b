// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/solicitationpanel.h"

#include "core/procurements/filesteps.h"
#include "tests/ui/procurements/quotesfile.h"
#include "tests/ui/procurements/stagefixture.h"
#include "ui/procurements/bidcomparison.h"
#include "ui/procurements/bidform.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/quotechoiceview.h"
#include "ui/widgets/formats.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>

using namespace acquis;
using namespace acquis::test;

class TestSolicitationPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<StageFixture>(); }
    void cleanup();
    void theFormFollowsTheRoute();
    void whatIsMissingIsToldAndNothingIsIssued();
    void oneClickIssuesAndFreezes();
    void weightsAreSummedAsTheyAreWritten();
    void aShortTimeAsksForAReason();
    void fewerFirmsThanTheMethodWantsNeedAReason();
    void whatWasMissingIsNotToldAnyLonger();
    void quotesAreSentAndTendersPublished_data();
    void quotesAreSentAndTendersPublished();
    void aFirmIsListedBeforeTheIssueAndInvitedAfterIt();
    void aFirmIsAskedByName();
    void pickedFirmsAreAsked();
    void aQuoteIsAddedWithAllItsPrices();
    void pricesArePastedFromASpreadsheet();
    void aLateQuoteIsSetAside();
    void aQuoteWithoutAFirmIsNotKept();
    void aQuoteOfAFirmThatWasNotAskedSaysWhy();
    void aFirmThatWasNotAskedIsPutOnTheList();
    void pricesOfAnInvitationWaitForTheOpening();
    void sharesOfAConsortiumMustBeWhole();
    void phasesOfAStagedProofGiveContracts();
    void pathsAndDutiesLeadToTheirPlaces_data();
    void pathsAndDutiesLeadToTheirPlaces();
    void endedFileIsFrozen();
    void languageChangesAtOnce();
    void looks_data();
    void looks();

private:
    void open(const ProcurementFile &file, QDate today = QDate(2015, 3, 9))
    {
        m_stage->open(file, today);
        BiddingProviders providers;
        // As the program does: the answer comes later, and an older question stays without one.
        providers.findFirms = [this](const QString &typed, int, const std::function<void(const QList<FirmFound> &)> &answer) {
            const FirmFound found { VendorId { 7 }, u"Sable Registers Inc."_s, u"Kingston"_s, u"medium"_s };
            const QList<FirmFound> all = found.name.startsWith(typed, Qt::CaseInsensitive) ? QList { found } : QList<FirmFound>();
            QMetaObject::invokeMethod(
                this,
                [this, question = ++m_questions, all, answer] {
                    if (question == m_questions)
                        answer(all);
                },
                Qt::QueuedConnection);
        };
        providers.placeOf = [](VendorId) { return u"Sudbury, Ontario"_s; };
        m_panel = m_stage->show<SolicitationPanel>(providers);
        connect(m_panel, &StagePanel::messagePosted, this, [this](const Message &message) { m_said = message.title(); });
    }
    /// Ready to be sent to two firms where the rules want three.
    [[nodiscard]] static ProcurementFile fewFirms()
    {
        ProcurementFile file = draftFile();
        StoredRoute route;
        route.route = Route::LowValueQuotes;
        route.verdict = Verdict::Required;
        route.stated = Verdict::Required;
        route.duties = { StoredDuty { DutyKind::Quotes,
                                      3,
                                      u"on.quotes"_s,
                                      { u"Three quotes."_s, u"Trois devis."_s },
                                      { u"Directive, section 4"_s, u"Directive, article 4"_s },
                                      Confidence::Study } };
        StoredDetermination determination;
        determination.uid = u"d1"_s;
        determination.day = QDate(2015, 3, 2);
        determination.need = QString::fromUtf8(canonicalJson(file.need));
        determination.digest = digestOf(file.need);
        determination.routes = { route };
        file.determinations = { determination };
        return file;
    }
    [[nodiscard]] BidForm *form() const
    {
        BidForm *found = m_panel->findChild<BidForm *>();
        if (!found || !QTest::qWaitForWindowActive(found))
            qFatal("no form");
        return found;
    }
    /// What the history calls what was saved last.
    [[nodiscard]] QString lastStep() const
    {
        (void)m_stage->stored();
        auto database = Database::open(m_stage->ui.session.path(), Database::Mode::ReadOnly);
        const auto steps = database ? fileSteps(**database, m_stage->session->id()) : std::unexpected(database.error());
        return steps && !steps->isEmpty() ? FileWords::action(steps->constLast().action) : QString();
    }
    static void typeInto(const BidForm &form, const char *name, const QString &text)
    {
        auto *line = form.findChild<QLineEdit *>(QString::fromLatin1(name));
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static void save(const BidForm &form)
    {
        auto *button = form.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    std::unique_ptr<StageFixture> m_stage;
    SolicitationPanel *m_panel = nullptr;
    QString m_said;
    int m_questions = 0;
};

void TestSolicitationPanel::cleanup()
{
    m_stage->close();
    m_stage->ui.theme.setChoice(ThemeChoice::Light);
    m_stage.reset();
}

void TestSolicitationPanel::theFormFollowsTheRoute()
{
    ProcurementFile file = draftFile();
    file.solicitation.form = SolicitationForm::NotChosen;
    file.route = Route::VorSecondStage;
    open(file);
    QCOMPARE(m_stage->child<QComboBox>("solicitationForm")->currentData().toString(), u"second-stage"_s);
    m_stage->choose("solicitationForm", u"quotes"_s);
    QCOMPARE(m_stage->stored().solicitation.form, SolicitationForm::Quotes);
}

void TestSolicitationPanel::whatIsMissingIsToldAndNothingIsIssued()
{
    ProcurementFile file = draftFile();
    file.solicitation.items.clear();
    file.solicitation.closesAt = {};
    open(file);
    QCOMPARE(m_panel->stageActions().first()->text(), u"Send now"_s);
    const QString facts = m_stage->child<QLabel>("solicitationFacts")->text();
    QVERIFY(facts.contains(u"List the items that firms answer."_s));
    m_panel->stageActions().first()->trigger();
    QVERIFY2(m_said.startsWith(u"2 thing"_s), qPrintable(m_said));
    QVERIFY(!m_stage->stored().solicitation.issuedOn.isValid());
}

void TestSolicitationPanel::oneClickIssuesAndFreezes()
{
    open(draftFile());
    m_stage->press("solicitationIssue");
    const Solicitation issued = m_stage->stored().solicitation;
    QCOMPARE(issued.issuedOn, QDate(2015, 3, 9));
    QCOMPARE(issued.requirementVersion, 1);
    QCOMPARE(issued.invited.at(0).askedOn, QDate(2015, 3, 9));
    QVERIFY(!m_stage->child<QPushButton>("solicitationIssue")->isVisible());
    QCOMPARE(m_panel->stageActions().first()->text(), u"Add quote…"_s);
    const auto *items = m_stage->child<QTableView>("solicitationItems");
    QVERIFY(!(items->model()->flags(items->model()->index(0, 0)) & Qt::ItemIsEditable));
    // Taken back while nobody has answered.
    m_stage->session->undo();
    QVERIFY(!m_stage->stored().solicitation.issuedOn.isValid());
}

void TestSolicitationPanel::weightsAreSummedAsTheyAreWritten()
{
    open(draftFile());
    m_stage->press("criteriaSeventy");
    QCOMPARE(m_stage->stored().solicitation.criteria.size(), 2);
    QCOMPARE(m_stage->child<QLabel>("solicitationCriteriaHelp")->text(), u"The weights add up to 100."_s);
    QVERIFY(m_stage->session->change(u"edit"_s, [](ProcurementFile &file) { file.solicitation.criteria[0].weight = 60; }));
    QCOMPARE(m_stage->child<QLabel>("solicitationCriteriaHelp")->text(), u"The weights add up to 90: 10 are left."_s);
    m_stage->press("solicitationIssue");
    QVERIFY(!m_stage->stored().solicitation.issuedOn.isValid());
}

void TestSolicitationPanel::aShortTimeAsksForAReason()
{
    open(draftFile());
    QVERIFY(!m_stage->child<QPlainTextEdit>("solicitationShortTimeReason")->isVisible());
    m_stage->type("solicitationClosesDay", u"2015-03-11"_s);
    QCOMPARE(m_stage->stored().solicitation.closesAt.toLocalTime().date(), QDate(2015, 3, 11));
    QVERIFY(m_stage->child<QPlainTextEdit>("solicitationShortTimeReason")->isVisible());
    m_stage->press("solicitationIssue");
    QVERIFY(!m_stage->stored().solicitation.issuedOn.isValid());
    m_stage->write("solicitationShortTimeReason", u"The conference begins soon."_s);
    m_stage->type("solicitationClosesTime", u"16h30"_s);
    QCOMPARE(m_stage->stored().solicitation.closesAt.toLocalTime().time(), QTime(16, 30));
    m_stage->press("solicitationIssue");
    QVERIFY(m_stage->stored().solicitation.issuedOn.isValid());
}

void TestSolicitationPanel::fewerFirmsThanTheMethodWantsNeedAReason()
{
    open(fewFirms());
    const auto *reason = m_stage->child<QPlainTextEdit>("solicitationFewerQuotesReason");
    QVERIFY(reason->isVisible() && reason->isEnabled());
    const auto *facts = m_stage->child<QLabel>("solicitationFacts");
    QVERIFY2(facts->text().contains(u"2 of 3 firms are on the list: fewer need a reason. Rule: Directive, section 4."_s),
             qPrintable(facts->text()));
    m_stage->press("solicitationIssue");
    QVERIFY2(m_said.startsWith(u"1 thing"_s), qPrintable(m_said));
    QVERIFY(reason->hasFocus());
    QVERIFY(!m_stage->stored().solicitation.issuedOn.isValid());
    m_stage->write("solicitationFewerQuotesReason", u"Two firms sell it."_s);
    m_stage->press("solicitationIssue");
    QVERIFY(m_stage->stored().solicitation.issuedOn.isValid()); // it is not asked twice
}

void TestSolicitationPanel::whatWasMissingIsNotToldAnyLonger()
{
    open(fewFirms());
    QSignalSpy withdrawn(m_panel, &StagePanel::messageWithdrawn);
    m_stage->press("solicitationIssue");
    QVERIFY(m_stage->session->change(u"edit"_s, [](ProcurementFile &file) { file.solicitation.number = u"RFQ-7"_s; }));
    QCOMPARE(withdrawn.size(), 0);
    QVERIFY(m_stage->session->change(u"edit"_s, [](ProcurementFile &file) {
        file.solicitation.invited << InvitedFirm { u"n3"_s, {}, u"Sable"_s, {}, {}, {}, {}, {} };
    }));
    QCOMPARE(withdrawn.size(), 1);
}

void TestSolicitationPanel::quotesAreSentAndTendersPublished_data()
{
    QTest::addColumn<SolicitationForm>("form");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("step");
    const QString sent = u"Request for prices sent"_s;
    QTest::newRow("quotes") << SolicitationForm::Quotes << u"Send now"_s << u"Sent on 9 Mar 2015"_s << sent;
    QTest::newRow("invitation") << SolicitationForm::Invitation << u"Send now"_s << u"Sent on 9 Mar 2015"_s << sent;
    QTest::newRow("open") << SolicitationForm::Open << u"Issue now"_s << u"Issued on 9 Mar 2015"_s << u"Solicitation issued"_s;
}

void TestSolicitationPanel::quotesAreSentAndTendersPublished()
{
    QFETCH(const SolicitationForm, form);
    QFETCH(const QString, button);
    QFETCH(const QString, fact);
    QFETCH(const QString, step);
    ProcurementFile file = draftFile();
    file.solicitation.form = form;
    file.solicitation.postedAt = u"Tenders portal"_s;
    file.solicitation.shortTimeReason = u"Agreed"_s;
    file.solicitation.criteria = { criterion("price", CriterionType::Price, 100) };
    open(file);
    QCOMPARE(m_stage->child<QPushButton>("solicitationIssue")->text(), button);
    QCOMPARE(m_panel->stageActions().first()->text(), button);
    m_stage->press("solicitationIssue");
    const QString told = m_stage->child<QLabel>("solicitationFacts")->text();
    QVERIFY2(told.contains(fact), qPrintable(told));
    QVERIFY(m_stage->stored().solicitation.issuedOn.isValid());
    QCOMPARE(lastStep(), step);
}

void TestSolicitationPanel::aFirmIsListedBeforeTheIssueAndInvitedAfterIt()
{
    open(draftFile());
    const auto ask = [this](const QString &name) {
        auto *line = m_stage->child<QLineEdit>("solicitationFirm");
        line->setFocus();
        QTest::keyClicks(line, name);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(m_stage->file().solicitation.invited.constLast().name, name);
    };
    QCOMPARE(m_stage->child<QPushButton>("solicitationAsk")->text(), u"Put on the list"_s);
    ask(u"First of all"_s);
    QVERIFY(!m_stage->stored().solicitation.invited.constLast().askedOn.isValid());
    QCOMPARE(lastStep(), u"Firm added to the list"_s);
    m_stage->press("solicitationIssue");
    QCOMPARE(m_stage->child<QPushButton>("solicitationAsk")->text(), u"Ask this firm"_s);
    ask(u"One more"_s);
    QCOMPARE(m_stage->stored().solicitation.invited.constLast().askedOn, QDate(2015, 3, 9));
    QCOMPARE(lastStep(), u"Firm invited"_s);
}

void TestSolicitationPanel::aFirmIsAskedByName()
{
    open(draftFile());
    auto *line = m_stage->child<QLineEdit>("solicitationFirm");
    line->setFocus();
    QTest::keyClicks(line, u"Sable Registers Inc."_s);
    m_stage->press("solicitationAsk"); // before the register has answered
    QTRY_COMPARE(m_stage->file().solicitation.invited.size(), 3);
    const InvitedFirm firm = m_stage->stored().solicitation.invited.value(2);
    QCOMPARE(firm.name, u"Sable Registers Inc."_s);
    QCOMPARE(firm.vendor, VendorId { 7 });
    QCOMPARE(firm.sizeClass, u"medium"_s);
    line->setFocus();
    QTest::keyClicks(line, u"Another firm"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(m_stage->file().solicitation.invited.size(), 4);
    QCOMPARE(m_stage->stored().solicitation.invited.value(3).name, u"Another firm"_s);
    QVERIFY(!m_stage->stored().solicitation.invited.value(3).vendor.isValid());
    m_stage->press("solicitationRemind");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Sable Registers Inc."_s));
}

void TestSolicitationPanel::pickedFirmsAreAsked()
{
    open(draftFile());
    PickedFirms picked;
    for (int i = 1; i <= 3; ++i) {
        MarketFirm firm;
        firm.id = VendorId { i };
        firm.name = u"Picked %1"_s.arg(i);
        picked.firms << firm;
        picked.choice.verdicts << QuoteVerdict { firm.id, i < 3, i, { QuoteReason::NeverAsked } };
    }
    m_panel->takePicked(picked);
    const Solicitation asked = m_stage->stored().solicitation;
    QCOMPARE(asked.invited.size(), 4);
    QCOMPARE(asked.invited.at(3).name, u"Picked 2"_s);
    QVERIFY(!asked.invited.at(3).reason.isEmpty());
    m_panel->takePicked(picked);
    QCOMPARE(m_stage->stored().solicitation.invited.size(), 4);
}

void TestSolicitationPanel::aQuoteIsAddedWithAllItsPrices()
{
    ProcurementFile file = quotesFile();
    file.bids.clear();
    open(file, QDate(2015, 3, 18));
    m_panel->stageActions().first()->trigger();
    BidForm *shown = form();
    auto *invited = shown->findChild<QComboBox *>(u"bidInvited"_s);
    invited->setFocus();
    QTest::keyClick(invited, Qt::Key_Down);
    QTest::keyClick(invited, Qt::Key_Return);
    QCOMPARE(shown->findChild<QLineEdit *>(u"bidName"_s)->text(), u"Brume & Balise inc."_s);
    typeInto(*shown, "bidReceivedTime", u"14:05"_s);
    auto *items = shown->findChild<QTableView *>(u"bidItems"_s);
    QCOMPARE(items->model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row)
        QVERIFY(items->model()->setData(items->model()->index(row, 3), u"1,000.50"_s));
    save(*shown);
    const ProcurementFile kept = m_stage->stored();
    QCOMPARE(kept.bids.size(), 1);
    const Bid &one = kept.bids.first();
    QCOMPARE(one.name, u"Brume & Balise inc."_s);
    QCOMPARE(one.sizeClass, u"small"_s);
    QCOMPARE(one.receivedAt, QDateTime(QDate(2015, 3, 18), QTime(14, 5)).toUTC());
    QCOMPARE(one.requirementVersion, 1);
    QCOMPARE(one.lines.size(), 3);
    QCOMPARE(one.lines.at(2).unitPrice, std::optional(cents(100'050)));
    QCOMPARE(one.state, BidState::Received);
    QCOMPARE(kept.solicitation.invited.at(0).answer, InvitationAnswer::Bid);
    QVERIFY(m_stage->child<QLabel>("quotesNote")->text().contains(u"Brume & Balise inc. is the lowest"_s));
    QCOMPARE(m_panel->findChild<BidComparison *>()->currentBid(), one.uid);
}

void TestSolicitationPanel::pricesArePastedFromASpreadsheet()
{
    open(quotesFile(), QDate(2015, 3, 18));
    m_panel->addQuote();
    BidForm *shown = form();
    QGuiApplication::clipboard()->setText(u"Item 1\t1,200.00\nItem 2\t$15.50\nItem 3\tabout ten\n"_s);
    QTest::mouseClick(shown->findChild<QPushButton *>(u"bidPastePrices"_s), Qt::LeftButton);
    const auto *items = shown->findChild<QTableView *>(u"bidItems"_s);
    QCOMPARE(items->model()->index(0, 3).data().toString(), u"$1,200"_s);
    QCOMPARE(items->model()->index(1, 3).data().toString(), u"$15.50"_s);
    QCOMPARE(items->model()->index(2, 3).data().toString(), QString());
    QVERIFY(shown->findChild<QLabel *>(u"bidNote"_s)->text().startsWith(u"2 of 3 price"_s));
    shown->reject();
    QCOMPARE(m_stage->stored().bids.size(), 3); // nothing was kept
}

void TestSolicitationPanel::aLateQuoteIsSetAside()
{
    open(quotesFile(), QDate(2015, 3, 21));
    m_panel->addQuote();
    BidForm *shown = form();
    QVERIFY(shown->findChild<QLabel *>(u"bidNote"_s)->text().contains(u"set aside"_s));
    typeInto(*shown, "bidName", u"Too Late Ltd"_s);
    save(*shown);
    const Bid kept = m_stage->stored().bids.value(3);
    QCOMPARE(kept.name, u"Too Late Ltd"_s);
    QCOMPARE(kept.state, BidState::SetAside);
    QCOMPARE(kept.reason, u"Received after closing"_s);
    QCOMPARE(m_said, u"The quote came after closing."_s);
}

void TestSolicitationPanel::aQuoteWithoutAFirmIsNotKept()
{
    open(quotesFile(), QDate(2015, 3, 18));
    m_panel->addQuote();
    BidForm *shown = form();
    save(*shown);
    QVERIFY(shown->isVisible());
    QCOMPARE(shown->findChild<QLabel *>(u"bidNameFault"_s)->text(), u"Name the firm."_s);
    typeInto(*shown, "bidName", u"Somebody"_s);
    typeInto(*shown, "bidReceivedTime", u"25:00"_s);
    save(*shown);
    QVERIFY(shown->isVisible());
    QVERIFY(!shown->findChild<QLabel *>(u"bidReceivedTimeFault"_s)->text().isEmpty());
    QCOMPARE(m_stage->stored().bids.size(), 3);
}

void TestSolicitationPanel::aQuoteOfAFirmThatWasNotAskedSaysWhy()
{
    open(quotesFile(), QDate(2015, 3, 18));
    m_panel->addQuote();
    BidForm *shown = form();
    const auto *why = shown->findChild<QPlainTextEdit *>(u"bidWhyTaken"_s);
    QVERIFY(!why->isVisible());
    typeInto(*shown, "bidName", u"Stranger Ltd"_s);
    typeInto(*shown, "bidReceivedTime", u"09:30"_s);
    save(*shown);
    QVERIFY(shown->isVisible());
    QVERIFY(why->isVisible());
    QCOMPARE(shown->findChild<QLabel *>(u"bidWhyTakenFault"_s)->text(),
             u"Put the firm on the list, or say why its quote is taken."_s);
    QCOMPARE(m_stage->stored().bids.size(), 3);
    QTest::keyClicks(shown->findChild<QPlainTextEdit *>(u"bidWhyTaken"_s), u"It wrote by itself."_s);
    save(*shown);
    const ProcurementFile kept = m_stage->stored();
    QCOMPARE(kept.bids.size(), 4);
    QCOMPARE(kept.bids.constLast().reason, u"It wrote by itself."_s);
    QCOMPARE(kept.bids.constLast().state, BidState::Received);
    QCOMPARE(kept.solicitation.invited, quotesFile().solicitation.invited);
    QVERIFY(m_panel->goTo(u"same-request-to-all"_s));
    QCOMPARE(m_panel->findChild<BidComparison *>()->currentBid(), kept.bids.constLast().uid);
}

void TestSolicitationPanel::aFirmThatWasNotAskedIsPutOnTheList()
{
    open(quotesFile(), QDate(2015, 3, 18));
    m_panel->addQuote();
    BidForm *shown = form();
    typeInto(*shown, "bidName", u"Stranger Ltd"_s);
    typeInto(*shown, "bidReceivedTime", u"09:30"_s);
    save(*shown);
    auto *tick = shown->findChild<QCheckBox *>(u"bidListed"_s);
    QVERIFY(tick->isVisible());
    tick->setFocus();
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(!shown->findChild<QPlainTextEdit *>(u"bidWhyTaken"_s)->isVisible());
    save(*shown);
    const ProcurementFile kept = m_stage->stored();
    QCOMPARE(kept.bids.size(), 4);
    QVERIFY(kept.bids.constLast().reason.isEmpty());
    const InvitedFirm firm = kept.solicitation.invited.constLast();
    QCOMPARE(firm.name, u"Stranger Ltd"_s);
    QCOMPARE(firm.askedOn, QDate(2015, 3, 18));
    QCOMPARE(firm.answer, InvitationAnswer::Bid);
}

void TestSolicitationPanel::pricesOfAnInvitationWaitForTheOpening()
{
    ProcurementFile file = quotesFile();
    file.solicitation.form = SolicitationForm::Invitation;
    file.market.declarations = { evaluator("Ada"), evaluator("Bo") };
    file.market.declarations[1].signedOn = {};
    file.head.holder = u"Ada"_s;
    file.head.requester = u"Bo"_s;
    open(file, QDate(2015, 3, 18));
    // Nor are prices shown that somebody wrote down before.
    QCOMPARE(
        m_stage->child<QTableView>("quotesCompared")->model()->index(int(BidComparisonModel::Row::Total), 0).data().toString(),
        u"Sealed until the opening"_s);
    QVERIFY(!m_stage->child<QLabel>("quotesNote")->text().contains(u"lowest"_s));
    m_panel->addQuote();
    BidForm *shown = form();
    const QString told = shown->findChild<QLabel *>(u"bidSealed"_s)->text();
    QVERIFY2(told.startsWith(u"Prices are entered when the bids are opened: after the closing on 20 Mar 2015"_s)
                 && told.endsWith(u"once these people have signed their declarations: Bo."_s),
             qPrintable(told));
    auto *items = shown->findChild<QTableView *>(u"bidItems"_s);
    QVERIFY(!(items->model()->flags(items->model()->index(0, 3)) & Qt::ItemIsEditable));
    QVERIFY(items->model()->flags(items->model()->index(0, 4)) & Qt::ItemIsEditable);
    for (const char *name : { "bidPastePrices", "bidYearlyCosts", "bidOptions" })
        QVERIFY2(!shown->findChild<QWidget *>(QString::fromLatin1(name))->isVisible(), name);
    shown->reject();
    // What is there already is kept when the bid is changed.
    m_panel->findChild<BidComparison *>()->setCurrentBid(u"b1"_s);
    m_stage->press("quotesEdit");
    BidForm *again = nullptr;
    QTRY_VERIFY((again = m_panel->findChild<BidForm *>()) && again->windowTitle().contains(u"Brume"_s));
    typeInto(*again, "bidReadyBy", u"20 days"_s);
    save(*again);
    const Bid kept = m_stage->stored().bids.constFirst();
    QCOMPARE(kept.readyBy, u"20 days"_s);
    QCOMPARE(kept.yearlyCosts, file.bids.constFirst().yearlyCosts);
    QCOMPARE(kept.lines.constFirst().unitPrice, std::optional(dollars(20'000)));
}

void TestSolicitationPanel::sharesOfAConsortiumMustBeWhole()
{
    ProcurementFile file = quotesFile();
    file.bids[0].members = { { u"m1"_s, {}, u"A"_s, u"micro"_s, 4000, true, {} },
                             { u"m2"_s, {}, u"B"_s, u"small"_s, 6000, false, {} } };
    open(file, QDate(2015, 3, 18));
    m_panel->findChild<BidComparison *>()->setCurrentBid(u"b1"_s);
    m_stage->press("quotesEdit");
    BidForm *shown = form();
    auto *members = shown->findChild<QTableView *>(u"bidMembers"_s);
    QVERIFY(members->model()->setData(members->model()->index(0, 2), u"39.99"_s));
    save(*shown);
    QVERIFY(shown->isVisible());
    QCOMPARE(shown->findChild<QLabel *>(u"bidMembersFault"_s)->text(), u"The shares must add up to 100%."_s);
    QVERIFY(members->model()->setData(members->model()->index(1, 2), u"60.01"_s));
    save(*shown);
    QCOMPARE(m_stage->stored().bids.at(0).members.at(0).shareBasisPoints, 3999);
}

void TestSolicitationPanel::phasesOfAStagedProofGiveContracts()
{
    ProcurementFile file = quotesFile();
    file.solicitation.form = SolicitationForm::StagedProof;
    open(file, QDate(2015, 3, 18));
    m_stage->press("phasesModel");
    const QList<SolicitationPhase> phases = m_stage->stored().solicitation.phases;
    QCOMPARE(phases.size(), 4);
    QVERIFY(!m_stage->child<QPushButton>("phasesContracts")->isVisible());
    QVERIFY(m_stage->session->change(u"edit"_s, [&phases](ProcurementFile &changed) {
        changed.bids[0].phase = phases.at(2).uid;
        changed.bids[1].phase = phases.at(2).uid;
    }));
    m_stage->press("phasesContracts");
    const QList<Contract> contracts = m_stage->stored().contracts;
    QCOMPARE(contracts.size(), 2);
    QCOMPARE(contracts.at(1).value, dollars(20'000));
    QCOMPARE(contracts.at(1).kind, ContractKind::ProofOfConcept);
    QVERIFY(!m_stage->child<QPushButton>("phasesContracts")->isVisible());
}

void TestSolicitationPanel::pathsAndDutiesLeadToTheirPlaces_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("place");
    QTest::newRow("a quote") << u"bids/b2/received-at"_s << u"quotesCompared"_s;
    QTest::newRow("closing") << u"solicitation/closes-at"_s << u"solicitationClosesDay"_s;
    QTest::newRow("time to answer") << u"enough-time"_s << u"solicitationClosesDay"_s;
    QTest::newRow("quotes") << u"quotes"_s << u"quotesAdd"_s;
    QTest::newRow("a firm") << u"solicitation/invited/n2/reason"_s << u"solicitationInvited"_s;
    QTest::newRow("weights") << u"weights-whole"_s << u"solicitationCriteria"_s;
    QTest::newRow("questions") << u"questions-answered"_s << u"solicitationQuestions"_s;
}

void TestSolicitationPanel::pathsAndDutiesLeadToTheirPlaces()
{
    QFETCH(QString, path);
    QFETCH(QString, place);
    open(quotesFile(), QDate(2015, 3, 18));
    QVERIFY(m_panel->goTo(path));
    QWidget *focus = m_panel->window()->focusWidget();
    QVERIFY(focus);
    QWidget *wanted = m_panel->findChild<QWidget *>(place);
    QVERIFY2(focus == wanted || wanted->isAncestorOf(focus) || focus->isAncestorOf(wanted), qPrintable(focus->objectName()));
    QVERIFY(!m_panel->goTo(u"contracts/c1/value"_s));
}

void TestSolicitationPanel::endedFileIsFrozen()
{
    ProcurementFile file = quotesFile();
    file.state = FileState::Cancelled;
    file.end = { EndReason::NeedGone, { u"No longer needed"_s, {} }, QDate(2015, 4, 1), u"A"_s, {} };
    open(file, QDate(2015, 4, 2));
    QVERIFY(!m_stage->child<QPushButton>("quotesAdd")->isEnabled());
    QVERIFY(!m_stage->child<QLineEdit>("solicitationFirm")->isEnabled());
    m_panel->addQuote();
    QVERIFY(!m_panel->findChild<BidForm *>());
}

void TestSolicitationPanel::languageChangesAtOnce()
{
    open(quotesFile(), QDate(2015, 3, 18));
    m_stage->ui.language.setLanguage(Language::French);
    const auto *table = m_stage->child<QTableView>("quotesCompared");
    const auto told = [table] { return table->model()->index(int(BidComparisonModel::Row::Total), 0).data().toString(); };
    const QString french = Formats(Language::French).money(dollars(20'000));
    QTRY_VERIFY2_WITH_TIMEOUT(told().startsWith(french), qPrintable(told()), test::StageFixture::patience);
}

void TestSolicitationPanel::looks_data()
{
    addLooks();
}

void TestSolicitationPanel::looks()
{
    const Look look(m_stage->ui);
    open(quotesFile(), QDate(2015, 3, 18));
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    m_panel->resize(900, 1600);
    QVERIFY(keepPicture(*m_panel, QStringLiteral(ACQUIS_SCREENSHOTS), u"solicitation-"_s + tag));
    QVERIFY(m_panel->minimumSizeHint().width() <= 900);
    m_panel->addQuote();
    QVERIFY(keepPicture(*form(), QStringLiteral(ACQUIS_SCREENSHOTS), u"bidform-"_s + tag));
}

QTEST_MAIN(TestSolicitationPanel)
#include "tst_solicitationpanel.moc"
