// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spending/linefilter.h"

#include <algorithm>

namespace acquis {

LineFilter::LineFilter(const SpendCube &cube, const QList<CubeFilter> &where)
{
    QList<CubeFilter> ofCells;
    for (const CubeFilter &filter : where) {
        if (filter.dimension != Dimension::Vendor) {
            ofCells.append(filter);
            continue;
        }
        // Two conditions on the vendor hold together: a vendor must be in both.
        std::vector<bool> allowed(1);
        for (const int member : filter.members) {
            if (member < 0 || static_cast<size_t>(member) >= cube.members(Dimension::Vendor).size())
                continue;
            const auto id =
                member == 0 ? 0 : static_cast<size_t>(cube.members(Dimension::Vendor)[static_cast<size_t>(member)].id);
            allowed.resize(std::max(allowed.size(), id + 1));
            allowed[id] = !m_byVendor || (id < m_vendors.size() && m_vendors[id]);
        }
        m_vendors = std::move(allowed);
        m_byVendor = true;
    }
    m_cells = cube.selectedCells(cube.hasVendors() ? where : ofCells);
    if (!m_byVendor || cube.hasVendors())
        m_count = cube.breakdown({ {}, where }).count;
}

QList<SourceFileId> LineFilter::files() const
{
    QList<SourceFileId> ids;
    for (const SpendCube::FileCells &file : m_cells) {
        if (std::find(file.selected.begin(), file.selected.end(), true) != file.selected.end())
            ids.append(file.file);
    }
    return ids;
}

void LineFilter::enter(SourceFileId file)
{
    const auto found =
        std::find_if(m_cells.begin(), m_cells.end(), [file](const SpendCube::FileCells &one) { return one.file == file; });
    Q_ASSERT(found != m_cells.end());
    m_current = &*found;
}

} // namespace acquis
