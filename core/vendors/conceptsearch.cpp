// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/conceptsearch.h"

#include "core/vendors/searchstems.h"
#include "core/vendors/vendorindex.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace acquis {

namespace {

constexpr qsizetype shortestForgiven = 5;
constexpr qsizetype shortestBeginning = 3;
constexpr int mostAsked = 1000; ///< hits of one answer

/// Percent, by how it was found and where.
constexpr std::array<int, conceptMatchCount> matchWorth { 100, 100, 60, 50, 45, 40 };
constexpr std::array<int, searchFieldCount> fieldWorth { 100, 100, 30, 100, 70, 80, 50 };
constexpr double headWeight = 2;
constexpr int fullScore = 1000;
constexpr int togetherScore = 50; ///< for each further concept in the same field

/// 0: says nothing there. A place or number is what was typed, not what it means: "gardien" is no "L'Ange-Gardien".
quint8 worthOf(SearchField field, ConceptMatch match)
{
    const bool isName = field == SearchField::Place || field == SearchField::Identifier;
    if (isName && (match == ConceptMatch::Synonym || match == ConceptMatch::Related))
        return 0;
    return quint8(matchWorth[std::size_t(match)] * fieldWorth[std::size_t(field)] / 100);
}

/// Name, offer, anything else: what stands together there belongs together.
quint8 groupOf(SearchField field)
{
    switch (field) {
    case SearchField::NameStart:
    case SearchField::Name: return 1;
    case SearchField::Category: return 2;
    case SearchField::Identifier:
    case SearchField::Place:
    case SearchField::Standing:
    case SearchField::Note: return 4;
    }
    Q_UNREACHABLE();
}
constexpr int groupCount = 3;
constexpr quint8 nameAndOffer = 3; ///< a firm that is called by what it offers does little else
constexpr quint8 nameAndOfferWorth = 15;

/// A form as words of one segment: for each of its stems where they stand.
struct LocatedForm
{
    std::vector<std::vector<WordRange>> stems;
    ConceptMatch match {};
};

std::vector<WordRange> rangesOfStem(const SearchSegment &segment, const QString &stem)
{
    std::vector<WordRange> ranges;
    for (const QString &word : wordsOfStem(stem)) {
        const QByteArray bytes = word.toUtf8();
        const WordRange beginning = segment.beginningWith(bytes);
        if (beginning.first < beginning.end && segment.word(beginning.first) == bytes)
            ranges.push_back({ beginning.first, beginning.first + 1, MatchKind::Whole });
    }
    return ranges;
}

qsizetype usesIn(const SearchSegment &segment, const std::vector<WordRange> &ranges)
{
    qsizetype uses = 0;
    for (const WordRange &range : ranges)
        uses += qsizetype(segment.usesOf(range).size());
    return uses;
}

/// Forms that a segment has no words for are left out.
std::vector<LocatedForm> locate(const SearchSegment &segment, const SearchConcept &asked, bool forgiving)
{
    std::vector<LocatedForm> located;
    for (const ConceptForm &form : asked.forms) {
        if (form.match == ConceptMatch::Spelling && !forgiving)
            continue;
        LocatedForm one { {}, form.match };
        for (const QString &stem : form.stems)
            one.stems.push_back(rangesOfStem(segment, stem));
        const bool isThere = !one.stems.empty() && std::ranges::none_of(one.stems, &std::vector<WordRange>::empty);
        if (!isThere)
            continue;
        // The rarest word first: only vendors that have it are looked at.
        std::ranges::sort(one.stems, {}, [&segment](const auto &ranges) { return usesIn(segment, ranges); });
        located.push_back(std::move(one));
    }
    if (!asked.isOpen)
        return located;
    if (asked.typed.size() >= shortestBeginning)
        located.push_back({ { { segment.beginningWith(asked.typed.toUtf8()) } }, ConceptMatch::Beginning });
    if (forgiving && asked.typed.size() >= shortestForgiven)
        located.push_back({ { segment.nearlyBeginningWith(asked.typed) }, ConceptMatch::Spelling });
    return located;
}

bool isIn(quint32 word, const std::vector<WordRange> &ranges)
{
    return std::ranges::any_of(ranges, [word](const WordRange &range) { return word >= range.first && word < range.end; });
}

bool says(const SearchSegment &segment, quint32 vendor, quint8 group, const LocatedForm &form)
{
    // The first of its words is why the vendor is asked.
    return std::all_of(form.stems.begin() + 1, form.stems.end(), [&](const auto &ranges) {
        return std::ranges::any_of(segment.wordsOf(vendor), [&](quint32 packed) {
            const SearchSegment::Use use = SearchSegment::use(packed);
            return groupOf(use.field) == group && isIn(use.target, ranges);
        });
    });
}

/// The words in which a vendor says a whole form in one field; empty when it does not.
std::vector<quint32> saidIn(const SearchSegment &segment, quint32 vendor, quint8 group, const LocatedForm &form)
{
    std::vector<quint32> said;
    for (const auto &ranges : form.stems) {
        const auto words = segment.wordsOf(vendor);
        const auto found = std::ranges::find_if(words, [&](quint32 packed) {
            const SearchSegment::Use use = SearchSegment::use(packed);
            return groupOf(use.field) == group && isIn(use.target, ranges);
        });
        if (found == words.end())
            return {};
        said.push_back(SearchSegment::use(*found).target);
    }
    return said;
}

/// What the vendors of one segment have of one concept.
struct Finds
{
    std::vector<LocatedForm> forms;
    std::vector<quint8> fittingCodes; ///< by category
    std::vector<quint8> worth; ///< by vendor; 0: nothing
    std::vector<quint8> groups; ///< by vendor: in which fields
    double total = 0; ///< vendors, each by its worth
};

bool hasFittingCode(const SearchSegment &segment, quint32 vendor, const Finds &finds)
{
    return std::ranges::any_of(segment.categoriesOf(vendor), [&finds](quint32 one) { return finds.fittingCodes[one] != 0; });
}

void findCodes(const SearchSegment &segment, const QStringList &codes, Finds &finds)
{
    const auto &categories = segment.categories();
    finds.fittingCodes.assign(categories.size(), 0);
    bool any = false;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const bool fits = std::ranges::any_of(codes, [&](const QString &one) { return categories[i].startsWith(one.toUtf8()); });
        finds.fittingCodes[i] = fits ? 1 : 0;
        any = any || fits;
    }
    if (!any)
        return;
    const quint8 worth = worthOf(SearchField::Category, ConceptMatch::Code);
    for (quint32 vendor = 0; vendor < segment.vendorCount(); ++vendor) {
        if (finds.worth[vendor] < worth && hasFittingCode(segment, vendor, finds)) {
            finds.worth[vendor] = worth;
            finds.groups[vendor] |= groupOf(SearchField::Category);
        }
    }
}

