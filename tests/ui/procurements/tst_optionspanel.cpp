// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/optionspanel.h"

#include "core/rules/packloader.h"
#include "tests/ui/procurements/openfile.h"
#include "ui/procurements/splitnotice.h"
#include "ui/rules/ruleswords.h"

#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestOptionsPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void rulesAreAskedAndTheAnswerIsKept();
    void withoutRulesOrValueNothingIsAsked();
    void whatHasNoPriceAsksTheRulesToo();
    void otherValueAsksAgainAndOldAnswersStay();
    void lawfulWayIsChosenWithItsReason();
    void wayThatIsNotVerifiedSaysWhoLookedItUp();
    void closedWayCannotBeChosen();
    void whatMayBeDoneStandsAboveTheWays();
    void waysNeedNoScrollingSideways();
    void wordsOfWaysAreNotCutInANarrowWindow_data();
    void wordsOfWaysAreNotCutInANarrowWindow();
    void mapAndListShowTheSameNeed();
    void soleSourceIsShownWhereItIsTheWay();
    void splittingIsShownAndDeclared();
    void partIsMarkedAsRelatedAndOpened();
    void pathLeadsToItsPart_data();
    void pathLeadsToItsPart();
    void languageChangesEverythingAtOnce();
    void everyControlHasAName();
    void looks_data();
    void looks();

private:
    [[nodiscard]] const ProcurementFile &file() const { return m_open->session.file(); }
    [[nodiscard]] NeedProviders providers()
    {
        NeedProviders all = m_open->providers();
        all.packs = [this] { return m_packs; };
        all.splits = [this](const ProcurementFile &) { return m_finding; };
        return all;
    }
    void show(const ProcurementFile &file)
    {
        m_open->open(file);
        m_panel = m_open->show(new OptionsPanel(m_open->ui.context, m_open->session, providers()));
        QVERIFY(m_panel);
    }
    [[nodiscard]] int rowOf(Route route) const
    {
        const QString name = RulesWords(m_open->ui.language.language()).route(route);
        auto *view = m_open->child<QTableView>("optionsRoutesTable");
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (m_open->cell("optionsRoutesTable", row, 0).startsWith(name))
                return row;
        }
        return -1;
    }
    void goToRoute(Route route) const
    {
        auto *view = m_open->child<QTableView>("optionsRoutesTable");
        view->setFocus();
        view->setCurrentIndex(view->model()->index(rowOf(route), 0));
    }
    [[nodiscard]] static SplitFinding finding()
    {
        SplitFinding found;
        SplitPart part;
        part.candidate.number = u"PF-2014-0007"_s;
        part.candidate.title = { u"Introduction of buyers"_s, u"Présentation des acheteurs"_s };
        part.candidate.day = QDate(2014, 11, 3);
        part.candidate.value = Money::fromCents(2'490'000);
        part.links = { SplitLink::SameUnit, SplitLink::SameNeed };
        found.parts = { part };
        found.sum = Money::fromCents(4'490'000);
        found.limits = { { Money::fromCents(2'500'000),
                           u"r-1"_s,
                           { u"Three written quotes"_s, u"Trois devis écrits"_s },
                           u"Directive, 4.2"_s,
                           {} } };
        return found;
    }

    std::unique_ptr<test::OpenFile> m_open;
    QList<RulePack> m_packs;
    QList<RulePack> m_shipped;
    std::optional<SplitFinding> m_finding;
    OptionsPanel *m_panel = nullptr;
};

void TestOptionsPanel::initTestCase()
{
    const auto packs = shippedPacks();
    QVERIFY(packs.has_value());
    m_shipped = *packs;
}

void TestOptionsPanel::init()
{
    m_packs = m_shipped;
    m_finding.reset();
    m_open = std::make_unique<test::OpenFile>();
    m_open->ui.theme.apply();
}

void TestOptionsPanel::cleanup()
{
    m_open.reset();
}

