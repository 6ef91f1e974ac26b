// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vendors/vendorformpart.h"

QT_BEGIN_NAMESPACE
class QComboBox;
QT_END_NAMESPACE

namespace acquis {

/// Where the vendor is, and where its headquarters are.
class VendorPlacePart final : public VendorFormPart
{
    Q_OBJECT
public:
    explicit VendorPlacePart(const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void load(const Vendor &vendor) override;
    void store(Vendor &vendor) const override;
    [[nodiscard]] FormField *fieldOf(const VendorFinding &finding, const Vendor &written) override;
    void retranslate() override;

private:
    QLineEdit *m_place;
    QComboBox *m_province;
    QLineEdit *m_country;
    QLineEdit *m_postalCode;
    QComboBox *m_headProvince;
    QLineEdit *m_headCountry;
    FormField *m_placeField;
    FormField *m_provinceField;
    FormField *m_countryField;
    FormField *m_postalField;
    FormField *m_headProvinceField;
    FormField *m_headCountryField;
};

} // namespace acquis
