// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordchanges.h"

#include <QByteArray>

namespace acquis {

/// The changes of a save as the register holds them, and back. Pure; any thread. \error RegisterDamaged
[[nodiscard]] QByteArray stepBytes(const QList<FieldChange> &changes);
[[nodiscard]] Result<QList<FieldChange>> stepChanges(const QByteArray &bytes);

} // namespace acquis
