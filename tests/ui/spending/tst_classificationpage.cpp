// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/uicontext.h"
#include "ui/shell/userprompts.h"
#include "ui/spending/classificationpage.h"
#include "ui/spending/crosswalkmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

/// Answers every question at once.
class FakePrompts final : public UserPrompts
{
public:
    void openFiles(QWidget *, const QString &, const QString &, bool, std::function<void(const QStringList &)> chosen) override
    {
        chosen({ file });
    }
    void saveFile(QWidget *, const QString &, const QString &, const QString &,
                  std::function<void(const QString &)> chosen) override
    {
        chosen(file);
    }
    void confirm(QWidget *, const QString &, const QString &, const QString &, std::function<void(bool)> answered) override
    {
        answered(true);
    }
    QString file;
};

} // namespace

/// The page in a window with a register of its own, in which a file writes Education in two ways.
class TestClassificationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void joiningWordsAddsUpAndUndoTakesItBack();
    void aChangedRowIsReadAtOnce();
    void aRemovedRowComesBack();
    void undoGoesBackStepByStep();
    void whatIsMissingIsSaidBesideTheField_data();
    void whatIsMissingIsSaidBesideTheField();
    void aFieldOutOfSightIsScrolledTo();
    void escapeLeavesTheEditorAndChangesNothing();
    void anotherLanguageKeepsTheRowAndWhatIsTyped();
    void anotherRegisterClosesTheEditor();
    void savingDoesNotHinderOpeningAnother();
    void findNarrowsTheTable();
    void chosenRowsAreCopied();
    void theNamesOfTheChosenUnitAreShown();
    void aReadOnlyRegisterSaysWhyNothingCanBeChanged();
    void wordsOfAnImportThatWasUndoneAreGone();
    void whileTagsAreInFrontNoRowIsChanged();
    void tabGoesThroughTheFieldsInReadingOrder();
    void anEmptyRegisterSaysWhatWillBeListed();
    void withoutARegisterThePageSaysWhatToDo();
    void rulesAddUpToTheirTag();
    void rulesAreCopiedAndSaved();

private:
    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void open(const QString &path);
    void click(const QString &button);
    void type(const QString &field, const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); ///< in the crosswalk
    /// Waits until the change is written and shown, then checks that the register adds up.
    void settle();
    void chooseWritten(const QString &written);
    [[nodiscard]] QStringList shown(const QString &table, int column) const;
    [[nodiscard]] QString amountOf(const QString &ministry) const;
    [[nodiscard]] QStringList auditOfCrosswalk() const;

    std::unique_ptr<test::TemporaryFolder> m_folder;
    QString m_register;
    FakePrompts m_prompts;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LanguageController> m_language;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<RegisterSession> m_session;
    std::unique_ptr<UiContext> m_context;
    std::unique_ptr<ClassificationPage> m_page;
    QList<Message> m_messages;
};

void TestClassificationPage::init()
{
    m_folder = std::make_unique<test::TemporaryFolder>();
    m_register = m_folder->path(u"register.acquis"_s);
    {
        auto database = createRegister(m_register);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT(importFiles(
            **database,
            { m_folder->write(u"lines.csv"_s,
                              "Vendor,Ministry,Program,Fiscal Year,Amount\nV,Education,Ministry Administration,2015-16,50\n"
                              "V,Schooling and Lessons,Ministry Administration,2015-16,100\nV,Schooling and Lessons,Ministry "
                              "Administration,2015-16,7\n") },
            {}));
    }
    m_messages.clear();
    m_settings = std::make_unique<Settings>(m_folder->path(u"settings.ini"_s));
    m_theme = std::make_unique<Theme>();
    m_language = std::make_unique<LanguageController>();
    m_language->setLanguage(Language::English);
    m_jobs = std::make_unique<JobRunner>();
    m_session = std::make_unique<RegisterSession>(*m_jobs);
    m_context.reset(new UiContext { *m_theme, *m_language, *m_settings, *m_jobs, m_prompts, *m_session });
    m_page = std::make_unique<ClassificationPage>(*m_context);
    m_page->retranslate();
    m_page->resize(1200, 800);
    m_page->show();
    connect(m_page.get(), &Page::messagePosted, m_page.get(), [this](const Message &message) { m_messages << message; });
    open(m_register);
}

