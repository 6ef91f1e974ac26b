// SPDX-License-Identifier: GPL-3.0-or-later
// Duties of approval and award.
#include "core/procurements/dutylist.h"

#include "core/procurements/approvals.h"
#include "core/procurements/awardchoice.h"
#include "core/procurements/filedetermination.h"
#include "core/procurements/needparts.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

constexpr int requirementFreshMonths = 12;

void addBusinessCase(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const StoredDuty *duty = duties.rule(DutyKind::BusinessCase);
    if (!duty)
        return;
    const NeedIntake &intake = file.intake;
    const SoleSource &alone = file.soleSource;
    const bool isAlone = file.route == Route::SoleSource || file.route == Route::SingleSource;
    QStringList lacking;
    const auto want = [&lacking](bool isThere, const QString &path) {
        if (!isThere)
            lacking << path;
    };
    want(!isBlank(intake.problem), u"intake/problem"_s);
    want(!isBlank(intake.outcome), u"intake/outcome"_s);
    if (isAlone) {
        want(!isBlank(alone.evidence), u"sole-source/evidence"_s);
        want(!isBlank(alone.priceReason), u"sole-source/price-reason"_s);
    } else {
        want(std::ranges::any_of(intake.options, &NeedOption::isChosen), u"intake/options"_s);
        want(!isBlank(intake.benefits), u"intake/benefits"_s);
    }
    cite(duties.addLacking(FileDutyKind::BusinessCase, FileStage::Approval, lacking, DutyGate::Closed), *duty);
}

QStringList lackingOfProposal(const Award &award)
{
    QStringList lacking;
    if (isBlank(award.vendorName))
        lacking << u"award/vendor-name"_s;
    if (!award.amount)
        lacking << u"award/amount"_s;
    return lacking;
}

void addConsultations(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const qsizetype missing = missingConsultations(file).size();
    const auto &all = file.intake.consultations;
    if (all.isEmpty() && missing == 0) {
        return;
    }
    const auto waiting = std::ranges::find(all, ConsultationState::Asked, &Consultation::state);
    const qsizetype open = std::ranges::count(all, ConsultationState::Asked, &Consultation::state);
    // The award waits for "informed" (R118).
    duties.addCounted(FileDutyKind::TechnologyConsulted, FileStage::Approval, all.size() - open, all.size() + missing,
                      DutyGate::Closed, waiting == all.end() ? u"intake/consultations"_s : QString(codeOf(waiting->office)),
                      u"award"_s);
}

void addCompliance(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const auto &lines = file.intake.compliance;
    const QList<ComplianceLine> missing = missingCompliance(file);
    if (lines.isEmpty() && missing.isEmpty()) {
        duties.addNot(FileDutyKind::Compliance, FileStage::Approval);
        return;
    }
    qsizetype settled = 0;
    std::optional<Instrument> open;
    bool isPrivacyOpen = false;
    const auto note = [&](const ComplianceLine &line) {
        if (line.state != ComplianceState::Open) {
            ++settled;
            return;
        }
        isPrivacyOpen |= line.instrument == Instrument::Privacy;
        if (!open || line.instrument == Instrument::Privacy)
            open = line.instrument;
    };
    std::ranges::for_each(lines, note);
    std::ranges::for_each(missing, note);
    // Personal data never goes to the award while privacy is open (R19).
    duties.addCounted(FileDutyKind::Compliance, FileStage::Approval, settled, lines.size() + missing.size(),
                      isPrivacyOpen && holdsPersonalData(file.intake) ? DutyGate::Closed : DutyGate::AsksReason,
                      open ? QString(codeOf(*open)) : QString());
}

void addFreshness(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    if (file.intake.requirements.isEmpty()) {
        duties.addNot(FileDutyKind::RequirementFresh, FileStage::Approval);
        return;
    }
    const QDate checked = std::max(file.intake.requirementsChecked, file.intake.requirements.constLast().day);
    const bool isFresh = checked.isValid() && checked.addMonths(requirementFreshMonths) >= dayOfAward(file, duties.today());
    duties.add(FileDutyKind::RequirementFresh, FileStage::Approval, isFresh, DutyGate::AsksReason).subject =
        checked.toString(Qt::ISODate);
}

/// Way, quotes and authority were found for a value: an award of more asks the rules for it, or they would never be asked.
void addValue(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    if (!file.award.amount || file.determinations.isEmpty()) {
        duties.addNot(FileDutyKind::ValueDetermined, FileStage::Approval);
        return;
    }
    const auto asked = readNeed(file.determinations.constLast().need.toUtf8());
    const Money value = asked ? asked->value : file.need.value;
    duties.add(FileDutyKind::ValueDetermined, FileStage::Approval, *file.award.amount <= value, DutyGate::Closed,
               u"need/value"_s);
}

} // namespace

