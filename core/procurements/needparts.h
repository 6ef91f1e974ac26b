// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

// Parts of the intake that follow from the rest of the file. Uids are new each time; the rest is pure.
namespace acquis {

/// As the intake says it, or the need.
[[nodiscard]] bool usesTechnology(const ProcurementFile &file);
[[nodiscard]] bool holdsPersonalData(const NeedIntake &intake);

/// The instruments that a file of this kind must look at and has no line for yet: those of every purchase, privacy where personal data
/// is held, those of information technology where it is used. Seeded for Ontario, where the study lists them (R19); elsewhere the office
/// writes its own lines, and these are none.
[[nodiscard]] QList<ComplianceLine> missingCompliance(const ProcurementFile &file);

/// The offices to be told before an award and not asked yet: information technology and security where it is used (R118), privacy where
/// personal data is held.
[[nodiscard]] QList<Consultation> missingConsultations(const ProcurementFile &file);

/// Puts a version of the requirement behind the others and answers its number. Nothing, and 0, when its text is empty or that of the
/// last one (R110).
int addRequirementVersion(NeedIntake &intake, const BilingualText &text, const QString &reason, QDate day);

/// No option is open source, reused or joined, and nothing says why (R108).
[[nodiscard]] bool lacksOpenOption(const NeedIntake &intake);

/// What lacks until the budget is confirmed for \p amount, as paths of the file; empty: nothing. A confirmation says who confirmed
/// when, and what: an amount, or the number under which the money is set aside (R91).
[[nodiscard]] QStringList lackingOfBudget(const NeedIntake &intake, Money amount);

/// It costs nothing to buy, and the way that is chosen says what it costs all the same: nobody has just forgotten the value.
[[nodiscard]] bool isWithoutPrice(const ProcurementFile &file);

} // namespace acquis
