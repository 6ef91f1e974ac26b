// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/overlaystore.h"

#include "core/rules/overlay.h"
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/rules/overlays.h"
#include "tests/support/olderregister.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestOverlayStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryVersion();
    void removedPackIsStillReplayed();
    void secondSaverIsTold();
    void refusesWhatIsNoOrganisationsPack();
    void lockedRegisterIsLeftAsItWas();
    void readOnlyRegisterIsLeftAsItWas();
    void nothingIsKeptWhenTheTrailCannotBeWritten();
    void touchedVersionIsTold();
    void olderRegisterIsBroughtForwardAfterABackup();

private:
    [[nodiscard]] RulePack pack() const { return packOf(test::sampleOverlay()); }
    test::TemporaryFolder m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void TestOverlayStore::init()
{
    m_database.reset();
    m_path = m_folder.path(u"register-%1.acquis"_s.arg(++m_count));
    auto made = Database::create(m_path);
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
}

void TestOverlayStore::keepsEveryVersion()
{
    QCOMPARE(organisationPacks(*m_database)->size(), 0);
    const auto first = saveOrganisationPack(*m_database, pack(), 0, u"anna"_s);
    ACQUIS_VERIFY_RESULT(first);
    QCOMPARE(first->version, 1);
    RulePack changed = *first;
    changed.name.en = u"Another name"_s;
    const auto second = saveOrganisationPack(*m_database, changed, 1, u"ben"_s);
    ACQUIS_VERIFY_RESULT(second);
    QCOMPARE(second->version, 2);
    QVERIFY(*organisationPacks(*m_database) == QList<RulePack> { *second });
    QVERIFY(organisationPack(*m_database, changed.id, 1) == *first);
    QVERIFY(organisationPack(*m_database, changed.id, 2) == *second);
    ACQUIS_VERIFY_ERROR(organisationPack(*m_database, changed.id, 3), ErrorCode::UnknownValue);
    const auto trail = auditEntries(*m_database);
    QCOMPARE(trail->size(), 4U);
    QCOMPARE(trail->at(1).record, u"rule-pack/our-ministry#name/en"_s);
    QCOMPARE(trail->at(1).before, jsonText(first->name.en));
    QCOMPARE(trail->at(1).after, u"\"Another name\""_s);
    QCOMPARE(trail->at(2).record, u"rule-pack/our-ministry#version"_s);
    QCOMPARE(trail->at(3).action, u"rule-pack-save"_s);
    QCOMPARE(trail->at(3).actor, u"ben"_s);
    QCOMPARE(trail->at(3).record, u"rule-pack/our-ministry"_s);
    QCOMPARE(trail->at(3).before, u"our-ministry@1"_s);
    QVERIFY(trail->at(3).after.startsWith(u"our-ministry@2 sha256:"_s));
    // A file that says a higher number keeps it.
    RulePack file = *second;
    file.version = 7;
    QCOMPARE(saveOrganisationPack(*m_database, file, 2, u"ben"_s)->version, 7);
}

void TestOverlayStore::removedPackIsStillReplayed()
{
    ACQUIS_VERIFY_RESULT(saveOrganisationPack(*m_database, pack(), 0, u"anna"_s));
    ACQUIS_VERIFY_ERROR(removeOrganisationPack(*m_database, u"nobody"_s, 0, u"anna"_s), ErrorCode::UnknownValue);
    ACQUIS_VERIFY_RESULT(removeOrganisationPack(*m_database, u"our-ministry"_s, 1, u"anna"_s));
    QCOMPARE(organisationPacks(*m_database)->size(), 0);
    ACQUIS_VERIFY_RESULT(organisationPack(*m_database, u"our-ministry"_s, 1));
    QCOMPARE(auditEntries(*m_database)->back().action, u"rule-pack-remove"_s);
    QCOMPARE(saveOrganisationPack(*m_database, pack(), 0, u"anna"_s)->version, 2);
}

void TestOverlayStore::secondSaverIsTold()
{
    ACQUIS_VERIFY_RESULT(saveOrganisationPack(*m_database, pack(), 0, u"anna"_s));
    ACQUIS_VERIFY_ERROR(saveOrganisationPack(*m_database, pack(), 0, u"ben"_s), ErrorCode::RecordChanged);
    ACQUIS_VERIFY_RESULT(saveOrganisationPack(*m_database, pack(), 1, u"anna"_s));
    ACQUIS_VERIFY_ERROR(saveOrganisationPack(*m_database, pack(), 1, u"ben"_s), ErrorCode::RecordChanged);
    ACQUIS_VERIFY_ERROR(removeOrganisationPack(*m_database, u"our-ministry"_s, 1, u"ben"_s), ErrorCode::RecordChanged);
    QCOMPARE(organisationPacks(*m_database)->first().version, 2);
}

