// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/whatif.h"

#include "core/rules/engine.h"
#include "core/rules/packreader.h"
#include "core/rules/plainvalue.h"
#include "core/rules/ruleset.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace acquis {

namespace {

constexpr qsizetype needsBetweenReports = 8'192;

std::unexpected<WhatIfError> refused(WhatIfFault fault, const QString &subject = {}, const QString &row = {})
{
    return std::unexpected(WhatIfError { fault, subject, row });
}

/// The change that moves this bound; null: it stays.
const LimitChange *changeOf(qint64 bound, const QList<LimitChange> &limits)
{
    if (bound == RuleRow::noLimit)
        return nullptr;
    // The limit itself first: a bound may be one limit and lie a cent past another.
    for (const qint64 past : { 0, 1 }) {
        const auto found = std::ranges::find(limits, bound - past, [](const LimitChange &limit) { return limit.from.cents(); });
        if (found != limits.end())
            return &*found;
    }
    return nullptr;
}

qint64 moved(qint64 bound, const QList<LimitChange> &limits)
{
    const LimitChange *change = changeOf(bound, limits);
    return change ? bound - change->from.cents() + change->to.cents() : bound;
}

/// What is asked of one jurisdiction: rows that nobody asks may keep their limits.
struct Asked
{
    CodeSet<Entity> entities;
    CodeSet<Commodity> commodities;
    QSet<qint64> days;

    void add(const Need &need)
    {
        entities.insert(need.entity);
        commodities.insert(need.commodity);
        days.insert(need.date.toJulianDay());
    }
};

qint64 lastDay(const RuleRow &row)
{
    return row.validTo.isValid() ? row.validTo.toJulianDay() : std::numeric_limits<qint64>::max();
}

/// The rows of the series that may be asked, and those that share a day with one of them: together they cover their days.
QList<qsizetype> askedRows(const RuleSeries &series, const Asked &asked)
{
    if (!series.entities.intersects(asked.entities) || !series.commodities.intersects(asked.commodities))
        return {};
    QList<qsizetype> found;
    QList<bool> isFound(series.rows.size(), false);
    const auto take = [&](qsizetype row) {
        isFound[row] = true;
        found << row;
    };
    for (qsizetype i = 0; i < series.rows.size(); ++i) {
        const qint64 first = series.rows[i].validFrom.toJulianDay();
        if (std::ranges::any_of(asked.days, [&](qint64 day) { return first <= day && day <= lastDay(series.rows[i]); }))
            take(i);
    }
    for (qsizetype next = 0; next < found.size(); ++next) {
        const RuleRow &row = series.rows[found[next]];
        for (qsizetype i = 0; i < series.rows.size(); ++i) {
            const RuleRow &other = series.rows[i];
            if (!isFound[i] && other.validFrom.toJulianDay() <= lastDay(row) && row.validFrom.toJulianDay() <= lastDay(other))
                take(i);
        }
    }
    return found;
}

bool hasLimit(const RulePack &pack, const LimitChange &limit, const Asked &asked)
{
    const QList<LimitChange> one { limit };
    const auto isBound = [&](const RuleRow &row) { return changeOf(row.lower, one) || changeOf(row.upper, one); };
    return pack.jurisdiction != Jurisdiction::Any && std::ranges::any_of(pack.series, [&](const RuleSeries &series) {
               return std::ranges::any_of(askedRows(series, asked), [&](qsizetype row) { return isBound(series.rows[row]); });
           });
}

std::optional<WhatIfError> badLimit(const QList<LimitChange> &limits)
{
    for (qsizetype i = 0; i < limits.size(); ++i) {
        if (limits[i].to.cents() > largestCents)
            return WhatIfError { WhatIfFault::LimitTooLarge, limits[i].to.toString(), {} };
        if (std::ranges::count(limits, limits[i].from, &LimitChange::from) > 1)
            return WhatIfError { WhatIfFault::LimitTwice, limits[i].from.toString(), {} };
    }
    return std::nullopt;
}

/// The limit that is to blame for what is wrong with a row.
WhatIfError brokenBy(const QList<LimitChange> &limits, const RulePack &before, const QString &id)
{
    for (const RuleSeries &series : before.series) {
        const auto row = std::ranges::find(series.rows, id, &RuleRow::id);
        if (row == series.rows.end())
            continue;
        for (const qint64 bound : { row->lower, row->upper }) {
            if (const LimitChange *change = changeOf(bound, limits))
                return { WhatIfFault::LimitBreaksRows, change->from.toString(), id };
        }
    }
    return { WhatIfFault::LimitBreaksRows, limits.first().from.toString(), id };
}

std::expected<RulePack, WhatIfError> movedPack(RulePack pack, const QList<LimitChange> &limits, const Asked &asked)
{
    if (pack.jurisdiction == Jurisdiction::Any || limits.isEmpty())
        return pack;
    const RulePack before = pack;
    for (RuleSeries &series : pack.series) {
        for (const qsizetype row : askedRows(series, asked)) {
            series.rows[row].lower = moved(series.rows[row].lower, limits);
            series.rows[row].upper = moved(series.rows[row].upper, limits);
        }
    }
    PackReport report(pack.id);
    checkPack(pack, report);
    if (!report.isClean())
        return std::unexpected(brokenBy(limits, before, report.findings().first().row));
    return pack;
}

} // namespace

