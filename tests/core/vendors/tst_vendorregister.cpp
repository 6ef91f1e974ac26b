// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/vendorregister.h"

#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/core/vendors/somevendors.h"
#include "tests/core/vendors/vendorrows.h"
#include "tests/support/olderregister.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

#include <functional>

using namespace acquis;
using acquis::test::everything;
using acquis::test::faultOf;
using namespace Qt::StringLiterals;

class TestVendorRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryValue();
    void changesOnlyWhatIsChanged();
    void secondSaverIsTold();
    void refusedVendorChangesNothing_data();
    void refusedVendorChangesNothing();
    void numberHeldByAnotherIsRefused();
    void parentsAreNoCycle();
    void membersAreNoCycle();
    void removesForGood();
    void removesNobodyWhomOthersNeed();
    void trailIsSilentAboutPersons();
    void addsAllOrNone();
    void cancelledAddsNothing();
    void tellsWhoseProofEnds();
    void nothingIsKeptWhenTheTrailCannotBeWritten();
    void lockedAndReadOnlyRegistersAreLeftAsTheyWere();
    void olderRegisterHasNoVendors();
    void anyChangesAreReadBack();

private:
    [[nodiscard]] VendorRegister vendors(const QString &actor = u"anna"_s) const { return { *m_database, actor }; }
    [[nodiscard]] VendorId added(const Vendor &vendor) const { return vendors().add(vendor).value_or(VendorId {}); }
    [[nodiscard]] VendorId added(const QString &name) const { return added(test::vendorNamed(name)); }

    test::TemporaryFolder m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void TestVendorRegister::init()
{
    m_database.reset();
    m_path = m_folder.path(u"register-%1.acquis"_s.arg(++m_count));
    auto made = Database::create(m_path);
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
}

void TestVendorRegister::keepsEveryValue()
{
    const VendorId parent = added(u"Parent"_s);
    const VendorId member = added(u"Member"_s);
    Vendor vendor = test::fullVendor();
    vendor.parent = parent;
    vendor.members = { member, parent };
    const auto id = vendors().add(vendor);
    ACQUIS_VERIFY_RESULT(id);
    m_database.reset();
    m_database = std::move(*Database::open(m_path, Database::Mode::ReadWrite));
    const auto read = vendors().read(*id);
    ACQUIS_VERIFY_RESULT(read);
    QVERIFY(read->vendor == vendor);
    QCOMPARE(read->revision, 3);
    QVERIFY(!read->mergedInto.isValid());
    QVERIFY(vendors().readWhole(*id) == read);
    QCOMPARE(vendors().revision().value_or(0), 3);
    QVERIFY(vendors().holderOf(*readIdentifier(u"ca-bn"_s, u"12149 1807"_s)) == *id);
    QVERIFY(vendors().holderOf(*readIdentifier(u"ca-bn"_s, test::businessNumber(1))) == VendorId {});
    ACQUIS_VERIFY_ERROR(vendors().read({ 99 }), ErrorCode::UnknownValue);
    ACQUIS_VERIFY_ERROR(vendors().readWhole({ 99 }), ErrorCode::UnknownValue);
    const auto trail = auditEntries(*m_database);
    QCOMPARE(trail->size(), 3U);
    QCOMPARE(trail->back().action, u"vendor-add"_s);
    QCOMPARE(trail->back().record, u"vendor/3"_s);
    QVERIFY(trail->back().after.startsWith(u"names: Brume & Balise inc. (legal) | "_s));
    QCOMPARE(firstBrokenAuditEntry(*m_database).value_or(-1), 0);
}

void TestVendorRegister::changesOnlyWhatIsChanged()
{
    const VendorId id = added(test::fullVendor());
    Vendor vendor = test::fullVendor();
    vendor.place = u"Guelph"_s;
    vendor.names.removeLast();
    const auto revision = vendors(u"ben"_s).change(id, 1, vendor);
    ACQUIS_VERIFY_RESULT(revision);
    QCOMPARE(*revision, 2);
    QVERIFY(vendors().read(id)->vendor == vendor);
    // Each field is told by itself.
    const auto trail = auditEntries(*m_database);
    ACQUIS_VERIFY_RESULT(trail);
    QCOMPARE(trail->size(), 3U);
    QCOMPARE(trail->at(1).actor, u"ben"_s);
    QCOMPARE(trail->at(1).action, u"vendor-change"_s);
    QCOMPARE(trail->at(1).record, u"vendor/1#names"_s);
    QCOMPARE(trail->at(1).before,
             u"[\"Brume & Balise inc. (legal)\",\"Fog & Beacon Inc. (operating)\",\"Brûme et Balise (former)\"]"_s);
    QCOMPARE(trail->at(1).after, u"[\"Brume & Balise inc. (legal)\",\"Fog & Beacon Inc. (operating)\"]"_s);
    QCOMPARE(trail->at(2).record, u"vendor/1#place"_s);
    QCOMPARE(trail->at(2).before, u"\"Sudbury\""_s);
    QCOMPARE(trail->at(2).after, u"\"Guelph\""_s);
    QCOMPARE(auditOf(*m_database, u"vendor/1"_s), trail);
    // Saving what is there already is no change.
    const QStringList before = everything(*m_database);
    QCOMPARE(vendors().change(id, 2, vendor).value_or(0), 2);
    QCOMPARE(everything(*m_database), before);
}

