// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newregister.h"
#include "core/storage/database.h"
#include "ui/exchange/importsession.h"
#include "ui/shell/jobrunner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;
using State = ImportSession::State;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

QByteArray statements(int rows)
{
    QByteArray text = "Fiscal Year,Ministry Name,Category,Program Name,Item,Account,Detail,Amount $\r\n";
    for (int row = 0; row < rows; ++row)
        text += "2016-17,Education,Operating,Program " + QByteArray::number(row) + ",Item,Account,Detail,\"1,000\"\r\n";
    return text;
}

} // namespace

class TestImportSession final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void goesFromFilesToResult();
    void sameFileAgainAddsNothing();
    void cancelledPlanChangesNothing();
    void cancelledApplyChangesNothing();
    void unreadableFileIsAnError();
    void waitsForARegister();
    void undoTakesTheLinesOut();
    void tellsOfAFileThatChanged();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes);
    [[nodiscard]] QByteArray registerBytes() const;
    void planned(ImportSession &session, const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
};

void TestImportSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_register = m_folder->filePath(u"test.acquis"_s);
    QVERIFY(createRegister(m_register).has_value());
}

QString TestImportSession::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? file.fileName() : QString();
}

QByteArray TestImportSession::registerBytes() const
{
    QFile file(m_register);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestImportSession::planned(ImportSession &session, const QString &path)
{
    session.setRegister(m_register);
    session.setFiles({ path });
    QCOMPARE(session.state(), State::Planning);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Checking, patience);
}

void TestImportSession::goesFromFilesToResult()
{
    JobRunner jobs;
    ImportSession session(jobs, u"test"_s);
    QSignalSpy applied(&session, &ImportSession::applied);
    planned(session, write(u"a.csv"_s, statements(20)));
    QCOMPARE(session.planned().files.first().rowsNew, 20);
    session.apply();
    QCOMPARE(session.state(), State::Applying);
    QVERIFY(applied.wait(patience));
    QCOMPARE(session.state(), State::Done);
    QCOMPARE(session.result().files.first().rowsNew, 20);
    QVERIFY(session.canUndo());
    QVERIFY(session.changedSincePlan().isEmpty());
}

void TestImportSession::sameFileAgainAddsNothing()
{
    JobRunner jobs;
    ImportSession session(jobs, u"test"_s);
    const QString path = write(u"a.csv"_s, statements(20));
    planned(session, path);
    session.apply();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Done, patience);
    planned(session, path);
    QCOMPARE(session.planned().files.first().standing, FileStanding::AlreadyImported);
    QVERIFY(!session.planned().changesRegister());
}

void TestImportSession::cancelledPlanChangesNothing()
{
    JobRunner jobs;
    ImportSession session(jobs, u"test"_s);
    QSignalSpy cancelled(&session, &ImportSession::cancelled);
    const QByteArray before = registerBytes();
    session.setRegister(m_register);
    session.setFiles({ write(u"a.csv"_s, statements(50000)) });
    session.cancel();
    QVERIFY(cancelled.wait(patience));
    QCOMPARE(session.state(), State::Choosing);
    QCOMPARE(registerBytes(), before);
}

void TestImportSession::cancelledApplyChangesNothing()
{
    JobRunner jobs;
    ImportSession session(jobs, u"test"_s);
    QSignalSpy cancelled(&session, &ImportSession::cancelled);
    planned(session, write(u"a.csv"_s, statements(50000)));
    const QByteArray before = registerBytes();
    session.apply();
    session.cancel();
    QVERIFY(cancelled.wait(patience));
    QCOMPARE(session.state(), State::Checking);
    QCOMPARE(registerBytes(), before);
}

void TestImportSession::unreadableFileIsAnError()
{
    JobRunner jobs;
    ImportSession session(jobs, u"test"_s);
    QSignalSpy failed(&session, &ImportSession::failed);
    session.setRegister(m_register);
    session.setFiles({ write(u"empty.csv"_s, {}) });
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileEmpty);
    QCOMPARE(session.state(), State::Choosing);
}

void TestImportSession::waitsForARegister()
{
    JobRunner jobs;
    ImportSession session(jobs, u"test"_s);
    session.setFiles({ write(u"a.csv"_s, statements(5)) });
    QCOMPARE(session.state(), State::Choosing);
    session.setRegister(m_register);
    session.plan();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Checking, patience);
}

void TestImportSession::undoTakesTheLinesOut()
{
    JobRunner jobs;
    ImportSession session(jobs, u"test"_s);
    QSignalSpy undone(&session, &ImportSession::undone);
    const QString path = write(u"a.csv"_s, statements(20));
    planned(session, path);
    session.apply();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Done, patience);
    session.undo();
    QVERIFY(undone.wait(patience));
    QCOMPARE(session.state(), State::Choosing);
    planned(session, path);
    QCOMPARE(session.planned().files.first().standing, FileStanding::New);
}

void TestImportSession::tellsOfAFileThatChanged()
{
    JobRunner jobs;
    ImportSession session(jobs, u"test"_s);
    const QString path = write(u"a.csv"_s, statements(20));
    planned(session, path);
    QCOMPARE(write(u"a.csv"_s, statements(21)), path);
    session.apply();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), State::Done, patience);
    QCOMPARE(session.changedSincePlan(), QStringList { path });
}

QTEST_GUILESS_MAIN(TestImportSession)
#include "tst_importsession.moc"
