// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/spending/spendingwindow.h"
#include "ui/charts/chartview.h"
#include "ui/spending/comparisonmodel.h"
#include "ui/widgets/keyfigurebutton.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

QList<TestLine> twoYears()
{
    return { { "2015-16", "Education", "Schools", "1,000" }, { "2016-17", "Education", "Schools", "1,500" },
             { "2015-16", "Energy", "Wind", "400" },         { "2016-17", "Finance", "Taxes", "-200" },
             { "2015-16", "Labour", "Safety", "-100" },      { "2016-17", "Labour", "Safety", "100" } };
}

SpendingComparison sampleComparison()
{
    SpendingComparison comparison;
    comparison.rows = { { u"education"_s,
                          { u"Education"_s, u"Éducation"_s },
                          { Money::fromCents(100000), 1, {}, 0 },
                          { Money::fromCents(150000), 1, {}, 0 } },
                        { u"energy"_s, { u"Energy"_s, u"Énergie"_s }, { Money::fromCents(40000), 1, {}, 0 }, {} } };
    comparison.total.a = { Money::fromCents(140000), 2, {}, 0 };
    comparison.total.b = { Money::fromCents(150000), 1, {}, 0 };
    return comparison;
}

/// The row of the comparison that begins with \p name.
QStringList rowOf(const SpendingWindow &window, const QString &name)
{
    const QList<QStringList> rows = window.table(u"comparisonTable"_s);
    for (const QStringList &row : rows) {
        if (row.first() == name)
            return row;
    }
    return {};
}

} // namespace

class TestComparison final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelKeepsItsPromises();
    void changeOfNothingOrLessIsUndefined();
    void keyFigureOfTheYearsOpensTheirComparison();
    void pinningKeepsASelectionWhileFiltersChange();
    void swapTurnsTheSigns();
    void forgettingALeavesTheComparison();
    void chartTableAndCsvOfAComparisonAgree();
    void comparisonSurvivesTheLanguage();
};

void TestComparison::modelKeepsItsPromises()
{
    ComparisonModel rows(ComparisonModel::Part::Rows);
    ComparisonModel total(ComparisonModel::Part::Total);
    QAbstractItemModelTester rowsTester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester totalTester(&total, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const Language language : { Language::English, Language::French }) {
        rows.show(sampleComparison(), Formats(language));
        total.show(sampleComparison(), Formats(language));
    }
    QCOMPARE(rows.rowCount(), 2);
    QCOMPARE(rows.index(0, 0).data().toString(), u"Éducation"_s);
    rows.show({}, Formats(Language::French));
    QCOMPARE(rows.rowCount(), 0);
    QCOMPARE(total.rowCount(), 1);
}

void TestComparison::changeOfNothingOrLessIsUndefined()
{
    SpendingComparison comparison = sampleComparison();
    QVERIFY(comparison.changeOf(comparison.rows[0]).isDefined());
    comparison.rows[0].a.amount = Money::fromCents(-1);
    QVERIFY(!comparison.changeOf(comparison.rows[0]).isDefined());
    comparison.rows[0].a.amount = Money();
    QVERIFY(!comparison.changeOf(comparison.rows[0]).isDefined());
}

void TestComparison::keyFigureOfTheYearsOpensTheirComparison()
{
    SpendingWindow window;
    QVERIFY(window.open(twoYears()));
    KeyFigureButton *change = nullptr;
    const auto figures = window.page().findChildren<KeyFigureButton *>();
    for (KeyFigureButton *figure : figures)
        change = figure->text() == u"Change over the years"_s ? figure : change;
    QVERIFY(change);
    change->click();
    QVERIFY(window.waitUntilSettled());
    QCOMPARE(window.crumbs().last(), u"Comparison"_s);
    QCOMPARE(rowOf(window, u"Education"_s), (QStringList { u"Education"_s, u"1,000"_s, u"1,500"_s, u"500"_s, u"+50.0%"_s }));
    QCOMPARE(rowOf(window, u"Energy"_s), (QStringList { u"Energy"_s, u"400"_s, u"–"_s, u"-400"_s, u"only in A"_s }));
    QCOMPARE(rowOf(window, u"Finance"_s), (QStringList { u"Finance"_s, u"–"_s, u"-200"_s, u"-200"_s, u"only in B"_s }));
    QCOMPARE(rowOf(window, u"Labour"_s), (QStringList { u"Labour"_s, u"-100"_s, u"100"_s, u"200"_s, u"–"_s }));
    QVERIFY(window.page().goBack());
    QCOMPARE(window.table().first().first(), u"Ministry"_s);
    QVERIFY2(window.chips().isEmpty(), "the years go with the comparison");
}

