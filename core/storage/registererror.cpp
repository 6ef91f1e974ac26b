// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/registererror.h"

namespace acquis {

namespace {

// Primary result codes of SQLite (https://sqlite.org/rescode.html); extended codes keep them in the low byte.
ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorCode::RegisterLocked;
    case 8: // SQLITE_READONLY
    case 3: // SQLITE_PERM
        return ErrorCode::RegisterReadOnly;
    case 11: // SQLITE_CORRUPT
        return ErrorCode::RegisterDamaged;
    case 13: // SQLITE_FULL
        return ErrorCode::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return ErrorCode::RegisterUnreachable;
    case 26: // SQLITE_NOTADB
        return ErrorCode::NotARegister;
    default: return ErrorCode::StorageFailure;
    }
}

} // namespace

Error registerError(const QSqlError &error, const QString &registerPath)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return Error { isNumber ? codeOf(code) : ErrorCode::StorageFailure, registerPath, error.text(), 0 };
}

} // namespace acquis
