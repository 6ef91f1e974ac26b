// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of what a person types in fields and cells.
#include "ui/forms/fieldformat.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldFormat amount { FieldKind::Amount };
constexpr FieldFormat change { FieldKind::Amount, -1 };
constexpr FieldFormat day { FieldKind::Day };
constexpr FieldFormat weeks { FieldKind::Whole, -5, 5000 };

QString readOrFault(const FieldFormat &format, const QString &typed)
{
    const auto read = readField(format, typed);
    return read ? *read : u"fault %1"_s.arg(int(read.error()));
}

QString faultOf(FieldFault fault)
{
    return u"fault %1"_s.arg(int(fault));
}

} // namespace

class TestFieldFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data();
    void readsWhatIsTyped();
    void whatIsShownIsReadBack_data();
    void whatIsShownIsReadBack();
    void keptAmountIsTheAmount();
};

void TestFieldFormat::readsWhatIsTyped_data()
{
    QTest::addColumn<FieldFormat>("format");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");

    QTest::newRow("a text as it is") << FieldFormat {} << u" two  words "_s << u" two  words "_s;
    QTest::newRow("no amount") << amount << u"  "_s << QString();
    QTest::newRow("English amount") << amount << u"$12,500.50"_s << u"12500.50"_s;
    QTest::newRow("French amount") << amount << u"12\u202F500,50\u00A0$"_s << u"12500.50"_s;
    QTest::newRow("bare amount") << amount << u"20000"_s << u"20000.00"_s;
    QTest::newRow("words") << amount << u"about ten"_s << faultOf(FieldFault::NotAnAmount);
    QTest::newRow("below zero") << amount << u"-5"_s << faultOf(FieldFault::NotAnAmount);
    QTest::newRow("a change below zero") << change << u"-5"_s << u"-5.00"_s;
    QTest::newRow("a change with a minus sign") << change << u"\u2212$5,000.00"_s << u"-5000.00"_s;
    QTest::newRow("a change above zero") << change << u"$5"_s << u"5.00"_s;
    QTest::newRow("a change twice below zero") << change << u"--5"_s << faultOf(FieldFault::NotAnAmount);
    QTest::newRow("a day") << day << u"2026-04-01"_s << u"2026-04-01"_s;
    QTest::newRow("a day with slashes") << day << u"2026/4/1"_s << u"2026-04-01"_s;
    QTest::newRow("a day without signs") << day << u"20260401"_s << u"2026-04-01"_s;
    QTest::newRow("no day of the calendar") << day << u"2026-02-30"_s << faultOf(FieldFault::NotADay);
    QTest::newRow("a day the other way round") << day << u"01-04-2026"_s << faultOf(FieldFault::NotADay);
    QTest::newRow("a whole number") << weeks << u"12"_s << u"12"_s;
    QTest::newRow("grouped in English") << weeks << u"1,200"_s << u"1200"_s;
    QTest::newRow("grouped in French") << weeks << u"1\u202F200"_s << u"1200"_s;
    QTest::newRow("below zero with a minus sign") << weeks << u"\u22123"_s << u"-3"_s;
    QTest::newRow("a part") << weeks << u"1.5"_s << faultOf(FieldFault::NotWhole);
    QTest::newRow("badly grouped") << weeks << u"1,20"_s << faultOf(FieldFault::NotWhole);
    QTest::newRow("too small") << weeks << u"-6"_s << faultOf(FieldFault::TooSmall);
    QTest::newRow("too large") << weeks << u"5001"_s << faultOf(FieldFault::TooLarge);
    QTest::newRow("a percent") << percentFormat << u"5.25"_s << u"525"_s;
    QTest::newRow("a percent in English") << percentFormat << u"39.99%"_s << u"3999"_s;
    QTest::newRow("a percent in French") << percentFormat << u"5,25\u00A0%"_s << u"525"_s;
    QTest::newRow("all of it") << percentFormat << u"100"_s << u"10000"_s;
    QTest::newRow("more than all of it") << percentFormat << u"100.01"_s << faultOf(FieldFault::TooLarge);
    QTest::newRow("less than nothing of it") << percentFormat << u"-1"_s << faultOf(FieldFault::TooSmall);
    QTest::newRow("no percent") << percentFormat << u"half"_s << faultOf(FieldFault::NotAPercent);
    QTest::newRow("an amount is no percent") << percentFormat << u"$5"_s << faultOf(FieldFault::NotAPercent);
    QTest::newRow("too large for any number") << weeks << u"99999999999999999999"_s << faultOf(FieldFault::TooLarge);
    QTest::newRow("too small for any number") << weeks << u"-99999999999999999999"_s << faultOf(FieldFault::TooSmall);
}

void TestFieldFormat::readsWhatIsTyped()
{
    QFETCH(FieldFormat, format);
    QFETCH(QString, typed);
    QTEST(readOrFault(format, typed), "kept");
}

void TestFieldFormat::whatIsShownIsReadBack_data()
{
    QTest::addColumn<FieldFormat>("format");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<Language>("language");

    for (const Language language : { Language::English, Language::French }) {
        const char *in = language == Language::English ? "English" : "French";
        QTest::addRow("amount in %s", in) << amount << u"1234567.05"_s << language;
        QTest::addRow("change in %s", in) << change << u"-1234567.05"_s << language;
        QTest::addRow("whole in %s", in) << weeks << u"4321"_s << language;
        QTest::addRow("below zero in %s", in) << weeks << u"-4"_s << language;
        QTest::addRow("whole percent in %s", in) << percentFormat << u"7500"_s << language;
        QTest::addRow("percent in %s", in) << percentFormat << u"525"_s << language;
        QTest::addRow("day in %s", in) << day << u"2026-11-21"_s << language;
        QTest::addRow("nothing in %s", in) << amount << QString() << language;
    }
}

void TestFieldFormat::whatIsShownIsReadBack()
{
    QFETCH(FieldFormat, format);
    QFETCH(QString, kept);
    QFETCH(Language, language);
    QCOMPARE(readOrFault(format, writeField(format, kept, Formats(language))), kept);
}

void TestFieldFormat::keptAmountIsTheAmount()
{
    QCOMPARE(amountOf(keptAmount(Money::fromCents(-500'000))), std::optional(Money::fromCents(-500'000)));
    QCOMPARE(amountOf(keptAmount(Money::fromCents(5))), std::optional(Money::fromCents(5)));
    QCOMPARE(amountOf(QString()), std::optional<Money>());
    QCOMPARE(amountOf(u"--5"_s), std::optional<Money>());
}

QTEST_GUILESS_MAIN(TestFieldFormat)
#include "tst_fieldformat.moc"
