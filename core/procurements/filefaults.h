// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/officepeople.h"
#include "core/procurements/procurementfile.h"

namespace acquis {

class RuleSet;

/// What cannot be so in a file, or is unusual in it.
enum class FileFault {
    // head and stages
    NumberMissing,
    NumberChanged, ///< its money and its trail stand under the number
    HolderMissing,
    StageOutOfOrder, ///< a stage was skipped or its duties are missing
    EndWithoutReason,
    FileEnded, ///< something other than notes and the review changed after the end
    // solicitation and bids
    ClosesBeforeIssue,
    WeightsNotHundred,
    CriteriaFrozen, ///< criteria, weights or items changed after the issue
    ClosingFrozen, ///< moved when it had passed with bids in, or when they were opened
    BidBeforeIssue,
    BidWithoutTime, ///< nobody says when it was received: nobody can tell that it is not late
    BidLate, ///< came after closing and is not set aside
    BidderNotAsked, ///< the request went to others, and nobody says why its bid is taken
    PriceBeforeOpening, ///< written down while prices are sealed
    BidAnswersUnknownItem,
    MandatoryItemNotMet,
    SharesNotWhole, ///< of a consortium
    PhaseCapExceeded,
    BriefTooLong,
    AnswerToOneOnly,
    ContactInQuietTime,
    // evaluation
    DeclarationMissing,
    DeclarationFrozen, ///< signed, and changed by another, or by anybody once bids are opened
    OpenedBeforeClosing,
    ScoreOutsideScale,
    ScoreOfNothing, ///< of a bid or criterion that is not there
    ScoreByStranger, ///< the evaluator has no signed declaration
    ScoreChangedAfterFinish,
    ConsensusTooEarly, ///< before every individual score is in
    // approval
    SamePerson, ///< who asked for it, requests or writes it down approves himself
    AuthorityTooLow,
    DecisionBeforeRequest,
    DecisionWithoutReason, ///< refused, withdrawn, settled by hand or waived, and nobody says why
    DutyNotWaivable,
    DecisionFrozen, ///< what was decided was rewritten; an approval ends only by a withdrawal
    ApprovedIsFrozen, ///< something that was approved changed
    // award and contract
    AwardWithoutDuties,
    AwardNotOfTopBid, ///< without a reason
    AwardOfSetAsideBid,
    AwardOfBarredBid, ///< that can never be ranked: late, without a price, below a least score, left behind in a phase
    AwardWithoutBid, ///< bids were asked for, and none is named
    OtherFirmThanApproved, ///< a sole source was approved for somebody else
    OtherFirmThanAwarded,
    ContractBeforeAward,
    ContractAboveAward,
    EndBeforeStart,
    AmendmentBelowZero, ///< the running total falls below zero
    AmendmentCrossesLimit,
    JoinedAfterDate,
    JoinedAboveCeiling,
    SubcontractsAboveContract,
    // invoices
    InvoiceBeforeContract,
    InvoiceAboveRest,
    InvoiceWithoutDay, ///< paid, and nobody says when it came
    InvoiceBelowZero,
    PaymentBeforeReceipt,
    PaymentAboveInvoice,
    DisputeOutsideInvoice,
    // parts
    UnknownPart, ///< names a part that is not there
    DoubledUid,
};
template <>
inline constexpr std::array codeWords<FileFault> {
    "number-missing",
    "number-changed",
    "holder-missing",
    "stage-out-of-order",
    "end-without-reason",
    "file-ended",
    "closes-before-issue",
    "weights-not-hundred",
    "criteria-frozen",
    "closing-frozen",
    "bid-before-issue",
    "bid-without-time",
    "bid-late",
    "bidder-not-asked",
    "price-before-opening",
    "bid-answers-unknown-item",
    "mandatory-item-not-met",
    "shares-not-whole",
    "phase-cap-exceeded",
    "brief-too-long",
    "answer-to-one-only",
    "contact-in-quiet-time",
    "declaration-missing",
    "declaration-frozen",
    "opened-before-closing",
    "score-outside-scale",
    "score-of-nothing",
    "score-by-stranger",
    "score-changed-after-finish",
    "consensus-too-early",
    "same-person",
    "authority-too-low",
    "decision-before-request",
    "decision-without-reason",
    "duty-not-waivable",
    "decision-frozen",
    "approved-is-frozen",
    "award-without-duties",
    "award-not-of-top-bid",
    "award-of-set-aside-bid",
    "award-of-barred-bid",
    "award-without-bid",
    "other-firm-than-approved",
    "other-firm-than-awarded",
    "contract-before-award",
    "contract-above-award",
    "end-before-start",
    "amendment-below-zero",
    "amendment-crosses-limit",
    "joined-after-date",
    "joined-above-ceiling",
    "subcontracts-above-contract",
    "invoice-before-contract",
    "invoice-above-rest",
    "invoice-without-day",
    "invoice-below-zero",
    "payment-before-receipt",
    "payment-above-invoice",
    "dispute-outside-invoice",
    "unknown-part",
    "doubled-uid",
};

enum class FaultWeight {
    Forbidden, ///< cannot be saved
    Unusual, ///< can be saved, is shown, and asks for a reason where the file goes on
};

struct FileFinding
{
    FileFault fault {};
    FaultWeight weight = FaultWeight::Forbidden;
    QString path; ///< of the part as changesBetween() names it: "bids/b3/received-at"
    QString value; ///< what stands there: an amount, a day, a name
    QString limit; ///< what it would have to be
    QString rule; ///< id of the row that says so; empty: the nature of a file
    BilingualText citation;
    friend bool operator==(const FileFinding &, const FileFinding &) = default;
};

/// Everything that is wrong or unusual in the file as it stands. Pure; no clock.
[[nodiscard]] QList<FileFinding> findingsIn(const ProcurementFile &file, const OfficePeople &people);
/// What forbids going from one state of the file to another: new findings that forbid, and changes of what is frozen. Empty when
/// it may be saved; a file that was wrong before may be saved when it gets no worse. \p now: when it is saved, by which it is judged
/// whether a closing has passed; invalid: only what the file itself tells is judged. \p rules: as of dutiesOf(). \p actor: who saves, by
/// whom it is judged whose signature is withdrawn; empty: anybody may be its person.
[[nodiscard]] QList<FileFinding> forbiddenBy(const ProcurementFile &before, const ProcurementFile &after,
                                             const OfficePeople &people, const QDateTime &now = {},
                                             const RuleSet *rules = nullptr, const QString &actor = {});

// The parts of findingsIn(), one for each concern and file.
[[nodiscard]] QList<FileFinding> stageFindings(const ProcurementFile &file);
[[nodiscard]] QList<FileFinding> solicitationFindings(const ProcurementFile &file);
[[nodiscard]] QList<FileFinding> evaluationFindings(const ProcurementFile &file);
[[nodiscard]] QList<FileFinding> approvalFindings(const ProcurementFile &file, const OfficePeople &people);
[[nodiscard]] QList<FileFinding> contractFindings(const ProcurementFile &file);
[[nodiscard]] QList<FileFinding> invoiceFindings(const ProcurementFile &file);
/// The parts of forbiddenBy() that compare.
/// Stages entered out of order or with duties missing, and changes of a file that has ended. Notes, documents, the review, payments and
/// disputes of its invoices, deletion of data, debriefings and outcomes stay open after the end.
[[nodiscard]] QList<FileFinding> stageFrozen(const ProcurementFile &before, const ProcurementFile &after,
                                             const RuleSet *rules = nullptr);
[[nodiscard]] QList<FileFinding> solicitationFrozen(const ProcurementFile &before, const ProcurementFile &after,
                                                    const QDateTime &now = {});
[[nodiscard]] QList<FileFinding> approvalFrozen(const ProcurementFile &before, const ProcurementFile &after);
/// What is signed stays: only its own person takes a declaration back, until the bids are opened; what is declared may change later, and
/// anybody may write how a declared conflict is managed.
[[nodiscard]] QList<FileFinding> declarationsFrozen(const ProcurementFile &before, const ProcurementFile &after,
                                                    const QString &actor = {});

} // namespace acquis
