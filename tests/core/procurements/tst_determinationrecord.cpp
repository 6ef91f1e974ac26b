// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/determinationrecord.h"

#include "core/rules/engine.h"
#include "core/rules/packloader.h"
#include "tests/core/agreements/samples.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2015, 3, 9);

ProcurementFile service(qint64 dollars)
{
    ProcurementFile file;
    file.need.commodity = Commodity::Services;
    file.need.value = Money::fromCents(dollars * 100);
    file.need.date = day;
    return file;
}

} // namespace

class TestDeterminationRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyWayIsKeptWithItsDutiesAndSources();
    void recordCanBeAskedAgain();
    void whatChangedIsTold_data();
    void whatChangedIsTold();
    void needIsJudgedOnItsDay();
    void agreementOfTheRegisterJoinsIn();

private:
    [[nodiscard]] StoredDetermination record(const Need &need, Language language = Language::English) const
    {
        const RuleSet rules(packsFor(need, m_packs).value());
        return determinationRecord(need, determine(need, rules).value(), rules, language, day, u"A. Desrosiers"_s, u"value"_s);
    }
    QList<RulePack> m_packs;
};

void TestDeterminationRecord::initTestCase()
{
    const auto packs = shippedPacks();
    QVERIFY(packs.has_value());
    m_packs = *packs;
}

void TestDeterminationRecord::everyWayIsKeptWithItsDutiesAndSources()
{
    const Need need = service(20'000).need;
    const StoredDetermination kept = record(need);
    const RuleSet rules(packsFor(need, m_packs).value());
    const Determination answer = determine(need, rules).value();
    QCOMPARE(kept.day, day);
    QCOMPARE(kept.by, u"A. Desrosiers"_s);
    QCOMPARE(kept.why, u"value"_s);
    QCOMPARE(kept.digest, digestOf(need));
    QCOMPARE(kept.packs.size(), rules.packs().size());
    QCOMPARE(kept.packs.constFirst(), u"%1@%2"_s.arg(rules.packs().constFirst().id).arg(rules.packs().constFirst().version));
    QCOMPARE(kept.routes.size(), qsizetype(codeCount<Route>));
    qsizetype duties = 0;
    for (std::size_t i = 0; i < codeCount<Route>; ++i) {
        const StoredRoute &route = kept.routes.at(qsizetype(i));
        QCOMPARE(route.route, Route(i));
        QCOMPARE(route.verdict, answer.routes[i].verdict);
        QCOMPARE(route.stated, answer.routes[i].stated);
        QCOMPARE(route.earliestAward, answer.routes[i].earliestAward);
        QCOMPARE(route.isLawful(), answer.routes[i].isLawful());
        QCOMPARE(route.duties.size(), qsizetype(answer.routes[i].duties.count));
        if (answer.routes[i].reasons.count > 0) {
            const RuleRow &row = rules.row(answer.rowsOf(answer.routes[i].reasons).front());
            QCOMPARE(route.row, row.id);
            QCOMPARE(route.reason, row.text);
            QVERIFY(route.citation.contains(row.citation.address));
        }
        for (const StoredDuty &duty : route.duties) {
            QVERIFY2(!duty.text.isEmpty() && !duty.citation.isEmpty() && !duty.row.isEmpty(), qPrintable(duty.row));
            ++duties;
        }
    }
    QVERIFY(duties > 0);
    QVERIFY(record(need).uid != kept.uid);
}

void TestDeterminationRecord::recordCanBeAskedAgain()
{
    const Need need = service(20'000).need;
    const auto again = readNeed(record(need).need.toUtf8());
    QVERIFY(again.has_value());
    QCOMPARE(*again, need);
}

void TestDeterminationRecord::whatChangedIsTold_data()
{
    QTest::addColumn<Need>("now");
    QTest::addColumn<QString>("changed");
    const Need need = service(20'000).need;
    QTest::newRow("nothing") << need << QString();
    Need other = need;
    other.value = Money::fromCents(2'000'001);
    QTest::newRow("value") << other << u"value"_s;
    other.date = day.addDays(1);
    QTest::newRow("value and day") << other << u"date,value"_s;
    other = need;
    other.neededBy = day.addMonths(3);
    QTest::newRow("a day that was not there") << other << u"needed-by"_s;
    other = need;
    other.flags = { NeedFlag::It };
    QTest::newRow("what is special") << other << u"flags"_s;
}

void TestDeterminationRecord::whatChangedIsTold()
{
    QFETCH(Need, now);
    QFETCH(QString, changed);
    QCOMPARE(changedSince(record(service(20'000).need), now).join(u','), changed);
}

void TestDeterminationRecord::needIsJudgedOnItsDay()
{
    ProcurementFile file = service(20'000);
    QCOMPARE(judgedNeed(file, nullptr, day.addDays(5)).date, day);
    file.need.date = {};
    QCOMPARE(judgedNeed(file, nullptr, day.addDays(5)).date, day.addDays(5));
}

void TestDeterminationRecord::agreementOfTheRegisterJoinsIn()
{
    AgreementHoldings holdings;
    holdings.agreements = { { { test::sampleAgreement(), 1, {} }, {} } };
    ProcurementFile file = service(80'000);
    file.need.jurisdiction = Jurisdiction::OnBps;
    file.need.entity = Entity::OnMun;
    file.need.date = QDate(2025, 6, 2);
    file.intake.words = u"library networks"_s;
    QVERIFY(judgedNeed(file, &holdings, QDate(2025, 6, 2)).flags.contains(NeedFlag::AgreementOpen));
    file.intake.words = u"snow removal"_s;
    QVERIFY(!judgedNeed(file, &holdings, QDate(2025, 6, 2)).flags.contains(NeedFlag::AgreementOpen));
    file.intake.words.clear();
    QVERIFY(!judgedNeed(file, &holdings, QDate(2025, 6, 2)).flags.contains(NeedFlag::AgreementOpen));
}

QTEST_APPLESS_MAIN(TestDeterminationRecord)
#include "tst_determinationrecord.moc"
