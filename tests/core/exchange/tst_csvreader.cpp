// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include "tests/support/failingdevice.h"
#include "tests/support/shareddata.h"
#include "tests/support/tricklingdevice.h"
#include "tests/support/verifyresult.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

using Records = QList<QByteArrayList>;

Records tableOf(std::initializer_list<QByteArrayList> records)
{
    return Records(records);
}

QByteArrayList copyOfCells(const CsvReader &reader)
{
    QByteArrayList record;
    for (const QByteArrayView cell : reader.cells())
        record << cell.toByteArray();
    return record;
}

/// What a file holds, and the error that ended it if there was one.
struct Outcome
{
    Records records;
    QList<qint64> lines;
    std::optional<Error> error;
};

Outcome outcomeOf(CsvReader &reader)
{
    Outcome outcome;
    for (;;) {
        const Result<bool> more = reader.next();
        if (!more)
            outcome.error = more.error();
        if (!more || !*more)
            return outcome;
        outcome.records << copyOfCells(reader);
        outcome.lines << reader.line();
    }
}

Outcome outcomeOf(QByteArray content, char delimiter = ',', CsvReader::Limits limits = CsvReader::Limits())
{
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, delimiter, limits);
    return outcomeOf(reader);
}

const QByteArray manyShapes = "\xEF\xBB\xBF"
                              "a,\"b\"\"c\",d\r\n"
                              "\"two\r\nlines\",,\"\"\n"
                              "\"\"\"\"\"\",x\"y,\"q\"r\r"
                              "mid\n\n"
                              "last,\"one\",\"\xC3\xA9\"";
const Records manyShapesRead = {
    { "a", "b\"c", "d" }, { "two\r\nlines", "", "" }, { "\"\"", "x\"y", "qr" }, { "mid" }, { "" }, { "last", "one", "\xC3\xA9" },
};

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFiles_data();
    void readsFiles();
    void tellsTheLineOfEachRecord();
    void aReturnInsideACellIsNoLine();
    void tellsBlankLines();
    void tellsItsPosition();
    void dividesAtOtherDelimiters();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();
    void keepsRecordsBeforeAnError();
    void repeatsItsError();
    void keepsItsLimits();
    void splitsAtEveryByte();
    void splitsAtEveryByteOfItsOwnChunk();
    void failsAtEveryByte();
    void readsRecordsLargerThanItsChunk();
    void readsManyRows();
    void sniffsTheDelimiter_data();
    void sniffsTheDelimiter();
    void readsThePublishedFiles();
};

