// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/communitytab.h"

#include "ui/agreements/agreementsession.h"
#include "ui/agreements/sharewords.h"
#include "ui/forms/labelledinput.h"
#include "ui/forms/recordlist.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/registersession.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int linesShown = 4;
constexpr int lettersShown = 12;
constexpr int lettersBeside = 4; ///< edges of the list
constexpr int roomy = 1240; ///< pixels of a page

} // namespace

CommunityTab::CommunityTab(const UiContext &context, const Parts &parts, const QString &name, const QList<int> &letters,
                           QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_parts(parts)
    , m_name(name)
    , m_words(context.language.language())
    , m_columns(new QSplitter(Qt::Horizontal))
{
    m_columns->addWidget(makeList(letters));
    m_columns->addWidget(makeForm());
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    // All columns of the list are seen where there is room.
    const int wanted = (std::reduce(letters.begin(), letters.end()) + lettersBeside) * fontMetrics().averageCharWidth();
    m_columns->setSizes({ wanted, std::max(wanted, roomy - wanted) });
    m_columns->restoreState(context.settings.state(name + u"Splitter"_s));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 8, 0, 0);
    page->addWidget(m_columns);
}

CommunityTab::~CommunityTab()
{
    m_context.settings.setState(m_name + u"Splitter"_s, m_columns->saveState());
}

QPushButton *CommunityTab::makeButton(const QString &name) const
{
    auto *button = new QPushButton;
    button->setObjectName(m_name + name);
    button->setMinimumHeight(leastTarget);
    return button;
}

QWidget *CommunityTab::makeList(const QList<int> &letters)
{
    m_listPanel = new Panel;
    m_add = makeButton(u"Add"_s);
    m_remove = makeButton(u"Remove"_s);
    m_listPanel->addTool(m_add);
    m_listPanel->addTool(m_remove);
    m_empty = new WrappingLabel;
    m_empty->setObjectName(m_name + u"Empty"_s);
    m_empty->setMargin(10);
    m_list = new RecordList(m_context, m_name + u"List"_s, letters);
    m_listPanel->addContent(m_empty);
    m_listPanel->addContent(m_list, 1);
    return m_listPanel;
}

QWidget *CommunityTab::makeForm()
{
    m_formPanel = new Panel;
    m_inputs = new QWidget;
    m_form = new QVBoxLayout(m_inputs);
    m_form->setContentsMargins(10, 8, 10, 8);
    m_form->setSpacing(8);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(m_name + u"Scroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_inputs);
    scroll->viewport()->setAutoFillBackground(false);
    m_inputs->setAutoFillBackground(false);
    m_fault = new WrappingLabel;
    m_fault->setObjectName(m_name + u"Fault"_s);
    m_fault->setMargin(8);
    m_fault->hide();
    m_save = makeButton(u"Save"_s);
    m_save->setProperty("primary", true);
    m_discard = makeButton(u"Discard"_s);
    m_foot = new QWidget;
    auto *flow = new FlowLayout(m_foot);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_foot->setSizePolicy(policy);
    auto *framed = new QWidget;
    auto *frame = new QVBoxLayout(framed);
    frame->setContentsMargins(10, 4, 10, 8);
    frame->addWidget(m_foot);
    addButton(m_save);
    addButton(m_discard);
    m_formPanel->addContent(scroll, 1);
    m_formPanel->addContent(m_fault);
    m_formPanel->addContent(framed);
    return m_formPanel;
}

void CommunityTab::addButton(QPushButton *button)
{
    m_foot->layout()->addWidget(button);
    m_footButtons << button;
}

void CommunityTab::start()
{
    m_form->addStretch(1);
    sizeTexts();
    orderTabs();
    connectParts();
    retranslate();
}

/// List, inputs as they stand, buttons: whatever the order in which they were made.
void CommunityTab::orderTabs()
{
    QWidget *before = m_list;
    for (QWidget *input : m_inputs->findChildren<QWidget *>()) {
        // What opens from a box is a window of its own.
        const bool stops = input->window() == window() && (input->focusPolicy() & Qt::TabFocus) && !input->focusProxy()
                           && !input->objectName().startsWith("qt_"_L1);
        if (!stops)
            continue;
        setTabOrder(before, input);
        before = input;
    }
    for (QPushButton *button : std::as_const(m_footButtons)) {
        setTabOrder(before, button);
        before = button;
    }
}

/// Several lines show that there are several; more of them scroll.
void CommunityTab::sizeTexts()
{
    for (QPlainTextEdit *text : m_inputs->findChildren<QPlainTextEdit *>())
        text->setFixedHeight(text->fontMetrics().height() * linesShown + 12);
}

void CommunityTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeTexts();
}

