// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/shareimport.h"

#include "core/agreements/records.h"
#include "core/agreements/recordstore.h"
#include "core/agreements/sharesender.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const QString documentKind = u"document"_s;

RecordKey keyOf(const QString &uid)
{
    return { QString::fromLatin1(recordKind<BuyingAgreement>), uid };
}

/// As it is kept here: vendors that were matched with our register stay matched.
BuyingAgreement adopted(BuyingAgreement incoming, const std::optional<BuyingAgreement> &ours)
{
    for (AgreementVendor &vendor : incoming.vendors) {
        if (!ours)
            break;
        const auto it = std::ranges::find(ours->vendors, vendor.name, &AgreementVendor::name);
        if (it != ours->vendors.end())
            vendor.vendor = it->vendor;
    }
    return incoming;
}

QStringList differences(const QJsonObject &ours, const QJsonObject &theirs)
{
    QStringList names = ours.keys() + theirs.keys();
    names.removeIf([&](const QString &name) { return ours.value(name) == theirs.value(name); });
    names.removeDuplicates();
    names.sort();
    return names;
}

/// The last package of the sender that changed this agreement here.
Result<QDateTime> lastTaken(Database &database, const QString &fingerprint, const QString &uid)
{
    auto statement = Statement::prepare(
        database,
        u"SELECT MAX(share_import.made_at_utc) FROM share_import JOIN share_import_item ON share_import_item.import_id = "
        "share_import.id WHERE share_import.sender = ? AND share_import.state = 'applied' AND share_import_item.uid = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, fingerprint).bind(1, uid).exec(); !done)
        return std::unexpected(done.error());
    const auto row = statement->next();
    if (!row)
        return std::unexpected(row.error());
    return *row ? QDateTime::fromString(statement->text(0), Qt::ISODate) : QDateTime();
}

struct Current
{
    RecordVersion version; ///< revision 0: none
    std::optional<BuyingAgreement> value;
};

Result<Current> currentOf(Database &database, const QString &uid)
{
    auto version = currentRecord(database, keyOf(uid));
    if (!version)
        return std::unexpected(version.error());
    Current current;
    if (!*version)
        return current;
    auto value = readRecord<BuyingAgreement>((*version)->body);
    if (!value)
        return failure(ErrorCode::RegisterDamaged, keyOf(uid).name(), value.error().first().member);
    current.version = std::move(**version);
    current.value = std::move(*value);
    return current;
}

Result<ShareItem> itemFor(Database &database, const BuyingAgreement &agreement, const SharePlan &plan)
{
    // A register of before agreements could be kept, which is only read: all would be new.
    const auto keeps = keepsAgreements(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return ShareItem { agreement.uid, agreement.title, ShareAction::Add, 0, {} };
    const auto current = currentOf(database, agreement.uid);
    if (!current)
        return std::unexpected(current.error());
    const auto last = lastTaken(database, plan.fingerprint, agreement.uid);
    if (!last)
        return std::unexpected(last.error());
    ShareItem item { agreement.uid, agreement.title, ShareAction::Add, current->version.revision, {} };
    if (!current->value)
        return item;
    item.changed = differences(recordMembers(*current->value), recordMembers(adopted(agreement, current->value)));
    if (item.changed.isEmpty())
        item.action = ShareAction::Same;
    else if (current->version.origin != plan.fingerprint)
        item.action = ShareAction::OursKept;
    else
        item.action = last->isValid() && plan.madeAt < *last ? ShareAction::NewerKept : ShareAction::Replace;
    return item;
}

bool isDone(ShareAction action)
{
    return action == ShareAction::Add || action == ShareAction::Replace;
}

Result<bool> hasDocument(Database &database, const QString &sha256)
{
    if (const auto keeps = keepsAgreements(database); !keeps || !*keeps)
        return keeps;
    auto statement = Statement::prepare(database, u"SELECT bytes FROM agreement_document WHERE sha256 = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, sha256).exec(); !done)
        return std::unexpected(done.error());
    return statement->next();
}

/// Those of the agreements that are taken, as far as they are not here.
Result<QStringList> newDocuments(Database &database, const OpenedPackage &package, const QList<ShareItem> &items)
{
    QStringList digests;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!isDone(items[i].action))
            continue;
        for (const DocumentEntry &entry : package.content.agreements[i].documents) {
            const auto has = hasDocument(database, entry.sha256);
            if (!has)
                return std::unexpected(has.error());
            if (!*has && !digests.contains(entry.sha256))
                digests << entry.sha256;
        }
    }
    digests.sort();
    return digests;
}

Result<qint64> insertImport(Database &database, const SharePlan &plan, const QDateTime &at)
{
    auto statement = Statement::prepare(
        database,
        u"INSERT INTO share_import (sha256, sender, made_at_utc, imported_at_utc, state) VALUES (?, ?, ?, ?, 'applied')"_s);
    if (!statement)
        return std::unexpected(statement.error());
    const auto done = statement->bind(0, plan.sha256)
                          .bind(1, plan.fingerprint)
                          .bind(2, plan.madeAt.toString(Qt::ISODate))
                          .bind(3, at.toString(Qt::ISODate))
                          .exec();
    if (!done)
        return std::unexpected(done.error());
    return statement->lastInsertId();
}

struct ImportItem
{
    RecordKey key;
    int before = 0;
    int after = 0;
};

Result<void> insertItem(Database &database, qint64 import, const ImportItem &item)
{
    auto statement = Statement::prepare(
        database,
        u"INSERT INTO share_import_item (import_id, kind, uid, revision_before, revision_after) VALUES (?, ?, ?, ?, ?)"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, import)
        .bind(1, item.key.kind)
        .bind(2, item.key.uid)
        .bind(3, item.before)
        .bind(4, item.after)
        .exec();
}

Result<void> takeAgreements(Database &database, qint64 import, const OpenedPackage &package, const SharePlan &plan,
                            const RecordChange &change)
{
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        const ShareItem &item = plan.items[i];
        if (!isDone(item.action))
            continue;
        const auto current = currentOf(database, item.uid);
        if (!current)
            return std::unexpected(current.error());
        const QByteArray body = writeRecord(adopted(package.content.agreements[i], current->value));
        const auto revision = putRecord(database, keyOf(item.uid), plan.fingerprint, body, item.revision, change);
        if (!revision)
            return std::unexpected(revision.error());
        if (auto done = insertItem(database, import, { keyOf(item.uid), item.revision, *revision }); !done)
            return done;
    }
    return {};
}

