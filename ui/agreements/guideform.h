// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementregister.h"
#include "ui/agreements/recordform.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QSpinBox;
QT_END_NAMESPACE

namespace acquis {

class DateField;

/// A price guide or a list of approved items, whose rows are written or pasted from a spreadsheet.
class GuideForm final : public RecordForm
{
    Q_OBJECT
public:
    explicit GuideForm(const UiContext &context, QWidget *parent = nullptr);

    /// A new guide when there is none.
    void setRecord(const std::optional<Kept<PriceGuide>> &record, const CategoryTree &tree);
    [[nodiscard]] const std::optional<Kept<PriceGuide>> &record() const { return m_record; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isChanged() const override;
    /// As it is written now; what cannot be read is told.
    [[nodiscard]] PriceGuide guide(QList<FormFinding> &findings) const;
    void retranslate() override;

protected:
    void save() override;

private:
    std::optional<Kept<PriceGuide>> m_record;
    CategoryTree m_tree;
    PriceGuide m_asSet; ///< as guide() was when the form was filled
    QComboBox *m_kind;
    QLineEdit *m_nameEn;
    QLineEdit *m_nameFr;
    QLineEdit *m_owner;
    QComboBox *m_category;
    DateField *m_asOf;
    QSpinBox *m_reviewMonths;
    RowsEditor *m_items;
};

} // namespace acquis