void TestOptionsPanel::rulesAreAskedAndTheAnswerIsKept()
{
    show(test::smallService());
    QVERIFY(!m_open->child<QTableView>("optionsRoutesTable")->isVisible());
    QVERIFY(m_panel->stageActions().constFirst()->isEnabled());
    m_open->press("optionsDetermine");
    QCOMPARE(file().determinations.size(), 1);
    const StoredDetermination &kept = file().determinations.constFirst();
    QCOMPARE(kept.day, QDate(2015, 3, 9));
    QCOMPARE(kept.by, u"A. Desrosiers"_s);
    QVERIFY(kept.routes.size() > 5);
    QVERIFY(!kept.packs.isEmpty());
    QVERIFY(readNeed(kept.need.toUtf8()).has_value());
    QVERIFY(kept.route(Route::LowValueQuotes)->isLawful());
    QVERIFY(!kept.route(Route::LowValueQuotes)->citation.isEmpty());
    QVERIFY(m_open->child<QTableView>("optionsRoutesTable")->isVisible());
    QCOMPARE(m_open->child<QTableView>("optionsRoutesTable")->model()->rowCount(), int(kept.routes.size()));
    const QString state = m_open->child<QLabel>("optionsRoutesFieldsState")->text();
    QCOMPARE(state, u"The rules were asked on 9 March 2015 by A. Desrosiers."_s);
    m_open->settle();
}

void TestOptionsPanel::withoutRulesOrValueNothingIsAsked()
{
    m_packs.clear();
    ProcurementFile small = test::smallService();
    small.need.value = {};
    show(small);
    QVERIFY(!m_open->child<QPushButton>("optionsDetermine")->isEnabled());
    QCOMPARE(m_open->child<QLabel>("optionsRoutesFieldsState")->text(), u"The rules are being read."_s);
    m_packs = m_shipped;
    m_panel->showFile();
    QCOMPARE(m_open->child<QLabel>("optionsRoutesFieldsState")->text(),
             u"Write the planned value in the need first; of what has no price, the yearly costs of the way that is chosen."_s);
    m_open->session.change(u"edit"_s, [](ProcurementFile &changed) { changed.need.value = Money::fromCents(2'000'000); });
    QVERIFY(m_open->child<QPushButton>("optionsDetermine")->isEnabled());
}

void TestOptionsPanel::whatHasNoPriceAsksTheRulesToo()
{
    ProcurementFile free = test::smallService();
    free.need.value = {};
    NeedOption way;
    way.uid = u"o1"_s;
    way.kind = OptionKind::OpenSource;
    way.yearlyCosts = { Money::fromCents(520'000), Money::fromCents(240'000) };
    free.intake.options = { way };
    show(free);
    QVERIFY(!m_open->child<QPushButton>("optionsDetermine")->isEnabled());
    m_open->session.change(u"edit"_s, [](ProcurementFile &changed) { changed.intake.options.first().isChosen = true; });
    m_open->press("optionsDetermine");
    QCOMPARE(file().determinations.size(), 1);
    QCOMPARE(file().need.value, Money());
    QVERIFY(m_open->child<QTableView>("optionsRoutesTable")->model()->rowCount() > 0);
    m_open->settle();
}

