// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/sharepackage.h"

#include "core/agreements/recordstore.h"
#include "tests/core/agreements/samples.h"
#include "tests/support/temporaryfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace acquis;
using namespace Qt::StringLiterals;
using test::dollars;

using Change = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Change)

namespace {

const QByteArray openText = "Terms of reference, for everybody";
const QByteArray secretText = "Bid of the winner: 987654.32 dollars";

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

} // namespace

class TestSharePackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void confidentialPriceNeverLeaves_data();
    void confidentialPriceNeverLeaves();
    void classAndReceiverDecide_data();
    void classAndReceiverDecide();
    void whatStaysIsSaid();
    void idsAndListsOfThisRegisterStay();
    void joinedIsToldAsOneSum();
    void amendmentsThatStayLeaveTheirResult();
    void ceilingIsNotGivenAwayByItsChanges();
    void packageComesBackWhole();
    void documentMustBeThere();
    void nothingToShareIsSaid();
    void badContentIsRefused_data();
    void badContentIsRefused();
    void textMustBeCanonical();
    void fileIsReadInItsBounds();

private:
    [[nodiscard]] ShareOrder order(Confidentiality highest, bool isMember = true, const QString &receiver = u"bc"_s) const
    {
        return { u"Ministry of Samples"_s,
                 u"on"_s,
                 { receiver, u"Receiver"_s, isMember },
                 highest,
                 QDateTime(QDate(2025, 6, 2), QTime(12, 0), Qt::UTC) };
    }
    /// Every byte sequence in which somebody could find something: the file, its content, and its documents.
    [[nodiscard]] static QByteArray everythingIn(const SharePackage &package)
    {
        const auto opened = unseal(package.bytes);
        QByteArray all = package.bytes + opened->content;
        const auto read = openSharePackage(package.bytes);
        for (const SharedDocument &document : read->content.documents)
            all += document.content;
        return all;
    }
    AgreementWithJoins m_agreement;
    QHash<QString, QByteArray> m_documents;
    const SigningKey m_key = SigningKey::generate();
};

void TestSharePackage::init()
{
    m_documents = { { sha256Of(openText), openText }, { sha256Of(secretText), secretText } };
    m_agreement = { test::sampleAgreement(), {} };
    BuyingAgreement &agreement = m_agreement.agreement;
    agreement.confidentiality = Confidentiality::Public;
    agreement.fieldClasses = { { AgreementField::Prices, Confidentiality::Restricted },
                               { AgreementField::Contact, Confidentiality::Members } };
    agreement.releasedTo = { u"ca"_s };
    agreement.documents = { { u"terms.txt"_s, sha256Of(openText), openText.size(), Confidentiality::Public },
                            { u"bid.txt"_s, sha256Of(secretText), secretText.size(), Confidentiality::Restricted } };
}

void TestSharePackage::confidentialPriceNeverLeaves_data()
{
    QTest::addColumn<int>("highest");
    QTest::addColumn<QString>("receiver");
    QTest::addColumn<bool>("isMember");
    QTest::addColumn<bool>("leaves");
    QTest::newRow("public") << int(Confidentiality::Public) << u"bc"_s << false << false;
    QTest::newRow("member") << int(Confidentiality::Members) << u"bc"_s << true << false;
    QTest::newRow("member that asks for all") << int(Confidentiality::Restricted) << u"bc"_s << true << false;
    QTest::newRow("named, but the package is for members") << int(Confidentiality::Members) << u"ca"_s << true << false;
    // The control: the search would find it.
    QTest::newRow("named, and the package is restricted") << int(Confidentiality::Restricted) << u"ca"_s << true << true;
}

void TestSharePackage::confidentialPriceNeverLeaves()
{
    QFETCH(int, highest);
    QFETCH(QString, receiver);
    QFETCH(bool, isMember);
    QFETCH(bool, leaves);
    const auto preview = previewShare({ m_agreement }, m_documents, order(Confidentiality(highest), isMember, receiver));
    QVERIFY(preview.has_value());
    const auto package = makeSharePackage(preview->content, m_key);
    QVERIFY(package.has_value());
    const QByteArray all = everythingIn(*package);
    const QByteArray price = m_agreement.agreement.prices.first().price->toString().toLatin1();
    QCOMPARE(price, QByteArray("123456.78"));
    for (const QByteArray &secret : { price, QByteArray("12345678"), QByteArray("987654.32"), QByteArray("bid.txt"),
                                      sha256Of(secretText).toLatin1(), secretText.toBase64().first(30), QByteArray("switch-48") })
        QCOMPARE(all.contains(secret), leaves && secret != "12345678");
    QVERIFY(all.contains("terms.txt"));
    QVERIFY(all.contains(openText));
}

