// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/codes.h"

#include <QDate>
#include <QList>

namespace acquis {

/// The statutory holidays of one year as they are observed, sorted: one that falls on a Saturday or Sunday moves to the next
/// working day (the later day of what practice knows: a deadline never ends too early). Computed, for every year.
[[nodiscard]] QList<QDate> statutoryHolidays(HolidayCalendar calendar, int year);

[[nodiscard]] QDate easterSunday(int year);

/// Whose holidays are statutory where that jurisdiction buys; none: it is not said.
[[nodiscard]] std::optional<HolidayCalendar> statutoryCalendar(Jurisdiction jurisdiction);

/// Whose holidays count when working days are counted. Without a calendar only Saturdays and Sundays are free.
class WorkingDays
{
public:
    WorkingDays() = default;
    explicit WorkingDays(HolidayCalendar calendar);

    [[nodiscard]] bool isWorkingDay(QDate day) const { return isWorking(day.toJulianDay()); }
    /// The day itself when it is a working day, else the next or the previous one.
    [[nodiscard]] QDate onOrAfter(QDate day) const;
    [[nodiscard]] QDate onOrBefore(QDate day) const;
    /// The day that is that many working days later, or earlier; the day itself does not count.
    [[nodiscard]] QDate after(QDate day, int workingDays) const;
    [[nodiscard]] QDate before(QDate day, int workingDays) const;

private:
    [[nodiscard]] bool isWorking(qint64 julianDay) const;
    std::optional<HolidayCalendar> m_calendar;
    qint64 m_firstKnown = 0; ///< Julian day
    std::vector<bool> m_isFree; ///< from m_firstKnown on, the years that are asked most: weekends and holidays
};

} // namespace acquis
