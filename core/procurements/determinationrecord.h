// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/needcover.h"
#include "core/procurements/procurementfile.h"
#include "core/rules/determination.h"
#include "core/rules/ruleset.h"

// The rules asked about the need of a file, and the answer kept with it, so that it can be read when its packs are long gone. Pure but
// for the new uid.
namespace acquis {

/// The need of a file as the rules are asked: on \p today when it names no day, with the standing and the agreements of the register
/// when \p holdings are there and they can be judged.
[[nodiscard]] Need judgedNeed(const ProcurementFile &file, const AgreementHoldings *holdings, QDate today);

/// Everything that is asked and answered, for keeping. Routes stand in their order, citations in \p language. \p day, \p by and \p why are
/// those of the determination.
[[nodiscard]] StoredDetermination determinationRecord(const Need &need, const Determination &answer, const RuleSet &rules,
                                                      Language language, QDate day, const QString &by, const QString &why);

/// Members of the need ("value", "date") that are otherwise now than when it was determined, sorted.
[[nodiscard]] QStringList changedSince(const StoredDetermination &determination, const Need &now);

} // namespace acquis
