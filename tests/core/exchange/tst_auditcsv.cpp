// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/auditcsv.h"
#include "core/exchange/tablefile.h"
#include "core/storage/database.h"
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

QTEST_GUILESS_MAIN(TestAuditCsv)
#include "tst_auditcsv.moc"
