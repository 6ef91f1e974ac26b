// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/judgedneed.h"

#include "tests/core/agreements/samples.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 6, 2);

} // namespace

class TestJudgedNeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void needIsJudgedOnItsDay();
    void agreementOfTheRegisterJoinsIn_data();
    void agreementOfTheRegisterJoinsIn();
};

void TestJudgedNeed::needIsJudgedOnItsDay()
{
    ProcurementFile file;
    file.need.date = day;
    QCOMPARE(judgedNeed(file, nullptr, day.addDays(5)), file.need);
    file.need.date = {};
    QCOMPARE(judgedNeed(file, nullptr, day.addDays(5)).date, day.addDays(5));
}

void TestJudgedNeed::agreementOfTheRegisterJoinsIn_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("hasAgreements");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("about it") << u"library networks"_s << QString() << true << true;
    QTest::newRow("about it by its product") << QString() << u"a network"_s << true << true;
    QTest::newRow("about something else") << u"snow removal"_s << QString() << true << false;
    QTest::newRow("about nothing yet") << QString() << QString() << true << false;
    QTest::newRow("no agreements are read") << u"library networks"_s << QString() << false << false;
}

void TestJudgedNeed::agreementOfTheRegisterJoinsIn()
{
    QFETCH(QString, words);
    QFETCH(QString, product);
    QFETCH(bool, hasAgreements);
    QFETCH(bool, isOpen);
    AgreementHoldings holdings;
    holdings.agreements = { { { test::sampleAgreement(), 1, {} }, {} } };
    ProcurementFile file;
    file.need.jurisdiction = Jurisdiction::OnBps;
    file.need.entity = Entity::OnMun;
    file.need.commodity = Commodity::Services;
    file.need.value = Money::fromCents(8'000'000);
    file.need.date = day;
    file.intake.words = words;
    file.intake.product.en = product;
    QCOMPARE(judgedNeed(file, hasAgreements ? &holdings : nullptr, day).flags.contains(NeedFlag::AgreementOpen), isOpen);
}

QTEST_APPLESS_MAIN(TestJudgedNeed)
#include "tst_judgedneed.moc"
