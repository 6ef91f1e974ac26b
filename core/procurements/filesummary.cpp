// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/filesummary.h"

#include "core/procurements/amountsum.h"
#include "core/procurements/backwardplan.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/filedays.h"
#include "core/procurements/invoiceclock.h"
#include "core/procurements/marketmeasures.h"
#include "core/procurements/officeday.h"
#include "core/vendors/packedbytes.h"
#include "core/vendors/searchwords.h"

#include <algorithm>
#include <array>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The first byte of what is packed: another layout has another number.
constexpr quint64 layout = 1;

/// The earlier of two days; an invalid one says nothing.
QDate earlier(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

Money runningTotal(const ProcurementFile &file)
{
    if (file.contracts.isEmpty())
        return file.award.amount.value_or(file.need.value);
    Money sum;
    for (const Contract &contract : file.contracts)
        sum = heldSum(sum, figuresOf(contract).total);
    return sum;
}

QList<FileEvent> eventsOf(const ProcurementFile &file)
{
    QList<FileEvent> events;
    const auto add = [&events](FileEventKind kind, QDate day, const QString &subject) {
        if (day.isValid())
            events << FileEvent { kind, day, subject };
    };
    for (const Contract &contract : file.contracts) {
        add(FileEventKind::ContractEnds, figuresOf(contract).end, contract.number);
        add(FileEventKind::WarrantyEnds, contract.warrantyUntil, contract.number);
        for (const ContractOption &option : contract.options) {
            if (isOptionOpen(contract, option))
                add(FileEventKind::OptionDecision, option.decideBy, contract.number);
        }
        if (!contract.validation.decidedOn.isValid())
            add(FileEventKind::ValidationDecision, contract.validation.decideBy, contract.number);
        if (contract.optIn.isOpen)
            add(FileEventKind::JoiningEnds, contract.optIn.until, contract.number);
    }
    if (file.contracts.isEmpty() && !file.award.day.isValid() && file.state == FileState::Open) {
        QDate expires;
        for (const Bid &bid : file.bids) {
            if (bid.state == BidState::Received)
                expires = earlier(expires, bid.validUntil);
        }
        add(FileEventKind::BidsExpire, expires, {});
    }
    std::ranges::stable_sort(events, {}, &FileEvent::day);
    return events;
}

QList<PaymentFact> paymentsOf(const ProcurementFile &file)
{
    QList<PaymentFact> facts;
    for (const FileInvoice &of : invoicesOf(file)) {
        const Invoice &invoice = of.invoice;
        PaymentFact fact { of.sizeClass, invoice.day, invoice.receivedOn, invoice.paidOn, {}, false, false, invoice.amount };
        // The day on which all that is settled was settled: what the clock says of it does not depend on today.
        QDate settled = std::max(invoice.receivedOn, invoice.paidOn);
        for (const InvoiceDispute &dispute : invoice.disputes) {
            settled = std::max(settled, dispute.until);
            // What was late before it was disputed stays late.
            const bool isOpen = !invoice.paidOn.isValid() && !dispute.until.isValid();
            const bool wasLate = dispute.from.isValid() && clockOf(invoice, dispute.from).lateBy > 0;
            fact.isDisputed = fact.isDisputed || (isOpen && !wasLate);
        }
        const InvoiceClock clock = clockOf(invoice, settled);
        fact.due = clock.due;
        fact.isPaidLate = clock.state == InvoiceState::PaidLate;
        facts << fact;
    }
    return facts;
}

QList<FileWait> waitsOf(const ProcurementFile &file, QDate stageSince, QDate closesOn)
{
    QList<FileWait> waits;
    if (file.state != FileState::Open)
        return waits;
    for (const Approval &approval : file.approvals) {
        if (approval.state == ApprovalState::Pending)
            waits << FileWait { WaitKind::Approval,   approval.to,
                                approval.requestedOn, {},
                                approval.amount,      QString(codeOf(approval.subject)) };
    }
    for (const Declaration &declaration : file.market.declarations) {
        if (!declaration.isSigned())
            waits << FileWait { WaitKind::Declaration, declaration.person, stageSince, closesOn, {}, {} };
    }
    // Who has a part declares before bids are opened, asked by name or not.
    const bool isCompared = stagesOf(file).contains(FileStage::Evaluation);
    if (isCompared && file.stage == FileStage::Solicitation && !file.evaluation.openedOn.isValid()) {
        for (const Declaration &missing : missingDeclarations(file))
            waits << FileWait { WaitKind::Declaration, missing.person, stageSince, closesOn, {}, {} };
    }
    if (file.evaluation.openedOn.isValid() && !file.evaluation.concludedOn.isValid()) {
        for (const Declaration &declaration : file.market.declarations) {
            if (declaration.role == PersonRole::Evaluator && declaration.isSigned()
                && !file.evaluation.finished.contains(declaration.person))
                waits << FileWait { WaitKind::Score, declaration.person, file.evaluation.openedOn, {}, {}, {} };
        }
    }
    for (const BidderQuestion &question : file.solicitation.questions) {
        if (question.answer.isEmpty())
            waits << FileWait { WaitKind::Question, {}, question.day, closesOn, {}, {} };
    }
    return waits;
}

/// Whose holidays count, as on the page of the file. Each calendar is made once.
const WorkingDays &workingDaysOf(const ProcurementFile &file)
{
    static const std::array<WorkingDays, codeCount<HolidayCalendar>> calendars { WorkingDays(HolidayCalendar::Ontario),
                                                                                 WorkingDays(HolidayCalendar::Canada),
                                                                                 WorkingDays(HolidayCalendar::BritishColumbia) };
    static const WorkingDays weekendsOnly;
    const auto calendar = statutoryCalendar(file.need.jurisdiction);
    return calendar ? calendars[std::size_t(*calendar)] : weekendsOnly;
}

/// Up to the contract the backward plan says when a stage must be over; after it the next milestone does.
QDate planOf(const ProcurementFile &file, QDate day)
{
    const BackwardPlan plan = backwardPlan(file, workingDaysOf(file), day);
    if (const auto stage = std::ranges::find(plan.stages, file.stage, &StageLimit::stage); stage != plan.stages.end())
        return stage->latest;
    QDate due;
    for (const Contract &contract : file.contracts) {
        for (const Milestone &milestone : contract.milestones) {
            if (!milestone.reached.isValid())
                due = earlier(due, milestone.due);
        }
    }
    return due;
}

/// What was missing in the stage of an open file when it was saved.
void countDuties(FileSummary &summary, const ProcurementFile &file, QDate day)
{
    const QList<FileDuty> duties = dutiesOf(file, file.stage, day, workingDaysOf(file));
    for (const FileDuty &duty : duties) {
        if (duty.state != DutyState::Missing || duty.gate == DutyGate::Open)
            continue;
        ++summary.missingDuties;
        if (!summary.nextDuty)
            summary.nextDuty = duty.kind;
    }
}

QDate openDebriefing(const ProcurementFile &file)
{
    QDate asked;
    for (const RegretLetter &letter : file.award.letters) {
        if (letter.debriefAskedOn.isValid() && !letter.debriefHeldOn.isValid())
            asked = earlier(asked, letter.debriefAskedOn);
    }
    return asked;
}

// ---- packing

void put(PackedWriter &writer, const QString &text)
{
    writer.addBytes(text.toUtf8());
}

void put(PackedWriter &writer, QDate day)
{
    writer.addUnsigned(day.isValid() ? quint64(day.toJulianDay()) : 0);
}

void put(PackedWriter &writer, Money money)
{
    writer.addSigned(money.cents());
}

void put(PackedWriter &writer, std::optional<Money> money)
{
    writer.addUnsigned(money ? 1 : 0);
    if (money)
        put(writer, *money);
}

template <typename E>
requires std::is_enum_v<E>
void put(PackedWriter &writer, E code)
{
    writer.addUnsigned(quint64(code));
}

template <typename E>
requires std::is_enum_v<E>
void put(PackedWriter &writer, std::optional<E> code)
{
    writer.addUnsigned(code ? quint64(*code) + 1 : 0);
}

QDate dayOf(PackedReader &reader)
{
    const quint64 day = reader.readUnsigned();
    // Beyond the year 9999 there is no day that anybody could have written.
    return day == 0 || day > 5'373'484 ? QDate() : QDate::fromJulianDay(qint64(day));
}

Money moneyOf(PackedReader &reader)
{
    return Money::fromCents(reader.readSigned());
}

std::optional<Money> optionalMoneyOf(PackedReader &reader)
{
    return reader.readUnsigned() == 0 ? std::nullopt : std::optional(moneyOf(reader));
}

template <typename E>
bool readCode(PackedReader &reader, E &code)
{
    const quint64 value = reader.readUnsigned();
    if (value >= codeCount<E>)
        return false;
    code = E(value);
    return true;
}

template <typename E>
bool readCode(PackedReader &reader, std::optional<E> &code)
{
    const quint64 value = reader.readUnsigned();
    if (value > codeCount<E>)
        return false;
    code = value == 0 ? std::nullopt : std::optional(E(value - 1));
    return true;
}

/// How many parts follow; none when so many cannot be in a file.
qsizetype countOf(PackedReader &reader)
{
    const quint64 count = reader.readUnsigned();
    return count > 100'000 ? -1 : qsizetype(count);
}

} // namespace

