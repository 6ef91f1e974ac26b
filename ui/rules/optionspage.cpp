// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/optionspage.h"

#include "ui/rules/determinationexports.h"
#include "ui/rules/needfile.h"
#include "ui/rules/needform.h"
#include "ui/rules/optionssession.h"
#include "ui/rules/optionssummary.h"
#include "ui/rules/routesdetails.h"
#include "ui/rules/routestable.h"
#include "ui/rules/ruleshelf.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

enum EditAction { Undo, Redo, NewNeed };
enum NeedAction { OpenNeed, SaveNeed };
enum ViewAction { ShowClosed, ShowDetails, FindSources, FindJoinable, BeginFile };

const QString needState = u"optionsNeed"_s;
const QString columnState = u"optionsColumns"_s;
const QString rowState = u"optionsRows"_s;

/// The one need file among what is dragged; empty when it is anything else.
QString needFileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
    return path.endsWith(u".json"_s, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

OptionsPage::OptionsPage(const UiContext &context, RuleShelf &shelf, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_shelf(shelf)
    , m_session(std::make_unique<OptionsSession>(shelf))
    , m_writing(new FileWriting(context))
{
    setAcceptDrops(true);
    makeActions();
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->addWidget(makeForm());
    m_places = new QStackedWidget;
    m_places->addWidget(makeAnswer());
    m_places->addWidget(makeEmpty());
    m_columns->addWidget(m_places);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({ 300, 950 });
    m_columns->restoreState(context.settings.state(columnState));
    m_rows->restoreState(context.settings.state(rowState));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(12, 8, 12, 12);
    page->setSpacing(8);
    page->addWidget(m_columns, 1);
    page->addWidget(m_writing);
    connectParts();
    recall();
    retranslate();
}

OptionsPage::~OptionsPage()
{
    remember();
    m_context.settings.setState(columnState, m_columns->saveState());
    m_context.settings.setState(rowState, m_rows->saveState());
    // The parts look at the session while they live.
    delete m_columns;
}

void OptionsPage::makeActions()
{
    m_editActions << makeAction(u"optionsUndo"_s, QKeySequence::Undo, [this] { m_form->undo(); });
    m_editActions << makeAction(u"optionsRedo"_s, QKeySequence::Redo, [this] { m_form->redo(); });
    m_editActions << makeAction(u"optionsNew"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] {
        m_followsBest = true;
        m_form->begin(newNeed());
        m_form->focusMember(u"title"_s);
    });
    m_needActions << makeAction(u"optionsOpen"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { chooseNeedFile(); });
    m_needActions << makeAction(u"optionsSave"_s, QKeySequence::Save, [this] { saveNeed(); });
    m_example = makeAction(u"optionsExample"_s, {}, [this] { showExample(); });
    m_viewActions << makeAction(u"optionsShowClosed"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                                [this] { m_table->unfold(m_viewActions[ShowClosed]->isChecked()); });
    m_viewActions[ShowClosed]->setCheckable(true);
    m_viewActions << makeAction(u"optionsShowDetails"_s, QKeySequence(Qt::CTRL | Qt::Key_D), [this] {
        m_lower->setCurrentWidget(m_details);
        m_details->setFocus(Qt::OtherFocusReason);
    });
    m_viewActions << makeAction(u"optionsSources"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
                                [this] { Q_EMIT sourcesRequested(m_session->entered(), m_form->title()); });
    m_viewActions << makeAction(u"optionsJoinable"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
                                [this] { Q_EMIT joinableRequested(m_session->entered(), m_form->title()); });
    m_viewActions << makeAction(u"optionsBeginFile"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                                [this] { Q_EMIT fileRequested(m_session->entered(), m_form->title()); });
    m_exports = new DeterminationExports(
        m_context, *m_writing, [this] { return record(); }, this);
    connect(m_exports, &DeterminationExports::messagePosted, this, &OptionsPage::messagePosted);
}

QWidget *OptionsPage::makeForm()
{
    m_form = new NeedForm(m_context, *m_session, m_shelf);
    m_formScroll = new QScrollArea;
    QScrollArea *scroll = m_formScroll;
    scroll->setObjectName(u"needScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    m_form->setAutoFillBackground(false);
    m_form->installEventFilter(this);
    scroll->viewport()->setAutoFillBackground(false);
    m_menu = new QMenu(this);
    m_menu->addAction(m_editActions[NewNeed]);
    m_menu->addActions(m_needActions);
    m_menu->addSeparator();
    m_menu->addAction(m_example);
    m_menuButton = new QToolButton;
    m_menuButton->setObjectName(u"optionsMenu"_s);
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    // Not as the button's own menu: that would draw an arrow over the dots.
    connect(m_menuButton, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
    m_menuButton->setMinimumSize(28, 24);
    m_formPanel = new Panel;
    m_formPanel->addTool(m_menuButton);
    m_formPanel->addContent(scroll, 1);
    return m_formPanel;
}

QWidget *OptionsPage::makeAnswer()
{
    m_summary = new OptionsSummary(m_context.theme);
    m_table = new RoutesTable(m_context, *m_session);
    for (QAction *action : { m_exports->copyAction(), m_exports->printAction() }) {
        auto *tool = new QToolButton;
        tool->setObjectName(action->objectName() + u"Tool"_s);
        tool->setAutoRaise(true);
        tool->setFocusPolicy(Qt::StrongFocus);
        tool->setMinimumSize(28, 24);
        tool->setDefaultAction(action);
        tool->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_table->addTool(tool);
        m_tools << tool;
    }
    m_details = new RoutesDetails(m_context, *m_session, RoutesDetails::About::ChosenRoute);
    m_agreements = new RoutesDetails(m_context, *m_session, RoutesDetails::About::Agreements);
    m_lower = new QTabWidget;
    m_lower->setObjectName(u"optionsLower"_s);
    m_lower->setDocumentMode(true);
    m_lower->addTab(m_details, QString());
    m_lower->addTab(m_agreements, QString());
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_lower);
    m_rows->setSizes({ 340, 440 }); // the usual six or seven routes, and the map
    m_rows->setChildrenCollapsible(false);
    auto *onwards = new QWidget;
    auto *flow = new FlowLayout(onwards);
    for (QAction *action : { m_viewActions[FindSources], m_viewActions[FindJoinable], m_viewActions[BeginFile] }) {
        auto *button = new QToolButton;
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(28);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        flow->addWidget(button);
        m_onwards << button;
    }
    auto *answer = new QWidget;
    auto *column = new QVBoxLayout(answer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(onwards);
    column->addWidget(m_rows, 1);
    return answer;
}

QWidget *OptionsPage::makeEmpty()
{
    auto *empty = new QWidget;
    empty->setObjectName(u"optionsEmpty"_s);
    m_emptyIcon = new QLabel;
    m_emptyTitle = new QLabel;
    m_emptyTitle->setObjectName(u"optionsEmptyTitle"_s);
    m_emptyText = new QLabel;
    m_emptyText->setObjectName(u"optionsEmptyText"_s);
    for (QLabel *label : { m_emptyIcon, m_emptyTitle, m_emptyText }) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    QFont strong = m_emptyTitle->font();
    strong.setWeight(QFont::DemiBold);
    m_emptyTitle->setFont(strong);
    m_emptyTitle->setWordWrap(true);
    m_emptyText->setWordWrap(true);
    m_emptyField = new QPushButton;
    m_emptyField->setObjectName(u"optionsEmptyField"_s);
    m_emptyExample = new QPushButton;
    m_emptyExample->setObjectName(u"optionsEmptyExample"_s);
    auto *column = new QVBoxLayout(empty);
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(m_emptyIcon);
    column->addWidget(m_emptyTitle);
    column->addWidget(m_emptyText);
    column->addWidget(m_emptyField, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyExample, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return empty;
}

void OptionsPage::connectParts()
{
    connect(m_session.get(), &OptionsSession::answered, this, &OptionsPage::refresh);
    connect(m_session.get(), &OptionsSession::routeChosen, this, [this] {
        const Route route = m_session->chosenRoute();
        m_form->setReasonWanted(!m_followsBest && (route == Route::SoleSource || route == Route::SingleSource));
    });
    connect(m_form, &NeedForm::changed, this, [this] {
        refresh();
        Q_EMIT titleChanged();
    });
    connect(m_table, &RoutesTable::routeChosenByPerson, this, [this] {
        m_followsBest = false;
        const Route route = m_session->chosenRoute();
        m_form->setReasonWanted(route == Route::SoleSource || route == Route::SingleSource);
    });
    connect(m_table, &RoutesTable::routeActivated, m_viewActions[ShowDetails], &QAction::trigger);
    connect(m_table, &RoutesTable::foldChanged, m_viewActions[ShowClosed], &QAction::setChecked);
    connect(m_details, &RoutesDetails::routeFollowed, this, [this] { m_followsBest = false; });
    connect(m_writing, &FileWriting::messagePosted, this, &Page::messagePosted);
    connect(m_emptyField, &QPushButton::clicked, this, [this] { m_form->focusMember(m_emptyMember); });
    connect(m_emptyExample, &QPushButton::clicked, m_example, &QAction::trigger);
    connect(&m_shelf, &RuleShelf::failed, this, [this](const QList<PackFinding> &findings) {
        m_packFindings = findings;
        refresh();
    });
    connect(&m_context.session, &RegisterSession::opened, this, &OptionsPage::updateActions);
    connect(&m_context.theme, &Theme::changed, this, &OptionsPage::retranslate);
}

QString OptionsPage::iconName() const
{
    return u"map"_s;
}

QString OptionsPage::helpAnchor() const
{
    return u"what-may-i-do"_s;
}

QList<Crumb> OptionsPage::breadcrumb() const
{
    const QString words = m_form->title();
    return words.isEmpty() ? QList<Crumb>() : QList<Crumb> { { words, 0 } };
}

QList<QAction *> OptionsPage::fileActions() const
{
    return m_needActions + m_exports->actions();
}

void OptionsPage::setMap(QWidget *map, const QList<QAction *> &actions)
{
    m_map = map;
    m_lower->insertTab(0, map, QString());
    m_lower->setCurrentWidget(map);
    m_viewActions << actions;
    nameTabs();
}

void OptionsPage::enlargeMap(bool isLarge)
{
    m_table->setVisible(!isLarge);
    m_summary->setVisible(!isLarge);
}

void OptionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_shelf.load();
}

Need OptionsPage::newNeed()
{
    Need need;
    need.commodity = Commodity::Services;
    need.date = QDate::currentDate();
    return need;
}

void OptionsPage::recall()
{
    const auto known = readNeed(m_context.settings.state(needState));
    if (known)
        m_form->take(*known);
    else
        m_form->begin(newNeed());
    m_form->forgetHistory();
}

void OptionsPage::remember()
{
    // The name of the firm and the words of the need stay out: neither is a part of the need.
    m_context.settings.setState(needState, m_form->hasValue() ? canonicalJson(m_session->entered()) : QByteArray());
}

void OptionsPage::chooseNeedFile()
{
    const QString filter = tr("Needs (*.json)");
    m_context.prompts.openFiles(this, tr("Open a need"), filter, false, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            openNeed(paths.first());
    });
}

void OptionsPage::openNeed(const QString &path)
{
    m_context.jobs.run<NeedResult<Need>>(
        this, [path](const CancelToken &) { return readNeedFile(path); },
        [this, path](const Result<NeedResult<Need>> &read) {
            if (!read) {
                Q_EMIT messagePosted(messageFor(read.error()));
                return;
            }
            if (*read) {
                m_followsBest = true;
                m_form->take(**read);
                return;
            }
            Message message;
            message.state = StateToken::Error;
            message.title = [name = QFileInfo(path).fileName()] { return tr("%1 is no need that can be read.").arg(name); };
            message.text = [this, error = read->error()] { return RulesWords(m_context.language.language()).needError(error); };
            Q_EMIT messagePosted(message);
        });
}

void OptionsPage::takeNeed(const Need &need, const QString &words)
{
    m_followsBest = true;
    m_form->take(need, words.isEmpty() ? m_form->title() : words, m_form->firm());
}

void OptionsPage::takeCoveredNeed(const Need &need, const QString &words, const NeedCover &cover, const QString &agreement,
                                  const QString &likely)
{
    takeNeed(withCover(need, cover), words);
    const QString arrangement = cover.arrangements.isEmpty() ? QString() : cover.arrangements.first().number;
    Message message;
    message.title = [arrangement, agreement] {
        if (!arrangement.isEmpty() && !agreement.isEmpty())
            return tr("The register holds arrangement %1 for it, and agreement %2 may be joined.").arg(arrangement, agreement);
        if (!arrangement.isEmpty())
            return tr("The register holds arrangement %1 for it.").arg(arrangement);
        if (!agreement.isEmpty())
            return tr("The register holds agreement %1, which may be joined for it.").arg(agreement);
        return tr("The register holds nothing that covers it.");
    };
    if (arrangement.isEmpty() && !likely.isEmpty())
        message.text = [likely] {
            return tr("By its words, arrangement %1 may cover it. Tick its category under “Can I join?” to count it.")
                .arg(likely);
        };
    Q_EMIT messagePosted(message);
}

void OptionsPage::sayRulesAreMissing(const Error &error)
{
    Message message;
    message.state = StateToken::Warning;
    message.title = [] { return tr("Your organization’s own rules could not be read: answers are given without them."); };
    message.text = [error] { return errorText(error); };
    Q_EMIT messagePosted(message);
}

void OptionsPage::saveNeed()
{
    m_context.prompts.saveFile(this, tr("Save the need"), u"need.json"_s, tr("Needs (*.json)"),
                               [this, bytes = needFileBytes(m_session->entered())](const QString &path) {
                                   m_writing->start(QFileInfo(path).fileName(),
                                                    [path, bytes](const WriteWatch &) { return writeBytes(path, bytes); });
                               });
}

void OptionsPage::showExample()
{
    Need need;
    need.commodity = Commodity::Services;
    need.value = Money::fromCents(20'000'00);
    need.date = QDate(2015, 3, 2);
    need.neededBy = QDate(2015, 7, 2);
    need.leadDays = 20;
    need.vendor.emplace();
    m_followsBest = true;
    m_form->take(need, tr("Introduction service for the delegates of a conference"), u"Brume & Balise inc."_s);
}

bool OptionsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_form && event->type() == QEvent::LayoutRequest)
        m_formScroll->setMinimumWidth(m_form->minimumSizeHint().width() + m_formScroll->verticalScrollBar()->sizeHint().width());
    return Page::eventFilter(watched, event);
}

void OptionsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!needFileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void OptionsPage::dropEvent(QDropEvent *event)
{
    const QString path = needFileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openNeed(path);
}

std::optional<DeterminationRecord> OptionsPage::record() const
{
    if (!hasAnswer())
        return std::nullopt;
    return DeterminationRecord {
        m_session->need(),
        *m_session->answer(),
        m_session->rules(),
        m_form->title(),
        m_form->firm(),
        QCoreApplication::applicationVersion(),
        QDateTime::currentDateTime(),
    };
}

} // namespace acquis
