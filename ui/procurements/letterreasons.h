// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/procurementfile.h"

namespace acquis {

/// Why a bid did not win, as a draft for its letter in both languages: that it was set aside, else what it was given by consensus for
/// each criterion, against the bid that won, and its price. Never tells of other losing firms.
[[nodiscard]] BilingualText proposedReasons(const ProcurementFile &file, const Bid &bid);

} // namespace acquis
