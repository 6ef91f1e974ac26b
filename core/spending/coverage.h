// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fiscalyear.h"
#include "core/base/language.h"
#include "core/base/money.h"

#include <QList>
#include <QString>

namespace acquis {

class Database;

enum class CoverageState { Counted, PresentNotCounted, Absent };
/// Why lines that a tag's rule names are left out.
enum class LeftOutReason {
    None,
    YearNotCounted, ///< the rule does not count this year although same-named lines exist
    Amortisation, ///< the rule counts the year but not its amortisation lines
};

/// One cell of the coverage grid. A program and year with counted and left-out lines has one entry for each.
struct CoverageEntry
{
    QString ruleCode; ///< the rule that names the lines; of an absent entry, that of the newest year
    BilingualText rule; ///< the row of the study
    qint64 ministryId = 0;
    BilingualText ministry;
    BilingualText program;
    FiscalYear year;
    CoverageState state = CoverageState::Absent;
    LeftOutReason reason = LeftOutReason::None;
    Money amount;
    qint64 lines = 0;
    friend bool operator==(const CoverageEntry &, const CoverageEntry &) = default;
};

struct Coverage
{
    QList<CoverageEntry> grid; ///< in the order of the rules, ministries, years
    QList<FiscalYear> years; ///< the years of the register that the tag speaks of
    Money counted;
    Money leftOutYears; ///< sum of the entries left out by YearNotCounted
    Money leftOutAmortisation; ///< sum of the entries left out by Amortisation
};

/// Which program a tag counts in which year, which is present but left out (R37).
/// \error UnknownTag, register errors
[[nodiscard]] Result<Coverage> coverageOf(Database &database, const QString &tagCode);

} // namespace acquis
