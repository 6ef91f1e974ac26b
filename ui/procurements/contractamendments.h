// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/ruleset.h"
#include "ui/procurements/filesession.h"

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

/// The amendments of the chosen contract, each a record of its own with the running total, the growth and the limits that it reaches.
/// Fills a part of the panel of contracts, which calls showContract() and retranslate().
class ContractAmendments final : public QObject
{
    Q_OBJECT
public:
    ContractAmendments(const UiContext &context, FileSession &session, RulesOf rules, Panel &part, QObject *parent);

    /// The contract of that uid, null uid or not there: none. Frozen where \p why says why.
    void showContract(const QString &uid, const QString &why);
    void retranslate();
    /// "contracts/c1/amendments/a2/change", of the contract that is shown. False: it is not here.
    bool goTo(const QString &path);
    /// "Add amendment", for the head of the page.
    [[nodiscard]] QAction *addAction() const { return m_addAction; }

private:
    void bindFields();
    void showRows(const Contract &contract);
    void showCurrent();
    [[nodiscard]] QString judgementOf(const Contract &contract) const;
    void offerOptions(const Contract &contract, const Amendment &amendment);
    void add();
    void remove();

    const UiContext m_context;
    FileSession &m_session;
    const RulesOf m_rules;
    Panel &m_part;
    FactsTable *m_table;
    PartFields *m_fields;
    WrappingLabel *m_judgement;
    QPushButton *m_addButton;
    QPushButton *m_removeButton;
    QAction *m_addAction;
    QString m_contract; ///< uid
    QString m_frozen; ///< why
};

} // namespace acquis
