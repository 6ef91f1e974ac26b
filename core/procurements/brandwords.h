// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

/// Why a word of a problem is taken for the name of a product.
enum class BrandSign {
    Mark, ///< a registered or trade mark stands behind it
    Product, ///< the product that is asked for is called so
    Vendor, ///< a firm is called so
};

/// Where the name stands in the text, marks left out.
struct BrandWord
{
    qsizetype position = 0;
    QString text; ///< as written
    BrandSign sign {};
    friend bool operator==(const BrandWord &, const BrandWord &) = default;
};

/// Finds names of products and firms where only a problem should be told (R177). Names are told from ordinary words by how they are
/// written: with a capital inside a sentence, with capitals or digits inside the word, or with a mark. Immutable; any thread.
class BrandNames
{
public:
    /// \p vendors are names of firms as registered: legal forms and general words at their ends ("Systems Inc.") say nothing.
    explicit BrandNames(const BilingualText &product, const QStringList &vendors = {});

    /// In the order of the text, each place once.
    [[nodiscard]] QList<BrandWord> in(const QString &text) const;

private:
    QHash<QString, bool> m_product; ///< folded words of the product that look like names; true: whatever their case in the text
    QHash<QString, QList<QStringList>> m_vendors; ///< folded names by their first word, longest first
};

} // namespace acquis
