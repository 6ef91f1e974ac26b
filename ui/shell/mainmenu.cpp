// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/shell/languagecontroller.h"
#include "ui/shell/registeractions.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcutswindow.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QAction *shortcutAction(QObject *parent, const QString &name, const QKeySequence &shortcut)
{
    auto *action = new QAction(parent);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    return action;
}

} // namespace

MainMenu::MainMenu(const UiContext &context, QMainWindow &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_register(new RegisterActions(context, window))
    , m_shortcutsWindow(new ShortcutsWindow(context.theme, &window))
    , m_basePointSize(QApplication::font().pointSizeF())
{
    QMenuBar *bar = window.menuBar();
    m_file = bar->addMenu(QString());
    m_edit = bar->addMenu(QString());
    m_view = bar->addMenu(QString());
    m_go = bar->addMenu(QString());
    m_tools = bar->addMenu(QString());
    m_help = bar->addMenu(QString());
    makeFileMenu();
    makeViewMenu();
    m_back = shortcutAction(this, u"goBack"_s, QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(m_back, &QAction::triggered, this, &MainMenu::backRequested);
    m_go->addAction(m_back);
    m_search = shortcutAction(this, u"goSearch"_s, QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(m_search, &QAction::triggered, this, &MainMenu::searchRequested);
    m_go->addAction(m_search);
    m_go->addSeparator();
    m_tools->addActions(m_register->toolActions());
    makeHelpMenu();
    connect(m_register, &RegisterActions::messagePosted, this, &MainMenu::messagePosted);
    if (const int percent = context.settings.textPercent(); percent != 100)
        setTextPercent(percent);
}

void MainMenu::makeFileMenu()
{
    m_file->addActions(m_register->openActions());
    m_recent = m_file->addMenu(QString());
    connect(m_recent, &QMenu::aboutToShow, this, &MainMenu::fillRecent);
    m_file->addSeparator();
    m_import = shortcutAction(this, u"fileImport"_s, QKeySequence(Qt::CTRL | Qt::Key_I));
    m_file->addAction(m_import);
    m_filePlace = m_file->addSeparator();
    m_file->addActions(m_register->safetyActions());
    m_file->addSeparator();
    m_quit = shortcutAction(this, u"fileQuit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, &m_window, &QWidget::close);
    m_file->addAction(m_quit);
}

void MainMenu::makeViewMenu()
{
    m_language = shortcutAction(this, u"viewLanguage"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    connect(m_language, &QAction::triggered, this, &MainMenu::languageRequested);
    m_view->addAction(m_language);
    m_theme = m_view->addMenu(QString());
    m_themes = new QActionGroup(this);
    for (const ThemeChoice choice : { ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast }) {
        QAction *action = m_theme->addAction(QString());
        action->setCheckable(true);
        m_themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_context.settings.setTheme(choice);
            m_context.theme.setChoice(choice);
        });
    }
    m_text = m_view->addMenu(QString());
    m_texts = new QActionGroup(this);
    for (const int percent : Settings::textPercents) {
        QAction *action = m_text->addAction(QString());
        action->setCheckable(true);
        m_texts->addAction(action);
        connect(action, &QAction::triggered, this, [this, percent] { chooseTextPercent(percent); });
    }
    for (QMenu *menu : { m_theme, m_text })
        connect(menu, &QMenu::aboutToShow, this, &MainMenu::markChoices); // they are also chosen on the page of settings
    m_fullScreen = shortcutAction(this, u"viewFullScreen"_s, QKeySequence(Qt::Key_F11));
    connect(m_fullScreen, &QAction::triggered, this,
            [this] { m_window.setWindowState(m_window.windowState() ^ Qt::WindowFullScreen); });
    m_view->addAction(m_fullScreen);
}

void MainMenu::makeHelpMenu()
{
    m_guide = shortcutAction(this, u"helpGuide"_s, QKeySequence(Qt::Key_F1));
    connect(m_guide, &QAction::triggered, this, &MainMenu::helpRequested);
    m_help->addAction(m_guide);
    m_shortcuts = shortcutAction(this, u"helpShortcuts"_s, QKeySequence(Qt::CTRL | Qt::Key_F1));
    connect(m_shortcuts, &QAction::triggered, this,
            [this] { m_shortcutsWindow->showMenus(m_window.menuBar()->actions(), m_recent); });
    m_help->addAction(m_shortcuts);
    m_about = new QAction(this);
    m_about->setObjectName(u"helpAbout"_s);
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_about, &QAction::triggered, this, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Acquis"),
                                    tr("Acquis %1\nThe desk of a Canadian public procurement officer.\n"
                                       "Free software under the GNU General Public License, version 3 or later.")
                                        .arg(QApplication::applicationVersion()),
                                    QMessageBox::Ok, &m_window);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    m_help->addAction(m_about);
}

void MainMenu::markChoices()
{
    m_themes->actions().at(static_cast<int>(m_context.settings.theme()))->setChecked(true);
    for (size_t i = 0; i < Settings::textPercents.size(); ++i)
        m_texts->actions()
            .at(static_cast<qsizetype>(i))
            ->setChecked(Settings::textPercents[i] == m_context.settings.textPercent());
}

void MainMenu::chooseTextPercent(int percent)
{
    m_context.settings.setTextPercent(percent);
    setTextPercent(percent);
}

void MainMenu::setTextPercent(int percent)
{
    QFont font = QApplication::font();
    font.setPointSizeF(m_basePointSize * percent / 100);
    QApplication::setFont(font);
    // Widgets under a style sheet keep the font they were polished with until the sheet is set again.
    m_context.theme.apply();
}

void MainMenu::fillRecent()
{
    m_recent->clear();
    const QStringList paths = m_context.settings.recentRegisters();
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_context.session.open(path); });
    }
    if (paths.isEmpty())
        m_recent->addAction(tr("None yet"))->setEnabled(false);
}

