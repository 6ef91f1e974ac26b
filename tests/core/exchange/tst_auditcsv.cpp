// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/auditcsv.h"
#include "core/exchange/tablefile.h"
#include "core/procurements/filestore.h"
#include "core/storage/database.h"
#include "tests/core/procurements/biddingfile.h"
#include "tests/core/procurements/somefile.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestAuditCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesEachEntryWithItsPlaceInTheChain();
    void writesOneYearOrOneRecord();
    void leavesNoFormulas();
    void leavesNoFileWhenCancelled();
    void scoresStayBlankWhileSomebodyScores();

private:
    [[nodiscard]] QList<QStringList> written(const AuditFilter &filter);
    test::TemporaryFolder m_folder;
    std::unique_ptr<Database> m_database;
};

namespace {

const QTimeZone toronto("America/Toronto");

} // namespace

void TestAuditCsv::initTestCase()
{
    auto database = Database::create(m_folder.path(u"register.acquis"_s));
    ACQUIS_VERIFY_RESULT(database);
    m_database = std::move(*database);
    const AuditEntry first { QDateTime(QDate(2026, 4, 1), QTime(3, 30), Qt::UTC),
                             u"Élise, agente"_s,
                             u"file-save"_s,
                             u"procurement-file/12"_s,
                             u"@1"_s,
                             u"@2"_s,
                             u"line one\nline two"_s };
    AuditEntry second = first;
    second.at = QDateTime(QDate(2026, 4, 1), QTime(4, 0, 0, 5), Qt::UTC);
    second.reason = u"=HYPERLINK(\"x\")"_s;
    const std::vector<AuditEntry> fields = fieldEntries(
        second, { { u"title/en"_s, u"\"x\""_s, u"\"y\""_s }, { u"value"_s, u"-5"_s, u"-7"_s }, { u"+a"_s, {}, u"@1"_s } });
    ACQUIS_VERIFY_RESULT(appendAudit(*m_database, first));
    ACQUIS_VERIFY_RESULT(appendAudit(*m_database, fields));
}

QList<QStringList> TestAuditCsv::written(const AuditFilter &filter)
{
    const QString path = m_folder.path(u"trail.csv"_s);
    const auto rows = writeAuditCsv(*m_database, filter, path);
    const auto table = readTableFile(path, TableLimits { 1 << 20, 100 });
    if (!rows || !table || table->size() != *rows + 1)
        return {};
    QList<QStringList> cells;
    for (const auto &row : *table)
        cells << row;
    return cells;
}

void TestAuditCsv::writesEachEntryWithItsPlaceInTheChain()
{
    const QList<QStringList> rows = written({ {}, {}, toronto });
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[0].join(u' '), u"sequence at-utc at-local actor action record field before after reason previous-hash hash"_s);
    QCOMPARE(rows[1].mid(0, 10), (QStringList { u"1"_s,
                                                u"2026-04-01T03:30:00.000Z"_s,
                                                u"2026-03-31T23:30:00.000-04:00"_s,
                                                u"Élise, agente"_s,
                                                u"file-save"_s,
                                                u"procurement-file/12"_s,
                                                {},
                                                u"'@1"_s,
                                                u"'@2"_s,
                                                u"line one\nline two"_s }));
    QCOMPARE(rows[2].mid(4, 5),
             (QStringList { u"file-save"_s, u"procurement-file/12"_s, u"title/en"_s, u"\"x\""_s, u"\"y\""_s }));
    QString previous;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows[i][10], previous);
        previous = rows[i][11];
        QCOMPARE(previous.size(), 64);
    }
}

void TestAuditCsv::writesOneYearOrOneRecord()
{
    const auto numbers = [this](const AuditFilter &filter) {
        QStringList column;
        for (const QStringList &row : written(filter).mid(1))
            column << row[0];
        return column;
    };
    QCOMPARE(numbers({ {}, FiscalYear(2025), toronto }), QStringList { u"1"_s });
    QCOMPARE(numbers({ {}, FiscalYear(2026), toronto }), (QStringList { u"2"_s, u"3"_s, u"4"_s }));
    QCOMPARE(numbers({ u"procurement-file/12"_s, {}, toronto }), (QStringList { u"1"_s, u"2"_s, u"3"_s, u"4"_s }));
    QCOMPARE(numbers({ u"procurement-file/12#value"_s, {}, toronto }), QStringList { u"3"_s });
    QCOMPARE(numbers({ u"procurement-file/1"_s, {}, toronto }), QStringList());
}

