// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/spending/spendblock.h"
#include "core/spending/spendcube.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace acquis {

class Database;

/// The dimensions that a path decides, and those that terms decide: the columns of their tables, in that order.
inline constexpr std::array pathDimensions { Dimension::FiscalYear, Dimension::Ministry, Dimension::Program, Dimension::Account };
inline constexpr std::array termDimensions { Dimension::SizeClass, Dimension::SizeBand, Dimension::Method,
                                             Dimension::Commodity, Dimension::Vor,      Dimension::Kind };

/// Reads the cells of a register into the columns of a SpendCube.
class SpendCubeLoader
{
public:
    SpendCubeLoader(Database &database, SpendCube::Detail detail, CancelToken cancel);
    [[nodiscard]] Result<SpendCube> load();

private:
    /// What the rows of one path have in common: a member of each dimension, and for each tag the rule that counts it.
    struct PathMembers
    {
        std::array<quint32, pathDimensions.size()> members {};
        std::vector<quint16> rules; ///< by tag; empty when no tag counts the path
    };
    using TermMembers = std::array<quint32, termDimensions.size()>;
    /// The paths and terms of one source file, by position.
    struct FileMeaning
    {
        std::vector<PathMembers> paths;
        std::vector<TermMembers> terms;
        [[nodiscard]] bool holds(const StoredCell &cell) const;
    };

    [[nodiscard]] Result<void> loadMembers(Dimension dimension, const QString &sql);
    [[nodiscard]] Result<void> loadNames(Dimension dimension, const QString &kind);
    [[nodiscard]] Result<void> loadTerms();
    [[nodiscard]] Result<void> loadPaths();
    [[nodiscard]] Result<void> loadTags();
    [[nodiscard]] Result<void> loadFile(SourceFileId file);
    /// Answer how many stored cells the file has.
    [[nodiscard]] Result<size_t> loadCells(SourceFileId file, const FileMeaning &meaning);
    [[nodiscard]] Result<size_t> loadVendors(SourceFileId file, const FileMeaning &meaning);
    void makeRoom(size_t rows);
    /// Adds a row: a cell, or the part of it that went to one vendor.
    void addRow(SourceFileId file, const FileMeaning &meaning, const StoredCell &cell, qint64 amount, qint64 count);
    /// Makes members of the years that paths have.
    void orderYears();
    /// Drops members that no cell has, so that lists and dense sums stay short.
    void keepOccurring(Dimension dimension);
    [[nodiscard]] quint32 indexOf(Dimension dimension, qint64 id) const;

    Database &m_database;
    SpendCube::Detail m_detail;
    CancelToken m_cancel;
    SpendCube m_cube;
    std::array<std::vector<quint32>, allDimensions.size()> m_indexById;

    std::unordered_map<qint64, FileMeaning> m_meanings; ///< by source file
};

} // namespace acquis
