// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendormapping.h"

#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/vendors/vendorregister.h"
#include "tests/support/olderregister.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestVendorMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonGoesBothWays();
    void wrongJsonIsRefused_data();
    void wrongJsonIsRefused();
    void headingsAreComparedByTheirWords();
    void oneColumnHasAMeaning();
    void ofTwoColumnsWithOneHeadingTheFirstIsMeant();
    void isRememberedByTheSetOfHeadings();
    void theSameTwiceIsOneEntryInTheTrail();
    void anOlderRegisterRemembersNothing();
    void aDamagedMappingIsToldOf();

private:
    [[nodiscard]] static std::unique_ptr<Database> made(const test::TemporaryFolder &folder)
    {
        auto database = Database::create(folder.path(u"vendors.acquis"_s));
        return database ? std::move(*database) : nullptr;
    }
    const QStringList m_header { u"Who"_s, u"Where"_s, u"BN"_s };
    const VendorMapping m_mapping { { u"Who"_s, VendorColumn::Name }, { u"Where"_s, VendorColumn::Place } };
};

void TestVendorMapping::jsonGoesBothWays()
{
    VendorMapping all;
    for (int i = 0; i < vendorColumnCount; ++i)
        all.insert(u"Colonne « %1 »"_s.arg(i), VendorColumn(i));
    const auto read = vendorMappingFromJson(vendorMappingToJson(all), u"x"_s);
    ACQUIS_VERIFY_RESULT(read);
    QCOMPARE(*read, all);
}

void TestVendorMapping::wrongJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << int(ErrorCode::InvalidData);
    QTest::newRow("a list") << QByteArray("[\"name\"]") << int(ErrorCode::InvalidData);
    QTest::newRow("no such column") << QByteArray("{\"Who\": \"king\"}") << int(ErrorCode::UnknownValue);
    QTest::newRow("a number") << QByteArray("{\"Who\": 3}") << int(ErrorCode::UnknownValue);
}

void TestVendorMapping::wrongJsonIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    const auto read = vendorMappingFromJson(json, u"map.json"_s);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
    QCOMPARE(read.error().subject, u"map.json"_s);
}

void TestVendorMapping::headingsAreComparedByTheirWords()
{
    const VendorLayout layout =
        mappedLayout({ u"RÉGION"_s, u"who"_s }, { { u"Who"_s, VendorColumn::Name }, { u"region"_s, VendorColumn::Place } });
    QCOMPARE(layout.columns, (QList { VendorColumn::Place, VendorColumn::Name }));
    QCOMPARE(headingsNotIn({ u"who"_s }, m_mapping), QStringList { u"Where"_s });
    QVERIFY(headingsNotIn({ u"WHERE"_s, u"Who?"_s }, m_mapping).isEmpty());
}

void TestVendorMapping::oneColumnHasAMeaning()
{
    // "Vendor" is known as a name; when another column is said to be the name, it is none.
    const VendorLayout layout = mappedLayout({ u"Vendor"_s, u"Who"_s, u"Services"_s, u"Products"_s },
                                             { { u"Who"_s, VendorColumn::Name }, { u"Products"_s, VendorColumn::Offers } });
    QCOMPARE(layout.columns, (QList { VendorColumn::Ignored, VendorColumn::Name, VendorColumn::Offers, VendorColumn::Offers }));
}

void TestVendorMapping::ofTwoColumnsWithOneHeadingTheFirstIsMeant()
{
    const QStringList header { u"x"_s, u"X"_s, u"Name"_s };
    const VendorLayout layout = mappedLayout(header, { { u"x"_s, VendorColumn::Place } });
    QCOMPARE(layout.columns, (QList { VendorColumn::Place, VendorColumn::Ignored, VendorColumn::Name }));
    QCOMPARE(mappingOf({ u"x"_s, u"x"_s }, { { VendorColumn::Place, VendorColumn::Notes } }),
             (VendorMapping { { u"x"_s, VendorColumn::Place } }));
}

