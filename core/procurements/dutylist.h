// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/blanktext.h"
#include "core/procurements/fileduties.h"

#include <algorithm>

namespace acquis {

/// The duties of a file while they are gathered, stage by stage. What is added is judged at once: the duty of a stage that the file
/// does not pass is not applicable. Behind dutiesOf(); the file, the days and the rules outlive it.
class DutyList
{
public:
    /// \p rules: null: none are at hand.
    DutyList(const ProcurementFile &file, QDate today, const WorkingDays &days, const RuleSet *rules);

    [[nodiscard]] const ProcurementFile &file() const { return m_file; }
    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] const WorkingDays &workingDays() const { return m_days; }
    [[nodiscard]] const RuleSet *rules() const { return m_rules; }
    [[nodiscard]] bool passes(FileStage stage) const { return m_stages.contains(stage); }
    /// The duty of that kind on the chosen route; null: none.
    [[nodiscard]] const StoredDuty *rule(DutyKind kind) const;

    /// \p subject: what is missing, when something is. \p part: of many of a kind, which one. The reference holds until the next one is
    /// added.
    FileDuty &add(FileDutyKind kind, FileStage stage, bool isMet, DutyGate gate, const QString &subject = {},
                  const QString &part = {});
    /// Missing as long as paths of the file lack something: \p lacking, the first to be done first.
    FileDuty &addLacking(FileDutyKind kind, FileStage stage, const QStringList &lacking, DutyGate gate, const QString &part = {});
    /// The file has no use for it.
    FileDuty &addNot(FileDutyKind kind, FileStage stage);
    FileDuty &addCounted(FileDutyKind kind, FileStage stage, qsizetype have, qsizetype want, DutyGate gate,
                         const QString &subject = {}, const QString &part = {});

    /// All of them in the order of stages, those that somebody waived marked so.
    [[nodiscard]] QList<FileDuty> whole() const;

private:
    const ProcurementFile &m_file;
    QDate m_today;
    const WorkingDays &m_days;
    const RuleSet *m_rules;
    QList<FileStage> m_stages;
    QList<FileDuty> m_duties;
};

/// Says which rule asks for it, in the rule's words.
void cite(FileDuty &duty, const StoredDuty &rule);

/// The day on which the file is looked at, or the day of its award when that is past.
[[nodiscard]] inline QDate dayOfAward(const ProcurementFile &file, QDate today)
{
    return file.award.day.isValid() ? std::min(file.award.day, today) : today;
}

void addNeedDuties(DutyList &duties);
void addOptionsDuties(DutyList &duties);
void addMarketDuties(DutyList &duties);
void addSolicitationDuties(DutyList &duties);
void addEvaluationDuties(DutyList &duties);
void addApprovalDuties(DutyList &duties);
void addAwardDuties(DutyList &duties);
void addContractDuties(DutyList &duties);
void addDeliveryDuties(DutyList &duties);
void addInvoicesDuties(DutyList &duties);
void addCloseDuties(DutyList &duties);
void addRequirementsDuties(DutyList &duties);

} // namespace acquis
