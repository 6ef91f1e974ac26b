// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace acquis {

/// Looks at a file before an engine opens it: does it exist, is it a database at all, is it all there.
/// \error RegisterNotFound, NotARegister, RegisterUnreachable, RegisterDamaged
[[nodiscard]] Result<void> checkRegisterFile(const QString &path);

/// SHA-256 of a file as lower-case hex. \error FileNotFound, FileUnreadable
[[nodiscard]] Result<QString> fileSha256(const QString &path);

} // namespace acquis
