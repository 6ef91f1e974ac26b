// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agreements/categoryitems.h"

namespace acquis {

QList<CodeItem> codeItemsOf(const CategoryTree &tree, Language language)
{
    QList<CodeItem> items;
    const auto addBelow = [&](const auto &self, const QString &parent) -> void {
        for (const Category &category : tree.categories()) {
            if (category.parent != parent)
                continue;
            items << CodeItem { category.code, category.parent, category.name.of(language) };
            self(self, category.code);
        }
    };
    addBelow(addBelow, {});
    return items;
}

} // namespace acquis
