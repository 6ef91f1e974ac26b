// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/holidays.h"

#include <QTest>

using namespace acquis;

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easterIsTheDayOfTheChurchCalendars_data();
    void easterIsTheDayOfTheChurchCalendars();
    void holidaysAreThoseOfTheCalendars_data();
    void holidaysAreThoseOfTheCalendars();
    void everyYearHasItsHolidaysOnWorkingWeekdays();
    void workingDaysSkipWeekendsAndHolidays();
    void countingBackUndoesCounting();
};

void TestHolidays::easterIsTheDayOfTheChurchCalendars_data()
{
    QTest::addColumn<QDate>("easter");
    // Printed tables of Easter Sundays.
    for (const char *day : { "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08", "2013-03-31", "2014-04-20", "2015-04-05",
                             "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17",
                             "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
                             "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09", "2035-03-25" })
        QTest::newRow(day) << QDate::fromString(QString::fromLatin1(day), Qt::ISODate);
}

void TestHolidays::easterIsTheDayOfTheChurchCalendars()
{
    QFETCH(const QDate, easter);
    QCOMPARE(easterSunday(easter.year()), easter);
}

void TestHolidays::holidaysAreThoseOfTheCalendars_data()
{
    using enum HolidayCalendar;
    QTest::addColumn<HolidayCalendar>("calendar");
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    QTest::newRow("Ontario 2009, Boxing Day on a Saturday")
        << Ontario << 2009 << "01-01 02-16 04-10 05-18 07-01 09-07 10-12 12-25 12-28";
    QTest::newRow("Ontario 2015") << Ontario << 2015 << "01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-28";
    QTest::newRow("Ontario 2021, Christmas on a Saturday")
        << Ontario << 2021 << "01-01 02-15 04-02 05-24 07-01 09-06 10-11 12-27 12-28";
    QTest::newRow("Ontario 2022, Christmas on a Sunday")
        << Ontario << 2022 << "01-03 02-21 04-15 05-23 07-01 09-05 10-10 12-26 12-27";
    QTest::newRow("Ontario 2026") << Ontario << 2026 << "01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-28";
    QTest::newRow("Ontario 2035") << Ontario << 2035 << "01-01 02-19 03-23 05-21 07-02 09-03 10-08 12-25 12-26";
    QTest::newRow("Canada 2018, Remembrance Day on a Sunday")
        << Canada << 2018 << "01-01 03-30 05-21 07-02 09-03 10-08 11-12 12-25 12-26";
    QTest::newRow("Canada 2020, before the Day for Truth and Reconciliation")
        << Canada << 2020 << "01-01 04-10 05-18 07-01 09-07 10-12 11-11 12-25 12-28";
    QTest::newRow("Canada 2021") << Canada << 2021 << "01-01 04-02 05-24 07-01 09-06 09-30 10-11 11-11 12-27 12-28";
    QTest::newRow("Canada 2026") << Canada << 2026 << "01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-28";
    QTest::newRow("British Columbia 2012, before Family Day")
        << BritishColumbia << 2012 << "01-02 04-06 05-21 07-02 08-06 09-03 10-08 11-12 12-25";
    QTest::newRow("British Columbia 2018, Family Day on the second Monday")
        << BritishColumbia << 2018 << "01-01 02-12 03-30 05-21 07-02 08-06 09-03 10-08 11-12 12-25";
    QTest::newRow("British Columbia 2019, Family Day on the third Monday")
        << BritishColumbia << 2019 << "01-01 02-18 04-19 05-20 07-01 08-05 09-02 10-14 11-11 12-25";
    QTest::newRow("British Columbia 2023, the Day for Truth and Reconciliation on a Saturday")
        << BritishColumbia << 2023 << "01-02 02-20 04-07 05-22 07-03 08-07 09-04 10-02 10-09 11-13 12-25";
}

void TestHolidays::holidaysAreThoseOfTheCalendars()
{
    QFETCH(const HolidayCalendar, calendar);
    QFETCH(const int, year);
    QFETCH(const QString, days);
    QStringList found;
    for (const QDate day : statutoryHolidays(calendar, year))
        found << day.toString(QStringLiteral("MM-dd"));
    QCOMPARE(found.join(u' '), days);
}

void TestHolidays::everyYearHasItsHolidaysOnWorkingWeekdays()
{
    for (const HolidayCalendar calendar :
         { HolidayCalendar::Ontario, HolidayCalendar::Canada, HolidayCalendar::BritishColumbia }) {
        for (int year = 2009; year <= 2035; ++year) {
            const QList<QDate> days = statutoryHolidays(calendar, year);
            QVERIFY(days.size() >= 9);
            for (qsizetype i = 0; i < days.size(); ++i) {
                QVERIFY(days[i].dayOfWeek() < Qt::Saturday);
                QCOMPARE(days[i].year(), year);
                QVERIFY(i == 0 || days[i - 1] < days[i]);
            }
        }
    }
}

void TestHolidays::workingDaysSkipWeekendsAndHolidays()
{
    const WorkingDays ontario(HolidayCalendar::Ontario);
    QCOMPARE(ontario.after(QDate(2026, 4, 2), 1), QDate(2026, 4, 6)); // over Good Friday
    QCOMPARE(ontario.after(QDate(2021, 12, 24), 1), QDate(2021, 12, 29));
    QCOMPARE(ontario.after(QDate(2015, 3, 2), 20), QDate(2015, 3, 30));
    QCOMPARE(ontario.onOrAfter(QDate(2026, 7, 1)), QDate(2026, 7, 2));
    QCOMPARE(ontario.onOrBefore(QDate(2026, 7, 5)), QDate(2026, 7, 3));
    QCOMPARE(WorkingDays().onOrAfter(QDate(2026, 7, 1)), QDate(2026, 7, 1));
    QCOMPARE(ontario.onOrAfter(QDate(2050, 12, 25)), QDate(2050, 12, 28)); // Christmas on a Sunday, beyond the years kept ready
}

void TestHolidays::countingBackUndoesCounting()
{
    const WorkingDays canada(HolidayCalendar::Canada);
    for (QDate day(2009, 1, 2); day < QDate(2035, 12, 1); day = day.addDays(11)) {
        if (!canada.isWorkingDay(day))
            continue;
        for (const int count : { 1, 7, 40 })
            QCOMPARE(canada.before(canada.after(day, count), count), day);
    }
}

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
