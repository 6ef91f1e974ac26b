// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filesummaries.h"

#include "core/exchange/newregister.h"
#include "core/procurements/filecheck.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/manyfiles.h"
#include "tests/support/savedfiles.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2015, 3, 24);

/// One file in each of so many blocks: more than one thread reads at once.
std::vector<FileSummary> madeUpSummaries(int blocks)
{
    QRandomGenerator random(42);
    std::vector<FileSummary> summaries;
    for (int i = 0; i < blocks; ++i) {
        FileSummary &one = summaries.emplace_back();
        one.id = { 1 + i * filesPerBlock };
        one.number = u"PF-%1"_s.arg(i);
        one.title = { u"Relève %1"_s.arg(random.bounded(90)), random.bounded(2) == 0 ? u"Été"_s : QString() };
        one.unit = u"Unité %1"_s.arg(random.bounded(5));
        one.vendorName = random.bounded(2) == 0 ? u"Vendor %1"_s.arg(random.bounded(40)) : QString();
        for (int left = random.bounded(6); left > 0; --left) {
            const QString contract = random.bounded(4) == 0 ? QString() : u"C-%1-é"_s.arg(random.bounded(2));
            one.events << FileEvent { FileEventKind(random.bounded(int(codeCount<FileEventKind>))), today, contract };
        }
    }
    return summaries;
}

Result<void> keepAll(Database &database, const std::vector<FileSummary> &summaries)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto done = putSummaries(database, summaries); !done)
        return done;
    return transaction->commit();
}

} // namespace

class TestFileSummaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsWhatWasKept();
    void manyBlocksComeBackAsTheyWere();
    void oneDamagedBlockAmongManyIsFound();
    void refreshReadsOnlyBlocksThatChanged();
    void cancelledReadingReadsNothing();
    void savingAFileKeepsItsSummary();
    void filters_data();
    void filters();
    void filterKeepsAnOrder();
    void lateness_data();
    void lateness();
    void checkIsGoodOfWhatWasSaved();
    void checkIsGoodOfWhatAnEarlierVersionJudged_data();
    void checkIsGoodOfWhatAnEarlierVersionJudged();
    void checkFindsWhatIsWrong_data();
    void checkFindsWhatIsWrong();
    void checkReplaysLongPasts();

private:
    /// Opens a copy of a register that holds twenty files with all that saving them leaves.
    void openWhole();
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
    int m_count = 0;
};

void TestFileSummaries::initTestCase()
{
    auto made = createRegister(m_folder.path(u"whole.acquis"_s));
    ACQUIS_VERIFY_RESULT(made);
    ACQUIS_VERIFY_RESULT(test::keepManyFiles(**made, 20, today));
    ACQUIS_VERIFY_RESULT(test::tellPast(**made));
}

void TestFileSummaries::openWhole()
{
    m_database.reset();
    const QString path = m_folder.path(u"copy-%1.acquis"_s.arg(++m_count));
    QVERIFY(QFile::copy(m_folder.path(u"whole.acquis"_s), path));
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(opened);
    m_database = std::move(*opened);
}

void TestFileSummaries::init()
{
    m_database.reset();
    auto made = Database::create(m_folder.path(u"register-%1.acquis"_s.arg(++m_count)));
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
}

void TestFileSummaries::readsWhatWasKept()
{
    ACQUIS_VERIFY_RESULT(test::keepManyFiles(*m_database, 400, today));
    const auto files = FileSummaries::read(*m_database);
    ACQUIS_VERIFY_RESULT(files);
    QCOMPARE(files->count(), 400);
    for (qsizetype i = 0; i < files->count(); ++i) {
        QCOMPARE(files->at(i).id.value, i + 1);
        QCOMPARE(files->at(i).number, test::madeUpFile(int(i) + 1, today).head.number);
        QCOMPARE(files->positionOf(files->at(i).id), i);
    }
    QCOMPARE(files->positionOf(ProcurementFileId { 401 }), -1);
    QCOMPARE(files->positionOf(files->at(17).number), 17);
    QCOMPARE(files->positionOf(u"PF-1"_s), -1);
}

