// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/searchentry.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <span>
#include <unordered_map>
#include <vector>

namespace acquis {

/// A word of a query, and words of the index that it may mean.
enum class MatchKind : quint8 {
    Whole, ///< the word itself
    Beginning,
    Spelling, ///< the word or a beginning of it with one letter more, less, changed, or two swapped
};

/// Consecutive words of a segment.
struct WordRange
{
    quint32 first = 0;
    quint32 end = 0;
    MatchKind kind {};
};

/// The search index over many vendors in memory: their words sorted, for each word where it stands, for each vendor what it has.
/// A vendor is called by its position, in the order of ids. Immutable once built; any thread.
class SearchSegment
{
public:
    struct Use
    {
        quint32 target = 0; ///< vendor of a word, or word of a vendor
        SearchField field {};
    };
    struct Figures
    {
        qint32 asOf = 0; ///< Julian day
        qint32 currency = -1; ///< into currencies()
        qint64 employees = -1; ///< -1: unknown
        qint64 revenue = -1;
        qint64 balance = -1;
    };

    [[nodiscard]] quint32 vendorCount() const { return quint32(m_ids.size()); }
    [[nodiscard]] qint64 idOf(quint32 vendor) const { return m_ids[vendor]; }
    [[nodiscard]] quint8 nameWords(quint32 vendor) const { return m_nameWords[vendor]; }
    [[nodiscard]] QByteArrayView word(quint32 word) const
    {
        return QByteArrayView(m_letters).sliced(m_wordStarts[word], m_wordStarts[word + 1] - m_wordStarts[word]);
    }
    /// Words that begin with \p beginning; the first of them may be the word itself.
    [[nodiscard]] WordRange beginningWith(QByteArrayView beginning) const;
    /// Words that begin with \p typed after one slip of the pen; overlapping ranges are possible.
    [[nodiscard]] std::vector<WordRange> nearlyBeginningWith(QStringView typed) const;

    /// Where the words of \p range stand.
    [[nodiscard]] std::span<const quint32> usesOf(WordRange range) const
    {
        return std::span(m_uses).subspan(m_useStarts[range.first], m_useStarts[range.end] - m_useStarts[range.first]);
    }
    [[nodiscard]] std::span<const quint32> wordsOf(quint32 vendor) const
    {
        return std::span(m_vendorWords)
            .subspan(m_vendorWordStarts[vendor], m_vendorWordStarts[vendor + 1] - m_vendorWordStarts[vendor]);
    }
    /// Takes apart an element of usesOf() or wordsOf().
    [[nodiscard]] static Use use(quint32 packed) { return { packed >> fieldBits, SearchField(packed & fieldMask) }; }

    [[nodiscard]] const std::vector<QByteArray> &regions() const { return m_regions; }
    [[nodiscard]] quint32 regionOf(quint32 vendor) const { return m_vendorRegions[vendor]; }
    [[nodiscard]] const std::vector<QByteArray> &categories() const { return m_categories; }
    [[nodiscard]] std::span<const quint32> categoriesOf(quint32 vendor) const
    {
        return std::span(m_vendorCategories)
            .subspan(m_categoryStarts[vendor], m_categoryStarts[vendor + 1] - m_categoryStarts[vendor]);
    }
    [[nodiscard]] const std::vector<QByteArray> &currencies() const { return m_currencies; }
    [[nodiscard]] std::span<const Figures> figuresOf(quint32 vendor) const
    {
        return std::span(m_figures).subspan(m_figureStarts[vendor], m_figureStarts[vendor + 1] - m_figureStarts[vendor]);
    }
    /// Each distinct standing once, without arrangement, ceiling and evidence.
    [[nodiscard]] const std::vector<VendorStanding> &standings() const { return m_standings; }
    [[nodiscard]] std::span<const quint32> standingsOf(quint32 vendor) const
    {
        return std::span(m_vendorStandings)
            .subspan(m_standingStarts[vendor], m_standingStarts[vendor + 1] - m_standingStarts[vendor]);
    }

private:
    friend class SearchSegmentBuilder;
    static constexpr int fieldBits = 3;
    static constexpr quint32 fieldMask = (1 << fieldBits) - 1;
    static_assert(searchFieldCount <= fieldMask + 1);

    struct Slip;
    void findSlips(Slip &slip, WordRange range, qsizetype at) const;
    /// The part of \p range whose words go on with \p next after \p depth bytes.
    [[nodiscard]] WordRange narrowed(WordRange range, qsizetype depth, QByteArrayView next) const;

    std::vector<qint64> m_ids;
    std::vector<quint8> m_nameWords;
    QByteArray m_letters;
    std::vector<quint32> m_wordStarts { 0 };
    std::vector<quint32> m_useStarts { 0 };
    std::vector<quint32> m_uses;
    std::vector<quint32> m_vendorWordStarts { 0 };
    std::vector<quint32> m_vendorWords;
    std::vector<QByteArray> m_regions;
    std::vector<quint32> m_vendorRegions;
    std::vector<QByteArray> m_categories;
    std::vector<quint32> m_categoryStarts { 0 };
    std::vector<quint32> m_vendorCategories;
    std::vector<QByteArray> m_currencies;
    std::vector<quint32> m_figureStarts { 0 };
    std::vector<Figures> m_figures;
    std::vector<VendorStanding> m_standings;
    std::vector<quint32> m_standingStarts { 0 };
    std::vector<quint32> m_vendorStandings;
    std::vector<char16_t> m_alphabet; ///< letters that occur, for slips of the pen
};

/// Numbers texts in the order in which they come.
class TextNumbers
{
public:
    [[nodiscard]] quint32 of(QByteArrayView text);
    [[nodiscard]] std::size_t count() const { return m_texts.size(); }
    [[nodiscard]] QByteArrayView text(quint32 number) const { return m_texts[number]; }

private:
    void grow();
    std::vector<QByteArrayView> m_texts; ///< live in the pieces
    std::vector<quint32> m_hashes;
    std::vector<quint32> m_slots; ///< number + 1; a power of two of them
    std::vector<QByteArray> m_pieces;
};

/// Builds a segment from entries in the order of their ids.
class SearchSegmentBuilder
{
public:
    /// False when the bytes are no entry, or the segment would outgrow its numbers.
    [[nodiscard]] bool add(qint64 id, QByteArrayView entry);
    [[nodiscard]] SearchSegment finish();

private:
    SearchSegment m_segment;
    SearchEntry m_entry;
    TextNumbers m_words;
    TextNumbers m_regions;
    TextNumbers m_categories;
    TextNumbers m_currencies;
    TextNumbers m_standings;
};

} // namespace acquis
