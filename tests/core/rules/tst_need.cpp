// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/need.h"

#include <QJsonArray>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goodNeed()
{
    return { { u"jurisdiction"_s, u"on-ops"_s },
             { u"entity"_s, u"on-min"_s },
             { u"commodity"_s, u"services"_s },
             { u"value"_s, u"20000.00"_s },
             { u"date"_s, u"2015-03-02"_s } };
}

} // namespace

class TestNeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead();
    void leftOutMembersHaveTheirDefaults();
    void badMemberIsRefusedByName_data();
    void badMemberIsRefusedByName();
    void missingMemberIsNamed_data();
    void missingMemberIsNamed();
    void badTextIsRefused_data();
    void badTextIsRefused();
    void largestAmountsAreRead();
    void sameNeedGivesTheSameBytes();
};

void TestNeed::everyMemberIsRead()
{
    const auto need = readNeed(
        QByteArray(R"({"jurisdiction": "ca-federal", "entity": "fed-dept", "commodity": "consulting", "value": "39999.99",
        "tax": "included", "related": ["1", "2.5"], "amends": "70.01", "date": "2026-02-28", "needed-by": "2026-02-28", "lead-days": 20, "reasons": ["no-bids", "confidential"],
        "vor": "multi-ministry", "flags": ["it", "emergency"], "currency": "CAD", "packs": ["a", "b", "a"],
        "vendor": {"ontario-business": false, "us-headquarters": true, "canadian-employees": 300}})"));
    QVERIFY(need);
    Need expected;
    expected.jurisdiction = Jurisdiction::CaFederal;
    expected.entity = Entity::FedDept;
    expected.commodity = Commodity::Consulting;
    expected.value = Money::fromCents(3'999'999);
    expected.tax = TaxBasis::Included;
    expected.related = { Money::fromCents(100), Money::fromCents(250) };
    expected.amends = Money::fromCents(7'001);
    expected.leadDays = 20;
    expected.date = QDate(2026, 2, 28);
    expected.neededBy = QDate(2026, 2, 28);
    expected.reasons = { Ground::NoBids, Ground::Confidential };
    expected.vor = VorStanding::MultiMinistry;
    expected.flags = { NeedFlag::It, NeedFlag::Emergency };
    expected.vendor = NeedVendor { false, true, 300 };
    expected.packs = { u"a"_s, u"b"_s };
    QVERIFY(*need == expected);
}

void TestNeed::leftOutMembersHaveTheirDefaults()
{
    const auto need = readNeed(goodNeed());
    QVERIFY(need);
    QVERIFY(need->tax == TaxBasis::Before && need->vor == VorStanding::None);
    QVERIFY(!need->neededBy.isValid() && !need->vendor && need->related.isEmpty() && need->packs.isEmpty());
    QVERIFY(!need->amends && need->leadDays == 0);
    QVERIFY(need->reasons.isEmpty() && need->flags.isEmpty());
}

void TestNeed::badMemberIsRefusedByName_data()
{
    using enum NeedFault;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<NeedFault>("fault");
    QTest::addColumn<QString>("member");
    const auto add = [](const char *row, const QString &name, const QJsonValue &value, NeedFault fault,
                        const QString &member = {}) {
        QTest::newRow(row) << name << value << fault << (member.isEmpty() ? name : member);
    };
    add("unknown member", u"colour"_s, u"red"_s, UnknownMember);
    add("unknown jurisdiction", u"jurisdiction"_s, u"qc"_s, UnknownCode);
    add("jurisdiction of packs only", u"jurisdiction"_s, u"any"_s, UnknownCode);
    add("unknown entity", u"entity"_s, u"on-minister"_s, UnknownCode);
    add("entity in capitals", u"entity"_s, u"ON-MIN"_s, UnknownCode);
    add("unknown commodity", u"commodity"_s, u"works"_s, UnknownCode);
    add("commodity that is a number", u"commodity"_s, 3, WrongType);
    add("value below zero", u"value"_s, u"-0.01"_s, BelowZero);
    add("number below zero", u"value"_s, -5, BelowZero);
    add("value with three decimals", u"value"_s, u"1.001"_s, TooManyDecimals);
    add("number with three decimals", u"value"_s, 1.001, TooManyDecimals);
    add("value past the largest", u"value"_s, u"1000000000000000.01"_s, AmountTooLarge);
    add("number past the largest", u"value"_s, 1e300, AmountTooLarge);
    add("value of many digits", u"value"_s, QString(5000, u'9'), AmountTooLarge);
    add("value with a group", u"value"_s, u"20,000"_s, NotAnAmount);
    add("value with its currency", u"value"_s, u"20000 USD"_s, NotAnAmount);
    add("value as a power", u"value"_s, u"2e4"_s, NotAnAmount);
    add("value in Arabic digits", u"value"_s, u"\u0662\u0660"_s, NotAnAmount);
    add("empty value", u"value"_s, u""_s, NotAnAmount);
    add("value of a point alone", u"value"_s, u"5."_s, NotAnAmount);
    add("value that is no value", u"value"_s, QJsonValue::Null, WrongType);
    add("American dollars", u"currency"_s, u"USD"_s, CurrencyNotCad);
    add("currency that is a number", u"currency"_s, 1, CurrencyNotCad);
    add("day that does not exist", u"date"_s, u"2015-02-29"_s, NotADate);
    add("day written otherwise", u"date"_s, u"2015/03/02"_s, NotADate);
    add("day with its hour", u"date"_s, u"2015-03-02T10:00"_s, NotADate);
    add("day as a number", u"date"_s, 20150302, WrongType);
    add("needed before it is issued", u"needed-by"_s, u"2015-03-01"_s, NeededBeforeDate);
    add("tax unknown", u"tax"_s, u"without"_s, UnknownCode);
    add("standing unknown", u"vor"_s, u"federal"_s, UnknownCode);
    add("reason unknown", u"reasons"_s, QJsonArray { u"no-bids"_s, u"because"_s }, UnknownCode);
    add("reasons that are no list", u"reasons"_s, u"no-bids"_s, WrongType);
    add("flag unknown", u"flags"_s, QJsonArray { u"urgent"_s }, UnknownCode);
    add("two kinds of service", u"flags"_s, QJsonArray { u"health-service"_s, u"legal-service"_s }, Contradiction);
    add("related below zero", u"related"_s, QJsonArray { u"1"_s, u"-1"_s }, BelowZero, u"related/2"_s);
    add("related past the largest together", u"related"_s, QJsonArray { u"999999999999999"_s, u"999999999999999"_s },
        AmountTooLarge);
    add("amends below zero", u"amends"_s, u"-1"_s, BelowZero);
    add("amends that is no amount", u"amends"_s, u"the contract"_s, NotAnAmount);
    add("amends and value past the largest together", u"amends"_s, u"999999999999999"_s, AmountTooLarge);
    add("lead days without a day it is needed by", u"lead-days"_s, 20, Contradiction);
    add("lead days below zero", u"lead-days"_s, -1, BelowZero);
    add("too many lead days", u"lead-days"_s, 1001, NotANumber);
    add("half a lead day", u"lead-days"_s, 0.5, WrongType);
    add("lead days as a word", u"lead-days"_s, u"twenty"_s, WrongType);
    add("vendor that is no object", u"vendor"_s, true, WrongType);
    add("vendor with an unknown member", u"vendor"_s, QJsonObject { { u"name"_s, u"X"_s } }, UnknownMember, u"vendor/name"_s);
    add("vendor with half an employee", u"vendor"_s, QJsonObject { { u"canadian-employees"_s, 1.5 } }, WrongType,
        u"vendor/canadian-employees"_s);
    add("vendor with employees below zero", u"vendor"_s, QJsonObject { { u"canadian-employees"_s, -1 } }, BelowZero,
        u"vendor/canadian-employees"_s);
    add("vendor with an unclear head office", u"vendor"_s, QJsonObject { { u"us-headquarters"_s, u"yes"_s } }, WrongType,
        u"vendor/us-headquarters"_s);
    add("packs that are no list", u"packs"_s, u"study-2018"_s, WrongType);
    add("pack without a name", u"packs"_s, QJsonArray { u""_s }, WrongType);
}

void TestNeed::badMemberIsRefusedByName()
{
    QFETCH(const QString, name);
    QFETCH(const QJsonValue, value);
    QFETCH(const NeedFault, fault);
    QFETCH(const QString, member);
    QJsonObject members = goodNeed();
    members.insert(name, value);
    const auto need = readNeed(members);
    QVERIFY(!need);
    QCOMPARE(need.error().member, member);
    QCOMPARE(int(need.error().fault), int(fault));
}

void TestNeed::missingMemberIsNamed_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "jurisdiction", "entity", "commodity", "value", "date" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestNeed::missingMemberIsNamed()
{
    QFETCH(const QString, name);
    QJsonObject members = goodNeed();
    members.remove(name);
    const auto need = readNeed(members);
    QVERIFY(!need);
    QVERIFY(need.error() == (NeedError { NeedFault::MissingMember, name, {} }));
}

void TestNeed::badTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<NeedFault>("fault");
    QTest::newRow("empty") << QByteArray() << NeedFault::NotJson;
    QTest::newRow("a list") << QByteArray("[]") << NeedFault::NotJson;
    QTest::newRow("cut off") << QByteArray("{\"value\": ") << NeedFault::NotJson;
    QTest::newRow("not UTF-8") << QByteArray("{\"value\": \"\xFF\"}") << NeedFault::NotJson;
    QTest::newRow("a thousand levels") << QByteArray(1000, '[') << NeedFault::TooDeep;
    QTest::newRow("the same member twice") << QByteArray("{\"value\": \"1\", \"value\": \"2\"}") << NeedFault::DuplicateMember;
    QTest::newRow("two megabytes") << QByteArray(2 << 20, ' ') << NeedFault::TooLarge;
}

