// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samplerecords.h"

#include "core/agreements/agreementholdings.h"
#include "core/exchange/newregister.h"
#include "core/spending/cubecheck.h"
#include "core/storage/database.h"
#include "core/vendors/vendorindex.h"
#include "core/vendors/vendorregister.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestSampleRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sampleIsWholeAndInOrder();
    void everyVendorIsWithoutFault();
    void partsNameEachOtherRightly();
    void everyNameIsInBothLanguages();
    void somebodyCanBeFoundAndSomethingJoined();

private:
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    AgreementHoldings m_holdings;
};

void TestSampleRecords::initTestCase()
{
    const QString path = m_folder.path(u"sample.acquis"_s);
    ACQUIS_VERIFY_RESULT(createSampleRegister(path));
    auto database = Database::open(path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    m_database = std::move(*database);
    auto holdings = readHoldings(*m_database);
    ACQUIS_VERIFY_RESULT(holdings);
    m_holdings = std::move(*holdings);
}

void TestSampleRecords::sampleIsWholeAndInOrder()
{
    const auto checks = checkRegister(*m_database);
    ACQUIS_VERIFY_RESULT(checks);
    for (const IntegrityCheck &check : *checks)
        QVERIFY2(check.ok, qPrintable(check.name + u' ' + check.detail));
    QVERIFY(AgreementRegister(*m_database, {}).check()->ok);
    QVERIFY(!m_holdings.arrangements.isEmpty());
    QVERIFY(!m_holdings.agreements.isEmpty());
    QVERIFY(!m_holdings.guides.isEmpty());
    QVERIFY(!m_holdings.members.isEmpty());
    QVERIFY(!m_holdings.meetings.isEmpty());
    QVERIFY(!m_holdings.recommendations.isEmpty());
}

void TestSampleRecords::everyVendorIsWithoutFault()
{
    const auto index = VendorIndex::load(*m_database);
    ACQUIS_VERIFY_RESULT(index);
    QVERIFY(index->vendorCount() >= 40);
    const VendorRegister vendors(*m_database, {});
    for (const VendorHit &hit : index->search({ {}, 0, int(index->vendorCount()) }).hits) {
        const auto record = vendors.read(hit.id);
        ACQUIS_VERIFY_RESULT(record);
        QVERIFY2(vendorFindings(record->vendor).isEmpty(), qPrintable(displayName(record->vendor)));
    }
}

void TestSampleRecords::partsNameEachOtherRightly()
{
    const VendorRegister vendors(*m_database, {});
    const auto namesIt = [&vendors](VendorId id, const QString &name) {
        const auto record = vendors.read(id);
        return record && displayName(record->vendor) == name;
    };
    for (const auto &held : m_holdings.arrangements) {
        for (const ArrangementVendor &vendor : held.kept.value.vendors)
            QVERIFY2(namesIt(vendor.vendor, vendor.name), qPrintable(vendor.name));
        for (const QString &category : held.kept.value.categories)
            QVERIFY2(m_holdings.categories.find(category) != nullptr, qPrintable(category));
    }
    for (const auto &held : m_holdings.agreements) {
        for (const AgreementVendor &vendor : held.kept.value.vendors)
            QVERIFY2(namesIt(vendor.vendor, vendor.name), qPrintable(vendor.name));
        for (const QString &category : held.kept.value.categories)
            QVERIFY2(m_holdings.categories.find(category) != nullptr, qPrintable(category));
    }
}

void TestSampleRecords::everyNameIsInBothLanguages()
{
    const auto isWhole = [](const BilingualText &text) { return !text.en.isEmpty() && !text.fr.isEmpty(); };
    for (const auto &held : m_holdings.arrangements)
        QVERIFY(isWhole(held.kept.value.name));
    for (const auto &held : m_holdings.agreements)
        QVERIFY(isWhole(held.kept.value.title) && isWhole(held.kept.value.scope));
    for (const auto &kept : m_holdings.recommendations)
        QVERIFY(isWhole(kept.value.title) && isWhole(kept.value.text));
}

void TestSampleRecords::somebodyCanBeFoundAndSomethingJoined()
{
    const auto index = VendorIndex::load(*m_database);
    ACQUIS_VERIFY_RESULT(index);
    QVERIFY(index->search({ u"data analytics"_s }).total >= 5);
    QCOMPARE(index->search({ u"analyse de données"_s }).total, index->search({ u"data analytics"_s }).total);

    JoiningNeed need;
    need.need.jurisdiction = Jurisdiction::OnOps;
    need.need.entity = Entity::OnMin;
    need.need.value = Money::fromCents(9'500'000);
    need.words = { u"analytics"_s };
    const auto options = joinableFor(need, m_holdings.agreementsWithJoins(), m_holdings.categories, QDate(2026, 11, 21));
    ACQUIS_VERIFY_RESULT(options);
    QVERIFY(!options->isEmpty());
    QCOMPARE(options->first().agreement, u"ns-0311"_s);
    QVERIFY(options->first().mayJoin());
}

QTEST_GUILESS_MAIN(TestSampleRecords)
#include "tst_samplerecords.moc"
