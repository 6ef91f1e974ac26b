// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/passport.h"

#include <algorithm>

namespace acquis {

namespace {

SeenStanding seen(const VendorStanding &standing, const QList<EquivalenceRule> &rules, const QString &home, QDate day)
{
    SeenStanding answer { standing, statusOn(standing, day), Recognition::None, {} };
    if (answer.status != StandingStatus::Active)
        return answer;
    if (standing.jurisdiction == home) {
        answer.recognition = Recognition::Held;
        return answer;
    }
    answer.recognition = Recognition::KnownElsewhere;
    for (const EquivalenceRule &rule : rules) {
        const RecognitionAnswer counted = recognise({ standing }, { rule }, { home, rule.localCategory, day });
        if (counted.recognition != Recognition::Recognised)
            continue;
        answer.recognition = Recognition::Recognised;
        answer.rule = rule;
        break;
    }
    return answer;
}

} // namespace

QList<SeenStanding> seenStandings(const QList<VendorStanding> &standings, const QList<EquivalenceRule> &rules,
                                  const QString &home, QDate day)
{
    QList<SeenStanding> all;
    for (const VendorStanding &standing : standings)
        all << seen(standing, rules, home, day);
    const auto key = [&home](const SeenStanding &one) {
        return std::tuple(one.status != StandingStatus::Active, one.standing.jurisdiction != home, one.standing.jurisdiction);
    };
    std::ranges::stable_sort(all, {}, key);
    return all;
}

VendorPassport passportOf(const VendorRecord &whole, const QList<EquivalenceRule> &rules, const SizeRule &sizes,
                          const PassportQuestion &question)
{
    const Vendor &vendor = whole.vendor;
    VendorPassport passport;
    passport.name = displayName(vendor);
    bool isSkipped = false;
    for (const VendorName &name : vendor.names) {
        if (!isSkipped && name.text == passport.name)
            isSkipped = true;
        else
            passport.otherNames << name;
    }
    passport.identifiers = vendor.identifiers;
    passport.place = vendor.place;
    passport.province = vendor.province;
    passport.country = vendor.country;
    if (question.withContacts)
        passport.contacts = vendor.contacts;
    passport.definition = sizes.definition();
    passport.size = classify(vendor.sizes, sizes, question.day);
    passport.home = question.home;
    passport.day = question.day;
    passport.standings = seenStandings(vendor.standings, rules, question.home, question.day);
    passport.vendor = whole.id;
    passport.revision = whole.revision;
    return passport;
}

} // namespace acquis
