// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/newregister.h"
#include "core/exchange/spendimport.h"
#include "core/spending/cubecheck.h"
#include "core/spending/spendcube.h"
#include "core/spending/spendlines.h"
#include "core/storage/database.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "Fiscal Year,Amount $,Ministry,Category,Program,Activity,Sub-item,Account,Account details\r\n";

QByteArray row(const char *amount, const char *program, const char *year = "2016-17")
{
    return QByteArray(year) + ",\"" + amount + "\",Ministry Of Kites,Operating Expense," + program
           + ",Main Office,,Services,\r\n";
}

} // namespace

class TestSpendImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyLineKeepsFileAndRow();
    void theSameFileAddsNothing();
    void aCorrectionTellsNewSameChangedAbsent();
    void undoBringsTheEarlierEditionBack();
    void anotherYearIsNoCorrection();
    void badFilesChangeNothing_data();
    void badFilesChangeNothing();
    void badRowsAreHeldBack_data();
    void badRowsAreHeldBack();
    void aTelephoneIsKeptWhenAccepted();
    void planningChangesNothing();
    void cancellingLeavesTheRegisterAsItWas_data();
    void cancellingLeavesTheRegisterAsItWas();
    void aFileThatGrowsIsRefused();
    void contractLinesAreRead();

private:
    [[nodiscard]] Result<FileReport> import(const QByteArray &content, const QString &name = u"accounts.csv"_s,
                                            const ImportOptions &options = {});
    [[nodiscard]] QString total();
    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestSpendImport::init()
{
    m_database.reset();
    m_folder = std::make_unique<test::TemporaryFolder>();
    auto made = createRegister(m_folder->path(u"register.acquis"_s));
    ACQUIS_VERIFY_RESULT(made);
    m_database = std::move(*made);
}

Result<FileReport> TestSpendImport::import(const QByteArray &content, const QString &name, const ImportOptions &options)
{
    auto report = importFiles(*m_database, { m_folder->write(name, content) }, options);
    if (!report)
        return std::unexpected(report.error());
    auto check = checkCube(*m_database);
    if (!check || !check->ok)
        return failure(ErrorCode::RegisterDamaged, u"cube"_s, check ? check->detail : QString());
    return report->files.first();
}

QString TestSpendImport::total()
{
    const auto cube = SpendCube::load(*m_database);
    return cube ? cube->breakdown({}).total.toString() : QString();
}

void TestSpendImport::everyLineKeepsFileAndRow()
{
    const QByteArray content = "Year,Amount,\"Ministry\r\nName\",Category,Program\r\n2016-17,100,Kites,Operating,"
                               "Strings\r\n\r\n2016-17,-40,Kites,Operating,Tails\r\n";
    const auto file = import(content);
    ACQUIS_VERIFY_RESULT(file);
    QCOMPARE(file->rowsNew, 2);
    QCOMPARE(file->controlTotal.toString(), u"60.00"_s);
    const auto cube = SpendCube::load(*m_database);
    ACQUIS_VERIFY_RESULT(cube);
    const auto page = spendLines(*m_database, *cube, {}, 0, 0);
    ACQUIS_VERIFY_RESULT(page);
    QCOMPARE(page->lines.size(), 2);
    QCOMPARE(page->lines[0].row, 3); // the header takes two lines of the file
    QCOMPARE(page->lines[1].row, 5); // and one line is empty
    QCOMPARE(page->lines[0].sha256, file->sha256);
    QCOMPARE(page->lines[1].levels[2], u"Tails"_s);
}

void TestSpendImport::theSameFileAddsNothing()
{
    const QByteArray content = header + row("1,000", "Strings") + row("2,000", "Tails");
    ACQUIS_VERIFY_RESULT(import(content));
    const auto again = import(content, u"renamed.csv"_s);
    ACQUIS_VERIFY_RESULT(again);
    QCOMPARE(again->standing, FileStanding::AlreadyImported);
    QCOMPARE(again->rowsNew, 0);
    QCOMPARE(again->rowsSame, 2);
    QCOMPARE(total(), u"3000.00"_s);
}

void TestSpendImport::aCorrectionTellsNewSameChangedAbsent()
{
    ACQUIS_VERIFY_RESULT(import(header + row("1,000", "A") + row("2,000", "B") + row("3,000", "C") + row("3,000", "C")));
    const auto corrected =
        import(header + row("2,500", "B") + row("1,000", "A") + row("3,000", "C") + row("7", "New"), u"corrected.csv"_s);
    ACQUIS_VERIFY_RESULT(corrected);
    QCOMPARE(corrected->standing, FileStanding::Correction);
    QCOMPARE(corrected->corrects, u"accounts.csv"_s);
    QCOMPARE(corrected->rowsSame, 2);
    QCOMPARE(corrected->rowsChanged, 1);
    QCOMPARE(corrected->rowsNew, 1);
    QCOMPARE(corrected->rowsAbsent, 1);
    const auto changed = std::find_if(corrected->findings.kept.begin(), corrected->findings.kept.end(),
                                      [](const ImportFinding &finding) { return finding.code == FindingCode::RowChanged; });
    QVERIFY(changed != corrected->findings.kept.end());
    QCOMPARE(changed->previous, u"2000.00"_s);
    QCOMPARE(changed->value, u"2500.00"_s);
    QCOMPARE(total(), u"6507.00"_s);
}

