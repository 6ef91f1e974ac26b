// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/procurementfilepage.h"

#include "core/procurements/evaluationresult.h"
#include "core/procurements/filejson.h"
#include "core/procurements/stagemoves.h"
#include "core/storage/audittrail.h"
#include "ui/forms/formscroll.h"
#include "ui/procurements/dutiesview.h"
#include "ui/procurements/fileactions.h"
#include "ui/procurements/fileconflictview.h"
#include "ui/procurements/fileheadfacts.h"
#include "ui/procurements/filehistorywords.h"
#include "ui/procurements/filenotesview.h"
#include "ui/procurements/filewords.h"
#include "ui/procurements/stagestepper.h"
#include "ui/shell/historyview.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/taketyped.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString columnsState = u"procurementFileColumns"_s;
const QString halvesState = u"procurementFileHalves"_s;

} // namespace

ProcurementFilePage::ProcurementFilePage(const UiContext &context, FileSession &session, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_session(session)
    , m_messages(context, session)
    , m_actions(new FileActions(context, session, *this))
    , m_stepper(new StageStepper(context, this))
    , m_moveBar(new FileMoveBar(context, session, this))
    , m_conflicts(new FileConflictView(context, session, this))
    , m_duties(new DutiesView(context, session, this))
    , m_history(new HistoryView(context, this))
    , m_notes(new FileNotesView(context, session, this))
{
    setObjectName(u"procurementFilePage"_s);
    connectActions();
    makeHead();
    makeBody();
    connectSession();
    updateActions();
}

void ProcurementFilePage::connectActions()
{
    connect(m_actions, &FileActions::undoRequested, this, [this] {
        if (takeTypedHere())
            m_session.undo();
    });
    connect(m_actions, &FileActions::redoRequested, this, [this] {
        if (takeTypedHere())
            m_session.redo();
    });
    connect(m_actions, &FileActions::nextRequested, this, &ProcurementFilePage::goOn);
    connect(m_actions, &FileActions::moveRequested, this, [this](FileMoveBar::Move move) {
        if (takeTypedHere())
            m_moveBar->ask(move);
    });
    connect(m_actions->stageMenu(), &QMenu::aboutToShow, this, [this] { takeTyped(*this); });
}

void ProcurementFilePage::makeHead()
{
    m_head = new Panel(this);
    m_head->setObjectName(u"fileHead"_s);
    m_facts = new FileHeadFacts(m_head);
    m_stageButton = new QPushButton(m_head);
    m_stageButton->setObjectName(u"fileStageAction"_s);
    m_next = new QPushButton(m_head);
    m_next->setObjectName(u"fileNextButton"_s);
    m_next->setDefault(true);
    m_more = new QToolButton(m_head);
    m_more->setObjectName(u"fileMore"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_more);
    menu->addMenu(m_actions->stageMenu());
    menu->addActions(m_actions->moves());
    m_more->setMenu(menu);
    connect(m_next, &QPushButton::clicked, this, &ProcurementFilePage::goOn);
    for (QWidget *tool : std::initializer_list<QWidget *> { m_stageButton, m_next, m_more })
        m_head->addTool(tool);
    m_head->addContent(m_facts);
    m_head->addContent(m_stepper);
}

void ProcurementFilePage::makeBody()
{
    m_empty = new QWidget(this);
    m_emptyText = new WrappingLabel(m_empty);
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addStretch();
    m_panels = new QStackedWidget(this);
    m_panels->addWidget(m_empty);
    m_side = new QTabWidget(this);
    m_side->setObjectName(u"fileSide"_s);
    m_side->addTab(m_history, {});
    m_side->addTab(m_notes, {});
    m_columns = new QSplitter(this);
    m_columns->setObjectName(u"fileColumns"_s);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_duties);
    m_columns->addWidget(m_panels);
    m_columns->addWidget(m_side);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 0);
    if (!m_columns->restoreState(m_context.settings.state(columnsState))) {
        const int em = fontMetrics().horizontalAdvance(u'm');
        m_columns->setSizes({ 27 * em, 66 * em, 23 * em });
    }
    connect(m_columns, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setState(columnsState, m_columns->saveState()); });
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(12, 8, 12, 12);
    m_rows->setSpacing(8);
    m_rows->addWidget(m_head);
    m_rows->addWidget(m_moveBar);
    m_rows->addWidget(m_conflicts);
    m_halves = new QSplitter(Qt::Vertical, this);
    m_halves->setObjectName(u"fileHalves"_s);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_columns);
    connect(m_halves, &QSplitter::splitterMoved, this,
            [this] { m_context.settings.setState(halvesState, m_halves->saveState()); });
    m_rows->addWidget(m_halves, 1);
    m_history->setUndoAction(m_actions->undo());
    m_history->setActionWords(&FileWords::action);
}

