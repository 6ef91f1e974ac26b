// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/reconciliation.h"

#include "tests/support/verifyresult.h"

#include <QFile>
#include <QRandomGenerator>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

using Table = QList<QStringList>;

/// A table of cells divided by semicolons.
Table tableOf(std::initializer_list<QString> lines)
{
    Table table;
    for (const QString &line : lines)
        table << line.split(u';');
    return table;
}

Table addingTable()
{
    return tableOf({ u"row;name;a;b;c;total"_s, //
                     u"1;Apples;10;20;30;60"_s, //
                     u"2;Pears;1;;3;4"_s, //
                     u"3;Plums;100;200;-50;250"_s, //
                     u"total;;111;220;-17;314"_s });
}

/// A table that the program ships; its cells hold no line breaks.
Table shippedTable(const QString &name)
{
    QFile file(u":/reference/"_s + name);
    Table table;
    if (file.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            table << line.trimmed().split(u',');
    }
    return table;
}

Money dollars(qint64 amount)
{
    return Money::fromCents(amount * 100);
}

} // namespace

class TestReconciliation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableThatAddsUp();
    void namesTheOneWrongCell_data();
    void namesTheOneWrongCell();
    void namesSeveralWrongCells();
    void namesNoCellWhereTwoCouldBeMeant();
    void wrongRowWithoutColumnTotalsIsUnexplained();
    void wrongColumnWithoutRowTotalsIsUnexplained();
    void severalTotalColumnsAreEachChecked();
    void findsTheWrongCellOfThePrintedStudy();
    void tableWithoutTotalsHasNothingToCheck();
    void tellsRepairedNumbers();
    void tellsUnreadCells();
    void readsAmountsInFrench();
    void percentagesAreNotSummed_data();
    void percentagesAreNotSummed();
    void refusesOtherShapes_data();
    void refusesOtherShapes();
    void sumsPast64BitsAreOutOfRange();
    void anyChangedCellIsNamed();
};

void TestReconciliation::tableThatAddsUp()
{
    const Result<Reconciliation> result = reconcile(addingTable());
    ACQUIS_VERIFY_RESULT(result);
    QVERIFY(result->addsUp());
    QVERIFY(result->repaired.isEmpty());
    QCOMPARE(result->rowsChecked, 4);
    QCOMPARE(result->columnsChecked, 4);
}

void TestReconciliation::namesTheOneWrongCell_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<BrokenCell>("cell");
    QTest::newRow("too large") << 1 << 3 << u"29"_s
                               << BrokenCell { u"1"_s, u"Apples"_s, u"b"_s, dollars(29), dollars(20), dollars(9) };
    QTest::newRow("too small") << 1 << 3 << u"2"_s
                               << BrokenCell { u"1"_s, u"Apples"_s, u"b"_s, dollars(2), dollars(20), dollars(-18) };
    QTest::newRow("left out") << 1 << 3 << QString()
                              << BrokenCell { u"1"_s, u"Apples"_s, u"b"_s, dollars(0), dollars(20), dollars(-20) };
    QTest::newRow("printed where nothing is")
        << 2 << 3 << u"5"_s << BrokenCell { u"2"_s, u"Pears"_s, u"b"_s, dollars(5), dollars(0), dollars(5) };
    QTest::newRow("total of a row") << 2 << 5 << u"7"_s
                                    << BrokenCell { u"2"_s, u"Pears"_s, u"total"_s, dollars(7), dollars(4), dollars(3) };
    QTest::newRow("total of a column") << 4 << 2 << u"110"_s
                                       << BrokenCell { u"total"_s, QString(), u"a"_s, dollars(110), dollars(111), dollars(-1) };
    QTest::newRow("total of all") << 4 << 5 << u"341"_s
                                  << BrokenCell { u"total"_s, QString(), u"total"_s, dollars(341), dollars(314), dollars(27) };
}

