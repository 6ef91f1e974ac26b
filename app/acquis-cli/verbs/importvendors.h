// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/acquis-cli/output.h"

#include "core/vendors/vendormapping.h"

#include <QDate>
#include <QString>

namespace acquis {
class Database;
}

namespace acquis::cli {

struct VendorImportRequest
{
    QString path;
    VendorMapping mapping; ///< empty: as remembered for these headings, else read from the header
    QDate asOf; ///< the day of the table's figures
    bool isDryRun = false;
};

/// Whether the header of the table says that it lists vendors: a name and something else about each, and no lines of spending.
[[nodiscard]] bool isVendorTable(const QString &path);

/// Adds the vendors of a table that the register does not have, or only tells. What may be one of the register's is named and
/// not added: a person decides. What columns were said to hold is remembered. \p isChanged is set when vendors were added.
[[nodiscard]] int importVendors(Database &database, const VendorImportRequest &request, Output &output, bool &isChanged);

} // namespace acquis::cli
