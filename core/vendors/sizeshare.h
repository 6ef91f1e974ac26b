// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/money.h"

#include <QList>
#include <QString>

namespace acquis {

/// Money that went to a vendor of a size.
struct SizedAmount
{
    QString size; ///< code of a class, or "unknown"
    Money amount;
    friend bool operator==(const SizedAmount &, const SizedAmount &) = default;
};

/// A share that is only known within bounds.
struct ShareRange
{
    Share low; ///< as if nothing of what is unknown belonged to it
    Share high; ///< as if all of it did
    [[nodiscard]] bool isCertain() const { return low == high; }
    friend bool operator==(const ShareRange &, const ShareRange &) = default;
};

struct SizeShares
{
    Money ofClasses;
    Money unknown;
    Money total;
    ShareRange range;
    friend bool operator==(const SizeShares &, const SizeShares &) = default;
};

/// The share of the classes \p sizes in all \p amounts. Credits (negative amounts) of unknown size widen the range downwards.
/// Pure; any thread. \error AmountOutOfRange
[[nodiscard]] Result<SizeShares> sizeShares(const QList<SizedAmount> &amounts, const QStringList &sizes);

} // namespace acquis
