// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace acquis {

/// Readers are told what a BandSlider stands on in words; installed once, by the sliders themselves.
void installBandSliderAccessibility();

} // namespace acquis
