// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/overlayjobs.h"

#include "core/procurements/overlaystore.h"
#include "core/storage/database.h"

#include <QFileInfo>

namespace acquis {

namespace {

QString actor()
{
    return qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
}

template <typename Change>
Result<QList<RulePack>> changed(const QString &registerPath, Change change)
{
    auto database = Database::open(registerPath, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    if (const auto done = change(**database); !done)
        return std::unexpected(done.error());
    return organisationPacks(**database);
}

} // namespace

Result<QList<RulePack>> keepPack(const QString &registerPath, const RulePack &pack, int replaces)
{
    return changed(registerPath, [&](Database &database) { return saveOrganisationPack(database, pack, replaces, actor()); });
}

Result<QList<RulePack>> takeOutOfUse(const QString &registerPath, const QString &id, int replaces)
{
    return changed(registerPath, [&](Database &database) { return removeOrganisationPack(database, id, replaces, actor()); });
}

Result<QList<RulePack>> keptPacks(const QString &registerPath)
{
    auto database = Database::open(registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    return organisationPacks(**database);
}

Result<QHash<QString, SaidEffect>> effectsOf(const Overlay &overlay, const QStringList &rows, const QList<RulePack> &shipped,
                                             const CancelToken &cancel)
{
    QHash<QString, SaidEffect> effects;
    Need need;
    need.jurisdiction = overlay.jurisdiction;
    const auto packs = packsFor(need, shipped);
    if (!packs)
        return effects;
    const RuleSet central(*packs);
    for (const OverlayRow &row : overlay.rows) {
        if (!rows.contains(row.id))
            continue;
        const RowEffect found = effectOf(row, overlay, central, cancel);
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        effects.insert(row.id, { found.effect, found.centralRow < 0 ? BilingualText {} : central.row(found.centralRow).text });
    }
    return effects;
}

bool isMeantToBeWritten(const QString &registerPath)
{
    const QFileInfo file(registerPath);
    return file.isWritable() && (file.permissions() & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
}

} // namespace acquis
