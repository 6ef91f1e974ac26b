// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filedays.h"

#include "core/procurements/challengephases.h"
#include "core/procurements/officeday.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace acquis {

namespace {

constexpr int sprintRecordDays = 17;
constexpr int sprintMostDays = 42;

QDate endOf(const ProcurementFile &file, QDate today)
{
    if (file.state == FileState::Open)
        return today;
    if (file.end.day.isValid())
        return file.end.day;
    return file.passages.isEmpty() ? today : file.passages.constLast().left;
}

/// A time in which a vendor is expected to answer: the file waits, it does not lie still.
struct Span
{
    QDate from;
    QDate until;
};

QList<Span> answersDue(const ProcurementFile &file, QDate end)
{
    QList<Span> spans;
    const auto add = [&spans](QDate from, QDate until) {
        if (from.isValid() && until.isValid() && from < until)
            spans << Span { from, until };
    };
    const Solicitation &asked = file.solicitation;
    add(asked.issuedOn, officeDay(asked.closesAt));
    for (const SolicitationPhase &phase : asked.phases)
        add(phase.opens, phase.closes);
    for (const InvitedFirm &firm : asked.invited) {
        if (firm.answer != InvitationAnswer::Waiting)
            add(firm.askedOn, firm.answeredOn);
    }
    for (const Contract &contract : file.contracts) {
        // Until what was promised next is due, the vendor works.
        QDate promised = contract.end;
        for (const Milestone &milestone : contract.milestones)
            promised = std::max(promised, milestone.due);
        add(contract.start.isValid() ? contract.start : contract.signedOn, std::min(promised, end));
    }
    return spans;
}

QString deskOn(const ProcurementFile &file, const QString &holder, QDate day)
{
    for (const Approval &approval : file.approvals) {
        const QDate until = approval.state == ApprovalState::Pending ? QDate() : approval.decidedOn;
        if (!approval.to.isEmpty() && approval.requestedOn.isValid() && approval.requestedOn <= day
            && (!until.isValid() || day < until))
            return approval.to;
    }
    return holder;
}

} // namespace

QList<QDate> entryDays(const ProcurementFile &file)
{
    QSet<QDate> days;
    const auto add = [&days](QDate day) {
        if (day.isValid())
            days.insert(day);
    };
    add(file.head.openedOn);
    add(file.routeChosenOn);
    add(file.modular.declaredOn);
    add(file.end.day);
    for (const StagePassage &passage : file.passages) {
        add(passage.entered);
        add(passage.left);
    }
    for (const Consultation &one : file.intake.consultations)
        add(one.day);
    for (const ComplianceLine &line : file.intake.compliance)
        add(line.day);
    for (const RequirementVersion &version : file.intake.requirements)
        add(version.day);
    add(file.intake.requirementsChecked);
    for (const DataHeld &data : file.intake.data)
        add(data.deletedOn);
    for (const StoredDetermination &determination : file.determinations)
        add(determination.day);
    add(file.soleSource.askedOn);
    add(file.soleSource.decidedOn);
    for (const MarketSearchEntry &search : file.market.searches)
        add(search.day);
    for (const Sounding &sounding : file.market.soundings)
        add(sounding.day);
    for (const ContactEntry &contact : file.market.contacts)
        add(contact.day);
    for (const Declaration &declaration : file.market.declarations)
        add(declaration.signedOn);
    add(file.solicitation.issuedOn);
    for (const InvitedFirm &firm : file.solicitation.invited) {
        add(firm.askedOn);
        add(firm.answeredOn);
    }
    for (const BidderQuestion &question : file.solicitation.questions) {
        add(question.day);
        add(question.answeredOn);
    }
    for (const SolicitationPhase &phase : file.solicitation.phases)
        add(phase.decidedOn);
    for (const Bid &bid : file.bids)
        add(officeDay(bid.receivedAt));
    add(file.evaluation.openedOn);
    add(file.evaluation.concludedOn);
    for (const Approval &approval : file.approvals) {
        add(approval.requestedOn);
        add(approval.decidedOn);
    }
    add(file.award.day);
    add(file.award.noticePublishedOn);
    for (const RegretLetter &letter : file.award.letters) {
        add(letter.sentOn);
        add(letter.debriefAskedOn);
        add(letter.debriefHeldOn);
    }
    for (const Contract &contract : file.contracts) {
        add(contract.signedOn);
        for (const ContractOption &option : contract.options)
            add(option.usedOn);
        for (const Milestone &milestone : contract.milestones)
            add(milestone.reached);
        for (const Outcome &outcome : contract.outcomes)
            add(outcome.day);
        for (const Amendment &amendment : contract.amendments)
            add(amendment.day);
        for (const JoinedBody &body : contract.optIn.joined)
            add(body.day);
        add(contract.validation.decidedOn);
    }
    for (const Invoice &invoice : file.invoices) {
        add(invoice.receivedOn);
        add(invoice.acceptedOn);
        add(invoice.paidOn);
        for (const InvoiceDispute &dispute : invoice.disputes) {
            add(dispute.from);
            add(dispute.until);
        }
    }
    for (const Waiver &waiver : file.waivers)
        add(waiver.day);
    for (const FileNote &note : file.notes)
        add(officeDay(note.at));
    for (const AttachedDocument &document : file.documents)
        add(document.addedOn);
    QList<QDate> sorted(days.begin(), days.end());
    std::ranges::sort(sorted);
    return sorted;
}

int FileDays::daysIn(FileStage stage) const
{
    int sum = 0;
    for (const PassageDays &passage : passages)
        sum += passage.stage == stage ? passage.days : 0;
    return sum;
}