Finds findsOf(const SearchSegment &segment, const std::vector<quint8> &outdated, const SearchConcept &asked, bool forgiving)
{
    Finds finds;
    finds.forms = locate(segment, asked, forgiving);
    finds.worth.assign(segment.vendorCount(), 0);
    finds.groups.assign(segment.vendorCount(), 0);
    for (const LocatedForm &form : finds.forms) {
        std::array<quint8, searchFieldCount> worth {};
        for (int field = 0; field < searchFieldCount; ++field)
            worth[std::size_t(field)] = worthOf(SearchField(field), form.match);
        for (const WordRange &range : form.stems.front()) {
            for (const quint32 packed : segment.usesOf(range)) {
                const SearchSegment::Use use = SearchSegment::use(packed);
                const quint8 group = groupOf(use.field);
                if (worth[std::size_t(use.field)] == 0)
                    continue;
                const bool isKnown =
                    finds.worth[use.target] >= worth[std::size_t(use.field)] && (finds.groups[use.target] & group);
                if (isKnown || (form.stems.size() > 1 && !says(segment, use.target, group, form)))
                    continue;
                finds.worth[use.target] = std::max(finds.worth[use.target], worth[std::size_t(use.field)]);
                finds.groups[use.target] |= group;
            }
        }
    }
    findCodes(segment, asked.codes, finds);
    for (std::size_t vendor = 0; vendor < outdated.size(); ++vendor)
        finds.worth[vendor] = outdated[vendor] ? quint8(0) : finds.worth[vendor];
    qint64 total = 0;
    for (std::size_t vendor = 0; vendor < finds.worth.size(); ++vendor) {
        total += finds.worth[vendor];
        if (finds.worth[vendor] > 0 && (finds.groups[vendor] & nameAndOffer) == nameAndOffer)
            finds.worth[vendor] = quint8(finds.worth[vendor] + nameAndOfferWorth);
    }
    finds.total = double(total) / 100;
    return finds;
}

ConceptReason reasonOf(const SearchSegment &segment, quint32 vendor, const Finds &finds, qsizetype position,
                       const QStringList &codes)
{
    ConceptReason reason { position, {}, {}, {} };
    int best = 0;
    for (const LocatedForm &form : finds.forms) {
        for (const quint32 packed : segment.wordsOf(vendor)) {
            const SearchSegment::Use use = SearchSegment::use(packed);
            if (worthOf(use.field, form.match) <= best || !isIn(use.target, form.stems.front()))
                continue;
            const std::vector<quint32> said = saidIn(segment, vendor, groupOf(use.field), form);
            if (said.empty())
                continue;
            best = worthOf(use.field, form.match);
            QStringList words;
            for (const quint32 packedWord : segment.wordsOf(vendor)) { // in the vendor's own order
                const SearchSegment::Use own = SearchSegment::use(packedWord);
                const bool isSaid = std::ranges::find(said, own.target) != said.end();
                if (isSaid && groupOf(own.field) == groupOf(use.field))
                    words << QString::fromUtf8(segment.word(own.target));
            }
            words.removeDuplicates();
            reason.word = words.join(u' ');
            reason.field = use.field;
            reason.match = form.match;
        }
    }
    if (best >= worthOf(SearchField::Category, ConceptMatch::Code) || codes.isEmpty())
        return reason;
    for (const quint32 category : segment.categoriesOf(vendor)) {
        if (finds.fittingCodes[category])
            return { position, QString::fromUtf8(segment.categories()[category]), SearchField::Category, ConceptMatch::Code };
    }
    return reason;
}