Result<void> takeDocuments(Database &database, qint64 import, const OpenedPackage &package, const SharePlan &plan)
{
    for (const SharedDocument &document : package.content.documents) {
        if (!plan.newDocuments.contains(document.sha256))
            continue;
        if (auto put = putDocument(database, document.sha256, document.content); !put)
            return std::unexpected(put.error());
        if (auto done = insertItem(database, import, { { documentKind, document.sha256 }, 0, 0 }); !done)
            return done;
    }
    return {};
}

Result<QList<ImportItem>> itemsOf(Database &database, qint64 import)
{
    auto statement = Statement::prepare(database, u"SELECT kind, uid, revision_before, revision_after FROM share_import_item "
                                                  "WHERE import_id = ? ORDER BY kind, uid"_s);
    if (!statement)
        return std::unexpected(statement.error());
    QList<ImportItem> items;
    const auto done = statement->bind(0, import).forEachRow([&items](const Statement &row) -> Result<void> {
        items << ImportItem { { row.text(0), row.text(1) }, int(row.integer(2)), int(row.integer(3)) };
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return items;
}

/// What was there before comes back as a version of its own: the trail shows both.
Result<void> putBack(Database &database, const ImportItem &item, const RecordChange &change)
{
    if (item.before == 0)
        return removeRecord(database, item.key, item.after, change);
    const auto before = recordAt(database, item.key, item.before);
    if (!before)
        return std::unexpected(before.error());
    const auto revision = putRecord(database, item.key, before->origin, before->body, item.after, change);
    return revision ? Result<void>() : std::unexpected(revision.error());
}

/// Digests that agreements in use name.
Result<QStringList> namedDocuments(Database &database)
{
    const auto versions = currentRecords(database, keyOf({}).kind);
    if (!versions)
        return std::unexpected(versions.error());
    QStringList digests;
    for (const RecordVersion &version : *versions) {
        const auto agreement = readRecord<BuyingAgreement>(version.body);
        if (!agreement)
            return failure(ErrorCode::RegisterDamaged, keyOf(version.uid).name(), agreement.error().first().member);
        for (const DocumentEntry &entry : agreement->documents)
            digests << entry.sha256;
    }
    return digests;
}

Result<void> dropDocument(Database &database, const QString &sha256)
{
    auto statement = Statement::prepare(database, u"DELETE FROM agreement_document WHERE sha256 = ?"_s);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->bind(0, sha256).exec();
}

Result<void> putAllBack(Database &database, const QList<ImportItem> &items, const RecordChange &change)
{
    for (const ImportItem &item : items) {
        if (item.key.kind == documentKind)
            continue;
        if (auto done = putBack(database, item, change); !done)
            return done;
    }
    const auto named = namedDocuments(database);
    if (!named)
        return std::unexpected(named.error());
    for (const ImportItem &item : items) {
        if (item.key.kind != documentKind || named->contains(item.key.uid))
            continue;
        if (auto done = dropDocument(database, item.key.uid); !done)
            return done;
    }
    return {};
}

/// False when there is no such import, or it was undone before.
Result<bool> markUndone(Database &database, qint64 id)
{
    auto statement =
        Statement::prepare(database, u"UPDATE share_import SET state = 'undone' WHERE id = ? AND state = 'applied'"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, id).exec(); !done)
        return std::unexpected(done.error());
    return statement->rowsAffected() > 0;
}

Result<void> told(Database &database, const QString &action, qint64 id, const QString &after, const RecordChange &change)
{
    return appendAudit(database, { change.at, change.actor, action, u"share-import/%1"_s.arg(id), {}, after, {} });
}

} // namespace

