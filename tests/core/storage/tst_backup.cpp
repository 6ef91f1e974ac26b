// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/registerfile.h"
#include "core/storage/statement.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoresWhatWasBackedUp();
    void refusesADamagedBackup();
    void keepsTheRegisterItReplaces();
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

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
