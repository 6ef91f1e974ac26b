// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/filesession.h"

#include "core/procurements/stagemoves.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/support/verifyresult.h"
#include "tests/ui/procurements/twofiles.h"
#include "tests/ui/shell/heldpool.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // for a machine that does much else

QStringList pathsOf(const QList<MergeConflict> &conflicts)
{
    QStringList paths;
    for (const MergeConflict &conflict : conflicts)
        paths << conflict.path;
    return paths;
}

} // namespace

class TestFileSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changeOfSomebodyElseJoins();
    void conflictIsToldFieldByField();
    void whatIsDecidedIsWhatHolds_data();
    void whatIsDecidedIsWhatHolds();
    void allThatWaitsIsInConflictAtOnce();
    void stepsKeepTheirNamesAndReasons();
    void conflictEndsWhenBothWroteTheSame();
    void undoWaitsForTheDecision();
    void failedSaveIsKeptAndTriedAgain_data();
    void failedSaveIsKeptAndTriedAgain();
    void whatARuleForbidsNowDropsThatStepOnly();
    void anotherFileIsOpenedWhileASaveWaits();
    void anotherFileIsOpenedWhileASaveRuns();
    void theSameFileIsOpenedAgainWhileItsSaveWaits();
    void failedSaveOfAFileThatWasLeftIsToldAndKept();
    void conflictOfAFileThatWasLeftIsToldAndKept();
    void anotherRegisterIsOpenedWhileASaveWaits();
    void nextChangeOfTheOtherFileIsSaved();
    void whatIsTypedCanBeTakenBeforeTheFileIsLeft();
    void newFileThatCannotBeKeptIsToldThoughAnotherWasAsked();
    void undoAndRedoComeAfterWhatWaits();

private:
    void retitle(const QString &title, const QString &reason = {}) const;
    void settle() const { QVERIFY(m_files->settle()); }

    std::unique_ptr<test::TwoFiles> m_files;
};

void TestFileSession::init()
{
    m_files = std::make_unique<test::TwoFiles>();
    m_files->open(u"PF-2015-0001"_s);
}

void TestFileSession::cleanup()
{
    m_files.reset();
}

void TestFileSession::retitle(const QString &title, const QString &reason) const
{
    QVERIFY(m_files->session->change(
        u"edit"_s, [&title](ProcurementFile &file) { file.head.title.en = title; }, reason));
}

void TestFileSession::changeOfSomebodyElseJoins()
{
    m_files->saveElsewhere(u"PF-2015-0001"_s, [](ProcurementFile &file) { file.head.unit = u"Buildings"_s; });
    retitle(u"Mine"_s);
    settle();
    QCOMPARE(m_files->session->file().head.title.en, u"Mine"_s);
    QCOMPARE(m_files->session->file().head.unit, u"Buildings"_s);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s), m_files->session->file());
}

void TestFileSession::conflictIsToldFieldByField()
{
    m_files->saveElsewhere(u"PF-2015-0001"_s, [](ProcurementFile &file) {
        file.head.title.en = u"Theirs"_s;
        file.need.value = Money::fromCents(3'000'000);
    });
    const ProcurementFile theirs = m_files->kept(u"PF-2015-0001"_s);
    const QSignalSpy conflicted(m_files->session.get(), &FileSession::conflicted);
    QVERIFY(m_files->session->change(u"edit"_s, [](ProcurementFile &file) {
        file.head.title.en = u"Mine"_s;
        file.head.unit = u"Buildings"_s;
        file.need.value = Money::fromCents(2'400'000);
    }));
    QTRY_COMPARE_WITH_TIMEOUT(conflicted.size(), 1, patience);
    QCOMPARE(pathsOf(m_files->session->conflicts()), (QStringList { u"head/title/en"_s, u"need/value"_s }));
    const MergeConflict title = m_files->session->conflicts().first();
    QCOMPARE(title.base, u"\"First of one\""_s);
    QCOMPARE(title.mine, u"\"Mine\""_s);
    QCOMPARE(title.theirs, u"\"Theirs\""_s);
    // Nothing of either is lost before it is decided.
    QCOMPARE(m_files->session->file().head.title.en, u"Mine"_s);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s), theirs);
    QCOMPARE(m_files->session->unsaved(), QStringList { u"PF-2015-0001"_s });
    QVERIFY(!m_files->session->isSaving());

    m_files->session->resolve({ u"head/title/en"_s });
    settle();
    QVERIFY(m_files->session->conflicts().isEmpty());
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"Mine"_s);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).need.value, Money::fromCents(3'000'000));
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.unit, u"Buildings"_s);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s), m_files->session->file());
    QVERIFY(m_files->session->unsaved().isEmpty());
}

