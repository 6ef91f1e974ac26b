// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestRegisterSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheSample();
    void createsAnEmptyRegister();
    void theLatestRequestWins();
    void aFailureKeepsWhatIsOpen();
    void closes();

private:
    QTemporaryDir m_folder;
};

void TestRegisterSession::opensTheSample()
{
    JobRunner jobs;
    RegisterSession session(jobs);
    QSignalSpy opened(&session, &RegisterSession::opened);
    QSignalSpy checked(&session, &RegisterSession::checked);
    session.openSample(m_folder.filePath(u"sample.acquis"_s));
    QVERIFY(session.isBusy());
    QVERIFY(!session.isOpen());
    QVERIFY(opened.wait(60000));
    QVERIFY(!session.isBusy());
    QVERIFY(session.snapshot()->cube.cellCount() > 0);
    QVERIFY(!session.snapshot()->sources.isEmpty());
    QVERIFY(checked.wait(60000));
    QVERIFY(session.snapshot()->checkedOk);
}

void TestRegisterSession::createsAnEmptyRegister()
{
    JobRunner jobs;
    RegisterSession session(jobs);
    QSignalSpy opened(&session, &RegisterSession::opened);
    session.create(m_folder.filePath(u"new.acquis"_s));
    QVERIFY(opened.wait(60000));
    QCOMPARE(session.snapshot()->cube.cellCount(), 0);
}

void TestRegisterSession::theLatestRequestWins()
{
    JobRunner jobs;
    RegisterSession session(jobs);
    QSignalSpy opened(&session, &RegisterSession::opened);
    const QString last = m_folder.filePath(u"second.acquis"_s);
    session.create(m_folder.filePath(u"first.acquis"_s));
    session.create(last);
    QVERIFY(opened.wait(60000));
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(session.path(), last);
}

void TestRegisterSession::aFailureKeepsWhatIsOpen()
{
    JobRunner jobs;
    RegisterSession session(jobs);
    QSignalSpy opened(&session, &RegisterSession::opened);
    QSignalSpy failed(&session, &RegisterSession::failed);
    const QString path = m_folder.filePath(u"kept.acquis"_s);
    session.create(path);
    QVERIFY(opened.wait(60000));
    session.open(m_folder.filePath(u"missing.acquis"_s));
    QVERIFY(failed.wait(60000));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::RegisterNotFound);
    QCOMPARE(session.path(), path);
    QVERIFY(session.isOpen());
    QVERIFY(!session.isBusy());
}

void TestRegisterSession::closes()
{
    JobRunner jobs;
    RegisterSession session(jobs);
    QSignalSpy opened(&session, &RegisterSession::opened);
    session.create(m_folder.filePath(u"closed.acquis"_s));
    QVERIFY(opened.wait(60000));
    session.close();
    QVERIFY(!session.isOpen());
    QVERIFY(session.path().isEmpty());
    QCOMPARE(opened.size(), 2);
}

QTEST_GUILESS_MAIN(TestRegisterSession)
#include "tst_registersession.moc"
