// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangewords.h"

#include <limits>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

/// The number that chooses a plural form; the number that is read is put in by Formats, which groups its digits.
int pluralNumber(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

QString ExchangeWords::finding(FindingCode code)
{
    switch (code) {
    case FindingCode::TooFewCells: return tr("too few cells");
    case FindingCode::TooManyCells: return tr("too many cells");
    case FindingCode::AmountMissing: return tr("amount missing");
    case FindingCode::AmountUnreadable: return tr("amount cannot be read");
    case FindingCode::AmountGlued: return tr("two amounts in one cell");
    case FindingCode::AmountTooLarge: return tr("amount too large");
    case FindingCode::AmountLikeTelephone: return tr("amount like a telephone number");
    case FindingCode::FiscalYearMissing: return tr("fiscal year missing");
    case FindingCode::FiscalYearUnreadable: return tr("fiscal year cannot be read");
    case FindingCode::MinistryMissing: return tr("ministry missing");
    case FindingCode::InvalidText: return tr("characters cannot be read");
    case FindingCode::AmountDash: return tr("dash for an amount");
    case FindingCode::MinistryNotInCrosswalk: return tr("ministry not known yet");
    case FindingCode::RowChanged: return tr("amount changed");
    case FindingCode::RowAbsent: return tr("line no longer there");
    case FindingCode::SizeBandUnknown: return tr("size class not known");
    }
    Q_UNREACHABLE();
}

QString ExchangeWords::consequence(FindingCode code, bool accepted)
{
    switch (code) {
    case FindingCode::TooFewCells: return tr("Held back: the row has fewer cells than the header");
    case FindingCode::TooManyCells: return tr("Held back: the row has more cells than the header");
    case FindingCode::AmountMissing: return tr("Held back: a line without an amount is not invented");
    case FindingCode::AmountUnreadable: return tr("Held back: the amount is no number");
    case FindingCode::AmountGlued: return tr("Held back: two points, or two amounts in one cell");
    case FindingCode::AmountTooLarge: return tr("Held back: the amount is too large to be kept exactly");
    case FindingCode::AmountLikeTelephone:
        return accepted ? tr("Read as an amount, as you decided")
                        : tr("Held back until you decide: ten digits like a telephone number");
    case FindingCode::FiscalYearMissing: return tr("Held back: a line without a fiscal year belongs to no year");
    case FindingCode::FiscalYearUnreadable: return tr("Held back: the text names no fiscal year");
    case FindingCode::MinistryMissing: return tr("Held back: a line without a ministry belongs to nobody");
    case FindingCode::InvalidText: return tr("Held back: the bytes are no text in this encoding");
    case FindingCode::AmountDash: return tr("Read as zero, as the public accounts write it");
    case FindingCode::MinistryNotInCrosswalk: return tr("Read; kept as a ministry of its own");
    case FindingCode::RowChanged: return tr("Read; takes the place of the earlier amount");
    case FindingCode::RowAbsent: return tr("The earlier line is no longer counted");
    case FindingCode::SizeBandUnknown: return tr("Read; counted under size class unknown");
    }
    Q_UNREACHABLE();
}

QString ExchangeWords::state(FindingCode code, bool accepted)
{
    if (isHeldBack(code) && !accepted)
        return tr("held back");
    return code == FindingCode::RowAbsent ? tr("no longer counted") : tr("read");
}

QString ExchangeWords::meaning(const QString &name)
{
    if (name == "fiscal-year"_L1)
        return tr("fiscal year");
    if (name == "amount"_L1)
        return tr("amount");
    if (name == "ministry"_L1)
        return tr("ministry");
    if (name == "category"_L1)
        return tr("category");
    if (name == "program"_L1)
        return tr("program");
    if (name == "component"_L1)
        return tr("component");
    if (name == "item"_L1)
        return tr("item");
    if (name == "account"_L1)
        return tr("account");
    if (name == "detail"_L1)
        return tr("detail");
    if (name == "vendor"_L1)
        return tr("vendor");
    if (name == "reference"_L1)
        return tr("reference");
    if (name == "size-band"_L1)
        return tr("size class");
    if (name == "method"_L1)
        return tr("method");
    if (name == "commodity"_L1)
        return tr("commodity");
    if (name == "kind"_L1)
        return tr("kind");
    if (name == "award-date"_L1)
        return tr("award date");
    return tr("not used");
}

QString ExchangeWords::format(const QString &name)
{
    if (name == "ontario-public-accounts"_L1)
        return tr("Public Accounts of Ontario");
    if (name == "contract-lines"_L1)
        return tr("Contract lines");
    return name;
}

QString ExchangeWords::encoding(const QString &name)
{
    return name == "UTF-8 with byte-order mark"_L1 ? tr("UTF-8 with byte-order mark") : name;
}

QString ExchangeWords::delimiter(char delimiter)
{
    switch (delimiter) {
    case ';': return tr("cells divided by semicolons");
    case '\t': return tr("cells divided by tabs");
    default: return tr("cells divided by commas");
    }
}

QString ExchangeWords::lineEnds(const QString &name)
{
    return tr("lines end with %1").arg(name == "CRLF"_L1 ? u"CR LF"_s : name);
}

QString ExchangeWords::lines(qint64 count, const Formats &formats)
{
    return tr("%1 lines", nullptr, pluralNumber(count)).arg(formats.number(count));
}

QString ExchangeWords::files(qsizetype count)
{
    return tr("%n files", nullptr, static_cast<int>(count));
}

QString ExchangeWords::standing(const FileReport &file)
{
    switch (file.standing) {
    case FileStanding::New: return tr("A new file");
    case FileStanding::AlreadyImported: return tr("Already in the register; adds nothing");
    case FileStanding::Correction: return tr("A correction; takes the place of %1").arg(file.corrects);
    }
    Q_UNREACHABLE();
}

QString ExchangeWords::apply(const ImportReport &report, const Formats &formats)
{
    qint64 added = 0;
    qint64 changed = 0;
    for (const FileReport &file : report.files) {
        added += file.rowsNew;
        changed += file.rowsChanged;
    }
    if (!report.changesRegister())
        return tr("Nothing to apply");
    const QString news = tr("%1 new", "lines to add", pluralNumber(added)).arg(formats.number(added));
    if (changed == 0)
        return tr("Apply %1").arg(news);
    const QString changes = tr("%1 changed", "lines that change", pluralNumber(changed)).arg(formats.number(changed));
    return tr("Apply %1, %2").arg(news, changes);
}

} // namespace acquis
