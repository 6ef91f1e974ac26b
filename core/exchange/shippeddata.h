// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

class Database;

/// Records of a CSV file that the program ships or a person chose for reconcile(): small, read whole, UTF-8 or
/// Windows-1252; header first. \error file errors of CsvReader, FileNotFound
[[nodiscard]] Result<QList<QStringList>> readSmallCsv(const QString &path);

/// Writes units, names, crosswalk, members and tags as shipped into a new register. Call inside a Transaction.
/// \error InvalidData naming file and row
[[nodiscard]] Result<void> writeShippedData(Database &database);

} // namespace acquis
