// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/arrangement.h"
#include "core/agreements/buyingagreement.h"

namespace acquis::test {

[[nodiscard]] inline Money dollars(qint64 amount)
{
    return Money::fromCents(amount * 100);
}

/// One call-off up to 750,000; three vendors in two categories; 2024-01-15 to 2026-12-31, opened again every 12 months.
[[nodiscard]] inline Arrangement sampleArrangement()
{
    using namespace Qt::StringLiterals;
    Arrangement arrangement;
    arrangement.uid = u"arrangement-1"_s;
    arrangement.kind = ArrangementKind::EnterpriseWide;
    arrangement.number = u"VOR-1001"_s;
    arrangement.name = { u"Business-to-business exchange"_s, u"Échange interentreprises"_s };
    arrangement.owner = u"Ministry of Sample Services"_s;
    arrangement.categories = { u"b2b"_s, u"iit-software"_s };
    const auto standing = [](const QString &category) {
        return CategoryStanding { category, StandingState::Qualified, QDate(2024, 1, 15), {} };
    };
    arrangement.vendors = { { VendorId { 7 }, u"Boreal Exchange Inc."_s, { standing(u"b2b"_s) } },
                            { VendorId { 8 }, u"Granite Software Ltd."_s, { standing(u"b2b"_s), standing(u"iit-software"_s) } },
                            { {}, u"Logiciels Rivière"_s, { standing(u"b2b"_s) } } };
    arrangement.bands = { { dollars(25'000), 3 }, { dollars(250'000), 5 }, { dollars(600'000), 0 } };
    arrangement.ceiling = dollars(750'000);
    arrangement.start = QDate(2024, 1, 15);
    arrangement.end = QDate(2026, 12, 31);
    arrangement.refreshMonths = 12;
    return arrangement;
}

/// Networks held in Quebec, open to municipalities of Ontario and Quebec until 2025-12-31; room of 1,000,000 before joins.
[[nodiscard]] inline BuyingAgreement sampleAgreement()
{
    using namespace Qt::StringLiterals;
    BuyingAgreement agreement;
    agreement.uid = u"agreement-1"_s;
    agreement.kind = BuyingKind::Framework;
    agreement.number = u"QC-77"_s;
    agreement.owner = u"Groupement d’achats exemple"_s;
    agreement.jurisdiction = u"qc"_s;
    agreement.title = { u"Library networks"_s, u"Réseaux de bibliothèques"_s };
    agreement.scope = { u"Routers, switches and their upkeep"_s, u"Routeurs, commutateurs et leur entretien"_s };
    agreement.words = { u"wifi"_s };
    agreement.categories = { u"iit-networks"_s };
    agreement.vendors = { { VendorId { 9 }, u"Réseaux du Nord"_s, u"RN-1"_s } };
    agreement.joining = { true,
                          { Entity::OnMun, Entity::OnBps },
                          { u"on"_s, u"qc"_s },
                          QDate(2025, 12, 31),
                          JoiningWay::JoiningLetter,
                          { u"Write to the holder."_s, u"Écrire au détenteur."_s },
                          20 };
    agreement.start = QDate(2023, 4, 1);
    agreement.end = QDate(2026, 3, 31);
    agreement.extensions = { { 12, QDate(2026, 1, 31) } };
    agreement.ceiling = dollars(1'000'000);
    agreement.priceBasis = PriceBasis::UnitRates;
    agreement.priceNote = { u"Rates of the year of order"_s, {} };
    agreement.prices = {
        { u"switch-48"_s, { u"Switch, 48 ports"_s, u"Commutateur, 48 ports"_s }, u"unit"_s, Money::fromCents(123'456'78) }
    };
    agreement.terms = { { u"warranty"_s, { u"Three years"_s, u"Trois ans"_s } } };
    agreement.contact = { u"Alex Exemple"_s, u"Groupement d’achats exemple"_s, u"alex@example.org"_s, {} };
    return agreement;
}

[[nodiscard]] inline AgreementJoin sampleJoin(Money amount, QDate day = QDate(2025, 6, 2))
{
    using namespace Qt::StringLiterals;
    return { 0, u"agreement-1"_s, u"Town of Sample"_s, Entity::OnMun, u"on"_s, day, amount, 0 };
}

} // namespace acquis::test
