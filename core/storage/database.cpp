// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/backup.h"
#include "core/storage/dialect.h"
#include "core/storage/migration.h"
#include "core/storage/registererror.h"
#include "core/storage/registerfile.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace acquis {

using namespace Qt::StringLiterals;

Database::Database(QString path, QString connectionName, Mode mode)
    : m_path(std::move(path))
    , m_connectionName(std::move(connectionName))
    , m_mode(mode)
{ }

Database::~Database()
{
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(connection());
    if (!query.exec(sql))
        return std::unexpected(registerError(query.lastError(), m_path));
    return {};
}

int Database::newestSchema()
{
    return shippedMigrations().back().number;
}

Result<int> Database::schemaVersion()
{
    auto statement = Statement::prepare(*this, u"SELECT value FROM register_info WHERE name = 'schema'"_s);
    if (!statement) {
        // A database without our table is somebody else's; any other failure is told as it is.
        if (statement.error().code == ErrorCode::StorageFailure)
            return failure(ErrorCode::NotARegister, m_path, statement.error().detail);
        return std::unexpected(statement.error());
    }
    if (auto done = statement->exec(); !done)
        return std::unexpected(done.error());
    auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    const int version = *row ? statement->text(0).toInt() : 0;
    if (version < 1)
        return failure(ErrorCode::NotARegister, m_path);
    return version;
}

Result<std::unique_ptr<Database>> Database::connect(const QString &path, Mode mode)
{
    const QString name = u"acquis-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(path);
        // A register left by a killed program is rolled back by its first reader, which must be able to write for that;
        // the read-only mode of such a connection is set by the dialect.
        const bool readOnlyFile = mode == Mode::ReadOnly && QFileInfo::exists(path) && !QFileInfo(path).isWritable();
        connection.setConnectOptions(readOnlyFile ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=3000"_s
                                                  : u"QSQLITE_BUSY_TIMEOUT=3000"_s);
        if (!connection.open()) {
            const Error error = registerError(connection.lastError(), path);
            connection = QSqlDatabase();
            QSqlDatabase::removeDatabase(name);
            return std::unexpected(error);
        }
    }
    std::unique_ptr<Database> database(new Database(path, name, mode));
    if (auto done = Dialect::configure(*database); !done)
        return std::unexpected(done.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::RegisterExists, path);
    auto database = connect(path, Mode::ReadWrite);
    if (!database)
        return database;
    if (auto done = migrate(**database, 0, shippedMigrations()); !done) {
        database->reset();
        QFile::remove(path);
        return std::unexpected(done.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    if (auto looksRight = checkRegisterFile(path); !looksRight)
        return std::unexpected(looksRight.error());
    auto database = connect(path, mode);
    if (!database)
        return database;
    auto version = (*database)->schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    if (*version > newestSchema())
        return failure(ErrorCode::RegisterNewer, path, QString::number(*version));
    if (*version < newestSchema() && mode == Mode::ReadWrite) {
        const QString backup = path + u".schema-%1.backup"_s.arg(*version);
        if (auto saved = backupRegister(path, backup); !saved)
            return std::unexpected(saved.error());
        if (auto done = migrate(**database, *version, shippedMigrations()); !done)
            return std::unexpected(done.error());
    }
    return database;
}

} // namespace acquis
