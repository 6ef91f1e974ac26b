// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

/// Tables are held in memory whole, so they may not be larger than a printed table ever is.
inline constexpr qint64 largestTableBytes = 4 << 20;
inline constexpr qsizetype largestTableRecords = 100000;

/// How large a table may be.
struct TableLimits
{
    qint64 bytes = largestTableBytes;
    qsizetype records = largestTableRecords;
};

/// Records of a CSV table that the program ships or a person chose for reconcile(): read whole, UTF-8 or Windows-1252,
/// header first, blank lines left out. A gzip file is unpacked on the way, within the same limits. Any thread.
/// \error errors of inspectFile(), CsvReader and unpackedGzipFile(), InvalidTable when the file is past one of the limits
[[nodiscard]] Result<QList<QStringList>> readTableFile(const QString &path, const CancelToken &cancel = {});
[[nodiscard]] Result<QList<QStringList>> readTableFile(const QString &path, TableLimits limits, const CancelToken &cancel = {});

/// The first records of a table, at most \p records: what a file is about is seen there. The rest is looked at for its encoding
/// only. Any thread. \error those of readTableFile(), but \p limits bound only the bytes
[[nodiscard]] Result<QList<QStringList>> readTableHead(const QString &path, qsizetype records, TableLimits limits,
                                                       const CancelToken &cancel = {});

} // namespace acquis
