// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/spending/crosswalk.h"
#include "core/storage/database.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

/// Words of files that nobody knows are told until a row explains them.
class TestCrosswalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shippedNamesNeedNoExplanation();
    void unknownWordsAreToldWithTheirFile();
    void aRowWithoutLimitsExplains();
    void aRowWithLimitsExplainsOnlyInPart_data();
    void aRowWithLimitsExplainsOnlyInPart();

private:
    [[nodiscard]] QStringList unexplained() const;
    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestCrosswalk::init()
{
    m_database.reset();
    m_folder = std::make_unique<test::TemporaryFolder>();
    auto database = createRegister(m_folder->path(u"register.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    m_database = std::move(*database);
}

QStringList TestCrosswalk::unexplained() const
{
    QStringList words;
    const auto units = unexplainedUnits(*m_database);
    for (const UnitName &unit : units.value_or(QList<UnitName>()))
        words << unit.name.en + u" of "_s + unit.source;
    return units ? words : QStringList { u"error"_s };
}

void TestCrosswalk::shippedNamesNeedNoExplanation()
{
    QCOMPARE(unexplained(), QStringList());
}

void TestCrosswalk::unknownWordsAreToldWithTheirFile()
{
    ACQUIS_VERIFY_RESULT(importFiles(
        *m_database,
        { m_folder->write(
            u"kites.csv"_s,
            "Vendor,Ministry,Program,Fiscal Year,Amount\nV,Kites,Strings,2015-16,70\nV,Education,Strings,2015-16,5\n") },
        {}));
    QCOMPARE(unexplained(), (QStringList { u"Kites of kites.csv"_s, u"Strings of kites.csv"_s }));
}

void TestCrosswalk::aRowWithoutLimitsExplains()
{
    unknownWordsAreToldWithTheirFile();
    CrosswalkRow row;
    row.written = u"KITES"_s;
    row.unitCode = u"education"_s;
    row.source = u"Test"_s;
    const auto id = saveCrosswalkRow(*m_database, row, u"test"_s);
    ACQUIS_VERIFY_RESULT(id);
    QCOMPARE(unexplained(), QStringList { u"Strings of kites.csv"_s });
    ACQUIS_VERIFY_RESULT(removeCrosswalkRow(*m_database, *id, u"test"_s));
    QVERIFY(unexplained().contains(u"Kites of kites.csv"_s));
}

void TestCrosswalk::aRowWithLimitsExplainsOnlyInPart_data()
{
    QTest::addColumn<QString>("ministry");
    QTest::addColumn<QString>("component");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("in a ministry") << u"education"_s << QString() << 0 << 0;
    QTest::newRow("with a component") << QString() << u"Tails"_s << 0 << 0;
    QTest::newRow("from a year") << QString() << QString() << 2016 << 0;
    QTest::newRow("until a year") << QString() << QString() << 0 << 2014;
}

void TestCrosswalk::aRowWithLimitsExplainsOnlyInPart()
{
    QFETCH(const QString, ministry);
    QFETCH(const QString, component);
    QFETCH(const int, first);
    QFETCH(const int, last);
    unknownWordsAreToldWithTheirFile();
    const CrosswalkRow row { 0,         UnitKind::Program, u"Strings"_s,     ministry,
                             component, FiscalYear(first), FiscalYear(last), u"ministry-administration"_s,
                             u"Test"_s };
    ACQUIS_VERIFY_RESULT(saveCrosswalkRow(*m_database, row, u"test"_s));
    QVERIFY(unexplained().contains(u"Strings of kites.csv"_s));
}

QTEST_GUILESS_MAIN(TestCrosswalk)
#include "tst_crosswalk.moc"
