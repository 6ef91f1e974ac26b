// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/needfile.h"

#include <QFile>
#include <QJsonDocument>

namespace acquis {

namespace {

constexpr qint64 largestFile = (1 << 20) + 1; ///< one byte more than a need: readNeed() refuses it

} // namespace

Result<NeedResult<Need>> readNeedFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    const QByteArray bytes = file.read(largestFile);
    if (bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    return readNeed(bytes);
}

QByteArray needFileBytes(const Need &need)
{
    return QJsonDocument(needToJson(need)).toJson();
}

} // namespace acquis
