// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vendors/vendorlistpart.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace acquis {

class DateField;

} // namespace acquis

namespace acquis {

/// How many full-time employees the vendor has in a country or province: what rules of preference ask.
class VendorStaffPart final : public VendorListPart
{
    Q_OBJECT
public:
    explicit VendorStaffPart(const UiContext &context, QWidget *parent = nullptr);

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
    QList<StaffCount> m_values;
    QComboBox *m_region;
    QLineEdit *m_fullTime;
    DateField *m_asOf;
    QLineEdit *m_source;
    FormField *m_regionField;
    FormField *m_fullTimeField;
    FormField *m_asOfField;
    FormField *m_sourceField;
};

} // namespace acquis
