// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoimports.h"

#include "core/exchange/spendimport.h"
#include "core/storage/database.h"

#include <algorithm>

namespace acquis {

Result<UndoneImports> undoImports(const QString &registerPath, QList<SourceFileId> files, const QString &actor)
{
    auto database = Database::open(registerPath, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    std::ranges::sort(files, std::ranges::greater(), &SourceFileId::value);
    UndoneImports undone;
    for (const SourceFileId file : std::as_const(files)) {
        if (auto done = undoImport(**database, file, actor); !done) {
            undone.error = done.error();
            break;
        }
        undone.files << file;
    }
    return undone;
}

} // namespace acquis
