// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/namematcher.h"

#include "core/vendors/clusterlinks.h"
#include "core/vendors/initials.h"
#include "core/vendors/namestatements.h"
#include "core/vendors/spelling.h"
#include "core/vendors/suggestions.h"

#include <algorithm>
#include <map>
#include <set>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// Any three letters are the initials of many names: only groups of some size are worth a person's time.
constexpr qsizetype longInitials = 4;
constexpr qsizetype enoughForLongInitials = 2;
constexpr qsizetype enoughForShortInitials = 4;

/// One list on its way from names to clusters, a step after the other.
class NameMatcher
{
public:
    NameMatcher(const NameVocabulary &vocabulary, const CancelToken &cancel)
        : m_vocabulary(vocabulary)
        , m_cancel(cancel)
        , m_table(vocabulary)
    { }

    [[nodiscard]] Result<NameMatching> matched(QStringList names)
    {
        names.sort();
        names.removeDuplicates();
        read(names);
        correct();
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const FirmLabels labels(m_table, *m_statistics, correctedNames());
        label(labels);
        const ClusterLinks links(m_list, claimsOf(m_list, labels));
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const BrandMoves moves = brandsWithin(m_list, labels, links);
        cluster(links, moves);
        suggest(links, labels, moves);
        if (m_cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        return std::move(m_matching);
    }

private:
    void read(const QStringList &names)
    {
        for (const QString &name : names) {
            if (m_cancel.isCancelled())
                return;
            const ReadName readName = acquis::readName(name, m_vocabulary);
            if (readName.words.isEmpty()) {
                m_matching.withoutWords << name;
                continue;
            }
            m_names << name;
            m_list.names.push_back({ m_table.addAll(readName.words),
                                     {},
                                     m_table.addAll(readName.other),
                                     readName.statement,
                                     readName.isJointVenture,
                                     readName.startsWithInitials,
                                     readName.isCutShort,
                                     -1 });
        }
    }

    [[nodiscard]] std::vector<CorrectedName> correctedNames() const
    {
        std::vector<CorrectedName> names;
        names.reserve(m_list.names.size());
        for (const LabelledName &name : m_list.names)
            names.push_back({ name.corrected, name.startsWithInitials, name.isCutShort });
        return names;
    }

    void correct()
    {
        std::vector<Words> written;
        written.reserve(m_list.names.size());
        for (const LabelledName &name : m_list.names)
            written.push_back(name.written);
        m_statistics.emplace(written, m_table);
        const std::vector<int> corrected = corrections(m_table, *m_statistics, m_cancel);
        const auto correctWords = [&](Words words) {
            for (int &word : words)
                word = corrected[size_t(word)];
            return words;
        };
        for (LabelledName &name : m_list.names) {
            name.corrected = correctWords(name.written);
            name.other = correctWords(std::move(name.other));
        }
    }

    void label(const FirmLabels &labels)
    {
        for (LabelledName &name : m_list.names) {
            if (!name.isJointVenture)
                name.label = m_list.add(labels.labelOf(name.corrected));
        }
        const qsizetype firms = m_list.labels.size();
        // A joint venture is the firm of its partners, in whatever order they are named.
        for (LabelledName &name : m_list.names) {
            if (!name.isJointVenture)
                continue;
            QStringList partners { labels.labelOf(name.corrected) };
            for (const int word : name.corrected) {
                const int partner = m_list.find(m_table.text(word));
                if (labels.isDistinctive(word) && partner >= 0 && partner < firms)
                    partners << m_table.text(word);
            }
            partners.sort();
            partners.removeDuplicates();
            name.label = m_list.add(partners.join(u" + "_s) + u" (jv)"_s);
        }
    }

    void cluster(const ClusterLinks &links, const BrandMoves &moves)
    {
        std::vector<int> labels(m_list.names.size());
        for (size_t i = 0; i < labels.size(); ++i)
            labels[i] = m_list.names[i].label;
        std::map<int, std::set<MatchReason>> reasons; // by firm
        for (const BrandMove &move : moves.certain) {
            labels[size_t(move.name)] = move.label;
            reasons[links.firmOf(move.label)].insert({ MatchCode::BrandWithin, m_list.labels[move.label], {} });
        }
        std::map<int, std::map<int, int>> firms; // firm -> label -> names
        std::map<int, QStringList> members;
        for (size_t i = 0; i < labels.size(); ++i) {
            const int firm = links.firmOf(labels[i]);
            ++firms[firm][labels[i]];
            members[firm] << m_names[qsizetype(i)];
            addSpelling(m_list.names[i], reasons[firm]);
        }
        for (const auto &[firm, counts] : firms) {
            for (const auto &[label, count] : counts) {
                const QString &words = m_list.labels[label];
                if (count > 1)
                    reasons[firm].insert({ isNumberLabel(words) ? MatchCode::SameNumber : MatchCode::SameWords, words, {} });
            }
        }
        for (const Claim &claim : links.believed())
            reasons[links.firmOf(claim.first)].insert(reasonOf(claim));
        std::vector<std::pair<QString, int>> order;
        for (const auto &[firm, counts] : firms)
            order.emplace_back(m_list.labels[firm], firm);
        std::sort(order.begin(), order.end());
        for (const auto &[label, firm] : order) {
            const std::set<MatchReason> &why = reasons[firm];
            m_position[firm] = m_matching.clusters.size();
            const bool alone = members[firm].size() < 2;
            m_matching.clusters << NameCluster { label, members[firm],
                                                 alone ? QList<MatchReason>() : QList<MatchReason>(why.begin(), why.end()) };
        }
    }

    /// Slips in the words that the firm is called by.
    void addSpelling(const LabelledName &name, std::set<MatchReason> &reasons) const
    {
        const QStringList called = m_list.labels[name.label].split(u' ');
        for (size_t i = 0; i < name.written.size(); ++i) {
            if (name.written[i] != name.corrected[i] && called.contains(m_table.text(name.corrected[i])))
                reasons.insert({ MatchCode::Spelling, m_table.text(name.written[i]), m_table.text(name.corrected[i]) });
        }
    }

    [[nodiscard]] MatchReason reasonOf(const Claim &claim) const
    {
        const QString &first = m_list.labels[claim.first];
        const QString &second = m_list.labels[claim.second];
        return { claim.code, std::min(first, second), std::max(first, second) };
    }

    void suggest(const ClusterLinks &links, const FirmLabels &labels, const BrandMoves &moves)
    {
        std::map<std::pair<qsizetype, qsizetype>, std::set<MatchReason>> found;
        const auto add = [&](int first, int second, const MatchReason &reason) {
            const auto a = m_position.find(links.firmOf(first));
            const auto b = m_position.find(links.firmOf(second));
            if (a != m_position.end() && b != m_position.end() && a != b)
                found[std::minmax(a->second, b->second)].insert(reason);
        };
        for (const Claim &claim : links.doubted())
            add(claim.first, claim.second, reasonOf(claim));
        for (const Claim &claim : partnersOf(m_list, labels))
            add(claim.first, claim.second, reasonOf(claim));
        for (const Claim &claim : initialsOf(m_list, labels)) {
            if (isWorthAsking(claim, links))
                add(claim.first, claim.second, reasonOf(claim));
        }
        for (const BrandMove &move : moves.doubtful)
            add(m_list.names[size_t(move.name)].label, move.label, { MatchCode::BrandWithin, m_list.labels[move.label], {} });
        for (const auto &[pair, reasons] : found)
            m_matching.suggestions << MatchSuggestion { pair.first, pair.second, { reasons.begin(), reasons.end() } };
    }

    [[nodiscard]] bool isWorthAsking(const Claim &claim, const ClusterLinks &links) const
    {
        const auto sizeOf = [&](int label) {
            const auto position = m_position.find(links.firmOf(label));
            return position == m_position.end() ? 0 : m_matching.clusters[position->second].names.size();
        };
        const qsizetype letters = std::min(m_list.labels[claim.first].size(), m_list.labels[claim.second].size());
        return std::min(sizeOf(claim.first), sizeOf(claim.second))
               >= (letters < longInitials ? enoughForShortInitials : enoughForLongInitials);
    }

    const NameVocabulary &m_vocabulary;
    const CancelToken &m_cancel;
    WordTable m_table;
    QStringList m_names;
    LabelledList m_list;
    std::optional<WordStatistics> m_statistics;
    std::map<int, qsizetype> m_position; ///< of the cluster of a firm
    NameMatching m_matching;
};

} // namespace

