// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutswindow.h"

#include "tests/ui/shell/uifixture.h"
#include "ui/shell/helppage.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settingspage.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QTableWidget>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestShortcutsWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensBesideTheMainWindow();
    void listsEveryActionOfTheMenuBar();
    void leavesRecentFilesOut();
    void isSearchedByWordAndByKey_data();
    void isSearchedByWordAndByKey();
    void followsThePageInFront();
    void followsTheLanguage();
    void isFitToBeSeen_data();
    void isFitToBeSeen();

private:
    void openByMenu();
    [[nodiscard]] ShortcutsWindow *window() const { return m_window->findChild<ShortcutsWindow *>(); }
    [[nodiscard]] QTableWidget *table() const { return window()->findChild<QTableWidget *>(u"shortcutsTable"_s); }
    [[nodiscard]] QStringList shown(int column) const;

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<MainWindow> m_window;
    SettingsPage *m_settings = nullptr;
    HelpPage *m_help = nullptr;
};

void TestShortcutsWindow::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_window = std::make_unique<MainWindow>(m_ui->context);
    m_settings = new SettingsPage(m_ui->context);
    m_help = new HelpPage(m_ui->context);
    m_window->addPage(m_settings, NavigationRail::Place::Main);
    m_window->addPage(m_help, NavigationRail::Place::Foot);
    m_window->show();
}

void TestShortcutsWindow::cleanup()
{
    m_window.reset();
    m_ui.reset();
}

void TestShortcutsWindow::openByMenu()
{
    auto *action = m_window->findChild<QAction *>(u"helpShortcuts"_s);
    QVERIFY(action);
    action->trigger();
    QVERIFY(window()->isVisible());
}

QStringList TestShortcutsWindow::shown(int column) const
{
    QStringList texts;
    for (int row = 0; row < table()->rowCount(); ++row) {
        if (!table()->isRowHidden(row))
            texts << table()->item(row, column)->text();
    }
    return texts;
}

void TestShortcutsWindow::opensBesideTheMainWindow()
{
    openByMenu();
    QVERIFY(!window()->isModal());
    QCOMPARE(window()->focusWidget()->objectName(), u"shortcutsFind"_s);
    QTest::keyClick(window(), Qt::Key_Escape);
    QVERIFY(!window()->isVisible());
}

void TestShortcutsWindow::listsEveryActionOfTheMenuBar()
{
    openByMenu();
    const QStringList names = shown(1);
    const QStringList keys = shown(2);
    int actions = 0;
    QList<QMenu *> menus;
    for (const QAction *top : m_window->menuBar()->actions())
        menus << top->menu();
    while (!menus.isEmpty()) {
        for (const QAction *action : menus.takeFirst()->actions()) {
            if (action->menu())
                menus << action->menu();
            else if (!action->isSeparator()) {
                ++actions;
                const QString name = action->text().remove(u'&');
                QVERIFY2(names.contains(name), qPrintable(name));
                if (!action->shortcut().isEmpty())
                    QVERIFY2(keys.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(name));
            }
        }
    }
    QCOMPARE(names.size(), actions);
    QVERIFY(keys.contains(u"none"_s));
    QVERIFY(shown(0).contains(u"View › Text size"_s));
}

void TestShortcutsWindow::leavesRecentFilesOut()
{
    m_ui->settings.addRecentRegister(m_ui->folder.path(u"secret.acquis"_s));
    for (const QAction *top : m_window->menuBar()->actions()) {
        for (const QAction *action : top->menu()->actions()) {
            if (action->menu())
                Q_EMIT action->menu()->aboutToShow();
        }
    }
    openByMenu();
    QVERIFY(!shown(1).contains(u"secret.acquis"_s));
}

void TestShortcutsWindow::isSearchedByWordAndByKey_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("action");
    QTest::newRow("a word") << u"full SCREEN"_s << u"Full screen"_s;
    QTest::newRow("a key") << u"ctrl+q"_s << u"Quit"_s;
    QTest::newRow("with an accent") << u"passer au francais"_s << u"Passer au français"_s;
}

void TestShortcutsWindow::isSearchedByWordAndByKey()
{
    QFETCH(QString, typed);
    QFETCH(QString, action);
    openByMenu();
    auto *find = window()->findChild<QLineEdit *>(u"shortcutsFind"_s);
    find->setText(typed);
    QCOMPARE(shown(1), QStringList { action });
    find->setText(u"xyzzy"_s);
    QVERIFY(shown(1).isEmpty());
}

void TestShortcutsWindow::followsThePageInFront()
{
    m_window->showPage(m_settings);
    openByMenu();
    QVERIFY(!shown(1).contains(u"Find next"_s));
    m_window->showPage(m_help);
    QVERIFY(shown(1).contains(u"Find next"_s));
}

void TestShortcutsWindow::followsTheLanguage()
{
    openByMenu();
    window()->findChild<QLineEdit *>(u"shortcutsFind"_s)->setText(u"ctrl"_s);
    m_ui->language.setLanguage(Language::French);
    QTRY_VERIFY(shown(1).contains(u"Quitter"_s));
    QCOMPARE(window()->findChild<QLineEdit *>(u"shortcutsFind"_s)->text(), u"ctrl"_s);
    window()->findChild<QLineEdit *>(u"shortcutsFind"_s)->clear();
    QVERIFY2(shown(2).contains(u"Ctrl+Maj+L"_s), qPrintable(shown(2).join(u' ')));
}

void TestShortcutsWindow::isFitToBeSeen_data()
{
    QTest::addColumn<bool>("french");
    QTest::newRow("English, light") << false;
    QTest::newRow("French, dark") << true;
}

void TestShortcutsWindow::isFitToBeSeen()
{
    QFETCH(bool, french);
    m_ui->theme.setChoice(french ? ThemeChoice::Dark : ThemeChoice::Light);
    m_ui->theme.apply();
    m_ui->language.setLanguage(french ? Language::French : Language::English);
    openByMenu();
    QCoreApplication::processEvents();
    QVERIFY(test::keepPicture(*window(), QString::fromUtf8(ACQUIS_SCREENSHOTS),
                              french ? u"shortcuts-fr-dark"_s : u"shortcuts-en-light"_s));
}

QTEST_MAIN(TestShortcutsWindow)
#include "tst_shortcutswindow.moc"
