// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"
#include "core/rules/holidays.h"

// How a file goes from stage to stage, and ends. What is refused leaves the file as it was.
namespace acquis {

class RuleSet;

enum class StageMove { Done, NothingLeft, Forbidden, ReasonMissing, Ended };

/// The next stage; the file is changed only when the answer is Done. The reason is kept with the passage.
/// \p days, \p rules: as of gateOf().
StageMove passStage(ProcurementFile &file, const QString &reason, QDate today, const WorkingDays &days = {},
                    const RuleSet *rules = nullptr);
/// Back to a stage that the file has passed; what was done there stays. A reason is required.
StageMove returnToStage(ProcurementFile &file, FileStage stage, const QString &reason, QDate today);
/// Ends the file before its time: Cancelled or Abandoned. \p end must name its reason in words.
StageMove endFile(ProcurementFile &file, FileState state, const FileEnd &end);
/// Opens it again, when nothing forbids: a reason is required.
StageMove reopenFile(ProcurementFile &file, const QString &reason, QDate today);

} // namespace acquis
