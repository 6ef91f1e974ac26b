// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/sharesender.h"

#include "core/agreements/recordstore.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

AuditEntry entryOf(const QString &action, const PublicKey &key, const QString &before, const QString &after, const QString &actor)
{
    return { QDateTime::currentDateTimeUtc(), actor, action, u"share-sender/"_s + key.fingerprint(), before, after, {} };
}

/// The name that the holder of \p key is trusted under; empty when nobody trusts it.
Result<QString> trustedName(Database &database, const PublicKey &key)
{
    const auto senders = trustedSenders(database);
    if (!senders)
        return std::unexpected(senders.error());
    const auto sender = std::ranges::find(*senders, key, &ShareSender::key);
    return sender == senders->end() ? QString() : sender->name;
}

} // namespace

Result<QList<ShareSender>> trustedSenders(Database &database)
{
    QList<ShareSender> senders;
    const auto keeps = keepsAgreements(database);
    if (!keeps)
        return std::unexpected(keeps.error());
    if (!*keeps)
        return senders;
    auto statement = Statement::prepare(
        database, u"SELECT fingerprint, public_key, name FROM share_sender WHERE state = 'trusted' ORDER BY fingerprint"_s);
    if (!statement)
        return std::unexpected(statement.error());
    const auto done = statement->forEachRow([&senders](const Statement &row) -> Result<void> {
        const auto key = PublicKey::fromText(row.text(1));
        if (!key || key->fingerprint() != row.text(0))
            return failure(ErrorCode::RegisterDamaged, u"share-sender/"_s + row.text(0));
        senders << ShareSender { *key, row.text(2) };
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return senders;
}

Result<void> trustSender(Database &database, const ShareSender &sender, const QString &actor)
{
    if (sender.name.trimmed().isEmpty() || sender.key.bytes.size() != PublicKey::size)
        return failure(ErrorCode::InvalidData, sender.name.trimmed().isEmpty() ? u"name"_s : u"key"_s);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto earlier = trustedName(database, sender.key);
    if (!earlier)
        return std::unexpected(earlier.error());
    auto statement = Statement::prepare(
        database, u"INSERT INTO share_sender (fingerprint, public_key, name, state) VALUES (?, ?, ?, 'trusted') ON CONFLICT "
                  "(fingerprint) DO UPDATE SET name = excluded.name, state = excluded.state"_s);
    if (!statement)
        return std::unexpected(statement.error());
    const auto done = statement->bind(0, sender.key.fingerprint()).bind(1, sender.key.toText()).bind(2, sender.name).exec();
    if (!done)
        return done;
    if (auto told = appendAudit(database, entryOf(u"share-trust"_s, sender.key, *earlier, sender.name, actor)); !told)
        return told;
    return transaction->commit();
}

Result<void> forgetSender(Database &database, const PublicKey &key, const QString &actor)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto earlier = trustedName(database, key);
    if (!earlier)
        return std::unexpected(earlier.error());
    auto statement = Statement::prepare(
        database, u"UPDATE share_sender SET state = 'forgotten' WHERE fingerprint = ? AND state = 'trusted'"_s);
    if (!statement)
        return std::unexpected(statement.error());
    if (auto done = statement->bind(0, key.fingerprint()).exec(); !done)
        return done;
    if (statement->rowsAffected() == 0)
        return failure(ErrorCode::UnknownValue, key.fingerprint());
    if (auto told = appendAudit(database, entryOf(u"share-forget"_s, key, *earlier, {}, actor)); !told)
        return told;
    return transaction->commit();
}

} // namespace acquis
