// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filestore.h"

#include <QRandomGenerator>

namespace acquis {
class Database;
}

namespace acquis::test {

/// A made-up file of a made-up office, as far along as chance has it: the same for the same number and day.
[[nodiscard]] ProcurementFile madeUpFile(int number, QDate today);

/// Keeps \p count such files as saving would, without steps and audit entries: fast. In one transaction.
[[nodiscard]] Result<void> keepManyFiles(Database &database, int count, QDate today);

/// Gives each file that was kept so the step, the entries of the trail and the money that saving it would have left. In one transaction.
[[nodiscard]] Result<void> tellPast(Database &database);

/// Keeps one file so, with a note of the day, and answers it as the register holds it; \p id 0: a new one. In one transaction.
[[nodiscard]] Result<StoredFile> keepFile(Database &database, const ProcurementFile &file, QDate savedOn,
                                          ProcurementFileId id = {});

} // namespace acquis::test
