// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/overlayview.h"

#include "ui/rules/overlayabout.h"
#include "ui/rules/overlayform.h"
#include "ui/rules/overlayjobs.h"
#include "ui/rules/overlaymodel.h"
#include "ui/rules/overlaypreview.h"
#include "ui/rules/ruleshelf.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registeractions.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/viewcolors.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int askAfter = 200; ///< milliseconds without a change

} // namespace

OverlayView::OverlayView(const UiContext &context, RuleShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_shelf(shelf)
    , m_words(context.language.language())
    , m_draft(new OverlayDraft(this))
    , m_model(new OverlayModel(context.theme, language(), this))
    , m_form(new OverlayForm(context.theme, language()))
    , m_about(new OverlayAbout(context.theme, language()))
    , m_preview(new OverlayPreview(context.theme, language()))
    , m_writing(new FileWriting(context))
    , m_places(new QStackedWidget)
    , m_noRegisterText(new QLabel)
    , m_openSample(new QPushButton)
    , m_emptyText(new QLabel)
    , m_addFirst(new QPushButton)
    , m_importFirst(new QPushButton)
{
    setAcceptDrops(true);
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(askAfter);
    makeActions();
    makeLayout();
    connectParts();
    beginEmpty();
    followRegister();
    takeShelf();
    retranslate();
}

OverlayView::~OverlayView()
{
    m_context.settings.setState(u"overlayColumns"_s, m_columns->saveState());
    m_context.settings.setState(u"overlayRows"_s, m_rows->saveState());
    m_context.settings.setState(u"overlayTable"_s, m_table->horizontalHeader()->saveState());
}

Language OverlayView::language() const
{
    return m_context.language.language();
}

void OverlayView::makeActions()
{
    const auto make = [this](QWidget *where, const QString &name, const QKeySequence &shortcut, auto &&act) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        where->addAction(action);
        return action;
    };
    m_table = new QTableView;
    m_add = make(this, u"overlayAddAction"_s, QKeySequence(Qt::Key_Insert), &OverlayView::addRow);
    m_duplicate = make(this, u"overlayDuplicateAction"_s, QKeySequence(Qt::CTRL | Qt::Key_D), &OverlayView::duplicateRow);
    // In a field Delete takes a letter, not the rule.
    m_remove = make(m_table, u"overlayRemoveAction"_s, QKeySequence::Delete, &OverlayView::removeRow);
    m_undo = make(this, u"overlayUndoAction"_s, QKeySequence::Undo, [this] { m_draft->history().undo(); });
    m_redo = make(this, u"overlayRedoAction"_s, QKeySequence::Redo, [this] { m_draft->history().redo(); });
    m_save = make(this, u"overlaySaveAction"_s, QKeySequence::Save, &OverlayView::save);
    m_import = make(this, u"overlayImportAction"_s, {}, &OverlayView::openImport);
    m_export = make(this, u"overlayExportAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), &OverlayView::saveCopy);
    m_takeOut = make(this, u"overlayTakeOutAction"_s, {}, &OverlayView::takeOut);
}

QWidget *OverlayView::makeEmpty(QLabel *text, const QList<QPushButton *> &buttons)
{
    auto *empty = new QWidget;
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton *button : buttons) {
        button->setMinimumHeight(30);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(text);
    column->addLayout(row);
    column->addStretch(2);
    return empty;
}

QWidget *OverlayView::makeToolbar()
{
    m_keptBox = new QWidget;
    m_keptLabel = new QLabel;
    m_kept = new QComboBox;
    m_kept->setObjectName(u"overlayKept"_s);
    m_kept->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kept->setMinimumHeight(30);
    m_keptLabel->setBuddy(m_kept);
    auto *keptRow = new QHBoxLayout(m_keptBox);
    keptRow->setContentsMargins(0, 0, 0, 0);
    keptRow->addWidget(m_keptLabel);
    keptRow->addWidget(m_kept);
    auto *toolbar = new QWidget;
    auto *flow = new FlowLayout(toolbar, FlowLayout::Columns::Natural, 8);
    flow->addWidget(m_keptBox);
    for (QAction *action : { m_add, m_duplicate, m_remove, m_undo, m_redo, m_save, m_import, m_export }) {
        auto *button = new QPushButton;
        button->setObjectName(action->objectName().chopped(6)); // "overlayAdd" of "overlayAddAction"
        button->setMinimumHeight(30);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [this, action, button] {
            button->setText(action->text());
            button->setIcon(action == m_save ? themedIcon(m_context.theme, u"ok"_s, ColorToken::OnAccent) : action->icon());
            button->setToolTip(action->toolTip());
            button->setEnabled(action->isEnabled());
        });
        flow->addWidget(button);
        m_buttons << button;
    }
    m_buttons[5]->setProperty("primary", true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    toolbar->setSizePolicy(policy);
    return toolbar;
}

QWidget *OverlayView::makeRows()
{
    m_table->setObjectName(u"overlayTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setFrameShape(QFrame::NoFrame);
    const QList<int> widths { 16, 26, 34, 24, 26 }; // in letters
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column] * fontMetrics().averageCharWidth());
    m_table->horizontalHeader()->restoreState(m_context.settings.state(u"overlayTable"_s));
    followTheme(*m_table, m_context.theme);
    m_tablePanel = new Panel;
    m_tablePanel->addContent(m_table, 1);

    m_findings = new QListWidget;
    m_findings->setObjectName(u"overlayFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setFrameShape(QFrame::NoFrame);
    m_findings->setTabKeyNavigation(false);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    followTheme(*m_findings, m_context.theme);
    m_findingsPanel = new Panel;
    m_findingsPanel->addContent(m_findings, 1);

    auto *scroll = new QScrollArea; // large text: the answer scrolls
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_preview);
    scroll->viewport()->setAutoFillBackground(false);
    m_preview->setAutoFillBackground(false);
    m_previewPanel = new Panel;
    m_previewPanel->addContent(scroll, 1);

    m_rows = new QSplitter(Qt::Vertical);
    for (QWidget *part : std::initializer_list<QWidget *> { m_tablePanel, m_findingsPanel, m_previewPanel })
        m_rows->addWidget(part);
    m_rows->setChildrenCollapsible(false);
    m_rows->setSizes({ 320, 140, 240 });
    m_rows->setStretchFactor(0, 1);
    m_rows->restoreState(m_context.settings.state(u"overlayRows"_s));
    return m_rows;
}

