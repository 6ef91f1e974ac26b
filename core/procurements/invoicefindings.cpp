// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/amountsum.h"
#include "core/procurements/contractfigures.h"
#include "core/procurements/filefaults.h"

#include <algorithm>
#include <limits>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

class InvoiceFindings
{
public:
    explicit InvoiceFindings(const ProcurementFile &file) : m_file(file) { }

    [[nodiscard]] QList<FileFinding> take()
    {
        for (const Invoice &invoice : m_file.invoices) {
            const QString path = u"invoices/"_s + invoice.uid;
            judgeContract(invoice, path);
            judgePayment(invoice, path);
            for (const InvoiceDispute &dispute : invoice.disputes)
                judgeDispute(invoice, dispute, path + u"/disputes/"_s + dispute.uid);
        }
        for (const Contract &contract : m_file.contracts)
            judgeSum(contract);
        return m_found;
    }

private:
    void add(FileFault fault, const QString &path, const QString &value, const QString &limit,
             FaultWeight weight = FaultWeight::Forbidden)
    {
        m_found << FileFinding { fault, weight, path, value, limit, {}, {} };
    }

    void judgeContract(const Invoice &invoice, const QString &path)
    {
        const auto contract = std::ranges::find(m_file.contracts, invoice.contract, &Contract::uid);
        if (contract == m_file.contracts.end()) {
            add(FileFault::UnknownPart, path + u"/contract"_s, invoice.contract, {});
            return;
        }
        const auto judge = [&](QDate day, const QString &member) {
            if (day.isValid() && (!contract->signedOn.isValid() || day < contract->signedOn))
                add(FileFault::InvoiceBeforeContract, path + member, dayText(day), dayText(contract->signedOn));
        };
        judge(invoice.day, u"/day"_s);
        judge(invoice.receivedOn, u"/received-on"_s);
        if (!invoice.receivedOn.isValid())
            judge(invoice.paidOn, u"/paid-on"_s);
    }

    void judgePayment(const Invoice &invoice, const QString &path)
    {
        // Paid without being invoiced: nobody could tell what for.
        if (invoice.paidOn.isValid() && !invoiceDay(invoice).isValid())
            add(FileFault::InvoiceWithoutDay, path + u"/paid-on"_s, dayText(invoice.paidOn), {});
        else if (invoice.paidOn.isValid() && !invoice.receivedOn.isValid())
            add(FileFault::PaymentBeforeReceipt, path + u"/paid-on"_s, dayText(invoice.paidOn), {}, FaultWeight::Unusual);
        else if (invoice.paidOn.isValid() && invoice.paidOn < invoice.receivedOn)
            add(FileFault::PaymentBeforeReceipt, path + u"/paid-on"_s, dayText(invoice.paidOn), dayText(invoice.receivedOn));
        // Of a credit, what is paid back lies between the credit and nothing.
        const Money paid = invoice.paid.value_or(invoice.amount);
        if (paid > std::max(invoice.amount, Money()) || paid < std::min(invoice.amount, Money()))
            add(FileFault::PaymentAboveInvoice, path + u"/paid"_s, paid.toString(), invoice.amount.toString());
    }

    void judgeDispute(const Invoice &invoice, const InvoiceDispute &dispute, const QString &path)
    {
        const auto outside = [&](const QString &member, QDate day, QDate limit) {
            add(FileFault::DisputeOutsideInvoice, path + member, dayText(day), dayText(limit));
        };
        if (!dispute.from.isValid())
            add(FileFault::DisputeOutsideInvoice, path + u"/from"_s, {}, dayText(invoice.receivedOn), FaultWeight::Unusual);
        else if (invoice.receivedOn.isValid() && dispute.from < invoice.receivedOn)
            outside(u"/from"_s, dispute.from, invoice.receivedOn);
        else if (invoice.paidOn.isValid() && dispute.from > invoice.paidOn)
            outside(u"/from"_s, dispute.from, invoice.paidOn);
        if (!dispute.until.isValid())
            return;
        if (dispute.from.isValid() && dispute.until < dispute.from)
            outside(u"/until"_s, dispute.until, dispute.from);
        else if (invoice.paidOn.isValid() && dispute.until > invoice.paidOn)
            outside(u"/until"_s, dispute.until, invoice.paidOn);
    }

    /// Invoices of one contract as they came: none may ask for more than was left, and credits give back no more than was asked.
    void judgeSum(const Contract &contract)
    {
        QList<const Invoice *> invoices;
        for (const Invoice &invoice : m_file.invoices) {
            if (invoice.contract == contract.uid)
                invoices << &invoice;
        }
        std::ranges::stable_sort(invoices, {}, [](const Invoice *invoice) {
            const QDate day = invoiceDay(*invoice);
            return day.isValid() ? day.toJulianDay() : std::numeric_limits<qint64>::max();
        });
        // What a later amendment adds was not there to be invoiced; what it takes away was. In the end no more is invoiced than the
        // contract comes to then.
        const Money total = figuresOf(contract).total;
        Money whole;
        const Invoice *last = nullptr;
        for (const Invoice *invoice : std::as_const(invoices)) {
            whole = heldSum(whole, invoice->amount);
            if (invoice->amount > Money())
                last = invoice;
        }
        Money sum;
        for (const Invoice *invoice : std::as_const(invoices)) {
            const QString path = u"invoices/"_s + invoice->uid + u"/amount"_s;
            const QDate day = invoiceDay(*invoice);
            const Money bound = day.isValid() ? totalOn(contract, day) : total;
            const Money limit = invoice == last && whole > total ? std::min(bound, total) : bound;
            const Money left = heldDifference(limit, sum);
            sum = heldSum(sum, invoice->amount);
            if (invoice->amount > Money() && (sum > limit || (invoice == last && whole > total)))
                add(FileFault::InvoiceAboveRest, path, invoice->amount.toString(), left.toString());
            if (invoice->amount.isNegative())
                add(FileFault::InvoiceBelowZero, path, invoice->amount.toString(), Money().toString(),
                    sum.isNegative() ? FaultWeight::Forbidden : FaultWeight::Unusual);
        }
    }

    const ProcurementFile &m_file;
    QList<FileFinding> m_found;
};

} // namespace

QList<FileFinding> invoiceFindings(const ProcurementFile &file)
{
    return InvoiceFindings(file).take();
}

} // namespace acquis
