// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"

#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace acquis {

/// True when the file begins as gzip files do, whatever its name. False when it cannot be read.
[[nodiscard]] bool isGzipFile(const QString &path);

/// What the gzip file holds, in a temporary file that is removed with the returned object. Never unpacks more than
/// \p mostBytes. Any thread.
/// \error FileUnreadable, InvalidTable when more than \p mostBytes would come out or the file is damaged or cut short,
/// FileNotWritable, Cancelled
[[nodiscard]] Result<std::unique_ptr<QTemporaryFile>> unpackedGzipFile(const QString &path, qint64 mostBytes,
                                                                       const CancelToken &cancel = {});

} // namespace acquis