std::expected<RulePack, WhatIfError> withLimits(RulePack pack, const QList<LimitChange> &limits, const QList<Need> &needs)
{
    if (auto error = badLimit(limits))
        return std::unexpected(*error);
    Asked asked;
    for (const Need &need : needs)
        asked.add(need);
    return movedPack(std::move(pack), limits, asked);
}

std::optional<Route> leadingRoute(const Determination &determination)
{
    for (const Verdict verdict : { Verdict::Required, Verdict::Allowed, Verdict::Conditional }) {
        for (std::size_t i = 0; i < codeCount<Route>; ++i) {
            if (Route(i) != Route::MarketSounding && determination.routes[i].stated == verdict)
                return Route(i);
        }
    }
    return std::nullopt;
}

Need supposedNeed(const Need &need, const WhatIf &what, const QList<RulePack> &available)
{
    Need supposed = need;
    if (what.date.isValid()) {
        if (need.neededBy.isValid())
            supposed.neededBy = need.neededBy.addDays(need.date.daysTo(what.date));
        supposed.date = what.date;
    }
    QStringList own;
    QStringList ofAll;
    for (const QString &name : what.packs) {
        const auto pack = std::ranges::find(available, name, &RulePack::id);
        if (pack == available.end())
            continue;
        if (pack->jurisdiction == need.jurisdiction)
            own << name;
        else if (pack->jurisdiction == Jurisdiction::Any)
            ofAll << name;
    }
    if (!own.isEmpty()) {
        supposed.packs = own + ofAll;
        return supposed;
    }
    if (ofAll.isEmpty())
        return supposed;
    // A need that names packs of no jurisdiction only would lose its own.
    if (supposed.packs.isEmpty()) {
        for (const RulePack &pack : available) {
            if (pack.isDefault && pack.jurisdiction == need.jurisdiction)
                supposed.packs << pack.id;
        }
    }
    for (const QString &name : ofAll) {
        if (!supposed.packs.contains(name))
            supposed.packs << name;
    }
    return supposed;
}

namespace {

/// The rules before and after for all needs of one jurisdiction and choice of packs.
struct Sides
{
    NeedResult<RuleSet> before;
    NeedResult<RuleSet> after;
};

class Comparison
{
public:
    Comparison(const WhatIf &what, const QList<RulePack> &available)
        : m_what(what)
        , m_available(available)
        , m_limitIsKnown(what.limits.size(), false)
    { }

