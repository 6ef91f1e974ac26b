// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ruleset.h"

#include "core/rules/compiledrules.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace acquis {

namespace {

qint64 lastDay(QDate day)
{
    return day.isValid() ? day.toJulianDay() : std::numeric_limits<qint64>::max();
}

/// The last element whose key is not above the value; lists are short, so a scan beats a search.
template <typename List, typename Key>
const auto &lastUpTo(const List &list, qint64 value, Key key)
{
    auto it = list.begin();
    while (it + 1 != list.end() && key(*(it + 1)) <= value)
        ++it;
    return *it;
}

} // namespace

int CompiledSeries::rowAt(qint64 day, qint64 cents) const
{
    const Slab &slab = lastUpTo(slabs, day, [](const Slab &candidate) { return candidate.fromDay; });
    const auto begin = cells.begin() + slab.firstCell;
    auto it = begin + 1;
    while (it != begin + slab.cellCount && it->lower <= cents)
        ++it;
    return (it - 1)->row;
}

CompiledRules::CompiledRules(QList<RulePack> given) : packs(std::move(given))
{
    for (int pack = 0; pack < packs.size(); ++pack) {
        const int firstRow = int(rows.size());
        for (const RuleSeries &question : packs[pack].series) {
            addSeries(question, pack);
            addWays(question, packs[pack].jurisdiction);
        }
        for (const RuleStep &step : packs[pack].steps)
            addStep(step, pack);
        linkConflicts(firstRow);
        const auto own = std::size_t(packs[pack].jurisdiction);
        if (packs[pack].holidays && packs[pack].jurisdiction != Jurisdiction::Any)
            workingDays[own] = WorkingDays(*packs[pack].holidays);
    }
}

template <typename Add>
void CompiledRules::forEachBucket(int pack, CodeSet<Entity> entities, CodeSet<Commodity> commodities, Add add)
{
    for (std::size_t i = 0; i < buckets.size(); ++i) {
        const auto commodity = Commodity(i % codeCount<Commodity>);
        const auto entity = Entity(i / codeCount<Commodity> % codeCount<Entity>);
        const auto jurisdiction = Jurisdiction(i / codeCount<Commodity> / codeCount<Entity>);
        const bool isItsOwn = packs[pack].jurisdiction == Jurisdiction::Any || packs[pack].jurisdiction == jurisdiction;
        if (isItsOwn && (entities.isEmpty() || entities.contains(entity))
            && (commodities.isEmpty() || commodities.contains(commodity)))
            add(buckets[i]);
    }
}

void CompiledRules::addSeries(const RuleSeries &source, int pack)
{
    CompiledSeries compiled {
        &source, pack, source.fromDate.toJulianDay(), lastDay(source.toDate), source.when == RuleCondition {}, {}, {}
    };
    const int number = int(series.size());
    const int firstRow = int(rows.size());
    std::vector<qint64> days;
    for (const RuleRow &row : source.rows) {
        rows.push_back({ &row, number, {} });
        days.push_back(row.validFrom.toJulianDay());
        if (row.validTo.isValid() && lastDay(row.validTo) < compiled.toDay)
            days.push_back(row.validTo.toJulianDay() + 1);
    }
    std::ranges::sort(days);
    days.erase(std::ranges::unique(days).begin(), days.end());
    for (const qint64 day : days) {
        CompiledSeries::Slab slab { day, int(compiled.cells.size()), 0 };
        for (int i = 0; i < source.rows.size(); ++i) {
            if (source.rows[i].validFrom.toJulianDay() <= day && day <= lastDay(source.rows[i].validTo))
                compiled.cells.push_back({ source.rows[i].lower, firstRow + i });
        }
        slab.cellCount = int(compiled.cells.size()) - slab.firstCell;
        std::ranges::sort(compiled.cells.begin() + slab.firstCell, compiled.cells.end(), {}, &CompiledSeries::Cell::lower);
        compiled.slabs.push_back(slab);
    }
    forEachBucket(pack, source.entities, source.commodities, [&](Bucket &bucket) {
        switch (source.subject.kind) {
        case SubjectKind::Agreement: bucket.agreements.push_back(number); break;
        case SubjectKind::Ground: bucket.grounds.push_back(number); break;
        case SubjectKind::Route: (source.when.crosses ? bucket.crossing : bucket.routes).push_back(number); break;
        case SubjectKind::Warning: bucket.warnings.push_back(number); break;
        }
    });
    series.push_back(std::move(compiled));
}

