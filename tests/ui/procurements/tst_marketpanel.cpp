// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/marketpanel.h"

#include "tests/ui/procurements/openfile.h"
#include "ui/procurements/filesection.h"
#include "ui/procurements/marketsoundingsection.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

Sounding soundingOf(const QString &uid, QDate day)
{
    Sounding sounding;
    sounding.uid = uid;
    sounding.day = day;
    return sounding;
}

} // namespace

class TestMarketPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void registerIsSearchedAndKeptAsEvidence();
    void firmThatWasFoundIsPutOnTheList();
    void oldSearchIsFlagged_data();
    void oldSearchIsFlagged();
    void soundingTakesItsFields();
    void noticeStandsInBothLanguages();
    void figuresOfASoundingAreShown();
    void soundingsAreKeptApart();
    void talkInTheQuietTimeIsFlagged_data();
    void talkInTheQuietTimeIsFlagged();
    void personSignsForHimself();
    void conflictAsksWhichFirm();
    void peopleOfTheFileAreAdded();
    void pathLeadsToItsPart_data();
    void pathLeadsToItsPart();
    void endedFileIsRead();
    void everyControlHasAName();
    void looks_data();
    void looks();

private:
    [[nodiscard]] const ProcurementFile &file() const { return m_open->session.file(); }
    void show(const ProcurementFile &file)
    {
        m_open->open(file);
        m_panel = m_open->show(new MarketPanel(m_open->ui.context, m_open->session, m_open->providers()));
        QVERIFY(m_panel);
    }

    std::unique_ptr<test::OpenFile> m_open;
    MarketPanel *m_panel = nullptr;
};

void TestMarketPanel::init()
{
    m_open = std::make_unique<test::OpenFile>();
    m_open->ui.theme.apply();
}

void TestMarketPanel::cleanup()
{
    m_open.reset();
}

void TestMarketPanel::registerIsSearchedAndKeptAsEvidence()
{
    show(test::smallService());
    QVERIFY(!m_open->child<QTableView>("marketSearchFirms")->isVisible());
    QCOMPARE(m_panel->stageActions().size(), 1);
    m_open->press("marketSearchNow");
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isSettled(), test::patience);
    QCOMPARE(file().market.searches.size(), 1);
    const MarketSearchEntry &entry = file().market.searches.constFirst();
    QCOMPARE(entry.day, QDate(2015, 3, 9));
    QCOMPARE(entry.terms, u"data analytics software"_s);
    QCOMPARE(entry.by, u"A. Desrosiers"_s);
    QVERIFY(entry.found > 1);
    QVERIFY2(entry.result.contains(u"Halyard Systems Corp."_s), qPrintable(entry.result));
    QVERIFY(m_open->child<QTableView>("marketSearchFirms")->isVisible());
    QCOMPARE(m_open->child<QLabel>("marketSearchSummary")->text(), u"Fresh until 7 June 2015"_s);
    m_open->settle();
}

void TestMarketPanel::firmThatWasFoundIsPutOnTheList()
{
    show(test::smallService());
    m_open->press("marketSearchNow");
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isSettled(), test::patience);
    auto *firms = m_open->child<QTableView>("marketSearchFirms");
    firms->setFocus();
    firms->setCurrentIndex(firms->model()->index(0, 0));
    const QString name = m_open->cell("marketSearchFirms", 0, 0);
    m_open->press("marketSearchInvite");
    QCOMPARE(file().solicitation.invited.size(), 1);
    QCOMPARE(file().solicitation.invited.constFirst().name, name);
    QVERIFY(file().solicitation.invited.constFirst().vendor.isValid());
    QVERIFY(!m_open->child<QPushButton>("marketSearchInvite")->isEnabled());
    QSignalSpy opened(m_panel, &MarketPanel::vendorRequested);
    m_open->press("marketSearchOpen");
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().value<VendorId>(), file().solicitation.invited.constFirst().vendor);
    m_open->settle();
}

