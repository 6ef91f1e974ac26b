// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/output.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace acquis {
class Database;
}

namespace acquis::cli {

struct VendorImportRequest
{
    QString path;
    QMap<QString, QString> mapping; ///< header as written to the word of a VendorColumn; empty: read from the header
    QDate asOf; ///< the day of the table's figures
    bool isDryRun = false;
};

/// Whether the header of the table says that it lists vendors: a name and something else about each.
[[nodiscard]] bool isVendorTable(const QString &path);

/// Adds the vendors of a table that the register does not have, or only tells. What may be one of the register's is named and
/// not added: a person decides. \p isChanged is set when vendors were added.
[[nodiscard]] int importVendors(Database &database, const VendorImportRequest &request, Output &output, bool &isChanged);

} // namespace acquis::cli
