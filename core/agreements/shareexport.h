// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/sharepackage.h"

#include <QStringList>

namespace acquis {

class Database;

/// What of the agreements \p uids (none: all) may go to the receiver, with the contents of its documents.
/// \error Register (UnknownValue: no such agreement, register errors), and as previewShare()
[[nodiscard]] ShareResult<SharePreview> planShareExport(Database &database, const QStringList &uids, const ShareOrder &order);

/// Makes the package and writes in the audit trail what leaves, of which class and to whom, before it can leave: a package that the
/// trail does not know is never handed out. \error Register (register errors), and as makeSharePackage()
[[nodiscard]] ShareResult<SharePackage> applyShareExport(Database &database, const SharePreview &preview, const SigningKey &key,
                                                         const QString &actor);

} // namespace acquis
