// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

namespace acquis {

class Database;

/// What differs between database engines, and nothing else. SQLite is the one that is built; whatever another engine says
/// differently belongs here.
class Dialect
{
public:
    /// \p sql with its placeholders filled in: ${identity} numbers rows, ${bytes} holds bytes, ${bytewise} behind a text
    /// compares it by its bytes.
    [[nodiscard]] static QString expand(QString sql);
    /// The text of \p column as the bytes of UTF-8, for reading much without making texts of it.
    [[nodiscard]] static QString utf8Of(const QString &column);
    [[nodiscard]] static QString beginWrite();
    /// Settings of a fresh connection: foreign keys enforced, durable commits, bounded memory.
    [[nodiscard]] static Result<void> configure(Database &database);
    /// From now on commits do not wait for the disk: for a register that is being made and that nobody has yet.
    [[nodiscard]] static Result<void> deferFlushing(Database &database);
    /// Durable commits again; what was written before is on the disk when this returns.
    [[nodiscard]] static Result<void> flush(Database &database);
    /// Writes a complete, compact copy of the register to \p path, which must not exist.
    [[nodiscard]] static Result<void> copyTo(Database &database, const QString &path);
    /// Damage that the engine finds in its own pages; empty when there is none.
    [[nodiscard]] static Result<QStringList> pageProblems(Database &database);
    [[nodiscard]] static Result<QStringList> foreignKeyProblems(Database &database);
    /// Names and definitions of all tables and indexes, one text each, sorted: equal for equal schemas.
    [[nodiscard]] static Result<QStringList> schemaText(Database &database);
};

} // namespace acquis
