// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/records.h"

#include "tests/core/agreements/samples.h"

#include <QJsonArray>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack();
    void badMemberIsNamed_data();
    void badMemberIsNamed();
    void badJsonIsTold_data();
    void badJsonIsTold();
    void fileNamesStayInTheirFolder_data();
    void fileNamesStayInTheirFolder();
};

void TestRecords::everyMemberComesBack()
{
    const Arrangement arrangement = test::sampleArrangement();
    const auto same = readRecord<Arrangement>(writeRecord(arrangement));
    QVERIFY(same.has_value());
    QVERIFY(*same == arrangement);
    BuyingAgreement agreement = test::sampleAgreement();
    agreement.seats = 0; // none is not the same as not counted
    agreement.joinedReported = Money::fromCents(7);
    agreement.seatsReported = 3;
    agreement.joinedAsOf = QDate(2025, 1, 1);
    agreement.documents = { { u"Entente n° 1.pdf"_s, QString(64, u'a'), 12, Confidentiality::Public } };
    agreement.amendments = {
        { QDate(2024, 1, 1), AmendmentKind::Value, { u"More"_s, {} }, {}, Money::fromCents(-5), {} },
        { QDate(2024, 2, 1), AmendmentKind::Scope, { {}, u"Plus"_s }, { u"iit-cloud"_s }, {}, {} },
        { QDate(2024, 3, 1), AmendmentKind::Term, { u"Longer\nby a year"_s, u"Plus long"_s }, {}, {}, QDate(2027, 3, 31) },
    };
    agreement.buyers = { { u"A"_s, 4'000, true }, { u"B"_s, 6'000, false } };
    agreement.fieldClasses = { { AgreementField::Prices, Confidentiality::Restricted } };
    agreement.releasedTo = { u"ca"_s };
    agreement.withheld = { AgreementField::Contact, AgreementField::Terms };
    const auto read = readRecord<BuyingAgreement>(writeRecord(agreement));
    QVERIFY(read.has_value());
    QVERIFY(*read == agreement);
    QCOMPARE(writeRecord(*read), writeRecord(agreement));
}

void TestRecords::badMemberIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("told");
    const QString control = u"a\u0007b"_s;
    const QJsonObject document {
        { u"name"_s, u"../secrets"_s }, { u"sha256"_s, QString(64, u'a') }, { u"bytes"_s, 1 }, { u"class"_s, u"public"_s }
    };
    QTest::newRow("absent") << u"owner"_s << QJsonValue(QJsonValue::Undefined) << u"missing-member owner"_s;
    QTest::newRow("unknown member") << u"colour"_s << QJsonValue(u"red"_s) << u"unknown-member colour"_s;
    QTest::newRow("number for a text") << u"owner"_s << QJsonValue(5) << u"wrong-type owner"_s;
    QTest::newRow("blank") << u"owner"_s << QJsonValue(u"  "_s) << u"empty-text owner"_s;
    QTest::newRow("control character") << u"owner"_s << QJsonValue(control) << u"control-character owner"_s;
    QTest::newRow("line end in a name") << u"owner"_s << QJsonValue(u"a\nb"_s) << u"control-character owner"_s;
    QTest::newRow("mark of direction") << u"owner"_s << QJsonValue(u"a\u202eb"_s) << u"control-character owner"_s;
    QTest::newRow("control inside both") << u"title"_s << QJsonValue(QJsonObject { { u"en"_s, control } })
                                         << u"control-character title/en"_s;
    QTest::newRow("no language at all") << u"title"_s << QJsonValue(QJsonObject {}) << u"empty-text title"_s;
    QTest::newRow("long text") << u"owner"_s << QJsonValue(QString(8001, u'a')) << u"text-too-long owner"_s;
    QTest::newRow("unknown kind") << u"kind"_s << QJsonValue(u"gift"_s) << u"unknown-code kind"_s;
    QTest::newRow("uid with a slash") << u"uid"_s << QJsonValue(u"a/b"_s) << u"not-a-word uid"_s;
    QTest::newRow("no day") << u"start"_s << QJsonValue(u"2025-02-30"_s) << u"not-a-date start"_s;
    QTest::newRow("ends before it starts") << u"end"_s << QJsonValue(u"2023-03-31"_s) << u"contradiction end"_s;
    QTest::newRow("amount as a number") << u"ceiling"_s << QJsonValue(5.5) << u"wrong-type ceiling"_s;
    QTest::newRow("below zero") << u"ceiling"_s << QJsonValue(u"-1.00"_s) << u"not-an-amount ceiling"_s;
    QTest::newRow("three decimals") << u"ceiling"_s << QJsonValue(u"1.001"_s) << u"not-an-amount ceiling"_s;
    QTest::newRow("past 10^15") << u"ceiling"_s << QJsonValue(u"1000000000000001"_s) << u"not-an-amount ceiling"_s;
    QTest::newRow("half a seat") << u"seats"_s << QJsonValue(0.5) << u"wrong-type seats"_s;
    QTest::newRow("seats past all sense") << u"seats"_s << QJsonValue(1e300) << u"out-of-range seats"_s;
    QTest::newRow("joined below zero") << u"joined-reported"_s << QJsonValue(u"-5.00"_s) << u"contradiction joined-reported"_s;
    QTest::newRow("list that is none") << u"vendors"_s << QJsonValue(u"x"_s) << u"wrong-type vendors"_s;
    QTest::newRow("entry that is none") << u"vendors"_s << QJsonValue(QJsonArray { 5 }) << u"wrong-type vendors/0"_s;
    QTest::newRow("path as a name") << u"documents"_s << QJsonValue(QJsonArray { document })
                                    << u"not-a-plain-file-name documents/0/name"_s;
    QTest::newRow("category twice") << u"categories"_s << QJsonValue(QJsonArray { u"a"_s, u"a"_s })
                                    << u"duplicate-entry categories"_s;
    QTest::newRow("vendor number 0") << u"vendors"_s
                                     << QJsonValue(QJsonArray { QJsonObject { { u"name"_s, u"A"_s }, { u"vendor"_s, 0 } } })
                                     << u"out-of-range vendors/0/vendor"_s;
}

