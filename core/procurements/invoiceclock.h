// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

/// An invoice is to be paid thirty days after it was received (R04); the day of typing means nothing.
inline constexpr int paymentDays = 30;

enum class InvoiceState { NoReceiptDay, Waiting, InDispute, Late, PaidOnTime, PaidLate };
template <>
inline constexpr std::array codeWords<InvoiceState> { "no-receipt-day", "waiting",      "in-dispute",
                                                      "late",           "paid-on-time", "paid-late" };

/// How an invoice stands on a day.
struct InvoiceClock
{
    InvoiceState state {};
    QDate due; ///< last day that is on time, as far as disputes are known; invalid: no receipt day
    int run = 0; ///< days of the clock, from receipt to payment or today, without disputes
    int stopped = 0; ///< days in dispute; overlapping disputes count once
    int daysLeft = 0; ///< of the thirty while it is not paid; below zero: late
    int lateBy = 0; ///< 0: on time
    bool isDisputed = false; ///< a dispute is open on that day; one that was late before stays late all the same
    [[nodiscard]] bool isPaid() const { return state == InvoiceState::PaidOnTime || state == InvoiceState::PaidLate; }
    friend bool operator==(const InvoiceClock &, const InvoiceClock &) = default;
};

/// The clock stands still from the day a dispute begins to the day it is settled; one that is open stands until \p today. Paid without
/// a day of receipt: NoReceiptDay, because nobody can tell. A dispute that is opened when the thirty days are over makes nothing
/// punctual: it is Late. Pure; any thread.
[[nodiscard]] InvoiceClock clockOf(const Invoice &invoice, QDate today);

/// An invoice with what lists of several files need to tell of it.
struct FileInvoice
{
    QString file; ///< number
    QString vendorName; ///< who is paid
    VendorId vendor;
    QString sizeClass; ///< at award; empty: not known
    Invoice invoice;
    friend bool operator==(const FileInvoice &, const FileInvoice &) = default;
};
[[nodiscard]] QList<FileInvoice> invoicesOf(const ProcurementFile &file);

/// The promise of thirty days for firms of one size.
struct PromiseKept
{
    QString sizeClass; ///< empty: not known
    int onTime = 0; ///< paid
    int late = 0; ///< paid late, or late and not paid
    int unclear = 0; ///< paid, but nobody knows when it was received
    int open = 0; ///< not yet decided: waiting or in dispute
    [[nodiscard]] int decided() const { return onTime + late + unclear; }
    /// The share kept lies between these: the unclear ones all late, or all on time.
    [[nodiscard]] Share least() const { return { onTime, decided() }; }
    [[nodiscard]] Share most() const { return { onTime + unclear, decided() }; }
    friend bool operator==(const PromiseKept &, const PromiseKept &) = default;
};
/// Smallest firms first, unknown last; only sizes that have invoices.
[[nodiscard]] QList<PromiseKept> promiseBySize(const QList<FileInvoice> &invoices, QDate today);

/// Why an invoice is on the radar.
enum class LateRisk {
    IsLate,
    FewDaysLeft, ///< at most RadarRule::days
    NotAccepted, ///< nobody has accepted it yet
    PaidLateBefore, ///< the same vendor was
    InDispute, ///< and few days are left when it is settled
};
template <>
inline constexpr std::array codeWords<LateRisk> { "is-late", "few-days-left", "not-accepted", "paid-late-before", "in-dispute" };

struct RadarRule
{
    int days = 10;
    /// Told this early when nobody has accepted it, or when the vendor was paid late before.
    int riskyDays = 20;
};

struct RadarEntry
{
    FileInvoice of;
    InvoiceClock clock;
    CodeSet<LateRisk> risks;
    int lateBefore = 0; ///< invoices of this vendor that were paid late,
    int paidBefore = 0; ///< of so many that were paid
    friend bool operator==(const RadarEntry &, const RadarEntry &) = default;
};

/// What is late or about to be: the smallest firms first, then by days left, file and invoice number. Vendors are one by id, without
/// one by name. Pure; any thread.
[[nodiscard]] QList<RadarEntry> lateRadar(const QList<FileInvoice> &invoices, QDate today, const RadarRule &rule = {});

} // namespace acquis
