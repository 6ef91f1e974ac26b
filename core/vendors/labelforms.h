// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/namestatements.h"

#include <vector>

namespace acquis {

/// Appends to \p claims what follows from how labels are written: words joined, other forms and orders of the same words
/// ("services de gestion Vireo", "Vireo Mgmt Svcs"), a short name of a longer one, a number without its province.
/// \p sizes: names under each label.
void claimLabelForms(const LabelledList &list, const FirmLabels &labels, const std::vector<int> &sizes,
                     std::vector<Claim> &claims);

} // namespace acquis
