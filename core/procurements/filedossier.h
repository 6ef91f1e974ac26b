// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/documentblock.h"
#include "core/procurements/fileduties.h"
#include "core/procurements/filesteps.h"
#include "core/procurements/filevalues.h"
#include "core/procurements/officepeople.h"

namespace acquis {

class PaperWords;

/// Whom the whole file is given to.
enum class DossierPurpose { Audit, Access };
template <>
inline constexpr std::array codeWords<DossierPurpose> { "audit", "access" };

/// What happened, or what the file says without a day.
enum class DossierEvent {
    Opened,
    StageEntered,
    StageLeft,
    Elsewhere,
    OptionCompared,
    DataHeld,
    DataDeleted,
    Consulted,
    BudgetConfirmed,
    Compliance,
    Requirement,
    Risk,
    Determined,
    RouteChosen,
    Searched,
    MarketStatement,
    Sounded,
    SoundingAnswers,
    Contact,
    Declared,
    ConflictDeclared,
    Issued,
    Invited,
    InvitationAnswered,
    Question,
    QuestionAsker,
    PhaseDecided,
    BidReceived,
    BidPrices,
    BidsOpened,
    Scored,
    EvaluationConcluded,
    SoleSourceAsked,
    SoleSourceDecided,
    ApprovalAsked,
    ApprovalDecided,
    Awarded,
    NoticePublished,
    RegretSent,
    DebriefHeld,
    ContractSigned,
    OptionUsed,
    MilestoneReached,
    OutcomeRecorded,
    Amended,
    BodyJoined,
    Subcontracted,
    ValidationDecided,
    InvoiceReceived,
    Disputed,
    DisputeSettled,
    InvoiceAccepted,
    Paid,
    ModularDeclared,
    Waived,
    Note,
    DocumentAttached,
    Reviewed,
    RuleFeedback,
    Ended,
};
template <>
inline constexpr std::array codeWords<DossierEvent> {
    "opened",
    "stage-entered",
    "stage-left",
    "elsewhere",
    "option-compared",
    "data-held",
    "data-deleted",
    "consulted",
    "budget-confirmed",
    "compliance",
    "requirement",
    "risk",
    "determined",
    "route-chosen",
    "searched",
    "market-statement",
    "sounded",
    "sounding-answers",
    "contact",
    "declared",
    "conflict-declared",
    "issued",
    "invited",
    "invitation-answered",
    "question",
    "question-asker",
    "phase-decided",
    "bid-received",
    "bid-prices",
    "bids-opened",
    "scored",
    "evaluation-concluded",
    "sole-source-asked",
    "sole-source-decided",
    "approval-asked",
    "approval-decided",
    "awarded",
    "notice-published",
    "regret-sent",
    "debrief-held",
    "contract-signed",
    "option-used",
    "milestone-reached",
    "outcome-recorded",
    "amended",
    "body-joined",
    "subcontracted",
    "validation-decided",
    "invoice-received",
    "disputed",
    "dispute-settled",
    "invoice-accepted",
    "paid",
    "modular-declared",
    "waived",
    "note",
    "document-attached",
    "reviewed",
    "rule-feedback",
    "ended",
};

struct DossierFact
{
    QString path; ///< of the member, without uids: its name is found under it
    FileValue value;
    friend bool operator==(const DossierFact &, const DossierFact &) = default;
};

struct DossierTable
{
    QString path; ///< of the list
    QStringList columns; ///< paths
    QList<QList<FileValue>> rows;
    friend bool operator==(const DossierTable &, const DossierTable &) = default;
};

struct DossierEntry
{
    DossierEvent event {};
    QDate day; ///< invalid: the file tells none, and no save either
    QDateTime at; ///< where it is known to the minute; UTC
    FileClass confidentiality = FileClass::Internal;
    QString who;
    QString why;
    BilingualText citation;
    QString digest; ///< of what was signed
    QList<DossierFact> facts; ///< only those in which something stands
    QList<DossierTable> tables;
    QString origin; ///< path in the file of what tells it, as saves name it: "invoices/i1/paid-on"
    QString recordedBy; ///< who saved that; empty: no save tells
    QDateTime recordedAt; ///< UTC
    friend bool operator==(const DossierEntry &, const DossierEntry &) = default;
};

/// A field that a save changed, as it is told in the dossier.
enum class DossierChangeKind { Set, Changed, Cleared, Added, Removed };
struct DossierChange
{
    QString path; ///< without uids
    DossierChangeKind kind {};
    QString list; ///< path of the list in whose part it is; empty: in none
    FileValue part; ///< what that part is known by; nothing: not told
    FileValue before; ///< nothing: not told
    FileValue after;
    friend bool operator==(const DossierChange &, const DossierChange &) = default;
};

struct DossierStep
{
    FileStep step; ///< without its changes; reasons only where confidential things are told
    QList<DossierChange> changes;
    friend bool operator==(const DossierStep &, const DossierStep &) = default;
};

/// A duty as it stood, and who let it go or said that it is met.
struct DossierDuty
{
    FileDuty duty;
    QString by;
    QDate day;
    QString reason; ///< of letting it go, or of going on without it
    bool isAhead = false; ///< the file did not come to its stage
    friend bool operator==(const DossierDuty &, const DossierDuty &) = default;
};

struct DossierLeftOut
{
    DossierEvent event {};
    FileClass confidentiality {};
    int count = 0;
    friend bool operator==(const DossierLeftOut &, const DossierLeftOut &) = default;
};

/// What else the whole file is made of, besides the file.
struct DossierSource
{
    ProcurementFile file;
    int revision = 0;
    QList<FileStep> steps;
    OfficePeople people;
    QString auditHead; ///< hash of the last entry of the audit trail
    QDateTime made; ///< UTC
    QList<FileDuty> duties; ///< as dutiesOf() says on dutiesDay()
    friend bool operator==(const DossierSource &, const DossierSource &) = default;
};

/// The whole file in the order of days: who, what, when, why. What is left out is not in it.
struct Dossier
{
    DossierPurpose purpose {};
    CodeSet<FileClass> classes;
    QList<DossierFact> head;
    QList<DossierFact> money; ///< awarded, committed, invoiced, paid: four kinds
    QList<DossierEntry> entries; ///< oldest first, those of a day as they followed each other; then those without a day
    QList<DossierLeftOut> leftOut; ///< by event
    QList<AttachedDocument> documents; ///< that may be given
    QList<OfficePerson> people; ///< who are named in it
    QList<DossierDuty> duties; ///< of every stage
    QDate dutiesOn;
    QList<DossierStep> steps;
    int revision = 0;
    QString auditHead;
    QDateTime made;
    [[nodiscard]] bool isWhole() const { return leftOut.isEmpty(); }
    friend bool operator==(const Dossier &, const Dossier &) = default;
};

/// Everything for an audit; what is public or internal for an access-to-information request.
[[nodiscard]] CodeSet<FileClass> classesFor(DossierPurpose purpose);

/// The day on which duties are judged for a paper that is made at \p made: its end, when the file has ended.
[[nodiscard]] QDate dutiesDay(const ProcurementFile &file, const QDateTime &made);

/// A rule or a duty that a file names by its id or key, in the words of the determinations: what is read, not what is kept.
[[nodiscard]] FileValue ruleNamed(const ProcurementFile &file, const QString &rule);
[[nodiscard]] FileValue dutyNamed(const ProcurementFile &file, const QString &key);

/// Everything that the file tells, each with its class; oldest first. Bids are confidential before the award, scores are told only once
/// the evaluation is concluded, free notes are confidential, and of a confidential need nothing but its head is internal. Pure.
[[nodiscard]] QList<DossierEntry> dossierEntries(const ProcurementFile &file);

/// Says of each entry who saved it and when: who did it where the file does not name anybody, and the day where the file has none. Pure.
void tellRecords(QList<DossierEntry> &entries, const QList<FileStep> &steps);
/// By days; those of one day by the moment of the event or of its save, what has none before the first that follows it in a procurement.
void orderEntries(QList<DossierEntry> &entries);
/// What the save changed, in the order of the file, without what is there for the program only. \p isWhole: with the names of parts and
/// the values of fields; scores are never told. Pure.
[[nodiscard]] QList<DossierChange> changesTold(const ProcurementFile &file, const FileStep &step, bool isWhole);
/// "Need: Problem; Needed by: 3 May 2015 → 20 June 2015"; empty: nothing was changed that is told.
[[nodiscard]] QString changeWords(const QList<DossierChange> &changes, const PaperWords &words);

/// The whole file for somebody who may see \p classes. Pure: same source, same dossier.
[[nodiscard]] Dossier dossierOf(const DossierSource &source, DossierPurpose purpose, CodeSet<FileClass> classes);

/// In words.
[[nodiscard]] QList<DocumentBlock> dossierBlocks(const Dossier &dossier, const PaperWords &words);

} // namespace acquis
