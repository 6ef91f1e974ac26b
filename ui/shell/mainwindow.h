// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/navigationrail.h"
#include "ui/shell/page.h"
#include "ui/shell/uicontext.h"

#include <QMainWindow>
#include <QMap>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace acquis {

class MainMenu;
class MessageBar;
class SearchBox;
class StatusLine;
class TopBar;

/// The window around the pages. It knows pages by their interface only: the composition root adds them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(const UiContext &context, QWidget *parent = nullptr);

    /// The window takes the page and gives it an entry in the rail.
    void addPage(Page *page, NavigationRail::Place place);
    /// The window takes a page that is reached through another one, which has the entry.
    void addInnerPage(Page *page, Page *within);
    void showPage(Page *page);
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] MainMenu &menu() const { return *m_menu; }
    void showMessage(const Message &message);
    [[nodiscard]] SearchBox &searchBox() const;
    [[nodiscard]] StatusLine &statusLine() const { return *m_status; }

Q_SIGNALS:
    void helpRequested(const QString &anchor);
    /// Files that are no register were dropped on the window.
    void filesDropped(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QStringList unsavedWork() const;
    [[nodiscard]] bool isSaving() const;
    void waitForSaves();
    void updatePageWords();
    void goBack();
    void toggleLanguage();
    void sayChecked();
    void take(Page *page);

    const UiContext m_context;
    NavigationRail *m_rail;
    TopBar *m_top;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    MainMenu *m_menu;
    StatusLine *m_status;
    QList<Page *> m_pages; ///< those with an entry in the rail, in its order
    QMap<Page *, Page *> m_within; ///< inner page to the one that has its entry
    bool m_closesWhenSaved = false;
    bool m_mayLose = false; ///< the person chose to close without saving
    QList<Page *> m_past; ///< pages that were left, for going back
    QMap<Page *, Message> m_messageOf; ///< what each page has to say, shown while it is in front
};

} // namespace acquis
