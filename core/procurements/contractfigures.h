// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"
#include "core/rules/ruleset.h"

#include <array>

// What a contract comes to. Pure functions over values; no clock; any thread. Sums that leave 64 bits of cents are held at the end of
// the range.
namespace acquis {

/// A change of what the contract binds: an amendment, or an option that is used.
struct ContractStep
{
    QString uid; ///< of the amendment or the option
    int number = 0; ///< of the amendment; 0: an option that no amendment names
    QDate day;
    Money change;
    Money total; ///< running, this step included
    Share growth; ///< of all amendments so far, of the value as signed; undefined when that was zero
    QDate end; ///< of the contract from now on
    friend bool operator==(const ContractStep &, const ContractStep &) = default;
};

/// Amendments of one kind.
struct AmendmentSum
{
    int count = 0;
    Money change;
    friend bool operator==(const AmendmentSum &, const AmendmentSum &) = default;
};

struct ContractFigures
{
    QList<ContractStep> steps; ///< amendments by number, used options where their day puts them
    Money total; ///< value and all steps
    Share growth; ///< see ContractStep
    std::array<AmendmentSum, codeCount<AmendmentType>> sums; ///< value, scope and the others apart (R139)
    QDate end; ///< as it is now; invalid: no end was agreed
    Money optionsLeft; ///< value of the options that can still be used
    [[nodiscard]] const AmendmentSum &of(AmendmentType kind) const { return sums[std::size_t(kind)]; }
};

/// Growth counts amendments alone (R74): an option that was priced at award is no growth when it is used, what an amendment adds to
/// its price is. An amendment without a day is a draft and does not count.
[[nodiscard]] ContractFigures figuresOf(const Contract &contract);

/// What it came to on that day: the value, and the steps until then.
[[nodiscard]] Money totalOn(const Contract &contract, QDate day);

/// Whether the growth is above so many percent of the value as signed; of a value of zero, whether there is any.
[[nodiscard]] bool isGrowthAbove(const ContractStep &step, int percent);
/// Growth above which an amendment asks for approval unless the office sets another.
inline constexpr int usualGrowthPercent = 20;

/// Not used, and not named by an amendment.
[[nodiscard]] bool isOptionOpen(const Contract &contract, const ContractOption &option);

/// The day on which an invoice counts: received, else the vendor's; invalid: it does not count yet.
[[nodiscard]] QDate invoiceDay(const Invoice &invoice);
/// What was invoiced on the contract of that uid, as far as invoices have a day.
[[nodiscard]] Money invoicedOn(const ProcurementFile &file, const QString &contract);
/// What was paid of an invoice: nothing without a day.
[[nodiscard]] Money paidOf(const Invoice &invoice);
/// What is left for invoices; below zero: too much was invoiced.
[[nodiscard]] Money roomForInvoices(const ProcurementFile &file, const Contract &contract);
/// What is left for others to join (R124). None: no ceiling was set.
[[nodiscard]] std::optional<Money> roomForJoiners(const OptInTerms &terms);

/// Work given to others by size of firm (R107).
struct SubcontractShare
{
    QString sizeClass; ///< empty: not known
    Money value;
    Share share; ///< of the contract's total
    friend bool operator==(const SubcontractShare &, const SubcontractShare &) = default;
};
/// Smallest firms first, unknown last.
[[nodiscard]] QList<SubcontractShare> subcontractShares(const Contract &contract);

/// The firm is micro, small or medium.
[[nodiscard]] bool isSmallerFirm(QStringView sizeClass);
/// Where a size stands among the others: micro 0, small 1, medium 2, large 3, unknown 4.
[[nodiscard]] int sizeOrder(QStringView sizeClass);
/// The money reaches a smaller firm only through the payee: it counts as indirect, never as direct (R97).
[[nodiscard]] bool isIndirect(const Contract &contract);

/// Members who left and whose leaving no later amendment of members confirms (R129); uids.
[[nodiscard]] QStringList leavingsToConfirm(const Contract &contract);

/// The four kinds of money of a file, never added to each other.
struct FileMoney
{
    std::optional<Money> awarded;
    Money committed;
    Money invoiced;
    Money paid;
    Money optionsLeft;
    [[nodiscard]] Money room() const; ///< committed and not invoiced
    friend bool operator==(const FileMoney &, const FileMoney &) = default;
};
/// A contract binds from the day it is signed; an award of a file that ended before any contract was signed has lapsed.
[[nodiscard]] FileMoney moneyOf(const ProcurementFile &file);
/// The award stands: decided, and not lapsed.
[[nodiscard]] bool isAwardInForce(const ProcurementFile &file);

/// A limit of the rules that a step lifts the contract over.
struct CrossedLimit
{
    Money limit; ///< the first amount of the row that speaks now
    QString row; ///< id of that row
    BilingualText text;
    Citation citation;
    Confidence confidence {};
    friend bool operator==(const CrossedLimit &, const CrossedLimit &) = default;
};

/// What the rules say of a step.
struct StepJudgement
{
    QString step; ///< uid
    Money before;
    Money after;
    QList<CrossedLimit> limits; ///< lowest first, each amount once
    QList<CrossedLimit> warnings; ///< rows on amendments that speak; the limit is zero
    std::optional<Authority> authorityBefore; ///< who approves on the file's route at the total before
    std::optional<Authority> authority; ///< at the new total
    std::optional<StoredDuty> approval; ///< the duty that names it
    bool isGrowthAbove = false; ///< the amendments together are above the growth that was set
    std::optional<NeedError> error; ///< the rules could not be asked
    [[nodiscard]] bool asksApproval() const { return isGrowthAbove || !limits.isEmpty() || authority != authorityBefore; }
};

/// Asks the rules for each step, with the total before it as what is amended (Need::amends). A step that adds nothing crosses
/// nothing. In the order of figuresOf().steps.
[[nodiscard]] QList<StepJudgement> judgeSteps(const Contract &contract, const Need &need, std::optional<Route> route,
                                              const RuleSet &rules, int growthPercent = usualGrowthPercent);

struct FileFinding;
/// Amendments that lift a contract over a limit of the rules and are not approved: AmendmentCrossesLimit with the new total, the limit and
/// the rule. Growth above a share of the value is told by contractFindings(), which asks no rules.
[[nodiscard]] QList<FileFinding> limitFindings(const ProcurementFile &file, const RuleSet &rules);

} // namespace acquis
