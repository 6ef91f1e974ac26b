// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/equivalencestore.h"

#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/vendors/awardsize.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/core/vendors/vendorrows.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <functional>

using namespace acquis;
using acquis::test::faultOf;
using namespace Qt::StringLiterals;

namespace {

EquivalenceRule rule()
{
    return { {}, u"BC"_s, u"digital"_s, u"ON"_s, u"b2b"_s, QDate(2015, 1, 1), QDate(2016, 1, 1), u"Director"_s, u"D-12"_s };
}

} // namespace

class TestEquivalenceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAndRemovesRules();
    void endedRuleKeepsItsDecision();
    void refusedRuleChangesNothing_data();
    void refusedRuleChangesNothing();
    void nothingIsKeptWhenTheTrailCannotBeWritten();
    void sizeStaysWithItsAward();

private:
    [[nodiscard]] QList<EquivalenceRule> rules() const
    {
        return equivalenceRules(*m_database).value_or(QList<EquivalenceRule>());
    }

    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void TestEquivalenceStore::init()
{
    m_database.reset();
    auto made = Database::create(m_folder.path(u"register-%1.acquis"_s.arg(++m_count)));
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
}

void TestEquivalenceStore::keepsAndRemovesRules()
{
    const auto id = addEquivalence(*m_database, rule(), u"anna"_s);
    ACQUIS_VERIFY_RESULT(id);
    EquivalenceRule any = rule();
    any.category.clear();
    any.until = {};
    ACQUIS_VERIFY_RESULT(addEquivalence(*m_database, any, u"anna"_s));
    EquivalenceRule kept = rule();
    kept.id = *id;
    any.id = { 2 };
    QCOMPARE(rules(), (QList<EquivalenceRule> { kept, any }));
    QCOMPARE(auditEntries(*m_database)->front().after,
             u"BC digital counts as ON b2b, 2015-01-01/2016-01-01, decided by Director, D-12"_s);
    ACQUIS_VERIFY_RESULT(removeEquivalence(*m_database, *id, u"ben"_s));
    QCOMPARE(rules(), QList<EquivalenceRule> { any });
    QCOMPARE(auditEntries(*m_database)->back().action, u"equivalence-remove"_s);
    ACQUIS_VERIFY_ERROR(removeEquivalence(*m_database, *id, u"ben"_s), ErrorCode::UnknownValue);
    QCOMPARE(auditEntries(*m_database)->size(), 3U);
}

void TestEquivalenceStore::endedRuleKeepsItsDecision()
{
    const auto id = addEquivalence(*m_database, rule(), u"anna"_s);
    ACQUIS_VERIFY_RESULT(id);
    EquivalenceRule expected = rule();
    expected.id = *id;
    expected.until = QDate(2015, 6, 30);
    ACQUIS_VERIFY_RESULT(endEquivalence(*m_database, *id, expected.until, u"boris"_s));
    QCOMPARE(rules(), QList { expected });
    const auto trail = auditEntries(*m_database);
    ACQUIS_VERIFY_RESULT(trail);
    QCOMPARE(trail->back().action, u"equivalence-end"_s);
    QCOMPARE(trail->back().record, u"standing-equivalence/1#until"_s);
    QCOMPARE(trail->back().before, u"\"2016-01-01\""_s);
    QCOMPARE(trail->back().after, u"\"2015-06-30\""_s);
    const auto early = endEquivalence(*m_database, *id, QDate(2014, 12, 31), u"boris"_s);
    QVERIFY(!early);
    QCOMPARE(vendorFault(early.error()), VendorFault::EndBeforeStart);
    const auto nobody = endEquivalence(*m_database, EquivalenceId { 99 }, expected.until, u"boris"_s);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::UnknownValue);
    QCOMPARE(rules(), QList { expected });
    ACQUIS_VERIFY_RESULT(endEquivalence(*m_database, *id, {}, u"boris"_s));
    QVERIFY(!rules().first().until.isValid());
}

void TestEquivalenceStore::refusedRuleChangesNothing_data()
{
    QTest::addColumn<VendorFault>("fault");
    QTest::addColumn<std::function<void(EquivalenceRule &)>>("change");
    const auto row = [](const char *name, VendorFault fault, const std::function<void(EquivalenceRule &)> &change) {
        QTest::newRow(name) << fault << change;
    };
    row("end before start", VendorFault::EndBeforeStart, [](EquivalenceRule &one) { one.until = QDate(2014, 12, 31); });
    row("from no day", VendorFault::DateMissing, [](EquivalenceRule &one) { one.from = {}; });
    row("decided by nobody", VendorFault::NameMissing, [](EquivalenceRule &one) { one.decidedBy = u" "_s; });
    row("for no category", VendorFault::NameMissing, [](EquivalenceRule &one) { one.localCategory.clear(); });
    row("of one's own", VendorFault::MalformedCode, [](EquivalenceRule &one) { one.jurisdiction = u"ON"_s; });
    row("override", VendorFault::DirectionOverride, [](EquivalenceRule &one) { one.decision = u"\u202E"_s; });
}