void TestReconciliation::namesTheOneWrongCell()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, printed);
    QFETCH(BrokenCell, cell);
    Table table = addingTable();
    table[row][column] = printed;
    const Result<Reconciliation> result = reconcile(table);
    ACQUIS_VERIFY_RESULT(result);
    QVERIFY(!result->addsUp());
    QCOMPARE(result->cells, QList<BrokenCell> { cell });
    QVERIFY(result->sums.isEmpty());
}

void TestReconciliation::namesSeveralWrongCells()
{
    Table table = addingTable();
    table[1][2] = u"11"_s;
    table[3][4] = u"-52"_s;
    const Result<Reconciliation> result = reconcile(table);
    ACQUIS_VERIFY_RESULT(result);
    QCOMPARE(result->cells.size(), qsizetype(2));
    QCOMPARE(result->cells[0].difference, dollars(1));
    QCOMPARE(result->cells[1].difference, dollars(-2));
    QVERIFY(result->sums.isEmpty());
}

void TestReconciliation::namesNoCellWhereTwoCouldBeMeant()
{
    // Cells a of row 1 and b of row 2 are 5 too large; b of row 1 and a of row 2 would break the same sums.
    Table table = addingTable();
    table[1][2] = u"15"_s;
    table[2][3] = u"5"_s;
    const Result<Reconciliation> result = reconcile(table);
    ACQUIS_VERIFY_RESULT(result);
    QVERIFY(result->cells.isEmpty());
    QCOMPARE(result->sums, (QList<UnexplainedSum> { { true, u"1"_s, dollars(60), dollars(65) },
                                                    { true, u"2"_s, dollars(4), dollars(9) },
                                                    { false, u"a"_s, dollars(111), dollars(116) },
                                                    { false, u"b"_s, dollars(220), dollars(225) } }));
}

void TestReconciliation::wrongRowWithoutColumnTotalsIsUnexplained()
{
    Table table = addingTable();
    table.removeLast();
    table[1][2] = u"11"_s;
    const Result<Reconciliation> result = reconcile(table);
    ACQUIS_VERIFY_RESULT(result);
    QVERIFY(result->cells.isEmpty());
    QCOMPARE(result->sums, (QList<UnexplainedSum> { { true, u"1"_s, dollars(60), dollars(61) } }));
    QCOMPARE(result->rowsChecked, 3);
    QCOMPARE(result->columnsChecked, 0);
}

void TestReconciliation::wrongColumnWithoutRowTotalsIsUnexplained()
{
    Table table = addingTable();
    for (QStringList &record : table)
        record.removeLast();
    table[1][2] = u"11"_s;
    const Result<Reconciliation> result = reconcile(table);
    ACQUIS_VERIFY_RESULT(result);
    QVERIFY(result->cells.isEmpty());
    QCOMPARE(result->sums, (QList<UnexplainedSum> { { false, u"a"_s, dollars(111), dollars(112) } }));
    QCOMPARE(result->rowsChecked, 0);
    QCOMPARE(result->columnsChecked, 3);
}

void TestReconciliation::severalTotalColumnsAreEachChecked()
{
    const Table table = tableOf({ u"row;a;b;total_printed;Total again"_s, u"1;1;2;3;3"_s, u"2;4;5;9;8"_s, u"total;5;7;12;12"_s });
    const Result<Reconciliation> result = reconcile(table);
    ACQUIS_VERIFY_RESULT(result);
    QCOMPARE(result->cells, (QList<BrokenCell> { { u"2"_s, QString(), u"Total again"_s, dollars(8), dollars(9), dollars(-1) } }));
    QVERIFY(result->sums.isEmpty());
}

