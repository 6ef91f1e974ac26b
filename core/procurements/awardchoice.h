// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

/// What a bid costs over its whole term, options included, as bidFigures() counts it.
[[nodiscard]] Money wholeCost(const ProcurementFile &file, const Bid &bid);

/// A bid that may win.
struct AwardCandidate
{
    QString bid; ///< uid
    int rank = 0; ///< from 1, ties share the better one; 0: it is not ranked yet
    friend bool operator==(const AwardCandidate &, const AwardCandidate &) = default;
};
/// Ranked ones first, best first, then those that wait for scores, the cheapest first. What is late, withdrawn, set aside or falls
/// short is not among them, nor is what has no price where bids are compared.
[[nodiscard]] QList<AwardCandidate> awardCandidates(const ProcurementFile &file);
/// The size of the firm; a consortium is as large as its largest member, and unknown (empty) when that is.
[[nodiscard]] QString sizeOfBidder(const Bid &bid);

/// Takes the bid as the one that is to win: firm, size and amount. It is a proposal, in whatever stage: it waits for approval, and
/// the day of the award is said for itself. An empty \p bid takes the choice back and leaves what was written.
void chooseBid(ProcurementFile &file, const QString &bid);

/// Bids that were valid or were set aside, and do not win: each is owed a letter. Withdrawn ones are owed none.
[[nodiscard]] QStringList losingBids(const ProcurementFile &file);

/// A contract as the award leads to it: firm, members, value without options, kind by the route. Not signed yet.
[[nodiscard]] Contract contractFromAward(const ProcurementFile &file);

} // namespace acquis
