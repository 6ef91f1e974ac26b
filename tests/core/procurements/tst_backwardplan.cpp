// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/backwardplan.h"

#include "core/rules/engine.h"
#include "core/rules/packloader.h"
#include "tests/core/procurements/dutyfile.h"

#include <QTest>

#include <algorithm>

using namespace acquis;
using namespace Qt::StringLiterals;

class TestBackwardPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latestOrderLeavesTheVendorItsDays_data();
    void latestOrderLeavesTheVendorItsDays();
    void stagesEndInTheirOrder();
    void lateStageIsTold();
    void stepsOfTheRulesComeBeforeTheAward();
    void withoutADayThereIsNoPlan();
};

void TestBackwardPlan::latestOrderLeavesTheVendorItsDays_data()
{
    QTest::addColumn<QDate>("neededBy");
    QTest::addColumn<int>("leadDays");
    QTest::addColumn<QDate>("order");
    // The event is on Saturday, 20 June 2015; what is needed must be there on Friday 19. Victoria Day is on 18 May: it lies before.
    QTest::newRow("20 business days, none of them a holiday") << QDate(2015, 6, 20) << 20 << QDate(2015, 5, 22);
    // Four more reach over the weekend and over Victoria Day: 21, 20, 19 and, after the holiday, 15 May.
    QTest::newRow("24 business days with one holiday") << QDate(2015, 6, 20) << 24 << QDate(2015, 5, 15);
    QTest::newRow("at once") << QDate(2015, 6, 19) << 0 << QDate(2015, 6, 19);
}

void TestBackwardPlan::latestOrderLeavesTheVendorItsDays()
{
    QFETCH(QDate, neededBy);
    QFETCH(int, leadDays);
    QTEST(latestOrder(neededBy, leadDays, WorkingDays(HolidayCalendar::Ontario)), "order");
}

void TestBackwardPlan::stagesEndInTheirOrder()
{
    ProcurementFile file = test::quotesFile();
    file.need.leadDays = 20;
    const WorkingDays days(HolidayCalendar::Ontario);
    const BackwardPlan plan = backwardPlan(file, days, QDate(2015, 3, 9));
    QCOMPARE(plan.orderBy, QDate(2015, 5, 22));
    QVERIFY(plan.stages.size() >= 7);
    QVERIFY(std::ranges::is_sorted(plan.stages, {}, &StageLimit::stage));
    QVERIFY(std::ranges::is_sorted(plan.stages, {}, &StageLimit::latest));
    for (const StageLimit &limit : plan.stages) {
        QVERIFY(days.isWorkingDay(limit.latest));
        QVERIFY(limit.latest <= plan.orderBy);
        QVERIFY(!limit.isLate);
    }
    // Without lead days of its own the determination's day holds, as it is of the need as it stands.
    file.need.leadDays = 0;
    QCOMPARE(backwardPlan(file, days, QDate(2015, 3, 9)).orderBy, QDate(2015, 6, 19));
}

void TestBackwardPlan::lateStageIsTold()
{
    ProcurementFile file = test::quotesFile();
    const WorkingDays days(HolidayCalendar::Ontario);
    const BackwardPlan plan = backwardPlan(file, days, QDate(2015, 6, 19));
    QVERIFY(plan.stages.constFirst().isLate);
    QVERIFY(!plan.stages.constLast().isLate); // today is its last day
    file.stage = FileStage::Award;
    QVERIFY(!backwardPlan(file, days, QDate(2015, 6, 19)).stages.constFirst().isLate);
}

void TestBackwardPlan::stepsOfTheRulesComeBeforeTheAward()
{
    ProcurementFile file = test::newFile();
    file.need.value = Money::fromCents(20'000'000);
    file.need.neededBy = QDate(2015, 12, 18);
    file.need.leadDays = 10;
    file.route = Route::Open;
    const auto packs = shippedPacks();
    QVERIFY(packs.has_value());
    QList<RulePack> chosen = packsFor(file.need, *packs).value();
    // The shipped packs plan no steps yet; an office may.
    RuleStep drafting;
    drafting.id = u"on.drafting"_s;
    drafting.routes = { Route::Open };
    drafting.entities = { file.need.entity };
    drafting.commodities = { file.need.commodity };
    drafting.fromDate = QDate(2014, 1, 1);
    drafting.name = { u"Drafting"_s, u"Rédaction"_s };
    drafting.days = 5;
    drafting.unit = DayUnit::Working;
    RuleStep posting = drafting;
    posting.id = u"on.posting"_s;
    posting.name = { u"Posting"_s, u"Affichage"_s };
    posting.days = 15;
    posting.unit = DayUnit::Calendar;
    const auto own = std::ranges::find(chosen, file.need.jurisdiction, &RulePack::jurisdiction);
    QVERIFY(own != chosen.end());
    own->steps = { drafting, posting };
    const RuleSet rules(chosen);
    const Determination answer = determine(file.need, rules).value();
    const WorkingDays days(HolidayCalendar::Ontario);
    const BackwardPlan plan = backwardPlan(file, answer, rules, days, QDate(2015, 3, 9));
    QCOMPARE(plan.orderBy, answer.awardBy);
    QCOMPARE(plan.steps.size(), 2);
    QCOMPARE(plan.steps[0].id, u"on.drafting"_s);
    QCOMPARE(plan.steps[0].latestEnd, plan.steps[1].latestStart);
    QCOMPARE(plan.steps[1].latestStart, days.onOrBefore(plan.orderBy.addDays(-15)));
    QCOMPARE(plan.steps[0].latestStart, days.before(plan.steps[1].latestStart, 5));
    for (const BackwardStep &step : plan.steps) {
        QVERIFY(!step.name.en.isEmpty());
        QVERIFY(!step.name.fr.isEmpty());
        QVERIFY(step.latestStart <= step.latestEnd);
    }
    QCOMPARE(plan.steps.constLast().latestEnd, plan.orderBy);
    // Preparation is over when the first step must begin.
    const auto market = std::ranges::find(plan.stages, FileStage::Market, &StageLimit::stage);
    QVERIFY(market != plan.stages.end());
    QVERIFY(market->latest <= plan.steps.constFirst().latestStart);
}

void TestBackwardPlan::withoutADayThereIsNoPlan()
{
    ProcurementFile file = test::quotesFile();
    file.need.neededBy = {};
    QVERIFY(backwardPlan(file, {}, QDate(2015, 3, 9)).stages.isEmpty());
}

QTEST_APPLESS_MAIN(TestBackwardPlan)
#include "tst_backwardplan.moc"
