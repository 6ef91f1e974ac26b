// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audittrail.h"
#include "core/storage/database.h"
#include "core/storage/dialect.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/olderregister.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestAuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void findsWhatWasDoneToTheChain_data();
    void findsWhatWasDoneToTheChain();
    void findsOneOfThousands_data();
    void findsOneOfThousands();
    void tellsWhatIsBrokenBeforeWhatCannotBeRead();
    void findsAnEntryThatIsChainedInAtTheEnd();
    void sumsOfFieldsAreThoseOfTheirEntries();
    void nothingGoesBehindACutTrail_data();
    void nothingGoesBehindACutTrail();
    void readsTheChainOfEarlierRegisters();
    void chainsManyAsOneAfterTheOther();
    void undoesAllEntriesWithTheChange();
    void tellsFieldsOfARecord();
    void answersTheEntriesOfOneRecord_data();
    void answersTheEntriesOfOneRecord();
    void findsARecordByTheIndex();
    void answersTheEntriesOfAYear_data();
    void answersTheEntriesOfAYear();
    void endsAtTheFirstError();
    void bringsAnOlderRegisterForward();

private:
    [[nodiscard]] Result<void> append(const QStringList &records);
    test::TemporaryFolder m_folder;
    int m_registers = 0;
    std::unique_ptr<Database> m_database;
};

namespace {

const QDateTime noon(QDate(2026, 6, 1), QTime(12, 0, 0, 125), Qt::UTC);

AuditEntry entryOf(const QString &record, const QDateTime &at = noon)
{
    return { at, u"officer"_s, u"import"_s, record, u"old"_s, u"new"_s, u"why"_s };
}

QStringList recordsOf(const std::vector<AuditEntry> &entries)
{
    QStringList records;
    for (const AuditEntry &entry : entries)
        records << entry.record;
    return records;
}

Result<std::vector<ChainedAuditEntry>> chained(Database &database, const AuditFilter &filter = {})
{
    std::vector<ChainedAuditEntry> entries;
    auto done = forEachAuditEntry(database, filter, [&entries](const ChainedAuditEntry &one) -> Result<void> {
        entries.push_back(one);
        return {};
    });
    if (!done)
        return std::unexpected(done.error());
    return entries;
}

} // namespace

void TestAuditTrail::initTestCase()
{
    ACQUIS_VERIFY_RESULT(Database::create(m_folder.path(u"empty.acquis"_s)));
}

void TestAuditTrail::init()
{
    m_database.reset();
    // A copy: making one waits for the disk at every step of its schema.
    const QString path = m_folder.path(u"register%1.acquis"_s.arg(++m_registers));
    QVERIFY(QFile::copy(m_folder.path(u"empty.acquis"_s), path));
    auto database = Database::open(path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    m_database = std::move(*database);
}

Result<void> TestAuditTrail::append(const QStringList &records)
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QString &record : records) {
        if (auto done = appendAudit(*m_database, entryOf(record)); !done)
            return done;
    }
    return transaction->commit();
}

