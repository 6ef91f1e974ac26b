// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/agreementholdings.h"
#include "core/base/canceltoken.h"
#include "core/procurements/conceptmatcher.h"
#include "core/procurements/needvocabulary.h"
#include "core/procurements/similarlines.h"
#include "core/vendors/vendorindex.h"

#include <optional>

namespace acquis {

class Database;

/// What somebody wants to buy, in words, and which sources are looked at.
struct MarketNeed
{
    QString words; ///< in English or French
    QStringList regions; ///< of firms, any of these: "CA", "CA-ON"; empty: any
    SizeDefinition sizes; ///< by which sizes are told
    QStringList sizeClasses; ///< codes of the definition, or "unknown"; empty: any
    bool standingRequired = false; ///< only firms that are vendor of record somewhere on the day
    JoiningNeed joining; ///< what an agreement must serve; its words are not looked at
    QDate day; ///< on which standings, sizes and agreements are judged
    friend bool operator==(const MarketNeed &, const MarketNeed &) = default;
};

/// A place on a list that a firm holds, from its own record or from an arrangement of the register.
struct FirmStanding
{
    QString jurisdiction; ///< code of the government that issued it; empty: an arrangement of the register
    QString holder; ///< of an arrangement of the register: its owner
    QString arrangement; ///< reference
    StandingStatus status {}; ///< on the day of the need
    QDate until; ///< invalid: without end
    friend bool operator==(const FirmStanding &, const FirmStanding &) = default;
};

/// A firm that can, as far as its words say.
struct MarketFirm
{
    VendorId id;
    QString name;
    QString place;
    QString province;
    QString country;
    SizeAnswer size; ///< by the definition of the need
    QList<BilingualText> categories; ///< the first few that have words
    QList<FirmStanding> standings; ///< in force first
    VendorId family; ///< the topmost parent, or the firm itself
    int covered = 0; ///< concepts of the need that it says
    int score = 0;
    QList<MarketReason> reasons;
    [[nodiscard]] bool hasStanding() const;
    friend bool operator==(const MarketFirm &, const MarketFirm &) = default;
};

struct MarketFirms
{
    QList<MarketFirm> firms; ///< best first
    qint64 total = 0;
    bool forgiving = false; ///< slips of the pen were forgiven
    friend bool operator==(const MarketFirms &, const MarketFirms &) = default;
};

/// An agreement that says what the need is about, or is of its category.
struct MarketAgreement
{
    JoinOption option; ///< wordsFound counts concepts
    QList<MarketReason> reasons;
    friend bool operator==(const MarketAgreement &, const MarketAgreement &) = default;
};

/// A vendor of record arrangement in force that says what the need is about: it comes before any agreement of others.
struct MarketArrangement
{
    QString uid;
    int vendors = 0; ///< that may be asked on the day
    std::optional<SecondStageAnswer> stage; ///< for the value of the need; none without a value
    QList<MarketReason> reasons;
    friend bool operator==(const MarketArrangement &, const MarketArrangement &) = default;
};

/// Who could do it, what can be joined for it, and what was bought like it.
struct Market
{
    QStringList concepts; ///< what the need was understood to ask for, as written
    MarketFirms firms;
    QList<MarketArrangement> arrangements;
    QList<MarketAgreement> agreements;
    MarketLines lines;
    friend bool operator==(const Market &, const Market &) = default;
};

/// Firms that say any of the concepts in name, category, place, arrangement or note: those that say most of them first. Nobody without
/// concepts. Made for a job, as all of these are. \error Cancelled, register errors
[[nodiscard]] Result<MarketFirms> findFirms(Database &database, const VendorIndex &index, const AgreementHoldings &holdings,
                                            const QList<SearchConcept> &concepts, const MarketNeed &need, int limit,
                                            const CancelToken &cancel = {});

/// Agreements that say any of the concepts, or are of a category of the need; all of them when it names neither. Those that may be joined
/// in time first, then by category, concepts, days to join and room left. A need without a value asks for any room. \error AmountOutOfRange
[[nodiscard]] Result<QList<MarketAgreement>> findAgreements(const AgreementHoldings &holdings,
                                                            const QList<SearchConcept> &concepts, const MarketNeed &need);

/// Arrangements in force on the day that say any of the concepts in name, number or category: most concepts first. Pure.
[[nodiscard]] QList<MarketArrangement> findArrangements(const AgreementHoldings &holdings, const QList<SearchConcept> &concepts,
                                                        const MarketNeed &need);

/// All of these, at most \p limit firms and lines. \error Cancelled, AmountOutOfRange, register errors
[[nodiscard]] Result<Market> searchMarket(Database &database, const VendorIndex &index, const AgreementHoldings &holdings,
                                          const NeedVocabulary &vocabulary, const MarketNeed &need, int limit,
                                          const CancelToken &cancel = {});

} // namespace acquis
