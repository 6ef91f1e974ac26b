// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/spending/dimension.h"

#include <QList>

#include <array>
#include <vector>

namespace acquis {

class Database;

/// One condition: the dimension has one of these members (codes, ids are resolved by SpendCube::memberByText()).
struct CubeFilter
{
    Dimension dimension {};
    QList<int> members; ///< indexes into SpendCube::members(dimension); 0 is "unknown"
    friend bool operator==(const CubeFilter &, const CubeFilter &) = default;
};

struct CubeQuery
{
    QList<Dimension> by; ///< none to four; the order of the keys
    QList<CubeFilter> where; ///< all must hold
    friend bool operator==(const CubeQuery &, const CubeQuery &) = default;
};

/// One row of a breakdown: one member index per dimension of the query, and what it sums to.
struct BreakdownRow
{
    QList<int> keys;
    Money amount;
    qint64 count = 0;
    friend bool operator==(const BreakdownRow &, const BreakdownRow &) = default;
};

struct Breakdown
{
    CubeQuery query;
    QList<BreakdownRow> rows; ///< sorted by keys, in the order of the members
    Money total; ///< each line once, also where tags overlap
    qint64 count = 0;
    Money known; ///< the part whose members are known in every dimension of the query
    friend bool operator==(const Breakdown &, const Breakdown &) = default;
};

/// The spend cells of a register in dictionary-coded columns: any breakdown is one pass in memory. Immutable after load,
/// so any number of threads may query it. Superseded source files are not in it.
class SpendCube
{
public:
    enum class Detail {
        Cells, ///< without the vendor dimension: small, loaded when a register opens
        Vendors, ///< every (cell, vendor) pair: grows with the vendors, loaded when first asked for
    };

    SpendCube() = default;
    /// \error register errors, Cancelled
    [[nodiscard]] static Result<SpendCube> load(Database &database, Detail detail = Detail::Cells,
                                                const CancelToken &cancel = {});

    /// Members of a dimension in their natural order; [0] is always "unknown" (no member).
    [[nodiscard]] const std::vector<DimensionMember> &members(Dimension dimension) const;
    /// Index of the member whose code, English or French name is \p text (case and accents ignored); -1 when there is none.
    /// "unknown" and "inconnu" name member 0.
    [[nodiscard]] int memberByText(Dimension dimension, const QString &text) const;
    /// Index of the member with this row id; -1 when there is none.
    [[nodiscard]] int memberById(Dimension dimension, qint64 id) const;
    /// The name of a member in a breakdown: ministries and programs change names over the years, and a figure carries the
    /// name that was in force in the last year \p lastYear it counts (0: the newest name).
    [[nodiscard]] BilingualText memberName(Dimension dimension, int member, int lastYear) const;

    [[nodiscard]] Breakdown breakdown(const CubeQuery &query) const;
    /// For each member of \p dimension, the last fiscal year (start year) in which the filtered cells have lines; 0 if none.
    [[nodiscard]] std::vector<int> lastYears(Dimension dimension, const QList<CubeFilter> &where) const;
    /// The stored cells of a source file that the filters let through, by position in the file.
    struct FileCells
    {
        SourceFileId file;
        std::vector<bool> selected;
    };
    /// For each source file of the cube, by id.
    [[nodiscard]] std::vector<FileCells> selectedCells(const QList<CubeFilter> &where) const;

    [[nodiscard]] qsizetype cellCount() const { return qsizetype(m_amounts.size()); }
    [[nodiscard]] bool hasVendors() const { return m_hasVendors; }

private:
    friend class SpendCubeLoader;
    struct KeyPart;
    /// One byte per cell: 1 where every filter holds.
    [[nodiscard]] std::vector<quint8> selected(const QList<CubeFilter> &where) const;
    void selectMembers(const CubeFilter &filter, std::vector<quint8> &mask) const;
    void selectTags(const CubeFilter &filter, std::vector<quint8> &mask) const;
    void selectTagRules(const CubeFilter &filter, std::vector<quint8> &mask) const;
    /// The tags that a breakdown by tag or rule tells apart: those filtered for, else all.
    [[nodiscard]] std::vector<int> tagsOf(const QList<CubeFilter> &where) const;

    struct NameSpan
    {
        int member = 0;
        int firstYear = 0;
        int lastYear = 0;
        BilingualText name;
    };
    /// The rule that a tag gives to each cell; empty when the tag counts no cell.
    using TagColumn = std::vector<quint16>;

    std::array<std::vector<DimensionMember>, allDimensions.size()> m_members;
    std::array<std::vector<quint32>, allDimensions.size()> m_columns;
    std::vector<TagColumn> m_tags; ///< by member index of Dimension::Tag; [0] unused
    std::array<std::vector<NameSpan>, allDimensions.size()> m_names;
    struct FileSpan
    {
        SourceFileId file;
        size_t cells = 0; ///< stored cells of the file, whether or not vendors divide them
    };
    std::vector<FileSpan> m_files; ///< in the order of the cells
    std::vector<quint32> m_storedCells; ///< with vendors, which stored cell each row is a part of; else the row itself
    std::vector<qint64> m_amounts;
    std::vector<qint64> m_counts;
    bool m_hasVendors = false;
};

} // namespace acquis
