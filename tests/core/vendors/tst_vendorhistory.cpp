// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorhistory.h"

#include "core/storage/database.h"
#include "core/vendors/vendorregister.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

#include <functional>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestVendorHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatWasDoneNewestFirst();
    void saysNothingOfOthers();
    void tiesAreThoseOfTheWhole();
    void unknownVendorIsAnError();

private:
    [[nodiscard]] VendorRegister vendors() const { return { *m_database, u"anna"_s }; }
    VendorId added(const QString &name) { return vendors().add(test::vendorNamed(name)).value_or(VendorId {}); }
    QStringList actions(VendorId id)
    {
        const auto history = vendorHistory(*m_database, id);
        QStringList actions;
        for (const AuditEntry &entry : history.value_or(QList<AuditEntry> { {} }))
            actions << entry.action;
        return actions;
    }

    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void TestVendorHistory::init()
{
    m_database.reset();
    auto made = Database::create(m_folder.path(u"register-%1.acquis"_s.arg(++m_count)));
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
}

void TestVendorHistory::saysWhatWasDoneNewestFirst()
{
    ACQUIS_VERIFY_RESULT(vendors().addAll({ test::vendorNamed(u"One"_s), test::vendorNamed(u"Two"_s) }, u"list.csv"_s));
    const VendorId one { 1 };
    const VendorId two { 2 };
    const VendorId three = added(u"Three"_s);
    auto record = vendors().read(one);
    ACQUIS_VERIFY_RESULT(record);
    record->vendor.place = u"Guelph"_s;
    ACQUIS_VERIFY_RESULT(vendors().change(one, record->revision, record->vendor));
    record = vendors().read(one);
    ACQUIS_VERIFY_RESULT(record);
    record->vendor.postalCode = u"N1H 1A1"_s; // told under a name with a hyphen, as lists are
    ACQUIS_VERIFY_RESULT(vendors().change(one, record->revision, record->vendor));
    ACQUIS_VERIFY_RESULT(vendors().refusePair(three, one, u"two owners"_s));
    ACQUIS_VERIFY_RESULT(vendors().merge(two, one, u"same letterhead"_s));
    const QStringList expected { u"vendor-merge"_s, u"vendor-pair-refuse"_s, u"vendor-change"_s, u"vendor-change"_s,
                                 u"vendor-add"_s };
    QCOMPARE(actions(one), expected);
    QCOMPARE(actions(two), expected); // it stands for one now
    ACQUIS_VERIFY_RESULT(vendors().undoMerge(two, {}));
    QCOMPARE(actions(one), QStringList(u"vendor-merge-undo"_s) + expected);
    QCOMPARE(actions(two), (QStringList { u"vendor-merge-undo"_s, u"vendor-merge"_s, u"vendor-add"_s }));
}

void TestVendorHistory::saysNothingOfOthers()
{
    for (int i = 0; i < 12; ++i)
        QVERIFY(added(u"Firm %1"_s.arg(i)).isValid());
    ACQUIS_VERIFY_RESULT(vendors().refusePair({ 11 }, { 12 }, {}));
    QCOMPARE(actions({ 1 }), QStringList(u"vendor-add"_s));
    QCOMPARE(actions({ 2 }), QStringList(u"vendor-add"_s));
    QCOMPARE(actions({ 11 }).size(), 2);
}

void TestVendorHistory::tiesAreThoseOfTheWhole()
{
    const VendorId parent = added(u"Parent"_s);
    const VendorId one = added(u"One"_s);
    const VendorId two = added(u"Two"_s);
    const VendorId other = added(u"Other"_s);
    const VendorId elder = added(u"Elder"_s);
    const auto link = [this](VendorId id, const std::function<void(Vendor &)> &change) {
        auto record = vendors().read(id);
        ACQUIS_VERIFY_RESULT(record);
        change(record->vendor);
        ACQUIS_VERIFY_RESULT(vendors().change(id, record->revision, record->vendor));
    };
    link(one, [&](Vendor &vendor) { vendor.parent = parent; });
    link(other, [&](Vendor &vendor) { vendor.parent = two; });
    link(two, [&](Vendor &vendor) { vendor.members = { elder }; });
    ACQUIS_VERIFY_RESULT(vendors().refusePair(two, elder, u"two owners"_s));
    ACQUIS_VERIFY_RESULT(vendors().merge(two, one, u"same letterhead"_s));
    const auto ties = vendorTies(*m_database, one);
    ACQUIS_VERIFY_RESULT(ties);
    QCOMPARE(ties->merged, (QList<VendorTies::Merged> { { two, u"Two"_s, u"same letterhead"_s } }));
    QCOMPARE(ties->different, (QList<VendorTies::Different> { { two, elder, u"Elder"_s, u"two owners"_s } }));
    QCOMPARE(ties->parent, (QList<VendorTies::Named> { { parent, u"Parent"_s } }));
    QCOMPARE(ties->subsidiaries, (QList<VendorTies::Named> { { other, u"Other"_s } }));
    QCOMPARE(ties->members, (QList<VendorTies::Named> { { elder, u"Elder"_s } }));
    const auto of = vendorTies(*m_database, parent);
    ACQUIS_VERIFY_RESULT(of);
    QCOMPARE(of->subsidiaries, (QList<VendorTies::Named> { { one, u"One"_s } }));
    QVERIFY(of->parent.isEmpty() && of->merged.isEmpty() && of->different.isEmpty());
}

void TestVendorHistory::unknownVendorIsAnError()
{
    ACQUIS_VERIFY_ERROR(vendorHistory(*m_database, { 9 }), ErrorCode::UnknownValue);
    ACQUIS_VERIFY_ERROR(vendorTies(*m_database, { 9 }), ErrorCode::UnknownValue);
}

QTEST_GUILESS_MAIN(TestVendorHistory)
#include "tst_vendorhistory.moc"
