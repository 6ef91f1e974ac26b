// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/language.h"
#include "core/spending/spendcube.h"

#include <QJsonValue>
#include <QStringList>

namespace acquis::cli {

/// The conditions of --where ("ministry=Education"): several for one dimension are alternatives.
/// \error UnknownDimension, UnknownValue
[[nodiscard]] Result<QList<CubeFilter>> filtersOf(const SpendCube &cube, const QStringList &conditions);
/// The dimensions of the conditions, before a cube is loaded. \error UnknownDimension
[[nodiscard]] Result<QList<Dimension>> dimensionsOf(const QStringList &conditions);

/// How a member is written: codes for years, tags and enumerations, names for ministries, programs and the like;
/// null in JSON and a word in tables for what is unknown.
class MemberNames
{
public:
    MemberNames(const SpendCube &cube, const CubeQuery &query, Language language);
    [[nodiscard]] QJsonValue json(qsizetype position, int member) const;
    [[nodiscard]] QString text(qsizetype position, int member) const;

private:
    const SpendCube &m_cube;
    QList<Dimension> m_by;
    Language m_language;
    QList<std::vector<int>> m_lastYears;
};

} // namespace acquis::cli
