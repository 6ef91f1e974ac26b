// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/wordtable.h"

#include "core/vendors/namereading.h"

#include <algorithm>
#include <utility>

namespace acquis {

WordTable::WordTable(const NameVocabulary &vocabulary) : m_vocabulary(vocabulary)
{
    QStringList words = vocabulary.words();
    words.sort();
    (void)addAll(words);
}

int WordTable::add(const QString &word)
{
    const auto found = m_numbers.constFind(word);
    if (found != m_numbers.cend())
        return *found;
    const int number = size();
    m_numbers.insert(word, number);
    m_words.push_back(word);
    m_kinds.push_back(m_vocabulary.kindsOf(word));
    const QString stem = m_vocabulary.stemOf(word);
    m_stems.push_back(m_stemNumbers.value(stem, int(m_stemNumbers.size())));
    m_stemNumbers.insert(stem, m_stems.back());
    m_isNumber.push_back(std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); }));
    return number;
}

Words WordTable::addAll(const QStringList &words)
{
    Words numbers;
    numbers.reserve(size_t(words.size()));
    for (const QString &word : words)
        numbers.push_back(add(word));
    return numbers;
}

bool WordTable::isSilent(int word) const
{
    return kindsOf(word).testAnyFlags(WordKinds(WordKind::FunctionWord) | WordKind::LegalForm);
}

bool WordTable::isGeneric(int word) const
{
    return kindsOf(word).testAnyFlags(WordKinds(WordKind::Business) | WordKind::Place);
}

bool WordTable::isCommon(int word) const
{
    return m_isNumber[size_t(word)]
           || kindsOf(word).testAnyFlags(WordKinds(WordKind::Business) | WordKind::Descriptor | WordKind::Place
                                         | WordKind::GivenName);
}

Neighbours::Neighbours(const std::vector<Words> &names, Side side, int words) : m_start(size_t(words) + 1, 0)
{
    std::vector<std::pair<int, int>> pairs;
    for (const Words &name : names) {
        for (size_t i = 0; i < name.size(); ++i) {
            if (side == Side::After)
                pairs.emplace_back(name[i], i + 1 < name.size() ? name[i + 1] : nothing);
            else if (i > 0)
                pairs.emplace_back(name[i], name[i - 1]);
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    m_beside.reserve(pairs.size());
    for (const auto &[word, beside] : pairs) {
        ++m_start[size_t(word) + 1];
        m_beside.push_back(beside);
    }
    for (size_t i = 1; i < m_start.size(); ++i)
        m_start[i] += m_start[i - 1];
}

std::span<const int> Neighbours::of(int word) const
{
    const size_t start = m_start[size_t(word)];
    return std::span(m_beside).subspan(start, m_start[size_t(word) + 1] - start);
}

WordStatistics::WordStatistics(const std::vector<Words> &list, const WordTable &table)
    : names(size_t(table.size()), 0)
    , first(size_t(table.size()), 0)
    , afterGivenName(size_t(table.size()), 0)
    , before(list, Neighbours::Side::Before, table.size())
    , after(list, Neighbours::Side::After, table.size())
{
    for (const Words &name : list) {
        if (name.empty())
            continue;
        ++first[size_t(name.front())];
        Words distinct = name;
        std::sort(distinct.begin(), distinct.end());
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        for (const int word : distinct)
            ++names[size_t(word)];
        for (size_t i = 1; i < name.size(); ++i) {
            const WordKinds kinds = table.kindsOf(name[i - 1]);
            if (kinds.testFlag(WordKind::GivenName) && !kinds.testFlag(WordKind::Place))
                ++afterGivenName[size_t(name[i])];
        }
    }
}

} // namespace acquis
