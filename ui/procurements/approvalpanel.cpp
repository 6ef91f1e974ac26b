// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/approvalpanel.h"

#include "ui/forms/buttonrow.h"
#include "ui/forms/factstable.h"
#include "ui/forms/fieldcolumn.h"
#include "ui/procurements/approvalwords.h"
#include "ui/procurements/filefields.h"
#include "ui/rules/ruleswords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString personKey = u"person"_s;
const QString reasonKey = u"reason"_s;

QPushButton *button(const QString &name, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    return made;
}

} // namespace

ApprovalPanel::ApprovalPanel(const UiContext &context, FileSession &session, QWidget *parent)
    : StagePanel(context, session, parent)
    , m_panel(new Panel(this))
    , m_table(new FactsTable(context, u"approvals"_s, m_panel))
    , m_detailPanel(new Panel(this))
    , m_detail(new WrappingLabel(m_detailPanel))
    , m_fields(new FieldColumn(context, u"approval"_s, m_detailPanel))
    , m_askAction(new QAction(this))
{
    setObjectName(u"approvalPanel"_s);
    m_detail->setObjectName(u"approvalDetail"_s);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->setContentsMargins(8, 8, 8, 0);
    m_fields->addPerson(personKey);
    m_fields->addText(reasonKey);
    makeButtons();
    m_panel->addContent(m_table, 1);
    m_detailPanel->addContent(m_detail);
    m_detailPanel->addContent(m_fields);
    m_detailPanel->addContent(new ButtonRow({ m_ask, m_approve, m_refuse, m_byHand, m_refuseByHand, m_withdraw, m_office }));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel, 1);
    layout->addWidget(m_detailPanel);
    connect(m_table, &FactsTable::currentChanged, this, &ApprovalPanel::showCurrent);
    connect(m_askAction, &QAction::triggered, this, &ApprovalPanel::ask);
    m_askAction->setObjectName(u"askForApproval"_s);
}

