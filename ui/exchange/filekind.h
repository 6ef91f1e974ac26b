// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"

#include <QStringList>

namespace acquis {

/// What a file that somebody wants to import is.
enum class FileKind {
    Spending, ///< lines of spending, or nothing that is known: that import says why it cannot read it
    Vendors, ///< a table of vendors
    Package, ///< a share package
};

struct RecognisedFile
{
    QString path;
    FileKind kind = FileKind::Spending;
    bool namesVendors = false; ///< lines of spending that also name vendors: these can be imported instead
    friend bool operator==(const RecognisedFile &, const RecognisedFile &) = default;
};

/// Looks into the files, not at their names; headings whose meaning the register remembers are those of vendors. A file that
/// cannot be read counts as spending. For a job's thread. \p registerPath may be empty. \error Cancelled
[[nodiscard]] Result<QList<RecognisedFile>> recogniseFiles(const QStringList &paths, const QString &registerPath,
                                                           const CancelToken &cancel);

} // namespace acquis
