// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"
#include "core/rules/holidays.h"

namespace acquis {

class RuleSet;

/// What must be done in a file. The first eleven come of the rules, the others of the file itself.
enum class FileDutyKind {
    Quotes,
    PostingDays,
    Approval,
    BusinessCase,
    PublishAward,
    DebriefDays,
    RecordRetention,
    ConflictDeclarations,
    Justification,
    SecondStageInvitations,
    Requirement, ///< a duty in words only: ticked by a waiver or by a document
    // need
    Problem,
    Elsewhere,
    OptionsCompared,
    OpenSourceConsidered,
    DataCard,
    Accessibility,
    Security,
    TechnologyConsulted,
    FiveYearCost,
    NeededByDay,
    Budget,
    // options
    Determined,
    RouteChosen,
    RouteLawful,
    // market
    MarketSearch,
    SearchFresh, ///< not older than 90 days (R95)
    // solicitation
    RequestComplete,
    WeightsWhole,
    SameRequestToAll,
    QuestionsAnswered,
    EnoughTime,
    // evaluation
    BidsIn,
    ScoresIn,
    Consensus,
    // award and contract
    AwardDecided,
    RegretLetters,
    Compliance, ///< each instrument done or not needed (R19)
    IpChosen,
    RequirementFresh,
    ContractSigned,
    // delivery, invoices, close
    MilestonesAccepted,
    OutcomesRecorded,
    ValidationDecided,
    InvoicesPaid,
    DataDeleted,
    Review,
    ValueDetermined, ///< the rules were asked for no less than what is awarded
};
template <>
inline constexpr std::array codeWords<FileDutyKind> {
    "quotes",
    "posting-days",
    "approval",
    "business-case",
    "publish-award",
    "debrief-days",
    "record-retention-years",
    "conflict-declaration",
    "justification",
    "second-stage-invitations",
    "requirement",
    "problem",
    "elsewhere",
    "options-compared",
    "open-source-considered",
    "data-card",
    "accessibility",
    "security",
    "technology-consulted",
    "five-year-cost",
    "needed-by-day",
    "budget",
    "determined",
    "route-chosen",
    "route-lawful",
    "market-search",
    "search-fresh",
    "request-complete",
    "weights-whole",
    "same-request-to-all",
    "questions-answered",
    "enough-time",
    "bids-in",
    "scores-in",
    "consensus",
    "award-decided",
    "regret-letters",
    "compliance",
    "ip-chosen",
    "requirement-fresh",
    "contract-signed",
    "milestones-accepted",
    "outcomes-recorded",
    "validation-decided",
    "invoices-paid",
    "data-deleted",
    "review",
    "value-determined",
};

enum class DutyState { Met, Missing, NotApplicable, Waived };
template <>
inline constexpr std::array codeWords<DutyState> { "met", "missing", "not-applicable", "waived" };

/// What a missing duty does where its stage ends.
enum class DutyGate {
    Closed, ///< a rule forbids going on; somebody with authority may waive it
    AsksReason, ///< unusual: going on asks for a reason
    Open, ///< good practice: shown only
};

struct FileDuty
{
    QString key; ///< unique in the file and stable: "quotes", "approval/award"
    FileStage stage {};
    FileDutyKind kind {};
    DutyState state = DutyState::Missing;
    DutyGate gate = DutyGate::AsksReason;
    int have = 0;
    int want = 0; ///< 0: nothing is counted
    std::optional<Authority> authority; ///< of an approval
    BilingualText text; ///< as the rule says it; empty: kind and counts say it
    QString rule;
    BilingualText citation;
    Confidence confidence = Confidence::Read; ///< of the rule
    QString subject; ///< what is missing: a name, a day, a path of the file
    /// Of a missing one, all that is: names or paths of the file, the subject first; empty: the subject says it.
    QStringList lacking;
    bool isUnverified = false; ///< of the way: no rule that was read decides, the reason of the choice stands for it
    friend bool operator==(const FileDuty &, const FileDuty &) = default;
};

/// What the rules and the file itself ask for in every stage, as it stands on \p today. Duties of rules come of the determination
/// in force and of the chosen route. Pure. \p days: whose holidays count. \p rules: of the file's need, where they are at hand: they
/// may name a higher authority for what an amendment makes of the contract.
[[nodiscard]] QList<FileDuty> dutiesOf(const ProcurementFile &file, QDate today, const WorkingDays &days = {},
                                       const RuleSet *rules = nullptr);
[[nodiscard]] QList<FileDuty> dutiesOf(const ProcurementFile &file, FileStage stage, QDate today, const WorkingDays &days = {},
                                       const RuleSet *rules = nullptr);

/// The stages that the file passes: all but those its route has no use for (no bids: no evaluation).
[[nodiscard]] QList<FileStage> stagesOf(const ProcurementFile &file);

/// Whether the file may go on from its stage. At its end it is asked again for all that is missing since the award, good practice
/// apart: that asks for a reason, as nothing can forbid it any more.
struct StageGate
{
    QList<FileDuty> closed; ///< forbid
    QList<FileDuty> asksReason;
    [[nodiscard]] bool mayPass(const QString &reason) const
    {
        return closed.isEmpty() && (asksReason.isEmpty() || !reason.trimmed().isEmpty());
    }
};
[[nodiscard]] StageGate gateOf(const ProcurementFile &file, QDate today, const WorkingDays &days = {},
                               const RuleSet *rules = nullptr);

} // namespace acquis