void TestEquivalenceStore::refusedRuleChangesNothing()
{
    QFETCH(VendorFault, fault);
    using Change = std::function<void(EquivalenceRule &)>;
    QFETCH(Change, change);
    EquivalenceRule wrong = rule();
    change(wrong);
    QVERIFY(faultOf(addEquivalence(*m_database, wrong, u"anna"_s)) == fault);
    QVERIFY(rules().isEmpty());
    QVERIFY(auditEntries(*m_database)->empty());
}

void TestEquivalenceStore::nothingIsKeptWhenTheTrailCannotBeWritten()
{
    const auto id = addEquivalence(*m_database, rule(), u"anna"_s);
    ACQUIS_VERIFY_RESULT(id);
    const auto vendor = VendorRegister(*m_database, u"anna"_s).add(test::fullVendor());
    ACQUIS_VERIFY_RESULT(vendor);
    ACQUIS_VERIFY_RESULT(
        m_database->run(u"CREATE TRIGGER no_trail BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'no trail'); END"_s));
    QVERIFY(!addEquivalence(*m_database, rule(), u"anna"_s));
    QVERIFY(!removeEquivalence(*m_database, *id, u"anna"_s));
    QCOMPARE(rules().size(), 1);
    AwardSize size { u"C-1"_s, *vendor, {} };
    size.size.day = QDate(2016, 1, 1);
    QVERIFY(!keepAwardSize(*m_database, size, u"anna"_s));
    QCOMPARE(awardSizes(*m_database, u"C-1"_s)->size(), 0);
}

void TestEquivalenceStore::sizeStaysWithItsAward()
{
    VendorRegister vendors(*m_database, u"anna"_s);
    Vendor vendor = test::fullVendor();
    const auto id = vendors.add(vendor);
    ACQUIS_VERIFY_RESULT(id);
    const QDate day(2015, 6, 1);
    const SizeRule study(sizeDefinitionOn(*shippedSizeDefinitions(), u"study"_s, day).value_or(SizeDefinition {}));
    const AwardSize size { u"C-1"_s, *id, classify(vendor.sizes, study, day) };
    QCOMPARE(size.size.code, u"small"_s);
    ACQUIS_VERIFY_RESULT(keepAwardSize(*m_database, size, u"anna"_s));
    ACQUIS_VERIFY_RESULT(keepAwardSize(*m_database, size, u"anna"_s));
    // Figures of then that are found later change the vendor, not the award.
    vendor.sizes << SizeEvidence { QDate(2015, 5, 1), 4000, {}, {}, {}, u"found later"_s };
    ACQUIS_VERIFY_RESULT(vendors.change(*id, 1, vendor));
    AwardSize later { u"C-1"_s, *id, classify(vendor.sizes, study, day) };
    QCOMPARE(later.size.code, u"large"_s);
    ACQUIS_VERIFY_ERROR(keepAwardSize(*m_database, later, u"anna"_s), ErrorCode::RecordChanged);
    QCOMPARE(*awardSizes(*m_database, u"C-1"_s), QList<AwardSize> { size });
    QVERIFY(faultOf(vendors.remove(*id, 2)) == VendorFault::StillReferred);
    // The same award by another definition stands beside it; somebody unknown has no award.
    const SizeRule ised(sizeDefinitionOn(*shippedSizeDefinitions(), u"ised"_s, day).value_or(SizeDefinition {}));
    ACQUIS_VERIFY_RESULT(keepAwardSize(*m_database, { u"C-1"_s, *id, classify(test::fullVendor().sizes, ised, day) }, u"anna"_s));
    QCOMPARE(awardSizes(*m_database, u"C-1"_s)->size(), 2);
    QVERIFY(faultOf(keepAwardSize(*m_database, { u"C-2"_s, { 99 }, size.size }, u"anna"_s)) == VendorFault::UnknownVendor);
    QVERIFY(faultOf(keepAwardSize(*m_database, { {}, *id, size.size }, u"anna"_s)) == VendorFault::NameMissing);
    QVERIFY(faultOf(keepAwardSize(*m_database, { u"C-3"_s, *id, {} }, u"anna"_s)) == VendorFault::DateMissing);
    QCOMPARE(awardSizes(*m_database, u"C-2"_s)->size(), 0);
}

QTEST_GUILESS_MAIN(TestEquivalenceStore)
#include "tst_equivalencestore.moc"
