// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/challengephases.h"

#include "core/procurements/bidfigures.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeShare = 10'000;

SolicitationPhase phaseOf(PhaseKind kind, const BilingualText &name, QDate opens, QDate closes)
{
    SolicitationPhase phase;
    phase.uid = newUid(u'p');
    phase.kind = kind;
    phase.name = name;
    phase.opens = opens;
    phase.closes = closes;
    return phase;
}

Money dollars(qint64 amount)
{
    return Money::fromCents(amount * 100);
}

QList<SolicitationPhase> challengePhases(QDate start)
{
    const QDate development = start.addMonths(6);
    const QDate pilot = development.addMonths(24);
    QList<SolicitationPhase> phases {
        phaseOf(PhaseKind::Feasibility, { u"Feasibility"_s, u"Faisabilité"_s }, start, development.addDays(-1)),
        phaseOf(PhaseKind::Development, { u"Development"_s, u"Développement"_s }, development, pilot.addDays(-1)),
        phaseOf(PhaseKind::Pilot, { u"Pilot"_s, u"Projet pilote"_s }, pilot, pilot.addMonths(12).addDays(-1)),
    };
    phases[0].cap = dollars(100'000);
    phases[1].cap = dollars(1'000'000);
    phases[1].publicBasisPoints = 7500;
    phases[2].publicBasisPoints = 5000;
    return phases;
}

QList<SolicitationPhase> proofPhases(QDate start)
{
    QList<SolicitationPhase> phases {
        phaseOf(PhaseKind::Qualification, { u"Qualification"_s, u"Qualification"_s }, start, start.addDays(29)),
        phaseOf(PhaseKind::Dialogue, { u"Dialogue"_s, u"Dialogue"_s }, start.addDays(30), start.addDays(59)),
        phaseOf(PhaseKind::ProofOfConcept, { u"Paid proof of concept"_s, u"Validation de principe rémunérée"_s },
                start.addDays(60), start.addDays(149)),
        phaseOf(PhaseKind::Final, { u"Final offer"_s, u"Offre finale"_s }, start.addDays(150), start.addDays(179)),
    };
    phases[1].firmsWanted = 2;
    phases[2].cap = dollars(20'000);
    phases[2].firmsWanted = 2;
    phases[3].firmsWanted = 1;
    return phases;
}

QList<SolicitationPhase> briefPhases(QDate start)
{
    return {
        phaseOf(PhaseKind::Qualification, { u"Solution briefs"_s, u"Aperçus de solution"_s }, start, start.addDays(29)),
        phaseOf(PhaseKind::Dialogue, { u"Invited presentations"_s, u"Présentations sur invitation"_s }, start.addDays(30),
                start.addDays(59)),
        phaseOf(PhaseKind::Final, { u"Proposal and contract"_s, u"Proposition et contrat"_s }, start.addDays(60),
                start.addDays(briefClockDays)),
    };
}

} // namespace

Result<CostShare> costShare(const SolicitationPhase &phase, Money cost)
{
    if (cost.isNegative())
        return failure(ErrorCode::AmountOutOfRange, cost.toString());
    const qint64 cents = cost.cents();
    const qint64 share = phase.publicBasisPoints;
    // In two parts: the product of both would leave 64 bits.
    const qint64 part = cents / wholeShare * share + (cents % wholeShare * share * 2 + wholeShare) / (2LL * wholeShare);
    CostShare result { Money::fromCents(part), Money::fromCents(cents - part), false };
    if (phase.cap && result.publicPart > *phase.cap) {
        if (share >= wholeShare)
            return failure(ErrorCode::AmountOutOfRange, cost.toString(), phase.cap->toString());
        result = { *phase.cap, Money::fromCents(cents - phase.cap->cents()), true };
    }
    return result;
}

QList<SolicitationPhase> modelPhases(SolicitationForm form, QDate start)
{
    switch (form) {
    case SolicitationForm::Challenge: return challengePhases(start);
    case SolicitationForm::StagedProof: return proofPhases(start);
    case SolicitationForm::SolutionBrief: return briefPhases(start);
    default: return {};
    }
}

const SolicitationPhase *paidPhase(const Solicitation &solicitation, const Contract &contract)
{
    const QList<SolicitationPhase> &phases = solicitation.phases;
    if (!contract.phase.isEmpty()) {
        const auto named = std::ranges::find(phases, contract.phase, &SolicitationPhase::uid);
        return named == phases.end() ? nullptr : &*named;
    }
    if (contract.kind != ContractKind::ProofOfConcept)
        return nullptr;
    const QDate day = contract.start.isValid() ? contract.start : contract.signedOn;
    const SolicitationPhase *lowest = nullptr;
    for (const SolicitationPhase &phase : phases) {
        if (!phase.cap)
            continue;
        const bool isIn =
            day.isValid() && phase.opens.isValid() && day >= phase.opens && (!phase.closes.isValid() || day <= phase.closes);
        if (isIn)
            return &phase;
        if (!lowest || *phase.cap < *lowest->cap)
            lowest = &phase;
    }
    return lowest;
}

BriefClock briefClock(const ProcurementFile &file, QDate today)
{
    BriefClock clock;
    const Solicitation &solicitation = file.solicitation;
    if (solicitation.form != SolicitationForm::SolutionBrief || !solicitation.issuedOn.isValid())
        return clock;
    clock.ends = solicitation.issuedOn.addDays(briefClockDays);
    QDate until = today;
    bool isSigned = false;
    for (const Contract &contract : file.contracts) {
        if (contract.kind != ContractKind::ProofOfConcept && contract.signedOn.isValid() && contract.signedOn <= today) {
            until = isSigned ? std::min(until, contract.signedOn) : contract.signedOn;
            isSigned = true;
        }
    }
    clock.reached = isSigned ? until : QDate();
    clock.day = int(std::max<qint64>(0, solicitation.issuedOn.daysTo(until)));
    clock.isOver = clock.day > briefClockDays;
    return clock;
}

QList<Contract> proofContracts(const ProcurementFile &file)
{
    QList<Contract> contracts;
    const QList<SolicitationPhase> &phases = file.solicitation.phases;
    const auto proof = std::ranges::find(phases, PhaseKind::ProofOfConcept, &SolicitationPhase::kind);
    if (proof == phases.end() || !proof->cap)
        return contracts;
    for (const Bid &bid : file.bids) {
        const auto reached = std::ranges::find(phases, bid.phase, &SolicitationPhase::uid);
        const bool hasOne = std::ranges::any_of(file.contracts, [&bid](const Contract &contract) {
            return contract.kind == ContractKind::ProofOfConcept && contract.bid == bid.uid;
        });
        if (bid.state != BidState::Received || isLate(file.solicitation, bid) || reached == phases.end() || reached < proof
            || hasOne)
            continue;
        Contract contract;
        contract.uid = newUid(u'c');
        contract.kind = ContractKind::ProofOfConcept;
        contract.bid = bid.uid;
        contract.phase = proof->uid;
        contract.vendor = bid.vendor;
        contract.vendorName = bid.name;
        contract.sizeClass = bid.members.isEmpty() ? bid.sizeClass : consortiumSize(bid.members);
        contract.value = *proof->cap;
        contract.start = proof->opens;
        contract.end = proof->closes;
        contract.members = bid.members;
        for (ConsortiumMember &member : contract.members)
            member.uid = newUid(u'm');
        contracts << contract;
    }
    return contracts;
}

} // namespace acquis
