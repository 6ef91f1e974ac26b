// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/stagepanel.h"

QT_BEGIN_NAMESPACE
class QAction;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;
class Panel;
class PartFields;
class WrappingLabel;

/// Who wins, why, the notice of it, and a letter with its reasons for each firm that does not win, with the clock of its debriefing.
class AwardPanel final : public StagePanel
{
    Q_OBJECT
public:
    AwardPanel(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    [[nodiscard]] FileStage stage() const override { return FileStage::Award; }
    void showFile() override;
    void retranslate() override;
    bool goTo(const QString &path) override;
    [[nodiscard]] QList<QAction *> stageActions() const override;

private:
    void makeAward();
    void makeLetters();
    void showChoice();
    void showRank();
    [[nodiscard]] QString toldShare() const;
    /// What must be done before the award can be made, in words; empty: it can be made.
    [[nodiscard]] QStringList owedBefore() const;
    void showOwed();
    void showLetters();
    void showLetter();
    /// Proposes reasons for every letter that has none, from the scores.
    void draftLetters();
    void awardToday();
    void askForNotice();
    void writeLetter();
    [[nodiscard]] QString frozenBecause() const;
    /// What was approved, too.
    [[nodiscard]] QString choiceFrozenBecause() const;
    [[nodiscard]] QString letterOf(const QString &bid) const; ///< uid; empty: none

    Panel *m_awardPart;
    Panel *m_noticePart;
    Panel *m_letterPart;
    PartFields *m_award;
    WrappingLabel *m_rank;
    WrappingLabel *m_owed;
    PartFields *m_notice;
    FactsTable *m_letters;
    PartFields *m_letter;
    QPushButton *m_awardButton;
    QPushButton *m_noticeButton;
    QPushButton *m_draftButton;
    QPushButton *m_writeButton;
    QAction *m_awardAction;
    QAction *m_draftAction;
    QAction *m_noticeAction;
};

} // namespace acquis
