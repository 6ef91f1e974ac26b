// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fiscalyear.h"
#include "core/procurements/filesummaries.h"
#include "core/procurements/officepeople.h"

#include <array>
#include <vector>

namespace acquis {

/// Something that the register keeps elsewhere and that ends or is due: an agreement, an arrangement.
struct DatedItem
{
    QString kind; ///< stable word; whoever gives it has the words for it
    QString uid;
    BilingualText name;
    QDate day;
    friend bool operator==(const DatedItem &, const DatedItem &) = default;
};

/// What the first page asks.
struct HomeQuestion
{
    QDate today;
    QString me; ///< as files name the person
    OfficePeople people;
    QList<DatedItem> elsewhere; ///< what ends of agreements and arrangements
    int stillDays = 10; ///< a file that nobody touched for longer lies still
    static constexpr int mostDaysAhead = 90;
    friend bool operator==(const HomeQuestion &, const HomeQuestion &) = default;
};

/// A figure and the files behind it: each number opens its list.
struct FileFigure
{
    std::vector<qint64> files; ///< ids, sorted, each once
    qint64 count = 0; ///< of what is counted, which may be several in one file
    Money sum;
    friend bool operator==(const FileFigure &, const FileFigure &) = default;
};

struct WaitingItem
{
    WaitKind kind {};
    ProcurementFileId file;
    QDate since;
    int days = 0; ///< waiting
    QDate due; ///< invalid: no day is set
    Money amount; ///< of an approval
    QString subject; ///< of an approval: code of its ApprovalSubject
    std::optional<FileDutyKind> duty; ///< of the stage's work: what is missing first
    bool isStill = false; ///< nobody touched the file for more than stillDays
    friend bool operator==(const WaitingItem &, const WaitingItem &) = default;
};

/// Something that ends or must be decided: of a file, or of an agreement.
struct EndingItem
{
    ProcurementFileId file; ///< none: an agreement
    FileEventKind event {};
    QString kind; ///< of the agreement's item
    QString uid; ///< of the agreement
    QString subject; ///< number of the contract
    BilingualText name; ///< of file or agreement
    QDate day;
    int daysLeft = 0;
    friend bool operator==(const EndingItem &, const EndingItem &) = default;
};

struct LateItem
{
    LateKind kind {};
    ProcurementFileId file;
    QDate due;
    int days = 0; ///< beyond it
    Money amount; ///< of a payment
    friend bool operator==(const LateItem &, const LateItem &) = default;
};

struct StillHolder
{
    QString holder;
    FileFigure files; ///< that lie still
    int longest = 0; ///< days
    qint64 days = 0; ///< of all of them
    bool hasLeft = false; ///< the office
    friend bool operator==(const StillHolder &, const StillHolder &) = default;
};

enum class PaymentState { OnTime, Late, InDispute, NoDate };
template <>
inline constexpr std::array codeWords<PaymentState> { "on-time", "late", "in-dispute", "no-date" };

/// Invoices of one size class of this fiscal year. What is open and not yet late is not in it.
struct PaidWithin
{
    QString sizeClass; ///< empty: unknown
    std::array<FileFigure, codeCount<PaymentState>> figures; ///< by PaymentState; sums of invoices
    [[nodiscard]] const FileFigure &figure(PaymentState state) const { return figures[std::size_t(state)]; }
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] Share onTime() const; ///< of those of which it is known
    [[nodiscard]] Share atLeast() const; ///< were all others late
    [[nodiscard]] Share atMost() const; ///< were all others on time
    friend bool operator==(const PaidWithin &, const PaidWithin &) = default;
};

/// What happened with files in a part of a fiscal year. Files that failed count like the others (R176).
struct YearFigures
{
    FiscalYear year;
    QDate until; ///< the last day that counts
    FileFigure opened;
    FileFigure awarded; ///< with the amounts as awarded
    FileFigure closed;
    FileFigure cancelled; ///< with the price differences
    FileFigure abandoned; ///< with the price differences (R116)
    friend bool operator==(const YearFigures &, const YearFigures &) = default;
};

struct HomeFigures
{
    FileFigure open;
    FileFigure still;
    QList<WaitingItem> waiting; ///< for me; what is due first comes first, then what waits longest
    QList<EndingItem> ending; ///< within mostDaysAhead, by day
    std::array<FileFigure, 3> endingWithin; ///< 30, 60 and 90 days; agreements count
    QList<LateItem> late; ///< the most days first
    FileFigure lateFiles;
    FileFigure latePayments; ///< open invoices beyond thirty days
    FileFigure latePaymentsOfSmall; ///< of them, of micro and small firms
    QList<StillHolder> stillByHolder; ///< the longest first
    std::array<FileFigure, codeCount<FileStage>> byStage; ///< open files, with their values
    QList<PaidWithin> paid; ///< micro, small, medium, large, others by name, unknown: those that there are
    YearFigures thisYear; ///< to today
    YearFigures lastYearToDate; ///< to the same day
    YearFigures lastYear; ///< whole
    FileFigure holderLeft; ///< open files whose holder has left the office, or that have none (R24)
    friend bool operator==(const HomeFigures &, const HomeFigures &) = default;
};

/// Pure; one pass over the files. For many files: in a job. Cancelled, it counts nothing.
[[nodiscard]] HomeFigures homeFigures(const FileSummaries &files, const HomeQuestion &question, const CancelToken &cancel = {});

/// How an invoice counts on \p today; nothing: it is open and not late.
[[nodiscard]] std::optional<PaymentState> paymentStateOf(const PaymentFact &fact, QDate today);

} // namespace acquis
