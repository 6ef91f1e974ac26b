// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/joinable.h"
#include "core/agreements/sharecontainer.h"
#include "core/agreements/sharecontent.h"
#include "core/agreements/signature.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace acquis {

/// What a package would hold; nothing is signed or written yet.
struct SharePreview
{
    ShareContent content;
    QList<LeftOut> leftOut;
    friend bool operator==(const SharePreview &, const SharePreview &) = default;
};

struct SharePackage
{
    QByteArray bytes; ///< the file
    QString sha256; ///< of the file
    friend bool operator==(const SharePackage &, const SharePackage &) = default;
};

struct OpenedPackage
{
    QString sha256; ///< of the file
    PublicKey sender;
    ShareContent content;
    friend bool operator==(const OpenedPackage &, const OpenedPackage &) = default;
};

/// The digests of the documents that may go: what previewShare() must be given the contents of.
[[nodiscard]] QStringList documentsFor(const QList<AgreementWithJoins> &agreements, const ShareOrder &order);

/// What of \p agreements may go to the receiver. Pure. \error NothingToShare, ContentWrong, DocumentWrong (a content that is missing or
/// not of its digest), TooLarge, Register (AmountOutOfRange)
[[nodiscard]] ShareResult<SharePreview> previewShare(const QList<AgreementWithJoins> &agreements,
                                                     const QHash<QString, QByteArray> &documents, const ShareOrder &order);

/// The signed file. \error TooLarge, ContentWrong
[[nodiscard]] ShareResult<SharePackage> makeSharePackage(const ShareContent &content, const SigningKey &key);

/// Judges and reads a file that came from outside; nothing is written anywhere. \error as unseal() and readShareContent()
[[nodiscard]] ShareResult<OpenedPackage> openSharePackage(const QByteArray &package);
/// The same from a file, of which no more is read than a package may have. \error Register (FileNotFound, FileIsDirectory,
/// FileUnreadable), and as above
[[nodiscard]] ShareResult<OpenedPackage> openShareFile(const QString &path);

} // namespace acquis
