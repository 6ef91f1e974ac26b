// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/communitymeetingstab.h"

#include "ui/agreements/sharewords.h"
#include "ui/forms/labelledinput.h"
#include "ui/forms/recordlist.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastTarget = 28;
constexpr int delegateRole = RecordList::uidRole + 1;
constexpr int attendanceRows = 8;

bool sits(const CommunityMember &member, QDate day)
{
    return member.from <= day && (!member.until.isValid() || day <= member.until);
}

void colour(QLabel &label, const QColor &color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

/// Both languages beside each other.
QLayout *beside(QWidget *english, QWidget *french)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(english, 1);
    row->addWidget(french, 1);
    return row;
}

} // namespace

CommunityMeetingsTab::CommunityMeetingsTab(const UiContext &context, const Parts &parts, QWidget *parent)
    : CommunityRecordTab(context, parts, u"meetings"_s, { 14, 20, 13, 12 }, parent)
    , m_day(new DateField(QDate::currentDate()))
    , m_isExtra(new QCheckBox)
    , m_agendaEn(new QPlainTextEdit)
    , m_agendaFr(new QPlainTextEdit)
    , m_present(new RecordList(context, u"meetingPresent"_s, { 24, 20, 24 }))
    , m_quorum(new WrappingLabel)
    , m_due(new WrappingLabel)
    , m_summaryEn(new QPlainTextEdit)
    , m_summaryFr(new QPlainTextEdit)
    , m_isIssued(new QCheckBox)
    , m_issued(new DateField(QDate::currentDate()))
    , m_issue(makeButton(u"Issue"_s))
{
    m_quorum->setObjectName(u"meetingQuorum"_s);
    m_due->setObjectName(u"meetingDue"_s);
    m_isExtra->setObjectName(u"meetingExtra"_s);
    m_isIssued->setObjectName(u"meetingIsIssued"_s);
    for (QCheckBox *box : { m_isExtra, m_isIssued }) {
        box->setMinimumHeight(leastTarget);
        watch(box);
    }
    m_dayField = addField(m_day, u"meetingDay"_s);
    m_agendaEnField = addField(m_agendaEn, u"meetingAgendaEn"_s);
    m_agendaFrField = addField(m_agendaFr, u"meetingAgendaFr"_s);
    m_presentField = addField(m_present, u"meetingPresent"_s);
    m_present->setMinimumHeight(attendanceRows * leastTarget);
    m_present->setFrameShape(QFrame::StyledPanel);
    m_summaryEnField = addField(m_summaryEn, u"meetingSummaryEn"_s);
    m_summaryFrField = addField(m_summaryFr, u"meetingSummaryFr"_s);
    m_issuedField = addField(m_issued, u"meetingIssued"_s);
    form().addWidget(m_dayField);
    form().addWidget(m_isExtra);
    form().addLayout(beside(m_agendaEnField, m_agendaFrField));
    form().addWidget(m_quorum);
    form().addWidget(m_presentField);
    form().addWidget(m_due);
    form().addLayout(beside(m_summaryEnField, m_summaryFrField));
    form().addWidget(m_issue, 0, Qt::AlignLeft);
    form().addWidget(m_isIssued);
    form().addWidget(m_issuedField);
    connect(m_isIssued, &QCheckBox::toggled, m_issued, &QWidget::setEnabled);
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        if (isFilling())
            return;
        fillAttendance(attendance()); // others may sit on that day
        noteEdit();
    });
    connect(m_present, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        keepOneOf(*item);
        noteEdit();
    });
    connect(m_issue, &QPushButton::clicked, this, &CommunityMeetingsTab::issue);
    start();
}

void CommunityMeetingsTab::fillList()
{
    const QDate today = QDate::currentDate();
    for (const Kept<CommunityMeeting> &kept : all()) {
        const CommunityMeeting &meeting = kept.value;
        auto *item = new QTreeWidgetItem(&list());
        item->setData(0, RecordList::uidRole, meeting.uid);
        item->setText(0, CommunityWords::day(meeting.day));
        item->setText(1, words().meetingKind(meeting));
        const Quorum quorum = quorumOf(members(), meeting);
        item->setText(2, meeting.day > today && meeting.present.isEmpty() ? tr("not held yet")
                         : quorum.isReached()                             ? tr("quorum")
                                                                          : tr("no quorum"));
        const SummaryState state = summaryStateOf(meeting, today);
        item->setText(3, words().summaryState(state));
        if (state == SummaryState::Late)
            item->setIcon(3, list().stateIcon(u"warning"_s, CommunityWords::summaryToken(state)));
    }
    list().sortItems(0, Qt::DescendingOrder);
    listPanel().setSubtitle(words().formats().number(all().size()));
}

