// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

/// A new file like an earlier one: what is asked for and how it is judged, but nothing of what was found, offered, decided or paid.
/// It has no number, uid, passage and determination; it is opened on \p today by \p holder. Pure.
[[nodiscard]] ProcurementFile fileLike(const ProcurementFile &earlier, QDate today, const QString &holder);

} // namespace acquis
