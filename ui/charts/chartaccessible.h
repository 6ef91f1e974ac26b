// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace acquis {

/// Lets screen readers walk the segments of every ChartView. Call once before the first chart is shown; more calls do nothing.
void installChartAccessibility();

} // namespace acquis
