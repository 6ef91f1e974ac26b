// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/awardchoice.h"

#include "core/procurements/amountsum.h"
#include "core/procurements/contractfigures.h"

#include <algorithm>
#include <tuple>

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

Money wholeCost(const Bid &bid)
{
    Money cost = bid.options;
    for (const Money year : bid.yearlyCosts)
        cost = heldSum(cost, year);
    return cost;
}

QStringList awardOrder(const ProcurementFile &file)
{
    QList<const Bid *> bids;
    for (const Bid &bid : file.bids) {
        if (bid.state == BidState::Received)
            bids << &bid;
    }
    std::ranges::stable_sort(bids, {}, [](const Bid *bid) { return std::tuple(wholeCost(*bid), bid->receivedAt); });
    QStringList uids;
    for (const Bid *bid : std::as_const(bids))
        uids << bid->uid;
    return uids;
}

QString sizeOfBidder(const Bid &bid)
{
    if (bid.members.isEmpty())
        return bid.sizeClass;
    const auto largest =
        std::ranges::max_element(bid.members, {}, [](const ConsortiumMember &member) { return sizeOrder(member.sizeClass); });
    return largest->sizeClass;
}

void chooseBid(ProcurementFile &file, const QString &uid, QDate today)
{
    file.award.bid = uid;
    const Bid *bid = bidOf(file, uid);
    if (!bid)
        return;
    file.award.vendor = bid->vendor;
    file.award.vendorName = bid->name;
    file.award.sizeClass = sizeOfBidder(*bid);
    file.award.amount = wholeCost(*bid);
    // Before its stage it is a proposal, which waits for approval.
    if (!file.award.day.isValid() && file.stage >= FileStage::Award)
        file.award.day = today;
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
