// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/findingsmodel.h"

#include <algorithm>

namespace acquis {

void FindingsModel::setFindings(const FindingList &findings, const QSet<FindingCode> &accepted)
{
    beginResetModel();
    m_findings = findings;
    m_accepted = accepted;
    rebuild();
    endResetModel();
}

void FindingsModel::setHeldBackOnly(bool only)
{
    if (only == m_heldBackOnly)
        return;
    beginResetModel();
    m_heldBackOnly = only;
    rebuild();
    endResetModel();
}

void FindingsModel::rebuild()
{
    // The codes are declared in the order of what weighs most, which is the order of the map.
    m_groups.clear();
    for (const auto &[code, lines] : m_findings.counts.asKeyValueRange()) {
        if (m_heldBackOnly && (!isHeldBack(code) || m_accepted.contains(code)))
            continue;
        Group group { code, lines, {} };
        std::ranges::copy_if(m_findings.kept, std::back_inserter(group.findings),
                             [wanted = code](const ImportFinding &finding) { return finding.code == wanted; });
        m_groups << group;
    }
}

const FindingsModel::Group &FindingsModel::group(const QModelIndex &index) const
{
    return m_groups[index.parent().isValid() ? index.parent().row() : index.row()];
}

const ImportFinding *FindingsModel::finding(const QModelIndex &index) const
{
    return index.parent().isValid() ? &m_groups[index.parent().row()].findings[index.row()] : nullptr;
}

QModelIndex FindingsModel::indexOf(FindingCode code) const
{
    const auto found = std::ranges::find(m_groups, code, &Group::code);
    return found == m_groups.end() ? QModelIndex() : index(static_cast<int>(found - m_groups.begin()), Code);
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // The internal number is 0 for a code, else the number of the code's row plus one.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, Code, quintptr(0));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != Code)
        return 0;
    return static_cast<int>(m_groups[parent.row()].findings.size());
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return columnTotal;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole || index.column() != Code)
        return {};
    return findingName(group(index).code);
}

} // namespace acquis
