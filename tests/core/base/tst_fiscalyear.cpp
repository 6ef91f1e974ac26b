// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fiscalyear.h"

#include "tests/support/verifyresult.h"

using namespace acquis;
using namespace Qt::StringLiterals;

class TestFiscalYear : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPublishedForms_data();
    void readsPublishedForms();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void startsOnTheFirstOfApril_data();
    void startsOnTheFirstOfApril();
    void holdsItsOwnBounds();
    void invalidDayIsInNoYear();
    void everyYearReadsBackFromBothForms();
};

void TestFiscalYear::readsPublishedForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("startYear");
    QTest::newRow("short") << u"2016-17"_s << 2016;
    QTest::newRow("long") << u"2016-2017"_s << 2016;
    QTest::newRow("slash") << u"2016/17"_s << 2016;
    QTest::newRow("slash, long") << u"2016/2017"_s << 2016;
    QTest::newRow("en dash") << u"2016\u201317"_s << 2016;
    QTest::newRow("en dash, long") << u"2016\u20132017"_s << 2016;
    QTest::newRow("blanks around") << u"  2016-17\t"_s << 2016;
    QTest::newRow("no-break blanks around") << u"\u00A02016-17\u00A0"_s << 2016;
    QTest::newRow("turn of the century, short") << u"1999-00"_s << 1999;
    QTest::newRow("turn of the century, long") << u"1999-2000"_s << 1999;
    QTest::newRow("first year of a century") << u"2000-01"_s << 2000;
    QTest::newRow("last year with four digits") << u"9998-9999"_s << 9998;
}

void TestFiscalYear::readsPublishedForms()
{
    QFETCH(QString, text);
    QFETCH(int, startYear);
    const Result<FiscalYear> year = FiscalYear::parse(text);
    ACQUIS_VERIFY_RESULT(year);
    QCOMPARE(year->startYear(), startYear);
}

void TestFiscalYear::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"   "_s;
    QTest::newRow("one year only") << u"2016"_s;
    QTest::newRow("years apart") << u"2016-18"_s;
    QTest::newRow("same year twice") << u"2016-16"_s;
    QTest::newRow("years backwards") << u"2017-16"_s;
    QTest::newRow("long, years apart") << u"2016-2018"_s;
    QTest::newRow("long, other century") << u"2016-1917"_s;
    QTest::newRow("two digits first") << u"16-17"_s;
    QTest::newRow("three digits last") << u"2016-017"_s;
    QTest::newRow("no separator") << u"2016017"_s;
    QTest::newRow("blank as separator") << u"2016 17"_s;
    QTest::newRow("two separators") << u"2016--17"_s;
    QTest::newRow("blanks inside") << u"2016 - 17"_s;
    QTest::newRow("letters") << u"FY16-17"_s;
    QTest::newRow("sign in place of a digit") << u"2016-+7"_s;
    QTest::newRow("digits of another script") << u"\u0662\u0660\u0661\u0666-\u0661\u0667"_s;
    QTest::newRow("year zero") << u"0000-01"_s;
    QTest::newRow("next year has five digits") << u"9999-00"_s;
    QTest::newRow("a date") << u"2016-04-01"_s;
}

void TestFiscalYear::refusesOtherTexts()
{
    QFETCH(QString, text);
    const Result<FiscalYear> year = FiscalYear::parse(text);
    ACQUIS_VERIFY_ERROR(year, ErrorCode::NotAFiscalYear);
    QCOMPARE(year.error().subject, text);
}

void TestFiscalYear::startsOnTheFirstOfApril_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("startYear");
    QTest::newRow("last day of March") << QDate(2016, 3, 31) << 2015;
    QTest::newRow("first day of April") << QDate(2016, 4, 1) << 2016;
    QTest::newRow("New Year's Eve") << QDate(2016, 12, 31) << 2016;
    QTest::newRow("New Year's Day") << QDate(2017, 1, 1) << 2016;
    QTest::newRow("leap day") << QDate(2020, 2, 29) << 2019;
}

void TestFiscalYear::startsOnTheFirstOfApril()
{
    QFETCH(QDate, day);
    QFETCH(int, startYear);
    QCOMPARE(FiscalYear::containing(day).startYear(), startYear);
}

void TestFiscalYear::holdsItsOwnBounds()
{
    for (int start = 1867; start < 2200; ++start) {
        const FiscalYear year(start);
        QCOMPARE(FiscalYear::containing(year.firstDay()), year);
        QCOMPARE(FiscalYear::containing(year.lastDay()), year);
        QCOMPARE(FiscalYear::containing(year.firstDay().addDays(-1)), FiscalYear(start - 1));
        QCOMPARE(year.lastDay().addDays(1), FiscalYear(start + 1).firstDay());
    }
}

void TestFiscalYear::invalidDayIsInNoYear()
{
    QVERIFY(!FiscalYear::containing(QDate()).isValid());
    QVERIFY(!FiscalYear().isValid());
    QVERIFY(FiscalYear(2016).isValid());
}

void TestFiscalYear::everyYearReadsBackFromBothForms()
{
    QCOMPARE(FiscalYear(2016).toString(), u"2016-17"_s);
    QCOMPARE(FiscalYear(2016).toLongString(), u"2016-2017"_s);
    QCOMPARE(FiscalYear(1999).toString(), u"1999-00"_s);
    for (int start = 1; start <= 9998; ++start) {
        const FiscalYear year(start);
        const Result<FiscalYear> fromShort = FiscalYear::parse(year.toString());
        ACQUIS_VERIFY_RESULT(fromShort);
        QCOMPARE(*fromShort, year);
        const Result<FiscalYear> fromLong = FiscalYear::parse(year.toLongString());
        ACQUIS_VERIFY_RESULT(fromLong);
        QCOMPARE(*fromLong, year);
    }
}

QTEST_GUILESS_MAIN(TestFiscalYear)
#include "tst_fiscalyear.moc"