void TestSpendImport::undoBringsTheEarlierEditionBack()
{
    ACQUIS_VERIFY_RESULT(import(header + row("1", "A") + row("2", "B"), u"first.csv"_s));
    const auto second = import(header + row("1", "A") + row("20", "B"), u"second.csv"_s);
    const auto third = import(header + row("1", "A") + row("200", "B"), u"third.csv"_s);
    ACQUIS_VERIFY_RESULT(second);
    ACQUIS_VERIFY_RESULT(third);
    QCOMPARE(total(), u"201.00"_s);
    ACQUIS_VERIFY_RESULT(undoImport(*m_database, second->id, {})); // one in the middle: the last stays in use
    QCOMPARE(total(), u"201.00"_s);
    ACQUIS_VERIFY_RESULT(undoImport(*m_database, third->id, {}));
    QCOMPARE(total(), u"3.00"_s);
}

void TestSpendImport::anotherYearIsNoCorrection()
{
    ACQUIS_VERIFY_RESULT(import(header + row("1", "A"), u"one.csv"_s));
    const auto other = import(header + row("1", "A", "2017-18"), u"two.csv"_s);
    ACQUIS_VERIFY_RESULT(other);
    QCOMPARE(other->standing, FileStanding::New);
    QCOMPARE(total(), u"2.00"_s);
}

void TestSpendImport::badFilesChangeNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty file") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("header with no rows") << header << ErrorCode::HeaderWithoutRows;
    QTest::newRow("not a CSV") << QByteArray("Dear minister,\nplease find nothing enclosed.\n") << ErrorCode::UnknownFormat;
    QTest::newRow("unterminated quote") << header + row("1", "A") + "2016-17,\"1" << ErrorCode::UnterminatedQuote;
    QTest::newRow("NUL bytes") << header + row("1", "A") + QByteArray(3, '\0') << ErrorCode::NotText;
    QTest::newRow("invalid UTF-8") << header + row("1", "\xc3\x89nergie") + row("2", "\xff\xff") << ErrorCode::InvalidEncoding;
    QTest::newRow("two different years") << header + row("1", "A") + row("2", "B", "2017-18") << ErrorCode::SeveralFiscalYears;
    QTest::newRow("sum past 64 bits") << header + row("92233720368547758.07", "A") + row("0.01", "B")
                                      << ErrorCode::AmountOutOfRange;
}

void TestSpendImport::badFilesChangeNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    ACQUIS_VERIFY_RESULT(import(header + row("5", "Before"), u"before.csv"_s));
    ACQUIS_VERIFY_ERROR(import(content), code);
    QCOMPARE(total(), u"5.00"_s);
    QCOMPARE(sourceFiles(*m_database).value_or(QList<SourceFile>()).size(), 1);
}

void TestSpendImport::badRowsAreHeldBack_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::addColumn<FindingCode>("code");
    QTest::newRow("too few cells") << QByteArray("2016-17,1,Kites\r\n") << FindingCode::TooFewCells;
    QTest::newRow("too many cells") << row("1", "A").replace("\r\n", ",more\r\n") << FindingCode::TooManyCells;
    QTest::newRow("telephone") << row("9054510208", "A") << FindingCode::AmountLikeTelephone;
    QTest::newRow("past 64 bits") << row("99999999999999999999", "A") << FindingCode::AmountTooLarge;
    QTest::newRow("glued") << row("4762.120.00", "A") << FindingCode::AmountGlued;
    QTest::newRow("None") << row("None", "A") << FindingCode::AmountMissing;
    QTest::newRow("words") << row("many", "A") << FindingCode::AmountUnreadable;
    QTest::newRow("no year") << row("1", "A", "") << FindingCode::FiscalYearMissing;
    QTest::newRow("bad year") << row("1", "A", "2016-18") << FindingCode::FiscalYearUnreadable;
}

void TestSpendImport::badRowsAreHeldBack()
{
    QFETCH(QByteArray, bad);
    QFETCH(FindingCode, code);
    const auto file = import(header + row("1,000", "A") + bad + row("2,000", "B"));
    ACQUIS_VERIFY_RESULT(file);
    QCOMPARE(file->rowsRead, 3);
    QCOMPARE(file->rowsRejected, 1);
    QCOMPARE(file->findings.counts.value(code), 1);
    const auto finding = std::find_if(file->findings.kept.begin(), file->findings.kept.end(),
                                      [&](const ImportFinding &one) { return one.code == code; });
    QVERIFY(finding != file->findings.kept.end());
    QCOMPARE(finding->row, 3);
    QCOMPARE(total(), u"3000.00"_s);
}

