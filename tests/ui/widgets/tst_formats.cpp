// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formats.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using acquis::FiscalYear;
using acquis::Formats;
using acquis::Language;
using acquis::Money;
using acquis::Share;

class TestFormats final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesNumbers_data();
    void writesNumbers();
    void writesDecimals();
    void writesMoney_data();
    void writesMoney();
    void choosesTheUnitByTheLargest_data();
    void choosesTheUnitByTheLargest();
    void writesShares_data();
    void writesShares();
    void writesChanges_data();
    void writesChanges();
    void writesFileSizes_data();
    void writesFileSizes();
    void writesYearsAndTimes();
    void sortsAccentsBesideTheirLetter();
};

void TestFormats::writesNumbers_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("zero") << qint64(0) << u"0"_s << u"0"_s;
    QTest::newRow("three digits need no group") << qint64(999) << u"999"_s << u"999"_s;
    QTest::newRow("four digits") << qint64(7132) << u"7,132"_s << u"7\u202F132"_s;
    QTest::newRow("two groups") << qint64(-1234567) << u"-1,234,567"_s << u"-1\u202F234\u202F567"_s;
    QTest::newRow("smallest 64-bit number") << std::numeric_limits<qint64>::min() << u"-9,223,372,036,854,775,808"_s
                                            << u"-9\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808"_s;
}

void TestFormats::writesNumbers()
{
    QFETCH(qint64, value);
    QTEST(Formats(Language::English).number(value), "english");
    QTEST(Formats(Language::French).number(value), "french");
}

void TestFormats::writesDecimals()
{
    QCOMPARE(Formats(Language::English).decimal(1234567, 2), u"12,345.67"_s);
    QCOMPARE(Formats(Language::French).decimal(-1234567, 2), u"-12\u202F345,67"_s);
    QCOMPARE(Formats(Language::English).decimal(5, 3), u"0.005"_s);
    QCOMPARE(Formats(Language::English).decimal(5, 0), u"5"_s);
}

void TestFormats::writesMoney_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::addColumn<QString>("englishMillions");
    QTest::addColumn<QString>("frenchMillions");
    QTest::newRow("nothing") << qint64(0) << u"0"_s << u"$0"_s << u"0\u00A0$"_s << u"0"_s << u"0"_s;
    QTest::newRow("one cent") << qint64(1) << u"0.01"_s << u"$0.01"_s << u"0,01\u00A0$"_s << u"<\u00A00.1"_s << u"<\u00A00,1"_s;
    QTest::newRow("minus one cent") << qint64(-1) << u"-0.01"_s << u"-$0.01"_s << u"-0,01\u00A0$"_s << u">\u00A0-0.1"_s
                                    << u">\u00A0-0,1"_s;
    QTest::newRow("with cents") << qint64(3856970) << u"38,569.70"_s << u"$38,569.70"_s << u"38\u202F569,70\u00A0$"_s
                                << u"<\u00A00.1"_s << u"<\u00A00,1"_s;
    QTest::newRow("billions without cents") << qint64(190040877400) << u"1,900,408,774"_s << u"$1,900,408,774"_s
                                            << u"1\u202F900\u202F408\u202F774\u00A0$"_s << u"1,900.4"_s << u"1\u202F900,4"_s;
    QTest::newRow("negative with cents") << qint64(-211694650) << u"-2,116,946.50"_s << u"-$2,116,946.50"_s
                                         << u"-2\u202F116\u202F946,50\u00A0$"_s << u"-2.1"_s << u"-2,1"_s;
    QTest::newRow("half a tenth rounds up") << qint64(5000000) << u"50,000"_s << u"$50,000"_s << u"50\u202F000\u00A0$"_s
                                            << u"0.1"_s << u"0,1"_s;
}

void TestFormats::writesMoney()
{
    QFETCH(qint64, cents);
    const Money money = Money::fromCents(cents);
    const Formats english(Language::English);
    const Formats french(Language::French);
    QTEST(english.amount(money), "amount");
    QTEST(english.money(money), "english");
    QTEST(french.money(money), "french");
    QTEST(english.inUnit(money, acquis::AmountUnit::Millions), "englishMillions");
    QTEST(french.inUnit(money, acquis::AmountUnit::Millions), "frenchMillions");
}

void TestFormats::choosesTheUnitByTheLargest_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("nothing is dollars") << qint64(0) << u"0"_s << u"0"_s;
    QTest::newRow("thousands are dollars") << qint64(999999) << u"9,999.99"_s << u"9\u202F999,99"_s;
    QTest::newRow("ten thousand is thousands") << qint64(1000000) << u"10.0"_s << u"10,0"_s;
    QTest::newRow("a million is thousands") << qint64(123456700) << u"1,234.6"_s << u"1\u202F234,6"_s;
    QTest::newRow("ten million is millions") << qint64(1000000000) << u"10.0"_s << u"10,0"_s;
    QTest::newRow("negative by its size") << qint64(-123456700) << u"-1,234.6"_s << u"-1\u202F234,6"_s;
}

