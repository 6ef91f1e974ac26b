// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingselection.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;
using Origin = SpendingFilter::Origin;

class TestSpendingSelection final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drillsFromMinistriesToProgramsToLinesAndBack();
    void yearsDrillToMinistriesThenPrograms();
    void swapsRowsAndColumnsRatherThanRepeatThem();
    void filterOfSeveralMembersIsOneChip();
    void changingADrilledFilterKeepsItsPlace();
    void linesFilterGoesWhenTheLinesAreClosed();
    void pinnedFiltersStayWhileOthersChange();
    void swappingTwiceChangesNothing();
    void ofSeveralKindsExactlyOneIsChosen_data();
    void ofSeveralKindsExactlyOneIsChosen();
    void usesWhatEitherSideOfAComparisonFilters();
    void historyGoesBackAndForthButNotForSorting();
};

void TestSpendingSelection::drillsFromMinistriesToProgramsToLinesAndBack()
{
    const SpendingSelection top;
    const SpendingSelection programs = drilledDown(top, u"health"_s);
    QCOMPARE(programs.rows, Dimension::Program);
    QCOMPARE(programs.filters, (QList<SpendingFilter> { { Dimension::Ministry, { u"health"_s }, Origin::Drilled } }));
    const SpendingSelection lines = drilledDown(programs, u"ehealth"_s);
    QCOMPARE(lines.place, SpendingPlace::Lines);
    QCOMPARE(depthOf(lines), 2);
    QCOMPARE(wentUp(lines), std::optional(programs));
    QCOMPARE(wentUp(programs), std::optional(top));
    QCOMPARE(wentUp(top), std::nullopt);
    QCOMPARE(upTo(lines, 0), top);
}

void TestSpendingSelection::yearsDrillToMinistriesThenPrograms()
{
    SpendingSelection years = withRows({}, Dimension::FiscalYear);
    QCOMPARE(years.columns, std::optional(Dimension::Ministry));
    years = drilledDown(years, u"2016-17"_s);
    QCOMPARE(years.rows, Dimension::Ministry);
    QCOMPARE(years.columns, std::nullopt);
    years = drilledDown(years, u"health"_s);
    QCOMPARE(years.rows, Dimension::Program);
}

void TestSpendingSelection::swapsRowsAndColumnsRatherThanRepeatThem()
{
    const SpendingSelection start;
    QCOMPARE(withColumns(start, Dimension::Ministry).rows, Dimension::FiscalYear);
    QCOMPARE(withColumns(withRows(start, Dimension::Tag), Dimension::TagRule).columns, std::nullopt);
}

void TestSpendingSelection::filterOfSeveralMembersIsOneChip()
{
    SpendingSelection selection = withFilter({}, Dimension::Ministry, { u"health"_s, unknownMemberCode() });
    QCOMPARE(selection.filters.size(), 1);
    selection = withFilter(selection, Dimension::Ministry, { u"education"_s });
    QCOMPARE(selection.filters.size(), 1);
    QVERIFY(withFilter(selection, Dimension::Ministry, {}).filters.isEmpty());
}

void TestSpendingSelection::changingADrilledFilterKeepsItsPlace()
{
    const SpendingSelection programs = drilledDown({}, u"health"_s);
    const SpendingSelection changed = withCodes(programs, 0, { u"health"_s, u"education"_s });
    QCOMPARE(changed.filters.first().origin, Origin::Drilled);
    QCOMPARE(changed.filters.first().codes.size(), 2);
    QCOMPARE(depthOf(changed), 1);
    QVERIFY(withCodes(programs, 0, {}).filters.isEmpty());
    QCOMPARE(withCodes(programs, 7, { u"x"_s }), programs);
}

void TestSpendingSelection::linesFilterGoesWhenTheLinesAreClosed()
{
    const SpendingSelection lines = atLines({}, { u"health"_s, u"education"_s }, u"2016-17"_s);
    QCOMPARE(lines.filters.size(), 2);
    QCOMPARE(wentUp(lines), std::optional(SpendingSelection()));
}

