// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "core/base/numberreader.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>

#include <limits>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr qint64 smallest = std::numeric_limits<qint64>::min();

/// A sum in two halves, each far from its range: what a wide integer would say, in another way than Money.
class WideSum
{
public:
    void add(qint64 value)
    {
        m_high += value >> 32;
        m_low += value & 0xFFFF'FFFF;
    }
    [[nodiscard]] bool fits() const
    {
        const qint64 high = m_high + (m_low >> 32);
        return high >= std::numeric_limits<qint32>::min() && high <= std::numeric_limits<qint32>::max();
    }
    [[nodiscard]] qint64 value() const { return qint64(quint64(m_high + (m_low >> 32)) << 32 | quint64(m_low & 0xFFFF'FFFF)); }

private:
    qint64 m_high = 0;
    qint64 m_low = 0;
};

/// Amounts of all sizes: a random number of random bits.
qint64 randomCents(QRandomGenerator &random)
{
    return qint64(random.generate64()) >> random.bounded(64);
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheMachineForm_data();
    void writesTheMachineForm();
    void dollarsStayInRange_data();
    void dollarsStayInRange();
    void sumsStayInRange_data();
    void sumsStayInRange();
    void randomSumsAgreeWithWideSums();
    void writtenAmountsReadBack();
    void comparesByAmount();
    void roundsShares_data();
    void roundsShares();
    void shareOfNothingIsUndefined();
    void shareTooLargeForItsUnitsStopsAtTheEnd();
    void randomSharesAreExact();
};

void TestMoney::writesTheMachineForm_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"0.00"_s;
    QTest::newRow("one cent") << qint64(1) << u"0.01"_s;
    QTest::newRow("minus one cent") << qint64(-1) << u"-0.01"_s;
    QTest::newRow("ten cents") << qint64(10) << u"0.10"_s;
    QTest::newRow("a dollar") << qint64(100) << u"1.00"_s;
    QTest::newRow("millions") << qint64(-211694600) << u"-2116946.00"_s;
    QTest::newRow("largest") << largest << u"92233720368547758.07"_s;
    QTest::newRow("smallest") << smallest << u"-92233720368547758.08"_s;
}

void TestMoney::writesTheMachineForm()
{
    QFETCH(qint64, cents);
    QFETCH(QString, text);
    QCOMPARE(Money::fromCents(cents).toString(), text);
}

void TestMoney::dollarsStayInRange_data()
{
    QTest::addColumn<qint64>("dollars");
    QTest::addColumn<bool>("inRange");
    QTest::newRow("zero") << qint64(0) << true;
    QTest::newRow("negative") << qint64(-5) << true;
    QTest::newRow("largest in range") << largest / 100 << true;
    QTest::newRow("one more") << largest / 100 + 1 << false;
    QTest::newRow("smallest in range") << smallest / 100 << true;
    QTest::newRow("one less") << smallest / 100 - 1 << false;
    QTest::newRow("largest number") << largest << false;
    QTest::newRow("smallest number") << smallest << false;
}

void TestMoney::dollarsStayInRange()
{
    QFETCH(qint64, dollars);
    QFETCH(bool, inRange);
    const Result<Money> amount = Money::fromDollars(dollars);
    if (!inRange) {
        ACQUIS_VERIFY_ERROR(amount, ErrorCode::AmountOutOfRange);
        return;
    }
    ACQUIS_VERIFY_RESULT(amount);
    QCOMPARE(amount->cents(), dollars * 100);
}

void TestMoney::sumsStayInRange_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<qint64>("right");
    QTest::addColumn<bool>("inRange");
    QTest::newRow("small") << qint64(150) << qint64(-50) << true;
    QTest::newRow("largest and nothing") << largest << qint64(0) << true;
    QTest::newRow("largest and one cent") << largest << qint64(1) << false;
    QTest::newRow("smallest and one cent less") << smallest << qint64(-1) << false;
    QTest::newRow("largest and smallest") << largest << smallest << true;
    QTest::newRow("smallest twice") << smallest << smallest << false;
}

void TestMoney::sumsStayInRange()
{
    QFETCH(qint64, left);
    QFETCH(qint64, right);
    QFETCH(bool, inRange);
    const Result<Money> sum = Money::fromCents(left).plus(Money::fromCents(right));
    if (!inRange) {
        ACQUIS_VERIFY_ERROR(sum, ErrorCode::AmountOutOfRange);
        return;
    }
    ACQUIS_VERIFY_RESULT(sum);
    QCOMPARE(sum->cents(), left + right);
}

void TestMoney::randomSumsAgreeWithWideSums()
{
    QRandomGenerator random(20161);
    int outOfRange = 0;
    for (int round = 0; round < 2000; ++round) {
        Money sum;
        WideSum expected;
        for (int i = 0; i < 50; ++i) {
            const qint64 cents = randomCents(random);
            expected.add(cents);
            const Result<Money> next = sum.plus(Money::fromCents(cents));
            QCOMPARE(next.has_value(), expected.fits());
            if (!next) {
                ++outOfRange;
                break;
            }
            sum = *next;
            QCOMPARE(sum.cents(), expected.value());
        }
    }
    QVERIFY(outOfRange > 0);
}

void TestMoney::writtenAmountsReadBack()
{
    QRandomGenerator random(20162);
    for (int i = 0; i < 20000; ++i) {
        const Money amount = Money::fromCents(i == 0 ? smallest : i == 1 ? largest : randomCents(random));
        const QString text = amount.toString();
        const Result<ReadAmount> printed = readPrintedAmount(text);
        ACQUIS_VERIFY_RESULT(printed);
        QCOMPARE(*printed, (ReadAmount { amount, false }));
        QCOMPARE(parseAccountAmount(text.toLatin1(), true), (AccountAmount { AmountShape::Plain, amount }));
    }
}

void TestMoney::comparesByAmount()
{
    QVERIFY(Money::fromCents(-1) < Money());
    QVERIFY(Money::fromCents(-1).isNegative());
    QVERIFY(!Money().isNegative());
    QCOMPARE(Money::fromCents(5), Money::fromCents(5));
}

void TestMoney::roundsShares_data()
{
    QTest::addColumn<qint64>("part");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("scaled");
    QTest::newRow("health, of the study") << qint64(190040877400) << qint64(271606684400) << 6 << u"0.699691"_s << qint64(699691);
    QTest::newRow("nothing") << qint64(0) << qint64(7) << 2 << u"0.00"_s << qint64(0);
    QTest::newRow("everything") << qint64(7) << qint64(7) << 6 << u"1.000000"_s << qint64(1000000);
    QTest::newRow("half goes up") << qint64(1) << qint64(8) << 2 << u"0.13"_s << qint64(13);
    QTest::newRow("negative half goes down") << qint64(-1) << qint64(8) << 2 << u"-0.13"_s << qint64(-13);
    QTest::newRow("less than half goes to zero") << qint64(12499) << qint64(100000) << 2 << u"0.12"_s << qint64(12);
    QTest::newRow("carries into the whole") << qint64(999) << qint64(1000) << 2 << u"1.00"_s << qint64(100);
    QTest::newRow("no decimals") << qint64(5) << qint64(2) << 0 << u"3"_s << qint64(3);
    QTest::newRow("no minus before zero") << qint64(-1) << qint64(1000000000) << 6 << u"0.000000"_s << qint64(0);
    QTest::newRow("negative whole") << qint64(1) << qint64(-4) << 2 << u"-0.25"_s << qint64(-25);
    QTest::newRow("both negative") << qint64(-1) << qint64(-4) << 2 << u"0.25"_s << qint64(25);
    QTest::newRow("more than the whole") << qint64(3) << qint64(2) << 2 << u"1.50"_s << qint64(150);
    QTest::newRow("extreme parts") << smallest << smallest << 6 << u"1.000000"_s << qint64(1000000);
    QTest::newRow("largest of smallest") << largest << smallest << 6 << u"-1.000000"_s << qint64(-1000000);
    QTest::newRow("eighteen decimals") << qint64(2) << qint64(3) << 18 << u"0.666666666666666667"_s << qint64(666666666666666667);
}

void TestMoney::roundsShares()
{
    QFETCH(qint64, part);
    QFETCH(qint64, whole);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QFETCH(qint64, scaled);
    const Share share { part, whole };
    QCOMPARE(share.toString(decimals), text);
    QCOMPARE(share.scaled(decimals), scaled);
}

void TestMoney::shareOfNothingIsUndefined()
{
    QVERIFY(!(Share { 5, 0 }).isDefined());
    QVERIFY((Share { 5, 0 }).toString().isEmpty());
    QCOMPARE((Share { 5, 0 }).scaled(6), qint64(0));
}

void TestMoney::shareTooLargeForItsUnitsStopsAtTheEnd()
{
    QCOMPARE((Share { largest, 1 }).scaled(6), largest);
    QCOMPARE((Share { smallest, 1 }).scaled(6), -largest);
    QCOMPARE((Share { smallest, 1 }).toString(2), u"-9223372036854775808.00"_s);
}

void TestMoney::randomSharesAreExact()
{
    QRandomGenerator random(20163);
    for (int i = 0; i < 20000; ++i) {
        // Small enough that the plain formula does not leave 64 bits.
        const qint64 whole = 1 + qint64(random.bounded(2000000000u));
        const qint64 part = random.bounded(2000000000u);
        QCOMPARE((Share { part, whole }).scaled(6), (2 * part * 1000000 + whole) / (2 * whole));
    }
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
