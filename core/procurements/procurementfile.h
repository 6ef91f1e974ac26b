// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/procurements/approval.h"
#include "core/procurements/contract.h"
#include "core/procurements/marketevidence.h"
#include "core/procurements/needintake.h"
#include "core/procurements/solicitation.h"
#include "core/procurements/storeddetermination.h"
#include "core/rules/need.h"

#include <QDateTime>

namespace acquis {

using ProcurementFileId = Id<struct ProcurementFileTag>;

/// In the order in which a file passes them.
enum class FileStage { Need, Options, Market, Solicitation, Evaluation, Approval, Award, Contract, Delivery, Invoices, Close };
template <>
inline constexpr std::array codeWords<FileStage> { "need",  "options",  "market",   "solicitation", "evaluation", "approval",
                                                   "award", "contract", "delivery", "invoices",     "close" };
/// Ends are ends: cancelled by the buyer, abandoned by the one who needed it, or closed when all is done.
enum class FileState { Open, Closed, Cancelled, Abandoned };
template <>
inline constexpr std::array codeWords<FileState> { "open", "closed", "cancelled", "abandoned" };

/// Why a file ended before its time (R116, R176, complaint 23).
enum class EndReason { None, NoBids, NoValidBid, NeedGone, BudgetGone, TooLate, TooDear, RefusedRoute, TookTooLong, OtherSource };
template <>
inline constexpr std::array codeWords<EndReason> { "none",     "no-bids",  "no-valid-bid",  "need-gone",     "budget-gone",
                                                   "too-late", "too-dear", "refused-route", "took-too-long", "other-source" };

struct FileEnd
{
    EndReason reason {};
    BilingualText text;
    QDate day;
    QString by;
    std::optional<Money> priceDifference; ///< of what was taken instead, against what was asked for
    friend bool operator==(const FileEnd &, const FileEnd &) = default;
};

/// A stay in a stage. A file that goes back enters the stage again.
struct StagePassage
{
    QString uid;
    FileStage stage {};
    QString holder; ///< at its end, or now
    QDate entered;
    QDate left; ///< invalid: it is here
    QString reason; ///< why it went on though something unusual was open, or why it went back
    friend bool operator==(const StagePassage &, const StagePassage &) = default;
};

/// A duty that somebody with authority let go.
struct Waiver
{
    QString uid;
    QString duty; ///< key, as FileDuty has it
    QString reason;
    QString approver;
    QDate day;
    friend bool operator==(const Waiver &, const Waiver &) = default;
};

/// A note stays open when everything else is frozen.
struct FileNote
{
    QString uid;
    QDateTime at; ///< UTC
    QString by;
    QString text;
    friend bool operator==(const FileNote &, const FileNote &) = default;
};

/// Who may see it when the file is given out; the stricter, the later.
enum class FileClass { Public, Internal, Confidential, Personal };
template <>
inline constexpr std::array codeWords<FileClass> { "public", "internal", "confidential", "personal" };

/// A document that was attached, known by its content.
struct AttachedDocument
{
    QString uid;
    QString name; ///< plain file name
    QString sha256;
    qint64 bytes = 0;
    FileStage stage {};
    FileClass confidentiality = FileClass::Internal;
    QString about; ///< what it is: "quote of Brume & Balise inc."
    QString form; ///< model form that made it, with its version: "request-for-quotation@1"; empty: none
    QString addedBy;
    QDate addedOn;
    friend bool operator==(const AttachedDocument &, const AttachedDocument &) = default;
};

/// Work that is cut in parts on purpose, declared before the first is bought (R104).
struct ModularPlan
{
    QDate declaredOn;
    QString by;
    BilingualText plan;
    std::optional<Money> total; ///< of all parts
    friend bool operator==(const ModularPlan &, const ModularPlan &) = default;
};

enum class Friction { Rules, Approvals, Time, Paper, Budget, Market, Systems, People, Knowledge };
template <>
inline constexpr std::array codeWords<Friction> { "rules",  "approvals", "time",   "paper",    "budget",
                                                  "market", "systems",   "people", "knowledge" };

/// "This rule blocked me because" (R92).
struct RuleFeedback
{
    QString uid;
    QString rule;
    QString text;
    int daysLost = 0;
    friend bool operator==(const RuleFeedback &, const RuleFeedback &) = default;
};

/// How it went (R89, R90, R53).
struct CloseReview
{
    std::optional<int> satisfaction; ///< 1 to 5
    CodeSet<Friction> hindered;
    CodeSet<Friction> helped;
    QString relation; ///< with the vendor, before and after
    BilingualText lesson;
    QString lessonRule; ///< it stays within this rule
    QString how; ///< how we did it
    QList<RuleFeedback> feedback;
    QDate retainUntil;
    friend bool operator==(const CloseReview &, const CloseReview &) = default;
};

/// What a file is about and whose it is.
struct FileHead
{
    QString number; ///< "PF-2015-0042"
    BilingualText title;
    QString ministry; ///< as the spending of the register names it, or as typed
    QString program;
    QString unit; ///< office that needs it
    QString commodityCode; ///< of the classification in use; empty: none
    QString holder; ///< whose turn it is (R24): never empty in an open file
    QString requester;
    QString champion; ///< R131
    QString delegatedTo; ///< body that buys for us
    QStringList goals; ///< of the strategy (R29)
    QDate openedOn;
    friend bool operator==(const FileHead &, const FileHead &) = default;
};

/// The procurement file: one value that carries its own reasons. Whatever has a uid keeps it for good.
struct ProcurementFile
{
    QString uid;
    FileHead head;
    FileState state {};
    FileEnd end;
    FileStage stage {};
    QList<StagePassage> passages; ///< oldest first; the last one of an open file has no end
    NeedIntake intake;
    Need need; ///< what the rules are asked
    QList<StoredDetermination> determinations; ///< oldest first; the last one is in force
    std::optional<Route> route; ///< that was chosen
    QString routeReason;
    QDate routeChosenOn;
    SoleSource soleSource;
    MarketEvidence market;
    Solicitation solicitation;
    QList<Bid> bids;
    Evaluation evaluation;
    QList<Approval> approvals; ///< oldest first
    Award award;
    QList<Contract> contracts;
    QList<Invoice> invoices;
    CloseReview review;
    ModularPlan modular;
    QStringList related; ///< numbers of files that belong to the same need
    QList<Waiver> waivers;
    QStringList confirmed; ///< keys of duties in words alone that somebody says are met
    QList<FileNote> notes;
    QList<AttachedDocument> documents;
    friend bool operator==(const ProcurementFile &, const ProcurementFile &) = default;
};

/// A new word for a part of a file, by chance: "b" gives "b3k9x0q2m".
[[nodiscard]] QString newUid(QChar letter);

} // namespace acquis
