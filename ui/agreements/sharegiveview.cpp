// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/sharegiveview.h"

#include "core/agreements/shareexport.h"
#include "core/base/text.h"
#include "ui/agreements/agreementsession.h"
#include "ui/agreements/officebox.h"
#include "ui/agreements/senderkey.h"
#include "ui/agreements/senderkeybar.h"
#include "ui/agreements/sharesession.h"
#include "ui/agreements/sharewords.h"
#include "ui/forms/labelledinput.h"
#include "ui/forms/recordlist.h"
#include "ui/shell/filewriting.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int textRole = RecordList::uidRole + 1; ///< folded, to be found by
constexpr auto splitterState = "shareGiveSplitter"_L1;
constexpr auto senderState = "shareSenderName"_L1;
constexpr auto senderJurisdictionState = "shareSenderJurisdiction"_L1;
constexpr int leastTarget = 28;

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

} // namespace

ShareGiveView::ShareGiveView(const UiContext &context, const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_parts(parts)
    , m_columns(new QSplitter(Qt::Horizontal))
{
    m_columns->addWidget(makeChoice());
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(makeOrder());
    right->addWidget(makePreview());
    right->setChildrenCollapsible(false);
    right->setStretchFactor(1, 1);
    right->setSizes({ 320, 440 });
    m_columns->addWidget(right);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({ 560, 680 });
    m_columns->restoreState(context.settings.state(splitterState));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 8, 0, 0);
    page->addWidget(m_columns);
    m_sender->setText(QString::fromUtf8(context.settings.state(senderState)));
    setTabOrder(m_find, m_all);
    setTabOrder(m_all, m_none);
    setTabOrder(m_none, m_list);
    connectParts();
    takeHoldings();
    retranslate();
}

ShareGiveView::~ShareGiveView()
{
    m_context.settings.setState(splitterState, m_columns->saveState());
}

QWidget *ShareGiveView::makeChoice()
{
    m_choicePanel = new Panel;
    m_find = new QLineEdit;
    m_find->setClearButtonEnabled(true);
    m_findField = new LabelledInput(m_context.theme, m_find, u"shareFind"_s);
    m_all = makeButton(u"shareAll"_s);
    m_none = makeButton(u"shareNone"_s);
    m_list = new RecordList(m_context, u"shareAgreements"_s, { 30, 20, 20 });
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(10, 6, 10, 8);
    row->addWidget(m_findField, 1);
    m_choicePanel->addTool(m_all);
    m_choicePanel->addTool(m_none);
    m_choicePanel->addContent(top);
    m_empty = new WrappingLabel;
    m_empty->setObjectName(u"shareEmpty"_s);
    m_empty->setMargin(10);
    m_choicePanel->addContent(m_empty);
    m_choicePanel->addContent(m_list, 1);
    return m_choicePanel;
}

