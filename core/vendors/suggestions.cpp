// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/suggestions.h"

#include <algorithm>

namespace acquis {

namespace {

constexpr int largestMoved = 6; ///< names of the group that a name is moved from
constexpr int smallestBrand = 8;
constexpr int smallestSuggestedBrand = 4;
constexpr qsizetype shortestBrand = 4;

} // namespace

BrandMoves brandsWithin(const LabelledList &list, const FirmLabels &labels, const ClusterLinks &links)
{
    std::vector<int> firms(size_t(list.labels.size()));
    std::vector<int> sizes(size_t(list.labels.size()), 0);
    for (int label = 0; label < int(list.labels.size()); ++label)
        firms[size_t(label)] = links.firmOf(label);
    for (const LabelledName &name : list.names)
        ++sizes[size_t(firms[size_t(name.label)])];

    BrandMoves moves;
    for (int number = 0; number < int(list.names.size()); ++number) {
        const LabelledName &name = list.names[size_t(number)];
        const int own = firms[size_t(name.label)];
        if (name.isJointVenture || sizes[size_t(own)] > largestMoved || isNumberLabel(list.labels[name.label]))
            continue;
        const Words words = labels.significant(name.corrected);
        const bool isPerson = words.size() == 2 && labels.table().kindsOf(words.front()).testFlag(WordKind::GivenName);
        int best = -1;
        bool bestIsCertain = false;
        for (size_t i = 1; i < words.size(); ++i) {
            const int word = words[i];
            const int label = list.find(labels.table().text(word));
            if (label < 0 || firms[size_t(label)] == own || !labels.isDistinctive(word)
                || labels.table().text(word).size() < shortestBrand || isPerson
                || std::find(name.written.cbegin(), name.written.cend(), word) == name.written.cend())
                continue;
            const int size = std::min(sizes[size_t(firms[size_t(label)])], labels.namesOf(word));
            const bool isCertain = size >= smallestBrand && !labels.isSurname(word);
            if (size < smallestSuggestedBrand || (bestIsCertain && !isCertain))
                continue;
            const auto rank = [&](int of) { return std::pair(sizes[size_t(firms[size_t(of)])], list.labels[of]); };
            if (best < 0 || (isCertain && !bestIsCertain) || rank(label) > rank(best)) {
                best = label;
                bestIsCertain = isCertain;
            }
        }
        if (best >= 0)
            (bestIsCertain ? moves.certain : moves.doubtful).push_back({ number, best });
    }
    return moves;
}

std::vector<Claim> partnersOf(const LabelledList &list, const FirmLabels &labels)
{
    std::vector<Claim> claims;
    for (int number = 0; number < int(list.names.size()); ++number) {
        const LabelledName &name = list.names[size_t(number)];
        if (!name.isJointVenture)
            continue;
        const auto add = [&](const QString &text) {
            const int partner = list.find(text);
            if (partner >= 0 && partner != name.label)
                claims.push_back(
                    { std::min(partner, name.label), std::max(partner, name.label), MatchCode::JointVenture, number });
        };
        add(labels.labelOf(name.corrected));
        for (const int word : name.corrected) {
            if (labels.isDistinctive(word))
                add(labels.table().text(word));
        }
    }
    return claims;
}

} // namespace acquis
