// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/communitytab.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
QT_END_NAMESPACE

namespace acquis {

class DateField;
class OfficeBox;

/// Who sits for a jurisdiction, and who may sit instead.
class CommunityMembersTab final : public CommunityRecordTab<CommunityMember>
{
    Q_OBJECT
public:
    CommunityMembersTab(const UiContext &context, const Parts &parts, QWidget *parent = nullptr);

private:
    void fillList() override;
    void fillForm() override;
    [[nodiscard]] CommunityMember record() const override;
    [[nodiscard]] LabelledInput *fieldOf(const QString &member) const override;
    void translateForm() override;
    void showJudgement() override;
    void endToday();

    OfficeBox *m_jurisdiction;
    QLineEdit *m_name;
    QLineEdit *m_title;
    QLineEdit *m_delegate;
    DateField *m_from;
    QCheckBox *m_ends;
    DateField *m_until;
    LabelledInput *m_jurisdictionField;
    LabelledInput *m_nameField;
    LabelledInput *m_titleField;
    LabelledInput *m_delegateField;
    LabelledInput *m_fromField;
    LabelledInput *m_untilField;
    QPushButton *m_endToday;
};

} // namespace acquis
