// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/gzipfile.h"

#include "core/exchange/tablefile.h"
#include "tests/support/temporaryfolder.h"
#include "tests/support/verifyresult.h"

#include <QFile>
#include <QTest>

#include <zlib.h>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream {};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray in = bytes;
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(in.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

const QByteArray table = "company_name\nVireo\nKestra\n";

} // namespace

class TestGzipFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tableIsReadThroughIt_data();
    void tableIsReadThroughIt();
    void damagedFileIsRefused_data();
    void damagedFileIsRefused();
    void bombStopsAtTheLimit();
    void stopsWhenItIsCancelled();

private:
    test::TemporaryFolder m_folder;
};

void TestGzipFile::tableIsReadThroughIt_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("packed");
    QTest::newRow("packed") << gzipped(table) << true;
    QTest::newRow("in two members") << gzipped(table.first(20)) + gzipped(table.sliced(20)) << true;
    QTest::newRow("called .gz and not packed") << table << false;
}

void TestGzipFile::tableIsReadThroughIt()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, packed);
    const QString path = m_folder.write(u"names.csv.gz"_s, bytes);
    QCOMPARE(isGzipFile(path), packed);
    const auto records = readTableFile(path);
    ACQUIS_VERIFY_RESULT(records);
    QCOMPARE(*records, (QList<QStringList> { { u"company_name"_s }, { u"Vireo"_s }, { u"Kestra"_s } }));
}

void TestGzipFile::damagedFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray packed = gzipped(table);
    QByteArray wrong = packed;
    wrong[packed.size() / 2] = char(~wrong[packed.size() / 2]);
    QByteArray checksum = packed;
    checksum[packed.size() - 5] = char(~checksum[packed.size() - 5]);
    QTest::newRow("head alone") << packed.first(4);
    QTest::newRow("cut in the middle") << packed.first(packed.size() / 2);
    QTest::newRow("cut before its checksum") << packed.chopped(3);
    QTest::newRow("another byte in the middle") << wrong;
    QTest::newRow("another checksum") << checksum;
    QTest::newRow("something behind it") << packed + "more";
}

void TestGzipFile::damagedFileIsRefused()
{
    QFETCH(const QByteArray, bytes);
    const QString path = m_folder.write(u"damaged.csv.gz"_s, bytes);
    const auto records = readTableFile(path);
    ACQUIS_VERIFY_ERROR(records, ErrorCode::InvalidTable);
    QCOMPARE(records.error().subject, path);
}

void TestGzipFile::bombStopsAtTheLimit()
{
    const QString path = m_folder.write(u"bomb.csv.gz"_s, gzipped(QByteArray(32 << 20, 'a')));
    QVERIFY(QFile(path).size() < 100'000);
    ACQUIS_VERIFY_ERROR(unpackedGzipFile(path, 1 << 20), ErrorCode::InvalidTable);
    ACQUIS_VERIFY_ERROR(readTableFile(path), ErrorCode::InvalidTable);
}

void TestGzipFile::stopsWhenItIsCancelled()
{
    CancelToken cancel;
    cancel.cancel();
    ACQUIS_VERIFY_ERROR(unpackedGzipFile(m_folder.write(u"a.gz"_s, gzipped(table)), 100, cancel), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestGzipFile)
#include "tst_gzipfile.moc"
