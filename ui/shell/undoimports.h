// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QList>

#include <optional>

namespace acquis {

/// Each file is taken out in a transaction of its own: when one fails, those before it are out.
struct UndoneImports
{
    QList<SourceFileId> files;
    std::optional<Error> error;
};

/// Takes files and their lines out of a register again, the newest first, so that a correction goes before what it
/// corrected. For a pool thread: opens its own connection.
/// \error those of Database::open()
[[nodiscard]] Result<UndoneImports> undoImports(const QString &registerPath, QList<SourceFileId> files, const QString &actor);

} // namespace acquis