void TestFormats::choosesTheUnitByTheLargest()
{
    QFETCH(qint64, cents);
    const Money money = Money::fromCents(cents);
    QTEST(Formats(Language::English).inUnit(money, acquis::unitForLargest(money)), "english");
    QTEST(Formats(Language::French).inUnit(money, acquis::unitForLargest(money)), "french");
}

void TestFormats::writesShares_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("largest ministry") << qint64(1900408774) << qint64(2716066844) << u"69.97%"_s << u"69,97\u00A0%"_s;
    QTest::newRow("nothing of something") << qint64(0) << qint64(7) << u"0%"_s << u"0\u00A0%"_s;
    QTest::newRow("everything") << qint64(7) << qint64(7) << u"100%"_s << u"100\u00A0%"_s;
    QTest::newRow("nearly everything") << qint64(999999) << qint64(1000000) << u"100.00%"_s << u"100,00\u00A0%"_s;
    QTest::newRow("too small to see") << qint64(1) << qint64(1000000) << u"<\u00A00.01%"_s << u"<\u00A00,01\u00A0%"_s;
    QTest::newRow("too small and negative") << qint64(-1) << qint64(1000000) << u">\u00A0-0.01%"_s << u">\u00A0-0,01\u00A0%"_s;
    QTest::newRow("negative") << qint64(-1) << qint64(8) << u"-12.50%"_s << u"-12,50\u00A0%"_s;
    QTest::newRow("more than the whole") << qint64(15) << qint64(1) << u"1,500.00%"_s << u"1\u202F500,00\u00A0%"_s;
    QTest::newRow("undefined") << qint64(1) << qint64(0) << u"\u2013"_s << u"\u2013"_s;
}

void TestFormats::writesShares()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    const Share share { .part = part, .whole = whole };
    QTEST(Formats(Language::English).percent(share), "english");
    QTEST(Formats(Language::French).percent(share), "french");
}

void TestFormats::writesChanges_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("rise") << qint64(261) << u"+26.1%"_s << u"+26,1\u00A0%"_s;
    QTest::newRow("fall") << qint64(-34) << u"-3.4%"_s << u"-3,4\u00A0%"_s;
    QTest::newRow("no change") << qint64(0) << u"0.0%"_s << u"0,0\u00A0%"_s;
    QTest::newRow("doubled") << qint64(1000) << u"+100.0%"_s << u"+100,0\u00A0%"_s;
}

void TestFormats::writesChanges()
{
    QFETCH(qint64, part);
    const Share share { .part = part, .whole = 1000 };
    QTEST(Formats(Language::English).change(share), "english");
    QTEST(Formats(Language::French).change(share), "french");
    QCOMPARE(Formats(Language::English).change({ .part = part, .whole = 0 }), u"\u2013"_s);
}

void TestFormats::writesFileSizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("empty") << qint64(0) << u"0\u00A0B"_s << u"0\u00A0o"_s;
    QTest::newRow("bytes") << qint64(999) << u"999\u00A0B"_s << u"999\u00A0o"_s;
    QTest::newRow("one kilobyte") << qint64(1000) << u"1.0\u00A0kB"_s << u"1,0\u00A0ko"_s;
    QTest::newRow("rounded") << qint64(1960) << u"2.0\u00A0kB"_s << u"2,0\u00A0ko"_s;
    QTest::newRow("megabytes") << qint64(12'340'000) << u"12.3\u00A0MB"_s << u"12,3\u00A0Mo"_s;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << u"9.2\u00A0EB"_s << u"9,2\u00A0Eo"_s;
}

void TestFormats::writesFileSizes()
{
    QFETCH(qint64, bytes);
    QTEST(Formats(Language::English).fileSize(bytes), "english");
    QTEST(Formats(Language::French).fileSize(bytes), "french");
}

void TestFormats::writesYearsAndTimes()
{
    const Formats english(Language::English);
    const Formats french(Language::French);
    QCOMPARE(english.fiscalYear(FiscalYear(2016)), u"2016-17"_s);
    QCOMPARE(french.fiscalYear(FiscalYear(2016)), u"2016-2017"_s);

    const QDateTime moment(QDate(2026, 7, 5), QTime(9, 2));
    QCOMPARE(english.time(moment), u"09:02"_s);
    QCOMPARE(french.time(moment), u"09\u00A0h\u00A002"_s);
    QCOMPARE(english.dateTime(moment), u"2026-07-05, 09:02"_s);
    QCOMPARE(french.dateTime(moment), u"2026-07-05, 09\u00A0h\u00A002"_s);
    QCOMPARE(english.dateTime(QDateTime()), u"\u2013"_s);
}

void TestFormats::sortsAccentsBesideTheirLetter()
{
    const QCollator collator = Formats(Language::French).collator();
    QStringList names { u"Énergie"_s, u"Finances"_s, u"Programme 10"_s, u"éducation"_s, u"Programme 9"_s, u"Emploi"_s };
    std::ranges::sort(names, collator);
    const QStringList expected { u"éducation"_s, u"Emploi"_s, u"Énergie"_s, u"Finances"_s, u"Programme 9"_s, u"Programme 10"_s };
    QCOMPARE(names, expected);
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