QStringList FileSummary::waitsFor() const
{
    QStringList people;
    for (const FileWait &wait : waits) {
        const QString &person = wait.person.isEmpty() ? holder : wait.person;
        if (!person.isEmpty() && !people.contains(person))
            people << person;
    }
    return people;
}

FileSummary summaryOf(const StoredFile &stored)
{
    const ProcurementFile &file = stored.file;
    FileSummary summary;
    summary.id = stored.id;
    summary.number = file.head.number;
    summary.title = file.head.title;
    summary.ministry = file.head.ministry;
    summary.unit = file.head.unit;
    summary.holder = file.head.holder;
    summary.state = file.state;
    summary.stage = file.stage;
    summary.route = file.route;
    summary.jurisdiction = file.need.jurisdiction;
    summary.entity = file.need.entity;
    summary.commodity = file.need.commodity;
    summary.value = runningTotal(file);
    summary.awarded = file.award.day.isValid() ? file.award.amount : std::nullopt;
    summary.vendorName = file.award.vendorName;
    summary.vendor = file.award.vendor;
    summary.sizeClass = file.award.sizeClass;
    summary.commodityCode = file.head.commodityCode;
    summary.openedOn = file.head.openedOn;
    summary.issuedOn = file.solicitation.issuedOn;
    summary.stageSince = file.passages.isEmpty() ? file.head.openedOn : file.passages.constLast().entered;
    const QList<QDate> entries = entryDays(file);
    summary.lastEntry = entries.isEmpty() ? file.head.openedOn : entries.constLast();
    summary.neededBy = file.need.neededBy;
    summary.closesOn = officeDay(file.solicitation.closesAt);
    summary.awardedOn = file.award.day;
    summary.endedOn = file.state == FileState::Open ? QDate() : file.end.day;
    // A file that was closed in order has its end where it left its last stage.
    if (file.state == FileState::Closed && !summary.endedOn.isValid() && !file.passages.isEmpty())
        summary.endedOn = file.passages.constLast().left;
    summary.endReason = file.end.reason;
    summary.priceDifference = file.end.priceDifference;
    summary.isModular = file.modular.declaredOn.isValid();
    summary.modularOn = file.modular.declaredOn;
    summary.related = file.related;
    summary.events = eventsOf(file);
    summary.payments = paymentsOf(file);
    summary.waits = waitsOf(file, summary.stageSince, summary.closesOn);
    if (file.state == FileState::Open) {
        const QDate saved = stored.savedAt.isValid() ? officeDay(stored.savedAt) : summary.lastEntry;
        countDuties(summary, file, saved);
        summary.planUntil = planOf(file, saved);
        summary.debriefAskedOn = openDebriefing(file);
    }
    for (const FileEvent &event : std::as_const(summary.events)) {
        if (event.kind == FileEventKind::ContractEnds || event.kind == FileEventKind::OptionDecision
            || event.kind == FileEventKind::WarrantyEnds)
            summary.contractEnds = earlier(summary.contractEnds, event.day);
    }
    for (const PaymentFact &fact : std::as_const(summary.payments)) {
        if (!fact.paid.isValid() && !fact.isDisputed)
            summary.nextPayment = earlier(summary.nextPayment, fact.due);
    }
    return summary;
}

