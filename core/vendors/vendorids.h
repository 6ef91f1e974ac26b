// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace acquis {

using VendorId = Id<struct VendorTag>;
using VendorMergeId = Id<struct VendorMergeTag>;
using EquivalenceId = Id<struct EquivalenceTag>;

} // namespace acquis
