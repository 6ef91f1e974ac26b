// SPDX-License-Identifier: GPL-3.0-or-later
// The page on the packs that are shipped, used as a person uses it.
#include "tests/ui/shell/uifixture.h"
#include "ui/rules/optionspage.h"
#include "ui/rules/optionssession.h"
#include "ui/rules/optionssummary.h"
#include "ui/rules/routesmodel.h"
#include "ui/rules/ruleshelf.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

} // namespace

class TestOptionsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void begins();
    void caseOneIsTypedAndAnswered_data();
    void caseOneIsTypedAndAnswered();
    void tooLateIsSaid();
    void asksOnlyWhatIsNeeded();
    void anAmountThatCannotBeReadIsSaidUnderItsField();
    void theLanguageKeepsWhatIsTypedAndTried();
    void undoGoesBack();
    void aNeedIsSavedAndOpened();
    void aNeedIsDropped();
    void aHostileFileIsRefused();
    void closedRoutesUnfold();
    void routesAreWalkedByKeyboard();
    void aWayInsteadIsALink();
    void aReasonIsAskedWhereItIsWanted();
    void postingOfUnknownLengthIsNotCalledInTime();
    void relatedNeedsAreAddedAndTakenAway();
    void draggingChangesCellsInPlace();
    void theResultIsCopied();
    void theResultIsWritten();
    void whatIsNotCoveredNamesItsField();
    void theNeedIsRememberedButNotTheFirm();
    void theMapTakesItsPlace();
    void isFitToBeSeen_data();
    void isFitToBeSeen();

private:
    template <typename W = QWidget>
    [[nodiscard]] W *part(const QString &name) const
    {
        return m_page->findChild<W *>(name);
    }
    void make();
    void speak(Language language);
    void type(const QString &name, const QString &text);
    void typeDay(const QString &name, const QString &digits);
    void act(const QString &name) { m_page->findChild<QAction *>(name)->trigger(); }
    void example() { act(u"optionsExample"_s); }
    [[nodiscard]] QTableView *table() const { return part<QTableView>(u"optionsRoutes"_s); }
    [[nodiscard]] QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] QStringList routes() const;
    [[nodiscard]] OptionsSummary *summary() const { return part<OptionsSummary>(u"optionsSummary"_s); }

    const QFont m_usualFont = QApplication::font();
    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<RuleShelf> m_shelf;
    std::unique_ptr<OptionsPage> m_page;
};

void TestOptionsPage::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_shelf = std::make_unique<RuleShelf>(m_ui->jobs);
    make();
}

void TestOptionsPage::cleanup()
{
    m_page.reset();
    m_shelf.reset();
    m_ui.reset();
    QApplication::setFont(m_usualFont);
}

void TestOptionsPage::make()
{
    m_page.reset();
    m_page = std::make_unique<OptionsPage>(m_ui->context, *m_shelf);
    m_page->resize(1250, 780);
    m_page->retranslate();
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_shelf->isLoaded(), patience);
}

void TestOptionsPage::speak(Language language)
{
    m_ui->language.setLanguage(language);
    m_page->retranslate();
}

