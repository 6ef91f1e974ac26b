// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/awardchoice.h"

#include "core/procurements/amountsum.h"
#include "core/procurements/evaluationresult.h"
#include "core/procurements/requestfigures.h"
#include "core/vendors/sizeclass.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const Bid *bidOf(const ProcurementFile &file, const QString &uid)
{
    const auto found = std::ranges::find(file.bids, uid, &Bid::uid);
    return found == file.bids.end() ? nullptr : &*found;
}

ContractKind kindOf(std::optional<Route> route)
{
    if (route == Route::VorDirect || route == Route::VorSecondStage)
        return ContractKind::CallUp;
    if (route == Route::OptIn)
        return ContractKind::Joined;
    return route == Route::Indirect ? ContractKind::PassThrough : ContractKind::Main;
}

} // namespace

Money wholeCost(const ProcurementFile &file, const Bid &bid)
{
    const QList<BidFigures> figures = bidFigures(file);
    const auto found = std::ranges::find(figures, bid.uid, &BidFigures::bid);
    return found == figures.end() ? Money() : found->withOptions;
}

QList<AwardCandidate> awardCandidates(const ProcurementFile &file)
{
    const EvaluationResult result = evaluationResult(file);
    const bool isCompared = !file.route || asksForBids(formOf(*file.route));
    QList<AwardCandidate> candidates;
    QList<const Bid *> waiting;
    for (const BidResult &one : result.bids) {
        if (one.rank > 0)
            candidates << AwardCandidate { one.bid, one.rank };
        else if (one.bar == BidBar::NotScored || (one.bar == BidBar::NoPrice && !isCompared))
            waiting << bidOf(file, one.bid);
    }
    std::ranges::stable_sort(waiting, {}, [&file](const Bid *bid) { return wholeCost(file, *bid); });
    for (const Bid *bid : std::as_const(waiting))
        candidates << AwardCandidate { bid->uid, 0 };
    return candidates;
}

QString sizeOfBidder(const Bid &bid)
{
    const QString size = bid.members.isEmpty() ? bid.sizeClass : consortiumSize(bid.members);
    return size == unknownSize ? QString() : size;
}

void chooseBid(ProcurementFile &file, const QString &uid)
{
    file.award.bid = uid;
    const Bid *bid = bidOf(file, uid);
    if (!bid)
        return;
    file.award.vendor = bid->vendor;
    file.award.vendorName = bid->name;
    file.award.sizeClass = sizeOfBidder(*bid);
    file.award.amount = wholeCost(file, *bid);
    file.award.letters.removeIf([&uid](const RegretLetter &letter) { return letter.bid == uid && !letter.sentOn.isValid(); });
}

QStringList losingBids(const ProcurementFile &file)
{
    QStringList uids;
    for (const Bid &bid : file.bids) {
        if (bid.uid != file.award.bid && bid.state != BidState::Withdrawn)
            uids << bid.uid;
    }
    return uids;
}

Contract contractFromAward(const ProcurementFile &file)
{
    Contract contract;
    contract.uid = newUid(u'c');
    contract.kind = kindOf(file.route);
    contract.vendor = file.award.vendor;
    contract.vendorName = file.award.vendorName;
    contract.sizeClass = file.award.sizeClass;
    contract.value = file.award.amount.value_or(Money());
    if (const Bid *bid = bidOf(file, file.award.bid)) {
        contract.bid = bid->uid;
        contract.members = bid->members;
        contract.value = heldDifference(contract.value, bid->options);
        for (ConsortiumMember &member : contract.members)
            member.uid = newUid(u'm');
    }
    return contract;
}

} // namespace acquis