void ProcurementFilePage::connectSession()
{
    connect(&m_session, &FileSession::leaving, this, [this] { takeTyped(*this); });
    connect(&m_session, &FileSession::leftUnsaved, this, &ProcurementFilePage::sayLeft);
    connect(&m_session, &FileSession::savingEnded, this, [this] { tellSaved(); });
    connect(&m_session, &FileSession::opened, this, [this] {
        m_moveBar->hide();
        readHistory();
        m_stepper->look(m_session.file().stage);
        Q_EMIT messageWithdrawn();
        showFile();
        showStage();
        Q_EMIT titleChanged();
    });
    connect(&m_session, &FileSession::fileChanged, this, &ProcurementFilePage::showFile);
    connect(&m_session, &FileSession::saved, this, [this] {
        readHistory();
        updateActions();
    });
    connect(&m_session, &FileSession::refused, this, &ProcurementFilePage::sayRefused);
    connect(&m_session, &FileSession::failed, this,
            [this](const Error &error) { Q_EMIT messagePosted(m_messages.failed(error)); });
    connect(&m_session, &FileSession::undoRefused, this,
            [this](const QString &path) { Q_EMIT messagePosted(m_messages.undoRefused(path)); });
    // Another message stands there now, or none.
    connect(this, &Page::messagePosted, this, &ProcurementFilePage::forgetTold);
    connect(this, &Page::messageWithdrawn, this, &ProcurementFilePage::forgetTold);
    connect(m_stepper, &StageStepper::chosen, this, &ProcurementFilePage::showStage);
    connect(m_duties, &DutiesView::dutyRequested, this, &ProcurementFilePage::meet);
    connect(m_moveBar, &FileMoveBar::moved, this, [this] { lookAt(m_session.file().stage); });
    connect(m_moveBar, &FileMoveBar::passed, this, &ProcurementFilePage::sayPassed);
}

void ProcurementFilePage::addStagePanel(StagePanel *panel)
{
    m_stagePanels << panel;
    auto *scroll = new FormScroll(panel, u"stageScroll-"_s + codeOf(panel->stage()));
    m_scrolls.insert(panel, scroll);
    m_panels->addWidget(scroll);
    connect(panel, &StagePanel::messagePosted, this, [this, panel](const Message &message) {
        Q_EMIT messagePosted(message);
        m_speaker = panel;
    });
    connect(panel, &StagePanel::messageWithdrawn, this, [this, panel] {
        if (m_speaker == panel) // else another message stands there
            Q_EMIT messageWithdrawn();
    });
    connect(panel, &StagePanel::vendorRequested, this, &ProcurementFilePage::vendorRequested);
    connect(panel, &StagePanel::agreementRequested, this, &ProcurementFilePage::agreementRequested);
    connect(panel, &StagePanel::fileRequested, this, &ProcurementFilePage::fileRequested);
    connect(panel, &StagePanel::documentRequested, this, &ProcurementFilePage::documentRequested);
    connect(panel, &StagePanel::formRequested, this, &ProcurementFilePage::formRequested);
}

void ProcurementFilePage::addSideTab(QWidget *tab, const std::function<QString()> &retitle, const std::function<void()> &show,
                                     const std::function<bool(const QString &)> &goTo)
{
    m_side->addTab(tab, retitle());
    m_sideTabs << SideTab { tab, retitle, show, goTo };
}

void ProcurementFilePage::addView(QWidget *view, const QString &name, const std::function<QString()> &words,
                                  const std::function<void()> &show)
{
    auto *scroll = new FormScroll(view, name + u"Scroll"_s);
    m_panels->addWidget(scroll);
    QAction *action = makeAction(name, {}, [this, view] { showView(view); });
    m_fileActions << action;
    m_more->menu()->addAction(action);
    m_views << View { view, scroll, action, words, show };
}