void TestClassificationPage::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_jobs.reset();
}

void TestClassificationPage::open(const QString &path)
{
    m_session->open(path);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->path() == path && !m_session->isBusy(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), patience);
}

void TestClassificationPage::click(const QString &button)
{
    auto *found = child<QPushButton>(button);
    QVERIFY(found);
    QVERIFY2(found->isEnabled(), qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestClassificationPage::type(const QString &field, const QString &text)
{
    auto *line = child<QLineEdit>(field);
    QVERIFY(line);
    line->clear();
    QTest::keyClicks(line, text);
}

void TestClassificationPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *table = child<QTableView>(u"crosswalkTable"_s);
    table->setFocus();
    QTest::keyClick(table, key, modifiers);
}

void TestClassificationPage::settle()
{
    QSignalSpy reloaded(m_session.get(), &RegisterSession::reloaded);
    QVERIFY(reloaded.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), patience);
}

void TestClassificationPage::chooseWritten(const QString &written)
{
    auto *table = child<QTableView>(u"crosswalkTable"_s);
    const qsizetype row = shown(u"crosswalkTable"_s, CrosswalkModel::Written).indexOf(written);
    QVERIFY2(row >= 0, qPrintable(written));
    table->setCurrentIndex(table->model()->index(int(row), CrosswalkModel::Written));
}

QStringList TestClassificationPage::shown(const QString &table, int column) const
{
    const QAbstractItemModel *model = child<QTableView>(table)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, column).data().toString();
    return texts;
}

QString TestClassificationPage::amountOf(const QString &ministry) const
{
    const SpendCube &cube = m_session->snapshot()->cube;
    const int member = cube.memberByText(Dimension::Ministry, ministry);
    return member < 0 ? QString() : cube.breakdown({ {}, { { Dimension::Ministry, { member } } } }).total.toString();
}

QStringList TestClassificationPage::auditOfCrosswalk() const
{
    QStringList found;
    auto database = Database::open(m_register, Database::Mode::ReadOnly);
    if (!database)
        return { u"error"_s };
    const auto entries = auditEntries(**database);
    for (const AuditEntry &entry : entries.value_or(std::vector<AuditEntry>())) {
        if (entry.action == u"crosswalk-edit"_s)
            found << (entry.before.isEmpty()  ? u"added"_s
                      : entry.after.isEmpty() ? u"removed"_s
                                              : auditSubject(entry.record).path);
    }
    return found;
}

void TestClassificationPage::joiningWordsAddsUpAndUndoTakesItBack()
{
    QCOMPARE(amountOf(u"Education"_s), u"50.00"_s);
    QCOMPARE(shown(u"unexplainedWords"_s, 0), QStringList { u"Schooling and Lessons"_s });
    QCOMPARE(shown(u"unexplainedWords"_s, 3), QStringList { u"2"_s });

    auto *unexplained = child<QTableView>(u"unexplainedWords"_s);
    unexplained->setCurrentIndex(unexplained->model()->index(0, 0));
    click(u"crosswalkJoin"_s);
    QCOMPARE(child<QLineEdit>(u"editorWritten"_s)->text(), u"Schooling and Lessons"_s);
    QCOMPARE(child<QLineEdit>(u"editorSource"_s)->text(), u"Written so in lines.csv"_s);
    type(u"editorUnit"_s, u"EDUCATION"_s);
    click(u"editorSave"_s);
    settle();

    QCOMPARE(amountOf(u"Education"_s), u"157.00"_s);
    QVERIFY(shown(u"crosswalkTable"_s, CrosswalkModel::Written).contains(u"Schooling and Lessons"_s));
    QVERIFY(shown(u"unexplainedWords"_s, 0).isEmpty());
    QVERIFY(!child<QWidget>(u"editorSave"_s)->isVisible());
    // The new row is the chosen one.
    const QTableView *table = child<QTableView>(u"crosswalkTable"_s);
    QCOMPARE(table->currentIndex().siblingAtColumn(CrosswalkModel::Written).data().toString(), u"Schooling and Lessons"_s);
    QCOMPARE(auditOfCrosswalk(), QStringList { u"added"_s });

    QCOMPARE(m_messages.constLast().state, StateToken::Ok);
    QCOMPARE(m_messages.constLast().actionText(), u"Undo"_s);
    m_messages.constLast().action();
    settle();
    QCOMPARE(amountOf(u"Education"_s), u"50.00"_s);
    QVERIFY(!shown(u"crosswalkTable"_s, CrosswalkModel::Written).contains(u"Schooling and Lessons"_s));
    QCOMPARE(shown(u"unexplainedWords"_s, 0), QStringList { u"Schooling and Lessons"_s });
    QCOMPARE(auditOfCrosswalk(), (QStringList { u"added"_s, u"removed"_s }));
}

