// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filewords.h"

#include <QHash>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

QString FileWords::stage(FileStage stage)
{
    switch (stage) {
    case FileStage::Need: return tr("Need");
    case FileStage::Options: return tr("Options");
    case FileStage::Market: return tr("Market");
    case FileStage::Solicitation: return tr("Solicitation");
    case FileStage::Evaluation: return tr("Evaluation");
    case FileStage::Approval: return tr("Approval");
    case FileStage::Award: return tr("Award");
    case FileStage::Contract: return tr("Contract");
    case FileStage::Delivery: return tr("Delivery");
    case FileStage::Invoices: return tr("Invoices");
    case FileStage::Close: return tr("Close");
    }
    Q_UNREACHABLE();
}

QString FileWords::state(FileState state)
{
    switch (state) {
    case FileState::Open: return tr("Open file");
    case FileState::Closed: return tr("Closed file");
    case FileState::Cancelled: return tr("Cancelled file");
    case FileState::Abandoned: return tr("Abandoned file");
    }
    Q_UNREACHABLE();
}

QString FileWords::end(EndReason reason)
{
    switch (reason) {
    case EndReason::None: return tr("No reason yet");
    case EndReason::NoBids: return tr("Nobody bid");
    case EndReason::NoValidBid: return tr("No bid was valid");
    case EndReason::NeedGone: return tr("The need is gone");
    case EndReason::BudgetGone: return tr("The budget is gone");
    case EndReason::TooLate: return tr("Too late");
    case EndReason::TooDear: return tr("Too dear");
    case EndReason::RefusedRoute: return tr("The way was refused");
    case EndReason::TookTooLong: return tr("It took too long");
    case EndReason::OtherSource: return tr("Bought elsewhere");
    }
    Q_UNREACHABLE();
}

QString FileWords::state(DutyState state)
{
    switch (state) {
    case DutyState::Met: return tr("Met");
    case DutyState::Missing: return tr("Missing");
    case DutyState::NotApplicable: return tr("Not applicable");
    case DutyState::Waived: return tr("Waived");
    }
    Q_UNREACHABLE();
}

StateToken FileWords::token(DutyState state)
{
    switch (state) {
    case DutyState::Met: return StateToken::Ok;
    case DutyState::Missing: return StateToken::Warning;
    case DutyState::NotApplicable: return StateToken::Neutral;
    case DutyState::Waived: return StateToken::Info;
    }
    Q_UNREACHABLE();
}

QString FileWords::icon(DutyState state)
{
    switch (state) {
    case DutyState::Met: return u"ok"_s;
    case DutyState::Missing: return u"warning"_s;
    case DutyState::NotApplicable: return u"dash"_s;
    case DutyState::Waived: return u"info"_s;
    }
    Q_UNREACHABLE();
}