void TestFileSession::whatIsDecidedIsWhatHolds_data()
{
    QTest::addColumn<QStringList>("mine");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("problem");
    QTest::newRow("all theirs") << QStringList {} << u"Theirs"_s << u"theirs"_s;
    QTest::newRow("my title") << QStringList { u"head/title/en"_s } << u"Mine, again"_s << u"theirs"_s;
    QTest::newRow("my problem") << QStringList { u"intake/problem/en"_s } << u"Theirs"_s << u"mine, again"_s;
    QTest::newRow("all mine") << QStringList { u"head/title/en"_s, u"intake/problem/en"_s } << u"Mine, again"_s
                              << u"mine, again"_s;
}

void TestFileSession::whatIsDecidedIsWhatHolds()
{
    QFETCH(const QStringList, mine);
    QFETCH(const QString, title);
    QFETCH(const QString, problem);
    m_files->saveElsewhere(u"PF-2015-0001"_s, [](ProcurementFile &file) {
        file.head.title.en = u"Theirs"_s;
        file.intake.problem.en = u"theirs"_s;
    });
    const QSignalSpy conflicted(m_files->session.get(), &FileSession::conflicted);
    // Both fields are changed twice, in steps that cross each other.
    retitle(u"Mine"_s);
    QVERIFY(m_files->session->change(u"edit"_s, [](ProcurementFile &file) { file.intake.problem.en = u"mine"_s; }));
    QVERIFY(m_files->session->change(u"edit"_s, [](ProcurementFile &file) {
        file.head.title.en = u"Mine, again"_s;
        file.intake.problem.en = u"mine, again"_s;
    }));
    QTRY_COMPARE_WITH_TIMEOUT(conflicted.size(), 1, patience);
    m_files->session->resolve(mine);
    settle();
    QCOMPARE(conflicted.size(), 1);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.title.en, title);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).intake.problem.en, problem);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s), m_files->session->file());
}

void TestFileSession::allThatWaitsIsInConflictAtOnce()
{
    m_files->saveElsewhere(u"PF-2015-0001"_s, [](ProcurementFile &file) {
        file.head.title.en = u"Theirs"_s;
        file.head.unit = u"Theirs"_s;
        file.head.requester = u"Theirs"_s;
    });
    const QSignalSpy conflicted(m_files->session.get(), &FileSession::conflicted);
    retitle(u"Mine"_s);
    QVERIFY(m_files->session->change(u"edit"_s, [](ProcurementFile &file) { file.head.unit = u"Mine"_s; }));
    QTRY_COMPARE_WITH_TIMEOUT(conflicted.size(), 1, patience);
    QCOMPARE(pathsOf(m_files->session->conflicts()), (QStringList { u"head/title/en"_s, u"head/unit"_s }));
    // What is typed before it is decided joins them.
    QVERIFY(m_files->session->change(u"edit"_s, [](ProcurementFile &file) { file.head.requester = u"Mine"_s; }));
    QCOMPARE(m_files->session->conflicts().size(), 3);
}

void TestFileSession::stepsKeepTheirNamesAndReasons()
{
    {
        auto database = Database::open(m_files->path, Database::Mode::ReadWrite);
        ACQUIS_VERIFY_RESULT(database);
        const auto known = officePeople(**database);
        ACQUIS_VERIFY_RESULT(known);
        ACQUIS_VERIFY_RESULT(saveOfficePeople(**database, test::someOffice(), known->revision, u"anna"_s, {}));
    }
    m_files->saveElsewhere(u"PF-2015-0001"_s, [](ProcurementFile &file) { file.head.title.en = u"Theirs"_s; });
    const QSignalSpy conflicted(m_files->session.get(), &FileSession::conflicted);
    retitle(u"Mine"_s, u"clearer"_s);
    QVERIFY(m_files->session->change(
        u"waive-duty"_s,
        [](ProcurementFile &file) {
            file.waivers << Waiver { u"w1"_s, u"budget"_s, u"promised by letter"_s, u"M. Okafor"_s, QDate(2015, 3, 9) };
        },
        u"promised by letter"_s));
    QVERIFY(m_files->session->change(
        u"change-holder"_s, [](ProcurementFile &file) { file.head.holder = u"P. Nakamura"_s; }, u"on leave"_s));
    QTRY_COMPARE_WITH_TIMEOUT(conflicted.size(), 1, patience);
    m_files->session->resolve({ u"head/title/en"_s });
    settle();
    QCOMPARE(m_files->steps(u"PF-2015-0001"_s), (QStringList { u"edit by B. Roy: "_s, u"edit by A. Desrosiers: clearer"_s,
                                                               u"waive-duty by A. Desrosiers: promised by letter"_s,
                                                               u"change-holder by A. Desrosiers: on leave"_s }));
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.holder, u"P. Nakamura"_s);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).waivers.size(), 1);
}

