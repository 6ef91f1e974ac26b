// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spending/spendcube.h"

#include <QString>

namespace acquis {

class Statement;

/// The filters of a breakdown as conditions on lines (alias l) and their cells (alias c), with bound values.
class LineFilter
{
public:
    LineFilter(const SpendCube &cube, const QList<CubeFilter> &where);

    /// " AND …" for each filter; empty without filters.
    [[nodiscard]] QString sql() const { return m_sql; }
    /// Binds the values from position 0 on.
    void bind(Statement &statement) const;

private:
    void addColumn(const QString &column, const SpendCube &cube, const CubeFilter &filter);
    void addTags(const QString &column, const SpendCube &cube, const CubeFilter &filter);
    [[nodiscard]] QString placeholders(const SpendCube &cube, const CubeFilter &filter);

    QString m_sql;
    QList<qint64> m_values;
};

} // namespace acquis