void addApprovalDuties(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    // Somebody must be proposed before anybody can say yes to it.
    const Award &award = file.award;
    duties.addLacking(FileDutyKind::AwardDecided, FileStage::Approval, lackingOfProposal(award), DutyGate::Closed, u"proposal"_s);
    const QList<NeededApproval> needs = duties.rules() ? neededApprovals(file, *duties.rules()) : neededApprovals(file);
    for (const NeededApproval &needed : needs) {
        const QString part = QString(codeOf(needed.subject)) + (needed.part.isEmpty() ? QString() : u'/' + needed.part);
        const Approval *approval = approvalOf(file, needed.subject, needed.part);
        const bool isApproved = approval && approval->state == ApprovalState::Approved && approval->needed >= needed.authority;
        // What is changed later is approved where it happens.
        const FileStage stage = needed.subject == ApprovalSubject::Amendment ? FileStage::Delivery : FileStage::Approval;
        FileDuty &duty = duties.add(FileDutyKind::Approval, stage, isApproved, DutyGate::Closed,
                                    approval && approval->state == ApprovalState::Pending ? approval->to : QString(), part);
        duty.authority = needed.isNamed ? std::optional(needed.authority) : std::nullopt;
        duty.rule = needed.rule;
        duty.citation = needed.citation;
        duty.text = needed.text;
    }
    addValue(duties);
    addBusinessCase(duties);
    addConsultations(duties);
    addCompliance(duties);
    if (file.need.commodity == Commodity::Services || file.need.commodity == Commodity::Consulting)
        duties.add(FileDutyKind::IpChosen, FileStage::Approval, file.intake.ip != IpChoice::NotSaid, DutyGate::Closed,
                   u"intake/ip"_s);
    else
        duties.addNot(FileDutyKind::IpChosen, FileStage::Approval);
    addFreshness(duties);
    if (file.award.amount && file.intake.budget && *file.award.amount > *file.intake.budget)
        duties.add(FileDutyKind::Budget, FileStage::Approval, !isBlank(file.intake.fundsSource), DutyGate::AsksReason,
                   u"intake/funds-source"_s, u"award"_s);
}

void addAwardDuties(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const Award &award = file.award;
    QStringList lacking = lackingOfProposal(award);
    if (!award.day.isValid())
        lacking << u"award/day"_s;
    duties.addLacking(FileDutyKind::AwardDecided, FileStage::Award, lacking, DutyGate::Closed);
    if (const StoredDuty *duty = duties.rule(DutyKind::PublishAward)) {
        const QDate until = award.day.isValid() && duty->value ? award.day.addDays(*duty->value) : QDate();
        // As long as there is time for it, the contract need not wait.
        const bool isOverdue = until.isValid() && until < duties.today();
        FileDuty &notice = duties.add(FileDutyKind::PublishAward, FileStage::Award, award.noticePublishedOn.isValid(),
                                      isOverdue ? DutyGate::Closed : DutyGate::AsksReason, until.toString(Qt::ISODate));
        cite(notice, *duty);
    }
    const QStringList losing = losingBids(file);
    if (losing.isEmpty()) {
        duties.addNot(FileDutyKind::RegretLetters, FileStage::Award);
        return;
    }
    const qsizetype sent = std::ranges::count_if(losing, [&award](const QString &bid) {
        return std::ranges::any_of(award.letters,
                                   [&bid](const RegretLetter &letter) { return letter.bid == bid && letter.sentOn.isValid(); });
    });
    duties.addCounted(FileDutyKind::RegretLetters, FileStage::Award, sent, losing.size(), DutyGate::AsksReason,
                      u"award/letters"_s);
}

/// Duties in words only: nobody but a person can say that they are met.
void addRequirementsDuties(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const StoredRoute *route = chosenRoute(file);
    if (!route)
        return;
    for (const StoredDuty &duty : route->duties) {
        if (duty.kind != DutyKind::Requirement)
            continue;
        FileDuty &told = duties.add(FileDutyKind::Requirement, FileStage::Approval, false, DutyGate::AsksReason, {}, duty.row);
        if (told.state == DutyState::Missing && file.confirmed.contains(told.key))
            told.state = DutyState::Met;
        cite(told, duty);
    }
}

} // namespace acquis
