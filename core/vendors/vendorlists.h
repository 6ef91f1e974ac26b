// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"
#include "core/vendors/vendor.h"

#include <map>
#include <memory>

namespace acquis {

class Database;

/// Statements that are prepared once for many rows. Belongs to the thread of its Database.
class PreparedStatements
{
public:
    explicit PreparedStatements(Database &database) : m_database(database) { }
    /// \error register errors
    [[nodiscard]] Result<Statement *> of(const QString &sql);
    [[nodiscard]] Database &database() const { return m_database; }

private:
    Database &m_database;
    std::map<QString, Statement> m_statements;
};

/// Reads the lists of one vendor into \p vendor. \error RegisterDamaged, register errors
[[nodiscard]] Result<void> readVendorLists(PreparedStatements &statements, VendorId id, Vendor &vendor);
/// Writes the lists of \p vendor. Those that are as in \p before are left alone. Call inside a Transaction.
[[nodiscard]] Result<void> writeVendorLists(PreparedStatements &statements, VendorId id, const Vendor &vendor,
                                            const Vendor &before);

/// Writes the lists of many new vendors, many rows with one statement. Belongs to the thread of its Database; the vendors outlive it.
class NewVendorLists
{
public:
    explicit NewVendorLists(PreparedStatements &statements);
    ~NewVendorLists();
    Q_DISABLE_COPY_MOVE(NewVendorLists)

    /// Call inside a Transaction; the vendor's own row is there. \error register errors
    [[nodiscard]] Result<void> add(VendorId id, const Vendor &vendor);
    /// Writes what waits. \error register errors
    [[nodiscard]] Result<void> flush();

private:
    struct Waiting;
    PreparedStatements &m_statements;
    std::unique_ptr<Waiting> m_waiting;
};

/// Removes the lists of all vendors that the change of that revision added and nobody changed since. Call inside a Transaction.
[[nodiscard]] Result<void> eraseAddedLists(PreparedStatements &statements, qint64 revision);

} // namespace acquis
