// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementregister.h"
#include "core/storage/database.h"
#include "tests/core/agreements/samples.h"

namespace acquis::test {

/// In force for a hundred days more, its list late by a month.
[[nodiscard]] inline Arrangement currentArrangement()
{
    Arrangement arrangement = sampleArrangement();
    const QDate today = QDate::currentDate();
    arrangement.start = today.addMonths(-13);
    arrangement.end = today.addDays(100);
    for (ArrangementVendor &vendor : arrangement.vendors) {
        for (CategoryStanding &standing : vendor.standings)
            standing.from = arrangement.start;
    }
    return arrangement;
}

/// Open for forty days more to municipalities and the broader public sector of Ontario and Quebec.
[[nodiscard]] inline BuyingAgreement currentAgreement()
{
    BuyingAgreement agreement = sampleAgreement();
    const QDate today = QDate::currentDate();
    agreement.start = today.addYears(-1);
    agreement.end = today.addDays(200);
    agreement.joining.until = today.addDays(40);
    agreement.extensions = { { 12, today.addDays(80) } };
    return agreement;
}

/// Of Canada, open to everybody, restricted; about cloud storage.
[[nodiscard]] inline BuyingAgreement openAgreement()
{
    using namespace Qt::StringLiterals;
    BuyingAgreement agreement = currentAgreement();
    agreement.uid = u"agreement-2"_s;
    agreement.kind = BuyingKind::StandingOffer;
    agreement.number = u"CA-5"_s;
    agreement.owner = u"Sample Shared Buying"_s;
    agreement.jurisdiction = u"ca"_s;
    agreement.title = { u"Cloud storage"_s, u"Stockage infonuagique"_s };
    agreement.scope = { u"Storage by the month"_s, u"Stockage au mois"_s };
    agreement.words = {};
    agreement.categories = { u"iit-software"_s };
    agreement.vendors = { { {}, u"Nuage Exemple inc."_s, {} } };
    agreement.prices = {};
    agreement.joining.entities = {};
    agreement.joining.jurisdictions = {};
    agreement.joining.until = {};
    agreement.joining.days = 5;
    agreement.extensions = {};
    agreement.ceiling.reset();
    agreement.confidentiality = Confidentiality::Restricted;
    return agreement;
}

/// Seven months old with a review every six.
[[nodiscard]] inline PriceGuide staleGuide()
{
    using namespace Qt::StringLiterals;
    return { u"guide-1"_s,
             PriceGuideKind::PriceGuide,
             { u"Prices of laptops"_s, u"Prix d’ordinateurs portables"_s },
             u"Ministry of Sample Services"_s,
             u"iit-software"_s,
             QDate::currentDate().addMonths(-7),
             6,
             { { u"laptop-14"_s, { u"Laptop, 14 inches"_s, u"Portatif, 14 pouces"_s }, u"unit"_s, Money::fromCents(129'900) } } };
}

[[nodiscard]] inline TermSet standardTerms()
{
    using namespace Qt::StringLiterals;
    return { u"terms-1"_s,
             u"networks"_s,
             { u"Our network terms"_s, u"Nos conditions de réseau"_s },
             { { u"warranty"_s, { u"Five years"_s, u"Cinq ans"_s } } } };
}

/// Makes a register at \p path that holds all of them. \error as AgreementRegister
[[nodiscard]] inline Result<void> makeRegister(const QString &path)
{
    using namespace Qt::StringLiterals;
    const auto database = Database::create(path);
    if (!database)
        return std::unexpected(database.error());
    AgreementRegister records(**database, u"anna"_s);
    const auto keep = [&records](const auto &value) -> Result<void> {
        if (const auto kept = records.save(value, 0); !kept)
            return std::unexpected(kept.error());
        return {};
    };
    auto done = keep(currentArrangement());
    if (done)
        done = keep(currentAgreement());
    if (done)
        done = keep(openAgreement());
    if (done)
        done = keep(staleGuide());
    if (done)
        done = keep(standardTerms());
    return done;
}

} // namespace acquis::test
