// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spending/filtervaluesmodel.h"

#include "core/base/text.h"
#include "ui/spending/spendingwords.h"

#include <algorithm>
#include <vector>

namespace acquis {

namespace {

/// The selection without the conditions on \p dimension: they must not narrow what can be chosen of it.
SpendingSelection without(SpendingSelection selection, Dimension dimension)
{
    selection.filters.removeIf([dimension](const SpendingFilter &filter) { return filter.dimension == dimension; });
    return selection;
}

} // namespace

QList<FilterValue> filterValues(const SpendCube &cube, const SpendingSelection &selection, Dimension dimension,
                                const Formats &formats)
{
    QList<int> members = membersWithLines(cube, dimension);
    for (const SpendingFilter &filter : selection.filters) {
        for (const QString &code : filter.codes) {
            const int member = filter.dimension == dimension ? memberOfCode(cube, dimension, code) : -1;
            if (member >= 0 && !members.contains(member))
                members.append(member);
        }
    }
    std::sort(members.begin(), members.end());

    const std::vector<int> lastYears = cube.lastYears(dimension, resolvedFilters(without(selection, dimension), cube));
    const QCollator collator = formats.collator();
    const bool ordered = SpendingFigures::isOrdered(dimension);
    // Vendors are many: a key each sorts them faster than their names would.
    struct Keyed
    {
        FilterValue value;
        QCollatorSortKey key;
    };
    std::vector<Keyed> keyed;
    for (const int member : std::as_const(members)) {
        const QString code = memberCode(cube, dimension, member);
        const BilingualText name =
            member > 0 ? cube.memberName(dimension, member, lastYears[static_cast<size_t>(member)]) : BilingualText();
        const QString text = SpendingWords::member(dimension, code, name, formats);
        keyed.push_back({ { code, text }, collator.sortKey(ordered ? QString() : text) });
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const Keyed &a, const Keyed &b) {
        const bool aUnknown = a.value.code == unknownMemberCode();
        const bool bUnknown = b.value.code == unknownMemberCode();
        return aUnknown != bUnknown ? bUnknown : a.key < b.key;
    });
    QList<FilterValue> values;
    for (const Keyed &each : keyed)
        values.append(each.value);
    return values;
}

void FilterValuesModel::setValues(const QList<FilterValue> &values)
{
    m_values = values;
    m_folded.clear();
    for (const FilterValue &value : values)
        m_folded.append(foldedName(value.text));
    showFound();
}

void FilterValuesModel::setChosen(const QStringList &codes)
{
    m_chosen = QSet<QString>(codes.begin(), codes.end());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { Qt::CheckStateRole });
    Q_EMIT chosenChanged();
}

QStringList FilterValuesModel::chosen() const
{
    QStringList codes;
    for (const FilterValue &value : m_values) {
        if (m_chosen.contains(value.code))
            codes.append(value.code);
    }
    return codes;
}

void FilterValuesModel::setSearch(const QString &text)
{
    m_search = foldedName(text);
    showFound();
}

void FilterValuesModel::showFound()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; i < m_values.size(); ++i) {
        if (m_search.isEmpty() || m_folded[i].contains(m_search))
            m_shown.append(i);
    }
    endResetModel();
}

void FilterValuesModel::toggle(int row)
{
    const QString &code = m_values[m_shown[row]].code;
    if (!m_chosen.remove(code))
        m_chosen.insert(code);
    Q_EMIT dataChanged(index(row), index(row), { Qt::CheckStateRole });
    Q_EMIT chosenChanged();
}

int FilterValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FilterValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FilterValue &value = m_values[m_shown[index.row()]];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return value.text;
    if (role == Qt::CheckStateRole)
        return m_chosen.contains(value.code) ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool FilterValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (data(index, role) != value)
        toggle(index.row());
    return true;
}

Qt::ItemFlags FilterValuesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace acquis