void TestReconciliation::findsTheWrongCellOfThePrintedStudy()
{
    const Result<Reconciliation> result = reconcile(shippedTable(u"study-table-2.csv"_s));
    ACQUIS_VERIFY_RESULT(result);
    QCOMPARE(result->cells.size(), qsizetype(1));
    const BrokenCell &cell = result->cells.first();
    QCOMPARE(cell.row, u"7"_s);
    QVERIFY(cell.rowText.startsWith(u"Information Systems"));
    QCOMPARE(cell.column, u"fy2014_15"_s);
    QCOMPARE(cell.printed, dollars(139262375));
    QCOMPARE(cell.implied, dollars(129262375));
    QCOMPARE(cell.difference, dollars(10000000));
    QVERIFY(result->sums.isEmpty());
    QVERIFY(result->unread.isEmpty());
    QVERIFY(result->repaired.isEmpty());
    QCOMPARE(result->rowsChecked, 14);
    QCOMPARE(result->columnsChecked, 4);
}

void TestReconciliation::tableWithoutTotalsHasNothingToCheck()
{
    const Table table = tableOf({ u"ministry_en;ministry_fr;amount_cad;share_percent_printed"_s, //
                                  u"Forests;Forêts;1000;66.67"_s, //
                                  u"Lakes;Lacs;500;33.33"_s });
    const Result<Reconciliation> result = reconcile(table);
    ACQUIS_VERIFY_RESULT(result);
    QVERIFY(result->addsUp());
    QCOMPARE(result->rowsChecked, 0);
    QCOMPARE(result->columnsChecked, 0);
}

void TestReconciliation::tellsRepairedNumbers()
{
    const Table table =
        tableOf({ u"row;amount;share"_s, u"1;2.716.066.843.00;0..01%"_s, u"2;1;99.99%"_s, u"total;2,716,066,844;100%"_s });
    const Result<Reconciliation> result = reconcile(table);
    ACQUIS_VERIFY_RESULT(result);
    QVERIFY(result->addsUp());
    QCOMPARE(result->repaired, (QList<RepairedNumber> { { u"1"_s, u"amount"_s, u"2.716.066.843.00"_s, u"2716066843.00"_s },
                                                        { u"1"_s, u"share"_s, u"0..01%"_s, u"0.01%"_s } }));
}

void TestReconciliation::tellsUnreadCells()
{
    Table table = addingTable();
    table[1][2] = u"1O"_s;
    const Result<Reconciliation> result = reconcile(table);
    ACQUIS_VERIFY_RESULT(result);
    QVERIFY(!result->addsUp());
    QCOMPARE(result->unread, QStringList { u"1/a: 1O"_s });
    // The sums say what stands there.
    QCOMPARE(result->cells.size(), qsizetype(1));
    QCOMPARE(result->cells.first().implied, dollars(10));
}

void TestReconciliation::readsAmountsInFrench()
{
    const Table table = tableOf({ u"no;nom;2014-2015;2015-2016;Total"_s, //
                                  u"1;Éducation;1\u202F234,50\u00A0$;(234,50 $);1 000,00 $"_s, //
                                  u"2;Énergie;\u2013;10,00 $;10,00 $"_s, //
                                  u"Total;;1\u00A0234,50 $;-224,50 $;1\u00A0010,00 $"_s });
    const Result<Reconciliation> result = reconcile(table);
    ACQUIS_VERIFY_RESULT(result);
    QVERIFY(result->addsUp());
    QCOMPARE(result->rowsChecked, 3);
    QCOMPARE(result->columnsChecked, 3);
}

void TestReconciliation::percentagesAreNotSummed_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sign");
    QTest::newRow("percent in the title") << u"percent_printed"_s << QString();
    QTest::newRow("share in the title") << u"Share"_s << QString();
    QTest::newRow("percent sign in the title") << u"% of all"_s << QString();
    QTest::newRow("French title") << u"Pourcentage"_s << QString();
    QTest::newRow("percent sign in the cells") << u"part"_s << u"%"_s;
}

