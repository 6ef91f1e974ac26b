// SPDX-License-Identifier: GPL-3.0-or-later
// What must never be lost: a program killed in the middle of an import, a disk that fills up, a register in use.
#include "tests/support/temporaryfolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 50;
constexpr int rows = 12000;

QByteArray accounts(const QByteArray &year)
{
    QByteArray csv = "Year,Amount,Ministry,Category,Program,Activity,Sub-item,Account,Detail\n";
    for (int i = 0; i < rows; ++i)
        csv += year + ",\"1,000\",Ministry " + QByteArray::number(i % 20) + ",Operating,Program " + QByteArray::number(i % 300)
               + ",Office,,Services,Detail " + QByteArray::number(i) + '\n';
    return csv;
}

int run(const QStringList &arguments, QByteArray *out = nullptr)
{
    QProcess process;
    process.start(QString::fromUtf8(ACQUIS_CLI), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    if (out)
        *out = process.readAllStandardOutput();
    return process.exitCode();
}

qint64 linesIn(const QString &path)
{
    QByteArray out;
    if (run({ u"--json"_s, u"--register"_s, path, u"spending"_s, u"--by"_s, u"fiscal-year"_s }, &out) != 0)
        return -1;
    return QJsonDocument::fromJson(out).object()[u"total"_s].toObject()[u"count"_s].toInteger();
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledImportIsAllOrNothing();
    void aFullDiskChangesNothing();
    void aReadOnlyRegisterIsReadAndNotWritten();
    void aLockedRegisterIsLeftAlone();
    void aDamagedRegisterIsFoundOut();
};

void TestFaults::aKilledImportIsAllOrNothing()
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(u"register.acquis"_s);
    const QString first = folder.write(u"first.csv"_s, accounts("2015-16"));
    const QString second = folder.write(u"second.csv"_s, accounts("2016-17"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(run({ u"--register"_s, path, u"import"_s, first }), 0);
    const auto whole = static_cast<quint32>(timer.elapsed());
    const QByteArray before = folder.read(u"register.acquis"_s);

    QRandomGenerator random(20141517);
    int all = 0;
    int nothing = 0;
    for (int i = 0; i < kills; ++i) {
        folder.write(u"register.acquis"_s, before);
        QFile::remove(path + u"-journal"_s);
        QProcess process;
        process.start(QString::fromUtf8(ACQUIS_CLI), { u"--register"_s, path, u"import"_s, second });
        QVERIFY(process.waitForStarted());
        QTest::qSleep(static_cast<int>(random.bounded(whole + whole / 4 + 1)));
        process.kill();
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(run({ u"--register"_s, path, u"verify"_s }), 0);
        const qint64 lines = linesIn(path);
        QVERIFY2(lines == rows || lines == 2 * rows, QByteArray::number(lines).constData());
        (lines == rows ? nothing : all) += 1;
    }
    qInfo("killed %d times: %d left nothing, %d left all", kills, nothing, all);
    QVERIFY(nothing > 0);
}

void TestFaults::aFullDiskChangesNothing()
{
    const test::TemporaryFolder folder;
    const QString mount = folder.path(u"small"_s);
    QVERIFY(QDir().mkpath(mount));
    if (QProcess::execute(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"tmpfs"_s, mount }) != 0)
        QSKIP("A small file system cannot be mounted here: that needs root.");
    const QString path = mount + u"/register.acquis"_s;
    const QString small = folder.write(u"small.csv"_s, "Year,Amount,Ministry,Category,Program\n2015-16,7,Kites,Operating,A\n");
    const int made = run({ u"--register"_s, path, u"import"_s, small });
    const int full = run({ u"--register"_s, path, u"import"_s, folder.write(u"large.csv"_s, accounts("2016-17")) });
    const int sound = run({ u"--register"_s, path, u"verify"_s });
    const qint64 lines = linesIn(path);
    QCOMPARE(QProcess::execute(u"umount"_s, { mount }), 0);
    QCOMPARE(made, 0);
    QCOMPARE(full, 3);
    QCOMPARE(sound, 0);
    QCOMPARE(lines, 1);
}

void TestFaults::aReadOnlyRegisterIsReadAndNotWritten()
{
    const test::TemporaryFolder folder;
    const QString mount = folder.path(u"archive"_s);
    QVERIFY(QDir().mkpath(mount));
    if (QProcess::execute(u"mount"_s, { u"-t"_s, u"tmpfs"_s, u"tmpfs"_s, mount }) != 0)
        QSKIP("A file system cannot be mounted read-only here: that needs root.");
    const QString path = mount + u"/register.acquis"_s;
    const QString file = folder.write(u"small.csv"_s, "Year,Amount,Ministry,Category,Program\n2015-16,7,Kites,Operating,A\n");
    const QString other = folder.write(u"other.csv"_s, "Year,Amount,Ministry,Category,Program\n2016-17,9,Kites,Operating,A\n");
    const int made = run({ u"--register"_s, path, u"import"_s, file });
    const int closed = QProcess::execute(u"mount"_s, { u"-o"_s, u"remount,ro"_s, mount });
    const int written = run({ u"--register"_s, path, u"import"_s, other });
    const int asked = run({ u"--register"_s, path, u"spending"_s, u"--by"_s, u"ministry"_s });
    const int sound = run({ u"--register"_s, path, u"verify"_s });
    const qint64 lines = linesIn(path);
    QCOMPARE(QProcess::execute(u"umount"_s, { mount }), 0);
    QCOMPARE(made, 0);
    QCOMPARE(closed, 0);
    QCOMPARE(written, 3);
    QCOMPARE(asked, 0);
    QCOMPARE(sound, 0);
    QCOMPARE(lines, 1);
}

void TestFaults::aLockedRegisterIsLeftAlone()
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(u"register.acquis"_s);
    const QString file = folder.write(u"small.csv"_s, "Year,Amount,Ministry,Category,Program\n2015-16,7,Kites,Operating,A\n");
    QCOMPARE(run({ u"--register"_s, path, u"init"_s }), 0);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
        QCOMPARE(run({ u"--register"_s, path, u"import"_s, file }), 3);
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(run({ u"--register"_s, path, u"import"_s, file }), 0);
    QCOMPARE(linesIn(path), 1);
}

void TestFaults::aDamagedRegisterIsFoundOut()
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(u"register.acquis"_s);
    QCOMPARE(run({ u"--register"_s, path, u"init"_s, u"--sample"_s }), 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QVERIFY(file.write(QByteArray(20000, '\x55')) > 0);
    file.close();
    const int code = run({ u"--register"_s, path, u"verify"_s });
    QVERIFY2(code == 1 || code == 3, QByteArray::number(code).constData());
    QFile cut(path);
    QVERIFY(cut.resize(cut.size() / 3));
    QCOMPARE(run({ u"--register"_s, path, u"spending"_s, u"--by"_s, u"ministry"_s }), 3);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
