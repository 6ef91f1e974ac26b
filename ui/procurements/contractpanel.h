// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/contractamendments.h"
#include "ui/procurements/stagepanel.h"

QT_BEGIN_NAMESPACE
class QAction;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class ContractChainNote;
class FactsTable;
class Panel;
class PartFields;
class WrappingLabel;

/// The contracts of a file: term, firms, options, others who join, and each amendment as a record of its own with the running total,
/// the growth and the limits that it reaches.
class ContractPanel final : public StagePanel
{
    Q_OBJECT
public:
    ContractPanel(const UiContext &context, FileSession &session, RulesOf rules, QWidget *parent = nullptr);

    [[nodiscard]] FileStage stage() const override { return FileStage::Contract; }
    void showFile() override;
    void retranslate() override;
    bool goTo(const QString &path) override;
    [[nodiscard]] QList<QAction *> stageActions() const override;

private:
    void makeTerms();
    void makeFirms();
    void makeJoining();
    void retranslateTerms();
    void retranslateFirms();
    void showContracts();
    void offerPhases(const Contract &contract);
    void showContract();
    void showFirms(const Contract &contract);
    void addContract();
    void removeContract();
    [[nodiscard]] const Contract *contractIn(const ProcurementFile &file) const; ///< the chosen one
    [[nodiscard]] QString frozenBecause() const;

    Panel *m_listPart;
    Panel *m_termsPart;
    Panel *m_firmsPart;
    Panel *m_joiningPart;
    FactsTable *m_contracts;
    PartFields *m_terms;
    ContractAmendments *m_amendments = nullptr;
    ContractChainNote *m_chain = nullptr;
    PartFields *m_firms;
    WrappingLabel *m_firmsNote;
    PartFields *m_joining;
    QPushButton *m_addContract;
    QPushButton *m_removeContract;
    QAction *m_addContractAction;
};

} // namespace acquis
