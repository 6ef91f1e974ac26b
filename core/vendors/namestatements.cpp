// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/namestatements.h"

#include "core/vendors/initials.h"
#include "core/vendors/labelforms.h"

#include <algorithm>

namespace acquis {

namespace {

void claimStatements(LabelledList &list, const FirmLabels &labels, std::vector<Claim> &claims)
{
    for (int number = 0; number < int(list.names.size()); ++number) {
        const LabelledName &name = list.names[size_t(number)];
        if (name.isJointVenture || !name.statement || name.other.empty())
            continue;
        const int other = list.add(labels.labelOf(name.other));
        const MatchCode code = *name.statement == PhraseKind::DivisionOf ? MatchCode::DivisionOf : MatchCode::TradesAs;
        if (other != name.label)
            claims.push_back({ std::min(other, name.label), std::max(other, name.label), code, number });
    }
}

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
    const std::vector<int> sizes = list.sizes();
    std::vector<Claim> claims;
    claimLabelForms(list, labels, sizes, claims);
    claimInitials(list, labels, sizes, claims);
    claimStatements(list, labels, claims);
    std::sort(claims.begin(), claims.end());
    claims.erase(std::unique(claims.begin(), claims.end()), claims.end());
    return claims;
}

} // namespace acquis
