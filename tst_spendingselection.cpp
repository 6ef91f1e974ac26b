// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingselection.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

using Origin = SpendingFilter::Origin;

class TestSpendingSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndColumnsChangePlaces();
    void tagAndRuleExcludeEachOther();
    void filtersAreReplacedAddedAndRemoved();
    void chosenFiltersStandBeforeSteps();
    void drillsFromMinistryToProgramToLines();
    void drillingOutOfOtherDimensions_data();
    void drillingOutOfOtherDimensions();
    void columnsThatBecomeRowsGo();
    void linesOfAFigureAreLeftWhole();
    void goesUpToAnyLevel();
    void sortingIsNoStepOfHistory();
    void undoAndRedoReturnExactly();
    void anewStepForgetsWhatWasUndone();
};

void TestSpendingSelection::rowsAndColumnsChangePlaces()
{
    const SpendingSelection start;
    const SpendingSelection byYear = withRows(start, Dimension::FiscalYear);
    QCOMPARE(byYear.rows, Dimension::FiscalYear);
    QCOMPARE(byYear.columns, std::optional(Dimension::Ministry));
    const SpendingSelection back = withColumns(byYear, Dimension::FiscalYear);
    QCOMPARE(back.rows, Dimension::Ministry);
    QCOMPARE(back.columns, std::optional(Dimension::FiscalYear));
    QCOMPARE(withColumns(start, std::nullopt).columns, std::nullopt);
}

void TestSpendingSelection::tagAndRuleExcludeEachOther()
{
    SpendingSelection byTag = withRows({}, Dimension::Tag);
    QCOMPARE(withColumns(byTag, Dimension::TagRule).columns, std::nullopt);
    byTag.columns = Dimension::TagRule;
    QCOMPARE(withRows(byTag, Dimension::Tag).columns, std::nullopt);
}

void TestSpendingSelection::filtersAreReplacedAddedAndRemoved()
{
    SpendingSelection selection = withFilter({}, Dimension::Tag, { u"iit-study"_s });
    selection = withFilter(selection, Dimension::FiscalYear, { u"2014-15"_s, u"2015-16"_s });
    selection = withFilter(selection, Dimension::Tag, { u"iit-consistent"_s });
    QCOMPARE(selection.filters.size(), 2);
    QCOMPARE(selection.chosen(Dimension::Tag)->codes, QStringList { u"iit-consistent"_s });
    QVERIFY(selection.uses(Dimension::FiscalYear));
    QVERIFY(!selection.uses(Dimension::Vendor));
    selection = withFilter(selection, Dimension::Tag, {});
    QVERIFY(!selection.chosen(Dimension::Tag));
    QCOMPARE(withoutFilter(selection, 0).filters.size(), 0);
    QCOMPARE(withoutFilter(selection, 7), selection);
}

void TestSpendingSelection::chosenFiltersStandBeforeSteps()
{
    SpendingSelection selection = drilledDown({}, u"health"_s);
    selection = withFilter(selection, Dimension::FiscalYear, { u"2014-15"_s });
    QCOMPARE(selection.filters.first().dimension, Dimension::FiscalYear);
    QCOMPARE(selection.filters.last().origin, Origin::Drilled);
}

void TestSpendingSelection::drillsFromMinistryToProgramToLines()
{
    const SpendingSelection programs = drilledDown({}, u"health"_s);
    QCOMPARE(programs.rows, Dimension::Program);
    QCOMPARE(programs.filters, (QList<SpendingFilter> { { Dimension::Ministry, { u"health"_s }, Origin::Drilled } }));
    QCOMPARE(programs.place, SpendingPlace::Overview);
    const SpendingSelection lines = drilledDown(programs, u"ehealth"_s);
    QCOMPARE(lines.place, SpendingPlace::Lines);
    QCOMPARE(lines.rows, Dimension::Program);
    QCOMPARE(lines.filters.last().origin, Origin::Lines);
    QCOMPARE(depthOf(lines), 2);
    QCOMPARE(wentUp(lines), std::optional(programs));
    QCOMPARE(wentUp(programs), std::optional(SpendingSelection()));
    QCOMPARE(wentUp({}), std::nullopt);
}