void TestMarketPanel::oldSearchIsFlagged_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isOld");
    QTest::newRow("ninety days") << QDate(2015, 3, 9).addDays(-90) << false;
    QTest::newRow("ninety-one days") << QDate(2015, 3, 9).addDays(-91) << true;
}

void TestMarketPanel::oldSearchIsFlagged()
{
    QFETCH(QDate, day);
    QFETCH(bool, isOld);
    ProcurementFile small = test::smallService();
    small.market.searches = { { u"m1"_s, day, u"Federal lists"_s, u"matchmaking"_s, 0, u"none"_s, u"R. Iyer"_s } };
    show(small);
    QCOMPARE(m_open->child<QLabel>("marketSearchFieldsSearchesFault")->isVisible(), isOld);
    m_open->writeCell("marketSearchFieldsSearches", 0, 1, u"Provincial lists"_s);
    QCOMPARE(file().market.searches.constFirst().place, u"Provincial lists"_s);
    QCOMPARE(file().market.searches.constFirst().uid, u"m1"_s);
}

void TestMarketPanel::soundingTakesItsFields()
{
    ProcurementFile small = test::smallService();
    small.intake.problem = { u"Delegates do not meet"_s, u"Pas de rencontres"_s };
    show(small);
    QVERIFY(!m_open->child<QPlainTextEdit>("marketSoundingFieldsPlanEn")->isVisible());
    m_open->press("marketSoundingAdd");
    QCOMPARE(file().market.soundings.size(), 1);
    QCOMPARE(file().market.soundings.constFirst().problem, small.intake.problem);
    QCOMPARE(file().market.soundings.constFirst().day, QDate(2015, 3, 9));
    m_open->writeText("marketSoundingFieldsPlanEn", u"A trial in June"_s);
    m_open->writeText("marketSoundingFieldsIntendedFr", u"Un service"_s);
    m_open->writeText("marketSoundingFieldsViewsEn", u"What is possible"_s);
    m_open->writeText("marketSoundingFieldsLearned", u"Three ways"_s);
    m_open->writeText("marketSoundingFieldsChanged", u"No app is needed"_s);
    m_open->writeLine("marketSoundingFieldsOrganiser", u"Innovation lab"_s);
    m_open->choose("marketSoundingFieldsKind", u"Industry day"_s);
    const Sounding &sounding = file().market.soundings.constFirst();
    QCOMPARE(sounding.plan.en, u"A trial in June"_s);
    QCOMPARE(sounding.intended.fr, u"Un service"_s);
    QCOMPARE(sounding.views.en, u"What is possible"_s);
    QCOMPARE(sounding.learned, u"Three ways"_s);
    QCOMPARE(sounding.changed, u"No app is needed"_s);
    QCOMPARE(sounding.organiser, u"Innovation lab"_s);
    QCOMPARE(sounding.kind, SoundingKind::IndustryDay);
    m_open->settle();
}

void TestMarketPanel::noticeStandsInBothLanguages()
{
    ProcurementFile small = test::smallService();
    small.market.soundings = { soundingOf(u"g1"_s, QDate(2015, 3, 1)) };
    show(small);
    const QString notice = m_open->child<QLabel>("marketSoundingFieldsNotice")->text();
    QVERIFY(notice.contains(MarketSoundingSection::notice(Language::English)));
    QVERIFY(notice.endsWith(MarketSoundingSection::notice(Language::French)));
    QVERIFY(MarketSoundingSection::notice(Language::English).contains(u"binds nobody"_s));
    QSignalSpy changed(&m_open->ui.language, &LanguageController::changed);
    m_open->ui.language.setLanguage(Language::French);
    QVERIFY(changed.wait());
    QCOMPARE(m_open->child<QLabel>("marketSoundingFieldsNotice")->text(), notice);
    m_open->ui.language.setLanguage(Language::English);
}

