// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/rules/determination.h"
#include "core/rules/need.h"
#include "core/rules/rulepack.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <vector>

namespace acquis {

/// A limit of the jurisdiction's own packs that would lie elsewhere: every bound of \c from becomes \c to, in the rows that
/// may speak for the needs. A bound one cent past \c from, as rules with "does not exceed" have it, becomes one cent past
/// \c to.
struct LimitChange
{
    Money from;
    Money to;
    friend bool operator==(const LimitChange &, const LimitChange &) = default;
};

/// What is supposed to be otherwise; what is empty stays as it is.
struct WhatIf
{
    QStringList packs; ///< ids; for the needs of their jurisdiction, instead of the packs they would have
    QDate date; ///< every need is issued on that day; a day it is needed by moves as far
    QList<LimitChange> limits; ///< all at once: two limits may change places
    [[nodiscard]] bool isEmpty() const { return packs.isEmpty() && !date.isValid() && limits.isEmpty(); }
    friend bool operator==(const WhatIf &, const WhatIf &) = default;
};

struct RouteChange
{
    Route route {};
    Verdict from {};
    Verdict to {};
    Verdict statedFrom {}; ///< as RouteAnswer::stated
    Verdict statedTo {};
    friend bool operator==(const RouteChange &, const RouteChange &) = default;
};

/// One need under the rules as they are and as they would be.
struct NeedWhatIf
{
    std::optional<NeedError> errorBefore; ///< it cannot be judged: nothing is compared
    std::optional<NeedError> errorAfter;
    std::vector<RouteChange> routes; ///< those whose verdict changes, in the order of Route
    CodeSet<Route> requiredBefore; ///< as stated, firm or not
    CodeSet<Route> requiredAfter;
    std::optional<Route> leadingBefore; ///< as leadingRoute()
    std::optional<Route> leadingAfter;
    CodeSet<Agreement> bindingBefore;
    CodeSet<Agreement> bindingAfter;

    [[nodiscard]] bool isCompared() const { return !errorBefore && !errorAfter; }
    [[nodiscard]] bool isChanged() const { return !routes.empty(); }
    [[nodiscard]] bool isRerouted() const { return leadingBefore != leadingAfter; }
    friend bool operator==(const NeedWhatIf &, const NeedWhatIf &) = default;
};

/// How many needs go from one leading route to another.
struct RouteMove
{
    std::optional<Route> from;
    std::optional<Route> to;
    qsizetype needs = 0;
    friend bool operator==(const RouteMove &, const RouteMove &) = default;
};

struct WhatIfAnswer
{
    QList<NeedWhatIf> needs; ///< in the order in which they were given
    qsizetype compared = 0;
    qsizetype changed = 0; ///< some route has another verdict
    qsizetype rerouted = 0; ///< the leading route is another
    QList<RouteMove> moves; ///< of the rerouted needs, in the order of Route, from before to
    friend bool operator==(const WhatIfAnswer &, const WhatIfAnswer &) = default;
};

enum class WhatIfFault {
    NothingSupposed, ///< the supposition is empty
    UnknownPack, ///< subject: its id
    PackFitsNoNeed, ///< it is of another jurisdiction than every need; subject: its id
    LimitTwice, ///< two changes of one limit; subject: the limit in dollars
    LimitTooLarge, ///< past 10^15 dollars; subject: the new limit
    UnknownLimit, ///< no row that may speak for the needs ends or begins there; subject: the limit
    LimitBreaksRows, ///< a row would be empty, or values would be without a row; subject: the limit, row: its id
    Cancelled,
};

struct WhatIfError
{
    WhatIfFault fault {};
    QString subject;
    QString row;
    friend bool operator==(const WhatIfError &, const WhatIfError &) = default;
};

/// The route that an officer would be sent to: the first that is demanded, else the first that is allowed, else the first
/// that is allowed on conditions, in the order of Route. Sounding the market buys nothing and leads nowhere. Empty: no
/// route is lawful.
[[nodiscard]] std::optional<Route> leadingRoute(const Determination &determination);

/// The need as it would be: on the other day, with the other packs where they are of its jurisdiction. \p available are all
/// packs at hand.
[[nodiscard]] Need supposedNeed(const Need &need, const WhatIf &what, const QList<RulePack> &available);

/// The pack with its limits moved in the series of the needs' entities and commodities, in rows of the needs' days and those
/// that stand beside them; it again covers every value of every day once. Packs of no jurisdiction (trade agreements) and
/// those without such a limit come back as they are. The needs are those that are judged: see supposedNeed().
/// \error LimitTwice, LimitTooLarge, LimitBreaksRows
[[nodiscard]] std::expected<RulePack, WhatIfError> withLimits(RulePack pack, const QList<LimitChange> &limits,
                                                              const QList<Need> &needs);

/// Judges the needs twice, under the packs as they are and as they are supposed to be, and says which ways change.
/// Pure and deterministic; any thread may call it. A need that cannot be judged has its error in the answer.
/// \p available are all packs at hand, those of organisations and files too. \p progress is called with needs done.
/// \error every WhatIfFault; nothing is answered then
[[nodiscard]] std::expected<WhatIfAnswer, WhatIfError> whatIf(const QList<Need> &needs, const WhatIf &what,
                                                              const QList<RulePack> &available, const CancelToken &cancel = {},
                                                              const ProgressCallback &progress = {});

} // namespace acquis
