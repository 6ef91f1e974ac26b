// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/awardchoice.h"
#include "core/procurements/debriefclock.h"
#include "core/procurements/filedetermination.h"
#include "core/procurements/modelforms.h"
#include "core/procurements/optioncosts.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

using Members = QMap<QString, FileValue>;

FileValue noneOf(FileValue value)
{
    value.text.clear();
    return value;
}

/// A list whose elements all have the members of \p empty.
template <typename T, typename Make>
FileValue listOf(const QList<T> &elements, Make make)
{
    FileValue list = FileValue::ofList({}, make(T {}));
    for (const T &element : elements)
        list.values << FileValue::ofObject(make(element));
    return list;
}

Members wayOf(const NeedOption &option, int discount)
{
    const auto cost = costOf(option.yearlyCosts, discount);
    return { { u"kind"_s, FileValue::ofCode(option.kind, u"intake/options/kind"_s) },
             { u"text"_s, FileValue::ofBoth(option.text) },
             { u"total"_s, FileValue::ofAmount(cost ? cost->total : Money()) },
             { u"present-value"_s, FileValue::ofAmount(cost ? cost->presentValue : Money()) },
             { u"chosen"_s, FileValue::ofFlag(option.isChosen) },
             { u"reason"_s, FileValue::ofText(option.reason) } };
}

Members bidOf(const ProcurementFile &file, const Bid &bid)
{
    return { { u"name"_s, FileValue::ofText(bid.name) },
             { u"received-at"_s, FileValue::ofMoment(bid.receivedAt) },
             { u"total"_s, FileValue::ofAmount(wholeCost(file, bid)) },
             { u"state"_s, FileValue::ofCode(bid.state, u"bids/state"_s) },
             { u"reason"_s, FileValue::ofText(bid.reason) } };
}

Members dutyOf(const StoredDuty &duty)
{
    return { { u"kind"_s, FileValue::ofCode(duty.kind, u"duty"_s) },
             { u"text"_s, FileValue::ofBoth(duty.text) },
             { u"citation"_s, FileValue::ofBoth(duty.citation) } };
}

FileValue dutyNumber(const ProcurementFile &file, DutyKind kind)
{
    const StoredDuty *duty = dutyInForce(file, kind);
    return FileValue::ofNumber(duty ? duty->value.value_or(0) : 0);
}

/// What everybody who is asked is given.
RequirementVersion requirementSent(const ProcurementFile &file)
{
    const QList<RequirementVersion> &versions = file.intake.requirements;
    const auto sent = std::ranges::find(versions, file.solicitation.requirementVersion, &RequirementVersion::version);
    if (sent != versions.end())
        return *sent;
    return versions.isEmpty() ? RequirementVersion {} : versions.last();
}

