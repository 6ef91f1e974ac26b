// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/searchsegment.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>
#include <set>

namespace acquis {

namespace {

constexpr qsizetype pieceSize = 1 << 20;
constexpr quint32 largestTarget = (1U << 29) - 1; ///< what is left of 32 bits beside the field

quint32 hashOf(QByteArrayView text)
{
    // FNV-1a: short words, no attacker behind them.
    quint32 hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ quint8(c)) * 16777619U;
    return hash;
}

int compare(QByteArrayView a, QByteArrayView b)
{
    const int order = std::memcmp(a.data(), b.data(), std::size_t(std::min(a.size(), b.size())));
    return order != 0 ? order : a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
}

std::vector<QByteArray> textsOf(const TextNumbers &numbers)
{
    std::vector<QByteArray> texts;
    for (quint32 i = 0; i < numbers.count(); ++i)
        texts.push_back(numbers.text(i).toByteArray());
    return texts;
}

} // namespace

quint32 TextNumbers::of(QByteArrayView text)
{
    if (m_texts.size() * 2 >= m_slots.size())
        grow();
    const quint32 hash = hashOf(text);
    std::size_t slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot] != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        const quint32 number = m_slots[slot] - 1;
        if (m_hashes[number] == hash && m_texts[number] == text)
            return number;
    }
    if (m_pieces.empty() || m_pieces.back().capacity() - m_pieces.back().size() < text.size()) {
        m_pieces.emplace_back();
        m_pieces.back().reserve(std::max(pieceSize, text.size()));
    }
    // A piece never outgrows what it reserved, so views into it stay.
    QByteArray &piece = m_pieces.back();
    const qsizetype at = piece.size();
    piece.append(text);
    m_texts.push_back(QByteArrayView(piece).sliced(at));
    m_hashes.push_back(hash);
    m_slots[slot] = quint32(m_texts.size());
    return quint32(m_texts.size() - 1);
}

void TextNumbers::grow()
{
    m_slots.assign(std::max<std::size_t>(256, m_slots.size() * 2), 0);
    for (quint32 number = 0; number < m_texts.size(); ++number) {
        std::size_t slot = m_hashes[number] & (m_slots.size() - 1);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = number + 1;
    }
}

bool SearchSegmentBuilder::add(qint64 id, QByteArrayView bytes)
{
    if (!unpackSearchEntry(bytes, m_entry) || m_segment.m_ids.size() >= largestTarget || m_words.count() >= largestTarget)
        return false;
    SearchSegment &segment = m_segment;
    segment.m_ids.push_back(id);
    segment.m_nameWords.push_back(m_entry.nameWords);
    for (const SearchEntry::Word &word : m_entry.words)
        segment.m_vendorWords.push_back((m_words.of(word.text) << SearchSegment::fieldBits) | quint32(word.field));
    segment.m_vendorWordStarts.push_back(quint32(segment.m_vendorWords.size()));
    segment.m_vendorRegions.push_back(m_regions.of(m_entry.region));
    for (const QByteArrayView &category : m_entry.categories)
        segment.m_vendorCategories.push_back(m_categories.of(category));
    segment.m_categoryStarts.push_back(quint32(segment.m_vendorCategories.size()));
    for (const SearchEntry::Figures &one : m_entry.sizes) {
        segment.m_figures.push_back({ qint32(one.asOf), qint32(m_currencies.of(one.currency)), one.employees.value_or(-1),
                                      one.revenue.value_or(-1), one.balance.value_or(-1) });
    }
    segment.m_figureStarts.push_back(quint32(segment.m_figures.size()));
    for (const SearchEntry::Standing &one : m_entry.standings) {
        const quint32 number = m_standings.of(one.bytes);
        if (number == segment.m_standings.size()) {
            segment.m_standings.emplace_back();
            if (!unpackStanding(one.bytes, segment.m_standings.back()))
                return false;
        }
        segment.m_vendorStandings.push_back(number);
    }
    segment.m_standingStarts.push_back(quint32(segment.m_vendorStandings.size()));
    return true;
}

