// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/crosswalkdraft.h"

#include "core/base/text.h"
#include "core/spending/classifier.h"
#include "ui/spending/unitdirectory.h"

#include <algorithm>

namespace acquis {

namespace {

bool saysTheSame(const CrosswalkRow &a, const CrosswalkRow &b)
{
    return a.kind == b.kind && a.withinMinistry == b.withinMinistry && a.firstYear == b.firstYear
           && foldedUnitName(a.kind, a.written) == foldedUnitName(b.kind, b.written)
           && foldedName(a.withComponent) == foldedName(b.withComponent);
}

FiscalYear readYear(const QString &typed, DraftField field, CheckedDraft &checked)
{
    if (typed.trimmed().isEmpty())
        return {};
    const auto year = FiscalYear::parse(typed);
    if (!year)
        checked.faults.insert(field, DraftFault::NotAYear);
    return year.value_or(FiscalYear());
}

} // namespace

CrosswalkDraft draftOf(const CrosswalkRow &row, const UnitDirectory &units, const Formats &formats)
{
    const auto year = [&formats](FiscalYear one) { return one.isValid() ? formats.fiscalYear(one) : QString(); };
    const auto name = [&](UnitKind kind, const QString &code) {
        return code.isEmpty() ? QString() : units.name(kind, code).of(formats.language());
    };
    return { row.id,
             row.kind,
             row.written,
             name(UnitKind::Ministry, row.withinMinistry),
             row.withComponent,
             year(row.firstYear),
             year(row.lastYear),
             name(row.kind, row.unitCode),
             row.source };
}

CheckedDraft checkDraft(const CrosswalkDraft &draft, const UnitDirectory &units, const QList<CrosswalkRow> &rows)
{
    CheckedDraft checked;
    CrosswalkRow &row = checked.row;
    row = { draft.id,
            draft.kind,
            draft.written.simplified(),
            {},
            draft.component.simplified(),
            {},
            {},
            units.codeOf(draft.kind, draft.unit),
            draft.source.simplified() };
    // A ministry stands within none.
    const bool isWithin = draft.kind == UnitKind::Program && !draft.within.trimmed().isEmpty();
    if (isWithin)
        row.withinMinistry = units.codeOf(UnitKind::Ministry, draft.within);
    if (isWithin && row.withinMinistry.isEmpty())
        checked.faults.insert(DraftField::Within, DraftFault::UnknownMinistry);
    row.firstYear = readYear(draft.firstYear, DraftField::FirstYear, checked);
    row.lastYear = readYear(draft.lastYear, DraftField::LastYear, checked);
    if (row.lastYear.isValid() && row.lastYear < row.firstYear)
        checked.faults.insert(DraftField::LastYear, DraftFault::YearsReversed);
    if (row.source.isEmpty())
        checked.faults.insert(DraftField::Source, DraftFault::Missing);
    if (row.unitCode.isEmpty())
        checked.faults.insert(DraftField::Unit, draft.unit.trimmed().isEmpty() ? DraftFault::Missing : DraftFault::UnknownUnit);
    const bool isSaid =
        std::ranges::any_of(rows, [&row](const CrosswalkRow &other) { return other.id != row.id && saysTheSame(other, row); });
    if (row.written.isEmpty())
        checked.faults.insert(DraftField::Written, DraftFault::Missing);
    else if (isSaid)
        checked.faults.insert(DraftField::Written, DraftFault::SaidAlready);
    return checked;
}

} // namespace acquis
