// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/threequotes.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QByteArray lotOf(const QuoteRules &rules, VendorId id)
{
    return QCryptographicHash::hash((rules.lot + u'\n' + QString::number(id.value)).toUtf8(), QCryptographicHash::Sha256);
}

/// A candidate with all that decides its place.
struct Considered
{
    QuoteCandidate candidate;
    bool fitsLess = false;
    QByteArray lot;
};

auto rank(const Considered &one)
{
    const QuoteCandidate &candidate = one.candidate;
    return std::tuple(one.fitsLess, candidate.history.wasAsked(), candidate.history.timesAsked(), -candidate.covered,
                      -candidate.score, one.lot, candidate.id);
}

} // namespace

QList<VendorId> QuoteChoice::picked() const
{
    QList<VendorId> ids;
    for (const QuoteVerdict &verdict : verdicts) {
        if (verdict.isPicked)
            ids << verdict.id;
    }
    return ids;
}

bool isLargeIncumbent(const QuoteCandidate &candidate, const QuoteRules &rules)
{
    const Share &share = candidate.history.share;
    // A share of a whole below zero says nothing.
    return candidate.isLarge || (share.whole > 0 && share.scaled(2) >= rules.incumbentPercent);
}

QuoteChoice pickThree(const QList<QuoteCandidate> &candidates, const QuoteRules &rules)
{
    int mostCovered = 0;
    for (const QuoteCandidate &candidate : candidates)
        mostCovered = std::max(mostCovered, candidate.covered);
    QList<Considered> order;
    for (const QuoteCandidate &candidate : candidates)
        order << Considered { candidate, 2 * candidate.covered < mostCovered, lotOf(rules, candidate.id) };
    std::ranges::sort(order, {}, rank);

    QList<QuoteVerdict> picked;
    QList<QuoteVerdict> passed;
    QSet<VendorId> families;
    bool hasLarge = false;
    int place = 0;
    for (const auto &[candidate, fitsLess, lot] : std::as_const(order)) {
        QuoteVerdict verdict { candidate.id, false, ++place, {} };
        const bool isLarge = isLargeIncumbent(candidate, rules);
        if (rules.standingRequired && !candidate.hasStanding)
            verdict.reasons << QuoteReason::NoStanding;
        if (families.contains(candidate.family))
            verdict.reasons << QuoteReason::SameFamily;
        if (isLarge && hasLarge)
            verdict.reasons << QuoteReason::SecondLarge;
        const bool isFull = picked.size() >= rules.count;
        if (verdict.reasons.isEmpty() && isFull)
            verdict.reasons << QuoteReason::OthersFirst;
        if (!verdict.reasons.isEmpty()) {
            if (fitsLess)
                verdict.reasons << QuoteReason::FitsLess;
            if (candidate.history.wasAsked())
                verdict.reasons << QuoteReason::AskedBefore;
            passed << verdict;
            continue;
        }
        verdict.isPicked = true;
        verdict.reasons << (candidate.history.wasAsked() ? QuoteReason::AskedBefore : QuoteReason::NeverAsked);
        if (candidate.covered == mostCovered)
            verdict.reasons << QuoteReason::FitsBest;
        else if (fitsLess)
            verdict.reasons << QuoteReason::FitsLess;
        if (isLarge)
            verdict.reasons << QuoteReason::TheOneLarge;
        hasLarge = hasLarge || isLarge;
        families.insert(candidate.family);
        picked << verdict;
    }
    return { picked + passed, rules };
}

QList<QuoteCandidate> quoteCandidates(const QList<MarketFirm> &firms, const SizeDefinition &sizes,
                                      const QHash<VendorId, VendorDealings> &histories)
{
    QList<QuoteCandidate> candidates;
    for (const MarketFirm &firm : firms) {
        const bool isLarge = firm.size.position >= 0 && firm.size.position < sizes.classes.size()
                             && sizes.classes[firm.size.position].code == "large"_L1;
        candidates << QuoteCandidate { firm.id,
                                       firm.family.isValid() ? firm.family : firm.id,
                                       firm.covered,
                                       firm.score,
                                       isLarge,
                                       firm.hasStanding(),
                                       histories.value(firm.id) };
    }
    return candidates;
}

} // namespace acquis
