// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procurements/invoicespanel.h"

#include "core/procurements/contractfigures.h"
#include "core/procurements/invoiceclock.h"
#include "ui/forms/factstable.h"
#include "ui/procurements/contractwords.h"
#include "ui/procurements/partfields.h"
#include "ui/procurements/stagecolumn.h"
#include "ui/procurements/toolrow.h"
#include "ui/shell/languagecontroller.h"
#include "ui/widgets/keyfigurestrip.h"
#include "ui/widgets/panel.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

InvoicesPanel::InvoicesPanel(const UiContext &context, FileSession &session, QWidget *parent)
    : StagePanel(context, session, parent)
    , m_money(new KeyFigureStrip)
    , m_invoices(new FactsTable(context, u"invoices"_s))
    , m_invoice(new PartFields(context, session, u"invoice"_s))
    , m_promise(new FactsTable(context, u"invoicePromise"_s))
    , m_add(StageColumn::makeButton(context, u"invoiceAdd"_s, u"plus"_s))
    , m_remove(StageColumn::makeButton(context, u"invoiceRemove"_s, u"minus"_s))
    , m_accept(StageColumn::makeButton(context, u"invoiceAccept"_s, u"ok"_s))
    , m_dispute(StageColumn::makeButton(context, u"invoiceDispute"_s, u"info"_s))
    , m_pay(StageColumn::makeButton(context, u"invoicePay"_s, u"spending"_s))
    , m_addAction(new QAction(this))
    , m_payAction(new QAction(this))
{
    m_money->setObjectName(u"invoiceMoney"_s);
    auto *column = new StageColumn(u"invoicesScroll"_s, *this);
    column->addWidget(m_money);
    m_listPart = column->addPart();
    m_invoicePart = column->addPart();
    m_promisePart = column->addPart();
    m_listPart->addTool(m_add);
    m_listPart->addContent(m_invoices);
    makeFields();
    m_promisePart->addContent(m_promise);
    connectButtons();
    retranslate();
}

void InvoicesPanel::makeFields()
{
    const PartFields::Find<Invoice> find = [this](auto &file) {
        const auto found = std::ranges::find(file.invoices, m_invoices->current(), &Invoice::uid);
        return found == file.invoices.end() ? nullptr : &*found;
    };
    m_invoice->addLine(u"number"_s);
    m_invoice->addDay(u"receivedOn"_s);
    m_invoice->addChange(u"amount"_s);
    m_invoice->addDay(u"day"_s);
    m_invoice->addChoice(u"contract"_s, { QString() });
    m_invoice->addPerson(u"acceptedBy"_s);
    m_invoice->addDay(u"acceptedOn"_s);
    m_invoice->addDay(u"paidOn"_s);
    m_invoice->addChange(u"paid"_s);
    m_invoice->addRows(u"disputes"_s, {});
    m_invoice->addText(u"note"_s);
    m_invoice->bind(u"number"_s, u"number"_s, find, &Invoice::number);
    m_invoice->bind(u"receivedOn"_s, u"received-on"_s, find, &Invoice::receivedOn);
    m_invoice->bind(u"amount"_s, u"amount"_s, find, &Invoice::amount);
    m_invoice->bind(u"day"_s, u"day"_s, find, &Invoice::day);
    m_invoice->bindCode(u"contract"_s, u"contract"_s, find, &Invoice::contract);
    m_invoice->bind(u"acceptedBy"_s, u"accepted-by"_s, find, &Invoice::acceptedBy);
    m_invoice->bind(u"acceptedOn"_s, u"accepted-on"_s, find, &Invoice::acceptedOn);
    m_invoice->bind(u"paidOn"_s, u"paid-on"_s, find, &Invoice::paidOn);
    m_invoice->bind(u"paid"_s, u"paid"_s, find, &Invoice::paid);
    m_invoice->bindRows<Invoice, InvoiceDispute>(
        u"disputes"_s, u"disputes"_s, find, &Invoice::disputes,
        [](const InvoiceDispute &dispute) {
            return QStringList { keptDay(dispute.from), keptDay(dispute.until), dispute.reason };
        },
        [](InvoiceDispute &dispute, const QStringList &cells) {
            dispute.from = dayOf(cells.at(0));
            dispute.until = dayOf(cells.at(1));
            dispute.reason = cells.at(2);
        });
    m_invoice->bind(u"note"_s, u"note"_s, find, &Invoice::note);
    m_invoice->setLate({ u"acceptedBy"_s, u"acceptedOn"_s, u"paidOn"_s, u"paid"_s, u"disputes"_s, u"note"_s });
    m_invoicePart->addContent(makeToolRow({ m_accept, m_dispute, m_pay, m_remove }));
    m_invoicePart->addContent(m_invoice);
}

