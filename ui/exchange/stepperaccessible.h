// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleInterface>

namespace acquis {

/// Makes the steps of each Stepper known to assistive technology. Called by the stepper; later calls do nothing.
void installStepperAccessibility();

} // namespace acquis
