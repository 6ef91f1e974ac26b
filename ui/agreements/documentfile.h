// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace acquis {

/// A file that is to be kept as a document.
struct DocumentFile
{
    QString name; ///< without its folder
    QByteArray content;
    QString sha256;
};

/// At most as large as a register keeps documents. \error FileNotFound, FileIsDirectory, FileUnreadable, InvalidData when it is
/// larger
[[nodiscard]] Result<DocumentFile> readDocumentFile(const QString &path);

/// Whether a document of this name may be handed to the system to be opened: text, pictures and office files, no programs.
[[nodiscard]] bool isSafeToOpen(const QString &name);

/// Writes a copy that only its owner can read, in a folder of its own below \p folder; answers its path.
/// \error FileNotWritable
[[nodiscard]] Result<QString> writeDocumentCopy(const QString &folder, const QString &name, const QString &sha256,
                                                const QByteArray &content);

} // namespace acquis
