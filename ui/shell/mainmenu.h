// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

#include <QList>
#include <QObject>

QT_BEGIN_NAMESPACE
class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
QT_END_NAMESPACE

namespace acquis {

class RegisterActions;
class ShortcutsWindow;

/// The menu bar: every action of the program with its shortcut. Actions of the page in front are put into File, Edit and View.
class MainMenu final : public QObject
{
    Q_OBJECT
public:
    MainMenu(const UiContext &context, QMainWindow &window);

    void addPage(const Page *page);
    void setCurrentPage(const Page *page);
    void retranslate();
    /// Changes the size of all text and remembers it.
    void chooseTextPercent(int percent);
    [[nodiscard]] RegisterActions &registerActions() const { return *m_register; }
    [[nodiscard]] QAction *importAction() const { return m_import; }

Q_SIGNALS:
    void pageRequested(int entry);
    void backRequested();
    void searchRequested();
    void languageRequested();
    void helpRequested();
    void messagePosted(const acquis::Message &message);

private:
    void makeFileMenu();
    void makeViewMenu();
    void makeHelpMenu();
    void fillRecent();
    void markChoices();
    void setTextPercent(int percent);
    void replaceActions(QMenu *menu, QList<QAction *> &shown, const QList<QAction *> &actions, QAction *before);

    const UiContext &m_context;
    QMainWindow &m_window;
    RegisterActions *m_register;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_theme;
    QMenu *m_text;
    QMenu *m_go;
    QMenu *m_tools;
    QMenu *m_help;
    QAction *m_import;
    QAction *m_filePlace;
    QAction *m_quit;
    QAction *m_language;
    QAction *m_fullScreen;
    QAction *m_back;
    QAction *m_search;
    QAction *m_guide;
    QAction *m_shortcuts;
    QAction *m_about;
    ShortcutsWindow *m_shortcutsWindow;
    QActionGroup *m_themes;
    QActionGroup *m_texts;
    QList<const Page *> m_pages;
    QList<QAction *> m_pageActions;
    QList<QAction *> m_shownFile;
    QList<QAction *> m_shownEdit;
    QList<QAction *> m_shownView;
    double m_basePointSize = 0;
};

} // namespace acquis
