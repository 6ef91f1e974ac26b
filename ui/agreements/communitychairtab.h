// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/communitytab.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace acquis {

class DateField;

/// Who presides: terms of one year, after which the vice-chair follows.
class CommunityChairTab final : public CommunityRecordTab<ChairTerm>
{
    Q_OBJECT
public:
    CommunityChairTab(const UiContext &context, const Parts &parts, QWidget *parent = nullptr);

private:
    void fillList() override;
    void fillForm() override;
    [[nodiscard]] ChairTerm record() const override;
    [[nodiscard]] QList<RecordFinding> findings() const override;
    [[nodiscard]] LabelledInput *fieldOf(const QString &member) const override;
    void translateForm() override;
    void showJudgement() override;
    [[nodiscard]] QList<ChairTerm> terms() const;
    void fillMembers(QComboBox &box, const QString &none, const QString &current) const;
    [[nodiscard]] QString officersToday() const;

    DateField *m_from;
    QComboBox *m_chair;
    QComboBox *m_viceChair;
    LabelledInput *m_fromField;
    LabelledInput *m_chairField;
    LabelledInput *m_viceChairField;
    WrappingLabel *m_today;
};

} // namespace acquis
