// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vendors/vendorregister.h"

namespace acquis {

/// A standing as it is seen from one government on one day.
struct SeenStanding
{
    VendorStanding standing;
    StandingStatus status {}; ///< on that day
    Recognition recognition = Recognition::None; ///< None: not active on that day
    EquivalenceRule rule; ///< that counts it; an invalid id: none
    friend bool operator==(const SeenStanding &, const SeenStanding &) = default;
};

/// Each standing by itself, in force first, then by jurisdiction. \p home is the code of the government that asks. A standing of
/// another government is Recognised when a rule counts it there in any category. Pure; any thread.
[[nodiscard]] QList<SeenStanding> seenStandings(const QList<VendorStanding> &standings, const QList<EquivalenceRule> &rules,
                                                const QString &home, QDate day);

/// What a vendor of record passport states: facts, no words. Contacts are in it only when somebody asks for them.
struct VendorPassport
{
    QString name;
    QList<VendorName> otherNames;
    QList<VendorIdentifier> identifiers;
    QString place;
    QString province;
    QString country;
    QList<VendorContact> contacts;
    SizeDefinition definition;
    SizeClassification size;
    QString home; ///< government that asks
    QDate day;
    QList<SeenStanding> standings;
    VendorId vendor;
    qint64 revision = 0; ///< of the vendor, so that a paper can be told from a newer one
    friend bool operator==(const VendorPassport &, const VendorPassport &) = default;
};

/// What is asked of a passport beside the vendor.
struct PassportQuestion
{
    QString home;
    QDate day;
    bool withContacts = false;
};

/// Pure; any thread.
[[nodiscard]] VendorPassport passportOf(const VendorRecord &whole, const QList<EquivalenceRule> &rules, const SizeRule &sizes,
                                        const PassportQuestion &question);

} // namespace acquis
