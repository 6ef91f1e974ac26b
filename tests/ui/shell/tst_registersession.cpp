// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newregister.h"
#include "core/procurements/documentstore.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "ui/shell/integritywords.h"
#include "ui/shell/jobrunner.h"
#include "ui/shell/registersession.h"

#include <QFile>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestRegisterSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheSample();
    void theCheckLooksAtFilesAndDocuments();
    void createsAnEmptyRegister();
    void theLatestRequestWins();
    void aFailureKeepsWhatIsOpen();
    void closes();
    void aNewerRequestCancelsTheOneBefore();
    void aReloadDoesNotStandInTheWayOfOpening();
    void theCheckWaitsForTheFiguresOfThePages();
    void aClosedRegisterIsNotChecked();
    void whatWasSavedIsReadAgainWithoutACheck();
    void aCheckThatHadNotEndedIsMadeAfterASave();

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
    QVERIFY(session.snapshot()->isSound());
}

void TestRegisterSession::theCheckLooksAtFilesAndDocuments()
{
    const QString path = m_folder.filePath(u"damaged.acquis"_s);
    {
        QVERIFY(createSampleRegister(path));
        auto database = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(database);
        QFile file(m_folder.filePath(u"attached.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("what was attached");
        file.close();
        QVERIFY(keepDocument(**database, file.fileName()));
        for (const QString &damage : { u"UPDATE procurement_file SET body = '{}' WHERE number = 'PF-2016-0110'"_s,
                                       u"UPDATE procurement_document_piece SET content = 'another'"_s }) {
            auto statement = Statement::prepare(**database, damage);
            QVERIFY(statement);
            QVERIFY(statement->exec());
        }
    }
    JobRunner jobs;
    RegisterSession session(jobs);
    QSignalSpy checked(&session, &RegisterSession::checked);
    session.open(path);
    QVERIFY(checked.wait(60000));
    QVERIFY(!session.snapshot()->isSound());
    QStringList failed;
    for (const IntegrityCheck &check : session.snapshot()->failedChecks)
        failed << check.name;
    QCOMPARE(failed, (QStringList { u"procurement-files"_s, u"documents"_s }));
    const QString said = IntegrityWords::findings(session.snapshot()->failedChecks);
    QVERIFY2(said.startsWith(u"Procurement files cannot be read, or lists say otherwise of them: PF-2016-0110. "_s),
             qPrintable(said));
    QVERIFY2(said.contains(u"An attached document is not what was attached"_s), qPrintable(said));
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

void TestRegisterSession::aNewerRequestCancelsTheOneBefore()
{
    // One thread, and it is taken: what is asked for waits, so a cancelled request never begins.
    QThreadPool::globalInstance()->setMaxThreadCount(1);
    JobRunner jobs;
    RegisterSession session(jobs);
    QSignalSpy opened(&session, &RegisterSession::opened);
    QSemaphore gate;
    jobs.run<bool>(
        &session,
        [&gate](const CancelToken &) -> Result<bool> {
            gate.acquire();
            return true;
        },
        [](const Result<bool> &) {});
    session.create(m_folder.filePath(u"superseded.acquis"_s));
    session.create(m_folder.filePath(u"wanted.acquis"_s));
    gate.release();
    QVERIFY(opened.wait(60000));
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount());
    QCOMPARE(session.path(), m_folder.filePath(u"wanted.acquis"_s));
    QVERIFY(!QFile::exists(m_folder.filePath(u"superseded.acquis"_s)));
}

void TestRegisterSession::aReloadDoesNotStandInTheWayOfOpening()
{
    JobRunner jobs;
    RegisterSession session(jobs);
    QSignalSpy opened(&session, &RegisterSession::opened);
    QSignalSpy reloaded(&session, &RegisterSession::reloaded);
    session.create(m_folder.filePath(u"one.acquis"_s));
    QVERIFY(opened.wait(60000));
    session.create(m_folder.filePath(u"two.acquis"_s));
    session.reload();
    QVERIFY(opened.wait(60000));
    QCOMPARE(session.path(), m_folder.filePath(u"two.acquis"_s));
    // When the other one does not open, the reload that was asked for is made up for.
    session.open(m_folder.filePath(u"missing.acquis"_s));
    session.reload();
    QVERIFY(reloaded.wait(60000));
    QCOMPARE(session.path(), m_folder.filePath(u"two.acquis"_s));
}

void TestRegisterSession::theCheckWaitsForTheFiguresOfThePages()
{
    JobRunner jobs;
    RegisterSession session(jobs);
    QSignalSpy checked(&session, &RegisterSession::checked);
    QSemaphore gate;
    QSignalSpy opened(&session, &RegisterSession::opened);
    connect(&session, &RegisterSession::opened, this, [&] {
        jobs.run<bool>(
            &session,
            [&gate](const CancelToken &) -> Result<bool> {
                gate.acquire();
                return true;
            },
            [](const Result<bool> &) {});
    });
    session.create(m_folder.filePath(u"figures.acquis"_s));
    QVERIFY(opened.wait(60000));
    QVERIFY(session.isChecking()); // it waits
    QVERIFY(!checked.wait(200));
    gate.release();
    QVERIFY(checked.wait(60000));
    QVERIFY(!session.isChecking());
    QVERIFY(session.snapshot()->isSound());
}

void TestRegisterSession::aClosedRegisterIsNotChecked()
{
    JobRunner jobs;
    RegisterSession session(jobs);
    QSignalSpy opened(&session, &RegisterSession::opened);
    QSignalSpy checked(&session, &RegisterSession::checked);
    QSignalSpy failed(&session, &RegisterSession::failed);
    session.create(m_folder.filePath(u"soon-closed.acquis"_s));
    QVERIFY(opened.wait(60000));
    session.close();
    QVERIFY(!session.isChecking());
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QVERIFY(!checked.wait(100));
    QVERIFY(failed.isEmpty());
}

void TestRegisterSession::whatWasSavedIsReadAgainWithoutACheck()
{
    JobRunner jobs;
    RegisterSession session(jobs);
    QSignalSpy checked(&session, &RegisterSession::checked);
    session.create(m_folder.filePath(u"saved.acquis"_s));
    QVERIFY(checked.wait(60000));
    const QDateTime checkedAt = session.snapshot()->checkedAt;
    const auto before = session.snapshot();
    QSignalSpy reloaded(&session, &RegisterSession::reloaded);
    session.refresh();
    QVERIFY(reloaded.wait(60000));
    QVERIFY(session.snapshot() != before);
    QVERIFY(!session.isChecking());
    QCOMPARE(session.snapshot()->checkedAt, checkedAt);
    QTRY_VERIFY_WITH_TIMEOUT(jobs.isIdle(), 60000);
    QCOMPARE(checked.size(), 1);
    session.reload(); // a change that somebody else may have made
    QVERIFY(checked.wait(60000));
}

void TestRegisterSession::aCheckThatHadNotEndedIsMadeAfterASave()
{
    JobRunner jobs;
    RegisterSession session(jobs);
    QSignalSpy opened(&session, &RegisterSession::opened);
    QSignalSpy checked(&session, &RegisterSession::checked);
    session.create(m_folder.filePath(u"saved-early.acquis"_s));
    QVERIFY(opened.wait(60000));
    QVERIFY(session.isChecking());
    session.refresh();
    session.refresh();
    QVERIFY(checked.wait(60000));
    QVERIFY(session.snapshot()->isSound());
}

QTEST_GUILESS_MAIN(TestRegisterSession)
#include "tst_registersession.moc"