struct Candidate
{
    int covered = 0;
    int score = 0;
    int nameWords = 0;
    qint64 id = 0;
    std::size_t part = 0;
    quint32 vendor = 0;
};

bool isBetter(const Candidate &a, const Candidate &b)
{
    return std::tuple(-a.covered, -a.score, a.nameWords, a.id) < std::tuple(-b.covered, -b.score, b.nameWords, b.id);
}

/// How much each concept says: the rarer the more.
std::vector<double> weightsOf(const QList<SearchConcept> &asked, const std::vector<double> &found, double vendors)
{
    std::vector<double> weights;
    for (std::size_t i = 0; i < found.size(); ++i)
        weights.push_back(std::log(1 + vendors / (1 + found[i])) * (asked[qsizetype(i)].isHead ? headWeight : 1));
    return weights;
}

} // namespace

ConceptHits VendorIndex::searchAny(const QList<SearchConcept> &concepts, int limit, const PreparedVendorFilter &filter,
                                   const CancelToken &cancel) const
{
    if (filter.m_asks && filter.m_revision != m_revision)
        return searchAny(concepts, limit, prepare(filter.m_filter), cancel);
    const QList<SearchConcept> asked = concepts.mid(0, mostConcepts);
    ConceptHits answer;
    answer.asked = int(asked.size());

    // What each part has of each concept; a word that is nowhere may be a slip of the pen.
    std::vector<std::vector<Finds>> finds(m_parts.size());
    std::vector<double> found;
    for (const SearchConcept &one : asked) {
        const auto look = [&](bool forgiving) {
            double total = 0;
            for (std::size_t part = 0; part < m_parts.size(); ++part) {
                if (forgiving)
                    finds[part].pop_back();
                finds[part].push_back(findsOf(*m_parts[part].segment, m_parts[part].outdated, one, forgiving));
                total += finds[part].back().total;
            }
            return total;
        };
        if (cancel.isCancelled())
            return {};
        double total = look(false);
        if (total == 0 && one.isOpen) {
            total = look(true);
            answer.forgiving = answer.forgiving || total > 0;
        }
        found.push_back(total);
    }

    const std::vector<double> weights = weightsOf(asked, found, double(vendorCount()));
    double whole = 0;
    for (const double weight : weights)
        whole += weight;
    std::vector<Candidate> candidates;
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        const SearchSegment &segment = *m_parts[part].segment;
        for (quint32 vendor = 0; vendor < segment.vendorCount(); ++vendor) {
            if (filter.m_asks && !filter.m_lets[part][vendor])
                continue;
            double sum = 0;
            int covered = 0;
            std::array<int, groupCount> inGroup {};
            for (std::size_t i = 0; i < finds[part].size(); ++i) {
                const quint8 worth = finds[part][i].worth[vendor];
                if (worth == 0)
                    continue;
                sum += weights[i] * worth;
                ++covered;
                for (std::size_t group = 0; group < inGroup.size(); ++group)
                    inGroup[group] += (finds[part][i].groups[vendor] >> group) & 1;
            }
            if (sum <= 0)
                continue;
            const int together = std::max(0, std::ranges::max(inGroup) - 1);
            candidates.push_back({ covered, int(std::lround(fullScore * sum / (100 * whole))) + togetherScore * together,
                                   segment.nameWords(vendor), segment.idOf(vendor), part, vendor });
        }
        if (cancel.isCancelled())
            return {};
    }
    answer.total = qint64(candidates.size());
    const auto wanted = std::min(candidates.size(), std::size_t(std::clamp(limit, 0, mostAsked)));
    std::partial_sort(candidates.begin(), candidates.begin() + std::ptrdiff_t(wanted), candidates.end(), isBetter);
    for (std::size_t i = 0; i < wanted; ++i) {
        const Candidate &one = candidates[i];
        ConceptHit hit { { one.id }, one.covered, one.score, {} };
        for (std::size_t at = 0; at < finds[one.part].size(); ++at) {
            if (finds[one.part][at].worth[one.vendor] > 0)
                hit.reasons << reasonOf(*m_parts[one.part].segment, one.vendor, finds[one.part][at], qsizetype(at),
                                        asked[qsizetype(at)].codes);
        }
        answer.hits << std::move(hit);
    }
    return answer;
}

} // namespace acquis
