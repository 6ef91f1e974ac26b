// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cellcollector.h"
#include "core/spending/blocktable.h"
#include "core/spending/textids.h"

#include <optional>
#include <string_view>
#include <vector>

namespace acquis {

class Database;

/// Writes the lines of one file as they are read, and at the end its cells, paths and terms, inside the caller's transaction.
class LineWriter
{
public:
    LineWriter(Database &database, SourceFileId file, const CellCollector &cells, TextEncoding encoding);

    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> addLine(quint32 cell, qint64 row, const SpendRow &line);
    /// Writes what waits and what the collector gathered. \error AmountOutOfRange when a path's sum leaves 64 bits
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] Result<void> writePaths();
    [[nodiscard]] Result<void> writeTerms();
    [[nodiscard]] Result<qint64> textId(quint32 word);
    [[nodiscard]] Result<qint64> vendorId(std::string_view name);
    [[nodiscard]] QString textOf(std::string_view bytes) const;

    Database &m_database;
    SourceFileId m_file;
    const CellCollector &m_cells;
    TextEncoding m_encoding;
    std::optional<BlockTableWriter> m_blocks;
    std::optional<TextIds> m_texts;
    std::optional<TextIds> m_vendorNames;
    std::vector<qint64> m_textIds; ///< by word; 0 while unknown
    TextDictionary m_vendors;
    std::vector<qint64> m_vendorIds;
};

} // namespace acquis
