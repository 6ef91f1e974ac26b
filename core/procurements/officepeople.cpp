// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/officepeople.h"

#include <algorithm>
#include <tuple>

namespace acquis {

namespace {

bool isIn(QDate day, QDate from, QDate until)
{
    return (!from.isValid() || day >= from) && (!until.isValid() || day <= until);
}

const OfficePerson *personOn(const OfficePeople &people, const QString &name, QDate day)
{
    const auto found = std::ranges::find_if(
        people.persons, [&](const OfficePerson &person) { return person.name == name && isIn(day, person.from, person.until); });
    return found == people.persons.end() ? nullptr : &*found;
}

bool isEnough(const std::optional<Authority> &held, Authority needed)
{
    return held && *held >= needed;
}

} // namespace

QStringList OfficePeople::namesOn(QDate day) const
{
    QStringList names;
    for (const OfficePerson &person : persons) {
        if (isIn(day, person.from, person.until) && !names.contains(person.name))
            names << person.name;
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

ApprovalRight rightToApprove(const OfficePeople &people, const QString &person, Authority needed, Money amount, QDate day)
{
    const OfficePerson *own = personOn(people, person, day);
    if (own == nullptr)
        return {};
    if (isEnough(own->authority, needed))
        return { true, *own->authority, {} };
    for (const DelegatedAuthority &given : people.delegations) {
        const bool covers = given.to == person && isIn(day, given.start, given.end) && given.authority >= needed
                            && (!given.upTo || amount <= *given.upTo);
        if (!covers)
            continue;
        // Nobody gives what he does not hold himself, and what was given is not given on.
        const OfficePerson *giver = personOn(people, given.from, day);
        if (giver != nullptr && isEnough(giver->authority, given.authority))
            return { true, given.authority, given.from };
    }
    return {};
}

QStringList whoMayApprove(const OfficePeople &people, Authority needed, Money amount, QDate day)
{
    struct Candidate
    {
        QString name;
        bool isDelegate = false;
        Authority authority {};
    };
    QList<Candidate> candidates;
    const QStringList names = people.namesOn(day);
    for (const QString &name : names) {
        if (const ApprovalRight right = rightToApprove(people, name, needed, amount, day); right.may)
            candidates << Candidate { name, !right.onBehalfOf.isEmpty(), right.authority };
    }
    std::ranges::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
        return std::tie(a.isDelegate, a.authority) < std::tie(b.isDelegate, b.authority);
    });
    QStringList sorted;
    for (const Candidate &candidate : std::as_const(candidates))
        sorted << candidate.name;
    return sorted;
}

} // namespace acquis
