// SPDX-License-Identifier: GPL-3.0-or-later
// The whole course of an import, through what a person presses.
#include "core/exchange/newregister.h"
#include "core/spending/spendlines.h"
#include "core/storage/database.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/meaningbox.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

using namespace acquis;
using namespace Qt::StringLiterals;
using State = ImportSession::State;

namespace {

constexpr int patience = 60000;

QByteArray statements(int rows, const QByteArray &ministry = "Education")
{
    QByteArray text = "Fiscal Year,Ministry Name,Category,Program Name,Item,Account,Detail,Amount $\r\n";
    for (int row = 0; row < rows; ++row)
        text += "2016-17," + ministry + ",Operating,Program " + QByteArray::number(row) + ",Item,Account,Detail,\"1,000\"\r\n";
    return text;
}

/// Files of this kind name no year.
QByteArray statementsWithoutYear()
{
    return "Ministry Name,Category,Program Name,Item,Account,Detail,Amount "
           "$\r\nEducation,Operating,Program,Item,Account,Detail,\"1,000\"\r\n";
}

} // namespace

class TestImportPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void goesFromFilesToResultAndBackByItsButtons();
    void severalFilesAreUndoneInOnePress();
    void cancelInTheMiddleOfApplyLeavesNothing();
    void cancelInTheMiddleOfCheckingLeavesNothing();
    void columnsAreReadAsChosenByHand();
    void aColumnGoesBackToWhatTheProgramFinds();
    void aChoiceThatCannotBeReadIsTakenBack();
    void meaningsAreReachedAndOpenedByKeyboard();
    void asksForTheFiscalYear();
    void filesWaitForARegister();
    void moreFilesWhileOneImportRunsAreRefusedInWords();
    void backLeavesThePageFromItsFirstStep();
    void theTabOrderIsTheReadingOrder();
    void theLanguageChangesInTheMiddleWithoutLosingAnything();
    void theLanguageChangesWhileAJobRuns();
    void isFitToBeSeen_data();
    void isFitToBeSeen();

private:
    void press(const QString &button);
    void choose(const QStringList &files);
    void reach(State state);
    [[nodiscard]] MeaningBox *meaning(int column) const;
    void pick(int column, const QString &meaning);
    [[nodiscard]] qsizetype filesInRegister() const;
    [[nodiscard]] QByteArray registerBytes() const;

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<ImportPage> m_page;
    QString m_register;
    QList<Message> m_said;
};

void TestImportPage::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_said.clear();
    m_register = m_ui->folder.path(u"test.acquis"_s);
    QSignalSpy opened(&m_ui->session, &RegisterSession::opened);
    m_ui->session.create(m_register);
    QVERIFY(opened.wait(patience));
    m_page = std::make_unique<ImportPage>(m_ui->context);
    connect(m_page.get(), &Page::messagePosted, this, [this](const Message &message) { m_said << message; });
    m_page->resize(1200, 800);
    m_page->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle(), patience);
}

void TestImportPage::cleanup()
{
    m_page.reset();
    m_ui.reset();
}

void TestImportPage::press(const QString &button)
{
    auto *widget = m_page->findChild<QAbstractButton *>(button);
    QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), qPrintable(button));
    QTest::mouseClick(widget, Qt::LeftButton);
}

void TestImportPage::choose(const QStringList &files)
{
    m_ui->prompts.files = files;
    press(u"browseFiles"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isRecognising(), patience);
}

void TestImportPage::reach(State state)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_page->session().state(), state, patience);
}

MeaningBox *TestImportPage::meaning(int column) const
{
    // Boxes of a table that was shown before go away a little later.
    const auto boxes = m_page->findChildren<MeaningBox *>(u"meaning%1"_s.arg(column));
    return boxes.isEmpty() ? nullptr : boxes.last();
}