void TestAuditTrail::findsWhatWasDoneToTheChain_data()
{
    QTest::addColumn<QStringList>("tampering");
    QTest::addColumn<qint64>("broken");
    QTest::newRow("nothing") << QStringList() << qint64(0);
    for (const char *column :
         { "at_utc", "actor", "action", "record", "before_value", "after_value", "reason", "previous_hash", "hash" }) {
        const QString name = QString::fromLatin1(column);
        for (const int sequence : { 1, 3, 5 }) {
            QTest::addRow("%s of entry %d changed", column, sequence)
                << QStringList { u"UPDATE audit_entry SET %1 = 'x' WHERE sequence = %2"_s.arg(name).arg(sequence) }
                << qint64(sequence);
        }
        QTest::addRow("%s emptied", column) << QStringList { u"UPDATE audit_entry SET %1 = '' WHERE sequence = 4"_s.arg(name) }
                                            << qint64(4);
    }
    QTest::newRow("number changed") << QStringList { u"UPDATE audit_entry SET sequence = 9 WHERE sequence = 5"_s } << qint64(5);
    QTest::newRow("number below all") << QStringList { u"UPDATE audit_entry SET sequence = -3 WHERE sequence = 2"_s }
                                      << qint64(1);
    QTest::newRow("time written otherwise") << QStringList {
        u"UPDATE audit_entry SET at_utc = '2026-06-01T12:00:00.1250Z' WHERE sequence = 2"_s
    } << qint64(2);
    QTest::newRow("a letter moved to the next column")
        << QStringList { u"UPDATE audit_entry SET actor = 'office', action = 'rimport' WHERE sequence = 2"_s } << qint64(2);
    QTest::newRow("first removed") << QStringList { u"DELETE FROM audit_entry WHERE sequence = 1"_s } << qint64(1);
    QTest::newRow("first removed, the others moved up")
        << QStringList { u"DELETE FROM audit_entry WHERE sequence = 1"_s, u"UPDATE audit_entry SET sequence = sequence - 1"_s }
        << qint64(1);
    QTest::newRow("one of the middle removed") << QStringList { u"DELETE FROM audit_entry WHERE sequence = 3"_s } << qint64(3);
    QTest::newRow("one of the middle removed, the others moved up")
        << QStringList { u"DELETE FROM audit_entry WHERE sequence = 3"_s,
                         u"UPDATE audit_entry SET sequence = sequence - 1 WHERE sequence > 3"_s }
        << qint64(3);
    QTest::newRow("last removed") << QStringList { u"DELETE FROM audit_entry WHERE sequence = 5"_s } << qint64(5);
    QTest::newRow("the last two removed") << QStringList { u"DELETE FROM audit_entry WHERE sequence > 3"_s } << qint64(4);
    QTest::newRow("all removed") << QStringList { u"DELETE FROM audit_entry"_s } << qint64(1);
    QTest::newRow("neighbours exchanged") << QStringList { u"UPDATE audit_entry SET sequence = 99 WHERE sequence = 3"_s,
                                                           u"UPDATE audit_entry SET sequence = 3 WHERE sequence = 4"_s,
                                                           u"UPDATE audit_entry SET sequence = 4 WHERE sequence = 99"_s }
                                          << qint64(3);
    QTest::newRow("first and last exchanged") << QStringList { u"UPDATE audit_entry SET sequence = 99 WHERE sequence = 1"_s,
                                                               u"UPDATE audit_entry SET sequence = 1 WHERE sequence = 5"_s,
                                                               u"UPDATE audit_entry SET sequence = 5 WHERE sequence = 99"_s }
                                              << qint64(1);
    const QString copy =
        u"INSERT INTO audit_entry SELECT %1, at_utc, actor, action, 'source-file/9', before_value, after_value, reason, "
        "previous_hash, hash FROM audit_entry WHERE sequence = %2"_s;
    QTest::newRow("one put at the end") << QStringList { copy.arg(6).arg(5) } << qint64(6);
    QTest::newRow("one put between") << QStringList { u"UPDATE audit_entry SET sequence = sequence + 100 WHERE sequence > 2"_s,
                                                      u"UPDATE audit_entry SET sequence = sequence - 99 WHERE sequence > 100"_s,
                                                      copy.arg(3).arg(2) }
                                     << qint64(3);
    QTest::newRow("head removed") << QStringList { u"DELETE FROM register_info WHERE name = 'audit-head'"_s } << qint64(1);
    QTest::newRow("head of an earlier entry") << QStringList {
        u"UPDATE register_info SET value = (SELECT hash FROM audit_entry WHERE sequence = 3) WHERE name = 'audit-head'"_s
    } << qint64(4);
}

void TestAuditTrail::findsWhatWasDoneToTheChain()
{
    QFETCH(QStringList, tampering);
    QFETCH(qint64, broken);
    ACQUIS_VERIFY_RESULT(
        append({ u"source-file/1"_s, u"source-file/2"_s, u"source-file/3"_s, u"source-file/4"_s, u"source-file/5"_s }));
    for (const QString &step : tampering)
        ACQUIS_VERIFY_RESULT(m_database->run(step));
    const auto found = firstBrokenAuditEntry(*m_database);
    ACQUIS_VERIFY_RESULT(found);
    QCOMPARE(*found, broken);
}

