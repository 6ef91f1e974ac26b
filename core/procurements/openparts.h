// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

/// What a file that is to be closed has left undone.
enum class OpenPart {
    LetterNotSent,
    NoticeNotPublished,
    MilestoneNotReached,
    TrialNotDecided,
    InvoiceNotPaid,
    DataNotDeleted,
    NotInvoiced
};
template <>
inline constexpr std::array codeWords<OpenPart> { "letter-not-sent",   "notice-not-published", "milestone-not-reached",
                                                  "trial-not-decided", "invoice-not-paid",     "data-not-deleted",
                                                  "not-invoiced" };

struct OpenEntry
{
    OpenPart part {};
    QString path; ///< as changesBetween() names it
    QString name; ///< firm, number of the contract or invoice, milestone, data
    std::optional<Money> amount; ///< of what is not paid or not invoiced
    friend bool operator==(const OpenEntry &, const OpenEntry &) = default;
};

/// In the order of the stages. A trial is undecided only when its end is set; room that is left is told, and is no fault. Pure.
/// \p language chooses the name where there are two.
[[nodiscard]] QList<OpenEntry> openParts(const ProcurementFile &file, Language language);

} // namespace acquis
