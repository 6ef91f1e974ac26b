// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/registerfile.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

#include <atomic>
#include <chrono>
#include <thread>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoresWhatWasBackedUp();
    void refusesADamagedBackup();
    void keepsTheRegisterItReplaces();
    void keepsWhatIsSavedWhileItIsReplaced();
    void waitsForNobodyWhoWrites();
};

namespace {

qint64 vendors(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return -1;
    auto statement = Statement::prepare(**database, u"SELECT COUNT(*) FROM vendor_name"_s);
    return statement && statement->exec() && statement->next() ? statement->integer(0) : -1;
}

Result<void> addVendor(const QString &path, const QString &name)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    return (*database)->run(u"INSERT INTO vendor_name (text) VALUES ('%1')"_s.arg(name));
}

} // namespace

void TestBackup::restoresWhatWasBackedUp()
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(u"register.acquis"_s);
    const QString copy = folder.path(u"copy.acquis"_s);
    ACQUIS_VERIFY_RESULT(Database::create(path));
    ACQUIS_VERIFY_RESULT(addVendor(path, u"one"_s));
    const auto report = backupRegister(path, copy);
    ACQUIS_VERIFY_RESULT(report);
    QCOMPARE(report->sha256, fileSha256(copy).value_or(QString()));
    ACQUIS_VERIFY_RESULT(addVendor(path, u"two"_s));
    QCOMPARE(vendors(path), 2);
    ACQUIS_VERIFY_RESULT(restoreRegister(path, copy));
    QCOMPARE(vendors(path), 1);
}

void TestBackup::refusesADamagedBackup()
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(u"register.acquis"_s);
    const QString copy = folder.path(u"copy.acquis"_s);
    ACQUIS_VERIFY_RESULT(Database::create(path));
    ACQUIS_VERIFY_RESULT(backupRegister(path, copy));
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096));
    QVERIFY(file.write(QByteArray(4096, '\xff')) == 4096);
    file.close();
    const QByteArray before = folder.read(u"register.acquis"_s);
    ACQUIS_VERIFY_ERROR(restoreRegister(path, copy), ErrorCode::RegisterDamaged);
    QCOMPARE(folder.read(u"register.acquis"_s), before);
    ACQUIS_VERIFY_ERROR(restoreRegister(path, folder.write(u"text.acquis"_s, "no register")), ErrorCode::NotARegister);
    QCOMPARE(folder.read(u"register.acquis"_s), before);
}

void TestBackup::keepsTheRegisterItReplaces()
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(u"register.acquis"_s);
    const QString copy = folder.path(u"copy.acquis"_s);
    ACQUIS_VERIFY_RESULT(Database::create(path));
    ACQUIS_VERIFY_RESULT(backupRegister(path, copy));
    ACQUIS_VERIFY_RESULT(addVendor(path, u"late"_s));
    ACQUIS_VERIFY_RESULT(restoreRegister(path, copy));
    QCOMPARE(vendors(path + u".before-restore"_s), 1);
}

/// Somebody saves as fast as he can while another puts a backup in its place: what he was told is saved is in one of the two.
void TestBackup::keepsWhatIsSavedWhileItIsReplaced()
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(u"register.acquis"_s);
    const QString copy = folder.path(u"copy.acquis"_s);
    ACQUIS_VERIFY_RESULT(Database::create(path));
    ACQUIS_VERIFY_RESULT(backupRegister(path, copy));
    std::atomic<int> saved = 0;
    std::atomic<bool> isTold = false;
    std::atomic<bool> isOver = false;
    std::thread writer([&] {
        auto open = Database::open(path, Database::Mode::ReadWrite);
        while (open && !isOver && (*open)->run(u"INSERT INTO vendor_name (text) VALUES ('%1')"_s.arg(saved))) {
            ++saved;
            std::this_thread::sleep_for(std::chrono::milliseconds(5)); // others get their turn
        }
        isTold = true;
    });
    QTRY_VERIFY(saved > 3 || isTold);
    auto restored = restoreRegister(path, copy);
    while (!restored && !isTold && restored.error().code == ErrorCode::RegisterLocked)
        restored = restoreRegister(path, copy);
    isOver = true; // most often he knows by then that the register is another
    writer.join();
    ACQUIS_VERIFY_RESULT(restored);
    QVERIFY(saved > 3);
    QCOMPARE(vendors(path + u".before-restore"_s), saved);
    // What is kept is a register of its own: the one that came does not change it.
    ACQUIS_VERIFY_RESULT(addVendor(path, u"after"_s));
    QCOMPARE(vendors(path), 1);
    QCOMPARE(vendors(path + u".before-restore"_s), saved);
}

void TestBackup::waitsForNobodyWhoWrites()
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(u"register.acquis"_s);
    const QString copy = folder.path(u"copy.acquis"_s);
    ACQUIS_VERIFY_RESULT(Database::create(path));
    ACQUIS_VERIFY_RESULT(backupRegister(path, copy));
    auto writer = Database::open(path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(writer);
    auto writing = Transaction::begin(**writer);
    ACQUIS_VERIFY_RESULT(writing);
    ACQUIS_VERIFY_RESULT((*writer)->run(u"INSERT INTO vendor_name (text) VALUES ('half')"_s));
    ACQUIS_VERIFY_ERROR(restoreRegister(path, copy), ErrorCode::RegisterLocked);
    QVERIFY(!QFile::exists(path + u".before-restore"_s));
    ACQUIS_VERIFY_RESULT(writing->commit());
    QCOMPARE(vendors(path), 1);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
