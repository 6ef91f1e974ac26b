// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/procurements/procurementfile.h"

#include <QList>

// How long a file takes, where it lies still, and at whose desk. Pure functions; calendar days; any thread.
namespace acquis {

/// Days of one stay in a stage. The day on which it is left counts for the next one; a stay of less than a day has none.
struct PassageDays
{
    QString uid;
    FileStage stage {};
    QString holder;
    QDate from;
    QDate until; ///< the day it was left, or today
    int days = 0;
    int still = 0; ///< of them: nothing is dated in the file, and no vendor owes an answer
    friend bool operator==(const PassageDays &, const PassageDays &) = default;
};

/// Days in a row on which nothing happened.
struct StillSpan
{
    QDate from;
    QDate until; ///< the first day that is none of it
    friend bool operator==(const StillSpan &, const StillSpan &) = default;
};

struct DeskDays
{
    QString holder;
    int days = 0;
    int still = 0;
    int percent = 0; ///< of all days, rounded half up (R52)
    friend bool operator==(const DeskDays &, const DeskDays &) = default;
};

struct FileDays
{
    QDate from; ///< opened
    QDate until; ///< ended, or today
    int days = 0;
    int still = 0;
    QList<PassageDays> passages; ///< oldest first
    QList<StillSpan> stillSpans; ///< oldest first
    QList<DeskDays> desks; ///< the longest first
    [[nodiscard]] int daysIn(FileStage stage) const;
    [[nodiscard]] int stillIn(FileStage stage) const;
    friend bool operator==(const FileDays &, const FileDays &) = default;
};

/// Holders are those of passages and the approvers for whom the file waits: while an approval is pending its desk is the approver's.
[[nodiscard]] FileDays daysOf(const ProcurementFile &file, QDate today);

/// Every day that the file names as one on which something was done, sorted, each once. Days to come, such as due days, are none.
[[nodiscard]] QList<QDate> entryDays(const ProcurementFile &file);

/// Desks that the file passed for each 10,000 dollars of its value, in hundredths; nothing for a value of zero (R52).
[[nodiscard]] std::optional<qint64> desksPerTenThousand(const FileDays &days, Money value);

/// From the statement of the problem, which is the day the file was opened, to the award (R50).
struct Elapsed
{
    int days = 0;
    int months = 0; ///< whole ones
    int restDays = 0;
    bool isOver = false; ///< awarded, or ended without
    friend bool operator==(const Elapsed &, const Elapsed &) = default;
};
[[nodiscard]] Elapsed statementToAward(const ProcurementFile &file, QDate today);

/// A clock that some ways of buying set themselves.
enum class FileClockKind {
    SprintSeventeen, ///< the first award of its kind took 17 days (R32)
    SprintFortyTwo, ///< six weeks at most (R32)
    SolutionBrief, ///< 90 days from problem to contract (R79)
    Residency, ///< sixteen weeks to a working product (R80)
};
template <>
inline constexpr std::array codeWords<FileClockKind> { "sprint-17", "sprint-42", "solution-brief-90", "residency-16-weeks" };

struct FileClock
{
    FileClockKind kind {};
    QDate from;
    QDate until; ///< last day that is in time
    QDate reached; ///< invalid: it runs
    int days = 0; ///< so far, or until it was reached
    [[nodiscard]] bool isLate(QDate today) const { return (reached.isValid() ? reached : today) > until; }
    friend bool operator==(const FileClock &, const FileClock &) = default;
};
[[nodiscard]] QList<FileClock> clocksOf(const ProcurementFile &file, QDate today);

/// How long a closed file took, for comparing.
struct FileDuration
{
    QString number;
    std::optional<Route> route;
    Money value;
    int days = 0; ///< from opening to award
    friend bool operator==(const FileDuration &, const FileDuration &) = default;
};

/// Value bands in which files are compared: below 25,000, 100,000, 1,000,000 dollars, and above.
[[nodiscard]] int valueBandOf(Money value);

struct DurationMedian
{
    int days = 0; ///< half days are rounded up
    int files = 0; ///< 0: there is nothing to compare with
    friend bool operator==(const DurationMedian &, const DurationMedian &) = default;
};
/// Of the files of the same route and value band, the file itself left out.
[[nodiscard]] DurationMedian medianOfLike(const ProcurementFile &file, const QList<FileDuration> &durations);

} // namespace acquis
