// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acquis;

namespace {

constexpr int rounds = 400'000;

/// Cells made of what amounts are made of, in any order.
QByteArray randomCell(QRandomGenerator &random)
{
    constexpr QByteArrayView alphabet("0123456789012345678901234567890123456789,,,...---+$$() \xA0\xC2/;N%\n");
    QByteArray cell(random.bounded(24), Qt::Uninitialized);
    for (char &c : cell)
        c = alphabet[random.bounded(int(alphabet.size()))];
    return cell;
}

/// A well-made amount with up to two bytes changed, taken out or put in.
QByteArray mutatedCell(QRandomGenerator &random)
{
    static const QByteArrayList seeds { "1,234,567.89",
                                        "-771,931.57",
                                        "(1,234.50)",
                                        "$1,234",
                                        "20 131,75 $",
                                        "9\xA0"
                                        "555\xA0"
                                        "367,50\xA0$",
                                        "905-451-0208",
                                        "(905) 451-0208",
                                        "92233720368547758.07",
                                        "-92233720368547758.08",
                                        "None",
                                        "No Value" };
    constexpr QByteArrayView alphabet("0123456789,.-+$() \xA0");
    QByteArray cell = seeds[random.bounded(int(seeds.size()))];
    for (int changes = random.bounded(3); changes > 0; --changes) {
        const qsizetype at = random.bounded(int(cell.size()));
        const char c = alphabet[random.bounded(int(alphabet.size()))];
        switch (random.bounded(3)) {
        case 0: cell[at] = c; break;
        case 1: cell.insert(at, c); break;
        default: cell.remove(at, 1); break;
        }
    }
    return cell;
}

/// The digits of a text without the zeros in front: what no reading of it may change.
QByteArray significantDigits(const QByteArray &text)
{
    QByteArray digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9' && (c != '0' || !digits.isEmpty()))
            digits += c;
    }
    return digits;
}

} // namespace

class TestAmounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingChangesNoDigit_data();
    void readingChangesNoDigit();
    void bothReadersAgree_data();
    void bothReadersAgree();

private:
    static void cellSources();
};

using CellSource = QByteArray (*)(QRandomGenerator &);
Q_DECLARE_METATYPE(CellSource)

void TestAmounts::cellSources()
{
    QTest::addColumn<CellSource>("source");
    QTest::newRow("random cells") << &randomCell;
    QTest::newRow("mutated cells") << &mutatedCell;
}

void TestAmounts::readingChangesNoDigit_data()
{
    cellSources();
}

void TestAmounts::readingChangesNoDigit()
{
    QFETCH(CellSource, source);
    QRandomGenerator random(20166);
    int read = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray cell = source(random);
        const AccountAmount amount = parseAccountAmount(cell, true);
        const QByteArray digits = significantDigits(amount.amount.toString().toLatin1());
        switch (amount.shape) {
        case AmountShape::Plain:
        case AmountShape::Grouped:
            // The machine form has two decimals; the cell may have left them out.
            QVERIFY2(QByteArrayList({ digits, digits.chopped(qMin<qsizetype>(1, digits.size())),
                                      digits.chopped(qMin<qsizetype>(2, digits.size())) })
                         .contains(significantDigits(cell)),
                     cell.constData());
            ++read;
            break;
        case AmountShape::Telephone: QVERIFY2(significantDigits(cell).endsWith(digits.chopped(2)), cell.constData()); break;
        default: QVERIFY2(amount.amount == Money(), cell.constData()); break;
        }
    }
    QVERIFY(read > rounds / 100);
}

void TestAmounts::bothReadersAgree_data()
{
    cellSources();
}

void TestAmounts::bothReadersAgree()
{
    QFETCH(CellSource, source);
    QRandomGenerator random(20167);
    int compared = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray cell = source(random);
        const AccountAmount amount = parseAccountAmount(cell, false);
        if (amount.shape != AmountShape::Plain && amount.shape != AmountShape::Grouped)
            continue;
        const Result<ReadAmount> printed = readPrintedAmount(QString::fromLatin1(cell));
        // A byte of UTF-8 alone is no blank in Latin-1.
        if (cell.contains('\xC2'))
            continue;
        QVERIFY2(printed.has_value(), cell.constData());
        QVERIFY2(printed->amount == amount.amount && !printed->repaired, cell.constData());
        ++compared;
    }
    QVERIFY(compared > rounds / 100);
}

QTEST_GUILESS_MAIN(TestAmounts)
#include "tst_amounts.moc"
