// SPDX-License-Identifier: GPL-3.0-or-later
// Totals agree in every view: table, total row, chart, exports, whatever the measure, the breakdown and the signs.
#include "core/exchange/csvreader.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/spending/spendingregister.h"
#include "ui/spending/spendingchart.h"
#include "ui/spending/spendingexport.h"
#include "ui/spending/spendingtablemodel.h"
#include "ui/spending/spendingtotalmodel.h"
#include "ui/spending/spendingwords.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

qint64 centsOf(const QByteArray &dollars)
{
    return std::llround(dollars.toDouble() * 100);
}

} // namespace

class TestSpendingFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void totalsAgree_data();
    void totalsAgree();
    void chartKeepsTheLargestAndSumsTheRest();
    void smallAmountsAreDrawnInDollars();
    void yearsAreDrawnInTheirOrder();
    void filtersOutliveTheirMembers();
    void leftOutLinesAreMarked();
    void csvNeutralisesFormulas();

private:
    test::TemporaryFolder m_folder;
    SpendCube m_cube;
};

void TestSpendingFigures::initTestCase()
{
    auto cube = test::cubeOf(m_folder, test::randomAccounts(7, 900));
    ACQUIS_VERIFY_RESULT(cube);
    m_cube = std::move(*cube);
    QVERIFY(m_cube.cellCount() > 0);
}

void TestSpendingFigures::totalsAgree_data()
{
    QTest::addColumn<Dimension>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<SpendMeasure>("measure");
    for (const Dimension rows : { Dimension::Ministry, Dimension::Program, Dimension::FiscalYear, Dimension::Kind }) {
        for (const int columns : { -1, int(Dimension::FiscalYear), int(Dimension::Program), int(Dimension::Ministry) }) {
            if (columns == int(rows))
                continue;
            const QByteArray by = dimensionName(rows).toLatin1() + (columns < 0 ? QByteArray() : " and " + dimensionName(Dimension(columns)).toLatin1());
            QTest::addRow("amounts by %s", by.constData()) << rows << columns << SpendMeasure::Amount;
            QTest::addRow("lines by %s", by.constData()) << rows << columns << SpendMeasure::Count;
        }
    }
}