void TestOptionsPanel::otherValueAsksAgainAndOldAnswersStay()
{
    show(test::smallService());
    m_open->press("optionsDetermine");
    QVERIFY(!m_open->child<QComboBox>("optionsWhich")->isVisible());
    const QString quotes = m_open->cell("optionsRoutesTable", rowOf(Route::LowValueQuotes), 1);
    m_open->session.change(u"edit"_s, [](ProcurementFile &changed) { changed.need.value = Money::fromCents(50'000'000); });
    const QString state = m_open->child<QLabel>("optionsRoutesFieldsState")->text();
    QVERIFY2(state.contains(u"Since then this has changed"_s), qPrintable(state));
    m_panel->stageActions().constFirst()->trigger();
    QCOMPARE(file().determinations.size(), 2);
    QCOMPARE(file().determinations.at(1).why, u"value"_s);
    QVERIFY(!m_open->child<QLabel>("optionsRoutesFieldsState")->text().contains(u"changed"_s));
    QVERIFY(m_open->cell("optionsRoutesTable", rowOf(Route::LowValueQuotes), 1) != quotes);
    auto *which = m_open->child<QComboBox>("optionsWhich");
    QVERIFY(which->isVisible());
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    QCOMPARE(m_open->cell("optionsRoutesTable", rowOf(Route::LowValueQuotes), 1), quotes);
    goToRoute(Route::LowValueQuotes);
    QVERIFY2(!m_open->child<QPushButton>("optionsChoose")->isEnabled(), "a way of an old answer can be chosen");
    QCOMPARE(file().determinations.size(), 2);
    m_open->settle();
    // The same again says nothing new.
    QSignalSpy told(m_panel, &OptionsPanel::messagePosted);
    m_open->press("optionsDetermine");
    QCOMPARE(file().determinations.size(), 2);
    QCOMPARE(told.size(), 1);
}

void TestOptionsPanel::lawfulWayIsChosenWithItsReason()
{
    show(test::smallService());
    m_open->press("optionsDetermine");
    goToRoute(Route::LowValueQuotes);
    m_open->press("optionsChoose");
    QVERIFY2(!file().route, "a way was chosen without a reason");
    QVERIFY(m_open->child<QLabel>("optionsRoutesFieldsReasonFault")->isVisible());
    m_open->writeText("optionsRoutesFieldsReason", u"Several firms offer it"_s);
    m_open->press("optionsChoose");
    QCOMPARE(file().route, Route::LowValueQuotes);
    QCOMPARE(file().routeReason, u"Several firms offer it"_s);
    QCOMPARE(file().routeChosenOn, QDate(2015, 3, 9));
    QVERIFY(!m_open->child<QPushButton>("optionsChoose")->isEnabled());
    QVERIFY(m_open->child<QLabel>("optionsRoutesFieldsChosen")->isVisible());
    m_open->settle();
}

/// A service below 25,000 dollars under the directive of 2024, which nobody has read at its source.
void TestOptionsPanel::wayThatIsNotVerifiedSaysWhoLookedItUp()
{
    ProcurementFile small = test::smallService();
    small.need.date = QDate(2026, 11, 20);
    show(small);
    m_open->press("optionsDetermine");
    const StoredRoute *quotes = file().determinations.constLast().route(Route::LowValueQuotes);
    QVERIFY(quotes && quotes->isLawful());
    QCOMPARE(quotes->verdict, Verdict::Unverified);
    goToRoute(Route::LowValueQuotes);
    const auto *help = m_open->child<QLabel>("optionsRoutesFieldsReasonHelp");
    QVERIFY(help->isVisible());
    QVERIFY2(help->text().contains(u"not verified"_s) && help->text().contains(quotes->citation.en), qPrintable(help->text()));
    m_open->writeText("optionsRoutesFieldsReason", u"Three quotes are enough"_s);
    m_open->press("optionsChoose");
    QCOMPARE(file().route, Route::LowValueQuotes);
    // Who looks it up later writes it with the choice.
    m_open->writeText("optionsRoutesFieldsReason", u"R. Iyer has read section 4"_s);
    m_open->press("optionsChoose");
    QCOMPARE(file().routeReason, u"R. Iyer has read section 4"_s);
    m_open->settle();
}

void TestOptionsPanel::closedWayCannotBeChosen()
{
    show(test::smallService());
    m_open->press("optionsDetermine");
    const StoredDetermination &kept = file().determinations.constFirst();
    const auto closed = std::ranges::find_if(kept.routes, [](const StoredRoute &route) { return !route.isLawful(); });
    QVERIFY(closed != kept.routes.end());
    goToRoute(closed->route);
    QVERIFY(!m_open->child<QPushButton>("optionsChoose")->isEnabled());
    QVERIFY(m_open->child<QLabel>("optionsRoutesFieldsChoosingHelp")->text().startsWith(u"This way is not open"_s));
}

