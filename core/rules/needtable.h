// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/need.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace acquis {

/// A need of a table, under the name that its record gives it, else its number from 1.
struct NamedNeed
{
    QString name;
    NeedResult<Need> need; ///< \error as readNeed()
    friend bool operator==(const NamedNeed &, const NamedNeed &) = default;
};

/// The first column that is none of a need's, or stands twice (an unnamed one as ""); empty when all is well.
[[nodiscard]] QString wrongNeedColumn(const QStringList &header);

/// The needs of a table, header first. Columns are the members of a need and "id"; a cell with several codes parts them
/// with semicolons, an empty cell says nothing. The header is one that wrongNeedColumn() accepts.
[[nodiscard]] QList<NamedNeed> needsOfTable(const QList<QStringList> &records);

} // namespace acquis