void TestSharePackage::classAndReceiverDecide_data()
{
    QTest::addColumn<int>("of");
    QTest::addColumn<int>("highest");
    QTest::addColumn<bool>("isMember");
    QTest::addColumn<QString>("receiver");
    QTest::addColumn<bool>("leaves");
    const int open = int(Confidentiality::Public);
    const int members = int(Confidentiality::Members);
    const int restricted = int(Confidentiality::Restricted);
    QTest::newRow("public to anybody") << open << open << false << u"bc"_s << true;
    QTest::newRow("members' to a member") << members << members << true << u"bc"_s << true;
    QTest::newRow("members' to somebody else") << members << restricted << false << u"bc"_s << false;
    QTest::newRow("members' in a public package") << members << open << true << u"bc"_s << false;
    QTest::newRow("restricted to a member") << restricted << restricted << true << u"bc"_s << false;
    QTest::newRow("restricted to who is named") << restricted << restricted << false << u"ca"_s << true;
    QTest::newRow("restricted in a members' package") << restricted << members << true << u"ca"_s << false;
}

void TestSharePackage::classAndReceiverDecide()
{
    QFETCH(int, of);
    QFETCH(int, highest);
    QFETCH(bool, isMember);
    QFETCH(QString, receiver);
    m_agreement.agreement.confidentiality = Confidentiality(of);
    m_agreement.agreement.documents.clear();
    m_agreement.agreement.fieldClasses.clear();
    QList<LeftOut> leftOut;
    const auto part = partFor(m_agreement.agreement, {}, order(Confidentiality(highest), isMember, receiver), leftOut);
    QVERIFY(part.has_value());
    QTEST(part->has_value(), "leaves");
    QCOMPARE(leftOut.isEmpty(), part->has_value());
}

void TestSharePackage::whatStaysIsSaid()
{
    const auto preview = previewShare({ m_agreement }, m_documents, order(Confidentiality::Public, false));
    QVERIFY(preview.has_value());
    QCOMPARE(preview->leftOut,
             (QList<LeftOut> { { u"agreement-1"_s, AgreementField::Prices, {}, Confidentiality::Restricted },
                               { u"agreement-1"_s, AgreementField::Contact, {}, Confidentiality::Members },
                               { u"agreement-1"_s, std::nullopt, u"bid.txt"_s, Confidentiality::Restricted } }));
    const BuyingAgreement &sent = preview->content.agreements.first();
    QVERIFY(sent.withheld == (CodeSet<AgreementField> { AgreementField::Prices, AgreementField::Contact }));
    QVERIFY(sent.prices.isEmpty());
    QVERIFY(sent.contact == ContactPoint {});
    // A field that says nothing is not withheld.
    m_agreement.agreement.prices.clear();
    QList<LeftOut> leftOut;
    const auto part = partFor(m_agreement.agreement, {}, order(Confidentiality::Members), leftOut);
    QVERIFY((*part)->withheld.isEmpty());
}

void TestSharePackage::idsAndListsOfThisRegisterStay()
{
    const auto preview = previewShare({ m_agreement }, m_documents, order(Confidentiality::Members));
    const BuyingAgreement &sent = preview->content.agreements.first();
    QVERIFY(!sent.vendors.first().vendor.isValid());
    QCOMPARE(sent.vendors.first().name, u"Réseaux du Nord"_s);
    QVERIFY(sent.releasedTo.isEmpty());
}

