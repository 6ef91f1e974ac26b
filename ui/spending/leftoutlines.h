// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/coverage.h"
#include "core/spending/spendcube.h"

#include <QList>

#include <optional>

namespace acquis {

struct SpendingFigures;

/// Where in a table the lines belong that a tag names but leaves out. Coverage knows year, ministry, program and rule;
/// a table by, or filtered for, anything else gets no marks, since nobody knows where in it those lines would stand.
class LeftOutLines
{
public:
    struct Entry
    {
        int row = 0; ///< member of the rows' dimension
        int column = -1; ///< member of the columns' dimension; -1 without columns
        Money amount;
        qint64 lines = 0;
    };

    LeftOutLines(const SpendCube &cube, const SpendingFigures &figures, const Coverage &coverage, const QString &tagCode);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

private:
    [[nodiscard]] std::optional<int> memberOf(const CoverageEntry &entry, Dimension dimension) const;
    [[nodiscard]] bool passes(const CoverageEntry &entry, const QList<CubeFilter> &where) const;

    const SpendCube &m_cube;
    QString m_tagCode;
    QList<Entry> m_entries;
};

} // namespace acquis