void TestOptionsPage::type(const QString &name, const QString &text)
{
    auto *field = part<QLineEdit>(name);
    QVERIFY2(field && field->isVisible(), qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

void TestOptionsPage::typeDay(const QString &name, const QString &digits)
{
    auto *field = part<QDateEdit>(name);
    QVERIFY2(field && field->isVisible(), qPrintable(name));
    field->setFocus();
    field->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(field, digits);
}

QStringList TestOptionsPage::routes() const
{
    QStringList names;
    const auto *model = qobject_cast<const RoutesModel *>(table()->model());
    for (int row = 0; row < model->rowCount(); ++row)
        names << QString(codeOf(model->line(row).route)) + u'=' + codeOf(model->line(row).verdict);
    return names;
}

void TestOptionsPage::begins()
{
    QVERIFY(part(u"optionsEmpty"_s)->isVisible());
    QVERIFY(!table()->isVisible());
    part<QAbstractButton>(u"optionsEmptyField"_s)->click();
    QCOMPARE(QApplication::focusWidget(), part(u"needValue"_s));
    part<QAbstractButton>(u"optionsEmptyExample"_s)->click();
    QVERIFY(table()->isVisible());
}

void TestOptionsPage::caseOneIsTypedAndAnswered_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("lastDay");
    QTest::newRow("English") << Language::English << u"20,000.00"_s << u"Below $25,000 at least three quotes are needed."_s
                             << u"3 June 2015"_s;
    QTest::newRow("French") << Language::French << u"20 000"_s << u"au moins trois devis sont nécessaires."_s << u"3 juin 2015"_s;
}

void TestOptionsPage::caseOneIsTypedAndAnswered()
{
    QFETCH(Language, language);
    QFETCH(QString, value);
    QFETCH(QString, why);
    QFETCH(QString, lastDay);
    speak(language);
    type(u"needTitle"_s, u"Introduction service"_s);
    auto *entity = part<QComboBox>(u"needEntity"_s);
    entity->setFocus();
    QCOMPARE(entity->count(), 11); // seven kinds of buyers under the names of four governments
    QTest::keyClick(entity, Qt::Key_Home);
    QCOMPARE(m_page->session().entered().entity, Entity::OnMin);
    QVERIFY(part<QAbstractButton>(u"needCommodity-services"_s)->isChecked());
    type(u"needValue"_s, value);
    typeDay(u"needDate"_s, u"20150302"_s);
    auto *hasNeededBy = part<QAbstractButton>(u"needHasNeededBy"_s);
    hasNeededBy->setFocus();
    QTest::keyClick(hasNeededBy, Qt::Key_Space);
    typeDay(u"needNeededBy"_s, u"20150702"_s);
    auto *lead = part<QSpinBox>(u"needLeadDays"_s);
    lead->setFocus();
    lead->selectAll();
    QTest::keyClicks(lead, u"20"_s);
    auto *firm = part<QAbstractButton>(u"needFirmIsMeant"_s);
    firm->setFocus();
    QTest::keyClick(firm, Qt::Key_Space);
    type(u"needFirm"_s, u"Brume"_s);

    const Need &need = m_page->session().entered();
    QCOMPARE(need.value.cents(), 2'000'000);
    QCOMPARE(need.date, QDate(2015, 3, 2));
    QCOMPARE(need.neededBy, QDate(2015, 7, 2));
    QCOMPARE(need.leadDays, 20);
    QVERIFY(need.vendor.has_value());
    QCOMPARE(need.vor, VorStanding::None);
    QCOMPARE(part<QLabel>(u"needLeadDaysNote"_s)->text().contains(lastDay), true);

    QCOMPARE(routes().first(), u"low-value-quotes=required"_s);
    QVERIFY2(cell(0, RoutesModel::WhyColumn).endsWith(why), qPrintable(cell(0, RoutesModel::WhyColumn)));
    QVERIFY2(cell(0, RoutesModel::SourceColumn).contains(u"Dutil"_s), qPrintable(cell(0, RoutesModel::SourceColumn)));
    QVERIFY2(cell(0, RoutesModel::SourceColumn).endsWith(u", S"_s), qPrintable(cell(0, RoutesModel::SourceColumn)));
    QVERIFY2(cell(0, RoutesModel::AwardColumn).contains(u"93"_s), qPrintable(cell(0, RoutesModel::AwardColumn)));
    QCOMPARE(m_page->session().chosenRoute(), Route::LowValueQuotes);
    QVERIFY(!summary()->title().isEmpty());
    QCOMPARE(m_page->breadcrumb().first().text, u"Introduction service"_s);
    if (language == Language::English) {
        QVERIFY2(summary()->text().contains(u"No trade agreement binds at $20,000."_s), qPrintable(summary()->text()));
        QCOMPARE(cell(0, RoutesModel::VerdictColumn), u"Required"_s);
        QVERIFY2(summary()->title().contains(u'3'), qPrintable(summary()->title()));
    }
}

void TestOptionsPage::tooLateIsSaid()
{
    example();
    typeDay(u"needNeededBy"_s, u"20150310"_s);
    type(u"needValue"_s, u"130000"_s);
    QCOMPARE(routes().first(), u"open=required"_s);
    QVERIFY2(summary()->title().contains(u"too late"_s), qPrintable(summary()->title()));
    QVERIFY2(summary()->text().contains(u"AIT"_s), qPrintable(summary()->text()));
    QVERIFY(!summary()->warnings().isEmpty());
}

void TestOptionsPage::asksOnlyWhatIsNeeded()
{
    example();
    const auto isAsked = [this](const char *name) { return part(QString::fromLatin1(name))->isVisible(); };
    QVERIFY(isAsked("needVor") && isAsked("needGrounds"));
    QVERIFY(!isAsked("needOntario") && !isAsked("needHeadquarters") && !isAsked("needEmployees"));
    QVERIFY(!isAsked("needFlag-modular-declared") && !isAsked("needAmends") && isAsked("needLeadDays"));
    typeDay(u"needDate"_s, u"20250601"_s);
    QVERIFY(isAsked("needHeadquarters") && !isAsked("needEmployees"));
    auto *headquarters = part<QComboBox>(u"needHeadquarters"_s);
    headquarters->setFocus();
    QTest::keyClick(headquarters, Qt::Key_Down); // yes
    QVERIFY(isAsked("needEmployees"));
    QCOMPARE(m_page->session().entered().vendor->usHeadquarters, std::optional(true));
    part<QAbstractButton>(u"needFirmIsMeant"_s)->click();
    QVERIFY(!isAsked("needHeadquarters") && !isAsked("needFirm"));
    part<QAbstractButton>(u"needHasNeededBy"_s)->click();
    QVERIFY(!isAsked("needNeededBy") && !isAsked("needLeadDays"));
    QVERIFY(isAsked("needFlag-health-service"));
    part<QAbstractButton>(u"needCommodity-goods"_s)->click();
    QVERIFY(!isAsked("needFlag-health-service"));
}

void TestOptionsPage::anAmountThatCannotBeReadIsSaidUnderItsField()
{
    example();
    const Need before = m_page->session().entered();
    type(u"needValue"_s, u"twenty"_s);
    auto *note = part<QLabel>(u"needValueNote"_s);
    QVERIFY(note->isVisible() && !note->text().isEmpty());
    QCOMPARE(m_page->session().entered(), before);
    type(u"needValue"_s, u"130k"_s);
    QVERIFY(!note->isVisible());
    QCOMPARE(m_page->session().entered().value.cents(), 13'000'000);
    part<QLineEdit>(u"needValue"_s)->selectAll();
    QTest::keyClick(part(u"needValue"_s), Qt::Key_Delete);
    QVERIFY(part(u"optionsEmpty"_s)->isVisible());
}

void TestOptionsPage::theLanguageKeepsWhatIsTypedAndTried()
{
    example();
    type(u"needTitle"_s, u"Service"_s);
    m_page->session().chooseRoute(Route::Invitational);
    m_page->session().tryValue(Money::fromCents(13'000'000));
    QVERIFY(part(u"needTrial"_s)->isVisible());
    speak(Language::French);
    QCOMPARE(part<QLineEdit>(u"needTitle"_s)->text(), u"Service"_s);
    QCOMPARE(part<QLineEdit>(u"needFirm"_s)->text(), u"Brume & Balise inc."_s);
    QVERIFY(m_page->session().isTrial());
    QCOMPARE(part<QLineEdit>(u"needValue"_s)->text(), u"130\u202F000\u00A0$"_s);
    QCOMPARE(m_page->session().entered().value.cents(), 2'000'000);
    QVERIFY(part(u"needTrial"_s)->isVisible());
    part<QAbstractButton>(u"needTrialReset"_s)->click();
    QVERIFY(!m_page->session().isTrial());
    QVERIFY(!part(u"needTrial"_s)->isVisible());
    QCOMPARE(part<QLineEdit>(u"needValue"_s)->text(), u"20\u202F000\u00A0$"_s);
}

void TestOptionsPage::undoGoesBack()
{
    auto *undo = m_page->findChild<QAction *>(u"optionsUndo"_s);
    QVERIFY(!undo->isEnabled());
    example();
    type(u"needValue"_s, u"130000"_s); // six keys, one step
    part<QAbstractButton>(u"needCommodity-goods"_s)->click();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_page->session().entered().commodity, Commodity::Services);
    undo->trigger();
    QCOMPARE(m_page->session().entered().value.cents(), 2'000'000);
    QCOMPARE(part<QLineEdit>(u"needValue"_s)->text(), u"$20,000"_s);
    act(u"optionsRedo"_s);
    QCOMPARE(m_page->session().entered().value.cents(), 13'000'000);
    act(u"optionsNew"_s);
    QVERIFY(part(u"optionsEmpty"_s)->isVisible());
    QCOMPARE(part<QLineEdit>(u"needValue"_s)->text(), QString());
    undo->trigger();
    QCOMPARE(m_page->session().entered().value.cents(), 13'000'000);
}

