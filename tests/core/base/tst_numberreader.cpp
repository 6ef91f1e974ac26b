// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"

#include "tests/support/verifyresult.h"

#include <limits>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestNumberReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPrintedAmounts_data();
    void readsPrintedAmounts();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void amountsPast64BitsAreOutOfRange();
    void readsPrintedPercents_data();
    void readsPrintedPercents();
    void refusesOtherPercents_data();
    void refusesOtherPercents();
};

void TestNumberReader::readsPrintedAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<bool>("repaired");
    constexpr bool asWritten = false;
    constexpr bool repaired = true;
    const auto row = [](const char *name, const QString &text, qint64 cents, bool isRepaired) {
        QTest::newRow(name) << text << cents << isRepaired;
    };
    row("whole", u"1234"_s, 123400, asWritten);
    row("English", u"1,234.50"_s, 123450, asWritten);
    row("English millions", u"2,716,066,844"_s, 271606684400, asWritten);
    row("French", u"1 234,50 $"_s, 123450, asWritten);
    row("French, no-break blanks", u"2\u00A0716\u00A0066,84\u00A0$"_s, 271606684, asWritten);
    row("French, narrow no-break blanks", u"38\u202F569,70\u00A0$"_s, 3856970, asWritten);
    row("decimal comma", u"12,34"_s, 1234, asWritten);
    row("points as groups, decimal comma", u"1.234,50"_s, 123450, asWritten);
    row("points as groups", u"2.716.066.844"_s, 271606684400, asWritten);
    row("one decimal", u"1234.5"_s, 123450, asWritten);
    row("cents only", u".50"_s, 50, asWritten);
    row("dollar sign", u"$1,234"_s, 123400, asWritten);
    row("minus", u"-1234"_s, -123400, asWritten);
    row("minus sign of mathematics", u"\u22121234"_s, -123400, asWritten);
    row("en dash as minus", u"\u20131234"_s, -123400, asWritten);
    row("minus behind", u"1,234-"_s, -123400, asWritten);
    row("minus before the dollar sign", u"-$5"_s, -500, asWritten);
    row("parentheses", u"(1,234)"_s, -123400, asWritten);
    row("parentheses and dollar sign", u"($1,234.50)"_s, -123450, asWritten);
    row("French in parentheses", u"(1 234,50 $)"_s, -123450, asWritten);
    row("plus", u"+5"_s, 500, asWritten);
    row("hyphen as zero", u"-"_s, 0, asWritten);
    row("en dash as zero", u" \u2013 "_s, 0, asWritten);
    row("em dash as zero", u"\u2014"_s, 0, asWritten);
    row("dash behind the dollar sign", u"$ -"_s, 0, asWritten);
    row("largest", u"92233720368547758.07"_s, std::numeric_limits<qint64>::max(), asWritten);
    row("smallest", u"-92,233,720,368,547,758.08"_s, std::numeric_limits<qint64>::min(), asWritten);
    row("point divides groups and cents", u"2.716.066.844.00"_s, 271606684400, repaired);
    row("comma divides groups and cents", u"2,716,066,844,00"_s, 271606684400, repaired);
    row("doubled point", u"0..01"_s, 1, repaired);
    row("doubled comma", u"1,,234"_s, 123400, repaired);
    row("blank behind the comma", u"1, 234"_s, 123400, repaired);
    row("two kinds of groups", u"1,234 567"_s, 123456700, repaired);
    row("lone point before three digits", u"1.234"_s, 123400, repaired);
    row("point without cents", u"1234."_s, 123400, repaired);
}

void TestNumberReader::readsPrintedAmounts()
{
    QFETCH(QString, text);
    QFETCH(qint64, cents);
    QFETCH(bool, repaired);
    const Result<ReadAmount> read = readPrintedAmount(text);
    ACQUIS_VERIFY_RESULT(read);
    QCOMPARE(read->amount.cents(), cents);
    QCOMPARE(read->repaired, repaired);
}

