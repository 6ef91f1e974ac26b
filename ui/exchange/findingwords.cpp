// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/findingwords.h"

#include <QHash>

namespace acquis {

using namespace Qt::StringLiterals;

QString FindingWords::whatHappens(FindingCode code)
{
    switch (code) {
    case FindingCode::TooFewCells: return tr("Held back: the row has fewer cells than the header");
    case FindingCode::TooManyCells: return tr("Held back: the row has more cells than the header");
    case FindingCode::AmountMissing: return tr("Held back: an amount that is not there is not invented");
    case FindingCode::AmountUnreadable: return tr("Held back: the amount is no number");
    case FindingCode::AmountGlued: return tr("Held back: two points, or two amounts in one cell");
    case FindingCode::AmountTooLarge: return tr("Held back: the amount is too large to be kept");
    case FindingCode::AmountLikeTelephone: return tr("Held back until you decide: ten digits, like a telephone number");
    case FindingCode::FiscalYearMissing: return tr("Held back: the fiscal year is missing");
    case FindingCode::FiscalYearUnreadable: return tr("Held back: the fiscal year cannot be read");
    case FindingCode::MinistryMissing: return tr("Held back: the ministry is missing");
    case FindingCode::InvalidText: return tr("Held back: the text cannot be read");
    case FindingCode::AmountDash: return tr("Read as zero");
    case FindingCode::MinistryNotInCrosswalk: return tr("Read: the crosswalk does not know this ministry, it stands for itself");
    case FindingCode::RowChanged: return tr("The amount differs from the earlier edition");
    case FindingCode::RowAbsent: return tr("The earlier edition had this row");
    case FindingCode::SizeBandUnknown: return tr("Read: the size is counted as unknown");
    }
    Q_UNREACHABLE();
    return {};
}

QString FindingWords::meaning(const QString &meaningName)
{
    const QHash<QString, QString> words {
        { u"fiscal-year"_s, tr("fiscal year") }, { u"amount"_s, tr("amount") }, { u"ministry"_s, tr("ministry") },
        { u"category"_s, tr("category") }, { u"program"_s, tr("program") }, { u"component"_s, tr("component") },
        { u"item"_s, tr("item") }, { u"account"_s, tr("account") }, { u"detail"_s, tr("detail") }, { u"vendor"_s, tr("vendor") },
        { u"reference"_s, tr("contract number") }, { u"size-band"_s, tr("size of the vendor") }, { u"method"_s, tr("method") },
        { u"commodity"_s, tr("commodity") }, { u"kind"_s, tr("kind of amount") }, { u"award-date"_s, tr("award date") },
    };
    return words.value(meaningName, tr("not used"));
}

QString FindingWords::format(const QString &formatName)
{
    return formatName == "ontario-public-accounts"_L1 ? tr("Public accounts, Ontario layout") : formatName == "contract-lines"_L1 ? tr("Contract lines") : formatName;
}

} // namespace acquis
