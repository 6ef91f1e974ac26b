// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/sharepackage.h"

#include "core/agreements/recordstore.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace acquis {

namespace {

ShareResult<QList<BuyingAgreement>> partsFor(const QList<AgreementWithJoins> &agreements, const ShareOrder &order,
                                             QList<LeftOut> &leftOut)
{
    QList<BuyingAgreement> parts;
    for (const auto &[agreement, joins] : agreements) {
        auto part = partFor(agreement, joins, order, leftOut);
        if (!part)
            return refusal(part.error());
        if (*part)
            parts << std::move(**part);
    }
    std::ranges::sort(parts, {}, &BuyingAgreement::uid);
    return parts;
}

QStringList digestsOf(const QList<BuyingAgreement> &agreements)
{
    QStringList digests;
    for (const BuyingAgreement &agreement : agreements) {
        for (const DocumentEntry &document : agreement.documents)
            digests << document.sha256;
    }
    digests.removeDuplicates();
    digests.sort();
    return digests;
}

} // namespace

QStringList documentsFor(const QList<AgreementWithJoins> &agreements, const ShareOrder &order)
{
    QList<LeftOut> leftOut;
    const auto parts = partsFor(agreements, order, leftOut);
    return parts ? digestsOf(*parts) : QStringList();
}

ShareResult<SharePreview> previewShare(const QList<AgreementWithJoins> &agreements, const QHash<QString, QByteArray> &documents,
                                       const ShareOrder &order)
{
    SharePreview preview;
    preview.content.order = order;
    auto parts = partsFor(agreements, order, preview.leftOut);
    if (!parts)
        return std::unexpected(parts.error());
    if (parts->isEmpty())
        return refusal(ShareFault::NothingToShare);
    preview.content.agreements = std::move(*parts);
    for (const QString &digest : digestsOf(preview.content.agreements)) {
        const auto content = documents.constFind(digest);
        if (content == documents.constEnd())
            return refusal(ShareFault::DocumentWrong, {}, digest);
        preview.content.documents << SharedDocument { digest, *content };
    }
    // Judged as the receiver will, so that nothing is sent that cannot be taken.
    if (const auto read = readShareContent(writeShareContent(preview.content)); !read)
        return std::unexpected(read.error());
    return preview;
}

ShareResult<SharePackage> makeSharePackage(const ShareContent &content, const SigningKey &key)
{
    const QByteArray text = writeShareContent(content);
    if (const auto read = readShareContent(text); !read)
        return std::unexpected(read.error());
    auto bytes = seal(text, key);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QString sha256 = sha256Of(*bytes);
    return SharePackage { std::move(*bytes), sha256 };
}

ShareResult<OpenedPackage> openSharePackage(const QByteArray &package)
{
    const auto unsealed = unseal(package);
    if (!unsealed)
        return std::unexpected(unsealed.error());
    auto content = readShareContent(unsealed->content);
    if (!content)
        return std::unexpected(content.error());
    return OpenedPackage { sha256Of(package), unsealed->sender, std::move(*content) };
}

ShareResult<OpenedPackage> openShareFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(Error { ErrorCode::FileNotFound, path, {}, 0 });
    if (!info.isFile())
        return refusal(Error { info.isDir() ? ErrorCode::FileIsDirectory : ErrorCode::FileUnreadable, path, {}, 0 });
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Error { ErrorCode::FileUnreadable, path, file.errorString(), 0 });
    const QByteArray bytes = file.read(sharelimits::packageBytes + 1); // one more, so that a larger file is known as such
    if (file.error() != QFileDevice::NoError)
        return refusal(Error { ErrorCode::FileUnreadable, path, file.errorString(), 0 });
    return openSharePackage(bytes);
}

} // namespace acquis
