// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendortable.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestVendorTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreRecognised_data();
    void headersAreRecognised();
    void recordBecomesAVendor();
    void frenchRecordBecomesTheSame();
    void wrongCellsAreNamed_data();
    void wrongCellsAreNamed();
    void wordsOfColumnsGoBothWays();
};

void TestVendorTable::headersAreRecognised_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("directory of companies") << QStringList {
        u"profile_id"_s, u"company_name"_s, u"city"_s,        u"province"_s,          u"postal_prefix"_s,
        u"exporting"_s,  u"naics_code"_s,   u"naics_title"_s, u"business_activity"_s, u"employees"_s
    } << QStringList { u"reference"_s, u"name"_s,  u"place"_s,  u"province"_s, u"postal-code"_s,
                       u"ignored"_s,   u"naics"_s, u"offers"_s, u"offers"_s,   u"employees"_s };
    QTest::newRow("a list in French") << QStringList { u"Raison sociale"_s, u"NEQ"_s, u"Ville"_s, u"Nombre d’employés"_s }
                                      << QStringList { u"name"_s, u"quebec-number"_s, u"place"_s, u"employees"_s };
    QTest::newRow("awards of a city") << QStringList { u"Document Number"_s, u"Successful Supplier"_s, u"Award"_s }
                                      << QStringList { u"ignored"_s, u"name"_s, u"ignored"_s };
    QTest::newRow("one column of any heading") << QStringList { u"x"_s } << QStringList { u"name"_s };
    QTest::newRow("the first of two columns of names")
        << QStringList { u"Vendor"_s, u"Supplier"_s } << QStringList { u"name"_s, u"ignored"_s };
    QTest::newRow("no vendors at all") << QStringList { u"Ministry"_s, u"Amount"_s }
                                       << QStringList { u"ignored"_s, u"ignored"_s };
}

void TestVendorTable::headersAreRecognised()
{
    QFETCH(QStringList, header);
    QFETCH(QStringList, columns);
    QStringList found;
    for (const VendorColumn column : layoutOfHeader(header).columns)
        found << vendorColumnName(column);
    QCOMPARE(found, columns);
}

void TestVendorTable::recordBecomesAVendor()
{
    const QStringList header { u"vendor id"_s, u"company name"_s, u"trade name"_s, u"city"_s,     u"province"_s,
                               u"bn"_s,        u"naics"_s,        u"products"_s,   u"employees"_s };
    const QStringList record { u"77"_s,      u"Brume & Balise inc."_s, u"Fog & Beacon"_s, u"SUDBURY"_s,
                               u"Ontario"_s, u"123456782 RT0001"_s,    u"541510"_s,       u"event apps"_s,
                               u"1,014"_s };
    const VendorTableRow read =
        vendorOfRecord(record, 3, layoutOfHeader(header), { u"list.csv"_s, QDate(2024, 4, 1), QDate(2024, 5, 2) });
    QCOMPARE(read.findings, QList<VendorFinding> {});
    const Vendor &vendor = read.vendor;
    QCOMPARE(displayName(vendor), u"Brume & Balise inc."_s);
    QCOMPARE(vendor.names.value(1), (VendorName { u"Fog & Beacon"_s, NameKind::Operating }));
    QCOMPARE(vendor.place, u"SUDBURY"_s); // as its source writes it
    QCOMPARE(vendor.country + u'-' + vendor.province, u"CA-ON"_s);
    QCOMPARE(vendor.identifiers.value(0).value, u"123456782"_s);
    QCOMPARE(vendor.identifiers.value(0).account, u"RT0001"_s);
    QCOMPARE(vendor.categories.size(), 2);
    QCOMPARE(vendor.categories[0].code, u"541510"_s);
    QCOMPARE(vendor.sizes.value(0).employees, std::optional<qint64>(1014));
    QCOMPARE(vendor.sizes.value(0).asOf, QDate(2024, 4, 1));
    QCOMPARE(vendor.sources, (QList<VendorSource> { { u"list.csv"_s, u"77"_s, QDate(2024, 5, 2) } }));
}

void TestVendorTable::frenchRecordBecomesTheSame()
{
    const QStringList header { u"Nom"_s, u"Ville"_s, u"Province"_s, u"Effectif"_s };
    const VendorTableRow read = vendorOfRecord({ u"Orvale Conseil"_s, u"Gatineau"_s, u"Québec"_s, u"1 014"_s }, 1,
                                               layoutOfHeader(header), { u"liste.csv"_s, QDate(2024, 4, 1), {} });
    QCOMPARE(read.findings, QList<VendorFinding> {});
    QCOMPARE(read.vendor.province, u"QC"_s);
    QCOMPARE(read.vendor.sizes.value(0).employees, std::optional<qint64>(1014));
    QCOMPARE(read.vendor.sources.first().reference, u"1"_s);
}

void TestVendorTable::wrongCellsAreNamed_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("fault");
    QTest::newRow("wrong check digit") << u"bn"_s << u"123456789"_s << u"identifiers"_s << u"wrong-check-digit"_s;
    QTest::newRow("letters for employees") << u"employees"_s << u"many"_s << u"sizes"_s << u"negative-figure"_s;
    QTest::newRow("employees below zero") << u"employees"_s << u"-5"_s << u"sizes"_s << u"negative-figure"_s;
    QTest::newRow("no such province") << u"province"_s << u"Atlantis"_s << u"province"_s << u"malformed-code"_s;
    QTest::newRow("a mark that turns text") << u"city"_s << u"Sud\u202Ebury"_s << u"place"_s << u"direction-override"_s;
    QTest::newRow("a name of 10,000 letters") << u"trade name"_s << QString(10'000, u'x') << u"names"_s << u"text-too-long"_s;
}

void TestVendorTable::wrongCellsAreNamed()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    QFETCH(QString, field);
    QFETCH(QString, fault);
    const VendorTableRow read = vendorOfRecord({ u"Tessera Nord"_s, cell }, 1, layoutOfHeader({ u"name"_s, heading }),
                                               { u"list.csv"_s, QDate(2024, 4, 1), {} });
    QCOMPARE(read.findings.size(), 1);
    QCOMPARE(read.findings.first().field, field);
    QCOMPARE(vendorFaultName(read.findings.first().fault), fault);
}

void TestVendorTable::wordsOfColumnsGoBothWays()
{
    for (int i = 0; i <= int(VendorColumn::Notes); ++i)
        QCOMPARE(vendorColumnFromName(vendorColumnName(VendorColumn(i))), std::optional(VendorColumn(i)));
    QVERIFY(!vendorColumnFromName(u"nowhere"_s));
}

QTEST_GUILESS_MAIN(TestVendorTable)
#include "tst_vendortable.moc"