void CommunityMeetingsTab::fillForm()
{
    CommunityMeeting meeting;
    meeting.day = QDate::currentDate();
    if (seen())
        meeting = seen()->value;
    m_day->setDate(meeting.day);
    m_isExtra->setChecked(meeting.isExtra);
    m_agendaEn->setPlainText(meeting.agenda.en);
    m_agendaFr->setPlainText(meeting.agenda.fr);
    m_summaryEn->setPlainText(meeting.summary.en);
    m_summaryFr->setPlainText(meeting.summary.fr);
    m_isIssued->setChecked(meeting.summaryIssued.isValid());
    m_issued->setDate(meeting.summaryIssued.isValid() ? meeting.summaryIssued : QDate::currentDate());
    m_issued->setEnabled(meeting.summaryIssued.isValid());
    fillAttendance(meeting.present);
}

/// Whoever sits on the day, each with the delegate; and whoever was written down, so that nothing is lost.
void CommunityMeetingsTab::fillAttendance(const QList<Attendance> &present)
{
    const QSignalBlocker blocker(m_present);
    const QDate day = m_day->date();
    const int row = std::max(0, m_present->indexOfTopLevelItem(m_present->currentItem()));
    m_present->clear();
    QList<CommunityMember> sorted = members();
    std::ranges::sort(sorted, {}, [](const CommunityMember &member) {
        return ShareWords::jurisdiction(member.jurisdiction) + u' ' + member.name;
    });
    for (const CommunityMember &member : std::as_const(sorted)) {
        const auto wasThere = [&](bool byDelegate) { return present.contains(Attendance { member.uid, byDelegate }); };
        for (const bool byDelegate : { false, true }) {
            if (!wasThere(byDelegate) && (!sits(member, day) || (byDelegate && member.delegate.isEmpty())))
                continue;
            auto *item = new QTreeWidgetItem(m_present);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, wasThere(byDelegate) ? Qt::Checked : Qt::Unchecked);
            item->setData(0, RecordList::uidRole, member.uid);
            item->setData(0, delegateRole, byDelegate);
            item->setText(0, byDelegate ? (member.delegate.isEmpty() ? tr("a delegate") : member.delegate) : member.name);
            item->setText(1, ShareWords::jurisdiction(member.jurisdiction));
            item->setText(2, !sits(member, day) ? tr("no member on this day: does not count")
                             : byDelegate       ? tr("delegate of %1").arg(member.name)
                                                : tr("member"));
            RecordList::setToolTips(*item);
        }
    }
    if (m_present->topLevelItemCount() > 0)
        m_present->setCurrentItem(m_present->topLevelItem(std::min(row, m_present->topLevelItemCount() - 1)));
}

/// Either a member is there or the delegate.
void CommunityMeetingsTab::keepOneOf(const QTreeWidgetItem &item)
{
    if (item.checkState(0) != Qt::Checked)
        return;
    const QSignalBlocker blocker(m_present);
    for (int row = 0; row < m_present->topLevelItemCount(); ++row) {
        QTreeWidgetItem *other = m_present->topLevelItem(row);
        if (other != &item && other->data(0, RecordList::uidRole) == item.data(0, RecordList::uidRole))
            other->setCheckState(0, Qt::Unchecked);
    }
    m_present->viewport()->update();
}

QList<Attendance> CommunityMeetingsTab::attendance() const
{
    QList<Attendance> present;
    for (int row = 0; row < m_present->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_present->topLevelItem(row);
        if (item->checkState(0) == Qt::Checked)
            present << Attendance { item->data(0, RecordList::uidRole).toString(), item->data(0, delegateRole).toBool() };
    }
    // As they are written down when nothing was changed, in an order of their own.
    std::ranges::sort(present, {}, &Attendance::member);
    return present;
}