void TestVendorRegister::secondSaverIsTold()
{
    const VendorId id = added(u"First"_s);
    ACQUIS_VERIFY_RESULT(vendors().change(id, 1, test::vendorNamed(u"Second"_s)));
    const QStringList before = everything(*m_database);
    ACQUIS_VERIFY_ERROR(vendors().change(id, 1, test::vendorNamed(u"Third"_s)), ErrorCode::RecordChanged);
    ACQUIS_VERIFY_ERROR(vendors().remove(id, 1), ErrorCode::RecordChanged);
    ACQUIS_VERIFY_ERROR(vendors().change({ 99 }, 1, test::vendorNamed(u"Third"_s)), ErrorCode::UnknownValue);
    ACQUIS_VERIFY_ERROR(vendors().remove({ 99 }, 1), ErrorCode::UnknownValue);
    QCOMPARE(everything(*m_database), before);
}

void TestVendorRegister::refusedVendorChangesNothing_data()
{
    QTest::addColumn<VendorFault>("fault");
    QTest::addColumn<std::function<void(Vendor &)>>("change");
    const auto row = [](const char *name, VendorFault fault, const std::function<void(Vendor &)> &change) {
        QTest::newRow(name) << fault << change;
    };
    row("wrong check digit", VendorFault::WrongCheckDigit, [](Vendor &v) { v.identifiers[0].value = u"121491808"_s; });
    row("name of 10,000 characters", VendorFault::TextTooLong, [](Vendor &v) { v.names[0].text = QString(10'000, u'x'); });
    row("right-to-left override", VendorFault::DirectionOverride, [](Vendor &v) { v.names[0].text = u"A\u202Ecni"_s; });
    row("control character", VendorFault::ControlCharacter, [](Vendor &v) { v.names[0].text = u"A\u0000B"_s; });
    row("end before start", VendorFault::EndBeforeStart, [](Vendor &v) { v.standings[0].until = QDate(2013, 4, 1); });
    row("no name", VendorFault::NameMissing, [](Vendor &v) { v.names.clear(); });
    row("number twice", VendorFault::IdentifierTwice, [](Vendor &v) { v.identifiers << v.identifiers.first(); });
    row("parent that nobody is", VendorFault::UnknownVendor, [](Vendor &v) { v.parent = { 99 }; });
    row("member that nobody is", VendorFault::UnknownVendor, [](Vendor &v) { v.members = { { 99 } }; });
}

void TestVendorRegister::refusedVendorChangesNothing()
{
    QFETCH(VendorFault, fault);
    using Change = std::function<void(Vendor &)>;
    QFETCH(Change, change);
    Vendor wrong = test::fullVendor();
    change(wrong);
    const QStringList empty = everything(*m_database);
    QVERIFY(faultOf(vendors().add(wrong)) == fault);
    QCOMPARE(everything(*m_database), empty);
    const VendorId id = added(test::fullVendor());
    QVERIFY(id.isValid());
    const QStringList before = everything(*m_database);
    QVERIFY(faultOf(vendors().change(id, 1, wrong)) == fault);
    QCOMPARE(everything(*m_database), before);
}

void TestVendorRegister::numberHeldByAnotherIsRefused()
{
    const VendorId holder = added(test::fullVendor());
    Vendor other = test::vendorNamed(u"Other"_s);
    const VendorId id = added(other);
    other.identifiers = { *readIdentifier(u"gb-coh"_s, u"1"_s), *readIdentifier(u"ca-bn"_s, u"121491807 RC0009"_s) };
    const QStringList before = everything(*m_database);
    const auto refused = vendors().change(id, 2, other);
    QVERIFY(faultOf(refused) == VendorFault::IdentifierHeld);
    QCOMPARE(refused.error().row, 2);
    QVERIFY(faultOf(vendors().add(other)) == VendorFault::IdentifierHeld);
    QCOMPARE(everything(*m_database), before);
    // Keeping one's own is no clash.
    Vendor same = test::fullVendor();
    same.place = u"Guelph"_s;
    same.identifiers[0].evidence = u"seen again"_s;
    ACQUIS_VERIFY_RESULT(vendors().change(holder, 1, same));
}

void TestVendorRegister::parentsAreNoCycle()
{
    const VendorId a = added(u"A"_s);
    Vendor b = test::vendorNamed(u"B"_s);
    b.parent = a;
    const VendorId idB = added(b);
    Vendor c = test::vendorNamed(u"C"_s);
    c.parent = idB;
    const VendorId idC = added(c);
    const QStringList before = everything(*m_database);
    for (const VendorId parent : { a, idB, idC }) {
        Vendor top = test::vendorNamed(u"A"_s);
        top.parent = parent;
        QVERIFY(faultOf(vendors().change(a, 1, top)) == VendorFault::ParentCycle);
    }
    QVERIFY(faultOf(vendors().merge(a, idC, {})) == VendorFault::ParentCycle);
    QVERIFY(faultOf(vendors().merge(idC, a, {})) == VendorFault::ParentCycle);
    QCOMPARE(everything(*m_database), before);
    // A cycle that only a merge would close.
    const VendorId d = added(u"D"_s);
    ACQUIS_VERIFY_RESULT(vendors().merge(d, idC, {}));
    Vendor top = test::vendorNamed(u"A"_s);
    top.parent = d;
    QVERIFY(faultOf(vendors().change(a, 1, top)) == VendorFault::ParentCycle);
}

void TestVendorRegister::membersAreNoCycle()
{
    const VendorId a = added(u"A"_s);
    Vendor consortium = test::vendorNamed(u"Consortium"_s);
    consortium.members = { a };
    const VendorId id = added(consortium);
    Vendor member = test::vendorNamed(u"A"_s);
    member.members = { id };
    const QStringList before = everything(*m_database);
    QVERIFY(faultOf(vendors().change(a, 1, member)) == VendorFault::MemberCycle);
    QVERIFY(faultOf(vendors().merge(a, id, {})) == VendorFault::MemberCycle);
    QCOMPARE(everything(*m_database), before);
}

void TestVendorRegister::removesForGood()
{
    const VendorId id = added(test::fullVendor());
    const VendorId other = added(u"Other"_s);
    ACQUIS_VERIFY_RESULT(vendors().refusePair(id, other, {}));
    ACQUIS_VERIFY_RESULT(vendors().remove(id, 1));
    ACQUIS_VERIFY_ERROR(vendors().read(id), ErrorCode::UnknownValue);
    QCOMPARE(vendors().refusedPairs()->size(), 0);
    QStringList rows = everything(*m_database);
    rows.removeIf([](const QString &row) { return row.startsWith("audit_entry"_L1); });
    const QString person = QString::fromLatin1(QByteArray("Camille").toHex());
    QVERIFY(!rows.join(u'\n').contains(person));
    QCOMPARE(rows.size(), 3); // the other with its name, and their block of search
    // Its number is free again.
    ACQUIS_VERIFY_RESULT(vendors().add(test::fullVendor()));
}

void TestVendorRegister::removesNobodyWhomOthersNeed()
{
    const VendorId parent = added(u"Parent"_s);
    Vendor child = test::vendorNamed(u"Child"_s);
    child.parent = parent;
    ACQUIS_VERIFY_RESULT(vendors().add(child));
    const VendorId member = added(u"Member"_s);
    Vendor consortium = test::vendorNamed(u"Consortium"_s);
    consortium.members = { member };
    ACQUIS_VERIFY_RESULT(vendors().add(consortium));
    const VendorId into = added(u"Into"_s);
    const VendorId duplicate = added(u"Duplicate"_s);
    ACQUIS_VERIFY_RESULT(vendors().merge(duplicate, into, {}));
    const QStringList before = everything(*m_database);
    for (const VendorId id : { parent, member, into, duplicate })
        QVERIFY(faultOf(vendors().remove(id, vendors().read(id)->revision)) == VendorFault::StillReferred);
    QCOMPARE(everything(*m_database), before);
}

void TestVendorRegister::trailIsSilentAboutPersons()
{
    const VendorId id = added(test::fullVendor());
    Vendor without = test::fullVendor();
    without.contacts.clear();
    without.notes = u"Camille left."_s;
    ACQUIS_VERIFY_RESULT(vendors().change(id, 1, without));
    const auto changes = auditEntries(*m_database);
    QCOMPARE(changes->at(1).record, u"vendor/1#contacts"_s);
    QCOMPARE(changes->at(1).before, u"\"1\""_s);
    QCOMPARE(changes->at(1).after, u"\"0\""_s);
    QCOMPARE(changes->at(2).record, u"vendor/1#notes"_s);
    QCOMPARE(changes->at(2).before, u"\"…\""_s);
    QCOMPARE(changes->at(2).after, u"\"…\""_s);
    ACQUIS_VERIFY_RESULT(vendors().remove(id, 2));
    const auto trail = auditEntries(*m_database);
    for (const AuditEntry &entry : *trail) {
        const QString all = entry.before + entry.after + entry.reason + entry.record;
        for (const QString &personal : { u"Camille"_s, u"555-0100"_s, u"example.org"_s, u"trade show"_s })
            QVERIFY2(!all.contains(personal), qPrintable(all));
    }
}

void TestVendorRegister::addsAllOrNone()
{
    QList<Vendor> list;
    for (int i = 0; i < 600; ++i) {
        list << test::vendorNamed(u"Vendor %1"_s.arg(i));
        list.last().identifiers = { *readIdentifier(u"ca-bn"_s, test::businessNumber(i)) };
    }
    QList<Vendor> wrong = list;
    wrong[412].identifiers = wrong.at(3).identifiers;
    const QStringList before = everything(*m_database);
    const auto refused = vendors().addAll(wrong, u"list.csv"_s);
    QVERIFY(faultOf(refused) == VendorFault::IdentifierHeld);
    QCOMPARE(refused.error().row, 413);
    QCOMPARE(everything(*m_database), before);
    const auto ids = vendors().addAll(list, u"list.csv"_s);
    ACQUIS_VERIFY_RESULT(ids);
    QCOMPARE(ids->size(), 600);
    QVERIFY(vendors().read(ids->at(412))->vendor == list.at(412));
    QCOMPARE(auditEntries(*m_database)->size(), 1U);
    QCOMPARE(auditEntries(*m_database)->front().after, u"600 vendors"_s);
    QCOMPARE(vendors().addAll({}, {})->size(), 0);
    QCOMPARE(auditEntries(*m_database)->size(), 1U);
}

void TestVendorRegister::cancelledAddsNothing()
{
    const CancelToken cancel;
    cancel.cancel();
    const QStringList before = everything(*m_database);
    ACQUIS_VERIFY_ERROR(vendors().addAll({ test::vendorNamed(u"A"_s) }, {}, cancel), ErrorCode::Cancelled);
    QCOMPARE(everything(*m_database), before);
}

void TestVendorRegister::tellsWhoseProofEnds()
{
    const VendorId id = added(test::fullVendor());
    QVERIFY(added(u"Without proof"_s).isValid());
    const auto ending = [this](QDate from, QDate until) {
        return vendors().proofsEnding(from, until).value_or(QList<VendorId>());
    };
    QCOMPARE(ending(QDate(2015, 12, 1), QDate(2016, 1, 1)), QList<VendorId> { id });
    QCOMPARE(ending(QDate(2016, 1, 2), QDate(2030, 1, 1)), QList<VendorId> {});
    QCOMPARE(ending(QDate(2000, 1, 1), QDate(2015, 12, 31)), QList<VendorId> {});
}

void TestVendorRegister::nothingIsKeptWhenTheTrailCannotBeWritten()
{
    const VendorId a = added(test::fullVendor());
    const VendorId b = added(u"B"_s);
    const VendorId c = added(u"C"_s);
    const VendorId d = added(u"D"_s);
    ACQUIS_VERIFY_RESULT(vendors().merge(c, b, {}));
    ACQUIS_VERIFY_RESULT(vendors().refusePair(a, d, {}));
    const QStringList before = everything(*m_database);
    ACQUIS_VERIFY_RESULT(
        m_database->run(u"CREATE TRIGGER no_trail BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'no trail'); END"_s));
    QVERIFY(!vendors().add(test::vendorNamed(u"New"_s)));
    QVERIFY(!vendors().addAll({ test::vendorNamed(u"New"_s) }, {}));
    QVERIFY(!vendors().change(a, 1, test::vendorNamed(u"New"_s)));
    QVERIFY(!vendors().remove(a, 1));
    QVERIFY(!vendors().merge(d, b, {}));
    QVERIFY(!vendors().undoMerge(c, {}));
    QVERIFY(!vendors().refusePair(a, b, {}));
    QVERIFY(!vendors().undoRefusal(a, d, {}));
    QCOMPARE(everything(*m_database), before);
}

void TestVendorRegister::lockedAndReadOnlyRegistersAreLeftAsTheyWere()
{
    const VendorId id = added(test::fullVendor());
    const QStringList before = everything(*m_database);
    {
        auto other = Database::open(m_path, Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(other);
        auto lock = Transaction::begin(**other);
        ACQUIS_VERIFY_RESULT(lock);
        ACQUIS_VERIFY_ERROR(vendors().change(id, 1, test::vendorNamed(u"New"_s)), ErrorCode::RegisterLocked);
        ACQUIS_VERIFY_ERROR(vendors().remove(id, 1), ErrorCode::RegisterLocked);
    }
    auto reader = Database::open(m_path, Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(reader);
    VendorRegister readOnly(**reader, u"ben"_s);
    ACQUIS_VERIFY_RESULT(readOnly.read(id));
    ACQUIS_VERIFY_ERROR(readOnly.add(test::vendorNamed(u"New"_s)), ErrorCode::RegisterReadOnly);
    ACQUIS_VERIFY_ERROR(readOnly.change(id, 1, test::vendorNamed(u"New"_s)), ErrorCode::RegisterReadOnly);
    ACQUIS_VERIFY_ERROR(readOnly.remove(id, 1), ErrorCode::RegisterReadOnly);
    QCOMPARE(everything(*m_database), before);
}

void TestVendorRegister::olderRegisterHasNoVendors()
{
    ACQUIS_VERIFY_RESULT(test::makeOlder(*m_database, 2));
    m_database.reset();
    {
        auto reader = Database::open(m_path, Database::Mode::ReadOnly);
        ACQUIS_VERIFY_RESULT(reader);
        VendorRegister old(**reader, u"ben"_s);
        ACQUIS_VERIFY_ERROR(old.read({ 1 }), ErrorCode::UnknownValue);
        ACQUIS_VERIFY_ERROR(old.standsFor({ 1 }), ErrorCode::UnknownValue);
        QCOMPARE(old.mergedInto({ 1 })->size(), 0);
        QCOMPARE(old.refusedPairs()->size(), 0);
        QCOMPARE(old.proofsEnding(QDate(2000, 1, 1), QDate(2100, 1, 1))->size(), 0);
        QVERIFY(old.holderOf({}) == VendorId {});
        QCOMPARE(old.revision().value_or(-1), 0);
        QVERIFY(!old.add(test::vendorNamed(u"New"_s)));
    }
    // The first one who writes brings it forward, after a backup.
    auto writer = Database::open(m_path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(writer);
    QVERIFY(QFile::exists(m_path + u".schema-2.backup"_s));
    ACQUIS_VERIFY_RESULT(VendorRegister(**writer, u"ben"_s).add(test::fullVendor()));
}

void TestVendorRegister::anyChangesAreReadBack()
{
    QRandomGenerator random(1201);
    const Vendor full = test::fullVendor();
    const auto any = [&random](auto list) {
        while (!list.isEmpty() && random.bounded(3) == 0)
            list.removeAt(random.bounded(list.size()));
        return list;
    };
    QList<VendorRecord> expected;
    for (int round = 0; round < 80; ++round) {
        Vendor vendor = full;
        vendor.names = any(full.names);
        vendor.names << VendorName { u"Firm %1 ÉÀ"_s.arg(round), NameKind(random.bounded(3)) };
        vendor.identifiers.clear();
        if (random.bounded(2) == 0)
            vendor.identifiers << *readIdentifier(u"ca-bn"_s, test::businessNumber(round));
        vendor.staff = any(full.staff);
        vendor.ownership = any(full.ownership);
        vendor.categories = any(full.categories);
        vendor.contacts = any(full.contacts);
        vendor.sources = any(full.sources);
        vendor.sizes = any(full.sizes);
        vendor.standings = any(full.standings);
        if (!expected.isEmpty() && random.bounded(3) == 0)
            vendor.parent = expected.at(random.bounded(expected.size())).id;
        if (expected.size() < 5 || random.bounded(2) == 0) {
            const auto id = vendors().add(vendor);
            ACQUIS_VERIFY_RESULT(id);
            expected << VendorRecord { *id, *vendors().revision(), {}, vendor };
        } else {
            VendorRecord &one = expected[random.bounded(expected.size())];
            const auto revision = vendors().change(one.id, one.revision, vendor);
            if (faultOf(revision) == VendorFault::ParentCycle)
                continue;
            ACQUIS_VERIFY_RESULT(revision);
            one.revision = *revision;
            one.vendor = vendor;
        }
    }
    for (const VendorRecord &one : std::as_const(expected))
        QVERIFY(vendors().read(one.id) == one);
    QCOMPARE(firstBrokenAuditEntry(*m_database).value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TestVendorRegister)
#include "tst_vendorregister.moc"
