// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/engine.h"

#include "core/rules/determinationjson.h"
#include "core/rules/packloader.h"

#include "tests/core/rules/smallpack.h"

#include <QTest>

using namespace acquis;
using namespace acquis::test;

namespace {

RuleSet rulesOf(const QJsonArray &series, const QJsonObject &members = {})
{
    const PackResult pack = parsePack(bytesOf(smallPack(series, members)));
    if (!pack)
        qFatal("%s %s", qPrintable(pack.error().first().row), qPrintable(pack.error().first().member));
    return RuleSet({ *pack });
}

QJsonObject one(const QString &id, const QJsonObject &subject, const QString &verdict, const QJsonObject &row = {},
                const QJsonObject &series = {})
{
    return smallSeries(id, subject, { smallRow(id + u".row"_s, verdict, row) }, series);
}

Need goods(qint64 dollars = 1000, QDate date = QDate(2016, 6, 1))
{
    Need need;
    need.value = Money::fromCents(dollars * 100);
    need.date = date;
    return need;
}

QJsonArray duty(const QString &kind, const QJsonValue &value)
{
    return { QJsonObject { { u"kind"_s, kind }, { u"value"_s, value }, { u"text"_s, both(kind) } } };
}

QByteArray jsonOf(const Need &need, const RuleSet &rules)
{
    const auto determination = determine(need, rules);
    return determination ? bytesOf(
               determinationToJson(*determination, need, rules, Language::French, [](const WarningAnswer &) { return u"!"_s; }))
                         : QByteArray();
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitTurnsAtItsCentAndDay();
    void strictestVerdictWins_data();
    void strictestVerdictWins();
    void weakSourceNeverDecidesFirmly_data();
    void weakSourceNeverDecidesFirmly();
    void contradictionIsNotSettledInSilence();
    void strictestDutyWinsAndNamesItsLayer();
    void silentRowAddsDutiesToOpenRoutesOnly();
    void reasonMustBeAcceptedByEveryAgreementThatBinds();
    void splittingIsSeenWhenTheSumCrossesALimit();
    void changeOfAContractIsNoSplitting_data();
    void changeOfAContractIsNoSplitting();
    void daysAreCountedForwardAndBack();
    void vendorNeedsItsDaysBeforeTheEvent();
    void awardComesBeforeTheVendorsDays();
    void impossibleDayIsFlagged();
    void wayOutIsOnlyAnOpenOne();
    void needThatNoPackCoversIsRefused();
    void vendorFactsAreAsked();
    void sameInputGivesTheSameBytes();
    void packsAreChosenByNameOrJurisdiction();
};

void TestEngine::limitTurnsAtItsCentAndDay()
{
    const RuleSet rules = rulesOf({ smallSeries(
        u"open"_s, routeSubject(u"open"_s),
        { smallRow(u"old.low"_s, u"allowed"_s, { { u"upper"_s, u"25000.00"_s }, { u"valid-to"_s, u"2023-12-31"_s } }),
          smallRow(u"old.high"_s, u"required"_s, { { u"lower"_s, u"25000.00"_s }, { u"valid-to"_s, u"2023-12-31"_s } }),
          smallRow(u"new.low"_s, u"allowed"_s, { { u"upper"_s, u"30300.00"_s }, { u"valid-from"_s, u"2024-01-01"_s } }),
          smallRow(u"new.high"_s, u"required"_s, { { u"lower"_s, u"30300.00"_s }, { u"valid-from"_s, u"2024-01-01"_s } }) }) });
    const auto verdict = [&](qint64 cents, QDate day) {
        Need need = goods(0, day);
        need.value = Money::fromCents(cents);
        return determine(need, rules)->route(Route::Open).verdict;
    };
    QVERIFY(verdict(2'499'999, QDate(2023, 12, 31)) == Verdict::Allowed);
    QVERIFY(verdict(2'500'000, QDate(2023, 12, 31)) == Verdict::Required);
    QVERIFY(verdict(2'500'000, QDate(2024, 1, 1)) == Verdict::Allowed);
    QVERIFY(verdict(3'029'999, QDate(2024, 1, 1)) == Verdict::Allowed);
    QVERIFY(verdict(3'030'000, QDate(2024, 1, 1)) == Verdict::Required);
    QVERIFY(verdict(0, QDate(2014, 1, 1)) == Verdict::Allowed);
    QVERIFY(verdict(100'000'000'000'000'000, QDate(2026, 12, 31)) == Verdict::Required);
}

void TestEngine::strictestVerdictWins_data()
{
    QTest::addColumn<QStringList>("verdicts");
    QTest::addColumn<QString>("answer");
    QTest::newRow("nothing speaks") << QStringList() << "not-applicable";
    QTest::newRow("closed beats demanded") << QStringList { u"required"_s, u"not-allowed"_s } << "not-allowed";
    QTest::newRow("demanded beats conditional") << QStringList { u"conditional"_s, u"required"_s } << "required";
    QTest::newRow("conditional beats allowed") << QStringList { u"allowed"_s, u"conditional"_s } << "conditional";
    QTest::newRow("allowed beats nothing to use") << QStringList { u"not-applicable"_s, u"allowed"_s } << "allowed";
    QTest::newRow("silence says nothing") << QStringList { u"silent"_s } << "not-applicable";
}

void TestEngine::strictestVerdictWins()
{
    QFETCH(const QStringList, verdicts);
    QFETCH(const QString, answer);
    QJsonArray series { one(u"other"_s, routeSubject(u"invitational"_s), u"allowed"_s) };
    for (const QString &verdict : verdicts)
        series.append(one(u"open."_s + verdict, routeSubject(u"open"_s), verdict));
    const RuleSet rules = rulesOf(series);
    const auto determination = determine(goods(), rules);
    QVERIFY(determination);
    QCOMPARE(QString(codeOf(determination->route(Route::Open).verdict)), answer);
}

void TestEngine::weakSourceNeverDecidesFirmly_data()
{
    QTest::addColumn<QString>("confidence");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("firm");
    QTest::newRow("read") << "R" << QDate(2020, 1, 1) << true;
    QTest::newRow("read in a secondary source") << "R2" << QDate(2020, 1, 1) << true;
    QTest::newRow("derived") << "D" << QDate(2016, 1, 1) << false;
    QTest::newRow("not read") << "K+" << QDate(2016, 1, 1) << false;
    QTest::newRow("the study on its first day") << "S" << QDate(2014, 1, 1) << true;
    QTest::newRow("the study on its last day") << "S" << QDate(2018, 12, 31) << true;
    QTest::newRow("the study a day later") << "S" << QDate(2019, 1, 1) << false;
}

void TestEngine::weakSourceNeverDecidesFirmly()
{
    QFETCH(const QString, confidence);
    QFETCH(const QDate, date);
    QFETCH(const bool, firm);
    const RuleSet rules =
        rulesOf({ one(u"open"_s, routeSubject(u"open"_s), u"required"_s, { { u"confidence"_s, confidence } }) });
    const auto determination = determine(goods(1000, date), rules);
    QVERIFY(determination);
    const RouteAnswer &open = determination->route(Route::Open);
    QVERIFY(open.verdict == (firm ? Verdict::Required : Verdict::Unverified));
    QVERIFY(open.stated == Verdict::Required && open.isLawful());
    QCOMPARE(determination->conflicts.empty(), firm);
}

void TestEngine::contradictionIsNotSettledInSilence()
{
    const QJsonObject page = one(u"page"_s, routeSubject(u"invitational"_s), u"not-allowed"_s,
                                 { { u"conflicts-with"_s, QJsonArray { u"chart.row"_s } } });
    const QJsonObject chart = one(u"chart"_s, routeSubject(u"invitational"_s), u"allowed"_s);
    const RuleSet rules = rulesOf({ page, chart });
    const auto determination = determine(goods(), rules);
    QVERIFY(determination->route(Route::Invitational).verdict == Verdict::Unverified);
    QCOMPARE(determination->conflicts.size(), 1);
    QVERIFY(determination->conflicts.front().isContradiction);
    QCOMPARE(determination->rowsOf(determination->conflicts.front().rows).size(), 2);
    // The chart does not speak for services: then there is no contradiction.
    QJsonObject onlyGoods = chart;
    onlyGoods.insert(u"commodities"_s, QJsonArray { u"goods"_s });
    Need services = goods();
    services.commodity = Commodity::Services;
    QVERIFY(determine(services, rulesOf({ page, onlyGoods }))->route(Route::Invitational).verdict == Verdict::NotAllowed);
}

void TestEngine::strictestDutyWinsAndNamesItsLayer()
{
    const RuleSet rules = rulesOf(
        { one(u"a"_s, routeSubject(u"open"_s), u"allowed"_s, { { u"duties"_s, duty(u"posting-days"_s, 15) } }),
          one(u"b"_s, routeSubject(u"open"_s), u"silent"_s, { { u"duties"_s, duty(u"posting-days"_s, 40) } },
              { { u"layer"_s, u"trade-agreement"_s } }),
          one(u"c"_s, routeSubject(u"open"_s), u"silent"_s, { { u"duties"_s, duty(u"approval"_s, u"adm"_s) } }),
          one(u"d"_s, routeSubject(u"open"_s), u"silent"_s, { { u"duties"_s, duty(u"approval"_s, u"minister"_s) } },
              { { u"layer"_s, u"organisation"_s } }),
          one(u"e"_s, routeSubject(u"open"_s), u"silent"_s, { { u"duties"_s, duty(u"posting-days"_s, QJsonValue()) } }) });
    const auto determination = determine(goods(), rules);
    const auto duties = determination->dutiesOf(determination->route(Route::Open));
    QCOMPARE(duties.size(), 2);
    QVERIFY(duties[0].kind == DutyKind::PostingDays && duties[0].value == 40);
    QVERIFY(rules.seriesOf(duties[0].row).layer == RuleLayer::TradeAgreement);
    QVERIFY(duties[1].kind == DutyKind::Approval && duties[1].value == int(Authority::Minister));
    QVERIFY(rules.seriesOf(duties[1].row).layer == RuleLayer::Organisation);
}

void TestEngine::silentRowAddsDutiesToOpenRoutesOnly()
{
    const QJsonObject both { { u"routes"_s, QJsonArray { u"open"_s, u"invitational"_s } } };
    const auto determination = determine(
        goods(), rulesOf({ one(u"open"_s, routeSubject(u"open"_s), u"required"_s),
                           one(u"inv"_s, routeSubject(u"invitational"_s), u"not-allowed"_s),
                           one(u"keep"_s, both, u"silent"_s, { { u"duties"_s, duty(u"record-retention-years"_s, 7) } }) }));
    QCOMPARE(determination->dutiesOf(determination->route(Route::Open)).size(), 1);
    QVERIFY(determination->dutiesOf(determination->route(Route::Invitational)).empty());
    QVERIFY(!determination->route(Route::Invitational).earliestAward.isValid());
}

void TestEngine::reasonMustBeAcceptedByEveryAgreementThatBinds()
{
    const QJsonObject agreement { { u"agreement"_s, u"CETA"_s } };
    const QJsonObject ground { { u"ground"_s, u"confidential"_s }, { u"agreements"_s, QJsonArray { u"CETA"_s } } };
    const RuleSet rules =
        rulesOf({ smallSeries(u"ceta"_s, agreement,
                              { smallRow(u"ceta.low"_s, u"does-not-bind"_s, { { u"upper"_s, u"5000.00"_s } }),
                                smallRow(u"ceta.high"_s, u"binds"_s, { { u"lower"_s, u"5000.00"_s } }) }),
                  one(u"ground"_s, ground, u"not-accepted"_s),
                  one(u"closed"_s, routeSubject(u"single-source"_s), u"not-allowed"_s, {},
                      { { u"when"_s, QJsonObject { { u"no-reason"_s, true } } } }),
                  one(u"opened"_s, routeSubject(u"single-source"_s), u"conditional"_s, {},
                      { { u"when"_s, QJsonObject { { u"reasons"_s, QJsonArray { u"confidential"_s, u"no-bids"_s } } } } }) });
    const auto verdict = [&](qint64 dollars, CodeSet<Ground> reasons) {
        Need need = goods(dollars);
        need.reasons = reasons;
        return determine(need, rules)->route(Route::SingleSource).verdict;
    };
    QVERIFY(verdict(4999, {}) == Verdict::NotAllowed);
    QVERIFY(verdict(4999, { Ground::Confidential }) == Verdict::Conditional);
    QVERIFY(verdict(5000, { Ground::Confidential }) == Verdict::NotAllowed);
    QVERIFY(verdict(5000, { Ground::Confidential, Ground::NoBids }) == Verdict::Conditional);
    Need refused = goods(5000);
    refused.reasons = { Ground::Confidential };
    const auto determination = determine(refused, rules);
    QVERIFY(!determination->grounds.front().isUsable);
    QStringList reasons;
    for (const int row : determination->rowsOf(determination->route(Route::SingleSource).reasons))
        reasons << rules.row(row).id;
    QCOMPARE(reasons, (QStringList { u"closed.row"_s, u"ground.row"_s }));
}

void TestEngine::splittingIsSeenWhenTheSumCrossesALimit()
{
    const QJsonObject limits = limitPack().value(u"series"_s).toArray().first().toObject();
    const QJsonObject splitting =
        one(u"splitting"_s, { { u"warning"_s, u"splitting"_s } }, u"warn"_s, {},
            { { u"when"_s, QJsonObject { { u"crosses"_s, true }, { u"no-flags"_s, QJsonArray { u"modular-declared"_s } } } } });
    const RuleSet rules = rulesOf({ limits, splitting });
    Need need = goods(24'000);
    QVERIFY(determine(need, rules)->warnings.empty());
    need.related = { Money::fromCents(99'999) };
    QVERIFY(determine(need, rules)->warnings.empty());
    need.related = { Money::fromCents(60'000), Money::fromCents(40'000) };
    const auto determination = determine(need, rules);
    QCOMPARE(determination->warnings.size(), 1);
    QVERIFY(determination->route(Route::Open).verdict == Verdict::Required);
    const auto sides = determination->rowsOf(determination->warnings.front().limits);
    QCOMPARE(sides.size(), 2);
    QCOMPARE(rules.row(sides[0]).id, u"open.below"_s);
    QCOMPARE(rules.row(sides[1]).id, u"open.above"_s);
    need.flags = { NeedFlag::ModularDeclared };
    QVERIFY(determine(need, rules)->warnings.empty());
}

void TestEngine::changeOfAContractIsNoSplitting_data()
{
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("change");
    QTest::addColumn<QList<qint64>>("related");
    QTest::addColumn<bool>("crosses");
    QTest::newRow("one cent below") << 2'400'000LL << 99'999LL << QList<qint64>() << false;
    QTest::newRow("at the limit") << 2'400'000LL << 100'000LL << QList<qint64>() << true;
    QTest::newRow("one cent above") << 2'400'000LL << 100'001LL << QList<qint64>() << true;
    QTest::newRow("over the limit before") << 2'500'000LL << 100'000LL << QList<qint64>() << false;
    QTest::newRow("a change larger than the contract") << 100LL << 2'499'900LL << QList<qint64>() << true;
    QTest::newRow("with related needs, one cent below") << 2'400'000LL << 50'000LL << QList<qint64> { 49'999 } << false;
    QTest::newRow("with related needs, at the limit") << 2'400'000LL << 50'000LL << QList<qint64> { 40'000, 10'000 } << true;
    QTest::newRow("a change without a value") << 2'500'000LL << 0LL << QList<qint64>() << false;
}

void TestEngine::changeOfAContractIsNoSplitting()
{
    QFETCH(const qint64, before);
    QFETCH(const qint64, change);
    QFETCH(const QList<qint64>, related);
    QFETCH(const bool, crosses);
    const QJsonObject limits = limitPack().value(u"series"_s).toArray().first().toObject();
    const auto warning = [](const QString &name, const QJsonObject &when) {
        return one(name, { { u"warning"_s, name } }, u"warn"_s, {}, { { u"when"_s, when } });
    };
    const RuleSet rules = rulesOf({ limits, warning(u"splitting"_s, { { u"crosses"_s, true }, { u"amendment"_s, false } }),
                                    warning(u"increase"_s, { { u"crosses"_s, true }, { u"amendment"_s, true } }) });
    Need need = goods();
    need.value = Money::fromCents(change);
    need.amends = Money::fromCents(before);
    for (const qint64 cents : related)
        need.related << Money::fromCents(cents);
    const auto determination = determine(need, rules);
    QVERIFY(determination);
    QCOMPARE(determination->warnings.size(), crosses ? 1 : 0);
    qint64 total = before + change;
    for (const qint64 cents : related)
        total += cents;
    QVERIFY(determination->route(Route::Open).verdict == (total < 2'500'000 ? Verdict::Allowed : Verdict::Required));
    if (!crosses)
        return;
    QCOMPARE(warningCode(determination->warnings.front(), rules), u"increase"_s);
    const auto sides = determination->rowsOf(determination->warnings.front().limits);
    QCOMPARE(sides.size(), 2);
    QCOMPARE(rules.row(sides[0]).id, u"open.below"_s);
    QCOMPARE(rules.row(sides[1]).id, u"open.above"_s);
}

void TestEngine::daysAreCountedForwardAndBack()
{
    const QJsonObject step { { u"id"_s, u"evaluate"_s },         { u"routes"_s, QJsonArray { u"open"_s } },
                             { u"name"_s, both(u"Evaluate"_s) }, { u"days"_s, 5 },
                             { u"unit"_s, u"working"_s },        { u"citation"_s, smallCitation() },
                             { u"confidence"_s, u"R"_s },        { u"verified-on"_s, u"2026-11-01"_s } };
    const RuleSet rules =
        rulesOf({ one(u"open"_s, routeSubject(u"open"_s), u"required"_s, { { u"duties"_s, duty(u"posting-days"_s, 15) } }) },
                { { u"steps"_s, QJsonArray { step } } });
    // 16 June + 15 days is Canada Day, so the call closes on 2 July, a Thursday; five working days later is the 9th.
    Need need = goods(1000, QDate(2026, 6, 16));
    need.neededBy = QDate(2026, 7, 12);
    const auto determination = determine(need, rules);
    const RouteAnswer &open = determination->route(Route::Open);
    QCOMPARE(open.earliestAward, QDate(2026, 7, 9));
    QVERIFY(open.inTime == true);
    const auto plan = determination->planOf(open);
    QCOMPARE(plan.size(), 2);
    QCOMPARE(plan[0].earliestEnd, QDate(2026, 7, 2));
    // Back from Friday 10 July: five working days to the 3rd, fifteen days to the 18th of June.
    QCOMPARE(plan[1].latestStart, QDate(2026, 7, 3));
    QCOMPARE(plan[0].latestStart, QDate(2026, 6, 18));
    QVERIFY(!plan[0].isLate && !plan[1].isLate);
}

void TestEngine::vendorNeedsItsDaysBeforeTheEvent()
{
    const QJsonObject open = one(u"open"_s, routeSubject(u"open"_s), u"required"_s);
    const auto awardBy = [&](QDate event, int leadDays) {
        Need need = goods(1000, QDate(2016, 1, 4));
        need.neededBy = event;
        need.leadDays = leadDays;
        return determine(need, rulesOf({ open }))->awardBy;
    };
    // Event on Monday 20 June 2016, 20 business days: 17 to 13 June are five, to 6 June ten, to 30 May fifteen, then 27, 26,
    // 25 and 24 May are nineteen; 23 May is Victoria Day, so the last is Friday 20 May.
    QCOMPARE(awardBy(QDate(2016, 6, 20), 20), QDate(2016, 5, 20));
    QCOMPARE(awardBy(QDate(2016, 6, 20), 19), QDate(2016, 5, 24));
    QCOMPARE(awardBy(QDate(2016, 6, 20), 1), QDate(2016, 6, 17));
    QCOMPARE(awardBy(QDate(2016, 6, 20), 0), QDate(2016, 6, 20));
    // An event on a Saturday: Friday is there in time.
    QCOMPARE(awardBy(QDate(2016, 6, 18), 0), QDate(2016, 6, 17));
    QVERIFY(!awardBy({}, 0).isValid());
}

void TestEngine::awardComesBeforeTheVendorsDays()
{
    const RuleSet rules =
        rulesOf({ one(u"open"_s, routeSubject(u"open"_s), u"required"_s, { { u"duties"_s, duty(u"posting-days"_s, 15) } }) });
    // Issued on Thursday 5 May, posted for 15 days: the earliest award is on Friday 20 May 2016.
    Need need = goods(1000, QDate(2016, 5, 5));
    need.neededBy = QDate(2016, 6, 20);
    need.leadDays = 20;
    const auto inTime = determine(need, rules);
    QCOMPARE(inTime->route(Route::Open).earliestAward, QDate(2016, 5, 20));
    QVERIFY(inTime->route(Route::Open).inTime == true);
    QVERIFY(inTime->warnings.empty());
    QCOMPARE(inTime->planOf(inTime->route(Route::Open)).front().latestStart, QDate(2016, 5, 5));
    need.leadDays = 21;
    const auto late = determine(need, rules);
    QCOMPARE(late->awardBy, QDate(2016, 5, 19));
    QVERIFY(late->route(Route::Open).inTime == false);
    QVERIFY(late->planOf(late->route(Route::Open)).front().isLate);
    QVERIFY(late->warnings.front().kind == WarningKind::NeededByImpossible);
    const QJsonObject json =
        determinationToJson(*late, need, rules, Language::English, [](const WarningAnswer &) { return u"!"_s; });
    QCOMPARE(json.value(u"award-by"_s).toString(), u"2016-05-19"_s);
}

void TestEngine::impossibleDayIsFlagged()
{
    const RuleSet rules =
        rulesOf({ one(u"open"_s, routeSubject(u"open"_s), u"required"_s, { { u"duties"_s, duty(u"posting-days"_s, 40) } }) });
    Need need = goods(1000, QDate(2026, 6, 1));
    need.neededBy = QDate(2026, 7, 1);
    const auto determination = determine(need, rules);
    QVERIFY(determination->route(Route::Open).inTime == false);
    QVERIFY(determination->planOf(determination->route(Route::Open)).front().isLate);
    QVERIFY(determination->warnings.front().kind == WarningKind::NeededByImpossible);
    need.neededBy = QDate(2026, 7, 13);
    QVERIFY(determine(need, rules)->warnings.empty());
}

void TestEngine::wayOutIsOnlyAnOpenOne()
{
    const RuleSet rules = rulesOf({ one(u"sole"_s, routeSubject(u"sole-source"_s), u"not-allowed"_s,
                                        { { u"instead"_s, QJsonArray { u"low-value-quotes"_s, u"opt-in"_s } } }),
                                    one(u"quotes"_s, routeSubject(u"low-value-quotes"_s), u"required"_s) });
    QVERIFY(determine(goods(), rules)->route(Route::SoleSource).instead == CodeSet<Route> { Route::LowValueQuotes });
}

void TestEngine::needThatNoPackCoversIsRefused()
{
    const RuleSet rules = rulesOf({ one(u"open"_s, routeSubject(u"open"_s), u"required"_s) });
    const auto member = [&](const Need &need) {
        const auto determination = determine(need, rules);
        return determination ? QString() : determination.error().member;
    };
    Need need = goods(1000, QDate(2013, 12, 31));
    QCOMPARE(member(need), u"date"_s);
    need.date = QDate(2027, 1, 1);
    QCOMPARE(member(need), u"date"_s);
    need.date = QDate(2026, 12, 31);
    QCOMPARE(member(need), QString());
    need.commodity = Commodity::Construction;
    QCOMPARE(member(need), u"commodity"_s);
    need.entity = Entity::FedDept;
    QCOMPARE(member(need), u"entity"_s);
    need.jurisdiction = Jurisdiction::Bc;
    QCOMPARE(member(need), u"jurisdiction"_s);
}

void TestEngine::vendorFactsAreAsked()
{
    const QJsonObject when { { u"vendor"_s,
                               QJsonObject { { u"us-headquarters"_s, true }, { u"canadian-employees-below"_s, 250 } } } };
    const RuleSet rules =
        rulesOf({ one(u"open"_s, routeSubject(u"open"_s), u"allowed"_s),
                  one(u"us"_s, { { u"warning"_s, u"us-business"_s } }, u"warn"_s, {}, { { u"when"_s, when } }) });
    const auto warned = [&](std::optional<NeedVendor> vendor) {
        Need need = goods();
        need.vendor = vendor;
        return !determine(need, rules)->warnings.empty();
    };
    QVERIFY(!warned(std::nullopt));
    QVERIFY(warned(NeedVendor { std::nullopt, true, 249 }));
    QVERIFY(!warned(NeedVendor { std::nullopt, true, 250 }));
    QVERIFY(!warned(NeedVendor { std::nullopt, false, 10 }));
    QVERIFY(!warned(NeedVendor { std::nullopt, true, std::nullopt }));
}

void TestEngine::sameInputGivesTheSameBytes()
{
    const PacksResult packs = shippedPacks();
    QVERIFY(packs);
    Need need = goods(400'000, QDate(2026, 3, 2));
    need.reasons = { Ground::OnlyOneSupplier, Ground::Confidential };
    need.related = { Money::fromCents(5'000'000) };
    need.neededBy = QDate(2026, 9, 1);
    const RuleSet once(*packsFor(need, *packs));
    const RuleSet again(*packsFor(need, *shippedPacks()));
    const QByteArray bytes = jsonOf(need, once);
    QVERIFY(bytes.size() > 10'000);
    QCOMPARE(jsonOf(need, once), bytes);
    QCOMPARE(jsonOf(need, again), bytes);
    QVERIFY(*determine(need, once) == *determine(need, again));
    QVERIFY(bytes.contains(digestOf(need).toLatin1()));
}

void TestEngine::packsAreChosenByNameOrJurisdiction()
{
    const PacksResult packs = shippedPacks();
    const auto names = [&](const Need &need) {
        QStringList list;
        const auto chosen = packsFor(need, *packs);
        for (const RulePack &pack : chosen.value_or(QList<RulePack>()))
            list << pack.id;
        return chosen ? list : QStringList { u"refused: "_s + chosen.error().member };
    };
    Need need = goods();
    QCOMPARE(names(need), (QStringList { u"on-ops"_s, u"trade-agreements"_s }));
    need.packs = { u"study-2018"_s };
    QCOMPARE(names(need), (QStringList { u"study-2018"_s, u"trade-agreements"_s }));
    need.packs = { u"nobody"_s };
    QCOMPARE(names(need), QStringList { u"refused: packs"_s });
    need.packs = { u"ca-federal"_s };
    QCOMPARE(names(need), QStringList { u"refused: packs"_s });
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
