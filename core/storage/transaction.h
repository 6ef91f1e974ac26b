// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace acquis {

class Database;

/// A write transaction: taken at once (so that a locked register is known before work starts), rolled back unless
/// commit() succeeded.
class Transaction
{
public:
    /// \error RegisterLocked, RegisterReadOnly, StorageFailure
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// \error DiskFull, RegisterLocked, StorageFailure; the transaction is then rolled back
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) { }
    void rollback();
    Database *m_database;
};

} // namespace acquis
