// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/procurements/solicitation.h"
#include "core/rules/codes.h"
#include "core/vendors/vendorids.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

// From the award to the last invoice. Awarded, committed, invoiced and paid are four kinds and never mixed.
namespace acquis {

/// A letter to a firm that did not win, with its reasons and its right to be told more.
struct RegretLetter
{
    QString uid;
    QString bid;
    BilingualText reasons;
    QDate sentOn;
    QDate debriefAskedOn;
    QDate debriefHeldOn;
    QString debriefNote;
    friend bool operator==(const RegretLetter &, const RegretLetter &) = default;
};

struct Award
{
    QString bid; ///< uid; empty: no bid was asked for (joined, indirect, direct)
    VendorId vendor;
    QString vendorName;
    QString sizeClass; ///< on the day of the award
    std::optional<Money> amount; ///< whole term, options included
    QDate day;
    QString notTopReason; ///< why another than the bid that ranks first (R18)
    QString notTopApprover; ///< who agreed to it
    QDate noticePublishedOn;
    QString noticeAt; ///< where
    QList<RegretLetter> letters;
    friend bool operator==(const Award &, const Award &) = default;
};

enum class ContractKind { Main, ProofOfConcept, CallUp, Joined, PassThrough };
template <>
inline constexpr std::array codeWords<ContractKind> { "main", "proof-of-concept", "call-up", "joined", "pass-through" };

/// Priced at award, used or not later.
struct ContractOption
{
    QString uid;
    BilingualText name;
    Money value;
    int months = 0;
    QDate decideBy;
    QDate usedOn; ///< invalid: not used
    friend bool operator==(const ContractOption &, const ContractOption &) = default;
};

struct Milestone
{
    QString uid;
    BilingualText name;
    QDate due;
    QDate reached;
    QString acceptedBy;
    std::optional<Money> amount;
    QString note;
    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// Promised and reached (R99).
struct Outcome
{
    QString uid;
    BilingualText measure;
    QString promised;
    QString reached;
    QDate day;
    friend bool operator==(const Outcome &, const Outcome &) = default;
};

enum class AmendmentType { Value, Scope, Term, Option, Termination, Members };
template <>
inline constexpr std::array codeWords<AmendmentType> { "value", "scope", "term", "option", "termination", "members" };
enum class AmendmentReason { MoreOfTheSame, NewNeed, PriceChange, Delay, Correction, Unforeseen, OptionUsed };
template <>
inline constexpr std::array codeWords<AmendmentReason> { "more-of-the-same", "new-need",   "price-change", "delay",
                                                         "correction",       "unforeseen", "option-used" };

/// A record of its own (R74, R139, complaint 13).
struct Amendment
{
    QString uid;
    int number = 1;
    QDate day;
    AmendmentType kind {};
    AmendmentReason reason {};
    BilingualText text;
    Money change; ///< of the value; may be below zero
    QDate newEnd; ///< invalid: the end stays
    QString option; ///< uid of the option that it uses, whose value then counts once: as this change; empty: none
    friend bool operator==(const Amendment &, const Amendment &) = default;
};

/// A body that joined our contract (R124).
struct JoinedBody
{
    QString uid;
    QString name;
    QDate day;
    Money amount;
    friend bool operator==(const JoinedBody &, const JoinedBody &) = default;
};

struct OptInTerms
{
    bool isOpen = false;
    QString who; ///< may join
    QDate until;
    std::optional<Money> ceiling;
    QList<JoinedBody> joined;
    friend bool operator==(const OptInTerms &, const OptInTerms &) = default;
};

/// A trial with measures and a day on which it is decided whether to go on (R127, R137).
struct Validation
{
    QDate until;
    QDate decideBy;
    BilingualText measures;
    QString decision; ///< go on, change or end, and why
    QDate decidedOn;
    friend bool operator==(const Validation &, const Validation &) = default;
};

/// Work that the vendor gives to another (R107).
struct Subcontract
{
    QString uid;
    VendorId vendor;
    QString name;
    QString sizeClass;
    Money value;
    friend bool operator==(const Subcontract &, const Subcontract &) = default;
};

struct Contract
{
    QString uid;
    ContractKind kind {};
    QString number;
    QString bid; ///< of the firm; empty: none
    QString phase; ///< uid of the phase of the solicitation that it pays; empty: none
    VendorId vendor;
    QString vendorName; ///< who is paid
    QString sizeClass; ///< at award
    VendorId endVendor; ///< who really makes it, when somebody else is paid (R97)
    QString endVendorName;
    QString endSizeClass;
    Money value; ///< as signed, without options
    QDate signedOn;
    QDate start;
    QDate end;
    QDate warrantyUntil;
    QList<ContractOption> options;
    QList<Milestone> milestones;
    QList<Outcome> outcomes;
    QList<Amendment> amendments; ///< by number
    OptInTerms optIn;
    Validation validation;
    QList<ConsortiumMember> members;
    QList<Subcontract> subcontracts;
    QString follows; ///< number of the file whose contract this one scales up (R127, R133)
    friend bool operator==(const Contract &, const Contract &) = default;
};

/// The clock of thirty days stands still (R04).
struct InvoiceDispute
{
    QString uid;
    QDate from;
    QDate until; ///< the day it was settled; invalid: still open
    QString reason;
    friend bool operator==(const InvoiceDispute &, const InvoiceDispute &) = default;
};

struct Invoice
{
    QString uid;
    QString contract; ///< uid
    QString number; ///< the vendor's
    QDate day; ///< the vendor's
    QDate receivedOn; ///< the clock runs from here, never from the day of typing
    Money amount; ///< before tax
    QList<InvoiceDispute> disputes;
    QString acceptedBy;
    QDate acceptedOn;
    QDate paidOn;
    std::optional<Money> paid; ///< before tax
    QString note;
    friend bool operator==(const Invoice &, const Invoice &) = default;
};

} // namespace acquis
