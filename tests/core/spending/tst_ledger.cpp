// SPDX-License-Identifier: GPL-3.0-or-later
// Money of procurement files in the spend cube: right after every put, of one kind at a time, and nothing half done.
#include "core/spending/ledger.h"

#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/spending/cubecheck.h"
#include "core/spending/ledgercheck.h"
#include "core/spending/ledgersource.h"
#include "core/spending/reclassify.h"
#include "core/spending/spendcube.h"
#include "core/spending/spendlines.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/olderregister.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <optional>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QString health = u"Ministry of Health"_s;

LedgerLine lineOf(LedgerKind kind, const QString &record, qint64 cents)
{
    LedgerLine line;
    line.kind = kind;
    line.day = QDate(2026, 11, 21);
    line.file = u"2026-001"_s;
    line.record = record;
    line.ministry = health;
    line.program = u"Digital Health"_s;
    line.vendor = u"Maple Code Inc."_s;
    line.sizeClass = u"small"_s;
    line.method = u"low-value-quotes"_s;
    line.commodity = u"services"_s;
    line.vor = u"none"_s;
    line.amount = Money::fromCents(cents);
    return line;
}

LedgerLine passedOn(qint64 cents, const QString &payeeSize, const QString &makerSize)
{
    LedgerLine line = lineOf(LedgerKind::Paid, u"invoice/%1-%2"_s.arg(payeeSize, makerSize), cents);
    line.sizeClass = payeeSize;
    line.indirectVendor = u"Real Maker Ltd."_s;
    line.indirectSize = makerSize;
    return line;
}

/// In a transaction of its own, as a save of a file is.
Result<void> put(Database &database, const QString &file, const QList<LedgerLine> &lines)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto done = putLedger(database, file, lines); !done)
        return done;
    return transaction->commit();
}

qint64 sumOf(const SpendCube &cube, const QList<std::pair<Dimension, QString>> &where)
{
    QList<CubeFilter> filters;
    for (const auto &[dimension, code] : where) {
        const int member = cube.memberByText(dimension, code);
        if (member < 0)
            return 0;
        filters.append({ dimension, { member } });
    }
    return cube.breakdown({ {}, filters }).total.cents();
}

/// All rows of the tables that a put may touch, as text.
Result<QStringList> everything(Database &database)
{
    QStringList rows;
    for (const QString &table : { u"source_file"_s, u"source_text"_s, u"vendor_name"_s, u"spend_path"_s, u"spend_terms"_s,
                                  u"spend_block"_s, u"ledger_cell"_s, u"ledger_entry"_s, u"unit"_s, u"dimension_member"_s }) {
        auto statement = Statement::prepare(database, u"SELECT COUNT(*), COALESCE(SUM(rowid), 0) FROM "_s + table);
        if (!statement)
            return std::unexpected(statement.error());
        if (auto done = statement->exec(); !done)
            return std::unexpected(done.error());
        if (auto row = statement->next(); !row)
            return std::unexpected(row.error());
        rows << u"%1 %2 %3"_s.arg(table).arg(statement->integer(0)).arg(statement->integer(1));
    }
    auto sources = sourceFiles(database);
    if (!sources)
        return std::unexpected(sources.error());
    for (const SourceFile &source : std::as_const(*sources))
        rows << u"%1 %2 %3 %4"_s.arg(source.name, source.sha256, source.controlTotal.toString()).arg(source.rowsRead);
    return rows;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourKindsStandApartInTheCube();
    void whatWasPutComesBack();
    void importedLinesStandBesideThem();
    void randomPutsAgreeWithANaiveSum_data();
    void randomPutsAgreeWithANaiveSum();
    void aChangeIsTakenBackAndWrittenAnew();
    void theSameAgainWritesNothing_data();
    void theSameAgainWritesNothing();
    void aLineMovesToItsYear();
    void aRollbackLeavesNothing();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void sumsPastTheRangeAreRefused();
    void damageIsFound_data();
    void damageIsFound();
    void changedLinesAreFound();
    void anImportOfThemCannotBeUndone();
    void theCrosswalkReachesThem();
    void directAndIndirectShareNoDollar();
    void onlyThePeriodCounts();
    void olderRegistersLearnTheKind();

private:
    [[nodiscard]] Result<std::unique_ptr<Database>> fresh();
    test::TemporaryFolder m_folder;
    int m_registers = 0;
};