void TestSpendImport::aTelephoneIsKeptWhenAccepted()
{
    ImportOptions options;
    options.accepted = { FindingCode::AmountLikeTelephone };
    const auto file = import(header + row("1,000", "A") + row("9054510208", "B"), u"accounts.csv"_s, options);
    ACQUIS_VERIFY_RESULT(file);
    QCOMPARE(file->rowsRejected, 0);
    QCOMPARE(total(), u"9054511208.00"_s);
}

void TestSpendImport::planningChangesNothing()
{
    const QString path = m_folder->write(u"accounts.csv"_s, header + row("1", "A"));
    const QByteArray before = m_folder->read(u"register.acquis"_s);
    const auto plan = planImport(*m_database, { path, path }, {});
    ACQUIS_VERIFY_RESULT(plan);
    QCOMPARE(plan->files[0].rowsNew, 1);
    QCOMPARE(plan->files[1].standing, FileStanding::AlreadyImported);
    QCOMPARE(m_folder->read(u"register.acquis"_s), before);
}

void TestSpendImport::cancellingLeavesTheRegisterAsItWas_data()
{
    QTest::addColumn<qint64>("afterRows");
    QTest::newRow("at the first row") << qint64(0);
    QTest::newRow("in the middle") << qint64(8000);
}

void TestSpendImport::cancellingLeavesTheRegisterAsItWas()
{
    QFETCH(qint64, afterRows);
    QByteArray content = header;
    for (int i = 0; i < 60000; ++i)
        content += row("1", QByteArray::number(i).constData());
    const QString path = m_folder->write(u"large.csv"_s, content);
    ACQUIS_VERIFY_RESULT(import(header + row("5", "Before"), u"before.csv"_s));
    const QString before = total();
    const CancelToken token;
    if (afterRows == 0)
        token.cancel();
    const auto progress = [&](const Progress &at) {
        if (at.rows >= afterRows)
            token.cancel();
    };
    // Progress comes ten times a second; the file is long enough that one comes before its end.
    ACQUIS_VERIFY_ERROR(importFiles(*m_database, { path }, {}, progress, token), ErrorCode::Cancelled);
    QCOMPARE(total(), before);
    QCOMPARE(sourceFiles(*m_database).value_or(QList<SourceFile>()).size(), 1);
}

void TestSpendImport::aFileThatGrowsIsRefused()
{
    QByteArray content = header;
    for (int i = 0; i < 20000; ++i)
        content += row("1", QByteArray::number(i).constData());
    const QString path = m_folder->write(u"growing.csv"_s, content);
    bool grown = false;
    const auto progress = [&](const Progress &) {
        if (grown)
            return;
        grown = true;
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(row("1", "Late"));
    };
    ACQUIS_VERIFY_ERROR(importFiles(*m_database, { path }, {}, progress), ErrorCode::FileChangedWhileReading);
    QVERIFY(grown);
    QCOMPARE(total(), u"0.00"_s);

    const auto vanish = [&](const Progress &) { QFile::remove(path); };
    ACQUIS_VERIFY_ERROR(importFiles(*m_database, { path }, {}, vanish), ErrorCode::FileChangedWhileReading);
    QCOMPARE(total(), u"0.00"_s);
}

void TestSpendImport::contractLinesAreRead()
{
    const auto file = import("Contract Number,Vendor,Ministry,Program,Fiscal Year,Employees,Commodity,Method,Amount\n"
                             "C1,Quill Ltd.,Kites,Strings,2015-16,20-49,services,open-competition,1000.50\n"
                             "C2,Quill Ltd.,Kites,Strings,2016-17,nobody,goods,open-competition,2000\n");
    ACQUIS_VERIFY_RESULT(file);
    QCOMPARE(file->format, u"contract-lines"_s);
    QCOMPARE(file->years.size(), 2);
    QCOMPARE(file->findings.counts.value(FindingCode::SizeBandUnknown), 1);
    const auto cube = SpendCube::load(*m_database, SpendCube::Detail::Vendors);
    ACQUIS_VERIFY_RESULT(cube);
    const int vendor = cube->memberByText(Dimension::Vendor, u"quill ltd"_s);
    QVERIFY(vendor > 0);
    QCOMPARE(cube->breakdown({ {}, { { Dimension::Vendor, { vendor } } } }).total.toString(), u"3000.50"_s);
    QCOMPARE(cube->breakdown({ {}, { { Dimension::SizeBand, { 0 } } } }).total.toString(), u"2000.00"_s);
}

QTEST_GUILESS_MAIN(TestSpendImport)
#include "tst_spendimport.moc"
