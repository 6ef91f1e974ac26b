// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/spendingselection.h"

#include <algorithm>
#include <utility>

namespace acquis {

using namespace Qt::StringLiterals;

namespace {

using Origin = SpendingFilter::Origin;

bool isTagLike(Dimension dimension)
{
    return dimension == Dimension::Tag || dimension == Dimension::TagRule;
}

bool exclude(Dimension a, Dimension b)
{
    return a == b || (isTagLike(a) && isTagLike(b));
}

bool isNarrowed(const SpendingSelection &selection, Dimension dimension)
{
    return std::any_of(selection.filters.begin(), selection.filters.end(), [dimension](const SpendingFilter &filter) {
        return filter.dimension == dimension && filter.origin == Origin::Drilled;
    });
}

void dropLinesFilters(SpendingSelection &selection)
{
    selection.filters.removeIf([](const SpendingFilter &filter) { return filter.origin == Origin::Lines; });
}

/// The parts of a selection that make a step of the history.
SpendingSelection stepOf(SpendingSelection selection)
{
    selection.sort = {};
    selection.view = {};
    selection.find.clear();
    return selection;
}

} // namespace

QString unknownMemberCode()
{
    return u"unknown"_s;
}

const SpendingFilter *SpendingSelection::chosen(Dimension dimension) const
{
    const auto found = std::find_if(filters.begin(), filters.end(), [dimension](const SpendingFilter &filter) {
        return filter.dimension == dimension && filter.origin == Origin::Chosen;
    });
    return found == filters.end() ? nullptr : &*found;
}

bool SpendingSelection::uses(Dimension dimension) const
{
    const auto filtered = [dimension](const QList<SpendingFilter> &list) {
        return std::any_of(list.begin(), list.end(),
                           [dimension](const SpendingFilter &filter) { return filter.dimension == dimension; });
    };
    return rows == dimension || columns == dimension || filtered(filters) || (pinned && filtered(*pinned));
}

SpendingSelection withRows(SpendingSelection selection, Dimension rows)
{
    if (selection.columns == rows)
        selection.columns = selection.rows;
    else if (selection.columns && exclude(*selection.columns, rows))
        selection.columns.reset();
    selection.rows = rows;
    if (selection.sort.key == SpendingSort::Key::Column)
        selection.sort = {};
    return selection;
}

SpendingSelection withColumns(SpendingSelection selection, std::optional<Dimension> columns)
{
    if (columns == selection.rows && selection.columns)
        selection.rows = *selection.columns;
    else if (columns && exclude(*columns, selection.rows))
        columns.reset();
    selection.columns = columns;
    if (selection.sort.key == SpendingSort::Key::Column)
        selection.sort = {};
    return selection;
}

SpendingSelection withFilter(SpendingSelection selection, Dimension dimension, const QStringList &codes)
{
    const auto found =
        std::find_if(selection.filters.begin(), selection.filters.end(), [dimension](const SpendingFilter &filter) {
            return filter.dimension == dimension && filter.origin == Origin::Chosen;
        });
    if (codes.isEmpty()) {
        if (found != selection.filters.end())
            selection.filters.erase(found);
        return selection;
    }
    if (found != selection.filters.end()) {
        found->codes = codes;
        return selection;
    }
    // Chosen filters stand before the steps of the breadcrumb.
    const auto firstStep = std::find_if(selection.filters.begin(), selection.filters.end(),
                                        [](const SpendingFilter &filter) { return filter.origin != Origin::Chosen; });
    selection.filters.insert(firstStep, { dimension, codes, Origin::Chosen });
    return selection;
}

SpendingSelection withCodes(SpendingSelection selection, qsizetype index, const QStringList &codes)
{
    if (codes.isEmpty())
        return withoutFilter(selection, index);
    if (index >= 0 && index < selection.filters.size())
        selection.filters[index].codes = codes;
    return selection;
}

SpendingSelection withoutFilter(SpendingSelection selection, qsizetype index)
{
    if (index >= 0 && index < selection.filters.size())
        selection.filters.removeAt(index);
    return selection;
}

SpendingSelection withOneKind(SpendingSelection selection, const QStringList &kinds, const QString &usual)
{
    if (kinds.size() < 2)
        return selection;
    const auto keepOne = [&](QList<SpendingFilter> &filters) {
        SpendingFilter one { Dimension::Kind, { usual }, Origin::Chosen };
        for (const SpendingFilter &filter : std::as_const(filters)) {
            if (filter.dimension == Dimension::Kind && filter.codes.size() == 1 && kinds.contains(filter.codes.first()))
                one.codes = filter.codes;
        }
        filters.removeIf([](const SpendingFilter &filter) { return filter.dimension == Dimension::Kind; });
        filters.prepend(one);
    };
    keepOne(selection.filters);
    if (selection.pinned)
        keepOne(*selection.pinned);
    if (selection.rows == Dimension::Kind)
        selection = withRows(selection, Dimension::Ministry);
    if (selection.columns == Dimension::Kind) // or they have just changed places
        selection = withColumns(selection, std::nullopt);
    return selection;
}

std::optional<Dimension> dimensionBelow(const SpendingSelection &selection)
{
    switch (selection.rows) {
    case Dimension::Ministry: return Dimension::Program;
    case Dimension::Program:
    case Dimension::Account:
    case Dimension::Vendor: return std::nullopt;
    default: return isNarrowed(selection, Dimension::Ministry) ? Dimension::Program : Dimension::Ministry;
    }
}

SpendingSelection drilledDown(SpendingSelection selection, const QString &code)
{
    const std::optional<Dimension> below = dimensionBelow(selection);
    if (!below || isNarrowed(selection, *below))
        return atLines(selection, { code });
    selection.filters.append({ selection.rows, { code }, Origin::Drilled });
    // Columns that are now the rows would repeat every figure.
    if (selection.columns && exclude(*selection.columns, *below))
        selection.columns.reset();
    selection.rows = *below;
    selection.find.clear();
    if (selection.sort.key == SpendingSort::Key::Column && !selection.columns)
        selection.sort = {};
    return selection;
}

SpendingSelection atLines(SpendingSelection selection, const QStringList &rowCodes, const QString &columnCode)
{
    dropLinesFilters(selection);
    if (!rowCodes.isEmpty())
        selection.filters.append({ selection.rows, rowCodes, Origin::Lines });
    if (!columnCode.isEmpty() && selection.columns)
        selection.filters.append({ *selection.columns, { columnCode }, Origin::Lines });
    selection.place = SpendingPlace::Lines;
    return selection;
}

SpendingSelection atPlace(SpendingSelection selection, SpendingPlace place)
{
    dropLinesFilters(selection);
    selection.place = place;
    return selection;
}

std::optional<SpendingSelection> wentUp(SpendingSelection selection)
{
    if (selection.place != SpendingPlace::Overview)
        return atPlace(selection, SpendingPlace::Overview);
    for (qsizetype i = selection.filters.size(); i-- > 0;) {
        if (selection.filters[i].origin != Origin::Drilled)
            continue;
        const Dimension rows = selection.filters[i].dimension;
        selection.filters.removeAt(i);
        if (selection.columns && exclude(*selection.columns, rows))
            selection.columns.reset();
        selection.rows = rows;
        selection.find.clear();
        return selection;
    }
    return std::nullopt;
}

int depthOf(const SpendingSelection &selection)
{
    const auto drilled = std::count_if(selection.filters.begin(), selection.filters.end(),
                                       [](const SpendingFilter &filter) { return filter.origin == Origin::Drilled; });
    return int(drilled) + (selection.place == SpendingPlace::Overview ? 0 : 1);
}

SpendingSelection upTo(SpendingSelection selection, int level)
{
    while (depthOf(selection) > level) {
        const std::optional<SpendingSelection> above = wentUp(selection);
        if (!above)
            break;
        selection = *above;
    }
    return selection;
}

QString memberCode(const SpendCube &cube, Dimension dimension, int member)
{
    const auto &members = cube.members(dimension);
    if (member <= 0 || member >= int(members.size()))
        return unknownMemberCode();
    return members[size_t(member)].code;
}

int memberOfCode(const SpendCube &cube, Dimension dimension, const QString &code)
{
    if (code == unknownMemberCode())
        return 0;
    const auto &members = cube.members(dimension);
    for (size_t i = 1; i < members.size(); ++i) {
        if (members[i].code == code)
            return int(i);
    }
    return -1;
}

SpendingSelection pinnedHere(SpendingSelection selection)
{
    dropLinesFilters(selection);
    selection.pinned = selection.filters;
    selection.place = SpendingPlace::Comparison;
    return selection;
}

SpendingSelection swapped(SpendingSelection selection)
{
    if (selection.pinned)
        selection.filters.swap(*selection.pinned);
    return selection;
}

SpendingSelection unpinned(SpendingSelection selection)
{
    selection.pinned.reset();
    return atPlace(selection, SpendingPlace::Overview);
}

SpendingSelection pinnedSelection(SpendingSelection selection)
{
    selection.filters = selection.pinned.value_or(QList<SpendingFilter>());
    selection.pinned.reset();
    return selection;
}

QList<CubeFilter> resolvedFiltersAt(const SpendingSelection &selection, qsizetype index, const SpendCube &cube)
{
    SpendingSelection above;
    for (qsizetype i = 0; i < selection.filters.size(); ++i) {
        if (i <= index || selection.filters[i].origin == Origin::Chosen)
            above.filters.append(selection.filters[i]);
    }
    return resolvedFilters(above, cube);
}

QList<CubeFilter> resolvedFilters(const SpendingSelection &selection, const SpendCube &cube)
{
    QList<CubeFilter> where;
    for (const SpendingFilter &filter : selection.filters) {
        CubeFilter resolved { filter.dimension, {} };
        for (const QString &code : filter.codes) {
            const int member = memberOfCode(cube, filter.dimension, code);
            if (member >= 0)
                resolved.members.append(member);
        }
        where.append(resolved);
    }
    return where;
}

void SelectionHistory::moved(const SpendingSelection &from, const SpendingSelection &to)
{
    if (stepOf(from) == stepOf(to))
        return;
    m_past.append(from);
    if (m_past.size() > kept)
        m_past.removeFirst();
    m_future.clear();
}

SpendingSelection SelectionHistory::undo(const SpendingSelection &current)
{
    m_future.append(current);
    return m_past.takeLast();
}

SpendingSelection SelectionHistory::redo(const SpendingSelection &current)
{
    m_past.append(current);
    return m_future.takeLast();
}

void SelectionHistory::clear()
{
    m_past.clear();
    m_future.clear();
}

} // namespace acquis
