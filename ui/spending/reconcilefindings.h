// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/spending/reconciliation.h"

namespace acquis {

/// A table that a person chose, and whether it adds up. Values; any thread.
struct TableCheck
{
    QString path;
    QList<QStringList> records; ///< header first
    Result<Reconciliation> outcome; ///< InvalidTable when the file was read but has not the shape of a printed table
};

/// Reads and checks a table. For a pool thread.
/// \error those of readTableFile(); InvalidTable here means that the file is too large to be a printed table
[[nodiscard]] Result<TableCheck> checkTable(const QString &path, const CancelToken &cancel);

/// One thing that the check has to say, and the cell it is about.
struct TableFinding
{
    enum class Kind { BrokenCell, RowSum, ColumnSum, Unread, Repaired };
    Kind kind {};
    QString row; ///< label of the row; empty for a column
    QString column; ///< name of the column; empty for a row
    qsizetype record = -1; ///< index into TableCheck::records; -1 when the cell cannot be told
    qsizetype cell = -1; ///< index into that record
    QString text; ///< the cell as printed
    QString readAs; ///< of a repaired number, in machine form
    Money printed;
    Money implied; ///< what row and column hold for, or what the cells of a sum add up to
    Money difference; ///< printed minus implied
};

/// Nothing is repaired in silence: also what does not keep the table from adding up is told.
[[nodiscard]] QList<TableFinding> findingsOf(const TableCheck &check);

/// Stable word of a kind for machine output: "broken-cell", "row-sum", ...
[[nodiscard]] QString findingName(TableFinding::Kind kind);

/// \error those of CsvWriter
[[nodiscard]] Result<void> writeTableFindings(const QList<TableFinding> &findings, const QString &path);

} // namespace acquis
