// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

/// What a bid costs over its whole term, options included.
[[nodiscard]] Money wholeCost(const Bid &bid);
/// Bids that may win, the best first; uids. By their whole cost, of equals by the moment they came.
[[nodiscard]] QStringList awardOrder(const ProcurementFile &file);
/// The size of the firm; a consortium is as large as its largest member, and unknown when that is.
[[nodiscard]] QString sizeOfBidder(const Bid &bid);

/// Takes the bid as the one that wins: firm, size, amount, and \p today where no day is set. An empty \p bid takes the choice back and
/// leaves what was written.
void chooseBid(ProcurementFile &file, const QString &bid, QDate today);

/// Bids that were valid or were set aside, and do not win: each is owed a letter. Withdrawn ones are owed none.
[[nodiscard]] QStringList losingBids(const ProcurementFile &file);

/// A contract as the award leads to it: firm, members, value without options, kind by the route. Not signed yet.
[[nodiscard]] Contract contractFromAward(const ProcurementFile &file);

} // namespace acquis
