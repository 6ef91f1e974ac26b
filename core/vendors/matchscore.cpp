// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/matchscore.h"

namespace acquis {

namespace {

/// Names of a cluster by the firm that the key gives them.
using Parents = QHash<QString, qint64>;

Parents parentsOf(const NameCluster &cluster, const AnswerKey &key)
{
    Parents parents;
    for (const QString &name : cluster.names) {
        const auto found = key.constFind(name);
        if (found != key.cend())
            ++parents[*found];
    }
    return parents;
}

qint64 sum(const Parents &parents)
{
    qint64 total = 0;
    for (const qint64 count : parents)
        total += count;
    return total;
}

qint64 pairs(qint64 names)
{
    return names * (names - 1) / 2;
}

qint64 wantedPairs(const NameMatching &matching, const AnswerKey &key)
{
    Parents all;
    for (const NameCluster &cluster : matching.clusters) {
        const Parents parents = parentsOf(cluster, key);
        for (auto it = parents.cbegin(); it != parents.cend(); ++it)
            all[it.key()] += it.value();
    }
    qint64 wanted = 0;
    for (const qint64 count : std::as_const(all))
        wanted += pairs(count);
    return wanted;
}

std::optional<double> share(qint64 part, qint64 whole)
{
    return whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt;
}

} // namespace

std::optional<double> PairScore::precision() const
{
    return share(right, found);
}

std::optional<double> PairScore::recall() const
{
    return share(right, wanted);
}

std::optional<double> PairScore::f1() const
{
    return share(2 * right, found + wanted);
}

PairScore scoreClusters(const NameMatching &matching, const AnswerKey &key)
{
    PairScore score;
    for (const NameCluster &cluster : matching.clusters) {
        const Parents parents = parentsOf(cluster, key);
        score.found += pairs(sum(parents));
        for (const qint64 count : parents)
            score.right += pairs(count);
    }
    score.wanted = wantedPairs(matching, key);
    return score;
}

PairScore scoreSuggestions(const NameMatching &matching, const AnswerKey &key)
{
    PairScore score;
    for (const MatchSuggestion &suggestion : matching.suggestions) {
        const Parents first = parentsOf(matching.clusters[suggestion.first], key);
        const Parents second = parentsOf(matching.clusters[suggestion.second], key);
        score.found += sum(first) * sum(second);
        for (auto it = first.cbegin(); it != first.cend(); ++it)
            score.right += it.value() * second.value(it.key());
    }
    score.wanted = wantedPairs(matching, key);
    return score;
}

} // namespace acquis
