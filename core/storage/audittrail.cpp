// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audittrail.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct StoredEntry
{
    qint64 sequence = 0;
    AuditEntry entry;
    QString previousHash;
    QString hash;
};

/// Hash over every field with its length, so that no two different entries read the same.
QString hashOf(qint64 sequence, const AuditEntry &entry, const QString &previousHash)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QStringList fields { QString::number(sequence),
                               previousHash,
                               entry.at.toUTC().toString(Qt::ISODateWithMs),
                               entry.actor,
                               entry.action,
                               entry.record,
                               entry.before,
                               entry.after,
                               entry.reason };
    for (const QString &field : fields) {
        const QByteArray bytes = field.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<std::vector<StoredEntry>> storedEntries(Database &database)
{
    auto statement = Statement::prepare(
        database, u"SELECT sequence, at_utc, actor, action, record, before_value, after_value, reason, previous_hash, hash "
                  "FROM audit_entry ORDER BY sequence"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    std::vector<StoredEntry> entries;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return entries;
        entries.push_back(
            { statement->integer(0),
              { QDateTime::fromString(statement->text(1), Qt::ISODateWithMs), statement->text(2), statement->text(3),
                statement->text(4), statement->text(5), statement->text(6), statement->text(7) },
              statement->text(8),
              statement->text(9) });
    }
}

Result<StoredEntry> lastEntry(Database &database)
{
    auto statement = Statement::prepare(database, u"SELECT sequence, hash FROM audit_entry ORDER BY sequence DESC LIMIT 1"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    StoredEntry last;
    if (*row) {
        last.sequence = statement->integer(0);
        last.hash = statement->text(1);
    }
    return last;
}

/// The head of the chain is kept apart, so that cutting off the last entries is found too.
Result<void> saveHead(Database &database, const QString &hash)
{
    auto statement = Statement::prepare(database, u"INSERT INTO register_info (name, value) VALUES ('audit-head', ?) "
                                                  "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, hash).exec();
}

Result<QString> savedHead(Database &database)
{
    auto statement = Statement::prepare(database, u"SELECT value FROM register_info WHERE name = 'audit-head'"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    return *row ? statement->text(0) : QString();
}

} // namespace

Result<void> appendAudit(Database &database, const AuditEntry &entry)
{
    auto last = lastEntry(database);
    if (!last)
        return std::unexpected(last.error());
    const qint64 sequence = last->sequence + 1;
    const QString hash = hashOf(sequence, entry, last->hash);
    auto statement = Statement::prepare(database, u"INSERT INTO audit_entry (sequence, at_utc, actor, action, record, "
                                                  u"before_value, after_value, reason, previous_hash, hash) "
                                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(0, sequence).bind(1, entry.at.toUTC().toString(Qt::ISODateWithMs)).bind(2, entry.actor).bind(3, entry.action);
    statement->bind(4, entry.record)
        .bind(5, entry.before)
        .bind(6, entry.after)
        .bind(7, entry.reason)
        .bind(8, last->hash)
        .bind(9, hash);
    if (auto done = statement->exec(); !done)
        return done;
    return saveHead(database, hash);
}

Result<std::vector<AuditEntry>> auditEntries(Database &database)
{
    auto stored = storedEntries(database);
    if (!stored)
        return std::unexpected(stored.error());
    std::vector<AuditEntry> entries;
    entries.reserve(stored->size());
    for (StoredEntry &one : *stored)
        entries.push_back(std::move(one.entry));
    return entries;
}

Result<qint64> firstBrokenAuditEntry(Database &database)
{
    auto stored = storedEntries(database);
    if (!stored)
        return std::unexpected(stored.error());
    QString previous;
    qint64 sequence = 0;
    for (const StoredEntry &one : *stored) {
        ++sequence;
        if (one.sequence != sequence || one.previousHash != previous || one.hash != hashOf(one.sequence, one.entry, previous))
            return sequence;
        previous = one.hash;
    }
    auto head = savedHead(database);
    if (!head)
        return std::unexpected(head.error());
    return *head == previous ? 0 : sequence + 1;
}

} // namespace acquis
