// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/spending/spendcube.h"

#include <vector>

namespace acquis {

class Database;
class Statement;

/// Reads the cells of a register into the columns of a SpendCube.
class SpendCubeLoader
{
public:
    SpendCubeLoader(Database &database, SpendCube::Detail detail, CancelToken cancel);
    [[nodiscard]] Result<SpendCube> load();

private:
    [[nodiscard]] Result<void> loadMembers(Dimension dimension, const QString &sql);
    [[nodiscard]] Result<void> loadNames(Dimension dimension, const QString &kind);
    [[nodiscard]] Result<void> loadCells();
    [[nodiscard]] Result<void> loadTags();
    void readCell(const Statement &row);
    void orderYears();
    /// Drops members that no cell has, so that lists and dense sums stay short.
    void keepOccurring(Dimension dimension);
    [[nodiscard]] quint32 indexOf(Dimension dimension, qint64 id) const;

    Database &m_database;
    SpendCube::Detail m_detail;
    CancelToken m_cancel;
    SpendCube m_cube;
    std::array<std::vector<quint32>, allDimensions.size()> m_indexById;
};

} // namespace acquis
