// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementregister.h"

namespace acquis {

/// All that one register holds of arrangements and agreements at one moment: a value that any thread may ask.
struct AgreementHoldings
{
    struct HeldArrangement
    {
        Kept<Arrangement> kept;
        QList<ArrangementUse> uses;
        friend bool operator==(const HeldArrangement &, const HeldArrangement &) = default;
    };
    struct HeldAgreement
    {
        Kept<BuyingAgreement> kept;
        QList<AgreementJoin> joins;
        friend bool operator==(const HeldAgreement &, const HeldAgreement &) = default;
    };

    CategoryTree categories;
    QList<HeldArrangement> arrangements; ///< this list and the others in the order of their uids
    QList<HeldAgreement> agreements;
    QList<Kept<PriceGuide>> guides;
    QList<Kept<TermSet>> termSets;
    QList<Kept<CommunityMember>> members;
    QList<Kept<CommunityMeeting>> meetings;
    QList<Kept<ChairTerm>> terms;
    QList<Kept<Recommendation>> recommendations;

    /// What joinableFor() asks for.
    [[nodiscard]] QList<AgreementWithJoins> agreementsWithJoins() const;
    friend bool operator==(const AgreementHoldings &, const AgreementHoldings &) = default;
};

/// \error RegisterDamaged, register errors
[[nodiscard]] Result<AgreementHoldings> readHoldings(Database &database);

} // namespace acquis
