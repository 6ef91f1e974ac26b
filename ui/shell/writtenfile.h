// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QString>

QT_BEGIN_NAMESPACE
class QFileDevice;
QT_END_NAMESPACE

namespace acquis {

/// How a job that writes hands its progress on and is told to stop.
struct WriteWatch
{
    ProgressCallback progress;
    CancelToken cancel;
};

/// Why the file could not be written. \error FileNotWritable, DiskFull
[[nodiscard]] Error notWritten(const QFileDevice &file);

/// Writes the whole file or nothing, in any thread, and answers its path. \error FileNotWritable, DiskFull
[[nodiscard]] Result<QString> writeBytes(const QString &path, const QByteArray &bytes);

} // namespace acquis