QWidget *ShareGiveView::makeOrder()
{
    m_orderPanel = new Panel;
    m_sender = new QLineEdit;
    m_sender->setMaxLength(200);
    m_senderJurisdiction = new QComboBox;
    m_receiver = new OfficeBox;
    m_receiverName = new QLineEdit;
    m_receiverName->setMaxLength(200);
    m_class = new QComboBox;
    m_isMember = new QCheckBox;
    m_isMember->setObjectName(u"shareIsMember"_s);
    m_isMember->setMinimumHeight(leastTarget);
    m_senderField = new LabelledInput(m_context.theme, m_sender, u"shareSender"_s);
    m_senderJurisdictionField = new LabelledInput(m_context.theme, m_senderJurisdiction, u"shareSenderJurisdiction"_s);
    m_receiverField = new LabelledInput(m_context.theme, m_receiver, u"shareReceiver"_s);
    m_receiverNameField = new LabelledInput(m_context.theme, m_receiverName, u"shareReceiverName"_s);
    m_classField = new LabelledInput(m_context.theme, m_class, u"shareClass"_s);
    m_preview = makeButton(u"sharePreview"_s);
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setSpacing(8);
    grid->addWidget(m_senderField, 0, 0);
    grid->addWidget(m_senderJurisdictionField, 0, 1);
    grid->addWidget(m_receiverField, 1, 0);
    grid->addWidget(m_receiverNameField, 1, 1);
    grid->addWidget(m_isMember, 2, 0, 1, 2);
    grid->addWidget(m_classField, 3, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(4, 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"shareOrderScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(10, 4, 10, 8);
    row->addWidget(m_preview);
    row->addStretch(1);
    m_orderPanel->addContent(scroll, 1);
    m_orderPanel->addContent(foot);
    return m_orderPanel;
}

QWidget *ShareGiveView::makePreview()
{
    m_planPanel = new Panel;
    m_planWords = new WrappingLabel;
    m_planWords->setObjectName(u"sharePlanWords"_s);
    m_planWords->setMargin(8);
    m_planList = new RecordList(m_context, u"sharePlan"_s, { 34, 40 });
    m_planList->setRootIsDecorated(true);
    m_keyBar = new SenderKeyBar(m_context, m_parts.key, u"shareKey"_s);
    m_write = makeButton(u"shareWrite"_s);
    m_write->setProperty("primary", true);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_keyBar);
    column->addWidget(m_write, 0, Qt::AlignLeft);
    m_planPanel->addContent(m_planWords);
    m_planPanel->addContent(m_planList, 1);
    m_planPanel->addContent(foot);
    return m_planPanel;
}

void ShareGiveView::connectParts()
{
    connect(m_find, &QLineEdit::textChanged, this, &ShareGiveView::filter);
    connect(m_all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(m_list, &QTreeWidget::itemChanged, this, [this] {
        if (m_isShowing)
            return;
        sayChosen();
        withdrawPlan();
    });
    for (QLineEdit *line : { m_sender, m_receiverName })
        connect(line, &QLineEdit::textEdited, this, &ShareGiveView::withdrawPlan);
    connect(m_receiver, &OfficeBox::codeChanged, this, [this] {
        followReceiver();
        withdrawPlan();
    });
    connect(m_senderJurisdiction, &QComboBox::activated, this, &ShareGiveView::withdrawPlan);
    connect(m_class, &QComboBox::activated, this, &ShareGiveView::withdrawPlan);
    connect(m_isMember, &QCheckBox::clicked, this, &ShareGiveView::withdrawPlan);
    connect(m_preview, &QPushButton::clicked, this, &ShareGiveView::plan);
    connect(m_write, &QPushButton::clicked, this, &ShareGiveView::write);
    connect(m_keyBar, &SenderKeyBar::messagePosted, this, &ShareGiveView::messagePosted);
    connect(&m_parts.key, &SenderKey::changed, this, &ShareGiveView::goOnWriting);
    connect(&m_parts.share, &ShareSession::busyChanged, this, &ShareGiveView::updateState);
    connect(&m_parts.agreements, &AgreementSession::changed, this, [this] {
        const auto newer = m_parts.agreements.holdings();
        const bool isSame = m_plan && newer && m_holdings && newer->agreements == m_holdings->agreements;
        const std::optional<SharePreview> plan = isSame ? m_plan : std::nullopt;
        takeHoldings();
        m_plan = plan;
        showPlan();
    });
    connect(&m_context.theme, &Theme::changed, this, &ShareGiveView::retranslate);
}

void ShareGiveView::takeHoldings()
{
    const QStringList before = chosen();
    m_holdings = m_parts.agreements.holdings();
    m_isShowing = true;
    m_list->clear();
    if (m_holdings) {
        const Language language = m_context.language.language();
        for (const AgreementHoldings::HeldAgreement &held : m_holdings->agreements) {
            const BuyingAgreement &agreement = held.kept.value;
            auto *item = new QTreeWidgetItem(m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, before.contains(agreement.uid) ? Qt::Checked : Qt::Unchecked);
            item->setText(0, agreement.title.of(language));
            item->setText(1, agreement.owner);
            item->setText(2, ShareWords::confidentiality(agreement.confidentiality));
            if (agreement.confidentiality != Confidentiality::Public)
                item->setIcon(2, m_list->stateIcon(u"lock"_s, StateToken::Neutral));
            RecordList::setToolTips(*item);
            item->setData(0, RecordList::uidRole, agreement.uid);
            item->setData(0, textRole,
                          foldedName(QStringList { agreement.title.en, agreement.title.fr, agreement.owner, agreement.number,
                                                   agreement.scope.en, agreement.scope.fr }
                                         .join(u' ')));
        }
        m_list->sortItems(0, Qt::AscendingOrder);
        if (m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_isShowing = false;
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    fillReceivers();
    filter();
    sayChosen();
    withdrawPlan(); // what it was made of may have changed
}

void ShareGiveView::fillReceivers()
{
    QStringList codes;
    if (m_holdings) {
        for (const Kept<CommunityMember> &member : m_holdings->members)
            codes << member.value.jurisdiction;
        for (const AgreementHoldings::HeldAgreement &held : m_holdings->agreements)
            codes << held.kept.value.releasedTo;
    }
    codes.removeDuplicates();
    codes.sort();
    m_receiver->setCodes(codes);
}

void ShareGiveView::followReceiver()
{
    if (!m_holdings)
        return;
    QList<CommunityMember> members;
    for (const Kept<CommunityMember> &member : m_holdings->members)
        members << member.value;
    const bool isMember = jurisdictionsOn(members, QDate::currentDate()).contains(m_receiver->code());
    m_isMember->setChecked(isMember);
    // What a person chose for a restricted package stays.
    if (m_class->currentIndex() != int(Confidentiality::Restricted))
        m_class->setCurrentIndex(int(isMember ? Confidentiality::Members : Confidentiality::Public));
}

void ShareGiveView::filter()
{
    const QStringList words = foldedName(m_find->text()).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QString text = item->data(0, textRole).toString();
        item->setHidden(!std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); }));
    }
}

