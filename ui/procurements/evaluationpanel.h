// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/bidcomparisonmodel.h"
#include "ui/procurements/stagepanel.h"

QT_BEGIN_NAMESPACE
class QAction;
class QCheckBox;
class QComboBox;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class BidComparison;
class ConsensusSheet;
class FactsTable;
class FileFields;
class Panel;
class ScoreSheet;
class WrappingLabel;

/// Bids opened, scored by everybody alone, agreed on together, weighed and concluded. Nobody sees the scores of another before all have
/// finished.
class EvaluationPanel final : public StagePanel
{
    Q_OBJECT
public:
    EvaluationPanel(const UiContext &context, FileSession &session, const PlaceOfFirm &placeOf = {}, QWidget *parent = nullptr);

    [[nodiscard]] FileStage stage() const override { return FileStage::Evaluation; }
    void showFile() override;
    void retranslate() override;
    bool goTo(const QString &path) override;
    [[nodiscard]] QList<QAction *> stageActions() const override;

private:
    void makeParts();
    void openBids();
    void finishScoring();
    void takeAgreed();
    void conclude();
    void changeBid(const QString &bid);
    void showOpening();
    void showScoring();
    void showResult();
    void showFormula();
    void chooseEvaluator();
    [[nodiscard]] bool isFrozen() const;
    [[nodiscard]] bool asksScores() const;
    void post(StateToken state, std::function<QString()> title, std::function<QString()> text = {});

    BidComparison *m_comparison;
    Panel *m_openPart = nullptr;
    Panel *m_bidsPart = nullptr;
    Panel *m_scoresPart = nullptr;
    Panel *m_consensusPart = nullptr;
    Panel *m_resultPart = nullptr;
    WrappingLabel *m_opening;
    WrappingLabel *m_scoring;
    WrappingLabel *m_formula;
    QPushButton *m_openButton;
    QPushButton *m_changeButton;
    QCheckBox *m_paper;
    QComboBox *m_evaluator;
    QPushButton *m_finishButton;
    QPushButton *m_agreedButton;
    QPushButton *m_concludeButton;
    ScoreSheet *m_scores;
    ConsensusSheet *m_consensus;
    FactsTable *m_result;
    FileFields *m_note;
    QAction *m_openAction;
    QAction *m_concludeAction;
    QString m_shown; ///< uid of the file
};

} // namespace acquis
