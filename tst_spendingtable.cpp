// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/spending/spendingregister.h"
#include "ui/spending/linesmodel.h"
#include "ui/spending/spendingpresentationmodel.h"
#include "ui/spending/spendingsortmodel.h"
#include "ui/spending/spendingtablemodel.h"
#include "ui/spending/spendingtotalmodel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestSpendingTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void modelsKeepTheirPromises();
    void namesSortAsTheLanguageDoes();
    void figuresSortByValue();
    void sortsAreKnownByWhatTheySort();
    void findIgnoresCaseAndAccents();
    void languageKeepsRowsAndSelection();
    void headersSayMeasureAndYear();
    void missingIsADashAndLeftOutIsAWord();
    void linesKeepTheirPromises();

private:
    [[nodiscard]] QStringList names() const;
    test::TemporaryFolder m_folder;
    SpendCube m_cube;
    Theme m_theme;
    std::unique_ptr<SpendingTableModel> m_table;
    std::unique_ptr<SpendingPresentationModel> m_presentation;
    std::unique_ptr<SpendingSortModel> m_sorted;
};

void TestSpendingTable::initTestCase()
{
    auto cube = test::cubeOf(m_folder, test::accounts({
        "2016-17,100,Zephyrs,Strings,Services",
        "2016-17,900,\xC3\x89lans,Strings,Services",
        "2015-16,30,\xC3\x89lans,Strings,Services",
        "2016-17,-50,Echoes,Strings,Services",
        "2016-17,2000,Forests,Strings,Services",
    }));
    ACQUIS_VERIFY_RESULT(cube);
    m_cube = std::move(*cube);
}

void TestSpendingTable::init()
{
    m_sorted = std::make_unique<SpendingSortModel>();
    m_table = std::make_unique<SpendingTableModel>();
    m_presentation = std::make_unique<SpendingPresentationModel>(*m_table, m_theme);
    m_sorted->setSourceModel(m_presentation.get());
    m_sorted->setCollator(Formats(Language::English).collator());
    m_table->setFigures(spendingFigures(m_cube, {}, nullptr));
}

QStringList TestSpendingTable::names() const
{
    QStringList texts;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        texts << m_sorted->index(row, 0).data().toString();
    return texts;
}

