// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorspage.h"

#include "core/storage/database.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registeractions.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/vendors/vendorcard.h"
#include "ui/vendors/vendoredits.h"
#include "ui/vendors/vendorform.h"
#include "ui/vendors/vendorlistview.h"
#include "ui/vendors/vendorsession.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr auto splitterState = "vendorsSplitter"_L1;

/// The definition by which sizes are shown: the study's. Without it nothing has a class, and the card says so.
SizeDefinition shownSizes(QDate day)
{
    const auto definitions = shippedSizeDefinitions();
    if (!definitions)
        return {};
    return sizeDefinitionOn(*definitions, u"study"_s, day).value_or(SizeDefinition {});
}

/// What is read of one vendor: with all that was merged into it, and its own values, which alone can be changed.
struct ReadVendor
{
    VendorRecord whole;
    VendorRecord own;
};

Result<ReadVendor> readVendorOf(const QString &path, VendorId id)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    const VendorRegister vendors(**database, {});
    auto whole = vendors.readWhole(id);
    if (!whole)
        return std::unexpected(whole.error());
    auto own = vendors.read(whole->id);
    if (!own)
        return std::unexpected(own.error());
    return ReadVendor { std::move(*whole), std::move(*own) };
}

} // namespace

VendorsPage::VendorsPage(const UiContext &context, VendorSession &session, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_session(session)
    , m_measure { shownSizes(QDate::currentDate()), QDate::currentDate() }
    , m_edits(new VendorEdits(context.session, context.jobs, this))
    , m_places(new QStackedWidget)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_list(new VendorListView(context, session, m_measure))
    , m_right(new QStackedWidget)
    , m_cardPanel(new Panel)
    , m_card(new VendorCard(context.theme))
    , m_formPanel(new Panel)
    , m_form(new VendorForm(context))
    , m_addButton(new QPushButton)
    , m_editButton(new QPushButton)
    , m_removeButton(new QPushButton)
    , m_emptyText(new WrappingLabel)
    , m_emptyAdd(new QPushButton)
    , m_emptySample(new QPushButton)
    , m_emptyImport(new QPushButton)
{
    m_columns->addWidget(m_list);
    m_columns->addWidget(makeRight());
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({ 440, 720 });
    m_columns->restoreState(context.settings.state(splitterState));
    m_places->addWidget(m_columns);
    m_places->addWidget(makeEmpty());
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(12, 8, 12, 12);
    page->addWidget(m_places);
    makeActions();
    connectParts();
    showContent();
}

VendorsPage::~VendorsPage()
{
    m_context.settings.setState(splitterState, m_columns->saveState());
}

QWidget *VendorsPage::makeRight()
{
    m_card->setObjectName(u"vendorCard"_s);
    m_addButton->setObjectName(u"vendorsAdd"_s);
    m_editButton->setObjectName(u"vendorsEdit"_s);
    m_removeButton->setObjectName(u"vendorsRemove"_s);
    for (QPushButton *button : { m_addButton, m_editButton, m_removeButton }) {
        button->setMinimumHeight(26);
        m_cardPanel->addTool(button);
    }
    m_cardPanel->addContent(m_card, 1);
    m_formPanel->addContent(m_form, 1);
    m_right->addWidget(m_cardPanel);
    m_right->addWidget(m_formPanel);
    return m_right;
}

QWidget *VendorsPage::makeEmpty()
{
    auto *empty = new QWidget;
    m_emptyText->setObjectName(u"vendorsEmpty"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyAdd->setObjectName(u"vendorsEmptyAdd"_s);
    m_emptySample->setObjectName(u"vendorsEmptySample"_s);
    m_emptyImport->setObjectName(u"vendorsEmptyImport"_s);
    auto *column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    for (QPushButton *button : { m_emptyAdd, m_emptySample, m_emptyImport }) {
        button->setMinimumHeight(28);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(2);
    return empty;
}

void VendorsPage::makeActions()
{
    const auto make = [this](const QString &name, const QKeySequence &shortcut, auto &&act) {
        auto *action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    m_undo = make(u"vendorsUndoAction"_s, QKeySequence::Undo, [this] { m_edits->undo(); });
    m_find = make(u"vendorsFindAction"_s, QKeySequence::Find, [this] { m_list->focusFind(); });
    m_add = make(u"vendorsAddAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &VendorsPage::add);
    m_edit = make(u"vendorsEditAction"_s, QKeySequence(Qt::Key_F2), &VendorsPage::edit);
    m_remove = make(u"vendorsRemoveAction"_s, QKeySequence(Qt::CTRL | Qt::Key_Delete), &VendorsPage::remove);
}

void VendorsPage::connectParts()
{
    connect(m_list, &VendorListView::currentChanged, this, &VendorsPage::read);
    connect(m_list, &VendorListView::activated, this, [this] { m_card->setFocus(); });
    connect(m_list, &VendorListView::settled, this, [this] {
        if (isSettled())
            Q_EMIT settled();
    });
    connect(m_list, &VendorListView::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    connect(&m_session, &VendorSession::changed, this, [this] {
        showContent();
        // Numbers of another register mean other vendors.
        read(m_session.index() ? (m_whole.id.isValid() ? m_whole.id : m_list->current()) : VendorId {});
    });
    connect(&m_session, &VendorSession::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    for (QPushButton *button : { m_addButton, m_emptyAdd })
        connect(button, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(m_editButton, &QPushButton::clicked, m_edit, &QAction::trigger);
    connect(m_removeButton, &QPushButton::clicked, m_remove, &QAction::trigger);
    connect(m_emptyImport, &QPushButton::clicked, this, &VendorsPage::importRequested);
    connect(m_emptySample, &QPushButton::clicked, this, [this] { m_context.session.openSample(RegisterActions::samplePath()); });
    connect(m_form, &VendorForm::cancelRequested, this, &VendorsPage::closeForm);
    connect(m_form, &VendorForm::saveRequested, this, [this] {
        if (m_form->record())
            m_edits->change(*m_form->record(), m_form->vendor());
        else
            m_edits->add(m_form->vendor());
    });
    connect(m_edits, &VendorEdits::stateChanged, this, &VendorsPage::updateActions);
    connect(m_edits, &VendorEdits::done, this, [this](const VendorEdit &edit) {
        closeForm();
        tellDone(edit);
        if (edit.after)
            m_list->wish(edit.after->id);
        m_session.refresh();
    });
    connect(m_edits, &VendorEdits::undone, this, [this](const VendorEdit &edit) {
        Message message;
        message.state = StateToken::Ok;
        message.title = [] { return tr("Undone."); };
        message.text = [name = displayName(edit.after ? edit.after->vendor : edit.before->vendor),
                        isThere = edit.after.has_value()] {
            return isThere ? tr("“%1” is as it was before.").arg(name) : tr("“%1” is gone again.").arg(name);
        };
        Q_EMIT messagePosted(message);
        if (edit.after)
            m_list->wish(edit.after->id);
        m_session.refresh();
    });
    connect(m_edits, &VendorEdits::failed, this, &VendorsPage::tellFailed);
    connect(&m_context.session, &RegisterSession::opened, this, [this] {
        closeForm(); // what it speaks of is in another register
        showContent();
    });
    connect(&m_context.theme, &Theme::changed, this, &VendorsPage::retranslate);
}

QString VendorsPage::title() const
{
    return tr("Vendors");
}

QString VendorsPage::iconName() const
{
    return u"vendors"_s;
}

QString VendorsPage::helpAnchor() const
{
    return u"vendors"_s;
}

QList<QAction *> VendorsPage::editActions() const
{
    return { m_undo, m_find, m_add, m_edit, m_remove };
}

bool VendorsPage::isFormOpen() const
{
    return m_right->currentWidget() == m_formPanel;
}

QString VendorsPage::unsavedWork() const
{
    return isFormOpen() && m_form->isChanged() ? tr("What you changed of a vendor is not saved.") : QString();
}

bool VendorsPage::isSettled() const
{
    return !m_session.isLoading() && m_list->isSettled() && !m_isReading && !m_edits->isWriting();
}

void VendorsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_session.refresh(); // another program may have written
    if (const QDate today = QDate::currentDate(); today != m_measure.day) {
        m_measure = { shownSizes(today), today };
        m_list->setMeasure(m_measure);
        showCard();
    }
}

void VendorsPage::showVendor(VendorId id, const QString &typed)
{
    closeForm();
    m_list->find(typed, id);
    read(id);
}

void VendorsPage::showContent()
{
    const auto index = m_session.index();
    const bool isEmpty = !m_context.session.isOpen() || (index && index->vendorCount() == 0);
    m_places->setCurrentIndex(isEmpty && !isFormOpen() ? EmptyPlace : ListPlace);
    showEmptyWords();
    updateActions();
}

void VendorsPage::showEmptyWords()
{
    const bool isOpen = m_context.session.isOpen();
    m_emptyAdd->setVisible(isOpen);
    m_emptySample->setVisible(!isOpen);
    m_emptyImport->setVisible(!isOpen);
    m_emptyText->setText(isOpen
                             ? tr("This register has no vendors yet. Here stand the firms you buy from or could buy from: their "
                                  "names and numbers, their size with its evidence, and whose lists they are on.")
                             : tr("No register is open. Vendors belong to a register: open one from the File menu, open the "
                                  "sample, or import files of accounts to begin one."));
}

void VendorsPage::read(VendorId id)
{
    const int number = ++m_reads;
    m_isReading = id.isValid() && m_context.session.isOpen();
    if (!m_isReading) {
        m_whole = {};
        m_own = {};
        showCard();
        return;
    }
    m_context.jobs.run<ReadVendor>(
        this, [path = m_context.session.path(), id](const CancelToken &) { return readVendorOf(path, id); },
        [this, number](const Result<ReadVendor> &vendor) {
            if (number != m_reads)
                return;
            m_isReading = false;
            m_whole = vendor ? vendor->whole : VendorRecord {};
            m_own = vendor ? vendor->own : VendorRecord {};
            // Removed by somebody else since the list was read: the list that comes next no longer has it.
            if (!vendor && vendor.error().code != ErrorCode::UnknownValue)
                Q_EMIT messagePosted(messageFor(vendor.error()));
            showCard();
            if (isSettled())
                Q_EMIT settled();
        });
}

void VendorsPage::showCard()
{
    if (m_whole.id.isValid())
        m_card->showVendor(VendorWords(m_context.language.language()), m_whole.vendor, m_measure);
    else
        m_card->showNothing(tr("Choose a vendor to read all that is known of it."));
    updateActions();
}

void VendorsPage::add()
{
    if (!m_context.session.isOpen() || isFormOpen())
        return;
    m_form->setRecord({});
    openForm();
}

void VendorsPage::edit()
{
    if (!m_own.id.isValid() || isFormOpen())
        return;
    m_form->setRecord(m_own);
    openForm();
}

void VendorsPage::remove()
{
    if (m_own.id.isValid() && !isFormOpen())
        m_edits->remove(m_own);
}

void VendorsPage::openForm()
{
    m_formPanel->setTitle(m_form->title());
    m_right->setCurrentWidget(m_formPanel);
    showContent();
    m_form->begin();
}

void VendorsPage::closeForm()
{
    m_right->setCurrentWidget(m_cardPanel);
    showContent();
}

void VendorsPage::tellDone(const VendorEdit &edit)
{
    Message message;
    message.state = StateToken::Ok;
    message.title = [isNew = !edit.before, isGone = !edit.after] {
        return isNew ? tr("Vendor added.") : isGone ? tr("Vendor removed.") : tr("Vendor changed.");
    };
    message.text = [name = displayName(edit.after ? edit.after->vendor : edit.before->vendor)] {
        return tr("“%1”. The change stands in the audit trail.").arg(name);
    };
    message.actionText = [] { return tr("Undo"); };
    message.action = [this] { m_edits->undo(); };
    Q_EMIT messagePosted(message);
}

void VendorsPage::tellFailed(const Error &error)
{
    const auto fault = vendorFault(error);
    if (fault && isFormOpen()) {
        m_form->showFindings({ { *fault, error.subject, error.row - 1 } });
        return;
    }
    Message message = messageFor(error);
    if (fault)
        message.text = [fault] { return VendorWords::fault(*fault); };
    if (error.code == ErrorCode::RecordChanged) {
        message.text = [] {
            return tr(
                "Somebody else saved this vendor since you read it. Nothing was changed, and what you typed is still here.");
        };
        message.actionText = [] { return tr("Show what was saved"); };
        message.action = [this] {
            closeForm();
            m_session.refresh();
            read(m_whole.id);
        };
    }
    Q_EMIT messagePosted(message);
}

void VendorsPage::updateActions()
{
    const bool isFree = !isFormOpen() && !m_edits->isWriting();
    m_add->setEnabled(isFree && m_context.session.isOpen());
    m_edit->setEnabled(isFree && m_own.id.isValid());
    m_remove->setEnabled(isFree && m_own.id.isValid());
    m_undo->setEnabled(isFree && m_edits->canUndo());
    m_addButton->setEnabled(m_add->isEnabled());
    m_editButton->setEnabled(m_edit->isEnabled());
    m_removeButton->setEnabled(m_remove->isEnabled());
    m_form->setWriting(m_edits->isWriting());
}

void VendorsPage::retranslate()
{
    m_undo->setText(tr("&Undo the last change of a vendor"));
    m_find->setText(tr("&Find a vendor"));
    m_add->setText(tr("&Add a vendor"));
    m_edit->setText(tr("&Change the vendor"));
    m_remove->setText(tr("&Remove the vendor"));
    m_cardPanel->setTitle(tr("The vendor"));
    m_card->setAccessibleName(tr("The chosen vendor"));
    m_addButton->setText(tr("Add…"));
    m_addButton->setIcon(themedIcon(m_context.theme, u"plus"_s));
    m_editButton->setText(tr("Change…"));
    m_editButton->setIcon(themedIcon(m_context.theme, u"edit"_s));
    m_removeButton->setText(tr("Remove"));
    m_removeButton->setIcon(themedIcon(m_context.theme, u"minus"_s));
    m_emptyAdd->setText(tr("Add a vendor…"));
    m_emptyAdd->setIcon(themedIcon(m_context.theme, u"plus"_s));
    m_emptySample->setText(tr("Open the sample register"));
    m_emptySample->setIcon(themedIcon(m_context.theme, u"sample"_s));
    m_emptyImport->setText(tr("Import files…"));
    m_emptyImport->setIcon(themedIcon(m_context.theme, u"import"_s));
    m_list->retranslate();
    m_form->retranslate();
    m_formPanel->setTitle(m_form->title());
    showEmptyWords();
    showCard();
}

} // namespace acquis