void TestAuditTrail::findsOneOfThousands_data()
{
    QTest::addColumn<qint64>("sequence");
    for (const qint64 sequence : { 1, 128, 129, 2047, 2048, 2049, 4096, 4097, 4999, 5000 })
        QTest::addRow("%lld", sequence) << sequence;
}

void TestAuditTrail::findsOneOfThousands()
{
    QFETCH(qint64, sequence);
    std::vector<AuditEntry> entries;
    for (int i = 0; i < 5000; ++i)
        entries.push_back(entryOf(u"source-file/%1"_s.arg(i)));
    {
        auto transaction = Transaction::begin(*m_database);
        ACQUIS_VERIFY_RESULT(transaction);
        ACQUIS_VERIFY_RESULT(appendAudit(*m_database, entries));
        ACQUIS_VERIFY_RESULT(transaction->commit());
    }
    QCOMPARE(firstBrokenAuditEntry(*m_database).value_or(-1), 0);
    // Whatever is broken behind it is not told first.
    ACQUIS_VERIFY_RESULT(m_database->run(u"UPDATE audit_entry SET actor = 'x' WHERE sequence >= %1"_s.arg(sequence)));
    QCOMPARE(firstBrokenAuditEntry(*m_database).value_or(-1), sequence);
}

void TestAuditTrail::tellsWhatIsBrokenBeforeWhatCannotBeRead()
{
    ACQUIS_VERIFY_RESULT(append({ u"a/1"_s, u"a/2"_s, u"a/3"_s, u"a/4"_s, u"a/5"_s }));
    // The fourth row answers an error, as one on a damaged page does.
    ACQUIS_VERIFY_RESULT(m_database->run(u"ALTER TABLE audit_entry RENAME TO kept"_s));
    ACQUIS_VERIFY_RESULT(m_database->run(
        u"CREATE VIEW audit_entry AS SELECT sequence, previous_hash, at_utc, actor, action, record, before_value, after_value, "
        "CASE WHEN sequence = 4 THEN abs(-9223372036854775807 - 1) ELSE reason END AS reason, hash FROM kept"_s));
    QVERIFY(!firstBrokenAuditEntry(*m_database));
    ACQUIS_VERIFY_RESULT(m_database->run(u"UPDATE kept SET actor = 'x' WHERE sequence = 3"_s));
    QCOMPARE(firstBrokenAuditEntry(*m_database).value_or(-1), 3);
}

void TestAuditTrail::sumsOfFieldsAreThoseOfTheirEntries()
{
    const AuditEntry whole { noon.toTimeZone(QTimeZone(3600)), u"officière"_s, u"edit"_s, u"file/é"_s, {}, {}, u"why"_s };
    const QList<FieldChange> changes { { u"title"_s, u"\"a\""_s, {} }, { u"été/x"_s, {}, u"\"è\""_s } };
    AuditSum one;
    for (const AuditEntry &entry : fieldEntries(whole, changes))
        one.take(entry);
    AuditSum other;
    other.take(whole, changes);
    QCOMPARE(other, one);
    QVERIFY(other != AuditSum());
    AuditSum both;
    both.add(one);
    both.add(other);
    QVERIFY(both != one);
    ACQUIS_VERIFY_RESULT(appendAudit(*m_database, fieldEntries(whole, changes)));
    const auto told = auditSums(*m_database, u"file/"_s);
    ACQUIS_VERIFY_RESULT(told);
    QCOMPARE(told->value(u"file/é"_s), one);
}

void TestAuditTrail::findsAnEntryThatIsChainedInAtTheEnd()
{
    ACQUIS_VERIFY_RESULT(append({ u"source-file/1"_s, u"source-file/2"_s }));
    ACQUIS_VERIFY_RESULT(m_database->run(u"CREATE TABLE kept AS SELECT value FROM register_info WHERE name = 'audit-head'"_s));
    ACQUIS_VERIFY_RESULT(append({ u"source-file/3"_s, u"source-file/4"_s }));
    QCOMPARE(firstBrokenAuditEntry(*m_database).value_or(-1), 0);
    ACQUIS_VERIFY_RESULT(
        m_database->run(u"UPDATE register_info SET value = (SELECT value FROM kept) WHERE name = 'audit-head'"_s));
    QCOMPARE(firstBrokenAuditEntry(*m_database).value_or(-1), 3);
}