void TestFileSession::conflictEndsWhenBothWroteTheSame()
{
    m_files->saveElsewhere(u"PF-2015-0001"_s, [](ProcurementFile &file) { file.head.title.en = u"Theirs"_s; });
    const QSignalSpy conflicted(m_files->session.get(), &FileSession::conflicted);
    retitle(u"Mine"_s);
    QTRY_COMPARE_WITH_TIMEOUT(conflicted.size(), 1, patience);
    retitle(u"Theirs"_s);
    QVERIFY(m_files->session->conflicts().isEmpty());
    settle();
    QCOMPARE(m_files->steps(u"PF-2015-0001"_s), QStringList { u"edit by B. Roy: "_s });
}

void TestFileSession::undoWaitsForTheDecision()
{
    m_files->saveElsewhere(u"PF-2015-0001"_s, [](ProcurementFile &file) { file.head.title.en = u"Theirs"_s; });
    const QSignalSpy conflicted(m_files->session.get(), &FileSession::conflicted);
    retitle(u"Mine"_s);
    QTRY_COMPARE_WITH_TIMEOUT(conflicted.size(), 1, patience);
    QVERIFY(!m_files->session->canUndo());
    m_files->session->undo();
    m_files->session->resolve({ u"head/title/en"_s });
    settle();
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"Mine"_s);
    QVERIFY(m_files->session->canUndo());
}

void TestFileSession::failedSaveIsKeptAndTriedAgain_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("byAChange");
    QTest::newRow("the register is away; tried again") << u"away"_s << false;
    QTest::newRow("the register is away; another change") << u"away"_s << true;
    QTest::newRow("writing fails in the middle; tried again") << u"middle"_s << false;
    QTest::newRow("writing fails in the middle; another change") << u"middle"_s << true;
}

void TestFileSession::failedSaveIsKeptAndTriedAgain()
{
    QFETCH(const QString, fault);
    QFETCH(const bool, byAChange);
    const ProcurementFile before = m_files->session->file();
    const QString away = m_files->path + u".away"_s;
    if (fault == "away"_L1)
        QVERIFY(QFile::rename(m_files->path, away));
    else
        m_files->run(u"CREATE TRIGGER full BEFORE INSERT ON procurement_step BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    const QSignalSpy failed(m_files->session.get(), &FileSession::failed);
    const QSignalSpy ended(m_files->session.get(), &FileSession::savingEnded);
    retitle(u"Mine"_s, u"clearer"_s);
    QVERIFY(m_files->session->isSaving());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QCOMPARE(ended.size(), 1);
    QVERIFY(!m_files->session->isSaving());
    QVERIFY(!m_files->session->isSettled());
    QCOMPARE(m_files->session->unsaved(), QStringList { u"PF-2015-0001"_s });
    QCOMPARE(m_files->session->file().head.title.en, u"Mine"_s);
    if (fault == "away"_L1)
        QVERIFY(QFile::rename(away, m_files->path));
    else
        m_files->run(u"DROP TRIGGER full"_s);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s), before);

    QStringList expected { u"edit by A. Desrosiers: clearer"_s };
    if (byAChange) {
        QVERIFY(m_files->session->change(
            u"edit"_s, [](ProcurementFile &file) { file.head.unit = u"Buildings"_s; }, u"moved"_s));
        expected << u"edit by A. Desrosiers: moved"_s;
    } else {
        m_files->session->retry();
    }
    settle();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s), m_files->session->file());
    QCOMPARE(m_files->steps(u"PF-2015-0001"_s), expected);
}

void TestFileSession::whatARuleForbidsNowDropsThatStepOnly()
{
    m_files->saveElsewhere(u"PF-2015-0001"_s, [](ProcurementFile &file) {
        FileEnd end;
        end.day = QDate(2015, 3, 9);
        end.text = { u"no money"_s, u"pas d’argent"_s };
        end.reason = EndReason::BudgetGone;
        QCOMPARE(endFile(file, FileState::Cancelled, end), StageMove::Done);
    });
    const QSignalSpy refused(m_files->session.get(), &FileSession::refused);
    retitle(u"Mine"_s);
    const FileNote note { u"n1"_s, QDateTime(QDate(2015, 3, 9), QTime(9, 0), Qt::UTC), u"A. Desrosiers"_s, u"Called them"_s };
    QVERIFY(m_files->session->change(u"note"_s, [&note](ProcurementFile &file) { file.notes << note; }));
    settle();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"First of one"_s);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).notes, QList<FileNote> { note });
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s), m_files->session->file());
}

