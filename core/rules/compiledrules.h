// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/holidays.h"
#include "core/rules/need.h"
#include "core/rules/rulepack.h"

#include <array>
#include <vector>

namespace acquis {

/// A series made ready to be asked: days and bounds as integers, rows by number.
struct CompiledSeries
{
    struct Cell
    {
        qint64 lower = 0;
        int row = 0;
    };
    /// From this day on these cells, sorted by their lower bound, cover every value.
    struct Slab
    {
        qint64 fromDay = 0;
        int firstCell = 0;
        int cellCount = 0;
    };

    const RuleSeries *series = nullptr;
    int pack = 0;
    qint64 fromDay = 0;
    qint64 toDay = 0;
    bool isUnconditional = true;
    std::vector<Slab> slabs;
    std::vector<Cell> cells;

    [[nodiscard]] bool isInForce(qint64 day) const { return fromDay <= day && day <= toDay; }
    /// The row of that day and value; the day lies in the span.
    [[nodiscard]] int rowAt(qint64 day, qint64 cents) const;
};

struct CompiledRow
{
    const RuleRow *row = nullptr;
    int series = 0;
    std::vector<int> conflicts;
};

struct CompiledStep
{
    const RuleStep *step = nullptr;
    int pack = 0;
    qint64 fromDay = 0;
    qint64 toDay = 0;
};

/// What may speak for one jurisdiction, entity and commodity.
struct Bucket
{
    std::vector<int> agreements;
    std::vector<int> grounds;
    std::vector<int> routes;
    std::vector<int> crossing; ///< route series that ask whether a limit is crossed
    std::vector<int> warnings;
    std::vector<int> steps;
};

struct CompiledRules
{
    explicit CompiledRules(QList<RulePack> packs);
    CompiledRules(const CompiledRules &) = delete;

    [[nodiscard]] const Bucket &bucket(Jurisdiction jurisdiction, Entity entity, Commodity commodity) const
    {
        return buckets[(std::size_t(jurisdiction) * codeCount<Entity> + std::size_t(entity))
                           * codeCount<Commodity> + std::size_t(commodity)];
    }

    const QList<RulePack> packs;
    std::vector<CompiledSeries> series;
    std::vector<CompiledRow> rows;
    std::vector<CompiledStep> steps;
    std::array<Bucket, codeCount<Jurisdiction> * codeCount<Entity> * codeCount<Commodity>> buckets;
    std::array<WorkingDays, codeCount<Jurisdiction>> workingDays;
    std::array<CodeSet<Route>, codeCount<Jurisdiction>> ways; ///< that some row opens or closes there

private:
    void addSeries(const RuleSeries &series, int pack);
    void addStep(const RuleStep &step, int pack);
    void addWays(const RuleSeries &series, Jurisdiction of);
    void linkConflicts(int firstRow);
    template <typename Add>
    void forEachBucket(int pack, CodeSet<Entity> entities, CodeSet<Commodity> commodities, Add add);
};

} // namespace acquis