void TestAuditTrail::nothingGoesBehindACutTrail_data()
{
    QTest::addColumn<QStringList>("tampering");
    QTest::newRow("last entries gone") << QStringList { u"DELETE FROM audit_entry WHERE sequence > 2"_s };
    QTest::newRow("all entries gone") << QStringList { u"DELETE FROM audit_entry"_s };
    QTest::newRow("head gone") << QStringList { u"DELETE FROM register_info WHERE name = 'audit-head'"_s };
    QTest::newRow("last entry written over") << QStringList { u"UPDATE audit_entry SET hash = 'x' WHERE sequence = 3"_s };
}

void TestAuditTrail::nothingGoesBehindACutTrail()
{
    QFETCH(QStringList, tampering);
    ACQUIS_VERIFY_RESULT(append({ u"a/1"_s, u"a/2"_s, u"a/3"_s }));
    for (const QString &step : tampering)
        ACQUIS_VERIFY_RESULT(m_database->run(step));
    ACQUIS_VERIFY_ERROR(append({ u"a/4"_s }), ErrorCode::RegisterDamaged);
    QVERIFY(firstBrokenAuditEntry(*m_database).value_or(0) > 0);
}

void TestAuditTrail::readsTheChainOfEarlierRegisters()
{
    // As every version wrote it: each field with its length in bytes, the number and the hash before first.
    const QByteArray hashed = "1:1"
                              "0:"
                              "24:2026-06-01T12:00:00.125Z"
                              "8:officier"
                              "6:import"
                              "13:source-file/1"
                              "0:"
                              "5:\xc3\xa9t\xc3\xa9"
                              "0:";
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(hashed, QCryptographicHash::Sha256).toHex());
    ACQUIS_VERIFY_RESULT(m_database->run(u"INSERT INTO audit_entry VALUES (1, '2026-06-01T12:00:00.125Z', 'officier', 'import', "
                                         "'source-file/1', '', 'été', '', '', '%1')"_s.arg(hash)));
    ACQUIS_VERIFY_RESULT(m_database->run(u"INSERT INTO register_info VALUES ('audit-head', '%1')"_s.arg(hash)));
    QCOMPARE(firstBrokenAuditEntry(*m_database).value_or(-1), 0);
    ACQUIS_VERIFY_RESULT(append({ u"source-file/2"_s }));
    QCOMPARE(firstBrokenAuditEntry(*m_database).value_or(-1), 0);
    const auto entries = chained(*m_database);
    ACQUIS_VERIFY_RESULT(entries);
    QCOMPARE(entries->front().hash, hash);
    QCOMPARE(entries->back().previousHash, hash);
    QCOMPARE(entries->front().entry, (AuditEntry { noon, u"officier"_s, u"import"_s, u"source-file/1"_s, {}, u"été"_s, {} }));
}

void TestAuditTrail::chainsManyAsOneAfterTheOther()
{
    ACQUIS_VERIFY_RESULT(append({ u"a/1"_s, u"a/2"_s, u"a/3"_s }));
    const auto one = chained(*m_database);
    init();
    ACQUIS_VERIFY_RESULT(append({ u"a/1"_s }));
    ACQUIS_VERIFY_RESULT(appendAudit(*m_database, std::vector { entryOf(u"a/2"_s), entryOf(u"a/3"_s) }));
    ACQUIS_VERIFY_RESULT(appendAudit(*m_database, std::span<const AuditEntry>()));
    const auto many = chained(*m_database);
    ACQUIS_VERIFY_RESULT(one);
    ACQUIS_VERIFY_RESULT(many);
    QCOMPARE(*many, *one);
    QCOMPARE(many->size(), std::size_t(3));
    QCOMPARE(firstBrokenAuditEntry(*m_database).value_or(-1), 0);
}

