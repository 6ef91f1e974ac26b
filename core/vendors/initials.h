// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/namestatements.h"

#include <vector>

namespace acquis {

/// Appends to \p claims the initials that a name itself explains ("KFS Kestra Fluid Solutions") and those between two
/// established groups: three letters and more when nobody else has them, two when other words follow both alike
/// ("KF Pumps", "Kestra Fluid Pumps"). \p sizes: names under each label.
void claimInitials(const LabelledList &list, const FirmLabels &labels, const std::vector<int> &sizes, std::vector<Claim> &claims);

/// Labels that are the initials of another's words, without any name that says so: for suggestions.
[[nodiscard]] std::vector<Claim> initialsOf(const LabelledList &list, const FirmLabels &labels);

} // namespace acquis