void TestClassificationPage::aChangedRowIsReadAtOnce()
{
    chooseWritten(u"Municipal Affairs / Housing"_s);
    press(Qt::Key_F2);
    QVERIFY(child<QLineEdit>(u"editorWritten"_s)->isVisible());
    type(u"editorWritten"_s, u"Schooling and Lessons"_s);
    QTest::keyClick(child<QLineEdit>(u"editorWritten"_s), Qt::Key_Return);
    settle();
    QCOMPARE(amountOf(u"municipal-affairs-and-housing"_s), u"107.00"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(amountOf(u"Schooling and Lessons"_s), u"107.00"_s);
    QVERIFY(shown(u"crosswalkTable"_s, CrosswalkModel::Written).contains(u"Municipal Affairs / Housing"_s));
    QCOMPARE(auditOfCrosswalk(), (QStringList { u"written"_s, u"written"_s }));
}

void TestClassificationPage::aRemovedRowComesBack()
{
    const QStringList before = shown(u"crosswalkTable"_s, CrosswalkModel::Written);
    chooseWritten(u"Municipal Affairs / Housing"_s);
    press(Qt::Key_Delete);
    settle();
    QCOMPARE(shown(u"crosswalkTable"_s, CrosswalkModel::Written).size(), before.size() - 1);
    m_messages.constLast().action();
    settle();
    QCOMPARE(shown(u"crosswalkTable"_s, CrosswalkModel::Written), before);
}

void TestClassificationPage::undoGoesBackStepByStep()
{
    const QStringList before = shown(u"crosswalkTable"_s, CrosswalkModel::Written);
    chooseWritten(u"Municipal Affairs / Housing"_s);
    click(u"crosswalkEdit"_s);
    type(u"editorWritten"_s, u"Towns"_s);
    click(u"editorSave"_s);
    settle();
    click(u"crosswalkRemove"_s);
    settle();
    QVERIFY(!shown(u"crosswalkTable"_s, CrosswalkModel::Written).contains(u"Towns"_s));
    auto *undo = child<QAction>(u"classificationUndo"_s);
    undo->trigger();
    settle();
    QVERIFY(shown(u"crosswalkTable"_s, CrosswalkModel::Written).contains(u"Towns"_s));
    // The row came back under another number; the change before it is taken back all the same.
    undo->trigger();
    settle();
    QCOMPARE(shown(u"crosswalkTable"_s, CrosswalkModel::Written), before);
    QVERIFY(!undo->isEnabled());
}

void TestClassificationPage::whatIsMissingIsSaidBesideTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing written") << u"editorWritten"_s << QString() << u"This must be filled in."_s;
    QTest::newRow("no unit") << u"editorUnit"_s << QString() << u"This must be filled in."_s;
    QTest::newRow("no source") << u"editorSource"_s << QString() << u"This must be filled in."_s;
    QTest::newRow("unknown unit") << u"editorUnit"_s << u"Kites"_s << u"No ministry has this name. Choose one from the list."_s;
    QTest::newRow("no year") << u"editorFirstYear"_s << u"2015"_s << u"Write the fiscal year as 2016-17, or leave it blank."_s;
}

