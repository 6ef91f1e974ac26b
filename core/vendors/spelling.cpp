// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/spelling.h"

#include <algorithm>
#include <set>

namespace acquis {

namespace {

constexpr qsizetype shortestCorrected = 5;
constexpr qsizetype shortestWithoutWitness = 7;
constexpr int fewestUses = 3;
constexpr int mostAlike = 500; ///< words that one letter tells apart: more come from no language and would cost a square
constexpr double timesMoreOften = 2.5;
constexpr int mostUsesOfASlip = 2;
constexpr int timesMoreOftenThanACommonWord = 8;

/// Calls \p take with the hash of the word and of the word without each of its letters.
template <typename Take>
void forEachDeletion(const QString &word, Take take)
{
    take(quint64(qHash(word, size_t(0))));
    QString shorter;
    for (qsizetype i = 0; i < word.size(); ++i) {
        shorter = word;
        shorter.remove(i, 1);
        take(quint64(qHash(shorter, size_t(0))));
    }
}

/// True when dropping at most one letter of each makes the words equal; hashes alone could deceive.
bool areNear(QStringView a, QStringView b)
{
    const auto endsEqually = [&](qsizetype i, qsizetype j) { return a.mid(i) == b.mid(j); };
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    if (endsEqually(same + 1, same) || endsEqually(same, same + 1))
        return true;
    if (a.size() != b.size())
        return false;
    // One letter dropped from each, between which the letters have moved by one place.
    const auto moved = [](QStringView x, QStringView y, qsizetype from) {
        qsizetype i = from;
        while (i + 1 < x.size() && x[i + 1] == y[i])
            ++i;
        return x.mid(i + 1) == y.mid(i + 1);
    };
    return moved(a, b, same) || moved(b, a, same);
}

bool meet(std::span<const int> a, std::span<const int> b)
{
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j] && a[i] != Neighbours::nothing)
            return true;
        if (a[i] <= b[j])
            ++i;
        else
            ++j;
    }
    return false;
}

class SpellingIndex
{
public:
    SpellingIndex(const WordTable &table, const WordStatistics &statistics) : m_table(table), m_statistics(statistics)
    {
        for (int word = 0; word < table.size(); ++word) {
            if (!isCorrectable(word) || (uses(word) < fewestUses && !table.isCommon(word)))
                continue;
            forEachDeletion(table.text(word), [&](quint64 hash) { m_entries.emplace_back(hash, word); });
        }
        std::sort(m_entries.begin(), m_entries.end());
    }

    [[nodiscard]] int correctionOf(int word) const
    {
        if (!isCorrectable(word) || m_table.isCommon(word))
            return word;
        int best = word;
        forEachDeletion(m_table.text(word), [&](quint64 hash) {
            auto it = std::lower_bound(m_entries.cbegin(), m_entries.cend(), std::pair(hash, 0));
            for (int seen = 0; it != m_entries.cend() && it->first == hash && seen < mostAlike; ++it, ++seen) {
                if (isSlip(word, it->second) && (best == word || isBetter(it->second, best)))
                    best = it->second;
            }
        });
        return best;
    }

private:
    [[nodiscard]] int uses(int word) const { return m_statistics.names[size_t(word)]; }
    [[nodiscard]] bool isCorrectable(int word) const
    {
        const QString &text = m_table.text(word);
        return text.size() >= shortestCorrected && text.front().isLetter();
    }
    [[nodiscard]] bool isBetter(int word, int than) const
    {
        return uses(word) != uses(than) ? uses(word) > uses(than) : m_table.text(word) > m_table.text(than);
    }
    [[nodiscard]] bool isSlip(int word, int of) const
    {
        if (word == of || m_table.kindsOf(of).testFlag(WordKind::GivenName))
            return false;
        if (m_table.isCommon(of)) {
            if (uses(word) > mostUsesOfASlip && uses(of) < timesMoreOftenThanACommonWord * uses(word))
                return false;
        } else if (uses(of) < timesMoreOften * uses(word)) {
            return false;
        }
        const QString &text = m_table.text(word);
        if (!areNear(text, m_table.text(of)))
            return false;
        if (text.size() >= shortestWithoutWitness && text.front() == m_table.text(of).front())
            return true;
        return meet(m_statistics.after.of(word), m_statistics.after.of(of))
               || meet(m_statistics.before.of(word), m_statistics.before.of(of));
    }

    const WordTable &m_table;
    const WordStatistics &m_statistics;
    std::vector<std::pair<quint64, int>> m_entries;
};

} // namespace

std::vector<int> corrections(const WordTable &table, const WordStatistics &statistics, const CancelToken &cancel)
{
    std::vector<int> corrected(size_t(table.size()));
    const SpellingIndex index(table, statistics);
    for (int word = 0; word < table.size(); ++word)
        corrected[size_t(word)] = cancel.isCancelled() ? word : index.correctionOf(word);
    // Slips of slips end at the same word.
    for (int word = 0; word < table.size(); ++word) {
        std::set<int> seen;
        int end = word;
        while (corrected[size_t(end)] != end && seen.insert(end).second)
            end = corrected[size_t(end)];
        corrected[size_t(word)] = end;
    }
    return corrected;
}

KnownSpellings::KnownSpellings(const QHash<QString, int> &uses) : m_uses(uses)
{
    for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
        if (it.key().size() < shortestWithoutWitness - 1 || !it.key().front().isLetter())
            continue;
        const int number = int(m_words.size());
        m_words.push_back(it.key());
        forEachDeletion(it.key(), [&](quint64 hash) { m_entries.emplace_back(hash, number); });
    }
    std::sort(m_entries.begin(), m_entries.end());
}

QString KnownSpellings::nearest(const QString &word) const
{
    if (word.size() < shortestWithoutWitness || !word.front().isLetter() || m_uses.contains(word))
        return {};
    QString best;
    const auto isBetter = [&](const QString &known) {
        const int uses = m_uses.value(known);
        const int most = m_uses.value(best);
        return best.isEmpty() || uses > most || (uses == most && known < best);
    };
    forEachDeletion(word, [&](quint64 hash) {
        auto it = std::lower_bound(m_entries.cbegin(), m_entries.cend(), std::pair(hash, 0));
        for (int seen = 0; it != m_entries.cend() && it->first == hash && seen < mostAlike; ++it, ++seen) {
            const QString &known = m_words[size_t(it->second)];
            if (known.front() == word.front() && areNear(word, known) && isBetter(known))
                best = known;
        }
    });
    return best;
}

} // namespace acquis
