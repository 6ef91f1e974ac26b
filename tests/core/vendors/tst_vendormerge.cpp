// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/core/vendors/vendorrows.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using acquis::test::everything;
using acquis::test::faultOf;
using namespace Qt::StringLiterals;

class TestVendorMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeHasTheOriginalsOfBoth();
    void undoRestoresExactly();
    void undoKeepsWhatWasChangedSince();
    void mergesOfMergesComeApartAgain();
    void refusesWhatIsNoPair();
    void refusedPairIsRememberedAndUndone();
    void refusalStandsBetweenWholeGroups();
    void anyOrderOfUndoingRestores();

private:
    [[nodiscard]] VendorRegister vendors() const { return { *m_database, u"anna"_s }; }
    [[nodiscard]] VendorId added(const Vendor &vendor) const { return vendors().add(vendor).value_or(VendorId {}); }
    [[nodiscard]] VendorId added(const QString &name) const { return added(test::vendorNamed(name)); }
    /// What reading gives for all of them, without the revisions, which only grow.
    [[nodiscard]] QList<VendorRecord> seen(const QList<VendorId> &ids) const
    {
        QList<VendorRecord> records;
        for (const VendorId id : ids) {
            records << vendors().read(id).value_or(VendorRecord {}) << vendors().readWhole(id).value_or(VendorRecord {});
            for (qsizetype i = records.size() - 2; i < records.size(); ++i)
                records[i].revision = 0;
        }
        return records;
    }
    [[nodiscard]] QStringList searchBlocks() const
    {
        QStringList blocks;
        QSqlQuery query(m_database->connection());
        if (!query.exec(u"SELECT content FROM vendor_search_block ORDER BY position"_s))
            return { u"cannot read"_s };
        while (query.next())
            blocks << QString::fromLatin1(query.value(0).toByteArray().toHex());
        return blocks;
    }

    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void TestVendorMerge::init()
{
    m_database.reset();
    auto made = Database::create(m_folder.path(u"register-%1.acquis"_s.arg(++m_count)));
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
}

void TestVendorMerge::wholeHasTheOriginalsOfBoth()
{
    Vendor spelled = test::vendorNamed(u"BRUME ET BALISE"_s);
    spelled.identifiers = { *readIdentifier(u"ca-bn"_s, test::businessNumber(7)) };
    spelled.sources = { { u"awards.csv"_s, u"4118"_s, QDate(2015, 3, 1) } };
    spelled.place = u"Grand Sudbury"_s;
    spelled.sizes = { { QDate(2016, 1, 1), 20, {}, {}, {}, u"directory"_s } };
    const VendorId id = added(test::fullVendor());
    const VendorId duplicate = added(spelled);
    ACQUIS_VERIFY_RESULT(vendors().merge(duplicate, id, u"same postal code"_s));

    const auto whole = vendors().readWhole(id);
    ACQUIS_VERIFY_RESULT(whole);
    Vendor expected = test::fullVendor();
    expected.names += spelled.names;
    expected.identifiers += spelled.identifiers;
    expected.sources += spelled.sources;
    expected.sizes += spelled.sizes;
    QVERIFY(whole->vendor == expected);
    QVERIFY(vendors().readWhole(duplicate) == whole);
    QVERIFY(vendors().read(id)->vendor == test::fullVendor());
    QVERIFY(vendors().read(duplicate)->vendor == spelled);
    QCOMPARE(vendors().read(duplicate)->mergedInto, id);
    QCOMPARE(vendors().standsFor(duplicate).value_or(VendorId {}), id);
    QCOMPARE(vendors().mergedInto(id).value_or(QList<VendorId>()), QList<VendorId> { duplicate });
    const AuditEntry entry = auditEntries(*m_database)->back();
    QCOMPARE(entry.action, u"vendor-merge"_s);
    QCOMPARE(entry.record, u"vendor/2"_s);
    QCOMPARE(entry.after, u"vendor/1"_s);
    QCOMPARE(entry.reason, u"same postal code"_s);
    // The number that a duplicate brought stays taken.
    Vendor third = test::vendorNamed(u"Third"_s);
    third.identifiers = spelled.identifiers;
    QVERIFY(faultOf(vendors().add(third)) == VendorFault::IdentifierHeld);
}

