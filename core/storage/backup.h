// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace acquis {

struct BackupReport
{
    QString output;
    QString sha256; ///< hex
    friend bool operator==(const BackupReport &, const BackupReport &) = default;
};

/// Writes a whole, checked copy of the register at \p registerPath to \p backupPath, replacing it only when the copy is complete.
/// \error register errors, FileNotWritable, DiskFull
[[nodiscard]] Result<BackupReport> backupRegister(const QString &registerPath, const QString &backupPath);

/// Puts the register of \p backupPath in the place of \p registerPath after checking it; the register it replaces is kept
/// beside it with the ending ".before-restore": the file itself, locked until the other stands in its place, so that no save is lost.
/// \error NotARegister, RegisterDamaged, RegisterNewer, RegisterLocked, FileNotWritable, DiskFull
[[nodiscard]] Result<BackupReport> restoreRegister(const QString &registerPath, const QString &backupPath);

} // namespace acquis