void TestMarketPanel::figuresOfASoundingAreShown()
{
    ProcurementFile small = test::smallService();
    Sounding sounding = soundingOf(u"g1"_s, QDate(2015, 3, 1));
    for (int i = 0; i < 10; ++i)
        sounding.firms << SoundedFirm {
            u"f%1"_s.arg(i), {}, u"Firm %1"_s.arg(i), i < 6 ? u"small"_s : u"large"_s, i % 4 == 0, {}
        };
    small.market.soundings = { sounding };
    show(small);
    QCOMPARE(m_open->child<QLabel>("marketSoundingSummary")->text(), u"3 of 10 firms answered: 30%"_s);
    QCOMPARE(m_open->cell("marketSoundingRates", 0, 2), u"2"_s);
    QCOMPARE(m_open->cell("marketSoundingRates", 0, 3), u"33%"_s);
    QCOMPARE(m_open->cell("marketSoundingRates", 2, 3), u"30%"_s);
    m_open->writeLine("marketSoundingFieldsNeedItems", u"20"_s);
    m_open->writeLine("marketSoundingFieldsMetItems", u"12"_s);
    QCOMPARE(m_open->child<QLabel>("marketSoundingFieldsFit")->text(), u"12 of 20 items are on the market: 60%."_s);
    m_open->writeLine("marketSoundingFieldsCost", u"10000"_s);
    QVERIFY(!m_open->child<QLabel>("marketSoundingFieldsPerIdea")->isVisible());
    m_open->writeLine("marketSoundingFieldsIdeasUsed", u"4"_s);
    QCOMPARE(m_open->child<QLabel>("marketSoundingFieldsPerIdea")->text(), u"Each idea that was used cost $2,500."_s);
    m_open->settle();
}

void TestMarketPanel::soundingsAreKeptApart()
{
    ProcurementFile small = test::smallService();
    small.market.soundings = { soundingOf(u"g1"_s, QDate(2015, 2, 1)), soundingOf(u"g2"_s, QDate(2015, 3, 1)) };
    small.market.soundings[0].learned = u"first"_s;
    small.market.soundings[1].learned = u"second"_s;
    show(small);
    QCOMPARE(m_open->child<QPlainTextEdit>("marketSoundingFieldsLearned")->toPlainText(), u"second"_s);
    auto *choice = m_open->child<QComboBox>("marketSoundingChoice");
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Up);
    QCOMPARE(m_open->child<QPlainTextEdit>("marketSoundingFieldsLearned")->toPlainText(), u"first"_s);
    m_open->writeText("marketSoundingFieldsLearned", u"first of all"_s);
    QCOMPARE(file().market.soundings.at(0).learned, u"first of all"_s);
    QCOMPARE(file().market.soundings.at(1).learned, u"second"_s);
    m_open->press("marketSoundingRemove");
    QCOMPARE(file().market.soundings.size(), 1);
    QCOMPARE(file().market.soundings.constFirst().uid, u"g2"_s);
    m_open->settle();
}

void TestMarketPanel::talkInTheQuietTimeIsFlagged_data()
{
    QTest::addColumn<QDate>("issued");
    QTest::addColumn<bool>("isNoted");
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("nothing is out") << QDate() << false << false;
    QTest::newRow("issued later") << QDate(2015, 3, 6) << false << false;
    QTest::newRow("issued before, with a note") << QDate(2015, 3, 4) << true << true;
    QTest::newRow("issued before, without a note") << QDate(2015, 3, 4) << false << true;
}

void TestMarketPanel::talkInTheQuietTimeIsFlagged()
{
    QFETCH(QDate, issued);
    QFETCH(bool, isNoted);
    QFETCH(bool, isQuiet);
    ProcurementFile small = test::smallService();
    small.solicitation.issuedOn = issued;
    small.market.contacts = { { u"t1"_s,
                                QDate(2015, 3, 5),
                                u"R. Iyer"_s,
                                {},
                                u"Halyard"_s,
                                u"a question"_s,
                                isNoted ? u"asked by telephone"_s : QString() } };
    show(small);
    QCOMPARE(m_open->child<QLabel>("marketContactsSummary")->text().endsWith(u"in the quiet time"_s), isQuiet);
    QCOMPARE(m_open->child<QLabel>("marketContactsFieldsContactsFault")->isVisible(), isQuiet && !isNoted);
    QCOMPARE(m_open->child<QLabel>("marketContactsFieldsQuiet")->isVisible(), issued.isValid());
    m_open->writeCell("marketContactsFieldsContacts", 0, 3, u"the date"_s);
    QCOMPARE(file().market.contacts.constFirst().subject, u"the date"_s);
}

