// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/dutiesview.h"

#include "core/procurements/waivers.h"
#include "ui/forms/buttonrow.h"
#include "ui/forms/factstable.h"
#include "ui/forms/fieldcolumn.h"
#include "ui/forms/formscroll.h"
#include "ui/procurements/filefields.h"
#include "ui/procurements/filewords.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString reasonKey = u"reason"_s;
const QString approverKey = u"approver"_s;

} // namespace

DutiesView::DutiesView(const UiContext &context, FileSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_panel(new Panel(this))
    , m_table(new FactsTable(context, u"duties"_s, m_panel))
    , m_detail(new WrappingLabel(m_panel))
    , m_go(new QPushButton(m_panel))
    , m_confirm(new QPushButton(m_panel))
    , m_waive(new QPushButton(m_panel))
    , m_fields(new FieldColumn(context, u"waiver"_s, m_panel))
{
    setObjectName(u"dutiesView"_s);
    m_detail->setObjectName(u"dutyDetail"_s);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_go->setObjectName(u"dutyGo"_s);
    m_confirm->setObjectName(u"dutyConfirm"_s);
    m_waive->setObjectName(u"dutyWaive"_s);
    m_table->setAsList();
    m_fields->addText(reasonKey);
    m_fields->addPerson(approverKey);
    auto *about = new QWidget(m_panel);
    auto *lines = new QVBoxLayout(about);
    lines->setContentsMargins(8, 8, 4, 4);
    lines->addWidget(m_detail);
    lines->addWidget(new ButtonRow({ m_go, m_confirm, m_waive }, about));
    lines->addWidget(m_fields);
    lines->addStretch();
    m_panel->addContent(m_table, 2);
    m_panel->addContent(new FormScroll(about, u"dutyScroll"_s), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_panel);
    connect(m_table, &FactsTable::currentChanged, this, &DutiesView::showCurrent);
    connect(m_table, &FactsTable::activated, this, [this] {
        if (const FileDuty *duty = current())
            Q_EMIT dutyRequested(*duty);
    });
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const FileDuty *duty = current())
            Q_EMIT dutyRequested(*duty);
    });
    connect(m_confirm, &QPushButton::clicked, this, &DutiesView::confirm);
    connect(m_waive, &QPushButton::clicked, this, &DutiesView::waive);
}

void DutiesView::showStage(FileStage stage)
{
    m_stage = stage;
    showFile();
}

void DutiesView::showFile()
{
    const FileWords words(m_context.language.language());
    m_duties = m_session.duties(m_stage);
    // What waits for somebody comes first.
    std::ranges::stable_sort(m_duties, {}, [](const FileDuty &duty) {
        return std::pair(duty.state != DutyState::Missing, duty.state == DutyState::NotApplicable);
    });
    QList<FactsRow> rows;
    for (const FileDuty &duty : std::as_const(m_duties)) {
        FactsCell title { words.duty(duty) };
        title.icon = FileWords::icon(duty.state);
        title.state = FileWords::token(duty.state);
        title.detail = words.standing(duty);
        FactsCell state { FileWords::state(duty.state) };
        state.state = title.state;
        rows << FactsRow { duty.key, { title, state } };
    }
    m_table->setTable({ tr("Duty"), tr("State") }, rows);
    const auto count = [this](DutyState state) { return int(std::ranges::count(m_duties, state, &FileDuty::state)); };
    //: Second part of a panel's title: "3 met, 2 missing".
    m_panel->setSubtitle(
        tr("%1, %2").arg(tr("%n met", nullptr, count(DutyState::Met)), tr("%n missing", nullptr, count(DutyState::Missing))));
    fitTable();
    showCurrent();
}

void DutiesView::fitTable()
{
    // The rest is for what is told of a duty and for waiving it.
    const int threeRows = 3 * (2 * fontMetrics().height() + 8);
    m_table->setMinimumHeight(threeRows);
    m_table->setMaximumHeight(std::max(threeRows, m_table->rowsHeight()));
}

void DutiesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitTable();
}

const FileDuty *DutiesView::current() const
{
    const auto found = std::ranges::find(m_duties, m_table->current(), &FileDuty::key);
    return found == m_duties.end() ? nullptr : &*found;
}

