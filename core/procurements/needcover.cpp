// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/needcover.h"

#include <algorithm>
#include <tuple>

namespace acquis {

namespace {

bool isAboutIt(const JoinOption &option)
{
    return option.favours.contains(JoinReason::CategoryFits) || option.favours.contains(JoinReason::WordsFit);
}

bool isInTime(const JoinOption &option)
{
    return !option.doubts.contains(JoinReason::TooLate) && !option.doubts.contains(JoinReason::EndsBeforeNeeded);
}

QList<ArrangementCover> arrangementsFor(const JoiningNeed &need, const AgreementHoldings &holdings)
{
    QList<ArrangementCover> covers;
    for (const AgreementHoldings::HeldArrangement &held : holdings.arrangements) {
        const Arrangement &arrangement = held.kept.value;
        for (const QString &category : need.categories) {
            const auto offered = vendorsOffered(arrangement, holdings.categories, category, need.need.date);
            const SecondStageAnswer stage = secondStageFor(arrangement, need.need.value);
            if (offered.isEmpty() || stage.stage == SecondStage::OverCeiling)
                continue;
            covers.push_back(
                { arrangement.uid, arrangement.number, category, standingOf(arrangement.kind), int(offered.size()), stage });
            break;
        }
    }
    std::ranges::stable_sort(covers, {},
                             [](const ArrangementCover &cover) { return std::tie(cover.standing, cover.arrangement); });
    return covers;
}

} // namespace

VorStanding NeedCover::standing() const
{
    return arrangements.isEmpty() ? VorStanding::None : arrangements.first().standing;
}

QString NeedCover::joinable() const
{
    const auto first = std::ranges::find_if(
        agreements, [](const JoinOption &option) { return option.mayJoin() && isAboutIt(option) && isInTime(option); });
    return first == agreements.end() ? QString() : first->agreement;
}

Result<NeedCover> coverOf(const JoiningNeed &need, const AgreementHoldings &holdings, QDate today)
{
    auto options = joinableFor(need, holdings.agreementsWithJoins(), holdings.categories, today);
    if (!options)
        return std::unexpected(options.error());
    return NeedCover { arrangementsFor(need, holdings), std::move(*options) };
}

Need withCover(Need need, const NeedCover &cover)
{
    if (need.vor == VorStanding::None)
        need.vor = cover.standing();
    if (!cover.joinable().isEmpty())
        need.flags.insert(NeedFlag::AgreementOpen);
    return need;
}

} // namespace acquis
