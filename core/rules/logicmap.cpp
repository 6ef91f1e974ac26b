// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/logicmap.h"

#include "core/rules/compiledrules.h"

#include <algorithm>
#include <array>

namespace acquis {

namespace {

/// How good a way an answer is; 0: none.
int rankOf(const RouteAnswer &answer)
{
    if (!answer.isLawful())
        return 0;
    const bool isFirm = answer.verdict == answer.stated;
    switch (answer.stated) {
    case Verdict::Required: return isFirm ? 6 : 5;
    case Verdict::Allowed: return isFirm ? 4 : 3;
    default: return isFirm ? 2 : 1;
    }
}

/// The rows of a series on a day, from the smallest values up.
std::vector<int> bandsOf(const CompiledSeries &series, qint64 day)
{
    std::vector<int> rows;
    if (!series.isInForce(day))
        return rows;
    const CompiledSeries::Slab *inForce = nullptr;
    for (const CompiledSeries::Slab &slab : series.slabs) {
        if (slab.fromDay <= day)
            inForce = &slab;
    }
    for (int i = 0; inForce && i < inForce->cellCount; ++i)
        rows.push_back(series.cells[inForce->firstCell + i].row);
    return rows;
}

MapNode nodeOf(MapNodeKind kind, Route route)
{
    return { kind, route, std::nullopt, -1, -1, -1 };
}

/// Makes one map.
class MapBuilder
{
public:
    MapBuilder(const Need &need, const Determination &answer, const QList<int> &spoken, const RuleSet &rules,
               const MapOptions &options)
        : m_answer(answer)
        , m_options(options)
        , m_rules(rules.compiled())
        , m_bucket(m_rules.bucket(need.jurisdiction, need.entity, need.commodity))
        , m_day(need.date.toJulianDay())
    {
        for (const int row : spoken)
            m_speaking.push_back(m_rules.rows[row].series);
        const RouteAnswer &chosen = answer.route(options.chosen);
        m_front = chosen.isLawful() ? options.chosen : leadingRoute(answer).value_or(options.chosen);
    }

    LogicMap build()
    {
        m_map.nodes.push_back({});
        for (std::size_t i = 0; i < codeCount<Route>; ++i)
            addRoute(Route(i));
        const int first = int(m_map.nodes.size());
        if (m_options.scope == MapScope::ByValue)
            addBindingAgreements();
        else if (m_options.scope == MapScope::AllRoutes)
            addAgreements();
        const int count = int(m_map.nodes.size()) - first;
        if (count > 0)
            m_map.lanes.push_back({ std::nullopt, first, count });
        return std::move(m_map);
    }

private:
    [[nodiscard]] bool speaks(int series) const { return std::ranges::find(m_speaking, series) != m_speaking.end(); }
    [[nodiscard]] const RuleSubject &subjectOf(int series) const { return m_rules.series[series].series->subject; }
    [[nodiscard]] Verdict verdictOf(int row) const { return m_rules.rows[row].row->verdict; }

    /// A question is asked when its conditions hold and it says more than what else is to be done.
    [[nodiscard]] bool isAsked(int series) const
    {
        if (m_options.everyQuestion)
            return m_rules.series[series].isInForce(m_day);
        if (!speaks(series))
            return false;
        const auto bands = bandsOf(m_rules.series[series], m_day);
        return std::ranges::any_of(bands, [this](int row) { return verdictOf(row) != Verdict::Silent; });
    }

    [[nodiscard]] std::vector<int> questionsOf(Route route) const
    {
        std::vector<int> questions;
        for (const auto *list : { &m_bucket.routes, &m_bucket.crossing }) {
            for (const int series : *list) {
                if (subjectOf(series).routes.contains(route) && isAsked(series))
                    questions.push_back(series);
            }
        }
        // Reasons not to compete that were given are judged on the way.
        for (const int row : m_answer.rowsOf(m_answer.route(route).reasons)) {
            const int series = m_rules.rows[row].series;
            if (subjectOf(series).kind == SubjectKind::Ground && std::ranges::find(questions, series) == questions.end())
                questions.push_back(series);
        }
        return questions;
    }

    [[nodiscard]] bool isShown(Route route, const std::vector<int> &questions) const
    {
        switch (m_options.scope) {
        case MapScope::ChosenRoute: return route == m_options.chosen;
        case MapScope::AllRoutes: return !questions.empty();
        case MapScope::ByValue: break;
        }
        return route == m_front || route == m_options.chosen || std::ranges::any_of(questions, [this](int series) {
                   return speaks(series) && bandsOf(m_rules.series[series], m_day).size() > 1;
               });
    }

    int add(const MapNode &node, std::optional<int> from = {})
    {
        const int index = int(m_map.nodes.size());
        m_map.nodes.push_back(node);
        if (from)
            m_map.edges.push_back({ *from, index });
        return index;
    }

