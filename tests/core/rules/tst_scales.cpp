// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/scales.h"

#include "core/rules/engine.h"
#include "core/rules/leadingroute.h"
#include "core/rules/logicmap.h"
#include "tests/core/rules/shippedrules.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

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

QList<qint64> limitsIn(const QList<ValueBand> &bands)
{
    QList<qint64> limits;
    for (const ValueBand &band : bands)
        limits << band.from.cents() / 100;
    return limits;
}

} // namespace

/// Which way leads at which value and on which day.
class TestScales final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_rules.load()); }
    void bandsOfAService();
    void everyValueIsAnsweredAsItsBand_data();
    void everyValueIsAnsweredAsItsBand();
    void relatedNeedsLowerTheLimits();
    void agreementsBeginAtTheirLimits();
    void everyDayHasTheBandsOfItsPeriod();
    void aDayThatIsNotCoveredIsAnError();

private:
    ShippedRules m_rules;
};

void TestScales::bandsOfAService()
{
    const auto scale = valueScale(conferenceService(), m_rules.rulesFor(conferenceService()));
    QVERIFY(scale);
    QCOMPARE(limitsIn(scale->bands), (QList<qint64> { 0, 25'000, 100'000 }));
    QCOMPARE(scale->bands[0].lead, Route::LowValueQuotes);
    QCOMPARE(scale->bands[1].lead, Route::Invitational);
    QCOMPARE(scale->bands[2].lead, Route::Open);
    QCOMPARE(scale->bands[2].verdict, Verdict::Required);
}

void TestScales::everyValueIsAnsweredAsItsBand_data()
{
    QTest::addColumn<int>("jurisdiction");
    QTest::addColumn<int>("entity");
    for (const auto &[jurisdiction, entity] : { std::pair(Jurisdiction::OnOps, Entity::OnMin),
                                                { Jurisdiction::OnBps, Entity::OnBps },
                                                { Jurisdiction::CaFederal, Entity::FedDept },
                                                { Jurisdiction::Bc, Entity::BcMin } })
        QTest::newRow(codeWords<Jurisdiction>[std::size_t(jurisdiction)]) << int(jurisdiction) << int(entity);
}

void TestScales::everyValueIsAnsweredAsItsBand()
{
    QFETCH(const int, jurisdiction);
    QFETCH(const int, entity);
    QRandomGenerator random(7);
    int compared = 0;
    for (int i = 0; i < 60; ++i) {
        Need need;
        need.jurisdiction = Jurisdiction(jurisdiction);
        need.entity = Entity(entity);
        need.commodity = Commodity(i % 4);
        need.date = QDate(2014, 1, 1).addDays(random.bounded(4500));
        if (i % 3 == 0)
            need.related = { Money::fromCents(random.bounded(5'000'000)) };
        const RuleSet &rules = m_rules.rulesFor(need);
        const auto scale = valueScale(need, rules);
        if (!scale)
            continue;
        for (int probe = 0; probe < 40; ++probe) {
            const auto &near = scale->bands[random.bounded(int(scale->bands.size()))];
            need.value = probe % 2 == 0 ? Money::fromCents(qint64(random.bounded(1, 1'000'000)) * random.bounded(1, 2000))
                                        : Money::fromCents(std::max<qint64>(0, near.from.cents() + random.bounded(3) - 1));
            const auto band = std::ranges::find_if(scale->bands.crbegin(), scale->bands.crend(),
                                                   [&](const ValueBand &one) { return one.from <= need.value; });
            const auto answer = determine(need, rules);
            QVERIFY(answer);
            QCOMPARE(leadingRoute(*answer), band->lead);
            ++compared;
        }
    }
    QVERIFY(compared > 0);
}

void TestScales::relatedNeedsLowerTheLimits()
{
    Need need = conferenceService();
    need.related = { Money::fromCents(10'000'00) };
    const auto scale = valueScale(need, m_rules.rulesFor(need));
    QVERIFY(limitsIn(scale->bands).contains(15'000));
    QVERIFY(!limitsIn(scale->bands).contains(25'000));
}

void TestScales::agreementsBeginAtTheirLimits()
{
    const auto scale = valueScale(conferenceService(), m_rules.rulesFor(conferenceService()));
    const auto found = std::ranges::find_if(scale->agreements,
                                            [](const AgreementLimit &limit) { return limit.begins.contains(Agreement::Ait); });
    QVERIFY(found != scale->agreements.end());
    QCOMPARE(found->from, Money::fromCents(100'000'00));
}

void TestScales::everyDayHasTheBandsOfItsPeriod()
{
    Need need = conferenceService();
    const RuleSet &rules = m_rules.rulesFor(need);
    const auto scale = dateScale(need, rules);
    QVERIFY(scale.size() >= 2);
    for (qsizetype i = 0; i < scale.size(); ++i) {
        QDate to = i + 1 < scale.size() ? scale[i + 1].from.addDays(-1) : scale[i].from.addYears(1);
        for (const QDate day : { scale[i].from, scale[i].from.addDays(scale[i].from.daysTo(to) / 2), to }) {
            need.date = day;
            const auto values = valueScale(need, rules);
            QCOMPARE(values ? values->bands : QList<ValueBand>(), scale[i].bands);
        }
    }
}

void TestScales::aDayThatIsNotCoveredIsAnError()
{
    Need need = conferenceService();
    need.date = QDate(1980, 1, 1);
    QCOMPARE(valueScale(need, m_rules.rulesFor(need)).error().member, u"date"_s);
}

QTEST_GUILESS_MAIN(TestScales)
#include "tst_scales.moc"
