// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/referencetable.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace acquis {

static char *toString(const ContractShare &share)
{
    return QTest::toString(u"IT %1, all %2"_s.arg(share.it).arg(share.all));
}

} // namespace acquis

class TestReferenceTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void studyTablesKeepWhatIsPrinted();
    void bandsAreBilingualAndOrdered();
    void sumsOfTheColumns();
    void cumulativeShares_data();
    void cumulativeShares();
    void statedFiguresAreChecked();
    void statedFiguresFollowTheTable();
    void refusesABrokenTable_data();
    void refusesABrokenTable();

private:
    SizeShareTable m_table;
};

void TestReferenceTable::initTestCase()
{
    const auto table = SizeShareTable::load();
    QVERIFY(table);
    m_table = *table;
}

void TestReferenceTable::studyTablesKeepWhatIsPrinted()
{
    const auto ministries = studyTable(StudyTable::Ministries);
    QVERIFY(ministries);
    QCOMPARE(ministries->size(), 18);
    QCOMPARE(ministries->at(1).at(0), u"Citizenship, Immigration and International Trade"_s);
    QCOMPARE(ministries->at(5).constLast(), u"0..01%"_s);
    QCOMPARE(ministries->constLast().at(2), u"2.716.066.844.00"_s);

    const auto programs = studyTable(StudyTable::Programs);
    QVERIFY(programs);
    QCOMPARE(programs->size(), 15);
    QCOMPARE(programs->at(7).at(4), u"139262375"_s);
    QCOMPARE(programs->constLast().constFirst(), u"total"_s);
}

void TestReferenceTable::bandsAreBilingualAndOrdered()
{
    QCOMPARE(m_table.rows().size(), 14);
    int last = 0;
    for (const SizeShare &row : m_table.rows()) {
        QVERIFY(!row.name.en.isEmpty() && !row.name.fr.isEmpty());
        if (row.firstEmployees > 0)
            QCOMPARE(row.firstEmployees, std::exchange(last, row.lastEmployees) + 1);
    }
    const SizeShare &upTo49 = m_table.rows().at(3);
    QCOMPARE(upTo49.band, u"20-49"_s);
    QCOMPARE(upTo49.name, (BilingualText { u"20 to 49 employees"_s, u"20 à 49 employés"_s }));
    QCOMPARE(upTo49.share, (ContractShare { 1368, 820 }));
    QCOMPARE(m_table.rows().at(11).firstEmployees, 5000);
    QCOMPARE(m_table.rows().constLast().band, u"unknown"_s);
    QCOMPARE(m_table.rows().constLast().firstEmployees, 0);
}

void TestReferenceTable::sumsOfTheColumns()
{
    QCOMPARE(m_table.total(), (ContractShare { 10000, 9999 }));
}

void TestReferenceTable::cumulativeShares_data()
{
    QTest::addColumn<int>("below");
    QTest::addColumn<qint64>("it");
    QTest::addColumn<qint64>("all");
    QTest::newRow("under 500 employees") << 500 << 4911LL << 4485LL;
    QTest::newRow("under 10 employees") << 10 << 643LL << 1181LL;
    QTest::newRow("under 5 employees") << 5 << 396LL << 482LL;
    QTest::newRow("within a band, only the whole bands before it") << 30 << 1143LL << 1573LL;
    QTest::newRow("under one employee") << 1 << 0LL << 0LL;
}

void TestReferenceTable::cumulativeShares()
{
    QFETCH(const int, below);
    QFETCH(const qint64, it);
    QFETCH(const qint64, all);
    QCOMPARE(m_table.below(below), (ContractShare { it, all }));
}

void TestReferenceTable::statedFiguresAreChecked()
{
    const auto stated = statedShares(m_table);
    QVERIFY(stated);
    QStringList found;
    for (const StatedShare &one : *stated) {
        found << u"%1-%2 %3 %4/%5 %6"_s.arg(one.firstEmployees)
                     .arg(one.lastEmployees)
                     .arg(one.column == StatedShare::Column::It ? u"it"_s : u"all"_s)
                     .arg(one.printed)
                     .arg(one.computed)
                     .arg(one.agrees() ? u"agrees"_s : u"differs"_s);
    }
    const QStringList expected { u"1-499 it 4910/4911 differs"_s, u"1-499 all 4485/4485 agrees"_s, u"20-49 it 1368/1368 agrees"_s,
                                 u"100-199 it 1222/1222 agrees"_s, u"1-9 it 550/643 differs"_s };
    QCOMPARE(found, expected);
}

void TestReferenceTable::statedFiguresFollowTheTable()
{
    auto records = studyTable(StudyTable::SupplierSizes);
    QVERIFY(records);
    (*records)[4][3] = u"13.69"_s;
    const auto changed = SizeShareTable::fromRecords(*records);
    QVERIFY(changed);
    const auto stated = statedShares(*changed);
    QVERIFY(stated);
    QCOMPARE(stated->at(2).computed, 1369);
    QVERIFY(!stated->at(2).agrees());
}

void TestReferenceTable::refusesABrokenTable_data()
{
    QTest::addColumn<QStringList>("record");
    QTest::newRow("share that is no number") << QStringList { u"1-4"_s, u"a"_s, u"b"_s, u"much"_s, u"1"_s };
    QTest::newRow("share that needs repair") << QStringList { u"1-4"_s, u"a"_s, u"b"_s, u"1"_s, u"0..01%"_s };
    QTest::newRow("missing French") << QStringList { u"1-4"_s, u"a"_s, QString(), u"1"_s, u"1"_s };
    QTest::newRow("missing cell") << QStringList { u"1-4"_s, u"a"_s, u"b"_s, u"1"_s };
}

void TestReferenceTable::refusesABrokenTable()
{
    QFETCH(const QStringList, record);
    const auto table = SizeShareTable::fromRecords({ QStringList(5), record });
    QVERIFY(!table);
    QCOMPARE(table.error().code, ErrorCode::InvalidTable);
    QCOMPARE(table.error().subject, u"1-4"_s);
}

QTEST_GUILESS_MAIN(TestReferenceTable)
#include "tst_referencetable.moc"
