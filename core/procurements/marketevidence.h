// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/money.h"
#include "core/rules/codes.h"
#include "core/vendors/vendorids.h"

#include <QDate>
#include <QList>
#include <QString>

// What was learned of the market before anybody was asked to bid, and who declared what.
namespace acquis {

/// One search: where, with which words, what came of it (R95).
struct MarketSearchEntry
{
    QString uid;
    QDate day;
    QString place; ///< register, catalogue, list, web site
    QString terms;
    int found = 0; ///< firms or products
    QString result;
    QString by;
    friend bool operator==(const MarketSearchEntry &, const MarketSearchEntry &) = default;
};

enum class SoundingKind { MarketSounding, RequestForInformation, IndustryDay };
template <>
inline constexpr std::array codeWords<SoundingKind> { "market-sounding", "request-for-information", "industry-day" };

/// A firm asked for its views, and whether it answered (R130).
struct SoundedFirm
{
    QString uid;
    VendorId vendor; ///< none: not in the register
    QString name;
    QString sizeClass;
    bool answered = false;
    QString answer; ///< what it said, or why it did not answer
    friend bool operator==(const SoundedFirm &, const SoundedFirm &) = default;
};

/// A sounding of the market: not binding, kept apart from bids (R07, R122, R178).
struct Sounding
{
    QString uid;
    SoundingKind kind {};
    QDate day;
    QString organiser;
    QString thirdPartyNote; ///< on its conflicts, when a third party runs it (R83)
    BilingualText problem;
    BilingualText plan;
    BilingualText intended; ///< purchase
    BilingualText views; ///< that are asked for
    QList<SoundedFirm> firms;
    QString learned;
    QString changed; ///< what changed in the requirement because of it
    int needItems = 0; ///< of which
    int metItems = 0; ///< are on the market (R123)
    Money cost;
    int ideasUsed = 0;
    friend bool operator==(const Sounding &, const Sounding &) = default;
};

/// A talk with a firm (R142).
struct ContactEntry
{
    QString uid;
    QDate day;
    QString person; ///< of ours
    VendorId vendor;
    QString vendorName;
    QString subject;
    QString note; ///< required in the quiet time of a solicitation
    friend bool operator==(const ContactEntry &, const ContactEntry &) = default;
};

enum class PersonRole { Requester, Officer, Evaluator, Approver, Expert };
template <>
inline constexpr std::array codeWords<PersonRole> { "requester", "officer", "evaluator", "approver", "expert" };
enum class ConflictState { NotDeclared, None, Declared, Managed };
template <>
inline constexpr std::array codeWords<ConflictState> { "not-declared", "none", "declared", "managed" };

/// A person's declaration on conflicts of interest and confidentiality (R109); without both nobody opens a bid.
struct Declaration
{
    QString uid;
    QString person;
    PersonRole role {};
    ConflictState conflict {};
    QString concerns; ///< which firm, and how it is managed
    bool keepsConfidence = false;
    QDate signedOn;
    [[nodiscard]] bool isSigned() const
    {
        return conflict != ConflictState::NotDeclared && keepsConfidence && signedOn.isValid();
    }
    friend bool operator==(const Declaration &, const Declaration &) = default;
};

struct MarketEvidence
{
    QList<MarketSearchEntry> searches;
    BilingualText statement; ///< what the searches show
    QList<Sounding> soundings;
    QList<ContactEntry> contacts;
    QList<Declaration> declarations;
    friend bool operator==(const MarketEvidence &, const MarketEvidence &) = default;
};

} // namespace acquis
