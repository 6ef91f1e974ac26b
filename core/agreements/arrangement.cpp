// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agreements/arrangement.h"

#include <algorithm>

namespace acquis {

namespace {

bool covers(const CategoryStanding &standing, QDate day)
{
    return (!standing.from.isValid() || standing.from <= day) && (!standing.until.isValid() || day <= standing.until);
}

/// The nearest category decides: suspended in a branch is suspended there, whatever stands above.
bool isQualified(const ArrangementVendor &vendor, const QStringList &categories, QDate day)
{
    for (const QString &category : categories) {
        bool qualified = false;
        bool barred = false;
        for (const CategoryStanding &standing : vendor.standings) {
            if (standing.category == category && covers(standing, day))
                (standing.state == StandingState::Qualified ? qualified : barred) = true;
        }
        if (qualified || barred)
            return qualified && !barred;
    }
    return false;
}

std::optional<bool> passes(const QualificationCriterion &criterion, const VendorCapacity &vendor)
{
    const auto reaches = [&criterion](const std::optional<Money> &amount) {
        return amount ? std::optional(*amount >= criterion.amount) : std::nullopt;
    };
    switch (criterion.kind) {
    case QualificationKind::YearsInBusiness:
        return vendor.yearsInBusiness ? std::optional(*vendor.yearsInBusiness >= criterion.years) : std::nullopt;
    case QualificationKind::YearlyRevenue: return reaches(vendor.yearlyRevenue);
    case QualificationKind::Bonding: return reaches(vendor.bonding);
    case QualificationKind::Insurance: return reaches(vendor.insurance);
    }
    Q_UNREACHABLE();
}

} // namespace

VorStanding standingOf(ArrangementKind kind)
{
    switch (kind) {
    case ArrangementKind::EnterpriseWide: return VorStanding::Enterprise;
    case ArrangementKind::MultiMinistry: return VorStanding::MultiMinistry;
    case ArrangementKind::Ministry: return VorStanding::Ministry;
    }
    Q_UNREACHABLE();
}

bool isInForce(const Arrangement &arrangement, QDate day)
{
    return arrangement.start <= day && day <= arrangement.end;
}

QList<ArrangementVendor> vendorsOffered(const Arrangement &arrangement, const CategoryTree &tree, const QString &category,
                                        QDate day)
{
    QList<ArrangementVendor> offered;
    if (!isInForce(arrangement, day))
        return offered;
    const QStringList categories = tree.above(category);
    for (const ArrangementVendor &vendor : arrangement.vendors) {
        if (isQualified(vendor, categories, day))
            offered << vendor;
    }
    return offered;
}

SecondStageAnswer secondStageFor(const Arrangement &arrangement, Money value)
{
    if (arrangement.ceiling && value > *arrangement.ceiling)
        return { SecondStage::OverCeiling, 0 };
    SecondStageAnswer answer { SecondStage::Direct, 0 };
    for (const SecondStageBand &band : arrangement.bands) {
        if (value >= band.from)
            answer = { band.invited > 0 ? SecondStage::Invited : SecondStage::EveryVendor, band.invited };
    }
    return answer;
}

Result<void> checkBands(const QList<SecondStageBand> &bands)
{
    for (qsizetype i = 0; i < bands.size(); ++i) {
        if (bands[i].invited < 0 || bands[i].from.isNegative() || (i > 0 && bands[i].from <= bands[i - 1].from))
            return failure(ErrorCode::InvalidData, QStringLiteral("bands/%1").arg(i), bands[i].from.toString());
    }
    return {};
}

QDate refreshDue(const Arrangement &arrangement)
{
    if (arrangement.refreshMonths <= 0)
        return {};
    const QDate last = arrangement.lastRefresh.isValid() ? arrangement.lastRefresh : arrangement.start;
    return last.addMonths(arrangement.refreshMonths);
}

int daysSinceRefresh(const Arrangement &arrangement, QDate today)
{
    return int((arrangement.lastRefresh.isValid() ? arrangement.lastRefresh : arrangement.start).daysTo(today));
}

Result<ArrangementUsage> usageOf(const QList<ArrangementUse> &uses)
{
    ArrangementUsage usage;
    for (const ArrangementUse &use : uses) {
        if (use.kind == ArrangementUseKind::Invitation) {
            ++usage.invitations;
            continue;
        }
        ++usage.callOffs;
        const auto sum = usage.calledOff.plus(use.amount);
        if (!sum)
            return std::unexpected(sum.error());
        usage.calledOff = *sum;
    }
    return usage;
}

QList<InvitationShare> invitationShares(const Arrangement &arrangement, const QList<ArrangementUse> &uses, QDate from, QDate to)
{
    QList<InvitationShare> shares;
    int all = 0;
    const auto counts = [&](const ArrangementUse &use) {
        return use.kind == ArrangementUseKind::Invitation && from <= use.day && use.day <= to;
    };
    for (const ArrangementUse &use : uses)
        all += counts(use) ? 1 : 0;
    for (const ArrangementVendor &vendor : arrangement.vendors) {
        const auto invited =
            int(std::ranges::count_if(uses, [&](const ArrangementUse &use) { return counts(use) && use.vendor == vendor.name; }));
        shares << InvitationShare { vendor.name, invited, { invited, all } };
    }
    std::ranges::stable_sort(shares, {}, &InvitationShare::invitations);
    return shares;
}

QList<Barrier> barriersToSmallVendors(const QList<QualificationCriterion> &criteria, const QList<VendorCapacity> &vendors)
{
    QList<Barrier> barriers;
    for (const QualificationCriterion &criterion : criteria) {
        Barrier barrier { criterion };
        for (const VendorCapacity &vendor : vendors) {
            if (!vendor.isSmall)
                continue;
            const std::optional<bool> lets = passes(criterion, vendor);
            ++(!lets ? barrier.unknown : *lets ? barrier.pass : barrier.dropOut);
        }
        barriers << barrier;
    }
    return barriers;
}

} // namespace acquis
