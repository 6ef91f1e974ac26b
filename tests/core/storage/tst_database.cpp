// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndOpensAgain();
    void refusesWhatIsNoRegister_data();
    void refusesWhatIsNoRegister();
    void refusesANewerRegister();
    void saysThatARegisterIsLocked();
    void saysThatARegisterIsCutShort();
    void readOnlyConnectionsCannotWrite();
    void transactionsRollBackUnlessCommitted();
    void foreignKeysAreEnforced();
    void flushingWaitsOnlyWhileARegisterIsMade();

private:
    test::TemporaryFolder m_folder;
};

void TestDatabase::createsAndOpensAgain()
{
    const QString path = m_folder.path(u"new.acquis"_s);
    {
        auto made = Database::create(path);
        ACQUIS_VERIFY_RESULT(made);
        QCOMPARE((*made)->schemaVersion().value_or(0), Database::newestSchema());
    }
    ACQUIS_VERIFY_RESULT(Database::open(path, Database::Mode::ReadOnly));
    ACQUIS_VERIFY_ERROR(Database::create(path), ErrorCode::RegisterExists);
}

void TestDatabase::refusesWhatIsNoRegister_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty file") << QByteArray() << ErrorCode::NotARegister;
    QTest::newRow("text") << QByteArray("Fiscal Year,Amount\n2014-15,1\n") << ErrorCode::NotARegister;
    QTest::newRow("long text") << QByteArray(8192, 'x') << ErrorCode::NotARegister;
}

void TestDatabase::refusesWhatIsNoRegister()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    const QString path = m_folder.write(u"not-a-register.acquis"_s, content);
    ACQUIS_VERIFY_ERROR(Database::open(path, Database::Mode::ReadWrite), code);
    QCOMPARE(m_folder.read(u"not-a-register.acquis"_s), content);
    ACQUIS_VERIFY_ERROR(Database::open(m_folder.path(u"missing.acquis"_s), Database::Mode::ReadWrite),
                        ErrorCode::RegisterNotFound);
    QVERIFY(!QFile::exists(m_folder.path(u"missing.acquis"_s)));
    ACQUIS_VERIFY_ERROR(Database::open(m_folder.path(u"."_s), Database::Mode::ReadWrite), ErrorCode::NotARegister);
}

void TestDatabase::refusesANewerRegister()
{
    const QString path = m_folder.path(u"newer.acquis"_s);
    {
        auto made = Database::create(path);
        ACQUIS_VERIFY_RESULT(made);
        ACQUIS_VERIFY_RESULT((*made)->run(u"UPDATE register_info SET value = '9999' WHERE name = 'schema'"_s));
    }
    ACQUIS_VERIFY_ERROR(Database::open(path, Database::Mode::ReadWrite), ErrorCode::RegisterNewer);
}

void TestDatabase::saysThatARegisterIsLocked()
{
    const QString path = m_folder.path(u"locked.acquis"_s);
    auto one = Database::create(path);
    ACQUIS_VERIFY_RESULT(one);
    ACQUIS_VERIFY_RESULT((*one)->run(u"BEGIN EXCLUSIVE"_s));
    auto other = Database::open(path, Database::Mode::ReadWrite);
    if (other)
        ACQUIS_VERIFY_ERROR(Transaction::begin(**other), ErrorCode::RegisterLocked);
    else
        QCOMPARE(other.error().code, ErrorCode::RegisterLocked);
    ACQUIS_VERIFY_RESULT((*one)->run(u"ROLLBACK"_s));
}

void TestDatabase::saysThatARegisterIsCutShort()
{
    const QString path = m_folder.path(u"cut.acquis"_s);
    ACQUIS_VERIFY_RESULT(Database::create(path));
    QFile file(path);
    QVERIFY(file.resize(file.size() / 2));
    ACQUIS_VERIFY_ERROR(Database::open(path, Database::Mode::ReadOnly), ErrorCode::RegisterDamaged);
}

void TestDatabase::readOnlyConnectionsCannotWrite()
{
    const QString path = m_folder.path(u"readonly.acquis"_s);
    ACQUIS_VERIFY_RESULT(Database::create(path));
    auto reader = Database::open(path, Database::Mode::ReadOnly);
    ACQUIS_VERIFY_RESULT(reader);
    ACQUIS_VERIFY_ERROR((*reader)->run(u"DELETE FROM register_info"_s), ErrorCode::RegisterReadOnly);
}

void TestDatabase::transactionsRollBackUnlessCommitted()
{
    auto database = Database::create(m_folder.path(u"transaction.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    const auto count = [&] {
        auto statement = Statement::prepare(**database, u"SELECT COUNT(*) FROM vendor_name"_s);
        if (!statement || !statement->exec() || !statement->next())
            return qint64(-1);
        return statement->integer(0);
    };
    {
        auto transaction = Transaction::begin(**database);
        ACQUIS_VERIFY_RESULT(transaction);
        ACQUIS_VERIFY_RESULT((*database)->run(u"INSERT INTO vendor_name (text) VALUES ('one')"_s));
    }
    QCOMPARE(count(), 0);
    auto transaction = Transaction::begin(**database);
    ACQUIS_VERIFY_RESULT(transaction);
    ACQUIS_VERIFY_RESULT((*database)->run(u"INSERT INTO vendor_name (text) VALUES ('one')"_s));
    ACQUIS_VERIFY_RESULT(transaction->commit());
    QCOMPARE(count(), 1);
}

void TestDatabase::foreignKeysAreEnforced()
{
    auto database = Database::create(m_folder.path(u"keys.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    QVERIFY(!(*database)->run(u"INSERT INTO spend_terms (source_file_id, position) VALUES (77, 0)"_s));
}

void TestDatabase::flushingWaitsOnlyWhileARegisterIsMade()
{
    auto database = Database::create(m_folder.path(u"made.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    const auto number = [&](const QString &question) {
        auto statement = Statement::prepare(**database, question);
        return statement && statement->exec() && statement->next() ? statement->integer(0) : qint64(-1);
    };
    constexpr qint64 off = 0;
    constexpr qint64 full = 2;
    QCOMPARE(number(u"PRAGMA synchronous"_s), full);
    ACQUIS_VERIFY_RESULT(Dialect::deferFlushing(**database));
    QCOMPARE(number(u"PRAGMA synchronous"_s), off);
    ACQUIS_VERIFY_RESULT((*database)->run(u"INSERT INTO vendor_name (text) VALUES ('one')"_s));
    const auto infos = number(u"SELECT COUNT(*) FROM register_info"_s);
    QVERIFY(infos > 0);
    ACQUIS_VERIFY_RESULT(Dialect::flush(**database));
    QCOMPARE(number(u"PRAGMA synchronous"_s), full);
    QCOMPARE(number(u"SELECT changes()"_s), infos); // a commit was made: nothing else flushes
    QCOMPARE((*database)->schemaVersion().value_or(0), Database::newestSchema());
    QCOMPARE(number(u"SELECT COUNT(*) FROM vendor_name"_s), 1);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