void ApprovalPanel::makeButtons()
{
    m_ask = button(u"approvalAsk"_s, m_detailPanel);
    m_approve = button(u"approvalApprove"_s, m_detailPanel);
    m_refuse = button(u"approvalRefuse"_s, m_detailPanel);
    m_byHand = button(u"approvalByHand"_s, m_detailPanel);
    m_refuseByHand = button(u"approvalRefuseByHand"_s, m_detailPanel);
    m_withdraw = button(u"approvalWithdraw"_s, m_detailPanel);
    m_office = button(u"approvalOffice"_s, m_detailPanel);
    connect(m_ask, &QPushButton::clicked, this, &ApprovalPanel::ask);
    connect(m_approve, &QPushButton::clicked, this, [this] { decide(true, false); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { decide(false, false); });
    connect(m_byHand, &QPushButton::clicked, this, [this] { decide(true, true); });
    connect(m_refuseByHand, &QPushButton::clicked, this, [this] { decide(false, true); });
    connect(m_withdraw, &QPushButton::clicked, this, &ApprovalPanel::withdraw);
    connect(m_office, &QPushButton::clicked, this, &ApprovalPanel::officeRequested);
}

QList<ApprovalPanel::Line> ApprovalPanel::lines() const
{
    const ProcurementFile &file = session().file();
    QList<Line> lines;
    QStringList told;
    const QList<NeededApproval> needs = session().neededApprovals();
    for (const NeededApproval &needed : needs) {
        const Approval *approval = approvalOf(file, needed.subject, needed.part);
        const QString key = QString(codeOf(needed.subject)) + u'/' + needed.part;
        lines << Line { key, needed, approval ? approval->uid : QString() };
        if (approval != nullptr)
            told << approval->uid;
    }
    // What was refused, withdrawn, or is no longer needed stays in the file.
    for (auto it = file.approvals.crbegin(); it != file.approvals.crend(); ++it) {
        if (!told.contains(it->uid)) {
            lines << Line { it->uid,
                            { it->subject, it->part, it->amount, it->needed, !it->rule.isEmpty(), it->rule, it->citation, {} },
                            it->uid };
        }
    }
    return lines;
}

const ApprovalPanel::Line *ApprovalPanel::current() const
{
    const auto found = std::ranges::find(m_lines, m_table->current(), &Line::key);
    return found == m_lines.end() ? nullptr : &*found;
}

const Approval *ApprovalPanel::approvalIn(const Line &line) const
{
    const QList<Approval> &approvals = session().file().approvals;
    const auto found = std::ranges::find(approvals, line.approval, &Approval::uid);
    return found == approvals.end() ? nullptr : &*found;
}

/// The rules name a higher authority than the one it was approved by.
bool ApprovalPanel::isApprovedTooLow(const Line &line) const
{
    const Approval *approval = approvalIn(line);
    return approval && approval->state == ApprovalState::Approved && approval->needed < line.needed.authority;
}

void ApprovalPanel::showFile()
{
    m_lines = lines();
    const RulesWords words(context().language.language());
    QList<FactsRow> rows;
    for (const Line &line : std::as_const(m_lines)) {
        const Approval *approval = approvalIn(line);
        FactsRow row { line.key, {} };
        row.cells << FactsCell { ApprovalWords::of(line.needed.subject) };
        row.cells << FactsCell { words.formats().money(line.needed.amount), line.needed.amount.cents() };
        row.cells << FactsCell { line.needed.isNamed ? words.authority(line.needed.authority) : tr("A second person") };
        if (approval == nullptr) {
            row.cells << FactsCell { tr("Not asked for"), {}, u"warning"_s, StateToken::Warning };
            row.cells << FactsCell {} << FactsCell {} << FactsCell {};
        } else {
            const bool isTooLow = isApprovedTooLow(line);
            row.cells << FactsCell { isTooLow ? tr("Approved, authority too low") : ApprovalWords::of(approval->state),
                                     {},
                                     isTooLow ? u"warning"_s : ApprovalWords::iconOf(approval->state),
                                     isTooLow ? StateToken::Warning : ApprovalWords::stateOf(approval->state) };
            row.cells << FactsCell { approval->to };
            row.cells << FactsCell { approval->requestedOn.toString(Qt::ISODate) };
            row.cells << FactsCell { approval->decidedBy.isEmpty()
                                         ? QString()
                                         : tr("%1, %2").arg(approval->decidedBy, approval->decidedOn.toString(Qt::ISODate)) };
        }
        rows << row;
    }
    m_table->setTable(
        { tr("What"), tr("Amount"), tr("Authority needed"), tr("State"), tr("Waits for"), tr("Asked on"), tr("Decided by") },
        rows);
    m_panel->setSubtitle(tr("%n to approve", nullptr, int(m_lines.size())));
    showCurrent();
}

void ApprovalPanel::showCurrent()
{
    const Line *line = current();
    // What was typed for one approval is not meant for another.
    if (const QString shown = session().file().uid + u'/' + m_table->current(); shown != m_shown) {
        m_shown = shown;
        m_fields->forgetTyped();
        m_fields->setText(personKey, {});
        m_fields->setText(reasonKey, {});
        m_refusal.reset();
    }
    showRefusal();
    const Approval *approval = line ? approvalIn(*line) : nullptr;
    const bool isOpen = session().isOpen() && session().file().state == FileState::Open;
    const bool isTooLow = line && isApprovedTooLow(*line);
    const bool isPending = approval && approval->state == ApprovalState::Pending;
    const bool mayAsk = isOpen && line && (!approval || approval->state == ApprovalState::Refused);
    m_ask->setEnabled(mayAsk);
    m_askAction->setEnabled(mayAsk);
    m_approve->setEnabled(isOpen && isPending);
    m_refuse->setEnabled(isOpen && isPending);
    m_byHand->setEnabled(isOpen && isPending);
    m_refuseByHand->setEnabled(isOpen && isPending);
    m_withdraw->setEnabled(isOpen && approval && (isPending || approval->state == ApprovalState::Approved));
    if (line == nullptr) {
        m_detail->setText(tr("Nothing is to be approved."));
        return;
    }
    const RulesWords words(context().language.language());
    QStringList told;
    const QString text = line->needed.text.of(context().language.language());
    told << (text.isEmpty() ? tr("Two persons: whoever asks does not decide.") : text);
    if (!line->needed.citation.isEmpty())
        told << line->needed.citation.of(context().language.language());
    const QStringList names = whoMayApprove(session().people(), line->needed.authority, line->needed.amount, session().today());
    told << (names.isEmpty() ? tr("Nobody of the office may approve this today: see the office’s people.")
                             : tr("May approve today: %1.").arg(names.join(u", "_s)));
    if (approval && !approval->onBehalfOf.isEmpty())
        told << tr("Decided by delegation from %1.").arg(approval->onBehalfOf);
    if (approval && approval->byHand)
        told << tr("Settled by hand.");
    if (approval && !approval->reason.isEmpty())
        told << tr("Reason: %1").arg(approval->reason);
    if (isTooLow)
        told << tr("The rules ask for a higher authority now: withdraw it and ask again.");
    if (approval && approval->state == ApprovalState::Approved)
        told << tr("What was approved is frozen (%1). Notes stay open.").arg(approval->digest.left(12));
    m_detail->setText(told.join(u'\n'));
    m_fields->setPeople(personKey, names);
    if (m_fields->text(personKey).isEmpty() && !names.isEmpty())
        m_fields->setText(personKey, isPending && !approval->to.isEmpty() ? approval->to : names.constFirst());
}

void ApprovalPanel::run(const QString &action, const std::function<ApprovalMove(ProcurementFile &)> &move, const QString &person,
                        Authority needed)
{
    m_fields->finish();
    ProcurementFile trial = session().file();
    const ApprovalMove moved = move(trial);
    if (moved != ApprovalMove::Done)
        return refuse(moved, person, needed);
    const QString reason = keptText(m_fields->text(reasonKey));
    m_refusal.reset();
    showRefusal();
    if (session().change(
            action, [&trial](ProcurementFile &file) { file = trial; }, reason))
        m_fields->setText(reasonKey, {});
}

void ApprovalPanel::refuse(ApprovalMove move, const QString &person, Authority needed)
{
    m_refusal = Refusal { move, person, needed };
    showRefusal();
    m_fields->focusField(move == ApprovalMove::ReasonMissing ? reasonKey : personKey);
}

void ApprovalPanel::showRefusal()
{
    const QString why = m_refusal ? ApprovalWords::refusal(m_refusal->move, m_refusal->person,
                                                           RulesWords(context().language.language()).authority(m_refusal->needed))
                                  : QString();
    const bool isOfReason = m_refusal && m_refusal->move == ApprovalMove::ReasonMissing;
    m_fields->setFault(reasonKey, isOfReason ? why : QString());
    m_fields->setFault(personKey, isOfReason ? QString() : why);
}

void ApprovalPanel::ask()
{
    const Line *line = current();
    if (line == nullptr)
        return;
    m_fields->finish();
    const NeededApproval needed = line->needed;
    const QString to = keptText(m_fields->text(personKey));
    if (!rightToApprove(session().people(), to, needed.authority, needed.amount, session().today()).may)
        return refuse(ApprovalMove::NoRight, to, needed.authority);
    run(
        u"ask-approval"_s,
        [this, needed, to](ProcurementFile &file) {
            return requestApproval(file, needed, session().me(), to, session().today());
        },
        to, needed.authority);
}

void ApprovalPanel::decide(bool approve, bool byHand)
{
    const Line *line = current();
    if (line == nullptr)
        return;
    m_fields->finish();
    const QString uid = line->approval;
    const QString reason = keptText(m_fields->text(reasonKey));
    // Who sits at this desk decides; by hand, the one whose name is on the paper does.
    const QString person = byHand ? keptText(m_fields->text(personKey)) : session().me();
    run(
        byHand    ? u"settle-by-hand"_s
        : approve ? u"approve"_s
                  : u"refuse"_s,
        [this, uid, approve, byHand, person, reason](ProcurementFile &file) {
            return byHand ? settleByHand(file, uid, approve, person, reason, session().today(), session().people())
                          : decideApproval(file, uid, approve, person, reason, session().today(), session().people());
        },
        person, line->needed.authority);
}

void ApprovalPanel::withdraw()
{
    const Line *line = current();
    if (line == nullptr)
        return;
    m_fields->finish();
    const QString uid = line->approval;
    const QString reason = keptText(m_fields->text(reasonKey));
    run(
        u"withdraw-approval"_s,
        [this, uid, reason](ProcurementFile &file) { return withdrawApproval(file, uid, reason, session().today()); },
        session().me(), line->needed.authority);
}

void ApprovalPanel::retranslate()
{
    m_panel->setTitle(tr("Approvals"));
    m_table->setAccessibleTitle(tr("What must be approved"));
    m_detailPanel->setTitle(tr("Decide"));
    m_fields->setLabel(personKey, tr("Person"), tr("Whom it waits for; when settled by hand, who signed."));
    m_fields->setLabel(reasonKey, tr("Reason"), tr("Required to refuse, to settle by hand and to withdraw."));
    m_ask->setText(tr("Ask for approval"));
    m_askAction->setText(tr("Ask for approval"));
    m_approve->setText(tr("Approve"));
    m_refuse->setText(tr("Refuse"));
    m_byHand->setText(tr("Approved by hand"));
    m_byHand->setToolTip(tr("A paper that is signed says so; the reason says where it is kept."));
    m_refuseByHand->setText(tr("Refused by hand"));
    m_refuseByHand->setToolTip(m_byHand->toolTip());
    m_withdraw->setText(tr("Withdraw"));
    m_office->setText(tr("People and delegations…"));
    showFile();
}

bool ApprovalPanel::goTo(const QString &path)
{
    if (!path.startsWith("approval"_L1))
        return false;
    // "approvals/a1/…" is an approval, "approval/award" the duty that asks for one.
    const QString part = path.section(u'/', 1, 1);
    const auto line = std::ranges::find_if(
        m_lines, [&part](const Line &one) { return one.approval == part || QString(codeOf(one.needed.subject)) == part; });
    if (line != m_lines.end())
        m_table->setCurrent(line->key);
    m_table->setFocusToRows();
    return true;
}

QString ApprovalPanel::draft() const
{
    return m_fields->text(reasonKey).isEmpty() ? QString()
                                               : tr("A reason is written for an approval, and nothing is decided with it.");
}

QList<QAction *> ApprovalPanel::stageActions() const
{
    return { m_askAction };
}

} // namespace acquis
