// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

/// One branch of the tree by which arrangements, price guides and agreements are sorted.
struct Category
{
    QString code; ///< lower-case words joined by hyphens; never changes
    QString parent; ///< empty: at the top
    BilingualText name;
    friend bool operator==(const Category &, const Category &) = default;
};

enum class CategoryFault { None, UnknownCategory, UnknownParent, BelowItself, HasBranches, NameMissing, NotACode };

/// The tree, in the order of its codes. Immutable questions; edits say why they are refused and then change nothing.
class CategoryTree
{
public:
    CategoryTree() = default;
    explicit CategoryTree(QList<Category> categories);

    [[nodiscard]] const QList<Category> &categories() const { return m_categories; }
    [[nodiscard]] const Category *find(const QString &code) const;
    /// \p code and every code below it.
    [[nodiscard]] QStringList within(const QString &code) const;
    /// \p code and every code above it; what stands in one of them also stands in \p code.
    [[nodiscard]] QStringList above(const QString &code) const;
    /// Whether \p code is \p branch or lies below it.
    [[nodiscard]] bool isWithin(const QString &code, const QString &branch) const { return above(code).contains(branch); }

    /// Adds a category, or renames and moves the one of this code.
    [[nodiscard]] CategoryFault put(const Category &category);
    [[nodiscard]] CategoryFault remove(const QString &code);
    friend bool operator==(const CategoryTree &, const CategoryTree &) = default;

private:
    QList<Category> m_categories;
};

} // namespace acquis
