// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/sharetakeview.h"

#include "ui/agreements/sharesession.h"
#include "ui/agreements/sharewords.h"
#include "ui/forms/labelledinput.h"
#include "ui/forms/recordlist.h"
#include "ui/shell/languagecontroller.h"
#include "ui/shell/settings.h"
#include "ui/shell/userprompts.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr auto splitterState = "shareTakeSplitter"_L1;
constexpr int leastTarget = 28;
constexpr int leastItems = 140;

enum Place { InvitationPlace, PackagePlace };

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setMinimumHeight(leastTarget);
    return button;
}

} // namespace

ShareTakeView::ShareTakeView(const UiContext &context, ShareSession &share, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_share(share)
    , m_rows(new QSplitter(Qt::Vertical))
{
    m_rows->addWidget(makePackage());
    m_rows->addWidget(makePast());
    m_rows->setChildrenCollapsible(false);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({ 500, 200 });
    m_rows->restoreState(context.settings.state(splitterState));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 8, 0, 0);
    page->addWidget(m_rows);
    connectParts();
    retranslate();
}

ShareTakeView::~ShareTakeView()
{
    m_context.settings.setState(splitterState, m_rows->saveState());
}

QWidget *ShareTakeView::makePackage()
{
    m_panel = new Panel;
    m_open = makeButton(u"shareOpen"_s);
    m_panel->addTool(m_open);
    m_invitation = new WrappingLabel;
    m_invitation->setObjectName(u"shareInvitation"_s);
    m_invitation->setMargin(24);
    m_invitation->setAlignment(Qt::AlignCenter);

    m_facts = new WrappingLabel;
    m_facts->setObjectName(u"shareFacts"_s);
    m_fingerprint = new QLineEdit;
    m_fingerprint->setReadOnly(true);
    m_fingerprintField = new LabelledInput(m_context.theme, m_fingerprint, u"shareFingerprint"_s);
    m_trustPart = new QWidget;
    m_trustPart->setObjectName(u"shareTrustPart"_s);
    m_trustWords = new WrappingLabel;
    m_trustWords->setObjectName(u"shareTrustWords"_s);
    m_name = new QLineEdit;
    m_name->setMaxLength(200);
    m_nameField = new LabelledInput(m_context.theme, m_name, u"shareTrustName"_s);
    m_trust = makeButton(u"shareTrust"_s);
    auto *trustRow = new QHBoxLayout;
    trustRow->addWidget(m_nameField, 1);
    trustRow->addWidget(m_trust, 0, Qt::AlignBottom);
    auto *trustColumn = new QVBoxLayout(m_trustPart);
    trustColumn->setContentsMargins(0, 0, 0, 0);
    trustColumn->addWidget(m_trustWords);
    trustColumn->addLayout(trustRow);
    m_items = new RecordList(m_context, u"shareItems"_s, { 32, 50, 40 });
    m_items->setFrameShape(QFrame::StyledPanel);
    m_items->setMinimumHeight(leastItems);
    m_detail = new WrappingLabel;
    m_detail->setObjectName(u"shareDetail"_s);
    m_result = new WrappingLabel;
    m_result->setObjectName(u"shareResult"_s);
    m_apply = makeButton(u"shareApply"_s);
    m_apply->setProperty("primary", true);
    m_cancel = makeButton(u"shareCancel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->setContentsMargins(10, 4, 10, 8);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(10, 8, 10, 4);
    column->setSpacing(8);
    column->addWidget(m_facts);
    column->addWidget(m_fingerprintField);
    column->addWidget(m_trustPart);
    column->addWidget(m_items, 1);
    column->addWidget(m_detail);
    column->addWidget(m_result);
    auto *scroll = new QScrollArea; // large text: the package scrolls
    scroll->setObjectName(u"sharePackageScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_places = new QStackedWidget;
    m_places->addWidget(m_invitation);
    auto *package = new QWidget;
    auto *rows = new QVBoxLayout(package);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(scroll, 1);
    rows->addLayout(buttons);
    m_places->addWidget(package);
    m_panel->addContent(m_places, 1);
    return m_panel;
}

QWidget *ShareTakeView::makePast()
{
    m_pastPanel = new Panel;
    m_undo = makeButton(u"shareUndo"_s);
    m_pastPanel->addTool(m_undo);
    m_past = new RecordList(m_context, u"sharePast"_s, { 22, 40, 22, 16 });
    m_pastPanel->addContent(m_past, 1);
    return m_pastPanel;
}

void ShareTakeView::connectParts()
{
    connect(m_open, &QPushButton::clicked, this, &ShareTakeView::chooseFile);
    connect(m_trust, &QPushButton::clicked, this, &ShareTakeView::trust);
    connect(m_name, &QLineEdit::returnPressed, this, &ShareTakeView::trust);
    connect(m_apply, &QPushButton::clicked, this, &ShareTakeView::apply);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        close();
        m_open->setFocus();
    });
    connect(m_undo, &QPushButton::clicked, this, &ShareTakeView::undo);
    connect(m_items, &QTreeWidget::currentItemChanged, this, &ShareTakeView::showDetail);
    connect(m_past, &QTreeWidget::currentItemChanged, this, &ShareTakeView::updateState);
    connect(&m_share, &ShareSession::changed, this, [this] {
        showPast();
        if (m_share.isOpen() && !m_waiting.isEmpty())
            openPackage(QString(std::exchange(m_waiting, {})));
    });
    connect(&m_share, &ShareSession::busyChanged, this, &ShareTakeView::updateState);
    connect(&m_context.session, &RegisterSession::opened, this, &ShareTakeView::close); // planned for another register
    connect(&m_context.theme, &Theme::changed, this, &ShareTakeView::retranslate);
}

