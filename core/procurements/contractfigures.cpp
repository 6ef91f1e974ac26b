// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procurements/contractfigures.h"

#include "core/procurements/amountsum.h"

#include <algorithm>
#include <map>

namespace acquis {

namespace {

struct PlannedChange
{
    const Amendment *amendment = nullptr;
    const ContractOption *option = nullptr; ///< that is used by this change
    [[nodiscard]] QDate day() const { return amendment ? amendment->day : option->usedOn; }
};

const ContractOption *optionOf(const Contract &contract, const QString &uid)
{
    const auto found = std::ranges::find(contract.options, uid, &ContractOption::uid);
    return uid.isEmpty() || found == contract.options.end() ? nullptr : &*found;
}

bool isNamed(const Contract &contract, const ContractOption &option)
{
    return std::ranges::any_of(contract.amendments, [&option](const Amendment &amendment) {
        return amendment.day.isValid() && amendment.option == option.uid;
    });
}

QList<PlannedChange> changesOf(const Contract &contract)
{
    QList<PlannedChange> changes;
    for (const Amendment &amendment : contract.amendments) {
        if (amendment.day.isValid())
            changes << PlannedChange { &amendment, optionOf(contract, amendment.option) };
    }
    std::ranges::stable_sort(changes, {}, [](const PlannedChange &change) { return change.amendment->number; });
    QList<const ContractOption *> used;
    for (const ContractOption &option : contract.options) {
        if (option.usedOn.isValid() && !isNamed(contract, option))
            used << &option;
    }
    std::ranges::stable_sort(used, {}, &ContractOption::usedOn);
    for (const ContractOption *option : used) {
        const auto later =
            std::ranges::find_if(changes, [option](const PlannedChange &change) { return change.day() > option->usedOn; });
        changes.insert(later, PlannedChange { nullptr, option });
    }
    return changes;
}

QDate endAfter(const PlannedChange &change, QDate end)
{
    if (change.amendment && change.amendment->newEnd.isValid())
        return change.amendment->newEnd;
    return change.option && end.isValid() ? end.addMonths(change.option->months) : end;
}

} // namespace

ContractFigures figuresOf(const Contract &contract)
{
    ContractFigures figures;
    figures.total = contract.value;
    figures.end = contract.end;
    Money grown;
    for (const PlannedChange &change : changesOf(contract)) {
        ContractStep step;
        step.day = change.day();
        if (const Amendment *amendment = change.amendment) {
            step.uid = amendment->uid;
            step.number = amendment->number;
            step.change = amendment->change;
            AmendmentSum &sum = figures.sums[std::size_t(amendment->kind)];
            ++sum.count;
            sum.change = heldSum(sum.change, amendment->change);
            grown = heldSum(grown, amendment->change);
            if (change.option)
                grown = heldDifference(grown, change.option->value);
        } else {
            step.uid = change.option->uid;
            step.change = change.option->value;
        }
        figures.total = heldSum(figures.total, step.change);
        figures.end = endAfter(change, figures.end);
        step.total = figures.total;
        step.growth = { grown.cents(), contract.value.cents() };
        step.end = figures.end;
        figures.steps << step;
    }
    figures.growth = { grown.cents(), contract.value.cents() };
    for (const ContractOption &option : contract.options) {
        if (isOptionOpen(contract, option))
            figures.optionsLeft = heldSum(figures.optionsLeft, option.value);
    }
    return figures;
}

Money totalOn(const Contract &contract, QDate day)
{
    Money total = contract.value;
    const QList<ContractStep> steps = figuresOf(contract).steps;
    for (const ContractStep &step : steps) {
        if (step.day <= day)
            total = heldSum(total, step.change);
    }
    return total;
}

bool isGrowthAbove(const ContractStep &step, int percent)
{
    if (step.growth.whole <= 0)
        return step.growth.part > 0;
    // Hundreds and rest apart: a hundred times the amount could leave the range.
    const qint64 limit = step.growth.whole / 100 * percent + step.growth.whole % 100 * percent / 100;
    return step.growth.part > limit;
}

bool isOptionOpen(const Contract &contract, const ContractOption &option)
{
    return !option.usedOn.isValid() && !isNamed(contract, option);
}

QDate invoiceDay(const Invoice &invoice)
{
    return invoice.receivedOn.isValid() ? invoice.receivedOn : invoice.day;
}

Money invoicedOn(const ProcurementFile &file, const QString &contract)
{
    Money sum;
    for (const Invoice &invoice : file.invoices) {
        if (invoice.contract == contract && invoiceDay(invoice).isValid())
            sum = heldSum(sum, invoice.amount);
    }
    return sum;
}

Money paidOf(const Invoice &invoice)
{
    return invoice.paidOn.isValid() ? invoice.paid.value_or(invoice.amount) : Money();
}

Money roomForInvoices(const ProcurementFile &file, const Contract &contract)
{
    return heldDifference(figuresOf(contract).total, invoicedOn(file, contract.uid));
}

std::optional<Money> roomForJoiners(const OptInTerms &terms)
{
    if (!terms.ceiling)
        return std::nullopt;
    Money room = *terms.ceiling;
    for (const JoinedBody &body : terms.joined)
        room = heldDifference(room, body.amount);
    return room;
}

int sizeOrder(QStringView sizeClass)
{
    constexpr std::array sizes { u"micro", u"small", u"medium", u"large" };
    const auto found = std::ranges::find_if(sizes, [sizeClass](const char16_t *size) { return sizeClass == QStringView(size); });
    return int(found - sizes.begin());
}

bool isSmallerFirm(QStringView sizeClass)
{
    return sizeOrder(sizeClass) <= sizeOrder(u"medium");
}

QList<SubcontractShare> subcontractShares(const Contract &contract)
{
    std::map<std::pair<int, QString>, Money> sums;
    for (const Subcontract &part : contract.subcontracts) {
        Money &sum = sums[{ sizeOrder(part.sizeClass), part.sizeClass }];
        sum = heldSum(sum, part.value);
    }
    const Money total = figuresOf(contract).total;
    QList<SubcontractShare> shares;
    for (const auto &[size, sum] : sums)
        shares << SubcontractShare { size.second, sum, { sum.cents(), total.cents() } };
    return shares;
}

bool isIndirect(const Contract &contract)
{
    return contract.kind == ContractKind::PassThrough && !contract.endVendorName.isEmpty();
}

QStringList leavingsToConfirm(const Contract &contract)
{
    QStringList uids;
    for (const ConsortiumMember &member : contract.members) {
        const bool isConfirmed = std::ranges::any_of(contract.amendments, [&member](const Amendment &amendment) {
            return amendment.kind == AmendmentType::Members && amendment.day.isValid() && amendment.day >= member.left;
        });
        if (member.left.isValid() && !isConfirmed)
            uids << member.uid;
    }
    return uids;
}

Money FileMoney::room() const
{
    return heldDifference(committed, invoiced);
}

bool isAwardInForce(const ProcurementFile &file)
{
    if (!file.award.amount || !file.award.day.isValid())
        return false;
    const bool endedEarly = file.state == FileState::Cancelled || file.state == FileState::Abandoned;
    return !endedEarly
           || std::ranges::any_of(file.contracts, [](const Contract &contract) { return contract.signedOn.isValid(); });
}

FileMoney moneyOf(const ProcurementFile &file)
{
    FileMoney money;
    if (isAwardInForce(file))
        money.awarded = file.award.amount;
    for (const Contract &contract : file.contracts) {
        if (!contract.signedOn.isValid())
            continue;
        const ContractFigures figures = figuresOf(contract);
        money.committed = heldSum(money.committed, figures.total);
        money.optionsLeft = heldSum(money.optionsLeft, figures.optionsLeft);
    }
    for (const Invoice &invoice : file.invoices) {
        if (invoiceDay(invoice).isValid())
            money.invoiced = heldSum(money.invoiced, invoice.amount);
        money.paid = heldSum(money.paid, paidOf(invoice));
    }
    return money;
}

} // namespace acquis
