// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/procurements/threequotes.h"

#include <QString>

namespace acquis::cli {

/// In what a word was found: "name", "category".
[[nodiscard]] QString fieldWords(MarketField field, Language language);
/// Stable words for machines.
[[nodiscard]] QString fieldCode(MarketField field);
[[nodiscard]] QString matchCode(ConceptMatch match);
/// "software = computer systems (category)"
[[nodiscard]] QString reasonWords(const MarketReason &reason, Language language);
/// Why a firm was picked or passed over, as a clause.
[[nodiscard]] QString quoteWords(QuoteReason reason, Language language);

} // namespace acquis::cli