void TestClassificationPage::whatIsMissingIsSaidBesideTheField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    click(u"crosswalkAdd"_s);
    type(u"editorWritten"_s, u"New words"_s);
    type(u"editorUnit"_s, u"Education"_s);
    type(u"editorSource"_s, u"Test"_s);
    type(field, typed);
    click(u"editorSave"_s);
    auto *fault = child<QLabel>(field + u"Fault"_s);
    QVERIFY(fault && fault->isVisible());
    QTEST(fault->text(), "said");
    QCOMPARE(child<QLineEdit>(field)->accessibleDescription(), fault->text());
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>(field));
    QVERIFY(m_messages.isEmpty());
    QVERIFY(auditOfCrosswalk().isEmpty());
    // Correcting it takes the complaint away.
    QTest::keyClicks(child<QLineEdit>(field), u"x"_s);
    QVERIFY(!fault->isVisible());
}

void TestClassificationPage::aFieldOutOfSightIsScrolledTo()
{
    QFont large = m_page->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_page->setFont(large);
    click(u"crosswalkAdd"_s);
    type(u"editorWritten"_s, u"New words"_s);
    type(u"editorUnit"_s, u"Education"_s);
    QCoreApplication::sendPostedEvents();
    const QLineEdit *source = child<QLineEdit>(u"editorSource"_s);
    QVERIFY(source->visibleRegion().isEmpty());
    click(u"editorSave"_s);
    QTRY_COMPARE(source->visibleRegion().boundingRect(), source->rect());
}

void TestClassificationPage::escapeLeavesTheEditorAndChangesNothing()
{
    click(u"crosswalkAdd"_s);
    type(u"editorSource"_s, u"Test"_s);
    QTest::keyClick(child<QLineEdit>(u"editorSource"_s), Qt::Key_Escape);
    QVERIFY(!child<QWidget>(u"editorSource"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"crosswalkAdd"_s)->isEnabled());
    QVERIFY(auditOfCrosswalk().isEmpty());
}

void TestClassificationPage::anotherLanguageKeepsTheRowAndWhatIsTyped()
{
    chooseWritten(u"Municipal Affairs / Housing"_s);
    click(u"crosswalkEdit"_s);
    type(u"editorUnit"_s, u"educ"_s);
    const auto unitName = [this] {
        return child<QTableView>(u"crosswalkTable"_s)->currentIndex().siblingAtColumn(CrosswalkModel::Unit).data().toString();
    };
    const QString english = unitName();
    m_language->setLanguage(Language::French);
    QTRY_VERIFY(unitName() != english);
    QCOMPARE(child<QTableView>(u"crosswalkTable"_s)->currentIndex().siblingAtColumn(CrosswalkModel::Written).data().toString(),
             u"Municipal Affairs / Housing"_s);
    QCOMPARE(child<QLineEdit>(u"editorUnit"_s)->text(), u"educ"_s);
    QCOMPARE(child<QLineEdit>(u"editorWritten"_s)->text(), u"Municipal Affairs / Housing"_s);
    QVERIFY(child<QLineEdit>(u"editorUnit"_s)->isVisible());
}

void TestClassificationPage::anotherRegisterClosesTheEditor()
{
    chooseWritten(u"Municipal Affairs / Housing"_s);
    click(u"crosswalkEdit"_s);
    const QString other = m_folder->path(u"other.acquis"_s);
    ACQUIS_VERIFY_RESULT(createRegister(other));
    open(other);
    QVERIFY(!child<QLineEdit>(u"editorUnit"_s)->isVisible());
    QVERIFY(child<QPushButton>(u"crosswalkEdit"_s)->isEnabled());
}

void TestClassificationPage::savingDoesNotHinderOpeningAnother()
{
    const QString other = m_folder->path(u"other.acquis"_s);
    ACQUIS_VERIFY_RESULT(createRegister(other));
    // With one thread the row is written first, and said to be so while the other register is being opened.
    const int threads = QThreadPool::globalInstance()->maxThreadCount();
    QThreadPool::globalInstance()->setMaxThreadCount(1);
    chooseWritten(u"Municipal Affairs / Housing"_s);
    click(u"crosswalkRemove"_s);
    m_session->open(other);
    QTRY_VERIFY_WITH_TIMEOUT(m_jobs->isIdle(), patience);
    QThreadPool::globalInstance()->setMaxThreadCount(threads);
    QCOMPARE(m_session->path(), other);
    QVERIFY(shown(u"crosswalkTable"_s, CrosswalkModel::Written).contains(u"Municipal Affairs / Housing"_s));
    QCOMPARE(auditOfCrosswalk(), QStringList { u"removed"_s });
}

