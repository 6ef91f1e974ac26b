// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/sharepackage.h"

#include "core/agreements/recordstore.h"
#include "tests/core/agreements/samples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 4'000;

QByteArray sampleContent()
{
    const QByteArray text = "Request for proposals";
    BuyingAgreement agreement = test::sampleAgreement();
    agreement.confidentiality = Confidentiality::Public;
    agreement.documents = { { u"rfp.txt"_s, sha256Of(text), text.size(), Confidentiality::Public } };
    const ShareOrder order {
        u"Sender"_s, u"qc"_s, { u"on"_s, {}, false }, Confidentiality::Public, QDateTime(QDate(2025, 6, 2), QTime(12, 0), Qt::UTC)
    };
    const auto preview = previewShare({ { agreement, {} } }, { { sha256Of(text), text } }, order);
    return preview ? writeShareContent(preview->content) : QByteArray();
}

/// Up to four bytes changed, taken out, doubled or put in.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    constexpr QByteArrayView alphabet("{}[]\",:0123456789.-eE\\u/ \n\0\xC3\xA9\xFF");
    for (int changes = 1 + random.bounded(4); changes > 0 && !bytes.isEmpty(); --changes) {
        const qsizetype at = random.bounded(int(bytes.size()));
        const qsizetype length = std::min<qsizetype>(random.bounded(40), bytes.size() - at);
        switch (random.bounded(4)) {
        case 0: bytes[at] = alphabet[random.bounded(int(alphabet.size()))]; break;
        case 1: bytes.remove(at, length); break;
        case 2: bytes.insert(at, bytes.sliced(at, length)); break;
        default: bytes.insert(at, alphabet[random.bounded(int(alphabet.size()))]);
        }
    }
    return bytes;
}

} // namespace

class TestSharePackages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenIsWhatIsWritten();
    void noChangedFileIsOpened();
};

void TestSharePackages::whatIsTakenIsWhatIsWritten()
{
    const QByteArray content = sampleContent();
    QVERIFY(readShareContent(content).has_value());
    QRandomGenerator random(20261121);
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray changed = mutated(content, random);
        const auto read = readShareContent(changed);
        if (!read)
            ++refused;
        else
            QCOMPARE(writeShareContent(*read), changed);
    }
    QVERIFY(refused > rounds / 2);
}

void TestSharePackages::noChangedFileIsOpened()
{
    const QByteArray package = *seal(sampleContent(), SigningKey::generate());
    QVERIFY(openSharePackage(package).has_value());
    QRandomGenerator random(20261122);
    for (int round = 0; round < rounds; ++round) {
        const QByteArray changed = mutated(package, random);
        if (changed != package)
            QVERIFY(!openSharePackage(changed));
    }
}

QTEST_GUILESS_MAIN(TestSharePackages)
#include "tst_sharepackages.moc"