void CommunityTab::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &CommunityTab::add);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (claimEdits())
            removeRecord();
    });
    connect(m_save, &QPushButton::clicked, this, &CommunityTab::save);
    connect(m_discard, &QPushButton::clicked, this, [this] { open(hasRecord() ? m_uid : m_list->currentUid()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        if (m_isFilling)
            return;
        if (!isChanged()) {
            open(m_list->currentUid());
            return;
        }
        // Not while the list still makes it the current one.
        QMetaObject::invokeMethod(
            this, [this, uid = m_list->currentUid()] { leaveFor(uid); }, Qt::QueuedConnection);
    });
    connect(&m_parts.agreements, &AgreementSession::changed, this, &CommunityTab::takeHoldings);
    connect(&m_parts.edits, &CommunityEdits::stateChanged, this, [this] {
        m_isWaiting = m_isWaiting && m_parts.edits.isWriting(); // whatever the answer was
        updateState();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &CommunityTab::focusForm);
    connect(&m_parts.edits, &CommunityEdits::done, this, &CommunityTab::finish);
    connect(&m_parts.edits, &CommunityEdits::failed, this, &CommunityTab::tellFailed);
    connect(&m_context.session, &RegisterSession::opened, this, [this] {
        m_hasForm = false; // what it speaks of is in another register
        m_uid.clear();
        m_asSet.clear();
        takeHoldings();
    });
}

void CommunityTab::watch(QWidget *input)
{
    if (auto *line = qobject_cast<QLineEdit *>(input))
        connect(line, &QLineEdit::textChanged, this, &CommunityTab::noteEdit);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(input))
        connect(text, &QPlainTextEdit::textChanged, this, &CommunityTab::noteEdit);
    else if (auto *box = qobject_cast<QComboBox *>(input))
        connect(box, &QComboBox::currentTextChanged, this, &CommunityTab::noteEdit);
    else if (auto *check = qobject_cast<QCheckBox *>(input))
        connect(check, &QCheckBox::toggled, this, &CommunityTab::noteEdit);
    else if (auto *day = qobject_cast<QDateEdit *>(input))
        connect(day, &QDateEdit::dateChanged, this, &CommunityTab::noteEdit);
}

LabelledInput *CommunityTab::addField(QWidget *input, const QString &name)
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(input))
        text->setTabChangesFocus(true);
    if (auto *box = qobject_cast<QComboBox *>(input)) { // what is chosen does not widen the form
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(lettersShown);
    }
    auto *field = new LabelledInput(m_context.theme, input, name);
    watch(input);
    return field;
}

const AgreementHoldings &CommunityTab::holdings() const
{
    static const AgreementHoldings none;
    return m_holdings ? *m_holdings : none;
}

QList<CommunityMember> CommunityTab::members() const
{
    QList<CommunityMember> members;
    for (const Kept<CommunityMember> &kept : holdings().members)
        members << kept.value;
    return members;
}

QString CommunityTab::memberName(const QString &uid) const
{
    for (const Kept<CommunityMember> &kept : holdings().members) {
        if (kept.value.uid == uid)
            return kept.value.name + u", "_s + ShareWords::jurisdiction(kept.value.jurisdiction);
    }
    return {};
}

void CommunityTab::takeHoldings()
{
    m_holdings = m_parts.agreements.holdings();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const QString current = m_hasForm ? m_uid : m_list->currentUid();
        m_list->clear();
        fillList();
        for (int row = 0; row < m_list->topLevelItemCount(); ++row)
            RecordList::setToolTips(*m_list->topLevelItem(row));
        m_list->setCurrentUid(current);
    }
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    if (std::exchange(m_wasSaved, false))
        choose(m_uid); // what was typed since goes on from what was saved
    const bool isNew = m_hasForm && m_uid.isEmpty();
    if (!isChanged() && !isNew) {
        open(m_list->currentUid());
        return;
    }
    // What was typed stays, and is judged by what is known now.
    showJudgement();
    updateState();
}

/// Shows a record; an empty uid shows none.
void CommunityTab::open(const QString &uid)
{
    m_hasForm = choose(uid) && !uid.isEmpty();
    m_uid = m_hasForm ? uid : QString();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->setCurrentUid(uid);
        fillForm();
    }
    showFindings({});
    m_asSet = m_hasForm ? written() : QByteArray();
    showJudgement();
    updateState();
}

void CommunityTab::add()
{
    const auto begin = [this] {
        choose({});
        m_uid.clear();
        m_hasForm = true;
        {
            const QScopedValueRollback filling(m_isFilling, true);
            fillForm();
        }
        showFindings({});
        m_asSet = written();
        showJudgement();
        updateState();
        focusForm();
    };
    if (!isChanged()) {
        begin();
        return;
    }
    m_context.prompts.confirm(this, tr("Leave without saving"), tr("What was written here is not saved."), tr("Leave"),
                              [begin](bool leave) {
                                  if (leave)
                                      begin();
                              });
}

void CommunityTab::focusForm()
{
    if (const auto *first = m_inputs->findChild<LabelledInput *>())
        first->input()->setFocus();
}

