// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/procurements/stagepanel.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;
class Panel;
class PartFields;

/// What the contracts deliver: milestones, what was promised and reached, the trial and its decision, data that must be deleted, and
/// the days that come next.
class DeliveryPanel final : public StagePanel
{
    Q_OBJECT
public:
    DeliveryPanel(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    [[nodiscard]] FileStage stage() const override { return FileStage::Delivery; }
    void showFile() override;
    void retranslate() override;
    bool goTo(const QString &path) override;

Q_SIGNALS:
    void pathRequested(const QString &path); ///< of a part in another stage, to be done there

private:
    void makeFields();
    void makeData();
    void showContracts();
    void showContract();
    void showReminders();
    void acceptReached(); ///< milestones that are due and not reached, as reached and accepted today
    [[nodiscard]] const Contract *contractIn(const ProcurementFile &file) const; ///< the chosen one
    [[nodiscard]] QString frozenBecause() const;

    QWidget *m_choice;
    QLabel *m_contractLabel;
    QComboBox *m_contract;
    Panel *m_comingPart;
    Panel *m_milestonePart;
    Panel *m_outcomePart;
    Panel *m_trialPart;
    Panel *m_dataPart;
    FactsTable *m_coming;
    PartFields *m_milestones;
    PartFields *m_outcomes;
    PartFields *m_trial;
    PartFields *m_data;
    QPushButton *m_accept;
};

} // namespace acquis
