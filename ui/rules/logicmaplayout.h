// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/logicmap.h"

#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace acquis {

/// Where the nodes of a map stand, and how its edges run: columns from the need to the award, one lane under the other.
struct LogicMapLayout
{
    std::vector<QRectF> nodes;
    std::vector<QPainterPath> edges; ///< end at the node that they lead to
    std::vector<bool> isDownward; ///< by edge: its arrow points down, else to the right
    QRectF bounds;
};

/// \p wanted: the sizes that the nodes ask for; a column is as wide as its widest node. \p unit: pixels of a body text of
/// 13 pixels' measure.
[[nodiscard]] LogicMapLayout layOut(const LogicMap &map, const std::vector<QSizeF> &wanted, qreal unit);

} // namespace acquis
