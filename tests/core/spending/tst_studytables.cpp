// SPDX-License-Identifier: GPL-3.0-or-later
// The study's printed tables against the real public accounts, to the dollar (R34 to R38).
#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/reports/referencetable.h"
#include "core/spending/coverage.h"
#include "core/spending/crosswalk.h"
#include "core/spending/pivot.h"
#include "core/spending/reconciliation.h"
#include "core/spending/spendcube.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "tests/support/shareddata.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestStudyTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFilesHaveTheirControlTotals_data();
    void theFilesHaveTheirControlTotals();
    void tableOneIsRebuilt();
    void tableTwoIsRebuilt();
    void oneRuleForEveryYear();
    void coverageShowsTheUnevenYears();
    void thePrintedTableHasOneBrokenCell();
    void concentrationIsThatOfTableOne();
    void theCrosswalkJoinsAProgramThatMoved();

private:
    [[nodiscard]] QList<CubeFilter> tagged(const char *tag) const;
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    SpendCube m_cube;
    ImportReport m_report;
};

void TestStudyTables::initTestCase()
{
    if (test::sharedDataFolder().isEmpty())
        QSKIP("The public accounts are not beside the source folder (../shared/data); nothing to compare with.");
    const QString folder = test::sharedDataFolder() + u"/ontario-public-accounts/"_s;
    auto made = createRegister(m_folder.path(u"register.acquis"_s));
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
    QStringList files;
    for (const auto *year : { "2014-15", "2015-16", "2016-17" })
        files << folder + u"ministry-statements-expenses-%1-en.csv"_s.arg(QLatin1StringView(year));
    auto report = importFiles(*m_database, files, {});
    ACQUIS_VERIFY_RESULT(report);
    m_report = *report;
    auto cube = SpendCube::load(*m_database);
    ACQUIS_VERIFY_RESULT(cube);
    m_cube = std::move(*cube);
}

QList<CubeFilter> TestStudyTables::tagged(const char *tag) const
{
    return { { Dimension::Tag, { m_cube.memberByText(Dimension::Tag, QString::fromLatin1(tag)) } } };
}

void TestStudyTables::theFilesHaveTheirControlTotals_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<QString>("total");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("2014-15") << 0 << qint64(2476) << u"129997413026.00"_s << u"Windows-1252"_s;
    QTest::newRow("2015-16") << 1 << qint64(2400) << u"133390735315.00"_s << u"UTF-8 with byte-order mark"_s;
    QTest::newRow("2016-17") << 2 << qint64(2256) << u"135968051442.00"_s << u"UTF-8"_s;
}

void TestStudyTables::theFilesHaveTheirControlTotals()
{
    QFETCH(int, file);
    QFETCH(qint64, rows);
    QFETCH(QString, total);
    QFETCH(QString, encoding);
    QCOMPARE(m_report.files[file].rowsRead, rows);
    QCOMPARE(m_report.files[file].rowsRejected, 0);
    QCOMPARE(m_report.files[file].controlTotal.toString(), total);
    QCOMPARE(m_report.files[file].encoding, encoding);
}

void TestStudyTables::tableOneIsRebuilt()
{
    const auto table = studyTable(StudyTable::Ministries);
    ACQUIS_VERIFY_RESULT(table);
    const auto where = tagged("iit-study");
    const Breakdown breakdown = m_cube.breakdown({ { Dimension::Ministry }, where });
    const auto years = m_cube.lastYears(Dimension::Ministry, where);
    QCOMPARE(breakdown.rows.size(), 16);
    for (const BreakdownRow &row : breakdown.rows) {
        const int member = row.keys.front();
        const BilingualText name = m_cube.memberName(Dimension::Ministry, member, years[static_cast<size_t>(member)]);
        const auto printed =
            std::find_if(table->begin(), table->end(), [&](const QStringList &record) { return record[0] == name.en; });
        QVERIFY2(printed != table->end(), qPrintable(name.en));
        QCOMPARE(name.fr, printed->at(1));
        QCOMPARE(row.amount.cents(), printed->at(2).toLongLong() * 100);
    }
    QCOMPARE(breakdown.total.toString(), u"2716066844.00"_s);
    QCOMPARE(breakdown.count, 215);
}

void TestStudyTables::tableTwoIsRebuilt()
{
    const auto table = studyTable(StudyTable::Programs);
    ACQUIS_VERIFY_RESULT(table);
    const Pivot pivot = pivotOf(m_cube.breakdown({ { Dimension::TagRule, Dimension::FiscalYear }, tagged("iit-study") }));
    QCOMPARE(pivot.rows.size(), 13);
    QCOMPARE(pivot.columns.size(), 3);
    for (int row = 0; row < 13; ++row) {
        for (int year = 0; year < 3; ++year) {
            qint64 printed = table->at(row + 1)[4 + year].toLongLong();
            if (row == 6 && year == 0)
                printed = 129262375; // the one misprint of the table
            QCOMPARE(pivot.rows[row].cells[year].cents(), printed * 100);
        }
    }
}

