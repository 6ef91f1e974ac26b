// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/leadingroute.h"
#include "core/rules/logicmap.h"

#include "core/rules/engine.h"
#include "tests/core/rules/shippedrules.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace acquis;
using namespace acquis::test;

namespace {

Need conferenceService()
{
    Need need;
    need.commodity = Commodity::Services;
    need.value = Money::fromCents(20'000'00);
    need.date = QDate(2015, 3, 2);
    return need;
}

/// A need that the packs cover, otherwise any.
Need anyNeed(QRandomGenerator &random)
{
    constexpr std::pair<Jurisdiction, Entity> buyers[] { { Jurisdiction::OnOps, Entity::OnMin },
                                                         { Jurisdiction::OnBps, Entity::OnBps },
                                                         { Jurisdiction::CaFederal, Entity::FedDept },
                                                         { Jurisdiction::Bc, Entity::BcMin } };
    Need need;
    std::tie(need.jurisdiction, need.entity) = buyers[random.bounded(4)];
    need.commodity = Commodity(random.bounded(4));
    need.value = Money::fromCents(qint64(random.bounded(1, 2'000'000)) * random.bounded(1, 500));
    need.date = QDate(2014, 1, 1).addDays(random.bounded(4500));
    if (random.bounded(3) == 0)
        need.reasons.insert(Ground(random.bounded(int(codeCount<Ground>))));
    if (random.bounded(3) == 0)
        need.vor = VorStanding(random.bounded(4));
    if (random.bounded(4) == 0)
        need.related = { need.value };
    return need;
}

struct Mapped
{
    Determination answer;
    QList<int> spoken;
    LogicMap map;
    MapLights lights;
};

} // namespace

class TestLogicMap final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rules.load()); }
    void whoeverDecidesSpoke();
    void oneBranchOfAnAskedQuestionSpeaks();
    void edgesLeadOnAndLanesHoldTheirNodes();
    void onlyTheValueMovesTheLights();
    void theRequiredWayIsLit();
    void theChosenWayIsLitWhenItIsAsGood();
    void aConditionIsNoFreeWay();
    void closedWaysHaveNoDuties();
    void soundingTheMarketNeverLeads();
    void agreementsThatCouldBindAreThere();
    void withEveryQuestionTheOthersAreQuiet();

private:
    [[nodiscard]] Mapped mapOf(const Need &need, const MapOptions &options);
    [[nodiscard]] static const NodeAnswer *find(const Mapped &mapped, MapNodeKind kind, Route route);
    ShippedRules m_rules;
};

Mapped TestLogicMap::mapOf(const Need &need, const MapOptions &options)
{
    const RuleSet &rules = m_rules.rulesFor(need);
    Mapped mapped { determine(need, rules).value(), spokenRows(need, rules).value(), {}, {} };
    mapped.map = logicMap(need, mapped.answer, mapped.spoken, rules, options);
    mapped.lights = mapLights(mapped.map, mapped.answer, mapped.spoken, rules, options.chosen);
    return mapped;
}

const NodeAnswer *TestLogicMap::find(const Mapped &mapped, MapNodeKind kind, Route route)
{
    for (std::size_t i = 0; i < mapped.map.nodes.size(); ++i) {
        if (mapped.map.nodes[i].kind == kind && mapped.map.nodes[i].route == route)
            return &mapped.lights.nodes[i];
    }
    return nullptr;
}

