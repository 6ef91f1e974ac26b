// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/documentfile.h"

#include "core/agreements/recordlayout.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype folderLetters = 16;

} // namespace

Result<DocumentFile> readDocumentFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::FileIsDirectory, path);
    if (info.size() > recordlimits::documentBytes)
        return failure(ErrorCode::InvalidData, info.fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    // It may grow while it is read.
    QByteArray content = file.read(recordlimits::documentBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    if (content.size() > recordlimits::documentBytes)
        return failure(ErrorCode::InvalidData, info.fileName());
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    return DocumentFile { info.fileName(), std::move(content), sha256 };
}

bool isSafeToOpen(const QString &name)
{
    static const QStringList safe { u"pdf"_s,  u"txt"_s, u"csv"_s,  u"md"_s,  u"docx"_s, u"odt"_s, u"rtf"_s,
                                    u"xlsx"_s, u"ods"_s, u"pptx"_s, u"odp"_s, u"png"_s,  u"jpg"_s, u"jpeg"_s };
    return safe.contains(QFileInfo(name).suffix().toLower());
}

Result<QString> writeDocumentCopy(const QString &folder, const QString &name, const QString &sha256, const QByteArray &content)
{
    const QDir own(folder + u'/' + sha256.left(folderLetters));
    const QString path = own.filePath(name);
    if (!own.mkpath(u"."_s))
        return failure(ErrorCode::FileNotWritable, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(ErrorCode::FileNotWritable, path, file.errorString());
    // A copy to read: what is changed in it would be lost.
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return path;
}

} // namespace acquis
