// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/holidays.h"

#include <algorithm>

namespace acquis {

namespace {

constexpr int firstKnownYear = 2005;
constexpr int lastKnownYear = 2040;

enum Month { January = 1, February, May = 5, July = 7, August, September, October, November, December };

/// The n-th such weekday of a month.
QDate nth(int n, Qt::DayOfWeek weekday, int month, int year)
{
    const QDate first(year, month, 1);
    return first.addDays((int(weekday) - first.dayOfWeek() + 7) % 7 + 7 * (n - 1));
}

/// The Monday before 25 May.
QDate victoriaDay(int year)
{
    const QDate eve(year, May, 24);
    return eve.addDays(-(eve.dayOfWeek() - Qt::Monday));
}

bool isWeekend(qint64 julianDay)
{
    return julianDay % 7 >= 5; // Julian day 0 was a Monday
}

QList<QDate> ontario(int year)
{
    QList<QDate> days { QDate(year, January, 1),
                        easterSunday(year).addDays(-2),
                        victoriaDay(year),
                        QDate(year, July, 1),
                        nth(1, Qt::Monday, September, year),
                        nth(2, Qt::Monday, October, year),
                        QDate(year, December, 25),
                        QDate(year, December, 26) };
    if (year >= 2008)
        days << nth(3, Qt::Monday, February, year);
    return days;
}

QList<QDate> canada(int year)
{
    QList<QDate> days { QDate(year, January, 1),   easterSunday(year).addDays(-2),      victoriaDay(year),
                        QDate(year, July, 1),      nth(1, Qt::Monday, September, year), nth(2, Qt::Monday, October, year),
                        QDate(year, November, 11), QDate(year, December, 25),           QDate(year, December, 26) };
    if (year >= 2021)
        days << QDate(year, September, 30);
    return days;
}

QList<QDate> britishColumbia(int year)
{
    QList<QDate> days { QDate(year, January, 1),
                        easterSunday(year).addDays(-2),
                        victoriaDay(year),
                        QDate(year, July, 1),
                        nth(1, Qt::Monday, August, year),
                        nth(1, Qt::Monday, September, year),
                        nth(2, Qt::Monday, October, year),
                        QDate(year, November, 11),
                        QDate(year, December, 25) };
    // Family Day came in 2013 and moved to the third Monday in 2019.
    if (year >= 2013)
        days << nth(year >= 2019 ? 3 : 2, Qt::Monday, February, year);
    if (year >= 2023)
        days << QDate(year, September, 30);
    return days;
}

} // namespace

QDate easterSunday(int year)
{
    // The Gregorian computus of Meeus, Jones and Butcher.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return { year, monthAndDay / 31, monthAndDay % 31 + 1 };
}

QList<QDate> statutoryHolidays(HolidayCalendar calendar, int year)
{
    QList<QDate> days;
    switch (calendar) {
    case HolidayCalendar::Ontario: days = ontario(year); break;
    case HolidayCalendar::Canada: days = canada(year); break;
    case HolidayCalendar::BritishColumbia: days = britishColumbia(year); break;
    }
    std::ranges::sort(days);
    QList<QDate> observed;
    for (QDate day : std::as_const(days)) {
        const bool isMoved = isWeekend(day.toJulianDay());
        while (isWeekend(day.toJulianDay()) || observed.contains(day) || (isMoved && days.contains(day)))
            day = day.addDays(1);
        observed << day;
    }
    std::ranges::sort(observed);
    return observed;
}

std::optional<HolidayCalendar> statutoryCalendar(Jurisdiction jurisdiction)
{
    switch (jurisdiction) {
    case Jurisdiction::OnOps:
    case Jurisdiction::OnBps: return HolidayCalendar::Ontario;
    case Jurisdiction::CaFederal: return HolidayCalendar::Canada;
    case Jurisdiction::Bc: return HolidayCalendar::BritishColumbia;
    case Jurisdiction::Any: break;
    }
    return std::nullopt;
}

WorkingDays::WorkingDays(HolidayCalendar calendar) : m_calendar(calendar)
{
    m_firstKnown = QDate(firstKnownYear, 1, 1).toJulianDay();
    const qint64 end = QDate(lastKnownYear + 1, 1, 1).toJulianDay();
    for (qint64 day = m_firstKnown; day < end; ++day)
        m_isFree.push_back(isWeekend(day));
    for (int year = firstKnownYear; year <= lastKnownYear; ++year) {
        for (const QDate day : statutoryHolidays(calendar, year)) {
            if (day.toJulianDay() < end) // one that is moved may fall into the year after
                m_isFree[size_t(day.toJulianDay() - m_firstKnown)] = true;
        }
    }
}

bool WorkingDays::isWorking(qint64 julianDay) const
{
    const qint64 known = julianDay - m_firstKnown;
    if (known >= 0 && known < qint64(m_isFree.size()))
        return !m_isFree[size_t(known)];
    if (isWeekend(julianDay))
        return false;
    if (!m_calendar)
        return true;
    const QDate day = QDate::fromJulianDay(julianDay);
    return !statutoryHolidays(*m_calendar, day.year()).contains(day);
}

QDate WorkingDays::onOrAfter(QDate day) const
{
    qint64 julianDay = day.toJulianDay();
    while (!isWorking(julianDay))
        ++julianDay;
    return QDate::fromJulianDay(julianDay);
}

QDate WorkingDays::onOrBefore(QDate day) const
{
    qint64 julianDay = day.toJulianDay();
    while (!isWorking(julianDay))
        --julianDay;
    return QDate::fromJulianDay(julianDay);
}

QDate WorkingDays::after(QDate day, int workingDays) const
{
    for (; workingDays > 0; --workingDays)
        day = onOrAfter(day.addDays(1));
    return day;
}

QDate WorkingDays::before(QDate day, int workingDays) const
{
    for (; workingDays > 0; --workingDays)
        day = onOrBefore(day.addDays(-1));
    return day;
}

} // namespace acquis
