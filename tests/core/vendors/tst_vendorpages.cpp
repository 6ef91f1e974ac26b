// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorpages.h"

#include "core/storage/database.h"
#include "core/vendors/searchwords.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestVendorPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void piecesAreTheWholeInOrder_data();
    void piecesAreTheWholeInOrder();
    void outsideIsNothing();
    void mergedVendorsAreLeftOut();
    void rowsComeInTheOrderAsked();

private:
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    QList<VendorRow> m_rows;
};

void TestVendorPages::initTestCase()
{
    auto made = Database::create(m_folder.path(u"register.acquis"_s));
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
    VendorRegister vendors(*m_database, u"anna"_s);
    QRandomGenerator random(3);
    const QStringList starts { u"Écho"_s, u"Echo"_s, u"eau"_s, u"Zed"_s, u"Œuvre"_s, u"12"_s };
    for (int revision = 1; revision <= 3; ++revision) {
        QList<Vendor> list;
        for (int i = 0; i < 200; ++i) {
            Vendor vendor =
                test::vendorNamed(starts.at(random.bounded(starts.size())) + u' ' + QString::number(random.bounded(40)));
            vendor.country = u"CA"_s;
            vendor.province = random.bounded(2) == 0 ? u"ON"_s : u"QC"_s;
            vendor.place = starts.at(random.bounded(starts.size()));
            m_rows << VendorRow { { m_rows.size() + 1 }, displayName(vendor), vendor.place,
                                  vendor.province,       vendor.country,      revision };
            list << vendor;
        }
        ACQUIS_VERIFY_RESULT(vendors.addAll(list, {}));
    }
}

void TestVendorPages::piecesAreTheWholeInOrder_data()
{
    QTest::addColumn<VendorSort>("sort");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("by name") << VendorSort::Name << Qt::AscendingOrder;
    QTest::newRow("by name, last first") << VendorSort::Name << Qt::DescendingOrder;
    QTest::newRow("by place") << VendorSort::Place << Qt::AscendingOrder;
    QTest::newRow("by place, last first") << VendorSort::Place << Qt::DescendingOrder;
    QTest::newRow("by change") << VendorSort::Changed << Qt::AscendingOrder;
    QTest::newRow("by change, last first") << VendorSort::Changed << Qt::DescendingOrder;
}

void TestVendorPages::piecesAreTheWholeInOrder()
{
    QFETCH(VendorSort, sort);
    QFETCH(Qt::SortOrder, order);
    const auto keyOf = [sort](const VendorRow &row) {
        switch (sort) {
        case VendorSort::Name: return sortKey(row.name);
        case VendorSort::Place: return sortKey(row.country + u' ' + row.province + u' ' + row.place);
        case VendorSort::Changed: return QString::number(row.revision);
        }
        Q_UNREACHABLE();
    };
    QList<VendorRow> expected = m_rows;
    std::ranges::sort(expected, [&](const VendorRow &a, const VendorRow &b) {
        const std::pair first { keyOf(a), a.id };
        const std::pair second { keyOf(b), b.id };
        return order == Qt::AscendingOrder ? first < second : second < first;
    });
    auto pages = VendorPages::open(*m_database, sort, order);
    ACQUIS_VERIFY_RESULT(pages);
    QCOMPARE(pages->rowCount(), m_rows.size());
    QCOMPARE(pages->revision(), 3);
    QRandomGenerator random(4);
    // Jumping about, from remembered places and from none, gives what reading on gives.
    for (int round = 0; round < 120; ++round) {
        const qint64 first = random.bounded(m_rows.size());
        const qint64 count = random.bounded(1, 90);
        const auto rows = pages->rows(first, count);
        ACQUIS_VERIFY_RESULT(rows);
        QCOMPARE(*rows, expected.mid(first, count));
    }
    QCOMPARE(*pages->rows(0, 10'000), expected);
}

void TestVendorPages::outsideIsNothing()
{
    auto pages = VendorPages::open(*m_database, VendorSort::Name);
    ACQUIS_VERIFY_RESULT(pages);
    QCOMPARE(pages->rows(600, 10)->size(), 0);
    QCOMPARE(pages->rows(100'000, 10)->size(), 0);
    QCOMPARE(pages->rows(-5, 3)->size(), 3);
    QCOMPARE(pages->rows(5, -3)->size(), 0);
}

void TestVendorPages::mergedVendorsAreLeftOut()
{
    VendorRegister vendors(*m_database, u"anna"_s);
    ACQUIS_VERIFY_RESULT(vendors.merge({ 2 }, { 1 }, {}));
    auto pages = VendorPages::open(*m_database, VendorSort::Name);
    ACQUIS_VERIFY_RESULT(pages);
    QCOMPARE(pages->rowCount(), 599);
    const auto rows = pages->rows(0, 600);
    ACQUIS_VERIFY_RESULT(rows);
    QCOMPARE(rows->size(), 599);
    QVERIFY(std::ranges::none_of(*rows, [](const VendorRow &row) { return row.id == VendorId { 2 }; }));
    ACQUIS_VERIFY_RESULT(vendors.undoMerge({ 2 }, {}));
    QCOMPARE(VendorPages::open(*m_database, VendorSort::Name)->rowCount(), 600);
}

void TestVendorPages::rowsComeInTheOrderAsked()
{
    QList<VendorId> ids;
    for (qint64 id = 600; id > 0; id -= 2)
        ids << VendorId { id };
    ids.insert(7, VendorId { 9999 });
    const auto rows = vendorRows(*m_database, ids);
    ACQUIS_VERIFY_RESULT(rows);
    ids.removeAt(7);
    QCOMPARE(rows->size(), ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QCOMPARE(rows->at(i).id, ids.at(i));
        QCOMPARE(rows->at(i).name, m_rows.at(ids.at(i).value - 1).name);
    }
}

QTEST_GUILESS_MAIN(TestVendorPages)
#include "tst_vendorpages.moc"
