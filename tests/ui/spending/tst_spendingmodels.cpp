// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/spending/spendingwindow.h"
#include "ui/spending/leftoutdelegate.h"
#include "ui/spending/linesmodel.h"
#include "ui/spending/spendingpresentationmodel.h"
#include "ui/spending/spendingsortmodel.h"
#include "ui/spending/spendingtablemodel.h"
#include "ui/spending/spendingtotalmodel.h"

#include <QAbstractItemModelTester>
#include <QTableView>
#include <QTest>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

SpendingFigures figuresOf(int rows, int columns)
{
    SpendingFigures figures;
    figures.columnDimension = Dimension::FiscalYear;
    for (int column = 0; column < columns; ++column) {
        figures.columns.append({ column + 1, u"20%1-%2"_s.arg(14 + column).arg(15 + column), {} });
        figures.columnTotals.append({ Money::fromCents(rows * 100), rows, {}, 0 });
    }
    for (int row = 0; row < rows; ++row) {
        SpendingRow added { row + 1, u"m%1"_s.arg(row), { u"Énergie %1"_s.arg(row), u"Énergie %1"_s.arg(row) }, {}, {}, {} };
        for (int column = 0; column < columns; ++column)
            added.cells.append({ Money::fromCents(100), 1, Money::fromCents(5), row == 0 ? 1 : 0 });
        added.total = { Money::fromCents(columns * 100 * (row % 2 ? -1 : 1)), columns, {}, 0 };
        figures.rows.append(added);
    }
    figures.total = { Money::fromCents(rows * columns * 100), qint64(rows) * columns, {}, 0 };
    return figures;
}

} // namespace

class TestSpendingModels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyModelOfTheTableKeepsItsPromises();
    void linesModelKeepsItsPromises();
    void namesSortAsTheLanguageDoes();
    void markOfWhatIsLeftOutStandsBesideItsWords();
};

void TestSpendingModels::everyModelOfTheTableKeepsItsPromises()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    Theme theme;
    SpendingTableModel table;
    SpendingPresentationModel words(table, theme);
    SpendingSortModel sorted;
    sorted.setSourceModel(&words);
    SpendingTotalModel totals(table);
    QAbstractItemModelTester tableTester(&table, mode);
    QAbstractItemModelTester wordsTester(&words, mode);
    QAbstractItemModelTester sortedTester(&sorted, mode);
    QAbstractItemModelTester totalsTester(&totals, mode);
    table.setFigures(figuresOf(5, 3));
    sorted.sort(4, Qt::DescendingOrder);
    sorted.setFind(u"energie 3"_s);
    QCOMPARE(sorted.rowCount(), 1);
    totals.setRowsShown(1);
    words.setFormats(Formats(Language::French));
    totals.setFormats(Formats(Language::French));
    table.setFigures(figuresOf(5, 3));
    table.setFigures(figuresOf(2, 1));
    sorted.setFind({});
    QCOMPARE(sorted.rowCount(), 2);
    table.setFigures({});
    QCOMPARE(sorted.rowCount(), 0);
}

void TestSpendingModels::linesModelKeepsItsPromises()
{
    LinesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SpendLine line;
    line.year = FiscalYear(2016);
    line.levels[0] = u"Ministry of Education"_s;
    line.levels[6] = u"Detail"_s;
    line.row = 1234;
    line.tags = { { u"iit"_s, 2, { u"I&IT"_s, u"ITI"_s }, u"r"_s, { u"Rule"_s, u"Règle"_s } } };
    model.append({ line, line });
    model.setFormats(Formats(Language::French));
    model.setFormats(Formats(Language::English));
    QCOMPARE(model.text(0, LinesModel::Column::Ministry), u"Ministry of Education"_s);
    QCOMPARE(model.text(0, LinesModel::Column::Detail), u"Detail"_s);
    QCOMPARE(model.text(1, LinesModel::Column::Row), u"1,234"_s);
    QCOMPARE(model.text(1, LinesModel::Column::Rule), u"I&IT, version 2: Rule"_s);
    QCOMPARE(model.headings().size(), model.columnCount());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestSpendingModels::namesSortAsTheLanguageDoes()
{
    Theme theme;
    SpendingFigures figures = figuresOf(3, 1);
    figures.rows[0].name = { u"Zoo"_s, u"Zoo"_s };
    figures.rows[1].name = { u"Éducation"_s, u"Éducation"_s };
    figures.rows[2].name = { u"Finances"_s, u"Finances"_s };
    SpendingTableModel table;
    SpendingPresentationModel words(table, theme);
    SpendingSortModel sorted;
    sorted.setSourceModel(&words);
    sorted.setCollator(Formats(Language::French).collator());
    table.setFigures(figures);
    sorted.sort(0, Qt::AscendingOrder);
    QCOMPARE(sorted.index(0, 0).data().toString(), u"Éducation"_s);
    QCOMPARE(sorted.index(2, 0).data().toString(), u"Zoo"_s);
}

void TestSpendingModels::markOfWhatIsLeftOutStandsBesideItsWords()
{
    Theme theme;
    SpendingTableModel table;
    SpendingPresentationModel words(table, theme);
    table.setFigures(figuresOf(2, 1));
    QTableView view;
    view.setModel(&words);
    auto *delegate = new LeftOutDelegate(&view);
    view.setItemDelegate(delegate);
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.widget = &view;
    option.rect = QRect(0, 0, 400, 24);
    const QModelIndex marked = words.index(0, 1);
    const QRect mark = delegate->markRect(option, marked);
    QVERIFY(!mark.isNull());
    const int gap = option.rect.right() - mark.right() - option.fontMetrics.horizontalAdvance(marked.data().toString());
    QVERIFY2(gap >= 0 && gap < 20, qPrintable(QString::number(gap)));
    QVERIFY(delegate->markRect(option, words.index(1, 1)).isNull());
    option.rect.setWidth(10); // too narrow: the mark stays inside
    QVERIFY(delegate->markRect(option, marked).left() >= option.rect.left());
}

QTEST_MAIN(TestSpendingModels)
#include "tst_spendingmodels.moc"
