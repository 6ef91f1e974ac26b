// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

namespace acquis {

using VendorId = Id<struct VendorTag>;

} // namespace acquis