void TestComparison::pinningKeepsASelectionWhileFiltersChange()
{
    SpendingWindow window;
    QVERIFY(window.open(twoYears()));
    auto *compare = window.page().findChild<QPushButton *>(u"spendingCompare"_s);
    QCOMPARE(compare->text(), u"Compare…"_s);
    compare->click();
    QVERIFY(!compare->isEnabled());
    const auto *sides = window.page().findChild<QLabel *>(u"comparisonSides"_s);
    QVERIFY2(sides->text().contains(u"Both sides are the same now"_s), qPrintable(sides->text()));
    QVERIFY(window.page().goBack());
    QVERIFY(window.drill(u"Education"_s));
    QCOMPARE(compare->text(), u"Compare with A"_s);
    compare->click();
    QVERIFY2(sides->text().contains(u"A: everything"_s), qPrintable(sides->text()));
    QVERIFY2(sides->text().contains(u"B: Ministry: Education"_s), qPrintable(sides->text()));
    QCOMPARE(rowOf(window, u"Schools"_s).value(4), u"0.0%"_s);
    QCOMPARE(rowOf(window, u"Wind"_s).value(4), u"only in A"_s);
}

void TestComparison::swapTurnsTheSigns()
{
    SpendingWindow window;
    QVERIFY(window.open(twoYears()));
    window.page().findChild<QPushButton *>(u"spendingCompare"_s)->click();
    QVERIFY(window.page().goBack());
    QVERIFY(window.drill(u"Education"_s));
    window.page().findChild<QPushButton *>(u"spendingCompare"_s)->click();
    QCOMPARE(rowOf(window, u"Wind"_s).value(3), u"-400"_s);
    window.page().findChild<QPushButton *>(u"comparisonSwap"_s)->click();
    QCOMPARE(rowOf(window, u"Wind"_s).value(3), u"400"_s);
    QCOMPARE(rowOf(window, u"Wind"_s).value(4), u"only in B"_s);
}

void TestComparison::forgettingALeavesTheComparison()
{
    SpendingWindow window;
    QVERIFY(window.open(twoYears()));
    auto *compare = window.page().findChild<QPushButton *>(u"spendingCompare"_s);
    compare->click();
    window.page().findChild<QPushButton *>(u"comparisonUnpin"_s)->click();
    QCOMPARE(compare->text(), u"Compare…"_s);
    QCOMPARE(window.crumbs(), QStringList { u"All ministries"_s });
}

void TestComparison::chartTableAndCsvOfAComparisonAgree()
{
    SpendingWindow window;
    QVERIFY(window.open(twoYears()));
    window.page().findChild<QPushButton *>(u"spendingCompare"_s)->click();
    const auto *chart = window.page().findChild<ChartView *>(u"comparisonChart"_s);
    QVERIFY(chart->data().grouped);
    const QList<QStringList> rows = window.table(u"comparisonTable"_s);
    QCOMPARE(chart->data().categories.size(), rows.size() - 1);
    double sum = 0;
    for (const ChartValue &value : chart->data().series.at(1).values)
        sum += value.value;
    QCOMPARE(qRound(sum), 2700);
    window.m_prompts.file = window.folder.path(u"compared.csv"_s);
    for (QAction *action : window.page().fileActions()) {
        if (action->objectName() == u"spendingCsv"_s)
            action->trigger();
    }
    QTRY_VERIFY(QFile::exists(window.m_prompts.file));
    const QByteArray csv = window.folder.read(u"compared.csv"_s);
    QVERIFY2(csv.contains("2700.00,2700.00,0.00,0.000000"), csv.constData());
}

void TestComparison::comparisonSurvivesTheLanguage()
{
    SpendingWindow window;
    QVERIFY(window.open(twoYears()));
    window.page().findChild<QPushButton *>(u"spendingCompare"_s)->click();
    auto *view = window.page().findChild<QTableView *>(u"comparisonTable"_s);
    view->selectRow(1);
    const qsizetype rows = window.table(u"comparisonTable"_s).size();
    window.setLanguage(Language::French);
    QVERIFY(view->isVisible());
    QCOMPARE(window.table(u"comparisonTable"_s).size(), rows);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(window.table(u"comparisonTable"_s).first().first(), u"Ministère"_s);
}

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
