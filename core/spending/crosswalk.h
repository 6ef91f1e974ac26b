// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/fiscalyear.h"
#include "core/base/ids.h"
#include "core/base/language.h"

#include <QList>
#include <QString>

namespace acquis {

class Database;

enum class UnitKind { Ministry, Program };

/// One row of the crosswalk: how a source writes a ministry or a program, in which years and places, and whose name it is.
struct CrosswalkRow
{
    qint64 id = 0;
    UnitKind kind = UnitKind::Ministry;
    QString written; ///< as the source writes it; compared folded
    QString withinMinistry; ///< code; empty: anywhere
    QString withComponent; ///< as the source writes it; empty: any
    FiscalYear firstYear; ///< invalid: from the beginning
    FiscalYear lastYear; ///< invalid: to this day
    QString unitCode;
    QString source; ///< where the correspondence is taken from
    friend bool operator==(const CrosswalkRow &, const CrosswalkRow &) = default;
};

/// A name that a ministry or program bore in some years.
struct UnitName
{
    qint64 id = 0;
    UnitKind kind = UnitKind::Ministry;
    QString unitCode;
    FiscalYear firstYear;
    FiscalYear lastYear;
    BilingualText name;
    QString predecessors; ///< codes of the units it came from, blank-separated; empty when none
    QString source;
    friend bool operator==(const UnitName &, const UnitName &) = default;
};

[[nodiscard]] Result<QList<CrosswalkRow>> crosswalkRows(Database &database);
[[nodiscard]] Result<QList<UnitName>> unitNames(Database &database);
/// Units that an import made up because no crosswalk row and no name knew the words of its file, which is the source named
/// here. A unit is left out once a row without limits of place, component or years says what its words stand for.
[[nodiscard]] Result<QList<UnitName>> unexplainedUnits(Database &database);

/// Adds or replaces (id > 0) a row, then maps every path of the register again, in one transaction with its audit entry.
/// \error InvalidData when a row lacks written, unitCode or source; register errors
[[nodiscard]] Result<qint64> saveCrosswalkRow(Database &database, const CrosswalkRow &row, const QString &actor);
[[nodiscard]] Result<void> removeCrosswalkRow(Database &database, qint64 id, const QString &actor);

} // namespace acquis