void TestLogicMap::whoeverDecidesSpoke()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 400; ++i) {
        const Need need = anyNeed(random);
        const RuleSet &rules = m_rules.rulesFor(need);
        const auto answer = determine(need, rules);
        const auto spoken = spokenRows(need, rules);
        QCOMPARE(spoken.has_value(), answer.has_value());
        if (!answer)
            continue;
        for (const RouteAnswer &route : answer->routes) {
            for (const int row : answer->rowsOf(route.reasons))
                QVERIFY2(spoken->contains(row), qPrintable(rules.row(row).id));
            for (const AppliedDuty &duty : answer->dutiesOf(route))
                QVERIFY2(spoken->contains(duty.row), qPrintable(rules.row(duty.row).id));
        }
        for (const AgreementAnswer &agreement : answer->agreements) {
            for (const int row : answer->rowsOf(agreement.rows))
                QVERIFY2(spoken->contains(row), qPrintable(rules.row(row).id));
        }
        for (const int row : *spoken) {
            QVERIFY(rules.row(row).validFrom <= need.date);
            QVERIFY(!rules.row(row).validTo.isValid() || need.date <= rules.row(row).validTo);
        }
    }
}

void TestLogicMap::oneBranchOfAnAskedQuestionSpeaks()
{
    QRandomGenerator random(6);
    for (int i = 0; i < 200; ++i) {
        const Need need = anyNeed(random);
        if (!determine(need, m_rules.rulesFor(need)))
            continue;
        const Mapped mapped = mapOf(need, { MapScope::AllRoutes, Route::Open, false });
        std::vector<int> speaking(mapped.map.nodes.size());
        for (const MapEdge &edge : mapped.map.edges) {
            if (mapped.map.nodes[edge.to].kind == MapNodeKind::Branch)
                speaking[edge.from] += mapped.lights.nodes[edge.to].light != MapLight::Quiet;
        }
        for (std::size_t node = 0; node < speaking.size(); ++node) {
            if (mapped.map.nodes[node].kind == MapNodeKind::Question)
                QCOMPARE(speaking[node], 1);
        }
    }
}

void TestLogicMap::edgesLeadOnAndLanesHoldTheirNodes()
{
    for (const MapScope scope : { MapScope::ByValue, MapScope::ChosenRoute, MapScope::AllRoutes }) {
        const LogicMap map = mapOf(conferenceService(), { scope, Route::Open, true }).map;
        QCOMPARE(map.nodes.front().kind, MapNodeKind::Need);
        std::set<int> reached { 0 };
        for (const MapEdge &edge : map.edges)
            reached.insert(edge.to);
        QCOMPARE(reached.size(), map.nodes.size()); // nothing hangs in the air
        int next = 1;
        for (const MapLane &lane : map.lanes) {
            QCOMPARE(lane.first, next);
            next += lane.count;
        }
        QCOMPARE(next, int(map.nodes.size()));
    }
}

void TestLogicMap::onlyTheValueMovesTheLights()
{
    Need need = conferenceService();
    const Mapped low = mapOf(need, {});
    need.value = Money::fromCents(24'999'99);
    const Mapped high = mapOf(need, {});
    QVERIFY(low.map == high.map);
    QVERIFY(low.lights == high.lights);
    need.value = Money::fromCents(25'000'00);
    QVERIFY(!(mapOf(need, {}).lights == low.lights));
}

void TestLogicMap::theRequiredWayIsLit()
{
    Need need = conferenceService();
    QCOMPARE(find(mapOf(need, {}), MapNodeKind::Outcome, Route::LowValueQuotes)->light, MapLight::Taken);
    QCOMPARE(find(mapOf(need, {}), MapNodeKind::Outcome, Route::Open)->light, MapLight::Speaks);
    need.value = Money::fromCents(100'000'00);
    const Mapped dear = mapOf(need, {});
    QCOMPARE(find(dear, MapNodeKind::Outcome, Route::Open)->light, MapLight::Taken);
    QCOMPARE(find(dear, MapNodeKind::Outcome, Route::LowValueQuotes)->light, MapLight::Speaks);
    QCOMPARE(find(dear, MapNodeKind::Outcome, Route::LowValueQuotes)->verdict, Verdict::NotAllowed);
    QVERIFY(find(dear, MapNodeKind::Award, Route::Open));
}