void TestOptionsPage::aNeedIsSavedAndOpened()
{
    example();
    type(u"needValue"_s, u"24999.99"_s);
    m_ui->prompts.savePath = m_ui->folder.path(u"need.json"_s);
    act(u"optionsSave"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle(), patience);
    const auto written = readNeed(m_ui->folder.read(u"need.json"_s));
    QVERIFY(written);
    QCOMPARE(written->value.cents(), 2'499'999);
    act(u"optionsNew"_s);
    m_ui->prompts.files = { m_ui->prompts.savePath };
    act(u"optionsOpen"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_page->session().entered(), *written, patience);
    QCOMPARE(part<QLineEdit>(u"needValue"_s)->text(), u"$24,999.99"_s);
    QVERIFY(table()->isVisible());
}

void TestOptionsPage::aNeedIsDropped()
{
    const QString path = m_ui->folder.write(u"n.json"_s, R"({"jurisdiction":"bc","entity":"bc-min","commodity":"goods",)"
                                                         R"("value":"9000","date":"2024-03-01"})");
    QVERIFY(test::dropFiles(*m_page, { path }));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->session().entered().jurisdiction, Jurisdiction::Bc, patience);
    QVERIFY(!test::dropFiles(*m_page, { m_ui->folder.write(u"n.csv"_s, "a") }));
}

