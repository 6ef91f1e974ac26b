// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/leftoutlines.h"

#include "ui/spending/spendingfigures.h"

#include <algorithm>

namespace acquis {

namespace {

bool isKnownToCoverage(Dimension dimension)
{
    return dimension == Dimension::FiscalYear || dimension == Dimension::Ministry || dimension == Dimension::Program
           || dimension == Dimension::TagRule || dimension == Dimension::Tag;
}

} // namespace

LeftOutLines::LeftOutLines(const SpendCube &cube, const SpendingFigures &figures, const Coverage &coverage,
                           const QString &tagCode)
    : m_cube(cube)
    , m_tagCode(tagCode)
{
    const bool filtersKnown = std::all_of(figures.where.begin(), figures.where.end(),
                                          [](const CubeFilter &filter) { return isKnownToCoverage(filter.dimension); });
    if (!filtersKnown || !isKnownToCoverage(figures.rowDimension))
        return;
    for (const CoverageEntry &entry : coverage.grid) {
        if (entry.state != CoverageState::PresentNotCounted || !passes(entry, figures.where))
            continue;
        const std::optional<int> row = memberOf(entry, figures.rowDimension);
        if (!row)
            continue;
        const std::optional<int> column = figures.columnDimension ? memberOf(entry, *figures.columnDimension) : std::nullopt;
        m_entries.append({ *row, column.value_or(-1), entry.amount, entry.lines });
    }
}

std::optional<int> LeftOutLines::memberOf(const CoverageEntry &entry, Dimension dimension) const
{
    const auto known = [](int member) { return member > 0 ? std::optional(member) : std::nullopt; };
    switch (dimension) {
    case Dimension::FiscalYear: return known(m_cube.memberById(dimension, entry.year.startYear()));
    case Dimension::Ministry: return known(m_cube.memberById(dimension, entry.ministryId));
    case Dimension::Program: return known(m_cube.memberByText(dimension, entry.program.en));
    case Dimension::TagRule: return known(m_cube.memberByText(dimension, m_tagCode + u'/' + entry.ruleCode));
    default: return std::nullopt;
    }
}

bool LeftOutLines::passes(const CoverageEntry &entry, const QList<CubeFilter> &where) const
{
    return std::all_of(where.begin(), where.end(), [&](const CubeFilter &filter) {
        if (filter.dimension == Dimension::Tag)
            return true;
        const std::optional<int> member = memberOf(entry, filter.dimension);
        return member && filter.members.contains(*member);
    });
}

} // namespace acquis
