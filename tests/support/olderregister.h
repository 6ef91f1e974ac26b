// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/migration.h"

#include <QRegularExpression>
#include <QStringList>

namespace acquis::test {

/// Makes of a register of today one of that older schema: without the tables and indexes that later migrations make.
/// Only for schemas after which the migrations did nothing but make those and fill tables.
[[nodiscard]] inline Result<void> makeOlder(Database &database, int schema)
{
    static const QRegularExpression made(QStringLiteral(R"(CREATE (?:UNIQUE )?(TABLE|INDEX) (\w+))"));
    QStringList newer;
    for (const Migration &step : shippedMigrations()) {
        if (step.number <= schema)
            continue;
        for (auto found = made.globalMatch(step.sql); found.hasNext();) {
            const auto match = found.next();
            newer.prepend(match.captured(1) + u' ' + match.captured(2));
        }
    }
    for (const QString &one : std::as_const(newer)) {
        if (auto dropped = database.run(QStringLiteral("DROP ") + one); !dropped)
            return dropped;
    }
    return database.run(QStringLiteral("UPDATE register_info SET value = '%1' WHERE name = 'schema'").arg(schema));
}

} // namespace acquis::test
