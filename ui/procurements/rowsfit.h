// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/factstable.h"

#include <algorithm>

namespace acquis {

/// Makes a table as high as its rows are, up to \p most of them, with room for its headings and a bar to scroll sideways.
inline void fitToRows(FactsTable &table, int most)
{
    constexpr int leastRow = 26;
    const int row = std::max(leastRow, table.fontMetrics().height() + 8);
    table.setFixedHeight(row * (std::clamp(table.rowCount(), 1, most) + 2));
}

} // namespace acquis
