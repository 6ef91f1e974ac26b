// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/category.h"

#include <QRegularExpression>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

bool isCode(const QString &code)
{
    static const QRegularExpression shape(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    return code.size() <= 60 && shape.match(code).hasMatch();
}

} // namespace

CategoryTree::CategoryTree(QList<Category> categories) : m_categories(std::move(categories))
{
    std::ranges::sort(m_categories, {}, &Category::code);
}

const Category *CategoryTree::find(const QString &code) const
{
    const auto it = std::ranges::lower_bound(m_categories, code, {}, &Category::code);
    return it != m_categories.end() && it->code == code ? &*it : nullptr;
}

QStringList CategoryTree::within(const QString &code) const
{
    QStringList codes;
    if (find(code) == nullptr)
        return codes;
    for (const Category &category : m_categories) {
        if (isWithin(category.code, code))
            codes << category.code;
    }
    return codes;
}

QStringList CategoryTree::above(const QString &code) const
{
    QStringList codes;
    for (const Category *category = find(code); category != nullptr && !codes.contains(category->code);
         category = find(category->parent))
        codes << category->code;
    return codes;
}

CategoryFault CategoryTree::put(const Category &category)
{
    if (!isCode(category.code))
        return CategoryFault::NotACode;
    if (category.name.en.trimmed().isEmpty() || category.name.fr.trimmed().isEmpty())
        return CategoryFault::NameMissing;
    if (!category.parent.isEmpty() && find(category.parent) == nullptr)
        return CategoryFault::UnknownParent;
    if (above(category.parent).contains(category.code))
        return CategoryFault::BelowItself;
    const auto it = std::ranges::lower_bound(m_categories, category.code, {}, &Category::code);
    if (it != m_categories.end() && it->code == category.code)
        *it = category;
    else
        m_categories.insert(it, category);
    return CategoryFault::None;
}

CategoryFault CategoryTree::remove(const QString &code)
{
    const auto it = std::ranges::lower_bound(m_categories, code, {}, &Category::code);
    if (it == m_categories.end() || it->code != code)
        return CategoryFault::UnknownCategory;
    if (std::ranges::find(m_categories, code, &Category::parent) != m_categories.end())
        return CategoryFault::HasBranches;
    m_categories.erase(it);
    return CategoryFault::None;
}

} // namespace acquis