    /// The questions with their bands; the bands are answered to lead on.
    std::vector<int> addQuestions(const std::vector<int> &questions, std::optional<Route> route,
                                  std::optional<Agreement> agreement)
    {
        std::vector<int> branches;
        for (const int series : questions) {
            const auto bands = bandsOf(m_rules.series[series], m_day);
            const int question = add({ MapNodeKind::Question, route, agreement, series, bands.front(), -1 }, 0);
            for (const int row : bands)
                branches.push_back(add({ MapNodeKind::Branch, route, agreement, series, row, -1 }, question));
        }
        return branches;
    }

    void addOutcome(const MapNode &outcome, const std::vector<int> &branches)
    {
        const int index = add(outcome);
        for (const int branch : branches)
            m_map.edges.push_back({ branch, index });
    }

    void addRoute(Route route)
    {
        const auto questions = questionsOf(route);
        if (!isShown(route, questions))
            return;
        const int first = int(m_map.nodes.size());
        const auto branches = addQuestions(questions, route, std::nullopt);
        addOutcome(nodeOf(MapNodeKind::Outcome, route), branches);
        if (branches.empty())
            m_map.edges.push_back({ 0, int(m_map.nodes.size()) - 1 });
        if (route == m_front && m_answer.route(route).isLawful())
            addDuties(route, int(m_map.nodes.size()) - 1);
        m_map.lanes.push_back({ route, first, int(m_map.nodes.size()) - first });
    }

    /// Who approves, what else weighs, and the day that it all leads to.
    void addDuties(Route route, int outcome)
    {
        constexpr std::array weighty { DutyKind::Approval,    DutyKind::Quotes,       DutyKind::SecondStageInvitations,
                                       DutyKind::PostingDays, DutyKind::BusinessCase, DutyKind::Justification };
        int last = outcome;
        const auto duties = m_answer.dutiesOf(m_answer.route(route));
        for (const DutyKind kind : weighty) {
            const auto duty = std::ranges::find(duties, kind, &AppliedDuty::kind);
            if (duty != duties.end())
                last = add({ MapNodeKind::Duty, route, std::nullopt, -1, duty->row, duty->index }, last);
            else if (kind == DutyKind::Approval)
                last = add(nodeOf(MapNodeKind::Duty, route), last);
        }
        if (m_answer.route(route).earliestAward.isValid())
            add(nodeOf(MapNodeKind::Award, route), last);
    }

    [[nodiscard]] CodeSet<Agreement> agreementsAsked() const
    {
        CodeSet<Agreement> asked;
        for (const int series : m_bucket.agreements) {
            if (isAsked(series))
                asked = asked.unitedWith(subjectOf(series).agreements);
        }
        return asked;
    }

    /// Agreements that bind, or would at another value, by the row that does it.
    void addBindingAgreements()
    {
        forEachCode(agreementsAsked(), [this](Agreement agreement) {
            for (const int series : m_bucket.agreements) {
                if (!subjectOf(series).agreements.contains(agreement) || !speaks(series))
                    continue;
                const auto bands = bandsOf(m_rules.series[series], m_day);
                const auto binding = std::ranges::find(bands, Verdict::Binds, [this](int row) { return verdictOf(row); });
                if (binding == bands.end())
                    continue;
                add({ MapNodeKind::Outcome, std::nullopt, agreement, series, *binding, -1 }, 0);
                return;
            }
        });
    }

    void addAgreements()
    {
        forEachCode(agreementsAsked(), [this](Agreement agreement) {
            std::vector<int> questions;
            for (const int series : m_bucket.agreements) {
                if (subjectOf(series).agreements.contains(agreement) && isAsked(series))
                    questions.push_back(series);
            }
            const auto branches = addQuestions(questions, std::nullopt, agreement);
            addOutcome({ MapNodeKind::Outcome, std::nullopt, agreement, -1, -1, -1 }, branches);
        });
    }

    const Determination &m_answer;
    const MapOptions &m_options;
    const CompiledRules &m_rules;
    const Bucket &m_bucket;
    qint64 m_day = 0;
    Route m_front {};
    std::vector<int> m_speaking; ///< series
    LogicMap m_map;
};

/// Whether a branch settles what the outcome says.
bool decides(Verdict branch, Verdict outcome)
{
    return branch == outcome || branch == Verdict::Accepted || (branch == Verdict::NotAccepted && outcome == Verdict::NotAllowed);
}

class Lighter
{
public:
    Lighter(const LogicMap &map, const Determination &answer, const QList<int> &spoken, const RuleSet &rules, Route chosen)
        : m_map(map)
        , m_answer(answer)
        , m_spoken(spoken)
        , m_rules(rules)
        , m_lit(leadingRoute(answer, chosen))
    { }

