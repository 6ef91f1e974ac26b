// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/agreementholdings.h"

#include <array>
#include <functional>

namespace acquis {

namespace {

/// Takes a part over, or its error.
template <typename T>
Result<void> into(T &part, Result<T> read)
{
    if (!read)
        return std::unexpected(read.error());
    part = std::move(*read);
    return {};
}

Result<void> readArrangements(AgreementRegister &records, QList<AgreementHoldings::HeldArrangement> &held)
{
    auto arrangements = records.all<Arrangement>();
    if (!arrangements)
        return std::unexpected(arrangements.error());
    for (Kept<Arrangement> &kept : *arrangements) {
        auto uses = records.usesOf(kept.value.uid);
        if (!uses)
            return std::unexpected(uses.error());
        held.push_back({ std::move(kept), std::move(*uses) });
    }
    return {};
}

Result<void> readAgreements(AgreementRegister &records, QList<AgreementHoldings::HeldAgreement> &held)
{
    auto agreements = records.all<BuyingAgreement>();
    if (!agreements)
        return std::unexpected(agreements.error());
    for (Kept<BuyingAgreement> &kept : *agreements) {
        auto joins = records.joinsOf(kept.value.uid);
        if (!joins)
            return std::unexpected(joins.error());
        held.push_back({ std::move(kept), std::move(*joins) });
    }
    return {};
}

} // namespace

QList<AgreementWithJoins> AgreementHoldings::agreementsWithJoins() const
{
    QList<AgreementWithJoins> list;
    list.reserve(agreements.size());
    for (const HeldAgreement &held : agreements)
        list.push_back({ held.kept.value, held.joins });
    return list;
}

Result<AgreementHoldings> readHoldings(Database &database)
{
    AgreementRegister records(database, {});
    AgreementHoldings holdings;
    // Read one after the other; the first that fails ends it.
    const std::array<std::function<Result<void>()>, 9> parts {
        [&] { return into(holdings.categories, records.categories()); },
        [&] { return readArrangements(records, holdings.arrangements); },
        [&] { return readAgreements(records, holdings.agreements); },
        [&] { return into(holdings.guides, records.all<PriceGuide>()); },
        [&] { return into(holdings.termSets, records.all<TermSet>()); },
        [&] { return into(holdings.members, records.all<CommunityMember>()); },
        [&] { return into(holdings.meetings, records.all<CommunityMeeting>()); },
        [&] { return into(holdings.terms, records.all<ChairTerm>()); },
        [&] { return into(holdings.recommendations, records.all<Recommendation>()); },
    };
    for (const auto &part : parts) {
        if (auto done = part(); !done)
            return std::unexpected(done.error());
    }
    return holdings;
}

} // namespace acquis
