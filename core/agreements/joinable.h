// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/buyingagreement.h"
#include "core/agreements/category.h"
#include "core/rules/need.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace acquis {

/// What somebody wants to buy, with what it is about.
struct JoiningNeed
{
    Need need;
    QString jurisdiction; ///< of the office; empty: as the need's own, see jurisdictionOf()
    QStringList words; ///< in any language
    QStringList categories;
    int seats = 0;
    friend bool operator==(const JoiningNeed &, const JoiningNeed &) = default;
};

/// An agreement with the offices that joined it.
struct AgreementWithJoins
{
    BuyingAgreement agreement;
    QList<AgreementJoin> joins;
    friend bool operator==(const AgreementWithJoins &, const AgreementWithJoins &) = default;
};

enum class JoinReason {
    CategoryFits, ///< for
    WordsFit,
    EntityAdmitted,
    JurisdictionAdmitted,
    RoomEnough,
    InTime,
    CategoryDiffers, ///< against, without closing the way
    TooLate, ///< joined after the day on which it is needed
    EndsBeforeNeeded,
};
template <>
inline constexpr std::array codeWords<JoinReason> {
    "category-fits", "words-fit",        "entity-admitted", "jurisdiction-admitted", "room-enough",
    "in-time",       "category-differs", "too-late",        "ends-before-needed",
};

/// One agreement judged for a need.
struct JoinOption
{
    QString agreement; ///< uid
    QList<JoinBar> bars; ///< what closes the way; empty: it may be joined today
    QList<JoinReason> favours;
    QList<JoinReason> doubts;
    int wordsFound = 0;
    int days = 0; ///< to join
    std::optional<Money> left; ///< none: no ceiling, or it is not told
    [[nodiscard]] bool mayJoin() const { return bars.isEmpty(); }
    friend bool operator==(const JoinOption &, const JoinOption &) = default;
};

/// "on", "ca" or "bc".
[[nodiscard]] QString jurisdictionOf(Jurisdiction jurisdiction);

/// The agreements that are about the need (all of them when it names neither word nor category): those that may be joined
/// today and in time first, then by fit of category and words, days to join, and room left. Words are found in title, scope, words,
/// categories' names, items and vendors, whatever their case and accents. A need without a value asks whether there is any room. Pure. \error AmountOutOfRange
[[nodiscard]] Result<QList<JoinOption>> joinableFor(const JoiningNeed &need, const QList<AgreementWithJoins> &agreements,
                                                    const CategoryTree &tree, QDate today);

} // namespace acquis
