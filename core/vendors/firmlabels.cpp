// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/firmlabels.h"

#include "core/vendors/namereading.h"

#include <algorithm>
#include <set>

namespace acquis {

namespace {

// Found on the halves of published names, see docs/adr/0016.
constexpr size_t manyBefore = 6;
constexpr double seldomFirst = 0.3;
constexpr int enoughNames = 6;
constexpr double brandShare = 0.25;
constexpr double brandShareOfInitials = 0.5;
constexpr double mostInLettersShare = 0.1;
constexpr double oneFollowerShare = 0.5;
constexpr double surnameShare = 0.08;
constexpr double wholeShare = 0.25;
constexpr int fewestWhole = 2;
constexpr size_t mostLabelWords = 3;
constexpr size_t enoughToDisagree = 5;
constexpr double agreeingShare = 0.3;
constexpr int enoughForAPersonsName = 10;
constexpr double ordinaryShareOfAPersonsName = 0.7;
constexpr double agreeingShareOfAPersonsName = 0.8;

} // namespace

bool isNumberLabel(const QString &label)
{
    return isCompanyNumber(QStringView(label).left(label.indexOf(u' ')));
}

FirmLabels::FirmLabels(const WordTable &table, const WordStatistics &written, const std::vector<CorrectedName> &names)
    : m_table(table)
    , m_written(written)
    , m_starts(size_t(table.size()), 0)
    , m_distinctive(size_t(table.size()), false)
{
    judgeWords(names);
    countPairs(names);
}

bool FirmLabels::isWeak(int word) const
{
    if (m_table.isSilent(word) || m_table.isGeneric(word) || m_table.text(word).size() <= 1)
        return true;
    const int names = m_written.names[size_t(word)];
    return m_written.before.of(word).size() >= manyBefore && m_written.first[size_t(word)] < seldomFirst * names;
}

bool FirmLabels::isSurname(int word) const
{
    return m_written.afterGivenName[size_t(word)] >= surnameShare * m_written.names[size_t(word)];
}

void FirmLabels::judgeWords(const std::vector<CorrectedName> &names)
{
    std::vector<int> inLetters(size_t(m_table.size()), 0);
    std::vector<int> ordinary(size_t(m_table.size()), 0);
    std::vector<std::pair<int, int>> followers;
    std::vector<std::vector<Words>> rests(size_t(m_table.size()));
    for (const CorrectedName &name : names) {
        inLetters[size_t(name.words.front())] += name.startsWithInitials ? 1 : 0;
        const Words words = significant(name.words);
        const int word = words.front();
        const int next = words.size() > 1 ? words[1] : Neighbours::nothing;
        ++m_starts[size_t(word)];
        if (next == Neighbours::nothing || isWeak(next) || m_table.kindsOf(next).testFlag(WordKind::Descriptor))
            ++ordinary[size_t(word)];
        followers.emplace_back(word, next);
        rests[size_t(word)].push_back(restOf(words, 1));
    }
    std::sort(followers.begin(), followers.end());
    std::vector<int> commonest(size_t(m_table.size()), 0);
    for (size_t i = 0; i < followers.size();) {
        size_t end = i;
        while (end < followers.size() && followers[end] == followers[i])
            ++end;
        int &most = commonest[size_t(followers[i].first)];
        most = std::max(most, int(end - i));
        i = end;
    }
    for (int word = 0; word < m_table.size(); ++word) {
        bool distinctive = !m_table.isCommon(word) && !isWeak(word);
        const int starts = m_starts[size_t(word)];
        const bool isShort = m_table.text(word).size() < 3;
        // "A. J. Smith" and "A. J. Brown" are two people.
        if (isShort && (starts < enoughNames || inLetters[size_t(word)] > mostInLettersShare * starts))
            distinctive = false;
        if (distinctive && starts >= enoughNames) {
            const double share = isShort ? brandShareOfInitials : brandShare;
            distinctive = ordinary[size_t(word)] >= share * starts || commonest[size_t(word)] >= oneFollowerShare * starts;
        }
        if (mayBeAPersonsName(word) && starts >= enoughForAPersonsName)
            distinctive = ordinary[size_t(word)] >= ordinaryShareOfAPersonsName * starts
                          && agreement(rests[size_t(word)]) >= agreeingShareOfAPersonsName;
        m_distinctive[size_t(word)] = distinctive && agree(rests[size_t(word)]);
    }
}

Words FirmLabels::restOf(const Words &words, size_t position) const
{
    Words rest;
    for (size_t i = position; i < words.size(); ++i) {
        if (!m_table.kindsOf(words[i]).testAnyFlags(WordKinds(WordKind::Place) | WordKind::Organization))
            rest.push_back(m_table.stemOf(words[i]));
    }
    return rest;
}

double FirmLabels::agreement(const std::vector<Words> &rests)
{
    QHash<int, int> names;
    for (const Words &rest : rests) {
        for (const int stem : std::set<int>(rest.cbegin(), rest.cend()))
            ++names[stem];
    }
    const auto agreeing = std::count_if(rests.cbegin(), rests.cend(), [&](const Words &rest) {
        return rest.empty() || std::any_of(rest.cbegin(), rest.cend(), [&](int stem) { return names.value(stem) > 1; });
    });
    return double(agreeing) / double(rests.size());
}

bool FirmLabels::agree(const std::vector<Words> &rests)
{
    return rests.size() < enoughToDisagree || agreement(rests) >= agreeingShare;
}

bool FirmLabels::mayBeAPersonsName(int word) const
{
    return m_table.kindsOf(word).testFlag(WordKind::GivenName) && !m_table.isGeneric(word)
           && !m_table.kindsOf(word).testFlag(WordKind::Descriptor);
}

void FirmLabels::countPairs(const std::vector<CorrectedName> &names)
{
    QHash<std::pair<int, int>, std::vector<Words>> rests;
    for (const CorrectedName &name : names) {
        const Words words = core(name.words);
        if (words.size() < 2)
            continue;
        const std::pair both(m_table.stemOf(words[0]), m_table.stemOf(words[1]));
        rests[both].push_back(restOf(words, 2));
        Pair &pair = m_pairs[both];
        ++pair.names;
        pair.whole += words.size() == 2 && !name.isCutShort ? 1 : 0;
    }
    for (auto it = m_pairs.begin(); it != m_pairs.end(); ++it)
        it->agree = agree(rests.value(it.key()));
}

bool FirmLabels::isCalledShortly(int first, int second) const
{
    const WordKinds kinds[] { m_table.kindsOf(first), m_table.kindsOf(second) };
    // "École de langues" and "Training Centre" are what many firms are.
    if ((kinds[0] | kinds[1]).testFlag(WordKind::Place) || (kinds[0] & kinds[1]).testFlag(WordKind::Business))
        return false;
    const Pair pair = m_pairs.value({ m_table.stemOf(first), m_table.stemOf(second) });
    return pair.agree && pair.whole >= fewestWhole && pair.whole >= wholeShare * pair.names;
}

Words FirmLabels::significant(const Words &name) const
{
    Words words;
    std::copy_if(name.cbegin(), name.cend(), std::back_inserter(words), [this](int word) { return !m_table.isSilent(word); });
    return words.empty() ? name : words;
}

Words FirmLabels::core(const Words &name) const
{
    const Words words = significant(name);
    Words core;
    for (size_t i = 0; i < words.size(); ++i) {
        if (i < 2 || !m_table.kindsOf(words[i]).testFlag(WordKind::Place))
            core.push_back(words[i]);
    }
    return core;
}

QString FirmLabels::labelOf(const Words &name) const
{
    const Words words = core(name);
    if (words.empty())
        return {};
    QString label = m_table.text(words.front());
    // "E Construction" is called by its letter, too.
    if (words.size() == 1 && name.front() != words.front() && m_table.isCommon(words.front()))
        return m_table.text(name.front()) + u' ' + label;
    if (isCompanyNumber(label)) {
        const bool hasPlace = words.size() > 1 && m_table.kindsOf(words[1]).testFlag(WordKind::Place);
        return hasPlace ? label + u' ' + m_table.text(words[1]) : label;
    }
    if (isDistinctive(words.front()))
        return label;
    const size_t most = words.size() > 2 && isCalledShortly(words[0], words[1]) ? 2 : mostLabelWords;
    for (size_t i = 1; i < std::min(words.size(), most); ++i) {
        label += u' ' + m_table.text(words[i]);
        if (isDistinctive(words[i]))
            break;
    }
    return label;
}

} // namespace acquis
