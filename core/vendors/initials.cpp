// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/initials.h"

#include <algorithm>
#include <map>
#include <set>

namespace acquis {

namespace {

constexpr qsizetype shortestSaid = 3;
constexpr qsizetype longestInitials = 5;
constexpr size_t established = 4; ///< names on either side
constexpr int wordsInCommon = 2;
constexpr double mostOfTheFirm = 0.5;
constexpr double fewOfOthers = 0.2;
constexpr qsizetype shortestExpanded = 3;

bool areLetters(const QString &text, qsizetype shortest)
{
    return text.size() >= shortest && text.size() <= longestInitials
           && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
}

class InitialsCollector
{
public:
    InitialsCollector(const LabelledList &list, const FirmLabels &labels, const std::vector<int> &sizes,
                      std::vector<Claim> &claims)
        : m_list(list)
        , m_labels(labels)
        , m_sizes(sizes)
        , m_claims(claims)
    { }

    void collect()
    {
        for (int name = 0; name < int(m_list.names.size()); ++name) {
            if (!m_list.names[size_t(name)].isJointVenture)
                claimSaid(name);
        }
        claimEstablished();
    }

private:
    void claim(int a, int b, int name)
    {
        if (a >= 0 && b >= 0 && a != b)
            m_claims.push_back({ std::min(a, b), std::max(a, b), MatchCode::Initials, name });
    }

    [[nodiscard]] int labelWithNames(const QString &text) const
    {
        const int label = m_list.find(text);
        return label >= 0 && label < int(m_sizes.size()) && m_sizes[size_t(label)] > 0 ? label : -1;
    }

    [[nodiscard]] const QString &text(int word) const { return m_labels.table().text(word); }

    /// "GFS Gordon Food Service", "The Associates Group TAG": the name says what the initials stand for.
    void claimSaid(int number)
    {
        const LabelledName &name = m_list.names[size_t(number)];
        const Words &words = name.corrected;
        for (size_t start = 1; start < words.size(); ++start) {
            const Words rest(words.cbegin() + qsizetype(start), words.cend());
            const auto [all, significant] = lettersOf(rest);
            const QString &initials = text(words.front());
            if (areLetters(initials, shortestSaid) && (all.startsWith(initials) || significant.startsWith(initials)))
                explain(initials, name.label, labelWithNames(m_labels.labelOf(rest)), number);
        }
        if (words.size() > 1) {
            const auto [all, significant] = lettersOf(Words(words.cbegin(), words.cend() - 1));
            const QString &initials = text(words.back());
            if (areLetters(initials, shortestSaid) && (all == initials || significant == initials))
                explain(initials, name.label, labelWithNames(initials), number);
        }
    }

    void explain(const QString &initials, int a, int b, int name)
    {
        if (a != b && b >= 0) {
            m_explained[initials].insert(a);
            m_explained[initials].insert(b);
        }
        claim(a, b, name);
    }

    /// First letters with function words and without; legal forms never count.
    [[nodiscard]] std::pair<QString, QString> lettersOf(const Words &words) const
    {
        QString all;
        QString significant;
        for (const int word : words) {
            const WordKinds kinds = m_labels.table().kindsOf(word);
            if (kinds.testFlag(WordKind::LegalForm))
                continue;
            all += text(word).front();
            if (!kinds.testFlag(WordKind::FunctionWord))
                significant += text(word).front();
        }
        return { all, significant };
    }

    /// Names that start with certain words, and the words that come next.
    struct Group
    {
        std::vector<int> names;
        std::map<int, int> next; ///< word -> names
    };

    void take(Group &group, int name, const Words &words, size_t position) const
    {
        group.names.push_back(name);
        if (position < words.size() && !m_labels.table().kindsOf(words[position]).testFlag(WordKind::Place))
            ++group.next[words[position]];
    }