void TestSpendingTable::modelsKeepTheirPromises()
{
    SpendingTotalModel totals(*m_table);
    const QAbstractItemModelTester raw(m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester presented(m_presentation.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester sorted(m_sorted.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester total(&totals, QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_sorted->sort(0);
    m_sorted->setFind(u"e"_s);
    SpendingSelection byProgram = withRows({}, Dimension::Program);
    m_table->setFigures(spendingFigures(m_cube, byProgram, nullptr));
    byProgram.measure = SpendMeasure::Count;
    m_table->setFigures(spendingFigures(m_cube, byProgram, nullptr));
    byProgram.columns.reset();
    m_table->setFigures(spendingFigures(m_cube, byProgram, nullptr));
    m_table->setFigures({});
    QCOMPARE(m_sorted->rowCount(), 0);
    QCOMPARE(totals.rowCount(), 1);
}

void TestSpendingTable::namesSortAsTheLanguageDoes()
{
    m_sorted->sort(0, Qt::AscendingOrder);
    QCOMPARE(names(), (QStringList { u"Echoes"_s, u"Élans"_s, u"Forests"_s, u"Zephyrs"_s }));
    m_sorted->sort(0, Qt::DescendingOrder);
    QCOMPARE(names(), (QStringList { u"Zephyrs"_s, u"Forests"_s, u"Élans"_s, u"Echoes"_s }));
}

void TestSpendingTable::figuresSortByValue()
{
    const int total = m_table->columnOfSort({});
    m_sorted->sort(total, Qt::DescendingOrder);
    QCOMPARE(names(), (QStringList { u"Forests"_s, u"Élans"_s, u"Zephyrs"_s, u"Echoes"_s }));
    m_sorted->sort(total, Qt::AscendingOrder);
    QCOMPARE(names().first(), u"Echoes"_s);
    // Only one ministry has lines in 2015-16; the others are equal there and keep the order of their names.
    m_sorted->sort(m_table->columnOfSort({ SpendingSort::Key::Column, u"2015-16"_s, true }), Qt::DescendingOrder);
    QCOMPARE(names(), (QStringList { u"Élans"_s, u"Echoes"_s, u"Forests"_s, u"Zephyrs"_s }));
}

void TestSpendingTable::sortsAreKnownByWhatTheySort()
{
    for (int column = 0; column < m_table->columnCount(); ++column)
        QCOMPARE(m_table->columnOfSort(m_table->sortOfColumn(column, true)), column);
    QCOMPARE(m_table->columnOfSort({ SpendingSort::Key::Column, u"1999-00"_s, true }), m_table->columnOfSort({}));
}

void TestSpendingTable::findIgnoresCaseAndAccents()
{
    m_sorted->setFind(u"ELAN"_s);
    QCOMPARE(names(), QStringList { u"Élans"_s });
    QVERIFY(m_sorted->isFinding());
    m_sorted->setFind(u"nobody"_s);
    QCOMPARE(m_sorted->rowCount(), 0);
    m_sorted->setFind({});
    QCOMPARE(m_sorted->rowCount(), 4);
}

void TestSpendingTable::languageKeepsRowsAndSelection()
{
    m_sorted->sort(0, Qt::AscendingOrder);
    QItemSelectionModel selection(m_sorted.get());
    selection.setCurrentIndex(m_sorted->index(1, 2), QItemSelectionModel::SelectCurrent);
    QSignalSpy resets(m_sorted.get(), &QAbstractItemModel::modelReset);
    QSignalSpy headers(m_sorted.get(), &QAbstractItemModel::headerDataChanged);
    m_presentation->setFormats(Formats(Language::French));
    m_sorted->setCollator(Formats(Language::French).collator());
    m_table->setFigures(spendingFigures(m_cube, {}, nullptr));
    QCOMPARE(resets.count(), 0);
    QVERIFY(headers.count() > 0);
    QCOMPARE(selection.currentIndex().siblingAtColumn(0).data().toString(), u"Élans"_s);
    QCOMPARE(selection.currentIndex().column(), 2);
    QVERIFY(m_sorted->headerData(1, Qt::Horizontal).toString().contains(u"2015-2016"_s));
}

void TestSpendingTable::headersSayMeasureAndYear()
{
    QCOMPARE(m_sorted->headerData(1, Qt::Horizontal).toString(), u"2015-16 $"_s);
    SpendingSelection counted;
    counted.measure = SpendMeasure::Count;
    m_table->setFigures(spendingFigures(m_cube, counted, nullptr));
    QCOMPARE(m_sorted->headerData(1, Qt::Horizontal).toString(), u"2015-16"_s);
    QVERIFY(m_sorted->headerData(99, Qt::Horizontal).isNull());
}

void TestSpendingTable::missingIsADashAndLeftOutIsAWord()
{
    m_sorted->sort(0, Qt::AscendingOrder);
    QCOMPARE(m_sorted->index(0, 1).data().toString(), u"–"_s);
    SpendingFigures figures = m_table->figures();
    const int echoes = m_sorted->mapToSource(m_sorted->index(0, 0)).row();
    figures.rows[echoes].cells[0].leftOut = Money::fromCents(700);
    figures.rows[echoes].cells[0].leftOutLines = 1;
    m_table->setFigures(figures);
    QCOMPARE(m_sorted->index(0, 1).data().toString(), u"left out"_s);
    QVERIFY(!m_sorted->index(0, 1).data(Qt::DecorationRole).isNull());
    QVERIFY(m_sorted->index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u"$7"_s));
    QVERIFY(m_sorted->index(1, 1).data(Qt::DecorationRole).isNull());
}

void TestSpendingTable::linesKeepTheirPromises()
{
    LinesModel lines;
    const QAbstractItemModelTester tester(&lines, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SpendLine line;
    line.year = FiscalYear(2016);
    line.amount = Money::fromCents(-123456);
    line.row = 899;
    line.sourceName = u"accounts.csv"_s;
    line.sha256 = u"abc"_s;
    line.tags << LineTag { u"iit-study"_s, 1, { u"I&IT (study)"_s, u"ITI (étude)"_s }, u"ehealth"_s, { u"e-Health"_s, u"Cybersanté"_s } };
    lines.append({ line, line });
    lines.setFormats(Formats(Language::French));
    QCOMPARE(lines.rowCount(), 2);
    QVERIFY(lines.text(0, LinesModel::Column::Rule).contains(u"Cybersanté"_s));
    QCOMPARE(lines.text(0, LinesModel::Column::Year), u"2016-2017"_s);
    QCOMPARE(lines.headings().size(), lines.columnCount());
    lines.clear();
    QCOMPARE(lines.rowCount(), 0);
}

QTEST_MAIN(TestSpendingTable)
#include "tst_spendingtable.moc"
