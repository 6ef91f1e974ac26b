// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/vendors/vendorimport.h"

#include <QString>
#include <QStringList>

namespace acquis {

/// Writes all records of \p plan that are not new to \p path, one line for each finding of a refused one, in machine form whatever
/// the language of the screen; answers the path. \p header names the columns. Any thread.
/// \error FileNotWritable, DiskFull, Cancelled
[[nodiscard]] Result<QString> writeVendorFindings(const VendorImportPlan &plan, const QStringList &header, const QString &path,
                                                  const CancelToken &cancel = {});

} // namespace acquis