void TestVendorMerge::undoRestoresExactly()
{
    const QList<VendorId> ids { added(test::fullVendor()), added(u"Brume et Balise"_s) };
    const QList<VendorRecord> before = seen(ids);
    const QStringList blocks = searchBlocks();
    ACQUIS_VERIFY_RESULT(vendors().merge(ids.at(1), ids.at(0), {}));
    QVERIFY(seen(ids) != before);
    QVERIFY(searchBlocks() != blocks);
    ACQUIS_VERIFY_RESULT(vendors().undoMerge(ids.at(1), u"another firm"_s));
    QVERIFY(seen(ids) == before);
    QCOMPARE(searchBlocks(), blocks);
    QCOMPARE(auditEntries(*m_database)->back().action, u"vendor-merge-undo"_s);
    QCOMPARE(auditEntries(*m_database)->back().before, u"vendor/1"_s);
    const QStringList rows = everything(*m_database);
    ACQUIS_VERIFY_ERROR(vendors().undoMerge(ids.at(1), {}), ErrorCode::UnknownValue);
    QCOMPARE(everything(*m_database), rows);
}

void TestVendorMerge::undoKeepsWhatWasChangedSince()
{
    const VendorId id = added(u"A"_s);
    const VendorId duplicate = added(u"B"_s);
    ACQUIS_VERIFY_RESULT(vendors().merge(duplicate, id, {}));
    ACQUIS_VERIFY_RESULT(vendors().change(id, vendors().read(id)->revision, test::fullVendor()));
    ACQUIS_VERIFY_RESULT(vendors().change(duplicate, vendors().read(duplicate)->revision, test::vendorNamed(u"B later"_s)));
    ACQUIS_VERIFY_RESULT(vendors().undoMerge(duplicate, {}));
    QVERIFY(vendors().readWhole(id)->vendor == test::fullVendor());
    QVERIFY(vendors().readWhole(duplicate)->vendor == test::vendorNamed(u"B later"_s));
}

void TestVendorMerge::mergesOfMergesComeApartAgain()
{
    const QList<VendorId> ids { added(u"A"_s), added(u"B"_s), added(u"C"_s) };
    const QList<VendorRecord> before = seen(ids);
    ACQUIS_VERIFY_RESULT(vendors().merge(ids.at(2), ids.at(1), {}));
    const QList<VendorRecord> middle = seen(ids);
    ACQUIS_VERIFY_RESULT(vendors().merge(ids.at(1), ids.at(0), {}));
    QCOMPARE(vendors().standsFor(ids.at(2)).value_or(VendorId {}), ids.at(0));
    QCOMPARE(vendors().readWhole(ids.at(2))->vendor.names.size(), 3);
    ACQUIS_VERIFY_RESULT(vendors().undoMerge(ids.at(1), {}));
    QVERIFY(seen(ids) == middle);
    ACQUIS_VERIFY_RESULT(vendors().undoMerge(ids.at(2), {}));
    QVERIFY(seen(ids) == before);
}

void TestVendorMerge::refusesWhatIsNoPair()
{
    const VendorId a = added(u"A"_s);
    const VendorId b = added(u"B"_s);
    const VendorId c = added(u"C"_s);
    ACQUIS_VERIFY_RESULT(vendors().merge(b, a, {}));
    const QStringList before = everything(*m_database);
    QVERIFY(faultOf(vendors().merge(a, a, {})) == VendorFault::MergeWithItself);
    QVERIFY(faultOf(vendors().merge(b, c, {})) == VendorFault::AlreadyMerged);
    QVERIFY(faultOf(vendors().merge(c, b, {})) == VendorFault::AlreadyMerged);
    QVERIFY(faultOf(vendors().refusePair(a, b, {})) == VendorFault::AlreadyMerged);
    QVERIFY(faultOf(vendors().refusePair(c, c, {})) == VendorFault::MergeWithItself);
    QVERIFY(faultOf(vendors().merge(c, a, u"a\u202Eb"_s)) == VendorFault::DirectionOverride);
    QVERIFY(faultOf(vendors().undoMerge(b, QString(2000, u'x'))) == VendorFault::TextTooLong);
    ACQUIS_VERIFY_ERROR(vendors().merge({ 99 }, a, {}), ErrorCode::UnknownValue);
    ACQUIS_VERIFY_ERROR(vendors().merge(a, { 99 }, {}), ErrorCode::UnknownValue);
    ACQUIS_VERIFY_ERROR(vendors().undoRefusal(a, c, {}), ErrorCode::UnknownValue);
    QCOMPARE(everything(*m_database), before);
}

