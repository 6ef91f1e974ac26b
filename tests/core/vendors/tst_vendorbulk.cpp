// SPDX-License-Identifier: GPL-3.0-or-later
// Many vendors in one change, and taking them out again.
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/vendors/vendorindex.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

/// As many as fill statements and batches and leave a rest of each.
constexpr int many = 640;

/// Vendors with lists of different length, some empty.
QList<Vendor> manyVendors()
{
    QList<Vendor> list;
    for (int i = 0; i < many; ++i) {
        Vendor vendor = i % 3 == 0 ? test::fullVendor() : test::vendorNamed(u"Firm %1"_s.arg(i));
        vendor.names.first().text += u" number %1"_s.arg(i);
        vendor.identifiers = { { u"ca-bn"_s, test::businessNumber(i), {}, {}, {}, {} } };
        list << vendor;
    }
    return list;
}

} // namespace

class TestVendorBulk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyValueOfEveryVendorIsKept();
    void searchFindsThem();
    void aNumberThatTwoOfThemHoldIsRefused();
    void aRegisterThatChangedIsRefused();
    void progressStaysWithinTheList();
    void cancelledInTheMiddleAddsNothing();
    void addedOnesAreTakenOutAsOne();
    void whatWasChangedIsNotTakenOut_data();
    void whatWasChangedIsNotTakenOut();

private:
    [[nodiscard]] VendorRegister vendors() { return VendorRegister(*m_database, u"officer"_s); }
    [[nodiscard]] qint64 rowsOf(const QString &table)
    {
        auto count = Statement::prepare(*m_database, u"SELECT COUNT(*) FROM "_s + table);
        if (!count || !count->exec() || !count->next())
            return -1;
        const qint64 rows = count->integer(0);
        count->finish();
        return rows;
    }
    [[nodiscard]] qint64 found()
    {
        const auto index = VendorIndex::load(*m_database);
        return index ? index->vendorCount() : -1;
    }

    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestVendorBulk::init()
{
    m_database.reset();
    m_folder = std::make_unique<test::TemporaryFolder>();
    auto database = Database::create(m_folder->path(u"vendors.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    m_database = std::move(*database);
}

void TestVendorBulk::everyValueOfEveryVendorIsKept()
{
    const QList<Vendor> list = manyVendors();
    const auto added = vendors().addAllSeen(list, u"list.csv"_s, 0);
    ACQUIS_VERIFY_RESULT(added);
    QCOMPARE(added->ids.size(), list.size());
    QCOMPARE(added->revision, 1);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto read = vendors().read(added->ids[i]);
        ACQUIS_VERIFY_RESULT(read);
        QCOMPARE(read->vendor, list[i]);
        QCOMPARE(read->revision, 1);
    }
    const auto entries = auditEntries(*m_database);
    ACQUIS_VERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 1U);
    QCOMPARE(entries->front().after, u"640 vendors"_s);
}

void TestVendorBulk::searchFindsThem()
{
    ACQUIS_VERIFY_RESULT(vendors().addAllSeen(manyVendors(), u"list.csv"_s, 0));
    QCOMPARE(found(), many);
}

void TestVendorBulk::aNumberThatTwoOfThemHoldIsRefused()
{
    QList<Vendor> list = manyVendors();
    list[600].identifiers = list[599].identifiers; // neither is written yet
    const auto refused = vendors().addAllSeen(list, u"list.csv"_s, 0);
    QVERIFY(!refused);
    QCOMPARE(vendorFault(refused.error()), std::optional(VendorFault::IdentifierHeld));
    QCOMPARE(refused.error().row, 601);
    QCOMPARE(rowsOf(u"vendor"_s), 0);
    QCOMPARE(rowsOf(u"vendor_called"_s), 0);
}

void TestVendorBulk::aRegisterThatChangedIsRefused()
{
    ACQUIS_VERIFY_RESULT(vendors().add(test::vendorNamed(u"Somebody"_s)));
    const auto refused = vendors().addAllSeen({ test::vendorNamed(u"Vireo"_s) }, u"list.csv"_s, 0);
    ACQUIS_VERIFY_ERROR(refused, ErrorCode::RecordChanged);
    QCOMPARE(rowsOf(u"vendor"_s), 1);
}

