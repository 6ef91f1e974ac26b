// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/rules/codes.h"
#include "core/vendors/vendorids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

// What is asked of firms, what they answer, and how answers are scored.
namespace acquis {

enum class SolicitationForm {
    NotChosen,
    Quotes,
    Invitation,
    Open,
    SecondStage,
    Challenge,
    StagedProof, ///< paid proofs of concept of a few, then an award
    SolutionBrief, ///< short briefs on a published problem (R79)
    Direct, ///< one firm, without competition
    Joined, ///< through an agreement of another buyer
    Indirect, ///< through a contract that somebody else holds
};
template <>
inline constexpr std::array codeWords<SolicitationForm> {
    "not-chosen",   "quotes",         "invitation", "open",   "second-stage", "challenge",
    "staged-proof", "solution-brief", "direct",     "joined", "indirect",
};

/// What the criterion weighs; the last three are reported apart (R180).
enum class CriterionType { Price, Quality, Promise, Demonstration, StaffFit, Social, Environmental, Innovation };
template <>
inline constexpr std::array codeWords<CriterionType> { "price",     "quality", "promise",       "demonstration",
                                                       "staff-fit", "social",  "environmental", "innovation" };

/// Frozen when the solicitation is issued. Price is computed from the five-year cost and scored by nobody.
struct Criterion
{
    QString uid;
    CriterionType kind {};
    BilingualText name;
    int weight = 0; ///< percent; those of one phase add up to 100
    int scale = 10; ///< highest score
    int least = 0; ///< score below which a bid is set aside
    QString phase; ///< uid of the phase it belongs to; empty: the one evaluation
    friend bool operator==(const Criterion &, const Criterion &) = default;
};

/// A line of the request; every bid answers it (complaint 17).
struct RequestItem
{
    QString uid;
    BilingualText name;
    int quantity = 1;
    QString unit;
    bool isMandatory = false; ///< a bid that does not meet it is set aside
    friend bool operator==(const RequestItem &, const RequestItem &) = default;
};

enum class InvitationAnswer { Waiting, Bid, Declined };
template <>
inline constexpr std::array codeWords<InvitationAnswer> { "waiting", "bid", "declined" };

struct InvitedFirm
{
    QString uid;
    VendorId vendor;
    QString name;
    QString sizeClass;
    QDate askedOn;
    InvitationAnswer answer {};
    QDate answeredOn;
    QString reason; ///< why it was picked, or why it declined
    friend bool operator==(const InvitedFirm &, const InvitedFirm &) = default;
};

/// The question of one bidder; its answer goes to all (R18).
struct BidderQuestion
{
    QString uid;
    QDate day;
    QString firm; ///< never told to the others
    BilingualText question;
    BilingualText answer;
    QDate answeredOn;
    bool toAll = false;
    friend bool operator==(const BidderQuestion &, const BidderQuestion &) = default;
};

enum class PhaseKind { Qualification, Dialogue, ProofOfConcept, Feasibility, Development, Pilot, Residency, Final };
template <>
inline constexpr std::array codeWords<PhaseKind> { "qualification", "dialogue", "proof-of-concept", "feasibility",
                                                   "development",   "pilot",    "residency",        "final" };

/// A phase of a staged procurement or of a challenge, with what the public pays at most for each firm (R55, R80, R125).
struct SolicitationPhase
{
    QString uid;
    PhaseKind kind {};
    BilingualText name;
    QDate opens;
    QDate closes;
    std::optional<Money> cap; ///< paid to each firm at most
    int publicBasisPoints = 10'000; ///< share of the cost that the public bears
    int firmsWanted = 0; ///< that go on to the next; 0: open
    QString decision; ///< who goes on, and why
    QDate decidedOn;
    friend bool operator==(const SolicitationPhase &, const SolicitationPhase &) = default;
};

struct Solicitation
{
    SolicitationForm form {};
    QString number;
    QDate issuedOn; ///< from then on criteria, weights and items are frozen
    QDateTime closesAt; ///< UTC; what comes later is late
    QString postedAt; ///< where an open one was posted
    QString shortTimeReason; ///< why fewer days to answer than the rules or the office set
    int requirementVersion = 0; ///< that was sent to everybody
    QList<Criterion> criteria;
    QList<RequestItem> items;
    QList<InvitedFirm> invited;
    QList<BidderQuestion> questions;
    QList<SolicitationPhase> phases;
    int pageLimit = 0; ///< of a brief; 0: none
    QString fewerQuotesReason; ///< why a recorded search stands in for a missing quote (R94)
    friend bool operator==(const Solicitation &, const Solicitation &) = default;
};

enum class Meets { Unclear, Yes, No };
template <>
inline constexpr std::array codeWords<Meets> { "unclear", "yes", "no" };

struct BidLine
{
    QString uid;
    QString item; ///< uid of the request's item
    std::optional<Money> unitPrice;
    Meets meets {};
    QString note;
    friend bool operator==(const BidLine &, const BidLine &) = default;
};

/// A firm of a consortium (R126).
struct ConsortiumMember
{
    QString uid;
    VendorId vendor;
    QString name;
    QString sizeClass;
    int shareBasisPoints = 0; ///< of the value; those of a bid add up to 10,000
    bool leads = false;
    QDate left; ///< invalid: still in (R129)
    friend bool operator==(const ConsortiumMember &, const ConsortiumMember &) = default;
};

enum class BidState { Received, SetAside, Withdrawn };
template <>
inline constexpr std::array codeWords<BidState> { "received", "set-aside", "withdrawn" };

struct Bid
{
    QString uid;
    VendorId vendor;
    QString name; ///< of the firm, or of the consortium
    QString sizeClass;
    QDateTime receivedAt; ///< UTC
    QDate validUntil;
    int requirementVersion = 0; ///< that it answers
    QList<BidLine> lines;
    QList<Money> yearlyCosts; ///< price and upkeep, first year first; options not taken are not in it
    Money options; ///< whole value of the options
    QString readyBy; ///< as the firm says
    QList<ConsortiumMember> members;
    BidState state {};
    QString reason; ///< why it was set aside or withdrawn; of one that counts, why it is taken though nobody asked the firm
    int pages = 0;
    QString phase; ///< the last phase that it reached; empty: no phases
    friend bool operator==(const Bid &, const Bid &) = default;
};

/// What one evaluator gives, alone.
struct Score
{
    QString uid;
    QString evaluator;
    QString bid;
    QString criterion;
    int points = 0; ///< 0 to the criterion's scale
    QString reason;
    friend bool operator==(const Score &, const Score &) = default;
};

/// What evaluators agree on together, after everybody has scored alone.
struct ConsensusScore
{
    QString uid;
    QString bid;
    QString criterion;
    int points = 0;
    QString reason;
    friend bool operator==(const ConsensusScore &, const ConsensusScore &) = default;
};

struct Evaluation
{
    QDate openedOn; ///< bids were opened
    QList<Score> scores;
    QStringList finished; ///< evaluators whose own scores are in, for good
    QList<ConsensusScore> consensus;
    QDate concludedOn;
    QString note;
    friend bool operator==(const Evaluation &, const Evaluation &) = default;
};

} // namespace acquis