void TestAuditTrail::undoesAllEntriesWithTheChange()
{
    ACQUIS_VERIFY_RESULT(append({ u"a/1"_s }));
    ACQUIS_VERIFY_RESULT(m_database->run(u"CREATE TRIGGER no_third BEFORE INSERT ON audit_entry WHEN NEW.record = 'a/3' "
                                         "BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    {
        auto transaction = Transaction::begin(*m_database);
        ACQUIS_VERIFY_RESULT(transaction);
        QVERIFY(!appendAudit(*m_database, std::vector { entryOf(u"a/2"_s), entryOf(u"a/3"_s) }));
    }
    QCOMPARE(recordsOf(auditEntries(*m_database).value_or(std::vector<AuditEntry>())), QStringList { u"a/1"_s });
    QCOMPARE(firstBrokenAuditEntry(*m_database).value_or(-1), 0);
}

void TestAuditTrail::tellsFieldsOfARecord()
{
    const AuditEntry whole { noon, u"officer"_s, u"file-save"_s, u"procurement-file/12"_s, u"@1"_s, u"@2"_s, u"asked"_s };
    const std::vector<AuditEntry> fields =
        fieldEntries(whole, { { u"title/en"_s, u"\"x\""_s, u"\"y\""_s }, { u"bids/b#3"_s, {}, u"{}"_s, 0 } });
    QCOMPARE(fields,
             (std::vector<AuditEntry> {
                 { noon, u"officer"_s, u"file-save"_s, u"procurement-file/12#title/en"_s, u"\"x\""_s, u"\"y\""_s, u"asked"_s },
                 { noon, u"officer"_s, u"file-save"_s, u"procurement-file/12#bids/b#3"_s, {}, u"{}"_s, u"asked"_s } }));
    QCOMPARE(auditSubject(fields[0].record), (AuditSubject { whole.record, u"title/en"_s }));
    QCOMPARE(auditSubject(fields[1].record), (AuditSubject { whole.record, u"bids/b#3"_s }));
    QCOMPARE(auditSubject(whole.record), (AuditSubject { whole.record, {} }));
}

void TestAuditTrail::answersTheEntriesOfOneRecord_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("with its fields, in their order")
        << u"file/1"_s << QStringList { u"file/1#title/en"_s, u"file/1"_s, u"file/1#é"_s };
    QTest::newRow("whose name goes on") << u"file/12"_s << QStringList { u"file/12"_s, u"file/12#title/en"_s };
    QTest::newRow("one field") << u"file/1#title/en"_s << QStringList { u"file/1#title/en"_s };
    QTest::newRow("signs that mean something elsewhere") << u"file/%"_s << QStringList { u"file/%"_s };
    QTest::newRow("another case") << u"FILE/1"_s << QStringList();
    QTest::newRow("unknown") << u"file/3"_s << QStringList();
    QTest::newRow("none") << QString() << QStringList();
}

void TestAuditTrail::answersTheEntriesOfOneRecord()
{
    QFETCH(QString, record);
    QFETCH(QStringList, found);
    ACQUIS_VERIFY_RESULT(append({ u"file/1#title/en"_s, u"file/12"_s, u"file/1"_s, u"file/%"_s, u"file/1!"_s, u"file/1$"_s,
                                  u"file"_s, u"file/12#title/en"_s, u"file/1/2"_s, u"file/1#é"_s }));
    const auto entries = auditOf(*m_database, record);
    ACQUIS_VERIFY_RESULT(entries);
    QCOMPARE(recordsOf(*entries), found);
}

void TestAuditTrail::findsARecordByTheIndex()
{
    auto plan = Statement::prepare(
        *m_database, Dialect::expand(u"EXPLAIN QUERY PLAN SELECT sequence FROM audit_entry WHERE (record ${bytewise} = ? OR "
                                     "(record ${bytewise} >= ? AND record ${bytewise} < ?)) ORDER BY sequence"_s));
    ACQUIS_VERIFY_RESULT(plan);
    QString steps;
    plan->bind(0, u"file/1"_s).bind(1, u"file/1#"_s).bind(2, u"file/1$"_s);
    ACQUIS_VERIFY_RESULT(plan->forEachRow([&steps](const Statement &row) -> Result<void> {
        steps += row.text(3) + u'\n';
        return {};
    }));
    QVERIFY2(steps.contains(u"audit_entry_record"_s) && !steps.contains(u"SCAN"_s), qPrintable(steps));
}

