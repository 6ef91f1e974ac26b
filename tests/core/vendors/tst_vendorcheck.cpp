// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorcheck.h"

#include "core/storage/database.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/support/olderregister.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestVendorCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void untouchedRegisterIsGood();
    void damageIsFound_data();
    void damageIsFound();
    void olderRegisterHasNothingToCheck();
    void cancelsWhenAsked();

private:
    [[nodiscard]] IntegrityCheck check() const { return checkVendorSearch(*m_database).value_or(IntegrityCheck {}); }

    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void TestVendorCheck::init()
{
    m_database.reset();
    auto made = Database::create(m_folder.path(u"register-%1.acquis"_s.arg(++m_count)));
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
    VendorRegister vendors(*m_database, u"anna"_s);
    ACQUIS_VERIFY_RESULT(vendors.add(test::fullVendor()));
    ACQUIS_VERIFY_RESULT(vendors.add(test::vendorNamed(u"Quillfern Software Ltd."_s)));
    ACQUIS_VERIFY_RESULT(vendors.add(test::vendorNamed(u"Quillfern Software Limited"_s)));
    ACQUIS_VERIFY_RESULT(vendors.merge({ 3 }, { 2 }, u"the same words"_s));
}

void TestVendorCheck::untouchedRegisterIsGood()
{
    QVERIFY(check().ok);
    QCOMPARE(check().name, u"vendor-search"_s);
    QCOMPARE(check().detail, u"2"_s); // the merged one is found through the other
    ACQUIS_VERIFY_RESULT(VendorRegister(*m_database, u"anna"_s).undoMerge({ 3 }, {}));
    QCOMPARE(check().detail, u"3"_s);
}

void TestVendorCheck::damageIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("detail");
    QTest::newRow("a name changed beside the register")
        << u"UPDATE vendor_called SET text = 'Other' WHERE vendor_id = 2"_s << u"vendor/2"_s;
    QTest::newRow("a place changed") << u"UPDATE vendor SET place = 'Elsewhere' WHERE id = 1"_s << u"vendor/1"_s;
    QTest::newRow("a merge lost") << u"DELETE FROM vendor_merge"_s << u"vendor/2"_s;
    QTest::newRow("a block lost") << u"DELETE FROM vendor_search_block"_s << u"vendor/1"_s;
    QTest::newRow("a vendor that is no longer listed") << u"UPDATE vendor SET listed = 0 WHERE id = 1"_s << u"vendor/1"_s;
    QTest::newRow("a block cut short") << u"UPDATE vendor_search_block SET content = x'0103'"_s
                                       << u"a block of search cannot be read"_s;
}

void TestVendorCheck::damageIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, detail);
    ACQUIS_VERIFY_RESULT(m_database->run(sql));
    QVERIFY(!check().ok);
    QCOMPARE(check().detail, detail);
}

void TestVendorCheck::olderRegisterHasNothingToCheck()
{
    const QString path = m_database->path();
    ACQUIS_VERIFY_RESULT(test::makeOlder(*m_database, 2));
    m_database.reset();
    auto reader = Database::open(path, Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(reader);
    const auto checked = checkVendorSearch(**reader);
    ACQUIS_VERIFY_RESULT(checked);
    QVERIFY(checked->ok);
}

void TestVendorCheck::cancelsWhenAsked()
{
    CancelToken cancel;
    cancel.cancel();
    ACQUIS_VERIFY_ERROR(checkVendorSearch(*m_database, cancel), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestVendorCheck)
#include "tst_vendorcheck.moc"
