// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/agreementspage.h"

#include "ui/agreements/agreementform.h"
#include "ui/agreements/agreementsession.h"
#include "ui/agreements/arrangementform.h"
#include "ui/agreements/categoriesview.h"
#include "ui/agreements/communityview.h"
#include "ui/agreements/duecalendarview.h"
#include "ui/agreements/guideform.h"
#include "ui/agreements/heldcard.h"
#include "ui/agreements/heldhistorywords.h"
#include "ui/agreements/heldlistview.h"
#include "ui/agreements/heldlookup.h"
#include "ui/agreements/joinview.h"
#include "ui/agreements/shareview.h"
#include "ui/agreements/useform.h"
#include "ui/forms/buttonrow.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/historyview.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registeractions.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr auto splitterState = "agreementsSplitter"_L1;

} // namespace

AgreementsPage::AgreementsPage(const UiContext &context, AgreementSession &session, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_session(session)
    , m_edits(new AgreementEdits(context.session, context.jobs, this))
    , m_where(new SegmentedControl)
    , m_files(new FileWriting(context))
    , m_places(new QStackedWidget)
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_list(new HeldListView(context, session))
    , m_right(new QStackedWidget)
    , m_cardPanel(new Panel)
    , m_card(new HeldCard(context.theme))
    , m_history(new HistoryView(context))
    , m_cardPlaces(new QStackedWidget)
    , m_formPanel(new Panel)
    , m_forms(new QStackedWidget)
    , m_arrangementForm(new ArrangementForm(context))
    , m_agreementForm(new AgreementForm(context))
    , m_guideForm(new GuideForm(context))
    , m_useForm(new UseForm(context))
    , m_join(new JoinView(context, session))
    , m_calendar(new DueCalendarView(context, session))
    , m_categories(new CategoriesView(context, session))
    , m_share(new ShareView(context, session))
    , m_community(new CommunityView(context, session))
    , m_addButton(new QPushButton)
    , m_editButton(new QPushButton)
    , m_removeButton(new QPushButton)
    , m_useButton(new QPushButton)
    , m_historyButton(new QPushButton)
    , m_emptyText(new WrappingLabel)
    , m_emptyArrangement(new QPushButton)
    , m_emptyAgreement(new QPushButton)
    , m_emptySample(new QPushButton)
{
    m_where->setObjectName(u"agreementsWhere"_s);
    for (const QString &name : { u"agreementsHeld"_s, u"agreementsJoin"_s, u"agreementsCalendar"_s, u"agreementsCategories"_s,
                                 u"agreementsShare"_s, u"agreementsCommunity"_s })
        m_where->addSegment({}, name);
    m_columns->addWidget(m_list);
    m_columns->addWidget(makeRight());
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({ 440, 720 });
    m_columns->restoreState(context.settings.state(splitterState));
    m_empty = makeEmpty();
    for (QWidget *place :
         std::initializer_list<QWidget *> { m_columns, m_join, m_calendar, m_categories, m_share, m_community, m_empty })
        m_places->addWidget(place);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(12, 8, 12, 12);
    page->addWidget(m_where, 0, Qt::AlignLeft);
    page->addWidget(m_places, 1);
    page->addWidget(m_files);
    makeActions();
    makeViewActions();
    connectParts();
    connectForms();
    connectEdits();
    showContent();
}

AgreementsPage::~AgreementsPage()
{
    m_context.settings.setState(splitterState, m_columns->saveState());
}

QWidget *AgreementsPage::makeRight()
{
    m_card->setObjectName(u"agreementCard"_s);
    m_addButton->setObjectName(u"agreementsAdd"_s);
    m_editButton->setObjectName(u"agreementsEdit"_s);
    m_removeButton->setObjectName(u"agreementsRemove"_s);
    m_useButton->setObjectName(u"agreementsUse"_s);
    m_historyButton->setObjectName(u"agreementsHistoryButton"_s);
    m_historyButton->setCheckable(true);
    const QList<QPushButton *> buttons { m_addButton, m_editButton, m_useButton, m_removeButton, m_historyButton };
    for (QPushButton *button : buttons)
        button->setMinimumHeight(28);
    m_history->setObjectName(u"agreementHistory"_s);
    m_history->setFieldWords(&HeldHistoryWords::field);
    m_history->setValueWords([this](const QString &path, const QJsonValue &value) {
        return HeldHistoryWords::value(path, value, m_context.language.language());
    });
    m_cardPlaces->addWidget(m_card);
    m_cardPlaces->addWidget(m_history);
    m_cardPanel->addContent(new ButtonRow(buttons));
    m_cardPanel->addContent(m_cardPlaces, 1);
    for (RecordForm *form : std::initializer_list<RecordForm *> { m_arrangementForm, m_agreementForm, m_guideForm, m_useForm })
        m_forms->addWidget(form);
    m_formPanel->addContent(m_forms, 1);
    m_right->addWidget(m_cardPanel);
    m_right->addWidget(m_formPanel);
    return m_right;
}

QWidget *AgreementsPage::makeEmpty()
{
    auto *empty = new QWidget;
    m_emptyText->setObjectName(u"agreementsEmpty"_s);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyArrangement->setObjectName(u"agreementsEmptyArrangement"_s);
    m_emptyAgreement->setObjectName(u"agreementsEmptyAgreement"_s);
    m_emptySample->setObjectName(u"agreementsEmptySample"_s);
    auto *column = new QVBoxLayout(empty);
    column->addStretch(1);
    column->addWidget(m_emptyText);
    for (QPushButton *button : { m_emptyArrangement, m_emptyAgreement, m_emptySample }) {
        button->setMinimumHeight(28);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    column->addStretch(2);
    return empty;
}

void AgreementsPage::makeActions()
{
    m_undo = makeAction(u"agreementsUndoAction"_s, QKeySequence::Undo, [this] { undo(); });
    m_find = makeAction(u"agreementsFindAction"_s, QKeySequence::Find, [this] {
        goTo(HeldSection);
        m_list->focusFind();
    });
    m_addArrangement = makeAction(u"agreementsAddArrangementAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
                                  [this] { addArrangement(); });
    m_addAgreement =
        makeAction(u"agreementsAddAgreementAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { addAgreement(); });
    m_addGuide =
        makeAction(u"agreementsAddGuideAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] { addGuide(); });
    m_edit = makeAction(u"agreementsEditAction"_s, QKeySequence(Qt::Key_F2), [this] { edit(); });
    m_remove = makeAction(u"agreementsRemoveAction"_s, QKeySequence(Qt::CTRL | Qt::Key_Delete), [this] { remove(); });
    m_use = makeAction(u"agreementsUseAction"_s, QKeySequence(Qt::CTRL | Qt::Key_U), [this] { recordUse(); });
    m_joinAction = makeAction(u"agreementsJoinAction"_s, QKeySequence(Qt::CTRL | Qt::Key_J), [this] { m_join->openForm(); });
    m_editActions = { m_undo, m_find, m_addArrangement, m_addAgreement, m_addGuide, m_edit, m_remove, m_use, m_joinAction };
    auto *menu = new QMenu(m_addButton);
    menu->addActions({ m_addArrangement, m_addAgreement, m_addGuide });
    m_addButton->setMenu(menu);
}

void AgreementsPage::makeViewActions()
{
    const auto make = [this](const QString &name, Qt::Key key, Section section) {
        m_viewActions << makeAction(name, QKeySequence(Qt::CTRL | Qt::SHIFT | key), [this, section] { goTo(section); });
    };
    make(u"agreementsShowHeld"_s, Qt::Key_H, HeldSection);
    make(u"agreementsShowJoin"_s, Qt::Key_J, JoinSection);
    make(u"agreementsShowCalendar"_s, Qt::Key_D, CalendarSection);
    make(u"agreementsShowCategories"_s, Qt::Key_T, CategoriesSection);
    make(u"agreementsShowShare"_s, Qt::Key_P, ShareSection);
    make(u"agreementsShowCommunity"_s, Qt::Key_M, CommunitySection);
    m_historyAction = makeAction(u"agreementsHistoryAction"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y),
                                 [this] { m_historyButton->toggle(); });
    m_viewActions << m_historyAction << m_share->actions() << m_community->actions();
    m_history->setUndoAction(m_undo);
}

void AgreementsPage::connectParts()
{
    connect(m_where, &SegmentedControl::currentChanged, this, [this] {
        Q_EMIT messageWithdrawn(); // it spoke of the part that is left
        showContent();
    });
    connect(m_list, &HeldListView::currentChanged, this, [this](const QString &uid) {
        m_shown = uid;
        showCard();
    });
    connect(m_list, &HeldListView::activated, this, [this] { m_cardPlaces->currentWidget()->setFocus(); });
    connect(m_history, &HistoryView::settled, this, &AgreementsPage::saySettled);
    connect(m_historyButton, &QPushButton::toggled, this, [this] {
        showCard();
        m_cardPlaces->currentWidget()->setFocus();
    });
    connect(m_list, &HeldListView::settled, this, &AgreementsPage::saySettled);
    connect(m_join, &JoinView::settled, this, &AgreementsPage::saySettled);
    connect(m_calendar, &DueCalendarView::settled, this, &AgreementsPage::saySettled);
    connect(m_card, &HeldCard::vendorRequested, this, &AgreementsPage::vendorRequested);
    connect(m_card, &HeldCard::documentRequested, this, &AgreementsPage::openDocument);
    connect(m_join, &JoinView::agreementRequested, this, &AgreementsPage::showAgreement);
    connect(m_calendar, &DueCalendarView::heldRequested, this, &AgreementsPage::showAgreement);
    connect(m_share, &ShareView::messagePosted, this, &AgreementsPage::messagePosted);
    connect(m_share, &ShareView::messageWithdrawn, this, &AgreementsPage::messageWithdrawn);
    connect(m_community, &CommunityView::messagePosted, this, &AgreementsPage::messagePosted);
    connect(m_join, &JoinView::needRequested, this, &AgreementsPage::needRequested);
    connect(m_join, &JoinView::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    connect(m_join, &JoinView::stateChanged, this, &AgreementsPage::updateActions);
    connect(m_files, &FileWriting::messagePosted, this, &AgreementsPage::messagePosted);
    connect(&m_session, &AgreementSession::changed, this, &AgreementsPage::takeHoldings);
    connect(&m_session, &AgreementSession::settled, this, &AgreementsPage::saySettled);
    connect(&m_session, &AgreementSession::failed, this, [this](const Error &error) { Q_EMIT messagePosted(messageFor(error)); });
    connect(m_editButton, &QPushButton::clicked, m_edit, &QAction::trigger);
    connect(m_removeButton, &QPushButton::clicked, m_remove, &QAction::trigger);
    connect(m_useButton, &QPushButton::clicked, m_use, &QAction::trigger);
    connect(m_emptyArrangement, &QPushButton::clicked, m_addArrangement, &QAction::trigger);
    connect(m_emptyAgreement, &QPushButton::clicked, m_addAgreement, &QAction::trigger);
    connect(m_emptySample, &QPushButton::clicked, this, [this] { m_context.session.openSample(RegisterActions::samplePath()); });
    connect(&m_context.session, &RegisterSession::opened, this, [this] {
        closeForm(); // what it speaks of is in another register
        m_join->closeForm();
        showContent();
    });
    connect(&m_context.theme, &Theme::changed, this, &AgreementsPage::retranslate);
}

QString AgreementsPage::title() const
{
    return tr("Agreements");
}

QString AgreementsPage::iconName() const
{
    return u"agreements"_s;
}

QString AgreementsPage::helpAnchor() const
{
    return u"agreements"_s;
}

QString AgreementsPage::unsavedWork() const
{
    if (m_openForm && m_openForm->isChanged())
        return tr("What you wrote of an arrangement or agreement is not saved.");
    if (m_join->isChanged())
        return tr("What you wrote to join an agreement is not sent.");
    if (const QString words = m_community->unsavedWork(); !words.isEmpty())
        return words;
    return m_categories->isChanged() ? tr("What you wrote of a category is not saved.") : QString();
}

bool AgreementsPage::isSettled() const
{
    return !m_session.isLoading() && m_list->isSettled() && m_join->isSettled() && m_calendar->isSettled()
           && !m_edits->isWriting() && !m_isReadingDocument && m_history->isSettled();
}

void AgreementsPage::saySettled()
{
    if (isSettled())
        Q_EMIT settled();
}

void AgreementsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_session.refresh(); // another program may have written, and another day may have come
}

void AgreementsPage::goTo(Section section)
{
    m_where->setCurrent(section);
    showContent();
    switch (section) {
    case HeldSection: break;
    case JoinSection: m_join->begin(); break;
    case CalendarSection: m_calendar->begin(); break;
    case CategoriesSection: m_categories->begin(); break;
    case ShareSection: m_share->setFocus(); break;
    case CommunitySection: m_community->setFocus(); break;
    }
}

void AgreementsPage::showAgreement(const QString &uid)
{
    const auto show = [this, uid] {
        closeForm();
        goTo(HeldSection);
        m_list->find({}, uid);
        m_shown = uid;
        m_historyButton->setChecked(false);
        showCard();
        m_card->setFocus();
    };
    if (!m_openForm || !m_openForm->isChanged()) {
        show();
        return;
    }
    m_context.prompts.confirm(this, tr("Leave the form?"), unsavedWork(), tr("Leave it"), [show](bool isSure) {
        if (isSure)
            show();
    });
}

void AgreementsPage::showJoinable(const JoiningNeed &need, const QString &agreement)
{
    goTo(JoinSection);
    m_join->setNeed(need, agreement);
}

void AgreementsPage::openPackage(const QString &path)
{
    goTo(ShareSection);
    m_share->openPackage(path);
}

void AgreementsPage::takeHoldings()
{
    showContent();
    showCard();
}

void AgreementsPage::showContent()
{
    const bool isOpen = m_context.session.isOpen();
    const auto holdings = m_session.holdings();
    const bool holdsNothing = holdings && heldCount(*holdings) == 0;
    const int section = m_where->current();
    const bool isEmpty = !isOpen || (section == HeldSection && holdsNothing && !m_openForm);
    m_places->setCurrentWidget(isEmpty ? m_empty : m_places->widget(section));
    m_where->setEnabled(isOpen);
    for (int part = HeldSection; part <= CommunitySection; ++part)
        m_viewActions[part]->setEnabled(isOpen);
    showEmptyWords();
    updateActions();
}

void AgreementsPage::showEmptyWords()
{
    const bool isOpen = m_context.session.isOpen();
    m_emptyArrangement->setVisible(isOpen);
    m_emptyAgreement->setVisible(isOpen);
    m_emptySample->setVisible(!isOpen);
    m_emptyText->setText(isOpen ? tr("This register has no arrangements or agreements yet. Here stand vendor of record "
                                     "arrangements with their vendors, agreements of all governments with who may join them, "
                                     "and price guides; what ends and what is due is on the calendar.")
                                : tr("No register is open. Arrangements and agreements belong to a register: open one from the "
                                     "File menu, or open the sample."));
}

void AgreementsPage::showCard()
{
    const auto holdings = m_session.holdings();
    const AgreementWords words(m_context.language.language());
    const bool isShown = holdings && m_card->showHeld({ *holdings, words, m_context.theme, QDate::currentDate() }, m_shown);
    if (!isShown)
        m_card->showNothing(tr("Choose an arrangement, an agreement or a price guide to read all that is known of it."));
    showHistory();
    updateActions();
}

void AgreementsPage::showHistory()
{
    const bool isHistory = m_historyButton->isChecked();
    m_cardPlaces->setCurrentWidget(isHistory ? static_cast<QWidget *>(m_history) : m_card);
    const auto shown = current();
    if (!isHistory)
        return;
    const auto kindOf = []<typename T>(const Kept<T> &) { return QLatin1StringView(recordKind<T>); };
    m_history->setRecord(shown ? std::visit(kindOf, *shown) + u'/' + m_shown : QString());
}

CategoryTree AgreementsPage::categories() const
{
    return m_session.holdings() ? m_session.holdings()->categories : CategoryTree();
}

std::optional<HeldRecord> AgreementsPage::current() const
{
    const auto holdings = m_session.holdings();
    if (!holdings)
        return std::nullopt;
    if (const auto *arrangement = heldArrangement(*holdings, m_shown))
        return arrangement->kept;
    if (const auto *agreement = heldAgreement(*holdings, m_shown))
        return agreement->kept;
    if (const auto *guide = heldGuide(*holdings, m_shown))
        return *guide;
    return std::nullopt;
}

void AgreementsPage::updateActions()
{
    // Sharing and the community have shortcuts of their own.
    const bool isOurs = m_where->current() < ShareSection;
    const bool isFree = isOurs && !m_openForm && !m_edits->isWriting();
    const bool isHeld = m_where->current() == HeldSection;
    const auto holdings = m_session.holdings();
    const bool canAdd = isFree && holdings && m_context.session.isOpen();
    for (QAction *action : { m_addArrangement, m_addAgreement, m_addGuide })
        action->setEnabled(canAdd);
    const auto shown = current();
    m_edit->setEnabled(isFree && isHeld && shown);
    m_remove->setEnabled(isFree && isHeld && shown);
    m_use->setEnabled(isFree && isHeld && shown && std::holds_alternative<Kept<Arrangement>>(*shown));
    m_undo->setEnabled(isFree && m_edits->canUndo());
    m_joinAction->setEnabled(m_where->current() == JoinSection && m_join->canJoin());
    m_historyAction->setEnabled(isHeld && !m_openForm && (shown || m_historyButton->isChecked()));
    m_historyButton->setEnabled(m_historyAction->isEnabled());
    m_addButton->setEnabled(canAdd);
    m_editButton->setEnabled(m_edit->isEnabled());
    m_removeButton->setEnabled(m_remove->isEnabled());
    m_useButton->setEnabled(m_use->isEnabled());
    m_useButton->setVisible(shown && std::holds_alternative<Kept<Arrangement>>(*shown));
}

void AgreementsPage::retranslate()
{
    const auto &theme = m_context.theme;
    const QStringList sections { tr("Held"), tr("Can I join?"), tr("Calendar"), tr("Categories"), tr("Share"), tr("Community") };
    const QStringList icons { u"list"_s, u"link"_s, u"clock"_s, u"folder"_s, u"export"_s, u"both"_s };
    for (int i = 0; i < sections.size(); ++i) {
        m_where->setSegmentText(i, sections.at(i));
        m_where->setSegmentIcon(i, themedIcon(theme, icons.at(i)));
    }
    m_undo->setText(tr("Undo the last change of an arrangement or agreement"));
    m_find->setText(tr("Find an arrangement or agreement"));
    m_addArrangement->setText(tr("Add a vendor of record arrangement"));
    m_addAgreement->setText(tr("Add an agreement"));
    m_addGuide->setText(tr("Add a price guide"));
    m_edit->setText(tr("Change what is shown"));
    m_remove->setText(tr("Remove what is shown"));
    m_use->setText(tr("Record a use of the arrangement"));
    m_joinAction->setText(tr("Join the chosen agreement"));
    m_viewActions[HeldSection]->setText(tr("Arrangements and agreements that are held"));
    m_viewActions[JoinSection]->setText(tr("What can I join?"));
    m_viewActions[CalendarSection]->setText(tr("Calendar of what ends and is due"));
    m_viewActions[CategoriesSection]->setText(tr("Categories of arrangements"));
    m_viewActions[ShareSection]->setText(tr("Share packages"));
    m_viewActions[CommunitySection]->setText(tr("Community of practice"));
    m_cardPanel->setTitle(tr("Details"));
    m_card->setAccessibleName(tr("The chosen arrangement or agreement"));
    m_addButton->setText(tr("Add"));
    m_addButton->setIcon(themedIcon(theme, u"plus"_s));
    m_editButton->setText(tr("Change…"));
    m_editButton->setIcon(themedIcon(theme, u"edit"_s));
    m_removeButton->setText(tr("Remove"));
    m_removeButton->setIcon(themedIcon(theme, u"minus"_s));
    m_useButton->setText(tr("Record a use…"));
    m_useButton->setIcon(themedIcon(theme, u"ok"_s));
    m_historyButton->setText(tr("History"));
    m_historyButton->setIcon(themedIcon(theme, u"clock"_s));
    m_historyAction->setText(tr("History of what is shown"));
    m_history->retranslate();
    m_history->setAccessibleName(tr("History of the chosen arrangement or agreement"));
    m_emptyArrangement->setText(tr("Add a vendor of record arrangement…"));
    m_emptyArrangement->setIcon(themedIcon(theme, u"plus"_s));
    m_emptyAgreement->setText(tr("Add an agreement…"));
    m_emptyAgreement->setIcon(themedIcon(theme, u"plus"_s));
    m_emptySample->setText(tr("Open the sample register"));
    m_emptySample->setIcon(themedIcon(theme, u"sample"_s));
    m_list->retranslate();
    m_join->retranslate();
    m_calendar->retranslate();
    m_categories->retranslate();
    m_share->retranslate();
    m_community->retranslate();
    m_files->retranslate();
    for (RecordForm *form : std::initializer_list<RecordForm *> { m_arrangementForm, m_agreementForm, m_guideForm, m_useForm })
        form->retranslate();
    if (m_openForm)
        m_formPanel->setTitle(m_openForm->title());
    showEmptyWords();
    showCard();
}

} // namespace acquis