QByteArray searchTextOf(const FileSummary &summary)
{
    QString text;
    for (const QString &part :
         { summary.number, summary.title.en, summary.title.fr, summary.holder, summary.vendorName, summary.unit }) {
        for (const QString &word : indexWords(part)) {
            text += u' ';
            text += word;
        }
    }
    return text.toUtf8();
}

QByteArray packSummary(const FileSummary &summary)
{
    PackedWriter writer;
    writer.addUnsigned(layout);
    writer.addBytes(searchTextOf(summary));
    for (const QString *text : { &summary.number, &summary.title.en, &summary.title.fr, &summary.ministry, &summary.unit,
                                 &summary.holder, &summary.vendorName, &summary.sizeClass, &summary.commodityCode })
        put(writer, *text);
    put(writer, summary.state);
    put(writer, summary.stage);
    put(writer, summary.route);
    put(writer, summary.jurisdiction);
    put(writer, summary.entity);
    put(writer, summary.commodity);
    put(writer, summary.endReason);
    put(writer, summary.nextDuty);
    writer.addUnsigned(quint64(std::max(summary.missingDuties, 0)));
    put(writer, summary.value);
    put(writer, summary.awarded);
    put(writer, summary.priceDifference);
    writer.addUnsigned(quint64(std::max<qint64>(summary.vendor.value, 0)));
    for (const QDate day : { summary.openedOn, summary.issuedOn, summary.stageSince, summary.lastEntry, summary.neededBy,
                             summary.planUntil, summary.closesOn, summary.awardedOn, summary.endedOn, summary.contractEnds,
                             summary.nextPayment, summary.debriefAskedOn, summary.modularOn })
        put(writer, day);
    writer.addUnsigned(summary.isModular ? 1 : 0);
    writer.addUnsigned(quint64(summary.waits.size()));
    for (const FileWait &wait : summary.waits) {
        put(writer, wait.kind);
        put(writer, wait.person);
        put(writer, wait.since);
        put(writer, wait.due);
        put(writer, wait.amount);
        put(writer, wait.subject);
    }
    writer.addUnsigned(quint64(summary.events.size()));
    for (const FileEvent &event : summary.events) {
        put(writer, event.kind);
        put(writer, event.day);
        put(writer, event.subject);
    }
    writer.addUnsigned(quint64(summary.payments.size()));
    for (const PaymentFact &fact : summary.payments) {
        put(writer, fact.sizeClass);
        put(writer, fact.day);
        put(writer, fact.received);
        put(writer, fact.paid);
        put(writer, fact.due);
        writer.addUnsigned((fact.isDisputed ? 1 : 0) + (fact.isPaidLate ? 2 : 0));
        put(writer, fact.amount);
    }
    writer.addUnsigned(quint64(summary.related.size()));
    for (const QString &number : summary.related)
        put(writer, number);
    return writer.bytes();
}

