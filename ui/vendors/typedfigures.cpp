// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/typedfigures.h"

#include "core/base/numberreader.h"

namespace acquis {

std::optional<qint64> typedCount(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (!c.isSpace() && c != u',')
            return std::nullopt;
    }
    bool isNumber = false;
    const qint64 count = digits.toLongLong(&isNumber);
    return isNumber ? std::optional(count) : std::nullopt;
}

std::optional<Money> typedAmount(const QString &text)
{
    const auto amount = readPrintedAmount(text);
    return amount && !amount->repaired ? std::optional(amount->amount) : std::nullopt;
}

} // namespace acquis
