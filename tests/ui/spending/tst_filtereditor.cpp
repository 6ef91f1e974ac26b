// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/spending/spendingwindow.h"
#include "ui/spending/filtereditor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

QList<FilterValue> values()
{
    return { { u"education"_s, u"Éducation"_s },
             { u"health"_s, u"Santé et Soins de longue durée"_s },
             { u"energy"_s, u"Énergie"_s },
             { unknownMemberCode(), u"Inconnu"_s } };
}

QList<TestLine> ministries()
{
    return { { "2016-17", "Education", "Schools", "1,000" },
             { "2016-17", "Energy", "Wind", "2,000" },
             { "2016-17", "Finance", "Taxes", "3,000" },
             { "2016-17", "Labour", "Safety", "4,000" },
             { "2016-17", "Ministry of Nobody Knows", "Secrets", "5,000" } };
}

} // namespace

class TestFilterEditor final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelKeepsItsPromises();
    void searchIgnoresCaseAndAccentsAndKeepsMarks();
    void marksStayWhenTheWordsChange();
    void keyboardSearchesChecksAndApplies();
    void enterTakesTheValueThatWasFound();
    void enterOnWhatIsChosenAlreadyChangesNothing();
    void escapeLeavesEverythingAsItWas();
    void severalMembersMakeOneChipAndOneSum();
    void unknownIsAMemberToFilterFor();
    void vendorsComeWhenTheyAreAskedFor();
    void manyMembersAreCountedInTheChip();
    void chipOpensTheEditorWithItsMembersChecked();
};

void TestFilterEditor::modelKeepsItsPromises()
{
    FilterValuesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setValues(values());
    model.setSearch(u"e"_s);
    model.toggle(0);
    model.setChosen({ u"health"_s });
    model.setSearch({});
    QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0), u"x"_s, Qt::EditRole));
    QCOMPARE(model.chosen(), (QStringList { u"education"_s, u"health"_s }));
}

