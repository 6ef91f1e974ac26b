// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/widgets/formats.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <expected>
#include <optional>

namespace acquis {

enum class FieldKind { Text, Amount, Whole, Percent, Day };
enum class FieldFault { NotAnAmount, NotWhole, NotAPercent, TooSmall, TooLarge, NotADay, NotAChoice };

/// How a value is typed, in a field as in a cell of rows.
struct FieldFormat
{
    FieldKind kind = FieldKind::Text;
    int from = 0; ///< of whole numbers and, in hundredths, of percents; of amounts: below zero where they may be so
    int to = 1'000'000'000;
    friend bool operator==(const FieldFormat &, const FieldFormat &) = default;
};

/// Whether it is set to the right, digit under digit.
[[nodiscard]] constexpr bool isFigures(FieldKind kind)
{
    return kind == FieldKind::Amount || kind == FieldKind::Whole || kind == FieldKind::Percent;
}

/// A part of a whole, from nothing to all of it.
inline constexpr FieldFormat percentFormat { FieldKind::Percent, 0, 10'000 };

/// What is kept of what a person typed, the same in every language: an amount as Money::toString(), a whole number in digits, a percent in hundredths ("525" for 5.25 %), a day as
/// "2016-04-01", nothing where nothing is typed. \error what is wrong; nothing is repaired.
[[nodiscard]] std::expected<QString, FieldFault> readField(const FieldFormat &format, const QString &typed);
/// What is kept as the language writes it.
[[nodiscard]] QString writeField(const FieldFormat &format, const QString &kept, const Formats &formats);

[[nodiscard]] QString keptAmount(std::optional<Money> amount);
[[nodiscard]] std::optional<Money> amountOf(const QString &kept);
[[nodiscard]] QString keptWhole(std::optional<int> number);
/// Nothing where there is no part of it.
[[nodiscard]] QString keptPart(int hundredths);
[[nodiscard]] std::optional<int> wholeOf(const QString &kept);
[[nodiscard]] QString keptDay(QDate day); ///< an invalid day: none
[[nodiscard]] QDate dayOf(const QString &kept);

/// What is wrong, as a sentence that says what would be right.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(acquis::FieldWords)
public:
    [[nodiscard]] static QString fault(FieldFault fault, const FieldFormat &format, const Formats &formats);
};

} // namespace acquis
