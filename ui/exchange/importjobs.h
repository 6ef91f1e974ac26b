// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendimport.h"

#include <QString>
#include <QStringList>

#include <atomic>
#include <memory>

namespace acquis {

/// How far a job is, written by the job's thread and read by the window's: plain numbers, so that neither waits.
class ProgressBoard
{
public:
    void post(const Progress &progress);
    [[nodiscard]] Progress read() const;

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_rows = 0;
};

/// What a job of the import page works on. A value: the job's thread takes its own copy.
struct ImportTask
{
    QString registerPath;
    QStringList files;
    ImportOptions options;
    std::shared_ptr<ProgressBoard> board;
};

// The work itself, for a pool thread: each opens its own connection to the register.
[[nodiscard]] Result<ImportReport> runPlan(const ImportTask &task, const CancelToken &cancel);
[[nodiscard]] Result<ImportReport> runImport(const ImportTask &task, const CancelToken &cancel);

} // namespace acquis
