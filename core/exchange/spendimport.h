// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/base/fiscalyear.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/exchange/importfinding.h"

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace acquis {

class Database;

/// What is asked of an import, apart from the files.
struct ImportOptions
{
    QString format; ///< name of a format; empty: found from the content
    std::optional<FiscalYear> fiscalYear; ///< for files that name no year
    QSet<FindingCode> accepted; ///< held-back codes that the person accepts as read (only AmountLikeTelephone)
    QMap<QString, QString> mapping; ///< columns named by hand: header to meaning ("amount", "ministry", …)
    QString actor; ///< who imports; goes to the audit trail
};

/// How a file stands to what the register holds.
enum class FileStanding {
    New,
    AlreadyImported, ///< the very same bytes: nothing to do
    Correction, ///< a new edition of a file in the register, whose place it takes
};

/// A row of the file as it was read and as it will be kept.
struct PreviewRow
{
    qint64 row = 0;
    QStringList asRead; ///< cells as written
    QStringList
        asKept; ///< fiscal year, ministry (identity, in the source's language), levels as written…, amount in machine form
    QList<FindingCode> findings;
    int findingColumn = -1; ///< index into asRead of the column the first finding is about
    bool heldBack = false;
    friend bool operator==(const PreviewRow &, const PreviewRow &) = default;
};

/// What one file would change, or changed. A value that any thread may read.
struct FileReport
{
    QString path;
    QString sha256; ///< hex
    qint64 bytes = 0;
    QString format; ///< "ontario-public-accounts", "contract-lines"
    QString encoding; ///< "UTF-8", "UTF-8 with byte-order mark", "Windows-1252"
    QString lineEnds; ///< "CRLF", "LF"
    char delimiter = ',';
    QList<FiscalYear> years;
    FileStanding standing = FileStanding::New;
    QString corrects; ///< name of the file whose place this one takes
    qint64 rowsRead = 0;
    qint64 rowsNew = 0;
    qint64 rowsSame = 0;
    qint64 rowsChanged = 0;
    qint64 rowsAbsent = 0; ///< lines of the corrected file that are no longer there
    qint64 rowsRejected = 0;
    Money controlTotal; ///< sum of the amounts of the rows that are kept
    FindingList findings;
    QStringList header; ///< as written, blanks folded
    QStringList meanings; ///< for each column what it is read as: "fiscal-year", "amount", "ministry", …; empty: not used
    QList<PreviewRow> preview; ///< the first rows, then the first row of each finding code
    SourceFileId id; ///< after apply, the file in the register
};

struct ImportReport
{
    QList<FileReport> files;
    double seconds = 0;
    [[nodiscard]] bool changesRegister() const;
    [[nodiscard]] bool hasRejectedRows() const; ///< exit code 1 of the command line
};

/// Reads and validates the files against the register without changing it: what importFiles() would do.
/// Progress is in bytes. Runs in the thread of \p database. One unreadable file fails the call.
/// \error file errors, UnknownFormat, register errors, Cancelled
[[nodiscard]] Result<ImportReport> planImport(Database &database, const QStringList &paths, const ImportOptions &options,
                                              const ProgressCallback &progress = {}, const CancelToken &cancel = {});

/// Imports the files in one transaction: lines, cells, tags and the audit entry, or nothing. Cancelled or failed means
/// that the register is as before.
[[nodiscard]] Result<ImportReport> importFiles(Database &database, const QStringList &paths, const ImportOptions &options,
                                               const ProgressCallback &progress = {}, const CancelToken &cancel = {});

/// Takes a source file and its lines out again; a file it had corrected takes its place back. One transaction.
/// \error InvalidData when procurement files wrote the lines: they go with their files only; register errors
[[nodiscard]] Result<void> undoImport(Database &database, SourceFileId file, const QString &actor);

/// A format that can be read or written.
struct FormatInfo
{
    QString name;
    bool reads = false;
    bool writes = false;
};
[[nodiscard]] QList<FormatInfo> knownFormats();

} // namespace acquis
