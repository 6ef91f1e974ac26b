// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/overlaystore.h"
#include "core/rules/engine.h"
#include "core/rules/packwriter.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "tests/core/rules/overlays.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/rules/organisationrules.h"
#include "ui/rules/overlayview.h"
#include "ui/rules/ruleshelf.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace acquis;
using namespace acquis::test;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

} // namespace

/// The editor in a window of its own, on a register of the test's own.
class TestOverlayView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutARegisterItSaysWhatToDo();
    void firstRuleIsWrittenSavedAndAnswersFollow();
    void savedRulesAreThereAgainAndAnswerWithoutTheView();
    void everyStepCanBeUndone();
    void findingsAreSaidAtTheirFieldAndKeepItFromBeingSaved();
    void contradictingRowsNameEachOther();
    void amountThatCannotBeReadKeepsItFromBeingSaved();
    void rowWithoutEffectSaysSo();
    void previewJudgesWhatIsNotSavedYet();
    void fileIsImportedByDropAndExportedAgain();
    void wrongFileIsRefusedWithItsReason();
    void packByHandIsUsedAndShownAsSuch();
    void somebodyElsesChangeIsNotOverwritten();
    void readOnlyRegisterCanOnlyBeRead();
    void languageChangesEverythingAtOnce();
    void everyInputHasAName();
    void pictures_data();
    void pictures();

private:
    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_view->findChild<T *>(name);
    }
    void open();
    void keep(const RulePack &pack);
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_view->isSettled() && !m_rules->isLoading(), patience); }
    void trigger(const QString &action) { child<QAction>(action)->trigger(); }
    void type(const QString &field, const QString &text)
    {
        auto *line = child<QLineEdit>(field);
        QVERIFY(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void writeCitation();
    [[nodiscard]] QString cell(int row, int column) const
    {
        return child<QTableView>(u"overlayTable"_s)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QString lastMessage() const
    {
        return m_messages.isEmpty() ? QString() : m_messages.last().title() + u'\n' + m_messages.last().text();
    }
    [[nodiscard]] QString quotesNeeded(qint64 dollars);

    std::unique_ptr<UiFixture> m_ui;
    std::unique_ptr<RuleShelf> m_shelf;
    std::unique_ptr<OrganisationRules> m_rules;
    std::unique_ptr<QWidget> m_window;
    OverlayView *m_view = nullptr;
    QList<Message> m_messages;
    QString m_register;
};

void TestOverlayView::init()
{
    m_messages.clear();
    m_ui = std::make_unique<UiFixture>();
    m_ui->theme.apply();
    m_register = m_ui->folder.path(u"own.acquis"_s);
    ACQUIS_VERIFY_RESULT(Database::create(m_register));
    m_shelf = std::make_unique<RuleShelf>(m_ui->jobs);
    m_rules = std::make_unique<OrganisationRules>(m_ui->session, m_ui->jobs, *m_shelf);
    m_window = std::make_unique<QWidget>();
    m_view = new OverlayView(m_ui->context, *m_shelf);
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_view);
    connect(m_view, &OverlayView::messagePosted, this, [this](const Message &message) { m_messages << message; });
    m_window->resize(1280, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_shelf->isLoaded(), patience);
}

void TestOverlayView::cleanup()
{
    m_window.reset();
    m_rules.reset();
    m_shelf.reset();
    m_ui.reset();
}

void TestOverlayView::open()
{
    m_ui->session.open(m_register);
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->session.isOpen(), patience);
    settle();
}

