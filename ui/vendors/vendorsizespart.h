// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vendors/vendorlistpart.h"

namespace acquis {

class DateField;

} // namespace acquis

namespace acquis {

/// Figures of the size that somebody gave, each with its day: the class follows from them.
class VendorSizesPart final : public VendorListPart
{
    Q_OBJECT
public:
    explicit VendorSizesPart(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] qsizetype count() const override { return m_values.size(); }
    void load(const Vendor &vendor) override;
    void store(Vendor &vendor) const override;
    [[nodiscard]] FormField *fieldOf(const VendorFinding &finding, const Vendor &written) override;
    void retranslate() override;

protected:
    [[nodiscard]] QString line(qsizetype position) const override;
    void removeAt(qsizetype position) override { m_values.removeAt(position); }
    void fillEntry(qsizetype position) override;
    [[nodiscard]] bool takeEntry(qsizetype position) override;
    void clearEntry() override;
    [[nodiscard]] bool isEntryTyped() const override;

private:
    QList<SizeEvidence> m_values;
    DateField *m_asOf;
    QLineEdit *m_employees;
    QLineEdit *m_revenue;
    QLineEdit *m_balance;
    QLineEdit *m_currency;
    QLineEdit *m_source;
    FormField *m_asOfField;
    FormField *m_employeesField;
    FormField *m_revenueField;
    FormField *m_balanceField;
    FormField *m_currencyField;
    FormField *m_sourceField;
};

} // namespace acquis
