// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/packloader.h"
#include "core/rules/rulecomparison.h"

#include <QTest>

using namespace acquis;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dollars = 100;

RuleRow row(const QString &id, qint64 lower, qint64 upper, Verdict verdict)
{
    RuleRow made;
    made.id = id;
    made.lower = lower * dollars;
    made.upper = upper == 0 ? RuleRow::noLimit : upper * dollars;
    made.verdict = verdict;
    made.text = { u"One text"_s, u"Un texte"_s };
    made.validFrom = QDate(2000, 1, 1);
    return made;
}

RuleSeries series(const QString &id, Route route, CodeSet<Commodity> commodities, const QList<RuleRow> &rows)
{
    RuleSeries made;
    made.id = id;
    made.subject.routes = { route };
    made.commodities = commodities;
    made.rows = rows;
    return made;
}

RulePack pack(const QString &id, Jurisdiction jurisdiction, Entity entity, QList<RuleSeries> questions)
{
    RulePack made;
    made.id = id;
    made.jurisdiction = jurisdiction;
    for (RuleSeries &question : questions)
        question.entities = { entity };
    made.series = questions;
    return made;
}

const ComparisonSide ontario { Jurisdiction::OnOps, std::nullopt, QDate(2020, 1, 1), {} };
const ComparisonSide bc { Jurisdiction::Bc, std::nullopt, QDate(2020, 1, 1), {} };

/// "A bounds verdict > B bounds verdict", as a person would write it down.
QString side(const QList<RulePack> &packs, const std::optional<RulePlace> &place)
{
    if (!place)
        return u"-"_s;
    const RuleRow &found = packs[place->pack].series[place->series].rows[place->row];
    const QString upper = found.upper == RuleRow::noLimit ? u"…"_s : QString::number(found.upper / dollars);
    return u"%1 to %2 %3"_s.arg(found.lower / dollars).arg(upper, codeOf(found.verdict));
}

QStringList written(const QList<RulePack> &packs, const QList<ComparedRule> &rules)
{
    QStringList lines;
    for (const ComparedRule &rule : rules)
        lines << side(packs, rule.a) + u" > "_s + side(packs, rule.b);
    return lines;
}

} // namespace

class TestRuleComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void limitsOfOntarioMoveIn2024_data();
    void limitsOfOntarioMoveIn2024();
    void oneDayComparedWithItselfIsTheSame();
    void swappedSidesSwapTheAnswer();
    void acrossJurisdictionsWhatIsJudgedPairs();
    void oneQuestionStandsBesideSeveralKindOfPurchase();
    void aRowMoreOnOneSideIsOnlyThere();
    void differencesAreNamed_data();
    void differencesAreNamed();
    void theEntityChoosesItsQuestions();
    void namedPacksReplaceTheUsualOnes();
    void entitiesOfAJurisdiction();
};

void TestRuleComparison::limitsOfOntarioMoveIn2024_data()
{
    QTest::addColumn<QString>("series");
    QTest::addColumn<QString>("line");
    QTest::newRow("quotes for goods") << u"low-value-quotes.goods"_s << u"0 to 25000 required > 0 to 25000 allowed"_s;
    QTest::newRow("goods, the old limit") << u"open.goods"_s << u"25000 to … required > 25000 to 30300"_s;
    QTest::newRow("goods, the new limit") << u"open.goods"_s << u"- > 30300 to … required"_s;
    QTest::newRow("services, the old limit") << u"open.services"_s << u"100000 to … required > 100000 to 121200"_s;
    QTest::newRow("services, the new limit") << u"open.services"_s << u"- > 121200 to … required"_s;
}

void TestRuleComparison::limitsOfOntarioMoveIn2024()
{
    QFETCH(QString, series);
    QFETCH(QString, line);
    const auto packs = shippedPacks();
    QVERIFY(packs);
    ComparisonSide before { Jurisdiction::OnOps, Entity::OnMin, QDate(2023, 12, 31), {} };
    ComparisonSide after = before;
    after.day = QDate(2024, 1, 2);
    QStringList lines;
    const QList<ComparedRule> rules = compareRules(*packs, before, after);
    for (const ComparedRule &rule : rules) {
        const RulePlace place = rule.a.value_or(rule.b.value_or(RulePlace()));
        if (packs->at(place.pack).series[place.series].id == series && rule.change != RuleChange::Same)
            lines << written(*packs, { rule });
    }
    QVERIFY2(std::ranges::any_of(lines, [&](const QString &one) { return one.startsWith(line); }), qPrintable(lines.join(u'\n')));
}

