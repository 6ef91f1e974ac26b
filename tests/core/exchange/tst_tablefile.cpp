// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"

#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

using namespace acquis;
using namespace Qt::StringLiterals;

class TestTableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRecordsWithTheirHeader_data();
    void readsRecordsWithTheirHeader();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void refusesWhatIsTooLarge();
    void refusesTooManyRecords();
    void stopsWhenItIsCancelled();

private:
    test::TemporaryFolder m_folder;
};

void TestTableFile::readsRecordsWithTheirHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray accented = QString(u"row,d\u00E9penses\r\n1,10\r\n"_s).toUtf8();
    QTest::newRow("UTF-8") << accented;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + accented;
    QTest::newRow("Windows-1252") << QByteArray("row,d\xE9penses\r\n1,10\r\n");
    QTest::newRow("semicolons") << QByteArray("row;d\xE9penses\r\n1;10\r\n");
    QTest::newRow("blank lines") << QByteArray("\nrow,d\xE9penses\n\n1,10\n\n");
}

void TestTableFile::readsRecordsWithTheirHeader()
{
    QFETCH(QByteArray, bytes);
    const auto records = readTableFile(m_folder.write(u"table.csv"_s, bytes));
    ACQUIS_VERIFY_RESULT(records);
    QCOMPARE(*records, (QList<QStringList> { { u"row"_s, u"d\u00E9penses"_s }, { u"1"_s, u"10"_s } }));
}

void TestTableFile::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
    QTest::newRow("no text") << QByteArray("PK\x03\x04\x00\x00", 6) << ErrorCode::NotText;
    QTest::newRow("a quote without end") << QByteArray("row,a\n1,\"10\n") << ErrorCode::UnterminatedQuote;
}

void TestTableFile::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, code);
    const QString path = m_folder.write(u"other.csv"_s, bytes);
    const auto records = readTableFile(path);
    ACQUIS_VERIFY_ERROR(records, code);
    QCOMPARE(records.error().subject, path);
}

void TestTableFile::refusesWhatIsTooLarge()
{
    const QString path = m_folder.write(u"large.csv"_s, "row,a\n" + QByteArray(largestTableBytes, '1'));
    ACQUIS_VERIFY_ERROR(readTableFile(path), ErrorCode::InvalidTable);
}

void TestTableFile::refusesTooManyRecords()
{
    const QByteArray most = "a,b\n" + QByteArray("1,2\n").repeated(largestTableRecords - 1);
    ACQUIS_VERIFY_RESULT(readTableFile(m_folder.write(u"most.csv"_s, most)));
    ACQUIS_VERIFY_ERROR(readTableFile(m_folder.write(u"more.csv"_s, most + "1,2\n")), ErrorCode::InvalidTable);
}

void TestTableFile::stopsWhenItIsCancelled()
{
    const CancelToken cancel;
    cancel.cancel();
    ACQUIS_VERIFY_ERROR(readTableFile(m_folder.write(u"small.csv"_s, "a,b\n1,2\n"), cancel), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_tablefile.moc"
