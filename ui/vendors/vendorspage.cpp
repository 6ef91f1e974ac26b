// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorspage.h"

#include "ui/shell/filewriting.h"
#include "ui/shell/historyview.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registeractions.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/vendors/duplicatebanner.h"
#include "ui/vendors/duplicatesview.h"
#include "ui/vendors/equivalenceview.h"
#include "ui/vendors/passportexports.h"
#include "ui/vendors/sizechoice.h"
#include "ui/vendors/vendorcard.h"
#include "ui/vendors/vendorcomparison.h"
#include "ui/vendors/vendoredits.h"
#include "ui/vendors/vendorfacts.h"
#include "ui/vendors/vendorform.h"
#include "ui/vendors/vendorlistcsv.h"
#include "ui/vendors/vendorlistview.h"
#include "ui/vendors/vendorsession.h"
#include "ui/vendors/vendorspending.h"
#include "ui/vendors/vendorwords.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr auto splitterState = "vendorsSplitter"_L1;
constexpr int leastTarget = 28;

} // namespace

VendorsPage::VendorsPage(const UiContext &context, VendorSession &session, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_session(session)
    , m_sizes(new SizeChoice(context))
    , m_measure(m_sizes->measureOn(QDate::currentDate()))
    , m_edits(new VendorEdits(context.session, context.jobs, this))
    , m_reader(new VendorReader(context.session, context.jobs, this))
    , m_spending(new VendorSpending(context.session, context.jobs, this))
    , m_writing(new FileWriting(context))
    , m_parts(new SegmentedControl)
    , m_places(new QStackedWidget)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_list(new VendorListView(context, session, m_measure))
    , m_duplicates(new DuplicatesView(context, m_measure))
    , m_rules(new EquivalenceView(context))
    , m_passport(new PassportExports(
          context, *m_writing,
          [this](bool withContacts) -> std::optional<VendorPassport> {
              const VendorFacts &facts = m_reader->facts();
              if (!facts.whole.id.isValid())
                  return std::nullopt;
              return passportOf(facts.whole, facts.rules, SizeRule(m_measure.sizes, m_measure.microBelow),
                                { m_rules->home(), m_measure.day, withContacts });
          },
          this))
    , m_right(new QStackedWidget)
    , m_cardPanel(new Panel)
    , m_card(new VendorCard(context))
    , m_formPanel(new Panel)
    , m_form(new VendorForm(context, session))
    , m_comparison(new VendorComparison(context))
    , m_addButton(new QPushButton)
    , m_editButton(new QPushButton)
    , m_removeButton(new QPushButton)
    , m_passportButton(new QPushButton)
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
    m_empty = makeEmpty();
    m_places->addWidget(m_columns);
    m_places->addWidget(m_duplicates);
    m_places->addWidget(m_rules);
    m_places->addWidget(m_empty);
    for (const QString &name : { u"vendorsPartRegister"_s, u"vendorsPartDuplicates"_s, u"vendorsPartRules"_s })
        m_parts->addSegment({}, name);
    m_parts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *top = new QHBoxLayout;
    top->addWidget(m_parts, 0, Qt::AlignTop);
    top->addSpacing(12);
    top->addWidget(m_sizes, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(12, 8, 12, 12);
    page->addLayout(top);
    page->addWidget(m_writing);
    page->addWidget(m_places, 1);
    makeActions();
    connectParts();
    connectEdits();
    connectCard();
    m_rules->read();
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
    m_passportButton->setObjectName(u"vendorsPassportButton"_s);
    for (QPushButton *button : { m_addButton, m_editButton, m_passportButton, m_removeButton }) {
        button->setMinimumHeight(26);
        m_cardPanel->addTool(button);
    }
    m_cardPanel->addContent(m_card, 1);
    m_formPanel->addContent(m_form, 1);
    m_right->addWidget(m_cardPanel);
    m_right->addWidget(m_formPanel);
    m_right->addWidget(m_comparison);
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
        button->setMinimumHeight(leastTarget);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(2);
    return empty;
}

void VendorsPage::makeActions()
{
    m_undo = makeAction(u"vendorsUndoAction"_s, QKeySequence::Undo, [this] { m_edits->undo(); });
    m_find = makeAction(u"vendorsFindAction"_s, QKeySequence::Find, [this] {
        showPart(Part::Register);
        m_list->focusFind();
    });
    m_add = makeAction(u"vendorsAddAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { add(); });
    m_edit = makeAction(u"vendorsEditAction"_s, QKeySequence(Qt::Key_F2), [this] { edit(); });
    m_remove = makeAction(u"vendorsRemoveAction"_s, QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { remove(); });
    m_compare = makeAction(u"vendorsCompareAction"_s, QKeySequence(Qt::CTRL | Qt::Key_E), [this] { compare(); });
    m_same = makeAction(u"vendorsSameAction"_s, QKeySequence(Qt::CTRL | Qt::Key_M), [this] { decide(true); });
    m_different = makeAction(u"vendorsDifferentAction"_s, QKeySequence(Qt::CTRL | Qt::Key_D), [this] { decide(false); });
    m_next = makeAction(u"vendorsNextAction"_s, QKeySequence(Qt::Key_F3), [this] { m_duplicates->next(); });
    m_copy = makeAction(u"vendorsCopyAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copy(); });
    m_csv = makeAction(u"vendorsCsvAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] { saveCsv(); });
    const std::array parts { std::pair(u"vendorsShowRegister"_s, Qt::Key_R), std::pair(u"vendorsShowDuplicates"_s, Qt::Key_D),
                             std::pair(u"vendorsShowRules"_s, Qt::Key_G) };
    for (size_t i = 0; i < parts.size(); ++i) {
        m_partActions << makeAction(parts[i].first, QKeySequence(Qt::CTRL | Qt::SHIFT | parts[i].second),
                                    [this, i] { showPart(Part(i)); });
    }
}

void VendorsPage::connectParts()
{
    const auto tell = [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); };
    connect(m_parts, &SegmentedControl::currentChanged, this, &VendorsPage::showContent);
    connect(m_sizes, &SizeChoice::chosen, this, &VendorsPage::measureAnew);
    connect(m_writing, &FileWriting::messagePosted, this, &VendorsPage::messagePosted);
    connect(m_list, &VendorListView::currentChanged, this, &VendorsPage::read);
    connect(m_list, &VendorListView::activated, this, [this] { m_card->focusText(); });
    connect(m_list, &VendorListView::tickedChanged, this, &VendorsPage::updateActions);
    connect(m_list, &VendorListView::compareRequested, m_compare, &QAction::trigger);
    connect(m_list, &VendorListView::settled, this, &VendorsPage::tellSettled);
    connect(m_list, &VendorListView::failed, this, tell);
    connect(m_duplicates, &DuplicatesView::settled, this, &VendorsPage::tellSettled);
    connect(m_duplicates, &DuplicatesView::stateChanged, this, &VendorsPage::updateActions);
    connect(m_duplicates, &DuplicatesView::messagePosted, this, &VendorsPage::messagePosted);
    connect(m_duplicates, &DuplicatesView::decided, m_edits, &VendorEdits::decide);
    connect(m_rules, &EquivalenceView::failed, this, tell);
    connect(m_rules, &EquivalenceView::settled, this, &VendorsPage::tellSettled);
    connect(m_rules, &EquivalenceView::homeChanged, this, &VendorsPage::showCard);
    connect(m_rules, &EquivalenceView::changeWanted, m_edits, &VendorEdits::changeRule);
    connect(&m_session, &VendorSession::changed, this, [this] {
        showContent();
        // Numbers of another register mean other vendors.
        const VendorId shown = m_reader->facts().whole.id;
        read(m_session.index() ? (shown.isValid() ? shown : m_list->current()) : VendorId {});
    });
    connect(&m_session, &VendorSession::failed, this, tell);
    for (QPushButton *button : { m_addButton, m_emptyAdd })
        connect(button, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(m_editButton, &QPushButton::clicked, m_edit, &QAction::trigger);
    connect(m_removeButton, &QPushButton::clicked, m_remove, &QAction::trigger);
    connect(m_passportButton, &QPushButton::clicked, m_passport->saveAction(), &QAction::trigger);
    connect(m_emptyImport, &QPushButton::clicked, this, &VendorsPage::importRequested);
    connect(m_emptySample, &QPushButton::clicked, this, [this] { m_context.session.openSample(RegisterActions::samplePath()); });
    connect(&m_context.session, &RegisterSession::opened, this, [this] {
        closeForm(); // what it speaks of is in another register
        m_duplicates->forget();
        m_rules->read();
        showContent();
    });
    connect(&m_context.theme, &Theme::changed, this, &VendorsPage::retranslate);
}

void VendorsPage::connectCard()
{
    connect(m_reader, &VendorReader::changed, this, [this] {
        QStringList names;
        for (const VendorName &name : m_reader->facts().whole.vendor.names)
            names << name.text;
        m_spending->ask(names);
        showCard();
        tellSettled();
    });
    connect(m_reader, &VendorReader::duplicatesFound, this, [this] {
        showBanner();
        tellSettled();
    });
    connect(m_reader, &VendorReader::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    connect(m_spending, &VendorSpending::changed, this, [this] {
        m_card->showSpending(m_spending->years());
        if (!m_spending->years().isEmpty())
            showCard();
        tellSettled();
    });
    connect(m_spending, &VendorSpending::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    m_card->history().setUndoAction(m_undo);
    connect(m_card, &VendorCard::linkActivated, this, &VendorsPage::follow);
    connect(&m_card->banner(), &DuplicateBanner::compareRequested, this, [this] { compareBanner(); });
    connect(&m_card->banner(), &DuplicateBanner::sameRequested, this, [this] { decide(true); });
    connect(&m_card->banner(), &DuplicateBanner::differentRequested, this, [this] { decide(false); });
}

QList<QAction *> VendorsPage::fileActions() const
{
    return QList<QAction *> { m_copy, m_csv } + m_passport->actions();
}

QList<QAction *> VendorsPage::editActions() const
{
    return { m_undo, m_find, m_add, m_edit, m_remove, m_compare, m_same, m_different, m_next };
}

QList<QAction *> VendorsPage::viewActions() const
{
    return m_partActions;
}

bool VendorsPage::isFormOpen() const
{
    return m_right->currentWidget() == m_formPanel;
}

VendorsPage::Part VendorsPage::part() const
{
    return Part(std::max(0, m_parts->current()));
}

bool VendorsPage::isSettled() const
{
    return !m_session.isLoading() && m_list->isSettled() && !m_reader->isReading() && !m_spending->isAsking()
           && !m_edits->isWriting() && m_duplicates->isSettled() && m_rules->isSettled() && !m_isComparing;
}

void VendorsPage::tellSettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void VendorsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_session.refresh(); // another program may have written
    if (QDate::currentDate() != m_measure.day)
        measureAnew();
}

void VendorsPage::measureAnew()
{
    m_measure = m_sizes->measureOn(QDate::currentDate());
    m_list->setMeasure(m_measure);
    m_duplicates->setMeasure(m_measure);
    m_comparison->setMeasure(m_measure);
    showCard();
}

void VendorsPage::showVendor(VendorId id, const QString &typed)
{
    closeForm();
    showPart(Part::Register);
    m_list->find(typed, id);
    read(id);
}

void VendorsPage::showPart(Part part)
{
    m_parts->setCurrent(int(part));
    if (m_places->currentWidget() == m_duplicates)
        m_duplicates->focusList();
    else if (m_places->currentWidget() == m_rules)
        m_rules->focusList();
}

void VendorsPage::showContent()
{
    const auto index = m_session.index();
    const bool isEmpty = !m_context.session.isOpen() || (index && index->vendorCount() == 0);
    const bool isRules = part() == Part::Rules && m_context.session.isOpen();
    if (isRules)
        m_places->setCurrentWidget(m_rules);
    else if (isEmpty && !isFormOpen())
        m_places->setCurrentWidget(m_empty);
    else if (part() == Part::Duplicates)
        m_places->setCurrentWidget(m_duplicates);
    else
        m_places->setCurrentWidget(m_columns);
    if (m_places->currentWidget() == m_duplicates && index)
        m_duplicates->show(index->revision());
    showEmptyWords();
    updateActions();
}

void VendorsPage::read(VendorId id)
{
    m_reader->read(id, m_session.index());
    updateActions();
}

void VendorsPage::showCard()
{
    const VendorFacts &facts = m_reader->facts();
    if (facts.whole.id.isValid())
        m_card->showVendor(VendorWords(m_context.language.language()), facts, m_measure, m_rules->home());
    else
        m_card->showNothing(tr("Choose a vendor to read all that is known of it."));
    showBanner();
}

void VendorsPage::showBanner()
{
    const VendorId shown = m_reader->facts().whole.id;
    m_card->banner().showPairs(shown, shown.isValid() ? m_reader->duplicates() : QList<PossibleDuplicate>(),
                               m_context.language.language());
    updateActions();
}

void VendorsPage::openForm()
{
    m_formPanel->setTitle(m_form->title());
    m_right->setCurrentWidget(m_formPanel);
    m_parts->setCurrent(int(Part::Register));
    showContent();
    m_form->begin();
}

void VendorsPage::closeForm()
{
    m_right->setCurrentWidget(m_cardPanel);
    showContent();
}

void VendorsPage::copy()
{
    if (part() == Part::Duplicates)
        m_duplicates->copy();
    else
        QGuiApplication::clipboard()->setText(m_right->currentWidget() == m_comparison ? m_comparison->asText()
                                                                                       : m_list->asText());
    Message message;
    message.state = StateToken::Ok;
    message.title = [] { return tr("Copied."); };
    message.text = [] { return tr("Paste it into a spreadsheet: columns are divided by tabs."); };
    Q_EMIT messagePosted(message);
}

void VendorsPage::saveCsv()
{
    const auto index = m_session.index();
    if (!index)
        return;
    m_context.prompts.saveFile(this, tr("Save the vendors that were found as CSV"), u"vendors.csv"_s, tr("CSV files (*.csv)"),
                               [this, index](const QString &path) {
                                   const VendorListFile list { m_context.session.path(), index, m_list->choice(), m_measure,
                                                               m_context.language.language() };
                                   m_writing->start(QFileInfo(path).fileName(), [path, list](const WriteWatch &watch) {
                                       return writeVendorListCsv(path, list, watch);
                                   });
                               });
}

void VendorsPage::updateActions()
{
    const bool isFree = !isFormOpen() && !m_edits->isWriting();
    const bool isRegister = m_places->currentWidget() == m_columns;
    const bool isComparing = m_right->currentWidget() == m_comparison;
    const bool isShown = m_reader->facts().own.id.isValid() && isRegister;
    const bool hasPair = !m_reader->duplicates().isEmpty() && isShown;
    m_add->setEnabled(isFree && m_context.session.isOpen());
    m_edit->setEnabled(isFree && isShown);
    m_remove->setEnabled(isFree && isShown);
    m_undo->setEnabled(isFree && m_edits->canUndo());
    m_compare->setEnabled(isFree && isRegister && (m_list->ticked().size() > 1 || hasPair));
    const bool canDecide = part() == Part::Duplicates ? m_duplicates->canDecide()
                           : isComparing              ? m_comparison->canDecide()
                                                      : hasPair;
    m_same->setEnabled(isFree && canDecide);
    m_different->setEnabled(isFree && canDecide);
    m_next->setEnabled(m_places->currentWidget() == m_duplicates && m_duplicates->pairs().size() > 1);
    m_copy->setEnabled(m_session.index() != nullptr);
    m_csv->setEnabled(m_session.index() != nullptr);
    m_passport->setEnabled(isShown && !isFormOpen());
    m_addButton->setEnabled(m_add->isEnabled());
    m_editButton->setEnabled(m_edit->isEnabled());
    m_removeButton->setEnabled(m_remove->isEnabled());
    m_passportButton->setEnabled(isShown);
    m_card->banner().setWriting(m_edits->isWriting());
    m_comparison->setWriting(m_edits->isWriting());
    m_duplicates->setWriting(m_edits->isWriting());
    m_rules->setWriting(m_edits->isWriting());
    m_form->setWriting(m_edits->isWriting());
}

} // namespace acquis
