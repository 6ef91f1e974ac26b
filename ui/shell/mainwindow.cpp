// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/integritywords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/registersession.h"
#include "ui/shell/savingpage.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/settings.h"
#include "ui/shell/statusline.h"
#include "ui/shell/taketyped.h"
#include "ui/shell/topbar.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/messagebar.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPast = 50;

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const UiContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_rail(new NavigationRail(context.theme))
    , m_top(new TopBar(context))
    , m_messages(new MessageBar(context.theme))
    , m_stack(new QStackedWidget)
    , m_menu(new MainMenu(m_context, *this))
    , m_status(new StatusLine(m_context))
{
    setObjectName(u"mainWindow"_s);
    m_stack->setObjectName(u"pages"_s);
    setAcceptDrops(true);
    setMinimumSize(1024, 640);
    setStatusBar(m_status);

    auto *central = new QWidget;
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *messageRow = new QHBoxLayout;
    messageRow->setContentsMargins(12, 8, 12, 0);
    messageRow->addWidget(m_messages);
    column->addWidget(m_top);
    column->addLayout(messageRow);
    column->addWidget(m_stack, 1);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(central);

    connect(m_rail, &NavigationRail::chosen, this, [this](int entry) { showPage(m_pages[entry]); });
    connect(m_top, &TopBar::backRequested, this, &MainWindow::goBack);
    connect(m_top, &TopBar::crumbChosen, this, [this](int level) { currentPage()->goToCrumb(level); });
    connect(m_top, &TopBar::languageRequested, this, &MainWindow::toggleLanguage);
    connect(m_top, &TopBar::helpRequested, this, [this] { Q_EMIT helpRequested(currentPage()->helpAnchor()); });
    connect(m_menu, &MainMenu::searchRequested, &m_top->searchBox(), &SearchBox::begin);
    connect(m_menu, &MainMenu::languageRequested, this, &MainWindow::toggleLanguage);
    connect(m_menu, &MainMenu::backRequested, this, &MainWindow::goBack);
    connect(m_menu, &MainMenu::pageRequested, this, [this](int entry) { showPage(m_pages[entry]); });
    connect(m_menu, &MainMenu::helpRequested, this, [this] { Q_EMIT helpRequested(currentPage()->helpAnchor()); });
    connect(m_menu, &MainMenu::messagePosted, this, &MainWindow::showMessage);
    connect(m_messages, &MessageBar::dismissed, this, [this] { m_messageOf.remove(currentPage()); });
    connect(&m_context.session, &RegisterSession::failed, this, [this](const Error &error) { showMessage(messageFor(error)); });
    connect(&m_context.session, &RegisterSession::checked, this, &MainWindow::sayChecked);
    connect(&m_context.session, &RegisterSession::opened, this, [this] {
        if (m_context.session.isOpen())
            m_context.settings.addRecentRegister(m_context.session.path());
        updatePageWords();
    });
    // The usual size, or what the screen has room for beside the frame and the system's own bars.
    const QSize room = screen() ? screen()->availableSize() - QSize(40, 60) : QSize(1440, 900);
    resize(QSize(1440, 900).boundedTo(room));
    restoreGeometry(m_context.settings.state(objectName()));
}

void MainWindow::addPage(Page *page, NavigationRail::Place place)
{
    m_pages.append(page);
    m_rail->addEntry(place, page->iconName());
    m_menu->addPage(page);
    take(page);
    if (m_pages.size() == 1)
        showPage(page);
    retranslate();
}

void MainWindow::addInnerPage(Page *page, Page *within)
{
    m_within.insert(page, within);
    take(page);
}

