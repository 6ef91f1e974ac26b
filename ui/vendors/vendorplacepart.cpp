// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vendors/vendorplacepart.h"

#include "ui/vendors/vendorwords.h"
#include "ui/widgets/flowlayout.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

QComboBox *makeProvinces(const QString &name)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->addItem(QString(), QString());
    for (const QString &province : VendorWords::provinces())
        box->addItem(QString(), province);
    return box;
}

/// A province of another country is not among those to choose from, and stays.
QString chosen(const QComboBox &box, const QString &before)
{
    const bool isKept = box.currentIndex() == 0 && box.findData(before) < 0;
    return isKept ? before : box.currentData().toString();
}

} // namespace

VendorPlacePart::VendorPlacePart(const UiContext &context, QWidget *parent)
    : VendorFormPart(context, parent)
    , m_place(makeFormLine(u"vendorPlace"_s))
    , m_province(makeProvinces(u"vendorProvince"_s))
    , m_country(makeFormLine(u"vendorCountry"_s))
    , m_postalCode(makeFormLine(u"vendorPostalCode"_s))
    , m_headProvince(makeProvinces(u"vendorHeadProvince"_s))
    , m_headCountry(makeFormLine(u"vendorHeadCountry"_s))
{
    auto *flow = new FlowLayout(this, FlowLayout::Columns::Equal, 8);
    m_placeField = &addField(*flow, m_place);
    m_provinceField = &addField(*flow, m_province);
    m_countryField = &addField(*flow, m_country);
    m_postalField = &addField(*flow, m_postalCode);
    m_headProvinceField = &addField(*flow, m_headProvince);
    m_headCountryField = &addField(*flow, m_headCountry);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString VendorPlacePart::title() const
{
    return tr("Place and headquarters");
}

void VendorPlacePart::load(const Vendor &vendor)
{
    m_place->setText(vendor.place);
    m_country->setText(vendor.names.isEmpty() ? u"CA"_s : vendor.country); // a new one is Canadian as a rule
    m_province->setCurrentIndex(std::max(0, m_province->findData(vendor.province)));
    m_postalCode->setText(vendor.postalCode);
    m_headCountry->setText(vendor.headquartersCountry);
    m_headProvince->setCurrentIndex(std::max(0, m_headProvince->findData(vendor.headquartersProvince)));
}

void VendorPlacePart::store(Vendor &vendor) const
{
    vendor.place = m_place->text().trimmed();
    vendor.country = m_country->text().trimmed().toUpper();
    vendor.province = chosen(*m_province, vendor.province);
    vendor.postalCode = m_postalCode->text().trimmed();
    vendor.headquartersCountry = m_headCountry->text().trimmed().toUpper();
    vendor.headquartersProvince = chosen(*m_headProvince, vendor.headquartersProvince);
}

FormField *VendorPlacePart::fieldOf(const VendorFinding &finding, const Vendor &)
{
    const std::pair<QLatin1StringView, FormField *> fields[] {
        { "place"_L1, m_placeField },
        { "province"_L1, m_provinceField },
        { "country"_L1, m_countryField },
        { "postal-code"_L1, m_postalField },
        { "headquarters-province"_L1, m_headProvinceField },
        { "headquarters-country"_L1, m_headCountryField },
    };
    for (const auto &[name, field] : fields) {
        if (finding.field == name)
            return field;
    }
    return nullptr;
}

void VendorPlacePart::retranslate()
{
    m_placeField->label->setText(tr("Place"));
    m_provinceField->label->setText(tr("Province or territory"));
    m_countryField->label->setText(tr("Country, in two letters"));
    m_postalField->label->setText(tr("Postal code"));
    m_headProvinceField->label->setText(tr("Province of the headquarters"));
    m_headCountryField->label->setText(tr("Country of the headquarters"));
    for (QComboBox *box : { m_province, m_headProvince }) {
        box->setItemText(0, tr("Not named"));
        for (int i = 1; i < box->count(); ++i)
            box->setItemText(i, VendorWords::province(box->itemData(i).toString()));
    }
}

} // namespace acquis
