// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agreements/arrangement.h"
#include "core/agreements/joinable.h"
#include "core/base/language.h"

#include <QString>

namespace acquis::cli {

/// What stands against joining, or speaks for or against it, in a few words.
[[nodiscard]] QString joinWords(JoinBar bar, Language language);
[[nodiscard]] QString joinWords(JoinReason reason, Language language);
/// How a purchase goes through an arrangement.
[[nodiscard]] QString stageWords(const SecondStageAnswer &answer, Language language);

} // namespace acquis::cli
