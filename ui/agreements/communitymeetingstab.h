// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/communitytab.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QPlainTextEdit;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace acquis {

class DateField;

/// Meetings: agenda, who is there and whether that is a quorum, and the summary that is due in two weeks.
class CommunityMeetingsTab final : public CommunityRecordTab<CommunityMeeting>
{
    Q_OBJECT
public:
    CommunityMeetingsTab(const UiContext &context, const Parts &parts, QWidget *parent = nullptr);

private:
    void fillList() override;
    void fillForm() override;
    [[nodiscard]] CommunityMeeting record() const override;
    [[nodiscard]] QList<RecordFinding> findings() const override;
    [[nodiscard]] LabelledInput *fieldOf(const QString &member) const override;
    void translateForm() override;
    void showJudgement() override;
    void fillAttendance(const QList<Attendance> &present);
    [[nodiscard]] QList<Attendance> attendance() const;
    void keepOneOf(const QTreeWidgetItem &item);
    void issue();

    DateField *m_day;
    QCheckBox *m_isExtra;
    QPlainTextEdit *m_agendaEn;
    QPlainTextEdit *m_agendaFr;
    RecordList *m_present;
    WrappingLabel *m_quorum;
    WrappingLabel *m_due;
    QPlainTextEdit *m_summaryEn;
    QPlainTextEdit *m_summaryFr;
    QCheckBox *m_isIssued;
    DateField *m_issued;
    QPushButton *m_issue;
    LabelledInput *m_dayField;
    LabelledInput *m_agendaEnField;
    LabelledInput *m_agendaFrField;
    LabelledInput *m_presentField;
    LabelledInput *m_summaryEnField;
    LabelledInput *m_summaryFrField;
    LabelledInput *m_issuedField;
};

} // namespace acquis
