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

enum class FieldKind { Text, Amount, Whole, Day };
enum class FieldFault { NotAnAmount, NotWhole, TooSmall, TooLarge, NotADay, NotAChoice };

/// How a value is typed, in a field as in a cell of rows.
struct FieldFormat
{
    FieldKind kind = FieldKind::Text;
    int from = 0; ///< of whole numbers; of amounts: below zero where they may be so
    int to = 1'000'000'000;
    friend bool operator==(const FieldFormat &, const FieldFormat &) = default;
};

/// What is kept of what a person typed, the same in every language: an amount as Money::toString(), a whole number in digits, a day as
/// "2016-04-01", nothing where nothing is typed. \error what is wrong; nothing is repaired.
[[nodiscard]] std::expected<QString, FieldFault> readField(const FieldFormat &format, const QString &typed);
/// What is kept as the language writes it.
[[nodiscard]] QString writeField(const FieldFormat &format, const QString &kept, const Formats &formats);

[[nodiscard]] QString keptAmount(std::optional<Money> amount);
[[nodiscard]] std::optional<Money> amountOf(const QString &kept);
[[nodiscard]] QString keptWhole(std::optional<int> number);
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
