// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/vendors/standing.h"
#include "core/vendors/vendorfault.h"
#include "core/vendors/vendorindex.h"

#include <QString>

namespace acquis::cli {

/// What is wrong with a vendor, and where: "identifiers: the check digit is wrong".
[[nodiscard]] QString vendorFaultSentence(const VendorFinding &finding, Language language);
[[nodiscard]] QString standingWords(StandingStatus status, Language language);
/// In what a word was found: "name", "category".
[[nodiscard]] QString fieldWords(SearchField field, Language language);

} // namespace acquis::cli