void TestVendorMapping::isRememberedByTheSetOfHeadings()
{
    const test::TemporaryFolder folder;
    const auto database = made(folder);
    QVERIFY(!rememberedMapping(*database, m_header)->has_value());
    ACQUIS_VERIFY_RESULT(rememberMapping(*database, m_header, m_mapping, u"anna"_s));
    const auto remembered = rememberedMapping(*database, { u"bn"_s, u"WHERE"_s, u"who"_s });
    ACQUIS_VERIFY_RESULT(remembered);
    QVERIFY(remembered->has_value());
    QCOMPARE((*remembered)->mapping, m_mapping);
    QCOMPARE((*remembered)->savedBy, u"anna"_s);
    QVERIFY((*remembered)->savedAt.isValid());
    QVERIFY(!rememberedMapping(*database, { u"Who"_s, u"Where"_s })->has_value());
    // What is said later takes its place.
    ACQUIS_VERIFY_RESULT(rememberMapping(*database, m_header, { { u"Who"_s, VendorColumn::OperatingName } }, u"marc"_s));
    QCOMPARE((*rememberedMapping(*database, m_header))->mapping.size(), 1);
    // And the trail tells each heading that is read otherwise.
    const auto entries = auditEntries(*database);
    ACQUIS_VERIFY_RESULT(entries);
    QStringList said;
    for (const AuditEntry &entry : *entries)
        said << auditSubject(entry.record).path + u": "_s + entry.before + u" > "_s + entry.after;
    QCOMPARE(said.mid(1), (QStringList { u"Where: \"place\" > "_s, u"Who: \"name\" > \"operating-name\""_s }));
}

void TestVendorMapping::theSameTwiceIsOneEntryInTheTrail()
{
    const test::TemporaryFolder folder;
    const auto database = made(folder);
    ACQUIS_VERIFY_RESULT(rememberMapping(*database, m_header, m_mapping, u"anna"_s));
    ACQUIS_VERIFY_RESULT(rememberMapping(*database, m_header, m_mapping, u"marc"_s));
    const auto entries = auditEntries(*database);
    ACQUIS_VERIFY_RESULT(entries);
    QCOMPARE(entries->size(), 1U);
    QCOMPARE(entries->front().action, u"vendor-mapping"_s);
    QCOMPARE(*firstBrokenAuditEntry(*database), 0);
    QCOMPARE(*VendorRegister(*database, {}).revision(), 0); // no vendor changed
}

void TestVendorMapping::anOlderRegisterRemembersNothing()
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(u"vendors.acquis"_s);
    {
        const auto database = made(folder);
        ACQUIS_VERIFY_RESULT(test::makeOlder(*database, 4));
    }
    {
        const auto older = Database::open(path, Database::Mode::ReadOnly);
        ACQUIS_VERIFY_RESULT(older);
        const auto remembered = rememberedMapping(**older, m_header);
        ACQUIS_VERIFY_RESULT(remembered);
        QVERIFY(!remembered->has_value());
    }
    const auto brought = Database::open(path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(brought);
    ACQUIS_VERIFY_RESULT(rememberMapping(**brought, m_header, m_mapping, u"anna"_s));
    QVERIFY(rememberedMapping(**brought, m_header)->has_value());
}

void TestVendorMapping::aDamagedMappingIsToldOf()
{
    const test::TemporaryFolder folder;
    const auto database = made(folder);
    ACQUIS_VERIFY_RESULT(rememberMapping(*database, m_header, m_mapping, u"anna"_s));
    ACQUIS_VERIFY_RESULT(database->run(u"UPDATE vendor_mapping SET mapping = '{'"_s));
    ACQUIS_VERIFY_ERROR(rememberedMapping(*database, m_header), ErrorCode::RegisterDamaged);
}

QTEST_GUILESS_MAIN(TestVendorMapping)
#include "tst_vendormapping.moc"