void ProcurementFilePage::showView(QWidget *view)
{
    const auto known = std::ranges::find(m_views, view, &View::widget);
    if (known == m_views.end())
        return;
    known->show();
    m_panels->setCurrentWidget(known->scroll);
    view->setFocus();
}

void ProcurementFilePage::setFoot(QWidget *foot, const std::function<void()> &retranslate, const std::function<void()> &show)
{
    m_foot = new FormScroll(foot, u"footScroll"_s);
    m_halves->addWidget(m_foot);
    m_halves->setCollapsible(m_halves->indexOf(m_foot), true); // who needs the room draws it away
    m_moveBar->installEventFilter(this);
    m_halves->setStretchFactor(0, 1);
    m_halves->setStretchFactor(1, 0);
    if (!m_halves->restoreState(m_context.settings.state(halvesState))) {
        constexpr int linesOfFoot = 8;
        m_halves->setSizes({ 1000, fontMetrics().lineSpacing() * linesOfFoot });
    }
    m_footWords = retranslate;
    m_footShow = show;
}

bool ProcurementFilePage::eventFilter(QObject *watched, QEvent *event)
{
    // What is asked in the page and the duties that it is about need the room more than the days do.
    if (watched == m_moveBar && m_foot && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        m_foot->setVisible(event->type() == QEvent::HideToParent);
    return Page::eventFilter(watched, event);
}

QString ProcurementFilePage::title() const
{
    return tr("Procurement file");
}

QString ProcurementFilePage::iconName() const
{
    return u"procurements"_s;
}

QList<Crumb> ProcurementFilePage::breadcrumb() const
{
    return { { tr("Procurements"), 0 }, { m_session.file().head.number, 1 } };
}

void ProcurementFilePage::goToCrumb(int level)
{
    if (level == 0)
        Q_EMIT listRequested();
}

QString ProcurementFilePage::helpAnchor() const
{
    return u"procurement-file"_s;
}

QString ProcurementFilePage::unsavedWork() const
{
    QStringList sentences;
    for (const QString &number : m_session.unsaved())
        sentences << tr("The last change of %1 is not saved yet.").arg(number);
    for (const QString &number : m_session.attaching())
        sentences << tr("Documents are still being attached to %1.").arg(number);
    if (sentences.isEmpty() && m_session.isSaving())
        sentences << tr("A new procurement file is not saved yet.");
    for (const QString &number : m_notes->drafts())
        sentences << tr("A note on %1 is written and not added.").arg(number);
    QStringList drafts { m_duties->draft() };
    for (const StagePanel *panel : m_stagePanels)
        drafts << panel->draft();
    drafts.removeAll(QString());
    return (sentences + drafts).join(u'\n');
}

bool ProcurementFilePage::isSaving() const
{
    return m_session.isSaving();
}

QList<QAction *> ProcurementFilePage::fileActions() const
{
    return m_fileActions;
}

QList<QAction *> ProcurementFilePage::editActions() const
{
    return m_actions->all();
}

FileStage ProcurementFilePage::looked() const
{
    return m_stepper->looked();
}

StagePanel *ProcurementFilePage::panelOf(FileStage stage) const
{
    const auto found = std::ranges::find_if(m_stagePanels, [stage](const StagePanel *panel) { return panel->stage() == stage; });
    return found == m_stagePanels.end() ? nullptr : *found;
}

void ProcurementFilePage::lookAt(FileStage stage, const QString &path)
{
    m_stepper->look(stage);
    showStage();
    if (!path.isEmpty())
        (void)goToPath(path);
}

void ProcurementFilePage::sayHistory()
{
    const auto words = std::make_shared<const FileHistoryWords>(m_session.file(), m_context.language.language());
    m_history->setFieldWords([words](const QString &path) { return words->field(path); });
    m_history->setValueWords([words](const QString &path, const QJsonValue &value) { return words->value(path, value); });
    m_history->setChangeWords([words](const QString &path, const QJsonValue &before, const QJsonValue &after) {
        return words->change(path, before, after);
    });
}

void ProcurementFilePage::readHistory()
{
    sayHistory();
    if (!m_session.isOpen())
        return m_history->setRecord({});
    // Scores of others are told when everybody has scored alone, here as everywhere.
    const QString record = auditName(m_session.file());
    m_history->setRecord(record, [record, file = m_session.file(), viewer = m_session.me()](Database &database) {
        auto entries = auditOf(database, record);
        if (entries) {
            std::erase_if(*entries, [&](const AuditEntry &entry) {
                const QString path = entry.record.section(u'#', 1);
                return !FileHistoryWords::isTold(path) || !mayBeTold(file, path, viewer);
            });
        }
        return entries;
    });
}

void ProcurementFilePage::showFile()
{
    m_stepper->setFile(m_session.file(), m_session.duties(), m_session.today());
    showHead();
    m_duties->showFile();
    if (StagePanel *panel = panelOf(looked()))
        panel->showFile();
    m_notes->showFile();
    for (const SideTab &tab : std::as_const(m_sideTabs))
        tab.show();
    for (const View &view : std::as_const(m_views)) {
        view.action->setEnabled(m_session.isOpen());
        if (m_panels->currentWidget() == view.scroll)
            view.show();
    }
    if (m_footShow)
        m_footShow();
    withdrawMetDuties();
    m_moveBar->showFile();
    updateActions();
}

void ProcurementFilePage::showHead()
{
    const FileWords words(m_context.language.language());
    const ProcurementFile &file = m_session.file();
    m_head->setTitle(tr("%1  %2").arg(file.head.number, file.head.title.of(m_context.language.language())));
    QStringList about { words.rules().commodity(file.need.commodity), words.rules().formats().money(file.need.value) };
    if (file.route)
        about << words.rules().route(*file.route);
    about << FileWords::state(file.state);
    m_head->setSubtitle(about.join(u" · "_s));
    m_facts->showFile(file, words, m_session.today());
}

void ProcurementFilePage::showStage()
{
    const FileStage stage = looked();
    m_duties->showStage(stage);
    StagePanel *panel = panelOf(stage);
    if (panel != nullptr) {
        panel->showFile();
        m_panels->setCurrentWidget(m_scrolls.value(panel));
    } else {
        m_panels->setCurrentWidget(m_empty);
    }
    updateActions();
}

void ProcurementFilePage::updateActions()
{
    m_actions->update();
    m_next->setEnabled(m_actions->next()->isEnabled());
    m_next->setText(m_actions->next()->text());
    showStageActions();
}

void ProcurementFilePage::showStageActions()
{
    StagePanel *panel = panelOf(looked());
    const QList<QAction *> actions = panel ? panel->stageActions() : QList<QAction *>();
    m_actions->setStageActions(actions);
    m_stageButton->setVisible(!actions.isEmpty());
    m_stageButton->disconnect(this);
    disconnect(m_stageAction);
    if (actions.isEmpty())
        return;
    QAction *first = actions.constFirst();
    const auto tell = [this, first] {
        m_stageButton->setText(first->text());
        m_stageButton->setEnabled(first->isEnabled() && m_session.isOpen() && m_session.file().state == FileState::Open);
    };
    tell();
    m_stageAction = connect(first, &QAction::changed, this, tell);
    connect(m_stageButton, &QPushButton::clicked, this, [this, first] {
        if (takeTypedHere())
            first->trigger();
    });
}

bool ProcurementFilePage::takeTypedHere()
{
    m_wasRefused = false;
    takeTyped(*this);
    return !m_wasRefused;
}

void ProcurementFilePage::goOn()
{
    if (!takeTypedHere())
        return;
    const StageGate gate = m_session.gate();
    if (!gate.closed.isEmpty())
        return sayForbidden(gate.closed);
    if (!gate.asksReason.isEmpty())
        return m_moveBar->ask(FileMoveBar::Move::Pass);
    const FileStage stage = m_session.file().stage;
    const bool isDone = m_session.change(u"pass-stage"_s, [this](ProcurementFile &file) { m_session.passStage(file, {}); });
    if (!isDone)
        return;
    Q_EMIT messageWithdrawn();
    lookAt(m_session.file().stage);
    m_stepper->setFocus();
    sayPassed(stage);
}

void ProcurementFilePage::sayPassed(FileStage stage)
{
    QList<FileDuty> missing = m_session.duties(stage);
    missing.removeIf([](const FileDuty &duty) { return duty.state != DutyState::Missing; });
    if (!missing.isEmpty())
        Q_EMIT messagePosted(m_messages.passed(stage, missing, [this, duty = missing.constFirst()] {
            lookAt(duty.stage);
            meet(duty);
        }));
}

void ProcurementFilePage::sayForbidden(const QList<FileDuty> &closed)
{
    Q_EMIT messagePosted(m_messages.forbidden(closed, [this, duty = closed.constFirst()] {
        lookAt(duty.stage);
        meet(duty);
    }));
    for (const FileDuty &duty : closed)
        m_toldDuties << duty.key;
}

void ProcurementFilePage::forgetTold()
{
    m_toldDuties.clear();
    m_speaker = nullptr;
}

void ProcurementFilePage::withdrawMetDuties()
{
    if (m_toldDuties.isEmpty() || !m_session.isOpen())
        return;
    const StageGate now = m_session.gate();
    const auto isClosed = [&now](const QString &key) {
        return std::ranges::find(now.closed, key, &FileDuty::key) != now.closed.end();
    };
    if (std::ranges::all_of(m_toldDuties, isClosed))
        return;
    m_toldDuties.clear();
    Q_EMIT messageWithdrawn();
}

void ProcurementFilePage::sayLeft(const UnsavedFile &file)
{
    Q_EMIT messagePosted(m_messages.left(file, [this, number = file.number] { Q_EMIT fileRequested(number); }));
}

void ProcurementFilePage::sayRefused(const QList<FileFinding> &findings)
{
    m_wasRefused = true;
    Q_EMIT messagePosted(m_messages.refused(findings, [this, path = findings.constFirst().path] { showPath(path); }));
    showFile(); // what was typed goes back to what holds
}

void ProcurementFilePage::meet(const FileDuty &duty)
{
    // What is missing is a path where the duty knows it.
    const bool isPath = duty.subject.contains(u'/') || duty.subject.contains(u'-');
    // "technology-consulted/award" is met where every duty of its kind is.
    if ((isPath && goToPath(duty.subject)) || goToPath(duty.key) || goToPath(codeOf(duty.kind)))
        return;
    Q_EMIT messagePosted(m_messages.nowhere(FileWords(m_context.language.language()).duty(duty)));
}

void ProcurementFilePage::showPath(const QString &path)
{
    if (!goToPath(path))
        Q_EMIT messagePosted(m_messages.nowhere(FileWords(m_context.language.language()).path(m_session.file(), path)));
}

bool ProcurementFilePage::goToPath(const QString &path)
{
    StagePanel *here = panelOf(looked());
    if (here != nullptr && here->goTo(path)) {
        m_panels->setCurrentWidget(m_scrolls.value(here));
        return true;
    }
    for (StagePanel *panel : std::as_const(m_stagePanels)) {
        if (panel == here)
            continue;
        panel->showFile();
        if (panel->goTo(path)) {
            m_stepper->look(panel->stage());
            showStage();
            return panel->goTo(path);
        }
    }
    for (const SideTab &tab : std::as_const(m_sideTabs)) {
        if (tab.goTo && tab.goTo(path)) {
            m_side->setCurrentWidget(tab.widget);
            return tab.goTo(path); // what is shown only now takes the cursor
        }
    }
    return false;
}

void ProcurementFilePage::retranslate()
{
    m_actions->retranslate();
    m_more->setText(tr("More"));
    m_more->setToolTip(tr("More that can be done with the file"));
    m_more->setAccessibleName(m_more->toolTip());
    m_side->setTabText(0, tr("History"));
    m_side->setTabText(1, tr("Notes"));
    for (const View &view : std::as_const(m_views))
        view.action->setText(view.words());
    for (const SideTab &tab : std::as_const(m_sideTabs))
        m_side->setTabText(m_side->indexOf(tab.widget), tab.title());
    m_emptyText->setText(tr("Nothing is written in this stage."));
    m_stepper->retranslate();
    m_moveBar->retranslate();
    m_conflicts->retranslate();
    m_duties->retranslate();
    sayHistory();
    m_history->retranslate();
    m_notes->retranslate();
    for (StagePanel *panel : std::as_const(m_stagePanels))
        panel->retranslate();
    if (m_footWords)
        m_footWords();
    Q_EMIT retranslated();
    showFile();
    Q_EMIT titleChanged();
}

} // namespace acquis
