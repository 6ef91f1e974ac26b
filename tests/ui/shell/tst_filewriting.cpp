// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/uifixture.h"
#include "ui/shell/filewriting.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace acquis;
using namespace acquis::test;
using namespace Qt::StringLiterals;

namespace {

/// Writes nothing until it is let go or cancelled.
FileWriting::Work waiting(const std::shared_ptr<QSemaphore> &go, const QString &path)
{
    return [go, path](const WriteWatch &watch) -> Result<QString> {
        watch.progress({ 1, 4, 250 });
        while (!go->tryAcquire(1, 5)) {
            if (watch.cancel.isCancelled())
                return failure(ErrorCode::Cancelled, path);
        }
        return path;
    };
}

} // namespace

class TestFileWriting final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void runsOffTheGuiThreadAndTellsWhatIsDone();
    void longWorkShowsItsProgress();
    void cancelStopsTheWork();
    void whatIsAskedMeanwhileFollows();
};

void TestFileWriting::runsOffTheGuiThreadAndTellsWhatIsDone()
{
    UiFixture fixture;
    FileWriting writing(fixture.context);
    QSignalSpy told(&writing, &FileWriting::messagePosted);
    QThread *thread = nullptr;
    writing.start(u"a.csv"_s, [&thread](const WriteWatch &) -> Result<QString> {
        thread = QThread::currentThread();
        return u"/somewhere/a.csv"_s;
    });
    QVERIFY(told.wait());
    QVERIFY(thread != nullptr && thread != QThread::currentThread());
    const auto message = told.first().first().value<Message>();
    QCOMPARE(message.title(), u"Saved."_s);
    QCOMPARE(message.text(), u"/somewhere/a.csv"_s);
}

void TestFileWriting::longWorkShowsItsProgress()
{
    UiFixture fixture;
    FileWriting writing(fixture.context);
    QSignalSpy told(&writing, &FileWriting::messagePosted);
    const auto go = std::make_shared<QSemaphore>();
    writing.start(u"a.csv"_s, waiting(go, u"a.csv"_s));
    QVERIFY2(writing.isHidden(), "a short work would only flicker");
    QTRY_VERIFY(!writing.isHidden());
    QCOMPARE(writing.findChild<QProgressBar *>()->value(), 250);
    QCOMPARE(writing.findChild<QLabel *>()->text(), u"Writing a.csv: 250 rows done"_s);
    go->release();
    QVERIFY(told.wait());
    QVERIFY(writing.isHidden());
}

void TestFileWriting::cancelStopsTheWork()
{
    UiFixture fixture;
    FileWriting writing(fixture.context);
    QSignalSpy told(&writing, &FileWriting::messagePosted);
    writing.start(u"a.csv"_s, waiting(std::make_shared<QSemaphore>(), u"a.csv"_s));
    writing.findChild<QPushButton *>(u"writingCancel"_s)->click();
    QVERIFY(told.wait());
    QCOMPARE(told.first().first().value<Message>().title(), u"Cancelled."_s);
}

void TestFileWriting::whatIsAskedMeanwhileFollows()
{
    UiFixture fixture;
    FileWriting writing(fixture.context);
    QSignalSpy told(&writing, &FileWriting::messagePosted);
    const auto go = std::make_shared<QSemaphore>();
    writing.start(u"a.csv"_s, waiting(go, u"a.csv"_s));
    writing.start(
        u"b.csv"_s, [](const WriteWatch &) -> Result<QString> { return u"b.csv"_s; }, [] { return u"Printed."_s; });
    QVERIFY(told.isEmpty());
    go->release();
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told[0].first().value<Message>().text(), u"a.csv"_s);
    QCOMPARE(told[1].first().value<Message>().title(), u"Printed."_s);
}

QTEST_MAIN(TestFileWriting)
#include "tst_filewriting.moc"
