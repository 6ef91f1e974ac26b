// SPDX-License-Identifier: GPL-3.0-or-later
// The lines behind a figure, against the rows of the file read the slow and obvious way.
#include "core/spending/spendlines.h"

#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/storage/database.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

// More than a block holds, so that pages cross from one block and one file to the next.
constexpr int rowsPerFile = 5000;
constexpr int files = 2;

struct Row
{
    QString vendor;
    QString ministry;
    QString reference;
    qint64 cents = 0;
    int file = 0;
    qint64 row = 0;
};

} // namespace

class TestSpendLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesHoldTheRowsOfTheFile_data();
    void pagesHoldTheRowsOfTheFile();
    void cancelledReadsNothing();

private:
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    std::vector<Row> m_rows;
};

void TestSpendLines::initTestCase()
{
    auto database = createRegister(m_folder.path(u"register.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    m_database = std::move(*database);
    QRandomGenerator random(19);
    for (int file = 0; file < files; ++file) {
        QByteArray csv = "Contract Number,Vendor,Ministry,Program,Fiscal Year,Amount\n";
        for (int i = 0; i < rowsPerFile; ++i) {
            const int vendor = random.bounded(30);
            const Row row { vendor == 0 ? QString() : u"Vendor %1"_s.arg(vendor),
                            u"Ministry %1"_s.arg(random.bounded(4)),
                            i % 3 == 0 ? QString() : u"C-%1-%2"_s.arg(file).arg(i),
                            random.bounded(2000000) - 700000,
                            file,
                            i + 2 };
            m_rows.push_back(row);
            csv += row.reference.toUtf8() + ',' + row.vendor.toUtf8() + ',' + row.ministry.toUtf8() + ",Program,2016-17,"
                   + Money::fromCents(row.cents).toString().toUtf8() + '\n';
        }
        ACQUIS_VERIFY_RESULT(importFiles(*m_database, { m_folder.write(u"lines-%1.csv"_s.arg(file), csv) }, {}));
    }
}

void TestSpendLines::pagesHoldTheRowsOfTheFile_data()
{
    QTest::addColumn<bool>("withVendors");
    QTest::addColumn<QString>("ministry");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("limit");
    QTest::newRow("all") << false << QString() << QString() << qint64(0) << qint64(0);
    QTest::newRow("first page") << false << QString() << QString() << qint64(0) << qint64(50);
    QTest::newRow("across blocks") << false << QString() << QString() << qint64(4090) << qint64(20);
    QTest::newRow("across files") << false << QString() << QString() << qint64(4990) << qint64(20);
    QTest::newRow("last page") << false << QString() << QString() << qint64(9990) << qint64(50);
    QTest::newRow("behind the end") << false << QString() << QString() << qint64(10000) << qint64(50);
    QTest::newRow("one ministry") << false << u"Ministry 2"_s << QString() << qint64(100) << qint64(60);
    QTest::newRow("one vendor") << true << QString() << u"Vendor 7"_s << qint64(10) << qint64(40);
    QTest::newRow("one ministry, one vendor") << true << u"Ministry 1"_s << u"Vendor 3"_s << qint64(0) << qint64(0);
    QTest::newRow("no vendor") << true << u"Ministry 1"_s << u"unknown"_s << qint64(5) << qint64(30);
    QTest::newRow("no vendor, asked of a cube without vendors")
        << false << u"Ministry 1"_s << u"unknown"_s << qint64(5) << qint64(30);
}

void TestSpendLines::pagesHoldTheRowsOfTheFile()
{
    QFETCH(bool, withVendors);
    QFETCH(QString, ministry);
    QFETCH(QString, vendor);
    QFETCH(qint64, offset);
    QFETCH(qint64, limit);
    const auto cube = SpendCube::load(*m_database, withVendors ? SpendCube::Detail::Vendors : SpendCube::Detail::Cells);
    ACQUIS_VERIFY_RESULT(cube);
    QList<CubeFilter> where;
    if (!ministry.isEmpty())
        where << CubeFilter { Dimension::Ministry, { cube->memberByText(Dimension::Ministry, ministry) } };
    if (!vendor.isEmpty())
        where << CubeFilter { Dimension::Vendor, { cube->memberByText(Dimension::Vendor, vendor) } };
    const auto page = spendLines(*m_database, *cube, where, offset, limit);
    ACQUIS_VERIFY_RESULT(page);

    std::vector<Row> expected;
    for (const Row &row : m_rows) {
        const bool vendorFits = vendor.isEmpty() || row.vendor == (vendor == u"unknown"_s ? QString() : vendor);
        if (vendorFits && (ministry.isEmpty() || row.ministry == ministry))
            expected.push_back(row);
    }
    QCOMPARE(page->matching, qint64(expected.size()));
    expected.erase(expected.begin(), expected.begin() + std::min(offset, qint64(expected.size())));
    if (limit > 0 && qint64(expected.size()) > limit)
        expected.resize(static_cast<size_t>(limit));
    QCOMPARE(page->lines.size(), qsizetype(expected.size()));
    for (qsizetype i = 0; i < page->lines.size(); ++i) {
        const SpendLine &line = page->lines[i];
        const Row &row = expected[static_cast<size_t>(i)];
        QCOMPARE(line.row, row.row);
        QCOMPARE(line.sourceName, u"lines-%1.csv"_s.arg(row.file));
        QCOMPARE(line.amount.cents(), row.cents);
        QCOMPARE(line.vendor, row.vendor);
        QCOMPARE(line.reference, row.reference);
        QCOMPARE(line.levels[0], row.ministry);
        QCOMPARE(line.sha256.size(), 64);
    }
}

void TestSpendLines::cancelledReadsNothing()
{
    const auto cube = SpendCube::load(*m_database);
    ACQUIS_VERIFY_RESULT(cube);
    CancelToken cancel;
    cancel.cancel();
    ACQUIS_VERIFY_ERROR(spendLines(*m_database, *cube, {}, 0, 0, cancel), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSpendLines)
#include "tst_spendlines.moc"
