// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/invoiceradar.h"

#include "core/procurements/contractfigures.h"
#include "core/procurements/filestore.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <tuple>

namespace acquis {

namespace {

constexpr qsizetype filesBetweenLooks = 4096;

/// A file with an invoice that may be on the radar, and when that one's turn is.
struct Candidate
{
    qsizetype position = 0;
    int size = 0;
    qint64 daysLeft = 0;
};

std::optional<Candidate> candidateAt(const FileSummaries &files, qsizetype position, QDate today, const RadarRule &rule)
{
    std::optional<Candidate> first;
    for (const PaymentFact &fact : files.at(position).payments) {
        if (fact.paid.isValid() || !fact.due.isValid())
            continue;
        // Of what is in dispute the clock stands still: its day is only known from the file.
        const Candidate one { position, sizeOrder(fact.sizeClass), today.daysTo(fact.due) };
        const bool isNear = one.daysLeft <= rule.riskyDays || fact.isDisputed;
        if (isNear && (!first || std::tie(one.size, one.daysLeft) < std::tie(first->size, first->daysLeft)))
            first = one;
    }
    return first;
}

/// The paid invoices of a file, as far as it matters to whom and whether in time.
void addPast(const FileSummary &file, QList<FileInvoice> &invoices)
{
    for (const PaymentFact &fact : file.payments) {
        if (!fact.paid.isValid() || !fact.due.isValid())
            continue;
        FileInvoice of { file.number, file.vendorName, file.vendor, fact.sizeClass, {} };
        of.invoice.receivedOn = fact.due.addDays(-paymentDays); // days in dispute are taken off already
        of.invoice.paidOn = fact.paid;
        invoices << of;
    }
}

} // namespace

Result<InvoiceRadar> readInvoiceRadar(Database &database, const FileSummaries &files, QDate today, const CancelToken &cancel,
                                      int most)
{
    const RadarRule rule;
    std::vector<Candidate> candidates;
    for (qsizetype i = 0; i < files.count(); ++i) {
        if (i % filesBetweenLooks == 0 && cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        if (const auto candidate = candidateAt(files, i, today, rule))
            candidates.push_back(*candidate);
    }
    std::ranges::sort(candidates, {}, [](const Candidate &one) { return std::tuple(one.size, one.daysLeft, one.position); });
    InvoiceRadar radar;
    radar.isCut = candidates.size() > std::size_t(most);
    if (radar.isCut)
        candidates.resize(std::size_t(most));

    QList<FileInvoice> invoices;
    QSet<qsizetype> read;
    QSet<VendorId> vendors;
    QSet<QString> names;
    for (const Candidate &candidate : candidates) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const auto stored = loadFile(database, files.at(candidate.position).id);
        if (!stored && stored.error().code == ErrorCode::UnknownValue)
            continue; // taken out since the summaries were read
        if (!stored)
            return std::unexpected(stored.error());
        read.insert(candidate.position);
        for (const FileInvoice &of : invoicesOf(stored->file)) {
            vendors.insert(of.vendor);
            names.insert(of.vendorName);
            invoices << of;
        }
    }
    for (qsizetype i = 0; i < files.count(); ++i) {
        if (i % filesBetweenLooks == 0 && cancel.isCancelled())
            return failure(ErrorCode::Cancelled);
        const FileSummary &file = files.at(i);
        const bool isOfThem = file.vendor.isValid() ? vendors.contains(file.vendor) : names.contains(file.vendorName);
        if (isOfThem && !file.payments.isEmpty() && !read.contains(i))
            addPast(file, invoices);
    }
    radar.entries = lateRadar(invoices, today, rule);
    return radar;
}

} // namespace acquis
