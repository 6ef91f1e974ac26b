// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/registersession.h"
#include "ui/shell/savingpage.h"
#include "ui/shell/settings.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/userprompts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// Answers every question at once: the files given, and yes.
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
    void confirm(QWidget *, const QString &, const QString &text, const QString &, std::function<void(bool)> answered) override
    {
        asked << text;
        answered(answer);
    }
    QString file;
    QStringList asked;
    bool answer = true;
};

/// A page with something to type, whose words show how often they were read.
class FakePage final : public Page
{
public:
    FakePage() : typed(new QLineEdit(this)), copy(new QAction(this))
    {
        typed->setAccessibleName(u"Typed"_s);
        (new QVBoxLayout(this))->addWidget(typed);
    }
    [[nodiscard]] QString title() const override { return u"Fake"_s; }
    [[nodiscard]] QString iconName() const override { return u"table"_s; }
    [[nodiscard]] QList<QAction *> editActions() const override { return { copy }; }
    [[nodiscard]] QList<Crumb> breadcrumb() const override { return { { u"All"_s, 0 }, { u"One"_s, 1 } }; }
    bool goBack() override { return std::exchange(canGoBack, false); }
    [[nodiscard]] QString helpAnchor() const override { return u"fake"_s; }
    void retranslate() override { ++retranslations; }

    QLineEdit *typed;
    QAction *copy;
    bool canGoBack = false;
    int retranslations = 0;
};

/// A page that saves what is typed as soon as its input is left.
class FakeSavingPage final : public Page, public SavingPage
{
public:
    FakeSavingPage() : typed(new QLineEdit(this))
    {
        (new QVBoxLayout(this))->addWidget(typed);
        connect(typed, &QLineEdit::editingFinished, this, [this] {
            saving = typed->isModified() || saving;
            typed->setModified(false);
        });
    }
    [[nodiscard]] QString title() const override { return u"Saving"_s; }
    [[nodiscard]] QString iconName() const override { return u"table"_s; }
    [[nodiscard]] QString helpAnchor() const override { return u"fake"_s; }
    [[nodiscard]] QString unsavedWork() const override { return saving || failed ? u"unsaved"_s : QString(); }
    [[nodiscard]] bool isSaving() const override { return saving; }
    void retranslate() override { }
    void endSaving(bool hasFailed)
    {
        saving = false;
        failed = hasFailed;
        tellSaved();
    }

    QLineEdit *typed;
    bool saving = false;
    bool failed = false;
};

void collectActions(const QMenu *menu, QList<QAction *> &found)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->menu())
            collectActions(action->menu(), found);
        else if (!action->isSeparator())
            found += action;
    }
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void switchingTheLanguageKeepsWhatIsTyped();
    void everyInteractiveWidgetHasAName_data();
    void everyInteractiveWidgetHasAName();
    void everyActionHasWordsAndShortcutsAreUnique();
    void pageActionsComeAndGo();
    void theRailMarksOnePageOnly();
    void backAsksThePageFirst();
    void helpOpensAtThePage();
    void aFailureIsSaidInThePage();
    void closingTakesWhatIsTypedAndWaitsForItsSave();
    void closingAsksWhenTheSaveFails();
    void closingAgainWhileItIsSavedAsks();

private:
    [[nodiscard]] QList<QAction *> menuActions() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LanguageController> m_language;
    std::unique_ptr<JobRunner> m_jobs;
    std::unique_ptr<RegisterSession> m_session;
    FakePrompts m_prompts;
    std::unique_ptr<UiContext> m_context;
    std::unique_ptr<MainWindow> m_window;
    StartPage *m_start = nullptr;
    FakePage *m_page = nullptr;
    FakeSavingPage *m_saving = nullptr;
};

void TestMainWindow::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_theme = std::make_unique<Theme>();
    m_language = std::make_unique<LanguageController>();
    m_language->setLanguage(Language::English);
    m_jobs = std::make_unique<JobRunner>();
    m_session = std::make_unique<RegisterSession>(*m_jobs);
    m_context.reset(new UiContext { *m_theme, *m_language, *m_settings, *m_jobs, m_prompts, *m_session });
    m_window = std::make_unique<MainWindow>(*m_context);
    m_start = new StartPage(*m_context, m_window->menu().registerActions());
    m_page = new FakePage;
    m_window->addPage(m_start, NavigationRail::Place::Main);
    m_window->addPage(m_page, NavigationRail::Place::Main);
    m_saving = new FakeSavingPage;
    m_window->addInnerPage(m_saving, m_page);
    m_prompts.asked.clear();
    m_prompts.answer = true;
    m_window->addPage(new SettingsPage(*m_context), NavigationRail::Place::Foot);
    m_window->show();
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_jobs.reset();
}

void TestMainWindow::switchingTheLanguageKeepsWhatIsTyped()
{
    m_window->showPage(m_page);
    m_page->typed->setText(u"école"_s);
    const int before = m_page->retranslations;
    const QString fileMenu = m_window->menuBar()->actions().first()->text();
    m_window->findChild<QAbstractButton *>(u"languageButton"_s)->click();
    QCOMPARE(m_language->language(), Language::French);
    QCOMPARE(m_settings->language(), Language::French);
    QTRY_VERIFY(m_page->retranslations > before);
    QCOMPARE(m_page->typed->text(), u"école"_s);
    QCOMPARE(m_window->currentPage(), m_page);
    m_window->findChild<QAbstractButton *>(u"languageButton"_s)->click();
    QCOMPARE(m_language->language(), Language::English);
    QTRY_COMPARE(m_window->menuBar()->actions().first()->text(), fileMenu);
}