void TestAuditCsv::leavesNoFormulas()
{
    const QList<QStringList> rows = written({ {}, {}, toronto });
    QCOMPARE(rows.size(), 5);
    for (const QStringList &row : rows) {
        for (const QString &cell : row)
            QVERIFY2(cell.isEmpty() || !u"=+-@"_s.contains(cell.front()), qPrintable(cell));
    }
}

void TestAuditCsv::leavesNoFileWhenCancelled()
{
    CancelToken cancel;
    cancel.cancel();
    const QString path = m_folder.path(u"cancelled.csv"_s);
    ACQUIS_VERIFY_ERROR(writeAuditCsv(*m_database, {}, path, cancel), ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
    ACQUIS_VERIFY_ERROR(writeAuditCsv(*m_database, {}, m_folder.path(u"none/such.csv"_s)), ErrorCode::FileNotWritable);
}

void TestAuditCsv::scoresStayBlankWhileSomebodyScores()
{
    auto made = Database::create(m_folder.path(u"scores.acquis"_s));
    ACQUIS_VERIFY_RESULT(made);
    Database &database = **made;
    ProcurementFile file = test::biddingFile();
    file.uid.clear();
    file.evaluation.openedOn = QDate(2015, 3, 20);
    file.head = test::newFile().head;
    file.head.number = u"PF-2015-0042"_s;
    test::give(file, "Ada", "b1", "promise", 6);
    test::give(file, "Ada", "b2", "promise", 7);
    file.evaluation.scores[0].reason = file.evaluation.scores[1].reason = u"what Ada thinks"_s;
    const FileChange change { u"create"_s, u"Ada"_s, {}, QDateTime(QDate(2015, 3, 20), QTime(20, 0), Qt::UTC) };
    // The officer and the requester have declared too.
    for (const auto &[uid, person] : { std::pair(u"d8"_s, file.head.holder), std::pair(u"d9"_s, file.head.requester) }) {
        Declaration declaration = file.market.declarations[0];
        declaration.uid = uid;
        declaration.person = person;
        declaration.role = PersonRole::Officer;
        file.market.declarations << declaration;
    }
    const auto created = createFile(database, file, change);
    ACQUIS_VERIFY_RESULT(created);
    QVERIFY2(created->isDone(), created->isDone() ? "" : qPrintable(created->forbidden.first().path));
    file = created->stored.file;
    file.evaluation.scores[0].points = 9;
    const auto saved = saveFile(database, created->stored, file, change);
    ACQUIS_VERIFY_RESULT(saved);
    QVERIFY(saved->isDone());
    const QString path = m_folder.path(u"scores.csv"_s);
    const auto told = [&] {
        const auto rows = writeAuditCsv(database, {}, path);
        return rows ? QString::fromUtf8(m_folder.read(u"scores.csv"_s)) : QString();
    };
    const QString open = told();
    QVERIFY(open.contains(u"evaluation/scores/s0/points"_s)); // that it changed is told
    QVERIFY(!open.contains(u"what Ada thinks"_s));
    QVERIFY(!open.contains(u",6,9,"_s));
    QVERIFY(open.contains(u"Firm b1"_s));
    // Once all have finished, everything is told; the hashes are the same.
    file = saved->stored.file;
    test::give(file, "Bo", "b1", "promise", 5);
    test::give(file, "Bo", "b2", "promise", 5);
    file.evaluation.finished = { u"Ada"_s, u"Bo"_s };
    const auto finished = saveFile(database, saved->stored, file, change);
    ACQUIS_VERIFY_RESULT(finished);
    QVERIFY(finished->isDone());
    const QString whole = told();
    QVERIFY(whole.contains(u"what Ada thinks"_s));
    QVERIFY(whole.contains(u",6,9,"_s));
    QCOMPARE(open.section(u'\n', 1, 1).section(u',', -1), whole.section(u'\n', 1, 1).section(u',', -1));
}

QTEST_GUILESS_MAIN(TestAuditCsv)
#include "tst_auditcsv.moc"