void TestRuleComparison::oneDayComparedWithItselfIsTheSame()
{
    const auto packs = shippedPacks();
    QVERIFY(packs);
    for (std::size_t i = 0; Jurisdiction(i) != Jurisdiction::Any; ++i) {
        const ComparisonSide one { Jurisdiction(i), std::nullopt, QDate(2025, 6, 1), {} };
        const QList<ComparedRule> rules = compareRules(*packs, one, one);
        QVERIFY(!rules.isEmpty());
        for (const ComparedRule &rule : rules) {
            QVERIFY2(rule.change == RuleChange::Same, qPrintable(written(*packs, { rule }).constFirst()));
            QCOMPARE(rule.a, rule.b);
        }
    }
}

void TestRuleComparison::swappedSidesSwapTheAnswer()
{
    const auto packs = shippedPacks();
    QVERIFY(packs);
    const auto count = [](const QList<ComparedRule> &rules, RuleChange change) {
        return std::ranges::count(rules, change, &ComparedRule::change);
    };
    const QList<ComparedRule> there = compareRules(*packs, ontario, bc);
    const QList<ComparedRule> back = compareRules(*packs, bc, ontario);
    QVERIFY(count(there, RuleChange::OnlyA) > 0);
    QCOMPARE(count(there, RuleChange::OnlyA), count(back, RuleChange::OnlyB));
    QCOMPARE(count(there, RuleChange::OnlyB), count(back, RuleChange::OnlyA));
    QCOMPARE(count(there, RuleChange::Changed), count(back, RuleChange::Changed));
}

void TestRuleComparison::acrossJurisdictionsWhatIsJudgedPairs()
{
    const QList<RulePack> packs {
        pack(u"on"_s, Jurisdiction::OnOps, Entity::OnMin,
             { series(u"open"_s, Route::Open, { Commodity::Goods }, { row(u"o"_s, 25000, 0, Verdict::Required) }),
               series(u"vor"_s, Route::VorDirect, { Commodity::Goods }, { row(u"v"_s, 0, 0, Verdict::Allowed) }) }),
        pack(u"bc"_s, Jurisdiction::Bc, Entity::BcMin,
             { series(u"competition"_s, Route::Open, { Commodity::Goods }, { row(u"c"_s, 10000, 0, Verdict::Required) }),
               series(u"open"_s, Route::CodeWithUs, { Commodity::Goods }, { row(u"o"_s, 0, 0, Verdict::Conditional) }) }),
    };
    QCOMPARE(
        written(packs, compareRules(packs, ontario, bc)),
        (QStringList { u"25000 to … required > 10000 to … required"_s, u"0 to … allowed > -"_s, u"- > 0 to … conditional"_s }));
}

void TestRuleComparison::oneQuestionStandsBesideSeveralKindOfPurchase()
{
    const QList<RulePack> packs {
        pack(u"on"_s, Jurisdiction::OnOps, Entity::OnMin,
             { series(u"goods"_s, Route::Open, { Commodity::Goods }, { row(u"g"_s, 25000, 0, Verdict::Required) }),
               series(u"services"_s, Route::Open, { Commodity::Services }, { row(u"s"_s, 100000, 0, Verdict::Required) }) }),
        pack(u"bc"_s, Jurisdiction::Bc, Entity::BcMin,
             { series(u"all"_s, Route::Open, {}, { row(u"a"_s, 10000, 0, Verdict::Required) }) }),
    };
    const QList<ComparedRule> rules = compareRules(packs, ontario, bc);
    QCOMPARE(written(packs, rules),
             (QStringList { u"25000 to … required > 10000 to … required"_s, u"100000 to … required > 10000 to … required"_s,
                            u"- > 10000 to … required"_s }));
    QVERIFY(rules[0].commodities == CodeSet { Commodity::Goods });
    QVERIFY(rules[1].commodities == CodeSet { Commodity::Services });
    QVERIFY((rules[2].commodities == CodeSet { Commodity::Consulting, Commodity::Construction }));
}

void TestRuleComparison::aRowMoreOnOneSideIsOnlyThere()
{
    const QList<RulePack> packs {
        pack(u"on"_s, Jurisdiction::OnOps, Entity::OnMin,
             { series(u"open"_s, Route::Open, { Commodity::Goods },
                      { row(u"o0"_s, 0, 25000, Verdict::NotApplicable), row(u"o1"_s, 25000, 100000, Verdict::Allowed),
                        row(u"o2"_s, 100000, 0, Verdict::Required) }) }),
        pack(u"bc"_s, Jurisdiction::Bc, Entity::BcMin,
             { series(u"open"_s, Route::Open, { Commodity::Goods },
                      { row(u"b0"_s, 0, 10000, Verdict::NotApplicable), row(u"b1"_s, 10000, 0, Verdict::Required) }) }),
    };
    QCOMPARE(written(packs, compareRules(packs, ontario, bc)),
             (QStringList { u"0 to 25000 not-applicable > 0 to 10000 not-applicable"_s, u"25000 to 100000 allowed > -"_s,
                            u"100000 to … required > 10000 to … required"_s }));
}

