// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/clusterlinks.h"

#include <vector>

namespace acquis {

/// An established firm whose name stands inside another: "Vernon Toyota", "Ascenseurs ThyssenKrupp".
struct BrandMove
{
    int name = 0;
    int label = 0; ///< of the brand
};

/// Names that belong to the brand within them, and those for which a person must decide.
struct BrandMoves
{
    std::vector<BrandMove> certain;
    std::vector<BrandMove> doubtful;
};

[[nodiscard]] BrandMoves brandsWithin(const LabelledList &list, const FirmLabels &labels, const ClusterLinks &links);

/// For each joint venture the labels of the firms that are named in it.
[[nodiscard]] std::vector<Claim> partnersOf(const LabelledList &list, const FirmLabels &labels);

} // namespace acquis
