// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/overlaystore.h"

#include "core/rules/overlay.h"
#include "core/rules/packwriter.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstSchema = 2; ///< that has the table

/// A register that is only read keeps the schema it has.
Result<bool> keepsPacks(Database &database)
{
    auto version = database.schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    return *version >= firstSchema;
}

QString nameOf(const QString &id, int version)
{
    return u"%1@%2"_s.arg(id).arg(version);
}

Result<RulePack> read(const QString &id, int version, const QByteArray &body)
{
    PackResult pack = parsePack(body);
    if (!pack)
        return failure(ErrorCode::RegisterDamaged, nameOf(id, version), pack.error().first().member);
    if (pack->id != id || pack->version != version)
        return failure(ErrorCode::RegisterDamaged, nameOf(id, version), nameOf(pack->id, pack->version));
    return std::move(*pack);
}

struct Versions
{
    int current = 0; ///< 0: none is in use
    int highest = 0;
};

Result<Versions> versionsOf(Database &database, const QString &id)
{
    auto statement = Statement::prepare(database, u"SELECT version, state FROM rule_pack WHERE pack = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    Versions versions;
    const auto done = statement->bind(0, id).forEachRow([&versions](const Statement &row) -> Result<void> {
        const int version = int(row.integer(0));
        versions.highest = std::max(versions.highest, version);
        if (row.text(1) == "current"_L1)
            versions.current = version;
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return versions;
}

Result<void> retire(Database &database, const QString &id)
{
    auto statement = Statement::prepare(database, u"UPDATE rule_pack SET state = 'past' WHERE pack = ? AND state = 'current'"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, id).exec();
}

Result<void> insert(Database &database, const RulePack &pack, const QByteArray &body, const QDateTime &at, const QString &actor)
{
    auto statement =
        Statement::prepare(database, u"INSERT INTO rule_pack (pack, version, state, valid_from, saved_at_utc, saved_by, body) "
                                     "VALUES (?, ?, 'current', ?, ?, ?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, pack.id)
        .bind(1, pack.version)
        .bind(2, pack.validFrom.toString(Qt::ISODate))
        .bind(3, at.toString(Qt::ISODate))
        .bind(4, actor)
        .bind(5, body)
        .exec();
}

/// The version with the digest of what it says, so that the trail shows when a kept version was touched.
QString described(const RulePack &pack, const QByteArray &body)
{
    return u"%1 sha256:%2"_s.arg(nameOf(pack.id, pack.version),
                                 QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()));
}

/// Rows and series are named by their "id" in a pack.
QList<FieldChange> changesOf(const RulePack &before, const QByteArray &after)
{
    const auto fieldsOf = [](const QByteArray &body) { return withUids(QJsonDocument::fromJson(body).object(), { u"id"_s }); };
    return changesBetween(fieldsOf(writePack(before)), fieldsOf(after));
}

Result<void> checkSeen(const Versions &versions, int seen, const QString &id)
{
    if (versions.current == seen)
        return {};
    return failure(ErrorCode::RecordChanged, id, nameOf(id, versions.current));
}

} // namespace

Result<QList<RulePack>> organisationPacks(Database &database)
{
    const auto keeps = keepsPacks(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    QList<RulePack> packs;
    if (!*keeps)
        return packs;
    auto statement =
        Statement::prepare(database, u"SELECT pack, version, body FROM rule_pack WHERE state = 'current' ORDER BY pack"_s);
    if (!statement)
        return std::unexpected(statement.error());
    const auto done = statement->forEachRow([&packs](const Statement &row) -> Result<void> {
        auto pack = read(row.text(0), int(row.integer(1)), row.bytes(2));
        if (!pack)
            return std::unexpected(pack.error());
        packs << std::move(*pack);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return packs;
}

Result<RulePack> organisationPack(Database &database, const QString &id, int version)
{
    const auto keeps = keepsPacks(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return failure(ErrorCode::UnknownValue, nameOf(id, version));
    auto statement = Statement::prepare(database, u"SELECT body FROM rule_pack WHERE pack = ? AND version = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, id).bind(1, version).exec(); !done)
        return std::unexpected(done.error());
    const auto found = statement->next();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownValue, nameOf(id, version));
    return read(id, version, statement->bytes(0));
}

Result<RulePack> saveOrganisationPack(Database &database, const RulePack &pack, int replaces, const QString &actor)
{
    RulePack kept = pack;
    kept.isDefault = true; // what is kept is used
    const QList<PackFinding> foreign = organisationFindings(kept, {});
    if (!foreign.isEmpty())
        return failure(ErrorCode::InvalidData, foreign.first().row, foreign.first().member);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto versions = versionsOf(database, pack.id);
    if (!versions)
        return std::unexpected(versions.error());
    if (auto seen = checkSeen(*versions, replaces, pack.id); !seen)
        return std::unexpected(seen.error());
    kept.version = std::max(versions->highest + 1, pack.version);
    const QByteArray body = writePack(kept);
    // Judged as it will be read, so that nothing is kept that cannot be used.
    if (const PackResult valid = parsePack(body); !valid)
        return failure(ErrorCode::InvalidData, valid.error().first().row, valid.error().first().member);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<FieldChange> changes;
    if (versions->current > 0) {
        const auto earlier = organisationPack(database, pack.id, versions->current);
        if (!earlier)
            return std::unexpected(earlier.error());
        changes = changesOf(*earlier, body);
    }
    if (auto done = retire(database, pack.id); !done)
        return std::unexpected(done.error());
    if (auto done = insert(database, kept, body, now, actor); !done)
        return std::unexpected(done.error());
    const AuditEntry entry { now,
                             actor,
                             u"rule-pack-save"_s,
                             u"rule-pack/"_s + pack.id,
                             versions->current > 0 ? nameOf(pack.id, versions->current) : QString(),
                             described(kept, body),
                             {} };
    std::vector<AuditEntry> entries = fieldEntries(entry, changes);
    entries.push_back(entry);
    if (auto done = appendAudit(database, entries); !done)
        return std::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return kept;
}

Result<void> removeOrganisationPack(Database &database, const QString &id, int replaces, const QString &actor)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto versions = versionsOf(database, id);
    if (!versions)
        return std::unexpected(versions.error());
    if (versions->current == 0)
        return failure(ErrorCode::UnknownValue, id);
    if (auto seen = checkSeen(*versions, replaces, id); !seen)
        return seen;
    if (auto done = retire(database, id); !done)
        return done;
    const AuditEntry entry {
        QDateTime::currentDateTimeUtc(), actor, u"rule-pack-remove"_s, u"rule-pack/"_s + id, nameOf(id, versions->current), {}, {}
    };
    if (auto done = appendAudit(database, entry); !done)
        return done;
    return transaction->commit();
}

Result<IntegrityCheck> checkOrganisationPacks(Database &database)
{
    IntegrityCheck check { u"rule-packs"_s, true, {} };
    const auto keeps = keepsPacks(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return check;
    auto statement = Statement::prepare(database, u"SELECT pack, version, body FROM rule_pack ORDER BY pack, version"_s);
    if (!statement)
        return std::unexpected(statement.error());
    QStringList damaged;
    const auto done = statement->forEachRow([&damaged](const Statement &row) -> Result<void> {
        if (const auto pack = read(row.text(0), int(row.integer(1)), row.bytes(2)); !pack)
            damaged << pack.error().subject;
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    check.ok = damaged.isEmpty();
    check.detail = damaged.join(u", "_s);
    return check;
}

} // namespace acquis