void TestMarketPanel::personSignsForHimself()
{
    show(test::smallService());
    m_open->press("marketDeclarationsSign");
    QCOMPARE(file().market.declarations.size(), 1);
    const Declaration &mine = file().market.declarations.constFirst();
    QCOMPARE(mine.person, u"A. Desrosiers"_s);
    QCOMPARE(mine.role, PersonRole::Officer);
    QVERIFY(mine.isSigned());
    QCOMPARE(mine.signedOn, QDate(2015, 3, 9));
    QVERIFY(!m_open->child<QPushButton>("marketDeclarationsSign")->isEnabled());
    QCOMPARE(m_open->child<QLabel>("marketDeclarationsSummary")->text(), u"1 of 2 signed, missing: R. Iyer"_s);
    QCOMPARE(m_open->child<QLabel>("marketDeclarationsFieldsWaited")->text(), u"Not signed: R. Iyer."_s);
    m_open->settle();
}

void TestMarketPanel::conflictAsksWhichFirm()
{
    ProcurementFile small = test::smallService();
    small.market.declarations = { { u"d1"_s, u"R. Iyer"_s, PersonRole::Requester, {}, {}, false, {} },
                                  { u"d2"_s, u"A. Desrosiers"_s, PersonRole::Evaluator, {}, {}, false, {} } };
    show(small);
    m_open->press("marketDeclarationsConflict");
    QCOMPARE(file().market.declarations.at(1).conflict, ConflictState::Declared);
    QCOMPARE(file().market.declarations.at(1).role, PersonRole::Evaluator);
    QVERIFY(m_open->child<QLabel>("marketDeclarationsFieldsDeclarationsFault")->isVisible());
    auto *view = m_open->child<QTableView>("marketDeclarationsFieldsDeclarations");
    QCOMPARE(view->currentIndex(), view->model()->index(1, 4));
    QCOMPARE(m_open->window->focusWidget(), view);
    QTest::keyClick(view, Qt::Key_F2);
    QTest::keyClicks(m_open->window->focusWidget(), u"Halyard, does not score it"_s);
    QTest::keyClick(m_open->window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(view->hasFocus());
    QCOMPARE(file().market.declarations.at(1).concerns, u"Halyard, does not score it"_s);
    QVERIFY(!m_open->child<QLabel>("marketDeclarationsFieldsDeclarationsFault")->isVisible());
    m_open->settle();
}

void TestMarketPanel::peopleOfTheFileAreAdded()
{
    show(test::smallService());
    m_open->press("marketDeclarationsMissing");
    QCOMPARE(file().market.declarations.size(), 2);
    QCOMPARE(file().market.declarations.at(0).person, u"R. Iyer"_s);
    QVERIFY(!file().market.declarations.at(0).isSigned());
    QVERIFY(!m_open->child<QPushButton>("marketDeclarationsMissing")->isVisible());
}

void TestMarketPanel::pathLeadsToItsPart_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("focus");
    QTest::newRow("searches") << u"market/searches"_s << u"marketSearchFieldsSearches"_s;
    QTest::newRow("the duty of a search") << u"market-search"_s << u"marketSearchFieldsSearches"_s;
    QTest::newRow("a sounding") << u"market/soundings/g1/learned"_s << u"marketSoundingFieldsLearned"_s;
    QTest::newRow("a talk") << u"market/contacts/t1/note"_s << u"marketContactsFieldsContacts"_s;
    QTest::newRow("a declaration") << u"market/declarations/d1"_s << u"marketDeclarationsFieldsDeclarations"_s;
    QTest::newRow("the duty to declare") << u"conflict-declaration"_s << u"marketDeclarationsFieldsDeclarations"_s;
    QTest::newRow("of another stage") << u"need/value"_s << QString();
}

