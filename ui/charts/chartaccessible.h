// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace acquis {

/// Teaches screen readers what a ChartView is: a chart with one child per segment, named by its exact value.
void installChartAccessibility();

} // namespace acquis
