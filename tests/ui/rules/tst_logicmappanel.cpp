// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/logicmappanel.h"

#include "tests/ui/rules/mapneeds.h"
#include "ui/rules/logicmapexports.h"
#include "ui/rules/logicmapmodel.h"
#include "ui/rules/logicmapview.h"
#include "ui/rules/valueslider.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPrinter>
#include <QSvgRenderer>
#include <QTextBrowser>

using namespace acquis;
using namespace acquis::test;

Q_DECLARE_METATYPE(acquis::Language)
Q_DECLARE_METATYPE(acquis::ThemeChoice)

/// The panel of the logic map in a window.
class TestLogicMapPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void draggingChangesMapAndListBeforeTheCallReturns();
    void nothingIsEnteredUntilItIsKept();
    void aTrialShowsWhereThePathLay();
    void theKeyboardWalksTheEdges();
    void enterShowsTheRuleWithItsSource();
    void theRuleFollowsTheLanguage();
    void anOutcomeChoosesItsRoute();
    void theScopeIsChosen();
    void itFitsButStaysReadable();
    void withoutRulesItSaysSo();
    void aNeedThatIsNotCoveredSaysWhy();
    void savesPrintsAndCopies();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] int nodeOf(MapNodeKind kind, Route route) const;
    void open(const Need &need);
    std::unique_ptr<MapSession> m_map;
    std::unique_ptr<LogicMapPanel> m_panel;
};

void TestLogicMapPanel::init()
{
    m_map = std::make_unique<MapSession>();
    QVERIFY(m_map->isLoaded);
    m_map->ui.theme.apply();
    open(conferenceService());
}

void TestLogicMapPanel::cleanup()
{
    m_panel.reset();
    m_map.reset();
}

void TestLogicMapPanel::open(const Need &need)
{
    m_map->session.enter(need);
    m_panel = std::make_unique<LogicMapPanel>(m_map->ui.context, m_map->session);
    m_panel->retranslate();
    m_panel->resize(1000, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

int TestLogicMapPanel::nodeOf(MapNodeKind kind, Route route) const
{
    const auto &nodes = m_panel->scene()->picture()->map.nodes;
    const auto found = std::ranges::find_if(nodes, [&](const MapNode &node) { return node.kind == kind && node.route == route; });
    return found == nodes.end() ? -1 : int(found - nodes.begin());
}

void TestLogicMapPanel::draggingChangesMapAndListBeforeTheCallReturns()
{
    const int quotes = nodeOf(MapNodeKind::Outcome, Route::LowValueQuotes);
    QCOMPARE(m_panel->scene()->nodeItems()[quotes]->light(), MapLight::Taken);
    auto *slider = m_panel->findChild<ValueSlider *>(u"valueSlider"_s);
    slider->drag(BandSlider::places * 3 / 4);
    QVERIFY(m_map->session.need().value > Money::fromCents(100'000'00));
    const int open = nodeOf(MapNodeKind::Outcome, Route::Open);
    QCOMPARE(m_panel->scene()->nodeItems()[open]->light(), MapLight::Taken);
    QCOMPARE(m_panel->scene()->nodeItems()[nodeOf(MapNodeKind::Outcome, Route::LowValueQuotes)]->light(), MapLight::Speaks);
    bool listed = false;
    for (int row = 0; row < m_panel->model()->rowCount(); ++row)
        listed |= m_panel->model()->index(row, 0).data().toString() == u"Open competition: Required"_s;
    QVERIFY(listed);
}

void TestLogicMapPanel::nothingIsEnteredUntilItIsKept()
{
    m_panel->findChild<ValueSlider *>(u"valueSlider"_s)->drag(BandSlider::places * 3 / 4);
    QCOMPARE(m_map->session.entered(), conferenceService());
    auto *bar = m_panel->findChild<QWidget *>(u"trialBar"_s);
    QVERIFY(bar->isVisible());
    QTest::mouseClick(m_panel->findChild<QWidget *>(u"trialReset"_s), Qt::LeftButton);
    QVERIFY(!m_map->session.isTrial());
    QVERIFY(!bar->isVisible());
    m_map->session.tryValue(Money::fromCents(130'000'00));
    QTest::mouseClick(m_panel->findChild<QWidget *>(u"trialEnter"_s), Qt::LeftButton);
    QCOMPARE(m_map->session.entered().value, Money::fromCents(130'000'00));
}

void TestLogicMapPanel::aTrialShowsWhereThePathLay()
{
    const auto countBefore = [this] {
        return std::ranges::count_if(m_panel->scene()->edgeItems(), &LogicMapEdgeItem::wasBefore);
    };
    QCOMPARE(countBefore(), 0);
    m_map->session.tryValue(Money::fromCents(130'000'00));
    QVERIFY(countBefore() >= 3); // to the question, to the band, to the outcome
    m_map->session.tryValue(Money::fromCents(21'000'00));
    QCOMPARE(countBefore(), 0); // the path is the same
}

void TestLogicMapPanel::theKeyboardWalksTheEdges()
{
    LogicMapView *view = m_panel->view();
    view->setFocus();
    QCOMPARE(view->current(), 0);
    const auto &nodes = m_panel->scene()->picture()->map.nodes;
    QList<MapNodeKind> kinds;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(view, Qt::Key_Right);
        kinds << nodes[view->current()].kind;
        QCOMPARE(m_panel->scene()->picture()->lights.nodes[view->current()].light, MapLight::Taken);
    }
    QCOMPARE(kinds, (QList { MapNodeKind::Question, MapNodeKind::Branch, MapNodeKind::Outcome, MapNodeKind::Duty }));
    QVERIFY(view->accessibleDescription().endsWith(u"taken"_s));
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(nodes[view->current()].kind, MapNodeKind::Branch);
    const int taken = view->current();
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(nodes[view->current()].kind, MapNodeKind::Branch);
    QVERIFY(view->current() != taken);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(view->current(), taken);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->current(), 0);
}

