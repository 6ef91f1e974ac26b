// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <utility>

namespace acquis {

class Database;

/// One prepared statement with typed, checked binding and reading: the only place of core where QVariant passes.
/// Belongs to the thread of its Database and must not outlive it.
class Statement
{
public:
    /// \error StorageFailure and the register errors of registerError()
    [[nodiscard]] static Result<Statement> prepare(Database &database, const QString &sql);

    Statement &bind(int position, qint64 value);
    Statement &bind(int position, int value) { return bind(position, qint64(value)); }
    Statement &bind(int position, const QString &value);
    Statement &bind(int position, const QByteArray &value);
    Statement &bind(int position, std::optional<qint64> value);
    Statement &bindNull(int position);

    [[nodiscard]] Result<void> exec();
    /// True while there is a row; reading errors (a damaged page met half-way) are errors, not an end.
    [[nodiscard]] Result<bool> next();
    /// Runs the statement and calls \p each, which answers a Result<void>, for every row. Ends at the first error.
    template <typename Each>
    [[nodiscard]] Result<void> forEachRow(Each each)
    {
        if (auto done = exec(); !done)
            return done;
        for (;;) {
            auto row = next();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                return {};
            if (Result<void> done = each(std::as_const(*this)); !done)
                return done;
        }
    }
    void finish() { m_query.finish(); }

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 rowsAffected() const { return m_query.numRowsAffected(); }

private:
    Statement(QSqlQuery query, QString subject);
    QSqlQuery m_query;
    QString m_subject;
};

} // namespace acquis