void TestOptionsPage::aHostileFileIsRefused()
{
    example();
    const Need before = m_page->session().entered();
    const QList<QByteArray> files { QByteArray(3 << 20, '['), "{\"jurisdiction\":\"mars\"}", "\xFF\xFE", "[]" };
    for (const QByteArray &bytes : files) {
        Message said;
        const auto listening = connect(m_page.get(), &Page::messagePosted, this, [&](const Message &message) { said = message; });
        m_page->openNeed(m_ui->folder.write(u"bad.json"_s, bytes));
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle() && said.title, patience);
        QCOMPARE(said.state, StateToken::Error);
        QVERIFY(!said.text().isEmpty());
        QCOMPARE(m_page->session().entered(), before);
        disconnect(listening);
    }
}

void TestOptionsPage::closedRoutesUnfold()
{
    example();
    const int open = table()->model()->rowCount();
    QCOMPARE(open, 6);
    auto *fold = part<QAbstractButton>(u"optionsMore"_s);
    QVERIFY2(fold->accessibleName().startsWith(u"6 more"_s), qPrintable(fold->accessibleName()));
    QVERIFY(fold->accessibleName().contains(u"Sole source"_s));
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    QCOMPARE(table()->model()->rowCount(), open + 6);
    QVERIFY2(!fold->accessibleName().contains(u"Code With Us"_s), "a program of another province is listed");
    QVERIFY(m_page->findChild<QAction *>(u"optionsShowClosed"_s)->isChecked());
    QTest::keyClick(fold, Qt::Key_Space);
    QCOMPARE(table()->model()->rowCount(), open);
}

