// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"
#include "core/storage/recordchanges.h"

#include <QDateTime>

namespace acquis {

class Database;

/// A save of the past.
struct FileStep
{
    int revision = 0; ///< that it made
    int undoes = 0; ///< revision whose step it took back; 0: none
    QString action;
    QString actor;
    QString reason;
    QDateTime at; ///< UTC
    QList<FieldChange> changes;
    friend bool operator==(const FileStep &, const FileStep &) = default;
};

/// The saves of a file, oldest first, at most the last \p limit (0: all). \error RegisterDamaged, register errors
[[nodiscard]] Result<QList<FileStep>> fileSteps(Database &database, ProcurementFileId id, int limit = 0);

/// Inside a Transaction. \error register errors
[[nodiscard]] Result<void> appendStep(Database &database, ProcurementFileId id, const FileStep &step);

/// The steps that can be taken back one after the other, the next one last: neither taken back already nor an undo. Pure.
[[nodiscard]] QList<int> undoableRevisions(const QList<FileStep> &steps);
/// The undo that can itself be taken back (redo); 0: none. Only while nothing else was saved after it. Pure.
[[nodiscard]] int redoableRevision(const QList<FileStep> &steps);

} // namespace acquis
