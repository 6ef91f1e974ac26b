// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/recordstore.h"

#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstSchema = 4; ///< that has the tables

RecordVersion versionIn(const Statement &row)
{
    return { row.text(0), int(row.integer(1)), row.text(2), row.bytes(3) };
}

struct Versions
{
    int current = 0; ///< 0: none is in use
    int highest = 0;
};

Result<Versions> versionsOf(Database &database, const RecordKey &key)
{
    auto statement = Statement::prepare(database, u"SELECT revision, state FROM agreement_record WHERE kind = ? AND uid = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    Versions versions;
    const auto done = statement->bind(0, key.kind).bind(1, key.uid).forEachRow([&versions](const Statement &row) -> Result<void> {
        const int revision = int(row.integer(0));
        versions.highest = std::max(versions.highest, revision);
        if (row.text(1) == "current"_L1)
            versions.current = revision;
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return versions;
}

Result<Versions> seenVersions(Database &database, const RecordKey &key, int seen)
{
    auto versions = versionsOf(database, key);
    if (versions && versions->current != seen)
        return failure(ErrorCode::RecordChanged, key.name(), QString::number(versions->current));
    return versions;
}

Result<void> retire(Database &database, const RecordKey &key, const QString &state)
{
    auto statement =
        Statement::prepare(database, u"UPDATE agreement_record SET state = ? WHERE kind = ? AND uid = ? AND state = 'current'"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, state).bind(1, key.kind).bind(2, key.uid).exec();
}

Result<void> insert(Database &database, const RecordKey &key, const RecordVersion &version, const RecordChange &change)
{
    auto statement = Statement::prepare(
        database, u"INSERT INTO agreement_record (kind, uid, revision, state, origin, saved_at_utc, saved_by, body) "
                  "VALUES (?, ?, ?, 'current', ?, ?, ?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, key.kind)
        .bind(1, key.uid)
        .bind(2, version.revision)
        .bind(3, version.origin)
        .bind(4, change.at.toString(Qt::ISODate))
        .bind(5, change.actor)
        .bind(6, version.body)
        .exec();
}

/// The parts of a list are told by what names them in records: items, terms, documents, vendors and buyers, categories.
QJsonObject fieldsOf(const QByteArray &body)
{
    static const QStringList keys { u"item"_s, u"term"_s, u"sha256"_s, u"name"_s, u"category"_s };
    return withUids(QJsonDocument::fromJson(body).object(), keys);
}

QString numbered(int revision)
{
    return revision > 0 ? u"@%1"_s.arg(revision) : QString();
}

} // namespace

Result<bool> keepsAgreements(Database &database)
{
    const auto version = database.schemaVersion();
    if (!version)
        return std::unexpected(version.error());
    return *version >= firstSchema;
}

Result<QList<RecordVersion>> currentRecords(Database &database, const QString &kind)
{
    auto statement = Statement::prepare(
        database,
        u"SELECT uid, revision, origin, body FROM agreement_record WHERE kind = ? AND state = 'current' ORDER BY uid"_s);
    if (!statement)
        return std::unexpected(statement.error());
    QList<RecordVersion> records;
    const auto done = statement->bind(0, kind).forEachRow([&records](const Statement &row) -> Result<void> {
        records << versionIn(row);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return records;
}

Result<std::optional<RecordVersion>> currentRecord(Database &database, const RecordKey &key)
{
    const auto versions = versionsOf(database, key);
    if (!versions)
        return std::unexpected(versions.error());
    if (versions->current == 0)
        return std::nullopt;
    auto version = recordAt(database, key, versions->current);
    if (!version)
        return std::unexpected(version.error());
    return std::move(*version);
}

Result<RecordVersion> recordAt(Database &database, const RecordKey &key, int revision)
{
    auto statement = Statement::prepare(
        database, u"SELECT uid, revision, origin, body FROM agreement_record WHERE kind = ? AND uid = ? AND revision = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, key.kind).bind(1, key.uid).bind(2, revision).exec(); !done)
        return std::unexpected(done.error());
    const auto found = statement->next();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::UnknownValue, key.name(), numbered(revision));
    return versionIn(*statement);
}

Result<int> putRecord(Database &database, const RecordKey &key, const QString &origin, const QByteArray &body, int replaces,
                      const RecordChange &change)
{
    const auto versions = seenVersions(database, key, replaces);
    if (!versions)
        return std::unexpected(versions.error());
    const auto earlier = versions->current > 0 ? recordAt(database, key, versions->current) : RecordVersion {};
    if (!earlier)
        return std::unexpected(earlier.error());
    const RecordVersion version { key.uid, versions->highest + 1, origin, body };
    if (auto done = retire(database, key, u"past"_s); !done)
        return std::unexpected(done.error());
    if (auto done = insert(database, key, version, change); !done)
        return std::unexpected(done.error());
    // With the digest of what it says, so that the trail shows when a kept version was touched.
    const QString after = u"%1 sha256:%2"_s.arg(numbered(version.revision), sha256Of(body));
    const AuditEntry entry { change.at, change.actor, change.action, key.name(), numbered(replaces), after, change.reason };
    std::vector<AuditEntry> entries = fieldEntries(entry, changesBetween(fieldsOf(earlier->body), fieldsOf(body)));
    entries.push_back(entry);
    if (auto done = appendAudit(database, entries); !done)
        return std::unexpected(done.error());
    return version.revision;
}

Result<void> removeRecord(Database &database, const RecordKey &key, int replaces, const RecordChange &change)
{
    const auto versions = seenVersions(database, key, replaces);
    if (!versions)
        return std::unexpected(versions.error());
    if (versions->current == 0)
        return failure(ErrorCode::UnknownValue, key.name());
    if (auto done = retire(database, key, u"removed"_s); !done)
        return done;
    return appendAudit(database, { change.at, change.actor, change.action, key.name(), numbered(replaces), {}, change.reason });
}

Result<bool> putDocument(Database &database, const QString &sha256, const QByteArray &content)
{
    auto statement = Statement::prepare(
        database, u"INSERT INTO agreement_document (sha256, bytes, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, sha256).bind(1, qint64(content.size())).bind(2, content).exec(); !done)
        return std::unexpected(done.error());
    return statement->rowsAffected() > 0;
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace acquis