void TestNeed::badTextIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const NeedFault, fault);
    const auto need = readNeed(json);
    QVERIFY(!need);
    QCOMPARE(int(need.error().fault), int(fault));
}

void TestNeed::largestAmountsAreRead()
{
    QJsonObject members = goodNeed();
    for (const auto &[value, cents] :
         { std::pair(QJsonValue(u"1000000000000000"_s), 100'000'000'000'000'000LL), std::pair(QJsonValue(u"0"_s), 0LL),
           std::pair(QJsonValue(24999.99), 2'499'999LL), std::pair(QJsonValue(u"7.5"_s), 750LL) }) {
        members.insert(u"value"_s, value);
        const auto need = readNeed(members);
        QVERIFY(need);
        QCOMPARE(need->value.cents(), cents);
    }
}

void TestNeed::sameNeedGivesTheSameBytes()
{
    const auto one = readNeed(QByteArray(
        R"({"jurisdiction":"bc","entity":"bc-min","commodity":"goods","value":9999.5,"date":"2024-02-29","reasons":["no-bids","prototype"]})"));
    const auto other = readNeed(QByteArray(
        R"({"reasons":["prototype","no-bids"],"date":"2024-02-29","value":"9999.50","commodity":"goods","entity":"bc-min","jurisdiction":"bc","vor":"none"})"));
    QVERIFY(one && other);
    QCOMPARE(canonicalJson(*one), canonicalJson(*other));
    QCOMPARE(digestOf(*one), digestOf(*other));
    QCOMPARE(digestOf(*one).size(), 64);
    Need full = *one;
    full.amends = Money::fromCents(1);
    full.neededBy = full.date;
    full.leadDays = 1000;
    for (const Need &need : { *one, full }) {
        const auto again = readNeed(canonicalJson(need));
        QVERIFY(again && *again == need);
    }
    QVERIFY(digestOf(full) != digestOf(*one));
    Need changed = *one;
    changed.value = Money::fromCents(999'949);
    QVERIFY(digestOf(changed) != digestOf(*one));
}

QTEST_GUILESS_MAIN(TestNeed)
#include "tst_need.moc"