QString matchCodeName(MatchCode code)
{
    switch (code) {
    case MatchCode::SameWords: return u"same-words"_s;
    case MatchCode::SameNumber: return u"same-number"_s;
    case MatchCode::Spelling: return u"spelling"_s;
    case MatchCode::JoinedWords: return u"joined-words"_s;
    case MatchCode::WordEnding: return u"word-ending"_s;
    case MatchCode::WordOrder: return u"word-order"_s;
    case MatchCode::Abbreviation: return u"abbreviation"_s;
    case MatchCode::Translation: return u"translation"_s;
    case MatchCode::ShortName: return u"short-name"_s;
    case MatchCode::Initials: return u"initials"_s;
    case MatchCode::TradesAs: return u"trades-as"_s;
    case MatchCode::DivisionOf: return u"division-of"_s;
    case MatchCode::BrandWithin: return u"brand-within"_s;
    case MatchCode::JointVenture: return u"joint-venture"_s;
    }
    Q_UNREACHABLE();
    return {};
}

Result<NameMatching> matchNames(const QStringList &names, const NameVocabulary &vocabulary, const CancelToken &cancel)
{
    if (names.size() > mostNames)
        return failure(ErrorCode::InvalidTable, {}, u"more than %1 names"_s.arg(mostNames));
    return NameMatcher(vocabulary, cancel).matched(names);
}

} // namespace acquis