void TestLogicMapPanel::enterShowsTheRuleWithItsSource()
{
    LogicMapView *view = m_panel->view();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right);
    auto *card = m_panel->findChild<QWidget *>(u"ruleCard"_s);
    QVERIFY(!card->isVisible());
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(card->isVisible());
    const int row = m_map->session.chosenRow();
    QCOMPARE(row, m_panel->scene()->picture()->map.nodes[view->current()].row);
    const QString text = m_panel->findChild<QTextBrowser *>(u"ruleCardText"_s)->toPlainText();
    const RuleRow &rule = m_map->session.rules().row(row);
    for (const QString &part : { rule.text.en, rule.citation.title.en, rule.citation.section.en, u"below $25,000"_s })
        QVERIFY2(text.contains(part), qPrintable(part));
    QTest::mouseClick(m_panel->findChild<QWidget *>(u"ruleCardClose"_s), Qt::LeftButton);
    QVERIFY(!card->isVisible());
    QCOMPARE(m_map->session.chosenRow(), -1);
}

void TestLogicMapPanel::theRuleFollowsTheLanguage()
{
    const int branch = nodeOf(MapNodeKind::Branch, Route::LowValueQuotes);
    m_map->session.chooseRow(m_panel->scene()->picture()->map.nodes[branch].row);
    m_map->ui.language.setLanguage(Language::French);
    m_panel->retranslate();
    const RuleRow &rule = m_map->session.rules().row(m_map->session.chosenRow());
    const QString text = m_panel->findChild<QTextBrowser *>(u"ruleCardText"_s)->toPlainText();
    QVERIFY(text.contains(rule.text.fr.section(u' ', -4)));
    QCOMPARE(m_panel->scene()->nodeItems()[branch]->lines(), QStringList { u"moins de 25\u202f000\u00a0$"_s });
    m_map->ui.language.setLanguage(Language::English);
}

void TestLogicMapPanel::anOutcomeChoosesItsRoute()
{
    LogicMapView *view = m_panel->view();
    const int open = nodeOf(MapNodeKind::Outcome, Route::Open);
    const QRectF box = m_panel->scene()->nodeItems()[open]->box();
    view->ensureVisible(box);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(box.center()));
    QCOMPARE(m_map->session.chosenRoute(), Route::Open);
    // Its duties stand behind it now, and the required way stays the lit one.
    QVERIFY(nodeOf(MapNodeKind::Award, Route::Open) >= 0);
    QCOMPARE(m_panel->scene()->nodeItems()[nodeOf(MapNodeKind::Outcome, Route::LowValueQuotes)]->light(), MapLight::Taken);
}

void TestLogicMapPanel::theScopeIsChosen()
{
    const auto trigger = [this](const QString &name) {
        const auto actions = m_panel->viewActions();
        const auto found = std::ranges::find(actions, name, &QAction::objectName);
        QVERIFY(found != actions.end());
        (*found)->trigger();
    };
    const auto lanes = [this] { return m_panel->scene()->picture()->map.lanes.size(); };
    const std::size_t byValue = lanes();
    trigger(u"logicMapAllRoutes"_s);
    QVERIFY(lanes() > byValue);
    const std::size_t nodes = m_panel->scene()->nodeItems().size();
    trigger(u"logicMapEveryQuestion"_s);
    QVERIFY(m_panel->scene()->nodeItems().size() > nodes);
    trigger(u"logicMapChosenRoute"_s);
    QCOMPARE(lanes(), std::size_t(1));
}

void TestLogicMapPanel::itFitsButStaysReadable()
{
    LogicMapView *view = m_panel->view();
    QVERIFY(view->zoom() >= 0.8);
    m_panel->resize(700, 300);
    QVERIFY(view->zoom() >= 0.8);
    const QRectF seen = view->mapToScene(view->viewport()->rect()).boundingRect();
    QVERIFY(seen.intersects(m_panel->scene()->litRect()));
    const qreal before = view->zoom();
    view->zoomIn();
    QVERIFY(view->zoom() > before);
    view->fit();
    QCOMPARE(view->zoom(), before);
}

