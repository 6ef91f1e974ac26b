// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/spendimport.h"

#include <QString>

namespace acquis {

/// Writes the findings of all files of \p report to \p path, in machine form whatever the language of the screen.
/// \error FileNotWritable, DiskFull
[[nodiscard]] Result<void> writeFindings(const ImportReport &report, const QString &path);

} // namespace acquis
