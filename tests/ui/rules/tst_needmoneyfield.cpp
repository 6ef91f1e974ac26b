// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/needmoneyfield.h"

#include <QSignalSpy>
#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestNeedMoneyField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void staysAsTypedUntilLeft();
    void followsTheLanguage();
    void leavesWhatCannotBeRead();
};

void TestNeedMoneyField::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("cents");
    const auto row = [](const char *name, const QString &typed, qint64 cents) { QTest::newRow(name) << typed << cents; };
    row("bare digits", u"20000"_s, 2'000'000);
    row("groups by blanks", u"20 000"_s, 2'000'000);
    row("groups by narrow no-break spaces, with its sign", u"20\u202F000,50\u00A0$"_s, 2'000'050);
    row("English groups and cents", u"$20,000.00"_s, 2'000'000);
    row("thousands as k", u"$20k"_s, 2'000'000);
    row("thousands as k, in French", u"20 k$"_s, 2'000'000);
    row("millions", u"1.5M"_s, 150'000'000);
    row("millions, in French", u"1,5 M$"_s, 150'000'000);
    row("a decimal comma", u"24999,99"_s, 2'499'999);
    row("zero", u"0"_s, 0);
    row("the largest", u"1000000000000000"_s, 100'000'000'000'000'000);
}

void TestNeedMoneyField::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(qint64, cents);
    const auto read = readTypedAmount(typed);
    QVERIFY2(read, qPrintable(typed));
    QCOMPARE(read->cents(), cents);
}

void TestNeedMoneyField::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<NeedFault>("fault");
    QTest::newRow("nothing") << QString() << NeedFault::NotAnAmount;
    QTest::newRow("a word") << u"twenty"_s << NeedFault::NotAnAmount;
    QTest::newRow("a dash") << u"-"_s << NeedFault::NotAnAmount;
    QTest::newRow("two amounts") << u"20 000 and 3"_s << NeedFault::NotAnAmount;
    QTest::newRow("broken groups") << u"2,00,000"_s << NeedFault::NotAnAmount;
    QTest::newRow("below zero") << u"-5"_s << NeedFault::BelowZero;
    QTest::newRow("three decimals") << u"1,234.567"_s << NeedFault::TooManyDecimals;
    QTest::newRow("past every procurement") << u"1000000000000000.01"_s << NeedFault::AmountTooLarge;
    QTest::newRow("past every procurement by its letter") << u"1000000000000M"_s << NeedFault::AmountTooLarge;
    QTest::newRow("past 64 bits") << u"99999999999999999999"_s << NeedFault::AmountTooLarge;
}

void TestNeedMoneyField::refusesWhatIsNoAmount()
{
    QFETCH(QString, typed);
    QFETCH(NeedFault, fault);
    const auto read = readTypedAmount(typed);
    QVERIFY(!read);
    QCOMPARE(int(read.error()), int(fault));
}

void TestNeedMoneyField::staysAsTypedUntilLeft()
{
    NeedMoneyField field;
    QSignalSpy edited(&field, &NeedMoneyField::edited);
    QTest::keyClicks(&field, u"20k"_s);
    QCOMPARE(field.text(), u"20k"_s);
    QCOMPARE(edited.size(), 3);
    field.setMoney(Money::fromCents(2'000'000)); // the same amount: not written over
    QCOMPARE(field.text(), u"20k"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"$20,000"_s);
}

void TestNeedMoneyField::followsTheLanguage()
{
    NeedMoneyField field;
    field.setMoney(Money::fromCents(2'000'050));
    QCOMPARE(field.text(), u"$20,000.50"_s);
    field.setLanguage(Language::French);
    QCOMPARE(field.text(), u"20\u202F000,50\u00A0$"_s);
}

void TestNeedMoneyField::leavesWhatCannotBeRead()
{
    NeedMoneyField field;
    QTest::keyClicks(&field, u"20 thousand"_s);
    field.setLanguage(Language::French);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(field.text(), u"20 thousand"_s);
}

QTEST_MAIN(TestNeedMoneyField)
#include "tst_needmoneyfield.moc"