QString SummaryReader::shared(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return {};
    const quint32 number = m_numbers.of(bytes);
    if (number == m_texts.size())
        m_texts.push_back(QString::fromUtf8(bytes));
    return m_texts[number];
}

bool SummaryReader::read(QByteArrayView bytes, FileSummary &summary, QByteArrayView &text)
{
    PackedReader reader(bytes);
    if (reader.readUnsigned() != layout)
        return false;
    text = reader.readBytes();
    for (QString *one : { &summary.number, &summary.title.en, &summary.title.fr }) {
        const QByteArrayView utf8 = reader.readBytes();
        *one = utf8.isEmpty() ? QString() : QString::fromUtf8(utf8);
    }
    for (QString *one :
         { &summary.ministry, &summary.unit, &summary.holder, &summary.vendorName, &summary.sizeClass, &summary.commodityCode })
        *one = shared(reader.readBytes());
    const bool codes = readCode(reader, summary.state) && readCode(reader, summary.stage) && readCode(reader, summary.route)
                       && readCode(reader, summary.jurisdiction) && readCode(reader, summary.entity)
                       && readCode(reader, summary.commodity) && readCode(reader, summary.endReason)
                       && readCode(reader, summary.nextDuty);
    if (!codes)
        return false;
    summary.missingDuties = int(std::min<quint64>(reader.readUnsigned(), 1'000'000));
    summary.value = moneyOf(reader);
    summary.awarded = optionalMoneyOf(reader);
    summary.priceDifference = optionalMoneyOf(reader);
    summary.vendor = { qint64(reader.readUnsigned()) };
    for (QDate *day : { &summary.openedOn, &summary.issuedOn, &summary.stageSince, &summary.lastEntry, &summary.neededBy,
                        &summary.planUntil, &summary.closesOn, &summary.awardedOn, &summary.endedOn, &summary.contractEnds,
                        &summary.nextPayment, &summary.debriefAskedOn, &summary.modularOn })
        *day = dayOf(reader);
    summary.isModular = reader.readUnsigned() != 0;
    for (qsizetype left = countOf(reader); left != 0 && !reader.isDamaged(); --left) {
        FileWait wait;
        if (left < 0 || !readCode(reader, wait.kind))
            return false;
        wait.person = shared(reader.readBytes());
        wait.since = dayOf(reader);
        wait.due = dayOf(reader);
        wait.amount = moneyOf(reader);
        wait.subject = shared(reader.readBytes());
        summary.waits << wait;
    }
    QByteArrayView subjectBefore;
    for (qsizetype left = countOf(reader); left != 0 && !reader.isDamaged(); --left) {
        FileEvent event;
        if (left < 0 || !readCode(reader, event.kind))
            return false;
        event.day = dayOf(reader);
        // Numbers of contracts: events of one file have them in common, files do not.
        const QByteArrayView subject = reader.readBytes();
        if (subject == subjectBefore)
            event.subject = summary.events.isEmpty() ? QString() : summary.events.constLast().subject;
        else
            event.subject = QString::fromUtf8(subject);
        subjectBefore = subject;
        summary.events << event;
    }
    for (qsizetype left = countOf(reader); left != 0 && !reader.isDamaged(); --left) {
        if (left < 0)
            return false;
        PaymentFact fact;
        fact.sizeClass = shared(reader.readBytes());
        fact.day = dayOf(reader);
        fact.received = dayOf(reader);
        fact.paid = dayOf(reader);
        fact.due = dayOf(reader);
        const quint64 flags = reader.readUnsigned();
        fact.isDisputed = (flags & 1) != 0;
        fact.isPaidLate = (flags & 2) != 0;
        fact.amount = moneyOf(reader);
        summary.payments << fact;
    }
    for (qsizetype left = countOf(reader); left != 0 && !reader.isDamaged(); --left) {
        if (left < 0)
            return false;
        summary.related << shared(reader.readBytes());
    }
    return !reader.isDamaged() && reader.atEnd();
}

} // namespace acquis
