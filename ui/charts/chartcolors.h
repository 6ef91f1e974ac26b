// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QBrush>
#include <QList>

namespace acquis {

class Theme;

/// The brush of each series, in the order of the data: colours as the data asks, the hatch for what is left out. In
/// high contrast each series has its own pattern too.
[[nodiscard]] QList<QBrush> seriesBrushes(const ChartData &data, const Theme &theme);

} // namespace acquis
