// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/category.h"
#include "ui/agreements/recordform.h"

namespace acquis {

/// One category: its code while it is new, its names, and what it stands below.
class CategoryForm final : public RecordForm
{
    Q_OBJECT
public:
    explicit CategoryForm(const UiContext &context, QWidget *parent = nullptr);

    /// An empty \p code is a new one below \p parent.
    void setCategory(const CategoryTree &tree, const QString &code, const QString &parent = {});
    [[nodiscard]] Category category() const;
    [[nodiscard]] bool isNew() const { return m_code.isEmpty(); }
    void showFault(CategoryFault fault);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isChanged() const override;
    void retranslate() override;

protected:
    void save() override;

private:
    CategoryTree m_tree;
    QString m_code;
    Category m_asSet;
    QLineEdit *m_codeLine;
    QLineEdit *m_nameEn;
    QLineEdit *m_nameFr;
    QComboBox *m_parent;
};

} // namespace acquis
