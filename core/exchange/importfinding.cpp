// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importfinding.h"

#include <numeric>

namespace acquis {

using namespace Qt::StringLiterals;

QString findingName(FindingCode code)
{
    switch (code) {
    case FindingCode::TooFewCells: return u"too-few-cells"_s;
    case FindingCode::TooManyCells: return u"too-many-cells"_s;
    case FindingCode::AmountMissing: return u"amount-missing"_s;
    case FindingCode::AmountUnreadable: return u"amount-unreadable"_s;
    case FindingCode::AmountGlued: return u"amount-glued"_s;
    case FindingCode::AmountTooLarge: return u"amount-too-large"_s;
    case FindingCode::AmountLikeTelephone: return u"amount-like-telephone"_s;
    case FindingCode::FiscalYearMissing: return u"fiscal-year-missing"_s;
    case FindingCode::FiscalYearUnreadable: return u"fiscal-year-unreadable"_s;
    case FindingCode::MinistryMissing: return u"ministry-missing"_s;
    case FindingCode::InvalidText: return u"invalid-text"_s;
    case FindingCode::AmountDash: return u"amount-dash"_s;
    case FindingCode::MinistryNotInCrosswalk: return u"ministry-not-in-crosswalk"_s;
    case FindingCode::RowChanged: return u"row-changed"_s;
    case FindingCode::RowAbsent: return u"row-absent"_s;
    case FindingCode::SizeBandUnknown: return u"size-band-unknown"_s;
    }
    Q_UNREACHABLE();
}

bool isHeldBack(FindingCode code)
{
    switch (code) {
    case FindingCode::TooFewCells:
    case FindingCode::TooManyCells:
    case FindingCode::AmountMissing:
    case FindingCode::AmountUnreadable:
    case FindingCode::AmountGlued:
    case FindingCode::AmountTooLarge:
    case FindingCode::AmountLikeTelephone:
    case FindingCode::FiscalYearMissing:
    case FindingCode::FiscalYearUnreadable:
    case FindingCode::MinistryMissing:
    case FindingCode::InvalidText: return true;
    case FindingCode::AmountDash:
    case FindingCode::MinistryNotInCrosswalk:
    case FindingCode::RowChanged:
    case FindingCode::RowAbsent:
    case FindingCode::SizeBandUnknown: return false;
    }
    Q_UNREACHABLE();
}

void FindingList::add(ImportFinding finding)
{
    constexpr qsizetype longestValue = 200;
    qint64 &count = counts[finding.code];
    if (count++ >= keptPerCode)
        return;
    finding.value.truncate(longestValue);
    kept.append(std::move(finding));
}

qint64 FindingList::notKept() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), qint64(0)) - kept.size();
}

} // namespace acquis
