// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/overlayeffect.h"

#include "core/rules/compiledrules.h"
#include "core/rules/engine.h"

#include <algorithm>
#include <limits>

namespace acquis {

namespace {

qint64 lastDay(QDate day)
{
    return day.isValid() ? day.toJulianDay() : std::numeric_limits<qint64>::max();
}

void sortUnique(std::vector<qint64> &numbers)
{
    std::ranges::sort(numbers);
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
}

/// Days and values of the row at which the rules above it may answer otherwise than just before.
struct Changes
{
    std::vector<qint64> days;
    std::vector<qint64> values;
};

Changes changesWithin(const OverlayRow &row, const CompiledRules &rules, const Bucket &bucket)
{
    const qint64 firstDay = row.validFrom.toJulianDay();
    Changes changes { { firstDay }, { row.lower } };
    for (const std::vector<int> *list : { &bucket.agreements, &bucket.routes }) {
        for (const int number : *list) {
            for (const CompiledSeries::Slab &slab : rules.series[number].slabs) {
                if (slab.fromDay > firstDay && slab.fromDay <= lastDay(row.validTo))
                    changes.days.push_back(slab.fromDay);
            }
            for (const CompiledSeries::Cell &cell : rules.series[number].cells) {
                if (cell.lower > row.lower && cell.lower < row.upper)
                    changes.values.push_back(cell.lower);
            }
        }
    }
    sortUnique(changes.days);
    sortUnique(changes.values);
    return changes;
}

/// The same purchase as it must stand for each way of the row to be open at all.
QList<Need> variantsOf(const Need &need, CodeSet<Route> routes)
{
    QList<Need> variants { need };
    if (routes.intersects({ Route::VorDirect, Route::VorSecondStage })) {
        for (const VorStanding standing : { VorStanding::Enterprise, VorStanding::MultiMinistry, VorStanding::Ministry }) {
            variants << need;
            variants.last().vor = standing;
        }
    }
    if (routes.intersects({ Route::SoleSource, Route::SingleSource })) {
        for (const Ground ground : { Ground::OnlyOneSupplier, Ground::UnforeseeableUrgency, Ground::Compatibility }) {
            variants << need;
            variants.last().reasons = { ground };
        }
    }
    if (routes.contains(Route::Emergency)) {
        variants << need;
        variants.last().flags = { NeedFlag::Emergency };
        variants.last().reasons = { Ground::UnforeseeableUrgency };
    }
    return variants;
}

/// What was heard over all purchases that were asked about.
struct Heard
{
    bool isCovered = false;
    bool changes = false;
    bool isMet = false;
    bool closesRequired = false;
    int centralRow = -1;
};

void hear(const OverlayRow &row, const Determination &answer, Heard &heard)
{
    heard.isCovered = true;
    forEachCode(row.routes, [&](Route route) {
        const RouteAnswer &central = answer.route(route);
        if (!central.isLawful())
            return;
        const bool isClosing = row.kind == OverlayKind::LowerLimit || row.kind == OverlayKind::ClosedRoute;
        if (isClosing || row.kind == OverlayKind::OwnForm) {
            heard.changes = true;
            heard.closesRequired |= isClosing && central.stated == Verdict::Required;
            return;
        }
        const bool isApproval = row.kind == OverlayKind::Approval;
        const auto duties = answer.dutiesOf(central);
        const auto asked = std::ranges::find(duties, isApproval ? DutyKind::Approval : DutyKind::Quotes, &AppliedDuty::kind);
        const int own = isApproval ? int(row.authority) : row.quotes;
        if (asked == duties.end() || asked->value.value_or(-1) < own) {
            heard.changes = true;
            return;
        }
        heard.isMet = true;
        heard.centralRow = asked->row;
    });
}

OverlayEffect effectOf(const Heard &heard)
{
    if (!heard.isCovered)
        return OverlayEffect::NotCovered;
    if (heard.closesRequired)
        return OverlayEffect::ClosesRequired;
    if (heard.changes)
        return heard.isMet ? OverlayEffect::PartlyStricter : OverlayEffect::Stricter;
    return heard.isMet ? OverlayEffect::AlreadyAsked : OverlayEffect::AlreadyClosed;
}

} // namespace

RowEffect effectOf(const OverlayRow &row, const Overlay &overlay, const RuleSet &central, const CancelToken &cancel)
{
    const CompiledRules &rules = central.compiled();
    Heard heard;
    const auto askAll = [&](Entity entity, Commodity commodity) {
        const Changes changes = changesWithin(row, rules, rules.bucket(overlay.jurisdiction, entity, commodity));
        Need need;
        need.jurisdiction = overlay.jurisdiction;
        need.entity = entity;
        need.commodity = commodity;
        need.tax = overlay.tax;
        for (const qint64 day : changes.days) {
            need.date = QDate::fromJulianDay(day);
            for (const qint64 cents : changes.values) {
                if (cancel.isCancelled())
                    return;
                need.value = Money::fromCents(cents);
                for (const Need &variant : variantsOf(need, row.routes)) {
                    if (const auto answer = determine(variant, central))
                        hear(row, *answer, heard);
                }
            }
        }
    };
    if (row.validFrom.isValid()) {
        forEachCode(overlay.entities, [&](Entity entity) {
            forEachCode(row.commodities, [&](Commodity commodity) { askAll(entity, commodity); });
        });
    }
    if (cancel.isCancelled())
        return {};
    return { effectOf(heard), heard.centralRow };
}

} // namespace acquis
