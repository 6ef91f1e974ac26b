// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlError>
#include <QString>

namespace acquis {

/// The error of a failed statement, told by the engine's own code: a locked, damaged, read-only or full register is known
/// as such wherever it is met.
[[nodiscard]] Error registerError(const QSqlError &error, const QString &registerPath);

} // namespace acquis