void TestOptionsPanel::whatMayBeDoneStandsAboveTheWays()
{
    ProcurementFile small = test::smallService();
    small.need.date = QDate(2026, 11, 20);
    show(small);
    QVERIFY(!m_open->child<QLabel>("optionsRoutesFieldsMayDo")->isVisible());
    m_open->press("optionsDetermine");
    auto *mayDo = m_open->child<QLabel>("optionsRoutesFieldsMayDo");
    QVERIFY(mayDo->isVisible());
    QCOMPARE(mayDo->text(),
             u"You may take any of these ways: Invitational competition, Open competition. The rules ask first for: Invitational "
             "competition. Also, if it is justified: Challenge. Not verified against a source of that date: Quotes, Indirect "
             "purchase. Read your directive before you take such a way."_s);
    QVERIFY(mayDo->mapTo(m_panel, QPoint()).y() < m_open->child<QTableView>("optionsRoutesTable")->mapTo(m_panel, QPoint()).y());
    // Each verdict says what it means, and no day is promised that no rule gives.
    auto *view = m_open->child<QTableView>("optionsRoutesTable");
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex verdict = view->model()->index(row, 1);
        QVERIFY(verdict.data(Qt::ToolTipRole).toString().size() > verdict.data().toString().size());
    }
    QCOMPARE(m_open->cell("optionsRoutesTable", rowOf(Route::Invitational), 3), u"no minimum time in rules"_s);
    QCOMPARE(m_open->cell("optionsRoutesTable", rowOf(Route::Open), 3), u"days of posting not held here"_s);
    QCOMPARE(m_open->cell("optionsRoutesTable", rowOf(Route::SoleSource), 3), u"–"_s);
}

void TestOptionsPanel::waysNeedNoScrollingSideways()
{
    show(test::smallService());
    m_open->press("optionsDetermine");
    auto *view = m_open->child<QTableView>("optionsRoutesTable");
    // As wide as the middle of the page is in a window of 1440 pixels, and less.
    for (const int width : { 760, 540, 420 }) {
        m_open->window->resize(width, 900);
        QTRY_COMPARE(m_open->window->width(), width);
        QTRY_VERIFY2(!view->horizontalScrollBar()->isVisible() && view->horizontalHeader()->length() <= view->viewport()->width(),
                     qPrintable(QString::number(width)));
    }
}

/// At one and a half times the usual size of text, in French.
void TestOptionsPanel::wordsOfWaysAreNotCutInANarrowWindow_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<int>("percent");
    QTest::newRow("French at 150 %") << Language::French << ThemeChoice::Light << 150;
}

void TestOptionsPanel::wordsOfWaysAreNotCutInANarrowWindow()
{
    const test::Look look(m_open->ui);
    show(test::smallService());
    m_open->press("optionsDetermine");
    auto *view = m_open->child<QTableView>("optionsRoutesTable");
    auto *scroll = m_open->child<QScrollArea>("optionsScroll");
    for (const int width : { 760, 600 }) {
        m_open->window->resize(width, 900);
        QTRY_COMPARE(m_open->window->width(), width);
        QTRY_VERIFY2(scroll->widget()->width() <= scroll->viewport()->width(), qPrintable(QString::number(width)));
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QString name = view->model()->index(row, 0).data().toString();
            const QRect room(0, 0, view->columnWidth(0) - 8, 2000);
            const QRect words = view->fontMetrics().boundingRect(room, Qt::TextWordWrap, name);
            QVERIFY2(words.height() <= view->rowHeight(row) && words.width() <= room.width(),
                     qPrintable(u"%1: %2 by %3 in %4 by %5"_s.arg(name)
                                    .arg(words.width())
                                    .arg(words.height())
                                    .arg(room.width())
                                    .arg(view->rowHeight(row))));
        }
    }
}