void TestImportPage::pick(int column, const QString &name)
{
    MeaningBox *box = meaning(column);
    QVERIFY(box);
    const int index = box->findData(name);
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

qsizetype TestImportPage::filesInRegister() const
{
    auto database = Database::open(m_register, Database::Mode::ReadOnly);
    if (!database)
        return -1;
    const auto files = sourceFiles(**database);
    return files ? files->size() : -1;
}

QByteArray TestImportPage::registerBytes() const
{
    return m_ui->folder.read(u"test.acquis"_s);
}

void TestImportPage::goesFromFilesToResultAndBackByItsButtons()
{
    QSignalSpy applied(m_page.get(), &ImportPage::applied);
    choose({ m_ui->folder.write(u"a.csv"_s, statements(20)) });
    reach(State::Checking);
    QCOMPARE(filesInRegister(), 0);
    QVERIFY(m_page->findChild<QAbstractButton *>(u"importApply"_s)->text().contains(u"20"_s));
    QVERIFY(m_page->findChild<QTableView *>(u"preview"_s)->isVisible());
    press(u"importApply"_s);
    reach(State::Done);
    QCOMPARE(applied.size(), 1);
    QCOMPARE(filesInRegister(), 1);
    QCOMPARE(m_said.last().title(), u"Import applied."_s);
    press(u"undoImport"_s);
    reach(State::Choosing);
    QCOMPARE(applied.size(), 2);
    QCOMPARE(filesInRegister(), 0);
    QCOMPARE(m_said.last().title(), u"Import undone."_s);
    QVERIFY(m_page->findChild<QAbstractButton *>(u"browseFiles"_s)->isVisible());
}

void TestImportPage::severalFilesAreUndoneInOnePress()
{
    choose({ m_ui->folder.write(u"a.csv"_s, statements(20)), m_ui->folder.write(u"b.csv"_s, statements(3, "Health")) });
    reach(State::Checking);
    QCOMPARE(m_page->findChild<QTabBar *>(u"importFiles"_s)->count(), 2);
    press(u"importApply"_s);
    reach(State::Done);
    QCOMPARE(filesInRegister(), 2);
    press(u"undoImport"_s);
    reach(State::Choosing);
    QCOMPARE(filesInRegister(), 0);
}

void TestImportPage::cancelInTheMiddleOfApplyLeavesNothing()
{
    choose({ m_ui->folder.write(u"large.csv"_s, statements(100000)) });
    reach(State::Checking);
    const QByteArray before = registerBytes();
    press(u"importApply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->session().progress().rows > 0 || !m_page->session().isRunning(), patience);
    QVERIFY(m_page->session().isRunning());
    press(u"cancelImport"_s);
    reach(State::Checking);
    QCOMPARE(m_said.last().title(), u"Cancelled."_s);
    QCOMPARE(filesInRegister(), 0);
    QCOMPARE(registerBytes(), before);
    // What was checked is still there to be applied.
    QVERIFY(m_page->findChild<QAbstractButton *>(u"importApply"_s)->isEnabled());
}

void TestImportPage::cancelInTheMiddleOfCheckingLeavesNothing()
{
    choose({ m_ui->folder.write(u"large.csv"_s, statements(100000)) });
    press(u"cancelImport"_s);
    reach(State::Choosing);
    QCOMPARE(m_said.last().title(), u"Cancelled."_s);
    QCOMPARE(filesInRegister(), 0);
}

void TestImportPage::columnsAreReadAsChosenByHand()
{
    choose({ m_ui->folder.write(u"a.csv"_s, statements(20)) });
    reach(State::Checking);
    QCOMPARE(meaning(5)->currentData().toString(), u"account"_s);
    meaning(5)->setFocus();
    pick(5, u"commodity"_s);
    QCOMPARE(m_page->session().state(), State::Planning);
    reach(State::Checking);
    QCOMPARE(m_page->session().planned().files.first().meanings.value(5), u"commodity"_s);
    QCOMPARE(meaning(5)->currentData().toString(), u"commodity"_s);
    QCOMPARE(meaning(5)->currentText(), u"commodity (by hand)"_s);
    QCOMPARE(m_page->focusWidget(), meaning(5)); // goes on where the person was
    // Only the column that was chosen last has the meaning.
    pick(6, u"commodity"_s);
    reach(State::Checking);
    QCOMPARE(m_page->session().planned().files.first().meanings.value(6), u"commodity"_s);
    QVERIFY(m_page->session().planned().files.first().meanings.value(5) != u"commodity"_s);
    press(u"importApply"_s);
    reach(State::Done);
    QCOMPARE(m_page->session().result().files.first().meanings.value(6), u"commodity"_s);
}

void TestImportPage::aColumnGoesBackToWhatTheProgramFinds()
{
    choose({ m_ui->folder.write(u"a.csv"_s, statements(20)) });
    reach(State::Checking);
    const QStringList found = m_page->session().planned().files.first().meanings;
    pick(5, u"commodity"_s);
    reach(State::Checking);
    pick(5, QString());
    reach(State::Checking);
    QCOMPARE(m_page->session().planned().files.first().meanings, found);
    QVERIFY(m_page->session().options().mapping.isEmpty());
}

void TestImportPage::aChoiceThatCannotBeReadIsTakenBack()
{
    choose({ m_ui->folder.write(u"a.csv"_s, statements(20)) });
    reach(State::Checking);
    const ImportReport before = m_page->session().planned();
    pick(0, u"vendor"_s); // no year is left
    reach(State::Checking);
    QVERIFY(!m_said.isEmpty());
    QCOMPARE(m_said.last().state, StateToken::Error);
    QVERIFY(m_page->session().options().mapping.isEmpty());
    QCOMPARE(m_page->session().planned().files.first().meanings, before.files.first().meanings);
    QCOMPARE(meaning(0)->currentData().toString(), u"fiscal-year"_s);
    QVERIFY(!m_page->session().needsFiscalYear());
}

void TestImportPage::meaningsAreReachedAndOpenedByKeyboard()
{
    choose({ m_ui->folder.write(u"a.csv"_s, statements(20)) });
    reach(State::Checking);
    m_page->activateWindow();
    auto *preview = m_page->findChild<QTableView *>(u"preview"_s);
    preview->setFocus();
    QTRY_VERIFY(preview->hasFocus());
    for (int column = 0; column < 8; ++column) {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_page->focusWidget(), meaning(column));
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(meaning(column));
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
    }
    // The arrow opens the list; it does not read the files anew at each step.
    const QString before = meaning(7)->currentText();
    QTest::keyClick(meaning(7), Qt::Key_Up);
    QVERIFY(meaning(7)->view()->isVisible());
    QCOMPARE(meaning(7)->currentText(), before);
    QCOMPARE(m_page->session().state(), State::Checking);
    meaning(7)->hidePopup();
}

void TestImportPage::asksForTheFiscalYear()
{
    choose({ m_ui->folder.write(u"a.csv"_s, statementsWithoutYear()) });
    QTRY_VERIFY_WITH_TIMEOUT(m_page->session().needsFiscalYear(), patience);
    QCOMPARE(m_page->focusWidget()->objectName(), u"fiscalYear"_s);
    press(u"readWithYear"_s);
    reach(State::Checking);
    QCOMPARE(m_page->session().planned().files.first().rowsNew, 1);
    QVERIFY(!m_page->findChild<QWidget *>(u"readWithYear"_s)->isVisible());
}

void TestImportPage::filesWaitForARegister()
{
    m_ui->session.close();
    choose({ m_ui->folder.write(u"a.csv"_s, statements(5)) });
    QCOMPARE(m_page->session().state(), State::Choosing);
    m_ui->prompts.savePath = m_ui->folder.path(u"new.acquis"_s);
    press(u"createRegister"_s);
    reach(State::Checking);
}

void TestImportPage::moreFilesWhileOneImportRunsAreRefusedInWords()
{
    choose({ m_ui->folder.write(u"large.csv"_s, statements(100000)) });
    QVERIFY(m_page->session().isRunning());
    m_page->setFiles({ m_ui->folder.write(u"other.csv"_s, statements(5)) });
    QCOMPARE(m_said.size(), 1);
    QCOMPARE(m_said.last().title(), u"Another import is running."_s);
    QVERIFY(m_page->session().files().first().endsWith(u"large.csv"_s));
    press(u"cancelImport"_s);
    reach(State::Choosing);
}

void TestImportPage::backLeavesThePageFromItsFirstStep()
{
    QVERIFY(!m_page->goBack()); // the window goes to the page before
    choose({ m_ui->folder.write(u"a.csv"_s, statements(5)) });
    reach(State::Checking);
    QVERIFY(m_page->goBack());
    QCOMPARE(m_page->session().state(), State::Choosing);
}

void TestImportPage::theTabOrderIsTheReadingOrder()
{
    QCOMPARE(test::tabOrder(*m_page), QStringList { u"browseFiles"_s });
    choose(
        { m_ui->folder.write(u"a.csv"_s, "Fiscal Year,Ministry Name,Category,Program Name,Item,Amount $\r\n"
                                         "2016-17,Education,Operating,P,I,\"1,000\"\r\n2016-17,Education,Operating,Q,I,?\r\n") });
    reach(State::Checking);
    QCOMPARE(test::tabOrder(*m_page),
             (QStringList { u"copyFingerprint"_s, u"asRead"_s, u"asKept"_s, u"preview"_s, u"meaning0"_s, u"meaning1"_s,
                            u"meaning2"_s, u"meaning3"_s, u"meaning4"_s, u"meaning5"_s, u"heldBackOnly"_s, u"saveFindings"_s,
                            u"findings"_s, u"importBack"_s, u"importApply"_s }));
    press(u"importApply"_s);
    reach(State::Done);
    QCOMPARE(test::tabOrder(*m_page), (QStringList { u"showSpending"_s, u"undoImport"_s, u"importMore"_s }));
}

void TestImportPage::theLanguageChangesInTheMiddleWithoutLosingAnything()
{
    choose({ m_ui->folder.write(u"a.csv"_s, statements(20)), m_ui->folder.write(u"b.csv"_s, statements(3, "Health")) });
    reach(State::Checking);
    pick(5, u"commodity"_s);
    reach(State::Checking);
    m_page->findChild<QTabBar *>(u"importFiles"_s)->setCurrentIndex(1);
    m_page->findChild<QAbstractButton *>(u"heldBackOnly"_s)->setChecked(true);
    meaning(2)->setFocus();
    const QString before = m_page->findChild<QAbstractButton *>(u"importBack"_s)->text();
    m_ui->language.setLanguage(Language::French);
    QTRY_VERIFY(m_page->findChild<QAbstractButton *>(u"importBack"_s)->text() != before);
    QCOMPARE(m_page->session().state(), State::Checking);
    QCOMPARE(m_page->findChild<QTabBar *>(u"importFiles"_s)->currentIndex(), 1);
    QVERIFY(m_page->findChild<QAbstractButton *>(u"heldBackOnly"_s)->isChecked());
    QCOMPARE(meaning(5)->currentData().toString(), u"commodity"_s);
    QCOMPARE(meaning(0)->currentText(), u"exercice"_s);
    QCOMPARE(m_page->focusWidget(), meaning(2));
    press(u"importApply"_s);
    reach(State::Done);
    QCOMPARE(filesInRegister(), 2);
}

void TestImportPage::theLanguageChangesWhileAJobRuns()
{
    choose({ m_ui->folder.write(u"large.csv"_s, statements(50000)) });
    QCOMPARE(m_page->session().state(), State::Planning);
    const QString before = m_page->findChild<QAbstractButton *>(u"cancelImport"_s)->text();
    m_ui->language.setLanguage(Language::French);
    QTRY_VERIFY(m_page->findChild<QAbstractButton *>(u"cancelImport"_s)->text() != before);
    reach(State::Checking);
    QCOMPARE(m_page->session().planned().files.first().rowsNew, 50000);
    QVERIFY(m_said.isEmpty());
}

void TestImportPage::isFitToBeSeen_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<bool>("dark");
    for (const bool french : { false, true }) {
        for (const bool dark : { false, true })
            QTest::addRow("%s, %s", french ? "French" : "English", dark ? "dark" : "light") << french << dark;
    }
}