void TestSharePackage::joinedIsToldAsOneSum()
{
    m_agreement.agreement.joinedReported = dollars(100);
    m_agreement.agreement.seats = 10;
    m_agreement.joins = { test::sampleJoin(dollars(20)), test::sampleJoin(dollars(3)) };
    m_agreement.joins[0].seats = 4;
    const auto preview = previewShare({ m_agreement }, m_documents, order(Confidentiality::Members));
    const BuyingAgreement &sent = preview->content.agreements.first();
    QCOMPARE(sent.joinedReported, dollars(123));
    QCOMPARE(sent.seatsReported, 4);
    QCOMPARE(sent.joinedAsOf, QDate(2025, 6, 2));
    QVERIFY(!writeShareContent(preview->content).contains("Town of Sample"));
    QCOMPARE(roomOf(sent, {})->left, roomOf(m_agreement.agreement, m_agreement.joins)->left);
}

void TestSharePackage::amendmentsThatStayLeaveTheirResult()
{
    BuyingAgreement &agreement = m_agreement.agreement;
    agreement.amendments = { { QDate(2024, 1, 1), AmendmentKind::Value, { u"More"_s, {} }, {}, dollars(500), {} },
                             { QDate(2024, 2, 1), AmendmentKind::Scope, { u"Wider"_s, {} }, { u"iit-cloud"_s }, {}, {} },
                             { QDate(2024, 3, 1), AmendmentKind::Term, { u"Longer"_s, {} }, {}, {}, QDate(2027, 3, 31) } };
    agreement.fieldClasses = { { AgreementField::Amendments, Confidentiality::Restricted } };
    QList<LeftOut> leftOut;
    const auto part = partFor(agreement, {}, order(Confidentiality::Members), leftOut);
    QVERIFY((*part)->amendments.isEmpty());
    QCOMPARE(*(*part)->ceiling, dollars(1'000'500));
    QCOMPARE((*part)->end, QDate(2027, 3, 31));
    QVERIFY((*part)->categories.contains(u"iit-cloud"_s));
}

void TestSharePackage::ceilingIsNotGivenAwayByItsChanges()
{
    BuyingAgreement &agreement = m_agreement.agreement;
    agreement.amendments = { { QDate(2024, 1, 1), AmendmentKind::Value, { u"More"_s, {} }, {}, dollars(500), {} } };
    for (const QList<AgreementField> &fields :
         { QList { AgreementField::Ceiling, AgreementField::Amendments },
           QList { AgreementField::Amendments, AgreementField::Ceiling }, QList { AgreementField::Ceiling } }) {
        agreement.fieldClasses.clear();
        for (const AgreementField field : fields)
            agreement.fieldClasses << FieldClass { field, Confidentiality::Restricted };
        QList<LeftOut> leftOut;
        const auto part = partFor(agreement, {}, order(Confidentiality::Members), leftOut);
        QVERIFY(!(*part)->ceiling);
        QVERIFY((*part)->amendments.isEmpty());
        QVERIFY(barsAgainst(**part, {}, test::sampleJoin(dollars(1)))->contains(JoinBar::RoomNotTold));
    }
}

void TestSharePackage::packageComesBackWhole()
{
    const auto preview = previewShare({ m_agreement }, m_documents, order(Confidentiality::Restricted, true, u"ca"_s));
    QVERIFY(preview.has_value());
    QCOMPARE(preview->content.documents.size(), 2);
    const auto package = makeSharePackage(preview->content, m_key);
    const auto opened = openSharePackage(package->bytes);
    QVERIFY(opened.has_value());
    QVERIFY(opened->content == preview->content);
    QVERIFY(opened->sender == m_key.publicKey());
    QCOMPARE(opened->sha256, package->sha256);
}

void TestSharePackage::documentMustBeThere()
{
    m_documents.remove(sha256Of(openText));
    QVERIFY(previewShare({ m_agreement }, m_documents, order(Confidentiality::Public)).error().fault
            == ShareFault::DocumentWrong);
    m_documents.insert(sha256Of(openText), "something else");
    QVERIFY(previewShare({ m_agreement }, m_documents, order(Confidentiality::Public)).error().fault
            == ShareFault::DocumentWrong);
}

void TestSharePackage::nothingToShareIsSaid()
{
    m_agreement.agreement.confidentiality = Confidentiality::Restricted;
    QVERIFY(previewShare({ m_agreement }, m_documents, order(Confidentiality::Members)).error().fault
            == ShareFault::NothingToShare);
    QVERIFY(previewShare({}, m_documents, order(Confidentiality::Members)).error().fault == ShareFault::NothingToShare);
}