void TestClassificationPage::chosenRowsAreCopied()
{
    chooseWritten(u"Municipal Affairs / Housing"_s);
    press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"Kind\tAs written in the source\tStands for\t"_s));
    QVERIFY(lines[1].startsWith(u"Ministry\tMunicipal Affairs / Housing\tMunicipal Affairs and Housing\t"_s));
}

void TestClassificationPage::findNarrowsTheTable()
{
    const qsizetype all = shown(u"crosswalkTable"_s, 0).size();
    type(u"crosswalkFind"_s, u"ELECTORAL"_s);
    QCOMPARE(shown(u"crosswalkTable"_s, CrosswalkModel::Written), QStringList { u"Chief Electoral Officer, Office of the"_s });
    child<QLineEdit>(u"crosswalkFind"_s)->clear();
    child<QComboBox>(u"crosswalkKind"_s)->setCurrentIndex(2);
    const QStringList kinds = shown(u"crosswalkTable"_s, CrosswalkModel::Kind);
    QVERIFY(!kinds.isEmpty() && kinds.size() < all);
    QCOMPARE(kinds.count(u"Program"_s), kinds.size());
}

void TestClassificationPage::theNamesOfTheChosenUnitAreShown()
{
    chooseWritten(u"Ministry of Economic Development, Trade and Employment/Ministry of Research and Innovation"_s);
    const QStringList names = shown(u"unitNames"_s, 2);
    QVERIFY(names.size() > 1);
    QCOMPARE(names.constFirst(), u"Economic Development, Trade and Employment / Research and Innovation"_s);
    QCOMPARE(shown(u"unitNames"_s, 0).constFirst(), u"the beginning"_s);
    QCOMPARE(shown(u"unitNames"_s, 4).value(1), u"Infrastructure"_s);
}

void TestClassificationPage::aReadOnlyRegisterSaysWhyNothingCanBeChanged()
{
    QVERIFY(!child<QLabel>(u"crosswalkReason"_s)->isVisible());
    const QString other = m_folder->path(u"other.acquis"_s);
    ACQUIS_VERIFY_RESULT(createRegister(other));
    QVERIFY(QFile::setPermissions(other, QFile::ReadOwner));
    open(other);
    QVERIFY(child<QLabel>(u"crosswalkReason"_s)->isVisible());
    QVERIFY(child<QLabel>(u"crosswalkReason"_s)->text().contains(u"read-only"_s));
    QVERIFY(!shown(u"crosswalkTable"_s, 0).isEmpty());
    chooseWritten(u"Municipal Affairs / Housing"_s);
    for (const QString &button : { u"crosswalkAdd"_s, u"crosswalkEdit"_s, u"crosswalkRemove"_s, u"crosswalkJoin"_s })
        QVERIFY2(!child<QPushButton>(button)->isEnabled(), qPrintable(button));
    press(Qt::Key_Return);
    QVERIFY(!child<QLineEdit>(u"editorWritten"_s)->isVisible());
}

