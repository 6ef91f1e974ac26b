// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/verifyresult.h"
#include "tests/ui/shell/uifixture.h"
#include "ui/spending/reconcilefindings.h"
#include "ui/spending/referencepage.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

const QByteArray adding = "row,name,2014,2015,total\n1,Apples,10,20,30\n2,Pears,1,3,4\ntotal,,11,23,34\n";
const QByteArray broken = "row,name,2014,2015,total\n1,Apples,10,29,30\n2,Pears,1,3,4\ntotal,,11,23,34\n";

} // namespace

class TestReconcileView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsTheCellsOfItsFindings_data();
    void findsTheCellsOfItsFindings();
    void twoCellsOfTheSameNameAreToldApart();
    void saysThatATableAddsUp();
    void marksTheWrongCellInWordsAndWithAnIcon();
    void aRepairedNumberIsToldThoughAllAddsUp();
    void aTableWithoutTotalsIsNotPraised();
    void problemsAreSaidInWords_data();
    void problemsAreSaidInWords();
    void aProblemKeepsTheTableThatIsShown();
    void takesADroppedTable();
    void leavesOtherDropsToTheWindow_data();
    void leavesOtherDropsToTheWindow();
    void theLastTableWins();
    void findingsAreCopiedAndSaved();
    void enterOnAFindingGoesToItsCell();
    void theLanguageChangesWhatIsShown();
    void isFitToBeSeen_data();
    void isFitToBeSeen();

private:
    void check(const QByteArray &table);
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(u"reconcileTable"_s); }
    [[nodiscard]] QTableView *findings() const { return m_page->findChild<QTableView *>(u"reconcileFindings"_s); }
    [[nodiscard]] QString answer() const { return m_page->findChild<QLabel *>(u"reconcileAnswer"_s)->text(); }

    std::unique_ptr<test::UiFixture> m_ui;
    std::unique_ptr<ReferencePage> m_page;
};

void TestReconcileView::init()
{
    m_ui = std::make_unique<test::UiFixture>();
    m_page = std::make_unique<ReferencePage>(m_ui->context);
    m_page->resize(1200, 760);
    m_page->retranslate();
    m_page->show();
}

void TestReconcileView::cleanup()
{
    m_page.reset();
    m_ui.reset();
}

void TestReconcileView::check(const QByteArray &table)
{
    m_ui->prompts.files = { m_ui->folder.write(u"budget.csv"_s, table) };
    m_page->findChild<QAbstractButton *>(u"checkTable"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle(), patience);
}

void TestReconcileView::findsTheCellsOfItsFindings_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("told"); // kind row column record cell
    QTest::newRow("a wrong cell") << broken << u"broken-cell 1 2015 1 3"_s;
    QTest::newRow("an empty wrong cell") << QByteArray("row,a,b,total\n1,10,,30\n2,1,3,4\ntotal,11,23,34\n")
                                         << u"broken-cell 1 b 1 2"_s;
    QTest::newRow("a row without column sums") << QByteArray("row,a,total\n1,10,30\n2,4,4\n") << u"row-sum 1  1 2"_s;
    QTest::newRow("a column without row sums") << QByteArray("row,a\n1,10\n2,4\ntotal,15\n") << u"column-sum  a 3 1"_s;
    QTest::newRow("no number") << QByteArray("row,a\n1,10\n2,n/a\n3,4\ntotal,14\n") << u"unread 2 a 2 1"_s;
    QTest::newRow("a repaired percentage") << QByteArray("row,a,share\n1,10,0..01%\n2,4,3%\n3,1,4%\ntotal,15,\n")
                                           << u"repaired 1 share 1 2"_s;
}

void TestReconcileView::findsTheCellsOfItsFindings()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, told);
    const auto check = checkTable(m_ui->folder.write(u"a.csv"_s, table), {});
    ACQUIS_VERIFY_RESULT(check);
    const QList<TableFinding> findings = findingsOf(*check);
    QCOMPARE(findings.size(), 1);
    const TableFinding &found = findings.first();
    QCOMPARE(u"%1 %2 %3 %4 %5"_s.arg(findingName(found.kind), found.row, found.column).arg(found.record).arg(found.cell), told);
}