void InvoicesPanel::connectButtons()
{
    connect(m_invoices, &FactsTable::currentChanged, this, &InvoicesPanel::showInvoice);
    connect(m_add, &QPushButton::clicked, this, &InvoicesPanel::addInvoice);
    connect(m_addAction, &QAction::triggered, this, &InvoicesPanel::addInvoice);
    connect(m_remove, &QPushButton::clicked, this, &InvoicesPanel::removeInvoice);
    connect(m_accept, &QPushButton::clicked, this, &InvoicesPanel::accept);
    connect(m_dispute, &QPushButton::clicked, this, &InvoicesPanel::dispute);
    connect(m_pay, &QPushButton::clicked, this, &InvoicesPanel::pay);
    connect(m_payAction, &QAction::triggered, this, &InvoicesPanel::pay);
}

const Invoice *InvoicesPanel::invoiceIn(const ProcurementFile &file) const
{
    const auto found = std::ranges::find(file.invoices, m_invoices->current(), &Invoice::uid);
    return found == file.invoices.end() ? nullptr : &*found;
}

bool InvoicesPanel::hasOpenDispute(const Invoice &invoice) const
{
    return std::ranges::any_of(invoice.disputes, [](const InvoiceDispute &one) { return !one.until.isValid(); });
}

QString InvoicesPanel::frozenBecause() const
{
    if (!session().isOpen() || session().file().state == FileState::Open)
        return {};
    return tr("The file has ended; what was done stays as it was.");
}

void InvoicesPanel::showFile()
{
    const ProcurementFile &file = session().file();
    const bool hasContract =
        std::ranges::any_of(file.contracts, [](const Contract &contract) { return contract.signedOn.isValid(); });
    m_add->setEnabled(hasContract && frozenBecause().isEmpty());
    m_add->setToolTip(hasContract ? QString() : tr("An invoice needs a contract that is signed."));
    m_addAction->setEnabled(m_add->isEnabled());
    m_invoice->setPeople(u"acceptedBy"_s, session().people().namesOn(session().today()));
    showMoney();
    showInvoices();
    showPromise();
}

void InvoicesPanel::showMoney()
{
    const ContractWords words(context().language.language());
    const FileMoney money = moneyOf(session().file());
    m_money->setFigures({ { tr("Awarded"), words.money(money.awarded), tr("whole term, options included") },
                          { tr("Committed"), words.money(money.committed), tr("with amendments and options") },
                          { tr("Invoiced"), words.money(money.invoiced), tr("asked for so far") },
                          { tr("Paid"), words.money(money.paid), tr("before tax") },
                          { tr("Room left"), words.money(money.room()), tr("committed and not invoiced") } });
}

void InvoicesPanel::showInvoices()
{
    const ContractWords words(context().language.language());
    const QDate today = session().today();
    QList<FactsRow> rows;
    int waiting = 0;
    const QList<FileInvoice> invoices = invoicesOf(session().file());
    for (const FileInvoice &of : invoices) {
        const InvoiceClock clock = clockOf(of.invoice, today);
        waiting += of.invoice.paidOn.isValid() ? 0 : 1;
        FactsCell state { ContractWords::state(clock) };
        state.icon = ContractWords::icon(clock);
        state.state = ContractWords::token(clock);
        rows << FactsRow { of.invoice.uid,
                           { { of.invoice.number.isEmpty() ? tr("no number yet") : of.invoice.number },
                             state,
                             { words.day(clock.due), clock.due.toJulianDay() },
                             { words.money(of.invoice.amount), of.invoice.amount.cents() },
                             { words.day(of.invoice.receivedOn), of.invoice.receivedOn.toJulianDay() },
                             { of.vendorName },
                             { ContractWords::size(of.sizeClass) },
                             { words.day(of.invoice.paidOn) } } };
    }
    m_invoices->setTable(
        { tr("Invoice"), tr("State"), tr("Due"), tr("Amount"), tr("Received"), tr("Vendor"), tr("Size"), tr("Paid on") }, rows);
    StageColumn::fitRows(*m_invoices);
    m_invoices->setVisible(!rows.isEmpty());
    m_listPart->setSubtitle(rows.isEmpty() ? tr("none yet")
                            : waiting > 0  ? tr("%n not paid yet", nullptr, waiting)
                                           : tr("all paid"));
}

