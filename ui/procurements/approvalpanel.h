// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/approvals.h"
#include "ui/procurements/stagepanel.h"

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QAction;
class QPushButton;
QT_END_NAMESPACE

namespace acquis {

class FactsTable;
class FieldColumn;
class Panel;
class WrappingLabel;

/// What must be approved, by whom, and how it was decided: asked for, approved, refused, settled by hand or withdrawn here.
class ApprovalPanel final : public StagePanel
{
    Q_OBJECT
public:
    ApprovalPanel(const UiContext &context, FileSession &session, QWidget *parent = nullptr);

    [[nodiscard]] FileStage stage() const override { return FileStage::Approval; }
    void showFile() override;
    void retranslate() override;
    bool goTo(const QString &path) override;
    [[nodiscard]] QString draft() const override;
    [[nodiscard]] QList<QAction *> stageActions() const override;

Q_SIGNALS:
    void officeRequested(); ///< people and delegations

private:
    /// What a row of the table stands for: a need, an approval, or both.
    struct Line
    {
        QString key;
        NeededApproval needed;
        QString approval; ///< uid; empty: not asked for yet
    };
    void makeButtons();
    [[nodiscard]] QList<Line> lines() const;
    [[nodiscard]] const Line *current() const;
    [[nodiscard]] const Approval *approvalIn(const Line &line) const;
    [[nodiscard]] bool isApprovedTooLow(const Line &line) const;
    void showCurrent();
    void ask();
    void decide(bool approve, bool byHand);
    void withdraw();
    void run(const QString &action, const std::function<ApprovalMove(ProcurementFile &)> &move, const QString &person,
             Authority needed);
    void refuse(ApprovalMove move, const QString &person, Authority needed);
    /// Says beside the inputs why the last try was refused, in the language of now; says nothing when none was.
    void showRefusal();

    /// Why what was tried last cannot be so; gone when something succeeds or another approval is looked at.
    struct Refusal
    {
        ApprovalMove move {};
        QString person;
        Authority needed {};
    };

    QList<Line> m_lines;
    std::optional<Refusal> m_refusal;
    QString m_shown; ///< file and line that person and reason are typed for
    Panel *m_panel;
    FactsTable *m_table;
    Panel *m_detailPanel;
    WrappingLabel *m_detail;
    FieldColumn *m_fields;
    QPushButton *m_ask;
    QPushButton *m_approve;
    QPushButton *m_refuse;
    QPushButton *m_byHand;
    QPushButton *m_refuseByHand;
    QPushButton *m_withdraw;
    QPushButton *m_office;
    QAction *m_askAction;
};

} // namespace acquis