void ShareTakeView::chooseFile()
{
    m_context.prompts.openFiles(this, tr("Open a share package"), tr("Share packages (*.share);;All files (*)"), false,
                                [this](const QStringList &paths) {
                                    if (!paths.isEmpty())
                                        openPackage(paths.first());
                                });
}

void ShareTakeView::openPackage(const QString &path)
{
    close();
    if (!m_share.isOpen()) {
        m_waiting = path;
        tell(
            StateToken::Info, [] { return tr("The package waits for a register."); },
            [] { return tr("Open a register, or make one; the package is looked at then."); });
        return;
    }
    m_waiting.clear();
    m_path = path;
    const bool begun = m_share.run<Opened>(
        this, Database::Mode::ReadOnly,
        [path](Database &database) -> ShareResult<Opened> {
            auto package = openShareFile(path);
            if (!package)
                return std::unexpected(package.error());
            auto plan = planShareImport(database, *package);
            if (!plan)
                return std::unexpected(plan.error());
            return Opened { std::move(*package), std::move(*plan) };
        },
        [this](const ShareResult<Opened> &opened) {
            if (!opened)
                refuse(opened.error());
            else
                show(*opened);
        });
    if (!begun)
        tell(
            StateToken::Warning, [] { return tr("Another package is being looked at."); },
            [] { return tr("Wait a moment, then open this one again."); });
}

void ShareTakeView::refuse(const ShareError &error)
{
    m_opened.reset();
    m_refusal = error;
    showPackage();
    Message message = ShareWords::message(error, [] { return tr("The package was not taken."); });
    message.text = [error] { return ShareWords::fault(error) + u' ' + tr("Nothing was changed."); };
    Q_EMIT messagePosted(message);
}

void ShareTakeView::show(const Opened &opened)
{
    m_refusal.reset();
    m_opened = opened;
    m_name->setText(opened.plan.senderName);
    showPackage();
    if (opened.plan.trustedAs.isEmpty())
        m_name->setFocus();
    else
        (m_apply->isEnabled() ? m_apply : m_cancel)->setFocus();
}

void ShareTakeView::close()
{
    m_opened.reset();
    m_refusal.reset();
    showPackage();
}

/// After something of the register changed: what would happen may be something else now.
void ShareTakeView::planAgain()
{
    if (!m_opened)
        return;
    m_share.run<SharePlan>(
        this, Database::Mode::ReadOnly,
        [package = m_opened->package](Database &database) { return planShareImport(database, package); },
        [this](const ShareResult<SharePlan> &plan) {
            if (!plan)
                refuse(plan.error());
            else if (m_opened)
                show({ m_opened->package, *plan });
        });
}

void ShareTakeView::trust()
{
    if (!m_opened || m_share.isBusy())
        return;
    const ShareSender sender { m_opened->package.sender, m_name->text().trimmed() };
    m_nameField->setFault(sender.name.isEmpty() ? tr("Write by which name this office is known here.") : QString());
    if (sender.name.isEmpty()) {
        m_name->setFocus();
        return;
    }
    m_share.run<void>(
        this, Database::Mode::ReadWrite,
        [sender](Database &database) -> ShareResult<void> {
            if (auto done = trustSender(database, sender, accountName()); !done)
                return refusal(done.error());
            return {};
        },
        [this, name = sender.name](const ShareResult<void> &done) {
            if (!done) {
                Q_EMIT messagePosted(ShareWords::message(done.error(), [] { return tr("The office is not trusted."); }));
                return;
            }
            tell(
                StateToken::Ok, [name] { return tr("“%1” is trusted now.").arg(name); },
                [] { return tr("Its packages can be taken; its trust can be taken back under “Trusted offices”."); });
            m_share.refresh();
            planAgain();
        });
}