void TestFileSummaries::manyBlocksComeBackAsTheyWere()
{
    const std::vector<FileSummary> kept = madeUpSummaries(600);
    ACQUIS_VERIFY_RESULT(keepAll(*m_database, kept));
    const auto files = FileSummaries::read(*m_database);
    ACQUIS_VERIFY_RESULT(files);
    QCOMPARE(files->count(), qsizetype(kept.size()));
    for (qsizetype i = 0; i < files->count(); ++i) {
        QCOMPARE(files->at(i), kept[std::size_t(i)]);
        QCOMPARE(files->textAt(i).toByteArray(), searchTextOf(kept[std::size_t(i)]));
    }
}

void TestFileSummaries::oneDamagedBlockAmongManyIsFound()
{
    ACQUIS_VERIFY_RESULT(keepAll(*m_database, madeUpSummaries(600)));
    ACQUIS_VERIFY_RESULT(m_database->run(u"UPDATE file_summary_block SET content = x'0102' WHERE position = 517"_s));
    ACQUIS_VERIFY_ERROR(FileSummaries::read(*m_database), ErrorCode::RegisterDamaged);
}

void TestFileSummaries::refreshReadsOnlyBlocksThatChanged()
{
    ACQUIS_VERIFY_RESULT(test::keepManyFiles(*m_database, 400, today));
    const auto files = FileSummaries::read(*m_database);
    ACQUIS_VERIFY_RESULT(files);
    const auto same = files->refreshed(*m_database);
    ACQUIS_VERIFY_RESULT(same);
    QVERIFY(same->isSameAs(*files));

    ProcurementFile file = test::madeUpFile(10, today);
    file.head.holder = u"Somebody else"_s;
    ACQUIS_VERIFY_RESULT(test::keepFile(*m_database, file, today, { 10 }));
    const auto newer = files->refreshed(*m_database);
    ACQUIS_VERIFY_RESULT(newer);
    QVERIFY(!newer->isSameAs(*files));
    QCOMPARE(newer->at(9).holder, u"Somebody else"_s);
    QVERIFY(files->at(9).holder != u"Somebody else"_s);
    // The last block is the very same one in memory: nothing of it was read again.
    QCOMPARE(&newer->at(399), &files->at(399));
}

void TestFileSummaries::cancelledReadingReadsNothing()
{
    ACQUIS_VERIFY_RESULT(test::keepManyFiles(*m_database, 10, today));
    const CancelToken cancel;
    cancel.cancel();
    ACQUIS_VERIFY_ERROR(FileSummaries::read(*m_database, cancel), ErrorCode::Cancelled);
}

void TestFileSummaries::savingAFileKeepsItsSummary()
{
    ProcurementFile file;
    file.head.openedOn = today;
    file.head.title.en = u"Plotter"_s;
    file.head.holder = u"A. Desrosiers"_s;
    const FileChange change { u"create"_s, u"A. Desrosiers"_s, {}, QDateTime(today, { 9, 0 }, Qt::UTC) };
    const auto made = createFile(*m_database, file, change);
    ACQUIS_VERIFY_RESULT(made);
    QVERIFY(made->isDone());
    file = made->stored.file;
    file.head.title.en = u"Printer"_s;
    ACQUIS_VERIFY_RESULT(saveFile(*m_database, made->stored, file, change));
    const auto files = FileSummaries::read(*m_database);
    ACQUIS_VERIFY_RESULT(files);
    QCOMPARE(files->count(), 1);
    QCOMPARE(files->at(0).title.en, u"Printer"_s);
    QCOMPARE(files->at(0).lastEntry, today);
    const auto check = checkFiles(*m_database);
    ACQUIS_VERIFY_RESULT(check);
    QVERIFY2(check->ok, qPrintable(check->detail));
}

