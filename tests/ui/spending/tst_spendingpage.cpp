// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/verifyresult.h"
#include "tests/ui/spending/spendingwindow.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/keyfigurebutton.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto environment = "Ministry of the Environment and Climate Change";

QList<TestLine> twoMinistries()
{
    return { { "2015-16", environment, "Clean Air", "40,000,000" }, { "2016-17", environment, "Clean Air", "50,000,000" },
             { "2016-17", environment, "Land Use", "12,000,000" },  { "2015-16", "Education", "Schools", "30,000,000" },
             { "2016-17", "Education", "Schools", "35,000,000" },   { "2016-17", "Education", "Refunds", "-2,000,000" } };
}

/// Six ministries of thousands of dollars, so that key figures of three and ten have something to say.
QList<TestLine> manyMinistries()
{
    QList<TestLine> lines;
    const QList<QByteArray> names { "Education",
                                    "Energy",
                                    "Finance",
                                    "Infrastructure",
                                    "Labour",
                                    "Attorney General",
                                    "Cabinet Office",
                                    "Northern Development and Mines",
                                    "Municipal Affairs and Housing",
                                    "Community and Social Services",
                                    "Tourism, Culture and Sport",
                                    "Transportation" };
    for (int i = 0; i < names.size(); ++i)
        lines << TestLine { "2016-17", names[i], "Services of " + names[i], QByteArray::number(1000 * (i + 1)) };
    return lines;
}

} // namespace

class TestSpendingPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chipsAndCrumbsBearTheNamesOfTheRows();
    void columnsBearTheNamesOfTheYear();
    void proofListsOnlyFilesThatCount();
    void proofHasALicenceColumn();
    void keyFiguresThatStandForLinesOpenThem();
    void smallAmountsAreDrawnInASmallUnit();
    void amountFileAndRowOfLinesAreSeenAt1280Pixels();
    void findActsOnTheChartAndSaysWhatItHides();
    void toldIsHowManyLinesCountOfThoseRead();
    void tagsThatCountNothingAreNotOffered();
    void tabWalksEveryControlInReadingOrder_data();
    void tabWalksEveryControlInReadingOrder();
    void languageKeepsFiltersSelectionAndTypedText();
    void everyChartHasItsTable();
    void printsThePagesOfTheReport();
    void undoAndRedoGoThroughTheSelections();
    void removingAChipOfAStepWalksUp();
    void columnsOfLinesKeepTheWidthAPersonGave();
};

void TestSpendingPage::chipsAndCrumbsBearTheNamesOfTheRows()
{
    SpendingWindow window;
    QVERIFY(window.open(twoMinistries()));
    const QString name = u"The Environment and Climate Change"_s;
    QCOMPARE(window.table().value(1).value(0), name);
    QVERIFY(window.drill(name));
    QCOMPARE(window.crumbs(), (QStringList { u"All ministries"_s, name }));
    QCOMPARE(window.chips(), QStringList { u"Ministry: "_s + name });
}

void TestSpendingPage::columnsBearTheNamesOfTheYear()
{
    SpendingWindow window;
    QVERIFY(window.open(twoMinistries()));
    auto *rows = window.page().findChild<QComboBox *>(u"spendingRows"_s);
    rows->setCurrentText(u"Fiscal year"_s);
    Q_EMIT rows->activated(rows->currentIndex());
    const QStringList headings = window.table().first();
    QVERIFY2(headings.contains(u"The Environment and Climate Change $"_s), qPrintable(headings.join(u'|')));
}

void TestSpendingPage::proofListsOnlyFilesThatCount()
{
    SpendingWindow window;
    QVERIFY(window.open({ { "2015-16", "Education", "Schools", "10" }, { "2016-17", "Energy", "Wind", "20" } }));
    const auto *proof = window.page().findChild<QTableWidget *>(u"proofTable"_s);
    QCOMPARE(proof->rowCount(), 2);
    QVERIFY(window.drill(u"Education"_s));
    QCOMPARE(proof->rowCount(), 1);
    QCOMPARE(proof->item(0, 0)->text(), u"accounts-2015-16.csv"_s);
}

