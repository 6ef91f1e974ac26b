// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/sharecontainer.h"

#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineSize = 15;
constexpr qsizetype signatureAt = lineSize + PublicKey::size;
constexpr qsizetype sizeAt = signatureAt + signatureSize;

/// A package that says \p size of \p stream, signed as it stands.
QByteArray signedPackage(const SigningKey &key, quint64 size, const QByteArray &stream)
{
    QByteArray rest(8, '\0');
    qToBigEndian<quint64>(size, rest.data());
    rest += stream;
    const QByteArray line = "ACQUIS-SHARE 1\n";
    const QByteArray publicKey = key.publicKey().bytes;
    return line + publicKey + key.sign(line + publicKey + rest) + rest;
}

/// \p megabytes of zeros as one stream of zlib, made without ever holding them.
QByteArray bombOf(int megabytes)
{
    z_stream stream {};
    deflateInit(&stream, Z_BEST_SPEED);
    QByteArray zeros(1024 * 1024, '\0');
    QByteArray packed(4 * 1024 * 1024 + megabytes * 8192, '\0');
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    for (int i = 0; i < megabytes; ++i) {
        stream.next_in = reinterpret_cast<Bytef *>(zeros.data());
        stream.avail_in = uInt(zeros.size());
        deflate(&stream, i + 1 == megabytes ? Z_FINISH : Z_NO_FLUSH);
    }
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

} // namespace

class TestShareContainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsReadAsItWasWritten();
    void badKeyIsRefused_data();
    void badKeyIsRefused();
    void signatureOfTheStandardIsKnown();
    void whatIsSealedComesOut();
    void everyChangedByteIsSeen();
    void everyCutIsSeen();
    void otherKeyDoesNotSignForIt();
    void otherVersionIsSaidClearly_data();
    void otherVersionIsSaidClearly();
    void bombIsRefused();
    void sizeMustBeWhatComesOut_data();
    void sizeMustBeWhatComesOut();
    void largeFileIsRefusedUnread();

private:
    const SigningKey m_key = SigningKey::generate();
    const QByteArray m_content = QByteArray("{\"a\":1}").repeated(100);
};

void TestShareContainer::keyIsReadAsItWasWritten()
{
    const auto again = SigningKey::fromText(m_key.toText());
    QVERIFY(again.has_value());
    QCOMPARE(again->publicKey().bytes, m_key.publicKey().bytes);
    QCOMPARE(again->sign("text"), m_key.sign("text"));
    QVERIFY(SigningKey::generate().publicKey() != m_key.publicKey());
    QVERIFY(PublicKey::fromText(m_key.publicKey().toText()) == m_key.publicKey());
    QCOMPARE(m_key.publicKey().fingerprint().size(), 39);
}

void TestShareContainer::badKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("other version") << QByteArray("acquis-signing-key 2 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    QTest::newRow("short") << QByteArray("acquis-signing-key 1 AAAA");
    QTest::newRow("no base64") << QByteArray("acquis-signing-key 1 ?AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    QTest::newRow("long") << QByteArray("acquis-signing-key 1 ") + QByteArray(1000, 'A');
}

void TestShareContainer::badKeyIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!SigningKey::fromText(text));
    QVERIFY(!PublicKey::fromText(QString::fromLatin1(text)));
}

void TestShareContainer::signatureOfTheStandardIsKnown()
{
    // RFC 8032, 7.1, test 1.
    const QByteArray seed = QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const auto key = SigningKey::fromText("acquis-signing-key 1 " + seed.toBase64());
    QVERIFY(key.has_value());
    QCOMPARE(key->publicKey().bytes.toHex(), QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    QCOMPARE(key->sign("").toHex(), QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
                                               "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"));
    QVERIFY(verifies(key->publicKey(), "", key->sign("")));
    QVERIFY(!verifies(key->publicKey(), "x", key->sign("")));
}

void TestShareContainer::whatIsSealedComesOut()
{
    const auto package = seal(m_content, m_key);
    QVERIFY(package.has_value());
    QVERIFY(package->size() < m_content.size());
    const auto opened = unseal(*package);
    QVERIFY(opened.has_value());
    QCOMPARE(opened->content, m_content);
    QVERIFY(opened->sender == m_key.publicKey());
    QVERIFY(seal(m_content, m_key) == package); // the same content is the same file
    QVERIFY(unseal(*seal({}, m_key))->content.isEmpty());
}

void TestShareContainer::everyChangedByteIsSeen()
{
    const QByteArray package = *seal(m_content, m_key);
    for (qsizetype i = 0; i < package.size(); ++i) {
        QByteArray changed = package;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY2(!unseal(changed), qPrintable(QString::number(i)));
        if (i >= lineSize)
            QVERIFY2(unseal(changed).error().fault == ShareFault::SignatureWrong, qPrintable(QString::number(i)));
    }
}