void TestReconciliation::percentagesAreNotSummed()
{
    QFETCH(QString, title);
    QFETCH(QString, sign);
    const Table table = { { u"row"_s, u"a"_s, title, u"total"_s },
                          { u"1"_s, u"10"_s, u"33.33"_s + sign, u"10"_s },
                          { u"2"_s, u"20"_s, u"66.66"_s + sign, u"20"_s },
                          { u"total"_s, u"30"_s, u"100.00"_s + sign, u"30"_s } };
    const Result<Reconciliation> result = reconcile(table);
    ACQUIS_VERIFY_RESULT(result);
    QVERIFY(result->addsUp());
    QCOMPARE(result->columnsChecked, 2);
}

void TestReconciliation::refusesOtherShapes_data()
{
    QTest::addColumn<Table>("table");
    QTest::addColumn<qint64>("row");
    QTest::newRow("nothing") << Table() << qint64(1);
    QTest::newRow("one column") << tableOf({ u"a"_s, u"1"_s }) << qint64(1);
    QTest::newRow("header only") << tableOf({ u"row;a"_s }) << qint64(0);
    QTest::newRow("no figures") << tableOf({ u"row;a"_s, u"1;x"_s }) << qint64(0);
    QTest::newRow("more cells than the header") << tableOf({ u"row;a"_s, u"1;2"_s, u"2;3;4"_s }) << qint64(3);
    QTest::newRow("two total rows") << tableOf({ u"row;a"_s, u"1;2"_s, u"total;2"_s, u" TOTAL ;2"_s }) << qint64(4);
}

void TestReconciliation::refusesOtherShapes()
{
    QFETCH(Table, table);
    QFETCH(qint64, row);
    const Result<Reconciliation> result = reconcile(table);
    ACQUIS_VERIFY_ERROR(result, ErrorCode::InvalidTable);
    QCOMPARE(result.error().row, row);
}

void TestReconciliation::sumsPast64BitsAreOutOfRange()
{
    const QString half = u"50000000000000000"_s;
    const QString minusHalf = u'-' + half;
    ACQUIS_VERIFY_ERROR(reconcile({ { u"row"_s, u"a"_s, u"b"_s, u"total"_s }, { u"1"_s, half, half, u"1"_s } }),
                        ErrorCode::AmountOutOfRange);
    ACQUIS_VERIFY_ERROR(reconcile({ { u"row"_s, u"a"_s, u"total"_s }, { u"1"_s, half, minusHalf } }),
                        ErrorCode::AmountOutOfRange);
}

void TestReconciliation::anyChangedCellIsNamed()
{
    QRandomGenerator random(20164);
    for (int round = 0; round < 300; ++round) {
        const int rows = random.bounded(2, 8);
        const int columns = random.bounded(2, 6);
        QList<QList<qint64>> cells(rows + 1, QList<qint64>(columns + 1, 0));
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const qint64 amount = random.bounded(-1000000, 1000000);
                cells[row][column] = amount;
                cells[row][columns] += amount;
                cells[rows][column] += amount;
                cells[rows][columns] += amount;
            }
        }
        const int wrongRow = random.bounded(rows + 1);
        const int wrongColumn = random.bounded(columns + 1);
        const qint64 excess = random.bounded(1, 1000);
        cells[wrongRow][wrongColumn] += excess;

        Table table { { u"row"_s } };
        for (int column = 0; column <= columns; ++column)
            table[0] << (column < columns ? u"c"_s + QString::number(column) : u"total"_s);
        for (int row = 0; row <= rows; ++row) {
            QStringList record { row < rows ? QString::number(row) : u"total"_s };
            for (const qint64 amount : std::as_const(cells[row]))
                record << Money::fromCents(amount).toString();
            table << record;
        }
        const Result<Reconciliation> result = reconcile(table);
        ACQUIS_VERIFY_RESULT(result);
        QCOMPARE(result->cells.size(), qsizetype(1));
        QCOMPARE(result->cells.first().row, table[wrongRow + 1][0]);
        QCOMPARE(result->cells.first().column, table[0][wrongColumn + 1]);
        QCOMPARE(result->cells.first().difference, Money::fromCents(excess));
        QVERIFY(result->sums.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestReconciliation)
#include "tst_reconciliation.moc"
