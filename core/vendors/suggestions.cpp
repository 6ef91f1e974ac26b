// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/suggestions.h"

#include <algorithm>

namespace acquis {

namespace {

constexpr int largestMoved = 6; ///< names of the group that a name is moved from
constexpr int smallestBrand = 8;
constexpr int smallestSuggestedBrand = 4;
constexpr qsizetype shortestBrand = 4;
constexpr size_t mostBrandWords = 3;

} // namespace

namespace {

class BrandFinder
{
public:
    BrandFinder(const LabelledList &list, const FirmLabels &labels, const ClusterLinks &links)
        : m_list(list)
        , m_labels(labels)
        , m_firms(size_t(list.labels.size()))
        , m_sizes(size_t(list.labels.size()), 0)
    {
        for (int label = 0; label < int(list.labels.size()); ++label)
            m_firms[size_t(label)] = links.firmOf(label);
        for (const LabelledName &name : list.names)
            ++m_sizes[size_t(m_firms[size_t(name.label)])];
    }

    [[nodiscard]] BrandMoves found()
    {
        BrandMoves moves;
        for (int number = 0; number < int(m_list.names.size()); ++number) {
            const LabelledName &name = m_list.names[size_t(number)];
            if (name.isJointVenture || sizeOf(name.label) > largestMoved || isNumberLabel(m_list.labels[name.label]))
                continue;
            Brand best;
            const Words words = m_labels.significant(name.corrected);
            for (size_t i = 1; i < words.size(); ++i) {
                consider(oneWord(name, words, i), name, best);
                consider(severalWords(words, i), name, best);
            }
            if (best.label >= 0)
                (best.isCertain ? moves.certain : moves.doubtful).push_back({ number, best.label });
        }
        return moves;
    }

private:
    struct Brand
    {
        int label = -1;
        bool isCertain = false;
    };

    [[nodiscard]] int sizeOf(int label) const { return m_sizes[size_t(m_firms[size_t(label)])]; }

    void consider(const Brand &brand, const LabelledName &name, Brand &best) const
    {
        if (brand.label < 0 || m_firms[size_t(brand.label)] == m_firms[size_t(name.label)]
            || (best.isCertain && !brand.isCertain))
            return;
        const auto rank = [&](int of) { return std::pair(sizeOf(of), m_list.labels[of]); };
        if (best.label < 0 || (brand.isCertain && !best.isCertain) || rank(brand.label) > rank(best.label))
            best = brand;
    }

    /// "Vernon Toyota".
    [[nodiscard]] Brand oneWord(const LabelledName &name, const Words &words, size_t position) const
    {
        const int word = words[position];
        const QString &text = m_labels.table().text(word);
        const int label = m_list.find(text);
        const bool isPerson = words.size() == 2 && m_labels.table().kindsOf(words.front()).testFlag(WordKind::GivenName);
        // A word that was corrected is no proof.
        const bool isWritten = std::find(name.written.cbegin(), name.written.cend(), word) != name.written.cend();
        if (label < 0 || isPerson || !isWritten || !m_labels.isDistinctive(word) || text.size() < shortestBrand)
            return {};
        const int size = std::min(sizeOf(label), m_labels.namesOf(word));
        if (size < smallestSuggestedBrand)
            return {};
        return { label, size >= smallestBrand && !m_labels.isSurname(word) };
    }

    /// "Calgary John Howard Society": certain when only common words stand before it.
    [[nodiscard]] Brand severalWords(const Words &words, size_t position) const
    {
        const WordTable &table = m_labels.table();
        for (size_t count = std::min<size_t>(mostBrandWords, words.size() - position); count > 1; --count) {
            QStringList texts;
            bool tellsApart = false;
            for (size_t i = position; i < position + count; ++i) {
                texts << table.text(words[i]);
                tellsApart = tellsApart || !table.isGeneric(words[i]);
            }
            const int label = tellsApart ? m_list.find(texts.join(u' ')) : -1;
            if (label < 0 || isNumberLabel(m_list.labels[label]) || sizeOf(label) < smallestSuggestedBrand)
                continue;
            const bool isCertain =
                std::all_of(words.cbegin(), words.cbegin() + qsizetype(position), [&](int word) { return table.isCommon(word); });
            return { label, isCertain };
        }
        return {};
    }

    const LabelledList &m_list;
    const FirmLabels &m_labels;
    std::vector<int> m_firms;
    std::vector<int> m_sizes; ///< names of each firm
};

} // namespace

BrandMoves brandsWithin(const LabelledList &list, const FirmLabels &labels, const ClusterLinks &links)
{
    return BrandFinder(list, labels, links).found();
}

std::vector<Claim> partnersOf(const LabelledList &list, const FirmLabels &labels)
{
    std::vector<Claim> claims;
    for (int number = 0; number < int(list.names.size()); ++number) {
        const LabelledName &name = list.names[size_t(number)];
        if (!name.isJointVenture)
            continue;
        const auto add = [&](const QString &text) {
            const int partner = list.find(text);
            if (partner >= 0 && partner != name.label)
                claims.push_back(
                    { std::min(partner, name.label), std::max(partner, name.label), MatchCode::JointVenture, number });
        };
        add(labels.labelOf(name.corrected));
        for (const int word : name.corrected) {
            if (labels.isDistinctive(word))
                add(labels.table().text(word));
        }
    }
    return claims;
}

} // namespace acquis