void TestReconcileView::twoCellsOfTheSameNameAreToldApart()
{
    const auto check = checkTable(m_ui->folder.write(u"a.csv"_s, "row,a\nx,n/a\nx,n/a\ny,1\nz,2\nw,3\ntotal,6\n"), {});
    ACQUIS_VERIFY_RESULT(check);
    const QList<TableFinding> findings = findingsOf(*check);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings[0].record, 1);
    QCOMPARE(findings[1].record, 2);
}

void TestReconcileView::saysThatATableAddsUp()
{
    check(adding);
    QVERIFY2(answer().contains(u"It adds up."_s), qPrintable(answer()));
    QVERIFY2(answer().contains(u"3 rows"_s) && answer().contains(u"3 columns"_s), qPrintable(answer()));
    QVERIFY(!findings()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestReconcileView::marksTheWrongCellInWordsAndWithAnIcon()
{
    check(broken);
    QVERIFY2(answer().contains(u"It does not add up."_s), qPrintable(answer()));
    const QModelIndex cell = table()->model()->index(0, 3);
    QCOMPARE(cell.data().toString(), u"29 (should be 20)"_s);
    QVERIFY(!cell.data(Qt::DecorationRole).isNull());
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"difference 9"_s));
    QVERIFY(table()->model()->index(0, 2).data(Qt::DecorationRole).isNull());
    QVERIFY(findings()->isVisible());
    QStringList row;
    for (int column = 0; column < findings()->model()->columnCount(); ++column)
        row << findings()->model()->index(0, column).data().toString();
    QCOMPARE(row, (QStringList { u"wrong figure"_s, u"1"_s, u"2015"_s, u"29"_s, u"20"_s, u"9"_s }));
}

void TestReconcileView::aRepairedNumberIsToldThoughAllAddsUp()
{
    check("row,a,share\n1,10,0..01%\n2,4,3%\n3,1,4%\ntotal,15,\n");
    QVERIFY2(answer().contains(u"It adds up."_s), qPrintable(answer()));
    QCOMPARE(table()->model()->index(0, 2).data().toString(), u"0..01% (read as 0.01%)"_s);
    QCOMPARE(findings()->model()->index(0, 0).data().toString(), u"repaired number"_s);
}

void TestReconcileView::aTableWithoutTotalsIsNotPraised()
{
    check("row,a\n1,10\n2,4\n");
    QVERIFY2(answer().contains(u"There is nothing to add up."_s), qPrintable(answer()));
}

void TestReconcileView::problemsAreSaidInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QByteArray() << u"The file is empty."_s << u"budget.csv"_s;
    QTest::newRow("no figures") << QByteArray("row,name\n1,Apples\n") << u"This table cannot be checked."_s
                                << u"column of figures"_s;
    QTest::newRow("one column") << QByteArray("letter\nDear Sir\n") << u"This table cannot be checked."_s << u"header"_s;
    QTest::newRow("a row too long") << QByteArray("row,a\n1,10,99\n") << u"This table cannot be checked."_s << u"Record 2"_s;
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04\x00\x00", 6) << u"This is not a text file."_s << u"CSV"_s;
    QTest::newRow("too large") << QByteArray("row,a\n") + QByteArray(5 << 20, '1') << u"This file is too large."_s
                               << u"Import page"_s;
}

void TestReconcileView::problemsAreSaidInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, title);
    QFETCH(QString, word);
    Message said;
    connect(m_page.get(), &Page::messagePosted, this, [&said](const Message &message) { said = message; });
    check(bytes);
    QVERIFY(said.title);
    QCOMPARE(said.state, StateToken::Error);
    QCOMPARE(said.title(), title);
    QVERIFY2(said.text().contains(word), qPrintable(said.text()));
}

void TestReconcileView::aProblemKeepsTheTableThatIsShown()
{
    check(broken);
    check({});
    QVERIFY(table()->isVisible());
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestReconcileView::takesADroppedTable()
{
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QVERIFY(test::dropFiles(*m_page, { m_ui->folder.write(u"dropped.csv"_s, broken) }));
    QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible(), patience);
    QCOMPARE(table()->model()->rowCount(), 3);
}

