// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> column(Database &database, const QString &sql, int index)
{
    auto statement = Statement::prepare(database, sql);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    QStringList texts;
    for (;;) {
        auto row = statement->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return texts;
        texts << statement->text(index);
    }
}

} // namespace

QString Dialect::expand(QString sql)
{
    return sql.replace(u"${identity}"_s, u"INTEGER PRIMARY KEY"_s)
        .replace(u"${bytes}"_s, u"BLOB"_s)
        .replace(u"${bytewise}"_s, u"COLLATE BINARY"_s);
}

QString Dialect::utf8Of(const QString &column)
{
    return u"CAST(%1 AS BLOB)"_s.arg(column);
}

QString Dialect::beginWrite()
{
    return u"BEGIN IMMEDIATE"_s;
}

Result<void> Dialect::configure(Database &database)
{
    // A rollback journal, not a write-ahead log: registers live on network shares, where a shared-memory log is unsafe.
    const QStringList settings {
        u"PRAGMA foreign_keys = ON"_s,   u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA cache_size = -32768"_s, u"PRAGMA temp_store = FILE"_s,
    };
    for (const QString &setting : settings) {
        if (auto done = database.run(setting); !done)
            return done;
    }
    if (database.mode() == Database::Mode::ReadOnly)
        return database.run(u"PRAGMA query_only = ON"_s);
    return {};
}

Result<void> Dialect::deferFlushing(Database &database)
{
    // No journal beside it either: what is half made is thrown away.
    if (auto done = database.run(u"PRAGMA journal_mode = MEMORY"_s); !done)
        return done;
    return database.run(u"PRAGMA synchronous = OFF"_s);
}

Result<void> Dialect::flush(Database &database)
{
    for (const QString &setting : { u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA synchronous = FULL"_s }) {
        if (auto done = database.run(setting); !done)
            return done;
    }
    // Only a commit flushes, and it flushes the whole file: something is written that changes nothing.
    return database.run(u"UPDATE register_info SET value = value"_s);
}

Result<void> Dialect::copyTo(Database &database, const QString &path)
{
    // Writing another file counts as writing to SQLite, even for a connection that only reads the register.
    if (auto done = database.run(u"PRAGMA query_only = OFF"_s); !done)
        return done;
    auto statement = Statement::prepare(database, u"VACUUM INTO ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    auto copied = statement->bind(0, path).exec();
    statement->finish();
    if (copied && database.mode() == Database::Mode::ReadOnly)
        return database.run(u"PRAGMA query_only = ON"_s);
    return copied;
}

Result<QStringList> Dialect::pageProblems(Database &database)
{
    auto lines = column(database, u"PRAGMA integrity_check"_s, 0);
    if (lines && *lines == QStringList { u"ok"_s })
        return QStringList();
    return lines;
}

Result<QStringList> Dialect::foreignKeyProblems(Database &database)
{
    return column(database, u"PRAGMA foreign_key_check"_s, 0);
}

Result<QStringList> Dialect::schemaText(Database &database)
{
    return column(database, u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY sql"_s, 0);
}

} // namespace acquis