Result<std::unique_ptr<Database>> TestLedger::fresh()
{
    return createRegister(m_folder.path(u"register-%1.acquis"_s.arg(++m_registers)));
}

void TestLedger::fourKindsStandApartInTheCube()
{
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    ACQUIS_VERIFY_RESULT(
        put(**database, u"2026-001"_s,
            { lineOf(LedgerKind::Awarded, u"award"_s, 20'000'00), lineOf(LedgerKind::Committed, u"contract/c1"_s, 19'000'00),
              lineOf(LedgerKind::Invoiced, u"invoice/i1"_s, 5'000'00), lineOf(LedgerKind::Paid, u"invoice/i1"_s, 4'000'00) }));
    const auto cube = SpendCube::load(**database);
    ACQUIS_VERIFY_RESULT(cube);
    const QMap<QString, qint64> expected {
        { u"awarded"_s, 20'000'00 }, { u"committed"_s, 19'000'00 }, { u"invoiced"_s, 5'000'00 }, { u"paid"_s, 4'000'00 }
    };
    for (auto kind = expected.cbegin(); kind != expected.cend(); ++kind) {
        QCOMPARE(sumOf(*cube, { { Dimension::Kind, kind.key() } }), kind.value());
        QCOMPARE(sumOf(*cube, { { Dimension::Kind, kind.key() },
                                { Dimension::SizeClass, u"small"_s },
                                { Dimension::Method, u"low-value-quotes"_s },
                                { Dimension::Commodity, u"services"_s },
                                { Dimension::Vor, u"none"_s },
                                { Dimension::Ministry, u"Health"_s },
                                { Dimension::Program, u"Digital Health"_s },
                                { Dimension::FiscalYear, u"2026-27"_s } }),
                 kind.value());
    }
    const auto sources = sourceFiles(**database);
    ACQUIS_VERIFY_RESULT(sources);
    QStringList names;
    for (const SourceFile &source : std::as_const(*sources)) {
        names << source.name;
        QVERIFY(isLedgerSource(source));
        QCOMPARE(source.controlTotal.cents(), expected.value(source.name.section(u'/', 2)));
        QCOMPARE(source.sha256.size(), 64);
    }
    names.sort();
    QCOMPARE(names, QStringList({ u"procurement-files/2026-27/awarded"_s, u"procurement-files/2026-27/committed"_s,
                                  u"procurement-files/2026-27/invoiced"_s, u"procurement-files/2026-27/paid"_s }));
}

