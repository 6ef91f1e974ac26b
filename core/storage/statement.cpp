// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/database.h"
#include "core/storage/registererror.h"

#include <QSqlError>
#include <QVariant>

namespace acquis {

Statement::Statement(QSqlQuery query, QString subject) : m_query(std::move(query)), m_subject(std::move(subject)) { }

Result<Statement> Statement::prepare(Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(registerError(query.lastError(), database.path()));
    return Statement(std::move(query), database.path());
}

Statement &Statement::bind(int position, qint64 value)
{
    m_query.bindValue(position, value);
    return *this;
}

Statement &Statement::bind(int position, const QString &value)
{
    // A null QString would be stored as SQL NULL; an empty text is a text.
    m_query.bindValue(position, value.isNull() ? QString(QLatin1StringView("")) : value);
    return *this;
}

Statement &Statement::bind(int position, const QByteArray &value)
{
    m_query.bindValue(position, value.isNull() ? QByteArray("") : value);
    return *this;
}

Statement &Statement::bind(int position, std::optional<qint64> value)
{
    return value ? bind(position, *value) : bindNull(position);
}

Statement &Statement::bindNull(int position)
{
    m_query.bindValue(position, QVariant());
    return *this;
}

Result<void> Statement::exec()
{
    if (!m_query.exec())
        return std::unexpected(registerError(m_query.lastError(), m_subject));
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        return std::unexpected(registerError(m_query.lastError(), m_subject));
    return false;
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

qint64 Statement::lastInsertId() const
{
    return m_query.lastInsertId().toLongLong();
}

} // namespace acquis
