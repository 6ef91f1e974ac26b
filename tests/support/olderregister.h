// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/migration.h"

#include <QRegularExpression>
#include <QStringList>

namespace acquis::test {

/// Makes of a register of today one of that older schema: without the tables that later migrations make.
/// Only for schemas after which the migrations did nothing but make tables and fill them.
[[nodiscard]] inline Result<void> makeOlder(Database &database, int schema)
{
    static const QRegularExpression table(QStringLiteral(R"(CREATE TABLE (\w+))"));
    QStringList newer;
    for (const Migration &step : shippedMigrations()) {
        if (step.number <= schema)
            continue;
        for (auto match = table.globalMatch(step.sql); match.hasNext();)
            newer.prepend(match.next().captured(1));
    }
    for (const QString &name : std::as_const(newer)) {
        if (auto dropped = database.run(QStringLiteral("DROP TABLE ") + name); !dropped)
            return dropped;
    }
    return database.run(QStringLiteral("UPDATE register_info SET value = '%1' WHERE name = 'schema'").arg(schema));
}

} // namespace acquis::test