void TestOptionsPage::routesAreWalkedByKeyboard()
{
    example();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    const auto *model = qobject_cast<const RoutesModel *>(table()->model());
    QCOMPARE(m_page->session().chosenRoute(), model->line(1).route);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), part(u"optionsRouteDetails"_s));
    const auto *details = part<QTextBrowser>(u"optionsRouteDetails"_s);
    QTRY_VERIFY_WITH_TIMEOUT(details->toPlainText().contains(u"stricter than the rule asks"_s), patience);
    // Every part has a place in the order of Tab.
    const QStringList order = test::tabOrder(*m_page);
    for (const QString &name : { u"needTitle"_s, u"needEntity"_s, u"needValue"_s, u"needDate"_s, u"needVor"_s,
                                 u"needGroundsButton"_s, u"optionsRoutes"_s, u"optionsMore"_s, u"optionsRouteDetails"_s })
        QVERIFY2(order.contains(name), qPrintable(name + u" not in "_s + order.join(u' ')));
    QVERIFY(order.indexOf(u"needTitle"_s) < order.indexOf(u"needValue"_s));
    QVERIFY(order.indexOf(u"needValue"_s) < order.indexOf(u"optionsRoutes"_s));
}

void TestOptionsPage::aWayInsteadIsALink()
{
    example();
    type(u"needValue"_s, u"130000"_s);
    m_page->session().chooseRoute(Route::LowValueQuotes);
    act(u"optionsShowDetails"_s);
    auto *details = part<QTextBrowser>(u"optionsRouteDetails"_s);
    QTRY_VERIFY_WITH_TIMEOUT(details->toHtml().contains(u"route:open"_s), patience);
    Q_EMIT details->anchorClicked(QUrl(u"route:open"_s));
    QCOMPARE(m_page->session().chosenRoute(), Route::Open);
}

void TestOptionsPage::aReasonIsAskedWhereItIsWanted()
{
    example();
    auto *list = part<QListWidget>(u"needGroundsList"_s);
    QVERIFY(!list->isVisible());
    part<QAbstractButton>(u"optionsMore"_s)->click();
    const auto *model = qobject_cast<const RoutesModel *>(table()->model());
    table()->selectRow(model->rowOf(Route::SoleSource));
    QVERIFY(list->isVisible());
    QVERIFY(part<QLabel>(u"needGroundsNote"_s)->isVisible());
    type(u"needGroundsSearch"_s, u"only one"_s);
    int shown = 0;
    for (int i = 0; i < list->count(); ++i)
        shown += list->item(i)->isHidden() ? 0 : 1;
    QCOMPARE(shown, 1);
    for (int i = 0; i < list->count(); ++i) {
        if (!list->item(i)->isHidden())
            list->setCurrentRow(i);
    }
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(m_page->session().entered().reasons.contains(Ground::OnlyOneSupplier));
    QCOMPARE(m_page->session().answer()->route(Route::SoleSource).verdict, Verdict::Conditional);
    QVERIFY(!part<QLabel>(u"needGroundsNote"_s)->isVisible());
    QVERIFY2(cell(model->rowOf(Route::SoleSource), RoutesModel::ApproverColumn).contains(u"Assistant deputy minister"_s),
             qPrintable(cell(model->rowOf(Route::SoleSource), RoutesModel::ApproverColumn)));
}