bool SharePlan::changesAnything() const
{
    return std::ranges::any_of(items, [](const ShareItem &item) { return isDone(item.action); });
}

ShareResult<SharePlan> planShareImport(Database &database, const OpenedPackage &package)
{
    SharePlan plan {
        package.sha256, package.sender.fingerprint(), package.content.order.senderName, {}, package.content.order.madeAt, {}, {}
    };
    const auto senders = trustedSenders(database);
    if (!senders)
        return refusal(senders.error());
    if (const auto it = std::ranges::find(*senders, package.sender, &ShareSender::key); it != senders->end())
        plan.trustedAs = it->name;
    for (const BuyingAgreement &agreement : package.content.agreements) {
        auto item = itemFor(database, agreement, plan);
        if (!item)
            return refusal(item.error());
        plan.items << std::move(*item);
    }
    auto documents = newDocuments(database, package, plan.items);
    if (!documents)
        return refusal(documents.error());
    plan.newDocuments = std::move(*documents);
    return plan;
}

ShareResult<qint64> applyShareImport(Database &database, const OpenedPackage &package, const SharePlan &plan,
                                     const QString &actor)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return refusal(transaction.error());
    const auto now = planShareImport(database, package);
    if (!now)
        return std::unexpected(now.error());
    if (now->trustedAs.isEmpty())
        return refusal(ShareFault::SenderUnknown, {}, now->fingerprint);
    if (*now != plan)
        return refusal(Error { ErrorCode::RecordChanged, u"share-package/"_s + plan.sha256, {}, 0 });
    if (!plan.changesAnything())
        return 0;
    const RecordChange change { u"share-import"_s, actor, plan.sha256, QDateTime::currentDateTimeUtc() };
    const auto id = insertImport(database, plan, change.at);
    if (!id)
        return refusal(id.error());
    if (auto done = takeAgreements(database, *id, package, plan, change); !done)
        return refusal(done.error());
    if (auto done = takeDocuments(database, *id, package, plan); !done)
        return refusal(done.error());
    if (auto done = told(database, u"share-import"_s, *id, u"%1 sha256:%2"_s.arg(plan.fingerprint, plan.sha256), change); !done)
        return refusal(done.error());
    if (auto done = transaction->commit(); !done)
        return refusal(done.error());
    return *id;
}

ShareResult<void> undoShareImport(Database &database, qint64 id, const QString &actor)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return refusal(transaction.error());
    const auto marked = markUndone(database, id);
    if (!marked)
        return refusal(marked.error());
    if (!*marked)
        return refusal(ShareFault::NotApplied, {}, QString::number(id));
    const auto items = itemsOf(database, id);
    if (!items)
        return refusal(items.error());
    const RecordChange change { u"share-undo"_s, actor, {}, QDateTime::currentDateTimeUtc() };
    if (auto done = putAllBack(database, *items, change); !done)
        return refusal(done.error());
    if (auto done = told(database, u"share-undo"_s, id, {}, change); !done)
        return refusal(done.error());
    if (auto done = transaction->commit(); !done)
        return refusal(done.error());
    return {};
}

Result<QList<ShareImport>> shareImports(Database &database)
{
    QList<ShareImport> imports;
    const auto keeps = keepsAgreements(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return imports;
    auto statement = Statement::prepare(
        database, u"SELECT id, sha256, sender, made_at_utc, imported_at_utc, state FROM share_import ORDER BY id DESC"_s);
    if (!statement)
        return std::unexpected(statement.error());
    const auto done = statement->forEachRow([&imports](const Statement &row) -> Result<void> {
        imports << ShareImport { row.integer(0),
                                 row.text(1),
                                 row.text(2),
                                 QDateTime::fromString(row.text(3), Qt::ISODate),
                                 QDateTime::fromString(row.text(4), Qt::ISODate),
                                 row.text(5) == "undone"_L1 };
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return imports;
}

} // namespace acquis
