// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/vendors/wordtable.h"

#include <vector>

namespace acquis {

/// For each word the word it is a slip of the pen for, or itself. A word is corrected to one that the list uses far more
/// often, or that everybody knows, when dropping one letter of each makes them equal; a short word, or one with another
/// first letter, needs a neighbour that both share as a witness. Linear in the letters of all words. Partly done when
/// cancelled: ask the token.
[[nodiscard]] std::vector<int> corrections(const WordTable &table, const WordStatistics &statistics, const CancelToken &cancel);

} // namespace acquis
