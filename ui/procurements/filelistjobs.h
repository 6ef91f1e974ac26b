// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filestore.h"
#include "ui/procurements/filelistmodel.h"
#include "ui/shell/writtenfile.h"

namespace acquis {

/// What becomes of giving files to another holder.
struct HandOver
{
    int done = 0;
    QStringList refused; ///< numbers of files that a rule or somebody else's change keeps as they are
    friend bool operator==(const HandOver &, const HandOver &) = default;
};

/// Gives each file to \p holder, a save of its own for each. For a job. \error Cancelled (those before are saved), register errors
[[nodiscard]] Result<HandOver> handOver(const QString &registerPath, const QList<ProcurementFileId> &files, const QString &holder,
                                        const FileChange &change, const CancelToken &cancel);

/// The rows of a list, all of them, and what it was asked.
struct FileListFile
{
    std::shared_ptr<const FileListSnapshot> snapshot;
    std::vector<quint32> rows;
    QStringList filters; ///< as the list says them; a line before the header each
    QDate today;
    Language language {};
};

/// Writes them as CSV in which nothing can run. For a job. \error Cancelled, FileNotWritable, DiskFull
[[nodiscard]] Result<QString> writeFileListCsv(const QString &path, const FileListFile &list, const WriteWatch &watch);

} // namespace acquis