void TestLedger::whatWasPutComesBack()
{
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    LedgerLine bare = lineOf(LedgerKind::Awarded, u"award"_s, 0);
    bare.program.clear();
    bare.vendor.clear();
    bare.sizeClass.clear();
    bare.method.clear();
    bare.commodity.clear();
    bare.vor.clear();
    const LedgerLine indirect = passedOn(-5'00, u"large"_s, u"micro"_s);
    ACQUIS_VERIFY_RESULT(put(**database, u"2026-001"_s, { indirect, bare }));
    const auto lines = ledgerOf(**database, u"2026-001"_s);
    ACQUIS_VERIFY_RESULT(lines);
    QCOMPARE(lines->size(), 2);
    QVERIFY(lines->at(0) == bare);
    QVERIFY(lines->at(1) == indirect);
    const auto others = ledgerOf(**database, u"2026-002"_s);
    ACQUIS_VERIFY_RESULT(others);
    QVERIFY(others->isEmpty());
}

void TestLedger::importedLinesStandBesideThem()
{
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    const QString csv = m_folder.write(u"lines.csv"_s, "Vendor,Ministry,Program,Fiscal Year,Amount\n"
                                                       "Maple Code Inc.,Health,Digital Health,2026-27,100.00\n");
    ACQUIS_VERIFY_RESULT(importFiles(**database, { csv }, {}));
    ACQUIS_VERIFY_RESULT(put(**database, u"2026-001"_s, { lineOf(LedgerKind::Paid, u"invoice/i1"_s, 7'00) }));
    const auto cube = SpendCube::load(**database, SpendCube::Detail::Vendors);
    ACQUIS_VERIFY_RESULT(cube);
    QCOMPARE(sumOf(*cube, { { Dimension::Kind, u"awarded"_s }, { Dimension::Vendor, u"Maple Code Inc."_s } }), 100'00);
    QCOMPARE(sumOf(*cube, { { Dimension::Kind, u"paid"_s }, { Dimension::Vendor, u"Maple Code Inc."_s } }), 7'00);
    const auto lines =
        spendLines(**database, *cube, { { Dimension::Kind, { cube->memberByText(Dimension::Kind, u"paid"_s) } } }, 0, 0);
    ACQUIS_VERIFY_RESULT(lines);
    QCOMPARE(lines->lines.size(), 1);
    QCOMPARE(lines->lines.first().reference, u"2026-001 invoice/i1"_s);
    QCOMPARE(lines->lines.first().vendor, u"Maple Code Inc."_s);
    QCOMPARE(lines->lines.first().amount.cents(), 7'00);
}

void TestLedger::randomPutsAgreeWithANaiveSum_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLedger::randomPutsAgreeWithANaiveSum()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    const QStringList sizes { u"micro"_s, u"small"_s, u"medium"_s, u"large"_s, {} };
    const QStringList methods { u"open-competition"_s, u"low-value-quotes"_s, u"limited-tendering"_s, {} };
    const QStringList vors { u"none"_s, u"enterprise"_s, {} };
    QMap<QString, QList<LedgerLine>> files; // what each file says last
    const auto anyLine = [&](const QString &file, int record) {
        LedgerLine line =
            lineOf(static_cast<LedgerKind>(record % 4), u"record/%1"_s.arg(record / 4), random.bounded(200'000) - 50'000);
        line.file = file;
        line.day = QDate(2025 + random.bounded(2), 1 + random.bounded(12), 1 + random.bounded(28));
        line.ministry = u"Ministry %1"_s.arg(random.bounded(3));
        line.program = random.bounded(4) == 0 ? QString() : u"Program %1"_s.arg(random.bounded(4));
        line.vendor = random.bounded(5) == 0 ? QString() : u"Vendor %1"_s.arg(random.bounded(9));
        line.sizeClass = sizes.at(random.bounded(sizes.size()));
        line.method = methods.at(random.bounded(methods.size()));
        line.vor = vors.at(random.bounded(vors.size()));
        return line;
    };
    std::optional<Transaction> transaction;
    for (int step = 0; step < 180; ++step) {
        if (step % 40 == 0) { // some puts share a transaction, as saves of several files do
            if (transaction)
                ACQUIS_VERIFY_RESULT(transaction->commit());
            transaction.reset();
            auto next = Transaction::begin(**database);
            ACQUIS_VERIFY_RESULT(next);
            transaction.emplace(std::move(*next));
        }
        const QString file = u"F %1"_s.arg(random.bounded(12));
        QList<LedgerLine> lines = files.value(file);
        if (random.bounded(12) == 0) {
            lines.clear();
        } else {
            lines.removeIf([&](const LedgerLine &) { return random.bounded(6) == 0; });
            for (int i = random.bounded(4); i > 0; --i) {
                const LedgerLine line = anyLine(file, random.bounded(24));
                lines.removeIf([&](const LedgerLine &one) { return one.kind == line.kind && one.record == line.record; });
                lines.append(line);
            }
        }
        ACQUIS_VERIFY_RESULT(putLedger(**database, file, lines));
        files.insert(file, lines);
    }
    ACQUIS_VERIFY_RESULT(transaction->commit());
    const auto cube = SpendCube::load(**database, SpendCube::Detail::Vendors);
    ACQUIS_VERIFY_RESULT(cube);
    struct Looked
    {
        Dimension dimension;
        QString (*of)(const LedgerLine &);
    };
    const QList<Looked> looked {
        { Dimension::Ministry, [](const LedgerLine &line) { return line.ministry; } },
        { Dimension::Program, [](const LedgerLine &line) { return line.program; } },
        { Dimension::Vendor, [](const LedgerLine &line) { return line.vendor; } },
        { Dimension::SizeClass, [](const LedgerLine &line) { return line.sizeClass; } },
        { Dimension::Method, [](const LedgerLine &line) { return line.method; } },
        { Dimension::Vor, [](const LedgerLine &line) { return line.vor; } },
        { Dimension::FiscalYear, [](const LedgerLine &line) { return FiscalYear::containing(line.day).toString(); } },
    };
    for (const Looked &look : looked) {
        QMap<std::pair<QString, QString>, qint64> naive;
        for (const QList<LedgerLine> &lines : std::as_const(files)) {
            for (const LedgerLine &line : lines)
                naive[{ ledgerKindName(line.kind), look.of(line) }] += line.amount.cents();
        }
        QMap<std::pair<QString, QString>, qint64> found;
        const Breakdown breakdown = cube->breakdown({ { Dimension::Kind, look.dimension }, {} });
        for (const BreakdownRow &row : breakdown.rows) {
            const DimensionMember &member = cube->members(look.dimension)[static_cast<size_t>(row.keys[1])];
            const bool isNamed = look.dimension == Dimension::Ministry || look.dimension == Dimension::Program
                                 || look.dimension == Dimension::Vendor;
            found[{ cube->members(Dimension::Kind)[static_cast<size_t>(row.keys[0])].code,
                    isNamed ? member.name.en : member.code }] = row.amount.cents();
        }
        naive.removeIf([](auto sum) { return sum.value() == 0; });
        found.removeIf([](auto sum) { return sum.value() == 0; });
        QCOMPARE(found, naive);
    }
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        auto stands = ledgerOf(**database, file.key());
        ACQUIS_VERIFY_RESULT(stands);
        QList<LedgerLine> wanted = *file;
        const auto before = [](const LedgerLine &a, const LedgerLine &b) {
            return std::pair(a.kind, a.record) < std::pair(b.kind, b.record);
        };
        std::sort(wanted.begin(), wanted.end(), before);
        QVERIFY(*stands == wanted);
    }
    const auto checks = checkRegister(**database);
    ACQUIS_VERIFY_RESULT(checks);
    for (const IntegrityCheck &check : *checks)
        QVERIFY2(check.ok, qPrintable(check.name + u' ' + check.detail));
}

void TestLedger::aChangeIsTakenBackAndWrittenAnew()
{
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    for (const qint64 cents : { 100, 120 })
        ACQUIS_VERIFY_RESULT(put(**database, u"2026-001"_s, { lineOf(LedgerKind::Committed, u"contract/c1"_s, cents) }));
    ACQUIS_VERIFY_RESULT(put(**database, u"2026-001"_s, {}));
    const auto cube = SpendCube::load(**database);
    ACQUIS_VERIFY_RESULT(cube);
    const auto page = spendLines(**database, *cube, {}, 0, 0);
    ACQUIS_VERIFY_RESULT(page);
    QList<qint64> amounts;
    QList<qint64> rows;
    for (const SpendLine &line : page->lines) {
        amounts << line.amount.cents();
        rows << line.row;
    }
    QCOMPARE(amounts, QList<qint64>({ 100, -100, 120, -120 }));
    QCOMPARE(rows, QList<qint64>({ 1, 2, 3, 4 }));
    QCOMPARE(cube->breakdown({ {}, {} }).total.cents(), 0);
}

void TestLedger::theSameAgainWritesNothing_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("sizeClass");
    QTest::addColumn<QString>("ministry");
    QTest::newRow("the very same") << u"low-value-quotes"_s << u"small"_s << health;
    QTest::newRow("another word for the method") << u"three quotes"_s << u"small"_s << health;
    QTest::newRow("blanks") << u"low-value-quotes"_s << u"small"_s << u"  Ministry  of Health "_s;
}

void TestLedger::theSameAgainWritesNothing()
{
    QFETCH(QString, method);
    QFETCH(QString, sizeClass);
    QFETCH(QString, ministry);
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    const LedgerLine first = lineOf(LedgerKind::Awarded, u"award"_s, 100);
    ACQUIS_VERIFY_RESULT(put(**database, first.file, { first, passedOn(5, u"unknown"_s, u"unknown"_s) }));
    const auto before = everything(**database);
    ACQUIS_VERIFY_RESULT(before);
    LedgerLine again = first;
    again.method = method;
    again.sizeClass = sizeClass;
    again.ministry = ministry;
    LedgerLine other = passedOn(5, {}, {});
    other.record = u"invoice/unknown-unknown"_s;
    ACQUIS_VERIFY_RESULT(put(**database, first.file, { other, again }));
    const auto after = everything(**database);
    ACQUIS_VERIFY_RESULT(after);
    QCOMPARE(*after, *before);
}

void TestLedger::aLineMovesToItsYear()
{
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    LedgerLine line = lineOf(LedgerKind::Paid, u"invoice/i1"_s, 300);
    line.day = QDate(2027, 3, 31);
    ACQUIS_VERIFY_RESULT(put(**database, line.file, { line }));
    line.day = QDate(2027, 4, 1);
    ACQUIS_VERIFY_RESULT(put(**database, line.file, { line }));
    const auto cube = SpendCube::load(**database);
    ACQUIS_VERIFY_RESULT(cube);
    QCOMPARE(sumOf(*cube, { { Dimension::FiscalYear, u"2026-27"_s } }), 0);
    QCOMPARE(sumOf(*cube, { { Dimension::FiscalYear, u"2027-28"_s } }), 300);
    const auto check = checkLedger(**database);
    ACQUIS_VERIFY_RESULT(check);
    QVERIFY2(check->ok, qPrintable(check->detail));
}

void TestLedger::aRollbackLeavesNothing()
{
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    ACQUIS_VERIFY_RESULT(put(**database, u"2026-001"_s, { lineOf(LedgerKind::Awarded, u"award"_s, 100) }));
    const auto before = everything(**database);
    ACQUIS_VERIFY_RESULT(before);
    {
        auto transaction = Transaction::begin(**database);
        ACQUIS_VERIFY_RESULT(transaction);
        LedgerLine line = lineOf(LedgerKind::Paid, u"invoice/i1"_s, 55);
        line.ministry = u"Ministry nobody knew"_s;
        line.method = u"a new method"_s;
        line.vendor = u"A new vendor"_s;
        ACQUIS_VERIFY_RESULT(putLedger(**database, line.file, { line }));
        const auto within = everything(**database);
        ACQUIS_VERIFY_RESULT(within);
        QVERIFY(*within != *before);
        // The transaction ends without a commit, as when the program is killed.
    }
    const auto after = everything(**database);
    ACQUIS_VERIFY_RESULT(after);
    QCOMPARE(*after, *before);
    const auto checks = checkRegister(**database);
    ACQUIS_VERIFY_RESULT(checks);
    QVERIFY(std::all_of(checks->begin(), checks->end(), [](const IntegrityCheck &check) { return check.ok; }));
}

void TestLedger::faultsAreNamed_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("makerSize");
    QTest::addColumn<QString>("vor");
    QTest::addColumn<QString>("detail");
    const QDate day(2026, 11, 21);
    const QString file = u"2026-001"_s;
    QTest::newRow("no record") << QString() << file << day << u"small"_s << QString() << u"none"_s << u"record"_s;
    QTest::newRow("a blank in the record") << u"in voice"_s << file << day << u"small"_s << QString() << u"none"_s << u"record"_s;
    QTest::newRow("a control character in the record")
        << u"award\x1f"_s << file << day << u"small"_s << QString() << u"none"_s << u"record"_s;
    QTest::newRow("another file") << u"award"_s << u"2026-002"_s << day << u"small"_s << QString() << u"none"_s << u"file"_s;
    QTest::newRow("no day") << u"award"_s << file << QDate() << u"small"_s << QString() << u"none"_s << u"day"_s;
    QTest::newRow("a size nobody knows") << u"award"_s << file << day << u"huge"_s << QString() << u"none"_s
                                         << u"size-class=huge"_s;
    QTest::newRow("an arrangement nobody knows")
        << u"award"_s << file << day << u"small"_s << QString() << u"perhaps"_s << u"vor=perhaps"_s;
    QTest::newRow("a maker's size without a maker")
        << u"award"_s << file << day << u"small"_s << u"micro"_s << u"none"_s << u"indirectSize"_s;
    QTest::newRow("twice the same") << u"invoice/i1"_s << file << day << u"small"_s << QString() << u"none"_s << u"paid"_s;
}

void TestLedger::faultsAreNamed()
{
    QFETCH(QString, record);
    QFETCH(QString, file);
    QFETCH(QDate, day);
    QFETCH(QString, size);
    QFETCH(QString, makerSize);
    QFETCH(QString, vor);
    QFETCH(QString, detail);
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    LedgerLine line = lineOf(LedgerKind::Paid, record, 100);
    line.file = file;
    line.day = day;
    line.sizeClass = size;
    line.indirectSize = makerSize;
    line.vor = vor;
    const auto before = everything(**database);
    ACQUIS_VERIFY_RESULT(before);
    const auto done = put(**database, u"2026-001"_s, { lineOf(LedgerKind::Paid, u"invoice/i1"_s, 100), line });
    ACQUIS_VERIFY_ERROR(done, ErrorCode::InvalidData);
    QCOMPARE(done.error().subject, record);
    QCOMPARE(done.error().detail, detail);
    const auto after = everything(**database);
    ACQUIS_VERIFY_RESULT(after);
    QCOMPARE(*after, *before);
}

void TestLedger::sumsPastTheRangeAreRefused()
{
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    const qint64 most = std::numeric_limits<qint64>::max();
    ACQUIS_VERIFY_RESULT(put(**database, u"2026-001"_s, { lineOf(LedgerKind::Paid, u"invoice/i1"_s, most) }));
    ACQUIS_VERIFY_ERROR(put(**database, u"2026-001"_s,
                            { lineOf(LedgerKind::Paid, u"invoice/i1"_s, most), lineOf(LedgerKind::Paid, u"invoice/i2"_s, 1) }),
                        ErrorCode::AmountOutOfRange);
    const auto lines = ledgerOf(**database, u"2026-001"_s);
    ACQUIS_VERIFY_RESULT(lines);
    QCOMPARE(lines->size(), 1);
}

void TestLedger::damageIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("check");
    const auto row = [](const char *name, const QString &sql, const char *check) {
        QTest::newRow(name) << sql << QString::fromLatin1(check);
    };
    row("an amount that stands", u"UPDATE ledger_entry SET amount = amount + 1"_s, "ledger");
    row("a day", u"UPDATE ledger_entry SET day = '2026-11-22'"_s, "ledger");
    row("a maker's size", u"UPDATE ledger_entry SET indirect_size_id = NULL WHERE indirect_size_id IS NOT NULL"_s, "ledger");
    row("what stands taken out", u"DELETE FROM ledger_entry WHERE kind = 'paid'"_s, "ledger");
    row("a maker", u"UPDATE ledger_entry SET indirect_vendor_id = vendor_id"_s, "ledger");
    row("two amounts that make up for each other",
        u"UPDATE ledger_entry SET amount = amount + CASE record WHEN 'award' THEN 1 ELSE -1 END"_s, "ledger");
    row("a file's number", u"UPDATE ledger_entry SET file_number = 'other'"_s, "ledger");
    row("lines taken out", u"DELETE FROM spend_block WHERE kind = 'lines'"_s, "ledger");
    row("the proof", u"UPDATE source_file SET sha256 = 'ab' || substr(sha256, 3)"_s, "ledger");
    row("another kind", u"UPDATE spend_terms SET kind_id = (SELECT id FROM dimension_member WHERE code = 'budgeted')"_s,
        "ledger");
    row("the name of a source", u"UPDATE source_file SET name = 'procurement-files/2026-27/given' WHERE id = 1"_s, "ledger");
    row("a source made an import", u"UPDATE source_file SET format = 'contract-lines' WHERE id = 1"_s, "ledger");
    row("a cell that is found under another's words", u"UPDATE ledger_cell SET terms_position = terms_position + 1"_s, "ledger");
    row("a cell that is not found", u"DELETE FROM ledger_cell"_s, "ledger");
    row("cells taken out", u"DELETE FROM spend_block WHERE kind = 'cells'"_s, "cube");
    row("a path's sum", u"UPDATE spend_path SET amount = amount + 1"_s, "cube");
    row("a control total", u"UPDATE source_file SET control_total = control_total + 1"_s, "cube");
}

void TestLedger::damageIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, check);
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    ACQUIS_VERIFY_RESULT(
        put(**database, u"2026-001"_s, { lineOf(LedgerKind::Awarded, u"award"_s, 500), passedOn(300, u"large"_s, u"small"_s) }));
    ACQUIS_VERIFY_RESULT((*database)->run(sql));
    const auto checks = checkRegister(**database);
    ACQUIS_VERIFY_RESULT(checks);
    const auto found = std::find_if(checks->begin(), checks->end(), [&](const IntegrityCheck &one) { return one.name == check; });
    QVERIFY(found != checks->end());
    QVERIFY(!found->ok);
    QVERIFY(!found->detail.isEmpty());
}

void TestLedger::changedLinesAreFound()
{
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    ACQUIS_VERIFY_RESULT(put(**database, u"2026-001"_s,
                             { lineOf(LedgerKind::Paid, u"invoice/i1"_s, 100), lineOf(LedgerKind::Paid, u"invoice/i2"_s, 100) }));
    const auto vendor = [&] {
        auto statement = Statement::prepare(**database, u"SELECT MAX(id) FROM vendor_name"_s);
        return statement && statement->exec() && statement->next() ? statement->integer(0) : -1;
    }();
    // Two lines of the same sum change places: every sum stays right.
    BlockWriter lines;
    lines.add(StoredLine { 0, 1, 100, vendor,
                           "2026-001 invoice/i2\x1f"
                           "2026-11-21" });
    lines.add(StoredLine { 0, 2, 100, vendor,
                           "2026-001 invoice/i1\x1f"
                           "2026-11-21" });
    auto change = Statement::prepare(**database, u"UPDATE spend_block SET content = ? WHERE kind = 'lines'"_s);
    ACQUIS_VERIFY_RESULT(change);
    ACQUIS_VERIFY_RESULT(change->bind(0, lines.take()).exec());
    const auto cube = checkCube(**database);
    ACQUIS_VERIFY_RESULT(cube);
    QVERIFY2(cube->ok, qPrintable(cube->detail));
    const auto ledger = checkLedger(**database);
    ACQUIS_VERIFY_RESULT(ledger);
    QVERIFY(!ledger->ok);
    QCOMPARE(ledger->detail, u"procurement-files/2026-27/paid: the lines do not have the proof"_s);
}

void TestLedger::anImportOfThemCannotBeUndone()
{
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    ACQUIS_VERIFY_RESULT(put(**database, u"2026-001"_s, { lineOf(LedgerKind::Paid, u"invoice/i1"_s, 100) }));
    const auto sources = sourceFiles(**database);
    ACQUIS_VERIFY_RESULT(sources);
    const auto undone = undoImport(**database, sources->first().id, u"somebody"_s);
    ACQUIS_VERIFY_ERROR(undone, ErrorCode::InvalidData);
    QCOMPARE(undone.error().subject, u"procurement-files/2026-27/paid"_s);
    const auto lines = ledgerOf(**database, u"2026-001"_s);
    ACQUIS_VERIFY_RESULT(lines);
    QCOMPARE(lines->size(), 1);
}

void TestLedger::theCrosswalkReachesThem()
{
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    LedgerLine line = lineOf(LedgerKind::Paid, u"invoice/i1"_s, 100);
    line.ministry = u"Ministry of Wellbeing"_s;
    ACQUIS_VERIFY_RESULT(put(**database, line.file, { line }));
    ACQUIS_VERIFY_RESULT((*database)->run(u"INSERT INTO crosswalk (kind, written, within_ministry, with_component, first_year, "
                                          "last_year, unit_id, source) SELECT 'ministry', 'Ministry of Wellbeing', '', '', 0, 0, "
                                          "id, 'test' FROM unit WHERE kind = 'ministry' AND code = 'education'"_s));
    ACQUIS_VERIFY_RESULT(reclassifyPaths(**database));
    const auto cube = SpendCube::load(**database);
    ACQUIS_VERIFY_RESULT(cube);
    QCOMPARE(sumOf(*cube, { { Dimension::Ministry, u"education"_s } }), 100);
    const auto checks = checkRegister(**database);
    ACQUIS_VERIFY_RESULT(checks);
    QVERIFY(std::all_of(checks->begin(), checks->end(), [](const IntegrityCheck &check) { return check.ok; }));
    const auto stands = ledgerOf(**database, line.file);
    ACQUIS_VERIFY_RESULT(stands);
    QVERIFY(*stands == QList { line });
}

void TestLedger::directAndIndirectShareNoDollar()
{
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    // The figures of the United Kingdom: 10.9 % direct, 16.2 % indirect of 1,000.
    LedgerLine direct = lineOf(LedgerKind::Paid, u"invoice/direct"_s, 109'00);
    LedgerLine elsewhere = lineOf(LedgerKind::Paid, u"invoice/elsewhere"_s, 700'00);
    elsewhere.sizeClass = u"large"_s;
    LedgerLine onlyInvoiced = passedOn(999'00, u"large"_s, u"micro"_s);
    onlyInvoiced.kind = LedgerKind::Invoiced;
    ACQUIS_VERIFY_RESULT(put(**database, direct.file,
                             { direct, elsewhere, onlyInvoiced, passedOn(162'00, u"large"_s, u"small"_s),
                               passedOn(20'00, u"medium"_s, u"micro"_s), passedOn(9'00, u"large"_s, u"large"_s) }));
    const auto paid = paidBySize(**database, QDate(2026, 4, 1), QDate(2027, 3, 31));
    ACQUIS_VERIFY_RESULT(paid);
    const auto small = directAndIndirect(*paid, { u"small"_s });
    ACQUIS_VERIFY_RESULT(small);
    QCOMPARE(small->direct.cents(), 109'00);
    QCOMPARE(small->indirect.cents(), 162'00);
    QCOMPARE(small->total.cents(), 1000'00);
    QCOMPARE(small->directShare().toString(3), u"0.109"_s);
    QCOMPARE(small->indirectShare().toString(3), u"0.162"_s);
    const auto sum = small->summed();
    ACQUIS_VERIFY_RESULT(sum);
    QCOMPARE(Share({ sum->cents(), small->total.cents() }).toString(3), u"0.271"_s);
    // Passed on within the asked sizes it is direct, and not a second time indirect.
    const auto all = directAndIndirect(*paid, { u"micro"_s, u"small"_s, u"medium"_s });
    ACQUIS_VERIFY_RESULT(all);
    QCOMPARE(all->direct.cents(), 129'00);
    QCOMPARE(all->indirect.cents(), 162'00);
    // The cube counts it where it was paid: never in the maker's class.
    const auto cube = SpendCube::load(**database);
    ACQUIS_VERIFY_RESULT(cube);
    QCOMPARE(sumOf(*cube, { { Dimension::Kind, u"paid"_s }, { Dimension::SizeClass, u"small"_s } }), 109'00);
    QCOMPARE(sumOf(*cube, { { Dimension::Kind, u"paid"_s }, { Dimension::SizeClass, u"micro"_s } }), 0);
}

void TestLedger::onlyThePeriodCounts()
{
    auto database = fresh();
    ACQUIS_VERIFY_RESULT(database);
    QList<LedgerLine> lines;
    for (const QDate day : { QDate(2026, 3, 31), QDate(2026, 4, 1), QDate(2027, 3, 31), QDate(2027, 4, 1) }) {
        lines << lineOf(LedgerKind::Paid, u"invoice/"_s + day.toString(Qt::ISODate), 1 + qint64(lines.size()) * 10);
        lines.last().day = day;
    }
    ACQUIS_VERIFY_RESULT(put(**database, u"2026-001"_s, lines));
    const auto paid = paidBySize(**database, QDate(2026, 4, 1), QDate(2027, 3, 31));
    ACQUIS_VERIFY_RESULT(paid);
    QVERIFY(*paid == QList({ PassedOn { u"small"_s, u"small"_s, false, Money::fromCents(11 + 21) } }));
}

void TestLedger::olderRegistersLearnTheKind()
{
    QVERIFY(ledgerSchema() <= Database::newestSchema());
    const QString path = m_folder.path(u"older.acquis"_s);
    {
        auto database = createRegister(path);
        ACQUIS_VERIFY_RESULT(database);
        for (
            const QString &sql :
            { u"DELETE FROM dimension_member WHERE dimension = 'kind' AND code = 'committed'"_s,
              u"UPDATE dimension_member SET position = position - 1 WHERE dimension = 'kind' AND code IN ('invoiced', 'paid')"_s })
            ACQUIS_VERIFY_RESULT((*database)->run(sql));
        ACQUIS_VERIFY_RESULT(test::makeOlder(**database, ledgerSchema() - 1));
    }
    {
        auto reader = Database::open(path, Database::Mode::ReadOnly);
        ACQUIS_VERIFY_RESULT(reader);
        const auto lines = ledgerOf(**reader, u"2026-001"_s);
        ACQUIS_VERIFY_RESULT(lines);
        QVERIFY(lines->isEmpty());
        ACQUIS_VERIFY_RESULT(paidBySize(**reader, QDate(2026, 1, 1), QDate(2027, 1, 1)));
        ACQUIS_VERIFY_RESULT(checkRegister(**reader));
    }
    auto database = Database::open(path, Database::Mode::ReadWrite);
    ACQUIS_VERIFY_RESULT(database);
    auto kinds = Statement::prepare(**database,
                                    u"SELECT code, position FROM dimension_member WHERE dimension = 'kind' ORDER BY position"_s);
    ACQUIS_VERIFY_RESULT(kinds);
    QStringList order;
    ACQUIS_VERIFY_RESULT(kinds->forEachRow([&](const Statement &row) -> Result<void> {
        order << row.text(0) + QString::number(row.integer(1));
        return {};
    }));
    QCOMPARE(order, QStringList({ u"budgeted1"_s, u"actual2"_s, u"awarded3"_s, u"committed4"_s, u"invoiced5"_s, u"paid6"_s }));
    ACQUIS_VERIFY_RESULT(put(**database, u"2026-001"_s, { lineOf(LedgerKind::Committed, u"contract/c1"_s, 5) }));
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
