// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"
#include "core/rules/determination.h"
#include "core/rules/holidays.h"
#include "core/rules/ruleset.h"

#include <QStringList>

namespace acquis {

/// Asks the rules for the file's need and keeps their answer with words, citations and duties, as it is read when the packs are long
/// gone. `related` of the need is what the caller has put there. Only ways of the jurisdiction of which a rule says something are kept.
/// \param packs those available: the need's jurisdiction or the packs it names are taken of them.
[[nodiscard]] NeedResult<StoredDetermination> determineFile(const ProcurementFile &file, const QList<RulePack> &packs,
                                                            QDate today, const QString &by, const QString &why);
/// The same with rules that were made ready before.
[[nodiscard]] NeedResult<StoredDetermination> determineFile(const ProcurementFile &file, const RuleSet &rules, QDate today,
                                                            const QString &by, const QString &why);

/// The way could be awarded on the day the procurement begins: no rule that was held gives a number of days that must pass. Its earliest
/// award promises nothing.
/// \param days those of the need's jurisdiction
[[nodiscard]] bool hasNoMinimumTime(const StoredDetermination &determination, const StoredRoute &route, const WorkingDays &days);
/// The way must be posted for days whose number no rule that was held says: its earliest award is later by them.
[[nodiscard]] bool lacksPostingDays(const StoredRoute &route);

/// Puts a determination after those there are. One that says the same of the same need with the same packs as the last is not put
/// twice: false.
bool addDetermination(ProcurementFile &file, const StoredDetermination &determination);

/// What the file says of its need is no longer what was determined last, or nothing was determined. What the register knows of
/// arrangements, agreements and related needs, and the day when none is set, is added when the rules are asked: that is no change.
[[nodiscard]] bool isDeterminedAnewNeeded(const ProcurementFile &file);
/// Members of the need that are otherwise than in the last determination ("value", "date"), sorted; empty: none.
[[nodiscard]] QStringList changedSinceDetermination(const ProcurementFile &file);

/// The chosen way as it was determined last; null: none is chosen, or the rules do not know it.
[[nodiscard]] const StoredRoute *chosenRoute(const ProcurementFile &file);
/// The duty of that kind on the chosen route; null: none.
[[nodiscard]] const StoredDuty *dutyInForce(const ProcurementFile &file, DutyKind kind);

/// A duty as it is kept, with words and source.
[[nodiscard]] StoredDuty storedDuty(const AppliedDuty &applied, const RuleSet &rules);

/// Title and section of a citation in one line.
[[nodiscard]] QString citationLine(const Citation &citation, Language language);

} // namespace acquis
