// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rulecomparison.h"

#include <algorithm>
#include <array>
#include <vector>

namespace acquis {

namespace {

/// A question of one side with the rows that are in force.
struct Asked
{
    int pack = 0;
    int series = 0;
    const RuleSeries *question = nullptr;
    std::vector<int> rows; ///< by their lower bound
    CodeSet<Commodity> unpaired; ///< kinds of purchase for which no question of the other side was found yet
};

struct SeriesPair
{
    const Asked *a = nullptr;
    const Asked *b = nullptr;
    CodeSet<Commodity> commodities;
};

CodeSet<Commodity> everyCommodity()
{
    return { Commodity::Goods, Commodity::Services, Commodity::Consulting, Commodity::Construction };
}

CodeSet<Commodity> common(CodeSet<Commodity> a, CodeSet<Commodity> b)
{
    CodeSet<Commodity> both;
    forEachCode(a, [&](Commodity commodity) {
        if (b.contains(commodity))
            both.insert(commodity);
    });
    return both;
}

void take(CodeSet<Commodity> &from, CodeSet<Commodity> what)
{
    forEachCode(what, [&](Commodity commodity) { from.remove(commodity); });
}

bool speaks(const RulePack &pack, const ComparisonSide &side)
{
    if (side.packs.contains(pack.id))
        return true;
    return pack.isDefault
           && (pack.jurisdiction == Jurisdiction::Any || (side.packs.isEmpty() && pack.jurisdiction == side.jurisdiction));
}

std::vector<Asked> askedBy(const QList<RulePack> &packs, const ComparisonSide &side)
{
    CodeSet<Entity> entities = entitiesOf(packs, side.jurisdiction);
    if (side.entity)
        entities = { *side.entity };
    std::vector<Asked> asked;
    for (int pack = 0; pack < int(packs.size()); ++pack) {
        if (!speaks(packs[pack], side))
            continue;
        for (int number = 0; number < int(packs[pack].series.size()); ++number) {
            const RuleSeries &question = packs[pack].series[number];
            if (!question.entities.isEmpty() && !question.entities.intersects(entities))
                continue;
            Asked one { pack, number, &question, {}, question.commodities };
            if (one.unpaired.isEmpty())
                one.unpaired = everyCommodity();
            for (int row = 0; row < int(question.rows.size()); ++row) {
                if (isInForce(question.rows[row], side.day))
                    one.rows.push_back(row);
            }
            std::ranges::stable_sort(one.rows, {}, [&](int row) { return question.rows[row].lower; });
            if (!one.rows.empty())
                asked.push_back(std::move(one));
        }
    }
    return asked;
}

/// Pairs what fits, kind of purchase by kind of purchase: what is paired is asked no further.
template <typename Fits>
void pairUp(std::vector<Asked> &a, std::vector<Asked> &b, std::vector<SeriesPair> &pairs, Fits fits)
{
    for (Asked &left : a) {
        for (Asked &right : b) {
            const CodeSet<Commodity> both = common(left.unpaired, right.unpaired);
            if (both.isEmpty() || !fits(left, right))
                continue;
            take(left.unpaired, both);
            take(right.unpaired, both);
            pairs.push_back({ &left, &right, both });
        }
    }
}

/// What it costs to lay row \p i of A beside row \p j of B: nothing when they say the same, less than leaving both alone
/// when they do not.
int costOf(const RuleRow &a, const RuleRow &b)
{
    return a.id == b.id ? 0 : a.verdict == b.verdict ? 1 : 3;
}
constexpr int costAlone = 2;

ComparedRule compared(const SeriesPair &pair, std::optional<int> a, std::optional<int> b)
{
    ComparedRule rule;
    rule.commodities = pair.commodities;
    if (a)
        rule.a = RulePlace { pair.a->pack, pair.a->series, *a };
    if (b)
        rule.b = RulePlace { pair.b->pack, pair.b->series, *b };
    if (!a || !b) {
        rule.change = a ? RuleChange::OnlyA : RuleChange::OnlyB;
        return rule;
    }
    const RuleRow &left = pair.a->question->rows[*a];
    const RuleRow &right = pair.b->question->rows[*b];
    rule.differences.bounds = left.lower != right.lower || left.upper != right.upper;
    rule.differences.verdict = left.verdict != right.verdict || left.instead != right.instead;
    rule.differences.duties = left.duties != right.duties;
    rule.differences.text = left.text != right.text;
    rule.differences.condition = pair.a->question->when != pair.b->question->when;
    rule.change = rule.differences.any() ? RuleChange::Changed : RuleChange::Same;
    return rule;
}

/// Rows of two questions beside each other, in the order of their values, at the least cost.
void alignRows(const SeriesPair &pair, QList<ComparedRule> &rules)
{
    const std::vector<int> none;
    const std::vector<int> &a = pair.a ? pair.a->rows : none;
    const std::vector<int> &b = pair.b ? pair.b->rows : none;
    const std::size_t width = b.size() + 1;
    std::vector<int> cost((a.size() + 1) * width, 0); // of everything from (i, j) on
    const auto at = [&](std::size_t i, std::size_t j) -> int & { return cost[i * width + j]; };
    const auto together = [&](std::size_t i, std::size_t j) {
        return at(i + 1, j + 1) + costOf(pair.a->question->rows[a[i]], pair.b->question->rows[b[j]]);
    };
    for (std::size_t i = a.size() + 1; i-- > 0;) {
        for (std::size_t j = b.size() + 1; j-- > 0;) {
            if (i == a.size() || j == b.size())
                at(i, j) = int(a.size() - i + b.size() - j) * costAlone;
            else
                at(i, j) = std::min({ together(i, j), at(i + 1, j) + costAlone, at(i, j + 1) + costAlone });
        }
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && at(i, j) == together(i, j))
            rules << compared(pair, a[i++], b[j++]);
        else if (i < a.size() && (j == b.size() || at(i, j) == at(i + 1, j) + costAlone))
            rules << compared(pair, a[i++], std::nullopt);
        else
            rules << compared(pair, std::nullopt, b[j++]);
    }
}

} // namespace

