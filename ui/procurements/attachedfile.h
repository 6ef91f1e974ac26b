// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "core/procurements/procurementfile.h"

namespace acquis {

/// Whether a document of this name may be handed to the system to be opened: text, pictures and office files, no programs.
[[nodiscard]] bool mayBeOpened(const QString &name);

/// Writes what the register at \p registerPath keeps of the document to \p path, whole or not at all; checked against its digest on the
/// way. Any thread. \error UnknownValue, RegisterDamaged, FileNotWritable, DiskFull, Cancelled, register errors
[[nodiscard]] Result<QString> writeDocument(const QString &registerPath, const AttachedDocument &document, const QString &path,
                                            const CancelToken &cancel);

/// The same as a copy to be read, in a folder of its own below \p folder.
[[nodiscard]] Result<QString> writeReadingCopy(const QString &registerPath, const AttachedDocument &document,
                                               const QString &folder, const CancelToken &cancel);

} // namespace acquis
