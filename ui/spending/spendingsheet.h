// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/sheet.h"
#include "ui/spending/spendingfigures.h"

namespace acquis {

/// The rows \p order of the figures, in that order, and the total of all of them.
[[nodiscard]] Sheet spendingSheet(const SpendingFigures &figures, const QList<int> &order, const Formats &formats);

} // namespace acquis
