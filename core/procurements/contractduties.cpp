// SPDX-License-Identifier: GPL-3.0-or-later
// Duties of contract, delivery, invoices and close.
#include "core/procurements/dutylist.h"

#include "core/procurements/contractfigures.h"
#include "core/procurements/debriefclock.h"

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

void addDebriefing(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const StoredDuty *duty = duties.rule(DutyKind::DebriefDays);
    if (!duty)
        return;
    bool isAsked = false;
    QDate until;
    for (const RegretLetter &letter : file.award.letters) {
        const DebriefClock clock = debriefClockOf(file, letter, duties.today());
        isAsked |= clock.state == DebriefState::Asked;
        if (clock.state == DebriefState::Open)
            until = std::max(until, clock.until);
    }
    FileDuty &held =
        duties.add(FileDutyKind::DebriefDays, FileStage::Close, !isAsked && !until.isValid(),
                   isAsked ? DutyGate::AsksReason : DutyGate::Open, isAsked ? u"award/letters"_s : until.toString(Qt::ISODate));
    held.want = duty->value.value_or(0);
    cite(held, *duty);
}

void addRetention(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const StoredDuty *duty = duties.rule(DutyKind::RecordRetentionYears);
    if (!duty)
        return;
    const QDate least = retentionEnd(file);
    const QDate set = file.review.retainUntil;
    FileDuty &retained =
        duties.add(FileDutyKind::RecordRetention, FileStage::Close, set.isValid() && (!least.isValid() || set >= least),
                   DutyGate::AsksReason, least.toString(Qt::ISODate));
    retained.want = duty->value.value_or(0);
    cite(retained, *duty);
}

} // namespace

void addContractDuties(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const qsizetype isSigned =
        std::ranges::count_if(file.contracts, [](const Contract &contract) { return contract.signedOn.isValid(); });
    duties.addCounted(FileDutyKind::ContractSigned, FileStage::Contract, isSigned, std::max<qsizetype>(file.contracts.size(), 1),
                      DutyGate::Closed, u"contracts"_s);
}

void addDeliveryDuties(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    qsizetype milestones = 0;
    qsizetype accepted = 0;
    qsizetype outcomes = 0;
    qsizetype reached = 0;
    QString undecided;
    bool hasTrial = false;
    for (const Contract &contract : file.contracts) {
        milestones += contract.milestones.size();
        accepted += std::ranges::count_if(contract.milestones, [](const Milestone &milestone) {
            return milestone.reached.isValid() && !isBlank(milestone.acceptedBy);
        });
        outcomes += contract.outcomes.size();
        reached += std::ranges::count_if(contract.outcomes, [](const Outcome &outcome) { return !isBlank(outcome.reached); });
        if (contract.validation.until.isValid() || contract.validation.decideBy.isValid()) {
            hasTrial = true;
            if (!contract.validation.decidedOn.isValid())
                undecided = u"contracts/"_s + contract.uid + u"/validation"_s;
        }
    }
    if (milestones == 0)
        duties.addNot(FileDutyKind::MilestonesAccepted, FileStage::Delivery);
    else
        duties.addCounted(FileDutyKind::MilestonesAccepted, FileStage::Delivery, accepted, milestones, DutyGate::AsksReason,
                          u"contracts"_s);
    if (outcomes == 0)
        duties.add(FileDutyKind::OutcomesRecorded, FileStage::Delivery, false, DutyGate::Open, u"contracts"_s);
    else
        duties.addCounted(FileDutyKind::OutcomesRecorded, FileStage::Delivery, reached, outcomes, DutyGate::Open, u"contracts"_s);
    if (hasTrial)
        duties.add(FileDutyKind::ValidationDecided, FileStage::Delivery, undecided.isEmpty(), DutyGate::AsksReason, undecided);
    else
        duties.addNot(FileDutyKind::ValidationDecided, FileStage::Delivery);
}

void addInvoicesDuties(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    const bool isFree = !file.contracts.isEmpty() && std::ranges::all_of(file.contracts, [](const Contract &contract) {
        return figuresOf(contract).total == Money();
    });
    if (isFree && file.invoices.isEmpty()) {
        duties.addNot(FileDutyKind::InvoicesPaid, FileStage::Invoices);
        return;
    }
    qsizetype paid = 0;
    QString open;
    for (const Invoice &invoice : file.invoices) {
        if (invoice.paidOn.isValid())
            ++paid;
        else if (open.isEmpty())
            open = u"invoices/"_s + invoice.uid + u"/paid-on"_s;
    }
    duties.addCounted(FileDutyKind::InvoicesPaid, FileStage::Invoices, paid, std::max<qsizetype>(file.invoices.size(), 1),
                      DutyGate::AsksReason, open.isEmpty() ? u"invoices"_s : open);
}

void addCloseDuties(DutyList &duties)
{
    const ProcurementFile &file = duties.file();
    addDebriefing(duties);
    addRetention(duties);
    qsizetype deleted = 0;
    bool isOverdue = false;
    QString kept;
    for (const DataHeld &data : file.intake.data) {
        if (data.deletedOn.isValid() && !isBlank(data.confirmedBy)) {
            ++deleted;
            continue;
        }
        isOverdue |= data.keptUntil.isValid() && data.keptUntil < duties.today();
        if (kept.isEmpty())
            kept = data.what;
    }
    if (file.intake.data.isEmpty())
        duties.addNot(FileDutyKind::DataDeleted, FileStage::Close);
    else
        duties.addCounted(FileDutyKind::DataDeleted, FileStage::Close, deleted, file.intake.data.size(),
                          isOverdue ? DutyGate::AsksReason : DutyGate::Open, kept);
    duties.add(FileDutyKind::Review, FileStage::Close, file.review.satisfaction.has_value(), DutyGate::AsksReason,
               u"review/satisfaction"_s);
}

} // namespace acquis
