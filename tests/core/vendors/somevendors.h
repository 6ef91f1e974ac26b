// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendor.h"

#include <QRandomGenerator>

// Vendors that tests of this room share.
namespace acquis::test {

inline Vendor vendorNamed(const QString &name)
{
    Vendor vendor;
    vendor.names = { { name, NameKind::Legal } };
    return vendor;
}

/// A business number with a right check digit.
inline QString businessNumber(int seed)
{
    const QString digits = QString::number(10'000'000 + seed);
    for (char16_t last = u'0'; last <= u'9'; ++last) {
        if (passesLuhn(QString(digits + QChar(last))))
            return digits + QChar(last);
    }
    Q_UNREACHABLE();
}

/// Every value of a vendor in use.
inline Vendor fullVendor()
{
    using namespace Qt::StringLiterals;
    Vendor vendor;
    vendor.names = { { u"Brume & Balise inc."_s, NameKind::Legal },
                     { u"Fog & Beacon Inc."_s, NameKind::Operating },
                     { u"Brûme et Balise"_s, NameKind::Former } };
    vendor.identifiers = { { u"ca-bn"_s, u"121491807"_s, u"RT0001"_s, QDate(2015, 1, 1), QDate(2016, 1, 1), u"certificate"_s },
                           { u"qc-neq"_s, u"1112345674"_s, {}, {}, {}, {} } };
    vendor.country = u"CA"_s;
    vendor.province = u"ON"_s;
    vendor.place = u"Sudbury"_s;
    vendor.postalCode = u"P3E 1A1"_s;
    vendor.headquartersCountry = u"CA"_s;
    vendor.headquartersProvince = u"ON"_s;
    vendor.staff = { { u"CA"_s, 14, QDate(2015, 1, 12), u"declaration"_s }, { u"CA-ON"_s, 12, QDate(2015, 1, 12), {} } };
    vendor.ownership = { { u"indigenous"_s, u"list of 2014"_s, QDate(2014, 1, 1), QDate(2019, 1, 1) } };
    vendor.categories = { { CategoryScheme::Naics, u"541510"_s, { u"Computer systems design"_s, u"Conception de systèmes"_s } },
                          { CategoryScheme::FreeWords, {}, { u"event apps"_s, u"applications d’événements"_s } } };
    vendor.contacts = { { u"Camille Exemple"_s, u"Owner"_s, u"camille@example.org"_s, u"555-0100"_s } };
    vendor.notes = u"Met at the trade show.\nSpeaks with Camille."_s;
    vendor.sources = { { u"directory-2012.csv"_s, u"20821"_s, QDate(2015, 2, 1) } };
    vendor.sizes = { { QDate(2015, 1, 12), 14, Money::fromCents(190'000'000), {}, u"CAD"_s, u"declaration"_s },
                     { QDate(2012, 2, 3), 4, {}, Money::fromCents(0), u"CAD"_s, u"directory"_s } };
    vendor.standings = { { u"NS-77"_s, u"NS"_s, u"events"_s, Money::fromCents(10'000'000), QDate(2013, 4, 2), QDate(2016, 3, 31),
                           StandingStatus::Active, u"letter"_s },
                         { u"SA-1"_s, u"CA"_s, u"online"_s, {}, QDate(2014, 1, 1), {}, StandingStatus::Suspended, {} } };
    return vendor;
}

} // namespace acquis::test
