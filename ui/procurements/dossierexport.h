// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/filedossier.h"
#include "ui/procurements/blockdocument.h"

namespace acquis {

/// A procurement file with its documents, as it is given out. Plain value: it may go to another thread.
struct DossierExport
{
    QString registerPath;
    BlockDocument paper;
    QList<AttachedDocument> documents; ///< that may be given
    QByteArray json; ///< canonical JSON of the file; empty: parts are left out, so it is not given
};

/// Names under which documents are written: plain, and none twice, also where upper and lower case are one. In the same order.
[[nodiscard]] QStringList exportNames(const QList<AttachedDocument> &documents);

/// Writes a new folder with dossier.pdf, file.json, documents/… and manifest.sha256 (a line "digest  name" for each file). Whole or not
/// at all; nothing leaves the folder. \error FileNotWritable (also when something is at \p folder), RegisterDamaged, UnknownValue,
/// DiskFull, Cancelled, register errors
[[nodiscard]] Result<QString> exportDossier(const DossierExport &what, const QString &folder, const WriteWatch &watch);

} // namespace acquis