void ShareTakeView::apply()
{
    if (!m_opened)
        return;
    m_share.run<qint64>(
        this, Database::Mode::ReadWrite,
        [opened = *m_opened](Database &database) {
            return applyShareImport(database, opened.package, opened.plan, accountName());
        },
        [this](const ShareResult<qint64> &id) {
            if (!id) {
                Message message = ShareWords::message(id.error(), [] { return tr("The package was not taken."); });
                if (id.error().cause && id.error().cause->code == ErrorCode::RecordChanged) {
                    message.text = [] {
                        return tr("The register changed since the package was looked at. What would happen now is shown; nothing "
                                  "was changed.");
                    };
                    planAgain();
                }
                Q_EMIT messagePosted(message);
                return;
            }
            const qsizetype count = std::ranges::count_if(m_opened->plan.items, [](const ShareItem &item) {
                return item.action == ShareAction::Add || item.action == ShareAction::Replace;
            });
            tell(
                StateToken::Ok, [] { return tr("The package was taken."); },
                [count] { return tr("%n agreements came into the register. It can be undone below.", nullptr, int(count)); });
            close();
            m_past->setFocus();
            m_share.refresh();
            Q_EMIT registerChanged();
        });
}

std::optional<ShareImport> ShareTakeView::chosenImport() const
{
    const int row = m_past->indexOfTopLevelItem(m_past->currentItem());
    return row >= 0 && row < m_share.imports().size() ? std::optional(m_share.imports().at(row)) : std::nullopt;
}

void ShareTakeView::undo()
{
    const auto import = chosenImport();
    if (!import)
        return;
    m_share.run<void>(
        this, Database::Mode::ReadWrite,
        [id = import->id](Database &database) { return undoShareImport(database, id, accountName()); },
        [this](const ShareResult<void> &done) {
            if (!done) {
                Message message = ShareWords::message(done.error(), [] { return tr("The import was not undone."); });
                if (done.error().cause && done.error().cause->code == ErrorCode::RecordChanged)
                    message.text = [] {
                        return tr("Somebody changed one of its agreements since. Nothing was changed; correct that agreement "
                                  "itself.");
                    };
                Q_EMIT messagePosted(message);
                return;
            }
            tell(
                StateToken::Ok, [] { return tr("The import is undone."); },
                [] { return tr("What it brought is out of the register again; what was there before is back."); });
            m_share.refresh();
            planAgain();
            Q_EMIT registerChanged();
        });
}

QString ShareTakeView::whatHappens() const
{
    const SharePlan &plan = m_opened->plan;
    QStringList sentences;
    if (!plan.changesAnything())
        return tr("The register has all of this already: there is nothing to take.");
    if (plan.trustedAs.isEmpty())
        sentences << tr("It can be taken when its sender is trusted.");
    if (!plan.newDocuments.isEmpty())
        sentences << tr("%n new documents come with it.", nullptr, int(plan.newDocuments.size()));
    sentences << tr("Nothing is written before “Take it”; then all of it, or nothing. It can be undone.");
    return sentences.join(u' ');
}

void ShareTakeView::showPackage()
{
    m_nameField->setFault({});
    m_places->setCurrentIndex(m_opened ? PackagePlace : InvitationPlace);
    const QString invitation =
        tr("Open a package that another office sent, or drop its file here. What it would change is shown before anything is "
           "written.");
    // The names of files are chosen by whoever sends them: shown as they are, never as markup.
    const QString name = QFileInfo(m_path).fileName();
    m_invitation->setText(
        m_refusal
            ? QStringList { name, ShareWords::fault(*m_refusal) + u' ' + tr("Nothing was changed."), invitation }.join(u"\n\n"_s)
            : invitation);
    m_items->clear();
    updateState();
    if (!m_opened)
        return;
    const SharePlan &plan = m_opened->plan;
    const Formats formats = m_context.language.formats();
    const QString made = formats.dateTime(plan.madeAt.toLocalTime());
    const QString sender =
        plan.trustedAs.isEmpty()
            ? tr("From an office that calls itself “%1” and is not trusted here. Made %2.").arg(plan.senderName, made)
            : tr("From “%1”, trusted here; it calls itself “%2”. Made %3.").arg(plan.trustedAs, plan.senderName, made);
    m_facts->setText(name + u'\n' + sender);
    m_fingerprint->setText(plan.fingerprint);
    m_fingerprint->setCursorPosition(0);
    m_trustPart->setVisible(plan.trustedAs.isEmpty());
    m_result->setText(whatHappens());
    showItems();
}