void TestRecords::badMemberIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QString, told);
    QJsonObject members = recordMembers(test::sampleAgreement());
    if (value.isUndefined())
        members.remove(name);
    else
        members.insert(name, value);
    const auto read = readRecord<BuyingAgreement>(members);
    QVERIFY(!read.has_value());
    QCOMPARE(u"%1 %2"_s.arg(codeOf(read.error().first().fault), read.error().first().member), told);
}

void TestRecords::badJsonIsTold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    QTest::newRow("empty") << QByteArray() << u"not-json"_s;
    QTest::newRow("list") << QByteArray("[]") << u"not-json"_s;
    QTest::newRow("cut") << QByteArray("{\"uid\":") << u"not-json"_s;
    QTest::newRow("deep") << QByteArray(100'000, '[') << u"too-deep"_s;
    QTest::newRow("large") << QByteArray(5 * 1024 * 1024, ' ') << u"too-large"_s;
    QTest::newRow("member twice") << QByteArray("{\"uid\":\"a\",\"uid\":\"b\"}") << u"duplicate-entry"_s;
}

void TestRecords::badJsonIsTold()
{
    QFETCH(QByteArray, json);
    const auto read = readRecord<Arrangement>(json);
    QVERIFY(!read.has_value());
    QTEST(QString(codeOf(read.error().first().fault)), "fault");
}

void TestRecords::fileNamesStayInTheirFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("plain");
    QTest::newRow("plain") << u"Entente n° 1 (signée).pdf"_s << true;
    QTest::newRow("parent") << u".."_s << false;
    QTest::newRow("hidden") << u".profile"_s << false;
    QTest::newRow("path") << u"a/b.pdf"_s << false;
    QTest::newRow("other path") << u"a\\b.pdf"_s << false;
    QTest::newRow("drive") << u"C:b.pdf"_s << false;
    QTest::newRow("device") << u"NUL.txt"_s << false;
    QTest::newRow("point at the end") << u"a."_s << false;
    QTest::newRow("blank at the end") << u"a "_s << false;
    QTest::newRow("null character") << u"a.pdf\0.exe"_s << false;
    QTest::newRow("turned around") << u"a\u202efdp.exe"_s << false;
    QTest::newRow("long") << QString(121, u'a') << false;
    QTest::newRow("empty") << QString() << false;
}

void TestRecords::fileNamesStayInTheirFolder()
{
    QFETCH(QString, name);
    QTEST(isPlainFileName(name), "plain");
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
