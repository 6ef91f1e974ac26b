// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audittrail.h"

#include <QHash>

namespace acquis {

/// Entries of the trail as they may leave the register: while evaluators still score, nobody reads there what the others gave. Values
/// are left blank, hashes stay. Asks the register for files as it meets them; belongs to the thread of \p database.
class ToldEntries
{
public:
    explicit ToldEntries(Database &database) : m_database(database) { }

    /// \error register errors
    [[nodiscard]] Result<ChainedAuditEntry> told(ChainedAuditEntry entry);

private:
    [[nodiscard]] Result<bool> areScoresOpen(const QString &number);

    Database &m_database;
    QHash<QString, bool> m_open; ///< by number of the file
};

} // namespace acquis
