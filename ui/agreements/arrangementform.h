// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementregister.h"
#include "ui/agreements/recordform.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QSpinBox;
QT_END_NAMESPACE

namespace acquis {

class AmountField;
class CodeChoice;
class DateField;
class OptionalDay;

/// The values of a vendor of record arrangement that a person writes. What the form does not show stays as it was.
class ArrangementForm final : public RecordForm
{
    Q_OBJECT
public:
    explicit ArrangementForm(const UiContext &context, QWidget *parent = nullptr);

    /// A new arrangement when there is none.
    void setRecord(const std::optional<Kept<Arrangement>> &record, const CategoryTree &tree);
    [[nodiscard]] const std::optional<Kept<Arrangement>> &record() const { return m_record; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isChanged() const override;
    /// As it is written now; what cannot be read is told.
    [[nodiscard]] Arrangement arrangement(QList<FormFinding> &findings) const;
    void retranslate() override;

protected:
    void save() override;

private:
    void fillRows(const Arrangement &arrangement);
    void setColumns();
    [[nodiscard]] QList<SecondStageBand> bands(QList<FormFinding> &findings) const;
    [[nodiscard]] QList<ArrangementVendor> vendors(QList<FormFinding> &findings) const;

    std::optional<Kept<Arrangement>> m_record;
    CategoryTree m_tree;
    Arrangement m_asSet; ///< as arrangement() was when the form was filled
    QComboBox *m_kind;
    QLineEdit *m_number;
    QLineEdit *m_nameEn;
    QLineEdit *m_nameFr;
    QLineEdit *m_owner;
    DateField *m_start;
    DateField *m_end;
    QSpinBox *m_refreshMonths;
    OptionalDay *m_lastRefresh;
    AmountField *m_ceiling;
    CodeChoice *m_categories;
    RowsEditor *m_bands;
    RowsEditor *m_vendors;
};

} // namespace acquis