void CommunityTab::leaveFor(const QString &uid)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        if (!m_uid.isEmpty())
            m_list->setCurrentUid(m_uid); // until the person says
    }
    m_context.prompts.confirm(this, tr("Leave without saving"), tr("What was written here is not saved."), tr("Leave"),
                              [this, uid](bool leave) {
                                  if (leave)
                                      open(uid);
                              });
}

void CommunityTab::noteEdit()
{
    if (m_isFilling)
        return;
    showJudgement();
    updateState();
}

void CommunityTab::updateState()
{
    const bool isFree = m_context.session.isOpen() && m_holdings && !m_parts.edits.isWriting();
    m_inputs->setEnabled(m_hasForm && m_holdings);
    m_add->setEnabled(isFree);
    m_remove->setEnabled(isFree && mayRemove());
    m_save->setEnabled(isFree && m_hasForm && (isChanged() || !hasRecord()));
    m_discard->setEnabled(m_hasForm && (isChanged() || !hasRecord()));
}

void CommunityTab::showFindings(const QList<RecordFinding> &findings)
{
    for (LabelledInput *field : m_inputs->findChildren<LabelledInput *>())
        field->setFault({});
    m_fault->hide();
    const LabelledInput *first = nullptr;
    for (const RecordFinding &finding : findings) {
        LabelledInput *field = fieldOf(finding.member);
        if (!field) {
            m_fault->setText(m_words.fault(finding.fault));
            m_fault->show();
            continue;
        }
        field->setFault(m_words.fault(finding.fault));
        if (!first)
            first = field;
    }
    if (first)
        first->input()->setFocus();
}

void CommunityTab::save()
{
    const QList<RecordFinding> wrong = findings();
    showFindings(wrong);
    if (wrong.isEmpty() && claimEdits())
        saveRecord();
}

bool CommunityTab::claimEdits()
{
    m_isWaiting = !m_parts.edits.isWriting();
    return m_isWaiting;
}

void CommunityTab::finish(CommunityEdits::Kind kind, const QString &uid)
{
    if (kind == CommunityEdits::Kind::Undone || !m_isWaiting)
        return;
    m_isWaiting = false;
    // The register has it now; the newer holdings bring it into the list.
    m_asSet = written();
    m_uid = kind == CommunityEdits::Kind::Removed ? QString() : uid;
    m_hasForm = kind == CommunityEdits::Kind::Saved; // else the form is filled anew
    m_wasSaved = m_hasForm;
    switch (kind) {
    case CommunityEdits::Kind::Saved:
        tell(
            StateToken::Ok, [] { return tr("Saved."); }, [] { return tr("It can be undone with Ctrl+Z."); });
        break;
    case CommunityEdits::Kind::Removed:
        tell(
            StateToken::Ok, [] { return tr("Removed."); },
            [] { return tr("The register keeps its versions. It can be undone with Ctrl+Z."); });
        break;
    case CommunityEdits::Kind::Forwarded:
        tell(
            StateToken::Ok, [] { return tr("Sent to the council."); },
            [] { return tr("It is written down with the day of today. Copy it in both languages to send it."); });
        break;
    case CommunityEdits::Kind::Undone: break;
    }
}

void CommunityTab::tellFailed(const Error &error)
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    if (error.code == ErrorCode::InvalidData) {
        showFindings({ { fromCode<RecordFault>(error.detail).value_or(RecordFault::Contradiction), error.subject, {} } });
        return;
    }
    Message message = messageFor(error);
    if (error.code == ErrorCode::RecordChanged) {
        message.text = [] { return tr("What you wrote still stands here and is not saved. Look at what was saved meanwhile."); };
        message.actionText = [] { return tr("Show what was saved"); };
        message.action = [this] {
            m_hasForm = false; // what is written here gives way
            m_parts.agreements.refresh();
        };
    }
    Q_EMIT messagePosted(message);
}

void CommunityTab::tell(StateToken state, std::function<QString()> title, std::function<QString()> text)
{
    Message message;
    message.state = state;
    message.title = std::move(title);
    message.text = std::move(text);
    Q_EMIT messagePosted(message);
}

void CommunityTab::setWords(const QString &add, const QString &empty)
{
    m_add->setToolTip(add);
    m_add->setAccessibleName(add);
    m_empty->setText(empty);
    m_list->setAccessibleName(m_listPanel->accessibleName());
}

void CommunityTab::retranslate()
{
    m_words = CommunityWords(m_context.language.language());
    m_add->setIcon(themedIcon(m_context.theme, u"plus"_s));
    m_remove->setIcon(themedIcon(m_context.theme, u"close"_s));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard changes"));
    QPalette palette = m_fault->palette();
    palette.setColor(QPalette::WindowText, m_context.theme.state(StateToken::Error).text);
    m_fault->setPalette(palette);
    const bool hasFaults = std::ranges::any_of(m_inputs->findChildren<LabelledInput *>(), &LabelledInput::hasFault);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        translateForm();
    }
    takeHoldings();
    if (hasFaults)
        showFindings(findings());
}

} // namespace acquis