QString FileWords::kind(FileDutyKind kind)
{
    switch (kind) {
    case FileDutyKind::Quotes: return tr("Written quotes");
    case FileDutyKind::PostingDays: return tr("Posted long enough");
    case FileDutyKind::Approval: return tr("Approval");
    case FileDutyKind::BusinessCase: return tr("Business case");
    case FileDutyKind::PublishAward: return tr("Award notice published");
    case FileDutyKind::DebriefDays: return tr("Debriefings held");
    case FileDutyKind::RecordRetention: return tr("Day until which it is kept");
    case FileDutyKind::ConflictDeclarations: return tr("Conflict-of-interest declarations");
    case FileDutyKind::Justification: return tr("Justification");
    case FileDutyKind::SecondStageInvitations: return tr("Vendors invited to the second stage");
    case FileDutyKind::Requirement: return tr("Requirement of the rule");
    case FileDutyKind::Problem: return tr("The problem, before any product");
    case FileDutyKind::Elsewhere: return tr("Who has it already");
    case FileDutyKind::OptionsCompared: return tr("Reuse, build or buy compared");
    case FileDutyKind::OpenSourceConsidered: return tr("Open source or reuse considered");
    case FileDutyKind::DataCard: return tr("Privacy and data handling");
    case FileDutyKind::Accessibility: return tr("Accessibility");
    case FileDutyKind::Security: return tr("Security");
    case FileDutyKind::TechnologyConsulted: return tr("Information technology consulted");
    case FileDutyKind::FiveYearCost: return tr("Cost over five years");
    case FileDutyKind::NeededByDay: return tr("Day it is needed");
    case FileDutyKind::Budget: return tr("Budget confirmed");
    case FileDutyKind::Determined: return tr("Rules asked for this need");
    case FileDutyKind::RouteChosen: return tr("Procurement method chosen");
    case FileDutyKind::RouteLawful: return tr("The method is lawful");
    case FileDutyKind::MarketSearch: return tr("Recorded market search");
    case FileDutyKind::SearchFresh: return tr("Market search not older than 90 days");
    case FileDutyKind::RequestComplete: return tr("Request complete and issued");
    case FileDutyKind::WeightsWhole: return tr("Weights add up to 100");
    case FileDutyKind::SameRequestToAll: return tr("Same request to every vendor");
    case FileDutyKind::QuestionsAnswered: return tr("Questions answered to all");
    case FileDutyKind::EnoughTime: return tr("Enough time to answer");
    case FileDutyKind::BidsIn: return tr("Bids received");
    case FileDutyKind::ScoresIn: return tr("Every evaluator has scored");
    case FileDutyKind::Consensus: return tr("Evaluation concluded");
    case FileDutyKind::AwardDecided: return tr("Award decided");
    case FileDutyKind::RegretLetters: return tr("Regret letters sent");
    case FileDutyKind::Compliance: return tr("Statutes and directives respected");
    case FileDutyKind::IpChosen: return tr("Ownership of what is made");
    case FileDutyKind::RequirementFresh: return tr("Requirement not stale");
    case FileDutyKind::ContractSigned: return tr("Contract signed");
    case FileDutyKind::MilestonesAccepted: return tr("Milestones accepted");
    case FileDutyKind::OutcomesRecorded: return tr("Promised and reached recorded");
    case FileDutyKind::ValidationDecided: return tr("End of the trial decided");
    case FileDutyKind::InvoicesPaid: return tr("Invoices paid");
    case FileDutyKind::DataDeleted: return tr("Data deleted");
    case FileDutyKind::Review: return tr("How it went");
    case FileDutyKind::ValueDetermined: return tr("Rules asked for the value that is awarded");
    }
    Q_UNREACHABLE();
}

QString FileWords::duty(const FileDuty &duty) const
{
    if (duty.kind == FileDutyKind::Approval) {
        if (duty.authority)
            return tr("Approval: %1").arg(m_rules.authority(*duty.authority));
        return duty.subject == "amendment"_L1 ? tr("Approval of the amendment by a second person")
                                              : tr("Approval by a second person");
    }
    if (duty.kind == FileDutyKind::Requirement && !duty.text.isEmpty())
        return duty.text.of(m_rules.language());
    return kind(duty.kind);
}

QString FileWords::value(const QString &value) const
{
    if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
        return m_rules.day(day);
    if (const auto route = fromCode<Route>(value))
        return m_rules.route(*route);
    if (const auto stageCode = fromCode<FileStage>(value))
        return stage(*stageCode);
    if (const auto dutyKind = fromCode<FileDutyKind>(value))
        return kind(*dutyKind);
    if (const auto authority = fromCode<Authority>(value))
        return m_rules.authority(*authority);
    return value;
}

QString FileWords::standing(const FileDuty &duty) const
{
    QStringList told;
    // Days that run are no count of what was done, and firms and their bids together are no number of anything.
    const bool isCount = duty.want > 0 && duty.kind != FileDutyKind::SameRequestToAll
                         && (duty.state == DutyState::Missing || duty.have >= duty.want);
    if (isCount)
        told << (duty.have > duty.want
                     ? m_rules.formats().number(duty.have)
                     : tr("%1 of %2").arg(m_rules.formats().number(duty.have), m_rules.formats().number(duty.want)));
    if (duty.state == DutyState::Missing)
        told << lacking(duty);
    else if (duty.isUnverified && duty.state == DutyState::Met)
        told << tr("by the reason that is written, its rule is not verified");
    told.removeAll(QString());
    return told.join(u", "_s);
}

