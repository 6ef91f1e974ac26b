// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/registerfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace acquis {

using namespace Qt::StringLiterals;

Result<void> checkRegisterFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::RegisterNotFound, path);
    if (!info.isFile())
        return failure(ErrorCode::NotARegister, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::RegisterUnreachable, path, file.errorString());

    // The header of an SQLite file (https://sqlite.org/fileformat.html): magic, page size at 16, page count at 28.
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith("SQLite format 3"))
        return failure(ErrorCode::NotARegister, path);
    const quint32 stored = qFromBigEndian<quint16>(header.constData() + 16);
    const quint32 pageSize = stored == 1 ? 65536 : stored;
    const quint32 pages = qFromBigEndian<quint32>(header.constData() + 28);
    const bool hotJournal = QFileInfo(path + u"-journal"_s).size() > 0;
    if (!hotJournal && qint64(pageSize) * pages > file.size())
        return failure(ErrorCode::RegisterDamaged, path, u"the file is shorter than its header says"_s);
    return {};
}

Result<QString> fileSha256(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace acquis
