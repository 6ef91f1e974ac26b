// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

/// The lawful ways with competition that the determination in force leaves, the required one first, then by earliest award: what is
/// offered when a request to buy without competition was refused. Empty without a determination. Pure.
[[nodiscard]] QList<Route> routesInstead(const ProcurementFile &file);

} // namespace acquis
