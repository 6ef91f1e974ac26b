// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/fileduties.h"

#include "core/procurements/dutylist.h"
#include "core/procurements/filedetermination.h"

#include <algorithm>

namespace acquis {

namespace {

/// Nobody is asked to bid: there is nothing to compare.
bool isWithoutCompetition(Route route)
{
    constexpr CodeSet<Route> alone { Route::SoleSource, Route::SingleSource, Route::Emergency,
                                     Route::VorDirect,  Route::OptIn,        Route::Indirect };
    return alone.contains(route);
}

bool hasBegunToAsk(const ProcurementFile &file)
{
    return !file.bids.isEmpty() || file.solicitation.issuedOn.isValid();
}

bool asksFirms(const ProcurementFile &file)
{
    if (!file.route || !isWithoutCompetition(*file.route) || hasBegunToAsk(file))
        return true;
    const StoredRoute *route = chosenRoute(file);
    return route && std::ranges::any_of(route->duties, [](const StoredDuty &duty) {
               return (duty.kind == DutyKind::Quotes && duty.value.value_or(0) > 1)
                      || duty.kind == DutyKind::SecondStageInvitations;
           });
}

} // namespace

QList<FileDuty> dutiesOf(const ProcurementFile &file, QDate today, const WorkingDays &days, const RuleSet *rules)
{
    DutyList duties(file, today, days, rules);
    addNeedDuties(duties);
    addOptionsDuties(duties);
    addMarketDuties(duties);
    addSolicitationDuties(duties);
    addEvaluationDuties(duties);
    addApprovalDuties(duties);
    addAwardDuties(duties);
    addContractDuties(duties);
    addDeliveryDuties(duties);
    addInvoicesDuties(duties);
    addCloseDuties(duties);
    addRequirementsDuties(duties);
    return duties.whole();
}

QList<FileDuty> dutiesOf(const ProcurementFile &file, FileStage stage, QDate today, const WorkingDays &days, const RuleSet *rules)
{
    QList<FileDuty> duties = dutiesOf(file, today, days, rules);
    duties.removeIf([stage](const FileDuty &duty) { return duty.stage != stage; });
    return duties;
}

QList<FileStage> stagesOf(const ProcurementFile &file)
{
    const bool isSounding = file.route == Route::MarketSounding; // nothing is bought
    const bool asks = asksFirms(file);
    QList<FileStage> stages;
    for (std::size_t i = 0; i < codeCount<FileStage>; ++i) {
        const auto stage = FileStage(i);
        const bool isSkipped = ((stage == FileStage::Solicitation || stage == FileStage::Evaluation) && !asks)
                               || (stage == FileStage::Market && file.route == Route::Emergency)
                               || (isSounding && stage > FileStage::Market && stage < FileStage::Close);
        const bool isVisited =
            stage == file.stage || std::ranges::find(file.passages, stage, &StagePassage::stage) != file.passages.end();
        if (!isSkipped || isVisited)
            stages << stage;
    }
    return stages;
}

StageGate gateOf(const ProcurementFile &file, QDate today, const WorkingDays &days, const RuleSet *rules)
{
    StageGate gate;
    for (const FileDuty &duty : dutiesOf(file, today, days, rules)) {
        if (duty.state != DutyState::Missing || duty.stage > file.stage)
            continue;
        const bool isHere = duty.stage == file.stage;
        // What a rule forbids is asked again on the way to the award: the need may have changed since. Afterwards it is done.
        const bool isOnTheWay = file.stage <= FileStage::Award && !(file.award.day.isValid() && duty.stage < FileStage::Award);
        // An amendment binds money in whatever stage it is made.
        const bool isAmendment = duty.kind == FileDutyKind::Approval && duty.stage == FileStage::Delivery;
        const bool isAskedAgain = isOnTheWay || isAmendment;
        // Nothing since the award is left undone at the end without saying why, good practice apart.
        const bool isLeftBehind = file.stage == FileStage::Close && duty.stage >= FileStage::Award && duty.gate != DutyGate::Open;
        if (duty.gate == DutyGate::Closed && (isHere || isAskedAgain))
            gate.closed << duty;
        else if ((duty.gate == DutyGate::AsksReason && isHere) || isLeftBehind)
            gate.asksReason << duty;
    }
    return gate;
}

} // namespace acquis
