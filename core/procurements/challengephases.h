// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/procurements/procurementfile.h"

// Staged procurements: who pays what in a phase, and the phases that a form starts from. Pure; no clock; any thread.
namespace acquis {

/// How the cost of one firm in a phase is borne.
struct CostShare
{
    Money publicPart;
    Money firmPart;
    bool isCapped = false; ///< the public part was held at the cap
    friend bool operator==(const CostShare &, const CostShare &) = default;
};

/// The public bears its share of \p cost, rounded half away from zero to the cent, at most the cap; the firm bears the rest (R55). Where the
/// public bears everything a cost above the cap is refused: nobody has agreed to bear it. \error AmountOutOfRange, also below zero
[[nodiscard]] Result<CostShare> costShare(const SolicitationPhase &phase, Money cost);

/// The phases that a form usually has, from \p start on, to be changed as needed; none for forms in one step. A challenge: feasibility of
/// 6 months up to 100,000; development of 24 months up to 1,000,000 at 75 percent; a pilot shared half and half. A staged proof:
/// qualification, dialogue, a paid proof of concept of two finalists at 20,000 each, the final (R125). A solution brief: briefs, then
/// an invited dialogue, then the contract, within 90 days (R79).
[[nodiscard]] QList<SolicitationPhase> modelPhases(SolicitationForm form, QDate start);
/// The phase that the contract pays: the one it names. One that names none and pays a proof of concept is of the phase in which it
/// begins, or of the only phase with a cap; where several phases have one and its day tells none, of the lowest cap, until it names
/// its phase. Null: none.
[[nodiscard]] const SolicitationPhase *paidPhase(const Solicitation &solicitation, const Contract &contract);

/// A residency (R80).
inline constexpr int residencyWeeks = 16;

/// From the issue to the contract (R79).
inline constexpr int briefClockDays = 90;
struct BriefClock
{
    QDate ends; ///< the last day; invalid: not issued, or another form
    QDate reached; ///< the first contract that is no proof of concept was signed; invalid: it runs
    int day = 0; ///< of the clock on the day asked, 0 on the day of issue
    bool isOver = false; ///< and nothing is signed
    friend bool operator==(const BriefClock &, const BriefClock &) = default;
};
[[nodiscard]] BriefClock briefClock(const ProcurementFile &file, QDate today);

/// A contract for each bid that reached a proof of concept and has none yet: its price the cap of that phase, its term the phase's. Not
/// signed. Bids that may not be ranked get none.
[[nodiscard]] QList<Contract> proofContracts(const ProcurementFile &file);

} // namespace acquis
