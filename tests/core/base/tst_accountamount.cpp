// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"

#include <QTest>

#include <limits>

using namespace acquis;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(acquis::AmountShape)

class TestAccountAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmounts_data();
    void readsAmounts();
    void namesWhatIsNoAmount_data();
    void namesWhatIsNoAmount();
    void bareTenDigitsDependOnTheColumn();
};

void TestAccountAmount::readsAmounts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AmountShape>("shape");
    QTest::addColumn<qint64>("cents");
    const auto row = [](const char *name, const char *text, AmountShape shape, qint64 cents) {
        QTest::newRow(name) << QByteArray(text) << shape << cents;
    };
    row("whole dollars", "1234", AmountShape::Plain, 123400);
    row("zero", "0", AmountShape::Plain, 0);
    row("leading zeros", "007", AmountShape::Plain, 700);
    row("two decimals", "26773.58", AmountShape::Plain, 2677358);
    row("one decimal", "67896.4", AmountShape::Plain, 6789640);
    row("cents only", ".50", AmountShape::Plain, 50);
    row("minus", "-771931.57", AmountShape::Plain, -77193157);
    row("minus behind", "1234-", AmountShape::Plain, -123400);
    row("plus", "+5", AmountShape::Plain, 500);
    row("parentheses", "(1,234.50)", AmountShape::Grouped, -123450);
    row("minus, blanks, number", "-   5", AmountShape::Plain, -500);
    row("dollar sign", "$1,234", AmountShape::Grouped, 123400);
    row("minus before the dollar sign", "-$1,234", AmountShape::Grouped, -123400);
    row("dollar sign before the minus", "$-1,234", AmountShape::Grouped, -123400);
    row("dollar sign in parentheses", "($5)", AmountShape::Plain, -500);
    row("dollar sign before parentheses", "$(5)", AmountShape::Plain, -500);
    row("blanks around", " \t1,234 \r\n", AmountShape::Grouped, 123400);
    row("groups", "2,069,138.00", AmountShape::Grouped, 206913800);
    row("billions in groups", "20,000,000,000", AmountShape::Grouped, 2000000000000);
    row("French", "20 131,75 $", AmountShape::Grouped, 2013175);
    row("French, no-break blanks in UTF-8",
        "9\xC2\xA0"
        "555\xC2\xA0"
        "367,50\xC2\xA0$",
        AmountShape::Grouped, 955536750);
    row("French, narrow no-break blanks in UTF-8",
        "9\xE2\x80\xAF"
        "555,50\xC2\xA0$",
        AmountShape::Grouped, 955550);
    row("French, no-break blanks in Windows-1252",
        "20\xA0"
        "131,75\xA0$",
        AmountShape::Grouped, 2013175);
    row("French without groups", "131,75 $", AmountShape::Plain, 13175);
    row("French, negative", "-20 131,75 $", AmountShape::Grouped, -2013175);
    row("French, whole dollars", "20 131 $", AmountShape::Grouped, 2013100);
    row("English groups before the sign", "1,234 $", AmountShape::Grouped, 123400);
    row("dash", "-", AmountShape::Dash, 0);
    row("dash with blanks", "  -  ", AmountShape::Dash, 0);
    row("dash behind the dollar sign", "$ -", AmountShape::Dash, 0);
    row("largest", "92233720368547758.07", AmountShape::Plain, std::numeric_limits<qint64>::max());
    row("smallest", "-92233720368547758.08", AmountShape::Plain, std::numeric_limits<qint64>::min());
}

void TestAccountAmount::readsAmounts()
{
    QFETCH(QByteArray, text);
    QFETCH(AmountShape, shape);
    QFETCH(qint64, cents);
    const AccountAmount read = parseAccountAmount(text, true);
    QCOMPARE(read.shape, shape);
    QCOMPARE(read.amount.cents(), cents);
}