void ShareTakeView::showItems()
{
    for (const ShareItem &one : m_opened->plan.items) {
        auto *item = new QTreeWidgetItem(m_items);
        item->setText(0, one.title.of(m_context.language.language()));
        item->setText(1, ShareWords::action(one.action));
        item->setIcon(1, m_items->stateIcon(ShareWords::actionIcon(one.action), ShareWords::actionState(one.action)));
        item->setText(2, ShareWords::members(one.changed));
        RecordList::setToolTips(*item);
    }
    if (m_items->topLevelItemCount() > 0)
        m_items->setCurrentItem(m_items->topLevelItem(0));
}

void ShareTakeView::showDetail()
{
    const int row = m_items->indexOfTopLevelItem(m_items->currentItem());
    m_detail->clear();
    if (!m_opened || row < 0 || row >= m_opened->plan.items.size())
        return;
    const ShareItem &item = m_opened->plan.items.at(row);
    QStringList sentences { tr("%1: %2.", "agreement, what happens to it")
                                .arg(item.title.of(m_context.language.language()), ShareWords::action(item.action)) };
    if (!item.changed.isEmpty())
        sentences << tr("What differs: %1.").arg(ShareWords::members(item.changed));
    m_detail->setText(sentences.join(u' '));
}

void ShareTakeView::showPast()
{
    const int row = std::max(0, m_past->indexOfTopLevelItem(m_past->currentItem()));
    m_past->clear();
    const Formats formats = m_context.language.formats();
    for (const ShareImport &import : m_share.imports()) {
        auto *item = new QTreeWidgetItem(m_past);
        const QString name = m_share.nameOf(import.fingerprint);
        item->setText(0, formats.dateTime(import.importedAt.toLocalTime()));
        item->setText(1, name.isEmpty() ? tr("No longer trusted: %1").arg(import.fingerprint) : name);
        item->setText(2, formats.dateTime(import.madeAt.toLocalTime()));
        item->setText(3, import.undone ? tr("Undone") : tr("In the register"));
        RecordList::setToolTips(*item);
    }
    if (m_past->topLevelItemCount() > 0)
        m_past->setCurrentItem(m_past->topLevelItem(std::min(row, m_past->topLevelItemCount() - 1)));
    m_pastPanel->setSubtitle(m_share.imports().isEmpty() ? tr("nothing yet") : formats.number(m_share.imports().size()));
    updateState();
}

void ShareTakeView::updateState()
{
    const bool isFree = m_share.isOpen() && !m_share.isBusy();
    m_open->setEnabled(!m_share.isBusy());
    m_trust->setEnabled(isFree);
    m_apply->setEnabled(isFree && m_opened && !m_opened->plan.trustedAs.isEmpty() && m_opened->plan.changesAnything());
    const auto import = chosenImport();
    m_undo->setEnabled(isFree && import && !import->undone);
}

void ShareTakeView::tell(StateToken state, std::function<QString()> title, std::function<QString()> text)
{
    Message message;
    message.state = state;
    message.title = std::move(title);
    message.text = std::move(text);
    Q_EMIT messagePosted(message);
}

void ShareTakeView::retranslate()
{
    m_panel->setTitle(tr("Package"));
    m_open->setText(tr("Open a package…"));
    m_open->setIcon(themedIcon(m_context.theme, u"open"_s));
    m_fingerprintField->setLabel(tr("Fingerprint of the sender’s key"));
    m_trustWords->setText(tr("The signature shows that nothing was changed, not who signed. Call the office at a number that you "
                             "know, have it read its fingerprint aloud, and compare every group with the one above."));
    m_nameField->setLabel(tr("Trust this sender as"));
    m_trust->setText(tr("The fingerprints are the same: trust it"));
    m_trust->setIcon(themedIcon(m_context.theme, u"shield"_s));
    m_items->setAccessibleName(tr("What the package would change"));
    m_items->setHeaderLabels({ tr("Agreement"), tr("What happens"), tr("What differs") });
    m_apply->setText(tr("Take it"));
    m_cancel->setText(tr("Cancel"));
    m_pastPanel->setTitle(tr("Packages taken"));
    m_past->setAccessibleName(tr("Packages taken"));
    m_past->setHeaderLabels({ tr("Taken on"), tr("Sent by"), tr("Made on"), tr("State") });
    m_undo->setText(tr("Undo this import"));
    m_undo->setIcon(themedIcon(m_context.theme, u"undo"_s));
    const QString fault = m_nameField->hasFault() ? tr("Write by which name this office is known here.") : QString();
    showPackage();
    m_nameField->setFault(fault);
    showPast();
}

} // namespace acquis