void MainWindow::take(Page *page)
{
    m_stack->addWidget(page);
    page->retranslate();
    connect(page, &Page::titleChanged, this, &MainWindow::updatePageWords);
    connect(page, &Page::messagePosted, this, [this, page](const Message &message) {
        // Who waits for the end reads first what did not go as they think.
        if (m_closesWhenSaved && message.state == StateToken::Error) {
            m_closesWhenSaved = false;
            return showMessage(message);
        }
        m_messageOf.insert(page, message);
        if (page == currentPage())
            m_messages->show(message);
    });
    connect(page, &Page::messageWithdrawn, this, [this, page] {
        m_messageOf.remove(page);
        if (page == currentPage())
            m_messages->hide();
    });
    if (auto *saving = dynamic_cast<SavingPage *>(page)) {
        saving->whenSaved([this] {
            if (!m_closesWhenSaved || isSaving())
                return;
            m_closesWhenSaved = false; // it is judged anew: something may have been typed meanwhile
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
    }
}

void MainWindow::showPage(Page *page)
{
    if (Page *before = currentPage(); before && before != page) {
        m_past.append(before);
        if (m_past.size() > mostPast)
            m_past.removeFirst();
    }
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(int(m_pages.indexOf(m_within.value(page, page))));
    m_menu->setCurrentPage(page);
    if (m_messageOf.contains(page))
        m_messages->show(m_messageOf.value(page));
    else
        m_messages->hide();
    updatePageWords();
}

SearchBox &MainWindow::searchBox() const
{
    return m_top->searchBox();
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showMessage(const Message &message)
{
    m_messageOf.insert(currentPage(), message);
    m_messages->show(message);
}

void MainWindow::goBack()
{
    if (currentPage() && currentPage()->goBack())
        return;
    while (!m_past.isEmpty()) {
        Page *page = m_past.takeLast();
        if (page == currentPage())
            continue;
        const QList<Page *> past = m_past;
        showPage(page);
        m_past = past;
        updatePageWords();
        return;
    }
}

void MainWindow::toggleLanguage()
{
    const Language next = m_context.language.language() == Language::English ? Language::French : Language::English;
    m_context.settings.setLanguage(next);
    m_context.language.setLanguage(next);
}

void MainWindow::sayChecked()
{
    const std::vector<IntegrityCheck> failed = m_context.session.snapshot()->failedChecks;
    if (failed.empty())
        return; // the foot of the window says so
    Message message;
    message.state = StateToken::Error;
    message.title = [] { return tr("The register is not as it was written."); };
    message.text = [failed] {
        return tr("%1 Restore a backup, or ask whoever keeps the register before you go on.")
            .arg(IntegrityWords::findings(failed));
    };
    showMessage(message);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    for (int i = 0; i < m_pages.size(); ++i)
        m_rail->setText(i, m_pages[i]->title());
    m_rail->setNames(tr("Pages"), tr("Import and settings"));
    m_menu->retranslate();
    updatePageWords();
}

void MainWindow::updatePageWords()
{
    Page *page = currentPage();
    if (!page)
        return;
    m_top->setPage(page->title(), page->breadcrumb());
    m_top->setCanGoBack(!m_past.isEmpty() || page->breadcrumb().size() > 1);
    const QString name = QFileInfo(m_context.session.path()).fileName();
    //: Title of the window: page, register, program.
    setWindowTitle(name.isEmpty() ? tr("%1 – Acquis").arg(page->title()) : tr("%1 – %2 – Acquis").arg(page->title(), name));
}

QStringList MainWindow::unsavedWork() const
{
    QStringList sentences;
    const QList<Page *> pages = m_pages + m_within.keys();
    for (const Page *page : pages) {
        if (const QString sentence = page->unsavedWork(); !sentence.isEmpty())
            sentences << sentence;
    }
    return sentences;
}

bool MainWindow::isSaving() const
{
    const QList<Page *> pages = m_pages + m_within.keys();
    return std::ranges::any_of(pages, [](const Page *page) {
        const auto *saving = dynamic_cast<const SavingPage *>(page);
        return saving && saving->isSaving();
    });
}

void MainWindow::waitForSaves()
{
    m_closesWhenSaved = true;
    Message message;
    message.title = [] { return tr("The last changes are being saved."); };
    message.text = [] { return tr("The program ends when they are."); };
    showMessage(message);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // What is still being typed belongs to the work; whoever closes again while it is being saved is asked.
    takeTyped(*this);
    if (!m_mayLose && !m_closesWhenSaved && isSaving()) {
        event->ignore();
        return waitForSaves();
    }
    m_closesWhenSaved = false;
    if (const QStringList unsaved = unsavedWork(); !m_mayLose && !unsaved.isEmpty()) {
        event->ignore();
        m_context.prompts.confirm(this, tr("Close without saving?"), unsaved.join(u'\n'), tr("Close without saving"),
                                  [this](bool yes) {
                                      m_mayLose = yes;
                                      if (yes)
                                          QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
                                  });
        return;
    }
    m_context.settings.setState(objectName(), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    if (paths.size() == 1 && paths.first().endsWith(u".acquis"_s))
        m_context.session.open(paths.first());
    else
        Q_EMIT filesDropped(paths);
}

} // namespace acquis