void TestAccountAmount::namesWhatIsNoAmount_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AmountShape>("shape");
    const auto row = [](const char *name, const char *text, AmountShape shape) {
        QTest::newRow(name) << QByteArray(text) << shape;
    };
    row("empty", "", AmountShape::Blank);
    row("blanks", "  \t", AmountShape::Blank);
    row("None", "None", AmountShape::Blank);
    row("No Value", "No Value", AmountShape::Blank);
    row("No Value in another case", " NO VALUE ", AmountShape::Blank);
    row("bare telephone", "9054510208", AmountShape::Telephone);
    row("telephone with hyphens", "905-451-0208", AmountShape::Telephone);
    row("telephone with parentheses", "(905) 451-0208", AmountShape::Telephone);
    row("telephone with points", "905.451.0208", AmountShape::Telephone);
    row("telephone with blanks", "905 451 0208", AmountShape::Telephone);
    row("telephone of the country", "1-905-451-0208", AmountShape::Telephone);
    row("telephone with the country's code", "+1 905 451 0208", AmountShape::Telephone);
    row("two points", "4762.120.00", AmountShape::Glued);
    row("two amounts without a blank", "104304.0025130380.00", AmountShape::Glued);
    row("three amounts", "464754.612266748.37231148.24197227.80", AmountShape::Glued);
    row("amount with a point behind", "960128.38.25.", AmountShape::Glued);
    row("two amounts with a blank", "1,234.00 5,678.00", AmountShape::Glued);
    row("two whole amounts with a blank", "1234 5678", AmountShape::Glued);
    row("two amounts with dollar signs", "$100 $200", AmountShape::Glued);
    row("two amounts with a slash", "100/200", AmountShape::Glued);
    row("two amounts in two lines", "10.50\n20", AmountShape::Glued);
    row("repairable in print, not here", "2.716.066.844.00", AmountShape::Glued);
    row("past 64 bits", "92233720368547758.08", AmountShape::TooLarge);
    row("far past 64 bits", "999999999999999999999999999", AmountShape::TooLarge);
    row("past 64 bits below zero", "-92233720368547758.09", AmountShape::TooLarge);
    row("past 64 bits in groups", "99,999,999,999,999,999,999", AmountShape::TooLarge);
    row("point without decimals", "942467.", AmountShape::Unreadable);
    row("three decimals", "1.234", AmountShape::Unreadable);
    row("decimal comma without any French sign", "1234,56", AmountShape::Unreadable);
    row("group of two", "12,34", AmountShape::Unreadable);
    row("group of four", "1,2345", AmountShape::Unreadable);
    row("long first group", "1234,567", AmountShape::Unreadable);
    row("comma at the front", ",123", AmountShape::Unreadable);
    row("comma at the end", "123,", AmountShape::Unreadable);
    row("comma behind the point", "1.2,3", AmountShape::Unreadable);
    row("word", "n/a", AmountShape::Unreadable);
    row("number with a unit", "12 k", AmountShape::Unreadable);
    row("exponent", "1e5", AmountShape::Unreadable);
    row("percent", "12%", AmountShape::Unreadable);
    row("two signs", "--5", AmountShape::Unreadable);
    row("sign inside parentheses", "(-5)", AmountShape::Unreadable);
    row("open parenthesis", "(5", AmountShape::Unreadable);
    row("only a point", ".", AmountShape::Unreadable);
    row("only a dollar sign", "$", AmountShape::Unreadable);
    row("only parentheses", "()", AmountShape::Unreadable);
    row("dash in parentheses", "(-)", AmountShape::Unreadable);
    row("en dash in UTF-8", "\xE2\x80\x93", AmountShape::Unreadable);
    QTest::newRow("NUL") << QByteArray("1\0", 2) << AmountShape::Unreadable;
}

void TestAccountAmount::namesWhatIsNoAmount()
{
    QFETCH(QByteArray, text);
    QFETCH(AmountShape, shape);
    QCOMPARE(parseAccountAmount(text, true).shape, shape);
}

void TestAccountAmount::bareTenDigitsDependOnTheColumn()
{
    constexpr qint64 cents = 905451020800;
    QCOMPARE(parseAccountAmount("9054510208", true), (AccountAmount { AmountShape::Telephone, Money::fromCents(cents) }));
    QCOMPARE(parseAccountAmount("9054510208", false), (AccountAmount { AmountShape::Plain, Money::fromCents(cents) }));
    QCOMPARE(parseAccountAmount("905-451-0208", false), (AccountAmount { AmountShape::Telephone, Money::fromCents(cents) }));
    // No area code starts with 1: the amount may be wrong, but it is no telephone number.
    QCOMPARE(parseAccountAmount("1898820680", true).shape, AmountShape::Plain);
    QCOMPARE(parseAccountAmount("9054510208.00", true).shape, AmountShape::Plain);
    QCOMPARE(parseAccountAmount("9,054,510,208", true).shape, AmountShape::Grouped);
    QCOMPARE(parseAccountAmount("-9054510208", true).shape, AmountShape::Plain);
}

QTEST_GUILESS_MAIN(TestAccountAmount)
#include "tst_accountamount.moc"
