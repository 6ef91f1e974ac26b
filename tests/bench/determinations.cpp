// SPDX-License-Identifier: GPL-3.0-or-later
// Determinations in a second on one core for mixed needs over all packs, and the time to load and check the packs.
#include "core/rules/engine.h"
#include "core/rules/packloader.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>

using namespace acquis;

namespace {

constexpr int needCount = 20'000;
constexpr int rounds = 20;

struct Buyer
{
    Jurisdiction jurisdiction;
    Entity entity;
};

Need mixedNeed(QRandomGenerator &random)
{
    constexpr Buyer buyers[] { { Jurisdiction::OnOps, Entity::OnMin },
                               { Jurisdiction::OnBps, Entity::OnBps },
                               { Jurisdiction::CaFederal, Entity::FedDept },
                               { Jurisdiction::Bc, Entity::BcMin } };
    const Buyer &buyer = buyers[random.bounded(4)];
    Need need;
    need.jurisdiction = buyer.jurisdiction;
    need.entity = buyer.entity;
    need.commodity = Commodity(random.bounded(4));
    qint64 cents = 1 + random.bounded(999);
    for (int digits = random.bounded(7); digits > 0; --digits)
        cents *= 10;
    need.value = Money::fromCents(cents);
    need.date = QDate(2014, 1, 1).addDays(random.bounded(4600));
    if (random.bounded(3) == 0)
        need.neededBy = need.date.addDays(random.bounded(300));
    if (random.bounded(3) == 0)
        need.reasons.insert(Ground(random.bounded(int(codeCount<Ground>))));
    if (random.bounded(4) == 0)
        need.vor = VorStanding(random.bounded(4));
    if (random.bounded(5) == 0)
        need.related = { need.value, need.value };
    if (random.bounded(5) == 0)
        need.flags.insert(NeedFlag::It);
    return need;
}

} // namespace

int main()
{
    QElapsedTimer timer;
    timer.start();
    const PacksResult packs = shippedPacks();
    if (!packs)
        return 1;
    const double loading = double(timer.nsecsElapsed()) / 1e6;

    QList<RulePack> used;
    for (const RulePack &pack : *packs) {
        if (pack.isDefault)
            used << pack;
    }
    const RuleSet rules(used);
    QRandomGenerator random(2018);
    std::vector<Need> needs;
    while (needs.size() < needCount) {
        Need need = mixedNeed(random);
        if (determine(need, rules))
            needs.push_back(std::move(need));
    }
    timer.restart();
    std::size_t reasons = 0;
    for (int round = 0; round < rounds; ++round) {
        for (const Need &need : needs)
            reasons += determine(need, rules)->rows.size();
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    std::printf("determinations-per-second %.0f\nrows-per-determination %.1f\npacks-loading-ms %.1f\n",
                double(rounds) * needCount / seconds, double(reasons) / rounds / needCount, loading);
    return 0;
}
