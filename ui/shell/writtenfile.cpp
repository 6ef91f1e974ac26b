// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/writtenfile.h"

#include <QSaveFile>

namespace acquis {

Error notWritten(const QFileDevice &file)
{
    return { file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, file.fileName(),
             file.errorString(), 0 };
}

Result<QString> writeBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(notWritten(file));
    return path;
}

} // namespace acquis