void TestOptionsPanel::mapAndListShowTheSameNeed()
{
    show(test::smallService());
    QVERIFY(m_open->child<QWidget>("optionsMapView")->isVisible());
    QVERIFY2(m_open->child<QLabel>("optionsHolder")
                 ->text()
                 .startsWith(u"A. Desrosiers holds the file, at “Need” since 2 March 2015: 7 day"_s),
             qPrintable(m_open->child<QLabel>("optionsHolder")->text()));
    m_open->child<QAbstractButton>("optionsMapAsList")->click();
    auto *tree = m_open->child<QTreeView>("optionsMapList");
    QVERIFY(tree->isVisible());
    const int lanes = tree->model()->rowCount();
    QVERIFY(lanes > 1);
    m_packs.clear();
    m_panel->showFile();
    QVERIFY(!tree->isVisible());
    QVERIFY(m_open->child<QLabel>("optionsMapEmpty")->isVisible());
}

void TestOptionsPanel::soleSourceIsShownWhereItIsTheWay()
{
    show(test::smallService());
    auto *request = m_open->child<QWidget>("soleSource");
    QVERIFY(!request->isVisible());
    m_open->session.change(u"edit"_s, [](ProcurementFile &changed) { changed.route = Route::SoleSource; });
    QVERIFY(request->isVisible());
    m_open->session.change(u"edit"_s, [](ProcurementFile &changed) {
        changed.route = Route::LowValueQuotes;
        changed.soleSource.state = SoleSourceState::Drafted;
    });
    QVERIFY(request->isVisible());
    m_open->session.change(u"edit"_s, [](ProcurementFile &changed) { changed.soleSource.state = SoleSourceState::None; });
    QVERIFY(!request->isVisible());
}

void TestOptionsPanel::splittingIsShownAndDeclared()
{
    show(test::smallService());
    QVERIFY(!m_open->child<SplitNotice>("optionsSplit")->isOpen());
    m_finding = finding();
    m_panel->showFile();
    QVERIFY(m_open->child<SplitNotice>("optionsSplit")->isOpen());
    const QString said = m_open->child<QLabel>("optionsSplitFieldsSaid")->text();
    QVERIFY2(said.contains(u"$44,900"_s) && said.contains(u"$25,000"_s)
                 && said.contains(u"Three written quotes (Directive, 4.2)"_s),
             qPrintable(said));
    QCOMPARE(m_open->cell("optionsSplitParts", 0, 4), u"$24,900"_s);
    QVERIFY(!m_open->child<QPlainTextEdit>("optionsSplitFieldsPlanEn")->isVisible());
    m_open->press("optionsSplitDeclare");
    QCOMPARE(m_open->window->focusWidget()->objectName(), u"optionsSplitFieldsPlanEn"_s);
    m_open->press("optionsSplitDeclare");
    QVERIFY2(!file().modular.declaredOn.isValid(), "declared without a plan");
    QVERIFY(m_open->child<QLabel>("optionsSplitFieldsPlanFault")->isVisible());
    m_open->writeText("optionsSplitFieldsPlanEn", u"Three parts, one a season"_s);
    m_open->writeLine("optionsSplitFieldsTotal", u"75,000"_s);
    m_open->press("optionsSplitDeclare");
    QCOMPARE(file().modular.declaredOn, QDate(2015, 3, 9));
    QCOMPARE(file().modular.by, u"A. Desrosiers"_s);
    QCOMPARE(file().modular.plan.en, u"Three parts, one a season"_s);
    QCOMPARE(file().modular.total, Money::fromCents(7'500'000));
    QVERIFY(file().need.flags.contains(NeedFlag::ModularDeclared));
    QVERIFY(m_open->child<QPlainTextEdit>("optionsSplitFieldsPlanEn")->isReadOnly());
    QVERIFY(!m_open->child<QPushButton>("optionsSplitDeclare")->isVisible());
    m_open->settle();
}