SearchSegment SearchSegmentBuilder::finish()
{
    SearchSegment &segment = m_segment;
    const auto wordCount = quint32(m_words.count());
    std::vector<quint32> order(wordCount);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [this](quint32 a, quint32 b) { return compare(m_words.text(a), m_words.text(b)) < 0; });
    std::vector<quint32> rank(wordCount);
    std::set<char16_t> alphabet;
    for (quint32 i = 0; i < wordCount; ++i) {
        rank[order[i]] = i;
        const QByteArrayView text = m_words.text(order[i]);
        segment.m_letters.append(text);
        segment.m_wordStarts.push_back(quint32(segment.m_letters.size()));
        const bool isAscii = std::ranges::all_of(text, [](char c) { return quint8(c) < 0x80; });
        if (isAscii) {
            for (const char c : text)
                alphabet.insert(char16_t(c));
        } else {
            for (const QChar c : QString::fromUtf8(text))
                alphabet.insert(c.unicode());
        }
    }
    segment.m_alphabet.assign(alphabet.begin(), alphabet.end());

    // Two passes of counting: how often each word is used, then where.
    segment.m_useStarts.assign(wordCount + 1, 0);
    for (quint32 &word : segment.m_vendorWords) {
        word = (rank[word >> SearchSegment::fieldBits] << SearchSegment::fieldBits) | (word & SearchSegment::fieldMask);
        ++segment.m_useStarts[(word >> SearchSegment::fieldBits) + 1];
    }
    std::partial_sum(segment.m_useStarts.begin(), segment.m_useStarts.end(), segment.m_useStarts.begin());
    segment.m_uses.resize(segment.m_vendorWords.size());
    std::vector<quint32> next(segment.m_useStarts.begin(), segment.m_useStarts.end() - 1);
    for (quint32 vendor = 0; vendor < segment.vendorCount(); ++vendor) {
        for (const quint32 word : segment.wordsOf(vendor))
            segment.m_uses[next[word >> SearchSegment::fieldBits]++] =
                (vendor << SearchSegment::fieldBits) | (word & SearchSegment::fieldMask);
    }
    segment.m_regions = textsOf(m_regions);
    segment.m_categories = textsOf(m_categories);
    segment.m_currencies = textsOf(m_currencies);
    return std::move(segment);
}

WordRange SearchSegment::narrowed(WordRange range, qsizetype depth, QByteArrayView next) const
{
    // Words of the range share their first bytes: what follows these is sorted too.
    const auto following = [this, depth, next](quint32 at) {
        const QByteArrayView whole = word(at);
        return whole.sliced(std::min(depth, whole.size()))
            .first(std::min(next.size(), whole.size() - std::min(depth, whole.size())));
    };
    quint32 low = range.first;
    for (quint32 high = range.end; low < high;) {
        const quint32 middle = low + (high - low) / 2;
        if (compare(following(middle), next) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    quint32 end = low;
    for (quint32 high = range.end; end < high;) {
        const quint32 middle = end + (high - end) / 2;
        if (compare(following(middle), next) <= 0)
            end = middle + 1;
        else
            high = middle;
    }
    return { low, end, range.kind };
}

WordRange SearchSegment::beginningWith(QByteArrayView beginning) const
{
    return narrowed({ 0, quint32(m_wordStarts.size() - 1), MatchKind::Beginning }, 0, beginning);
}

/// The way through the sorted words that one slip of the pen leaves open.
struct SearchSegment::Slip
{
    QStringView typed;
    QByteArray written; ///< what words have in place of what was typed so far
    std::vector<WordRange> found;
};

std::vector<WordRange> SearchSegment::nearlyBeginningWith(QStringView typed) const
{
    Slip slip { typed, {}, {} };
    findSlips(slip, { 0, quint32(m_wordStarts.size() - 1), MatchKind::Spelling }, 0);
    return std::move(slip.found);
}

void SearchSegment::findSlips(Slip &slip, WordRange range, qsizetype at) const
{
    for (; at < slip.typed.size() && range.first < range.end; ++at) {
        const qsizetype depth = slip.written.size();
        // What words may have here instead, and how much of what was typed that uses up.
        const auto attempt = [&](const QString &instead, qsizetype used) {
            const QByteArray rest = (instead + slip.typed.sliced(at + used).toString()).toUtf8();
            const WordRange one = narrowed(range, depth, rest);
            if (one.first < one.end)
                slip.found.push_back(one);
        };
        const QChar typed = slip.typed.at(at);
        attempt({}, 1);
        if (at + 1 < slip.typed.size() && slip.typed.at(at + 1) != typed)
            attempt(QString(slip.typed.at(at + 1)) + typed, 2);
        for (const char16_t letter : m_alphabet) {
            // Most letters do not follow here at all: then neither variant needs to be tried.
            const QString other = QChar(letter);
            const WordRange next = narrowed(range, depth, other.toUtf8());
            if (next.first == next.end)
                continue;
            if (typed != letter)
                attempt(other, 1);
            attempt(other, 0);
        }
        const QByteArray one = QString(typed).toUtf8();
        range = narrowed(range, depth, one);
        slip.written += one;
    }
}

} // namespace acquis
