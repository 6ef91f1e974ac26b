// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/marketsearch.h"
#include "core/procurements/needintake.h"

namespace acquis {

/// What the register knows of others who have what is needed already: arrangements, agreements that may be joined, and what was bought
/// before, one for each holder and reference (R85). Best first, at most \p limit of each of the three; what stands in the intake
/// already is left out. \p holdings: in which \p market was found. Each has a new uid and waits for an answer. Pure but for the uids.
[[nodiscard]] QList<ElsewhereFound> elsewhereIn(const Market &market, const AgreementHoldings &holdings, const NeedIntake &intake,
                                                Language language, qsizetype limit = 5);

/// What was found and nobody has said of whether it is used or why it does not fit.
[[nodiscard]] qsizetype unansweredElsewhere(const NeedIntake &intake);

} // namespace acquis