void TestNumberReader::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << u"  "_s;
    QTest::newRow("None") << u"None"_s;
    QTest::newRow("No Value") << u"No Value"_s;
    QTest::newRow("word") << u"total"_s;
    QTest::newRow("number and word") << u"12 dollars"_s;
    QTest::newRow("percent") << u"12%"_s;
    QTest::newRow("telephone with hyphens") << u"905-451-0208"_s;
    QTest::newRow("telephone with parentheses") << u"(905) 451-0208"_s;
    QTest::newRow("glued, two points") << u"4762.120.00"_s;
    QTest::newRow("glued, two amounts") << u"104304.0025130380.00"_s;
    QTest::newRow("long group") << u"1,2345.00"_s;
    QTest::newRow("long first group") << u"1234,567.00"_s;
    QTest::newRow("group of two by a blank") << u"1 23"_s;
    QTest::newRow("three decimals") << u"1234.567"_s;
    QTest::newRow("two signs") << u"--5"_s;
    QTest::newRow("sign inside parentheses") << u"(-5)"_s;
    QTest::newRow("open parenthesis") << u"(5"_s;
    QTest::newRow("two dollar signs") << u"$5$"_s;
    QTest::newRow("only a point") << u"."_s;
    QTest::newRow("only points") << u"..."_s;
    QTest::newRow("only a dollar sign") << u"$"_s;
    QTest::newRow("only parentheses") << u"()"_s;
    QTest::newRow("two dashes") << u"--"_s;
    QTest::newRow("digits of another script") << u"\u0661\u0662"_s;
    QTest::newRow("exponent") << u"1e5"_s;
}

void TestNumberReader::refusesOtherTexts()
{
    QFETCH(QString, text);
    const Result<ReadAmount> read = readPrintedAmount(text);
    ACQUIS_VERIFY_ERROR(read, ErrorCode::NotANumber);
    QCOMPARE(read.error().subject, text);
}

void TestNumberReader::amountsPast64BitsAreOutOfRange()
{
    ACQUIS_VERIFY_ERROR(readPrintedAmount(u"92233720368547758.08"), ErrorCode::AmountOutOfRange);
    ACQUIS_VERIFY_ERROR(readPrintedAmount(u"-92233720368547758.09"), ErrorCode::AmountOutOfRange);
    ACQUIS_VERIFY_ERROR(readPrintedAmount(QString(400, u'9')), ErrorCode::AmountOutOfRange);
}

void TestNumberReader::readsPrintedPercents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("hundredths");
    QTest::addColumn<bool>("repaired");
    QTest::newRow("English") << u"69.97%"_s << qint64(6997) << false;
    QTest::newRow("French") << u"69,97\u00A0%"_s << qint64(6997) << false;
    QTest::newRow("without its sign") << u"0.08"_s << qint64(8) << false;
    QTest::newRow("whole") << u"100 %"_s << qint64(10000) << false;
    QTest::newRow("negative") << u"-1.5%"_s << qint64(-150) << false;
    QTest::newRow("doubled point") << u"0..01%"_s << qint64(1) << true;
    QTest::newRow("dash") << u"\u2013"_s << qint64(0) << false;
}

void TestNumberReader::readsPrintedPercents()
{
    QFETCH(QString, text);
    QFETCH(qint64, hundredths);
    QFETCH(bool, repaired);
    const Result<ReadPercent> read = readPrintedPercent(text);
    ACQUIS_VERIFY_RESULT(read);
    QCOMPARE(*read, (ReadPercent { hundredths, repaired }));
}

void TestNumberReader::refusesOtherPercents_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("amount") << u"$5"_s;
    QTest::newRow("two signs") << u"5%%"_s;
    QTest::newRow("word") << u"half"_s;
    QTest::newRow("finer than hundredths") << u"33.3333%"_s;
    QTest::newRow("past 64 bits") << QString(40, u'9');
}

void TestNumberReader::refusesOtherPercents()
{
    QFETCH(QString, text);
    ACQUIS_VERIFY_ERROR(readPrintedPercent(text), ErrorCode::NotANumber);
}

QTEST_GUILESS_MAIN(TestNumberReader)
#include "tst_numberreader.moc"