    /// Makes the rules ready that the needs ask for.
    [[nodiscard]] std::optional<WhatIfError> prepare(const QList<Need> &needs)
    {
        QHash<QString, Asked> asked;
        for (const Need &need : needs)
            asked[keyOf(need)].add(supposedNeed(need, m_what, m_available));
        for (const Need &need : needs) {
            const QString key = keyOf(need);
            if (m_sides.contains(key))
                continue;
            if (const auto error = prepare(need, key, asked.value(key)))
                return error;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<WhatIfError> unusedLimit() const
    {
        const qsizetype unknown = m_limitIsKnown.indexOf(false);
        if (unknown < 0)
            return std::nullopt;
        return WhatIfError { WhatIfFault::UnknownLimit, m_what.limits[unknown].from.toString(), {} };
    }

    [[nodiscard]] NeedWhatIf judge(const Need &need) const
    {
        const Sides &sides = *m_sides.constFind(keyOf(need));
        const auto answerOf = [](const Need &asked, const NeedResult<RuleSet> &rules) -> NeedResult<Determination> {
            return rules ? determine(asked, *rules) : std::unexpected(rules.error());
        };
        return compared(answerOf(need, sides.before), answerOf(supposedNeed(need, m_what, m_available), sides.after));
    }

private:
    [[nodiscard]] std::optional<WhatIfError> prepare(const Need &need, const QString &key, const Asked &asked)
    {
        const auto before = packsFor(need, m_available);
        auto after = packsFor(supposedNeed(need, m_what, m_available), m_available);
        if (after) {
            for (RulePack &pack : *after) {
                for (qsizetype i = 0; i < m_what.limits.size(); ++i)
                    m_limitIsKnown[i] = m_limitIsKnown[i] || hasLimit(pack, m_what.limits[i], asked);
                auto changed = movedPack(std::move(pack), m_what.limits, asked);
                if (!changed)
                    return changed.error();
                pack = std::move(*changed);
            }
        }
        const auto made = [](const NeedResult<QList<RulePack>> &packs) -> NeedResult<RuleSet> {
            return packs ? NeedResult<RuleSet>(RuleSet(*packs)) : std::unexpected(packs.error());
        };
        m_sides.insert(key, { made(before), made(after) });
        return std::nullopt;
    }

    static QString keyOf(const Need &need) { return QString(codeOf(need.jurisdiction)) + u'\n' + need.packs.join(u'\n'); }

    static void take(const Determination &answer, CodeSet<Route> &required, std::optional<Route> &leading,
                     CodeSet<Agreement> &binding)
    {
        for (std::size_t i = 0; i < codeCount<Route>; ++i) {
            if (answer.routes[i].stated == Verdict::Required)
                required.insert(Route(i));
        }
        leading = leadingRoute(answer);
        for (const AgreementAnswer &agreement : answer.agreements) {
            if (agreement.binds)
                binding.insert(agreement.agreement);
        }
    }

    static NeedWhatIf compared(const NeedResult<Determination> &before, const NeedResult<Determination> &after)
    {
        NeedWhatIf result;
        if (!before)
            result.errorBefore = before.error();
        if (!after)
            result.errorAfter = after.error();
        if (!result.isCompared())
            return result;
        take(*before, result.requiredBefore, result.leadingBefore, result.bindingBefore);
        take(*after, result.requiredAfter, result.leadingAfter, result.bindingAfter);
        for (std::size_t i = 0; i < codeCount<Route>; ++i) {
            const RouteAnswer &from = before->routes[i];
            const RouteAnswer &to = after->routes[i];
            if (from.verdict != to.verdict || from.stated != to.stated)
                result.routes.push_back({ Route(i), from.verdict, to.verdict, from.stated, to.stated });
        }
        return result;
    }

    const WhatIf &m_what;
    const QList<RulePack> &m_available;
    QList<bool> m_limitIsKnown;
    QHash<QString, Sides> m_sides;
};

std::optional<WhatIfError> badPack(const QList<Need> &needs, const WhatIf &what, const QList<RulePack> &available)
{
    CodeSet<Jurisdiction> asked { Jurisdiction::Any };
    for (const Need &need : needs)
        asked.insert(need.jurisdiction);
    for (const QString &name : what.packs) {
        const auto pack = std::ranges::find(available, name, &RulePack::id);
        if (pack == available.end())
            return WhatIfError { WhatIfFault::UnknownPack, name, {} };
        if (!needs.isEmpty() && !asked.contains(pack->jurisdiction))
            return WhatIfError { WhatIfFault::PackFitsNoNeed, name, {} };
    }
    return std::nullopt;
}

/// Counts by leading route before and after; the last place of each is "no lawful route".
class Moves
{
public:
    void add(const NeedWhatIf &need) { ++m_counts[place(need.leadingBefore)][place(need.leadingAfter)]; }

    [[nodiscard]] QList<RouteMove> list() const
    {
        QList<RouteMove> moves;
        for (std::size_t from = 0; from < places; ++from) {
            for (std::size_t to = 0; to < places; ++to) {
                if (m_counts[from][to] > 0)
                    moves << RouteMove { routeAt(from), routeAt(to), m_counts[from][to] };
            }
        }
        return moves;
    }

private:
    static constexpr std::size_t places = codeCount<Route> + 1;
    static std::size_t place(std::optional<Route> route) { return route ? std::size_t(*route) : codeCount<Route>; }
    static std::optional<Route> routeAt(std::size_t place)
    {
        return place < codeCount<Route> ? std::optional(Route(place)) : std::nullopt;
    }
    std::array<std::array<qsizetype, places>, places> m_counts {};
};

} // namespace

std::expected<WhatIfAnswer, WhatIfError> whatIf(const QList<Need> &needs, const WhatIf &what, const QList<RulePack> &available,
                                                const CancelToken &cancel, const ProgressCallback &progress)
{
    if (what.isEmpty())
        return refused(WhatIfFault::NothingSupposed);
    if (const auto error = badLimit(what.limits))
        return std::unexpected(*error);
    if (const auto error = badPack(needs, what, available))
        return std::unexpected(*error);
    Comparison comparison(what, available);
    if (const auto error = comparison.prepare(needs))
        return std::unexpected(*error);
    if (const auto error = comparison.unusedLimit(); error && !needs.isEmpty())
        return std::unexpected(*error);
    WhatIfAnswer answer;
    answer.needs.reserve(needs.size());
    Moves moves;
    for (const Need &need : needs) {
        if (cancel.isCancelled())
            return refused(WhatIfFault::Cancelled);
        answer.needs << comparison.judge(need);
        const NeedWhatIf &judged = answer.needs.last();
        answer.compared += judged.isCompared() ? 1 : 0;
        answer.changed += judged.isChanged() ? 1 : 0;
        answer.rerouted += judged.isRerouted() ? 1 : 0;
        if (judged.isRerouted())
            moves.add(judged);
        if (progress && answer.needs.size() % needsBetweenReports == 0)
            progress({ answer.needs.size(), needs.size(), 0 });
    }
    answer.moves = moves.list();
    return answer;
}

} // namespace acquis