void TestSpendingFigures::totalsAgree()
{
    QFETCH(Dimension, rows);
    QFETCH(int, columns);
    QFETCH(SpendMeasure, measure);
    SpendingSelection selection;
    selection.rows = rows;
    selection.columns = columns < 0 ? std::nullopt : std::optional(Dimension(columns));
    selection.measure = measure;
    const SpendingFigures figures = spendingFigures(m_cube, selection, nullptr);
    const Breakdown whole = m_cube.breakdown({});
    const qint64 expected = measure == SpendMeasure::Amount ? whole.total.cents() : whole.count;

    qint64 byRows = 0;
    QList<qint64> byColumns(figures.columns.size(), 0);
    for (const SpendingRow &row : figures.rows) {
        byRows += row.total.value(measure);
        qint64 cells = 0;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            cells += row.cells[column].value(measure);
            byColumns[column] += row.cells[column].value(measure);
        }
        if (!figures.columns.isEmpty())
            QCOMPARE(cells, row.total.value(measure));
    }
    QCOMPARE(byRows, expected);
    QCOMPARE(figures.total.value(measure), expected);
    for (qsizetype column = 0; column < byColumns.size(); ++column)
        QCOMPARE(figures.columnTotals[column].value(measure), byColumns[column]);

    const Formats formats(Language::English);
    const SpendingChart chart = spendingChart(figures, formats);
    double drawn = 0;
    for (const ChartSeries &series : chart.data.series) {
        QCOMPARE(series.values.size(), chart.data.categories.size());
        for (const ChartValue &value : series.values)
            drawn += value.value;
    }
    const double unit = measure == SpendMeasure::Amount ? 1e8 : 1;
    QVERIFY(std::abs(drawn * unit - double(expected)) < 1);

    SpendingTableModel table;
    table.setFigures(figures);
    SpendingTotalModel totals(table);
    QCOMPARE(totals.columnCount(), table.columnCount());
    QCOMPARE(totals.index(0, totals.columnCount() - 2).data().toString(), SpendingWords::bare(measure, expected, formats));

    ACQUIS_VERIFY_RESULT(writeSpendingCsv(m_folder.path(u"table.csv"_s), figures, formats));
    QFile file(m_folder.path(u"table.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    CsvReader reader(file);
    QList<QList<QByteArray>> records;
    while (reader.next().value_or(false)) {
        QList<QByteArray> record;
        for (const QByteArrayView cell : reader.cells())
            record << cell.toByteArray();
        records << record;
    }
    QCOMPARE(records.size(), figures.rows.size() + 2);
    qint64 exported = 0;
    const qsizetype total = figures.columns.size() + 1;
    const auto number = [measure](const QByteArray &text) { return measure == SpendMeasure::Amount ? centsOf(text) : text.toLongLong(); };
    for (qsizetype row = 1; row < records.size() - 1; ++row)
        exported += number(records[row][total]);
    QCOMPARE(exported, expected);
    QCOMPARE(number(records.last()[total]), expected);
}

void TestSpendingFigures::chartKeepsTheLargestAndSumsTheRest()
{
    const SpendingFigures figures = spendingFigures(m_cube, {}, nullptr);
    QCOMPARE(figures.rows.size(), 14);
    const SpendingChart chart = spendingChart(figures, Formats(Language::English));
    QCOMPARE(chart.rows.size(), chart.data.categories.size());
    QCOMPARE(chart.rows.last(), -1);
    QCOMPARE(chart.rows.first(), figures.concentration.order.first());
    const auto alone = qsizetype(chart.rows.size()) - 1;
    QVERIFY(chart.data.categories.last().contains(QString::number(figures.rows.size() - alone)));
    QVERIFY(chart.data.summary.contains(chart.data.categories.first()));
    for (const ChartSeries &series : chart.data.series) {
        for (const ChartValue &value : series.values)
            QVERIFY(value.value == 0 || !value.exact.isEmpty());
    }
}

void TestSpendingFigures::smallAmountsAreDrawnInDollars()
{
    auto cube = test::cubeOf(test::TemporaryFolder(), test::accounts({ "2016-17,1200,Kites,Strings,Services", "2016-17,-300,Kites,Tails,Services" }));
    ACQUIS_VERIFY_RESULT(cube);
    const SpendingChart chart = spendingChart(spendingFigures(*cube, {}, nullptr), Formats(Language::English));
    QCOMPARE(chart.data.totals, QStringList { u"900"_s });
    QCOMPARE(chart.data.series.first().values.first().value, 900.0);
}

void TestSpendingFigures::yearsAreDrawnInTheirOrder()
{
    SpendingSelection byYear = withRows({}, Dimension::FiscalYear);
    byYear.columns.reset();
    const SpendingChart chart = spendingChart(spendingFigures(m_cube, byYear, nullptr), Formats(Language::French));
    QCOMPARE(chart.data.categories, (QStringList { u"2014-2015"_s, u"2015-2016"_s, u"2016-2017"_s, u"2017-2018"_s }));
}

void TestSpendingFigures::filtersOutliveTheirMembers()
{
    SpendingSelection selection = withFilter({}, Dimension::Ministry, { u"a-ministry-that-went"_s });
    const SpendingFigures figures = spendingFigures(m_cube, selection, nullptr);
    QCOMPARE(figures.rows.size(), 0);
    QCOMPARE(figures.total.count, 0);
    QVERIFY(!spendingChart(figures, Formats(Language::English)).data.emptyText.isEmpty());
}

void TestSpendingFigures::leftOutLinesAreMarked()
{
    const SpendingSelection selection = withFilter({}, Dimension::Tag, { u"iit-study"_s });
    SpendingSelection whole;
    const SpendingFigures plain = spendingFigures(m_cube, whole, nullptr);
    const SpendingRow &row = plain.rows.last();
    Coverage coverage;
    CoverageEntry entry;
    entry.ministryId = m_cube.members(Dimension::Ministry)[size_t(row.member)].id;
    entry.year = FiscalYear(2014);
    entry.state = CoverageState::PresentNotCounted;
    entry.amount = Money::fromCents(12345);
    entry.lines = 2;
    coverage.grid << entry;
    const SpendingFigures marked = spendingFigures(m_cube, whole, &coverage);
    const SpendingCell &cell = marked.rows.last().cells[marked.columnOf(u"2014-15"_s)];
    QCOMPARE(cell.leftOut, entry.amount);
    QCOMPARE(cell.leftOutLines, 2);
    QCOMPARE(marked.total.leftOut, entry.amount);
    QCOMPARE(marked.total.amount, plain.total.amount);
    // Nobody knows which account left-out lines stand in.
    whole.columns.reset();
    QCOMPARE(spendingFigures(m_cube, withFilter(whole, Dimension::Kind, { u"awarded"_s }), &coverage).total.leftOutLines, 0);
    QCOMPARE(selectedTag(selection), u"iit-study"_s);
}

void TestSpendingFigures::csvNeutralisesFormulas()
{
    ACQUIS_VERIFY_RESULT(writeSpendingCsv(m_folder.path(u"formulas.csv"_s), spendingFigures(m_cube, {}, nullptr), Formats(Language::English)));
    const QByteArray csv = m_folder.read(u"formulas.csv"_s);
    QVERIFY(csv.contains("Formulas"));
    QVERIFY(!csv.contains("\n=Formulas"));
}

QTEST_GUILESS_MAIN(TestSpendingFigures)
#include "tst_spendingfigures.moc"