void TestReconcileView::leavesOtherDropsToTheWindow_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("a register") << QStringList { u"a.acquis"_s };
    QTest::newRow("two files") << QStringList { u"a.csv"_s, u"b.csv"_s };
    QTest::newRow("a picture") << QStringList { u"a.png"_s };
}

void TestReconcileView::leavesOtherDropsToTheWindow()
{
    QFETCH(QStringList, names);
    QStringList paths;
    for (const QString &name : names)
        paths << m_ui->folder.write(name, adding);
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QVERIFY(!test::dropFiles(*m_page, paths));
    QVERIFY(m_ui->jobs.isIdle());
}

void TestReconcileView::theLastTableWins()
{
    m_page->checkTable(m_ui->folder.write(u"first.csv"_s, broken));
    m_page->checkTable(m_ui->folder.write(u"second.csv"_s, adding));
    QTRY_VERIFY_WITH_TIMEOUT(m_ui->jobs.isIdle() && table()->isVisible(), patience);
    QVERIFY2(answer().contains(u"It adds up."_s), qPrintable(answer()));
}

void TestReconcileView::findingsAreCopiedAndSaved()
{
    check(broken);
    m_page->findChild<QAbstractButton *>(u"reconcileCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Finding\tRow\tColumn\tPrinted\tRows and columns say\tDifference\nwrong figure\t1\t2015\t29\t20\t9\n"_s);
    m_ui->prompts.savePath = m_ui->folder.path(u"findings.csv"_s);
    m_page->findChild<QAbstractButton *>(u"reconcileSave"_s)->click();
    QCOMPARE(
        m_ui->folder.read(u"findings.csv"_s),
        QByteArray("\xEF\xBB\xBF"
                   "finding,row,column,text,printed,implied,difference,read_as\r\nbroken-cell,1,2015,29,29.00,20.00,9.00,\r\n"));
}

void TestReconcileView::enterOnAFindingGoesToItsCell()
{
    check(broken);
    findings()->setFocus();
    findings()->setCurrentIndex(findings()->model()->index(0, 0));
    QTest::keyClick(findings(), Qt::Key_Return);
    QCOMPARE(table()->currentIndex(), table()->model()->index(0, 3));
}

void TestReconcileView::theLanguageChangesWhatIsShown()
{
    check("row,a,total\n1,\"1,234.50\",\"1,300.50\"\n2,4,4\n");
    QCOMPARE(table()->model()->index(0, 2).data().toString(), u"1,300.50 (its row adds up to 1,234.50)"_s);
    m_ui->language.setLanguage(Language::French);
    m_page->retranslate();
    QVERIFY2(table()->model()->index(0, 2).data().toString().contains(u"1\u202F234,50"_s),
             qPrintable(table()->model()->index(0, 2).data().toString()));
}

void TestReconcileView::isFitToBeSeen_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<bool>("dark");
    for (const bool french : { false, true }) {
        for (const bool dark : { false, true })
            QTest::addRow("%s, %s", french ? "French" : "English", dark ? "dark" : "light") << french << dark;
    }
}

void TestReconcileView::isFitToBeSeen()
{
    QFETCH(bool, french);
    QFETCH(bool, dark);
    m_ui->language.setLanguage(french ? Language::French : Language::English);
    m_ui->theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_ui->theme.apply();
    const QString suffix = u"-%1-%2"_s.arg(french ? u"fr"_s : u"en"_s, dark ? u"dark"_s : u"light"_s);
    m_page->retranslate();
    m_page->findChild<QAbstractButton *>(u"referenceOwn"_s)->click();
    QVERIFY(test::keepPicture(*m_page, QString::fromUtf8(ACQUIS_SCREENSHOTS), u"reconcile-empty"_s + suffix));
    check("row,name,2014,2015,2016,total,share\n1,Early years programs,1200,2900,17,3217,0..01%\n2,Transit and "
          "roads,1000000,3,4,1000007,40%\n"
          "3,Licences,17,n/a,3,20,60%\n4,Courts,5,6,7,19,0%\ntotal,,1001222,2009,31,1003263,\n");
    QVERIFY(findings()->isVisible());
    QVERIFY(test::keepPicture(*m_page, QString::fromUtf8(ACQUIS_SCREENSHOTS), u"reconcile-findings"_s + suffix));
}

QTEST_MAIN(TestReconcileView)
#include "tst_reconcileview.moc"