void TestLogicMapPanel::withoutRulesItSaysSo()
{
    RuleShelf empty(m_map->ui.jobs);
    OptionsSession session(empty);
    LogicMapPanel panel(m_map->ui.context, session);
    panel.retranslate();
    panel.show();
    auto *words = panel.findChild<QLabel *>(u"logicMapEmpty"_s);
    QVERIFY(words->isVisible());
    QVERIFY(!words->text().isEmpty());
    QVERIFY(!panel.findChild<QWidget *>(u"valueSlider"_s)->isEnabled());
}

void TestLogicMapPanel::aNeedThatIsNotCoveredSaysWhy()
{
    Need early = conferenceService();
    early.date = QDate(1980, 1, 1);
    m_map->session.enter(early);
    auto *words = m_panel->findChild<QLabel *>(u"logicMapEmpty"_s);
    QVERIFY(words->isVisible());
    QVERIFY(words->text().contains(u"1980"_s));
    m_map->session.enter(conferenceService());
    QVERIFY(!words->isVisible());
}

void TestLogicMapPanel::savesPrintsAndCopies()
{
    const auto picture = *m_panel->scene()->picture();
    const QByteArray svg = logicMapSvg(picture, Language::English, u"Map"_s);
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QVERIFY(svg.contains("below $25,000"));
    QVERIFY(!svg.contains("<image")); // lines, no pictures
    const QString path = m_map->ui.folder.path(u"map.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printLogicMap(printer, picture, Language::English, u"Map"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("/Type /Page\n"), 1);
    const auto actions = m_panel->viewActions();
    (*std::ranges::find(actions, u"logicMapCopy"_s, &QAction::objectName))->trigger();
    QVERIFY(!QApplication::clipboard()->image().isNull());
    m_map->ui.prompts.savePath = m_map->ui.folder.path(u"map.svg"_s);
    QSignalSpy saved(m_panel.get(), &LogicMapPanel::messagePosted);
    (*std::ranges::find(actions, u"logicMapSvg"_s, &QAction::objectName))->trigger();
    QVERIFY(saved.wait());
    QVERIFY(QFile::exists(m_map->ui.prompts.savePath));
}

void TestLogicMapPanel::pictures_data()
{
    QTest::addColumn<int>("need");
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<int>("percent");
    const int road = 5;
    const int federal = 7;
    const int victoria = 8;
    QTest::newRow("map-en-light") << 0 << Language::English << ThemeChoice::Light << 100;
    QTest::newRow("map-fr-dark") << 0 << Language::French << ThemeChoice::Dark << 100;
    QTest::newRow("map-fr-light-150") << 0 << Language::French << ThemeChoice::Light << 150;
    QTest::newRow("map-en-contrast") << 0 << Language::English << ThemeChoice::HighContrast << 100;
    QTest::newRow("map-road-en") << road << Language::English << ThemeChoice::Light << 100;
    QTest::newRow("map-federal-fr") << federal << Language::French << ThemeChoice::Light << 100;
    QTest::newRow("map-victoria-en") << victoria << Language::English << ThemeChoice::Light << 100;
    QTest::newRow("map-reason-en") << 2 << Language::English << ThemeChoice::Light << 100;
}

/// Kept to be looked at; what must hold of them is that a trial, a rule and the list can be seen in each.
void TestLogicMapPanel::pictures()
{
    QFETCH(const int, need);
    QFETCH(const Language, language);
    QFETCH(const ThemeChoice, theme);
    QFETCH(const int, percent);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    m_map->ui.theme.setChoice(theme);
    m_map->ui.theme.apply();
    m_map->ui.language.setLanguage(language);
    open(mapNeeds()[need].need);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(keepPicture(*m_panel, QStringLiteral(ACQUIS_SCREENSHOTS), name));
    m_map->session.tryValue(Money::fromCents(130'000'00));
    QVERIFY(m_panel->findChild<QWidget *>(u"trialBar"_s)->isVisible());
    QVERIFY(keepPicture(*m_panel, QStringLiteral(ACQUIS_SCREENSHOTS), name + u"-trial"_s));
    m_map->session.chooseRow(m_panel->scene()->picture()->map.nodes[2].row);
    QVERIFY(m_panel->findChild<QWidget *>(u"ruleCard"_s)->isVisible());
    QTest::mouseClick(m_panel->findChild<QWidget *>(u"logicMapAsList"_s), Qt::LeftButton);
    QVERIFY(m_panel->findChild<QWidget *>(u"logicMapTree"_s)->isVisible());
    QVERIFY(keepPicture(*m_panel, QStringLiteral(ACQUIS_SCREENSHOTS), name + u"-list"_s));
    QApplication::setFont(before);
    m_map->ui.language.setLanguage(Language::English);
}

QTEST_MAIN(TestLogicMapPanel)
#include "tst_logicmappanel.moc"
