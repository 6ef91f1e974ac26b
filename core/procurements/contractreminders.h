// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

/// Days of a contract that are told ahead (R88, R100, R127, R129, R137).
enum class ReminderKind {
    TermEnds,
    OptionDecision,
    WarrantyEnds,
    ValidationDecision, ///< 30 days before the end of the trial, unless another day was set
    PilotLimit, ///< eighteen months after a proof of concept began
    JoiningEnds,
    MilestoneDue,
    LeavingToConfirm, ///< a member left the consortium
    DataDeletion,
};
template <>
inline constexpr std::array codeWords<ReminderKind> {
    "term-ends",    "option-decision", "warranty-ends",      "validation-decision", "pilot-limit",
    "joining-ends", "milestone-due",   "leaving-to-confirm", "data-deletion",
};

struct ContractReminder
{
    ReminderKind kind {};
    QString path; ///< of the part that it speaks of, as changesBetween() names it
    BilingualText name; ///< of the option, milestone, member or data; of the others the contract's number
    QDate day; ///< on which it ends or is due
    QDate tellFrom; ///< the first day on which somebody is reminded
    [[nodiscard]] int daysLeft(QDate today) const { return int(today.daysTo(day)); } ///< below zero: late
    friend bool operator==(const ContractReminder &, const ContractReminder &) = default;
};

namespace reminderdays {
inline constexpr int term = 90;
inline constexpr int option = 30;
inline constexpr int warranty = 30;
inline constexpr int validation = 30;
inline constexpr int joining = 30;
inline constexpr int milestone = 14;
inline constexpr int pilotMonths = 18;
} // namespace reminderdays

/// Every day that still asks for something, by day, then by path: what is decided, reached, used, deleted or confirmed is left out.
/// Files that have ended only remind of warranty and data. Pure; no clock.
[[nodiscard]] QList<ContractReminder> contractReminders(const ProcurementFile &file);
} // namespace acquis
