// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/sharesendersview.h"

#include "ui/agreements/senderkey.h"
#include "ui/agreements/senderkeybar.h"
#include "ui/agreements/sharesession.h"
#include "ui/agreements/sharewords.h"
#include "ui/forms/labelledinput.h"
#include "ui/forms/recordlist.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

} // namespace

ShareSendersView::ShareSendersView(const UiContext &context, ShareSession &share, SenderKey &key, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_share(share)
    , m_ownPanel(new Panel)
    , m_ownWords(new WrappingLabel)
    , m_keyBar(new SenderKeyBar(context, key, u"ownKey"_s))
    , m_panel(new Panel)
    , m_empty(new WrappingLabel)
    , m_list(new RecordList(context, u"senders"_s, { 40, 44 }))
    , m_edit(new QWidget)
    , m_name(new QLineEdit)
    , m_nameField(new LabelledInput(context.theme, m_name, u"senderName"_s))
    , m_rename(makeButton(u"senderRename"_s))
    , m_forget(makeButton(u"senderForget"_s))
{
    auto *own = new QWidget;
    auto *ownColumn = new QVBoxLayout(own);
    ownColumn->setContentsMargins(10, 8, 10, 8);
    ownColumn->addWidget(m_ownWords);
    ownColumn->addWidget(m_keyBar);
    m_ownPanel->addContent(own);

    m_empty->setObjectName(u"sendersEmpty"_s);
    m_empty->setMargin(10);
    m_name->setMaxLength(200);
    auto *row = new QHBoxLayout(m_edit);
    row->setContentsMargins(10, 8, 10, 8);
    row->addWidget(m_nameField, 1);
    row->addWidget(m_rename, 0, Qt::AlignBottom);
    row->addWidget(m_forget, 0, Qt::AlignBottom);
    m_panel->addContent(m_empty);
    m_panel->addContent(m_list, 1);
    m_panel->addContent(m_edit);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 8, 0, 0);
    page->setSpacing(8);
    page->addWidget(m_ownPanel);
    page->addWidget(m_panel, 1);

    connect(m_keyBar, &SenderKeyBar::messagePosted, this, &ShareSendersView::messagePosted);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShareSendersView::showCurrent);
    connect(m_rename, &QPushButton::clicked, this, &ShareSendersView::rename);
    connect(m_name, &QLineEdit::returnPressed, this, &ShareSendersView::rename);
    connect(m_forget, &QPushButton::clicked, this, &ShareSendersView::forget);
    connect(&share, &ShareSession::changed, this, &ShareSendersView::showSenders);
    connect(&share, &ShareSession::busyChanged, this, &ShareSendersView::updateState);
    connect(&context.theme, &Theme::changed, this, &ShareSendersView::retranslate);
    retranslate();
}

std::optional<ShareSender> ShareSendersView::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_share.senders().size() ? std::optional(m_share.senders().at(row)) : std::nullopt;
}

void ShareSendersView::showSenders()
{
    const int row = std::max(0, m_list->indexOfTopLevelItem(m_list->currentItem()));
    m_list->clear();
    for (const ShareSender &sender : m_share.senders()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, sender.name);
        item->setText(1, sender.key.fingerprint());
        RecordList::setToolTips(*item);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::min(row, m_list->topLevelItemCount() - 1)));
    m_empty->setVisible(m_share.senders().isEmpty());
    showCurrent();
}

void ShareSendersView::showCurrent()
{
    const auto sender = current();
    m_name->setText(sender ? sender->name : QString());
    m_nameField->setFault({});
    updateState();
}

void ShareSendersView::updateState()
{
    const bool canChange = !m_share.isBusy() && current().has_value();
    m_name->setEnabled(current().has_value());
    m_rename->setEnabled(canChange);
    m_forget->setEnabled(canChange);
}

void ShareSendersView::change(const std::function<Result<void>(Database &)> &work, const std::function<QString()> &doneTitle)
{
    m_share.run<void>(
        this, Database::Mode::ReadWrite,
        [work](Database &database) -> ShareResult<void> {
            if (auto done = work(database); !done)
                return refusal(done.error());
            return {};
        },
        [this, doneTitle](const ShareResult<void> &done) {
            if (!done) {
                Q_EMIT messagePosted(ShareWords::message(done.error(), [] { return tr("The list was not changed."); }));
                return;
            }
            Message message;
            message.state = StateToken::Ok;
            message.title = doneTitle;
            message.text = [] { return tr("What its packages brought stays as it is."); };
            Q_EMIT messagePosted(message);
            m_share.refresh();
        });
}

void ShareSendersView::rename()
{
    const auto sender = current();
    if (!sender)
        return;
    const QString name = m_name->text().trimmed();
    m_nameField->setFault(name.isEmpty() ? tr("Write by which name this office is known here.") : QString());
    if (name.isEmpty() || name == sender->name) {
        m_name->setFocus();
        return;
    }
    change([renamed =
                ShareSender { sender->key, name }](Database &database) { return trustSender(database, renamed, accountName()); },
           [name] { return tr("The office is called “%1” now.").arg(name); });
}

void ShareSendersView::forget()
{
    const auto sender = current();
    if (!sender)
        return;
    m_context.prompts.confirm(
        this, tr("Take the trust back"),
        tr("Packages of “%1” are no longer taken. To trust it again, its fingerprint must be compared again.").arg(sender->name),
        tr("Take the trust back"), [this, sender = *sender](bool sure) {
            if (sure)
                change([key = sender.key](Database &database) { return forgetSender(database, key, accountName()); },
                       [name = sender.name] { return tr("“%1” is not trusted any more.").arg(name); });
        });
}

void ShareSendersView::retranslate()
{
    m_ownPanel->setTitle(tr("Our key"));
    m_ownWords->setText(
        tr("Whoever gets a package of ours compares this fingerprint with us, by telephone, before trusting it."));
    m_keyBar->retranslate();
    m_panel->setTitle(tr("Trusted offices"));
    m_empty->setText(tr("No office is trusted yet. Open a package of one under “Take”: there its fingerprint is compared."));
    m_list->setAccessibleName(tr("Trusted offices"));
    m_list->setHeaderLabels({ tr("Office"), tr("Fingerprint") });
    m_nameField->setLabel(tr("Name of the office"));
    m_rename->setText(tr("Rename"));
    m_forget->setText(tr("Take the trust back…"));
    const QString typed = m_name->text();
    showSenders();
    if (m_list->currentItem())
        m_name->setText(typed);
}

} // namespace acquis
