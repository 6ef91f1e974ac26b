// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendblock.h"
#include "core/spending/spendcube.h"

#include <vector>

namespace acquis {

/// Which stored lines the filters of a breakdown let through. Reads the cube it was made of, which must outlive it.
class LineFilter
{
public:
    LineFilter(const SpendCube &cube, const QList<CubeFilter> &where);

    /// Source files of which a line may pass, by id.
    [[nodiscard]] QList<SourceFileId> files() const;
    /// The following passes() are asked about lines of \p file.
    void enter(SourceFileId file);
    [[nodiscard]] bool passes(const StoredLine &line) const
    {
        return line.cell < m_current->selected.size() && m_current->selected[line.cell] && passesVendor(line.vendor);
    }
    /// How many lines pass in all; -1 when only the lines can tell, for the cube knows no vendors.
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    [[nodiscard]] bool passesVendor(qint64 vendor) const
    {
        return !m_byVendor || (static_cast<size_t>(vendor) < m_vendors.size() && m_vendors[static_cast<size_t>(vendor)]);
    }

    std::vector<SpendCube::FileCells> m_cells;
    const SpendCube::FileCells *m_current = nullptr;
    bool m_byVendor = false;
    std::vector<bool> m_vendors; ///< by row id; [0] is "no vendor"
    qint64 m_count = -1;
};

} // namespace acquis