void TestSpendingSelection::drillingOutOfOtherDimensions_data()
{
    QTest::addColumn<Dimension>("rows");
    QTest::addColumn<Dimension>("below");
    QTest::addRow("a year opens its ministries") << Dimension::FiscalYear << Dimension::Ministry;
    QTest::addRow("a tag opens its ministries") << Dimension::Tag << Dimension::Ministry;
    QTest::addRow("a source file opens its ministries") << Dimension::Source << Dimension::Ministry;
}

void TestSpendingSelection::drillingOutOfOtherDimensions()
{
    QFETCH(Dimension, rows);
    QFETCH(Dimension, below);
    const SpendingSelection drilled = drilledDown(withRows({}, rows), u"code"_s);
    QCOMPARE(drilled.rows, below);
    QCOMPARE(wentUp(drilled)->rows, rows);
}

void TestSpendingSelection::columnsThatBecomeRowsGo()
{
    SpendingSelection selection;
    selection.columns = Dimension::Program;
    selection.sort = { SpendingSort::Key::Column, u"strings"_s, false };
    const SpendingSelection drilled = drilledDown(selection, u"kites"_s);
    QCOMPARE(drilled.rows, Dimension::Program);
    QCOMPARE(drilled.columns, std::nullopt);
    QCOMPARE(drilled.sort, SpendingSort());
}

void TestSpendingSelection::linesOfAFigureAreLeftWhole()
{
    const SpendingSelection lines = atLines({}, u"health"_s, u"2016-17"_s);
    QCOMPARE(lines.filters.size(), 2);
    const SpendingSelection other = atLines(lines, u"education"_s);
    QCOMPARE(other.filters.size(), 1);
    QCOMPARE(wentUp(lines), std::optional(SpendingSelection()));
    QCOMPARE(atPlace(lines, SpendingPlace::Coverage).filters.size(), 0);
}

void TestSpendingSelection::goesUpToAnyLevel()
{
    const SpendingSelection years = withRows({}, Dimension::FiscalYear);
    const SpendingSelection deep = drilledDown(drilledDown(drilledDown(years, u"2014-15"_s), u"health"_s), u"ehealth"_s);
    QCOMPARE(depthOf(deep), 3);
    QCOMPARE(upTo(deep, 2).rows, Dimension::Program);
    QCOMPARE(upTo(deep, 1).rows, Dimension::Ministry);
    QCOMPARE(upTo(deep, 0).rows, Dimension::FiscalYear);
    QCOMPARE(upTo(deep, 0).filters.size(), 0);
}

void TestSpendingSelection::sortingIsNoStepOfHistory()
{
    SelectionHistory history;
    const SpendingSelection start;
    SpendingSelection sorted = start;
    sorted.sort = { SpendingSort::Key::Name, {}, false };
    sorted.find = u"tr"_s;
    sorted.view = SpendingView::Table;
    history.moved(start, sorted);
    QVERIFY(!history.canUndo());
}

void TestSpendingSelection::undoAndRedoReturnExactly()
{
    SelectionHistory history;
    const SpendingSelection start;
    const SpendingSelection programs = drilledDown(start, u"health"_s);
    const SpendingSelection filtered = withFilter(programs, Dimension::FiscalYear, { u"2014-15"_s });
    history.moved(start, programs);
    history.moved(programs, filtered);
    QCOMPARE(history.undo(filtered), programs);
    QCOMPARE(history.undo(programs), start);
    QVERIFY(!history.canUndo());
    QCOMPARE(history.redo(start), programs);
    QCOMPARE(history.redo(programs), filtered);
    QVERIFY(!history.canRedo());
}

void TestSpendingSelection::anewStepForgetsWhatWasUndone()
{
    SelectionHistory history;
    const SpendingSelection start;
    const SpendingSelection programs = drilledDown(start, u"health"_s);
    history.moved(start, programs);
    QCOMPARE(history.undo(programs), start);
    history.moved(start, drilledDown(start, u"education"_s));
    QVERIFY(!history.canRedo());
    for (int i = 0; i < 300; ++i)
        history.moved(start, programs);
    int steps = 0;
    for (; history.canUndo(); ++steps)
        static_cast<void>(history.undo(start));
    QCOMPARE(steps, 200);
}

QTEST_GUILESS_MAIN(TestSpendingSelection)
#include "tst_spendingselection.moc"
