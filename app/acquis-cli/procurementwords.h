// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/procurements/fileduties.h"
#include "core/procurements/filefaults.h"

#include <QString>

namespace acquis {
class PaperWords;
}

namespace acquis::cli {

/// What a duty asks for: as its rule says it where it is a duty in words, else by its kind.
[[nodiscard]] QString dutyWords(const FileDuty &duty, const PaperWords &words);
/// What it means that the duty is missing: "must be", "or say why", "good practice".
[[nodiscard]] QString gateWords(DutyGate gate, Language language);
/// What is wrong or unusual in a file, as one sentence.
[[nodiscard]] QString fileFindingSentence(const FileFinding &finding, const PaperWords &words);

} // namespace acquis::cli