void TestVendorMerge::refusedPairIsRememberedAndUndone()
{
    const VendorId a = added(u"A"_s);
    const VendorId b = added(u"B"_s);
    ACQUIS_VERIFY_RESULT(vendors().refusePair(b, a, u"two towns"_s));
    QVERIFY(*vendors().refusedPairs() == (QList<RefusedPair> { { a, b, u"two towns"_s } }));
    const QStringList before = everything(*m_database);
    QVERIFY(faultOf(vendors().merge(a, b, {})) == VendorFault::PairRefused);
    QVERIFY(faultOf(vendors().merge(b, a, {})) == VendorFault::PairRefused);
    QVERIFY(faultOf(vendors().refusePair(a, b, {})) == VendorFault::PairRefused);
    QCOMPARE(everything(*m_database), before);
    ACQUIS_VERIFY_RESULT(vendors().undoRefusal(a, b, u"moved"_s));
    QCOMPARE(vendors().refusedPairs()->size(), 0);
    QCOMPARE(auditEntries(*m_database)->back().action, u"vendor-pair-refuse-undo"_s);
    QCOMPARE(auditEntries(*m_database)->back().record, u"vendor/1+2"_s);
    ACQUIS_VERIFY_RESULT(vendors().merge(b, a, {}));
}

void TestVendorMerge::refusalStandsBetweenWholeGroups()
{
    const VendorId a = added(u"A"_s);
    const VendorId b = added(u"B"_s);
    const VendorId c = added(u"C"_s);
    ACQUIS_VERIFY_RESULT(vendors().refusePair(a, c, {}));
    ACQUIS_VERIFY_RESULT(vendors().merge(c, b, {}));
    QVERIFY(faultOf(vendors().merge(b, a, {})) == VendorFault::PairRefused);
    ACQUIS_VERIFY_RESULT(vendors().undoMerge(c, {}));
    ACQUIS_VERIFY_RESULT(vendors().merge(b, a, {}));
}

void TestVendorMerge::anyOrderOfUndoingRestores()
{
    QRandomGenerator random(12);
    QList<VendorId> ids;
    for (int i = 0; i < 12; ++i)
        ids << added(u"Firm %1"_s.arg(i));
    const QList<VendorRecord> before = seen(ids);
    const QStringList blocks = searchBlocks();
    for (int round = 0; round < 6; ++round) {
        QList<VendorId> merged;
        for (int i = 0; i < 30; ++i) {
            const VendorId duplicate = ids.at(random.bounded(ids.size()));
            const auto done = vendors().merge(duplicate, ids.at(random.bounded(ids.size())), {});
            if (done)
                merged << duplicate;
            else
                QVERIFY(faultOf(done) == VendorFault::MergeWithItself || faultOf(done) == VendorFault::AlreadyMerged);
        }
        QVERIFY(!merged.isEmpty());
        while (!merged.isEmpty())
            ACQUIS_VERIFY_RESULT(vendors().undoMerge(merged.takeAt(random.bounded(merged.size())), {}));
        QVERIFY(seen(ids) == before);
        QCOMPARE(searchBlocks(), blocks);
    }
}

QTEST_GUILESS_MAIN(TestVendorMerge)
#include "tst_vendormerge.moc"
