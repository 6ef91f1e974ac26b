// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/arrangement.h"
#include "core/agreements/buyingagreement.h"
#include "core/agreements/priceguide.h"

#include <QDate>
#include <QList>

namespace acquis {

enum class DueKind { ArrangementEnds, RefreshDue, AgreementEnds, JoiningEnds, ExtensionDecision, PriceReview };
template <>
inline constexpr std::array codeWords<DueKind> { "arrangement-ends", "refresh-due",        "agreement-ends",
                                                 "joining-ends",     "extension-decision", "price-review" };

/// A day on which something ends or is to be done.
struct DueDay
{
    DueKind kind {};
    QString uid;
    BilingualText name;
    QDate day;
    int daysLeft = 0; ///< negative: late
    friend bool operator==(const DueDay &, const DueDay &) = default;
};

/// What ends or is due from \p today to \p days later, both included, and the refreshes and reviews that are late; what has
/// ended is past and is not listed. By day, then by kind and uid.
[[nodiscard]] QList<DueDay> dueWithin(const QList<Arrangement> &arrangements, const QList<BuyingAgreement> &agreements,
                                      const QList<PriceGuide> &guides, QDate today, int days);

} // namespace acquis
