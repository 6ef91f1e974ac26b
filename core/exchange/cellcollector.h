// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/spendrow.h"
#include "core/exchange/textdictionary.h"
#include "core/exchange/textencoding.h"
#include "core/spending/classifier.h"

#include <array>
#include <unordered_map>
#include <vector>

namespace acquis {

/// Rolls rows up into the distinct cells of one file. Memory grows with the cells and their words, not with the rows.
class CellCollector
{
public:
    /// Indexes of a cell's words: year, seven levels, size band, method, commodity, kind.
    using Key = std::array<quint32, 12>;
    struct Cell
    {
        Key key;
        qint64 amount = 0;
        qint64 count = 0;
    };

    CellCollector(Classifier &classifier, TextEncoding encoding, QString defaultKind);

    struct Added
    {
        quint32 cell = 0;
        bool isNew = false;
        bool ministryIsNew = false; ///< first row of a ministry that the crosswalk does not know
        bool sizeBandIsUnknown = false; ///< first row of a size band that is no member
    };
    /// \error AmountOutOfRange when the sum of a cell leaves 64 bits
    [[nodiscard]] Result<Added> add(const SpendRow &row);

    [[nodiscard]] const std::vector<Cell> &cells() const { return m_cells; }
    [[nodiscard]] const CellMeaning &meaning(quint32 cell) const { return m_meanings[m_cellMeaning[cell]]; }
    /// Members of size band, method, commodity and kind of a cell.
    [[nodiscard]] const CellMeaning &attributes(quint32 cell) const { return m_attributes[m_cellAttributes[cell]]; }
    [[nodiscard]] QString word(quint32 index) const;
    /// Index of the words of level 0..6 in \p cell.
    [[nodiscard]] quint32 levelWord(quint32 cell, int level) const { return m_cells[cell].key[static_cast<size_t>(level) + 1]; }
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

    void newCell(const Key &key, Added &added);

    Classifier &m_classifier;
    TextEncoding m_encoding;
    QString m_defaultKind;
    TextDictionary m_words;
    ArrayMap<12> m_index;
    std::vector<Cell> m_cells;
    ArrayMap<8> m_meaningIndex;
    std::vector<CellMeaning> m_meanings;
    std::vector<quint32> m_cellMeaning;
    ArrayMap<4> m_attributeIndex;
    std::vector<CellMeaning> m_attributes;
    std::vector<quint32> m_cellAttributes;
    std::vector<quint32> m_ministriesSeen;
};

} // namespace acquis