QString FileWords::finding(const FileFinding &finding) const
{
    const QString has = value(finding.value);
    const QString limit = value(finding.limit);
    switch (finding.fault) {
    case FileFault::NumberMissing: return tr("The file needs a number.");
    case FileFault::NumberChanged: return tr("The number of a file stays what it is: %1.").arg(limit);
    case FileFault::HolderMissing: return tr("An open file needs a holder: somebody whose turn it is.");
    case FileFault::StageOutOfOrder: return tr("The file cannot go on yet: %1 (%2).").arg(has, limit);
    case FileFault::EndWithoutReason: return tr("A file that ends before its time needs a reason in words.");
    case FileFault::FileEnded: return tr("The file has ended: only notes, documents, the review and payments can still change.");
    case FileFault::ClosesBeforeIssue: return tr("The closing (%1) is before the issue (%2).").arg(has, limit);
    case FileFault::WeightsNotHundred: return tr("The weights add up to %1, not to %2.").arg(has, limit);
    case FileFault::CriteriaFrozen: return tr("Criteria, weights and items are frozen since the request was issued.");
    case FileFault::ClosingFrozen:
        return tr("The closing (%2) cannot move to %1: it has passed with bids in, or they are opened.").arg(has, limit);
    case FileFault::BidBeforeIssue: return tr("A bid cannot be received (%1) before the request is issued (%2).").arg(has, limit);
    case FileFault::BidWithoutTime:
        return tr("The bid was received, but nobody says when: without day and time nobody can tell that it is not late.");
    case FileFault::BidLate:
        return tr("The bid came at %1, after closing at %2: late is late. Set it aside with its reason.").arg(has, limit);
    case FileFault::BidderNotAsked: return tr("%1 was not asked, and its bid is taken: put it on the list, or say why.").arg(has);
    case FileFault::PriceBeforeOpening:
        return tr("The prices of %1 are sealed: they are entered when the bids are opened.").arg(has);
    case FileFault::BidAnswersUnknownItem: return tr("The bid answers an item that the request does not have.");
    case FileFault::MandatoryItemNotMet: return tr("A mandatory item is not met: the bid must be set aside.");
    case FileFault::SharesNotWhole: return tr("The shares of the consortium add up to %1, not to the whole.").arg(has);
    case FileFault::PhaseCapExceeded: return tr("%1 is above the cap of the phase, %2.").arg(has, limit);
    case FileFault::BriefTooLong: return tr("The brief has %1 pages, the limit is %2.").arg(has, limit);
    case FileFault::AnswerToOneOnly: return tr("An answer was given to one bidder only: it must go to all.");
    case FileFault::ContactInQuietTime: return tr("A contact with a bidder while the solicitation is open needs a note.");
    case FileFault::DeclarationMissing: return tr("Bids cannot be opened: a declaration is missing (%1).").arg(has);
    case FileFault::DeclarationFrozen:
        return tr("%1 signed this declaration on %2: what is signed stays. Only %1 can take it back, until bids are opened.")
            .arg(has, limit);
    case FileFault::OpenedBeforeClosing: return tr("Bids cannot be opened on %1, before closing on %2.").arg(has, limit);
    case FileFault::ScoreOutsideScale: return tr("The score %1 is outside its scale, 0 to %2.").arg(has, limit);
    case FileFault::ScoreOfNothing: return tr("The score is of a bid or criterion that is not in the file.");
    case FileFault::ScoreByStranger: return tr("%1 has not signed a declaration as evaluator.").arg(has);
    case FileFault::ScoreChangedAfterFinish: return tr("Scores of an evaluator who has finished cannot change.");
    case FileFault::ConsensusTooEarly: return tr("Consensus comes after every evaluator has scored alone.");
    case FileFault::SamePerson:
        return tr("%1 cannot approve what the same person asked for or needs (rule of two persons).").arg(has);
    case FileFault::AuthorityTooLow: return tr("%1 holds no authority that is enough: %2 is needed.").arg(has, limit);
    case FileFault::DecisionBeforeRequest: return tr("The decision (%1) is before the request (%2).").arg(has, limit);
    case FileFault::DecisionWithoutReason: return tr("This decision needs its reason.");
    case FileFault::DutyNotWaivable: return tr("%1 cannot be waived: it must be done.").arg(has);
    case FileFault::DecisionFrozen:
        return tr("What %1 decided on %2 stays as it was decided. An approval ends only by a withdrawal with a reason.")
            .arg(has, limit);
    case FileFault::ApprovedIsFrozen:
        return tr("This was approved by %1 on %2 and is frozen. Withdraw the approval to change it.").arg(has, limit);
    case FileFault::AwardWithoutDuties:
        return tr("There is no award before its duties are done: the file stands at %1.").arg(limit);
    case FileFault::AwardNotOfTopBid: return tr("The award is not of the bid that ranks first: say why.");
    case FileFault::AwardOfSetAsideBid: return tr("A bid that was set aside cannot win.");
    case FileFault::AwardOfBarredBid:
        return tr("The bid of %1 cannot win: it is late, has no price, falls below a least score or stayed behind in a phase.")
            .arg(has);
    case FileFault::AwardWithoutBid: return tr("Bids were asked for: the award must name one of them.");
    case FileFault::OtherFirmThanApproved: return tr("%1 is not the firm that was approved, %2.").arg(has, limit);
    case FileFault::OtherFirmThanAwarded: return tr("The contract is with %1, the award went to %2.").arg(has, limit);
    case FileFault::ContractBeforeAward: return tr("The contract (%1) is before the award (%2).").arg(has, limit);
    case FileFault::ContractAboveAward: return tr("The contract, %1, is above the award, %2.").arg(has, limit);
    case FileFault::EndBeforeStart: return tr("The end (%1) is before the start (%2).").arg(has, limit);
    case FileFault::AmendmentBelowZero: return tr("With this amendment the contract would fall below zero: %1.").arg(has);
    case FileFault::AmendmentCrossesLimit:
        return finding.rule.isEmpty()
                   ? tr("All amendments together are above the growth that asks for approval: %1 of the value as signed, limit "
                        "%2%.")
                         .arg(has, limit)
                   : tr("With this amendment the contract comes to %1 and reaches the limit of %2.").arg(has, limit);
    case FileFault::JoinedAfterDate: return tr("Nobody can join on %1: joining ended on %2.").arg(has, limit);
    case FileFault::JoinedAboveCeiling: return tr("%1 is above what is left to join, %2.").arg(has, limit);
    case FileFault::SubcontractsAboveContract: return tr("Subcontracts of %1 are above the contract, %2.").arg(has, limit);
    case FileFault::InvoiceBeforeContract: return tr("The invoice (%1) is before its contract (%2).").arg(has, limit);
    case FileFault::InvoiceAboveRest: return tr("The invoice, %1, is above what is left of the contract, %2.").arg(has, limit);
    case FileFault::InvoiceWithoutDay:
        return tr("A payment (%1) needs the day of its invoice, or the day it was received.").arg(has);
    case FileFault::InvoiceBelowZero: return tr("An invoice cannot be below zero: %1.").arg(has);
    case FileFault::PaymentBeforeReceipt: return tr("The payment (%1) is before the invoice was received (%2).").arg(has, limit);
    case FileFault::PaymentAboveInvoice: return tr("The payment, %1, is above the invoice, %2.").arg(has, limit);
    case FileFault::DisputeOutsideInvoice: return tr("The dispute (%1) is outside the time of its invoice (%2).").arg(has, limit);
    case FileFault::UnknownPart: return tr("Something is named that the file does not have: %1.").arg(has);
    case FileFault::DoubledUid: return tr("Two parts of the file have the same name: %1.").arg(has);
    }
    Q_UNREACHABLE();
}

