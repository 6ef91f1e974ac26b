// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace acquis {

/// Writes a table as it is shown, figures of TextTableModel::NumberRole in machine form; the path when it is done.
/// \error FileNotWritable, DiskFull
[[nodiscard]] Result<QString> writeTableCsv(const QString &path, const QAbstractItemModel &model);

} // namespace acquis
