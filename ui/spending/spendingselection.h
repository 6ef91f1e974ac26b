// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendcube.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace acquis {

enum class SpendMeasure { Amount, Count };
enum class SpendingView { Both, Chart, Table };
/// What fills the page.
enum class SpendingPlace { Overview, Lines, Coverage, Comparison };

/// A condition as the page keeps it: by stable codes, so that it outlives the snapshot it was chosen in.
struct SpendingFilter
{
    /// Where it came from decides how it goes away again.
    enum class Origin {
        Chosen, ///< in the filter bar
        Drilled, ///< by walking down: a step of the breadcrumb
        Lines, ///< the figure whose lines are open: goes when they are closed
    };
    Dimension dimension {};
    QStringList codes;
    Origin origin = Origin::Chosen;
    friend bool operator==(const SpendingFilter &, const SpendingFilter &) = default;
};

/// The code under which "no member" is kept.
[[nodiscard]] QString unknownMemberCode();

struct SpendingSort
{
    enum class Key { Name, Column, Total, Share };
    Key key = Key::Total;
    QString column; ///< code of the column's member, for Key::Column
    bool descending = true;
    friend bool operator==(const SpendingSort &, const SpendingSort &) = default;
};

/// Everything a person chose on the spending page. A value: the functions below make the next one.
struct SpendingSelection
{
    Dimension rows = Dimension::Ministry;
    std::optional<Dimension> columns = Dimension::FiscalYear;
    SpendMeasure measure = SpendMeasure::Amount;
    QList<SpendingFilter> filters;
    SpendingSort sort;
    SpendingView view = SpendingView::Both;
    SpendingPlace place = SpendingPlace::Overview;
    QString find;
    /// The filters of A that this selection, B, is compared with; none while nothing is pinned.
    std::optional<QList<SpendingFilter>> pinned;
    friend bool operator==(const SpendingSelection &, const SpendingSelection &) = default;

    /// The filter that was chosen for \p dimension; null when there is none.
    [[nodiscard]] const SpendingFilter *chosen(Dimension dimension) const;
    /// True when the dimension is broken down by or filtered for, also on the other side of a comparison.
    [[nodiscard]] bool uses(Dimension dimension) const;
};

/// The rows' dimension. When it is the columns' already the two change places; tag and rule exclude each other.
[[nodiscard]] SpendingSelection withRows(SpendingSelection selection, Dimension rows);
[[nodiscard]] SpendingSelection withColumns(SpendingSelection selection, std::optional<Dimension> columns);
/// The chosen filter of \p dimension replaced, added, or without \p codes removed.
[[nodiscard]] SpendingSelection withFilter(SpendingSelection selection, Dimension dimension, const QStringList &codes);
/// The filter at \p index with other members; without \p codes it goes.
[[nodiscard]] SpendingSelection withCodes(SpendingSelection selection, qsizetype index, const QStringList &codes);
/// Without the filter at \p index.
[[nodiscard]] SpendingSelection withoutFilter(SpendingSelection selection, qsizetype index);

/// With exactly one of \p kinds (codes) chosen, where there are several: amounts of two kinds are never added up. One that was
/// chosen stays; else it is \p usual. Nothing is broken down by kind then.
[[nodiscard]] SpendingSelection withOneKind(SpendingSelection selection, const QStringList &kinds, const QString &usual);

/// What comes under the rows' members: programs under ministries, ministries under the rest; nothing where only lines are left.
[[nodiscard]] std::optional<Dimension> dimensionBelow(const SpendingSelection &selection);
/// Into the member \p code of the rows: the next dimension, or its lines.
[[nodiscard]] SpendingSelection drilledDown(SpendingSelection selection, const QString &code);
/// To the lines of the whole selection, or of some rows and one column of it; no codes mean all.
[[nodiscard]] SpendingSelection atLines(SpendingSelection selection, const QStringList &rowCodes = {},
                                        const QString &columnCode = {});
[[nodiscard]] SpendingSelection atPlace(SpendingSelection selection, SpendingPlace place);
/// One level up; nothing at the top.
[[nodiscard]] std::optional<SpendingSelection> wentUp(SpendingSelection selection);
/// How many levels lie above: the drilled filters, and one more away from the overview.
[[nodiscard]] int depthOf(const SpendingSelection &selection);
/// Up to \p level, 0 being the top.
[[nodiscard]] SpendingSelection upTo(SpendingSelection selection, int level);

/// With what it shows now kept as A, to be compared with what is chosen next.
[[nodiscard]] SpendingSelection pinnedHere(SpendingSelection selection);
/// A becomes what is shown, and what is shown becomes A.
[[nodiscard]] SpendingSelection swapped(SpendingSelection selection);
/// The comparison left and A forgotten.
[[nodiscard]] SpendingSelection unpinned(SpendingSelection selection);
/// A as a selection of its own, by the same rows.
[[nodiscard]] SpendingSelection pinnedSelection(SpendingSelection selection);

/// The filters by members of \p cube. A code that the cube does not know selects nothing.
[[nodiscard]] QList<CubeFilter> resolvedFilters(const SpendingSelection &selection, const SpendCube &cube);
/// Those that hold where the filter at \p index stands: the chosen ones, and the steps down to it.
[[nodiscard]] QList<CubeFilter> resolvedFiltersAt(const SpendingSelection &selection, qsizetype index, const SpendCube &cube);
[[nodiscard]] QString memberCode(const SpendCube &cube, Dimension dimension, int member);
/// -1 when there is none.
[[nodiscard]] int memberOfCode(const SpendCube &cube, Dimension dimension, const QString &code);

/// The selections a person went through. Sorting, finding and the arrangement of the page are no steps of it.
class SelectionHistory
{
public:
    /// Notes that \p from was left for \p to.
    void moved(const SpendingSelection &from, const SpendingSelection &to);
    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.isEmpty(); }
    /// The selection before \p current; call only when canUndo().
    [[nodiscard]] SpendingSelection undo(const SpendingSelection &current);
    [[nodiscard]] SpendingSelection redo(const SpendingSelection &current);
    void clear();

private:
    static constexpr qsizetype kept = 200;
    QList<SpendingSelection> m_past;
    QList<SpendingSelection> m_future;
};

} // namespace acquis