void TestImportPage::isFitToBeSeen()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    m_ui->language.setLanguage(french ? Language::French : Language::English);
    m_ui->theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_ui->theme.apply();
    m_page->retranslate();
    const QString folder = QString::fromUtf8(ACQUIS_SCREENSHOTS);
    const QString suffix = u"-%1-%2"_s.arg(french ? u"fr"_s : u"en"_s, dark ? u"dark"_s : u"light"_s);
    choose({ m_ui->folder.write(u"without-a-year.csv"_s, statementsWithoutYear()) });
    QTRY_VERIFY_WITH_TIMEOUT(m_page->session().needsFiscalYear(), patience);
    QVERIFY(test::keepPicture(*m_page, folder, u"import-year"_s + suffix));
    choose({ m_ui->folder.write(u"ministry-statements-2016-17.csv"_s,
                                statements(20000) + "2016-17,Education,Operating,Q,Item,Account,Detail,\r\n"),
             m_ui->folder.write(u"ministry-statements-2016-17-health.csv"_s, statements(3, "Health")) });
    QSignalSpy progressed(&m_page->session(), &ImportSession::progressed);
    QVERIFY(progressed.wait(patience));
    QVERIFY(test::keepPicture(*m_page, folder, u"import-progress"_s + suffix));
    reach(State::Checking);
    pick(5, u"commodity"_s);
    reach(State::Checking);
    for (const QAbstractItemView *view : m_page->findChildren<QAbstractItemView *>(QRegularExpression(u"^(preview|findings)$"_s)))
        QCOMPARE(view->viewport()->palette().color(QPalette::Base), m_ui->theme.color(ColorToken::Base));
    QVERIFY(test::keepPicture(*m_page, folder, u"import-check"_s + suffix));
    press(u"importApply"_s);
    reach(State::Done);
    QVERIFY(test::keepPicture(*m_page, folder, u"import-done"_s + suffix));
}

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
