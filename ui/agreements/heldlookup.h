// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementholdings.h"
#include "core/base/canceltoken.h"

#include <QDate>
#include <QList>

#include <memory>
#include <optional>

namespace acquis {

enum class HeldKind { Arrangement, Agreement, Guide };

/// What is asked of the list of arrangements, agreements and price guides. Governments, classes and joining are told of agreements
/// only: who asks for them gets no others.
struct HeldChoice
{
    QString typed;
    std::optional<HeldKind> kind;
    QString jurisdiction; ///< of the owner; empty: any
    std::optional<Entity> joiner; ///< whom it admits today, with room left; none: whoever
    std::optional<Confidentiality> confidentiality;
    [[nodiscard]] bool asksNothing() const { return *this == HeldChoice {}; }
    friend bool operator==(const HeldChoice &, const HeldChoice &) = default;
};

/// One of them in the list.
struct HeldLine
{
    HeldKind kind {};
    QString uid;
    BilingualText name;
    QString number;
    QString owner;
    ArrangementKind arrangementKind {};
    BuyingKind buyingKind {};
    PriceGuideKind guideKind {};
    QString jurisdiction; ///< of an agreement
    Confidentiality confidentiality {}; ///< of an agreement
    QDate until; ///< last day; of a guide the last day on which it is fresh
    bool isInForce = false; ///< of a guide: it is fresh
    friend bool operator==(const HeldLine &, const HeldLine &) = default;
};

/// The government that offices of this class belong to: "on", "ca" or "bc".
[[nodiscard]] QString jurisdictionOf(Entity entity);

/// Those that hold every word at the beginning of one of theirs, whatever its case and accents and in either language, by name as
/// the language sorts. Pure; any thread. What was found until it was cancelled.
[[nodiscard]] QList<HeldLine> lookUpHeld(const AgreementHoldings &holdings, const HeldChoice &choice, QDate today,
                                         Language language, const CancelToken &cancel);

/// How many there are in all.
[[nodiscard]] qsizetype heldCount(const AgreementHoldings &holdings);

// Null when it is not there.
[[nodiscard]] const AgreementHoldings::HeldArrangement *heldArrangement(const AgreementHoldings &holdings, const QString &uid);
[[nodiscard]] const AgreementHoldings::HeldAgreement *heldAgreement(const AgreementHoldings &holdings, const QString &uid);
[[nodiscard]] const Kept<PriceGuide> *heldGuide(const AgreementHoldings &holdings, const QString &uid);

} // namespace acquis
