// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/requestfigures.h"
#include "ui/procurements/bidcomparisonmodel.h"
#include "ui/procurements/solicitationinvitations.h"
#include "ui/procurements/stagepanel.h"

QT_BEGIN_NAMESPACE
class QAction;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class BidComparison;
class Panel;
class SolicitationRequest;
class SolicitationRows;
class WrappingLabel;

/// What the panels of bids are given by the composition root. Any function may be empty.
struct BiddingProviders
{
    FindFirms findFirms;
    PlaceOfFirm placeOf;
};

/// What is asked of firms and what they answer: the form, items, criteria, firms, questions, phases, and quotes beside each other.
class SolicitationPanel final : public StagePanel
{
    Q_OBJECT
public:
    SolicitationPanel(const UiContext &context, FileSession &session, const BiddingProviders &providers,
                      QWidget *parent = nullptr);

    [[nodiscard]] FileStage stage() const override { return FileStage::Solicitation; }
    void showFile() override;
    void retranslate() override;
    bool goTo(const QString &path) override;
    [[nodiscard]] QList<QAction *> stageActions() const override;

    /// Asks the firms that were picked fairly; those that are asked already stay as they are.
    void takePicked(const PickedFirms &picked);

    void addQuote();
    /// Issues the request, or says what is missing.
    void issue();

private:
    void makeParts();
    void showFacts();
    [[nodiscard]] QString toldFirms(const FirmCount &firms) const;
    void sayGaps(const QList<IssueGap> &gaps);
    void withdrawFilledGaps();
    void showButtons();
    void openBid(const QString &uid);
    void addModelPhases();
    void makeProofContracts();
    void sendVersion();
    void copyQuotes();
    void setPriceAndPromise(int priceWeight);
    [[nodiscard]] bool isFrozen() const;
    void post(StateToken state, std::function<QString()> title, std::function<QString()> text = {});

    const BiddingProviders m_providers;
    SolicitationRequest *m_request;
    SolicitationRows *m_rows;
    SolicitationInvitations *m_invitations = nullptr;
    BidComparison *m_comparison;
    Panel *m_quotesPart;
    Panel *m_requestPart;
    Panel *m_itemsPart;
    Panel *m_criteriaPart;
    Panel *m_firmsPart;
    Panel *m_questionsPart;
    Panel *m_phasesPart;
    WrappingLabel *m_facts;
    WrappingLabel *m_quotesNote;
    QPushButton *m_issueButton;
    QPushButton *m_versionButton;
    QPushButton *m_addButton;
    QPushButton *m_editButton;
    QPushButton *m_copyButton;
    QPushButton *m_halfButton;
    QPushButton *m_seventyButton;
    QPushButton *m_modelButton;
    QPushButton *m_contractsButton;
    QAction *m_addAction;
    QAction *m_issueAction;
    QString m_shown; ///< uid of the file
    QList<IssueGap> m_toldGaps; ///< that the message shown now says are missing
};

} // namespace acquis
