// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/database.h"
#include "core/storage/dialect.h"

#include <QLoggingCategory>

#include <utility>

namespace acquis {

Q_LOGGING_CATEGORY(lcTransaction, "acquis.storage.transaction")

Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.run(Dialect::beginWrite()); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

Transaction::~Transaction()
{
    if (m_database)
        rollback();
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    auto committed = m_database->run(QStringLiteral("COMMIT"));
    if (!committed)
        rollback();
    m_database = nullptr;
    return committed;
}

void Transaction::rollback()
{
    // The engine may have rolled back by itself (disk full); there is nothing left to undo then, and nobody to tell.
    if (auto rolledBack = m_database->run(QStringLiteral("ROLLBACK")); !rolledBack)
        qCDebug(lcTransaction) << "rollback:" << rolledBack.error().detail;
}

} // namespace acquis
