// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/attachedfile.h"

#include "core/procurements/documentstore.h"
#include "core/storage/database.h"
#include "ui/shell/writtenfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype folderLetters = 16;

} // namespace

bool mayBeOpened(const QString &name)
{
    static const QStringList safe { u"pdf"_s,  u"txt"_s, u"csv"_s,  u"md"_s,  u"docx"_s, u"odt"_s, u"rtf"_s,
                                    u"xlsx"_s, u"ods"_s, u"pptx"_s, u"odp"_s, u"png"_s,  u"jpg"_s, u"jpeg"_s };
    return safe.contains(QFileInfo(name).suffix().toLower());
}

Result<QString> writeDocument(const QString &registerPath, const AttachedDocument &document, const QString &path,
                              const CancelToken &cancel)
{
    auto database = Database::open(registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(notWritten(file));
    if (const auto done = readDocument(**database, document.sha256, file, cancel); !done) {
        if (done.error().code == ErrorCode::FileNotWritable)
            return std::unexpected(notWritten(file));
        return std::unexpected(done.error());
    }
    if (!file.commit())
        return std::unexpected(notWritten(file));
    return path;
}

Result<QString> writeReadingCopy(const QString &registerPath, const AttachedDocument &document, const QString &folder,
                                 const CancelToken &cancel)
{
    const QDir own(folder + u'/' + document.sha256.left(folderLetters));
    const QString path = own.filePath(document.name);
    if (!own.mkpath(u"."_s))
        return failure(ErrorCode::FileNotWritable, path);
    // One that was opened before cannot be written over: it is for reading only.
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto written = writeDocument(registerPath, document, path, cancel);
    if (written)
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ReadUser);
    return written;
}

} // namespace acquis