void OverlayView::makeLayout()
{
    m_notice = new QLabel;
    m_notice->setObjectName(u"overlayNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    auto *toolbar = makeToolbar();
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"overlayTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumWidth(300);
    m_tabs->addTab(m_form, QString());
    m_tabs->addTab(m_about, QString());
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setObjectName(u"overlayColumns"_s);
    m_columns->addWidget(makeRows());
    m_columns->addWidget(m_tabs);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 1);
    m_columns->setSizes({ 760, 380 });
    m_columns->restoreState(m_context.settings.state(u"overlayColumns"_s));
    m_content = new QWidget;
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(8);
    content->addWidget(toolbar);
    content->addWidget(m_notice);
    content->addWidget(m_columns, 1);

    m_openSample->setObjectName(u"overlayOpenSample"_s);
    m_openSample->setProperty("primary", true);
    m_addFirst->setObjectName(u"overlayAddFirst"_s);
    m_addFirst->setProperty("primary", true);
    m_importFirst->setObjectName(u"overlayImportFirst"_s);
    m_noRegister = makeEmpty(m_noRegisterText, { m_openSample });
    m_empty = makeEmpty(m_emptyText, { m_addFirst, m_importFirst });
    for (QWidget *place : { m_noRegister, m_empty, m_content })
        m_places->addWidget(place);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_places, 1);
    column->addWidget(m_writing);
}

void OverlayView::connectParts()
{
    connect(m_draft, &OverlayDraft::changed, this, &OverlayView::showDraft);
    connect(m_draft, &OverlayDraft::changed, this, &OverlayView::messageWithdrawn);
    connect(&m_shelf, &RuleShelf::changed, this, &OverlayView::takeShelf);
    connect(&m_context.session, &RegisterSession::opened, this, &OverlayView::followRegister);
    connect(m_form, &OverlayForm::edited, this, &OverlayView::takeRow);
    connect(m_form, &OverlayForm::readableChanged, this, &OverlayView::updateState);
    connect(m_about, &OverlayAbout::edited, this,
            [this](const Overlay &overlay, const QString &key) { m_draft->edit(overlay, key); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (!m_isShowing && row.isValid())
            chooseRow(m_draft->overlay().rows[row.row()].id);
    });
    const auto lead = [this](const QListWidgetItem *item) {
        const int row = m_findings->row(item);
        if (row >= 0 && row < m_draft->findings().size())
            goTo(m_draft->findings()[row]);
    };
    connect(m_findings, &QListWidget::itemActivated, this, lead);
    connect(m_findings, &QListWidget::itemClicked, this, lead);
    connect(m_kept, &QComboBox::activated, this, &OverlayView::chooseKept);
    connect(m_addFirst, &QPushButton::clicked, this, &OverlayView::addRow);
    connect(m_importFirst, &QPushButton::clicked, this, &OverlayView::openImport);
    connect(m_openSample, &QPushButton::clicked, this, [this] { m_context.session.openSample(RegisterActions::samplePath()); });
    connect(m_writing, &FileWriting::messagePosted, this, &OverlayView::messagePosted);
    connect(&m_askSoon, &QTimer::timeout, this, &OverlayView::askEffects);
    connect(&m_context.theme, &Theme::changed, this, &OverlayView::retranslate);
}