void TestVendorBulk::progressStaysWithinTheList()
{
    QList<Progress> said;
    const auto note = [&said](const Progress &progress) { said << progress; };
    QList<Vendor> list = manyVendors();
    ACQUIS_VERIFY_RESULT(vendors().addAllSeen(list, u"list.csv"_s, 0, {}, note));
    for (const Progress &one : said)
        QVERIFY(one.done > 0 && one.done <= one.total && one.total == many);
}

void TestVendorBulk::cancelledInTheMiddleAddsNothing()
{
    // Cancelled by the job itself once it has begun to tell how far it is; the first word may come late on a quick machine.
    CancelToken cancel;
    QList<Vendor> list;
    while (list.size() < 20'000)
        list << test::vendorNamed(u"Firm %1"_s.arg(list.size()));
    const auto refused = vendors().addAllSeen(list, u"list.csv"_s, 0, cancel, [&cancel](const Progress &) { cancel.cancel(); });
    ACQUIS_VERIFY_ERROR(refused, ErrorCode::Cancelled);
    QCOMPARE(rowsOf(u"vendor"_s), 0);
    QCOMPARE(*vendors().revision(), 0);
}

void TestVendorBulk::addedOnesAreTakenOutAsOne()
{
    ACQUIS_VERIFY_RESULT(vendors().add(test::vendorNamed(u"Somebody"_s)));
    const auto added = vendors().addAllSeen(manyVendors(), u"list.csv"_s, 1);
    ACQUIS_VERIFY_RESULT(added);
    ACQUIS_VERIFY_RESULT(vendors().removeAdded(*added, u"list.csv"_s));
    QCOMPARE(rowsOf(u"vendor"_s), 1);
    for (const QString &table : { u"vendor_called"_s, u"vendor_source"_s, u"vendor_identifier"_s, u"vendor_contact"_s })
        QCOMPARE(rowsOf(table), table == u"vendor_called"_s ? 1 : 0);
    QCOMPARE(found(), 1);
    const auto entries = auditEntries(*m_database);
    ACQUIS_VERIFY_RESULT(entries);
    QCOMPARE(entries->back().action, u"vendor-remove"_s);
    QCOMPARE(entries->back().before, u"640 vendors"_s);
    QCOMPARE(entries->back().reason, u"list.csv"_s);
    // Once more there is nothing to take out.
    ACQUIS_VERIFY_ERROR(vendors().removeAdded(*added, u"list.csv"_s), ErrorCode::RecordChanged);
}

void TestVendorBulk::whatWasChangedIsNotTakenOut_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("changed") << 0;
    QTest::newRow("removed") << 1;
    QTest::newRow("merged into another") << 2;
    QTest::newRow("another merged into it") << 3;
    QTest::newRow("named as parent") << 4;
    QTest::newRow("named as member") << 5;
}

void TestVendorBulk::whatWasChangedIsNotTakenOut()
{
    QFETCH(int, what);
    const auto other = vendors().add(test::vendorNamed(u"Somebody"_s));
    ACQUIS_VERIFY_RESULT(other);
    const auto added = vendors().addAllSeen({ test::vendorNamed(u"Vireo"_s), test::vendorNamed(u"Kestra"_s) }, u"list.csv"_s, 1);
    ACQUIS_VERIFY_RESULT(added);
    const VendorId one = added->ids.first();
    Vendor changed = test::vendorNamed(u"Somebody"_s);
    switch (what) {
    case 0: ACQUIS_VERIFY_RESULT(vendors().change(one, 2, test::vendorNamed(u"Vireo Inc."_s))); break;
    case 1: ACQUIS_VERIFY_RESULT(vendors().remove(one, 2)); break;
    case 2: ACQUIS_VERIFY_RESULT(vendors().merge(one, *other, u"same"_s)); break;
    case 3: ACQUIS_VERIFY_RESULT(vendors().merge(*other, one, u"same"_s)); break;
    case 4: changed.parent = one; break;
    default: changed.members = { one }; break;
    }
    if (what >= 4)
        ACQUIS_VERIFY_RESULT(vendors().change(*other, 1, changed));
    const qint64 before = rowsOf(u"vendor"_s);
    const auto refused = vendors().removeAdded(*added, u"list.csv"_s);
    QVERIFY(!refused);
    if (what >= 4)
        QCOMPARE(vendorFault(refused.error()), std::optional(VendorFault::StillReferred));
    else
        QCOMPARE(refused.error().code, ErrorCode::RecordChanged);
    QCOMPARE(rowsOf(u"vendor"_s), before);
}

QTEST_GUILESS_MAIN(TestVendorBulk)
#include "tst_vendorbulk.moc"
