// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/shareimport.h"
#include "core/base/language.h"

#include <QString>

namespace acquis::cli {

/// Why a share package is not made or not taken, in one sentence.
[[nodiscard]] QString shareSentence(const ShareError &error, Language language);
/// What taking a package does to an agreement.
[[nodiscard]] QString shareSentence(ShareAction action, Language language);

} // namespace acquis::cli
