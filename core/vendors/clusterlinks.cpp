// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/clusterlinks.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <span>

namespace acquis {

namespace {

constexpr int established = 4; ///< names from which on a group is no longer added to another by one name's word
constexpr int enoughWitnesses = 3;
constexpr int largestJoined = 20;

} // namespace

/// All claims about one pair of labels.
struct ClusterLinks::Case
{
    std::span<const Claim> claims;
    int witnesses = 0; ///< distinct names

    [[nodiscard]] bool has(MatchCode code) const
    {
        return std::any_of(claims.begin(), claims.end(), [code](const Claim &claim) { return claim.code == code; });
    }
};

ClusterLinks::ClusterLinks(const LabelledList &list, const std::vector<Claim> &claims)
    : m_parent(size_t(list.labels.size()))
    , m_size(list.sizes())
    , m_number(size_t(list.labels.size()), -1)
{
    std::iota(m_parent.begin(), m_parent.end(), 0);
    for (int label = 0; label < int(list.labels.size()); ++label) {
        if (isNumberLabel(list.labels[label]))
            m_number[size_t(label)] = label;
    }
    std::vector<Case> cases;
    for (size_t start = 0; start < claims.size();) {
        size_t end = start;
        std::set<int> names;
        for (; end < claims.size() && claims[end].first == claims[start].first && claims[end].second == claims[start].second;
             ++end)
            names.insert(claims[end].name);
        cases.push_back({ std::span(claims).subspan(start, end - start), int(names.size()) });
        start = end;
    }
    // The best witnessed first; of equals the first by their words, whatever the order of the list.
    const auto words = [&](const Case &pair) {
        const QString &a = list.labels[pair.claims.front().first];
        const QString &b = list.labels[pair.claims.front().second];
        return std::pair(std::min(a, b), std::max(a, b));
    };
    std::sort(cases.begin(), cases.end(), [&](const Case &a, const Case &b) {
        return a.witnesses != b.witnesses ? a.witnesses > b.witnesses : words(a) < words(b);
    });
    for (const Case &pair : cases)
        judge(pair, list);
}

int ClusterLinks::firmOf(int label) const
{
    while (m_parent[size_t(label)] != label)
        label = m_parent[size_t(label)];
    return label;
}

bool ClusterLinks::isBelieved(const Case &pair, int first, int second) const
{
    const int numberOfFirst = m_number[size_t(first)];
    const int numberOfSecond = m_number[size_t(second)];
    if (numberOfFirst >= 0 && numberOfSecond >= 0 && !pair.has(MatchCode::SameNumber))
        return false;
    const int smaller = std::min(m_size[size_t(first)], m_size[size_t(second)]);
    const bool sameWords =
        std::any_of(pair.claims.begin(), pair.claims.end(), [](const Claim &claim) { return claim.isOfLabels; });
    return sameWords || pair.has(MatchCode::SameNumber) || (pair.has(MatchCode::JoinedWords) && smaller <= largestJoined)
           || smaller < established || pair.witnesses >= enoughWitnesses;
}

void ClusterLinks::judge(const Case &pair, const LabelledList &list)
{
    int first = firmOf(pair.claims.front().first);
    int second = firmOf(pair.claims.front().second);
    std::vector<Claim> &taken = first == second || isBelieved(pair, first, second) ? m_believed : m_doubted;
    taken.insert(taken.end(), pair.claims.begin(), pair.claims.end());
    if (first == second || &taken == &m_doubted)
        return;
    // The larger one stands for both; short paths follow from that.
    const int sizeOfFirst = m_size[size_t(first)];
    const int sizeOfSecond = m_size[size_t(second)];
    if (sizeOfFirst < sizeOfSecond || (sizeOfFirst == sizeOfSecond && list.labels[second] < list.labels[first]))
        std::swap(first, second);
    m_parent[size_t(second)] = first;
    m_size[size_t(first)] = sizeOfFirst + sizeOfSecond;
    if (m_number[size_t(first)] < 0)
        m_number[size_t(first)] = m_number[size_t(second)];
}

} // namespace acquis
