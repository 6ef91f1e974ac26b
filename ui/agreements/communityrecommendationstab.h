// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agreements/communitytab.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace acquis {

class CommunityBallot;

/// What the community recommends to its council: texts, votes, endorsements, and what still keeps it from going there.
class CommunityRecommendationsTab final : public CommunityRecordTab<Recommendation>
{
    Q_OBJECT
public:
    CommunityRecommendationsTab(const UiContext &context, const Parts &parts, QWidget *parent = nullptr);

private:
    void fillList() override;
    void fillForm() override;
    [[nodiscard]] Recommendation record() const override;
    [[nodiscard]] LabelledInput *fieldOf(const QString &member) const override;
    [[nodiscard]] bool mayRemove() const override;
    void translateForm() override;
    void showJudgement() override;
    void fillMeetings(const QString &current);
    void fillStates();
    void showBallot(const QList<CastVote> &votes, const QList<Endorsement> &endorsements);
    [[nodiscard]] std::optional<CommunityMeeting> meeting() const; ///< that was chosen
    /// The day of the vote: as it was written down for this meeting, else the meeting's.
    [[nodiscard]] QDate voteDay() const;
    [[nodiscard]] bool wasSent() const;
    void forward();
    void copy();

    QLineEdit *m_titleEn;
    QLineEdit *m_titleFr;
    QPlainTextEdit *m_textEn;
    QPlainTextEdit *m_textFr;
    QComboBox *m_rule;
    QComboBox *m_meeting;
    WrappingLabel *m_ballotWords;
    CommunityBallot *m_ballot;
    WrappingLabel *m_count;
    WrappingLabel *m_bars;
    QComboBox *m_state;
    QPushButton *m_forward;
    QPushButton *m_copy;
    LabelledInput *m_titleEnField;
    LabelledInput *m_titleFrField;
    LabelledInput *m_textEnField;
    LabelledInput *m_textFrField;
    LabelledInput *m_ruleField;
    LabelledInput *m_meetingField;
    LabelledInput *m_stateField;
};

} // namespace acquis
