// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importjobs.h"

#include "core/storage/database.h"

#include <ranges>

namespace acquis {

void ProgressBoard::post(const Progress &progress)
{
    m_done.store(progress.done, std::memory_order_relaxed);
    m_total.store(progress.total, std::memory_order_relaxed);
    m_rows.store(progress.rows, std::memory_order_relaxed);
}

Progress ProgressBoard::read() const
{
    return { m_done.load(std::memory_order_relaxed), m_total.load(std::memory_order_relaxed),
             m_rows.load(std::memory_order_relaxed) };
}

Result<ImportReport> runPlan(const ImportTask &task, const CancelToken &cancel)
{
    auto database = Database::open(task.registerPath, Database::Mode::ReadOnly);
    if (!database)
        return std::unexpected(database.error());
    return planImport(**database, task.files, task.options,
                      [board = task.board](const Progress &progress) { board->post(progress); }, cancel);
}

Result<ImportReport> runImport(const ImportTask &task, const CancelToken &cancel)
{
    auto database = Database::open(task.registerPath, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    return importFiles(**database, task.files, task.options,
                       [board = task.board](const Progress &progress) { board->post(progress); }, cancel);
}

Result<qsizetype> runUndo(const QString &registerPath, const QList<SourceFileId> &files, const QString &actor)
{
    auto database = Database::open(registerPath, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    for (const SourceFileId file : files | std::views::reverse) {
        if (auto done = undoImport(**database, file, actor); !done)
            return std::unexpected(done.error());
    }
    return files.size();
}

} // namespace acquis
