// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/rules/rulepack.h"

#include <QByteArray>
#include <QList>

namespace acquis {

class Database;

/// Writes the people and the procurement files of the sample as if officers had worked in them: step by step, each saved, judged and
/// audited on its day as any other change. What a rule forbids is forbidden here too.
///
/// \p json: {"people": members of OfficePeople, "files": [{"steps": [{"at": UTC, "by": name, "do": word, "why": sentence, …}]}]}. Words:
/// "create" and "edit" with "set" (path as changesBetween() writes it, to a value; null takes away; the last segment "+" appends),
/// "determine", "pass", "ask" and "approve", "refuse" (with "subject", "part"; "to"), "end" with "state", "reason", "text".
/// \error InvalidData: the subject says file and step ("2/5"), the detail what was wrong; register errors
[[nodiscard]] Result<void> writeSampleFiles(Database &database, const QByteArray &json, const QList<RulePack> &packs);

} // namespace acquis
