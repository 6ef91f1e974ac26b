// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integrity.h"

#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

IntegrityCheck checkOf(const QString &name, const QStringList &problems)
{
    return { name, problems.isEmpty(), problems.mid(0, 5).join(u"; "_s) };
}

} // namespace

Result<std::vector<IntegrityCheck>> checkStorage(Database &database)
{
    std::vector<IntegrityCheck> checks;
    auto version = database.schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    // An older schema is whole too: the backup that is made before a register is brought forward has one.
    checks.push_back({ u"schema"_s, *version <= Database::newestSchema(), QString::number(*version) });

    auto pages = Dialect::pageProblems(database);
    if (!pages)
        return std::unexpected(pages.error());
    checks.push_back(checkOf(u"pages"_s, *pages));

    auto keys = Dialect::foreignKeyProblems(database);
    if (!keys)
        return std::unexpected(keys.error());
    checks.push_back(checkOf(u"foreign-keys"_s, *keys));

    auto broken = firstBrokenAuditEntry(database);
    if (!broken)
        return std::unexpected(broken.error());
    checks.push_back({ u"audit-chain"_s, *broken == 0, *broken == 0 ? QString() : QString::number(*broken) });
    return checks;
}

} // namespace acquis