void TestClassificationPage::wordsOfAnImportThatWasUndoneAreGone()
{
    QCOMPARE(shown(u"unexplainedWords"_s, 0).size(), 1);
    {
        auto database = Database::open(m_register, Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        ACQUIS_VERIFY_RESULT(undoImport(**database, m_session->snapshot()->sources.constFirst().id, u"test"_s));
    }
    m_session->reload();
    settle();
    QVERIFY(shown(u"unexplainedWords"_s, 0).isEmpty());
}

void TestClassificationPage::whileTagsAreInFrontNoRowIsChanged()
{
    chooseWritten(u"Municipal Affairs / Housing"_s);
    QVERIFY(child<QAction>(u"crosswalkRemoveAction"_s)->isEnabled());
    m_page->showTab(ClassificationPage::Tags);
    QVERIFY(!child<QAction>(u"crosswalkRemoveAction"_s)->isEnabled());
    m_page->showTab(ClassificationPage::Crosswalk);
    QVERIFY(child<QAction>(u"crosswalkRemoveAction"_s)->isEnabled());
}

void TestClassificationPage::tabGoesThroughTheFieldsInReadingOrder()
{
    click(u"crosswalkAdd"_s);
    child<QComboBox>(u"editorKind"_s)->setCurrentIndex(1);
    child<QComboBox>(u"editorKind"_s)->setFocus();
    QStringList order;
    for (int i = 0; i < 9; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order << QApplication::focusWidget()->objectName();
    }
    QCOMPARE(order,
             (QStringList { u"editorWritten"_s, u"editorUnit"_s, u"editorWithin"_s, u"editorComponent"_s, u"editorFirstYear"_s,
                            u"editorLastYear"_s, u"editorSource"_s, u"editorCancel"_s, u"editorSave"_s }));
}

void TestClassificationPage::anEmptyRegisterSaysWhatWillBeListed()
{
    const QString other = m_folder->path(u"other.acquis"_s);
    ACQUIS_VERIFY_RESULT(createRegister(other));
    open(other);
    auto *said = child<QLabel>(u"nothingUnexplained"_s);
    QVERIFY(said && said->isVisible());
    QVERIFY(said->text().startsWith(u"This register holds no lines yet."_s));
    QVERIFY(!child<QTableView>(u"unexplainedWords"_s)->isVisible());
    QVERIFY(!shown(u"crosswalkTable"_s, 0).isEmpty());
}

void TestClassificationPage::withoutARegisterThePageSaysWhatToDo()
{
    const QSignalSpy asked(m_page.get(), &ClassificationPage::importRequested);
    m_session->close();
    QVERIFY(!child<QTableView>(u"crosswalkTable"_s)->isVisible());
    click(u"classificationImport"_s);
    QCOMPARE(asked.size(), 1);
}

void TestClassificationPage::rulesAddUpToTheirTag()
{
    const QString sample = m_folder->path(u"sample.acquis"_s);
    ACQUIS_VERIFY_RESULT(createSampleRegister(sample));
    open(sample);
    m_page->showTab(ClassificationPage::Tags);
    auto *tags = child<QTableView>(u"tagsTable"_s);
    qint64 counted = 0;
    for (int row = 0; row < tags->model()->rowCount(); ++row) {
        tags->setCurrentIndex(tags->model()->index(row, 0));
        const QAbstractItemModel *rules = child<QTableView>(u"tagRules"_s)->model();
        QVERIFY(rules->rowCount() > 0);
        qint64 lines = 0;
        for (int rule = 0; rule < rules->rowCount(); ++rule) {
            QVERIFY(rules->index(rule, 2).data().toString().endsWith(u'.'));
            lines += rules->index(rule, 4).data(Qt::UserRole + 1).toString().toLongLong();
        }
        QCOMPARE(lines, tags->model()->index(row, 4).data(Qt::UserRole + 1).toString().toLongLong());
        counted += lines;
    }
    QVERIFY(counted > 0);
}

void TestClassificationPage::rulesAreCopiedAndSaved()
{
    m_page->showTab(ClassificationPage::Tags);
    child<QAction>(u"classificationCopy"_s)->trigger();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(u"No.\tRule\t"_s));
    QVERIFY(copied.contains(u"e-Health"_s));
    QVERIFY(copied.contains(u"Amortisation left out in 2014-15."_s));
    m_prompts.file = m_folder->path(u"rules.csv"_s);
    child<QAction>(u"classificationCsv"_s)->trigger();
    const QByteArray csv = m_folder->read(u"rules.csv"_s);
    QCOMPARE(csv.count("\r\n"), child<QTableView>(u"tagRules"_s)->model()->rowCount() + 1);
    QVERIFY(csv.contains("A line counts when the ministry is "));
    QCOMPARE(m_messages.constLast().text(), m_prompts.file);
}

QTEST_MAIN(TestClassificationPage)
#include "tst_classificationpage.moc"