void TestStudyTables::oneRuleForEveryYear()
{
    QCOMPARE(m_cube.breakdown({ {}, tagged("iit-consistent") }).total.toString(), u"3050615230.00"_s);
}

void TestStudyTables::coverageShowsTheUnevenYears()
{
    const auto coverage = coverageOf(*m_database, u"iit-study"_s);
    ACQUIS_VERIFY_RESULT(coverage);
    QCOMPARE(coverage->counted.toString(), u"2716066844.00"_s);
    QCOMPARE(coverage->leftOutYears.toString(), u"316683911.00"_s);
    QCOMPARE(coverage->leftOutAmortisation.toString(), u"17864475.00"_s);
    const auto even = coverageOf(*m_database, u"iit-consistent"_s);
    ACQUIS_VERIFY_RESULT(even);
    QCOMPARE(even->leftOutYears, Money());
    ACQUIS_VERIFY_ERROR(coverageOf(*m_database, u"no-such-tag"_s), ErrorCode::UnknownTag);
}

void TestStudyTables::thePrintedTableHasOneBrokenCell()
{
    const auto table = studyTable(StudyTable::Programs);
    ACQUIS_VERIFY_RESULT(table);
    const auto result = reconcile(*table);
    ACQUIS_VERIFY_RESULT(result);
    QCOMPARE(result->cells.size(), 1);
    QCOMPARE(result->cells.first().row, u"7"_s);
    QCOMPARE(result->cells.first().implied.toString(), u"129262375.00"_s);
    QVERIFY(result->sums.isEmpty());
}

void TestStudyTables::concentrationIsThatOfTableOne()
{
    const Concentration found = concentrationOf(pivotOf(m_cube.breakdown({ { Dimension::Ministry }, tagged("iit-study") })));
    QCOMPARE(found.top1.toString(4), u"0.6997"_s);
    QCOMPARE(found.top3.toString(4), u"0.8285"_s);
    QCOMPARE(found.herfindahl, 5028);
}

void TestStudyTables::theCrosswalkJoinsAProgramThatMoved()
{
    const auto programRows = [&](const SpendCube &cube) {
        const int ministry = cube.memberByText(Dimension::Ministry, u"Transportation"_s);
        const int tag = cube.memberByText(Dimension::Tag, u"iit-study"_s);
        return pivotOf(cube.breakdown({ { Dimension::Program, Dimension::FiscalYear },
                                        { { Dimension::Tag, { tag } }, { Dimension::Ministry, { ministry } } } }));
    };
    const Pivot joined = programRows(m_cube);
    QCOMPARE(joined.rows.size(), 1);
    QCOMPARE(joined.rows.first().cells,
             (QList<Money> { Money::fromCents(5656519100), Money::fromCents(5462292800), Money::fromCents(6202213500) }));

    const auto rows = crosswalkRows(*m_database);
    ACQUIS_VERIFY_RESULT(rows);
    const auto moved = std::find_if(rows->begin(), rows->end(), [](const CrosswalkRow &row) {
        return row.kind == UnitKind::Program && !row.withComponent.isEmpty()
               && row.unitCode == "labour-and-transportation-cluster"_L1;
    });
    QVERIFY(moved != rows->end());
    QVERIFY(!moved->source.isEmpty());
    const CrosswalkRow kept = *moved;
    ACQUIS_VERIFY_RESULT(removeCrosswalkRow(*m_database, kept.id, u"tester"_s));
    auto apart = SpendCube::load(*m_database);
    ACQUIS_VERIFY_RESULT(apart);
    const int ministry = apart->memberByText(Dimension::Ministry, u"Transportation"_s);
    const int item = apart->memberByText(Dimension::Program, u"Labour and Transportation Cluster"_s);
    QVERIFY(ministry > 0 && item > 0);
    const Pivot cluster =
        pivotOf(apart->breakdown({ { Dimension::Program, Dimension::FiscalYear },
                                   { { Dimension::Ministry, { ministry } }, { Dimension::Program, { item } } } }));
    QCOMPARE(cluster.columns.size(), 2); // the year in which the program stood elsewhere is gone from its row
    CrosswalkRow again = kept;
    again.id = 0;
    ACQUIS_VERIFY_RESULT(saveCrosswalkRow(*m_database, again, u"tester"_s));
    auto restored = SpendCube::load(*m_database);
    ACQUIS_VERIFY_RESULT(restored);
    QCOMPARE(programRows(*restored).rows.size(), 1);
    again.source.clear();
    ACQUIS_VERIFY_ERROR(saveCrosswalkRow(*m_database, again, u"tester"_s), ErrorCode::InvalidData);
    QCOMPARE(firstBrokenAuditEntry(*m_database).value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TestStudyTables)
#include "tst_studytables.moc"
