// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/marketsearch.h"
#include "core/procurements/vendordealings.h"

#include <QList>
#include <QString>

namespace acquis {

/// A firm that may be asked for a quote.
struct QuoteCandidate
{
    VendorId id;
    VendorId family; ///< equal for parent and subsidiaries
    int covered = 0; ///< concepts of the need that it says
    int score = 0; ///< the higher, the better it fits
    bool isLarge = false; ///< by its size class
    bool hasStanding = false;
    VendorDealings history;
    friend bool operator==(const QuoteCandidate &, const QuoteCandidate &) = default;
};

struct QuoteRules
{
    int count = 3;
    bool standingRequired = false;
    int incumbentPercent = 10; ///< of all spending that names its vendor: from there on a firm is a large incumbent
    QString lot; ///< decides between firms that are otherwise equal; the same word, the same order
    friend bool operator==(const QuoteRules &, const QuoteRules &) = default;
};

/// Why a firm was picked or passed over. Several may hold.
enum class QuoteReason {
    NeverAsked, ///< picked: nothing was ever asked of it or paid to it
    AskedBefore, ///< picked, though: not enough were never asked
    FitsBest, ///< picked: none that may be picked says more of the need
    FitsLess, ///< says less than half of what the best says; picked only where others are missing
    TheOneLarge, ///< picked: the one large firm or incumbent that may be
    NoStanding, ///< passed over: the need requires one
    SameFamily, ///< passed over: its parent, subsidiary or sister is picked
    SecondLarge, ///< passed over: large or an incumbent, and one is picked
    OthersFirst, ///< passed over: the places went to firms that come before it
};
template <>
inline constexpr std::array codeWords<QuoteReason> {
    "never-asked", "asked-before", "fits-best",    "fits-less",    "the-one-large",
    "no-standing", "same-family",  "second-large", "others-first",
};

struct QuoteVerdict
{
    VendorId id;
    bool isPicked = false;
    int place = 0; ///< in the order in which firms were considered, from 1
    QList<QuoteReason> reasons;
    friend bool operator==(const QuoteVerdict &, const QuoteVerdict &) = default;
};

struct QuoteChoice
{
    QList<QuoteVerdict> verdicts; ///< picked ones first, each group in the order of considering
    QuoteRules rules;
    [[nodiscard]] QList<VendorId> picked() const;
    friend bool operator==(const QuoteChoice &, const QuoteChoice &) = default;
};

/// Picks firms to be asked: those that say half of what the best says or more before others, those never asked before those asked, of those the ones
/// asked least often, then by how well they fit, then by lot (SHA-256 of the lot's word and the firm's number). At most one is large or an
/// incumbent, never two of one family. Fewer than wanted when there are not enough. Pure; equal input gives an equal choice, whatever the
/// order of \p candidates.
[[nodiscard]] QuoteChoice pickThree(const QList<QuoteCandidate> &candidates, const QuoteRules &rules);

/// Whether a firm is a large incumbent: by its class, or by its share of spending.
[[nodiscard]] bool isLargeIncumbent(const QuoteCandidate &candidate, const QuoteRules &rules);

/// The firms of a search with what we had to do with them. \p sizes: the definition by which the search told sizes.
[[nodiscard]] QList<QuoteCandidate> quoteCandidates(const QList<MarketFirm> &firms, const SizeDefinition &sizes,
                                                    const QHash<VendorId, VendorDealings> &histories);

} // namespace acquis
