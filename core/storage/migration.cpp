// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migration.h"

#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

std::vector<Migration> readMigrations()
{
    const QDir folder(u":/schema"_s);
    std::vector<Migration> steps;
    const QStringList names = folder.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        steps.push_back({ name.first(4).toInt(), name, QString::fromUtf8(file.readAll()) });
    }
    return steps;
}

QStringList statementsOf(const QString &sql)
{
    static const QRegularExpression comment(u"^--.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression end(u";\\s*(?:\\n|$)"_s);
    QStringList statements;
    const QStringList parts = QString(sql).remove(comment).split(end);
    for (const QString &part : parts) {
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            statements << statement;
    }
    return statements;
}

Result<void> runStep(Database &database, const Migration &step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QStringList statements = statementsOf(step.sql);
    for (const QString &statement : statements) {
        if (auto done = database.run(Dialect::expand(statement)); !done)
            return done;
    }
    auto version = Statement::prepare(database, u"INSERT INTO register_info (name, value) VALUES ('schema', ?) "
                                                "ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    if (!version)
        return std::unexpected(version.error());
    if (auto done = version->bind(0, QString::number(step.number)).exec(); !done)
        return done;
    return transaction->commit();
}

} // namespace

const std::vector<Migration> &shippedMigrations()
{
    static const std::vector<Migration> steps = readMigrations();
    return steps;
}

Result<void> migrate(Database &database, int from, const std::vector<Migration> &steps)
{
    for (const Migration &step : steps) {
        if (step.number <= from)
            continue;
        if (auto done = runStep(database, step); !done)
            return done;
    }
    return {};
}

} // namespace acquis