void TestSpendingPage::proofHasALicenceColumn()
{
    SpendingWindow window;
    QVERIFY(window.open(twoMinistries()));
    const auto *proof = window.page().findChild<QTableWidget *>(u"proofTable"_s);
    int licence = -1;
    for (int column = 0; column < proof->columnCount(); ++column) {
        if (proof->horizontalHeaderItem(column)->text() == u"Licence"_s)
            licence = column;
    }
    QVERIFY(licence >= 0);
    QVERIFY2(proof->item(0, licence)->text().contains(u"Open Government Licence"_s), qPrintable(proof->item(0, licence)->text()));
}

void TestSpendingPage::keyFiguresThatStandForLinesOpenThem()
{
    SpendingWindow window;
    QVERIFY(window.open(manyMinistries()));
    const QList<qsizetype> lines { 12, 1, 3, 10 }; // total, largest, three largest, ten largest
    for (int i = 0; i < lines.size(); ++i) {
        auto *figure = window.page().findChild<KeyFigureButton *>(u"keyFigure%1"_s.arg(i));
        QVERIFY(figure);
        QCOMPARE(figure->focusPolicy(), Qt::StrongFocus);
        figure->click();
        QVERIFY(window.waitUntilSettled());
        QTRY_COMPARE(window.table(u"linesTable"_s).size() - 1, lines[i]);
        QVERIFY(window.page().goBack());
    }
    const auto *herfindahl = window.page().findChild<KeyFigureButton *>(u"keyFigure4"_s);
    QCOMPARE(herfindahl->focusPolicy(), Qt::NoFocus);
}

void TestSpendingPage::smallAmountsAreDrawnInASmallUnit()
{
    SpendingWindow window;
    QVERIFY(window.open(manyMinistries()));
    const auto *chart = window.page().findChild<ChartView *>(u"spendingChart"_s);
    QCOMPARE(chart->data().axisTitle, u"thousands of dollars"_s);
    QCOMPARE(chart->data().totals.first(), u"12.0"_s);
    QVERIFY(window.drill(u"Education"_s));
    QCOMPARE(chart->data().axisTitle, u"dollars"_s);
    QCOMPARE(chart->data().totals.first(), u"1,000"_s);
}

void TestSpendingPage::amountFileAndRowOfLinesAreSeenAt1280Pixels()
{
    SpendingWindow window;
    QVERIFY(window.openSample());
    window.page().findChild<KeyFigureButton *>(u"keyFigure0"_s)->click();
    QVERIFY(window.waitUntilSettled());
    auto *view = window.page().findChild<QTableView *>(u"linesTable"_s);
    QTRY_VERIFY(view->model()->rowCount() > 0);
    for (const QString &heading : { u"Amount $"_s, u"Source file"_s, u"Line of file"_s }) {
        const qsizetype column = window.table(u"linesTable"_s).first().indexOf(heading);
        QVERIFY2(column >= 0, qPrintable(heading));
        const int right = view->columnViewportPosition(int(column)) + view->columnWidth(int(column));
        QVERIFY2(right <= view->viewport()->width(),
                 qPrintable(u"%1 ends at %2 of %3"_s.arg(heading).arg(right).arg(view->viewport()->width())));
    }
}

void TestSpendingPage::findActsOnTheChartAndSaysWhatItHides()
{
    SpendingWindow window;
    QVERIFY(window.open(manyMinistries()));
    const auto *chart = window.page().findChild<ChartView *>(u"spendingChart"_s);
    QCOMPARE(chart->data().categories.size(), 12);
    QTest::keyClicks(window.page().findChild<QLineEdit *>(u"spendingFind"_s), u"EN"_s);
    QStringList named;
    for (const QStringList &row : window.table().mid(1))
        named << row.first();
    QVERIFY(named.size() > 1 && named.size() < 12);
    QCOMPARE(QSet<QString>(chart->data().categories.begin(), chart->data().categories.end()),
             QSet<QString>(named.begin(), named.end()));
    bool told = false;
    const auto labels = window.page().findChildren<QLabel *>(u"panelSubtitle"_s);
    for (const QLabel *label : labels)
        told = told || label->text().contains(u"%1 of 12 ministries shown"_s.arg(named.size()));
    QVERIFY(told);
}

