// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spending/spendingfigures.h"
#include "ui/widgets/formats.h"
#include "ui/widgets/keyfigurestrip.h"

#include <optional>

namespace acquis {

/// A key figure and where it leads: to the lines or the comparison it stands for; nowhere when it stands for neither.
struct SpendingKeyFigure
{
    KeyFigure shown;
    std::optional<SpendingSelection> leadsTo;
};

[[nodiscard]] QList<SpendingKeyFigure> spendingKeyFigures(const SpendingFigures &figures, const SpendingSelection &selection,
                                                          const Formats &formats);

} // namespace acquis
