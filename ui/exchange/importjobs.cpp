// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importjobs.h"

#include "core/storage/database.h"

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
    return planImport(
        **database, task.files, task.options, [board = task.board](const Progress &progress) { board->post(progress); }, cancel);
}

Result<ImportReport> runImport(const ImportTask &task, const CancelToken &cancel)
{
    auto database = Database::open(task.registerPath, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    return importFiles(
        **database, task.files, task.options, [board = task.board](const Progress &progress) { board->post(progress); }, cancel);
}

} // namespace acquis