void CompiledRules::addWays(const RuleSeries &source, Jurisdiction of)
{
    if (source.subject.kind != SubjectKind::Route)
        return;
    const bool isKnown = std::ranges::any_of(source.rows, [](const RuleRow &row) {
        return row.verdict == Verdict::Allowed || row.verdict == Verdict::Conditional || row.verdict == Verdict::Required
               || row.verdict == Verdict::NotAllowed;
    });
    for (std::size_t i = 0; isKnown && i < codeCount<Jurisdiction>; ++i) {
        if (of == Jurisdiction::Any || of == Jurisdiction(i))
            ways[i] = ways[i].unitedWith(source.subject.routes);
    }
}

void CompiledRules::addStep(const RuleStep &step, int pack)
{
    const int number = int(steps.size());
    steps.push_back({ &step, pack, step.fromDate.toJulianDay(), lastDay(step.toDate) });
    forEachBucket(pack, step.entities, step.commodities, [number](Bucket &bucket) { bucket.steps.push_back(number); });
}

void CompiledRules::linkConflicts(int firstRow)
{
    QHash<QString, int> numbers;
    for (int row = firstRow; row < int(rows.size()); ++row)
        numbers.insert(rows[row].row->id, row);
    for (int row = firstRow; row < int(rows.size()); ++row) {
        for (const QString &id : rows[row].row->conflictsWith) {
            const int other = numbers.value(id);
            for (const auto &[side, opposite] : { std::pair(row, other), std::pair(other, row) }) {
                if (std::ranges::find(rows[side].conflicts, opposite) == rows[side].conflicts.end())
                    rows[side].conflicts.push_back(opposite);
            }
        }
    }
}

RuleSet::RuleSet(QList<RulePack> packs) : m_rules(std::make_shared<const CompiledRules>(std::move(packs))) { }

const QList<RulePack> &RuleSet::packs() const
{
    return m_rules->packs;
}

CodeSet<Route> RuleSet::waysOf(Jurisdiction jurisdiction) const
{
    return m_rules->ways[std::size_t(jurisdiction)];
}

int RuleSet::rowCount() const
{
    return int(m_rules->rows.size());
}

const RuleRow &RuleSet::row(int row) const
{
    return *m_rules->rows[row].row;
}

const RuleSeries &RuleSet::seriesOf(int row) const
{
    return *m_rules->series[m_rules->rows[row].series].series;
}

const RulePack &RuleSet::packOf(int row) const
{
    return m_rules->packs[m_rules->series[m_rules->rows[row].series].pack];
}

const RuleStep &RuleSet::step(int step) const
{
    return *m_rules->steps[step].step;
}

NeedResult<QList<RulePack>> packsFor(const Need &need, const QList<RulePack> &available)
{
    QList<RulePack> chosen;
    for (const QString &name : need.packs) {
        const auto pack = std::ranges::find(available, name, &RulePack::id);
        // Rules of another jurisdiction would answer nothing.
        if (pack == available.end() || (pack->jurisdiction != need.jurisdiction && pack->jurisdiction != Jurisdiction::Any))
            return std::unexpected(NeedError { pack == available.end() ? NeedFault::UnknownPack : NeedFault::Contradiction,
                                               QStringLiteral("packs"), name });
        chosen << *pack;
    }
    for (const RulePack &pack : available) {
        const bool isOwn = need.packs.isEmpty() && pack.jurisdiction == need.jurisdiction;
        const bool isNamed = std::ranges::find(chosen, pack.id, &RulePack::id) != chosen.end();
        if (!isNamed && pack.isDefault && (isOwn || pack.jurisdiction == Jurisdiction::Any))
            chosen << pack;
    }
    return chosen;
}

} // namespace acquis