void InvoicesPanel::showInvoice()
{
    const ProcurementFile &file = session().file();
    const Invoice *invoice = invoiceIn(file);
    const ContractWords words(context().language.language());
    m_invoicePart->setVisible(invoice);
    m_payAction->setEnabled(false);
    if (!invoice)
        return;
    const bool isPaid = invoice->paidOn.isValid();
    const bool isDisputed = hasOpenDispute(*invoice);
    m_accept->setEnabled(!isPaid && !invoice->acceptedOn.isValid());
    m_dispute->setText(isDisputed ? tr("Settle dispute") : tr("Dispute"));
    m_dispute->setEnabled(!isPaid && invoice->receivedOn.isValid());
    m_pay->setEnabled(!isPaid && !isDisputed);
    m_payAction->setEnabled(m_pay->isEnabled());
    m_remove->setEnabled(frozenBecause().isEmpty() && !isPaid);
    m_invoicePart->setSubtitle(ContractWords::state(clockOf(*invoice, session().today())));
    QStringList codes;
    QStringList names;
    for (const Contract &contract : file.contracts) {
        codes << contract.uid;
        const QString number = contract.number.isEmpty() ? ContractWords::of(contract.kind) : contract.number;
        names << tr("%1, room left: %2", "number of a contract").arg(number, words.money(roomForInvoices(file, contract)));
    }
    if (!codes.contains(invoice->contract)) {
        codes << invoice->contract;
        names << invoice->contract;
    }
    m_invoice->setChoices(u"contract"_s, codes, names);
    m_invoice->showPart(u"invoices/"_s + invoice->uid, frozenBecause());
}

void InvoicesPanel::showPromise()
{
    const ContractWords words(context().language.language());
    const Formats &formats = words.formats();
    QList<FactsRow> rows;
    const QList<PromiseKept> promises = promiseBySize(invoicesOf(session().file()), session().today());
    for (const PromiseKept &promise : promises) {
        const QString least = formats.percent(promise.least(), 0);
        const QString most = formats.percent(promise.most(), 0);
        rows << FactsRow { promise.sizeClass.isEmpty() ? u"unknown"_s : promise.sizeClass,
                           { { ContractWords::size(promise.sizeClass) },
                             { formats.number(promise.onTime), promise.onTime },
                             { formats.number(promise.late), promise.late },
                             { formats.number(promise.unclear), promise.unclear },
                             { formats.number(promise.open), promise.open },
                             { promise.unclear > 0 ? tr("%1 to %2", "a range of shares").arg(least, most) : least } } };
    }
    m_promise->setTable(
        { tr("Size of the vendor"), tr("Paid on time"), tr("Late"), tr("No day of receipt"), tr("Open"), tr("Kept") }, rows);
    StageColumn::fitRows(*m_promise);
    m_promisePart->setVisible(!rows.isEmpty());
}

void InvoicesPanel::change(const QString &action, const std::function<void(Invoice &)> &edit)
{
    m_invoice->finish();
    const QString uid = m_invoices->current();
    session().change(action, [&uid, &edit](ProcurementFile &file) {
        const auto found = std::ranges::find(file.invoices, uid, &Invoice::uid);
        if (found != file.invoices.end())
            edit(*found);
    });
}

void InvoicesPanel::addInvoice()
{
    Invoice invoice;
    invoice.uid = newUid(u'i');
    invoice.receivedOn = session().today();
    for (const Contract &contract : session().file().contracts) {
        if (!contract.signedOn.isValid())
            continue;
        const Contract *chosen = &contract;
        // The first with room is meant, else the last one.
        if (invoice.contract.isEmpty() || roomForInvoices(session().file(), *chosen) > Money())
            invoice.contract = chosen->uid;
        if (roomForInvoices(session().file(), *chosen) > Money())
            break;
    }
    if (!session().change(u"add-invoice"_s, [&invoice](ProcurementFile &file) { file.invoices << invoice; }))
        return;
    m_invoices->setCurrent(invoice.uid);
    m_invoice->focusField(u"number"_s);
}

