// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/exchange/csvreader.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTextCells_data();
    void writesTextCells();
    void writesNumbersAsTheyAre_data();
    void writesNumbersAsTheyAre();
    void writesMarkAndLineEnds();
    void writtenTextReadsBack();
    void leavesNothingWithoutCommit();
    void keepsTheOldFileUntilCommit();
    void refusesPlacesItCannotWrite_data();
    void refusesPlacesItCannotWrite();
};

void TestCsvWriter::writesTextCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("plain") << u"Santé"_s << u"Santé"_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("semicolon") << u"a;b"_s << u"\"a;b\""_s;
    QTest::newRow("quote") << u"5\" disk"_s << u"\"5\"\" disk\""_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("blank in front") << u" a"_s << u"\" a\""_s;
    QTest::newRow("blank behind") << u"a "_s << u"\"a \""_s;
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("formula with arguments") << u"=HYPERLINK(\"x\",\"y\")"_s << u"\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at sign") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab before a formula") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("return before a formula") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("equal sign inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("apostrophe of the text") << u"l'eau"_s << u"l'eau"_s;
}

void TestCsvWriter::writesTextCells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void TestCsvWriter::writesNumbersAsTheyAre_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("amount") << u"2116946.00"_s << QByteArray("2116946.00");
    QTest::newRow("negative amount") << u"-5.25"_s << QByteArray("-5.25");
    QTest::newRow("signed") << u"+7"_s << QByteArray("+7");
    QTest::newRow("formula of digits and signs") << u"-1+2"_s << QByteArray("'-1+2");
    QTest::newRow("formula") << u"=1"_s << QByteArray("'=1");
    QTest::newRow("sign alone") << u"-"_s << QByteArray("'-");
    QTest::newRow("two points") << u"1.2.3"_s << QByteArray("1.2.3");
    QTest::newRow("digits of another script") << u"\u0661"_s << QByteArray("\xD9\xA1");
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestCsvWriter::writesNumbersAsTheyAre()
{
    QFETCH(QString, number);
    QFETCH(QByteArray, cell);
    const test::TemporaryFolder folder;
    Result<CsvWriter> writer = CsvWriter::create(folder.path(u"a.csv"_s));
    ACQUIS_VERIFY_RESULT(writer);
    writer->number(number).text(u"x"_s);
    writer->endRow();
    ACQUIS_VERIFY_RESULT(writer->commit());
    QCOMPARE(folder.read(u"a.csv"_s), "\xEF\xBB\xBF" + cell + ",x\r\n");
}

void TestCsvWriter::writesMarkAndLineEnds()
{
    const test::TemporaryFolder folder;
    Result<CsvWriter> writer = CsvWriter::create(folder.path(u"a.csv"_s));
    ACQUIS_VERIFY_RESULT(writer);
    writer->text(u"nom"_s).text(u"montant"_s);
    writer->endRow();
    writer->text(u"Éducation"_s).number(u"-1.50"_s);
    writer->endRow();
    writer->text(QString()).text(QString());
    writer->endRow();
    ACQUIS_VERIFY_RESULT(writer->commit());
    QCOMPARE(folder.read(u"a.csv"_s), QByteArray("\xEF\xBB\xBFnom,montant\r\n\xC3\x89"
                                                 "ducation,-1.50\r\n,\r\n"));
}

void TestCsvWriter::writtenTextReadsBack()
{
    const QStringList texts { u"a"_s,        u"a,b;c\td"_s, u"\"quoted\""_s, u"two\r\nlines"_s,
                              u" blanks "_s, u"Québec 🍁"_s, QString(),       u"x"_s };
    const test::TemporaryFolder folder;
    Result<CsvWriter> writer = CsvWriter::create(folder.path(u"a.csv"_s));
    ACQUIS_VERIFY_RESULT(writer);
    for (const QString &text : texts)
        writer->text(text);
    writer->endRow();
    ACQUIS_VERIFY_RESULT(writer->commit());

    QFile file(folder.path(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    CsvReader reader(file);
    const Result<bool> read = reader.next();
    ACQUIS_VERIFY_RESULT(read);
    QStringList readBack;
    for (const QByteArrayView cell : reader.cells())
        readBack << QString::fromUtf8(cell);
    QCOMPARE(readBack, texts);
}

void TestCsvWriter::leavesNothingWithoutCommit()
{
    const test::TemporaryFolder folder;
    {
        Result<CsvWriter> writer = CsvWriter::create(folder.path(u"a.csv"_s));
        ACQUIS_VERIFY_RESULT(writer);
        writer->text(u"a"_s);
        writer->endRow();
    }
    QVERIFY(folder.isEmpty());
}

void TestCsvWriter::keepsTheOldFileUntilCommit()
{
    const test::TemporaryFolder folder;
    const QString path = folder.write(u"a.csv"_s, "old");
    Result<CsvWriter> writer = CsvWriter::create(path);
    ACQUIS_VERIFY_RESULT(writer);
    writer->text(u"new"_s);
    writer->endRow();
    QCOMPARE(folder.read(u"a.csv"_s), QByteArray("old"));
    CsvWriter moved = std::move(*writer);
    ACQUIS_VERIFY_RESULT(moved.commit());
    QCOMPARE(folder.read(u"a.csv"_s), QByteArray("\xEF\xBB\xBFnew\r\n"));
}

void TestCsvWriter::refusesPlacesItCannotWrite_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder that is not there") << u"missing/a.csv"_s;
    QTest::newRow("a folder") << u"."_s;
    QTest::newRow("below a file") << u"file/a.csv"_s;
}

void TestCsvWriter::refusesPlacesItCannotWrite()
{
    QFETCH(QString, name);
    const test::TemporaryFolder folder;
    folder.write(u"file"_s, "x");
    const Result<CsvWriter> writer = CsvWriter::create(folder.path(name));
    ACQUIS_VERIFY_ERROR(writer, ErrorCode::FileNotWritable);
    QVERIFY(!writer.error().subject.isEmpty());
    QVERIFY(!writer.error().detail.isEmpty());
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