void TestFileSummaries::filters_data()
{
    QTest::addColumn<FileFilter>("filter");
    QTest::addColumn<QStringList>("numbers");
    const auto row = [](const char *name, const std::function<void(FileFilter &)> &set, const QStringList &numbers) {
        FileFilter filter;
        set(filter);
        QTest::newRow(name) << filter << numbers;
    };
    row("nothing is asked", [](FileFilter &) {}, { u"PF-4"_s, u"PF-3"_s, u"PF-2"_s, u"PF-1"_s });
    row("beginning of a word", [](FileFilter &f) { f.text = u"transl"_s; }, { u"PF-1"_s });
    row("middle of a word", [](FileFilter &f) { f.text = u"anslat"_s; }, {});
    row("accents and case", [](FileFilter &f) { f.text = u"ÉTÉ"_s; }, { u"PF-2"_s });
    row("accents left out", [](FileFilter &f) { f.text = u"oeuvre ete"_s; }, { u"PF-2"_s });
    row("any order", [](FileFilter &f) { f.text = u"nakamura translation"_s; }, { u"PF-1"_s });
    row("one word is missing", [](FileFilter &f) { f.text = u"translation iyer"_s; }, {});
    row("vendor", [](FileFilter &f) { f.text = u"brume"_s; }, { u"PF-3"_s });
    row("number", [](FileFilter &f) { f.text = u"pf-3"_s; }, { u"PF-3"_s });
    row("unit", [](FileFilter &f) { f.unit = u"Missions"_s; }, { u"PF-2"_s, u"PF-1"_s });
    row("state", [](FileFilter &f) { f.states = { FileState::Cancelled }; }, { u"PF-4"_s });
    row("stage", [](FileFilter &f) { f.stages = { FileStage::Invoices, FileStage::Market }; }, { u"PF-3"_s, u"PF-2"_s });
    row("holder", [](FileFilter &f) { f.holder = u"P. Nakamura"_s; }, { u"PF-3"_s, u"PF-1"_s });
    row("waits for one who holds nothing", [](FileFilter &f) { f.waitsFor = u"R. Iyer"_s; }, { u"PF-2"_s, u"PF-1"_s });
    row("late", [](FileFilter &f) { f.isLate = true; }, { u"PF-1"_s });
    row("lying still", [](FileFilter &f) { f.stillDays = 10; }, { u"PF-2"_s });
    row("files behind a figure", [](FileFilter &f) { f.only = std::vector<qint64> { 1, 4 }; }, { u"PF-4"_s, u"PF-1"_s });
    row("no file behind a figure", [](FileFilter &f) { f.only = std::vector<qint64> {}; }, {});
    row("all at once",
        [](FileFilter &f) {
            f.text = u"trans"_s;
            f.states = { FileState::Open };
            f.holder = u"P. Nakamura"_s;
            f.isLate = true;
        },
        { u"PF-1"_s });
}

void TestFileSummaries::filters()
{
    QFETCH(FileFilter, filter);
    QFETCH(QStringList, numbers);
    const auto keep = [this](int number, QDate saved, const std::function<void(ProcurementFile &)> &set) {
        ProcurementFile file;
        file.uid = u"f%1"_s.arg(number);
        file.head.number = u"PF-%1"_s.arg(number);
        file.head.openedOn = { 2015, 1, 5 };
        file.head.holder = u"P. Nakamura"_s;
        set(file);
        return test::keepFile(*m_database, file, saved).has_value();
    };
    QVERIFY(keep(1, today, [](ProcurementFile &file) {
        file.head.title.en = u"Translation"_s;
        file.head.unit = u"Missions"_s;
        file.need.neededBy = today.addDays(-1);
        Approval approval;
        approval.uid = u"a1"_s;
        approval.to = u"R. Iyer"_s;
        file.approvals = { approval };
    }));
    QVERIFY(keep(2, today.addDays(-11), [](ProcurementFile &file) {
        file.head.title.fr = u"L’œuvre d’été"_s;
        file.head.unit = u"Missions"_s;
        file.head.holder = u"R. Iyer"_s;
        file.stage = FileStage::Market;
    }));
    QVERIFY(keep(3, today.addDays(-10), [](ProcurementFile &file) {
        file.award.vendorName = u"Brume & Balise inc."_s;
        file.stage = FileStage::Invoices;
    }));
    QVERIFY(keep(4, today.addDays(-30), [](ProcurementFile &file) {
        file.head.holder = u"R. Iyer"_s;
        file.state = FileState::Cancelled;
        file.need.neededBy = today.addDays(-10);
    }));
    const auto files = FileSummaries::read(*m_database);
    ACQUIS_VERIFY_RESULT(files);
    QStringList passing;
    for (const quint32 position : filesThatPass(*files, filter, today))
        passing << files->at(position).number;
    QCOMPARE(passing, numbers);
}

void TestFileSummaries::filterKeepsAnOrder()
{
    ACQUIS_VERIFY_RESULT(test::keepManyFiles(*m_database, 50, today));
    const auto files = FileSummaries::read(*m_database);
    ACQUIS_VERIFY_RESULT(files);
    std::vector<quint32> order;
    for (quint32 i = 0; i < 50; ++i)
        order.push_back((i * 7) % 50);
    FileFilter filter;
    filter.states = { FileState::Open };
    std::vector<quint32> expected = order;
    std::erase_if(expected, [&files](quint32 position) { return !files->at(position).isOpen(); });
    QVERIFY(!expected.empty() && expected.size() < order.size());
    QCOMPARE(filesThatPass(*files, filter, today, order), expected);
}