CommunityMeeting CommunityMeetingsTab::record() const
{
    CommunityMeeting meeting;
    meeting.uid = seen() ? seen()->value.uid : QString();
    meeting.day = m_day->date();
    meeting.isExtra = m_isExtra->isChecked();
    meeting.agenda = { m_agendaEn->toPlainText().trimmed(), m_agendaFr->toPlainText().trimmed() };
    meeting.present = attendance();
    meeting.summary = { m_summaryEn->toPlainText().trimmed(), m_summaryFr->toPlainText().trimmed() };
    meeting.summaryIssued = m_isIssued->isChecked() ? m_issued->date() : QDate();
    return meeting;
}

/// A summary is issued in both languages.
QList<RecordFinding> CommunityMeetingsTab::findings() const
{
    QList<RecordFinding> findings = CommunityRecordTab::findings();
    const CommunityMeeting meeting = record();
    if (meeting.summaryIssued.isValid() && meeting.summary.en.isEmpty())
        findings << RecordFinding { RecordFault::EmptyText, u"summary/en"_s, {} };
    if (meeting.summaryIssued.isValid() && meeting.summary.fr.isEmpty())
        findings << RecordFinding { RecordFault::EmptyText, u"summary/fr"_s, {} };
    return findings;
}

LabelledInput *CommunityMeetingsTab::fieldOf(const QString &member) const
{
    const QHash<QString, LabelledInput *> fields {
        { u"day"_s, m_dayField },
        { u"agenda"_s, m_agendaEnField },
        { u"agenda/en"_s, m_agendaEnField },
        { u"agenda/fr"_s, m_agendaFrField },
        { u"summary"_s, m_summaryEnField },
        { u"summary/en"_s, m_summaryEnField },
        { u"summary/fr"_s, m_summaryFrField },
        { u"summary-issued"_s, m_issuedField },
    };
    return member.startsWith("present"_L1) ? m_presentField : fields.value(member);
}

void CommunityMeetingsTab::showJudgement()
{
    const CommunityMeeting meeting = record();
    const QDate today = QDate::currentDate();
    const Quorum quorum = quorumOf(members(), meeting);
    m_quorum->setText(words().quorum(quorum));
    colour(*m_quorum, context().theme.state(quorum.isReached() ? StateToken::Ok : StateToken::Warning).text);
    const SummaryState state = summaryStateOf(meeting, today);
    m_due->setText(tr("Summary: %1").arg(words().summary(meeting, today)));
    colour(*m_due, context().theme.state(CommunityWords::summaryToken(state)).text);
    m_issue->setEnabled(!m_isIssued->isChecked() && meeting.day <= today);
}

void CommunityMeetingsTab::issue()
{
    const bool wasIssued = m_isIssued->isChecked();
    m_issued->setDate(QDate::currentDate());
    m_isIssued->setChecked(true);
    if (const QList<RecordFinding> wrong = findings(); !wrong.isEmpty()) {
        m_isIssued->setChecked(wasIssued);
        showFindings(wrong);
        return;
    }
    save();
}

void CommunityMeetingsTab::translateForm()
{
    listPanel().setTitle(tr("Meetings"));
    formPanel().setTitle(tr("Meeting"));
    list().setHeaderLabels({ tr("Day"), tr("Kind of meeting"), tr("Attendance"), tr("Summary") });
    setWords(tr("New meeting"), tr("No meeting is written down yet. The community meets every quarter, and on need."));
    m_dayField->setLabel(tr("Day of the meeting"));
    m_isExtra->setText(tr("Extra meeting, beside the quarterly ones"));
    m_agendaEnField->setLabel(tr("Agenda in English"));
    m_agendaFrField->setLabel(tr("Agenda in French"));
    m_presentField->setLabel(tr("Who is there"));
    m_present->setHeaderLabels({ tr("Name"), tr("Jurisdiction"), tr("Sits as") });
    m_summaryEnField->setLabel(tr("Summary in English"));
    m_summaryFrField->setLabel(tr("Summary in French"));
    m_issue->setText(tr("Issue the summary today"));
    m_isIssued->setText(tr("The summary is issued"));
    m_issuedField->setLabel(tr("Day of issue"));
    fillAttendance(attendance());
}

} // namespace acquis
