// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorimport.h"

#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/vendors/namevocabulary.h"
#include "core/vendors/vendorindex.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const VendorTableSource source { u"list.csv"_s, QDate(2024, 4, 1), QDate(2024, 5, 2) };
const QStringList header { u"name"_s, u"city"_s, u"province"_s, u"bn"_s };

} // namespace

class TestVendorImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theSameTableTwiceAddsNothing();
    void recordsAreJudged_data();
    void recordsAreJudged();
    void laterRecordOfTheSameTableIsKnown();
    void whatMayBeKnownIsAddedOnlyWhenAPersonSaysSo();
    void aRegisterThatChangedRefusesThePlan();
    void cancelledPlanAddsNothing();

private:
    [[nodiscard]] VendorImportPlan planned(const QList<QStringList> &records)
    {
        QList<VendorTableRow> rows;
        for (qsizetype i = 0; i < records.size(); ++i)
            rows << vendorOfRecord(records[i], i + 1, layoutOfHeader(header), source);
        const auto plan = planVendorImport(*m_database, rows, *m_vocabulary, 85);
        return plan ? *plan : VendorImportPlan {};
    }
    void apply(const VendorImportPlan &plan, const QList<qsizetype> &also = {})
    {
        VendorRegister vendors(*m_database, u"officer"_s);
        ACQUIS_VERIFY_RESULT(applyVendorImport(vendors, plan, source.name, also));
    }
    [[nodiscard]] qint64 vendorCount()
    {
        const auto index = VendorIndex::load(*m_database);
        return index ? index->vendorCount() : -1;
    }

    std::optional<NameVocabulary> m_vocabulary;
    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<Database> m_database;
    const QList<QStringList> m_first {
        { u"Brume & Balise inc."_s, u"Sudbury"_s, u"ON"_s, u"123456782"_s },
        { u"Quillfern Software Ltd."_s, u"Guelph"_s, u"ON"_s, {} },
        { u"Tessera Nord Labs Inc."_s, {}, u"ON"_s, {} },
    };
};

void TestVendorImport::initTestCase()
{
    auto vocabulary = NameVocabulary::shipped();
    ACQUIS_VERIFY_RESULT(vocabulary);
    m_vocabulary = *vocabulary;
}

void TestVendorImport::init()
{
    m_database.reset();
    m_folder = std::make_unique<test::TemporaryFolder>();
    auto database = Database::create(m_folder->path(u"vendors.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    m_database = std::move(*database);
}

void TestVendorImport::theSameTableTwiceAddsNothing()
{
    const VendorImportPlan first = planned(m_first);
    QCOMPARE(first.count(VendorImportState::New), 3);
    apply(first);
    QCOMPARE(vendorCount(), 3);
    const VendorImportPlan again = planned(m_first);
    QCOMPARE(again.count(VendorImportState::Known), 3);
    apply(again);
    QCOMPARE(vendorCount(), 3);
}

void TestVendorImport::recordsAreJudged_data()
{
    QTest::addColumn<QStringList>("record");
    QTest::addColumn<int>("state");
    QTest::addColumn<qint64>("known");
    const auto row = [](const char *name, const QStringList &record, VendorImportState state, qint64 known = 0) {
        QTest::newRow(name) << record << int(state) << known;
    };
    row("the same number under another name", { u"Fog & Beacon"_s, u"Toronto"_s, u"ON"_s, u"123456782"_s },
        VendorImportState::Known, 1);
    row("other spelling, accents and legal form", { u"QUILLFERN SOFTWARE LTÉE"_s, u"guelph"_s, u"ON"_s, {} },
        VendorImportState::Known, 2);
    row("a place where none was known", { u"Tessera Nord Labs"_s, u"Ottawa"_s, u"ON"_s, {} }, VendorImportState::Known, 3);
    row("the same name in another town", { u"Quillfern Software"_s, u"Halifax"_s, u"NS"_s, {} }, VendorImportState::Possible, 2);
    row("nobody like it", { u"Halyard Systems Corp."_s, u"Halifax"_s, u"NS"_s, {} }, VendorImportState::New);
    row("a wrong number", { u"Halyard Systems Corp."_s, u"Halifax"_s, u"NS"_s, u"123456789"_s }, VendorImportState::Refused);
    row("no name", { {}, u"Halifax"_s, u"NS"_s, {} }, VendorImportState::Refused);
}

void TestVendorImport::recordsAreJudged()
{
    QFETCH(QStringList, record);
    QFETCH(int, state);
    QFETCH(qint64, known);
    apply(planned(m_first));
    const VendorImportPlan plan = planned({ record });
    QCOMPARE(plan.rows.size(), 1);
    QCOMPARE(int(plan.rows.first().state), state);
    QCOMPARE(plan.rows.first().known.value, known);
    if (plan.rows.first().state == VendorImportState::Possible) {
        QVERIFY(plan.rows.first().confidence >= 85);
        QVERIFY(!plan.rows.first().reasons.isEmpty());
    }
}

void TestVendorImport::laterRecordOfTheSameTableIsKnown()
{
    const VendorImportPlan plan = planned({ m_first[0],
                                            { u"BRUME ET BALISE"_s, u"Sudbury"_s, u"ON"_s, u"123456782"_s },
                                            m_first[1],
                                            { u"Quillfern Software"_s, u"Guelph"_s, u"ON"_s, {} } });
    QCOMPARE(plan.count(VendorImportState::New), 2);
    QCOMPARE(plan.rows[1].sameAs, 1);
    QCOMPARE(plan.rows[3].sameAs, 3);
}

void TestVendorImport::whatMayBeKnownIsAddedOnlyWhenAPersonSaysSo()
{
    apply(planned(m_first));
    const QList<QStringList> elsewhere { { u"Quillfern Software"_s, u"Halifax"_s, u"NS"_s, {} } };
    apply(planned(elsewhere));
    QCOMPARE(vendorCount(), 3);
    apply(planned(elsewhere), { 0 });
    QCOMPARE(vendorCount(), 4);
}

void TestVendorImport::aRegisterThatChangedRefusesThePlan()
{
    const VendorImportPlan plan = planned(m_first);
    VendorRegister vendors(*m_database, u"officer"_s);
    Vendor other;
    other.names << VendorName { u"Somebody else"_s };
    ACQUIS_VERIFY_RESULT(vendors.add(other));
    const auto applied = applyVendorImport(vendors, plan, source.name);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::RecordChanged);
    QCOMPARE(vendorCount(), 1);
}

void TestVendorImport::cancelledPlanAddsNothing()
{
    const VendorImportPlan plan = planned(m_first);
    VendorRegister vendors(*m_database, u"officer"_s);
    CancelToken cancel;
    cancel.cancel();
    const auto applied = applyVendorImport(vendors, plan, source.name, {}, cancel);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Cancelled);
    QCOMPARE(vendorCount(), 0);
}

QTEST_GUILESS_MAIN(TestVendorImport)
#include "tst_vendorimport.moc"