void MainMenu::addPage(const Page *page)
{
    const auto entry = static_cast<int>(m_pages.size());
    m_pages.append(page);
    // There are ten digits; further pages are reached by the menu and the rail.
    constexpr int digits = 10;
    const auto key = QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + (entry + 1) % digits));
    QAction *action = shortcutAction(this, u"goPage%1"_s.arg(entry), entry < digits ? key : QKeySequence());
    connect(action, &QAction::triggered, this, [this, entry] { Q_EMIT pageRequested(entry); });
    m_pageActions.append(action);
    m_go->addAction(action);
}

void MainMenu::replaceActions(QMenu *menu, QList<QAction *> &shown, const QList<QAction *> &actions, QAction *before)
{
    for (QAction *action : std::as_const(shown))
        menu->removeAction(action);
    shown = actions;
    menu->insertActions(before, actions);
}

void MainMenu::setCurrentPage(const Page *page)
{
    replaceActions(m_file, m_shownFile, page->fileActions(), m_filePlace);
    replaceActions(m_edit, m_shownEdit, page->editActions(), nullptr);
    replaceActions(m_view, m_shownView, page->viewActions(), m_language);
    m_edit->setEnabled(!m_shownEdit.isEmpty());
    m_shortcutsWindow->refill();
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_go->setTitle(tr("&Go"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
    m_recent->setTitle(tr("Open &Recent"));
    m_import->setText(tr("&Import…"));
    m_quit->setText(tr("&Quit"));
    m_language->setText(tr("Passer au &français"));
    m_theme->setTitle(tr("&Colours"));
    const QStringList themes { tr("As the &system"), tr("&Light"), tr("&Dark"), tr("&High contrast") };
    for (int i = 0; i < themes.size(); ++i)
        m_themes->actions().at(i)->setText(themes[i]);
    m_text->setTitle(tr("Te&xt size"));
    for (size_t i = 0; i < Settings::textPercents.size(); ++i)
        m_texts->actions()
            .at(static_cast<qsizetype>(i))
            ->setText(m_context.language.formats().percent({ Settings::textPercents[i], 100 }, 0));
    m_fullScreen->setText(tr("F&ull screen"));
    m_back->setText(tr("&Back"));
    m_search->setText(tr("&Search"));
    m_guide->setText(tr("&User guide"));
    m_shortcuts->setText(tr("&Keyboard shortcuts"));
    m_about->setText(tr("&About Acquis"));
    for (int i = 0; i < m_pages.size(); ++i)
        m_pageActions[i]->setText(m_pages[i]->title());
    m_register->retranslate();
    m_shortcutsWindow->retranslate();
}

} // namespace acquis