void TestFileSummaries::lateness_data()
{
    QTest::addColumn<FileSummary>("file");
    QTest::addColumn<QList<LateKind>>("late");
    const auto row = [](const char *name, const std::function<void(FileSummary &)> &set, const QList<LateKind> &late) {
        FileSummary file;
        set(file);
        QTest::newRow(name) << file << late;
    };
    row("nothing is set", [](FileSummary &) {}, {});
    row("needed today", [](FileSummary &f) { f.neededBy = today; }, {});
    row("needed yesterday", [](FileSummary &f) { f.neededBy = today.addDays(-1); }, { LateKind::NeededBy });
    row("needed yesterday and delivered",
        [](FileSummary &f) {
            f.neededBy = today.addDays(-1);
            f.stage = FileStage::Invoices;
        },
        {});
    row("beyond the plan", [](FileSummary &f) { f.planUntil = today.addDays(-1); }, { LateKind::Plan });
    row("debriefing in time", [](FileSummary &f) { f.debriefAskedOn = today.addDays(-daysToDebrief); }, {});
    row("debriefing late", [](FileSummary &f) { f.debriefAskedOn = today.addDays(-daysToDebrief - 1); },
        { LateKind::Debriefing });
    row("payment of a closed file",
        [](FileSummary &f) {
            f.nextPayment = today.addDays(-1);
            f.neededBy = today.addDays(-9);
            f.state = FileState::Closed;
        },
        { LateKind::Payment });
}

void TestFileSummaries::lateness()
{
    QFETCH(FileSummary, file);
    QFETCH(QList<LateKind>, late);
    QList<LateKind> found;
    forEachCode(latenessOf(file, today), [&found](LateKind kind) { found << kind; });
    QCOMPARE(found, late);
}

void TestFileSummaries::checkIsGoodOfWhatWasSaved()
{
    openWhole();
    const auto check = checkFiles(*m_database);
    ACQUIS_VERIFY_RESULT(check);
    QCOMPARE(check->name, u"procurement-files"_s);
    QVERIFY2(check->ok, qPrintable(check->detail));
}

void TestFileSummaries::checkIsGoodOfWhatAnEarlierVersionJudged_data()
{
    QTest::addColumn<WaitKind>("kind");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("fewer had to declare") << WaitKind::Declaration << true;
    QTest::newRow("fewer had to score") << WaitKind::Score << true;
    // What stands in the file is no matter of opinion.
    QTest::newRow("an approval that nobody asked for") << WaitKind::Approval << false;
}

void TestFileSummaries::checkIsGoodOfWhatAnEarlierVersionJudged()
{
    QFETCH(WaitKind, kind);
    QFETCH(bool, isGood);
    ProcurementFile file;
    file.head.openedOn = today;
    file.head.title.en = u"Plotter"_s;
    file.head.holder = u"A. Desrosiers"_s;
    const auto made = createFile(*m_database, file, { u"create"_s, u"A. Desrosiers"_s, {}, QDateTime(today, { 9, 0 }, Qt::UTC) });
    ACQUIS_VERIFY_RESULT(made);
    QVERIFY(made->isDone());
    FileSummary earlier = summaryOf(made->stored);
    earlier.waits << FileWait { kind, u"T. Singh"_s, today, {}, {}, {} };
    ACQUIS_VERIFY_RESULT(putSummary(*m_database, earlier));
    const auto check = checkFiles(*m_database);
    ACQUIS_VERIFY_RESULT(check);
    QVERIFY2(check->ok == isGood, qPrintable(check->detail));
}

