// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobrunner.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace acquis;

class TestJobRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void announcesTheResultInTheGuiThread();
    void announcesAFailure();
    void tellsTheJobThatItIsCancelled();
    void saysNothingToAContextThatIsGone();
    void waitsForItsJobsWhenDestroyed();
};

void TestJobRunner::announcesTheResultInTheGuiThread()
{
    JobRunner jobs;
    int answer = 0;
    QThread *worker = nullptr;
    jobs.run<int>(
        this,
        [&worker](const CancelToken &) -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        },
        [&answer](Result<int> result) {
            QCOMPARE(QThread::currentThread(), QCoreApplication::instance()->thread());
            answer = result.value_or(0);
        });
    QVERIFY(!jobs.isIdle());
    QTRY_COMPARE(answer, 42);
    QVERIFY(worker != QThread::currentThread());
    QTRY_VERIFY(jobs.isIdle());
}

void TestJobRunner::announcesAFailure()
{
    JobRunner jobs;
    ErrorCode code = ErrorCode::Cancelled;
    jobs.run<int>(
        this, [](const CancelToken &) -> Result<int> { return failure(ErrorCode::DiskFull); },
        [&code](Result<int> result) { code = result.error().code; });
    QTRY_COMPARE(code, ErrorCode::DiskFull);
}

void TestJobRunner::tellsTheJobThatItIsCancelled()
{
    JobRunner jobs;
    bool cancelled = false;
    const CancelToken token = jobs.run<int>(
        this,
        [](const CancelToken &cancel) -> Result<int> {
            while (!cancel.isCancelled())
                QThread::yieldCurrentThread();
            return failure(ErrorCode::Cancelled);
        },
        [&cancelled](Result<int> result) { cancelled = !result && result.error().code == ErrorCode::Cancelled; });
    token.cancel();
    QTRY_VERIFY(cancelled);
}

void TestJobRunner::saysNothingToAContextThatIsGone()
{
    JobRunner jobs;
    QSemaphore mayEnd;
    bool called = false;
    auto context = std::make_unique<QObject>();
    jobs.run<int>(
        context.get(),
        [&mayEnd](const CancelToken &) -> Result<int> {
            mayEnd.acquire();
            return 1;
        },
        [&called](Result<int>) { called = true; });
    context.reset();
    mayEnd.release();
    QTRY_VERIFY(jobs.isIdle());
    QVERIFY(!called);
}

void TestJobRunner::waitsForItsJobsWhenDestroyed()
{
    bool ended = false;
    bool called = false;
    {
        JobRunner jobs;
        jobs.run<int>(
            this,
            [&ended](const CancelToken &cancel) -> Result<int> {
                while (!cancel.isCancelled())
                    QThread::yieldCurrentThread();
                ended = true;
                return failure(ErrorCode::Cancelled);
            },
            [&called](Result<int>) { called = true; });
        QTest::qWait(20); // let it start: a job cancelled before its start need not run
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
