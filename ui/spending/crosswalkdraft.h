// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/crosswalk.h"
#include "ui/widgets/formats.h"

#include <QMap>

namespace acquis {

class UnitDirectory;

enum class DraftField { Written, Within, Component, FirstYear, LastYear, Unit, Source };
enum class DraftFault { Missing, NotAYear, YearsReversed, UnknownMinistry, UnknownUnit, SaidAlready };

/// A row of the crosswalk as a person types it.
struct CrosswalkDraft
{
    qint64 id = 0; ///< 0: a new row
    UnitKind kind = UnitKind::Ministry;
    QString written;
    QString within; ///< name of a ministry
    QString component;
    QString firstYear;
    QString lastYear;
    QString unit; ///< name of a ministry or program
    QString source;
    friend bool operator==(const CrosswalkDraft &, const CrosswalkDraft &) = default;
};

struct CheckedDraft
{
    CrosswalkRow row; ///< fit to be saved when there is no fault
    QMap<DraftField, DraftFault> faults;
};

[[nodiscard]] CrosswalkDraft draftOf(const CrosswalkRow &row, const UnitDirectory &units, const Formats &formats);
/// Reads what was typed; \p rows are those of the register, among which the words may be said once only.
[[nodiscard]] CheckedDraft checkDraft(const CrosswalkDraft &draft, const UnitDirectory &units, const QList<CrosswalkRow> &rows);

} // namespace acquis
