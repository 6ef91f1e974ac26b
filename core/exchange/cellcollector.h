// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendrow.h"
#include "core/exchange/textdictionary.h"
#include "core/exchange/textencoding.h"
#include "core/spending/classifier.h"
#include "core/spending/spendblock.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace acquis {

/// Rolls rows up into the paths, terms and cells of one file. Memory grows with them and their words, not with the rows.
class CellCollector
{
public:
    /// What a file says about where money went, and what the register makes of it.
    struct Path
    {
        FiscalYear year;
        std::array<quint32, sourceLevelCount> words {}; ///< for word()
        CellMeaning meaning;
    };

    CellCollector(Classifier &classifier, TextEncoding encoding, QString defaultKind);

    struct Added
    {
        quint32 cell = 0;
        bool ministryIsNew = false; ///< first row of a ministry that the crosswalk does not know
        bool sizeBandIsUnknown = false; ///< first row of a size band that is no member
    };
    /// \error AmountOutOfRange when the sum of a cell leaves 64 bits
    [[nodiscard]] Result<Added> add(const SpendRow &row);

    [[nodiscard]] const std::vector<StoredCell> &cells() const { return m_cells; }
    [[nodiscard]] const std::vector<Path> &paths() const { return m_paths; }
    /// Members of size band, method, commodity and kind.
    [[nodiscard]] const std::vector<CellMeaning> &terms() const { return m_terms; }
    [[nodiscard]] QString word(quint32 index) const;
    [[nodiscard]] size_t wordCount() const { return m_words.size(); }

private:
    template <size_t N>
    struct ArrayHash
    {
        size_t operator()(const std::array<quint32, N> &key) const
        {
            // FNV-1a over words, mixed at the end: keys are small dense numbers.
            quint64 hash = 14695981039346656037ULL;
            for (const quint32 part : key)
                hash = (hash ^ part) * 1099511628211ULL;
            return static_cast<size_t>(hash ^ (hash >> 29));
        }
    };
    template <size_t N>
    using ArrayMap = std::unordered_map<std::array<quint32, N>, quint32, ArrayHash<N>>;
    using PathKey = std::array<quint32, sourceLevelCount + 1>; ///< start of the year, words of the levels
    using TermsKey = std::array<quint32, 4>; ///< words of size band, method, commodity, kind

    [[nodiscard]] quint32 pathOf(const SpendRow &row, Added &added);
    [[nodiscard]] quint32 termsOf(const SpendRow &row, Added &added);

    Classifier &m_classifier;
    TextEncoding m_encoding;
    QString m_defaultKind;
    TextDictionary m_words;
    ArrayMap<sourceLevelCount + 1> m_pathIndex;
    std::vector<Path> m_paths;
    ArrayMap<4> m_termsIndex;
    std::vector<CellMeaning> m_terms;
    ArrayMap<2> m_cellIndex;
    std::vector<StoredCell> m_cells;
    std::vector<quint32> m_ministriesSeen;
};

} // namespace acquis
