// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementholdings.h"
#include "tests/core/agreements/samples.h"
#include "tests/core/vendors/somevendors.h"

// Fictional firms and agreements of one small market.
namespace acquis::test {

inline Vendor marketFirm(const QString &name, const QString &place, const QString &province, std::optional<qint64> employees,
                         const QString &category)
{
    Vendor vendor = vendorNamed(name);
    vendor.country = QStringLiteral("CA");
    vendor.province = province;
    vendor.place = place;
    vendor.categories = { { CategoryScheme::FreeWords, {}, { category, category } } };
    if (employees)
        vendor.sizes = { { QDate(2015, 1, 12), employees, {}, {}, QStringLiteral("CAD"), QStringLiteral("declaration") } };
    return vendor;
}

/// Numbers follow the order, from 1, when they are added to an empty register.
inline QList<Vendor> marketFirms()
{
    using namespace Qt::StringLiterals;
    QList<Vendor> firms {
        marketFirm(u"Orvale Data Analytics Inc."_s, u"Ottawa"_s, u"ON"_s, 30, u"Software Publishers"_s),
        marketFirm(u"Halyard Systems Corp."_s, u"Halifax"_s, u"NS"_s, 40, u"Data analysis software"_s),
        marketFirm(u"Données Brume inc."_s, u"Gatineau"_s, u"QC"_s, 12, u"Logiciels d’analyse"_s),
        marketFirm(u"Quillfern Data Ltd."_s, u"Guelph"_s, u"ON"_s, 20, u"Computer Systems Design"_s),
        marketFirm(u"Copperline Data Cable"_s, u"Barrie"_s, u"ON"_s, 60, u"Wire and cable manufacturing"_s),
        marketFirm(u"Tessera Nord Cleaning"_s, u"Sudbury"_s, u"ON"_s, 15, u"Janitorial services"_s),
        marketFirm(u"Nettoyage Pinède"_s, u"Laval"_s, u"QC"_s, 25, u"Entretien ménager"_s),
        marketFirm(u"Wexley Snow & Salt"_s, u"London"_s, u"ON"_s, 5, u"Snow removal"_s),
        marketFirm(u"Softley Analysts"_s, u"Toronto"_s, u"ON"_s, 900, u"Financial advice"_s),
    };
    firms[1].standings = { { u"NS-12"_s, u"NS"_s, u"software"_s, {}, QDate(2013, 4, 2), {}, StandingStatus::Active, u"list"_s } };
    return firms;
}

/// Analysis software, held in British Columbia, open to ministries of Ontario; and the library networks of samples.h.
inline QList<BuyingAgreement> marketAgreements()
{
    using namespace Qt::StringLiterals;
    BuyingAgreement software = sampleAgreement();
    software.uid = u"agreement-2"_s;
    software.number = u"BC-5"_s;
    software.owner = u"Province example"_s;
    software.jurisdiction = u"bc"_s;
    software.title = { u"Statistical software licences"_s, u"Licences de logiciels statistiques"_s };
    software.scope = { u"Software for the analysis of data"_s, u"Logiciels d’analyse de données"_s };
    software.words = {};
    software.vendors = { { {}, u"Boreal Figures"_s, u"BF-2"_s } };
    software.categories = {};
    software.joining.entities = { Entity::OnMin };
    software.joining.jurisdictions = { u"on"_s };
    software.joining.until = {};
    software.start = QDate(2020, 1, 1);
    software.end = QDate(2099, 12, 31);
    software.extensions = {};
    software.prices = {};
    return { sampleAgreement(), software };
}

inline AgreementHoldings holdingsOf(const QList<BuyingAgreement> &agreements)
{
    AgreementHoldings holdings;
    for (const BuyingAgreement &agreement : agreements)
        holdings.agreements << AgreementHoldings::HeldAgreement { { agreement, 1, {} }, {} };
    return holdings;
}

} // namespace acquis::test
