// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>
#include <QStringView>

namespace acquis {

/// An amount read from a text that people typed, and whether the text had to be repaired to be read.
struct ReadAmount
{
    Money amount;
    bool repaired = false; ///< the text broke its own notation, e.g. "2.716.066.844.00"
    friend bool operator==(const ReadAmount &, const ReadAmount &) = default;
};

/// A percentage in hundredths of a percent, and whether its text had to be repaired, e.g. "0..01%".
struct ReadPercent
{
    qint64 hundredths = 0;
    bool repaired = false;
    friend bool operator==(const ReadPercent &, const ReadPercent &) = default;
};

/// Reads printed amounts: "1,234.50", "1 234,50 $", "$1,234", "(1,234)", "-1234", "-" as zero, and the repairable
/// "2.716.066.844.00". Used where a person checks the outcome (printed tables); files of accounts use
/// parseAccountAmount(), which never repairs.
/// \error NotANumber, AmountOutOfRange
[[nodiscard]] Result<ReadAmount> readPrintedAmount(QStringView text);

/// \error NotANumber
[[nodiscard]] Result<ReadPercent> readPrintedPercent(QStringView text);

/// How an amount cell of a source file reads, decided without locale and without repair.
enum class AmountShape {
    Plain, ///< digits with an optional sign and up to two decimals
    Grouped, ///< thousands groups of three
    Dash, ///< "-": zero, as the public accounts write it
    Blank, ///< nothing, "None" or "No Value"
    Telephone, ///< ten digits shaped as a North American telephone number
    Glued, ///< two points, or two amounts in one cell
    TooLarge, ///< past 64 bits of cents
    Unreadable,
};

struct AccountAmount
{
    AmountShape shape = AmountShape::Unreadable;
    Money amount; ///< valid for Plain, Grouped and Dash; for Telephone the number read as an amount
    friend bool operator==(const AccountAmount &, const AccountAmount &) = default;
};

/// Reads the bytes of one amount cell. ASCII only, no allocation; accepts "$", parentheses for negatives and blanks around.
/// \p groupsExpected: the column writes thousands separators, so ten bare digits are suspicious.
[[nodiscard]] AccountAmount parseAccountAmount(QByteArrayView text, bool groupsExpected);

} // namespace acquis
