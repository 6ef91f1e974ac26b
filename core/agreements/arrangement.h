// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/category.h"
#include "core/base/error.h"
#include "core/base/money.h"
#include "core/rules/codes.h"
#include "core/vendors/vendorids.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace acquis {

enum class ArrangementKind { EnterpriseWide, MultiMinistry, Ministry };
enum class StandingState { Qualified, Suspended, Withdrawn };
enum class QualificationKind { YearsInBusiness, YearlyRevenue, Bonding, Insurance };
enum class ArrangementUseKind { Invitation, CallOff };
template <>
inline constexpr std::array codeWords<ArrangementKind> { "enterprise", "multi-ministry", "ministry" };
template <>
inline constexpr std::array codeWords<StandingState> { "qualified", "suspended", "withdrawn" };
template <>
inline constexpr std::array codeWords<QualificationKind> { "years-in-business", "yearly-revenue", "bonding", "insurance" };
template <>
inline constexpr std::array codeWords<ArrangementUseKind> { "invitation", "call-off" };

/// A vendor's standing in one category; it holds for the categories below, and for no other.
struct CategoryStanding
{
    QString category;
    StandingState state = StandingState::Qualified;
    QDate from;
    QDate until; ///< last day; invalid: as long as the arrangement
    friend bool operator==(const CategoryStanding &, const CategoryStanding &) = default;
};

struct ArrangementVendor
{
    VendorId vendor; ///< none: not yet matched with the register of vendors
    QString name;
    QList<CategoryStanding> standings;
    friend bool operator==(const ArrangementVendor &, const ArrangementVendor &) = default;
};

/// From this value on, up to the next band, so many vendors are invited to the second stage.
struct SecondStageBand
{
    Money from;
    int invited = 0; ///< 0: every vendor on the list
    friend bool operator==(const SecondStageBand &, const SecondStageBand &) = default;
};

/// What a vendor must show to be let in: years, or cents of money.
struct QualificationCriterion
{
    QualificationKind kind {};
    int years = 0; ///< for years in business
    Money amount; ///< for the others
    friend bool operator==(const QualificationCriterion &, const QualificationCriterion &) = default;
};

/// A vendor of record arrangement.
struct Arrangement
{
    QString uid;
    ArrangementKind kind {};
    QString number;
    BilingualText name;
    QString owner;
    QStringList categories;
    QList<ArrangementVendor> vendors;
    QList<SecondStageBand> bands; ///< by rising value; below the first a vendor may be contracted directly
    std::optional<Money> ceiling; ///< of one call-off; none: no ceiling
    QDate start;
    QDate end; ///< last day
    QDate lastRefresh; ///< invalid: not since the start
    int refreshMonths = 0; ///< 0: no refresh is planned
    QList<QualificationCriterion> criteria;
    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

/// An invitation to a second stage, or a contract called off.
struct ArrangementUse
{
    qint64 id = 0;
    QString arrangement;
    ArrangementUseKind kind {};
    QString vendor; ///< name as in the arrangement
    QString category;
    QDate day;
    Money amount; ///< zero for an invitation
    QString reference; ///< file or contract number
    friend bool operator==(const ArrangementUse &, const ArrangementUse &) = default;
};

[[nodiscard]] VorStanding standingOf(ArrangementKind kind);

/// On this day, between the first and the last day of the arrangement.
[[nodiscard]] bool isInForce(const Arrangement &arrangement, QDate day);

/// The vendors that may be asked in \p category on \p day: qualified there or above, and not suspended or withdrawn there.
[[nodiscard]] QList<ArrangementVendor> vendorsOffered(const Arrangement &arrangement, const CategoryTree &tree,
                                                      const QString &category, QDate day);

enum class SecondStage { Direct, Invited, EveryVendor, OverCeiling };
struct SecondStageAnswer
{
    SecondStage stage {};
    int invited = 0; ///< when a number is invited
    friend bool operator==(const SecondStageAnswer &, const SecondStageAnswer &) = default;
};
/// How a purchase of this value goes through the arrangement.
[[nodiscard]] SecondStageAnswer secondStageFor(const Arrangement &arrangement, Money value);

/// Bands that do not rise are refused. \error InvalidData
[[nodiscard]] Result<void> checkBands(const QList<SecondStageBand> &bands);

/// The day by which the list is to be opened again; invalid when none is planned.
[[nodiscard]] QDate refreshDue(const Arrangement &arrangement);
/// Days since the list was last opened.
[[nodiscard]] int daysSinceRefresh(const Arrangement &arrangement, QDate today);

struct ArrangementUsage
{
    int invitations = 0;
    int callOffs = 0;
    Money calledOff;
    friend bool operator==(const ArrangementUsage &, const ArrangementUsage &) = default;
};
/// \error AmountOutOfRange
[[nodiscard]] Result<ArrangementUsage> usageOf(const QList<ArrangementUse> &uses);

/// How often a vendor was invited, of all invitations of these days.
struct InvitationShare
{
    QString vendor;
    int invitations = 0;
    Share share;
    friend bool operator==(const InvitationShare &, const InvitationShare &) = default;
};
/// Every vendor of the arrangement, those never invited first. Both days count.
[[nodiscard]] QList<InvitationShare> invitationShares(const Arrangement &arrangement, const QList<ArrangementUse> &uses,
                                                      QDate from, QDate to);

/// What is known of a vendor's capacity; what is not known is not counted either way.
struct VendorCapacity
{
    VendorId vendor;
    bool isSmall = false;
    std::optional<int> yearsInBusiness;
    std::optional<Money> yearlyRevenue;
    std::optional<Money> bonding;
    std::optional<Money> insurance;
    friend bool operator==(const VendorCapacity &, const VendorCapacity &) = default;
};
/// How many small vendors a criterion lets in.
struct Barrier
{
    QualificationCriterion criterion;
    int pass = 0;
    int dropOut = 0;
    int unknown = 0;
    friend bool operator==(const Barrier &, const Barrier &) = default;
};
[[nodiscard]] QList<Barrier> barriersToSmallVendors(const QList<QualificationCriterion> &criteria,
                                                    const QList<VendorCapacity> &vendors);

} // namespace acquis