void TestOverlayStore::refusesWhatIsNoOrganisationsPack()
{
    RulePack law = pack();
    law.series[0].layer = RuleLayer::Law;
    ACQUIS_VERIFY_ERROR(saveOrganisationPack(*m_database, law, 0, u"anna"_s), ErrorCode::InvalidData);
    RulePack holed = pack();
    holed.series[0].rows.removeFirst();
    ACQUIS_VERIFY_ERROR(saveOrganisationPack(*m_database, holed, 0, u"anna"_s), ErrorCode::InvalidData);
    QCOMPARE(organisationPacks(*m_database)->size(), 0);
    QVERIFY(auditEntries(*m_database)->empty());
}

void TestOverlayStore::lockedRegisterIsLeftAsItWas()
{
    ACQUIS_VERIFY_RESULT(saveOrganisationPack(*m_database, pack(), 0, u"anna"_s));
    {
        auto other = Database::open(m_path, Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(other);
        auto lock = Transaction::begin(**other);
        ACQUIS_VERIFY_RESULT(lock);
        ACQUIS_VERIFY_ERROR(saveOrganisationPack(*m_database, pack(), 1, u"ben"_s), ErrorCode::RegisterLocked);
        ACQUIS_VERIFY_ERROR(removeOrganisationPack(*m_database, u"our-ministry"_s, 1, u"ben"_s), ErrorCode::RegisterLocked);
    }
    QCOMPARE(organisationPacks(*m_database)->first().version, 1);
    QCOMPARE(auditEntries(*m_database)->size(), 1U);
}

void TestOverlayStore::readOnlyRegisterIsLeftAsItWas()
{
    ACQUIS_VERIFY_RESULT(saveOrganisationPack(*m_database, pack(), 0, u"anna"_s));
    auto reader = Database::open(m_path, Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(reader);
    QCOMPARE(organisationPacks(**reader)->size(), 1);
    ACQUIS_VERIFY_ERROR(saveOrganisationPack(**reader, pack(), 1, u"ben"_s), ErrorCode::RegisterReadOnly);
    ACQUIS_VERIFY_ERROR(removeOrganisationPack(**reader, u"our-ministry"_s, 1, u"ben"_s), ErrorCode::RegisterReadOnly);
    QCOMPARE(organisationPacks(*m_database)->first().version, 1);
}

void TestOverlayStore::nothingIsKeptWhenTheTrailCannotBeWritten()
{
    ACQUIS_VERIFY_RESULT(saveOrganisationPack(*m_database, pack(), 0, u"anna"_s));
    ACQUIS_VERIFY_RESULT(
        m_database->run(u"CREATE TRIGGER no_trail BEFORE INSERT ON audit_entry BEGIN SELECT RAISE(ABORT, 'no trail'); END"_s));
    QVERIFY(!saveOrganisationPack(*m_database, pack(), 1, u"ben"_s));
    QVERIFY(!removeOrganisationPack(*m_database, u"our-ministry"_s, 1, u"ben"_s));
    QCOMPARE(organisationPacks(*m_database)->first().version, 1);
    ACQUIS_VERIFY_ERROR(organisationPack(*m_database, u"our-ministry"_s, 2), ErrorCode::UnknownValue);
}

void TestOverlayStore::touchedVersionIsTold()
{
    ACQUIS_VERIFY_RESULT(saveOrganisationPack(*m_database, pack(), 0, u"anna"_s));
    QVERIFY(checkOrganisationPacks(*m_database)->ok);
    ACQUIS_VERIFY_RESULT(m_database->run(u"UPDATE rule_pack SET body = 'no pack'"_s));
    const auto check = checkOrganisationPacks(*m_database);
    QVERIFY(!check->ok);
    QCOMPARE(check->detail, u"our-ministry@1"_s);
    ACQUIS_VERIFY_ERROR(organisationPacks(*m_database), ErrorCode::RegisterDamaged);
}

void TestOverlayStore::olderRegisterIsBroughtForwardAfterABackup()
{
    ACQUIS_VERIFY_RESULT(test::makeOlder(*m_database, 1));
    m_database.reset();
    {
        // Who only reads it finds no rules, and changes nothing.
        auto reader = Database::open(m_path, Database::Mode::ReadOnly);
        ACQUIS_VERIFY_RESULT(reader);
        QCOMPARE(organisationPacks(**reader)->size(), 0);
        ACQUIS_VERIFY_ERROR(organisationPack(**reader, u"our-ministry"_s, 1), ErrorCode::UnknownValue);
        QVERIFY(checkOrganisationPacks(**reader)->ok);
    }
    auto writer = Database::open(m_path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(writer);
    QVERIFY(QFile::exists(m_path + u".schema-1.backup"_s));
    QCOMPARE((*writer)->schemaVersion().value_or(0), Database::newestSchema());
    ACQUIS_VERIFY_RESULT(saveOrganisationPack(**writer, pack(), 0, u"anna"_s));
}

QTEST_GUILESS_MAIN(TestOverlayStore)
#include "tst_overlaystore.moc"