void TestFileSession::anotherFileIsOpenedWhileASaveWaits()
{
    test::HeldPool pool;
    retitle(u"Mine"_s);
    retitle(u"Mine, again"_s);
    m_files->session->open(u"PF-2015-0002"_s);
    pool.letGo();
    QTRY_COMPARE_WITH_TIMEOUT(m_files->session->file().head.number, u"PF-2015-0002"_s, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_files->session->isSaving() && m_files->session->unsaved().isEmpty(), patience);
    QCOMPARE(m_files->session->file().head.title.en, u"Second of one"_s);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"Mine, again"_s);
    QCOMPARE(m_files->steps(u"PF-2015-0001"_s).size(), 2);
    QCOMPARE(m_files->kept(u"PF-2015-0002"_s), m_files->session->file());
}

void TestFileSession::anotherFileIsOpenedWhileASaveRuns()
{
    auto database = Database::open(m_files->path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    {
        // Somebody else is writing: the save has begun, and waits inside its job.
        auto transaction = Transaction::begin(**database);
        ACQUIS_VERIFY_RESULT(transaction);
        retitle(u"Mine"_s);
        m_files->session->open(u"PF-2015-0002"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_files->session->file().head.number, u"PF-2015-0002"_s, patience);
        QVERIFY(m_files->session->isSaving());
        QCOMPARE(m_files->session->unsaved(), QStringList { u"PF-2015-0001"_s });
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_files->session->isSaving(), patience);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"Mine"_s);
    QVERIFY(m_files->session->unsaved().isEmpty());
}

void TestFileSession::theSameFileIsOpenedAgainWhileItsSaveWaits()
{
    const QSignalSpy opened(m_files->session.get(), &FileSession::opened);
    test::HeldPool pool;
    retitle(u"Mine"_s);
    m_files->session->open(u"PF-2015-0001"_s);
    retitle(u"Mine, again"_s);
    pool.letGo();
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
    settle();
    QCOMPARE(m_files->session->file().head.title.en, u"Mine, again"_s);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s), m_files->session->file());
    QCOMPARE(m_files->steps(u"PF-2015-0001"_s).size(), 2);
}

void TestFileSession::failedSaveOfAFileThatWasLeftIsToldAndKept()
{
    m_files->run(u"CREATE TRIGGER full BEFORE UPDATE ON procurement_file WHEN NEW.number = 'PF-2015-0001' "
                 "BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    QSignalSpy left(m_files->session.get(), &FileSession::leftUnsaved);
    test::HeldPool pool;
    retitle(u"Mine"_s, u"clearer"_s);
    m_files->session->open(u"PF-2015-0002"_s);
    pool.letGo();
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, patience);
    const auto told = left.first().first().value<UnsavedFile>();
    QCOMPARE(told.number, u"PF-2015-0001"_s);
    QCOMPARE(told.registerPath, m_files->path);
    QVERIFY(told.error);
    QTRY_COMPARE_WITH_TIMEOUT(m_files->session->file().head.number, u"PF-2015-0002"_s, patience);
    // The other file is saved though this one is not.
    retitle(u"Other"_s);
    settle();
    QCOMPARE(m_files->kept(u"PF-2015-0002"_s).head.title.en, u"Other"_s);
    QCOMPARE(m_files->session->unsaved(), QStringList { u"PF-2015-0001"_s });
    m_files->run(u"DROP TRIGGER full"_s);
    m_files->open(u"PF-2015-0001"_s);
    QCOMPARE(m_files->session->file().head.title.en, u"Mine"_s);
    settle();
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"Mine"_s);
    QCOMPARE(m_files->steps(u"PF-2015-0001"_s), QStringList { u"edit by A. Desrosiers: clearer"_s });
    QVERIFY(m_files->session->unsaved().isEmpty());
}

