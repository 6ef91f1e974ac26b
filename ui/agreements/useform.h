// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/arrangement.h"
#include "core/base/error.h"
#include "ui/agreements/recordform.h"

namespace acquis {

class AmountField;
class DateField;

/// One use of an arrangement: a vendor that was invited, or a contract that was called off.
class UseForm final : public RecordForm
{
    Q_OBJECT
public:
    explicit UseForm(const UiContext &context, QWidget *parent = nullptr);

    void setArrangement(const Arrangement &arrangement, const CategoryTree &tree);
    [[nodiscard]] ArrangementUse use() const;
    /// Why the register refused it; false when that is not about what is written here.
    bool showError(const Error &error);
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isChanged() const override;
    void retranslate() override;

protected:
    void save() override;

private:
    [[nodiscard]] bool isCallOff() const;
    Arrangement m_arrangement;
    CategoryTree m_tree;
    QComboBox *m_kind;
    QComboBox *m_category;
    QComboBox *m_vendor;
    DateField *m_day;
    AmountField *m_amount;
    QLineEdit *m_reference;
};

} // namespace acquis
