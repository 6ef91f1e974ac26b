// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace acquis {

/// What can be noticed about a row of an imported file. Rejected rows are held back; the others are read.
enum class FindingCode {
    // held back
    TooFewCells,
    TooManyCells,
    AmountMissing,
    AmountUnreadable,
    AmountGlued,
    AmountTooLarge,
    AmountLikeTelephone, ///< held back until the person accepts it as an amount
    FiscalYearMissing,
    FiscalYearUnreadable,
    MinistryMissing,
    InvalidText, ///< bytes that are no text in the file's encoding
    // read, but worth knowing
    AmountDash, ///< "-" read as zero
    MinistryNotInCrosswalk, ///< a new ministry name: kept as an identity of its own
    RowChanged, ///< same key as an earlier line, another amount
    RowAbsent, ///< a line of the earlier edition that this file no longer has
    SizeBandUnknown,
};

[[nodiscard]] QString findingName(FindingCode code); ///< "amount-like-telephone"
[[nodiscard]] bool isHeldBack(FindingCode code);

struct ImportFinding
{
    FindingCode code {};
    qint64 row = 0; ///< line of the file
    QString column; ///< header of the column as written, blanks folded
    QString value; ///< as written, cut at 200 characters
    QString previous; ///< RowChanged, RowAbsent: the earlier amount
    friend bool operator==(const ImportFinding &, const ImportFinding &) = default;
};

/// Findings of a file: every one is counted, the first of them are kept, so that memory does not grow with a bad file.
struct FindingList
{
    static constexpr qsizetype keptPerCode = 1000;
    QMap<FindingCode, qint64> counts;
    QList<ImportFinding> kept; ///< in the order of the file
    void add(ImportFinding finding);
    [[nodiscard]] qint64 notKept() const;
    friend bool operator==(const FindingList &, const FindingList &) = default;
};

} // namespace acquis
