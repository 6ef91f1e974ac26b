// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/scaleup.h"
#include "core/rules/ruleset.h"
#include "ui/procurements/stagepanel.h"

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;
class Panel;
class PartFields;
class WrappingLabel;

/// The rules that judge a need; none while they are not loaded.
using RulesOf = std::function<std::optional<RuleSet>(const Need &)>;

/// The contracts of a file: term, firms, options, others who join, and each amendment as a record of its own with the running total,
/// the growth and the limits that it reaches.
class ContractPanel final : public StagePanel
{
    Q_OBJECT
public:
    /// \p fileOf finds other files, for chains of scale-up; none: only what the file itself says is told.
    ContractPanel(const UiContext &context, FileSession &session, RulesOf rules, FileByNumber fileOf = {},
                  QWidget *parent = nullptr);

    [[nodiscard]] FileStage stage() const override { return FileStage::Contract; }
    void showFile() override;
    void retranslate() override;
    bool goTo(const QString &path) override;
    [[nodiscard]] QList<QAction *> stageActions() const override;

private:
    void makeTerms();
    void makeFirms();
    void makeJoining();
    void makeAmendments();
    void retranslateTerms();
    void retranslateFirms();
    void retranslateAmendments();
    void showContracts();
    void offerPhases(const Contract &contract);
    void showContract();
    void showChain(const Contract &contract);
    void showFirms(const Contract &contract);
    void showAmendments();
    void showAmendment();
    void addContract();
    void removeContract();
    void addAmendment();
    void removeAmendment();
    [[nodiscard]] const Contract *contractIn(const ProcurementFile &file) const; ///< the chosen one
    [[nodiscard]] const Amendment *amendmentIn(const ProcurementFile &file) const;
    [[nodiscard]] QString frozenBecause() const;

    const RulesOf m_rules;
    const FileByNumber m_fileOf;
    WrappingLabel *m_chain;
    Panel *m_listPart;
    Panel *m_termsPart;
    Panel *m_amendmentPart;
    Panel *m_firmsPart;
    Panel *m_joiningPart;
    FactsTable *m_contracts;
    PartFields *m_terms;
    FactsTable *m_amendments;
    PartFields *m_amendment;
    WrappingLabel *m_judgement;
    PartFields *m_firms;
    WrappingLabel *m_firmsNote;
    PartFields *m_joining;
    QPushButton *m_addContract;
    QPushButton *m_removeContract;
    QPushButton *m_addAmendment;
    QPushButton *m_removeAmendment;
    QAction *m_addContractAction;
    QAction *m_addAmendmentAction;
};

} // namespace acquis
