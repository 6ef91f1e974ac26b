// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textencoding.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheEncoding_data();
    void findsTheEncoding();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();

private:
    test::TemporaryFolder m_folder;
};

void TestTextEncoding::findsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("lineEnds");
    QTest::newRow("ASCII") << QByteArray("a,b\r\n1,2\r\n") << TextEncoding::Utf8 << u"CRLF"_s;
    QTest::newRow("UTF-8") << QByteArray("a,b\n\xc3\x89nergie,2\n") << TextEncoding::Utf8 << u"LF"_s;
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf"
                                                   "a,b\n1,2\n")
                                     << TextEncoding::Utf8WithMark << u"LF"_s;
    QTest::newRow("Windows-1252 letters") << QByteArray("a,b\n\xc9nergie \x96 c\xf4t\xe9,2\n") << TextEncoding::Windows1252
                                          << u"LF"_s;
}

void TestTextEncoding::findsTheEncoding()
{
    QFETCH(QByteArray, content);
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, lineEnds);
    const auto found = inspectFile(m_folder.write(u"file.csv"_s, content));
    ACQUIS_VERIFY_RESULT(found);
    QCOMPARE(found->encoding, encoding);
    QCOMPARE(found->lineEnds, lineEnds);
    QCOMPARE(found->bytes, content.size());
    QCOMPARE(decoded("\xc9nergie \x96", TextEncoding::Windows1252), u"Énergie –"_s);
}

void TestTextEncoding::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("row");
    QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty << qint64(0);
    QTest::newRow("only a byte-order mark") << QByteArray("\xef\xbb\xbf") << ErrorCode::FileEmpty << qint64(0);
    QTest::newRow("NUL") << QByteArray("a,b\n1,2\n3,\0004\n", 13) << ErrorCode::NotText << qint64(3);
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                          "a\0,\0b\0",
                                          8)
                            << ErrorCode::NotText << qint64(1);
    QTest::newRow("UTF-8 cut in a character")
        << QByteArray("\xc3\x89nergie,1\nb,\xc3") << ErrorCode::InvalidEncoding << qint64(0);
    QTest::newRow("stray bytes in UTF-8") << QByteArray("\xc3\x89nergie,1\nb,\xff\xfe\n") << ErrorCode::InvalidEncoding
                                          << qint64(2);
    QTest::newRow("stray bytes in ASCII") << QByteArray("a,b\n1,\xff\n") << ErrorCode::InvalidEncoding << qint64(2);
    QTest::newRow("mark, then Windows-1252") << QByteArray("\xef\xbb\xbf"
                                                           "a,b\n\xc9,2\n")
                                             << ErrorCode::InvalidEncoding << qint64(2);
}

void TestTextEncoding::refusesWhatIsNoText()
{
    QFETCH(QByteArray, content);
    QFETCH(ErrorCode, code);
    QFETCH(qint64, row);
    const auto found = inspectFile(m_folder.write(u"file.csv"_s, content));
    ACQUIS_VERIFY_ERROR(found, code);
    if (row > 0)
        QCOMPARE(found.error().row, row);
    ACQUIS_VERIFY_ERROR(inspectFile(m_folder.path(u"."_s)), ErrorCode::FileIsDirectory);
    ACQUIS_VERIFY_ERROR(inspectFile(m_folder.path(u"gone.csv"_s)), ErrorCode::FileNotFound);
}

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