void TestRuleComparison::differencesAreNamed_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("nothing") << 0;
    QTest::newRow("bounds") << 1;
    QTest::newRow("verdict") << 2;
    QTest::newRow("duties") << 3;
    QTest::newRow("text in one language") << 4;
    QTest::newRow("condition") << 5;
}

void TestRuleComparison::differencesAreNamed()
{
    QFETCH(int, part);
    RuleSeries here = series(u"open"_s, Route::Open, { Commodity::Goods }, { row(u"o"_s, 0, 0, Verdict::Required) });
    RuleSeries there = here;
    RuleDifferences expected;
    if (part == 1) {
        there.rows[0].lower = 1;
        expected.bounds = true;
    } else if (part == 2) {
        there.rows[0].verdict = Verdict::Allowed;
        expected.verdict = true;
    } else if (part == 3) {
        there.rows[0].duties << RuleDuty { DutyKind::Quotes, 3, { u"three"_s, u"trois"_s } };
        expected.duties = true;
    } else if (part == 4) {
        there.rows[0].text.fr = u"Un autre texte"_s;
        expected.text = true;
    } else if (part == 5) {
        there.when.noReason = true;
        expected.condition = true;
    }
    const QList<RulePack> packs { pack(u"on"_s, Jurisdiction::OnOps, Entity::OnMin, { here }),
                                  pack(u"bc"_s, Jurisdiction::Bc, Entity::BcMin, { there }) };
    const QList<ComparedRule> rules = compareRules(packs, ontario, bc);
    QCOMPARE(rules.size(), 1);
    QVERIFY(rules[0].differences == expected);
    QVERIFY(rules[0].change == (part == 0 ? RuleChange::Same : RuleChange::Changed));
}

void TestRuleComparison::theEntityChoosesItsQuestions()
{
    const auto packs = shippedPacks();
    QVERIFY(packs);
    const ComparisonSide ministry { Jurisdiction::OnOps, Entity::OnMin, QDate(2025, 6, 1), {} };
    ComparisonSide other = ministry;
    other.entity = Entity::OnOie;
    const QList<ComparedRule> rules = compareRules(*packs, ministry, other);
    int onlyOne = 0;
    for (const ComparedRule &rule : rules) {
        if (rule.a)
            QVERIFY(packs->at(rule.a->pack).series[rule.a->series].entities.contains(Entity::OnMin));
        if (rule.b)
            QVERIFY(packs->at(rule.b->pack).series[rule.b->series].entities.contains(Entity::OnOie));
        onlyOne += rule.change == RuleChange::OnlyA || rule.change == RuleChange::OnlyB ? 1 : 0;
    }
    QVERIFY(onlyOne > 0);
}

void TestRuleComparison::namedPacksReplaceTheUsualOnes()
{
    const auto packs = shippedPacks();
    QVERIFY(packs);
    const ComparisonSide usual { Jurisdiction::OnOps, Entity::OnMin, QDate(2016, 6, 1), {} };
    ComparisonSide study = usual;
    study.packs = { u"study-2018"_s };
    const QList<ComparedRule> rules = compareRules(*packs, usual, study);
    bool hasStudy = false;
    for (const ComparedRule &rule : rules) {
        QVERIFY(!rule.a || packs->at(rule.a->pack).id != u"study-2018"_s);
        QVERIFY(!rule.b || packs->at(rule.b->pack).id != u"on-ops"_s);
        hasStudy = hasStudy || (rule.b && packs->at(rule.b->pack).id == u"study-2018"_s);
    }
    QVERIFY(hasStudy);
}

void TestRuleComparison::entitiesOfAJurisdiction()
{
    const auto packs = shippedPacks();
    QVERIFY(packs);
    QVERIFY((entitiesOf(*packs, Jurisdiction::OnOps) == CodeSet { Entity::OnMin, Entity::OnOie }));
    QVERIFY((entitiesOf(*packs, Jurisdiction::CaFederal) == CodeSet { Entity::FedDept, Entity::FedCrown }));
    QVERIFY(entitiesOf(*packs, Jurisdiction::Bc) == CodeSet { Entity::BcMin });
}

QTEST_GUILESS_MAIN(TestRuleComparison)
#include "tst_rulecomparison.moc"