void TestFileSummaries::checkFindsWhatIsWrong_data()
{
    QTest::addColumn<QString>("harm");
    QTest::addColumn<QString>("told");
    QTest::newRow("body of a file") << u"UPDATE procurement_file SET body = x'7b22756964223a317d' WHERE id = 3"_s << u"PF-"_s;
    QTest::newRow("number in its column") << u"UPDATE procurement_file SET number = 'PF-0' WHERE id = 3"_s
                                          << u"PF-0: head/number"_s;
    QTest::newRow("summary of another state")
        << u"UPDATE procurement_file SET body = replace(body, 'Officer', 'Stranger') WHERE id = 3"_s << u": summary"_s;
    QTest::newRow("file that vanished") << u"DELETE FROM procurement_file WHERE id = 3"_s << u": summary without a file"_s;
    QTest::newRow("last file that vanished") << u"DELETE FROM procurement_file WHERE id = 20"_s << u": summary without a file"_s;
    QTest::newRow("summaries that vanished") << u"DELETE FROM file_summary_block"_s << u": no summary"_s;
    QTest::newRow("block of summaries") << u"UPDATE file_summary_block SET content = x'0102'"_s << u"cannot be read"_s;
    QTest::newRow("body that no step leads to")
        << u"UPDATE procurement_file SET body = replace(body, 'Officer', 'Stranger') WHERE id = 3"_s
        << u": its steps do not lead to it"_s;
    QTest::newRow("steps that vanished") << u"DELETE FROM procurement_step WHERE file_id = 3"_s
                                         << u": its steps do not lead to it"_s;
    QTest::newRow("step that says otherwise")
        << u"UPDATE procurement_step SET changes = replace(changes, 'Officer', 'Stranger') WHERE file_id = 3"_s
        << u": its steps do not lead to it"_s;
    QTest::newRow("whole trail with its head")
        << u"DELETE FROM audit_entry; DELETE FROM register_info WHERE name = 'audit-head'"_s
        << u": the audit trail does not tell its steps"_s;
    QTest::newRow("one entry of the trail") << u"DELETE FROM audit_entry WHERE sequence = 4"_s
                                            << u": the audit trail does not tell its steps"_s;
    QTest::newRow("who saved, in the trail")
        << u"UPDATE audit_entry SET actor = 'nobody' WHERE sequence = 4"_s << u": the audit trail does not tell its steps"_s;
    QTest::newRow("trail of a file that is not there")
        << u"UPDATE audit_entry SET record = 'procurement-file/PF-0#title' WHERE sequence = 4"_s
        << u"PF-0: the audit trail does not tell its steps"_s;
    QTest::newRow("money that vanished") << u"DELETE FROM ledger_entry"_s << u": money in the spend cube"_s;
    QTest::newRow("money under an earlier number")
        << u"UPDATE ledger_entry SET file_number = 'PF-0' || file_number"_s << u": money without a file"_s;
}

void TestFileSummaries::checkFindsWhatIsWrong()
{
    QFETCH(QString, harm);
    QFETCH(QString, told);
    openWhole();
    ACQUIS_VERIFY_RESULT(m_database->run(u"PRAGMA foreign_keys = OFF"_s));
    for (const QString &step : harm.split(u"; "_s))
        ACQUIS_VERIFY_RESULT(m_database->run(step));
    const auto check = checkFiles(*m_database);
    ACQUIS_VERIFY_RESULT(check);
    QVERIFY(!check->ok);
    QVERIFY2(check->detail.contains(told), qPrintable(check->detail));
}

void TestFileSummaries::checkReplaysLongPasts()
{
    m_database.reset();
    auto made = createRegister(m_folder.path(u"long.acquis"_s));
    ACQUIS_VERIFY_RESULT(made);
    ACQUIS_VERIFY_RESULT(test::keepSavedFiles(**made, 140, 60, today));
    const auto good = checkFiles(**made);
    ACQUIS_VERIFY_RESULT(good);
    QVERIFY2(good->ok, qPrintable(good->detail));
    // One save in the middle of some, wherever they stand among those that are judged together.
    const QList<int> harmed { 1, 64, 65, 128, 129, 140 };
    QStringList told;
    for (const int id : harmed) {
        ACQUIS_VERIFY_RESULT((*made)->run(
            u"UPDATE procurement_step SET changes = CAST(replace(CAST(changes AS TEXT), 'Discussed', 'Agreed') AS BLOB) "
            "WHERE revision = 3 AND file_id = %1"_s.arg(id)));
        told << test::madeUpFile(id, today).head.number + u": its steps do not lead to it"_s;
    }
    const auto bad = checkFiles(**made);
    ACQUIS_VERIFY_RESULT(bad);
    QStringList steps = bad->detail.split(u", "_s);
    steps.removeIf([](const QString &one) { return !one.endsWith(u": its steps do not lead to it"_s); });
    QCOMPARE(steps, told);
    // Their trails tell other steps then, and no others do.
    QCOMPARE(bad->detail.count(u": the audit trail does not tell its steps"_s), harmed.size());
}

QTEST_APPLESS_MAIN(TestFileSummaries)
#include "tst_filesummaries.moc"