void TestOptionsPage::postingOfUnknownLengthIsNotCalledInTime()
{
    example();
    const JudgedNeed judged { m_page->session().need(), *m_page->session().answer(), m_page->session().rules() };
    QVERIFY(DeterminationWords::lacksPostingDays(judged.answer, Route::Open));
    QVERIFY(!DeterminationWords::daysEarly(judged, Route::Open));
    QCOMPARE(DeterminationWords::daysEarly(judged, Route::LowValueQuotes), std::optional<qint64>(93));
}

void TestOptionsPage::relatedNeedsAreAddedAndTakenAway()
{
    example();
    type(u"needRelatedValue"_s, u"24 000"_s);
    QTest::keyClick(part(u"needRelatedValue"_s), Qt::Key_Return);
    QCOMPARE(m_page->session().entered().related, QList<Money> { Money::fromCents(2'400'000) });
    QVERIFY2(part<QLabel>(u"needRelatedSum"_s)->text().contains(u"$44,000"_s),
             qPrintable(part<QLabel>(u"needRelatedSum"_s)->text()));
    QVERIFY(part(u"needFlag-modular-declared"_s)->isVisible());
    QVERIFY2(!summary()->warnings().isEmpty(), "dividing a purchase is warned of");
    auto *list = part<QListWidget>(u"needRelatedList"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(m_page->session().entered().related.isEmpty());
    type(u"needRelatedValue"_s, u"4500"_s);
    QTest::keyClick(part(u"needRelatedValue"_s), Qt::Key_Tab); // typed and left: it counts
    QCOMPARE(m_page->session().entered().related, QList<Money> { Money::fromCents(450'000) });
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(m_page->session().entered().related.isEmpty());
    QVERIFY(!part(u"needFlag-modular-declared"_s)->isVisible());
}

void TestOptionsPage::draggingChangesCellsInPlace()
{
    example();
    QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy layout(table()->model(), &QAbstractItemModel::layoutChanged);
    for (qint64 cents = 1'000'000; cents < 15'000'000; cents += 500'000)
        m_page->session().tryValue(Money::fromCents(cents));
    QCOMPARE(reset.size() + layout.size(), 0);
    QCOMPARE(routes().first(), u"open=required"_s);
    QVERIFY(summary()->text().contains(u"nothing is entered"_s));
    QCOMPARE(m_page->session().chosenRoute(), Route::Open);
    QCOMPARE(table()->currentIndex().row(), 0);
}

void TestOptionsPage::theResultIsCopied()
{
    example();
    act(u"optionsCopy"_s);
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml());
    QVERIFY(data->text().contains(u"Below $25,000 at least three quotes are needed."_s));
    QVERIFY(data->text().contains(u"Dutil and Migone"_s));
    m_page->findChild<QAction *>(u"optionsLanguageBoth"_s)->trigger();
    act(u"optionsCopy"_s);
    QVERIFY(QApplication::clipboard()->text().contains(u"Dutil et Migone"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"Dutil and Migone"_s));
}

void TestOptionsPage::theResultIsWritten()
{
    QVERIFY(!m_page->findChild<QAction *>(u"optionsPdf"_s)->isEnabled());
    example();
    QSignalSpy said(m_page.get(), &Page::messagePosted);
    m_ui->prompts.savePath = m_ui->folder.path(u"d.pdf"_s);
    act(u"optionsPdf"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, patience);
    QVERIFY(m_ui->folder.read(u"d.pdf"_s).startsWith("%PDF"));
    m_ui->prompts.savePath = m_ui->folder.path(u"d.json"_s);
    act(u"optionsJson"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, patience);
    QVERIFY(m_ui->folder.read(u"d.json"_s).contains("low-value-quotes"));
}

void TestOptionsPage::whatIsNotCoveredNamesItsField()
{
    example();
    typeDay(u"needDate"_s, u"20010101"_s);
    QVERIFY(part(u"optionsEmpty"_s)->isVisible());
    QVERIFY2(part<QLabel>(u"optionsEmptyText"_s)->text().contains(u"Issued on"_s),
             qPrintable(part<QLabel>(u"optionsEmptyText"_s)->text()));
    part<QAbstractButton>(u"optionsEmptyField"_s)->click();
    QCOMPARE(QApplication::focusWidget(), part(u"needDate"_s));
    typeDay(u"needDate"_s, u"20150302"_s);
    QVERIFY(table()->isVisible());
}

void TestOptionsPage::theNeedIsRememberedButNotTheFirm()
{
    example();
    type(u"needValue"_s, u"21000"_s);
    make();
    QCOMPARE(m_page->session().entered().value.cents(), 2'100'000);
    QCOMPARE(m_page->session().entered().neededBy, QDate(2015, 7, 2));
    QCOMPARE(part<QLineEdit>(u"needFirm"_s)->text(), QString());
    QVERIFY(!m_ui->folder.read(u"settings.ini"_s).contains("Brume"));
    QVERIFY(!m_page->findChild<QAction *>(u"optionsUndo"_s)->isEnabled());
}

void TestOptionsPage::theMapTakesItsPlace()
{
    example();
    auto *map = new QLabel(u"map"_s);
    m_page->setMap(map);
    QCOMPARE(part<QTabWidget>(u"optionsLower"_s)->currentWidget(), map);
    QVERIFY(map->isVisible());
    m_page->enlargeMap(true);
    QVERIFY(!table()->isVisible() && map->isVisible());
    m_page->enlargeMap(false);
    QVERIFY(table()->isVisible());
}

void TestOptionsPage::isFitToBeSeen_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("percent");
    for (const bool french : { false, true }) {
        for (const bool dark : { false, true }) {
            for (const int percent : { 100, 150 })
                QTest::addRow("%s, %s, %d %%", french ? "French" : "English", dark ? "dark" : "light", percent)
                    << french << dark << percent;
        }
    }
}

void TestOptionsPage::isFitToBeSeen()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    QFETCH(int, percent);
    QFont font = m_usualFont;
    font.setPointSizeF(m_usualFont.pointSizeF() * percent / 100);
    QApplication::setFont(font);
    m_ui->theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_ui->theme.apply();
    speak(french ? Language::French : Language::English);
    const QString suffix = u"-%1-%2-%3"_s.arg(french ? u"fr"_s : u"en"_s, dark ? u"dark"_s : u"light"_s).arg(percent);
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    QVERIFY(test::keepPicture(*m_page, folder, u"options-empty"_s + suffix));
    example();
    QVERIFY(test::keepPicture(*m_page, folder, u"options-case1"_s + suffix));
    m_page->session().tryValue(Money::fromCents(13'000'000));
    act(u"optionsShowDetails"_s);
    QTest::qWait(100);
    QVERIFY(test::keepPicture(*m_page, folder, u"options-trial"_s + suffix));
    // The form needs no sideways scrolling, and the words of a verdict are never cut.
    auto *scroll = part<QScrollArea>(u"needScroll"_s);
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
             qPrintable(u"%1 > %2"_s.arg(scroll->widget()->minimumSizeHint().width()).arg(scroll->viewport()->width())));
    const auto *model = qobject_cast<const RoutesModel *>(table()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex verdict = model->index(row, RoutesModel::VerdictColumn);
        QStyleOptionViewItem option;
        option.fontMetrics = table()->fontMetrics();
        QVERIFY(table()->itemDelegateForIndex(verdict)->sizeHint(option, verdict).width()
                <= table()->columnWidth(RoutesModel::VerdictColumn));
    }
}

QTEST_MAIN(TestOptionsPage)
#include "tst_optionspage.moc"
