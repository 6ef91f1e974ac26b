// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/fileduties.h"
#include "core/procurements/filefaults.h"

// Who may let a duty go. \p rules: as of dutiesOf(). Pure; any thread.
namespace acquis {

/// Whether the duty can be let go at all. What the file itself cannot do without is done, not waived, and so are approvals: a waiver
/// never stands in for authority or for the second person, nor for a way that the rules allow.
[[nodiscard]] bool canBeWaived(const FileDuty &duty);

/// The least authority that may let it go: of what a rule forbids to go without, the highest that the file's approvals ask for; of all
/// else any.
[[nodiscard]] Authority authorityToWaive(const ProcurementFile &file, const FileDuty &duty, const RuleSet *rules = nullptr);

/// Who may let it go on \p day when \p actor writes it down, own authority first, the lowest that is enough first: neither the actor nor
/// the requester (rule of two persons). Empty when it cannot be waived, or nobody may.
[[nodiscard]] QStringList whoMayWaive(const ProcurementFile &file, const FileDuty &duty, const OfficePeople &people,
                                      const QString &actor, QDate day, const RuleSet *rules = nullptr);

/// What forbids that \p actor keeps the waivers that are new or changed in \p after. Those that were kept before stand as they were
/// judged then.
[[nodiscard]] QList<FileFinding> waiverFaults(const ProcurementFile &before, const ProcurementFile &after,
                                              const OfficePeople &people, const QString &actor, const RuleSet *rules = nullptr);

} // namespace acquis
