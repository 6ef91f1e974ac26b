// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace acquis {

class Database;

/// What was done to which record. Written inside the transaction of the change itself.
struct AuditEntry
{
    QDateTime at; ///< UTC
    QString actor;
    QString action; ///< stable word, e.g. "import", "undo-import", "crosswalk-edit"
    QString record; ///< what it was done to, e.g. "source-file/3"
    QString before;
    QString after;
    QString reason;
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// Appends \p entry, chained to the one before by SHA-256. Call inside a Transaction.
[[nodiscard]] Result<void> appendAudit(Database &database, const AuditEntry &entry);

/// All entries, oldest first.
[[nodiscard]] Result<std::vector<AuditEntry>> auditEntries(Database &database);

/// The sequence number of the first entry that was changed, removed or reordered; 0 when the chain holds.
[[nodiscard]] Result<qint64> firstBrokenAuditEntry(Database &database);

} // namespace acquis
