// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/category.h"
#include "ui/forms/codechoice.h"

namespace acquis {

/// The categories from the top down, each after the one above it.
[[nodiscard]] QList<CodeItem> codeItemsOf(const CategoryTree &tree, Language language);

} // namespace acquis
