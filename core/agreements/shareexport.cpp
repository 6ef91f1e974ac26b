// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/shareexport.h"

#include "core/agreements/agreementregister.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

ShareResult<SharePreview> planShareExport(Database &database, const QStringList &uids, const ShareOrder &order)
{
    AgreementRegister agreements(database, {});
    auto all = agreements.agreementsWithJoins();
    if (!all)
        return refusal(all.error());
    for (const QString &uid : uids) {
        if (std::ranges::none_of(*all, [&uid](const AgreementWithJoins &kept) { return kept.agreement.uid == uid; }))
            return refusal(Error { ErrorCode::UnknownValue, u"agreement/"_s + uid, {}, 0 });
    }
    if (!uids.isEmpty())
        all->removeIf([&uids](const AgreementWithJoins &kept) { return !uids.contains(kept.agreement.uid); });
    QHash<QString, QByteArray> documents;
    for (const QString &digest : documentsFor(*all, order)) {
        auto content = agreements.document(digest);
        if (!content)
            return refusal(content.error());
        documents.insert(digest, std::move(*content));
    }
    return previewShare(*all, documents, order);
}

ShareResult<SharePackage> applyShareExport(Database &database, const SharePreview &preview, const SigningKey &key,
                                           const QString &actor)
{
    auto package = makeSharePackage(preview.content, key);
    if (!package)
        return package;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return refusal(transaction.error());
    const ShareOrder &order = preview.content.order;
    QStringList what;
    for (const BuyingAgreement &agreement : preview.content.agreements)
        what << agreement.uid;
    const AuditEntry entry { QDateTime::currentDateTimeUtc(),
                             actor,
                             u"share-export"_s,
                             u"share-package/"_s + package->sha256,
                             {},
                             u"%1 <= %2: %3"_s.arg(order.receiver.code, QString(codeOf(order.highest)), what.join(u' ')),
                             {} };
    if (auto done = appendAudit(database, entry); !done)
        return refusal(done.error());
    if (auto done = transaction->commit(); !done)
        return refusal(done.error());
    return package;
}

} // namespace acquis
