// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/rules/codes.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace acquis {

/// What somebody with authority must say yes to. What was approved is frozen as long as the approval stands.
enum class ApprovalSubject { Route, SoleSource, Solicitation, Award, Amendment, Modular, FewerQuotes, Exception };
template <>
inline constexpr std::array codeWords<ApprovalSubject> { "route",     "sole-source", "solicitation", "award",
                                                         "amendment", "modular",     "fewer-quotes", "exception" };
enum class ApprovalState { Pending, Approved, Refused, Withdrawn };
template <>
inline constexpr std::array codeWords<ApprovalState> { "pending", "approved", "refused", "withdrawn" };

struct Approval
{
    QString uid;
    ApprovalSubject subject {};
    QString part; ///< uid of the amendment that is meant; empty: the file's one
    Money amount;
    Authority needed {};
    QString rule; ///< id of the row that says so; empty: asked for freely
    BilingualText citation;
    QString requestedBy;
    QDate requestedOn;
    QString to; ///< whom it waits for
    ApprovalState state {};
    QString decidedBy;
    QString onBehalfOf; ///< whose delegation was used; empty: own authority
    QDate decidedOn;
    QString reason; ///< of a refusal, or a note
    bool byHand = false; ///< settled by somebody else on paper, because it was stuck (complaint 21)
    QString digest; ///< SHA-256 of what was approved
    friend bool operator==(const Approval &, const Approval &) = default;
};

/// A request to buy from one firm (R93, R115). Facts come from the file; only what it does not hold is written here.
enum class SoleSourceState { None, Drafted, Asked, Accepted, Refused };
template <>
inline constexpr std::array codeWords<SoleSourceState> { "none", "drafted", "asked", "accepted", "refused" };

struct SoleSource
{
    SoleSourceState state {};
    Ground ground {};
    QString vendorName;
    BilingualText evidence; ///< that nobody else can
    BilingualText priceReason;
    BilingualText effect; ///< of not buying it
    BilingualText later; ///< how the next time will be open
    QDate askedOn;
    QString decidedBy;
    QDate decidedOn;
    QString refusal; ///< its reason
    QString nextRoute; ///< code of the lawful route that was taken instead
    friend bool operator==(const SoleSource &, const SoleSource &) = default;
};

} // namespace acquis