void TestSpendingSelection::pinnedFiltersStayWhileOthersChange()
{
    const SpendingSelection first = withFilter({}, Dimension::FiscalYear, { u"2015-16"_s });
    const SpendingSelection second = withFilter(pinnedHere(first), Dimension::FiscalYear, { u"2016-17"_s });
    QCOMPARE(second.place, SpendingPlace::Comparison);
    QCOMPARE(pinnedSelection(second).filters, first.filters);
    QCOMPARE(second.filters.first().codes, QStringList { u"2016-17"_s });
    QCOMPARE(unpinned(second).pinned, std::nullopt);
    QCOMPARE(unpinned(second).place, SpendingPlace::Overview);
}

void TestSpendingSelection::swappingTwiceChangesNothing()
{
    const SpendingSelection both = withFilter(pinnedHere({}), Dimension::FiscalYear, { u"2016-17"_s });
    QVERIFY(swapped(both) != both);
    QVERIFY(swapped(both).filters.isEmpty());
    QCOMPARE(swapped(swapped(both)), both);
    QCOMPARE(swapped(SpendingSelection()), SpendingSelection());
}

void TestSpendingSelection::ofSeveralKindsExactlyOneIsChosen_data()
{
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<QStringList>("expected");
    const QStringList several { u"actual"_s, u"committed"_s, u"paid"_s };
    QTest::newRow("one kind, nothing chosen") << QStringList { u"actual"_s } << QStringList() << QStringList();
    QTest::newRow("nothing chosen") << several << QStringList() << QStringList { u"actual"_s };
    QTest::newRow("one chosen") << several << QStringList { u"paid"_s } << QStringList { u"paid"_s };
    QTest::newRow("two chosen") << several << QStringList { u"paid"_s, u"committed"_s } << QStringList { u"actual"_s };
    QTest::newRow("one that is no more") << several << QStringList { u"awarded"_s } << QStringList { u"actual"_s };
}

void TestSpendingSelection::ofSeveralKindsExactlyOneIsChosen()
{
    QFETCH(QStringList, kinds);
    QFETCH(QStringList, chosen);
    QFETCH(QStringList, expected);
    const SpendingSelection health = withFilter({}, Dimension::Ministry, { u"health"_s });
    const SpendingSelection one = withOneKind(withFilter(health, Dimension::Kind, chosen), kinds, u"actual"_s);
    QCOMPARE(one.chosen(Dimension::Kind) ? one.chosen(Dimension::Kind)->codes : QStringList(), expected);
    QVERIFY(one.chosen(Dimension::Ministry));
    QCOMPARE(withOneKind(one, kinds, u"actual"_s), one);
    if (kinds.size() < 2)
        return;
    for (const std::optional<Dimension> columns : { std::optional(Dimension::Ministry), std::optional<Dimension>() }) {
        SpendingSelection byKind;
        byKind.rows = Dimension::Kind;
        byKind.columns = columns;
        const SpendingSelection without = withOneKind(pinnedHere(byKind), kinds, u"actual"_s);
        QVERIFY(without.rows != Dimension::Kind);
        QVERIFY(without.columns != Dimension::Kind);
        QCOMPARE(without.pinned->size(), 1);
    }
}

void TestSpendingSelection::usesWhatEitherSideOfAComparisonFilters()
{
    const SpendingSelection a = withFilter({}, Dimension::Vendor, { u"1"_s });
    const SpendingSelection both = withFilter(pinnedHere(a), Dimension::Vendor, {});
    QVERIFY(both.filters.isEmpty());
    QVERIFY(both.uses(Dimension::Vendor));
    QVERIFY(!unpinned(both).uses(Dimension::Vendor));
}

void TestSpendingSelection::historyGoesBackAndForthButNotForSorting()
{
    SelectionHistory history;
    const SpendingSelection start;
    SpendingSelection sorted = start;
    sorted.sort.descending = false;
    history.moved(start, sorted);
    QVERIFY(!history.canUndo());
    const SpendingSelection programs = drilledDown(start, u"health"_s);
    history.moved(start, programs);
    QVERIFY(history.canUndo());
    QCOMPARE(history.undo(programs), start);
    QVERIFY(history.canRedo());
    QCOMPARE(history.redo(start), programs);
}

QTEST_APPLESS_MAIN(TestSpendingSelection)
#include "tst_spendingselection.moc"