void TestLogicMap::theChosenWayIsLitWhenItIsAsGood()
{
    Determination answer;
    for (const Route route : { Route::Invitational, Route::Open }) {
        answer.routes[std::size_t(route)].verdict = Verdict::Allowed;
        answer.routes[std::size_t(route)].stated = Verdict::Allowed;
    }
    QCOMPARE(leadingRoute(answer), Route::Invitational);
    QCOMPARE(leadingRoute(answer, Route::Open), Route::Open);
    answer.routes[std::size_t(Route::Open)].verdict = Verdict::Unverified; // not as firm
    QCOMPARE(leadingRoute(answer, Route::Open), Route::Invitational);
    answer.routes[std::size_t(Route::SoleSource)].verdict = Verdict::Required;
    answer.routes[std::size_t(Route::SoleSource)].stated = Verdict::Required;
    QCOMPARE(leadingRoute(answer, Route::Open), Route::SoleSource);
}

void TestLogicMap::aConditionIsNoFreeWay()
{
    Need need = conferenceService();
    need.reasons = { Ground::OnlyOneSupplier };
    const Mapped mapped = mapOf(need, { MapScope::ByValue, Route::SoleSource, false });
    QCOMPARE(mapped.answer.route(Route::SoleSource).stated, Verdict::Conditional);
    QCOMPARE(find(mapped, MapNodeKind::Outcome, Route::SoleSource)->light, MapLight::NeedsReason);
    QCOMPARE(find(mapped, MapNodeKind::Award, Route::SoleSource)->light, MapLight::NeedsReason);
    QCOMPARE(find(mapped, MapNodeKind::Outcome, Route::LowValueQuotes)->light, MapLight::Taken);
}

void TestLogicMap::closedWaysHaveNoDuties()
{
    Need need = conferenceService();
    need.value = Money::fromCents(130'000'00);
    const Mapped mapped = mapOf(need, { MapScope::ByValue, Route::LowValueQuotes, false });
    QVERIFY(!find(mapped, MapNodeKind::Duty, Route::LowValueQuotes));
    QVERIFY(find(mapped, MapNodeKind::Duty, Route::Open)); // the way that leads stands in its place
}

void TestLogicMap::soundingTheMarketNeverLeads()
{
    Determination answer;
    answer.routes[std::size_t(Route::MarketSounding)].verdict = Verdict::Allowed;
    answer.routes[std::size_t(Route::MarketSounding)].stated = Verdict::Allowed;
    QVERIFY(!leadingRoute(answer));
    QVERIFY(!leadingRoute(answer, Route::MarketSounding));
}

void TestLogicMap::agreementsThatCouldBindAreThere()
{
    Need need = conferenceService();
    const auto lightOf = [&](Agreement agreement) {
        const Mapped mapped = mapOf(need, {});
        for (std::size_t i = 0; i < mapped.map.nodes.size(); ++i) {
            if (mapped.map.nodes[i].agreement == agreement)
                return std::optional(mapped.lights.nodes[i].light);
        }
        return std::optional<MapLight>();
    };
    QCOMPARE(lightOf(Agreement::Ait), MapLight::Speaks);
    need.value = Money::fromCents(100'000'00);
    QCOMPARE(lightOf(Agreement::Ait), MapLight::Taken);
    QVERIFY(!lightOf(Agreement::Cfta)); // not yet in force
}

void TestLogicMap::withEveryQuestionTheOthersAreQuiet()
{
    const Mapped asked = mapOf(conferenceService(), { MapScope::AllRoutes, Route::Open, false });
    const Mapped every = mapOf(conferenceService(), { MapScope::AllRoutes, Route::Open, true });
    const auto quietQuestions = [](const Mapped &mapped) {
        int quiet = 0;
        for (std::size_t i = 0; i < mapped.map.nodes.size(); ++i)
            quiet += mapped.map.nodes[i].kind == MapNodeKind::Question && mapped.lights.nodes[i].light == MapLight::Quiet;
        return quiet;
    };
    QCOMPARE(quietQuestions(asked), 0);
    QVERIFY(quietQuestions(every) > 0);
}

QTEST_GUILESS_MAIN(TestLogicMap)
#include "tst_logicmap.moc"