void TestMainWindow::everyInteractiveWidgetHasAName_data()
{
    QTest::addColumn<int>("entry");
    QTest::newRow("home") << 0;
    QTest::newRow("fake page") << 1;
    QTest::newRow("settings") << 2;
}

void TestMainWindow::everyInteractiveWidgetHasAName()
{
    QFETCH(int, entry);
    Q_EMIT m_window->menu().pageRequested(entry);
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool interactive = button || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                                 || qobject_cast<const QAbstractItemView *>(widget);
        const bool ofQt = widget->objectName().startsWith(u"qt_"_s) || widget->parentWidget()->inherits("QTableView")
                          || widget->parentWidget()->inherits("QComboBoxPrivateContainer");
        if (!interactive || ofQt || !widget->isVisible())
            continue;
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
    }
}

void TestMainWindow::everyActionHasWordsAndShortcutsAreUnique()
{
    QHash<QKeySequence, QString> owners;
    const QList<QAction *> actions = menuActions();
    for (const QAction *action : actions) {
        if (action != m_page->copy)
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(
            !owners.contains(action->shortcut()),
            qPrintable(u"%1: %2 and %3"_s.arg(action->shortcut().toString(), owners.value(action->shortcut()), action->text())));
        owners.insert(action->shortcut(), action->text());
    }
    QVERIFY(owners.size() >= 8);
}

void TestMainWindow::pageActionsComeAndGo()
{
    m_window->showPage(m_start);
    QVERIFY(!menuActions().contains(m_page->copy));
    m_window->showPage(m_page);
    QVERIFY(menuActions().contains(m_page->copy));
}

void TestMainWindow::theRailMarksOnePageOnly()
{
    const auto lists = m_window->findChildren<QAbstractItemView *>(u"navigationRail"_s);
    QCOMPARE(lists.size(), 2);
    for (int entry = 0; entry < 3; ++entry) {
        Q_EMIT m_window->menu().pageRequested(entry);
        int marked = 0;
        for (const QAbstractItemView *list : lists)
            marked += list->currentIndex().isValid() ? 1 : 0;
        QCOMPARE(marked, 1);
    }
}

void TestMainWindow::backAsksThePageFirst()
{
    m_window->showPage(m_start);
    m_window->showPage(m_page);
    m_page->canGoBack = true;
    auto *back = m_window->findChild<QAbstractButton *>(u"backButton"_s);
    back->click();
    QCOMPARE(m_window->currentPage(), m_page);
    back->click();
    QCOMPARE(m_window->currentPage(), m_start);
}

void TestMainWindow::helpOpensAtThePage()
{
    const QSignalSpy asked(m_window.get(), &MainWindow::helpRequested);
    m_window->showPage(m_page);
    m_window->findChild<QAbstractButton *>(u"helpButton"_s)->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"fake"_s);
}

void TestMainWindow::aFailureIsSaidInThePage()
{
    m_window->showPage(m_page);
    m_session->open(m_folder.filePath(u"missing.acquis"_s));
    auto *bar = m_window->findChild<QWidget *>(u"messageBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->property("state").toString(), u"error"_s);
    // It belongs to the page where it happened.
    m_window->showPage(m_start);
    QVERIFY(!bar->isVisible());
    m_window->showPage(m_page);
    QVERIFY(bar->isVisible());
}

QList<QAction *> TestMainWindow::menuActions() const
{
    QList<QAction *> found;
    const QList<QAction *> menus = m_window->menuBar()->actions();
    for (const QAction *menu : menus)
        collectActions(menu->menu(), found);
    return found;
}

void TestMainWindow::closingTakesWhatIsTypedAndWaitsForItsSave()
{
    m_window->showPage(m_saving);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_saving->typed->setFocus();
    QTest::keyClicks(m_saving->typed, u"typed last"_s);
    QVERIFY(!m_saving->saving);
    QVERIFY(!m_window->close());
    QVERIFY(m_saving->saving);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_prompts.asked.isEmpty());
    m_saving->endSaving(false);
    QTRY_VERIFY(!m_window->isVisible());
    QVERIFY(m_prompts.asked.isEmpty());
}

void TestMainWindow::closingAsksWhenTheSaveFails()
{
    m_prompts.answer = false;
    m_saving->saving = true;
    QVERIFY(!m_window->close());
    m_saving->endSaving(true);
    QTRY_COMPARE(m_prompts.asked, QStringList { u"unsaved"_s });
    QVERIFY(m_window->isVisible());
    // It was not meant for good: what is saved later does not close the window.
    m_saving->saving = true;
    m_saving->endSaving(false);
    QCoreApplication::processEvents();
    QVERIFY(m_window->isVisible());
}

void TestMainWindow::closingAgainWhileItIsSavedAsks()
{
    m_saving->saving = true;
    QVERIFY(!m_window->close());
    QVERIFY(m_prompts.asked.isEmpty());
    m_window->close();
    QCOMPARE(m_prompts.asked, QStringList { u"unsaved"_s });
    QTRY_VERIFY(!m_window->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