void TestSpendingPage::toldIsHowManyLinesCountOfThoseRead()
{
    SpendingWindow window;
    QVERIFY(window.open(twoMinistries()));
    QVERIFY(window.drill(u"Education"_s));
    auto *counted = window.page().findChild<QPushButton *>(u"spendingCounted"_s);
    QVERIFY(counted);
    QCOMPARE(counted->text(), u"3 lines counted of 6 read from 2 files"_s);
    counted->click();
    QVERIFY(window.waitUntilSettled());
    QCOMPARE(window.crumbs().last(), u"Lines"_s);
}

void TestSpendingPage::tagsThatCountNothingAreNotOffered()
{
    SpendingWindow window;
    QVERIFY(window.open(twoMinistries()));
    const auto *rows = window.page().findChild<QComboBox *>(u"spendingRows"_s);
    QVERIFY2(rows->findText(u"Tag"_s) < 0, "no tag counts any of these lines");
    QVERIFY(rows->findText(u"Ministry"_s) >= 0);
}

void TestSpendingPage::tabWalksEveryControlInReadingOrder_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("overview") << QString();
    QTest::newRow("lines") << u"spendingCounted"_s;
    QTest::newRow("comparison") << u"spendingCompare"_s;
}

void TestSpendingPage::tabWalksEveryControlInReadingOrder()
{
    QFETCH(QString, place);
    SpendingWindow window;
    QVERIFY(window.openSample());
    if (!place.isEmpty())
        window.page().findChild<QPushButton *>(place)->click();
    QVERIFY(window.waitUntilSettled());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::qWait(1);

    auto *first = window.page().findChild<QComboBox *>(u"spendingRows"_s);
    QList<QWidget *> walked;
    QWidget *widget = first;
    do {
        const bool inner =
            qobject_cast<QLineEdit *>(widget->parentWidget()) || qobject_cast<QAbstractItemView *>(widget->parentWidget());
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !inner)
            walked << widget;
        widget = widget->nextInFocusChain();
    } while (widget != first);

    // Controls of one row may differ in height; a row begins where the one before it has ended.
    int rowBottom = 0;
    QPoint before(-1, -1);
    QStringList names;
    for (const QWidget *control : std::as_const(walked)) {
        const QRect at(control->mapTo(&window.page(), QPoint(0, 0)), control->size());
        names << control->objectName();
        const bool sameRow = at.center().y() <= rowBottom && at.left() > before.x();
        const bool nextRow = at.center().y() > before.y() && at.bottom() > rowBottom;
        QVERIFY2(sameRow || nextRow, qPrintable(names.join(u" → "_s)));
        rowBottom = sameRow ? std::max(rowBottom, at.bottom()) : at.bottom();
        before = { at.left(), at.center().y() };
    }
    for (const QString &wanted :
         { u"spendingMeasure"_s, u"spendingFind"_s, u"spendingExport"_s, u"filterChipWords"_s, u"addFilterButton"_s })
        QVERIFY2(names.contains(wanted), qPrintable(wanted));
}