void TestOverlayView::keep(const RulePack &pack)
{
    auto database = Database::open(m_register, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    const auto kept = organisationPacks(**database);
    int version = 0;
    for (const RulePack &other : *kept)
        version = other.id == pack.id ? other.version : version;
    ACQUIS_VERIFY_RESULT(saveOrganisationPack(**database, pack, version, u"somebody"_s));
}

void TestOverlayView::writeCitation()
{
    type(u"overlayTitleEn"_s, u"Delegation"_s);
    type(u"overlayTitleFr"_s, u"Delegation"_s);
    type(u"overlaySectionEn"_s, u"3"_s);
    type(u"overlaySectionFr"_s, u"3"_s);
    type(u"overlayAddress"_s, u"https://example.org"_s);
}

QString TestOverlayView::quotesNeeded(qint64 dollars)
{
    Need need;
    need.value = Money::fromCents(dollars * 100);
    need.date = QDate::currentDate();
    const auto rules = m_shelf->rulesFor(need);
    const auto answer = determine(need, *rules);
    for (const AppliedDuty &duty : answer->dutiesOf(answer->route(Route::LowValueQuotes))) {
        if (duty.kind == DutyKind::Quotes)
            return u"%1 %2"_s.arg(*duty.value).arg(codeOf(rules->seriesOf(duty.row).layer));
    }
    return codeOf(answer->route(Route::LowValueQuotes).verdict);
}

void TestOverlayView::withoutARegisterItSaysWhatToDo()
{
    QVERIFY(child<QPushButton>(u"overlayOpenSample"_s)->isVisible());
    for (const QString &action : { u"overlayAddAction"_s, u"overlaySaveAction"_s, u"overlayImportAction"_s })
        QVERIFY2(!child<QAction>(action)->isEnabled(), qPrintable(action));
    open();
    QVERIFY(!child<QPushButton>(u"overlayOpenSample"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"overlayAddFirst"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"overlayImportFirst"_s)->isEnabled());
}

void TestOverlayView::firstRuleIsWrittenSavedAndAnswersFollow()
{
    open();
    QTest::mouseClick(child<QPushButton>(u"overlayAddFirst"_s), Qt::LeftButton);
    child<QComboBox>(u"overlayKind"_s)->setCurrentIndex(int(OverlayKind::Quotes));
    child<QSpinBox>(u"overlayQuotes"_s)->setValue(5);
    type(u"overlayUpper"_s, u"10,000"_s);
    writeCitation();
    QCOMPARE(child<QListWidget>(u"overlayFindings"_s)->count(), 0);
    settle();
    QCOMPARE(cell(0, 0), u"More quotes"_s);
    QCOMPARE(cell(0, 5), u"Stricter"_s);
    QCOMPARE(quotesNeeded(8'000), u"3 directive"_s);
    trigger(u"overlaySaveAction"_s);
    settle();
    QVERIFY2(lastMessage().startsWith(u"Saved."_s), qPrintable(lastMessage()));
    QVERIFY(!child<QAction>(u"overlaySaveAction"_s)->isEnabled());
    QCOMPARE(quotesNeeded(8'000), u"5 organisation"_s);
    QCOMPARE(quotesNeeded(12'000), u"3 directive"_s);
    auto database = Database::open(m_register, Database::Mode::ReadOnly);
    QCOMPARE(auditEntries(**database)->back().action, u"rule-pack-save"_s);
    // What was done before saving can still be taken back, and is then to be saved again.
    trigger(u"overlayUndoAction"_s);
    QVERIFY(child<QAction>(u"overlaySaveAction"_s)->isEnabled());
}

void TestOverlayView::savedRulesAreThereAgainAndAnswerWithoutTheView()
{
    keep(packOf(sampleOverlay()));
    m_window->hide();
    open();
    QCOMPARE(quotesNeeded(8'000), u"5 ministry"_s);
    QCOMPARE(quotesNeeded(12'000), u"not-allowed"_s);
    m_window->show();
    QCOMPARE(child<QTableView>(u"overlayTable"_s)->model()->rowCount(), 5);
    m_ui->session.close();
    QTRY_COMPARE(quotesNeeded(8'000), u"3 directive"_s);
    QVERIFY(child<QPushButton>(u"overlayOpenSample"_s)->isVisible());
}

void TestOverlayView::everyStepCanBeUndone()
{
    keep(packOf(sampleOverlay()));
    open();
    child<QTableView>(u"overlayTable"_s)->selectRow(1);
    QCOMPARE(child<QLineEdit>(u"overlayLower"_s)->text(), u"10,000"_s);
    type(u"overlayLower"_s, u"7500"_s);
    QCOMPARE(cell(1, 1), u"Closed from $7,500 on"_s);
    trigger(u"overlayDuplicateAction"_s);
    QCOMPARE(child<QTableView>(u"overlayTable"_s)->model()->rowCount(), 6);
    trigger(u"overlayRemoveAction"_s);
    trigger(u"overlayRemoveAction"_s);
    QCOMPARE(child<QTableView>(u"overlayTable"_s)->model()->rowCount(), 4);
    for (int i = 0; i < 4; ++i)
        trigger(u"overlayUndoAction"_s);
    QVERIFY(!child<QAction>(u"overlayUndoAction"_s)->isEnabled());
    QVERIFY(!child<QAction>(u"overlaySaveAction"_s)->isEnabled());
    QCOMPARE(cell(1, 1), u"Closed from $10,000 on"_s);
    trigger(u"overlayRedoAction"_s);
    QCOMPARE(cell(1, 1), u"Closed from $7,500 on"_s);
}

void TestOverlayView::findingsAreSaidAtTheirFieldAndKeepItFromBeingSaved()
{
    keep(packOf(sampleOverlay()));
    open();
    child<QTableView>(u"overlayTable"_s)->selectRow(0);
    auto *address = child<QLineEdit>(u"overlayAddress"_s);
    address->setFocus();
    address->selectAll();
    QTest::keyClick(address, Qt::Key_Delete);
    QCOMPARE(child<QTableView>(u"overlayTable"_s)->model()->rowCount(), 5); // a letter was deleted, not the rule
    QVERIFY(child<QLabel>(u"overlayAddressFault"_s)->isVisible());
    auto *findings = child<QListWidget>(u"overlayFindings"_s);
    QCOMPARE(findings->count(), 1);
    QVERIFY2(findings->item(0)->text().startsWith(u"Row 1"_s), qPrintable(findings->item(0)->text()));
    QCOMPARE(cell(0, 5), u"To be corrected"_s);
    child<QTableView>(u"overlayTable"_s)->selectRow(3);
    trigger(u"overlaySaveAction"_s);
    settle();
    QCOMPARE(organisationPacks(**Database::open(m_register, Database::Mode::ReadOnly))->first().version, 1);
    QVERIFY2(lastMessage().contains(u"cannot be saved"_s), qPrintable(lastMessage()));
    QVERIFY(address->hasFocus());
    QCOMPARE(child<QTableView>(u"overlayTable"_s)->currentIndex().row(), 0);
    QTest::keyClicks(address, u"x"_s);
    QVERIFY(!child<QLabel>(u"overlayAddressFault"_s)->isVisible());
    QCOMPARE(findings->count(), 0);
}

void TestOverlayView::contradictingRowsNameEachOther()
{
    keep(packOf(sampleOverlay()));
    open();
    child<QTableView>(u"overlayTable"_s)->selectRow(0);
    trigger(u"overlayDuplicateAction"_s);
    QCOMPARE(child<QListWidget>(u"overlayFindings"_s)->count(), 0); // the same twice is no contradiction
    child<QComboBox>(u"overlayAuthority"_s)->setCurrentIndex(int(Authority::Minister));
    auto *findings = child<QListWidget>(u"overlayFindings"_s);
    QCOMPARE(findings->count(), 2);
    QVERIFY2(findings->item(0)->text().contains(u"Row 1"_s) && findings->item(0)->text().contains(u"Row 2"_s),
             qPrintable(findings->item(0)->text()));
    QVERIFY(child<QLabel>(u"overlayKindFault"_s)->isVisible());
    type(u"overlayLower"_s, u"100000"_s);
    type(u"overlayUpper"_s, u"200000"_s);
    QCOMPARE(findings->count(), 0);
}

void TestOverlayView::amountThatCannotBeReadKeepsItFromBeingSaved()
{
    keep(packOf(sampleOverlay()));
    open();
    child<QTableView>(u"overlayTable"_s)->selectRow(0);
    type(u"overlayLower"_s, u"6000"_s);
    type(u"overlayUpper"_s, u"much"_s);
    QVERIFY(child<QLabel>(u"overlayUpperFault"_s)->isVisible());
    trigger(u"overlaySaveAction"_s);
    settle();
    QCOMPARE(organisationPacks(**Database::open(m_register, Database::Mode::ReadOnly))->first().version, 1);
    QVERIFY(child<QLineEdit>(u"overlayUpper"_s)->hasFocus());
    type(u"overlayUpper"_s, u"50000"_s);
    trigger(u"overlaySaveAction"_s);
    settle();
    QCOMPARE(organisationPacks(**Database::open(m_register, Database::Mode::ReadOnly))->first().version, 2);
}

void TestOverlayView::rowWithoutEffectSaysSo()
{
    Overlay overlay = sampleOverlay();
    overlay.rows = { overlay.rows[2] };
    overlay.rows[0].quotes = 2;
    keep(packOf(overlay));
    open();
    QCOMPARE(cell(0, 5), u"No effect: asked already"_s);
    auto *effect = child<QLabel>(u"overlayEffect"_s);
    QVERIFY(effect->isVisible());
    QVERIFY2(effect->text().contains(u"strictest"_s), qPrintable(effect->text()));
    child<QSpinBox>(u"overlayQuotes"_s)->setValue(4);
    settle();
    QCOMPARE(cell(0, 5), u"Stricter"_s);
}

void TestOverlayView::previewJudgesWhatIsNotSavedYet()
{
    keep(packOf(sampleOverlay()));
    open();
    type(u"previewValue"_s, u"8000"_s);
    auto *answer = child<QLabel>(u"previewAnswer"_s);
    QVERIFY2(answer->text().contains(u"quotes-1 says (Ministry)"_s), qPrintable(answer->text()));
    type(u"previewValue"_s, u"12000"_s);
    QVERIFY(child<QLabel>(u"previewVerdict"_s)->text().contains(u"Not allowed"_s));
    child<QTableView>(u"overlayTable"_s)->selectRow(1);
    trigger(u"overlayRemoveAction"_s);
    QVERIFY(!child<QLabel>(u"previewVerdict"_s)->text().contains(u"Not allowed"_s));
    QCOMPARE(quotesNeeded(12'000), u"not-allowed"_s);
}

void TestOverlayView::fileIsImportedByDropAndExportedAgain()
{
    open();
    const QString file = m_ui->folder.write(u"rules.json"_s, writePack(packOf(sampleOverlay())));
    QVERIFY(dropFiles(*m_view, { file }));
    settle();
    QCOMPARE(child<QTableView>(u"overlayTable"_s)->model()->rowCount(), 5);
    QVERIFY2(lastMessage().contains(u"not saved yet"_s), qPrintable(lastMessage()));
    QCOMPARE(quotesNeeded(8'000), u"3 directive"_s);
    trigger(u"overlaySaveAction"_s);
    settle();
    QCOMPARE(quotesNeeded(8'000), u"5 ministry"_s);
    m_ui->prompts.savePath = m_ui->folder.path(u"out.json"_s);
    trigger(u"overlayExportAction"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_ui->prompts.savePath), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_ui->folder.read(u"out.json"_s), m_ui->folder.read(u"rules.json"_s), patience);
}

void TestOverlayView::wrongFileIsRefusedWithItsReason()
{
    open();
    Overlay overlay = sampleOverlay();
    overlay.rows << overlay.rows[2];
    overlay.rows.last().id = u"other"_s;
    overlay.rows.last().quotes = 4;
    m_ui->prompts.files = { m_ui->folder.write(u"wrong.json"_s, writePack(packOf(overlay))) };
    trigger(u"overlayImportAction"_s);
    settle();
    QVERIFY2(lastMessage().contains(u"not imported"_s) && lastMessage().contains(u"quotes-1"_s), qPrintable(lastMessage()));
    QVERIFY(child<QPushButton>(u"overlayAddFirst"_s)->isVisible());
}

void TestOverlayView::packByHandIsUsedAndShownAsSuch()
{
    open();
    RulePack pack = packOf(sampleOverlay());
    pack.series[2].when.noFlags = { NeedFlag::Emergency };
    m_ui->prompts.files = { m_ui->folder.write(u"hand.json"_s, writePack(pack)) };
    trigger(u"overlayImportAction"_s);
    settle();
    QCOMPARE(quotesNeeded(8'000), u"3 directive"_s);
    QVERIFY(m_messages.last().action != nullptr);
    m_messages.last().action();
    settle();
    QCOMPARE(quotesNeeded(8'000), u"5 ministry"_s);
    QVERIFY(child<QLabel>(u"overlayNotice"_s)->isVisible());
    QVERIFY(!child<QTableView>(u"overlayTable"_s)->isVisible());
    QVERIFY(!child<QAction>(u"overlayAddAction"_s)->isEnabled());
    trigger(u"overlayTakeOutAction"_s);
    settle();
    QCOMPARE(quotesNeeded(8'000), u"3 directive"_s);
    QVERIFY(child<QPushButton>(u"overlayAddFirst"_s)->isVisible());
}

void TestOverlayView::somebodyElsesChangeIsNotOverwritten()
{
    keep(packOf(sampleOverlay()));
    open();
    child<QTableView>(u"overlayTable"_s)->selectRow(0);
    trigger(u"overlayRemoveAction"_s);
    Overlay other = sampleOverlay();
    other.rows.removeLast();
    keep(packOf(other));
    trigger(u"overlaySaveAction"_s);
    settle();
    QVERIFY2(lastMessage().contains(u"Somebody else"_s), qPrintable(lastMessage()));
    QCOMPARE(child<QTableView>(u"overlayTable"_s)->model()->rowCount(), 4);
    QCOMPARE(organisationPacks(**Database::open(m_register, Database::Mode::ReadOnly))->first().version, 2);
    const Message message = m_messages.last();
    message.secondAction();
    settle();
    QTRY_COMPARE_WITH_TIMEOUT(organisationPacks(**Database::open(m_register, Database::Mode::ReadOnly))->first().version, 3,
                              patience);
    QCOMPARE(organisationPacks(**Database::open(m_register, Database::Mode::ReadOnly))->first().series.size(), 4);
}

void TestOverlayView::readOnlyRegisterCanOnlyBeRead()
{
    keep(packOf(sampleOverlay()));
    QVERIFY(QFile::setPermissions(m_register, QFile::ReadOwner));
    open();
    QVERIFY(child<QLabel>(u"overlayNotice"_s)->isVisible());
    QVERIFY(!child<QAction>(u"overlayAddAction"_s)->isEnabled());
    QVERIFY(child<QAction>(u"overlayExportAction"_s)->isEnabled());
    QCOMPARE(quotesNeeded(8'000), u"5 ministry"_s);
}

void TestOverlayView::languageChangesEverythingAtOnce()
{
    keep(packOf(sampleOverlay()));
    open();
    child<QTableView>(u"overlayTable"_s)->selectRow(1);
    m_ui->language.setLanguage(Language::French);
    m_view->retranslate();
    QCOMPARE(child<QLineEdit>(u"overlayLower"_s)->text(), u"10\u202F000"_s);
    QVERIFY(!child<QAction>(u"overlaySaveAction"_s)->isEnabled());
    type(u"overlayLower"_s, u"9 500,50"_s);
    QVERIFY2(cell(1, 1).contains(u"9\u202F500,50"_s), qPrintable(cell(1, 1)));
    m_ui->language.setLanguage(Language::English);
    m_view->retranslate();
    QCOMPARE(child<QLineEdit>(u"overlayLower"_s)->text(), u"9,500.50"_s);
}

void TestOverlayView::everyInputHasAName()
{
    keep(packOf(sampleOverlay()));
    open();
    for (QWidget *widget : m_view->findChildren<QWidget *>()) {
        const bool isInput = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                             || (qobject_cast<QAbstractItemView *>(widget) && !qobject_cast<QHeaderView *>(widget))
                             || qobject_cast<QSpinBox *>(widget);
        if (!isInput || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        bool hasBuddy = false;
        for (const QLabel *label : m_view->findChildren<QLabel *>())
            hasBuddy |= label->buddy() == widget && !label->text().isEmpty();
        QVERIFY2(hasBuddy || !widget->accessibleName().isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u" "_s + widget->objectName() + u" in "_s
                            + widget->parentWidget()->objectName()));
        QVERIFY2(widget->height() >= 24, qPrintable(widget->objectName()));
    }
}

void TestOverlayView::pictures_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<int>("percent");
    QTest::newRow("en-light") << Language::English << ThemeChoice::Light << 100;
    QTest::newRow("fr-dark") << Language::French << ThemeChoice::Dark << 100;
    QTest::newRow("fr-light-150") << Language::French << ThemeChoice::Light << 150;
    QTest::newRow("en-contrast") << Language::English << ThemeChoice::HighContrast << 100;
}

void TestOverlayView::pictures()
{
    QFETCH(Language, language);
    QFETCH(ThemeChoice, theme);
    QFETCH(int, percent);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(before.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    m_ui->theme.setChoice(theme);
    m_ui->language.setLanguage(language);
    const QString folder = QStringLiteral(ACQUIS_SCREENSHOTS "/overlay");
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    m_view->retranslate();
    QVERIFY(keepPicture(*m_window, folder, u"no-register-"_s + name));
    open();
    QVERIFY(keepPicture(*m_window, folder, u"empty-"_s + name));
    Overlay overlay = sampleOverlay();
    overlay.rows[2].quotes = 2;
    m_ui->prompts.files = { m_ui->folder.write(u"rules.json"_s, writePack(packOf(overlay))) };
    trigger(u"overlayImportAction"_s);
    settle();
    child<QTableView>(u"overlayTable"_s)->selectRow(2);
    QVERIFY(keepPicture(*m_window, folder, u"rules-"_s + name));
    child<QTableView>(u"overlayTable"_s)->selectRow(0);
    trigger(u"overlayDuplicateAction"_s);
    child<QComboBox>(u"overlayAuthority"_s)->setCurrentIndex(int(Authority::Minister));
    child<QLineEdit>(u"overlayAddress"_s)->selectAll();
    QTest::keyClick(child<QLineEdit>(u"overlayAddress"_s), Qt::Key_Delete);
    settle();
    QVERIFY(keepPicture(*m_window, folder, u"findings-"_s + name));
    child<QTabWidget>(u"overlayTabs"_s)->setCurrentIndex(1);
    QVERIFY(keepPicture(*m_window, folder, u"about-"_s + name));
    QApplication::setFont(before);
}

QTEST_MAIN(TestOverlayView)
#include "tst_overlayview.moc"