void TestFileSession::conflictOfAFileThatWasLeftIsToldAndKept()
{
    m_files->saveElsewhere(u"PF-2015-0001"_s, [](ProcurementFile &file) { file.head.title.en = u"Theirs"_s; });
    QSignalSpy left(m_files->session.get(), &FileSession::leftUnsaved);
    const QSignalSpy conflicted(m_files->session.get(), &FileSession::conflicted);
    retitle(u"Mine"_s);
    QTRY_COMPARE_WITH_TIMEOUT(conflicted.size(), 1, patience);
    m_files->session->open(u"PF-2015-0002"_s);
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, patience);
    QVERIFY(!left.first().first().value<UnsavedFile>().error);
    QVERIFY(m_files->session->conflicts().isEmpty()); // of the file that is shown
    m_files->session->open(u"PF-2015-0001"_s);
    QTRY_COMPARE_WITH_TIMEOUT(conflicted.size(), 2, patience);
    QCOMPARE(m_files->session->file().head.title.en, u"Mine"_s);
    QCOMPARE(pathsOf(m_files->session->conflicts()), QStringList { u"head/title/en"_s });
    m_files->session->resolve({ u"head/title/en"_s });
    settle();
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"Mine"_s);
}

void TestFileSession::anotherRegisterIsOpenedWhileASaveWaits()
{
    const QString other = m_files->makeRegister(u"two"_s);
    const ProcurementFileId id = m_files->session->id();
    auto database = Database::open(m_files->path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    {
        auto transaction = Transaction::begin(**database);
        ACQUIS_VERIFY_RESULT(transaction);
        retitle(u"Mine"_s);
        m_files->openRegister(other);
        QVERIFY(!m_files->session->isOpen());
        m_files->session->open(id); // the same row in the other register
        QTRY_VERIFY_WITH_TIMEOUT(m_files->session->isOpen(), patience);
        QCOMPARE(m_files->session->id(), id);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_files->session->isSaving(), patience);
    QCOMPARE(m_files->session->file().head.title.en, u"First of two"_s);
    QCOMPARE(m_files->session->stored().file, m_files->kept(u"PF-2015-0001"_s, other));
    retitle(u"Of the other"_s);
    settle();
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s, other).head.title.en, u"Of the other"_s);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"Mine"_s);
}

void TestFileSession::nextChangeOfTheOtherFileIsSaved()
{
    auto database = Database::open(m_files->path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    {
        auto transaction = Transaction::begin(**database);
        ACQUIS_VERIFY_RESULT(transaction);
        retitle(u"Mine"_s);
        m_files->session->open(u"PF-2015-0002"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_files->session->file().head.number, u"PF-2015-0002"_s, patience);
        retitle(u"Other"_s);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_files->session->isSaving(), patience);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"Mine"_s);
    QCOMPARE(m_files->kept(u"PF-2015-0002"_s).head.title.en, u"Other"_s);
}

void TestFileSession::whatIsTypedCanBeTakenBeforeTheFileIsLeft()
{
    connect(m_files->session.get(), &FileSession::leaving, this, [this] {
        if (m_files->session->file().head.number == "PF-2015-0001"_L1
            && m_files->session->file().head.title.en != "Typed last"_L1)
            retitle(u"Typed last"_s);
    });
    m_files->open(u"PF-2015-0002"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_files->session->isSaving(), patience);
    QCOMPARE(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"Typed last"_s);
    QCOMPARE(m_files->session->file().head.title.en, u"Second of one"_s);
}

void TestFileSession::newFileThatCannotBeKeptIsToldThoughAnotherWasAsked()
{
    m_files->run(u"CREATE TRIGGER full BEFORE INSERT ON procurement_file BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    const QSignalSpy failed(m_files->session.get(), &FileSession::failed);
    m_files->session->create(test::newFile());
    QVERIFY(m_files->session->isSaving());
    m_files->session->open(u"PF-2015-0002"_s);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    QVERIFY(!m_files->session->isSaving());
    QTRY_COMPARE_WITH_TIMEOUT(m_files->session->file().head.number, u"PF-2015-0002"_s, patience);
}

void TestFileSession::undoAndRedoComeAfterWhatWaits()
{
    retitle(u"Mine"_s);
    retitle(u"Mine, again"_s);
    m_files->session->undo();
    QTRY_COMPARE_WITH_TIMEOUT(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"Mine"_s, patience);
    settle();
    QCOMPARE(m_files->session->file().head.title.en, u"Mine"_s);
    QVERIFY(m_files->session->canRedo());
    m_files->session->redo();
    QTRY_COMPARE_WITH_TIMEOUT(m_files->kept(u"PF-2015-0001"_s).head.title.en, u"Mine, again"_s, patience);
    settle();
    QCOMPARE(m_files->session->file(), m_files->kept(u"PF-2015-0001"_s));
}

QTEST_MAIN(TestFileSession)
#include "tst_filesession.moc"