void InvoicesPanel::removeInvoice()
{
    const QString uid = m_invoices->current();
    session().change(u"remove-invoice"_s, [&uid](ProcurementFile &file) {
        file.invoices.removeIf([&uid](const Invoice &invoice) { return invoice.uid == uid; });
    });
    m_invoices->setFocusToRows();
}

void InvoicesPanel::accept()
{
    change(u"accept-invoice"_s, [this](Invoice &invoice) {
        invoice.acceptedBy = session().me();
        invoice.acceptedOn = session().today();
    });
}

void InvoicesPanel::dispute()
{
    const Invoice *invoice = invoiceIn(session().file());
    if (!invoice)
        return;
    const QDate today = session().today();
    if (hasOpenDispute(*invoice)) {
        change(u"settle-dispute"_s, [today](Invoice &settled) {
            for (InvoiceDispute &one : settled.disputes) {
                if (!one.until.isValid())
                    one.until = today;
            }
        });
        return;
    }
    change(u"dispute-invoice"_s, [today](Invoice &disputed) {
        disputed.disputes << InvoiceDispute { newUid(u'd'), today, {}, {} };
    });
    if (const Invoice *disputed = invoiceIn(session().file()); disputed && !disputed->disputes.isEmpty())
        m_invoice->focusRow(u"disputes"_s, int(disputed->disputes.size()) - 1, 2);
}

void InvoicesPanel::pay()
{
    change(u"pay-invoice"_s, [this](Invoice &invoice) {
        invoice.paidOn = session().today();
        invoice.paid = invoice.amount;
    });
}

QList<QAction *> InvoicesPanel::stageActions() const
{
    return { m_addAction, m_payAction };
}

bool InvoicesPanel::goTo(const QString &path)
{
    if (path == u"invoices-paid"_s) {
        if (session().file().invoices.isEmpty())
            m_add->setFocus();
        else
            m_invoices->setFocusToRows();
        return true;
    }
    if (!path.startsWith(u"invoices/"_s))
        return false;
    m_invoices->setCurrent(path.section(u'/', 1, 1));
    return m_invoice->goTo(path);
}

void InvoicesPanel::retranslate()
{
    m_listPart->setTitle(tr("Invoices"));
    m_invoicePart->setTitle(tr("Invoice"));
    m_promisePart->setTitle(tr("Paid within thirty days of receipt"));
    m_invoices->setAccessibleTitle(tr("Invoices"));
    m_promise->setAccessibleTitle(tr("Paid within thirty days of receipt"));
    m_add->setText(tr("Add invoice"));
    m_addAction->setText(tr("Add invoice"));
    m_remove->setText(tr("Remove"));
    m_accept->setText(tr("Accept"));
    m_pay->setText(tr("Paid today"));
    m_payAction->setText(tr("Paid today"));
    m_invoice->setLabel(u"number"_s, tr("Invoice number of the vendor"));
    m_invoice->setLabel(u"receivedOn"_s, tr("Received on"), tr("The thirty days run from here."));
    m_invoice->setLabel(u"amount"_s, tr("Amount before tax"), tr("With a minus sign for a credit."));
    m_invoice->setLabel(u"day"_s, tr("Day on the invoice"));
    m_invoice->setLabel(u"contract"_s, tr("Contract that it is for"));
    m_invoice->setLabel(u"acceptedBy"_s, tr("Accepted by"));
    m_invoice->setLabel(u"acceptedOn"_s, tr("Accepted on"));
    m_invoice->setLabel(u"paidOn"_s, tr("Paid on"));
    m_invoice->setLabel(u"paid"_s, tr("Amount paid, before tax"));
    m_invoice->setLabel(u"disputes"_s, tr("Disputes"), tr("The clock stands still from the first day to the day it is settled."));
    m_invoice->setRowColumns(u"disputes"_s,
                             { RowColumn::day(tr("From")), RowColumn::day(tr("Settled on")), RowColumn::longText(tr("About")) });
    m_invoice->setLabel(u"note"_s, tr("Note"));
    showFile();
}

} // namespace acquis