QString FileWords::action(const QString &action)
{
    static const QHash<QString, const char *> words {
        { u"create"_s, QT_TR_NOOP("File opened") },
        { u"edit"_s, QT_TR_NOOP("Changed") },
        { u"pass-stage"_s, QT_TR_NOOP("Went on") },
        { u"return-to-stage"_s, QT_TR_NOOP("Went back") },
        { u"end-file"_s, QT_TR_NOOP("Ended") },
        { u"reopen-file"_s, QT_TR_NOOP("Opened again") },
        { u"change-holder"_s, QT_TR_NOOP("Holder changed") },
        { u"waive-duty"_s, QT_TR_NOOP("Duty waived") },
        { u"confirm-duty"_s, QT_TR_NOOP("Duty confirmed") },
        { u"note"_s, QT_TR_NOOP("Note written") },
        { u"undo"_s, QT_TR_NOOP("Undone") },
        { u"redo"_s, QT_TR_NOOP("Redone") },
        { u"resolve"_s, QT_TR_NOOP("Conflict settled") },
        { u"determine"_s, QT_TR_NOOP("Rules asked") },
        { u"choose-route"_s, QT_TR_NOOP("Method chosen") },
        { u"ask-approval"_s, QT_TR_NOOP("Approval asked for") },
        { u"approve"_s, QT_TR_NOOP("Approved") },
        { u"refuse"_s, QT_TR_NOOP("Refused") },
        { u"settle-by-hand"_s, QT_TR_NOOP("Settled by hand") },
        { u"withdraw-approval"_s, QT_TR_NOOP("Approval withdrawn") },
        { u"attach-document"_s, QT_TR_NOOP("Document attached") },
        { u"accept-invoice"_s, QT_TR_NOOP("Invoice accepted") },
        { u"accept-milestones"_s, QT_TR_NOOP("Milestones accepted") },
        { u"add-amendment"_s, QT_TR_NOOP("Amendment added") },
        { u"add-bid"_s, QT_TR_NOOP("Bid recorded") },
        { u"add-contract"_s, QT_TR_NOOP("Contract added") },
        { u"add-invoice"_s, QT_TR_NOOP("Invoice added") },
        { u"add-sounding"_s, QT_TR_NOOP("Market sounding added") },
        { u"agree-scores"_s, QT_TR_NOOP("Scores agreed") },
        { u"ask-declarations"_s, QT_TR_NOOP("Declarations asked for") },
        { u"ask-firm"_s, QT_TR_NOOP("Firm to be asked") },
        { u"ask-firms"_s, QT_TR_NOOP("Firms to be asked") },
        { u"ask-offices"_s, QT_TR_NOOP("Offices to be asked") },
        { u"award"_s, QT_TR_NOOP("Award decided") },
        { u"change-document"_s, QT_TR_NOOP("Document changed") },
        { u"conclude-evaluation"_s, QT_TR_NOOP("Evaluation concluded") },
        { u"declare-modular"_s, QT_TR_NOOP("Modular procurement declared") },
        { u"dispute-invoice"_s, QT_TR_NOOP("Invoice disputed") },
        { u"draft-letters"_s, QT_TR_NOOP("Regret letters drafted") },
        { u"finish-scoring"_s, QT_TR_NOOP("Scoring finished") },
        { u"invite-firm"_s, QT_TR_NOOP("Firm added to the list") }, // so it was called when it was only that
        { u"issue-solicitation"_s, QT_TR_NOOP("Solicitation issued") },
        { u"list-firm"_s, QT_TR_NOOP("Firm added to the list") },
        { u"list-firms"_s, QT_TR_NOOP("Firms added to the list") },
        { u"list-instruments"_s, QT_TR_NOOP("Instruments listed") },
        { u"list-risks"_s, QT_TR_NOOP("Risks listed") },
        { u"make-proof-contracts"_s, QT_TR_NOOP("Contracts for proofs of concept made") },
        { u"mark-related"_s, QT_TR_NOOP("Related files marked") },
        { u"open-bids"_s, QT_TR_NOOP("Bids opened") },
        { u"pay-invoice"_s, QT_TR_NOOP("Invoice paid") },
        { u"remove-amendment"_s, QT_TR_NOOP("Amendment removed") },
        { u"remove-contract"_s, QT_TR_NOOP("Contract removed") },
        { u"remove-document"_s, QT_TR_NOOP("Document removed") },
        { u"remove-invoice"_s, QT_TR_NOOP("Invoice removed") },
        { u"remove-sounding"_s, QT_TR_NOOP("Market sounding removed") },
        { u"requirement-checked"_s, QT_TR_NOOP("Requirement checked") },
        { u"requirement-version"_s, QT_TR_NOOP("Requirement written") },
        { u"score"_s, QT_TR_NOOP("Score given") },
        { u"search-elsewhere"_s, QT_TR_NOOP("Searched elsewhere") },
        { u"search-market"_s, QT_TR_NOOP("Market searched") },
        { u"send-request"_s, QT_TR_NOOP("Request for prices sent") },
        { u"send-to-firm"_s, QT_TR_NOOP("Firm invited") },
        { u"send-to-firms"_s, QT_TR_NOOP("Firms invited") },
        { u"send-version"_s, QT_TR_NOOP("Version sent") },
        { u"settle-dispute"_s, QT_TR_NOOP("Dispute settled") },
        { u"sign-declaration"_s, QT_TR_NOOP("Declaration signed") },
    };
    const auto found = words.find(action);
    return found == words.end() ? QString() : tr(*found);
}

} // namespace acquis