void OverlayView::showRow(const QString &id)
{
    m_current = id;
    const QList<OverlayRow> &rows = m_draft->overlay().rows;
    const auto place = std::ranges::find(rows, id, &OverlayRow::id) - rows.begin();
    m_isShowing = true;
    if (place < rows.size() && m_table->currentIndex().row() != place)
        m_table->setCurrentIndex(m_model->index(int(place), 0));
    m_isShowing = false;
    if (place < rows.size()) {
        const auto effects = knownEffects();
        m_form->show(rows[place], m_draft->overlay(), m_draft->findings(),
                     effects.contains(id) ? std::optional(effects.value(id)) : std::nullopt);
    }
    // A tab that is disabled gives way to the other one, and must come back with its first row.
    const bool isFirst = place < rows.size() && !m_tabs->isTabEnabled(0);
    m_tabs->setTabEnabled(0, place < rows.size());
    if (isFirst)
        m_tabs->setCurrentIndex(0);
    updateState();
}

void OverlayView::chooseRow(const QString &id)
{
    showRow(id);
    m_tabs->setCurrentIndex(0);
}

void OverlayView::showDraft()
{
    const Overlay &overlay = m_draft->overlay();
    const int before = m_table->currentIndex().row();
    m_isShowing = true;
    m_model->show(overlay, m_draft->findings(), knownEffects());
    m_isShowing = false;
    if (!m_draft->row(m_current)) // gone: its neighbour is looked at
        m_current = overlay.rows.isEmpty() ? QString() : overlay.rows[std::clamp(before, 0, int(overlay.rows.size()) - 1)].id;
    m_about->show(overlay, m_draft->findings());
    QList<RulePack> rules = m_shelf.packs();
    rules.removeIf([&overlay](const RulePack &pack) { return pack.id == overlay.id; });
    m_preview->show(overlay, rules, !m_draft->findings().isEmpty(), knownRoutes());
    showFindings();
    showRow(m_current);
    nameKept();
    updatePlace();
    m_askSoon.start();
}

void OverlayView::showFindings()
{
    const QList<OverlayFinding> &findings = m_draft->findings();
    m_findings->clear();
    const QIcon icon = themedIcon(u"error"_s, m_context.theme.state(StateToken::Error).text);
    for (const OverlayFinding &finding : findings)
        m_findings->addItem(new QListWidgetItem(icon, m_words.finding(finding, m_draft->overlay())));
    m_findingsPanel->setVisible(!findings.isEmpty() && !isTakingOut());
    m_findingsPanel->setSubtitle(m_words.rules().formats().number(findings.size()));
}

void OverlayView::goTo(const OverlayFinding &finding)
{
    m_tabs->setCurrentIndex(finding.row.isEmpty() ? 1 : 0);
    if (finding.row.isEmpty()) {
        m_about->focus(finding.field);
        return;
    }
    showRow(finding.row);
    m_form->focus(finding.field);
}

void OverlayView::updatePlace()
{
    const bool isUntouched = m_draft->overlay().rows.isEmpty() && !m_draft->history().canUndo() && !m_draft->history().canRedo()
                             && m_draft->replaces() == 0;
    QWidget *place = !m_context.session.isOpen() ? m_noRegister : isUntouched && !m_foreign.has_value() ? m_empty : m_content;
    m_places->setCurrentWidget(place);
    m_columns->setVisible(!m_foreign);
}

