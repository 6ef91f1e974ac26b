// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/debriefclock.h"

#include "core/procurements/amountsum.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/filedetermination.h"

#include <algorithm>

namespace acquis {

DebriefClock debriefClockOf(const ProcurementFile &file, const RegretLetter &letter, QDate today)
{
    DebriefClock clock;
    // QDate() is smaller than every day.
    clock.from = std::max(file.award.noticePublishedOn, letter.sentOn);
    const StoredDuty *duty = dutyInForce(file, DutyKind::DebriefDays);
    if (duty) {
        clock.rule = duty->row;
        clock.citation = duty->citation;
        if (clock.from.isValid() && duty->value)
            clock.until = clock.from.addDays(*duty->value);
    }
    if (letter.debriefHeldOn.isValid())
        clock.state = DebriefState::Held;
    else if (letter.debriefAskedOn.isValid())
        clock.state = DebriefState::Asked;
    else if (!clock.from.isValid())
        clock.state = DebriefState::NotAwarded;
    else if (!clock.until.isValid())
        clock.state = DebriefState::NoDuty;
    else
        clock.state = today <= clock.until ? DebriefState::Open : DebriefState::Over;
    if (clock.state == DebriefState::Open)
        clock.daysLeft = int(today.daysTo(clock.until));
    return clock;
}

QDate retentionEnd(const ProcurementFile &file)
{
    const StoredDuty *duty = dutyInForce(file, DutyKind::RecordRetentionYears);
    if (!duty || !duty->value)
        return {};
    QDate last = std::max(file.award.day, file.end.day);
    for (const Contract &contract : file.contracts)
        last = std::max({ last, contract.signedOn, figuresOf(contract).end, contract.warrantyUntil });
    for (const Invoice &invoice : file.invoices)
        last = std::max({ last, invoiceDay(invoice), invoice.paidOn });
    return last.isValid() ? last.addYears(*duty->value) : QDate();
}

} // namespace acquis
