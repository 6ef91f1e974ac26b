// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

namespace acquis {

/// One open connection to a register (the file a person works in). A Database belongs to the thread that opened it;
/// another thread opens its own on the same location. Closes when destroyed.
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Makes an empty register with the newest schema; exchange's createRegister() also fills in what the program ships.
    /// \error RegisterExists, RegisterReadOnly, DiskFull, StorageFailure
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path);

    /// Opens an existing register; an older schema is brought forward after a backup beside it (ReadWrite only).
    /// \error RegisterNotFound, NotARegister, RegisterNewer, RegisterLocked, RegisterReadOnly, RegisterDamaged, StorageFailure
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] QSqlDatabase connection() const;

    /// Runs one statement without results. \error see registerError()
    [[nodiscard]] Result<void> run(const QString &sql);

    /// Number of the schema this program writes.
    [[nodiscard]] static int newestSchema();
    [[nodiscard]] Result<int> schemaVersion();

private:
    Database(QString path, QString connectionName, Mode mode);
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const QString &path, Mode mode);

    QString m_path;
    QString m_connectionName;
    Mode m_mode;
};

} // namespace acquis
