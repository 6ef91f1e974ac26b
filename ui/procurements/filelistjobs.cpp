// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filelistjobs.h"

#include "core/exchange/csvwriter.h"
#include "core/storage/database.h"

namespace acquis {

namespace {

constexpr std::size_t rowsBetweenLooks = 1024;

void writeRow(CsvWriter &writer, const QStringList &cells)
{
    for (const QString &cell : cells)
        writer.text(cell);
    writer.endRow();
}

} // namespace

Result<HandOver> handOver(const QString &registerPath, const QList<ProcurementFileId> &files, const QString &holder,
                          const FileChange &change, const CancelToken &cancel)
{
    auto database = Database::open(registerPath, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    HandOver outcome;
    for (const ProcurementFileId id : files) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto stored = loadFile(**database, id);
        if (!stored)
            return std::unexpected(stored.error());
        ProcurementFile file = stored->file;
        file.head.holder = holder;
        if (!file.passages.isEmpty())
            file.passages.last().holder = holder;
        const auto save = file.state == FileState::Open ? saveFile(**database, *stored, file, change)
                                                        : Result<FileSave>(FileSave { *stored, {}, {} });
        if (!save)
            return std::unexpected(save.error());
        if (save->isDone() && file.state == FileState::Open)
            ++outcome.done;
        else
            outcome.refused << stored->file.head.number;
    }
    return outcome;
}

Result<QString> writeFileListCsv(const QString &path, const FileListFile &list, const WriteWatch &watch)
{
    auto writer = CsvWriter::create(path);
    if (!writer)
        return std::unexpected(writer.error());
    const FileListWords words(list.language);
    for (const QString &filter : list.filters)
        writeRow(*writer, { filter });
    writeRow(*writer, FileListModel::headings(words));
    for (std::size_t i = 0; i < list.rows.size(); ++i) {
        if (i % rowsBetweenLooks == 0) {
            if (watch.cancel.isCancelled())
                return failure(ErrorCode::Cancelled);
            if (watch.progress)
                watch.progress({ qint64(i), qint64(list.rows.size()), 0 });
        }
        writeRow(*writer, FileListModel::cells(list.snapshot->files.at(list.rows[i]), words, list.today));
    }
    if (auto done = writer->commit(); !done)
        return std::unexpected(done.error());
    return path;
}

} // namespace acquis
