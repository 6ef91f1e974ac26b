// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QString>

#include <optional>

namespace acquis {

/// A whole number as a person types it in either language: "1,200", "1 200".
[[nodiscard]] std::optional<qint64> typedCount(const QString &text);
/// An amount as a person types it; nothing when it had to be repaired to be read.
[[nodiscard]] std::optional<Money> typedAmount(const QString &text);

} // namespace acquis
