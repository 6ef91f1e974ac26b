// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"

#include "core/exchange/csvreader.h"
#include "core/exchange/gzipfile.h"
#include "core/exchange/textencoding.h"

#include <QFile>
#include <QFileInfo>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// What becomes of records past the limit.
enum class Past { Refused, LeftOut };

Result<QList<QStringList>> readRecords(const QString &path, qsizetype most, Past past, const CancelToken &cancel)
{
    auto inspection = inspectFile(path, cancel);
    if (!inspection)
        return std::unexpected(inspection.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    CsvReader reader(file, inspection->delimiter);
    QList<QStringList> records;
    for (;;) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (past == Past::LeftOut && records.size() == most)
            return records;
        auto more = reader.next();
        if (!more)
            return std::unexpected(Error { more.error().code, path, more.error().detail, more.error().row });
        if (!*more)
            return records;
        if (reader.isBlank())
            continue;
        if (records.size() == most)
            return failure(ErrorCode::InvalidTable, path, u"more than %1 records"_s.arg(most));
        QStringList record;
        for (const QByteArrayView cell : reader.cells())
            record << decoded(cell, inspection->encoding);
        records << record;
    }
}

Result<QList<QStringList>> readTable(const QString &path, qint64 mostBytes, qsizetype most, Past past, const CancelToken &cancel)
{
    // Asked before the first pass: that one would read any file to its end.
    const QFileInfo info(path);
    if (info.isFile() && info.size() > mostBytes)
        return failure(ErrorCode::InvalidTable, path, u"more than %1 bytes"_s.arg(mostBytes));
    if (info.isFile() && isGzipFile(path)) {
        const auto unpacked = unpackedGzipFile(path, mostBytes, cancel);
        if (!unpacked)
            return std::unexpected(unpacked.error());
        auto records = readRecords((*unpacked)->fileName(), most, past, cancel);
        if (!records) // about the file that the person named
            return std::unexpected(Error { records.error().code, path, records.error().detail, records.error().row });
        return records;
    }
    return readRecords(path, most, past, cancel);
}

} // namespace

Result<QList<QStringList>> readTableFile(const QString &path, const CancelToken &cancel)
{
    return readTableFile(path, TableLimits(), cancel);
}

Result<QList<QStringList>> readTableFile(const QString &path, TableLimits limits, const CancelToken &cancel)
{
    return readTable(path, limits.bytes, limits.records, Past::Refused, cancel);
}

Result<QList<QStringList>> readTableHead(const QString &path, qsizetype records, TableLimits limits, const CancelToken &cancel)
{
    return readTable(path, limits.bytes, records, Past::LeftOut, cancel);
}

} // namespace acquis