void TestFilterEditor::searchIgnoresCaseAndAccentsAndKeepsMarks()
{
    FilterValuesModel model;
    model.setValues(values());
    model.setChosen({ u"health"_s });
    model.setSearch(u"ENERG"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Énergie"_s);
    QCOMPARE(model.chosen(), QStringList { u"health"_s });
}

void TestFilterEditor::marksStayWhenTheWordsChange()
{
    FilterValuesModel model;
    model.setValues(values());
    model.setChosen({ u"energy"_s });
    model.setValues({ { u"energy"_s, u"Energy"_s }, { u"education"_s, u"Education"_s } });
    QCOMPARE(model.chosen(), QStringList { u"energy"_s });
    QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestFilterEditor::keyboardSearchesChecksAndApplies()
{
    const Theme theme;
    QPushButton anchor;
    anchor.show();
    auto *editor = new FilterEditor(theme, Dimension::Ministry, {}, &anchor);
    editor->setValues(values(), Formats(Language::French));
    QSignalSpy applied(editor, &FilterEditor::applied);
    editor->openBelow(anchor);
    auto *search = editor->findChild<QLineEdit *>(u"filterSearch"_s);
    auto *list = editor->findChild<QListView *>(u"filterValues"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QTRY_COMPARE(editor->focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(applied.size(), 1);
    QCOMPARE(applied.first().first().toStringList(), (QStringList { u"education"_s, u"health"_s }));
}

void TestFilterEditor::enterTakesTheValueThatWasFound()
{
    const Theme theme;
    QPushButton anchor;
    auto *editor = new FilterEditor(theme, Dimension::Ministry, { u"education"_s }, &anchor);
    editor->setValues(values(), Formats(Language::French));
    QSignalSpy applied(editor, &FilterEditor::applied);
    auto *search = editor->findChild<QLineEdit *>(u"filterSearch"_s);
    QTest::keyClicks(search, u"sante"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(applied.first().first().toStringList(), (QStringList { u"education"_s, u"health"_s }));
}

void TestFilterEditor::enterOnWhatIsChosenAlreadyChangesNothing()
{
    const Theme theme;
    QPushButton anchor;
    auto *editor = new FilterEditor(theme, Dimension::Ministry, { u"energy"_s }, &anchor);
    editor->setValues(values(), Formats(Language::French));
    QSignalSpy applied(editor, &FilterEditor::applied);
    QTest::keyClick(editor->findChild<QLineEdit *>(u"filterSearch"_s), Qt::Key_Return);
    QCOMPARE(applied.first().first().toStringList(), QStringList { u"energy"_s });
}

void TestFilterEditor::escapeLeavesEverythingAsItWas()
{
    const Theme theme;
    QPushButton anchor;
    anchor.show();
    QPointer<FilterEditor> editor = new FilterEditor(theme, Dimension::Ministry, {}, &anchor);
    editor->setValues(values(), Formats(Language::French));
    QSignalSpy applied(editor, &FilterEditor::applied);
    editor->openBelow(anchor);
    QTest::keyClick(editor->findChild<QListView *>(u"filterValues"_s), Qt::Key_Space);
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!editor);
    QCOMPARE(applied.size(), 0);
}

namespace {

/// Opens the editor as a person does: the button, the dimension in its menu. Closing the menu would leave the window without
/// focus where there is no window manager, and every window of the kind closes with that: it stays open below.
FilterEditor *openFor(SpendingWindow &window, const QString &dimension)
{
    const auto menus = window.page().findChildren<QMenu *>(u"filterDimensions"_s);
    qDeleteAll(menus);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the editor that was open before
    window.page().findChild<QPushButton *>(u"addFilterButton"_s)->click();
    auto *menu = window.page().findChild<QMenu *>(u"filterDimensions"_s);
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == dimension) {
            action->trigger();
            return window.page().findChild<FilterEditor *>();
        }
    }
    return nullptr;
}

bool check(FilterEditor *editor, const QStringList &names)
{
    auto *list = editor->findChild<QListView *>(u"filterValues"_s);
    int found = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (names.contains(index.data().toString()) && list->model()->setData(index, Qt::Checked, Qt::CheckStateRole))
            ++found;
    }
    editor->findChild<QPushButton *>(u"filterApply"_s)->click();
    return found == names.size();
}

} // namespace

void TestFilterEditor::severalMembersMakeOneChipAndOneSum()
{
    SpendingWindow window;
    QVERIFY(window.open(ministries()));
    FilterEditor *editor = openFor(window, u"Ministry"_s);
    QVERIFY(editor);
    QVERIFY(check(editor, { u"Education"_s, u"Finance"_s }));
    QCOMPARE(window.chips(), QStringList { u"Ministry: Education, Finance"_s });
    QCOMPARE(window.table().size() - 1, 2);
    QCOMPARE(window.totalRow().value(2), u"4,000"_s);
}

void TestFilterEditor::unknownIsAMemberToFilterFor()
{
    SpendingWindow window;
    QVERIFY(window.openSample());
    window.page().findChild<QToolButton *>(u"filterChipRemove"_s)->click();
    const auto counted = [&window] {
        return window.page().findChild<QPushButton *>(u"spendingCounted"_s)->text().section(u' ', 0, 0).remove(u',').toInt();
    };
    const int all = counted();
    QStringList tags;
    FilterEditor *editor = openFor(window, u"Tag"_s);
    QVERIFY(editor);
    const auto *list = editor->findChild<QListView *>(u"filterValues"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        tags << list->model()->index(row, 0).data().toString();
    QCOMPARE(tags.last(), u"Not counted by any tag"_s);
    QVERIFY(check(editor, { tags.takeLast() }));
    const int untagged = counted();
    QVERIFY(window.chips().contains(u"Tag: Not counted by any tag"_s)); // beside the kind of amounts, which files bring along
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.page().findChild<QToolButton *>(u"filterChipRemove"_s)->click();
    editor = openFor(window, u"Tag"_s);
    QVERIFY(editor);
    QVERIFY(check(editor, tags));
    QVERIFY(untagged > 0 && counted() > 0);
    QCOMPARE(untagged + counted(), all);
}

void TestFilterEditor::vendorsComeWhenTheyAreAskedFor()
{
    SpendingWindow window;
    QVERIFY(window.openFiles(
        { { u"contracts.csv"_s, "Contract Number,Vendor,Ministry,Program,Fiscal Year,Employees,Commodity,Method,Amount\r\n"
                                "C1,Quill Ltd,Education,Schools,2016-17,40,IT,Open,1000\r\n"
                                "C2,Étoile inc.,Education,Schools,2016-17,400,IT,Open,2000\r\n" } }));
    FilterEditor *editor = openFor(window, u"Vendor"_s);
    QVERIFY(editor);
    const auto *list = editor->findChild<QListView *>(u"filterValues"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QVERIFY(window.waitUntilSettled());
    QVERIFY(check(editor, { u"Étoile inc."_s }));
    QVERIFY(window.waitUntilSettled());
    QCOMPARE(window.chips(), QStringList { u"Vendor: Étoile inc."_s });
    QCOMPARE(window.totalRow().value(2), u"2,000"_s);
}

void TestFilterEditor::manyMembersAreCountedInTheChip()
{
    SpendingWindow window;
    QVERIFY(window.open(ministries()));
    FilterEditor *editor = openFor(window, u"Ministry"_s);
    QVERIFY(editor);
    QVERIFY(check(editor, { u"Education"_s, u"Energy"_s, u"Finance"_s, u"Labour"_s }));
    QCOMPARE(window.chips(), QStringList { u"Ministry: Education, Energy and 2 more"_s });
    const auto *chip = window.page().findChild<QToolButton *>(u"filterChipWords"_s);
    QCOMPARE(chip->toolTip(), u"Education\nEnergy\nFinance\nLabour"_s);
}

void TestFilterEditor::chipOpensTheEditorWithItsMembersChecked()
{
    SpendingWindow window;
    QVERIFY(window.open(ministries()));
    QVERIFY(window.drill(u"Energy"_s));
    window.page().findChild<QToolButton *>(u"filterChipWords"_s)->click();
    auto *editor = window.page().findChild<FilterEditor *>();
    QVERIFY(editor);
    QCOMPARE(editor->findChild<QListView *>(u"filterValues"_s)->currentIndex().data(Qt::CheckStateRole).toInt(),
             int(Qt::Checked));
    QVERIFY(check(editor, { u"Labour"_s }));
    QCOMPARE(window.chips(), QStringList { u"Ministry: Energy, Labour"_s });
    QCOMPARE(window.crumbs(), (QStringList { u"All ministries"_s, u"Energy, Labour"_s }));
    QCOMPARE(window.table().size() - 1, 2);
}

QTEST_MAIN(TestFilterEditor)
#include "tst_filtereditor.moc"