void TestOptionsPanel::partIsMarkedAsRelatedAndOpened()
{
    m_finding = finding();
    show(test::smallService());
    QSignalSpy opened(m_panel, &OptionsPanel::fileRequested);
    m_open->press("optionsSplitOpen");
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), u"PF-2014-0007"_s);
    m_open->press("optionsSplitRelate");
    QCOMPARE(file().related, QStringList { u"PF-2014-0007"_s });
    QCOMPARE(file().need.related, QList<Money> { Money::fromCents(2'490'000) });
    QVERIFY(!m_open->child<QPushButton>("optionsSplitRelate")->isEnabled());
    m_finding->parts[0].candidate.isFile = false;
    m_panel->showFile();
    QVERIFY(!m_open->child<QPushButton>("optionsSplitOpen")->isEnabled());
}

void TestOptionsPanel::pathLeadsToItsPart_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("focus");
    QTest::newRow("the reason") << u"route-reason"_s << u"optionsRoutesFieldsReason"_s;
    QTest::newRow("the duty to choose") << u"route-chosen"_s << u"optionsRoutesFieldsReason"_s;
    QTest::newRow("the duty to ask") << u"determined"_s << u"optionsDetermine"_s;
    QTest::newRow("an answer") << u"determinations"_s << u"optionsRoutesTable"_s;
    QTest::newRow("the plan of parts") << u"modular/plan"_s << u"optionsSplitFieldsPlanEn"_s;
    QTest::newRow("of another stage") << u"need/value"_s << QString();
}

void TestOptionsPanel::pathLeadsToItsPart()
{
    QFETCH(QString, path);
    QFETCH(QString, focus);
    m_finding = finding();
    show(test::smallService());
    m_open->press("optionsDetermine");
    m_open->outside->setFocus();
    QCOMPARE(m_panel->goTo(path), !focus.isEmpty());
    QCOMPARE(m_open->window->focusWidget()->objectName(), focus.isEmpty() ? m_open->outside->objectName() : focus);
}

void TestOptionsPanel::languageChangesEverythingAtOnce()
{
    show(test::smallService());
    m_open->press("optionsDetermine");
    const int row = rowOf(Route::LowValueQuotes);
    const QString verdict = m_open->cell("optionsRoutesTable", row, 1);
    const QString mayDo = m_open->child<QLabel>("optionsRoutesFieldsMayDo")->text();
    m_open->ui.language.setLanguage(Language::French);
    QTRY_VERIFY(rowOf(Route::LowValueQuotes) >= 0);
    QVERIFY(m_open->cell("optionsRoutesTable", rowOf(Route::LowValueQuotes), 1) != verdict);
    QVERIFY(m_open->child<QLabel>("optionsRoutesFieldsMayDo")->text() != mayDo);
    m_open->ui.language.setLanguage(Language::English);
    QTRY_COMPARE(m_open->cell("optionsRoutesTable", row, 1), verdict);
}

void TestOptionsPanel::everyControlHasAName()
{
    m_finding = finding();
    show(test::smallService());
    m_open->press("optionsDetermine");
    for (QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

void TestOptionsPanel::looks_data()
{
    test::addLooks();
}

void TestOptionsPanel::looks()
{
    const test::Look look(m_open->ui);
    m_finding = finding();
    show(test::smallService());
    m_open->press("optionsDetermine");
    goToRoute(Route::LowValueQuotes);
    const QString row = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY(test::keepPicture(*m_open->window, QStringLiteral(ACQUIS_SCREENSHOTS), u"optionspanel-split-"_s + row));
    m_panel->goTo(u"determinations"_s);
    QVERIFY(test::keepPicture(*m_open->window, QStringLiteral(ACQUIS_SCREENSHOTS), u"optionspanel-"_s + row));
    m_open->child<QWidget>("optionsMapView")->setFocus();
    QVERIFY(test::keepPicture(*m_open->window, QStringLiteral(ACQUIS_SCREENSHOTS), u"optionspanel-map-"_s + row));
}

QTEST_MAIN(TestOptionsPanel)
#include "tst_optionspanel.moc"