void TestSpendingPage::languageKeepsFiltersSelectionAndTypedText()
{
    SpendingWindow window;
    QVERIFY(window.open(manyMinistries()));
    QVERIFY(window.drill(u"Energy"_s));
    QVERIFY(window.page().goBack());
    auto *find = window.page().findChild<QLineEdit *>(u"spendingFind"_s);
    QTest::keyClicks(find, u"t"_s);
    auto *view = window.page().findChild<QTableView *>(u"spendingTable"_s);
    view->selectRow(1);
    const QString code = view->selectionModel()->selectedRows().first().data(Qt::UserRole + 2).toString();
    window.setLanguage(Language::French);
    QCOMPARE(find->text(), u"t"_s);
    QCOMPARE(view->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(view->selectionModel()->selectedRows().first().data(Qt::UserRole + 2).toString(), code);
    find->clear();
    QVERIFY(window.drill(u"Énergie"_s));
    QCOMPARE(window.crumbs().last(), u"Énergie"_s);
    const QStringList chips = window.chips();
    window.setLanguage(Language::English);
    QCOMPARE(window.chips().size(), chips.size());
    QCOMPARE(window.crumbs().last(), u"Energy"_s);
}

void TestSpendingPage::everyChartHasItsTable()
{
    SpendingWindow window;
    QVERIFY(window.open(manyMinistries()));
    window.page().findChild<QPushButton *>(u"spendingCompare"_s)->click();
    QVERIFY(window.page().goBack());
    const auto charts = window.page().findChildren<ChartView *>();
    QCOMPARE(charts.size(), 2);
    for (const ChartView *chart : charts) {
        const QString table = chart->objectName() == u"comparisonChart"_s ? u"comparisonTable"_s : u"spendingTable"_s;
        QStringList names;
        for (const QStringList &row : window.table(table).mid(1))
            names << row.first();
        QVERIFY(!chart->data().summary.isEmpty());
        QVERIFY(!chart->data().categories.isEmpty());
        for (const QString &category : chart->data().categories)
            QVERIFY2(names.contains(category) || category.contains(u"smaller"_s), qPrintable(category));
    }
}

void TestSpendingPage::printsThePagesOfTheReport()
{
    SpendingWindow window;
    QVERIFY(window.open(manyMinistries()));
    const QString path = window.folder.path(u"page.pdf"_s);
    ACQUIS_VERIFY_RESULT(window.page().writePdf(path));
    QVERIFY(window.folder.read(u"page.pdf"_s).contains("/Count 2") || window.folder.read(u"page.pdf"_s).contains("/Count 1"));
    window.m_prompts.file = window.folder.path(u"chart.svg"_s);
    const QList<QAction *> actions = window.page().fileActions();
    QStringList names;
    for (QAction *action : actions) {
        names << action->objectName();
        if (action->objectName() == u"spendingSvg"_s)
            action->trigger();
        if (action->objectName() == u"spendingPrint"_s)
            QCOMPARE(action->shortcut(), QKeySequence(QKeySequence::Print));
    }
    QVERIFY(names.contains(u"spendingPrint"_s));
    QTRY_VERIFY(QFile::exists(window.m_prompts.file));
    QVERIFY(window.folder.read(u"chart.svg"_s).contains("Transportation"));
}

void TestSpendingPage::undoAndRedoGoThroughTheSelections()
{
    SpendingWindow window;
    QVERIFY(window.open(twoMinistries()));
    QVERIFY(window.drill(u"Education"_s));
    const QList<QAction *> edits = window.page().editActions();
    QVERIFY(edits[0]->isEnabled());
    edits[0]->trigger();
    QCOMPARE(window.crumbs(), QStringList { u"All ministries"_s });
    edits[1]->trigger();
    QCOMPARE(window.crumbs().last(), u"Education"_s);
}

void TestSpendingPage::removingAChipOfAStepWalksUp()
{
    SpendingWindow window;
    QVERIFY(window.open(twoMinistries()));
    QVERIFY(window.drill(u"Education"_s));
    QCOMPARE(window.table().size() - 1, 2);
    window.page().findChild<QToolButton *>(u"filterChipRemove"_s)->click();
    QVERIFY(window.chips().isEmpty());
    QCOMPARE(window.table().size() - 1, 4);
}

void TestSpendingPage::columnsOfLinesKeepTheWidthAPersonGave()
{
    SpendingWindow window;
    QVERIFY(window.open(twoMinistries()));
    window.page().findChild<QPushButton *>(u"spendingCounted"_s)->click();
    QVERIFY(window.waitUntilSettled());
    auto *view = window.page().findChild<QTableView *>(u"linesTable"_s);
    QTRY_VERIFY(view->model()->rowCount() > 0);
    view->setColumnWidth(2, 321);
    QVERIFY(window.page().goBack());
    window.page().findChild<QPushButton *>(u"spendingCounted"_s)->click();
    QVERIFY(window.waitUntilSettled());
    QCOMPARE(view->columnWidth(2), 321);
    window.remakePage();
    QCOMPARE(window.page().findChild<QTableView *>(u"linesTable"_s)->columnWidth(2), 321);
}

QTEST_MAIN(TestSpendingPage)
#include "tst_spendingpage.moc"