/// Of those that the filter shows.
void ShareGiveView::checkAll(bool checked)
{
    m_isShowing = true;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (!item->isHidden())
            item->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
    }
    m_isShowing = false;
    sayChosen();
    withdrawPlan();
}

QStringList ShareGiveView::chosen() const
{
    QStringList uids;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked)
            uids << item->data(0, RecordList::uidRole).toString();
    }
    return uids;
}

void ShareGiveView::sayChosen()
{
    m_choicePanel->setSubtitle(tr("%1 of %2 chosen")
                                   .arg(m_context.language.formats().number(chosen().size()),
                                        m_context.language.formats().number(m_list->topLevelItemCount())));
    updateState();
}

std::optional<ShareOrder> ShareGiveView::order()
{
    ShareOrder order;
    order.senderName = m_sender->text().trimmed();
    order.senderJurisdiction = m_senderJurisdiction->currentData().toString();
    order.receiver = { m_receiver->code(), m_receiverName->text().trimmed(), m_isMember->isChecked() };
    order.highest = Confidentiality(m_class->currentIndex());
    order.madeAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    m_senderField->setFault(order.senderName.isEmpty() ? tr("Write the name of your office.") : QString());
    m_receiverField->setFault(OfficeBox::isCode(order.receiver.code)
                                  ? QString()
                                  : tr("Choose an office, or write its code in small letters, digits and hyphens, for example "
                                       "“qc” or “on-toronto”."));
    for (LabelledInput *field : { m_senderField, m_receiverField }) {
        if (field->hasFault()) {
            field->input()->setFocus();
            return std::nullopt;
        }
    }
    return order;
}

void ShareGiveView::plan()
{
    const auto wanted = order();
    if (!wanted)
        return;
    remember();
    withdrawPlan();
    m_parts.share.run<SharePreview>(
        this, Database::Mode::ReadOnly,
        [uids = chosen(), order = *wanted](Database &database) { return planShareExport(database, uids, order); },
        [this](const ShareResult<SharePreview> &preview) {
            if (!preview) {
                m_planWords->setText(ShareWords::fault(preview.error()));
                Q_EMIT messagePosted(ShareWords::message(preview.error(), [] { return tr("No package can be made of this."); }));
                return;
            }
            m_plan = *preview;
            Q_EMIT messageWithdrawn();
            showPlan();
            m_planList->setFocus();
        });
}

void ShareGiveView::remember() const
{
    m_context.settings.setState(senderState, m_sender->text().trimmed().toUtf8());
    m_context.settings.setState(senderJurisdictionState, m_senderJurisdiction->currentData().toString().toUtf8());
}

void ShareGiveView::withdrawPlan()
{
    m_plan.reset();
    m_isWriteWanted = false;
    showPlan();
}

void ShareGiveView::updateState()
{
    const bool isFree = m_parts.share.isOpen() && !m_parts.share.isBusy();
    m_preview->setEnabled(isFree && !chosen().isEmpty());
    m_write->setEnabled(isFree && m_plan.has_value());
    m_all->setEnabled(m_list->topLevelItemCount() > 0);
    m_none->setEnabled(m_list->topLevelItemCount() > 0);
}

void ShareGiveView::write()
{
    m_isWriteWanted = true;
    goOnWriting();
}

