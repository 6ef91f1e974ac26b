// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/invoiceclock.h"

#include "core/procurements/contractfigures.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <tuple>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

struct Standstill
{
    QDate from;
    QDate until; ///< the clock runs again from here
};

/// Disputes between receipt and \p end, joined where they touch, oldest first.
QList<Standstill> standstills(const Invoice &invoice, QDate end)
{
    QList<Standstill> all;
    for (const InvoiceDispute &dispute : invoice.disputes) {
        if (!dispute.from.isValid())
            continue;
        const QDate from = std::max(dispute.from, invoice.receivedOn);
        const QDate until = dispute.until.isValid() ? std::min(dispute.until, end) : end;
        if (from < until)
            all << Standstill { from, until };
    }
    std::ranges::sort(all, {}, &Standstill::from);
    QList<Standstill> joined;
    for (const Standstill &one : std::as_const(all)) {
        if (!joined.isEmpty() && one.from <= joined.last().until)
            joined.last().until = std::max(joined.last().until, one.until);
        else
            joined << one;
    }
    return joined;
}

bool isDisputedOn(const Invoice &invoice, QDate day)
{
    return std::ranges::any_of(invoice.disputes, [day](const InvoiceDispute &dispute) {
        return dispute.from.isValid() && dispute.from <= day && (!dispute.until.isValid() || day < dispute.until);
    });
}

QString vendorKey(const FileInvoice &of)
{
    return of.vendor.isValid() ? QString::number(of.vendor.value) : u"name/"_s + of.vendorName.simplified().toCaseFolded();
}

struct Past
{
    int paid = 0;
    int late = 0;
};

CodeSet<LateRisk> risksOf(const Invoice &invoice, const InvoiceClock &clock, const Past &past, const RadarRule &rule)
{
    CodeSet<LateRisk> risks;
    if (clock.isPaid() || clock.state == InvoiceState::NoReceiptDay)
        return risks;
    const bool isAccepted = invoice.acceptedOn.isValid();
    const bool isRisky = !isAccepted || past.late > 0;
    if (clock.daysLeft > (isRisky ? rule.riskyDays : rule.days))
        return risks;
    risks.insert(clock.daysLeft < 0 ? LateRisk::IsLate : LateRisk::FewDaysLeft);
    if (clock.daysLeft > rule.days)
        risks.remove(LateRisk::FewDaysLeft);
    if (!isAccepted)
        risks.insert(LateRisk::NotAccepted);
    if (past.late > 0)
        risks.insert(LateRisk::PaidLateBefore);
    if (clock.isDisputed)
        risks.insert(LateRisk::InDispute);
    return risks;
}

} // namespace

InvoiceClock clockOf(const Invoice &invoice, QDate today)
{
    InvoiceClock clock;
    if (!invoice.receivedOn.isValid())
        return clock;
    const bool isPaid = invoice.paidOn.isValid();
    const QDate end = std::max(isPaid ? invoice.paidOn : today, invoice.receivedOn);
    clock.due = invoice.receivedOn.addDays(paymentDays);
    for (const Standstill &one : standstills(invoice, end)) {
        const int days = int(one.from.daysTo(one.until));
        clock.stopped += days;
        // A dispute that begins when the thirty days are over moves nothing any more.
        if (one.from <= clock.due)
            clock.due = clock.due.addDays(days);
    }
    clock.run = int(invoice.receivedOn.daysTo(end)) - clock.stopped;
    clock.lateBy = std::max(0, clock.run - paymentDays);
    if (isPaid) {
        clock.state = clock.lateBy > 0 ? InvoiceState::PaidLate : InvoiceState::PaidOnTime;
        return clock;
    }
    clock.daysLeft = paymentDays - clock.run;
    clock.isDisputed = isDisputedOn(invoice, today);
    clock.state = clock.lateBy > 0 ? InvoiceState::Late : clock.isDisputed ? InvoiceState::InDispute : InvoiceState::Waiting;
    return clock;
}

QList<FileInvoice> invoicesOf(const ProcurementFile &file)
{
    QList<FileInvoice> invoices;
    for (const Invoice &invoice : file.invoices) {
        const auto contract = std::ranges::find(file.contracts, invoice.contract, &Contract::uid);
        if (contract == file.contracts.end())
            invoices << FileInvoice { file.head.number, file.award.vendorName, file.award.vendor, file.award.sizeClass, invoice };
        else
            invoices << FileInvoice { file.head.number, contract->vendorName, contract->vendor, contract->sizeClass, invoice };
    }
    return invoices;
}

QList<PromiseKept> promiseBySize(const QList<FileInvoice> &invoices, QDate today)
{
    std::map<int, PromiseKept> bySize;
    for (const FileInvoice &of : invoices) {
        PromiseKept &promise = bySize[sizeOrder(of.sizeClass)];
        if (sizeOrder(of.sizeClass) <= sizeOrder(u"large"))
            promise.sizeClass = of.sizeClass;
        switch (clockOf(of.invoice, today).state) {
        case InvoiceState::NoReceiptDay: ++(of.invoice.paidOn.isValid() ? promise.unclear : promise.open); break;
        case InvoiceState::PaidOnTime: ++promise.onTime; break;
        case InvoiceState::PaidLate:
        case InvoiceState::Late: ++promise.late; break;
        case InvoiceState::Waiting:
        case InvoiceState::InDispute: ++promise.open; break;
        }
    }
    QList<PromiseKept> promises;
    for (const auto &[order, promise] : bySize)
        promises << promise;
    return promises;
}

QList<RadarEntry> lateRadar(const QList<FileInvoice> &invoices, QDate today, const RadarRule &rule)
{
    QHash<QString, Past> past;
    for (const FileInvoice &of : invoices) {
        const InvoiceClock clock = clockOf(of.invoice, today);
        if (!clock.isPaid())
            continue;
        Past &known = past[vendorKey(of)];
        ++known.paid;
        known.late += clock.state == InvoiceState::PaidLate ? 1 : 0;
    }
    QList<RadarEntry> entries;
    for (const FileInvoice &of : invoices) {
        const InvoiceClock clock = clockOf(of.invoice, today);
        const Past before = past.value(vendorKey(of));
        const CodeSet<LateRisk> risks = risksOf(of.invoice, clock, before, rule);
        if (!risks.isEmpty())
            entries << RadarEntry { of, clock, risks, before.late, before.paid };
    }
    std::ranges::sort(entries, {}, [](const RadarEntry &entry) {
        return std::tuple(sizeOrder(entry.of.sizeClass), entry.clock.daysLeft, entry.of.file, entry.of.invoice.number);
    });
    return entries;
}

} // namespace acquis
