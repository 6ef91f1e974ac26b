// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/storage/audittrail.h"

namespace acquis {

/// Writes the entries that \p filter asks for as CSV, oldest first, with their place in the chain, so that it can be followed
/// outside of the program; answers how many. Scores are blank while evaluators still score (ToldEntries). Times in UTC, as they are chained, and in the days of the filter's zone. The file
/// appears whole or not at all. One entry in memory at a time; belongs to the thread of \p database.
/// \error Cancelled, DiskFull, FileNotWritable, register errors
[[nodiscard]] Result<qint64> writeAuditCsv(Database &database, const AuditFilter &filter, const QString &path,
                                           const CancelToken &cancel = {});

} // namespace acquis
