// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace acquis {

class Database;

/// A name of a vendor as a source wrote it.
struct StoredVendorName
{
    qint64 id = 0; ///< row of vendor_name
    QString text;
};

/// All of them, by id. \error register errors
[[nodiscard]] Result<std::vector<StoredVendorName>> storedVendorNames(Database &database);

/// Names of vendors as the sources wrote them, each read when it is first asked for.
class VendorNames
{
public:
    explicit VendorNames(Database &database) : m_database(database) { }

    /// Empty for 0, "no vendor". \error RegisterDamaged when there is no such vendor, register errors
    [[nodiscard]] Result<QString> of(qint64 vendor);

private:
    Database &m_database;
    std::optional<Statement> m_select;
    std::unordered_map<qint64, QString> m_known;
};

} // namespace acquis
