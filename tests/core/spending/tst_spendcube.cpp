// SPDX-License-Identifier: GPL-3.0-or-later
// The cube against a sum that is made the slow and obvious way.
#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/spending/pivot.h"
#include "core/spending/spendcube.h"
#include "core/storage/database.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

struct Line
{
    QString ministry;
    QString program;
    int year = 0;
    qint64 cents = 0;
};

} // namespace

class TestSpendCube : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithANaiveSum_data();
    void agreesWithANaiveSum();
    void unknownIsShownAsUnknown();
};

void TestSpendCube::agreesWithANaiveSum_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSpendCube::agreesWithANaiveSum()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    QList<Line> lines;
    QByteArray csv = "Vendor,Ministry,Program,Fiscal Year,Amount\n";
    for (int i = 0; i < 400; ++i) {
        const Line line { u"Ministry %1"_s.arg(random.bounded(5)), u"Program %1"_s.arg(random.bounded(9)),
                          2010 + random.bounded(4), random.bounded(2000000) - 700000 };
        lines << line;
        csv += QByteArray("V,") + line.ministry.toUtf8() + ',' + line.program.toUtf8() + ','
               + FiscalYear(line.year).toString().toUtf8() + ',' + Money::fromCents(line.cents).toString().toUtf8() + '\n';
    }
    const test::TemporaryFolder folder;
    auto database = createRegister(folder.path(u"register.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    ACQUIS_VERIFY_RESULT(importFiles(**database, { folder.write(u"lines.csv"_s, csv) }, {}));
    const auto cube = SpendCube::load(**database);
    ACQUIS_VERIFY_RESULT(cube);

    const int year = cube->memberByText(Dimension::FiscalYear, u"2011-12"_s);
    QVERIFY(year > 0);
    QMap<QPair<QString, QString>, qint64> naive;
    qint64 naiveTotal = 0;
    for (const Line &line : std::as_const(lines)) {
        if (line.year != 2011)
            continue;
        naive[{ line.ministry, line.program }] += line.cents;
        naiveTotal += line.cents;
    }
    const Breakdown breakdown =
        cube->breakdown({ { Dimension::Ministry, Dimension::Program }, { { Dimension::FiscalYear, { year } } } });
    QCOMPARE(breakdown.rows.size(), naive.size());
    QCOMPARE(breakdown.total.cents(), naiveTotal);
    for (const BreakdownRow &row : breakdown.rows) {
        const QPair<QString, QString> key { cube->members(Dimension::Ministry)[static_cast<size_t>(row.keys[0])].name.en,
                                            cube->members(Dimension::Program)[static_cast<size_t>(row.keys[1])].name.en };
        QCOMPARE(row.amount.cents(), naive.value(key));
    }
    const Pivot pivot = pivotOf(breakdown);
    qint64 byRows = 0;
    qint64 byColumns = 0;
    for (const PivotRow &row : pivot.rows)
        byRows += row.total.cents();
    for (const Money column : pivot.columnTotals)
        byColumns += column.cents();
    QCOMPARE(byRows, naiveTotal);
    QCOMPARE(byColumns, naiveTotal);
    QCOMPARE(cube->breakdown({}).count, qint64(lines.size()));
}

void TestSpendCube::unknownIsShownAsUnknown()
{
    const test::TemporaryFolder folder;
    auto database = createRegister(folder.path(u"register.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    ACQUIS_VERIFY_RESULT(
        importFiles(**database,
                    { folder.write(u"lines.csv"_s, "Vendor,Ministry,Program,Fiscal Year,Method,Amount\n"
                                                   "V,Kites,A,2015-16,open-competition,70\nV,Kites,B,2015-16,,30\n") },
                    {}));
    const auto cube = SpendCube::load(**database);
    ACQUIS_VERIFY_RESULT(cube);
    const Breakdown byMethod = cube->breakdown({ { Dimension::Method }, {} });
    QCOMPARE(byMethod.rows.size(), 2);
    QCOMPARE(byMethod.rows[0].keys.front(), 0);
    QCOMPARE(byMethod.rows[0].amount.toString(), u"30.00"_s);
    QCOMPARE(byMethod.known.toString(), u"70.00"_s);
    QCOMPARE(cube->memberByText(Dimension::Method, u"unknown"_s), 0);
    QCOMPARE(cube->memberByText(Dimension::Method, u"nothing of the kind"_s), -1);
}

QTEST_GUILESS_MAIN(TestSpendCube)
#include "tst_spendcube.moc"