/// The key may have to be asked for, and made when there is none.
void ShareGiveView::goOnWriting()
{
    if (!m_isWriteWanted)
        return;
    switch (m_parts.key.state()) {
    case SenderKey::State::NotAsked: m_parts.key.ask(); return;
    case SenderKey::State::Asking: return;
    case SenderKey::State::None: m_parts.key.make(); return;
    case SenderKey::State::Ready:
        m_isWriteWanted = false;
        chooseFile();
        return;
    case SenderKey::State::NoKeychain:
    case SenderKey::State::Refused: break;
    }
    m_isWriteWanted = false;
    Message message;
    message.state = StateToken::Warning;
    message.title = [] { return tr("The package is not written: there is no key to sign it with."); };
    message.text = [] { return tr("What can be done stands above the button."); };
    Q_EMIT messagePosted(message);
    m_keyBar->setFocus();
}

void ShareGiveView::chooseFile()
{
    const QString day = m_plan->content.order.madeAt.date().toString(Qt::ISODate);
    m_context.prompts.saveFile(this, tr("Write the package"),
                               u"acquis-%1-%2.share"_s.arg(m_plan->content.order.receiver.code, day),
                               tr("Share packages (*.share);;All files (*)"), [this](const QString &path) {
                                   if (m_plan && m_parts.key.key())
                                       make(path);
                               });
}

/// The trail knows of the package before anybody has it.
void ShareGiveView::make(const QString &path)
{
    m_parts.share.run<SharePackage>(
        this, Database::Mode::ReadWrite,
        [preview = *m_plan, key = *m_parts.key.key()](Database &database) {
            return applyShareExport(database, preview, key, accountName());
        },
        [this, path](const ShareResult<SharePackage> &package) {
            if (!package) {
                Q_EMIT messagePosted(ShareWords::message(package.error(), [] { return tr("The package was not made."); }));
                return;
            }
            m_parts.writing.start(
                tr("the package"), [path, bytes = package->bytes](const WriteWatch &) { return writeBytes(path, bytes); },
                [] { return tr("The package is written and signed."); });
        });
}

void ShareGiveView::focusFind()
{
    m_find->setFocus();
    m_find->selectAll();
}

void ShareGiveView::retranslate()
{
    m_choicePanel->setTitle(tr("Agreements to give"));
    m_findField->setLabel(tr("Filter"));
    m_find->setPlaceholderText(tr("Title, holder, number or scope"));
    m_empty->setText(tr("There is no agreement to give yet."));
    m_all->setText(tr("Choose all"));
    m_none->setText(tr("Choose none"));
    m_list->setAccessibleName(tr("Agreements to give"));
    m_list->setHeaderLabels({ tr("Agreement"), tr("Holder"), tr("Who may see it") });
    m_orderPanel->setTitle(tr("From whom, to whom"));
    m_senderField->setLabel(tr("Our office"));
    m_senderJurisdictionField->setLabel(tr("Our jurisdiction"));
    m_receiverField->setLabel(tr("Receiver"));
    m_receiverNameField->setLabel(tr("Name of the receiver (optional)"));
    m_isMember->setText(tr("The receiver is a member of the community"));
    m_classField->setLabel(tr("What it may have"));
    {
        const QSignalBlocker blocker(m_senderJurisdiction);
        const QString before = m_senderJurisdiction->count() > 0
                                   ? m_senderJurisdiction->currentData().toString()
                                   : QString::fromUtf8(m_context.settings.state(senderJurisdictionState));
        m_senderJurisdiction->clear();
        for (const QString &code : ShareWords::jurisdictions())
            m_senderJurisdiction->addItem(ShareWords::jurisdiction(code), code);
        m_senderJurisdiction->setCurrentIndex(std::max(0, m_senderJurisdiction->findData(before.isEmpty() ? u"on"_s : before)));
    }
    {
        const QSignalBlocker blocker(m_class);
        const int before = std::max(0, m_class->currentIndex());
        m_class->clear();
        m_class->addItems({ tr("Only what everybody may see"), tr("Also what members of the community may see"),
                            tr("Also what is restricted, where it is named") });
        m_class->setCurrentIndex(before);
    }
    m_preview->setText(tr("Show what would go"));
    m_planPanel->setTitle(tr("What would go"));
    m_planList->setAccessibleName(tr("What would go"));
    m_planList->setHeaderLabels({ tr("Agreement or part of it"), tr("Goes or stays") });
    m_write->setText(tr("Write the package…"));
    m_write->setIcon(themedIcon(m_context.theme, u"export"_s, ColorToken::OnAccent));
    m_keyBar->retranslate();
    // The words of the lists, with what was chosen and planned kept.
    const std::optional<SharePreview> plan = m_plan;
    takeHoldings();
    m_plan = plan;
    showPlan();
}

} // namespace acquis
