// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/canceltoken.h"
#include "core/base/error.h"
#include "ui/rules/overlaywords.h"

#include <QHash>
#include <QList>

namespace acquis {

// What the editor of an organisation's rules does off the GUI thread. Values in, values out.

/// Keeps the pack, or takes it out of use when it has no rule left, and answers all packs in use. \error as the store
[[nodiscard]] Result<QList<RulePack>> keepPack(const QString &registerPath, const RulePack &pack, int replaces);
/// The packs in use. \error as the store
[[nodiscard]] Result<QList<RulePack>> keptPacks(const QString &registerPath);
[[nodiscard]] Result<QList<RulePack>> takeOutOfUse(const QString &registerPath, const QString &id, int replaces);

/// What each of the rows named changes against the shipped rules. \error Cancelled
[[nodiscard]] Result<QHash<QString, SaidEffect>> effectsOf(const Overlay &overlay, const QStringList &rows,
                                                           const QList<RulePack> &shipped, const CancelToken &cancel);

/// The register may be written to: a file without any right to write is meant to stay as it is, also where the system lets
/// its administrator write to it.
[[nodiscard]] bool isMeantToBeWritten(const QString &registerPath);

} // namespace acquis