void TestCsvReader::readsFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Records>("records");
    QTest::newRow("nothing") << QByteArray() << Records();
    QTest::newRow("only a byte-order mark") << QByteArray("\xEF\xBB\xBF") << Records();
    QTest::newRow("part of a byte-order mark") << QByteArray("\xEF\xBB") << tableOf({ { "\xEF\xBB" } });
    QTest::newRow("simple") << QByteArray("a,b,c\n1,2,3\n") << tableOf({ { "a", "b", "c" }, { "1", "2", "3" } });
    QTest::newRow("last line without end") << QByteArray("a,b,c\n1,2,3") << tableOf({ { "a", "b", "c" }, { "1", "2", "3" } });
    QTest::newRow("newlines CRLF") << QByteArray("a,b,c\r\n1,2,3\r\n") << tableOf({ { "a", "b", "c" }, { "1", "2", "3" } });
    QTest::newRow("newlines CR") << QByteArray("a,b\r1,2\r") << tableOf({ { "a", "b" }, { "1", "2" } });
    QTest::newRow("newlines mixed") << QByteArray("a\nb\r\nc\rd") << tableOf({ { "a" }, { "b" }, { "c" }, { "d" } });
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n")
                                     << tableOf({ { "a", "b" } });
    QTest::newRow("byte-order mark before a quote") << QByteArray("\xEF\xBB\xBF\"a\",b\n") << tableOf({ { "a", "b" } });
    QTest::newRow("comma in quotes") << QByteArray("first,address\nJo,\"12, Main St.\"\n")
                                     << tableOf({ { "first", "address" }, { "Jo", "12, Main St." } });
    QTest::newRow("empty") << QByteArray("a,b,c\n1,\"\",\"\"\n2,3,4\n")
                           << tableOf({ { "a", "b", "c" }, { "1", "", "" }, { "2", "3", "4" } });
    QTest::newRow("empty, CRLF") << QByteArray("a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n")
                                 << tableOf({ { "a", "b", "c" }, { "1", "", "" }, { "2", "3", "4" } });
    QTest::newRow("escaped quotes") << QByteArray("a,b\n1,\"ha \"\"ha\"\" ha\"\n3,4\n")
                                    << tableOf({ { "a", "b" }, { "1", "ha \"ha\" ha" }, { "3", "4" } });
    QTest::newRow("JSON") << QByteArray("key,val\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [102.0, 0.5]}\"\n")
                          << tableOf({ { "key", "val" }, { "1", "{\"type\": \"Point\", \"at\": [102.0, 0.5]}" } });
    QTest::newRow("newlines in quotes") << QByteArray("a,b\n1,\"Once upon\na time\"\n3,4\n")
                                        << tableOf({ { "a", "b" }, { "1", "Once upon\na time" }, { "3", "4" } });
    QTest::newRow("newlines in quotes, CRLF") << QByteArray("a,b\r\n1,\"Once\r\nupon\r\n\"\r\n3,4\r\n")
                                              << tableOf({ { "a", "b" }, { "1", "Once\r\nupon\r\n" }, { "3", "4" } });
    QTest::newRow("quotes and newlines") << QByteArray("a,b\n1,\"ha\n\"\"ha\"\"\nha\"\n3,4\n")
                                         << tableOf({ { "a", "b" }, { "1", "ha\n\"ha\"\nha" }, { "3", "4" } });
    QTest::newRow("UTF-8") << QByteArray("a,b\n1,\xCA\xA4\n") << tableOf({ { "a", "b" }, { "1", "\xCA\xA4" } });
    QTest::newRow("Windows-1252") << QByteArray("Qu\xE9"
                                                "bec\n")
                                  << tableOf({ { "Qu\xE9"
                                                 "bec" } });
    QTest::newRow("location coordinates") << QByteArray("place,at\nHere,\"(45.4215\xC2\xB0, -75.6972\xC2\xB0)\"\n")
                                          << tableOf({ { "place", "at" }, { "Here", "(45.4215\xC2\xB0, -75.6972\xC2\xB0)" } });
    QTest::newRow("empty cells") << QByteArray(",,\n,x,\n") << tableOf({ { "", "", "" }, { "", "x", "" } });
    QTest::newRow("delimiter at the end of the file") << QByteArray("a,") << tableOf({ { "a", "" } });
    QTest::newRow("quotes at the end of the file") << QByteArray("a,\"\"") << tableOf({ { "a", "" } });
    QTest::newRow("blank lines") << QByteArray("\n\r\na\n\n") << tableOf({ { "" }, { "" }, { "a" }, { "" } });
    QTest::newRow("quote inside a bare cell") << QByteArray("5\" disk,a \"b\" c\n") << tableOf({ { "5\" disk", "a \"b\" c" } });
    QTest::newRow("quote behind a blank") << QByteArray(" \"a\",b\n") << tableOf({ { " \"a\"", "b" } });
    QTest::newRow("text behind the closing quote") << QByteArray("\"a\"b,\"c\" \n") << tableOf({ { "ab", "c " } });
    QTest::newRow("quote behind the closing quote") << QByteArray("\"a\"b\"c\",d\n") << tableOf({ { "ab\"c\"", "d" } });
    QTest::newRow("ragged") << QByteArray("a\nb,c\nd,e,f\n") << tableOf({ { "a" }, { "b", "c" }, { "d", "e", "f" } });
    QTest::newRow("blanks stay") << QByteArray(" a , b \n") << tableOf({ { " a ", " b " } });
    QTest::newRow("many shapes") << manyShapes << manyShapesRead;
}

void TestCsvReader::readsFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(Records, records);
    const Outcome outcome = outcomeOf(content);
    QVERIFY2(!outcome.error, outcome.error ? test::told(*outcome.error).constData() : "");
    QCOMPARE(outcome.records, records);
}

void TestCsvReader::tellsTheLineOfEachRecord()
{
    const QByteArray content = "a\r\n\"1\n2\r\n3\r4\",\"x\"\"\ny\"\nb\r\"\r\"\"\n\"\nc";
    QCOMPARE(outcomeOf(content).lines, (QList<qint64> { 1, 2, 6, 7, 10 }));
}

void TestCsvReader::aReturnInsideACellIsNoLine()
{
    // As the accounts of 2014-15 write long names; editors and searches count line feeds.
    QCOMPARE(outcomeOf("name,x\r\n\"Islington\r Mercury\",1\r\nnext,2\r\n").lines, (QList<qint64> { 1, 2, 3 }));
    QCOMPARE(outcomeOf("name,x\r\"Islington\r Mercury\",1\rnext,2\r").lines, (QList<qint64> { 1, 2, 4 }));
}