    void claimEstablished()
    {
        std::map<QString, Group> abbreviations;
        std::map<QString, std::map<Words, Group>> expansions; // by letters, then by stems
        for (int number = 0; number < int(m_list.names.size()); ++number) {
            const LabelledName &name = m_list.names[size_t(number)];
            if (name.isJointVenture)
                continue;
            const Words words = m_labels.significant(name.corrected);
            if (areLetters(text(words.front()), 2) && m_labels.isDistinctive(words.front()))
                take(abbreviations[text(words.front())], number, words, 1);
            QString letters;
            Words stems;
            for (size_t i = 0; i < std::min(words.size(), size_t(longestInitials)); ++i) {
                // "SCA Shipping": its first word is the abbreviation.
                if (text(words[i]).size() <= shortestExpanded && m_labels.isDistinctive(words[i]))
                    break;
                letters += text(words[i]).front();
                stems.push_back(m_labels.table().stemOf(words[i]));
                if (i > 0)
                    take(expansions[letters][stems], number, words, i + 1);
            }
        }
        for (const auto &[letters, abbreviated] : abbreviations) {
            const auto found = expansions.find(letters);
            if (abbreviated.names.size() < established || found == expansions.cend())
                continue;
            const Group *only = nullptr;
            int candidates = 0;
            for (const auto &[stems, group] : found->second) {
                if (group.names.size() >= established) {
                    only = &group;
                    ++candidates;
                }
            }
            if (candidates == 1 && areOneFirm(letters, abbreviated, *only)) {
                for (const int name : only->names)
                    claim(labelWithNames(letters), m_list.names[size_t(name)].label, name);
            }
        }
    }

    [[nodiscard]] bool areOneFirm(const QString &letters, const Group &abbreviated, const Group &expanded) const
    {
        std::set<int> labels;
        for (const int name : expanded.names)
            labels.insert(m_list.names[size_t(name)].label);
        int all = 0;
        for (const int label : labels)
            all += m_sizes[size_t(label)];
        int inCommon = 0;
        int ofOthers = 0; ///< names in which a firm that the expanded ones do not know comes next
        for (const auto &[word, names] : abbreviated.next) {
            if (expanded.next.contains(word))
                ++inCommon;
            else if (m_labels.isDistinctive(word))
                ofOthers += names;
        }
        // "Kestra" is more than "Kestra Fluid Solutions".
        if (int(expanded.names.size()) < mostOfTheFirm * all || ofOthers > fewOfOthers * int(abbreviated.names.size()))
            return false;
        if (const auto said = m_explained.find(letters); said != m_explained.cend()) {
            const bool saysOther = std::any_of(said->second.cbegin(), said->second.cend(), [&](int label) {
                return !labels.contains(label) && m_list.labels[label] != letters;
            });
            if (saysOther)
                return false;
        }
        return letters.size() >= shortestSaid || inCommon >= wordsInCommon;
    }

    const LabelledList &m_list;
    const FirmLabels &m_labels;
    const std::vector<int> &m_sizes;
    std::vector<Claim> &m_claims;
    std::map<QString, std::set<int>> m_explained; ///< labels that names say them to be
};

} // namespace

void claimInitials(const LabelledList &list, const FirmLabels &labels, const std::vector<int> &sizes, std::vector<Claim> &claims)
{
    InitialsCollector(list, labels, sizes, claims).collect();
}

std::vector<Claim> initialsOf(const LabelledList &list, const FirmLabels &labels)
{
    std::vector<Claim> claims;
    for (int number = 0; number < int(list.names.size()); ++number) {
        const LabelledName &name = list.names[size_t(number)];
        const Words words = labels.core(name.corrected);
        if (name.isJointVenture || words.size() < 2 || words.size() > size_t(longestInitials))
            continue;
        QString initials;
        for (const int word : words)
            initials += labels.table().text(word).front();
        const int abbreviation = list.find(initials);
        if (abbreviation >= 0 && abbreviation != name.label)
            claims.push_back(
                { std::min(abbreviation, name.label), std::max(abbreviation, name.label), MatchCode::Initials, number });
    }
    return claims;
}

} // namespace acquis
