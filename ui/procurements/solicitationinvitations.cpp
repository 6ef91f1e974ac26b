// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/solicitationinvitations.h"

#include "ui/procurements/biddingwords.h"
#include "ui/procurements/filefields.h"
#include "ui/procurements/quotechoiceview.h"
#include "ui/procurements/sourcewords.h"
#include "ui/procurements/stagecolumn.h"
#include "ui/procurements/toolrow.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/panel.h"

#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStringListModel>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int offeredFirms = 12;

} // namespace

SolicitationInvitations::SolicitationInvitations(const UiContext &context, FileSession &session, FindFirms findFirms,
                                                 FileFields &rows, Panel &part, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_session(session)
    , m_findFirms(std::move(findFirms))
    , m_name(new QLineEdit)
    , m_askButton(StageColumn::makeButton(context, u"solicitationAsk"_s, u"plus"_s))
    , m_remindButton(StageColumn::makeButton(context, u"solicitationRemind"_s, u"clock"_s))
    , m_offered(new QStringListModel(this))
{
    m_name->setObjectName(u"solicitationFirm"_s);
    m_name->setMinimumWidth(220);
    m_name->setMinimumHeight(28);
    auto *completer = new QCompleter(m_offered, m_name);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_name->setCompleter(completer);
    part.addContent(makeToolRow({ m_name, m_askButton, m_remindButton }));
    part.addContent(&rows);
    connect(m_askButton, &QPushButton::clicked, this, &SolicitationInvitations::ask);
    connect(m_name, &QLineEdit::returnPressed, this, &SolicitationInvitations::ask);
    connect(m_name, &QLineEdit::textEdited, this, &SolicitationInvitations::offer);
    connect(m_name, &QLineEdit::textChanged, this, &SolicitationInvitations::showFile);
    connect(m_remindButton, &QPushButton::clicked, this, &SolicitationInvitations::remind);
}

bool SolicitationInvitations::isFrozen() const
{
    return !m_session.isOpen() || m_session.file().state != FileState::Open;
}

void SolicitationInvitations::showFile()
{
    m_name->setEnabled(!isFrozen());
    m_askButton->setEnabled(!isFrozen() && !m_name->text().trimmed().isEmpty());
    m_askButton->setText(isOut() ? tr("Ask this firm") : tr("Put on the list"));
    m_remindButton->setEnabled(std::ranges::any_of(
        m_session.file().solicitation.invited, [](const InvitedFirm &firm) { return firm.answer == InvitationAnswer::Waiting; }));
}

/// Who is listed from then on is asked.
bool SolicitationInvitations::isOut() const
{
    return m_session.file().solicitation.issuedOn.isValid();
}

void SolicitationInvitations::forgetTyped()
{
    m_name->clear();
    offer({}); // nor is anybody of that file looked for
}

void SolicitationInvitations::focusName()
{
    m_name->setFocus();
}

void SolicitationInvitations::post(StateToken state, const std::function<QString()> &title)
{
    Message message;
    message.state = state;
    message.title = title;
    message.text = [] { return QString(); };
    Q_EMIT messagePosted(message);
}

void SolicitationInvitations::offer(const QString &typed)
{
    m_asksWhenFound = false;
    const int question = ++m_questions;
    m_isFinding = m_findFirms && !typed.trimmed().isEmpty();
    if (!m_isFinding)
        return takeFound({});
    m_findFirms(typed, offeredFirms, [asked = QPointer(this), question](const QList<FirmFound> &found) {
        if (asked && asked->m_questions == question)
            asked->takeFound(found);
    });
}

void SolicitationInvitations::takeFound(const QList<FirmFound> &found)
{
    m_isFinding = false;
    m_found = found;
    QStringList names;
    for (const FirmFound &firm : std::as_const(m_found))
        names << firm.name;
    m_offered->setStringList(names);
    if (m_asksWhenFound)
        ask();
}

void SolicitationInvitations::ask()
{
    const QString name = keptText(m_name->text());
    if (name.isEmpty() || isFrozen())
        return;
    m_asksWhenFound = m_isFinding; // whether the register knows the firm is told in a moment
    if (m_asksWhenFound)
        return;
    InvitedFirm firm;
    firm.uid = newUid(u'n');
    firm.name = name;
    const auto found =
        std::ranges::find_if(m_found, [&name](const FirmFound &one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found != m_found.end()) {
        firm.vendor = found->id;
        firm.name = found->name;
        firm.sizeClass = found->sizeClass;
    }
    if (isOut())
        firm.askedOn = m_session.today();
    const QList<InvitedFirm> &invited = m_session.file().solicitation.invited;
    if (std::ranges::find(invited, firm.name, &InvitedFirm::name) != invited.end()) {
        post(StateToken::Info, [name] { return tr("%1 is on the list already.").arg(name); });
        return;
    }
    if (m_session.change(isOut() ? u"send-to-firm"_s : u"list-firm"_s,
                         [&firm](ProcurementFile &file) { file.solicitation.invited << firm; }))
        m_name->clear();
}

void SolicitationInvitations::takePicked(const PickedFirms &picked)
{
    const ProcurementFile &file = m_session.file();
    QList<InvitedFirm> added;
    for (const QuoteVerdict &verdict : picked.choice.verdicts) {
        const auto firm = std::ranges::find(picked.firms, verdict.id, &MarketFirm::id);
        const bool isAsked =
            std::ranges::find(file.solicitation.invited, verdict.id, &InvitedFirm::vendor) != file.solicitation.invited.end();
        if (!verdict.isPicked || firm == picked.firms.end() || isAsked)
            continue;
        QStringList reasons;
        for (const QuoteReason reason : verdict.reasons)
            reasons << SourceWords::reason(reason);
        InvitedFirm one;
        one.uid = newUid(u'n');
        one.vendor = firm->id;
        one.name = firm->name;
        one.sizeClass = firm->size.position < 0 ? QString() : picked.need.sizes.classes.value(firm->size.position).code;
        one.reason = reasons.join(u"; "_s);
        if (isOut())
            one.askedOn = m_session.today();
        added << one;
    }
    const int count = int(added.size());
    if (count > 0 && m_session.change(isOut() ? u"send-to-firms"_s : u"list-firms"_s, [&added](ProcurementFile &changed) {
            changed.solicitation.invited << added;
        }))
        post(StateToken::Ok, [count] { return tr("%n firm(s) are on the list of those asked.", nullptr, count); });
}

void SolicitationInvitations::remind()
{
    const ProcurementFile &file = m_session.file();
    const BiddingWords words(m_context.language.language());
    QStringList names;
    for (const InvitedFirm &firm : file.solicitation.invited) {
        if (firm.answer == InvitationAnswer::Waiting)
            names << firm.name;
    }
    const QString number = file.solicitation.number.isEmpty() ? file.head.number : file.solicitation.number;
    QGuiApplication::clipboard()->setText(
        tr("To: %1").arg(names.join(u", "_s)) + u"\n\n"_s
        + tr("A reminder of our request %1, “%2”. It closes on %3. If you do not answer, please tell us why: it helps us ask "
             "better.")
              .arg(number, file.head.title.of(m_context.language.language()), words.moment(file.solicitation.closesAt)));
    post(StateToken::Ok, [count = int(names.size())] { return tr("A reminder to %n firm(s) is copied.", nullptr, count); });
}

void SolicitationInvitations::retranslate()
{
    m_name->setPlaceholderText(tr("Name of a firm"));
    m_name->setAccessibleName(tr("Firm to be asked, of the register or another"));
    m_remindButton->setText(tr("Copy a reminder"));
    showFile();
}

} // namespace acquis