CodeSet<Entity> entitiesOf(const QList<RulePack> &packs, Jurisdiction jurisdiction)
{
    CodeSet<Entity> entities;
    for (const RulePack &pack : packs) {
        if (pack.jurisdiction != jurisdiction)
            continue;
        for (const RuleSeries &series : pack.series)
            entities = entities.unitedWith(series.entities);
    }
    return entities;
}

QList<ComparedRule> compareRules(const QList<RulePack> &packs, const ComparisonSide &sideA, const ComparisonSide &sideB)
{
    std::vector<Asked> a = askedBy(packs, sideA);
    std::vector<Asked> b = askedBy(packs, sideB);
    std::vector<SeriesPair> pairs;
    const auto isSameQuestion = [](const Asked &left, const Asked &right) {
        return left.pack == right.pack && left.series == right.series;
    };
    const auto judgeTheSame = [](const Asked &left, const Asked &right) {
        return left.question->subject == right.question->subject;
    };
    const auto askTheSame = [&](const Asked &left, const Asked &right) {
        return judgeTheSame(left, right) && left.question->when == right.question->when;
    };
    const auto haveOneLayer = [&](const Asked &left, const Asked &right) {
        return askTheSame(left, right) && left.question->layer == right.question->layer;
    };
    pairUp(a, b, pairs, isSameQuestion);
    pairUp(a, b, pairs, haveOneLayer);
    pairUp(a, b, pairs, askTheSame);
    pairUp(a, b, pairs, judgeTheSame);
    for (const Asked &left : a) {
        if (!left.unpaired.isEmpty())
            pairs.push_back({ &left, nullptr, left.unpaired });
    }
    std::ranges::stable_sort(pairs, {}, [](const SeriesPair &pair) { return std::pair(pair.a->pack, pair.a->series); });
    for (const Asked &right : b) {
        if (!right.unpaired.isEmpty())
            pairs.push_back({ nullptr, &right, right.unpaired });
    }
    QList<ComparedRule> rules;
    for (const SeriesPair &pair : pairs)
        alignRows(pair, rules);
    return rules;
}

} // namespace acquis