void TestShareContainer::everyCutIsSeen()
{
    const QByteArray package = *seal(m_content, m_key);
    for (qsizetype i = 0; i < package.size(); ++i)
        QVERIFY2(!unseal(package.first(i)), qPrintable(QString::number(i)));
    QVERIFY(unseal(package + '\0').error().fault == ShareFault::SignatureWrong);
}

void TestShareContainer::otherKeyDoesNotSignForIt()
{
    QByteArray package = *seal(m_content, m_key);
    package.replace(lineSize, PublicKey::size, SigningKey::generate().publicKey().bytes);
    QVERIFY(unseal(package).error().fault == ShareFault::SignatureWrong);
}

void TestShareContainer::otherVersionIsSaidClearly_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("value");
    const int none = int(ShareFault::NotAPackage);
    QTest::newRow("newer") << QByteArray("ACQUIS-SHARE 2\n") << int(ShareFault::NewerVersion) << u"2"_s;
    QTest::newRow("far newer") << QByteArray("ACQUIS-SHARE 123456789\n") << int(ShareFault::NewerVersion) << u"123456789"_s;
    QTest::newRow("none") << QByteArray("ACQUIS-SHARE \n") << none << QString();
    QTest::newRow("word") << QByteArray("ACQUIS-SHARE one\n") << none << QString();
    QTest::newRow("below zero") << QByteArray("ACQUIS-SHARE -1\n") << none << QString();
    QTest::newRow("no line") << QByteArray("ACQUIS-SHARE 1") << none << QString();
    QTest::newRow("long number") << QByteArray("ACQUIS-SHARE 99999999999999999999\n") << none << QString();
    QTest::newRow("written otherwise") << QByteArray("ACQUIS-SHARE 01\n") << int(ShareFault::Damaged) << QString();
    QTest::newRow("zip") << QByteArray("PK\003\004") << none << QString();
    QTest::newRow("empty") << QByteArray() << none << QString();
}

void TestShareContainer::otherVersionIsSaidClearly()
{
    QFETCH(QByteArray, line);
    const auto opened = unseal(line);
    QVERIFY(!opened);
    QTEST(int(opened.error().fault), "fault");
    QFETCH(QString, value);
    if (!value.isEmpty())
        QCOMPARE(opened.error().value, value);
}

void TestShareContainer::bombIsRefused()
{
    const QByteArray bomb = bombOf(1024);
    QVERIFY2(bomb.size() < 6 * 1024 * 1024, qPrintable(QString::number(bomb.size())));
    // It says what it is.
    const auto declared = unseal(signedPackage(m_key, quint64(1024) * 1024 * 1024, bomb));
    QVERIFY(declared.error().fault == ShareFault::TooLarge);
    // It says less, as much as it may.
    const auto counted = unseal(signedPackage(m_key, quint64(sharelimits::contentBytes), bomb));
    QVERIFY(counted.error().fault == ShareFault::TooLarge);
    const auto small = unseal(signedPackage(m_key, 10, bomb));
    QVERIFY(small.error().fault == ShareFault::TooLarge);
    QVERIFY(unseal(signedPackage(m_key, std::numeric_limits<quint64>::max(), bomb)).error().fault == ShareFault::TooLarge);
}

void TestShareContainer::sizeMustBeWhatComesOut_data()
{
    QTest::addColumn<quint64>("size");
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("fault");
    const QByteArray stream = qCompress(QByteArray("hello"), 9).sliced(4); // Qt puts its own length before
    QTest::newRow("one more") << quint64(6) << stream << int(ShareFault::Damaged);
    QTest::newRow("one less") << quint64(4) << stream << int(ShareFault::TooLarge);
    QTest::newRow("bytes behind the stream") << quint64(5) << stream + "x" << int(ShareFault::Damaged);
    QTest::newRow("cut stream") << quint64(5) << stream.chopped(3) << int(ShareFault::Damaged);
    QTest::newRow("no stream") << quint64(0) << QByteArray() << int(ShareFault::Damaged);
    QTest::newRow("noise") << quint64(5) << QByteArray("hello") << int(ShareFault::Damaged);
}

void TestShareContainer::sizeMustBeWhatComesOut()
{
    QFETCH(quint64, size);
    QFETCH(QByteArray, stream);
    const auto opened = unseal(signedPackage(m_key, size, stream));
    QVERIFY(!opened);
    QTEST(int(opened.error().fault), "fault");
}

void TestShareContainer::largeFileIsRefusedUnread()
{
    QVERIFY(unseal(QByteArray(sharelimits::packageBytes + 1, '\0')).error().fault == ShareFault::TooLarge);
    QVERIFY(seal(QByteArray(sharelimits::contentBytes + 1, '\0'), m_key).error().fault == ShareFault::TooLarge);
}

QTEST_GUILESS_MAIN(TestShareContainer)
#include "tst_sharecontainer.moc"