    MapLights light()
    {
        m_lights.nodes.resize(m_map.nodes.size());
        m_lights.nodes.front().light = MapLight::Taken;
        for (std::size_t i = 1; i < m_map.nodes.size(); ++i)
            lightNode(m_map.nodes[i], m_lights.nodes[i]);
        for (const MapEdge &edge : m_map.edges) {
            MapLight light = std::min(m_lights.nodes[edge.from].light, m_lights.nodes[edge.to].light);
            // A question has the light, and shows the row, of the branch that speaks.
            if (m_map.nodes[edge.to].kind == MapNodeKind::Branch) {
                NodeAnswer &question = m_lights.nodes[edge.from];
                light = m_lights.nodes[edge.to].light;
                if (light > question.light) {
                    question.light = light;
                    question.row = m_lights.nodes[edge.to].row;
                }
            }
            m_lights.edges.push_back(light);
        }
        for (std::size_t i = 0; i < m_map.edges.size(); ++i) {
            if (m_map.nodes[m_map.edges[i].to].kind == MapNodeKind::Question)
                m_lights.edges[i] = m_lights.nodes[m_map.edges[i].to].light;
        }
        return std::move(m_lights);
    }

private:
    [[nodiscard]] MapLight lightOf(Route route) const
    {
        if (m_answer.route(route).stated == Verdict::Conditional)
            return MapLight::NeedsReason;
        return route == m_lit ? MapLight::Taken : MapLight::Speaks;
    }
    [[nodiscard]] const AgreementAnswer *answerOf(Agreement agreement) const
    {
        const auto found = std::ranges::find(m_answer.agreements, agreement, &AgreementAnswer::agreement);
        return found == m_answer.agreements.end() ? nullptr : &*found;
    }

    void lightNode(const MapNode &node, NodeAnswer &lit) const
    {
        switch (node.kind) {
        case MapNodeKind::Need:
        case MapNodeKind::Question: lit.row = node.row; return;
        case MapNodeKind::Branch: lightBranch(node, lit); return;
        case MapNodeKind::Outcome: lightOutcome(node, lit); return;
        case MapNodeKind::Duty:
        case MapNodeKind::Award: lit = { lightOf(*node.route), std::nullopt, node.row }; return;
        }
    }

    void lightBranch(const MapNode &node, NodeAnswer &lit) const
    {
        lit = { MapLight::Quiet, m_rules.row(node.row).verdict, node.row };
        if (!m_spoken.contains(node.row))
            return;
        if (node.route) {
            const bool leads = decides(*lit.verdict, m_answer.route(*node.route).stated);
            lit.light = leads ? lightOf(*node.route) : MapLight::Speaks;
        } else {
            const AgreementAnswer *answer = answerOf(*node.agreement);
            const bool leads = answer && answer->binds && lit.verdict == Verdict::Binds;
            lit.light = leads ? MapLight::Taken : MapLight::Speaks;
        }
    }

    void lightOutcome(const MapNode &node, NodeAnswer &lit) const
    {
        Slice rows;
        if (node.route) {
            const RouteAnswer &answer = m_answer.route(*node.route);
            lit = { lightOf(*node.route), answer.verdict, -1 };
            rows = answer.reasons;
        } else if (const AgreementAnswer *answer = answerOf(*node.agreement)) {
            lit = { answer->binds ? MapLight::Taken : MapLight::Speaks, answer->binds ? Verdict::Binds : Verdict::DoesNotBind,
                    node.row };
            rows = answer->rows;
        } else {
            lit = { MapLight::Quiet, Verdict::DoesNotBind, node.row };
        }
        if (rows.count > 0)
            lit.row = m_answer.rowsOf(rows).front();
    }

    const LogicMap &m_map;
    const Determination &m_answer;
    const QList<int> &m_spoken;
    const RuleSet &m_rules;
    std::optional<Route> m_lit;
    MapLights m_lights;
};

} // namespace

std::optional<Route> leadingRoute(const Determination &answer)
{
    std::optional<Route> leading;
    int best = 0;
    for (std::size_t i = 0; i < codeCount<Route>; ++i) {
        const int rank = Route(i) == Route::MarketSounding ? 0 : rankOf(answer.routes[i]);
        if (rank > best) {
            best = rank;
            leading = Route(i);
        }
    }
    return leading;
}

std::optional<Route> leadingRoute(const Determination &answer, Route chosen)
{
    const auto leading = leadingRoute(answer);
    const bool isAsGood =
        leading && chosen != Route::MarketSounding && rankOf(answer.route(chosen)) == rankOf(answer.route(*leading));
    return isAsGood ? chosen : leading;
}

LogicMap logicMap(const Need &need, const Determination &answer, const QList<int> &spoken, const RuleSet &rules,
                  const MapOptions &options)
{
    return MapBuilder(need, answer, spoken, rules, options).build();
}

MapLights mapLights(const LogicMap &map, const Determination &answer, const QList<int> &spoken, const RuleSet &rules,
                    Route chosen)
{
    return Lighter(map, answer, spoken, rules, chosen).light();
}

} // namespace acquis