void TestCsvReader::tellsBlankLines()
{
    QByteArray content = "a\n\n\"\"\n,\n";
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<bool> blank;
    while (reader.next().value_or(false))
        blank << reader.isBlank();
    QCOMPARE(blank, (QList<bool> { false, true, true, false }));
}

void TestCsvReader::tellsItsPosition()
{
    test::TricklingDevice device("ab,cd\nef", 4);
    CsvReader reader(device);
    QCOMPARE(reader.position(), qint64(0));
    ACQUIS_VERIFY_RESULT(reader.next());
    QCOMPARE(reader.position(), qint64(8));
}

void TestCsvReader::dividesAtOtherDelimiters()
{
    QCOMPARE(outcomeOf("a,b;\"c;d\"\n", ';').records, tableOf({ { "a,b", "c;d" } }));
    QCOMPARE(outcomeOf("a\tb,c\t\n", '\t').records, tableOf({ { "a", "b,c", "" } }));
}

void TestCsvReader::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("line");
    QTest::newRow("NUL in a bare cell") << QByteArray("a\nb\0c\n", 6) << ErrorCode::NotText << qint64(2);
    QTest::newRow("NUL in a quoted cell") << QByteArray("\"a\nb\0c\"\n", 8) << ErrorCode::NotText << qint64(2);
    QTest::newRow("NUL behind a quoted cell") << QByteArray("\"a\"\0\n", 5) << ErrorCode::NotText << qint64(1);
    QTest::newRow("NUL at the start") << QByteArray("\0", 1) << ErrorCode::NotText << qint64(1);
    QTest::newRow("NUL at the end") << QByteArray("a\n\0", 3) << ErrorCode::NotText << qint64(2);
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0,\0",
                                          6)
                            << ErrorCode::NotText << qint64(1);
    QTest::newRow("quote never closed") << QByteArray("a\n\"b\nc\n") << ErrorCode::UnterminatedQuote << qint64(2);
    QTest::newRow("second quote of a record never closed")
        << QByteArray("\"a\nb\",\"c\nd") << ErrorCode::UnterminatedQuote << qint64(2);
    QTest::newRow("quote at the end of the file") << QByteArray("a,\"") << ErrorCode::UnterminatedQuote << qint64(1);
    QTest::newRow("doubled quote at the end of the file") << QByteArray("a,\"b\"\"") << ErrorCode::UnterminatedQuote << qint64(1);
}

void TestCsvReader::refusesBrokenFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, line);
    const Outcome outcome = outcomeOf(content);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, code);
    QCOMPARE(outcome.error->row, line);
}

void TestCsvReader::keepsRecordsBeforeAnError()
{
    QCOMPARE(outcomeOf("a,b\nc,\"d\n").records, tableOf({ { "a", "b" } }));
}

void TestCsvReader::repeatsItsError()
{
    QByteArray content("a\0b\nc\n", 6);
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    ACQUIS_VERIFY_ERROR(reader.next(), ErrorCode::NotText);
    ACQUIS_VERIFY_ERROR(reader.next(), ErrorCode::NotText);
    QVERIFY(reader.cells().empty());
}

void TestCsvReader::keepsItsLimits()
{
    CsvReader::Limits limits;
    limits.cell = 4;
    limits.cells = 3;
    QCOMPARE(outcomeOf("abcd,\"ab\"\"c\",x\n", ',', limits).records, tableOf({ { "abcd", "ab\"c", "x" } }));
    for (const QByteArray &content : { QByteArray("abcde"), QByteArray("\"abcde\""), QByteArray("\"ab\"\"cd\""),
                                       QByteArray("\"ab\"cde"), QByteArray("a,b,c,d"), QByteArray("a,b,c,") }) {
        const Outcome outcome = outcomeOf("x\n" + content, ',', limits);
        QVERIFY2(outcome.error && outcome.error->code == ErrorCode::CellTooLong, content.constData());
        QCOMPARE(outcome.error->row, qint64(2));
    }
}

void TestCsvReader::splitsAtEveryByte()
{
    for (qsizetype piece = 1; piece <= manyShapes.size(); ++piece) {
        test::TricklingDevice device(manyShapes, piece);
        CsvReader reader(device);
        const Outcome outcome = outcomeOf(reader);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.records, manyShapesRead);
        QCOMPARE(outcome.lines, (QList<qint64> { 1, 2, 4, 5, 6, 7 }));
    }
}

