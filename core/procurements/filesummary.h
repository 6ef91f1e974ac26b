// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/fileduties.h"
#include "core/procurements/filestore.h"
#include "core/vendors/searchsegment.h"

#include <QByteArray>
#include <QByteArrayView>

namespace acquis {

/// What somebody is waited for with. StageWork is the holder's: whatever the stage asks for next.
enum class WaitKind { Approval, Declaration, Score, Question, StageWork };
template <>
inline constexpr std::array codeWords<WaitKind> { "approval", "declaration", "score", "question", "stage-work" };

struct FileWait
{
    WaitKind kind {};
    QString person; ///< empty: whoever holds the file
    QDate since;
    QDate due; ///< invalid: no day is set
    Money amount; ///< of an approval
    QString subject; ///< of an approval: code of its ApprovalSubject
    friend bool operator==(const FileWait &, const FileWait &) = default;
};

/// A day ahead on which something of a contract or bid ends or must be decided.
enum class FileEventKind { ContractEnds, OptionDecision, WarrantyEnds, ValidationDecision, JoiningEnds, BidsExpire };
template <>
inline constexpr std::array codeWords<FileEventKind> { "contract-ends",       "option-decision", "warranty-ends",
                                                       "validation-decision", "joining-ends",    "bids-expire" };

struct FileEvent
{
    FileEventKind kind {};
    QDate day;
    QString subject; ///< number of the contract
    friend bool operator==(const FileEvent &, const FileEvent &) = default;
};

/// What counting punctual payment needs to know of an invoice, as clockOf() judges it.
struct PaymentFact
{
    QString sizeClass; ///< of who is paid, at award; empty: unknown
    QDate day; ///< the vendor's
    QDate received; ///< invalid: nobody wrote it down
    QDate paid; ///< invalid: open
    QDate due; ///< thirty days from receipt, later by days in dispute that is settled; invalid without receipt
    bool isPaidLate = false;
    bool isDisputed = false; ///< a dispute is open that began in time, and it is not paid
    Money amount;
    friend bool operator==(const PaymentFact &, const PaymentFact &) = default;
};

/// What lists and the first page show of a file without opening it. Says nothing that depends on today.
struct FileSummary
{
    ProcurementFileId id;
    QString number;
    BilingualText title;
    QString ministry;
    QString unit;
    QString holder;
    FileState state {};
    FileStage stage {};
    std::optional<Route> route;
    Jurisdiction jurisdiction {};
    Entity entity {};
    Commodity commodity {};
    Money value; ///< planned; of an awarded file the running total of its contracts
    std::optional<Money> awarded; ///< as it was awarded, options included
    QString vendorName; ///< awarded to
    VendorId vendor;
    QString sizeClass; ///< at award
    QString commodityCode;
    QDate openedOn;
    QDate issuedOn; ///< of the solicitation
    QDate stageSince;
    QDate lastEntry; ///< the last of entryDays()
    QDate neededBy;
    QDate planUntil; ///< last day of the stage it is in, where a determination or a milestone sets one
    QDate closesOn; ///< of the solicitation that is out
    QDate awardedOn;
    QDate endedOn;
    QDate contractEnds; ///< the next end, option or warranty that is told ahead
    QDate nextPayment; ///< thirty days from receipt, the first that is open
    QDate debriefAskedOn; ///< the first debriefing that was asked for and not held
    EndReason endReason {};
    std::optional<Money> priceDifference; ///< of what was taken instead
    std::optional<FileDutyKind> nextDuty; ///< the first that was missing in its stage when it was saved
    int missingDuties = 0; ///< of that stage, then
    QList<FileWait> waits; ///< approvals, declarations, scores and answers that are missing
    QList<FileEvent> events; ///< by day
    QList<PaymentFact> payments; ///< its invoices
    QStringList related; ///< numbers of files that were named as belonging to the same need
    bool isModular = false;
    QDate modularOn; ///< day of the declaration
    [[nodiscard]] bool isOpen() const { return state == FileState::Open; }
    /// People whose approval, declaration, score or answer is missing; the holder stands for what names nobody.
    [[nodiscard]] QStringList waitsFor() const;
    friend bool operator==(const FileSummary &, const FileSummary &) = default;
};

/// What a file comes to in lists. Pure.
[[nodiscard]] FileSummary summaryOf(const StoredFile &stored);

/// The words by which a list finds the file: number, titles, holder, vendor and unit as searchWords() folds them, each behind a
/// blank. UTF-8.
[[nodiscard]] QByteArray searchTextOf(const FileSummary &summary);

/// As few bytes as it needs; equal summaries give equal bytes. The id is not in them.
[[nodiscard]] QByteArray packSummary(const FileSummary &summary);

/// Reads summaries that packSummary() wrote. Texts that many files have in common are held once for all it reads; of one thread.
class SummaryReader
{
public:
    /// False when \p bytes are no summary; \p text then says nothing. It lives as long as \p bytes.
    [[nodiscard]] bool read(QByteArrayView bytes, FileSummary &summary, QByteArrayView &text);

private:
    [[nodiscard]] QString shared(QByteArrayView bytes);
    TextNumbers m_numbers;
    std::vector<QString> m_texts; ///< by number
};

} // namespace acquis
