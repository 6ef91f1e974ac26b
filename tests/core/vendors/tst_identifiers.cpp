// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vendors/identifiers.h"
#include "core/vendors/vendorfault.h"
#include "tests/support/verifyresult.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestIdentifiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void refusesNumbers_data();
    void refusesNumbers();
    void everyOtherLastDigitIsWrong_data();
    void everyOtherLastDigitIsWrong();
};

void TestIdentifiers::readsNumbers_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("account");

    QTest::newRow("business number") << u"ca-bn"_s << u"121491807"_s << u"121491807"_s << u""_s;
    QTest::newRow("with its account") << u"ca-bn"_s << u" 12149 1807 rt0001"_s << u"121491807"_s << u"RT0001"_s;
    QTest::newRow("in groups") << u"ca-bn"_s << u"121-491-807 RC 0002"_s << u"121491807"_s << u"RC0002"_s;
    QTest::newRow("company of Québec") << u"qc-neq"_s << u"1112345674"_s << u"1112345674"_s << u""_s;
    QTest::newRow("person of Québec, in groups") << u"qc-neq"_s << u"22 1234 5674"_s << u"2212345674"_s << u""_s;
    QTest::newRow("other scheme keeps its spelling") << u"gb-coh"_s << u"  SC 123-456 "_s << u"SC 123-456"_s << u""_s;
}

void TestIdentifiers::readsNumbers()
{
    QFETCH(QString, scheme);
    QFETCH(QString, text);
    const auto read = readIdentifier(scheme, text);
    ACQUIS_VERIFY_RESULT(read);
    QCOMPARE(read->scheme, scheme);
    QTEST(read->value, "value");
    QTEST(read->account, "account");
    const auto again = readIdentifier(scheme, read->value + read->account);
    QVERIFY(again == read);
}

void TestIdentifiers::refusesNumbers_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("text");
    QTest::addColumn<VendorFault>("fault");

    QTest::newRow("wrong check digit") << u"ca-bn"_s << u"121491808"_s << VendorFault::WrongCheckDigit;
    QTest::newRow("two digits changed places") << u"ca-bn"_s << u"124191807"_s << VendorFault::WrongCheckDigit;
    QTest::newRow("eight digits") << u"ca-bn"_s << u"12149180"_s << VendorFault::MalformedIdentifier;
    QTest::newRow("account without its number") << u"ca-bn"_s << u"121491807 RT1"_s << VendorFault::MalformedIdentifier;
    QTest::newRow("digits of another script") << u"ca-bn"_s << u"١٢١٤٩١٨٠٧"_s << VendorFault::MalformedIdentifier;
    QTest::newRow("empty") << u"ca-bn"_s << u""_s << VendorFault::MalformedIdentifier;
    QTest::newRow("Québec, wrong check digit") << u"qc-neq"_s << u"1112345675"_s << VendorFault::WrongCheckDigit;
    QTest::newRow("Québec, no such kind") << u"qc-neq"_s << u"4412345674"_s << VendorFault::MalformedIdentifier;
    QTest::newRow("Québec, nine digits") << u"qc-neq"_s << u"111234567"_s << VendorFault::MalformedIdentifier;
    QTest::newRow("scheme that is none") << u"CA BN"_s << u"1"_s << VendorFault::MalformedCode;
    QTest::newRow("other scheme, empty") << u"gb-coh"_s << u"  "_s << VendorFault::MalformedIdentifier;
    QTest::newRow("other scheme, too long") << u"gb-coh"_s << QString(101, u'1') << VendorFault::MalformedIdentifier;
}

void TestIdentifiers::refusesNumbers()
{
    QFETCH(QString, scheme);
    QFETCH(QString, text);
    QFETCH(VendorFault, fault);
    const auto read = readIdentifier(scheme, text);
    ACQUIS_VERIFY_ERROR(read, ErrorCode::InvalidData);
    QVERIFY2(vendorFault(read.error()) == fault, qPrintable(read.error().detail));
}

void TestIdentifiers::everyOtherLastDigitIsWrong_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("value");
    QTest::newRow("business number") << u"ca-bn"_s << u"121491807"_s;
    QTest::newRow("number of Québec") << u"qc-neq"_s << u"1112345674"_s;
}

void TestIdentifiers::everyOtherLastDigitIsWrong()
{
    QFETCH(QString, scheme);
    QFETCH(QString, value);
    // Any single digit that the check covers.
    const qsizetype first = scheme == "ca-bn"_L1 ? 0 : 2;
    for (qsizetype at = first; at < value.size(); ++at) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString other = value;
            other[at] = digit;
            QCOMPARE(readIdentifier(scheme, other).has_value(), other == value);
        }
    }
}

QTEST_GUILESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