void TestSharePackage::badContentIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("value");
    const int content = int(ShareFault::ContentWrong);
    const int document = int(ShareFault::DocumentWrong);
    const auto inAgreement = [](const QString &name, const QJsonValue &value) -> Change {
        return [=](QJsonObject &all) {
            all.insert(u"agreements"_s, QJsonArray { with(all["agreements"_L1].toArray().first().toObject(), name, value) });
        };
    };
    const auto inOrder = [](const QString &name, const QJsonValue &value) -> Change {
        return [=](QJsonObject &all) { all.insert(u"made"_s, with(all["made"_L1].toObject(), name, value)); };
    };
    const auto entry = [](const QString &name, qint64 bytes) {
        return QJsonArray { QJsonObject {
            { u"name"_s, name }, { u"sha256"_s, sha256Of(openText) }, { u"bytes"_s, bytes }, { u"class"_s, u"public"_s } } };
    };
    QTest::newRow("unknown member beside") << Change([](QJsonObject &all) { all.insert(u"extra"_s, 1); }) << content
                                           << u"wrong-type"_s;
    QTest::newRow("no agreements") << Change([](QJsonObject &all) { all.remove(u"agreements"_s); }) << content << u"wrong-type"_s;
    QTest::newRow("agreements as a text") << Change([](QJsonObject &all) { all.insert(u"agreements"_s, u"x"_s); }) << content
                                          << u"wrong-type"_s;
    QTest::newRow("agreement as a number") << Change([](QJsonObject &all) { all.insert(u"agreements"_s, QJsonArray { 5 }); })
                                           << content << u"wrong-type"_s;
    QTest::newRow("agreement twice") << Change([](QJsonObject &all) {
        const QJsonValue one = all["agreements"_L1].toArray().first();
        all.insert(u"agreements"_s, QJsonArray { one, one });
    }) << content << u"duplicate-entry"_s;
    QTest::newRow("more agreements than may be") << Change([](QJsonObject &all) {
        QJsonArray many;
        for (int i = 0; i < 2001; ++i)
            many.append(QJsonObject {});
        all.insert(u"agreements"_s, many);
    }) << int(ShareFault::TooLarge) << u"2001"_s;
    QTest::newRow("unknown member") << inAgreement(u"price"_s, u"1"_s) << content << u"unknown-member"_s;
    QTest::newRow("control character") << inAgreement(u"owner"_s, u"a\u001b[2Jb"_s) << content << u"control-character"_s;
    QTest::newRow("vendor id of their register")
        << inAgreement(u"vendors"_s, QJsonArray { QJsonObject { { u"name"_s, u"A"_s }, { u"vendor"_s, 1 } } }) << content
        << u"unknown-member"_s;
    QTest::newRow("list of who may have it")
        << inAgreement(u"released-to"_s, QJsonArray { u"me"_s }) << content << u"unknown-member"_s;
    QTest::newRow("path leaves the folder") << inAgreement(u"documents"_s, entry(u"../../start.sh"_s, openText.size())) << content
                                            << u"not-a-plain-file-name"_s;
    QTest::newRow("path of another system") << inAgreement(u"documents"_s, entry(u"..\\start.bat"_s, openText.size())) << content
                                            << u"not-a-plain-file-name"_s;
    QTest::newRow("other size") << inAgreement(u"documents"_s, entry(u"terms.txt"_s, 5)) << document << u"terms.txt"_s;
    QTest::newRow("size past the limit") << inAgreement(u"documents"_s, entry(u"terms.txt"_s, 1'073'741'824)) << content
                                         << u"out-of-range"_s;
    QTest::newRow("document that nobody names") << inAgreement(u"documents"_s, QJsonArray()) << document << sha256Of(openText);
    QTest::newRow("document missing") << Change([](QJsonObject &all) { all.insert(u"documents"_s, QJsonArray()); }) << document
                                      << u"terms.txt"_s;
    QTest::newRow("document of another digest") << Change([](QJsonObject &all) {
        const QJsonObject first = all["documents"_L1].toArray().first().toObject();
        all.insert(u"documents"_s, QJsonArray { with(first, u"content"_s, QString::fromLatin1(QByteArray("other").toBase64())) });
    }) << document << sha256Of(openText);
    QTest::newRow("document that is no base64") << Change([](QJsonObject &all) {
        const QJsonObject first = all["documents"_L1].toArray().first().toObject();
        all.insert(u"documents"_s, QJsonArray { with(first, u"content"_s, u"?"_s) });
    }) << document << sha256Of(openText);
    QTest::newRow("zero is written") << inAgreement(u"seats-reported"_s, 0) << content << u"not-canonical"_s;
    QTest::newRow("amount without its cents") << inAgreement(u"ceiling"_s, u"5"_s) << content << u"not-canonical"_s;
    QTest::newRow("no receiver") << inOrder(u"receiver"_s, QJsonValue(QJsonValue::Null)) << content << u"wrong-type"_s;
    QTest::newRow("unknown class") << inOrder(u"class"_s, u"secret"_s) << content << u"unknown-code"_s;
    QTest::newRow("no time") << inOrder(u"made-at"_s, u"yesterday"_s) << content << u"not-a-date"_s;
    QTest::newRow("control in the sender") << inOrder(u"sender"_s, u"a\u0000b"_s) << content << u"control-character"_s;
}

void TestSharePackage::badContentIsRefused()
{
    QFETCH(Change, change);
    const auto preview = previewShare({ m_agreement }, m_documents, order(Confidentiality::Public, false));
    QJsonObject members = QJsonDocument::fromJson(writeShareContent(preview->content)).object();
    QVERIFY(readShareContent(QJsonDocument(members).toJson(QJsonDocument::Compact)).has_value());
    change(members);
    const auto opened = openSharePackage(*seal(QJsonDocument(members).toJson(QJsonDocument::Compact), m_key));
    QVERIFY(!opened);
    QTEST(int(opened.error().fault), "fault");
    QTEST(opened.error().value, "value");
}

void TestSharePackage::textMustBeCanonical()
{
    const auto preview = previewShare({ m_agreement }, m_documents, order(Confidentiality::Public, false));
    const QByteArray text = writeShareContent(preview->content);
    const auto faultOf = [this](const QByteArray &content) {
        const auto opened = openSharePackage(*seal(content, m_key));
        return opened ? QString() : opened.error().value;
    };
    QCOMPARE(faultOf(text), QString());
    QCOMPARE(faultOf(text + ' '), u"not-canonical"_s);
    QCOMPARE(faultOf(QByteArray(text).replace("\"public\"", "\"publi\\u0063\"")), u"not-canonical"_s);
    QCOMPARE(faultOf("{\"made\":1," + text.sliced(1)), u"duplicate-entry"_s);
    QCOMPARE(faultOf(QByteArray(50'000'000, '[')), u"too-deep"_s);
    QCOMPARE(faultOf("{}"), u"wrong-type"_s);
    QCOMPARE(faultOf("null"), u"not-json"_s);
    QCOMPARE(faultOf(text.chopped(1)), u"not-json"_s);
    QCOMPARE(faultOf("\xff\xfe"), u"not-json"_s);
}

void TestSharePackage::fileIsReadInItsBounds()
{
    test::TemporaryFolder folder;
    const auto causeOf = [](const QString &path) { return openShareFile(path).error().cause.value_or(Error {}).code; };
    QVERIFY(causeOf(folder.path(u"absent"_s)) == ErrorCode::FileNotFound);
    QVERIFY(causeOf(folder.path(u"."_s)) == ErrorCode::FileIsDirectory);
    const auto preview = previewShare({ m_agreement }, m_documents, order(Confidentiality::Public));
    QFile file(folder.path(u"a.acquis-share"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(makeSharePackage(preview->content, m_key)->bytes);
    file.close();
    QVERIFY(openShareFile(file.fileName()).has_value());
    QVERIFY(file.resize(sharelimits::packageBytes + 1000)); // a hole, not bytes
    QVERIFY(openShareFile(file.fileName()).error().fault == ShareFault::TooLarge);
}

QTEST_GUILESS_MAIN(TestSharePackage)
#include "tst_sharepackage.moc"