int FileDays::stillIn(FileStage stage) const
{
    int sum = 0;
    for (const PassageDays &passage : passages)
        sum += passage.stage == stage ? passage.still : 0;
    return sum;
}

FileDays daysOf(const ProcurementFile &file, QDate today)
{
    FileDays found;
    found.from = file.head.openedOn;
    found.until = endOf(file, today);
    if (!found.from.isValid() || !found.until.isValid() || found.until < found.from)
        return found;
    found.days = int(found.from.daysTo(found.until));

    QList<StagePassage> passages = file.passages;
    if (passages.isEmpty())
        passages << StagePassage { {}, file.stage, file.head.holder, file.head.openedOn, {}, {} };

    const QList<QDate> entries = entryDays(file);
    const QSet<QDate> busy(entries.begin(), entries.end());
    const QList<Span> due = answersDue(file, found.until);
    const auto isStill = [&](QDate day) {
        return !busy.contains(day)
               && std::ranges::none_of(due, [day](const Span &span) { return span.from <= day && day < span.until; });
    };

    QHash<QString, DeskDays> desks;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const StagePassage &passage = passages[i];
        const bool isHere = i + 1 == passages.size() && file.state == FileState::Open;
        PassageDays stay { passage.uid,
                           passage.stage,
                           isHere ? file.head.holder : passage.holder,
                           passage.entered,
                           passage.left.isValid() ? passage.left : found.until,
                           0,
                           0 };
        for (QDate day = stay.from; day.isValid() && day < std::min(stay.until, found.until); day = day.addDays(1)) {
            ++stay.days;
            const QString holder = deskOn(file, stay.holder, day);
            DeskDays &desk = desks[holder];
            desk.holder = holder;
            ++desk.days;
            if (!isStill(day))
                continue;
            ++stay.still;
            ++desk.still;
            if (found.stillSpans.isEmpty() || found.stillSpans.constLast().until != day)
                found.stillSpans << StillSpan { day, day };
            found.stillSpans.last().until = day.addDays(1);
        }
        found.still += stay.still;
        found.passages << stay;
    }
    int sum = 0;
    for (const DeskDays &desk : std::as_const(desks))
        sum += desk.days;
    for (DeskDays desk : std::as_const(desks)) {
        desk.percent = sum > 0 ? (desk.days * 200 + sum) / (2 * sum) : 0;
        found.desks << desk;
    }
    std::ranges::sort(found.desks, [](const DeskDays &a, const DeskDays &b) {
        return a.days != b.days ? a.days > b.days : a.holder < b.holder;
    });
    return found;
}

std::optional<qint64> desksPerTenThousand(const FileDays &days, Money value)
{
    constexpr qint64 tenThousand = 1'000'000; // cents
    if (value <= Money())
        return std::nullopt;
    return (qint64(days.desks.size()) * 100 * tenThousand + value.cents() / 2) / value.cents();
}

Elapsed statementToAward(const ProcurementFile &file, QDate today)
{
    Elapsed elapsed;
    elapsed.isOver = file.award.day.isValid() || file.state != FileState::Open;
    const QDate from = file.head.openedOn;
    const QDate until = file.award.day.isValid() ? file.award.day : endOf(file, today);
    if (!from.isValid() || !until.isValid() || until < from)
        return elapsed;
    elapsed.days = int(from.daysTo(until));
    while (from.addMonths(elapsed.months + 1) <= until)
        ++elapsed.months;
    elapsed.restDays = int(from.addMonths(elapsed.months).daysTo(until));
    return elapsed;
}

QList<FileClock> clocksOf(const ProcurementFile &file, QDate today)
{
    QList<FileClock> clocks;
    const auto add = [&](FileClockKind kind, QDate from, int limit, QDate reached) {
        if (!from.isValid())
            return;
        const QDate now = reached.isValid() ? reached : endOf(file, today);
        clocks << FileClock { kind, from, from.addDays(limit), reached, int(std::max<qint64>(from.daysTo(now), 0)) };
    };
    if (file.route == Route::SprintWithUs || file.route == Route::CodeWithUs) {
        add(FileClockKind::SprintSeventeen, file.head.openedOn, sprintRecordDays, file.award.day);
        add(FileClockKind::SprintFortyTwo, file.head.openedOn, sprintMostDays, file.award.day);
    }
    if (const BriefClock brief = briefClock(file, endOf(file, today)); brief.ends.isValid())
        add(FileClockKind::SolutionBrief, file.solicitation.issuedOn, briefClockDays, brief.reached);
    for (const SolicitationPhase &phase : file.solicitation.phases) {
        if (phase.kind == PhaseKind::Residency)
            add(FileClockKind::Residency, phase.opens, residencyWeeks * 7, phase.decidedOn);
    }
    return clocks;
}

int valueBandOf(Money value)
{
    constexpr std::array<qint64, 3> limits { 2'500'000, 10'000'000, 100'000'000 }; // cents
    return int(std::ranges::upper_bound(limits, value.cents()) - limits.begin());
}

DurationMedian medianOfLike(const ProcurementFile &file, const QList<FileDuration> &durations)
{
    std::vector<int> days;
    for (const FileDuration &other : durations) {
        if (other.number != file.head.number && other.route == file.route
            && valueBandOf(other.value) == valueBandOf(file.need.value))
            days.push_back(other.days);
    }
    if (days.empty())
        return {};
    std::ranges::sort(days);
    const std::size_t middle = days.size() / 2;
    const int median = days.size() % 2 == 1 ? days[middle] : (days[middle - 1] + days[middle] + 1) / 2;
    return { median, int(days.size()) };
}

} // namespace acquis
