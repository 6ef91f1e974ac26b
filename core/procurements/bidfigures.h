// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/exactratio.h"
#include "core/procurements/procurementfile.h"

// What a bid comes to, and how it stands among the others. Pure functions over values; no clock; any thread. Sums that leave 64 bits
// of cents are held at the end of the range.
namespace acquis {

/// Why a bid is not ranked. The first that holds.
enum class BidBar {
    None,
    Withdrawn,
    SetAside,
    Late, ///< came after closing
    MandatoryNotMet, ///< says itself that it does not meet an item that must be met
    NoPrice, ///< or leaves an item without a price that others price
    BelowLeast, ///< a consensus is below the least score of its criterion
    DidNotGoOn, ///< stayed behind in an earlier phase
    NotScored, ///< a consensus is missing
};
template <>
inline constexpr std::array codeWords<BidBar> { "none",     "withdrawn",   "set-aside",     "late",      "mandatory-not-met",
                                                "no-price", "below-least", "did-not-go-on", "not-scored" };

struct BidFigures
{
    QString bid;
    Money items; ///< unit price x quantity of the request, of all items that have a price
    Money first; ///< of the first year; shown, never scored by itself (R135)
    Money later; ///< of the years after it; shown, never scored by itself
    int years = 0; ///< for which a cost is given; 0: the price of the items is the whole
    Money total; ///< what is scored: the cost of all years, else the items. The order of payment does not change it
    Money withOptions; ///< the whole term, options included
    int unpriced = 0; ///< items without a price that another bid prices; counts only where no yearly costs are given
    bool hasTotal = false; ///< it can be compared with others
    Share aboveLowest; ///< of the lowest total; undefined without a total or when the lowest is zero
    bool isLowest = false; ///< of the bids that may be ranked; several when they are equal
    bool isLate = false;
    int mandatory = 0; ///< items that must be met
    int met = 0; ///< of them
    int unclear = 0;
    int notMet = 0;
    QString sizeClass; ///< of the firm; of a consortium by its members
    BidBar bar {}; ///< as far as it can be told before scores
    friend bool operator==(const BidFigures &, const BidFigures &) = default;
};

/// Received after closing. A solicitation without a closing has no late bids.
[[nodiscard]] bool isLate(const Solicitation &solicitation, const Bid &bid);
/// It is in and counts: with its time, in time, neither withdrawn nor set aside.
[[nodiscard]] bool isReceived(const Solicitation &solicitation, const Bid &bid);
/// Its prices hold on \p day; a bid that says no day holds.
[[nodiscard]] bool isValidOn(const Bid &bid, QDate day);

/// In the order of the file's bids.
[[nodiscard]] QList<BidFigures> bidFigures(const ProcurementFile &file);

/// A consortium is as large as its largest member still in it; a member of no known size makes it "unknown" (R78).
[[nodiscard]] QString consortiumSize(const QList<ConsortiumMember> &members);
/// Those that are still in it have shares that add up to the whole, or nobody says any share.
[[nodiscard]] bool areSharesWhole(const QList<ConsortiumMember> &members);

/// The points of a price: the lowest total of those that may be ranked / this total x \p scale, exact. A total of zero, which only the
/// lowest can be, has all points; a bid above a lowest of zero has none.
[[nodiscard]] ExactRatio pricePoints(Money lowest, Money total, int scale);

} // namespace acquis