Members derivedFrom(const ProcurementFile &file)
{
    const StoredRoute *route = chosenRoute(file);
    const StoredDetermination determination = file.determinations.isEmpty() ? StoredDetermination {} : file.determinations.last();
    const RequirementVersion requirement = requirementSent(file);
    const FileValue routeCode = FileValue::ofCode(file.route.value_or(Route {}), u"route"_s);
    const FileValue verdict = FileValue::ofCode(route ? route->stated : Verdict {}, u"verdict"_s);
    const bool hasReuse = std::ranges::any_of(file.intake.options, [](const NeedOption &option) {
        return option.kind == OptionKind::OpenSource || option.kind == OptionKind::Reuse;
    });
    NeedOption chosen;
    for (const NeedOption &option : file.intake.options) {
        if (option.isChosen)
            chosen = option;
    }
    const auto cost = costOf(chosen.yearlyCosts, file.intake.discountBasisPoints);
    QList<Declaration> evaluators;
    for (const Declaration &declaration : file.market.declarations) {
        if (declaration.role == PersonRole::Evaluator)
            evaluators << declaration;
    }
    // Nobody sees what others offer before the evaluation is over.
    const bool isOver = file.evaluation.concludedOn.isValid() || file.award.day.isValid();
    FileValue packs;
    packs.type = ValueType::Values;
    for (const QString &pack : determination.packs)
        packs.values << FileValue::ofText(pack);
    return {
        { u"size"_s, FileValue::ofCode(caseSizeOf(file), u"derived/size"_s) },
        { u"route"_s, file.route ? routeCode : noneOf(routeCode) },
        { u"verdict"_s, route ? verdict : noneOf(verdict) },
        { u"route-rule"_s, FileValue::ofBoth(route ? route->reason : BilingualText {}) },
        { u"route-citation"_s, FileValue::ofBoth(route ? route->citation : BilingualText {}) },
        { u"determined-on"_s, FileValue::ofDay(determination.day) },
        { u"award-by"_s, FileValue::ofDay(determination.awardBy) },
        { u"packs"_s, packs },
        { u"digest"_s, FileValue::ofText(determination.digest) },
        { u"duties"_s, listOf(route ? route->duties : QList<StoredDuty> {}, dutyOf) },
        { u"quotes"_s, dutyNumber(file, DutyKind::Quotes) },
        { u"debrief-days"_s, dutyNumber(file, DutyKind::DebriefDays) },
        { u"open-source-or-reuse"_s, FileValue::ofFlag(hasReuse) },
        { u"ways"_s,
          listOf(file.intake.options, [&](const NeedOption &option) { return wayOf(option, file.intake.discountBasisPoints); }) },
        { u"chosen-way"_s, FileValue::ofBoth(chosen.text) },
        { u"chosen-reason"_s, FileValue::ofText(chosen.reason) },
        { u"five-year-cost"_s, FileValue::ofAmount(cost ? cost->total : Money()) },
        { u"requirement"_s, FileValue::ofBoth(requirement.text) },
        { u"requirement-version"_s, FileValue::ofNumber(requirement.text.isEmpty() ? 0 : requirement.version) },
        { u"bids-received"_s, FileValue::ofNumber(file.bids.size()) },
        { u"bids"_s, listOf(isOver ? file.bids : QList<Bid> {}, [&file](const Bid &bid) { return bidOf(file, bid); }) },
        { u"evaluators"_s, listOf(evaluators,
                                  [](const Declaration &declaration) {
                                      return Members { { u"person"_s, FileValue::ofText(declaration.person) },
                                                       { u"signed-on"_s, FileValue::ofDay(declaration.signedOn) } };
                                  }) },
    };
}

} // namespace

CaseSize caseSizeOf(const ProcurementFile &file)
{
    if (file.determinations.isEmpty())
        return CaseSize::Full;
    const auto isLawful = [&](Route route) {
        const StoredRoute *stored = file.determinations.last().route(route);
        return stored && stored->isLawful();
    };
    if (isLawful(Route::LowValueQuotes))
        return CaseSize::Short;
    return isLawful(Route::Invitational) ? CaseSize::Medium : CaseSize::Full;
}

FileValue formValues(const ProcurementFile &file, const QString &list, const QString &part)
{
    FileValue root = valuesOf(file);
    root.members.insert(u"derived"_s, FileValue::ofObject(derivedFrom(file)));
    const FileValue *parts = list.isEmpty() ? nullptr : valueAt(root, list);
    if (!parts)
        return root;
    Members members = parts->members;
    for (const FileValue &each : parts->values) {
        if (each.members.value(u"uid"_s).text == part)
            members = each.members;
    }
    const QString bid = members.value(u"bid"_s).text;
    const auto firm = std::ranges::find(file.bids, bid, &Bid::uid);
    members.insert(u"firm"_s, FileValue::ofText(firm != file.bids.end() ? firm->name : QString()));
    root.members.insert(u"part"_s, FileValue::ofObject(members));
    return root;
}

} // namespace acquis