void OverlayView::updateState()
{
    const bool isOpen = m_context.session.isOpen();
    const bool canEdit = isOpen && !m_foreign && m_canWrite;
    const bool hasRow = m_draft->row(m_current) != nullptr;
    m_add->setEnabled(canEdit);
    m_duplicate->setEnabled(canEdit && hasRow);
    m_remove->setEnabled(canEdit && hasRow);
    m_undo->setEnabled(canEdit && m_draft->history().canUndo());
    m_redo->setEnabled(canEdit && m_draft->history().canRedo());
    m_save->setEnabled(canEdit && m_draft->isChanged() && !m_isWriting);
    m_import->setEnabled(isOpen && m_canWrite && !m_isReading);
    m_export->setEnabled(m_foreign || !m_draft->overlay().rows.isEmpty());
    m_takeOut->setEnabled(isOpen && m_canWrite && !m_isWriting && (m_foreign || m_draft->replaces() > 0));
    m_addFirst->setEnabled(m_add->isEnabled());
    m_importFirst->setEnabled(m_import->isEnabled());
    m_form->setEnabled(canEdit);
    m_about->setEnabled(canEdit);
    QString notice;
    if (m_foreign)
        notice =
            tr("These rules are used, but they say more than this editor can show: they were written outside it. They can be "
               "exported or taken out of use.");
    else if (isOpen && !m_canWrite)
        notice = tr("This register is read-only: its rules are used, and cannot be changed.");
    else if (isTakingOut())
        notice = tr("No rule is left: saving takes these rules out of use.");
    else if (m_draft->isChanged())
        notice = tr("Not saved yet: answers still follow what was saved before.");
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

QString OverlayView::unsavedWork() const
{
    if (!m_draft->isChanged())
        return {};
    return tr("The changes to the rules of “%1” are not saved.").arg(m_draft->overlay().name.of(language()));
}

bool OverlayView::isTakingOut() const
{
    return m_draft->overlay().rows.isEmpty() && m_draft->replaces() > 0;
}

bool OverlayView::isSettled() const
{
    return m_shelf.isLoaded() && !m_isWriting && !m_isReading && !m_askSoon.isActive() && !m_asking;
}

void OverlayView::retranslate()
{
    m_words = OverlayWords(language());
    const auto name = [this](QAction *action, const QString &icon, const QString &text, const QString &toolTip) {
        action->setText(text);
        action->setToolTip(toolTip);
        action->setIcon(themedIcon(m_context.theme, icon));
    };
    name(m_add, u"plus"_s, tr("Add a rule"), tr("Add a rule under the chosen one"));
    name(m_duplicate, u"copy"_s, tr("Duplicate"), tr("Add a copy of the chosen rule"));
    name(m_remove, u"close"_s, tr("Remove"), tr("Remove the chosen rule"));
    name(m_undo, u"undo"_s, tr("Undo"), tr("Take the last change back"));
    name(m_redo, u"back"_s, tr("Redo"), tr("Make the change again that was taken back"));
    name(m_save, u"ok"_s, tr("Save"), tr("Put these rules into use and keep them in the register"));
    name(m_import, u"import"_s, tr("Import…"), tr("Read the rules of a file; nothing is in use until it is saved"));
    name(m_export, u"export"_s, tr("Export…"), tr("Write these rules to a file"));
    name(m_takeOut, u"close"_s, tr("Take these rules out of use"), tr("Answers no longer follow them; the register keeps them"));
    m_redo->setIcon(themedIcon(m_context.theme, u"undo"_s).pixmap(24, 24).transformed(QTransform().scale(-1, 1)));
    m_keptLabel->setText(tr("Rules of"));
    m_kept->setAccessibleName(tr("Rules of"));
    m_noRegisterText->setText(
        tr("The rules of your organization are kept in a register: its delegation of authority, lower limits and own "
           "forms. Open a register to write them, or try it in the sample."));
    m_openSample->setText(tr("Open the sample register"));
    m_emptyText->setText(
        tr("Here stands what your organization asks beyond the directive: who approves, where quotes end sooner, how many "
           "are asked for, its own forms, ways it does not use. The strictest rule wins, and every answer says which one "
           "it was."));
    m_addFirst->setText(tr("Add the first rule"));
    m_importFirst->setText(tr("Import…"));
    m_tablePanel->setTitle(tr("Rules of the organization"));
    m_findingsPanel->setTitle(tr("To be corrected before saving"));
    m_findings->setAccessibleName(tr("To be corrected before saving"));
    m_previewPanel->setTitle(tr("Try it"));
    m_table->setAccessibleName(tr("Rules of the organization"));
    m_tabs->setTabText(0, tr("Rule"));
    m_tabs->setTabText(1, tr("Organization"));
    m_model->retranslate(language());
    m_form->retranslate(language());
    m_about->retranslate(language());
    m_preview->retranslate(language());
    m_writing->retranslate();
    showFindings();
    nameKept();
    updateState();
    showRow(m_current);
}

} // namespace acquis
