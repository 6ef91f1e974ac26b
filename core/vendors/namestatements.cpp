// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/namestatements.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestJoined = 6;
constexpr qsizetype shortestInitials = 3;
constexpr qsizetype longestInitials = 5;
constexpr qsizetype shortestWithEnding = 5;

class ClaimCollector
{
public:
    ClaimCollector(LabelledList &list, const FirmLabels &labels) : m_list(list), m_labels(labels), m_sizes(list.sizes()) { }

    [[nodiscard]] std::vector<Claim> collected()
    {
        claimJoined();
        claimEndings();
        claimNumbers();
        for (int name = 0; name < int(m_list.names.size()); ++name) {
            if (m_list.names[size_t(name)].isJointVenture)
                continue;
            claimInitials(name);
            claimStatement(name);
        }
        std::sort(m_claims.begin(), m_claims.end());
        m_claims.erase(std::unique(m_claims.begin(), m_claims.end()), m_claims.end());
        return std::move(m_claims);
    }

private:
    void claim(int a, int b, MatchCode code, int name)
    {
        if (a >= 0 && b >= 0 && a != b)
            m_claims.push_back({ std::min(a, b), std::max(a, b), code, name });
    }

    /// "simplexgrinnell" is what others write "simplex grinnell …".
    void claimJoined()
    {
        for (int number = 0; number < int(m_list.names.size()); ++number) {
            const LabelledName &name = m_list.names[size_t(number)];
            if (name.isJointVenture)
                continue;
            const Words words = m_labels.significant(name.corrected);
            QString joined;
            for (size_t i = 0; i < std::min<size_t>(words.size(), 3); ++i) {
                if (m_labels.table().kindsOf(words[i]).testFlag(WordKind::Place))
                    break;
                joined += m_labels.table().text(words[i]);
                if (i > 0 && joined.size() >= shortestJoined && !joined.front().isDigit())
                    claim(labelWithNames(joined), name.label, MatchCode::JoinedWords, number);
            }
        }
    }

    /// "… service" and "… services".
    void claimEndings()
    {
        QHash<QString, int> byStem;
        std::vector<int> speaker(size_t(m_list.labels.size()), 0);
        for (int number = int(m_list.names.size()) - 1; number >= 0; --number)
            speaker[size_t(m_list.names[size_t(number)].label)] = number;
        for (int label = 0; label < int(m_sizes.size()); ++label) {
            QStringList words = m_list.labels[label].split(u' ');
            if (words.size() < 2 || isNumberLabel(m_list.labels[label]) || m_sizes[size_t(label)] == 0)
                continue;
            for (QString &word : words) {
                if (word.size() >= shortestWithEnding && word.endsWith(u's'))
                    word.chop(1);
            }
            const QString stem = words.join(u' ');
            if (byStem.contains(stem))
                claim(byStem.value(stem), label, MatchCode::WordEnding, speaker[size_t(label)]);
            else
                byStem.insert(stem, label);
        }
    }

    /// A number without its province is the number with it, when the list knows one province for it.
    void claimNumbers()
    {
        QHash<QString, QList<int>> withPlace;
        for (int label = 0; label < int(m_sizes.size()); ++label) {
            if (isNumberLabel(m_list.labels[label]) && m_list.labels[label].contains(u' '))
                withPlace[m_list.labels[label].section(u' ', 0, 0)].append(label);
        }
        for (int number = 0; number < int(m_list.names.size()); ++number) {
            const int label = m_list.names[size_t(number)].label;
            const QList<int> places = withPlace.value(m_list.labels[label]);
            if (places.size() == 1)
                claim(label, places.first(), MatchCode::SameNumber, number);
        }
    }

    /// "GFS Gordon Food Service", "The Associates Group TAG": the name says what the initials stand for.
    void claimInitials(int number)
    {
        const LabelledName &name = m_list.names[size_t(number)];
        const Words &words = name.corrected;
        for (size_t start = 1; start < words.size(); ++start) {
            const Words rest(words.cbegin() + qsizetype(start), words.cend());
            if (startsWithInitials(rest, words.front()))
                claim(name.label, labelWithNames(m_labels.labelOf(rest)), MatchCode::Initials, number);
        }
        if (words.size() > 1) {
            const Words before(words.cbegin(), words.cend() - 1);
            const QString initials = initialsOfAll(before, words.back());
            if (!initials.isEmpty())
                claim(name.label, labelWithNames(initials), MatchCode::Initials, number);
        }
    }

    void claimStatement(int number)
    {
        const LabelledName &name = m_list.names[size_t(number)];
        if (!name.statement || name.other.empty())
            return;
        const int other = m_list.add(m_labels.labelOf(name.other));
        claim(name.label, other, *name.statement == PhraseKind::DivisionOf ? MatchCode::DivisionOf : MatchCode::TradesAs, number);
    }

    [[nodiscard]] int labelWithNames(const QString &text) const
    {
        const int label = m_list.find(text);
        return label >= 0 && label < int(m_sizes.size()) && m_sizes[size_t(label)] > 0 ? label : -1;
    }

    [[nodiscard]] bool mayBeInitials(const QString &text) const
    {
        return text.size() >= shortestInitials && text.size() <= longestInitials
               && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
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
            all += m_labels.table().text(word).front();
            if (!kinds.testFlag(WordKind::FunctionWord))
                significant += m_labels.table().text(word).front();
        }
        return { all, significant };
    }

    [[nodiscard]] bool startsWithInitials(const Words &words, int initials) const
    {
        const QString &text = m_labels.table().text(initials);
        if (!mayBeInitials(text))
            return false;
        const auto [all, significant] = lettersOf(words);
        return all.startsWith(text) || significant.startsWith(text);
    }

    [[nodiscard]] QString initialsOfAll(const Words &words, int initials) const
    {
        const QString &text = m_labels.table().text(initials);
        const auto [all, significant] = lettersOf(words);
        return mayBeInitials(text) && (all == text || significant == text) ? text : QString();
    }

    LabelledList &m_list;
    const FirmLabels &m_labels;
    std::vector<int> m_sizes;
    std::vector<Claim> m_claims;
};

} // namespace

int LabelledList::add(const QString &label)
{
    const auto found = numbers.constFind(label);
    if (found != numbers.cend())
        return *found;
    const int number = int(labels.size());
    numbers.insert(label, number);
    labels << label;
    return number;
}

std::vector<int> LabelledList::sizes() const
{
    std::vector<int> sizes(size_t(labels.size()), 0);
    for (const LabelledName &name : names)
        ++sizes[size_t(name.label)];
    return sizes;
}

std::vector<Claim> claimsOf(LabelledList &list, const FirmLabels &labels)
{
    return ClaimCollector(list, labels).collected();
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