void TestAuditTrail::answersTheEntriesOfAYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("in UTC") << 2025 << QByteArray("UTC") << QStringList { u"1"_s, u"2"_s, u"3"_s };
    QTest::newRow("the year after") << 2026 << QByteArray("UTC") << QStringList { u"4"_s, u"5"_s };
    QTest::newRow("where the evening of 31 March is still the old year")
        << 2025 << QByteArray("America/Toronto") << QStringList { u"2"_s, u"3"_s, u"4"_s };
    QTest::newRow("a year without entries") << 2030 << QByteArray("UTC") << QStringList();
}

void TestAuditTrail::answersTheEntriesOfAYear()
{
    QFETCH(int, year);
    QFETCH(QByteArray, zone);
    QFETCH(QStringList, found);
    const auto at = [](int calendarYear, int month, int day, int hour, int minute) {
        return QDateTime(QDate(calendarYear, month, day), QTime(hour, minute), Qt::UTC);
    };
    ACQUIS_VERIFY_RESULT(appendAudit(*m_database, entryOf(u"0"_s, at(2025, 3, 31, 23, 59))));
    ACQUIS_VERIFY_RESULT(appendAudit(*m_database, entryOf(u"1"_s, at(2025, 4, 1, 0, 0))));
    ACQUIS_VERIFY_RESULT(appendAudit(*m_database, entryOf(u"2"_s, at(2025, 12, 31, 23, 59))));
    ACQUIS_VERIFY_RESULT(appendAudit(*m_database, entryOf(u"3"_s, at(2026, 3, 31, 23, 59))));
    ACQUIS_VERIFY_RESULT(appendAudit(*m_database, entryOf(u"4"_s, at(2026, 4, 1, 3, 59))));
    ACQUIS_VERIFY_RESULT(appendAudit(*m_database, entryOf(u"5"_s, at(2026, 4, 1, 4, 0))));
    const auto entries = chained(*m_database, { {}, FiscalYear(year), QTimeZone(zone) });
    ACQUIS_VERIFY_RESULT(entries);
    QStringList records;
    for (const ChainedAuditEntry &one : *entries)
        records << one.entry.record;
    QCOMPARE(records, found);
    const auto one = chained(*m_database, { u"3"_s, FiscalYear(2025), QTimeZone::utc() });
    ACQUIS_VERIFY_RESULT(one);
    QCOMPARE(one->size(), std::size_t(1));
    QCOMPARE(one->front().sequence, 4);
}

void TestAuditTrail::endsAtTheFirstError()
{
    ACQUIS_VERIFY_RESULT(append({ u"a/1"_s, u"a/2"_s, u"a/3"_s }));
    int seen = 0;
    const auto done = forEachAuditEntry(*m_database, {}, [&seen](const ChainedAuditEntry &one) -> Result<void> {
        ++seen;
        return one.sequence == 2 ? Result<void>(failure(ErrorCode::Cancelled)) : Result<void>();
    });
    ACQUIS_VERIFY_ERROR(done, ErrorCode::Cancelled);
    QCOMPARE(seen, 2);
}

void TestAuditTrail::bringsAnOlderRegisterForward()
{
    const QStringList today = Dialect::schemaText(*m_database).value_or(QStringList());
    ACQUIS_VERIFY_RESULT(append({ u"file/1"_s, u"file/2"_s }));
    ACQUIS_VERIFY_RESULT(test::makeOlder(*m_database, 5));
    const QString path = m_database->path();
    m_database.reset();
    {
        // Only read, it stays as it is, and answers.
        auto reader = Database::open(path, Database::Mode::ReadOnly);
        ACQUIS_VERIFY_RESULT(reader);
        QCOMPARE(recordsOf(auditOf(**reader, u"file/2"_s).value_or(std::vector<AuditEntry>())), QStringList { u"file/2"_s });
        QCOMPARE(firstBrokenAuditEntry(**reader).value_or(-1), 0);
    }
    auto database = Database::open(path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    QCOMPARE(Dialect::schemaText(**database).value_or(QStringList()), today);
    QCOMPARE(firstBrokenAuditEntry(**database).value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
