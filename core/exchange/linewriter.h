// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellcollector.h"
#include "core/storage/statement.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace acquis {

class Database;

/// Writes the lines and cells of one file inside the caller's transaction. Lines go in many rows a statement, because at a
/// million lines the cost of a statement is what counts.
class LineWriter
{
public:
    LineWriter(Database &database, SourceFileId file, const CellCollector &cells, TextEncoding encoding);

    [[nodiscard]] Result<void> begin();
    /// A line of \p cell; new cells must have come through addCell() before.
    [[nodiscard]] Result<void> addLine(quint32 cell, qint64 lineNumber, const SpendRow &row);
    [[nodiscard]] Result<void> addCell(quint32 cell);
    /// Writes what waits and the sums of the cells.
    [[nodiscard]] Result<void> finish();

private:
    struct Line
    {
        qint64 cell = 0;
        qint64 number = 0;
        qint64 amount = 0;
        std::optional<qint64> vendor;
        QString reference;
    };
    [[nodiscard]] Result<void> flush();
    [[nodiscard]] Result<void> writeLines(Statement &statement);
    [[nodiscard]] Result<qint64> textId(quint32 word);
    [[nodiscard]] Result<qint64> vendorId(std::string_view name);
    [[nodiscard]] Result<qint64> idOf(Statement &find, Statement &insert, const QString &text);

    Database &m_database;
    SourceFileId m_file;
    const CellCollector &m_cells;
    TextEncoding m_encoding;
    std::optional<Statement> m_lines;
    std::optional<Statement> m_cell;
    std::optional<Statement> m_tag;
    std::optional<Statement> m_findText;
    std::optional<Statement> m_addText;
    std::optional<Statement> m_findVendor;
    std::optional<Statement> m_addVendor;
    std::vector<Line> m_waiting;
    std::vector<qint64> m_textIds; ///< by word; 0 while unknown
    TextDictionary m_vendors;
    std::vector<qint64> m_vendorIds;
    qint64 m_firstCell = 1;
};

} // namespace acquis
