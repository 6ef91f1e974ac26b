// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/vendornames.h"

#include "core/storage/database.h"

namespace acquis {

using namespace Qt::StringLiterals;

Result<std::vector<StoredVendorName>> storedVendorNames(Database &database)
{
    auto statement = Statement::prepare(database, u"SELECT id, text FROM vendor_name ORDER BY id"_s);
    if (!statement)
        return std::unexpected(statement.error());
    std::vector<StoredVendorName> names;
    auto read = statement->forEachRow([&](const Statement &row) -> Result<void> {
        names.push_back({ row.integer(0), row.text(1) });
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return names;
}

Result<QString> VendorNames::of(qint64 vendor)
{
    if (vendor == 0)
        return QString();
    if (const auto known = m_known.find(vendor); known != m_known.end())
        return known->second;
    if (!m_select) {
        auto prepared = Statement::prepare(m_database, u"SELECT text FROM vendor_name WHERE id = ?"_s);
        if (!prepared)
            return std::unexpected(prepared.error());
        m_select.emplace(std::move(*prepared));
    }
    if (auto done = m_select->bind(0, vendor).exec(); !done)
        return std::unexpected(done.error());
    auto row = m_select->next();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::RegisterDamaged, m_database.path(), u"a line has no vendor"_s);
    QString name = m_select->text(0);
    m_select->finish();
    m_known.emplace(vendor, name);
    return name;
}

} // namespace acquis