void TestCsvReader::splitsAtEveryByteOfItsOwnChunk()
{
    constexpr qsizetype chunk = 1 << 20;
    const QByteArray rest = manyShapes.sliced(3);
    for (qsizetype before = 0; before <= rest.size(); ++before) {
        const QByteArray filler(chunk - 1 - before, 'x');
        const Outcome outcome = outcomeOf(filler + '\n' + rest);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.records.first(), QByteArrayList { filler });
        QCOMPARE(outcome.records.sliced(1), manyShapesRead);
    }
}

void TestCsvReader::failsAtEveryByte()
{
    for (qsizetype failAfter = 0; failAfter <= manyShapes.size(); ++failAfter) {
        test::FailingDevice device(manyShapes, failAfter);
        CsvReader reader(device);
        const Outcome outcome = outcomeOf(reader);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, ErrorCode::FileUnreadable);
        QCOMPARE(outcome.error->detail, u"the device went away"_s);
        QVERIFY(outcome.error->row >= 1);
        // Nothing is invented: what was read before is a part of what is there.
        QVERIFY(outcome.records.size() < manyShapesRead.size());
        QCOMPARE(outcome.records, manyShapesRead.first(outcome.records.size()));
    }
}

void TestCsvReader::readsRecordsLargerThanItsChunk()
{
    const QByteArray cell = '"' + QByteArray(300'000, 'a') + "\"\"" + QByteArray(300'000, '\n') + '"';
    const QByteArray content = cell + ',' + cell + ',' + cell + ',' + cell + ",z\nnext\n";
    const QByteArray read = QByteArray(300'000, 'a') + '"' + QByteArray(300'000, '\n');
    const Outcome outcome = outcomeOf(content);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.records.size(), qsizetype(2));
    QCOMPARE(outcome.records.first(), (QByteArrayList { read, read, read, read, "z" }));
    QCOMPARE(outcome.lines, (QList<qint64> { 1, 1'200'002 }));

    CsvReader::Limits limits;
    limits.record = 1 << 20;
    const Outcome limited = outcomeOf(content, ',', limits);
    QVERIFY(limited.error);
    QCOMPARE(limited.error->code, ErrorCode::CellTooLong);
}

void TestCsvReader::readsManyRows()
{
    constexpr qint64 rows = 100'000;
    QByteArray content;
    for (qint64 row = 0; row < rows; ++row)
        content += "2016-17,Ministry,\"Program, with comma\",Salaries," + QByteArray::number(row) + "\r\n";
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    qint64 read = 0;
    for (; reader.next().value_or(false); ++read) {
        QCOMPARE(reader.cells().size(), size_t(5));
        QCOMPARE(reader.cells()[4], QByteArrayView(QByteArray::number(read)));
    }
    QCOMPARE(read, rows);
}

void TestCsvReader::sniffsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("nothing") << QByteArray() << ',';
    QTest::newRow("one column") << QByteArray("a\nb\n") << ',';
    QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << ',';
    QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n") << ';';
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n") << '\t';
    QTest::newRow("semicolons around decimal commas") << QByteArray("nom;montant\nA;12,50\nB;13,75\n") << ';';
    QTest::newRow("commas around quoted semicolons") << QByteArray("a,b\n\"x;y\",2\n\"x;y\",3\n") << ',';
    QTest::newRow("semicolons around prose with commas") << QByteArray("a;b\none, two, three;4\nfour;5\nfive, six;7\n") << ';';
    QTest::newRow("line breaks in a quoted header") << QByteArray("\"Amount\n($)\";\"b\n,\"\n1;2\n3;4\n") << ';';
    QTest::newRow("cut inside a quote") << QByteArray("a;b\n1;2\n3;\"4") << ';';
}

void TestCsvReader::sniffsTheDelimiter()
{
    QFETCH(QByteArray, sample);
    QFETCH(char, delimiter);
    QCOMPARE(sniffDelimiter(sample), delimiter);
}

void TestCsvReader::readsThePublishedFiles()
{
    const QString folder = test::sharedDataFolder();
    if (folder.isEmpty())
        QSKIP("no shared data beside the source folder");
    QDirIterator files(folder, { u"*.csv"_s }, QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sample = file.peek(1 << 16);
        CsvReader reader(file, sniffDelimiter(sample));
        const Outcome outcome = outcomeOf(reader);
        QVERIFY2(!outcome.error, qPrintable(file.fileName()));
        QVERIFY2(outcome.records.size() > 1, qPrintable(file.fileName()));
        QCOMPARE(reader.position(), file.size());
        for (const QByteArrayList &record : outcome.records)
            QVERIFY2(record.size() == outcome.records.first().size(), qPrintable(file.fileName()));
        ++read;
    }
    QVERIFY(read > 0);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