void TestMarketPanel::pathLeadsToItsPart()
{
    QFETCH(QString, path);
    QFETCH(QString, focus);
    ProcurementFile small = test::smallService();
    small.market.soundings = { soundingOf(u"g1"_s, QDate(2015, 2, 1)), soundingOf(u"g2"_s, QDate(2015, 3, 1)) };
    small.market.soundings[0].learned = u"first"_s;
    show(small);
    m_open->outside->setFocus();
    QCOMPARE(m_panel->goTo(path), !focus.isEmpty());
    const QWidget *now = m_open->window->focusWidget();
    QCOMPARE(now->objectName(), focus.isEmpty() ? m_open->outside->objectName() : focus);
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(now))
        QCOMPARE(text->toPlainText(), u"first"_s);
}

void TestMarketPanel::endedFileIsRead()
{
    ProcurementFile ended = test::smallService();
    ended.passages[0].left = QDate(2015, 3, 5);
    ended.state = FileState::Abandoned;
    ended.end = { EndReason::TooLate, { u"Too late"_s, u"Trop tard"_s }, QDate(2015, 3, 5), u"A. Desrosiers"_s, {} };
    show(ended);
    for (const char *name : { "marketSearchNow", "marketSoundingAdd", "marketDeclarationsSign", "marketDeclarationsConflict" })
        QVERIFY2(!m_open->child<QPushButton>(name)->isEnabled(), name);
    QVERIFY(!m_panel->stageActions().constFirst()->isEnabled());
}

void TestMarketPanel::everyControlHasAName()
{
    ProcurementFile small = test::smallService();
    small.market.soundings = { soundingOf(u"g1"_s, QDate(2015, 2, 1)) };
    show(small);
    for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestMarketPanel::looks_data()
{
    test::addLooks();
}

void TestMarketPanel::looks()
{
    const test::Look look(m_open->ui);
    ProcurementFile small = test::smallService();
    small.market.searches = { { u"m1"_s, QDate(2015, 3, 9), u"Federal supply lists"_s, u"matchmaking"_s, 1, u"One firm, abroad"_s,
                                u"R. Iyer"_s } };
    Sounding sounding = soundingOf(u"g1"_s, QDate(2015, 3, 1));
    sounding.firms = { { u"f1"_s, {}, u"Orvale Data"_s, u"small"_s, true, u"Can be done in a month"_s },
                       { u"f2"_s, {}, u"Halyard Systems"_s, u"medium"_s, false, u"Too busy"_s } };
    sounding.needItems = 20;
    sounding.metItems = 12;
    small.market.soundings = { sounding };
    small.solicitation.issuedOn = QDate(2015, 3, 4);
    small.market.contacts = { { u"t1"_s, QDate(2015, 3, 5), u"R. Iyer"_s, {}, u"Halyard"_s, u"a question"_s, {} } };
    small.market.declarations = {
        { u"d1"_s, u"R. Iyer"_s, PersonRole::Requester, ConflictState::None, {}, true, QDate(2015, 3, 3) }
    };
    show(small);
    m_open->press("marketSearchNow");
    QTRY_VERIFY_WITH_TIMEOUT(m_panel->isSettled(), test::patience);
    const QString row = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(test::keepPicture(*m_open->window, QStringLiteral(ACQUIS_SCREENSHOTS), u"marketpanel-"_s + row));
    m_panel->goTo(u"market/soundings/g1/firms"_s);
    QVERIFY(test::keepPicture(*m_open->window, QStringLiteral(ACQUIS_SCREENSHOTS), u"marketpanel-sounding-"_s + row));
    m_panel->goTo(u"market/declarations/d1"_s);
    QVERIFY(test::keepPicture(*m_open->window, QStringLiteral(ACQUIS_SCREENSHOTS), u"marketpanel-people-"_s + row));
}

QTEST_MAIN(TestMarketPanel)
#include "tst_marketpanel.moc"
