// SPDX-License-Identifier: GPL-3.0-or-later
// Duties of the need and of the options.
#include "core/procurements/dutylist.h"

#include "core/procurements/elsewhere.h"
#include "core/procurements/filedetermination.h"
#include "core/procurements/needparts.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

const Consultation *technologyOffice(const NeedIntake &intake)
{
    const auto &all = intake.consultations;
    const auto found = std::ranges::find(all, ConsultedOffice::InformationTechnology, &Consultation::office);
    return found == all.end() ? nullptr : &*found;
}

void addElsewhere(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const NeedIntake &intake = file.intake;
    const qsizetype open = unansweredElsewhere(intake);
    FileDuty &duty =
        duties.add(FileDutyKind::Elsewhere, FileStage::Need, intake.elsewhereSearched && open == 0, DutyGate::AsksReason,
                   intake.elsewhereSearched ? u"intake/elsewhere"_s : u"intake/elsewhere-searched"_s);
    duty.want = int(intake.elsewhere.size());
    duty.have = int(intake.elsewhere.size() - open);
}

} // namespace

void addNeedDuties(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const NeedIntake &intake = file.intake;
    const bool isTechnology = usesTechnology(file);
    const DutyGate ofTechnology = isTechnology ? DutyGate::AsksReason : DutyGate::Open;
    duties.add(FileDutyKind::Problem, FileStage::Need, !isBlank(intake.problem), DutyGate::AsksReason, u"intake/problem"_s);
    addElsewhere(duties);
    duties.addCounted(FileDutyKind::OptionsCompared, FileStage::Need, intake.options.size(), 2, DutyGate::Open,
                      u"intake/options"_s);
    if (isTechnology)
        duties.add(FileDutyKind::OpenSourceConsidered, FileStage::Need, !lacksOpenOption(intake), DutyGate::AsksReason,
                   u"intake/no-open-source"_s);
    else
        duties.addNot(FileDutyKind::OpenSourceConsidered, FileStage::Need);
    const bool isCardFilled =
        intake.noData || (!intake.data.isEmpty() && std::ranges::all_of(intake.data, [](const DataHeld &held) {
            return !isBlank(held.what) && !isBlank(held.where) && held.keptUntil.isValid();
        }));
    duties.add(FileDutyKind::DataCard, FileStage::Need, isCardFilled,
               isTechnology || holdsPersonalData(file.intake) ? DutyGate::AsksReason : DutyGate::Open, u"intake/data"_s);
    duties.add(FileDutyKind::Accessibility, FileStage::Need, !isBlank(intake.accessibility), ofTechnology,
               u"intake/accessibility"_s);
    if (isTechnology || holdsPersonalData(file.intake))
        duties.add(FileDutyKind::Security, FileStage::Need, !isBlank(intake.security), DutyGate::AsksReason,
                   u"intake/security"_s);
    else
        duties.addNot(FileDutyKind::Security, FileStage::Need);
    if (isTechnology)
        duties.add(FileDutyKind::TechnologyConsulted, FileStage::Need, technologyOffice(file.intake) != nullptr,
                   DutyGate::AsksReason, u"intake/consultations"_s);
    else
        duties.addNot(FileDutyKind::TechnologyConsulted, FileStage::Need);
    const auto chosen = std::ranges::find(intake.options, true, &NeedOption::isChosen);
    duties.add(FileDutyKind::FiveYearCost, FileStage::Need, chosen != intake.options.end() && !chosen->yearlyCosts.isEmpty(),
               DutyGate::Open, u"intake/options"_s);
    duties.add(FileDutyKind::NeededByDay, FileStage::Need, file.need.neededBy.isValid(), DutyGate::Open, u"need/needed-by"_s);
    duties.addLacking(FileDutyKind::Budget, FileStage::Need, lackingOfBudget(file.intake, file.need.value), DutyGate::AsksReason);
}

void addOptionsDuties(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const bool isAwarded = file.award.day.isValid();
    duties.add(FileDutyKind::Determined, FileStage::Options,
               !file.determinations.isEmpty() && (isAwarded || !isDeterminedAnewNeeded(file)), DutyGate::Closed,
               u"determinations"_s);
    duties.add(FileDutyKind::RouteChosen, FileStage::Options, file.route.has_value(), DutyGate::Closed, u"route"_s);
    if (const StoredRoute *route = chosenRoute(file)) {
        // What only rules say that nobody has read is not known to be lawful: somebody must say why the way is taken all the same.
        const bool isUnverified = route->isLawful() && route->verdict == Verdict::Unverified;
        const bool isReasoned = !isUnverified || !isBlank(file.routeReason);
        FileDuty &duty = duties.add(FileDutyKind::RouteLawful, FileStage::Options, route->isLawful() && isReasoned,
                                    route->stated == Verdict::NotAllowed ? DutyGate::Closed : DutyGate::AsksReason,
                                    isReasoned ? QString(codeOf(route->route)) : u"route-reason"_s);
        duty.isUnverified = isUnverified;
        duty.rule = route->row;
        duty.citation = route->citation;
        duty.text = route->reason;
        duty.confidence = route->confidence;
    } else if (file.route && !file.determinations.isEmpty()) {
        duties.add(FileDutyKind::RouteLawful, FileStage::Options, false, DutyGate::Closed, QString(codeOf(*file.route)));
    } else {
        duties.addNot(FileDutyKind::RouteLawful, FileStage::Options);
    }
    if (const StoredDuty *duty = duties.rule(DutyKind::Justification)) {
        cite(duties.add(FileDutyKind::Justification, FileStage::Options,
                        !isBlank(file.routeReason) || !isBlank(file.soleSource.evidence), DutyGate::Closed, u"route-reason"_s),
             *duty);
    }
}

} // namespace acquis
