// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/standing.h"

namespace acquis {

namespace {

bool covers(const EquivalenceRule &rule, const VendorStanding &standing, const RecognitionQuestion &question)
{
    return rule.jurisdiction == standing.jurisdiction && (rule.category.isEmpty() || rule.category == standing.category)
           && rule.localJurisdiction == question.jurisdiction && rule.localCategory == question.category
           && question.day >= rule.from && (!rule.until.isValid() || question.day <= rule.until);
}

RecognitionAnswer judge(const VendorStanding &standing, const QList<EquivalenceRule> &rules, const RecognitionQuestion &question)
{
    if (statusOn(standing, question.day) != StandingStatus::Active)
        return {};
    if (standing.jurisdiction == question.jurisdiction)
        return { standing.category == question.category ? Recognition::Held : Recognition::None, -1, -1 };
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (covers(rules.at(i), standing, question))
            return { Recognition::Recognised, -1, i };
    }
    return { Recognition::KnownElsewhere, -1, -1 };
}

} // namespace

StandingStatus statusOn(const VendorStanding &standing, QDate day)
{
    if (standing.until.isValid() && day > standing.until)
        return StandingStatus::Expired;
    if (standing.from.isValid() && day < standing.from && standing.status != StandingStatus::Expired)
        return StandingStatus::Pending;
    return standing.status;
}

RecognitionAnswer recognise(const QList<VendorStanding> &standings, const QList<EquivalenceRule> &rules,
                            const RecognitionQuestion &question)
{
    RecognitionAnswer strongest;
    for (qsizetype i = 0; i < standings.size(); ++i) {
        RecognitionAnswer answer = judge(standings.at(i), rules, question);
        if (answer.recognition <= strongest.recognition)
            continue;
        answer.standing = i;
        strongest = answer;
    }
    return strongest;
}

} // namespace acquis