void DutiesView::showCurrent()
{
    const FileWords words(m_context.language.language());
    const FileDuty *duty = current();
    // What was typed for one duty is not meant for another.
    if (const QString shown = m_session.file().uid + u'/' + m_table->current(); shown != m_shown) {
        m_shown = shown;
        m_fields->forgetTyped();
        m_fields->setText(reasonKey, {});
        m_fields->setText(approverKey, {});
        m_fields->setFault(reasonKey, {});
        m_fields->setFault(approverKey, {});
    }
    const bool isOpen = m_session.isOpen() && m_session.file().state == FileState::Open;
    const bool isMissing = isOpen && duty && duty->state == DutyState::Missing;
    m_go->setEnabled(duty != nullptr);
    m_confirm->setVisible(duty && duty->kind == FileDutyKind::Requirement);
    m_confirm->setEnabled(isMissing);
    // What the file itself cannot do without is done, not waived.
    const bool isWaivable = isMissing && canBeWaived(*duty);
    m_waive->setEnabled(isWaivable);
    m_fields->setVisible(isWaivable);
    if (isWaivable)
        m_fields->setPeople(approverKey, waivers(*duty));
    if (duty && duty->key == m_judged) {
        (void)judgeWaiver();
    } else if (!m_judged.isEmpty()) {
        m_judged.clear();
        for (const QString &key : { reasonKey, approverKey })
            m_fields->setFault(key, {}); // it was told of another duty
    }
    if (duty == nullptr) {
        m_detail->setText(tr("This stage asks for nothing."));
        return;
    }
    const Language language = m_context.language.language();
    QStringList told { words.duty(*duty) };
    const QString lacking = duty->state == DutyState::Missing ? words.lacking(*duty) : QString();
    if (!lacking.isEmpty())
        told << tr("What lacks: %1.").arg(lacking);
    if (const QString text = duty->text.of(language); !text.isEmpty() && text != told.constFirst())
        told << text;
    told << ruleOf(*duty);
    m_detail->setToolTip(duty->rule);
    if (duty->state == DutyState::Missing && duty->gate == DutyGate::Closed)
        told << tr("The file goes on only when it is met or waived.");
    else if (duty->state == DutyState::Missing && duty->gate == DutyGate::AsksReason)
        told << tr("The file can go on without it when a reason is written.");
    const QList<Waiver> &waivers = m_session.file().waivers;
    const auto waiver = std::ranges::find(waivers, duty->key, &Waiver::duty);
    if (duty->state == DutyState::Waived && waiver != waivers.end())
        told << tr("Waived by %1 on %2: %3").arg(waiver->approver, words.rules().day(waiver->day), waiver->reason);
    m_detail->setText(told.join(u'\n'));
}

/// Where it stands, when it was asked, and how sure it is; the mark of the rule is for who looks it up and stands in the tip.
QString DutiesView::ruleOf(const FileDuty &duty) const
{
    const FileWords words(m_context.language.language());
    const QString cited = duty.citation.of(m_context.language.language());
    if (cited.isEmpty())
        return tr("Asked by good practice, not by a rule.");
    const ProcurementFile &file = m_session.file();
    const QDate asked = file.determinations.isEmpty() ? QDate() : file.determinations.constLast().day;
    QStringList told { asked.isValid() ? tr("Rule: %1, as asked on %2.").arg(cited, words.rules().day(asked))
                                       : tr("Rule: %1.").arg(cited) };
    if (duty.isUnverified)
        told << tr(
            "It is not verified: it was not read at its source, or another rule says otherwise. Write with the choice of the "
            "method who looked it up, or why it is taken all the same.");
    else if (duty.confidence == Confidence::Derived || duty.confidence == Confidence::NotRead)
        told << tr("It was not read at its source: check your directive.");
    if (duty.isUnverified && !file.routeReason.isEmpty())
        told << tr("The reason that is written: %1").arg(file.routeReason);
    return told.join(u'\n');
}

QString DutiesView::draft() const
{
    return m_fields->text(reasonKey).isEmpty() ? QString()
                                               : tr("The reason of a waiver is written, and nothing is waived with it.");
}

void DutiesView::confirm()
{
    const FileDuty *duty = current();
    if (duty == nullptr)
        return;
    m_session.change(u"confirm-duty"_s, [key = duty->key](ProcurementFile &file) { file.confirmed << key; });
}

QStringList DutiesView::waivers(const FileDuty &duty) const
{
    return m_session.whoMayWaive(duty);
}

bool DutiesView::judgeWaiver()
{
    const FileDuty *duty = current();
    const bool hasReason = !keptText(m_fields->text(reasonKey)).isEmpty();
    const QString approver = keptText(m_fields->text(approverKey));
    const QStringList who = duty ? waivers(*duty) : QStringList();
    const bool isAllowed = who.contains(approver);
    const bool isOther = !approver.isEmpty() && approver != m_session.me();
    m_fields->setFault(reasonKey, hasReason ? QString() : tr("A waiver needs a reason."));
    m_fields->setFault(approverKey, !isOther        ? tr("A waiver needs an approver other than you.")
                                    : isAllowed     ? QString()
                                    : who.isEmpty() ? tr("Nobody of the office may waive it.")
                                                    : tr("%1 may not waive it. Who may: %2.").arg(approver, who.join(u", "_s)));
    return hasReason && isAllowed;
}

void DutiesView::waive()
{
    const FileDuty *duty = current();
    if (duty == nullptr)
        return;
    m_fields->finish();
    m_judged = duty->key;
    const QString reason = keptText(m_fields->text(reasonKey));
    const QString approver = keptText(m_fields->text(approverKey));
    if (!judgeWaiver())
        return m_fields->focusField(reason.isEmpty() ? reasonKey : approverKey);
    m_judged.clear();
    const Waiver waiver { newUid(u'w'), duty->key, reason, approver, m_session.today() };
    if (m_session.change(
            u"waive-duty"_s, [&waiver](ProcurementFile &file) { file.waivers << waiver; }, reason))
        m_fields->setText(reasonKey, {});
}

void DutiesView::retranslate()
{
    m_panel->setTitle(tr("Duties"));
    m_table->setAccessibleTitle(tr("Duties of this stage"));
    m_go->setText(tr("Go there"));
    m_confirm->setText(tr("Confirm"));
    m_waive->setText(tr("Waive"));
    m_fields->setLabel(reasonKey, tr("Reason of a waiver (required)"));
    m_fields->setLabel(approverKey, tr("Approver of a waiver (required)"));
    showFile();
}

} // namespace acquis
