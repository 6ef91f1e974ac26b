// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/searchwords.h"
#include "core/vendors/vendorindex.h"

#include <algorithm>
#include <array>

namespace acquis {

namespace {

constexpr qsizetype mostTerms = 8; ///< words of a query that are looked at
constexpr qsizetype shortestForgiven = 5;
constexpr int mostAsked = 1000; ///< hits of one answer

/// What a word is worth by where it stands: what the vendor is called, then what it offers, then where it is.
constexpr std::array<quint8, searchFieldCount> fieldWorth { 10, 8, 9, 5, 3, 3, 1 };
constexpr quint8 wholeWordWorth = 2;
/// A word as it was typed is worth more than any that was forgiven, so that these come last.
constexpr quint8 exactWorth = 100;
constexpr int mostNameWords = 15;
constexpr int scoresPerWorth = mostNameWords + 1; ///< among equals the shorter name is the better match
constexpr std::size_t scoreCount = (mostTerms * (exactWorth + 10 + wholeWordWorth) + 1) * scoresPerWorth;

struct Term
{
    QString typed;
    std::vector<WordRange> ranges;
};

quint8 worthOf(SearchField field, MatchKind kind)
{
    const quint8 worth = fieldWorth[std::size_t(field)];
    switch (kind) {
    case MatchKind::Whole: return exactWorth + worth + wholeWordWorth;
    case MatchKind::Beginning: return exactWorth + worth;
    case MatchKind::Spelling: return worth;
    }
    Q_UNREACHABLE();
}

QStringList termsOf(const QString &text)
{
    QStringList terms = searchWords(text);
    terms.removeDuplicates();
    return terms.mid(0, mostTerms);
}

Term termIn(const SearchSegment &segment, const QString &typed, bool forgiving)
{
    Term term { typed, {} };
    const QByteArray bytes = typed.toUtf8();
    WordRange beginning = segment.beginningWith(bytes);
    if (beginning.first < beginning.end && segment.word(beginning.first) == bytes) {
        term.ranges.push_back({ beginning.first, beginning.first + 1, MatchKind::Whole });
        ++beginning.first;
    }
    if (beginning.first < beginning.end)
        term.ranges.push_back(beginning);
    if (forgiving && typed.size() >= shortestForgiven) {
        const std::vector<WordRange> slips = segment.nearlyBeginningWith(typed);
        term.ranges.insert(term.ranges.end(), slips.begin(), slips.end());
    }
    return term;
}

/// What every vendor of a segment is worth for all terms; 0 where one of them finds nothing.
std::vector<quint16> worths(const SearchSegment &segment, const std::vector<Term> &terms)
{
    std::vector<quint16> total(segment.vendorCount(), terms.empty() ? 1 : 0);
    std::vector<quint8> best(segment.vendorCount());
    for (std::size_t i = 0; i < terms.size(); ++i) {
        std::ranges::fill(best, quint8(0));
        for (const WordRange &range : terms[i].ranges) {
            std::array<quint8, searchFieldCount> worth {};
            for (int field = 0; field < searchFieldCount; ++field)
                worth[std::size_t(field)] = worthOf(SearchField(field), range.kind);
            for (const quint32 packed : segment.usesOf(range)) {
                const SearchSegment::Use use = SearchSegment::use(packed);
                best[use.target] = std::max(best[use.target], worth[std::size_t(use.field)]);
            }
        }
        if (i == 0) {
            std::ranges::copy(best, total.begin());
            continue;
        }
        for (std::size_t vendor = 0; vendor < total.size(); ++vendor)
            total[vendor] = quint16(total[vendor] != 0 && best[vendor] != 0 ? total[vendor] + best[vendor] : 0);
    }
    return total;
}

struct Candidate
{
    int score = 0;
    qint64 id = 0;
    std::size_t part = 0;
    quint32 vendor = 0;
};

/// The best \p wanted of a segment, unsorted, and how many there are in all.
qint64 collect(const SearchSegment &segment, const std::vector<quint16> &total, bool byScore, std::size_t part,
               std::size_t wanted, std::vector<Candidate> &candidates)
{
    const auto scoreOf = [&](quint32 vendor) {
        if (!byScore)
            return 1;
        return total[vendor] * scoresPerWorth + mostNameWords - std::min<int>(segment.nameWords(vendor), mostNameWords);
    };
    std::vector<quint32> histogram(scoreCount);
    qint64 found = 0;
    for (quint32 vendor = 0; vendor < segment.vendorCount(); ++vendor) {
        if (total[vendor] == 0)
            continue;
        ++histogram[std::size_t(scoreOf(vendor))];
        ++found;
    }
    // The lowest score that is still wanted, and how many of it.
    std::size_t lowest = scoreCount - 1;
    std::size_t left = wanted;
    while (lowest > 0 && histogram[lowest] < left) {
        left -= histogram[lowest];
        --lowest;
    }
    for (quint32 vendor = 0; vendor < segment.vendorCount(); ++vendor) {
        if (total[vendor] == 0)
            continue;
        const int score = scoreOf(vendor);
        if (std::size_t(score) < lowest)
            continue;
        if (std::size_t(score) == lowest) {
            if (left == 0)
                continue;
            --left;
        }
        candidates.push_back({ byScore ? score : 0, segment.idOf(vendor), part, vendor });
    }
    return found;
}

VendorReason reasonOf(const SearchSegment &segment, quint32 vendor, const Term &term)
{
    VendorReason reason { term.typed, {}, {}, {} };
    int best = -1;
    for (const quint32 packed : segment.wordsOf(vendor)) {
        const SearchSegment::Use use = SearchSegment::use(packed);
        for (const WordRange &range : term.ranges) {
            if (use.target < range.first || use.target >= range.end || worthOf(use.field, range.kind) <= best)
                continue;
            best = worthOf(use.field, range.kind);
            reason.word = QString::fromUtf8(segment.word(use.target));
            reason.field = use.field;
            reason.kind = range.kind;
        }
    }
    return reason;
}

} // namespace

VendorHits VendorIndex::search(const VendorQuery &query, const PreparedVendorFilter &filter) const
{
    if (filter.m_asks && filter.m_revision != m_revision)
        return search(query, prepare(filter.m_filter));
    const QStringList words = termsOf(query.text);
    const auto offset = std::size_t(std::max(query.offset, 0));
    const std::size_t wanted = offset + std::size_t(std::clamp(query.limit, 0, mostAsked));
    const bool mayForgive = std::ranges::any_of(words, [](const QString &word) { return word.size() >= shortestForgiven; });

    VendorHits answer;
    std::vector<std::vector<Term>> terms(m_parts.size());
    std::vector<Candidate> candidates;
    const auto run = [&](bool forgiving) {
        answer.total = 0;
        answer.forgiving = forgiving;
        candidates.clear();
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const SearchSegment &segment = *m_parts[i].segment;
            terms[i].clear();
            for (const QString &word : words)
                terms[i].push_back(termIn(segment, word, forgiving));
            std::vector<quint16> total = worths(segment, terms[i]);
            for (std::size_t vendor = 0; vendor < m_parts[i].outdated.size(); ++vendor)
                total[vendor] = m_parts[i].outdated[vendor] ? quint16(0) : total[vendor];
            if (filter.m_asks) {
                for (std::size_t vendor = 0; vendor < total.size(); ++vendor)
                    total[vendor] = filter.m_lets[i][vendor] ? total[vendor] : quint16(0);
            }
            answer.total += collect(segment, total, !words.isEmpty(), i, wanted, candidates);
        }
    };
    run(false);
    if (mayForgive && answer.total < qint64(wanted)) {
        const qint64 exact = answer.total;
        run(true);
        answer.forgiving = answer.total > exact;
    }
    std::ranges::sort(
        candidates, [](const Candidate &a, const Candidate &b) { return a.score != b.score ? a.score > b.score : a.id < b.id; });
    for (std::size_t i = offset; i < std::min(wanted, candidates.size()); ++i) {
        const Candidate &one = candidates[i];
        VendorHit hit { { one.id }, one.score, {} };
        for (const Term &term : terms[one.part])
            hit.reasons << reasonOf(*m_parts[one.part].segment, one.vendor, term);
        answer.hits << std::move(hit);
    }
    return answer;
}

} // namespace acquis
