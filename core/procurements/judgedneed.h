// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/needcover.h"
#include "core/procurements/procurementfile.h"

namespace acquis {

/// The need of a file as the rules are to be asked: on \p today when it names no day, and with the standing and the agreements that the
/// register holds for it, when \p holdings are there and the file says in words what it is about. Pure.
[[nodiscard]] Need judgedNeed(const ProcurementFile &file, const AgreementHoldings *holdings, QDate today);

} // namespace acquis
