// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/rules/codes.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace acquis {

/// What is known of the one vendor that a need means.
struct NeedVendor
{
    std::optional<bool> ontarioBusiness;
    std::optional<bool> usHeadquarters;
    std::optional<int> canadianEmployees;
    friend bool operator==(const NeedVendor &, const NeedVendor &) = default;
};

/// What somebody wants to buy, as far as rules ask. A value from readNeed() is complete and free of contradictions.
struct Need
{
    Jurisdiction jurisdiction = Jurisdiction::OnOps;
    Entity entity = Entity::OnMin;
    Commodity commodity = Commodity::Goods;
    Money value; ///< whole planned value, options included
    TaxBasis tax = TaxBasis::Before;
    QList<Money> related; ///< values of related needs of the same unit within twelve months
    std::optional<Money> amends; ///< value of the contract that this need changes, earlier amendments included;
        ///< limits are tested on the sum
    QDate date; ///< the procurement is issued
    QDate neededBy; ///< invalid: no day is set
    int leadDays = 0; ///< working days that the vendor needs between award and neededBy
    CodeSet<Ground> reasons;
    VorStanding vor = VorStanding::None;
    CodeSet<NeedFlag> flags;
    std::optional<NeedVendor> vendor;
    QStringList packs; ///< ids or files, instead of the jurisdiction's own
    friend bool operator==(const Need &, const Need &) = default;
};

enum class NeedFault {
    NotJson,
    TooLarge,
    TooDeep,
    DuplicateMember,
    UnknownMember,
    MissingMember,
    WrongType,
    UnknownCode,
    NotAnAmount,
    BelowZero,
    AmountTooLarge,
    TooManyDecimals,
    NotADate,
    NotANumber,
    NeededBeforeDate,
    CurrencyNotCad,
    Contradiction,
    NotCovered,
    UnknownPack,
};

/// Why a need is refused: the member by its name in JSON ("related/1", "vendor/canadian-employees"), and what stood there.
struct NeedError
{
    NeedFault fault {};
    QString member;
    QString value;
    friend bool operator==(const NeedError &, const NeedError &) = default;
};

template <typename T>
using NeedResult = std::expected<T, NeedError>;

/// Reads a need as the command line's contract writes it. Nothing is guessed or repaired.
[[nodiscard]] NeedResult<Need> readNeed(const QJsonObject &members);
/// The same from bytes; size, depth and doubled members are judged before.
[[nodiscard]] NeedResult<Need> readNeed(const QByteArray &json);

/// Every member, defaults too, in fixed order: the same need gives the same bytes.
[[nodiscard]] QJsonObject needToJson(const Need &need);
[[nodiscard]] QByteArray canonicalJson(const Need &need);
/// SHA-256 of the canonical JSON, in hexadecimal: what a determination keeps of its input.
[[nodiscard]] QString digestOf(const Need &need);

} // namespace acquis
